"""The pages of prioritisation: anybody reads the whole queue, the forum decides, the owner confirms."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import remove, save
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import position
from tests.governance.gates.grounds import NOON
from tests.governance.prioritisation.group import HOSTILE, arrange
from tests.page_read import Page
from tests.visiting import signed_in

pytestmark = pytest.mark.django_db
PAGES = (
    ("prioritisation:queue", []),
    ("prioritisation:criteria", []),
    ("prioritisation:backlog", []),
    *(("prioritisation:initiative", [id_]) for id_ in ("Q-1", "Q-3", "Q-4", "I-1")),
)
ODD = ("finns-inte", "%22%3E%3Cscript%3E", "9" * 400)


@pytest.fixture(autouse=True)
def arranged(settings: Any, tmp_path: Any) -> None:
    """The group as it stands today, for the pages read the clock."""
    settings.DATA = tmp_path
    arrange(timezone.localdate())


def read(client: Any, name: str, *args: str, query: str = "") -> Page:
    answer = client.get(reverse(name, args=args) + query)
    assert answer.status_code == 200
    return Page(answer)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("role", ["elected", "cdo"])
def test_every_page_is_read_by_anybody_in_both_languages_and_shows_text_as_text(
    role: str, language: str
) -> None:
    client = signed_in(role, language=language)
    for name, args in PAGES:
        page = read(client, name, *args)
        assert "<script>alert" not in page.html, name
    assert HOSTILE in read(client, "prioritisation:initiative", "Q-1").text


@pytest.mark.parametrize("odd", ODD)
def test_odd_questions_give_a_page_or_say_that_there_is_none(odd: str) -> None:
    client = signed_in("elected")
    for name in ("queue", "criteria", "backlog"):
        for key in ("forum", "enhet", "konto"):
            read(client, f"prioritisation:{name}", query=f"?{key}={odd}")
    assert client.get(f"/prioritering/initiativ/{odd}").status_code == 404
    assert client.get(f"/prioritering/backlogg/diagram.json?enhet={odd}").status_code == 200
    assert client.get("/prioritering/backlogg/diagram.exe").status_code == 404


def test_the_queue_stands_in_order_with_what_has_fallen_out_apart() -> None:
    page = read(signed_in("elected"), "prioritisation:queue")
    assert page.text.index("1. Initiativ Q-1") < page.text.index("2. Initiativ Q-2")
    assert "3. Initiativ Q-3" not in page.text
    assert page.text.index("Har fallit ur listan") < page.text.index("Initiativ Q-3")
    assert "Beslutar: Omsorgsnämnden" in page.text
    assert "2 i forumets kö, 1 i andras särredovisningar, 1 har fallit ur listan" in page.text


def test_a_narrowed_queue_keeps_the_places_of_the_whole() -> None:
    page = read(signed_in("elected"), "prioritisation:queue", query="?konto=P-VO")
    assert "1. Initiativ Q-4" in page.text
    assert "Initiativ Q-1" not in page.text


def test_the_requester_sees_place_reasons_and_what_would_change_them() -> None:
    page = read(signed_in("business-developer", "VOF"), "prioritisation:initiative", "Q-2")
    for said in (
        "Plats 2 av 2 i kön hos Forum Digitalisering.",
        "Angelägenhet",
        "Det som skulle höja mest",
        "saker saknas inför prioriterad",
        "Ledtid per roll",
        "den som äger initiativet: Områdeschef",
    ):
        assert said in page.text or said.replace("saker", "sak") in page.text, said
    stranger = read(signed_in("elected"), "prioritisation:initiative", "Q-2")
    assert not [form for form in stranger.forms if "bekrafta" in form.action]
    assert "Underlaget bekräftas av Omsorgen." in stranger.text


def test_only_those_with_a_mandate_get_the_form_of_the_order() -> None:
    def forms(role: str, unit: str | None = None) -> int:
        page = read(signed_in(role, unit), "prioritisation:queue")
        return sum("besluta" in form.action for form in page.forms)

    assert [forms("cdo"), forms("unit-head", "FD"), forms("unit-head", "VOF")] == [1, 1, 0]
    assert forms("elected") == 0


def test_the_order_is_decided_by_its_form_and_refused_with_what_was_written_kept() -> None:
    client = signed_in("cdo")
    page = read(client, "prioritisation:queue")
    form = next(form for form in page.forms if "besluta" in form.action)
    assert form.fields["plats"] == ["1", "2"]
    before = position()
    sent = form.filled(plats=["2", "1"], skal=f"Skälet {HOSTILE}", avsteg=["Sent avtal", ""])
    answer = client.post(form.action, {**sent, "avsteg": ["Sent avtal", ""]})
    kept = Page(answer)
    assert answer.status_code == 409
    assert "”: Plats 1 är en annan än poängen ger (2). Skriv varför." in kept.text
    again = next(form for form in kept.forms if "besluta" in form.action)
    assert (again.fields["plats"], again.fields["avsteg"]) == (["2", "1"], ["Sent avtal", ""])
    assert again.fields["skal"] == [f"Skälet {HOSTILE}"]
    assert position() == before
    done = client.post(form.action, {**sent, "avsteg": ["Sent avtal", "Bråttom"]}, follow=True)
    text = Page(done).text
    assert "Ordningen är beslutad" in text
    assert text.index("1. Initiativ Q-2") < text.index("2. Initiativ Q-1")
    assert "1, poängen gav 2. Bråttom" in text
    late = client.post(form.action, {**sent, "avsteg": ["a", "b"]})
    assert late.status_code == 409
    assert "har redan beslutats sedan du läste den: cdo" in Page(late).text


@pytest.mark.parametrize(
    "sent",
    [
        {"initiativ": ["Q-1"], "plats": [], "avsteg": []},
        {"initiativ": ["Q-1", "Q-1"], "plats": ["1", "2"], "avsteg": ["", ""]},
    ],
)
def test_rows_that_do_not_fit_each_other_are_no_order(sent: dict[str, list[str]]) -> None:
    answer = signed_in("cdo").post(reverse("prioritisation:decide"), {"forum": "FD", **sent})
    assert answer.status_code == 404


@pytest.mark.parametrize("place", ["-1", "1e9", "½", "9" * 500, "\x00", "1; DROP"])
def test_a_place_that_is_no_place_is_refused_in_words(place: str) -> None:
    sent = {"forum": "FD", "initiativ": ["Q-1"], "plats": [place], "avsteg": [""], "skal": "x"}
    answer = signed_in("cdo").post(reverse("prioritisation:decide"), sent)
    assert answer.status_code == 409
    assert "Platserna ska vara 1, 2, 3" in Page(answer).text


def test_a_confirmed_case_comes_back_into_the_queue() -> None:
    client = signed_in("unit-head", "VOF")
    page = read(client, "prioritisation:initiative", "Q-3")
    form = next(form for form in page.forms if "bekrafta" in form.action)
    refused = client.post(form.action, form.filled(skal=" "))
    assert refused.status_code == 409
    assert "Skriv varför underlaget fortfarande håller" in Page(refused).text
    done = client.post(form.action, form.filled(skal="Behovet står kvar"), follow=True)
    text = Page(done).text
    assert "Initiativet står i kön igen" in text
    assert "Underlaget bekräftat: Behovet står kvar" in text
    assert "1. Initiativ Q-1" in read(client, "prioritisation:queue").text
    assert signed_in("cdo").post(form.action, {"skal": "Jag också"}).status_code == 409


def test_every_figure_of_the_backlog_says_what_it_is_made_of() -> None:
    page = read(signed_in("elected"), "prioritisation:backlog")
    assert page.html.count("F5 version 1") == 7
    assert "Median, avslutade" in page.text
    chart = signed_in("elected").get(reverse("prioritisation:chart", args=["json"])).json()
    values = chart["layer"][0]["data"]["values"]
    assert len(values) == 24
    assert values[-2]["label"].endswith("kom in")


def test_without_criteria_every_page_says_so() -> None:
    for kind in (Kind.SCORE, Kind.CRITERION):
        remove(kind, {row.id: None for row in records(SHELVES[kind])}, by=SYSTEM, at=NOON)
    client = signed_in("cdo")
    for name in ("queue", "criteria"):
        assert "Inget forum har publicerat" in read(client, f"prioritisation:{name}").text
    assert "Inget forum med publicerade kriterier" in read(
        client, "prioritisation:initiative", "Q-1"
    ).text  # fmt: skip


def test_an_order_older_than_the_policy_allows_says_so() -> None:
    old = timezone.localdate() - timedelta(days=400)
    row = {"body": "FD", "initiative": "Q-1", "position": 1, "computed": 1, "decided_on": old}
    save(Kind.RANK, [Change("RANG-1", row)], by=SYSTEM, at=NOON)
    page = read(signed_in("elected"), "prioritisation:queue")
    assert "Ordningen är äldre än regelverket tillåter" in page.text
    assert "efter en annan version av kriterierna" in page.text
