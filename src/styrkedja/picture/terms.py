"""The closed lists that tables, columns, rules and pages agree on, with their words."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.picture.kind import Kind as Kind
from styrkedja.picture.term import Term


class Link(Term):
    """The links of the chain; the letter is the first of a rule's code."""

    GOAL = "G", w("Mål", "Goals")
    INITIATIVE = "I", w("Initiativ", "Initiatives")
    BENEFIT = "B", w("Effektmål", "Benefits")
    PRIORITY = "P", w("Prioritering", "Prioritisation")
    DECISION = "D", w("Beslut", "Decisions")
    DELIVERY = "L", w("Leverans", "Delivery")
    HANDOVER = "H", w("Överlämning", "Handover")
    FOLLOW_UP = "F", w("Uppföljning", "Follow-up")
    POLITICS = "K", w("Politik", "Politics")
    SYSTEM = "S", w("System", "Systems")
    CAPACITY = "C", w("Kapacitet", "Capacity")
    CHECKER = "W", w("Kontrollens egna", "The checker's own")


class Severity(Term):
    """How much a break weighs: it breaks the chain, weakens it, or is worth knowing."""

    BREAK = "break", w("brott", "break")
    WEAKNESS = "weakness", w("svaghet", "weakness")
    NOTE = "note", w("notering", "note")


class RuleStatus(Term):
    """Whether a rule counts: on trial it speaks but never sets the exit code."""

    TRIAL = "trial", w("på prov", "on trial")
    IN_FORCE = "in_force", w("gäller", "in force")
    RETIRED = "retired", w("avvecklad", "retired")


class UnitKind(Term):
    """What a unit of the municipal group is."""

    COUNCIL = "council", w("kommunfullmäktige", "municipal council")
    EXECUTIVE = "executive", w("kommunstyrelse", "municipal executive board")
    COMMITTEE = "committee", w("nämnd", "committee")
    ADMINISTRATION = "administration", w("förvaltning", "administration")
    COMPANY = "company", w("bolag", "company")
    COMPANY_BOARD = "company_board", w("bolagsstyrelse", "company board")
    STAFF = "staff", w("stab", "staff unit")
    FORUM = "forum", w("forum", "forum")
    SUBUNIT = "subunit", w("underenhet", "subunit")


POLITICAL_KINDS = frozenset(
    {UnitKind.COUNCIL, UnitKind.EXECUTIVE, UnitKind.COMMITTEE, UnitKind.COMPANY_BOARD}
)


class UnitFunction(Term):
    """What a unit does for the group; everything that is not support is the business itself."""

    BUSINESS = "business", w("verksamhet", "business")
    DIGITALISATION = "digitalisation", w("digitalisering", "digitalisation")
    IT = "it", w("it", "IT")
    COMMUNICATION = "communication", w("kommunikation", "communication")
    QUALITY = "quality", w("kvalitet", "quality")
    SUPPORT = "support", w("annat stöd", "other support")


class AccountKind(Term):
    """Where in the tree of accounts one stands."""

    PORTFOLIO = "portfolio", w("portfölj", "portfolio")
    PROGRAMME = "programme", w("program", "programme")
    WORKSTREAM = "workstream", w("delprogram", "workstream")


class Stage(Term):
    """Where an initiative stands (skede), in order; paused and stopped lie beside the road."""

    IDEA = "idea", w("idé", "idea")
    PREPARED = "prepared", w("beredd", "prepared")
    PRIORITISED = "prioritised", w("prioriterad", "prioritised")
    DECIDED = "decided", w("beslutad", "decided")
    ONGOING = "ongoing", w("pågår", "ongoing")
    INTRODUCED = "introduced", w("införd", "introduced")
    REALISING = "realising", w("effekthemtagning pågår", "realising benefits")
    REALISED = "realised", w("effekthemtagning avslutad", "benefits realised")
    PAUSED = "paused", w("pausad", "paused")
    STOPPED = "stopped", w("avbruten", "stopped")


WAITING_STAGES = frozenset({Stage.IDEA, Stage.PREPARED, Stage.PRIORITISED})
STARTED_STAGES = frozenset({Stage.ONGOING, Stage.INTRODUCED, Stage.REALISING, Stage.REALISED})
DECIDED_STAGES = STARTED_STAGES | {Stage.DECIDED}
DELIVERED_STAGES = frozenset({Stage.INTRODUCED, Stage.REALISING, Stage.REALISED})
LIVING_STAGES = frozenset(set(Stage) - {Stage.REALISED, Stage.STOPPED})


class Origin(Term):
    """Who an initiative comes from (S25)."""

    ADMINISTRATION = "administration", w("förvaltning", "administration")
    COMPANY = "company", w("bolag", "company")
    STAFF = "staff", w("stab", "staff unit")
    POLITICS = "politics", w("politik", "politics")


class Nature(Term):
    """What digitalisation is here: automation of what is, or innovation (S1)."""

    AUTOMATION = "automation", w("automatisering", "automation")
    INNOVATION = "innovation", w("innovation", "innovation")
    BOTH = "both", w("båda", "both")
    NEITHER = "neither", w("ingetdera", "neither")


class ChangeKind(Term):
    """Continuous improvement or change (S78, S79)."""

    IMPROVEMENT = "improvement", w("ständig förbättring", "continuous improvement")
    CHANGE = "change", w("förändring", "change")


class Method(Term):
    """How an initiative works (S80)."""

    QUALITY = "quality", w("kvalitetsarbete", "quality work")
    SERVICE_DESIGN = "service_design", w("tjänstedesign", "service design")
    PROJECT = "project", w("projekt", "project")
    AGILE = "agile", w("agil utveckling", "agile development")
    EXPERIMENT = "experiment", w("försök", "experiment")
    OTHER = "other", w("annat", "other")


class Solution(Term):
    """Where the solution is built in relation to existing systems (S103, S116)."""

    OUTSIDE = "outside", w("utanför befintliga system", "outside existing systems")
    INSIDE = "inside", w("i befintligt system", "inside an existing system")
    REPLACEMENT = "replacement", w("ersätter ett system", "replaces a system")
    NO_SYSTEM = "no_system", w("inget system", "no system")


class Direction(Term):
    """Which way an indicator should move."""

    INCREASE = "increase", w("öka", "increase")
    DECREASE = "decrease", w("minska", "decrease")
    KEEP = "keep", w("bibehålla", "keep")


class Category(Term):
    """What kind of benefit it is (Inera's four); only financial may touch a frame."""

    FINANCIAL = "financial", w("finansiell", "financial")
    REDISTRIBUTION = "redistribution", w("omfördelning", "redistribution")
    QUALITY = "quality", w("kvalitet", "quality")
    ENVIRONMENT = "environment", w("miljö", "environment")


class Activity(Term):
    """A benefit's place on the axis efficiency–innovation, chosen in words."""

    EFFICIENCY = (
        "efficiency",
        w(
            "effektivitet: samma uppgift med mindre resurs, tid eller fel",
            "efficiency: the same task with less resource, time or error",
        ),
    )
    MIXED = "mixed", w("lika mycket av båda", "as much of each")
    INNOVATION = (
        "innovation",
        w(
            "innovation: ny uppgift, tjänst, modell eller förmåga",
            "innovation: a new task, service, model or capability",
        ),
    )

    @property
    def score(self) -> int:
        """−1 efficiency, 0 mixed, +1 innovation."""
        return {"efficiency": -1, "mixed": 0, "innovation": 1}[self.code]


class DirectValue(Term):
    """A benefit's place on the axis internal–external: who receives it first."""

    INTERNAL = (
        "internal",
        w(
            "intern: medarbetare, enhet eller koncern först",
            "internal: staff, unit or group first",
        ),
    )
    MIXED = "mixed", w("lika mycket av båda", "as much of each")
    EXTERNAL = (
        "external",
        w(
            "extern: invånare, företag eller besökare först",
            "external: resident, company or visitor first",
        ),
    )

    @property
    def score(self) -> int:
        """−1 internal, 0 mixed, +1 external."""
        return {"internal": -1, "mixed": 0, "external": 1}[self.code]


class MeasurementKind(Term):
    """What a measurement is for."""

    BASELINE = "baseline", w("nollmätning", "baseline")
    FOLLOW_UP = "follow_up", w("uppföljning", "follow-up")
    FORECAST = "forecast", w("prognos", "forecast")
    OUTCOME = "outcome", w("verifierat utfall", "verified outcome")


class DecisionKind(Term):
    """What a decision settles."""

    PRIORITISE = "prioritise", w("prioritering", "prioritisation")
    GO = "go", w("genomförandebeslut", "go decision")
    FRAME = "frame", w("ramjustering", "frame adjustment")
    CLOSE = "close", w("avslut", "close")
    PAUSE = "pause", w("paus", "pause")
    STOP = "stop", w("avbrott", "stop")
    HANDOVER = "handover", w("överlämning", "handover")
    REPORT = "report", w("rapport till politiken", "report to a political body")
    DIRECTION = "direction", w("inriktning", "direction")
    SYSTEM = "system", w("systembeslut", "system decision")
    CHANGE = "change", w("ändringsbeslut", "change decision")
    OTHER = "other", w("annat", "other")


class BudgetKind(Term):
    """What money is for (S76): run, enhancement, new development, modernisation."""

    RUN = "run", w("vidmakthållande", "run")
    ENHANCEMENT = "enhancement", w("vidareutveckling", "enhancement")
    DEVELOPMENT = "development", w("nyutveckling", "new development")
    MODERNISATION = "modernisation", w("modernisering", "modernisation")
    OTHER = "other", w("annat", "other")


class Funding(Term):
    """Which money it is (S21, S58)."""

    ORDINARY = "ordinary", w("ordinarie ram", "ordinary frame")
    CENTRAL = "central", w("centrala medel", "central money")
    PAYBACK = "payback", w("medel med återbetalning", "pay-back pot")
    EXTERNAL = "external", w("externa medel", "external money")


class Spending(Term):
    """Operating or capital money."""

    OPERATING = "operating", w("drift", "operating")
    CAPITAL = "capital", w("investering", "capital")


class PassageKind(Term):
    """How a stage came about: through a gate, or taken over as it stood."""

    TAKEN_OVER = "taken_over", w("övertagen", "taken over")
    PASSED = "passed", w("passerad", "passed")
    EXEMPTED = "exempted", w("passerad med dispens", "passed by exemption")
    MOVED = "moved", w("flyttad", "moved")
