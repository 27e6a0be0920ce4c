"""A forum decides its order and an owner answers for a case: what is refused, who may, and of two who race one is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from styrkedja.governance.gates.stopped import Moved, NotYours
from styrkedja.governance.prioritisation.actions import answer_for_case, decide_order
from styrkedja.governance.prioritisation.wish import CaseWish, OrderWish
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import DecisionKind, Kind
from styrkedja.registers.doors import save
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.snapshot import kept_picture, portfolio
from styrkedja.registers.trail.queries import history, position, verify
from tests.governance.gates.grounds import CHIEF, DEVELOPER, ELECTED, HEAD, NOON, OTHER_HEAD, TODAY
from tests.governance.prioritisation.group import CHAIR, arrange
from tests.registers.shelf.test_at_once import at_once

AS_SCORED = OrderWish("FD", {"Q-1": 1, "Q-2": 2}, motive="Så vill forumet")
SWAPPED = replace(AS_SCORED, places={"Q-1": 2, "Q-2": 1})


@pytest.fixture
def arranged(registers: str) -> None:
    """The group, once on each kind of database."""
    arrange(TODAY)


def ranks() -> dict[str, dict[str, object]]:
    return {str(row.values["initiative"]): dict(row.values) for row in records(SHELVES[Kind.RANK])}


def words_of(refused: Refused) -> str:
    return " ".join(f"{fault.id} {fault.words.sv}" for fault in refused.faults)


def refused(wish: OrderWish, by: Actor = CHAIR) -> str:
    before = position()
    with pytest.raises(Refused) as caught:
        decide_order(wish, by=by, at=NOON)
    assert position() == before
    return words_of(caught.value)


def test_the_order_becomes_a_decision_and_its_places_in_one_deed(arranged: None) -> None:
    id_ = decide_order(replace(SWAPPED, common="Q-2 är bråttom"), by=CHAIR, at=NOON)
    decision = next(row for row in records(SHELVES[Kind.DECISION]) if row.id == id_).values
    assert (decision["kind"], decision["body"]) == (DecisionKind.PRIORITISE, "FD")
    assert (decision["subject"], decision["motive"]) == ("DUP", "Så vill forumet")
    assert "enligt kriterierna version 1, med 2 avsteg" in decision["wording"]
    found = ranks()
    assert [(found[key]["position"], found[key]["computed"]) for key in ("Q-1", "Q-2")] == [
        (2, 1),
        (1, 2),
    ]
    assert {row["reason"] for row in found.values()} == {"Q-2 är bråttom"}
    assert {row["decision"] for row in found.values()} == {id_}
    assert not verify()


def test_a_place_as_scored_needs_no_reason_and_gets_none(arranged: None) -> None:
    decide_order(replace(AS_SCORED, common="Behövs inte"), by=CHAIR, at=NOON)
    assert {row["reason"] for row in ranks().values()} == {None}


def test_an_override_without_a_reason_is_refused_and_each_one_is_told(arranged: None) -> None:
    said = refused(SWAPPED)
    assert "Q-1 Plats 2 är en annan än poängen ger (1)" in said
    assert "Q-2 Plats 1 är en annan än poängen ger (2)" in said
    said = refused(replace(SWAPPED, reasons={"Q-1": "Väntar på avtalet"}))
    assert "Q-1" not in said and "Q-2 Plats 1" in said


def test_to_leave_one_out_moves_the_others_and_needs_a_reason(arranged: None) -> None:
    assert "Q-2 Plats 1" in refused(replace(AS_SCORED, places={"Q-2": 1}))
    decide_order(replace(AS_SCORED, places={"Q-1": 1}), by=CHAIR, at=NOON)
    assert list(ranks()) == ["Q-1"]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"motive": " "}, "ett beslut utan skäl"),
        ({"places": {}}, "minst ett initiativ"),
        ({"places": {"Q-1": 1, "Q-2": 1}}, "utan dubbletter"),
        ({"places": {"Q-1": 1, "Q-2": 3}}, "utan hål"),
        ({"places": {"Q-1": 0}}, "utan hål"),
        ({"places": {"Q-3": 1}}, "Q-3 Initiativet står inte i forumets kö"),
        ({"places": {"Q-4": 1}}, "Q-4 Initiativet står inte i forumets kö"),
        ({"places": {"borta": 1}}, "borta Initiativet står inte i forumets kö"),
        ({"body": "FIT"}, "inga kriterier i kraft"),
        ({"body": "\x00"}, "inga kriterier i kraft"),
    ],
    ids=str,
)
@pytest.mark.django_db
def test_an_order_that_cannot_be_is_refused_in_words(changed, said) -> None:
    arrange(TODAY)
    assert said in refused(replace(AS_SCORED, **changed))


@pytest.mark.django_db
def test_the_chair_and_the_chief_decide_and_nobody_else() -> None:
    arrange(TODAY)
    for stranger in (HEAD, DEVELOPER, OTHER_HEAD, ELECTED, Actor("n", "Ingen")):
        before = position()
        with pytest.raises(NotYours) as caught:
            decide_order(AS_SCORED, by=stranger, at=NOON)
        assert "Ordningen beslutas av Forum Digitalisering" in words_of(caught.value)
        assert position() == before
    decide_order(AS_SCORED, by=CHIEF, at=NOON)
    decide_order(AS_SCORED, by=CHAIR, at=NOON)


def test_the_second_of_two_is_told_what_changed(arranged: None) -> None:
    seen = position()
    decide_order(replace(AS_SCORED, seen=seen), by=CHAIR, at=NOON)
    before = position()
    with pytest.raises(Moved) as caught:
        decide_order(replace(SWAPPED, common="Tvärtom", seen=seen), by=CHIEF, at=NOON)
    said = words_of(caught.value)
    assert "har redan beslutats sedan du läste den: Ordförande, 2026-11-24" in said
    assert "BESL-FD-ORDNING" in said
    assert position() == before


@pytest.mark.parametrize(
    ("kind", "id_", "values"),
    [
        (Kind.SCORE, "P-Q-2", {"reason": "Nytt skäl"}),
        (Kind.CRITERION, "K-M", {"principle": "Ny princip"}),
        (Kind.INITIATIVE, "Q-2", {"hours": 7}),
        (Kind.INITIATIVE, "Q-3", {"business_case_on": TODAY}),
        (Kind.BENEFIT, "E-9", {"initiative": "Q-1", "name": "Mer tid"}),
    ],
    ids=lambda value: getattr(value, "code", None),
)
@pytest.mark.django_db
def test_what_the_queue_rests_on_is_watched_and_what_it_does_not_rest_on_is_not(
    kind: Kind, id_: str, values: dict[str, object]
) -> None:
    arrange(TODAY)
    seen = position()
    save(Kind.INITIATIVE, [Change("I-2", {"hours": 9})], by=SYSTEM, at=NOON)
    save(Kind.GOAL, [Change("M-9", {"name": "Annat mål"})], by=SYSTEM, at=NOON)
    decide_order(replace(AS_SCORED, seen=seen), by=CHAIR, at=NOON)
    seen = position()
    save(kind, [Change(id_, values)], by=SYSTEM, at=NOON)
    with pytest.raises(Moved) as caught:
        decide_order(replace(AS_SCORED, seen=seen), by=CHAIR, at=NOON)
    assert id_ in words_of(caught.value)


def test_of_two_who_decide_at_once_one_wins_and_the_other_is_told(own_database) -> None:
    arrange(TODAY)
    wish = replace(AS_SCORED, seen=position())
    answers = at_once(
        lambda: decide_order(wish, by=CHAIR, at=NOON),
        lambda: decide_order(wish, by=CHIEF, at=NOON),
    )
    assert sorted(type(each).__name__ for each in answers) == ["Moved", "str"]
    assert len(ranks()) == 2
    assert not verify()


def test_in_somebody_elses_transaction_nothing_unkept_is_remembered(arranged: None) -> None:
    kept = kept_picture(TODAY)
    assert portfolio(TODAY).ranks == kept.ranks == ()
    decide_order(AS_SCORED, by=CHAIR, at=NOON)
    assert len(kept_picture(TODAY).ranks) == 2


def test_the_owner_confirms_with_a_reason_and_the_trail_keeps_it(arranged: None) -> None:
    answer_for_case(CaseWish("Q-3", "Behovet är detsamma"), by=DEVELOPER, at=NOON)
    last = history(Kind.INITIATIVE.code, "Q-3")[0]
    assert last.after == {"business_case_on": TODAY.isoformat()}
    assert last.why == "Underlaget bekräftat: Behovet är detsamma"
    assert kept_picture(TODAY).initiative["Q-3"].business_case_on == TODAY
    with pytest.raises(Refused, match="today already"):
        answer_for_case(CaseWish("Q-3", "En gång till"), by=HEAD, at=NOON)


@pytest.mark.django_db
def test_only_the_unit_that_runs_or_owns_it_may_confirm() -> None:
    arrange(TODAY)
    at_home = Actor("c", "Digitaliseringschef", (("cdo", None),), "VOF")
    for stranger in (CHIEF, OTHER_HEAD, ELECTED, CHAIR):
        before = position()
        with pytest.raises(NotYours) as caught:
            answer_for_case(CaseWish("Q-3", "Jag tror det"), by=stranger, at=NOON)
        assert "Underlaget bekräftas av Omsorgen" in words_of(caught.value)
        assert position() == before
    answer_for_case(CaseWish("Q-3", "Jag vet"), by=at_home, at=NOON)
    answer_for_case(CaseWish("Q-2", "Ny kalkyl", revised=True), by=HEAD, at=NOON)
    assert history(Kind.INITIATIVE.code, "Q-2")[0].why == "Underlaget omarbetat: Ny kalkyl"


@pytest.mark.parametrize(
    ("id_", "reason", "said"),
    [("Q-3", "  ", "Skriv varför"), ("borta", "x", "finns inte"), ("\x00", "x", "finns inte")],
)
@pytest.mark.django_db
def test_a_confirmation_that_says_nothing_is_refused(id_: str, reason: str, said: str) -> None:
    arrange(TODAY)
    with pytest.raises(Refused) as caught:
        answer_for_case(CaseWish(id_, reason), by=HEAD, at=NOON)
    assert said in words_of(caught.value)
