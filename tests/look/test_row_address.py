"""The address of a row is the one the router gives, whatever the id."""

from __future__ import annotations

from django.urls import NoReverseMatch, reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from styrkedja.look.row_address import row_address

ODD = ["I-1", "a b", "a/b", "å?ä#ö", "100 %", "%20", "x", "xx", "<i>", "a;b=c&d", "..", "~:@", "–"]


@settings(deadline=None)  # the first asks the router for all addresses
@given(st.sampled_from(ODD) | st.text(min_size=1, max_size=12))
def test_it_is_what_the_router_says(id_: str) -> None:
    for page, register in (("records:read", "initiativ"), ("dossier:read", "benefit")):
        try:
            awaited = reverse(page, args=[register, id_])
        except NoReverseMatch:  # an id with a line break has no address of its own
            continue
        assert row_address(page, register, id_) == awaited
