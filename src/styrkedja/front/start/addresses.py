"""Where each thing's page is: the one table from kind of row to address."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from django.urls import reverse

from styrkedja.look.row_address import row_address
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind

SLUGS: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.UNIT: "enheter",
        Kind.DOCUMENT: "styrdokument",
        Kind.GOAL: "mal",
        Kind.ACCOUNT: "sarredovisning",
        Kind.INITIATIVE: "initiativ",
        Kind.BENEFIT: "effektmal",
        Kind.MEASUREMENT: "matningar",
        Kind.DECISION: "beslut",
        Kind.WAIVER: "undantag",
        Kind.SYSTEM: "system",
        Kind.BUDGET: "budget",
        Kind.STAFFING: "bemanning",
        Kind.LESSON: "lardomar",
        Kind.COMMITMENT: "ataganden",
        Kind.ESTIMATE: "belopp",
        Kind.CODING: "kodningar",
        Kind.OBLIGATION: "uppfoljningsplikter",
        Kind.EXEMPTION: "dispenser",
        Kind.FUND: "finansiering",
        Kind.COST: "kostnader",
        Kind.REPAYMENT: "aterbetalningar",
        Kind.ADJUSTMENT: "ramjusteringar",
        Kind.EFFORT: "styrningstid",
        Kind.CRITERION: "kriterier",
        Kind.SCORE: "poang",
        Kind.RANK: "prioriteringsordning",
        Kind.FORUM: "forum",
        Kind.MEMBER: "ledamoter",
        Kind.MEETING: "moten",
        Kind.ITEM: "arenden",
        Kind.REFERRAL: "hanskjutningar",
        Kind.SUGGESTION: "forslag",
        Kind.CORRECTION: "rattelser",
    }
)
KINDS: Mapping[str, Kind] = MappingProxyType({slug: kind for kind, slug in SLUGS.items()})


def page_of(ref: Ref) -> str:
    """The page of one row."""
    return row_address("records:read", SLUGS[ref.kind], ref.id)


def field_of(ref: Ref, key: str) -> str:
    """Where a field of one row is changed; the form as a whole for no field."""
    return reverse("records:change", args=[SLUGS[ref.kind], ref.id]) + (f"#id_{key}" if key else "")


def list_of(kind: Kind) -> str:
    """The list of a register."""
    return reverse("records:list", args=[SLUGS[kind]])
