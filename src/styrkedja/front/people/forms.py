"""The forms of accounts, with our own words: who it is, which role, and which password."""

from __future__ import annotations

from collections.abc import Sequence

from django import forms
from django.core.validators import EmailValidator

from styrkedja.front.people.passwords import WEAK, strong
from styrkedja.ground.words import Words, w
from styrkedja.look.pieces import Option
from styrkedja.look.preferences import language_now
from styrkedja.registers.organisation.permissions import TABLE
from styrkedja.registers.shelf.refusing import Refused

NONE = w("– ingen –", "– none –")
CHOOSE = w("– välj –", "– choose –")
WHOLE = w("hela koncernen", "the whole group")
IN_UNIT = w("i en enhet", "in a unit")
MISSING = w("Fyll i fältet.", "Fill in the field.")
TOO_LONG = w(
    "Skriv högst %(limit_value)d tecken; nu är det %(show_value)d.",
    "Write at most %(limit_value)d characters; now there are %(show_value)d.",
)
NOT_ONE = w("Välj något i listan.", "Choose something in the list.")
NO_ADDRESS = w("Skriv en e-postadress, som namn@kommun.se.", "Write an address, as name@city.org.")
DIFFER = w("De två lösenorden är inte lika.", "The two passwords differ.")
WRONG = w("Det är inte ditt nuvarande lösenord.", "That is not your present password.")
SAME = w("Välj ett annat lösenord än det nuvarande.", "Choose another password than the present.")
GOT = w("Det som du nyss loggade in med.", "The one you just signed in with.")
HELPS = w(
    "Minst tolv tecken och inget vanligt lösenord.", "At least twelve characters, none common."
)
USERNAME = w("Användarnamn", "Username")
USERNAME_HELP = w(
    "Det man loggar in med. Det ändras aldrig, för spåret använder det.",
    "What one signs in with. It never changes, as the trail uses it.",
)
NAME = w("Namn som visas", "Name shown")
NAME_HELP = w(
    "Kan vara en roll; ingen behöver namnges.", "May be a role; nobody needs to be named."
)
EMAIL = w("E-post", "E-mail")
EMAIL_HELP = w("Dit påminnelser skickas.", "Where reminders are sent.")
HOME = w("Arbetar i enheten", "Works in the unit")
ROLE = w("Roll", "Role")
HELD = w("Rollens enhet", "The role's unit")
HELD_HELP = w(
    "Väljs bara för en roll som hålls i en enhet. Den gäller också enheterna under.",
    "Chosen only for a role held in a unit. It holds for the units below too.",
)
OLD = w("Nuvarande lösenord", "Present password")
NEW = w("Nytt lösenord", "New password")
AGAIN = w("Samma lösenord igen", "The same password again")
WHY = w("Skäl", "Reason")
WHY_HELP = w("Står i spåret.", "Stands in the trail.")


def words_of(field: forms.Field, label: Words, help_: Words | str = "") -> forms.Field:
    """A field with our words for its label, its help and what may be wrong with it."""
    language = language_now()
    field.label = label.to(language)
    field.help_text = help_.to(language) if isinstance(help_, Words) else help_
    field.error_messages |= {
        "required": MISSING.to(language),
        "invalid_choice": NOT_ONE.to(language),
    }
    for validator in field.validators:
        if getattr(validator, "code", "") == "max_length":
            validator.message = TOO_LONG.to(language)
        if isinstance(validator, EmailValidator):
            validator.message = NO_ADDRESS.to(language)
    field.options_list = ()
    return field


def line(label: Words, most: int, *, required: bool = True, help_: Words | str = "") -> forms.Field:
    """One line of text."""
    return words_of(forms.CharField(max_length=most, required=required), label, help_)


def secret(label: Words, way: str, help_: Words | str = "") -> forms.Field:
    """A password, never sent back; `way` tells the browser which one."""
    widget = forms.PasswordInput(attrs={"autocomplete": way})
    return words_of(forms.CharField(max_length=1_000, strip=False, widget=widget), label, help_)


def choice(
    label: Words, options: Sequence[Option], *, required: bool = False, help_: Words | str = ""
) -> forms.Field:
    """One of several, or none."""
    language = language_now()
    offered = [
        ("", (CHOOSE if required else NONE).to(language)),
        *((one.value, said(one.words)) for one in options),
    ]
    return words_of(forms.ChoiceField(choices=offered, required=required), label, help_)


def said(words: Words | str) -> str:
    """Words in the visitor's language."""
    return words.to(language_now()) if isinstance(words, Words) else words


def role_options() -> tuple[Option, ...]:
    """Every role, with how it is held."""
    return tuple(
        Option(role.code, f"{said(role.name)} ({said(WHOLE if role.whole_group else IN_UNIT)})")
        for role in TABLE
    )


class Told(forms.Form):
    """A form whose refusals, from the register too, stand beside their fields."""

    def refuse(self, refused: Refused) -> None:
        """Show why the register said no."""
        for fault in refused.faults:
            key = fault.key if fault.key in self.fields else None
            self.add_error(key, fault.words.to(language_now()))

    def wrong(self, key: str, words: Words) -> None:
        """One field is wrong."""
        self.add_error(key, words.to(language_now()))


class Person(Told):
    """What a person is called and where they work."""

    def __init__(self, units: Sequence[Option], *args: object, **named: object) -> None:
        super().__init__(*args, **named)
        email = forms.EmailField(max_length=254, required=False)
        self.fields["name"] = line(NAME, 200, help_=NAME_HELP)
        self.fields["email"] = words_of(email, EMAIL, EMAIL_HELP)
        self.fields["unit"] = choice(HOME, units)


class Given(Told):
    """A role to give."""

    def __init__(self, units: Sequence[Option], *args: object, **named: object) -> None:
        super().__init__(*args, **named)
        self.fields["role"] = choice(ROLE, role_options(), required=True)
        self.fields["held"] = choice(HELD, units, help_=HELD_HELP)


class NewPassword(Told):
    """A new password, twice."""

    def __init__(self, *args: object, **named: object) -> None:
        super().__init__(*args, **named)
        self.fields["password"] = secret(NEW, "new-password", HELPS)
        self.fields["again"] = secret(AGAIN, "new-password")

    def clean(self) -> dict[str, object]:
        """Strong enough, and typed alike twice."""
        given = super().clean()
        password, again = given.get("password"), given.get("again")
        if password and not strong(password):
            self.wrong("password", WEAK)
        if password and again and password != again:
            self.wrong("again", DIFFER)
        return given


class OwnPassword(NewPassword):
    """One's own password changed: the present one is asked for first."""

    field_order = ("old", "password", "again")

    def __init__(self, user: object, *args: object, **named: object) -> None:
        super().__init__(*args, **named)
        self.user = user
        self.fields["old"] = secret(OLD, "current-password")
        self.order_fields(self.field_order)

    def clean(self) -> dict[str, object]:
        """The present password must be right, and the new one another."""
        given = super().clean()
        old = given.get("old")
        if old and not self.user.check_password(old):
            self.wrong("old", WRONG)
        elif old and old == given.get("password"):
            self.wrong("password", SAME)
        return given


class Renewed(OwnPassword):
    """A password somebody else gave, changed for one's own."""

    def __init__(self, user: object, *args: object, **named: object) -> None:
        super().__init__(user, *args, **named)
        self.fields["old"].help_text = GOT.to(language_now())


class Added(NewPassword):
    """A new person: who, the first role, and a password to begin with."""

    field_order = ("username", "name", "email", "unit", "role", "held", "password", "again")

    def __init__(self, units: Sequence[Option], *args: object, **named: object) -> None:
        super().__init__(*args, **named)
        self.fields["username"] = line(USERNAME, 150, help_=USERNAME_HELP)
        self.fields |= Person(units).fields | Given(units).fields
        self.order_fields(self.field_order)


class Why(Told):
    """A reason, if there is one to give."""

    def __init__(self, *args: object, **named: object) -> None:
        super().__init__(*args, **named)
        self.fields["why"] = line(WHY, 500, required=False, help_=WHY_HELP)
