"""Views of the minutes: read, adjusted, corrected; and the agenda sent."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from styrkedja.governance.acting import actor
from styrkedja.governance.meetings import adjusting, correcting, forms, sending
from styrkedja.governance.meetings.correcting import Correcting
from styrkedja.governance.meetings.documents.heads import Making, noon
from styrkedja.governance.meetings.minutes_page import MinutesPage, minutes_page
from styrkedja.governance.meetings.sending import Sent
from styrkedja.ground.phrases import counted
from styrkedja.ground.words import w
from styrkedja.look.frame import Link
from styrkedja.look.preferences import language_now
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.queries import position

TITLE = w("Protokoll", "Minutes")
FORUMS = w("Forum och möten", "Forums and meetings")
LOCKED = w(
    "Protokollet är justerat och låst av {who}.", "The minutes are adjusted and locked by {who}."
)
CORRECTED = w(
    "Rättelsen står nu i protokollet. Den låsta texten är kvar.",
    "The correction now stands in the minutes. The locked text remains.",
)
SENT = w("Dagordningen är på väg till {n}.", "The agenda is on its way to {n}.")
ONE, MANY = w("mottagare", "receiver"), w("mottagare", "receivers")
NOBODY = w(
    "Ingen ledamot har en adress, så inget skickades. Hämta dagordningen och kalenderfilen här i stället.",
    "No member has an address, so nothing was sent. Download the agenda and the calendar file here instead.",
)
UNREACHED = w(
    "Ingen adress finns för {who}. Lägg till den i kontot.",
    "There is no address for {who}. Add it to the account.",
)


@require_safe
def minutes(request: HttpRequest, id_: str) -> HttpResponse:
    """The minutes of a meeting."""
    return shown(request, id_)


@require_POST
def lock(request: HttpRequest, id_: str) -> HttpResponse:
    """Adjust and lock the minutes."""
    number = forms.text(request.POST, "diarienummer", forms.SHORTEST)
    by, at, seen = actor(request), timezone.now(), forms.seen(request.POST)
    try:
        who = adjusting.lock(id_, by=by, at=at, case_number=number, seen=seen)
    except Refused as refused:
        return shown(request, id_, 409, refused=refused)
    messages.success(request, LOCKED.fill(who=who).to(language_now()))
    return redirect("meetings:minutes", id_)


@require_POST
def correct(request: HttpRequest, id_: str) -> HttpResponse:
    """Set a correction beside the locked text; what was typed stays where it is refused."""
    wish = correcting_in(id_, request.POST)
    try:
        correcting.correct(wish, by=actor(request), at=timezone.now())
    except Refused as refused:
        return shown(request, id_, 409, wish, refused)
    messages.success(request, CORRECTED.to(language_now()))
    return redirect("meetings:minutes", id_)


@require_POST
def send(request: HttpRequest, id_: str) -> HttpResponse:
    """Send the agenda and the calendar file to the members."""
    if id_ not in kept_picture(timezone.localdate()).by_id(Kind.MEETING):
        raise Http404
    try:
        sent = sending.send_agenda(id_, actor(request), timezone.now())
    except Refused as refused:
        say_faults(request, refused)
        return redirect("meetings:meeting", id_)
    say_sent(request, sent)
    return redirect("meetings:meeting", id_)


def say_sent(request: HttpRequest, sent: Sent) -> None:
    """Say how many letters there are, and whom none goes to."""
    language = language_now()
    if not sent.letters:
        messages.warning(request, NOBODY.to(language))
        return
    receivers = counted(sent.letters, ONE, MANY)
    messages.success(request, SENT.fill(n=receivers).to(language))
    if sent.unreached:
        said = UNREACHED.fill(who=", ".join(sent.unreached))
        messages.warning(request, said.to(language))


def correcting_in(id_: str, data: QueryDict) -> Correcting:
    """The correction a form asks for."""
    item = forms.text(data, "arende", forms.SHORTEST)
    texts = (forms.text(data, key) for key in ("stod", "blir", "skal"))
    return Correcting(id_, item, *texts)


def say_faults(request: HttpRequest, refused: Refused) -> None:
    """Say why something was refused."""
    for fault in refused.faults[:5]:
        messages.error(request, fault.words.to(language_now()))


def shown(
    request: HttpRequest,
    id_: str,
    status: int = 200,
    wish: Correcting | None = None,
    refused: Refused | None = None,
) -> HttpResponse:
    """The page of the minutes; what was typed is kept, and what stopped it is said by its field."""
    seen, day = position(), timezone.localdate()
    picture = kept_picture(day)
    if id_ not in picture.by_id(Kind.MEETING):
        raise Http404
    if refused:
        say_faults(request, refused)
    how = Making(language_now(), noon(day), request.frame.example)
    page = minutes_page(picture, id_, actor(request), how, seen)
    wrong = {fault.key: fault.words for fault in refused.faults} if refused else {}
    facts = {"page": page, "title": TITLE, "wish": wish, "wrong": wrong, "crumbs": crumbs(page)}
    return render(request, "meetings/minutes.html", facts, status=status)


def crumbs(page: MinutesPage) -> tuple[Link, ...]:
    """The way back to the meeting."""
    return (Link(page.meeting, page.title), Link("", TITLE, current=True))
