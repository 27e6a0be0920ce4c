"""The fields of a competence pool: full-time equivalents of one competence, unit and year."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Number, Ref, Text, Year, YesNo
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

STAFFING = Sheet(
    kind=Kind.STAFFING.code,
    name=Kind.STAFFING.words,
    one=w("kompetenspool", "competence pool"),
    about=w(
        "Vilka som kan göra arbetet: en rad per kompetens, enhet och år.",
        "Who can do the work: one row per competence, unit and year.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för raden.", "A code of its own for the row."),
            parser=Text(),
            example="K-009",
            required=True,
            aliases=("bemannings-id", "pool-id", "nr"),
            group=w("Poolen", "The pool"),
            listed=True,
        ),
        Column(
            key="unit",
            label=w("Enhet", "Unit"),
            help=w("Id för enheten där tjänsterna finns.", "Id of the unit that has the posts."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-05",
            aliases=("förvaltning", "avdelning"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="competence",
            label=w("Kompetens", "Competence"),
            help=w("Vilken kompetens det gäller.", "Which competence it is."),
            parser=Text(),
            example="Systemutvecklare",
            aliases=("roll", "yrkesroll", "befattning"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="year",
            label=w("År", "Year"),
            help=w("Året uppgifterna gäller.", "The year the figures are for."),
            parser=Year(),
            example="2026",
            listed=True,
            filtered=True,
        ),
        Column(
            key="positions",
            label=w("Årsarbetare", "Full-time equivalents"),
            help=w(
                "Antal tjänster, räknat i heltid. Vakanta tjänster räknas in.",
                "Number of posts, counted as full time. Vacant posts are included.",
            ),
            parser=Number(),
            example="6,5",
            aliases=("tjänster", "antal tjänster", "heltider", "fte"),
            group=w("Tjänster", "Posts"),
            listed=True,
        ),
        Column(
            key="vacancies",
            label=w("Varav vakanta", "Of which vacant"),
            help=w("Hur många av tjänsterna som är tomma.", "How many of the posts are unfilled."),
            parser=Number(),
            example="1",
            aliases=("vakanta", "vakanser", "vakanta tjänster"),
            listed=True,
        ),
        Column(
            key="permanent",
            label=w("Varaktiga medel", "Permanent money"),
            help=w(
                "Ja om tjänsterna betalas med pengar som ligger kvar i ramen.",
                "Yes if the posts are paid with money that stays in the frame.",
            ),
            parser=YesNo(),
            example="ja",
            aliases=("varaktig", "permanent", "permanent finansiering"),
        ),
        Column(
            key="development_hours",
            label=w("Timmar för utveckling", "Hours for development"),
            help=w(
                "Timmar per år som kan användas till utveckling.",
                "Hours a year that can be used for development.",
            ),
            parser=Number(),
            example="4200",
            aliases=("utvecklingstimmar",),
            group=w("Timmar", "Hours"),
            listed=True,
        ),
        Column(
            key="committed_hours",
            label=w("Uppbokade timmar", "Committed hours"),
            help=w(
                "Timmar per år som redan är lovade.",
                "Hours a year that are already promised.",
            ),
            parser=Number(),
            example="3900",
            aliases=("bokade timmar", "lovade timmar"),
            listed=True,
        ),
    ),
)
