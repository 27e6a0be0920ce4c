"""Views of the chain: its breaks, its rules."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from styrkedja.ground.words import w
from styrkedja.insights.chain import pages
from styrkedja.insights.chain.asked import asked_words
from styrkedja.insights.chain.examples import examples_of
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.queries import verdict_on, weighed_on
from styrkedja.insights.chain.sought import Wanted, fitting, wanted
from styrkedja.look.downloads import download
from styrkedja.look.frame import Link
from styrkedja.look.preferences import language_now

RULES = w("Regler", "Rules")
SHOWN = 12


@require_safe
def breaks(request: HttpRequest) -> HttpResponse:
    """The breaks, by link, weight, unit and rule."""
    day = timezone.localdate()
    picture, verdict = verdict_on(day)
    asked = wanted(request.GET, request.frame.changes)
    page = pages.breaks_page(asked, picture, verdict, weighed_on(day), request.frame)
    return render(request, "chain/breaks.html", {"page": page})


@require_safe
def export(request: HttpRequest, form: str) -> HttpResponse:
    """The breaks that are shown, on all pages, as a file."""
    day = timezone.localdate()
    picture, _ = verdict_on(day)
    changes = request.frame.changes
    found = fitting(weighed_on(day), wanted(request.GET, changes), changes)
    table = pages.as_table(found, picture)
    return download(table, form, language_now(), f"kedjebrott-{day}")


@require_safe
def rules(request: HttpRequest) -> HttpResponse:
    """The catalogue of rules."""
    _, verdict = verdict_on(timezone.localdate())
    return render(request, "chain/rules.html", {"groups": pages.rule_rows(verdict)})


@require_safe
def rule(request: HttpRequest, code: str) -> HttpResponse:
    """One rule's page: why, how to mend, its examples, and what it sees now."""
    if code not in catalogue():
        raise Http404
    picture, verdict = verdict_on(timezone.localdate())
    found = [each for each in verdict.findings if each.code == code]
    facts = {
        "asked": tuple(map(asked_words, catalogue()[code].asks)),
        "trial": not pages.in_force(code),
        "row": pages.rule_row(catalogue()[code], {code: len(found)}, verdict),
        "breaks": pages.of_things(found[:SHOWN], picture, request.frame),
        "more": Wanted(code=code).address(),
        "examples": examples_of(code),
        "crumbs": (Link("../", RULES), Link("", code, current=True)),
    }
    return render(request, "chain/rule.html", facts)
