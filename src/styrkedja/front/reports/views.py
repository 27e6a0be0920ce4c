"""Views of the reports: coverage, mix, accounts; each as a page, a text file or a workbook."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from styrkedja.front.reports import accounts_page, coverage_page, mix_page
from styrkedja.look.downloads import download
from styrkedja.look.preferences import language_now
from styrkedja.registers.snapshot import kept_picture


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


def answered(request: HttpRequest, name: str, page: object, file: str) -> HttpResponse:
    """The page, or what it shows as a file when the address ends in `?fil=csv` or `?fil=xlsx`."""
    if form := request.GET.get("fil", ""):
        return download(page.export, form, language_now(), file)
    return render(request, f"reports/{name}.html", {"page": page})
