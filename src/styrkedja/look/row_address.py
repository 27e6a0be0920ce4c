"""The address of one of many rows: the router is asked once for the page, not once for each row."""

from __future__ import annotations

from functools import cache
from urllib.parse import quote

from django.urls import reverse

UNQUOTED = "!$&'()*+,;=/~:@"  # what the router leaves as it is
STAND_IN = "x"


def row_address(page: str, register: str, id_: str) -> str:
    """`reverse(page, args=[register, id_])`, for a page whose address ends in the row's id."""
    return up_to_id(page, register) + quote(id_, safe=UNQUOTED)


@cache
def up_to_id(page: str, register: str) -> str:
    """The address of a page as far as to the id."""
    return reverse(page, args=[register, STAND_IN]).removesuffix(STAND_IN)
