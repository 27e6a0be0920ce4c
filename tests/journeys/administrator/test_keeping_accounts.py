"""An administrator adds an account, gives it a role, changes it, sets a password, closes it and opens it again."""

from __future__ import annotations

from tests.journeys.visitor import Visitor

FIRST = "en lång lösenfras"


def test_an_administrator_keeps_the_accounts(writer: Visitor) -> None:
    writer.acts_as("administrator").opens("/").opens_menu("Verksamhetsutveckling", "Konton")
    writer.follows_link("Lägg till konto").presses("Spara").reads("5 uppgifter behöver rättas")
    writer.writes("Användarnamn", "ny.sekreterare").writes("Namn som visas", "Ny sekreterare")
    writer.chooses("Roll (krävs)", "Sekreterare").writes("Nytt lösenord", FIRST)
    writer.writes("Samma lösenord igen", FIRST).presses("Spara").has_arrived_at("Ny sekreterare")
    writer.chooses("Roll (krävs)", "Objektägare").presses("Ge rollen").reads("Välj vilken")
    writer.said.clear()  # the browser's own note that the answer was 409
    writer.chooses("Rollens enhet", "Vård- och omsorg").presses("Ge rollen").reads("gäller nu")
    writer.follows_link("Ändra").writes("E-post", "sekreterare@kommun.se").presses("Spara")
    writer.follows_link("Nytt lösenord").writes("Nytt lösenord", FIRST[::-1])
    writer.writes("Samma lösenord igen", FIRST[::-1]).presses("Spara").reads("Lösenordet är bytt")
    writer.follows_link("Stäng kontot").writes("Skäl", "Slutar").presses("Stäng kontot")
    writer.reads("Kontot är stängt och kan inte logga in.").follows_link("Öppna igen")
    writer.presses("Öppna").reads("Kontot är öppet igen.")
