"""Gates asked and passed from the command line, by an account's own mandate."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from styrkedja.front.commandline.main import run
from styrkedja.picture.terms import Stage
from styrkedja.registers.gates.actions import standings
from styrkedja.registers.gates.queries import passages_read
from styrkedja.registers.organisation.actions import add_person
from styrkedja.registers.organisation.permissions import SYSTEM
from tests.governance.gates.grounds import NOON, settle

pytestmark = [pytest.mark.django_db]


@pytest.fixture
def group(monkeypatch: pytest.MonkeyPatch) -> None:
    """The group, with an account for the head of its unit and one in another unit."""
    settle()
    for user, unit in (("chef", "VOF"), ("annan", "GSF")):
        add_person(user, name="Chef", password="x", roles=[("unit-head", unit)], by=SYSTEM, at=NOON)
    monkeypatch.setattr("styrkedja.front.serving.gating.up_to_date", lambda: None)


def stage_of(id_: str) -> Stage | None:
    return standings([id_])[id_].stage


def test_the_gates_say_what_each_initiative_lacks_and_where(group, capsys) -> None:
    assert run(["gates"]) == 1
    said = capsys.readouterr().out
    assert "Inför beredd" in said
    assert "✕ I-2.goals I101" in said
    assert "3 initiativ, 2 stoppas." in said


def test_the_gates_as_json_hold_what_the_docs_say(group, capsys) -> None:
    assert run(["gates", "--blocked", "prepared", "--format", "json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert [row["initiative"] for row in data["gates"]] == ["I-2", "I-3"]
    assert data["gates"][0]["missing"][0]["code"] == "I101"
    text = Path("docs/json.md").read_text("utf-8")
    keys = {*data, *data["gates"][0], *data["gates"][0]["missing"][0]}
    assert not [key for key in sorted(keys) if f"`{key}`" not in text]


@pytest.mark.parametrize("gate", ["beredd", "prepared", "BEREDD"])
def test_a_gate_is_passed_by_its_swedish_or_english_name(group, capsys, gate: str) -> None:
    assert run(["pass", "I-1", gate, "--by", "chef"]) == 0
    assert stage_of("I-1") is Stage.PREPARED
    assert passages_read("I-1")[-1].by_name == "Chef"


def test_a_refused_passage_says_every_missing_thing_and_exits_with_one(group, capsys) -> None:
    assert run(["pass", "I-2", "beredd", "--by", "chef"]) == 1
    assert "I-2.goals: I101" in capsys.readouterr().out
    assert stage_of("I-2") is Stage.IDEA


def test_an_account_passes_only_by_its_own_mandate(group, capsys) -> None:
    assert run(["pass", "I-1", "beredd", "--by", "annan"]) == 1
    assert "Omsorgsnämnden" in capsys.readouterr().out
    assert run(["pass", "I-1", "beredd", "--by", "ingen"]) == 2
    assert stage_of("I-1") is Stage.IDEA


def test_a_list_passes_line_by_line_and_one_refusal_stops_no_other(
    group, capsys, tmp_path: Path
) -> None:
    lines = "id;beslutspunkt;skäl\nI-2;beredd\nI-1;beredd\nI-1;prioriterad;Störst effekt\n"
    (tmp_path / "lista.csv").write_text(lines, "utf-8")
    assert run(["pass", "--file", str(tmp_path / "lista.csv"), "--by", "chef"]) == 1
    assert "2 gick igenom, 1 stoppades." in capsys.readouterr().out
    assert (stage_of("I-1"), stage_of("I-2")) == (Stage.PRIORITISED, Stage.IDEA)


@pytest.mark.parametrize(
    "content",
    [
        "\ufeffID;Beslutspunkt;Skäl\r\nI-1;BEREDD;Bra, och mer\r\n".encode(),
        "I-1;beredd;skälet står här, med komma, och komma".encode("cp1252"),
        "sep=,\nid,gate\nI-1,prepared\n".encode("utf-16"),
        b"I-1\tprepared\tx",
    ],
    ids=["mark", "western", "sep", "tab"],
)
def test_a_list_is_read_however_it_was_saved(group, capsys, tmp_path: Path, content) -> None:
    (tmp_path / "lista.csv").write_bytes(content)
    assert run(["pass", "--file", str(tmp_path / "lista.csv"), "--by", "chef"]) == 0
    assert stage_of("I-1") is Stage.PREPARED


@pytest.mark.parametrize("content", [None, b"I-1;beredd\x00;x"], ids=["gone", "nul"])
def test_a_list_that_is_no_text_is_told_in_words(group, capsys, tmp_path: Path, content) -> None:
    if content is not None:
        (tmp_path / "lista.csv").write_bytes(content)
    assert run(["pass", "--file", str(tmp_path / "lista.csv"), "--by", "chef"]) == 2
    assert "Error" not in capsys.readouterr().err


@pytest.mark.parametrize("line", ["I-1", "I-1;någonstans"])
def test_a_list_that_cannot_be_read_names_the_line_and_passes_nothing(
    group, capsys, tmp_path: Path, line: str
) -> None:
    (tmp_path / "lista.csv").write_text(f"I-1;beredd\n{line}\n", "utf-8")
    assert run(["pass", "--file", str(tmp_path / "lista.csv"), "--by", "chef"]) == 2
    assert "rad 2" in capsys.readouterr().err
    assert stage_of("I-1") is Stage.IDEA
