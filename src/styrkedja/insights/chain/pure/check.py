"""The engine: asks every rule of every thing in the picture, always in the same order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.insights.chain.pure.waiving import USED_WAIVERS, waivers_in_force
from styrkedja.picture.finding import Break, Finding, Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Link, RuleStatus, Severity
from styrkedja.picture.things import Waiver


@dataclass(frozen=True, slots=True)
class LinkState:
    """How one link stands: things that are whole, broken, and those nothing could be said of.

    `judged` and `unjudged` count the rules in force that could and could not be asked; where none
    could, the link is unknown as a whole. A thing whose only breaks are waived counts as whole.
    """

    whole: int
    broken: int
    unknown: int
    judged: int
    unjudged: int

    @property
    def is_unknown(self) -> bool:
        """True where no rule of the link could be asked."""
        return self.judged == 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the checker says of a picture."""

    findings: tuple[Finding, ...]
    waived: tuple[tuple[Finding, Waiver], ...]
    unjudged: Mapping[str, tuple[str, ...]]  # rule code -> the fields no source carries
    links: Mapping[Link, LinkState]
    asked: Mapping[str, int]  # rule code -> how many things it concerned


def check(
    picture: Portfolio,
    policy: Policy,
    rules: Iterable[Rule],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Verdict:
    """Ask all rules; `progress(done, total)` is called after each.

    Findings come in order of link, code, then the order of the things. A break in a field whose
    cell nobody could read is left out: the value may exist, and the unread cell is reported as such.
    """
    rules = in_order(rule for rule in rules if status_of(rule, policy) is not RuleStatus.RETIRED)
    tally = _Tally(picture, policy)
    for done, rule in enumerate(rules, start=1):
        tally.ask(rule)
        progress(done, len(rules))
    return tally.verdict()


def in_order(rules: Iterable[Rule]) -> list[Rule]:
    """Rules along the chain, the checker's own last: they ask what the others found."""
    links = list(Link)
    return sorted(rules, key=lambda rule: (links.index(rule.link), rule.code))


def ask_one(picture: Portfolio, policy: Policy, rule: Rule, ref: Ref) -> tuple[Finding, ...] | None:
    """One rule asked of one thing: None where it does not concern it or cannot be judged."""
    thing = picture.thing(ref)
    if thing is None or not_carried(rule, picture):
        return None
    answer = rule.check(thing, picture, policy)
    return None if answer is None else findings_of(rule, ref, answer, picture)


def findings_of(
    rule: Rule, ref: Ref, answer: tuple[Break, ...], picture: Portfolio
) -> tuple[Finding, ...]:
    """The breaks of one answer as findings, those in unread cells left out."""
    return tuple(
        Finding(rule.code, ref, seen.field, seen.facts)
        for seen in answer
        if (ref, seen.field) not in picture.unread
    )


def not_carried(rule: Rule, picture: Portfolio) -> tuple[str, ...]:
    """The fields a rule asks that no source of the picture carries."""
    return tuple(asked for asked in rule.asks if not picture.carries(asked))


def status_of(rule: Rule, policy: Policy) -> RuleStatus:
    """A rule's status, as the group's policy has it."""
    return policy.statuses.get(rule.code, rule.status)


def severity_of(rule: Rule, policy: Policy) -> Severity:
    """A rule's severity, as the group's policy has it."""
    return policy.severities.get(rule.code, rule.severity)


class _Tally:
    """Collects answers rule by rule; used once."""

    def __init__(self, picture: Portfolio, policy: Policy) -> None:
        self.picture = picture
        self.policy = policy
        self.findings: list[Finding] = []
        self.waived: list[tuple[Finding, Waiver]] = []
        self.unjudged: dict[str, tuple[str, ...]] = {}
        self.asked: dict[str, int] = {}
        self.judged_rules = dict.fromkeys(Link, 0)
        self.unjudged_rules = dict.fromkeys(Link, 0)
        self.judged: dict[Link, set[Ref]] = {link: set() for link in Link}
        self.broken: dict[Link, set[Ref]] = {link: set() for link in Link}
        self.beyond: dict[Link, set[Ref]] = {link: set() for link in Link}
        self.waivers = waivers_in_force(picture)
        picture.memo[USED_WAIVERS] = set()

    def ask(self, rule: Rule) -> None:
        counts = status_of(rule, self.policy) is RuleStatus.IN_FORCE
        missing = not_carried(rule, self.picture)
        if missing:
            self.unjudged[rule.code] = missing
            if counts:
                self.unjudged_rules[rule.link] += 1
                self.beyond[rule.link].update(
                    Ref(rule.about, thing.id) for thing in self.picture.things(rule.about)
                )
            return
        judged = self._judged_by(rule)
        self.asked[rule.code] = len(judged)
        if counts:
            self.judged_rules[rule.link] += 1
            self.judged[rule.link].update(judged)

    def _judged_by(self, rule: Rule) -> list[Ref]:
        """Ask one rule of all its things; keep the findings and return whom it concerned."""
        judged: list[Ref] = []
        kind, check_thing, picture, policy = rule.about, rule.check, self.picture, self.policy
        for thing in picture.things(kind):
            answer = check_thing(thing, picture, policy)
            if answer is None:
                continue
            ref = Ref(kind, thing.id)
            judged.append(ref)
            if answer:
                for finding in findings_of(rule, ref, answer, picture):
                    self._keep(rule, finding)
        return judged

    def _keep(self, rule: Rule, finding: Finding) -> None:
        waiver = self.waivers.get((finding.code, finding.subject))
        if waiver is not None:
            self.picture.memo[USED_WAIVERS].add(waiver.id)
            self.waived.append((finding, waiver))
            return
        self.findings.append(finding)
        if status_of(rule, self.policy) is RuleStatus.IN_FORCE:
            self.broken[rule.link].add(finding.subject)

    def verdict(self) -> Verdict:
        return Verdict(
            findings=tuple(self.findings),
            waived=tuple(self.waived),
            unjudged=self.unjudged,
            links={link: self._state(link) for link in Link},
            asked=self.asked,
        )

    def _state(self, link: Link) -> LinkState:
        judged, broken = self.judged[link], self.broken[link]
        return LinkState(
            whole=len(judged - broken),
            broken=len(broken),
            unknown=len(self.beyond[link] - judged),
            judged=self.judged_rules[link],
            unjudged=self.unjudged_rules[link],
        )
