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
