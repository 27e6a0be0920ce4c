"""The form for signing in."""

from __future__ import annotations

from django import forms
from django.contrib.auth.forms import AuthenticationForm

from styrkedja.ground.words import w
from styrkedja.look.preferences import language_now

USERNAME = w("Användarnamn", "Username")
PASSWORD = w("Lösenord", "Password")
REFUSED = w(
    "Användarnamnet och lösenordet hör inte ihop. Försök igen.",
    "The username and the password do not belong together. Try again.",
)


class SignIn(AuthenticationForm):
    """Username and password, with our own words."""

    def __init__(self, *args: object, **named: object) -> None:
        super().__init__(*args, **named)
        language = language_now()
        self.fields["username"].label = USERNAME.to(language)
        self.fields["password"].label = PASSWORD.to(language)
        self.fields["username"].widget.attrs |= {
            "autocomplete": "username",
            "autocapitalize": "none",
        }
        # The page's heading comes first; a field that takes the focus by itself hides it.
        self.fields["username"].widget.attrs.pop("autofocus", None)
        for field in self.fields.values():
            field.options_list = ()

    def get_invalid_login_error(self) -> forms.ValidationError:
        """One sentence, the same whichever of the two was wrong."""
        return forms.ValidationError(REFUSED.to(language_now()))
