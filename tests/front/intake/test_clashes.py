"""Clashes through the web: what two have changed is settled by a person, cell by cell, and overwrites nothing."""

from __future__ import annotations

from styrkedja.picture.terms import Kind
from tests.front.intake.visiting import SMALL, Visitor, among_small, recorded, stored, workbook


def test_an_old_export_clashes_in_the_cell_both_have_changed_and_overwrites_nothing(
    registers: str,
) -> None:
    among_small()
    versions = {Kind.INITIATIVE: {"I-1": 1, "I-2": 1}}
    recorded(Kind.INITIATIVE, "I-1", {"owner": "annan chef", "description": "Långa köer"})
    mine = [{**SMALL[Kind.INITIATIVE][0], "owner": "jag"}, SMALL[Kind.INITIATIVE][1]]
    old = workbook({Kind.INITIATIVE: mine}, versions)

    visitor = Visitor().upload(old)
    assert visitor.counts == (0, 0, 1, 1, 0)
    [clash] = visitor.look(blad="initiative", visa="clash").page.rows[0].clashes
    assert (clash.base, clash.theirs, clash.yours) == ("chef", "annan chef", "jag")
    assert "Avgör först" in visitor.apply().text
    assert stored(Kind.INITIATIVE)["I-1"]["owner"] == "annan chef"

    visitor.look().post("avgor", **{clash.name: "mine"}).apply()
    assert visitor.answer.status_code == 200
    row = stored(Kind.INITIATIVE)["I-1"]
    assert (row["owner"], row["description"]) == ("jag", "Långa köer")


def test_every_clash_can_be_settled_for_the_register_at_once(db: None) -> None:
    among_small()
    recorded(Kind.INITIATIVE, "I-1", {"owner": "annan chef"})
    mine = [{**SMALL[Kind.INITIATIVE][0], "owner": "jag", "name": "Bygglov på nätet"}]
    visitor = Visitor().upload(workbook({Kind.INITIATIVE: mine}, {Kind.INITIATIVE: {"I-1": 1}}))
    visitor.look(blad="initiative").post("avgor", all="theirs", here=visitor.page.here)
    assert "#" not in visitor.answer.redirect_chain[-1][0]  # back to the button that takes it in
    assert visitor.page.totals.unsettled == 0
    visitor.apply()
    row = stored(Kind.INITIATIVE)["I-1"]
    assert (row["owner"], row["name"]) == ("annan chef", "Bygglov på nätet")


def test_when_every_clash_is_left_to_the_register_there_is_nothing_to_take_in(db: None) -> None:
    among_small()
    recorded(Kind.INITIATIVE, "I-1", {"owner": "annan chef"})
    mine = [{**SMALL[Kind.INITIATIVE][0], "owner": "jag"}]
    visitor = Visitor().upload(workbook({Kind.INITIATIVE: mine}, {Kind.INITIATIVE: {"I-1": 1}}))
    assert visitor.page.totals.writes
    visitor.post("avgor", all="theirs")
    assert not visitor.page.totals.writes
    assert "Filen ändrar ingenting." in visitor.text
    visitor.post("avgor", all="mine")
    assert visitor.page.totals.writes


def test_an_export_edited_by_one_and_untouched_by_others_is_taken_in_whole(db: None) -> None:
    visitor = Visitor()
    visitor.upload(workbook(SMALL)).apply()
    for address in (
        "/intag/hela.xlsx",
        "/register/initiativ/fil.xlsx",
        "/register/initiativ/fil.csv",
    ):
        recorded(Kind.INITIATIVE, "I-1", {"owner": "chef"})
        content = visitor.download(address)
        recorded(Kind.INITIATIVE, "I-1", {"owner": "en annan"})
        visitor.upload(content, f"initiativ.{address[-4:].lstrip('.')}")
        assert visitor.counts[:2] == (0, 0), address
        assert "Filen ändrar ingenting" in visitor.text, address
        assert stored(Kind.INITIATIVE)["I-1"]["owner"] == "en annan"


def test_a_plan_made_before_the_register_moved_is_made_anew_and_shown_again(db: None) -> None:
    visitor = Visitor().upload(workbook(SMALL))
    recorded(Kind.UNIT, "E-1", {"name": "Miljö"})
    visitor.apply()
    assert visitor.answer.status_code == 409
    assert "Registret har ändrats" in visitor.text
    assert visitor.counts == (5, 1, 0, 0, 0)
    assert stored(Kind.INITIATIVE) == {}
    assert visitor.apply().answer.status_code == 200
    assert stored(Kind.UNIT)["E-1"]["name"] == "Stadsbyggnad"


def test_a_register_that_moved_elsewhere_does_not_stop_the_file(db: None) -> None:
    visitor = Visitor().upload(workbook(SMALL))
    recorded(Kind.SYSTEM, "S-1", {"name": "Ekonomisystemet"})
    assert visitor.apply().answer.status_code == 200
    assert set(stored(Kind.INITIATIVE)) == {"I-1", "I-2"}
