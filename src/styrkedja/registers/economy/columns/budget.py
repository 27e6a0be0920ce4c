"""The fields of a budget line: money of one unit in one year."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Choice, Money, Ref, Text, Year, YesNo
from styrkedja.ground.words import w
from styrkedja.picture.terms import BudgetKind, Funding, Kind, Spending

BUDGETS = Sheet(
    kind=Kind.BUDGET.code,
    name=Kind.BUDGET.words,
    one=w("budgetpost", "budget line"),
    about=w(
        "Budgetposter för it och digitalisering: en rad per enhet, ändamål och år.",
        "Budget lines for IT and digitalisation: one row per unit, purpose and year.",
    ),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för posten.", "A code of its own for the line."),
            parser=Text(),
            example="BU-07",
            required=True,
            aliases=("budget-id", "budgetid", "postnummer", "nr"),
            group=w("Posten", "The line"),
            listed=True,
        ),
        Column(
            key="name",
            label=w("Namn", "Name"),
            help=w("Vad pengarna är till för.", "What the money is for."),
            parser=Text(),
            example="Utveckling av e-tjänster",
            required=True,
            aliases=("benämning", "post", "budgetpost", "ändamål"),
            listed=True,
        ),
        Column(
            key="unit",
            label=w("Enhet", "Unit"),
            help=w("Id för enheten som har pengarna.", "Id of the unit that has the money."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            aliases=("nämnd", "förvaltning", "ansvar"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="year",
            label=w("År", "Year"),
            help=w("Budgetåret.", "The budget year."),
            parser=Year(),
            example="2026",
            aliases=("budgetår",),
            listed=True,
            filtered=True,
        ),
        Column(
            key="amount",
            label=w("Belopp", "Amount"),
            help=w(
                "Beloppet i kronor. ”1,5 mnkr” och ”250 tkr” går också bra.",
                "The amount in kronor. “1,5 mnkr” and “250 tkr” will also do.",
            ),
            parser=Money(),
            example="1 500 000",
            aliases=("summa", "kronor", "budget"),
            listed=True,
        ),
        Column(
            key="kind",
            label=w("Slag", "Kind"),
            help=w(
                "Om pengarna vidmakthåller, vidareutvecklar, nyutvecklar eller moderniserar.",
                "Whether the money runs, enhances, develops anew or modernises.",
            ),
            parser=Choice(BudgetKind),
            example="nyutveckling",
            aliases=("typ", "kostnadsslag"),
            group=w("Slags pengar", "Kind of money"),
            listed=True,
            filtered=True,
        ),
        Column(
            key="spending",
            label=w("Drift eller investering", "Operating or capital"),
            help=w(
                "Om beloppet belastar drift- eller investeringsbudgeten.",
                "Whether the amount is charged to the operating or the capital budget.",
            ),
            parser=Choice(Spending),
            example="drift",
            aliases=("drift/investering",),
            filtered=True,
        ),
        Column(
            key="funding",
            label=w("Finansiering", "Funding"),
            help=w("Varifrån pengarna kommer.", "Where the money comes from."),
            parser=Choice(Funding),
            example="centrala medel",
            aliases=("finansieringskälla", "medel"),
            filtered=True,
        ),
        Column(
            key="permanent",
            label=w("Varaktig", "Permanent"),
            help=w(
                "Ja om pengarna ligger kvar i ramen kommande år, nej om de är tillfälliga.",
                "Yes if the money stays in the frame in coming years, no if it is temporary.",
            ),
            parser=YesNo(),
            example="nej",
            aliases=("permanent", "varaktiga medel"),
        ),
        Column(
            key="account",
            label=w("Särredovisning", "Account"),
            help=w(
                "Id för särredovisningen posten hör till.",
                "Id of the account the line belongs to.",
            ),
            parser=Ref(Kind.ACCOUNT.code),
            example="P-02",
            aliases=("portfölj", "program"),
            group=w("Vad den betalar", "What it pays for"),
            filtered=True,
        ),
        Column(
            key="initiative",
            label=w("Initiativ", "Initiative"),
            help=w(
                "Id för initiativet posten betalar, om den hör till ett.",
                "Id of the initiative the line pays for, if any.",
            ),
            parser=Ref(Kind.INITIATIVE.code),
            example="I-012",
            aliases=("projekt",),
        ),
        Column(
            key="system",
            label=w("System", "System"),
            help=w(
                "Id för systemet posten betalar, om den hör till ett.",
                "Id of the system the line pays for, if any.",
            ),
            parser=Ref(Kind.SYSTEM.code),
            example="S-045",
            aliases=("it-system",),
        ),
    ),
)
