"""Views that do something with a meeting: each a deed asked for by a form, and then back where one was."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from styrkedja.governance.acting import actor
from styrkedja.governance.gates.stopped import ReferredAway
from styrkedja.governance.meetings import actions, arranging, forms, redoing, settling, suggesting
from styrkedja.governance.meetings.minutes_views import say_sent
from styrkedja.governance.meetings.pure.told import items_of
from styrkedja.governance.meetings.sending import Sent
from styrkedja.governance.meetings.views import shown_meeting, shown_room, shown_suggestions
from styrkedja.governance.meetings.wish import Deed, Settled, Settling
from styrkedja.ground.words import Words, w
from styrkedja.look.preferences import language_now
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.snapshot import kept_picture

PLANNED = w("Mötet är planerat.", "The meeting is planned.")
ADDED = w("{n} ärenden lades till ur registren.", "{n} matters were added from the registers.")
NOTHING_NEW = w(
    "Registren för inget nytt hit som får plats.", "The registers bring nothing new that fits."
)
TAKEN_IN = w("Ärendet står nu på dagordningen.", "The matter now stands on the agenda.")
NO_LONGER = w("Ärendet är inte aktuellt längre.", "The matter is no longer proposed.")
SAVED = w("Ärendet är sparat.", "The matter is saved.")
DROPPED = w("Ärendet är borta från dagordningen.", "The matter is off the agenda.")
STEPPED = {
    MeetingState.PLANNED: w("Kallelsen är tillbakadragen.", "The call is withdrawn."),
    MeetingState.CALLED: w("Mötet är kallat.", "The meeting is called."),
    MeetingState.OPEN: w("Mötet är öppnat.", "The meeting is open."),
    MeetingState.CLOSED: w("Mötet är avslutat.", "The meeting is closed."),
}
PRESENT = w("Närvaron är antecknad.", "Who is present is noted.")
MENDED = w("Ärendet är ändrat.", "The matter is changed.")
DRAFTED = w("Utkastet är sparat.", "The draft is saved.")
SETTLED = w("Utfallet {outcome} är antecknat.", "The outcome {outcome} is recorded.")
ANSWERED = w("Ditt svar är antecknat: {answer}.", "Your answer is recorded: {answer}.")
USE_REFER = w(
    "Initiativet ersätter bara ett system. Hänskjut det till Forum IT här i mötet.",
    "The initiative only replaces a system. Refer it to Forum IT here in the meeting.",
)


def tell(request: HttpRequest, words: Words) -> None:
    """Say that something went well."""
    messages.success(request, words.to(language_now()))


def tried(request: HttpRequest, deed: Callable[[], object]) -> tuple[object, bool]:
    """Do something; where it is refused, say why. Gives the answer, and whether it was done."""
    try:
        return deed(), True
    except Refused as refused:
        for fault in refused.faults[:5]:
            messages.error(request, fault.words.to(language_now()))
        return refused, False


@require_POST
def plan(request: HttpRequest, id_: str) -> HttpResponse:
    """Plan a forum's next meeting."""
    on, by = forms.day(request.POST, "dag"), actor(request)
    done, well = tried(request, lambda: actions.plan(id_, by=by, at=timezone.now(), on=on))
    if not well:
        return back_to_forum(id_)
    tell(request, PLANNED)
    return redirect("meetings:meeting", done)


def back_to_forum(id_: str) -> HttpResponse:
    """The page of a forum, or of all where it is not there."""
    known = kept_picture(timezone.localdate()).by_id(Kind.FORUM)
    return redirect("meetings:forum", id_) if id_ in known else redirect("meetings:forums")


def back_to_meeting(id_: str) -> HttpResponse:
    """The page of a meeting, or of the forums where it is not there."""
    known = kept_picture(timezone.localdate()).by_id(Kind.MEETING)
    return redirect("meetings:meeting", id_) if id_ in known else redirect("meetings:forums")


@require_POST
def refresh(request: HttpRequest, id_: str) -> HttpResponse:
    """Add what the registers bring."""
    done, well = tried(
        request, lambda: arranging.refresh(id_, by=actor(request), at=timezone.now())
    )
    if well:
        tell(request, ADDED.fill(n=done) if done else NOTHING_NEW)
    return back_to_meeting(id_)


@require_POST
def take_in(request: HttpRequest, id_: str) -> HttpResponse:
    """Add one of the matters left over."""
    key = forms.text(request.POST, "arende", forms.SHORTEST)
    done, well = tried(
        request, lambda: arranging.take_in(id_, key, by=actor(request), at=timezone.now())
    )
    if well:
        tell(request, TAKEN_IN if done else NO_LONGER)
    return back_to_meeting(id_)


@require_POST
def add(request: HttpRequest, id_: str) -> HttpResponse:
    """Add a matter by hand; what was typed stays where it is refused."""
    values, by = forms.item_in(request.POST), actor(request)
    try:
        arranging.add(id_, values, by=by, at=timezone.now())
    except Refused as refused:
        return shown_meeting(
            request, id_, 409, {**values, "of": "", "is_new": True}, refused.faults
        )
    tell(request, SAVED)
    return back_to_meeting(id_)


@require_POST
def change(request: HttpRequest, id_: str) -> HttpResponse:
    """Change, move or take away a matter of an agenda."""
    way, by, at = request.POST.get("gor", ""), actor(request), timezone.now()
    seen = forms.seen(request.POST)
    if way in (arranging.UP, arranging.DOWN):
        done, well = tried(request, lambda: arranging.move(id_, way, by=by, at=at))
        return back_to_meeting(str(done)) if well else back_from(id_)
    if way == "drop":
        done, well = tried(request, lambda: arranging.drop(id_, by=by, at=at, seen=seen))
        if well:
            tell(request, DROPPED)
        return back_to_meeting(str(done)) if well else back_from(id_)
    values = forms.item_in(request.POST)
    meeting = meeting_with(id_)
    try:
        meeting = arranging.change(id_, values, by=by, at=at, seen=seen)
    except Refused as refused:
        return shown_meeting(request, meeting, 409, {**values, "of": id_}, refused.faults)
    tell(request, SAVED)
    return back_to_meeting(meeting)


def back_from(item: str) -> HttpResponse:
    """The page of the meeting a matter belongs to."""
    return back_to_meeting(meeting_with(item))


def meeting_with(item: str) -> str:
    """The meeting a matter belongs to, from its row; else from its id, as the agenda gives them."""
    row = kept_picture(timezone.localdate()).by_id(Kind.ITEM).get(item)
    return (row.meeting if row else None) or item.rpartition("-")[0]


@require_POST
def step(request: HttpRequest, id_: str) -> HttpResponse:
    """Call, open or close a meeting."""
    to = forms.term(request.POST, "till", MeetingState)
    if to is None:
        raise Http404
    by, at, seen = actor(request), timezone.now(), forms.seen(request.POST)
    sent, well = tried(request, lambda: actions.step(id_, to, by=by, at=at, seen=seen))
    if well:
        tell(request, STEPPED[to])
        if isinstance(sent, Sent):
            say_sent(request, sent)
        if to is MeetingState.OPEN:
            return redirect("meetings:room", id_)
    return back_to_meeting(id_)


@require_POST
def attend(request: HttpRequest, id_: str) -> HttpResponse:
    """Say who is present."""
    present, by = forms.present_in(request.POST), actor(request)
    _, well = tried(request, lambda: actions.attend(id_, present, by=by, at=timezone.now()))
    if well:
        tell(request, PRESENT)
        return redirect("meetings:room", id_)
    return back_to_meeting(id_)


@require_POST
def settle(request: HttpRequest, id_: str) -> HttpResponse:
    """Record the outcome of a matter and carry it out; what was typed stays where it is refused."""
    wish = forms.settling_in(id_, request.POST)
    if wish is None:
        raise Http404
    if wish.deed in redoing.MENDING:
        return mend(request, wish)
    try:
        done = settling.settle(wish, by=actor(request), at=timezone.now())
    except Refused as refused:
        if isinstance(refused, ReferredAway):
            messages.warning(request, USE_REFER.to(language_now()))
        return shown_room(request, meeting_with(id_), 409, wish, refused.faults)
    say_done(request, done)
    href = reverse("meetings:room", args=[done.meeting])
    return redirect(href if done.outcome else f"{href}?arende={place_in(done.meeting, done.item)}")


def mend(request: HttpRequest, wish: Settling) -> HttpResponse:
    """Mend the words of a settled matter, or take it up again."""
    deed = redoing.reword if wish.deed is Deed.REWORD else redoing.reopen
    try:
        meeting = deed(wish, by=actor(request), at=timezone.now())
    except Refused as refused:
        return shown_room(request, meeting_with(wish.item), 409, wish, refused.faults)
    tell(request, MENDED)
    number = place_in(meeting, wish.item)
    return redirect(f"{reverse('meetings:room', args=[meeting])}?arende={number}")


def say_done(request: HttpRequest, done: Settled) -> None:
    """Say what was recorded and what was carried out."""
    if done.outcome is None:
        tell(request, DRAFTED)
        return
    tell(request, SETTLED.fill(outcome=done.outcome.words))
    for words in done.done:
        tell(request, words)


def place_in(meeting: str, item: str) -> int:
    """The number of a matter on its agenda."""
    rows = items_of(kept_picture(timezone.localdate()), meeting)
    return next((n for n, row in enumerate(rows, start=1) if row.id == item), 1)


@require_POST
def answer(request: HttpRequest, id_: str) -> HttpResponse:
    """Answer a suggestion; what was typed stays where it is refused."""
    wish = forms.answer_in(id_, request.POST)
    if wish is None:
        raise Http404
    _, well = tried(request, lambda: suggesting.answer(wish, by=actor(request), at=timezone.now()))
    if not well:
        return shown_suggestions(request, 409, {"of": id_, "reason": wish.reason})
    tell(request, ANSWERED.fill(answer=wish.answer.words))
    return redirect("meetings:suggestions")
