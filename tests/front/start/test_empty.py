"""The first page of an empty installation says what to do, to those who may do it, and who may to the others."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.page_read import Page
from tests.visiting import signed_in


@pytest.mark.django_db
def test_an_empty_register_leads_those_who_may_to_the_file_and_the_template() -> None:
    chief, elected = (signed_in(role) for role in ("cdo", "elected"))
    start = Page(chief.get("/"))
    for name in ("intake:upload", "intake:template"):
        assert "http://testserver" + reverse(name) in start.hrefs("/")
    told = Page(elected.get("/"))
    assert "portföljkontoret" in told.text
    assert "http://testserver" + reverse("intake:upload") not in told.hrefs("/")
    breaks = Page(elected.get(reverse("chain:breaks"))).text
    assert "Registret är tomt" in breaks
    assert "bryter mot en regel" not in breaks
