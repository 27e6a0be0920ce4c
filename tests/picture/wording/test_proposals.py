"""Where the words of a text place it on the portfolio map, in Swedish and English."""

from __future__ import annotations

import pytest

from styrkedja.picture.terms import Activity, DirectValue
from styrkedja.picture.wording import proposal_for
from styrkedja.picture.wording.project_roles import is_project_role


@pytest.mark.parametrize(
    ("text", "activity", "value"),
    [
        ("Automatisera löneutbetalningen för kommunens lönespecialister", -1, -1),
        ("Kortare handläggningstid för sökande", -1, 1),
        ("Ny tjänst för unga som vill starta förening", 1, 1),
        ("Testbädd där medarbetarna utforskar AI", 1, -1),
        ("Consolidate legacy payroll systems for employees", -1, -1),
        ("Reduce waiting times for residents", -1, 1),
        ("Pilot of a new service for homeless youth", 1, 1),
        ("A novel prototype that lets analysts explore data", 1, -1),
    ],
)
def test_clear_words_give_a_place_on_both_axes(text: str, activity: int, value: int) -> None:
    proposal = proposal_for(text)
    assert (proposal.activity.score, proposal.direct_value.score) == (activity, value)
    assert proposal.is_placed


def test_the_first_receiver_decides_whose_value_is_direct() -> None:
    text = "Undersköterskorna lägger mindre tid på journalen, vilket ger mer tid för brukarna"
    assert proposal_for(text).direct_value is DirectValue.INTERNAL


def test_words_for_both_ends_give_as_much_of_each() -> None:
    text = "Utforska hur kostnaden kan sänkas och samskapa innovation"
    assert proposal_for(text).activity is Activity.MIXED


def test_a_new_system_is_no_innovation() -> None:
    assert proposal_for("Nytt system för enheten").activity is not Activity.INNOVATION


def test_a_unit_is_the_receiver_only_where_nobody_else_is_named() -> None:
    assert proposal_for("Omsorgsförvaltningen sparar pengar").direct_value is DirectValue.INTERNAL
    text = "Omsorgsförvaltningen hjälper anhöriga"
    assert proposal_for(text).direct_value is DirectValue.EXTERNAL


@pytest.mark.parametrize("text", ["", "Fas 2", "Phase 2", "Projekt Nordstjärnan"])
def test_where_no_word_decides_nothing_is_proposed(text: str) -> None:
    proposal = proposal_for(text)
    assert proposal.activity is None and proposal.direct_value is None
    assert proposal.activity_confidence is None and proposal.value_confidence is None
    assert not proposal.words


def test_the_deciding_words_are_told_each_once() -> None:
    proposal = proposal_for("Elever sparar tid. Elever sparar mer tid.")
    assert proposal.activity_words == ("sparar",)
    assert proposal.value_words == ("elever",)


def test_more_words_on_the_same_side_give_more_confidence() -> None:
    one = proposal_for("Elever får besked")
    more = proposal_for("Elever, studenter och vårdnadshavare får besked")
    assert 0 < one.value_confidence < more.value_confidence <= 1


@pytest.mark.parametrize(
    "role", ["Projektledare", "delprojektledare", "Leverantören", "Project manager"]
)
def test_project_roles_are_known(role: str) -> None:
    assert is_project_role(role)


@pytest.mark.parametrize(
    "role", ["Enhetschef", "Chef för projektkontoret", "Rektor", "Head of unit"]
)
def test_line_roles_are_not_taken_for_project_roles(role: str) -> None:
    assert not is_project_role(role)
