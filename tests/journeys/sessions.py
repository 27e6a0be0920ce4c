"""Run beside a folder with the example group: signs in each of its accounts, and prints their cookies as JSON."""

from __future__ import annotations

import json

import django
from django.conf import settings


def sessions() -> dict[str, str]:
    """The session of each account; a copy of the folder knows them too."""
    # Django's models exist only once it is set up, so what uses them comes after.
    from django.contrib.auth import get_user_model  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415

    found = {}
    for person in get_user_model().objects.all():
        client = Client()
        client.force_login(person)
        found[person.get_username()] = client.cookies[settings.SESSION_COOKIE_NAME].value
    return found


if __name__ == "__main__":
    django.setup()
    print(json.dumps({"cookie": settings.SESSION_COOKIE_NAME, "sessions": sessions()}))
