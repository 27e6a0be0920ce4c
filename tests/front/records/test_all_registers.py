"""The page of all registers leads to each of them once, and no menu leads anybody to a refusal."""

from __future__ import annotations

import re
from collections import Counter

from django.urls import reverse

from styrkedja.front.records.index import GROUPS
from styrkedja.front.start.addresses import SLUGS, list_of
from styrkedja.registers.organisation.permissions import TABLE
from tests.one_of_each import OWN, kept_filled
from tests.visiting import signed_in

__all__ = ["kept_filled"]
MENU = re.compile(r'<nav class="menu.*?</nav>', re.S)


def test_every_register_stands_there_once() -> None:
    assert Counter(kind for _, kinds in GROUPS for kind in kinds) == Counter([*SLUGS])


def test_it_leads_to_every_list_and_offers_to_add_only_where_one_may(
    kept_filled: None, db: None
) -> None:
    reader, head = signed_in("elected"), signed_in("unit-head", OWN)
    html = {one: one.get(reverse("records:all")).content.decode() for one in (reader, head)}
    assert all(f'href="{list_of(kind)}"' in html[reader] for kind in SLUGS)
    assert "/ny" not in html[reader]
    adding = set(re.findall(r'href="/register/([a-z]+)/ny"', html[head]))
    assert {"initiativ", "kostnader"} < adding
    assert "styrdokument" not in adding
    for slug in adding:
        assert head.get(f"/register/{slug}/ny").status_code == 200, slug


def test_no_menu_leads_to_a_refusal(kept_filled: None, db: None) -> None:
    for role in TABLE:
        client = signed_in(role.code, None if role.whole_group else OWN)
        html = client.get(reverse("records:all")).content.decode()
        shown = any('href="/intag/"' in nav for nav in MENU.findall(html))
        assert shown == ("intake.use" in role.permissions), role.code
        refused = client.get(reverse("intake:upload")).status_code == 403
        assert shown != refused, role.code
