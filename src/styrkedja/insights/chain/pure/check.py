"""The engine: asks every rule of every thing in the picture, always in the same order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import compress, count, repeat
from operator import is_not

from styrkedja.ground.at_rest import collector_at_rest
from styrkedja.insights.chain.pure.earlier import Asking, Earlier
from styrkedja.insights.chain.pure.marks import Flags, Marks
from styrkedja.insights.chain.pure.narrowing import spared
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.insights.chain.pure.waiving import (
    ASKED_RULES,
    FOUND_BREAKS,
    USED_WAIVERS,
    waivers_in_force,
)
from styrkedja.picture.finding import Break, Finding, Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Waiver


@dataclass(frozen=True, slots=True)
class LinkState:
    """How one link stands: things that are whole, broken, and those nothing could be said of.

    `judged` and `unjudged` count the rules in force that could and could not be asked; where none
    could, the link is unknown as a whole. A thing whose only breaks are waived counts as whole; one
    that no rule could judge, for fields nobody carries or cells nobody could read, is unknown.
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
    earlier: Earlier | None = field(default=None, compare=False, repr=False)  # for the next check


def check(
    picture: Portfolio,
    policy: Policy,
    rules: Iterable[Rule],
    progress: Callable[[int, int], None] = lambda done, total: None,
    earlier: Earlier | None = None,
) -> Verdict:
    """Ask all rules; `progress(done, total)` is called after each.

    With the `earlier` of a verdict before, answers that must still hold are not asked for again.

    Findings come in order of link, code, then the order of the things. A break in a field whose
    cell nobody could read is left out: the value may exist, and the unread cell is reported as such.
    """
    rules = in_order(rule for rule in rules if status_of(rule, policy) is not RuleStatus.RETIRED)
    tally = _Tally(picture, policy, earlier)
    with collector_at_rest():
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


def breaks_of(
    picture: Portfolio, policy: Policy, rules: Iterable[Rule], ref: Ref
) -> tuple[Finding, ...]:
    """The breaks of one thing, as `check` finds them among all, without asking of all the others.

    `rules` stand as `in_order` gives them. A waiver's own rules look at everything: ask `check`.
    """
    thing = picture.thing(ref)
    if thing is None:
        return ()
    waivers = known_waivers(picture)
    kind = ("chain.rules_about", policy.digest, ref.kind)
    asked = once(picture, kind, lambda found: rules_about(ref.kind, found, policy, rules))
    found: list[Finding] = []
    for rule in asked:
        answer = None if spared(rule, thing, picture) else rule.check(thing, picture, policy)
        if answer and (rule.code, ref) not in waivers:
            found += findings_of(rule, ref, answer, picture)
    return tuple(found)


def known_waivers(picture: Portfolio) -> Mapping[tuple[str, Ref], Waiver]:
    """The waivers in force, gathered once for a picture."""
    return once(picture, "chain.waivers_in_force", waivers_in_force)


def rules_about(
    kind: Kind, picture: Portfolio, policy: Policy, rules: Iterable[Rule]
) -> tuple[Rule, ...]:
    """The rules that can be asked of one kind of thing."""
    return tuple(
        rule
        for rule in rules
        if rule.about is kind
        and status_of(rule, policy) is not RuleStatus.RETIRED
        and not not_carried(rule, picture)
    )


def findings_of(
    rule: Rule, ref: Ref, answer: tuple[Break, ...], picture: Portfolio
) -> tuple[Finding, ...]:
    """The breaks of one answer as findings, those in unread cells left out."""
    if not picture.unread and len(answer) == 1:
        return (Finding(rule.code, ref, answer[0].field, answer[0].facts),)
    return tuple(
        Finding(rule.code, ref, seen.field, seen.facts)
        for seen in answer
        if (ref, seen.field) not in picture.unread
    )


def not_carried(rule: Rule, picture: Portfolio) -> tuple[str, ...]:
    """The fields a rule asks that no source of the picture carries."""
    if picture.carried is None:  # a register carries every field
        return ()
    return tuple(asked for asked in rule.asks if not picture.carries(asked))


def status_of(rule: Rule, policy: Policy) -> RuleStatus:
    """A rule's status, as the group's policy has it."""
    return policy.statuses.get(rule.code, rule.status)


def severity_of(rule: Rule, policy: Policy) -> Severity:
    """A rule's severity, as the group's policy has it."""
    return policy.severities.get(rule.code, rule.severity)


class _Tally:
    """Collects answers rule by rule; used once."""

    def __init__(self, picture: Portfolio, policy: Policy, earlier: Earlier | None = None) -> None:
        self.asking = Asking(picture, policy, earlier)
        self.picture = picture
        self.policy = policy
        self.findings: list[Finding] = []
        self.waived: list[tuple[Finding, Waiver]] = []
        self.unjudged: dict[str, tuple[str, ...]] = {}
        self.asked: dict[str, int] = {}
        self.judged_rules = dict.fromkeys(Link, 0)
        self.unjudged_rules = dict.fromkeys(Link, 0)
        self.judged = Flags()
        self.broken = Marks()
        self.beyond = Marks()
        self.waivers = waivers_in_force(picture)
        self.used: set[str] = set()
        self.found: set[tuple[str, Ref]] = set()
        self.ids = {kind: [thing.id for thing in picture.things(kind)] for kind in Kind}
        picture.memo[USED_WAIVERS] = self.used
        picture.memo[ASKED_RULES] = self.asked
        picture.memo[FOUND_BREAKS] = self.found

    def ask(self, rule: Rule) -> None:
        counts = status_of(rule, self.policy) is RuleStatus.IN_FORCE
        missing = not_carried(rule, self.picture)
        if missing:
            self.unjudged[rule.code] = missing
            if counts:
                self.unjudged_rules[rule.link] += 1
                things = self.picture.things(rule.about)
                self.beyond.add(rule, [thing.id for thing in things])
            return
        judged, broken, silenced = self._answers(rule)
        self.asked[rule.code] = judged.count(1)
        if counts:
            self.judged_rules[rule.link] += 1
            self.judged.add(rule, judged)
            self.broken.add(rule, broken)
            self.beyond.add(rule, silenced)

    def _answers(self, rule: Rule) -> tuple[bytes, list[str], list[str]]:
        """Ask one rule of all its things: which it judged, whom it found broken, whom an unread cell hid.

        The first is one byte for each thing, in their order. A million answers are whole: only the
        breaks are met one by one.
        """
        broken: list[str] = []
        silenced: list[str] = []
        ids = self.ids[rule.about]
        answers = self.asking.all_answers(rule)
        for at in compress(count(), answers):
            findings = findings_of(rule, Ref(rule.about, ids[at]), answers[at], self.picture)
            if not findings:
                silenced.append(ids[at])
                answers[at] = None
                continue
            kept = self._unwaived(findings) if self.picture.waivers else findings
            if kept:
                self.findings += kept
                broken.append(ids[at])
        return bytes(map(is_not, answers, repeat(None))), broken, silenced

    def _unwaived(self, findings: tuple[Finding, ...]) -> list[Finding]:
        """The breaks that no waiver sets aside; all are noted, for the rules of waivers to ask."""
        kept = []
        for finding in findings:
            key = (finding.code, finding.subject)
            waiver = self.waivers.get(key)
            if waiver is None:
                self.found.add(key)
                kept.append(finding)
            else:
                self.used.add(waiver.id)
                self.waived.append((finding, waiver))
        return kept

    def verdict(self) -> Verdict:
        return Verdict(
            findings=tuple(self.findings),
            waived=tuple(self.waived),
            unjudged=self.unjudged,
            links={link: self._state(link) for link in Link},
            asked=self.asked,
            earlier=self.asking.for_later(),
        )

    def _state(self, link: Link) -> LinkState:
        judged, broken = self.judged.of(link, self.ids), self.broken.of(link)
        beyond = self.beyond.of(link)
        return LinkState(
            whole=sum(len(ids - broken.get(kind, EMPTY)) for kind, ids in judged.items()),
            broken=sum(len(ids) for ids in broken.values()),
            unknown=sum(len(ids - judged.get(kind, EMPTY)) for kind, ids in beyond.items()),
            judged=self.judged_rules[link],
            unjudged=self.unjudged_rules[link],
        )


EMPTY: frozenset[str] = frozenset()
