"""The form of a second coding: what the effektmål says, and nothing of where it was placed first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse

from styrkedja.front.reports.agreement_tables import AXIS, brief
from styrkedja.ground.words import Words, w
from styrkedja.insights.composition.pure.agreement import AXES, left
from styrkedja.picture.actor import Actor
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Activity, DirectValue, Kind, Term
from styrkedja.picture.things import Benefit
from styrkedja.registers.benefits.queries import CODINGS_SHELF
from styrkedja.registers.benefits.recoding import hindrance
from styrkedja.registers.shelf.watching import may_write

TITLE = w("Bedöm ett effektmål", "Code a benefit")
NOT_YOUR_ROLE = w(
    "Din roll gör inga andra bedömningar i den här enheten. Be en controller, en verksamhetsutvecklare eller portföljkontoret.",
    "Your role makes no second codings in this unit. Ask a controller, a business developer or the portfolio office.",
)


Answers = tuple[Activity | None, DirectValue | None]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be chosen."""

    code: str
    name: Words
    means: Words
    chosen: bool


@dataclass(frozen=True, slots=True)
class Question:
    """One axis with its answers."""

    axis: str
    words: Words
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class CodingPage:
    """One effektmål to place without the first answer."""

    id: str
    title: Words
    name: str
    facts: tuple[tuple[Words, object], ...]
    questions: tuple[Question, ...]
    hindrance: Words | None
    back: str


def page(
    id_: str, picture: Portfolio, by: Actor, chosen: Mapping[str, str] | None = None
) -> CodingPage | None:
    """The page of one effektmål; None where there is none."""
    benefit = picture.by_id(Kind.BENEFIT).get(id_)
    if benefit is None:
        return None
    return CodingPage(
        id=id_,
        title=TITLE,
        name=benefit.name,
        facts=tuple((words, value) for words, value in facts_of(benefit, picture) if value),
        questions=tuple(question(axis, (chosen or {}).get(axis, "")) for axis in AXES),
        hindrance=hindered(id_, by),
        back=reverse("reports:agreement"),
    )


def hindered(id_: str, by: Actor) -> Words | None:
    """What keeps somebody from coding an effektmål: the deed's own reasons, or the role."""
    found = hindrance(id_, by)
    if found is None and not may_write(CODINGS_SHELF, by, "add", {"benefit": id_}):
        return NOT_YOUR_ROLE
    return found


def facts_of(benefit: Benefit, picture: Portfolio) -> tuple[tuple[Words, object], ...]:
    """What a coder may read: what the effektmål says of itself."""
    units = {row.id: row.name for row in picture.units}
    initiative = picture.initiative.get(benefit.initiative)
    return (
        (w("Initiativ", "Initiative"), initiative.name if initiative else None),
        (w("Mottagande enhet", "Receiving unit"), units.get(benefit.unit, benefit.unit)),
        (w("Vem som får nyttan först", "Who benefits first"), benefit.receiver),
        (w("Nyckeltal", "Indicator"), benefit.indicator),
        (w("Ändrat arbetssätt", "Change in ways of working"), benefit.change_needed),
        (w("Det som levereras", "Output"), benefit.output),
        (w("Så används det", "Use"), benefit.use),
    )


def question(axis: str, chosen: str) -> Question:
    """One axis as a question with its answers, none chosen beforehand."""
    choices = tuple(
        Choice(term.code, brief(term), meaning(term), term.code == chosen) for term in AXES[axis]
    )
    return Question(axis, AXIS[axis], choices)


def meaning(term: Term) -> Words:
    """What an answer means, where it says so."""
    parts = (text.partition(":")[2].strip() for text in (term.words.sv, term.words.en))
    return Words(*parts)


def next_of(picture: Portfolio, policy: Policy, by: Actor) -> str | None:
    """The next of the sample that somebody may code; None where nothing is left for them."""
    share = policy["benefit.second_coding_share"]
    return next((row.id for row in left(picture, share) if hindered(row.id, by) is None), None)


def answers_in(sent: Mapping[str, str]) -> Answers:
    """The answers as they were sent; None for one that is no answer at all."""
    found = (
        next((term for term in terms if term.code == sent.get(axis)), None)
        for axis, terms in AXES.items()
    )
    activity, direct_value = found
    return activity, direct_value
