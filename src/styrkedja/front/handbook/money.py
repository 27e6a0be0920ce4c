"""The formulas of money, explained for the page of the policy."""

from __future__ import annotations

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.pure.following import FORMULA as FOLLOWED
from styrkedja.insights.economy.pure.frame import FORMULA as FRAME
from styrkedja.insights.economy.pure.outcome_rate import FORMULA as OUTCOME_RATE
from styrkedja.insights.economy.pure.payers import FORMULA as PAYERS
from styrkedja.insights.economy.pure.present_value import FORMULA as PRESENT_VALUE
from styrkedja.insights.economy.pure.reconciling import FORMULA as ACCOUNTED

MONEY: tuple[tuple[Words | str, Words, Words], ...] = (
    (
        FRAME,
        w("Ramjustering", "Frame adjustment"),
        w(
            "För varje mottagande enhet och år: minus godtagna finansiella åtaganden gånger realiseringsgraden, plus ny driftkostnad, plus återbetalning. Bara finansiell nytta räknas, och bara det enheten själv har godtagit. [I]",
            "For each receiving unit and year: minus accepted financial commitments times the realisation share, plus new running cost, plus repayment. Only financial benefit counts, and only what the unit itself has accepted. [I]",
        ),
    ),
    (
        FOLLOWED,
        w("Utfall mot ram och återbetalning", "Outcome beside frame and repayment"),
        w(
            "Varje ramjustering ställs mot den verifierade finansiella nyttan för samma initiativ, enhet och år. Varje återbetalning ställs mot nyttan hittills: den bärs när nyttan är minst så stor som det som ska ha betalats till och med det året. [I]",
            "Each frame adjustment is set beside the verified financial benefit of the same initiative, unit and year. Each repayment is set beside the benefit so far: it is borne when the benefit is at least what is due up to that year. [I]",
        ),
    ),
    (
        PRESENT_VALUE,
        w("Nettonuvärde", "Net present value"),
        w(
            "Årens nytta minus kostnad, delat med (1 + kalkylräntan) upphöjt till antalet år från det första, och summerat. Räknas på lägsta, troligaste och högsta nytta, och alltid för en kategori av nytta i taget.",
            "Each year's benefit minus cost, divided by (1 + the discount rate) to the power of the years since the first, and summed. Computed for the lowest, expected and highest benefit, always one category of benefit at a time.",
        ),
    ),
    (
        OUTCOME_RATE,
        w("Utfallsgrad", "Outcome rate"),
        w(
            "Verifierat utfall delat med åtagande, för de år som inte ligger framåt i tiden, per år, kategori och enhet. Kategorier blandas aldrig. Kvalitet och miljö mäts med sina nyckeltal: (utfall − utgångsläge) delat med (målvärde − utgångsläge). [I]",
            "Verified outcome divided by commitment, for the years that are not still to come, per year, category and unit. Categories are never mixed. Quality and environment are told by their indicators: (outcome − baseline) divided by (target − baseline). [I]",
        ),
    ),
    (
        ACCOUNTED,
        w("Hela portföljens pengar", "The money of the whole portfolio"),
        w(
            "Varje budgetpost och kostnad räknas en gång, i den särredovisning den själv nämner eller i initiativets. Hela portföljen är summan av varje särredovisnings egna pengar plus det som inte står i någon. [I]",
            "Each budget line and cost is counted once, in the account it names itself or in that of its initiative. The whole portfolio is the sum of each account's own money plus what stands in none. [I]",
        ),
    ),
    (
        PAYERS,
        w("Vem betalar och vem får", "Who pays and who receives"),
        w(
            "Varje kostnad för ett initiativ delas på dem som får nyttan, efter hur mycket de får; varje nytta delas på dem som betalar, efter hur mycket de betalar. Delningen görs till hela ören, och varje rad och kolumn går jämnt ut. [I]",
            "Each cost of an initiative is shared by those who receive, by how much they receive; each benefit by those who pay, by how much they pay. Shares are whole öre, and every row and column reconciles. [I]",
        ),
    ),
)
