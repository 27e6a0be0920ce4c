"""Gates asked and passed from the command line: by an account's own mandate, never by the programme's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from django.conf import settings
from django.core.management import call_command

from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.passing import Passed
from styrkedja.governance.gates.pure.road import ROAD
from styrkedja.governance.gates.queries import at_next_gates
from styrkedja.governance.gates.telling import JudgementTold, tell
from styrkedja.governance.gates.wish import Wish
from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.organisation.queries import actor_named
from styrkedja.registers.shelf.refusing import Fault, Refused
from styrkedja.registers.snapshot import kept_picture

NOBODY = w(
    "Kontot ”{user}” finns inte eller är stängt. Visa kontona med: styrkedja account",
    "The account “{user}” does not exist or is closed. List the accounts with: styrkedja account",
)


def judged(as_of: date, stage: Stage | None) -> Iterator[JudgementTold]:
    """What the next gate says of every initiative that stands before one, or before this one."""
    picture = kept_picture(as_of)
    wanted = ROAD if stage is None else (stage,)
    return (tell(each, picture) for each in at_next_gates(picture, wanted))


def policy() -> str:
    """The name and digest of the policy that judges."""
    return f"{settings.POLICY.name} ({settings.POLICY.digest})"


def actor(user: str) -> Actor:
    """Who acts by the name of an account. Raises Refused."""
    found = actor_named(user)
    if found is None:
        raise Refused([Fault(Kind.UNIT, user, None, NOBODY.fill(user=user))])
    return found


def passed(wish: Wish, by: Actor, at: datetime) -> Passed:
    """One passage in a transaction of its own. Raises Refused."""
    return pass_gate(wish, by=by, at=at)


def up_to_date() -> None:
    """Bring the tables up to date; does nothing that is done already."""
    call_command("migrate", verbosity=0, interactive=False)
