"""What stands around one initiative: the part of the lägesbild a gate needs, read without the rest."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import TABLES, Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Initiative, Thing
from styrkedja.registers.gates.queries import passages
from styrkedja.registers.shelf.rows import things, things_by
from styrkedja.registers.shelves import SHELVES

Found = dict[Kind, tuple[Thing, ...]]

# Few rows, and trees: read whole rather than climbed.
WHOLE = (Kind.UNIT, Kind.ACCOUNT)
# What hangs on the initiative, and what hangs on its effektmål.
OF_INITIATIVE = (
    Kind.BENEFIT,
    Kind.BUDGET,
    Kind.COST,
    Kind.ADJUSTMENT,
    Kind.REPAYMENT,
    Kind.EXEMPTION,
    Kind.SCORE,
    Kind.RANK,
    Kind.REFERRAL,
    Kind.SUGGESTION,
    Kind.LESSON,
)
OF_BENEFIT = (Kind.MEASUREMENT, Kind.COMMITMENT, Kind.ESTIMATE, Kind.OBLIGATION)
DECIDED_ON = (Kind.INITIATIVE, Kind.BENEFIT, Kind.ACCOUNT)


def neighbourhood(id_: str, as_of: date) -> Portfolio:
    """The lägesbild of a day with only what a gate's rules can ask about one initiative."""
    found: Found = {kind: things(SHELVES[kind]) for kind in WHOLE}
    found[Kind.INITIATIVE] = depended_on(id_)
    for kind in OF_INITIATIVE:
        found[kind] = things_by(SHELVES[kind], initiative=[id_])
    benefits = [row.id for row in found[Kind.BENEFIT]]
    for kind in OF_BENEFIT:
        found[kind] = things_by(SHELVES[kind], benefit=benefits)
    one = next((row for row in found[Kind.INITIATIVE] if row.id == id_), None)
    if one is not None:
        look_up(one, found)
    found[Kind.DECISION] = about(Kind.DECISION, found, id_)
    found[Kind.WAIVER] = about(Kind.WAIVER, found, id_)
    tables = {TABLES[kind]: rows for kind, rows in found.items()}
    return Portfolio(as_of=as_of, **tables, passages=passages([id_]))


def depended_on(id_: str) -> tuple[Initiative, ...]:
    """The initiative and everything it depends on, however far."""
    known: dict[str, Initiative] = {}
    wanted = {id_}
    while wanted:
        rows = things(SHELVES[Kind.INITIATIVE], wanted)
        known |= {row.id: row for row in rows}
        wanted = {key for row in rows for key in row.depends_on} - known.keys()
    return tuple(known[key] for key in sorted(known))


def look_up(one: Initiative, found: Found) -> None:
    """What an initiative and its effektmål refer to: goals with those above, documents, systems, staff."""
    goals = climbed({*one.goals, *(row.goal for row in found[Kind.BENEFIT] if row.goal)})
    found[Kind.GOAL] = goals
    documents = {row.document for row in goals if row.document}
    found[Kind.DOCUMENT] = things(SHELVES[Kind.DOCUMENT], documents) if documents else ()
    found[Kind.SYSTEM] = things(SHELVES[Kind.SYSTEM], one.systems) if one.systems else ()
    units = {key for key in (one.unit, one.owner_unit) if key}
    found[Kind.STAFFING] = things_by(SHELVES[Kind.STAFFING], unit=units)


def climbed(ids: Iterable[str]) -> tuple[Thing, ...]:
    """Goals and every goal above them."""
    known: dict[str, Thing] = {}
    wanted = set(ids)
    while wanted:
        rows = things(SHELVES[Kind.GOAL], wanted)
        known |= {row.id: row for row in rows}
        wanted = {row.parent for row in rows if row.parent} - known.keys()
    return tuple(known[key] for key in sorted(known))


def about(kind: Kind, found: Found, id_: str) -> tuple[Thing, ...]:
    """The decisions or waivers on the initiative, its effektmål, its decisions and the accounts above."""
    subjects = {
        Kind.INITIATIVE: [id_],
        Kind.BENEFIT: [row.id for row in found[Kind.BENEFIT]],
        Kind.ACCOUNT: [row.id for row in found[Kind.ACCOUNT]],
    }
    if kind is Kind.WAIVER:
        subjects[Kind.DECISION] = [row.id for row in found.get(Kind.DECISION, ())]
    rows = [
        row
        for subject, ids in subjects.items()
        for row in things_by(SHELVES[kind], subject_kind=[subject.code], subject=ids)
    ]
    return tuple(sorted(rows, key=lambda row: row.id))


def refs_in(near: Portfolio) -> frozenset[Ref]:
    """Everything a neighbourhood holds, less the trees that are read whole."""
    return frozenset(
        Ref(kind, thing.id) for kind in TABLES if kind not in WHOLE for thing in near.things(kind)
    )
