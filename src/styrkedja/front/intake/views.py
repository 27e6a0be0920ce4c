"""Views of the intake: they carry an upload to its preview, its choices, its writing and its receipt."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import wraps
from io import BytesIO

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from styrkedja.front.intake import applying, keeping, pages, receipts
from styrkedja.front.intake.form import RereadForm, UploadForm, too_large
from styrkedja.front.intake.keeping import Upload
from styrkedja.front.intake.receiving import TOO_LARGE
from styrkedja.front.intake.taking import Unusable
from styrkedja.front.intake.template import write_book, write_template
from styrkedja.front.intake.translator import Note
from styrkedja.front.records.exports import XLSX
from styrkedja.front.start.frame import actor
from styrkedja.ground.words import Words, w
from styrkedja.look.frame import Link
from styrkedja.look.preferences import language_now
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import may_somewhere
from styrkedja.registers.shelf.reading import FIRST_PAGE, all_found
from styrkedja.registers.shelf.refusing import Fault, Refused
from styrkedja.registers.shelves import SHELVES

LOG = logging.getLogger(__name__)
TITLE = w("Läs in fil", "Take in a file")
PREVIEW = w("Förhandsgranskning", "Preview")
RECEIPT = w("Kvitto", "Receipt")
GONE = w(
    "Uppladdningen finns inte längre. Ladda upp filen igen.",
    "The upload is no longer there. Upload the file again.",
)
DISCARDED = w(
    "Uppladdningen är kastad. Inget skrevs.", "The upload is discarded. Nothing was written."
)
DONE = w("Filen är inläst.", "The file is taken in.")
DATABASE = w(
    "Databasen tog inte emot filen, och inget skrevs. Försök igen; händer det igen, visa den för den som sköter Styrkedja.",
    "The database did not accept the file, and nothing was written. Try again; if it happens again, show it to whoever runs Styrkedja.",
)
View = Callable[..., HttpResponse]


def for_users(view: View) -> View:
    """Only those who may take in files."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **named: object) -> HttpResponse:
        if not may_somewhere(actor(request), "intake.use"):
            raise PermissionDenied
        return view(request, *args, **named)

    return guarded


def with_upload(view: View) -> View:
    """Gives the view the person's own upload; one that is gone leads back with a sentence."""

    @wraps(view)
    def found(request: HttpRequest, token: str) -> HttpResponse:
        upload = keeping.find(home(), token, actor(request))
        if upload is None:
            messages.warning(request, GONE.to(language_now()))
            return redirect("intake:upload")
        if upload.about.applied is not None:
            return redirect(receipts.receipt_of(token))
        return view(request, upload)

    return for_users(found)


@for_users
@require_http_methods(["GET", "POST"])
def upload(request: HttpRequest) -> HttpResponse:
    """The page where a file is uploaded."""
    form = UploadForm(request.POST or None, request.FILES or None, accounts=accounts(request))
    notes: Sequence[Note] = ()
    if request.method == "POST":
        if request.META.get(TOO_LARGE):
            form.errors["file"] = form.error_class([too_large()])
        elif form.is_valid():
            try:
                return redirect(pages.address(kept(request, form).token, None))
            except Unusable as unusable:
                notes = unusable.notes
    facts = {"form": form, "notes": notes, "past": receipts.past(), "crumbs": crumbs(TITLE)}
    status = 400 if notes or form.errors else 200
    return render(request, "intake/upload.html", facts, status=status)


@with_upload
@require_safe
def preview(request: HttpRequest, upload: Upload) -> HttpResponse:
    """What an upload would do, cell by cell."""
    return previewed(request, upload)


@with_upload
@require_POST
def settle(request: HttpRequest, upload: Upload) -> HttpResponse:
    """Clashes settled: those in sight one by one, or all the same way."""
    if request.POST.get("all") in {"theirs", "mine"}:
        upload.book.settle_all(request.POST["all"] == "mine")
        return redirect(asked_address(request, upload).partition("#")[0])  # back to the buttons
    upload.book.settle(choices(request))
    return redirect(asked_address(request, upload))


@with_upload
@require_POST
def reread(request: HttpRequest, upload: Upload) -> HttpResponse:
    """The same file read another way."""
    form = RereadForm(request.POST, accounts=accounts(request))
    if form.is_valid():
        try:
            upload.planned(actor(request), **form.cleaned_data)
        except Unusable as unusable:
            return previewed(request, upload, [note.words for note in unusable.notes])
    return redirect(pages.address(upload.token, None))


@with_upload
@require_POST
def apply(request: HttpRequest, upload: Upload) -> HttpResponse:
    """The upload taken in, or why not yet."""
    try:
        applying.apply(
            upload,
            by=actor(request),
            at=timezone.now(),
            digest=request.POST.get("digest", ""),
            leave_out=request.POST.get("leave_out") == "yes",
        )
    except applying.NotYet as not_yet:
        return previewed(request, again(request, upload), [not_yet.words])
    except Refused as refused:
        return previewed(request, again(request, upload), [told(each) for each in refused.faults])
    except DatabaseError:
        LOG.exception("an upload was refused by the database")
        return previewed(request, upload, [DATABASE])
    messages.success(request, DONE.to(language_now()))
    return redirect(receipts.receipt_of(upload.token))


@with_upload
@require_POST
def discard(request: HttpRequest, upload: Upload) -> HttpResponse:
    """The upload forgotten."""
    upload.discard()
    messages.success(request, DISCARDED.to(language_now()))
    return redirect("intake:upload")


@for_users
@require_safe
def receipt(request: HttpRequest, token: str) -> HttpResponse:
    """What became of a file."""
    page = receipts.receipt(token)
    if page is None:
        raise Http404
    return render(request, "intake/receipt.html", {"page": page, "crumbs": crumbs(RECEIPT, True)})


@require_safe
def template(request: HttpRequest) -> HttpResponse:
    """The group's empty workbook."""
    target = BytesIO()
    write_template(target, language_now())
    return book(target, w("mall", "template"))


@require_safe
def whole(request: HttpRequest) -> HttpResponse:
    """All registers as one workbook, each row with its version."""
    found = {kind: all_found(shelf, actor(request), FIRST_PAGE) for kind, shelf in SHELVES.items()}
    values = {kind: [row.values for row in rows] for kind, rows in found.items()}
    versions = {kind: {row.id: row.version for row in rows} for kind, rows in found.items()}
    target = BytesIO()
    write_book(target, values, language_now(), versions)
    return book(target, w("registret-{day}", "register-{day}").fill(day=timezone.localdate()))


def book(target: BytesIO, name: Words) -> HttpResponse:
    """A workbook as a download."""
    answer = HttpResponse(target.getvalue(), content_type=XLSX)
    file = f"styrkedja-{name.to(language_now())}.xlsx"
    answer["Content-Disposition"] = f'attachment; filename="{file}"'
    return answer


def kept(request: HttpRequest, form: UploadForm) -> Upload:
    """The uploaded file kept and planned. Raises Unusable."""
    file = form.cleaned_data["file"]
    return keeping.keep(
        home(),
        file.read(),
        file.name,
        actor(request),
        timezone.now(),
        form.cleaned_data["profile"],
        form.cleaned_data["account"],
    )


def previewed(request: HttpRequest, upload: Upload, faults: Sequence[Words] = ()) -> HttpResponse:
    """The preview, with what stood in the way of writing it."""
    number = request.GET.get("sida", "")
    asked = pages.Asked(
        request.GET.get("blad", ""),
        request.GET.get("visa", ""),
        int(number) if number.isdecimal() and len(number) < 8 else 1,
    )
    chosen = {"profile": upload.about.profile, "account": upload.about.account}
    facts = {
        "page": pages.preview(upload, asked, language_now()),
        "faults": faults,
        "reread": RereadForm(initial=chosen, accounts=accounts(request)),
        "crumbs": crumbs(PREVIEW, True),
    }
    return render(request, "intake/preview.html", facts, status=409 if faults else 200)


def again(request: HttpRequest, upload: Upload) -> Upload:
    """The upload as it is now kept, where it was planned anew meanwhile."""
    return keeping.find(home(), upload.token, actor(request)) or upload


def choices(request: HttpRequest) -> dict[tuple[int, str], bool]:
    """The choices of a form: `12.owner` is "mine" or "theirs"."""
    found = {}
    for name, value in request.POST.items():
        number, dot, key = name.partition(".")
        if dot and number.isdecimal() and len(number) < 12 and value in {"mine", "theirs"}:
            found[int(number), key] = value == "mine"
    return found


def asked_address(request: HttpRequest, upload: Upload) -> str:
    """The part of the preview one came from."""
    here = request.POST.get("here", "")
    first = pages.address(upload.token, None)
    return here if here.startswith((f"{first}?", f"{first}#")) else first


def accounts(request: HttpRequest) -> list[tuple[str, str]]:
    """The accounts a new initiative may be put in."""
    rows = all_found(SHELVES[Kind.ACCOUNT], actor(request), FIRST_PAGE)
    return [(row.id, f"{row.values['name']} ({row.id})") for row in rows]


def told(fault: Fault) -> Words:
    """A refusal with the row it is of."""
    name = SHELVES[fault.kind].sheet.one
    return w("{name} {id}: {words}", "{name} {id}: {words}").fill(
        name=name, id=fault.id, words=fault.words
    )


def crumbs(last: Words, within: bool = False) -> tuple[Link, ...]:
    """The way here."""
    way = (Link(reverse("intake:upload"), TITLE),) if within else ()
    return (*way, Link("", last, current=True))


def home() -> object:
    """The folder that uploads are kept in."""
    return settings.DATA / "uploads"
