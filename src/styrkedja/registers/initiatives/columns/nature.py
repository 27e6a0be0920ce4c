"""What sort of change an initiative is, and how it is worked with."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column
from styrkedja.ground.sheets.parse import Choice, Integer, YesNo
from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import Level, PersonalData
from styrkedja.picture.terms import ChangeKind, Method, Nature, Solution

NATURE = (
    Column(
        key="nature",
        label=w("Automatisering eller innovation", "Automation or innovation"),
        help=w(
            "Om initiativet automatiserar det som redan görs, skapar något nytt, eller båda.",
            "Whether it automates what is already done, creates something new, or both.",
        ),
        parser=Choice(Nature),
        example="automatisering",
        aliases=("karaktär",),
        group=w("Slags förändring", "Kind of change"),
        filtered=True,
    ),
    Column(
        key="change_kind",
        label=w("Ständig förbättring eller förändring", "Continuous improvement or change"),
        help=w(
            "Ständig förbättring sker i vardagen. Förändring behöver ett eget uppdrag.",
            "Continuous improvement happens day to day. Change needs an assignment of its own.",
        ),
        parser=Choice(ChangeKind),
        example="förändring",
        aliases=("förbättring eller förändring", "förändringstyp"),
        filtered=True,
    ),
    Column(
        key="method",
        label=w("Arbetssätt", "Method"),
        help=w("Hur ni arbetar i initiativet.", "How you work in the initiative."),
        parser=Choice(Method),
        example="tjänstedesign",
        aliases=("metod",),
        filtered=True,
    ),
    Column(
        key="solution",
        label=w("Lösningens plats", "Place of the solution"),
        help=w(
            "Om lösningen byggs i ett befintligt system, utanför, eller ersätter ett system.",
            "Whether the solution is built inside an existing system, outside, or replaces one.",
        ),
        parser=Choice(Solution),
        example="utanför befintliga system",
        aliases=("lösning", "i eller utanför system"),
        filtered=True,
    ),
    Column(
        key="legal_requirement",
        label=w("Krävs av lag", "Required by law"),
        help=w(
            "Ja om lag eller föreskrift kräver att det görs.",
            "Yes if a law or regulation demands that it is done.",
        ),
        parser=YesNo(),
        example="nej",
        aliases=("lagkrav", "lagstyrt", "tvingande"),
        filtered=True,
    ),
    Column(
        key="risk",
        label=w("Risk", "Risk"),
        help=w(
            "Hur illa det kan gå: för verksamheten, pengarna eller förtroendet.",
            "How badly it can go: for the business, the money or trust.",
        ),
        parser=Choice(Level),
        example="medel",
        filtered=True,
    ),
    Column(
        key="integrations",
        label=w("Integrationer", "Integrations"),
        help=w(
            "Hur många andra system lösningen måste kopplas till.",
            "How many other systems the solution must connect to.",
        ),
        parser=Integer(0, 1000),
        example="3",
    ),
    Column(
        key="personal_data",
        label=w("Personuppgifter", "Personal data"),
        help=w(
            "Om initiativet hanterar personuppgifter, och om de är känsliga.",
            "Whether the initiative handles personal data, and whether it is sensitive.",
        ),
        parser=Choice(PersonalData),
        example="ja, inga känsliga",
        filtered=True,
    ),
    Column(
        key="several_units",
        label=w("Flera enheter berörs", "Several units concerned"),
        help=w(
            "Ja om fler enheter än den egna måste ändra sitt arbete.",
            "Yes if more units than the own must change their work.",
        ),
        parser=YesNo(),
        example="ja",
        filtered=True,
    ),
)
