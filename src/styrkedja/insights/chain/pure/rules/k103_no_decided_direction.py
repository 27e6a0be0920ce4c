"""K103: no steering document in force carries a decided direction; told once, at the latest of them."""

from __future__ import annotations

from datetime import date

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import in_force
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Document


def check(document: Document, picture: Portfolio, policy: Policy) -> Answer:
    """Only the latest document in force is asked, for all of them."""
    if not picture.initiatives or once(picture, "chain.latest_document", latest) != document.id:
        return None
    rows = [row for row in picture.documents if in_force(row, picture.as_of)]
    if any(row.direction_activity is not None or row.direction_value is not None for row in rows):
        return WHOLE
    return broken("direction_activity")


def latest(picture: Portfolio) -> str | None:
    """The document in force that was adopted last, else the last of all; None without documents."""
    rows = [row for row in picture.documents if in_force(row, picture.as_of)]
    last = max(rows or picture.documents, key=lambda row: row.adopted_on or date.min, default=None)
    return last.id if last else None


rule = Rule(
    code="K103",
    name="no-decided-direction",
    title=w("Ingen beslutad riktning", "No decided direction"),
    link=Link.POLITICS,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.DOCUMENT,
    asks=(
        "document.direction_activity",
        "document.direction_value",
    ),
    message=w(
        "Inget gällande styrdokument säger åt vilket håll portföljen ska luta. Det senaste är ”{name}”.",
        "No steering document in force says which way the portfolio shall lean. The latest is “{name}”.",
    ),
    why=w(
        "Utan beslutad riktning finns inget att jämföra portföljens läge med. Då tränger lätt intern effektivitet undan extern innovation.",
        "Without a decided direction there is nothing to compare the portfolio's position with, and internal efficiency easily crowds out external innovation.",
    ),
    mend=w(
        "Låt fullmäktige eller styrelsen besluta om riktningen: effektivitet–innovation och intern–extern.",
        "Let the council or the board decide the direction: efficiency–innovation and internal–external.",
    ),
    sources=(
        "seed §1 (S2, S6, S7)",
        "seed §3.2 (S45)",
    ),
    since="0.1",
    check=check,
)
