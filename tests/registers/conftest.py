"""What the registers' tests share: a policy that says nothing."""

from __future__ import annotations

import pytest

from styrkedja.picture.policy import Policy


@pytest.fixture
def policy_like() -> Policy:
    """A policy with a name and a digest only."""
    return Policy("prov", {}, {}, {}, "digest")
