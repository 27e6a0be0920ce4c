"""What a password must be, said once for the pages and the command line."""

from __future__ import annotations

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from styrkedja.ground.words import w

WEAK = w(
    "Lösenordet duger inte: välj minst tolv tecken och inget vanligt lösenord.",
    "The password will not do: choose at least twelve characters and no common password.",
)


def strong(password: str) -> bool:
    """Whether a password passes what the settings ask."""
    try:
        validate_password(password)
    except ValidationError:
        return False
    return True
