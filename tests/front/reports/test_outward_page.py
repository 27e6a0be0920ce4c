"""The register as another system's file: taken from its page, where what is lost is told beforehand."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse

from styrkedja.example import example_portfolio
from styrkedja.front.reports.outward_page import first_of, page
from tests.one_of_each import kept_filled
from tests.page_read import Page
from tests.visiting import signed_in

__all__ = ["kept_filled"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("kept_filled")]


def test_the_page_tells_what_is_lost_and_leads_to_the_file() -> None:
    client = signed_in("elected")
    shown = Page(client.get(reverse("reports:outward"), {"profil": "stratsys"}))
    assert "Kommer inte tillbaka" in shown.text and "Beslut (2)" in shown.text
    for form in ("csv", "xlsx"):
        href = reverse("reports:outward_file", args=["stratsys", form])
        assert href in shown.links
        answer = client.get(href)
        assert answer.status_code == 200 and f'.{form}"' in answer["Content-Disposition"]
    records = client.get(reverse("reports:outward_file", args=["pios", "json"]))
    assert json.loads(records.content)["totalRecords"] == 2


def test_what_is_no_file_is_not_found_and_strangers_are_sent_to_sign_in() -> None:
    client = signed_in("elected")
    for profile, form in (("pios", "csv"), ("gmpp", "csv"), ("stratsys", "exe")):
        assert client.get(f"/rapport/ut/{profile}.{form}").status_code == 404
    assert client.get(reverse("reports:outward"), {"profil": "qqqq"}).status_code == 200
    assert Client().get("/rapport/ut/stratsys.csv").status_code == 302


def test_a_large_register_is_tried_on_its_first_initiatives_and_says_so() -> None:
    picture = example_portfolio()
    some = first_of(picture, 5)
    assert {one.initiative for one in some.benefits} <= {one.id for one in some.initiatives}
    assert first_of(picture, 120) is picture
    many = tuple(replace(picture.initiatives[0], id=f"x{n}") for n in range(301))
    told = page("pios", replace(picture, initiatives=many))
    assert (told.tried, told.whole) == (300, False)
