"""The akt shows the whole chain from any one thing."""

from __future__ import annotations

from datetime import date

from styrkedja.insights.dossier.pure.trace import MOST_CHILDREN, Node, trace
from styrkedja.picture.finding import Ref
from styrkedja.picture.sample import portfolio
from styrkedja.picture.terms import Kind

CHAIN = {
    "units": [{"id": "n", "name": "Grundskolenämnden"}],
    "goals": [
        {"id": "m1", "name": "Höjd utbildningsnivå", "unit": "n"},
        {"id": "m2", "name": "Fler i skolan", "parent": "m1"},
    ],
    "systems": [{"id": "s1", "name": "Elevregister"}],
    "initiatives": [
        {"id": "i1", "name": "Frånvaro", "goals": ["m2"], "systems": ["s1"], "depends_on": ["i2"]},
        {"id": "i2", "name": "Inloggning"},
    ],
    "benefits": [{"id": "e1", "initiative": "i1", "name": "Frånvaron minskar"}],
    "measurements": [{"id": "t1", "benefit": "e1"}],
    "decisions": [{"id": "b1", "subject_kind": "initiative", "subject": "i1", "wording": "Ja"}],
}
PICTURE = portfolio(date(2026, 6, 1), CHAIN)


def told(nodes: tuple[Node, ...]) -> list:
    return [(n.ref.id, told(n.children)) if n.children else n.ref.id for n in nodes]


def test_an_initiative_shows_its_goals_up_to_the_body_that_owns_them() -> None:
    dossier = trace(Ref(Kind.INITIATIVE, "i1"), PICTURE)
    assert told(dossier.upward) == [("m2", [("m1", ["n"])])]


def test_an_initiative_shows_its_benefits_down_to_their_measurements() -> None:
    dossier = trace(Ref(Kind.INITIATIVE, "i1"), PICTURE)
    assert told(dossier.downward) == [("e1", ["t1"])]


def test_decisions_systems_and_dependencies_stand_beside() -> None:
    dossier = trace(Ref(Kind.INITIATIVE, "i1"), PICTURE)
    assert [(n.ref.id, n.relation.sv) for n in dossier.beside] == [
        ("b1", "beslut"),
        ("s1", "berör systemet"),
        ("i2", "beror av"),
    ]


def test_from_the_body_the_whole_chain_runs_down_to_the_measurement() -> None:
    dossier = trace(Ref(Kind.UNIT, "n"), PICTURE)
    assert Ref(Kind.BENEFIT, "e1") in set(dossier.refs())


def test_a_cycle_ends_where_it_closes() -> None:
    ring = {"goals": [{"id": "a", "parent": "b"}, {"id": "b", "parent": "a"}]}
    dossier = trace(Ref(Kind.GOAL, "a"), portfolio(date(2026, 6, 1), ring))
    assert told(dossier.upward) == ["b"]


def test_a_reference_to_nothing_is_shown_as_missing() -> None:
    lost = {"initiatives": [{"id": "i1", "name": "X", "goals": ["m9"]}]}
    dossier = trace(Ref(Kind.INITIATIVE, "i1"), portfolio(date(2026, 6, 1), lost))
    assert [(n.ref.id, n.missing) for n in dossier.upward] == [("m9", True)]


def test_of_very_many_relations_the_rest_are_counted() -> None:
    many = {
        "goals": [{"id": "m"}, {"id": "u", "parent": "m"}],
        "initiatives": [{"id": f"i{n}", "goals": ["u"]} for n in range(MOST_CHILDREN + 7)],
    }
    dossier = trace(Ref(Kind.GOAL, "m"), portfolio(date(2026, 6, 1), many))
    assert dossier.downward[0].more == 7


def test_what_the_picture_does_not_have_has_no_dossier() -> None:
    assert trace(Ref(Kind.GOAL, "nej"), PICTURE) is None


def test_what_hangs_close_by_is_told_in_its_own_akt_and_hides_no_outcome_further_up() -> None:
    tables = {**CHAIN, "costs": [{"id": "k1", "initiative": "i1"}]}
    picture = portfolio(date(2026, 6, 1), tables)
    own = set(trace(Ref(Kind.INITIATIVE, "i1"), picture).refs())
    further_up = set(trace(Ref(Kind.GOAL, "m1"), picture).refs())
    assert Ref(Kind.COST, "k1") in own - further_up
    assert Ref(Kind.MEASUREMENT, "t1") in own & further_up
