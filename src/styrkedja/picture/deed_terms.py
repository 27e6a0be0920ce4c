"""The closed lists of what the group does with its initiatives: amounts, gates, criteria, meetings."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.picture.term import Term


class EstimateState(Term):
    """How firm an amount is; the four are kept apart and never overwrite each other."""

    POTENTIAL = "potential", w("bedömd potential", "assessed potential")
    COMMITMENT = "commitment", w("åtagande", "commitment")
    FORECAST = "forecast", w("prognos", "forecast")
    OUTCOME = "outcome", w("verifierat utfall", "verified outcome")


class Level(Term):
    """Low, medium or high, where nothing finer is known."""

    LOW = "low", w("låg", "low")
    MEDIUM = "medium", w("medel", "medium")
    HIGH = "high", w("hög", "high")


class PersonalData(Term):
    """Whether an initiative handles personal data."""

    NO = "none", w("inga", "none")
    ORDINARY = "ordinary", w("ja, inga känsliga", "yes, none sensitive")
    SENSITIVE = "sensitive", w("ja, känsliga", "yes, sensitive")


class Track(Term):
    """How much is asked at the gates: proportional to size and risk."""

    ORDINARY = "ordinary", w("ordinarie spår", "ordinary track")
    LIGHT = "light", w("lätt spår", "light track")
    LEGAL = "legal", w("lagkrav", "legal requirement")


class ObligationKind(Term):
    """What somebody is obliged to follow up."""

    MEASURE = "measure", w("mäta", "measure")
    VERIFY = "verify", w("verifiera utfall", "verify outcome")
    REPORT = "report", w("rapportera", "report")


class EffortStep(Term):
    """What governance time is spent on."""

    PREPARATION = "preparation", w("beredning", "preparation")
    GATE = "gate", w("beslutspunkt", "gate")
    MEETING = "meeting", w("möte", "meeting")
    REPORTING = "reporting", w("rapportering", "reporting")
    FOLLOW_UP = "follow_up", w("uppföljning", "follow-up")
    OTHER = "other", w("annat", "other")


class CriterionMeasure(Term):
    """Where a criterion's points come from: the registers, or the forum's judgement."""

    JUDGED = "judged", w("bedöms av forumet", "judged by the forum")
    RETURN = "return", w("nytta per krona", "benefit per krona")
    ANCHORING = "anchoring", w("koppling till mål", "link to goals")
    BENEFIT_QUALITY = "benefit_quality", w("effektmålens kvalitet", "quality of the benefits")
    SPREAD = "spread", w("antal mottagande enheter", "number of receiving units")
    DIRECTION = "direction", w("närhet till beslutad riktning", "nearness to the decided direction")
    LEGAL = "legal", w("lagkrav", "legal requirement")


class MeetingState(Term):
    """How far a meeting has come."""

    PLANNED = "planned", w("planerat", "planned")
    CALLED = "called", w("kallat", "called")
    OPEN = "open", w("pågår", "open")
    CLOSED = "closed", w("avslutat", "closed")
    LOCKED = "locked", w("justerat", "adjusted")


class ItemCause(Term):
    """What in the registers brings a matter to a forum."""

    NEW = "new", w("nytt initiativ", "new initiative")
    PRIORITISE = "prioritise", w("redo att prioriteras", "ready to prioritise")
    DECIDE = "decide", w("redo för beslut", "ready for decision")
    REFERRED = "referred", w("hänskjutet hit", "referred here")
    DEVIATION = "deviation", w("går inte som planerat", "off plan")
    OVERDUE = "overdue", w("försenad uppföljning", "overdue follow-up")
    EXPIRING = "expiring", w("dispens går ut", "exemption expires")
    SYNERGY = "synergy", w("möjlig samordning", "possible synergy")
    LEARNING = "learning", w("lärfråga", "learning question")
    STANDING = "standing", w("stående fråga", "standing question")
    OTHER = "other", w("annat", "other")


class ControlTag(Term):
    """What kind of talk a matter is: the first three diagnostic, the other four interactive (F9)."""

    STATUS = "status", w("läge", "status")
    DEVIATION = "deviation", w("går inte som planerat", "off plan")
    APPROVAL = "approval", w("godkännande", "approval")
    QUESTION = "question", w("fråga", "question")
    HYPOTHESIS = "hypothesis", w("hypotes", "hypothesis")
    LEARNING = "learning", w("lärande", "learning")
    REDESIGN = "redesign", w("omprövning av styrningen", "redesign")


INTERACTIVE_TAGS = frozenset(
    {ControlTag.QUESTION, ControlTag.HYPOTHESIS, ControlTag.LEARNING, ControlTag.REDESIGN}
)


class ItemOutcome(Term):
    """What a forum did with a matter."""

    DECIDED = "decided", w("beslutat", "decided")
    NOTED = "noted", w("noterat", "noted")
    POSTPONED = "postponed", w("uppskjutet", "postponed")
    REFERRED = "referred", w("hänskjutet", "referred")
    SUGGESTED = "suggested", w("föreslaget till ägaren", "suggested to the owner")
    REJECTED = "rejected", w("avslaget", "rejected")


class SuggestionAnswer(Term):
    """What the owner of an account answers to a forum's suggestion."""

    ACCEPTED = "accepted", w("godtaget", "accepted")
    DECLINED = "declined", w("avböjt", "declined")
