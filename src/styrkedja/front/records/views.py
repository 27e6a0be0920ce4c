"""Views of the registers: they carry a request to its page or action, and nothing else."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from styrkedja.front.records import coaching, editing, exports, index, lists, pages
from styrkedja.front.start.addresses import KINDS, list_of, page_of
from styrkedja.front.start.frame import actor
from styrkedja.ground.words import Words, w
from styrkedja.look.asked import Asked, asked_of
from styrkedja.look.form_of import SheetForm, form_of
from styrkedja.look.frame import Link
from styrkedja.look.preferences import language_now
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers import doors
from styrkedja.registers.organisation.permissions import may, may_somewhere
from styrkedja.registers.shelf.reading import Record, row
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.watching import NOT_YOURS, may_write
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.snapshot import kept_picture

SAVED = w("Sparat.", "Saved.")
REMOVED = w("Raden är borttagen. Spåret finns kvar.", "The row is removed. Its trail remains.")
NOT_ADD = w(
    "Din roll lägger inte till rader i det här registret.",
    "Your role adds no rows to this register.",
)
NOT_TRAIL = w("Din roll ser inte hela spåret.", "Your role does not see the whole trail.")
FIRST = 1  # the version every row begins at


@require_safe
def everything(request: HttpRequest) -> HttpResponse:
    """Every register there is."""
    page = index.index_page(actor(request), picture())
    return render(request, "records/index.html", {"page": page})


@require_safe
def rows(request: HttpRequest, slug: str) -> HttpResponse:
    """The list of a register."""
    kind = kind_of(slug)
    listing = lists.page(kind, actor(request), asked(request, kind), language_now(), picture())
    return render(request, "look/list.html", {"listing": listing})


@require_safe
def export(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    """What a list shows, on all its pages, as a file with row versions."""
    kind = kind_of(slug)
    shown = picture()
    found = lists.found(kind, actor(request), asked(request, kind), shown)
    return exports.response(kind, found, form, language_now(), f"{slug}-{shown.as_of}")


@require_safe
def read(request: HttpRequest, slug: str, id_: str) -> HttpResponse:
    """One row."""
    kind, record = found_or_404(request, slug, id_)
    page = pages.page(kind, record, actor(request), language_now(), picture(), request.frame)
    facts = {"page": page, "reading": page.reading, "crumbs": crumbs(kind, page.reading.title)}
    return render(request, "records/read.html", facts)


@require_safe
def history(request: HttpRequest, slug: str, id_: str) -> HttpResponse:
    """Everything that has happened to one row, also to one that is gone."""
    kind = kind_of(slug)
    trail = pages.trail_of(SHELVES[kind], id_, language_now())
    if not trail:
        raise Http404
    there = id_ if row(SHELVES[kind], actor(request), id_) else ""
    facts = {"id": id_, "rows": trail, "crumbs": crumbs(kind, w("Spår", "Trail"), there)}
    return render(request, "records/history.html", facts)


@require_safe
def trail(request: HttpRequest) -> HttpResponse:
    """Everything that has happened in the whole group, the latest first."""
    if not may(actor(request), "trail.see"):
        raise PermissionDenied(NOT_TRAIL.to(language_now()))
    before = request.GET.get("fore", "")
    events, onward = pages.latest_events(int(before[:12]) if before.isdecimal() else None)
    return render(request, "records/trail.html", {"events": events, "onward": onward})


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, slug: str) -> HttpResponse:
    """A new row."""
    kind = kind_of(slug)
    shelf = SHELVES[kind]
    if not may_somewhere(actor(request), f"{kind.code}.add"):
        raise PermissionDenied(NOT_ADD.to(language_now()))
    options = pages.options_for(shelf, picture())
    tried = coaching.tried(kind, request, options=options)
    form = tried or form_of(shelf.sheet, request.POST or None, options=options)
    title = w("Lägg till {one}", "Add {one}").fill(one=shelf.sheet.one)
    if form.is_bound and form.is_valid() and saved(request, kind, form, 0):
        return redirect(page_of(Ref(kind, form.values()["id"])))
    facts = {"form": form, "title": title, "lead": shelf.sheet.about, "cancel": list_of(kind)}
    facts |= {"crumbs": crumbs(kind, title), **coaching.panel(kind, form, picture())}
    return render(request, "records/edit.html", facts, status=403 if form.forbidden else 200)


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, slug: str, id_: str) -> HttpResponse:
    """One row's form."""
    kind = kind_of(slug)
    shelf = SHELVES[kind]
    record = row(shelf, actor(request), id_)
    if record is None:
        return gone(request, kind, id_)
    watched(request, kind, record, "change")
    given = {"options": pages.options_for(shelf, picture()), "locked": frozenset({"id"})}
    tried = coaching.tried(kind, request, record.values, **given)
    form = tried or form_of(
        shelf.sheet,
        request.POST or None,
        values=record.values,
        version=record.version,
        **given,
    )
    if form.is_bound and form.is_valid() and changed(request, kind, form):
        return redirect(page_of(Ref(kind, id_)))
    name = str(record.values.get("name") or id_)
    title = w("Ändra {name}", "Change {name}").fill(name=name)
    facts = {"form": form, "title": title, "cancel": page_of(Ref(kind, id_))}
    facts |= {"crumbs": crumbs(kind, name, id_), **coaching.panel(kind, form, picture())}
    return render(request, "records/edit.html", facts, status=403 if form.forbidden else 200)


def gone(request: HttpRequest, kind: Kind, id_: str) -> HttpResponse:
    """What somebody wrote in a row that another has removed meanwhile: nobody's words are thrown away."""
    written = request.method == "POST" and may_somewhere(actor(request), f"{kind.code}.change")
    if not written or not pages.trail_of(SHELVES[kind], id_, language_now()):
        raise Http404
    options = pages.options_for(SHELVES[kind], picture())
    locked = {"values": {"id": id_}, "locked": frozenset({"id"})}
    form = form_of(SHELVES[kind].sheet, request.POST, options=options, **locked)
    form.refuse({"": editing.GONE})
    title = w("Ändra {name}", "Change {name}").fill(name=id_)
    facts = {"form": form, "title": title, "cancel": list_of(kind), "crumbs": crumbs(kind, id_)}
    return render(request, "look/edit.html", facts, status=409)


@require_http_methods(["GET", "POST"])
def remove(request: HttpRequest, slug: str, id_: str) -> HttpResponse:
    """The question before a row is removed, and its removal."""
    kind, record = found_or_404(request, slug, id_)
    watched(request, kind, record, "remove")
    name = str(record.values.get("name") or id_)
    if request.method == "POST":
        try:
            read_at = {id_: version_in(request.POST.get("version", ""))}
            doors.remove(kind, read_at, by=actor(request), at=timezone.now())
        except Refused as refused:
            messages.error(request, refused.words.to(language_now()))
            return redirect(page_of(Ref(kind, id_)))
        messages.success(request, REMOVED.to(language_now()))
        return redirect(list_of(kind))
    facts = {
        "title": w("Ta bort {name}?", "Remove {name}?").fill(name=name),
        "words": w(
            "Raden tas bort ur registret. Det som har hänt med den finns kvar i spåret.",
            "The row is removed from the register. What has happened to it remains in the trail.",
        ),
        "submit": w("Ta bort", "Remove"),
        "danger": True,
        "hidden": [("version", record.version)],
        "cancel": page_of(Ref(kind, id_)),
        "crumbs": crumbs(kind, name, id_),
    }
    return render(request, "look/confirm.html", facts)


def changed(request: HttpRequest, kind: Kind, form: SheetForm) -> bool:
    """Save a row; a form that does not say what it was filled from is taken for the oldest there is."""
    return saved(request, kind, form, form.version() or FIRST)


def saved(request: HttpRequest, kind: Kind, form: SheetForm, version: int | None) -> bool:
    """Save what a form holds and say so; what is refused is shown in the form."""
    done = editing.saved(kind, form, version, by=actor(request), at=timezone.now())
    if done:
        messages.success(request, SAVED.to(language_now()))
    return done


def watched(request: HttpRequest, kind: Kind, record: Record, deed: str) -> None:
    """Refuse whoever may not do this to the row."""
    if not may_write(SHELVES[kind], actor(request), deed, record.values):
        raise PermissionDenied(NOT_YOURS.to(language_now()))


def asked(request: HttpRequest, kind: Kind) -> Asked:
    """What an address asks of a list."""
    return asked_of(SHELVES[kind].sheet, request.GET, lists.flags_of(kind))


def version_in(text: str) -> int:
    """The version a question was asked at; none that any row has for what is no version."""
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def kind_of(slug: str) -> Kind:
    """The register an address names."""
    if slug not in KINDS:
        raise Http404
    return KINDS[slug]


def found_or_404(request: HttpRequest, slug: str, id_: str) -> tuple[Kind, Record]:
    """The row an address names."""
    kind = kind_of(slug)
    record = row(SHELVES[kind], actor(request), id_)
    if record is None:
        raise Http404
    return kind, record


def crumbs(kind: Kind, last: Words | str, id_: str = "") -> tuple[Link, ...]:
    """The way here: the list, the row."""
    way = [Link(list_of(kind), SHELVES[kind].sheet.name)]
    if id_:
        way.append(Link(page_of(Ref(kind, id_)), id_))
    return (*way, Link("", last, current=True))


def picture() -> Portfolio:
    """Today's lägesbild."""
    return kept_picture(timezone.localdate())
