"""Scores, places and waiting in words."""

from __future__ import annotations

from decimal import Decimal

from styrkedja.governance.prioritisation.reach import Reach
from styrkedja.ground.numbers import shown
from styrkedja.ground.phrases import counted, days
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.ranking import Entry
from styrkedja.insights.prioritisation.pure.scoring import Scored
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Initiative

SPAN = "{total}\u00a0({least}–{most})"
UNKNOWN = w("okänt", "unknown")
RANGE = w(
    "{total} (mellan {least} och {most}; {known} % känt)",
    "{total} (between {least} and {most}; {known}% known)",
)
NO_PLACE = w("för lite är känt", "too little is known")
NEW = w("ny sedan ordningen beslutades", "new since the order was decided")
SAME = w("{position}, som poängen", "{position}, as scored")
OTHER = w("{position}, poängen gav {computed}. {reason}", "{position}, scored {computed}. {reason}")
NO_REASON = w("Inget skäl.", "No reason.")
MISSING = (w("sak saknas", "thing missing"), w("saker saknas", "things missing"))
NOBODY = w("ingen har sagt vem", "nobody has said for whom")
WAITING = w("{whom}, sedan {since} ({days})", "{whom}, since {since} ({days})")


def number(value: Decimal | float, places: int | None = None) -> Words:
    """A number as it is read in each language."""
    exact = value if isinstance(value, Decimal | int) else Decimal(str(value))
    return Words(shown(exact, "sv", places), shown(exact, "en", places))


def total(scored: Scored) -> Words:
    """The total; where something is unknown also what it could be, and how much is known."""
    if scored.total is None:
        return UNKNOWN
    if scored.known == 100:
        return number(scored.total, 1)
    return RANGE.fill(
        total=number(scored.total, 1),
        least=number(scored.least, 1),
        most=number(scored.most, 1),
        known=number(scored.known, 0),
    )


def by_score(entry: Entry) -> Words:
    """The place by score."""
    return NO_PLACE if entry.computed is None else number(entry.computed)


def decided(entry: Entry) -> Words:
    """What the order in force says of an initiative: its place then, and why where it went against the score."""
    rank = entry.decided
    if rank is None:
        return NEW
    if rank.position == rank.computed:
        return SAME.fill(position=rank.position)
    return OTHER.fill(
        position=rank.position,
        computed="–" if rank.computed is None else rank.computed,
        reason=rank.reason or NO_REASON,
    )


def compact(scored: Scored) -> Words:
    """The total as a list shows it: with what it could be where something is unknown."""
    if scored.total is None or scored.known == 100:
        return total(scored)
    return w(SPAN, SPAN).fill(
        total=number(scored.total, 1), least=number(scored.least, 0), most=number(scored.most, 0)
    )


def lacking(side: Words, missing: int) -> Words:
    """The side of the line, and how much the next gate lacks."""
    if not missing:
        return side
    return w("{side}: {missing}", "{side}: {missing}").fill(
        side=side, missing=counted(missing, *MISSING)
    )


def both(unit: str, owner: str) -> Words:
    """The unit that runs an initiative, and who decides for its account."""
    if not owner:
        return w("{unit}. Ingen är satt att besluta", "{unit}. Nobody is set to decide").fill(
            unit=unit or "–"
        )
    return w("{unit}. Beslutar: {owner}", "{unit}. Decides: {owner}").fill(
        unit=unit or "–", owner=owner
    )


def waiting(one: Initiative, picture: Portfolio) -> Words:
    """For whom an initiative waits and since when."""
    whom = one.waiting_for or NOBODY
    since = one.waiting_since or one.stage_since or one.registered_on
    if since is None:
        return whom if isinstance(whom, Words) else Words(whom, whom)
    gone = days(max(0, (picture.as_of - since).days))
    return WAITING.fill(whom=whom, since=since.isoformat(), days=gone)


def unit_name(picture: Portfolio, key: str | None) -> str:
    """What a unit is called; its id where the register has no such unit."""
    unit = picture.by_id(Kind.UNIT).get(key)
    return unit.name if unit else key or ""


def reached(reach: Reach, entry: Entry) -> Words:
    """Whether an initiative stands over the line."""
    if entry.initiative.id in reach.over:
        return w("över strecket", "over the line")
    return w("under strecket", "below the line")


def ref_of(one: Initiative) -> Ref:
    """The reference of an initiative."""
    return Ref(Kind.INITIATIVE, one.id)
