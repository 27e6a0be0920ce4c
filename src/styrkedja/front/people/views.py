"""Views of the accounts to sign in with: the list, one account, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from styrkedja.front.people import forms, pages
from styrkedja.front.start.frame import actor
from styrkedja.ground.words import Words, w
from styrkedja.look.pieces import Option
from styrkedja.look.preferences import language_now
from styrkedja.picture.portfolio import Portfolio
from styrkedja.registers.organisation import actions, queries
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.organisation.queries import NOT_FOR_YOU, Account
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.snapshot import kept_picture

LONGEST = 200
ADDED = w(
    "Kontot är upplagt. Personen väljer ett eget lösenord vid första inloggningen.",
    "The account is added. The person chooses a password of their own at the first sign-in.",
)
SAVED = w("Sparat.", "Saved.")
GIVEN = w("Rollen är given och gäller nu.", "The role is given and holds now.")
TAKEN = w("Rollen är borttagen och gäller inte längre.", "The role is taken and no longer holds.")
CLOSED = w(
    "Kontot är stängt och utloggat. Spåret finns kvar.",
    "The account is closed and signed out. Its trail remains.",
)
REOPENED = w("Kontot är öppet igen.", "The account is open again.")
NEW = w(
    "Lösenordet är bytt och kontot utloggat. Personen väljer ett eget lösenord vid nästa inloggning.",
    "The password is changed and the account signed out. The person chooses a password of their own at the next sign-in.",
)
secrets = sensitive_post_parameters("password", "again", "old")


@require_safe
def everybody(request: HttpRequest) -> HttpResponse:
    """The list of accounts."""
    asked = {key: request.GET.get(key, "")[:LONGEST] for key in (*pages.KEYS, "sort", "sida")}
    who = actor(request)
    page = pages.list_page(queries.people(viewer=who), asked, who, picture())
    return render(request, "people/list.html", {"page": page})


@require_safe
def read(request: HttpRequest, username: str) -> HttpResponse:
    """One account."""
    return shown(request, found(request, username), forms.Given(units()))


@secrets
@never_cache
@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A new account."""
    watched(request)
    form = forms.Added(units(), request.POST or None)
    if form.is_bound and form.is_valid() and done(request, form, lambda: added(request, form)):
        messages.success(request, ADDED.to(language_now()))
        return redirect("people:read", form.cleaned_data["username"])
    title = w("Lägg till konto", "Add an account")
    way = pages.crumbs(title)
    facts = {"form": form, "title": title, "back": way[0].href, "crumbs": way, "personal": True}
    return render(request, "people/edit.html", facts)


def added(request: HttpRequest, form: forms.Added) -> None:
    """Write the account a form asks for."""
    given = form.cleaned_data
    actions.add_person(
        given["username"],
        name=given["name"],
        password=given["password"],
        roles=[(given["role"], given["held"] or None)],
        unit=given["unit"] or None,
        email=given["email"],
        given=True,
        by=actor(request),
        at=timezone.now(),
    )


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, username: str) -> HttpResponse:
    """What a person is called, and where they are reached and work."""
    watched(request)
    one = found(request, username)
    before = {"name": one.name, "email": one.email, "unit": one.unit or ""}
    form = forms.Person(units(), request.POST or None, initial=before)

    def deed() -> None:
        given = form.cleaned_data | {"unit": form.cleaned_data["unit"] or None}
        actions.change_person(username, **given, by=actor(request), at=timezone.now())

    if form.is_bound and form.is_valid() and done(request, form, deed):
        return back(request, username, SAVED)
    return asking(request, one, form, w("Ändra {name}", "Change {name}").fill(name=one.name))


@secrets
@never_cache
@require_http_methods(["GET", "POST"])
def password(request: HttpRequest, username: str) -> HttpResponse:
    """A new password for somebody else; one's own is changed where the old one is asked for."""
    watched(request)
    one = found(request, username)
    if actor(request).id == username:
        return redirect("people:own")
    form = forms.NewPassword(request.POST or None)

    def deed() -> None:
        new = form.cleaned_data["password"]
        actions.set_password(username, new, by=actor(request), at=timezone.now())

    if form.is_bound and form.is_valid() and done(request, form, deed):
        return back(request, username, NEW)
    title = w("Nytt lösenord för {name}", "A new password for {name}").fill(name=one.name)
    return asking(request, one, form, title)


@require_POST
def role(request: HttpRequest, username: str) -> HttpResponse:
    """A role given or taken, from the account's page."""
    watched(request)
    one = found(request, username)
    facts = {"by": actor(request), "at": timezone.now()}
    form = forms.Given(units(), request.POST)
    if request.POST.get("gor") == "ta":
        code, unit = (request.POST.get(key, "")[:LONGEST] for key in ("role", "held"))
        if "\x00" in code + unit:
            raise Http404
        return tried(
            request,
            username,
            TAKEN,
            lambda: actions.take_role(username, code, unit or None, **facts),
        )

    def deed() -> None:
        given = form.cleaned_data
        actions.give_role(username, given["role"], given["held"] or None, **facts)

    if form.is_valid() and done(request, form, deed):
        return back(request, username, GIVEN)
    return shown(request, one, form, 409)


@require_http_methods(["GET", "POST"])
def close(request: HttpRequest, username: str) -> HttpResponse:
    """The question before an account is closed, and its closing."""
    words = w(
        "Kontot loggas ut genast och kan inte logga in mer. Det tas aldrig bort: spåret nämner det. Det kan öppnas igen.",
        "The account is signed out at once and can sign in no more. It is never removed: the trail names it. It may be opened again.",
    )
    title = w("Stäng kontot {name}?", "Close the account {name}?")
    return settled(request, username, False, title, words)


@require_http_methods(["GET", "POST"])
def reopen(request: HttpRequest, username: str) -> HttpResponse:
    """The question before an account is opened again, and its opening."""
    words = w(
        "Kontot kan logga in igen, med samma lösenord och de roller det har.",
        "The account can sign in again, with the same password and the roles it holds.",
    )
    title = w("Öppna kontot {name} igen?", "Open the account {name} again?")
    return settled(request, username, True, title, words)


def settled(
    request: HttpRequest, username: str, active: bool, title: Words, words: Words
) -> HttpResponse:
    """Ask, and open or close an account."""
    watched(request)
    one = found(request, username)
    form = forms.Why(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        facts = {"by": actor(request), "at": timezone.now(), "why": form.cleaned_data["why"]}
        said = REOPENED if active else CLOSED
        deed = lambda: actions.set_active(username, active, **facts)  # noqa: E731
        return tried(request, username, said, deed)
    title = title.fill(name=one.name)
    facts = {
        "title": title,
        "words": words,
        "form": form,
        "submit": w("Öppna", "Open") if active else w("Stäng kontot", "Close the account"),
        "danger": not active,
        "cancel": pages.crumbs("", username)[1].href,
        "crumbs": pages.crumbs(title, username, one.name),
    }
    return render(request, "look/confirm.html", facts)


def done(request: HttpRequest, form: forms.Told, deed: Callable[[], None]) -> bool:
    """Whether a deed was done; what is refused is shown in the form."""
    try:
        deed()
    except Refused as refused:
        form.refuse(refused)
        return False
    return True


def tried(
    request: HttpRequest, username: str, words: Words, deed: Callable[[], None]
) -> HttpResponse:
    """Do a deed and lead back to the account, with what was done or why not."""
    try:
        deed()
    except Refused as refused:
        messages.error(request, refused.faults[0].words.to(language_now()))
        return redirect("people:read", username)
    return back(request, username, words)


def back(request: HttpRequest, username: str, words: Words) -> HttpResponse:
    """Lead back to the account with what was done."""
    messages.success(request, words.to(language_now()))
    return redirect("people:read", username)


def shown(request: HttpRequest, one: Account, form: forms.Given, status: int = 200) -> HttpResponse:
    """An account's page."""
    page = pages.person_page(one, actor(request), picture(), request.frame)
    facts = {"page": page, "form": form, "crumbs": pages.crumbs(one.name or one.username)}
    return render(request, "people/person.html", facts, status=status)


def asking(request: HttpRequest, one: Account, form: forms.Told, title: Words) -> HttpResponse:
    """A form about an account."""
    way = pages.crumbs(title, one.username, one.name)
    personal = isinstance(form, forms.Person)
    facts = {"form": form, "title": title, "back": way[1].href, "crumbs": way, "personal": personal}
    facts["whose"] = one.username if isinstance(form, forms.NewPassword) else ""
    return render(request, "people/edit.html", facts)


def watched(request: HttpRequest) -> None:
    """Refuse whoever may not change accounts, in words."""
    if not may(actor(request), "person.change"):
        raise PermissionDenied(NOT_FOR_YOU.to(language_now()))


def found(request: HttpRequest, username: str) -> Account:
    """The account an address names, for whoever may see it."""
    one = queries.account(username, viewer=actor(request))
    if one is None:
        raise Http404
    return one


def units() -> tuple[Option, ...]:
    """Every unit to choose among."""
    return pages.unit_options(pages.unit_names(picture()))


def picture() -> Portfolio:
    """Today's lägesbild."""
    return kept_picture(timezone.localdate())
