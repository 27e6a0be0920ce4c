"""Proposals for what nobody has classified: from its own words, and never counted."""

from __future__ import annotations

from datetime import date

from styrkedja.front.reports.checking import standard_policy
from styrkedja.insights.portfolio_map.pure.propose import proposals
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.picture.sample import portfolio

DAY = date(2026, 6, 1)
SPEAKING = "Medarbetarna lägger mindre tid på manuell registrering i förvaltningen"


def test_an_unclassified_benefit_speaks_for_its_initiative_with_the_words_that_decided() -> None:
    picture = portfolio(
        DAY,
        {
            "initiatives": [{"id": "i1", "name": "X"}],
            "benefits": [{"id": "b1", "name": SPEAKING, "initiative": "i1"}],
        },
    )
    (proposed,) = proposals(picture, standard_policy()).proposed
    assert proposed.placed.at == (-1, -1)
    assert proposed.placed.classified == 0
    assert proposed.words


def test_a_proposal_never_moves_the_centre() -> None:
    raw = {
        "initiatives": [{"id": "i1", "name": SPEAKING}, {"id": "i2", "name": "Y"}],
        "benefits": [
            {
                "id": "b1",
                "name": "Z",
                "initiative": "i2",
                "activity": "innovation",
                "direct_value": "external",
            }
        ],
    }
    picture = portfolio(DAY, raw)
    found = proposals(picture, standard_policy())
    assert [each.placed.id for each in found.proposed] == ["i1"]
    shown = portfolio_map(picture, standard_policy())
    assert shown.main is not None
    assert shown.main.at == (1, 1)


def test_what_has_no_deciding_words_is_counted_and_not_guessed() -> None:
    picture = portfolio(DAY, {"initiatives": [{"id": "i1", "name": "Qwerty"}]})
    found = proposals(picture, standard_policy())
    assert found.proposed == ()
    assert found.without_words == 1
