"""The fields of a criterion."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Day, Integer, LongText, Number, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import CriterionMeasure
from styrkedja.picture.terms import Kind

CRITERIA = Sheet(
    kind=Kind.CRITERION.code,
    name=Kind.CRITERION.words,
    one=w("kriterium", "criterion"),
    about=w(
        "Vad ett forum prioriterar efter, hur tungt det väger och varför. Varje version står kvar.",
        "What a forum prioritises by, how much it weighs and why. Every version remains.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för kriteriet.", "A code of its own for the criterion."),
            parser=Text(),
            example="KR-2-NYTTA",
            required=True,
            group=w("Kriteriet", "The criterion"),
            listed=True,
        ),
        Column(
            key="body",
            label=w("Forum", "Forum"),
            help=w("Id för forumet som prioriterar.", "Id of the forum that prioritises."),
            parser=Ref(Kind.UNIT.code),
            example="FD",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="edition",
            label=w("Version", "Version"),
            help=w(
                "Kriterierna i en version gäller tillsammans.",
                "The criteria of one version hold together.",
            ),
            parser=Integer(1, 999),
            example="2",
            listed=True,
            filtered=True,
        ),
        Column(
            key="name",
            label=w("Kriterium", "Criterion"),
            help=w("Vad som bedöms.", "What is judged."),
            parser=Text(),
            example="Nytta per satsad krona",
            required=True,
            listed=True,
        ),
        Column(
            key="principle",
            label=w("Princip", "Principle"),
            help=w(
                "Varför kriteriet finns och hur det ska läsas.",
                "Why the criterion is there and how to read it.",
            ),
            parser=LongText(),
            example="Koncernens pengar ska ge så mycket effekt som möjligt.",
        ),
        Column(
            key="measure",
            label=w("Så fås poängen", "How points are found"),
            help=w(
                "Om poängen räknas ur registret eller sätts av forumet.",
                "Whether points are computed from the registers or set by the forum.",
            ),
            parser=Choice(CriterionMeasure),
            example="nytta per krona",
            listed=True,
            filtered=True,
        ),
        Column(
            key="weight",
            label=w("Vikt", "Weight"),
            help=w(
                "Hur tungt kriteriet väger mot de andra i versionen.",
                "How much it weighs against the others of the version.",
            ),
            parser=Number(),
            example="3",
            listed=True,
        ),
        Column(
            key="decided_on",
            label=w("Beslutad den", "Decided on"),
            help=w("Den dag versionen beslutades.", "The day the version was decided."),
            parser=Day(),
            example="2026-01-20",
            listed=True,
        ),
        Column(
            key="valid_from",
            label=w("Gäller från", "Valid from"),
            help=w("Den dag versionen börjar gälla.", "The day the version begins to hold."),
            parser=Day(),
            example="2026-02-01",
            listed=True,
        ),
    ),
)
