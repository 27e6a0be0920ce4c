"""The house's own rules about answers: guarded, with nothing loose in them, and drawn without asking the database."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from tests.house.rendering import asked_while_drawn
from tests.one_of_each import kept_filled
from tests.visiting import addresses, signed_in

__all__ = ["kept_filled"]


@pytest.fixture
def group(kept_filled: None, db: None) -> None:
    """Filled registers."""


class Loose(HTMLParser):
    """Gathers what a strict content policy would stop: script and style written on the page itself."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        runs = tag == "script" and "src" not in given and given.get("type") != "application/json"
        if tag == "style" or runs:
            self.found.append(tag)
        for name, value in given.items():
            if name == "style" or name.startswith("on") or (value or "").startswith("javascript:"):
                self.found.append(f"{tag} {name}={value}")
            if name in ("src", "action", "formaction") and "//" in (value or "")[:8]:
                self.found.append(f"{tag} {name}={value}")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_answer_carries_its_guarding_headers_holds_nothing_loose_and_was_drawn_without_asking(
    group: None, language: str
) -> None:
    client = signed_in("cdo", language=language)
    for address in addresses():
        with asked_while_drawn() as asked:
            answer = client.get(address.path())
        assert asked == [], address.name
        policy = answer["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "object-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert answer["X-Frame-Options"] == "DENY"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["Referrer-Policy"] == "same-origin"
        told = address.name.startswith("api:")  # a wrong way of asking is said in plain text
        if not told and answer["Content-Type"].startswith("text/html") and answer.content:
            page = Loose()
            page.feed(answer.content.decode())
            assert page.found == [], address.name
            assert f'<html lang="{language}"' in answer.content.decode()
