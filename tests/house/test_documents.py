"""Generated documents say what the code says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.docs import DOCUMENTS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_document_is_up_to_date_with_the_code(name: str) -> None:
    assert (ROOT / name).read_text() == DOCUMENTS[name](), "run `make docs`"
