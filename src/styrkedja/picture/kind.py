"""What a row of the picture can be: the closed list that sheets, registers and rules share."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.picture.term import Term


class Kind(Term):
    """What a row of the picture can be; also the name of its sheet."""

    UNIT = "unit", w("Enheter", "Units")
    DOCUMENT = "document", w("Styrdokument", "Steering documents")
    GOAL = "goal", w("Mål", "Goals")
    ACCOUNT = "account", w("Särredovisning", "Accounts")
    INITIATIVE = "initiative", w("Initiativ", "Initiatives")
    BENEFIT = "benefit", w("Effektmål", "Benefits")
    MEASUREMENT = "measurement", w("Mätningar", "Measurements")
    DECISION = "decision", w("Beslut", "Decisions")
    WAIVER = "waiver", w("Undantag", "Waivers")
    SYSTEM = "system", w("System", "Systems")
    BUDGET = "budget", w("Budget", "Budgets")
    STAFFING = "staffing", w("Bemanning", "Staffing")
    LESSON = "lesson", w("Lärdomar", "Lessons")
    COMMITMENT = "commitment", w("Effektåtaganden", "Commitments")
    ESTIMATE = "estimate", w("Belopp per år", "Amounts by year")
    CODING = "coding", w("Andra kodningar", "Second codings")
    OBLIGATION = "obligation", w("Uppföljningsplikter", "Obligations")
    EXEMPTION = "exemption", w("Dispenser", "Exemptions")
    FUND = "fund", w("Finansieringskällor", "Funding sources")
    COST = "cost", w("Kostnader per år", "Costs by year")
    REPAYMENT = "repayment", w("Återbetalningar", "Repayments")
    ADJUSTMENT = "adjustment", w("Ramjusteringar", "Frame adjustments")
    EFFORT = "effort", w("Styrningstid", "Governance time")
    CRITERION = "criterion", w("Kriterier", "Criteria")
    SCORE = "score", w("Poäng", "Scores")
    RANK = "rank", w("Prioriteringsordning", "Ranks")
    FORUM = "forum", w("Forum", "Forums")
    MEMBER = "member", w("Ledamöter", "Members")
    MEETING = "meeting", w("Möten", "Meetings")
    ITEM = "item", w("Mötesärenden", "Agenda items")
    REFERRAL = "referral", w("Hänskjutningar", "Referrals")
    SUGGESTION = "suggestion", w("Förslag", "Suggestions")
    CORRECTION = "correction", w("Rättelser", "Corrections")
