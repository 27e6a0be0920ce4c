"""Views of the reports: coverage, mix, accounts, agreement; each as a page, a text file or a workbook."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from styrkedja.front.intake.exporting import written_as
from styrkedja.front.reports import (
    accounts_page,
    agreement_page,
    coding_page,
    coverage_page,
    mix_page,
    outward_page,
)
from styrkedja.front.start.frame import actor
from styrkedja.ground.words import Words, w
from styrkedja.look.downloads import download, named
from styrkedja.look.frame import Link
from styrkedja.look.preferences import language_now
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.benefits.recoding import code_again
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.snapshot import kept_picture

INTAKE = w("Läs in fil", "Take in a file")
SAME = w(
    "Bedömningen är sparad. Det första svaret var detsamma.",
    "The coding is saved. The first answer was the same.",
)
OTHER = w(
    "Bedömningen är sparad. Det första svaret var ett annat: {first}.",
    "The coding is saved. The first answer was another: {first}.",
)


@require_safe
def coverage(request: HttpRequest) -> HttpResponse:
    """How much of what the units say they have is registered."""
    day = timezone.localdate()
    page = coverage_page.page(kept_picture(day), request.frame)
    return answered(request, "coverage", page, f"tackning-{day}")


@require_safe
def mix(request: HttpRequest) -> HttpResponse:
    """What the portfolio is made of, field by field."""
    day = timezone.localdate()
    page = mix_page.page(mix_page.wanted(request.GET), kept_picture(day), request.frame)
    return answered(request, "mix", page, f"fordelning-{page.field}-{day}")


@require_safe
def accounts(request: HttpRequest) -> HttpResponse:
    """The tree of accounts with its sums."""
    day = timezone.localdate()
    page = accounts_page.page(request.GET.get("ar", ""), kept_picture(day), request.frame)
    return answered(request, "accounts", page, f"sarredovisning-{day}")


@require_safe
def agreement(request: HttpRequest) -> HttpResponse:
    """Whether two coders agree, and what is to be coded next."""
    day = timezone.localdate()
    picture = kept_picture(day)
    page = agreement_page.page(request.GET, picture, settings.POLICY, request.frame)
    if request.GET.get("fil"):
        return answered(request, "agreement", page, f"samstammighet-{day}")
    facts = {"page": page, "next": coding_page.next_of(picture, settings.POLICY, actor(request))}
    return render(request, "reports/agreement.html", facts)


@require_http_methods(["GET", "HEAD", "POST"])
def coding(request: HttpRequest, id_: str) -> HttpResponse:
    """One effektmål to place a second time; the answer is kept when it is sent."""
    picture = kept_picture(timezone.localdate())
    if id_ not in picture.by_id(Kind.BENEFIT):
        raise Http404
    if request.method != "POST":
        return shown(request, id_, picture)
    answers = coding_page.answers_in(request.POST)
    try:
        code_again(id_, *answers, by=actor(request), at=timezone.now())
    except Refused as refused:
        return shown(request, id_, picture, refused.faults[0].words)
    messages.success(request, outcome(id_, picture, answers).to(language_now()))
    return redirect("reports:agreement")


def outcome(id_: str, picture: Portfolio, answers: coding_page.Answers) -> Words:
    """Now that it is saved: whether the first answer was the same, else what it was."""
    benefit = picture.by_id(Kind.BENEFIT)[id_]
    first = (benefit.activity, benefit.direct_value)
    if first == answers:
        return SAME
    words = [coding_page.brief(term) for term in first if term]
    return OTHER.fill(
        first=Words(", ".join(each.sv for each in words), ", ".join(each.en for each in words))
    )


def shown(
    request: HttpRequest, id_: str, picture: Portfolio, problem: Words | None = None
) -> HttpResponse:
    """The form; what stopped an answer is said above it, and what was chosen stands."""
    page = coding_page.page(id_, picture, actor(request), request.POST)
    following = None
    if page.hindrance:
        following = coding_page.next_of(picture, settings.POLICY, actor(request))
    facts = {"page": page, "problem": problem, "next": following}
    return render(request, "reports/coding.html", facts, status=409 if problem else 200)


@require_safe
def outward(request: HttpRequest) -> HttpResponse:
    """What a file for another system carries of the register."""
    picture = kept_picture(timezone.localdate())
    page = outward_page.page(request.GET.get("profil", ""), picture)
    crumbs = (Link(reverse("intake:upload"), INTAKE), Link("", page.title, current=True))
    return render(request, "reports/outward.html", {"page": page, "crumbs": crumbs})


@require_safe
def outward_file(request: HttpRequest, profile: str, form: str) -> HttpResponse:
    """The register as another system's file."""
    chosen = outward_page.writable().get(profile)
    if chosen is None or form not in chosen.outward.forms:
        raise Http404
    day = timezone.localdate()
    content = written_as(form, kept_picture(day), chosen)
    return named(content, outward_page.MEDIA[form], f"{profile}-{day}.{form}")


def answered(request: HttpRequest, name: str, page: object, file: str) -> HttpResponse:
    """The page, or what it shows as a file when the address ends in `?fil=csv` or `?fil=xlsx`."""
    if form := request.GET.get("fil", ""):
        return download(page.export, form, language_now(), file)
    return render(request, f"reports/{name}.html", {"page": page})
