"""Views of the chain: its breaks, its rules."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from styrkedja.ground.words import w
from styrkedja.insights.chain import pages
from styrkedja.insights.chain.examples import examples_of
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.queries import verdict_on
from styrkedja.look.frame import Link

BREAKS = w("Kedjebrott", "Findings")
RULES = w("Regler", "Rules")


@require_safe
def breaks(request: HttpRequest) -> HttpResponse:
    """The breaks, by link, weight, unit and rule."""
    picture, verdict = verdict_on(timezone.localdate())
    page = pages.breaks_page(pages.wanted(request.GET), picture, verdict, request.frame.address)
    facts = {"page": page, "crumbs": (Link("", BREAKS, current=True),)}
    return render(request, "chain/breaks.html", facts)


@require_safe
def rules(request: HttpRequest) -> HttpResponse:
    """The catalogue of rules."""
    _, verdict = verdict_on(timezone.localdate())
    facts = {"groups": pages.rule_rows(verdict), "crumbs": (Link("", RULES, current=True),)}
    return render(request, "chain/rules.html", facts)


@require_safe
def rule(request: HttpRequest, code: str) -> HttpResponse:
    """One rule's page: why, how to mend, its examples, and what it sees now."""
    if code not in catalogue():
        raise Http404
    picture, verdict = verdict_on(timezone.localdate())
    found = [each for each in verdict.findings if each.code == code]
    facts = {
        "row": pages.rule_row(catalogue()[code], {code: len(found)}, verdict),
        "breaks": pages.of_things(found[:20], picture, request.frame.address),
        "more": pages.Wanted(code=code).address(),
        "examples": examples_of(code),
        "crumbs": (Link("../", RULES), Link("", code, current=True)),
    }
    return render(request, "chain/rule.html", facts)
