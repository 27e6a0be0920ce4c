"""The queues told on the command line, as text and as JSON that the docs explain."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.utils import timezone

from styrkedja.front.commandline.main import run
from tests.governance.prioritisation.group import arrange

pytestmark = [pytest.mark.django_db]


@pytest.fixture
def group(monkeypatch: pytest.MonkeyPatch) -> None:
    """The group as it stands today."""
    arrange(timezone.localdate())
    monkeypatch.setattr("styrkedja.front.serving.queueing.up_to_date", lambda: None)


def test_the_queue_is_told_in_its_order_with_what_has_fallen_out(group, capsys) -> None:
    assert run(["queue"]) == 0
    out = capsys.readouterr().out
    assert out.index("1. Q-1") < out.index("2. Q-2") < out.index("Har fallit ur listan")
    assert out.index("Har fallit ur listan") < out.index("Q-3  Initiativ Q-3")
    assert "3. Q-3" not in out


def test_the_queue_as_json_holds_what_the_docs_say(group, capsys) -> None:
    assert run(["queue", "--body", "FD", "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    (queue,) = data["queues"]
    assert queue["formula"] == {"sv": "prioritering version 1", "en": "prioritisation version 1"}
    first = queue["queue"][0]
    assert (first["initiative"], first["computed"], first["total"]) == ("Q-1", 1, 93.8)
    assert [row["own"] for row in queue["queue"]] == [True, True, False]
    keys = {*data, *queue, *first, *first["parts"][0], *queue["fallen"][0]}
    text = Path("docs/json.md").read_text("utf-8")
    assert not [key for key in sorted(keys) if f"`{key}`" not in text]


def test_a_forum_without_criteria_is_said_to_have_none(group, capsys) -> None:
    assert run(["queue", "--body", "FIT"]) == 2
    assert "Forumet ”FIT” finns inte" in capsys.readouterr().err
