"""The view of an akt."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from styrkedja.ground.words import w
from styrkedja.insights.chain.queries import breaks_in
from styrkedja.insights.dossier import pages
from styrkedja.insights.dossier.life_page import life_page
from styrkedja.insights.dossier.pure.trace import trace
from styrkedja.look.frame import Link
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind
from styrkedja.registers.snapshot import kept_picture


@require_safe
def read(request: HttpRequest, kind: str, id_: str) -> HttpResponse:
    """The whole chain up and down from one thing."""
    if kind not in {one.code for one in Kind}:
        raise Http404
    day = timezone.localdate()
    picture = kept_picture(day)
    dossier = trace(Ref(Kind(kind), id_), picture)
    if dossier is None:
        raise Http404
    page = pages.page(dossier, picture, breaks_in(picture), request.frame)
    title = w("Akt", "Dossier")
    crumbs = (Link(page.record, page.subject.name), Link("", title, current=True))
    life = life_page(picture, id_, request.frame) if kind == Kind.BENEFIT.code else None
    then = request.frame.then(Ref(Kind(kind), id_))
    facts = {"page": page, "day": day, "crumbs": crumbs, "life": life, "then": then}
    return render(request, "dossier/read.html", facts)
