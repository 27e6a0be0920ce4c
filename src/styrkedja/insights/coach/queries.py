"""The coach's advice on what is written, beside what the registers hold today."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings

from styrkedja.ground.words import Language
from styrkedja.insights.coach.drafting import drafted
from styrkedja.insights.coach.pure.advising import advice
from styrkedja.insights.coach.telling import CoachPage, page
from styrkedja.picture.portfolio import Portfolio


def advice_on(written: Mapping[str, object], picture: Portfolio, language: Language) -> CoachPage:
    """The panel for what stands in the form; nothing is saved."""
    draft = drafted(written)
    return page(advice(draft.benefit, picture, settings.POLICY, language), draft)
