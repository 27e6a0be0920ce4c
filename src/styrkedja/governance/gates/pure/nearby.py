"""What stands around one initiative, cut out of a whole picture: the gate's neighbourhood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from styrkedja.picture.portfolio import TABLES, Portfolio, grouped, once
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Decision, Initiative, Thing

OF_INITIATIVE = (
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


def near(picture: Portfolio, id_: str) -> Portfolio:
    """The picture with only what a gate's rules can ask about one initiative.

    It holds the same as `registers.neighbourhood` reads; a test says so.
    """
    return with_own(picture, own_tables(picture, id_))


def with_own(picture: Portfolio, tables: Mapping[str, tuple[Thing, ...]]) -> Portfolio:
    """The same, of tables that are cut out already."""
    return Portfolio(
        as_of=picture.as_of,
        currency=picture.currency,
        carried=picture.carried,
        unread=picture.unread,
        units=picture.units,
        accounts=picture.accounts,
        **tables,
    )


def own_tables(picture: Portfolio, id_: str) -> Mapping[str, tuple[Thing, ...]]:
    """The rows around one initiative, less the units and accounts, which all have in common."""
    one = picture.initiative[id_]
    benefits = picture.benefits_of.get(id_, ())
    goals = tuple(climbed(picture, {*one.goals, *(row.goal for row in benefits if row.goal)}))
    tables: dict[str, tuple[Thing, ...]] = {
        "initiatives": tuple(sorted(depended_on(picture, one), key=lambda row: row.id)),
        "benefits": benefits,
        "goals": goals,
        "documents": among(picture, Kind.DOCUMENT, (row.document for row in goals)),
        "systems": among(picture, Kind.SYSTEM, one.systems),
        "passages": picture.passages_of.get(id_, ()),
        "staffing": tuple(
            row
            for unit in sorted({one.unit, one.owner_unit} - {None})
            for row in of(picture, Kind.STAFFING, "unit").get(unit, ())
        ),
    }
    for kind in OF_INITIATIVE:
        tables[TABLES[kind]] = of(picture, kind, "initiative").get(id_, ())
    for kind in OF_BENEFIT:
        found = of(picture, kind, "benefit")
        tables[TABLES[kind]] = tuple(row for each in benefits for row in found.get(each.id, ()))
    subjects = [(Kind.INITIATIVE.code, id_)]
    subjects += [(Kind.BENEFIT.code, row.id) for row in benefits]
    shared, on_accounts = once(picture, "gates.on_accounts", decided_on_accounts)
    mine = tuple(row for key in subjects for row in picture.decisions_on.get(key, ()))
    tables["decisions"] = (*mine, *on_accounts)
    waived = {*subjects, *((Kind.DECISION.code, row.id) for row in mine)}
    tables["waivers"] = tuple(
        row
        for row in picture.waivers
        if (key := (row.subject_kind, row.subject)) in waived or key in shared
    )
    return tables


def decided_on_accounts(
    picture: Portfolio,
) -> tuple[frozenset[tuple[str, str]], tuple[Decision, ...]]:
    """The decisions on accounts, and what a waiver of them or of an account is about."""
    accounts = [(Kind.ACCOUNT.code, row.id) for row in picture.accounts]
    rows = tuple(row for key in accounts for row in picture.decisions_on.get(key, ()))
    return frozenset([*accounts, *((Kind.DECISION.code, row.id) for row in rows)]), rows


def of(picture: Portfolio, kind: Kind, key: str) -> Mapping[str, tuple[Thing, ...]]:
    """The rows of a kind by what they refer to; made once per picture."""
    return once(picture, ("gates.of", kind, key), lambda p: grouped(p.things(kind), key))


def among(picture: Portfolio, kind: Kind, keys: Iterable[str | None]) -> tuple[Thing, ...]:
    """The things of a kind that are referred to."""
    known = picture.by_id(kind)
    return tuple(known[key] for key in sorted({key for key in keys if key in known}))


def depended_on(picture: Portfolio, one: Initiative) -> Iterator[Initiative]:
    """An initiative and everything it depends on, however far."""
    seen, waiting = {one.id}, [one]
    while waiting:
        row = waiting.pop()
        yield row
        for key in row.depends_on:
            if key not in seen and key in picture.initiative:
                seen.add(key)
                waiting.append(picture.initiative[key])


def climbed(picture: Portfolio, ids: set[str]) -> Iterator[Thing]:
    """Goals and every goal above them."""
    seen: set[str] = set()
    known = picture.by_id(Kind.GOAL)
    waiting = sorted(ids)
    while waiting:
        key = waiting.pop()
        if key in seen or key not in known:
            continue
        seen.add(key)
        yield known[key]
        if known[key].parent:
            waiting.append(known[key].parent)
