"""The garbage collector rests while much is made, and always comes back."""

from __future__ import annotations

import gc
from contextlib import ExitStack

import pytest

from styrkedja.ground.at_rest import collector_at_rest


def test_it_rests_inside_and_works_again_after_also_when_something_goes_wrong() -> None:
    with pytest.raises(ValueError, match="fel"), collector_at_rest():
        assert not gc.isenabled()
        raise ValueError("fel")
    assert gc.isenabled()


def test_it_comes_back_when_the_last_has_gone_whichever_that_is() -> None:
    first, second = ExitStack(), ExitStack()
    first.enter_context(collector_at_rest())
    second.enter_context(collector_at_rest())
    first.close()
    assert not gc.isenabled()
    second.close()
    assert gc.isenabled()


def test_a_collector_that_was_off_before_stays_off() -> None:
    gc.disable()
    try:
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_made_meanwhile_is_not_swept_at_once_unless_something_is_frozen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    frozen = 0
    monkeypatch.setattr(gc, "get_freeze_count", lambda: frozen)
    monkeypatch.setattr(gc, "freeze", lambda: done.append("freeze"))
    monkeypatch.setattr(gc, "unfreeze", lambda: done.append("unfreeze"))
    done: list[str] = []
    with collector_at_rest():
        assert done == []
    assert done == ["freeze", "unfreeze"]
    frozen = 1000
    with collector_at_rest():
        pass
    assert done == ["freeze", "unfreeze"]
