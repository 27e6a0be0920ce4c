"""Who acts in a request: read once, whichever room asks."""

from __future__ import annotations

from django.http import HttpRequest

from styrkedja.picture.actor import Actor
from styrkedja.registers.organisation.queries import actor_of


def actor(request: HttpRequest) -> Actor:
    """The signed-in visitor as an actor."""
    if not hasattr(request, "actor"):
        request.actor = actor_of(request.user)
    return request.actor
