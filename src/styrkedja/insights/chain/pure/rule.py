"""What a rule is: one question asked of one kind of thing, with why it matters and how to mend it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from styrkedja.ground.words import Words
from styrkedja.picture.finding import Break
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Thing

Answer = tuple[Break, ...] | None
Check = Callable[[Thing, Portfolio, Policy], Answer]
AnyStage = Stage | None
NOT_STOPPED: frozenset[AnyStage] = frozenset({*Stage, None}) - {Stage.STOPPED}


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    `asks` names the fields that must be carried by some source, as "kind.field" (or "kind"), else
    the rule is unjudged. `check(thing, picture, policy)` is called once per thing of the kind
    `about` and answers None where the rule does not concern the thing, WHOLE where it holds, and
    `broken(field, **facts)` where it does not. `message` is filled with those facts; `{id}` and
    `{name}` of the thing are always among them.

    `stages` and `filled` spare the engine questions whose answer is known (see `narrowing`): an
    initiative, or an effektmål whose initiative, is in none of the stages is not concerned; one in
    them with all those fields filled is whole.
    """

    code: str
    name: str  # readable-name-in-english
    title: Words
    link: Link
    severity: Severity
    status: RuleStatus
    about: Kind
    asks: tuple[str, ...]
    message: Words
    why: Words
    mend: Words
    sources: tuple[str, ...]  # "seed §3.2 (S36)", "own [I]" …
    since: str  # the version that brought it
    check: Check
    stages: frozenset[AnyStage] | None = None
    filled: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """Its file's name, without ending; its examples lie beside it under the same name."""
        return f"{self.code.lower()}_{self.name.replace('-', '_')}"
