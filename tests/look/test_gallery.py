"""The gallery shows every component, in both languages, without anything a strict policy would stop."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.contrib.messages.constants import SUCCESS
from django.contrib.messages.storage.base import Message
from django.template.loader import render_to_string
from django.test import Client

from styrkedja.look import icons
from styrkedja.look.templatetags import look, parts

LOOK = Path(look.__file__).parents[1]
PAGES = ("galleri", "galleri/lista", "galleri/rad", "galleri/formular?fel", "galleri/fraga")
TEMPLATES = sorted((LOOK / "templates").rglob("*.html"))


def get(page: str, **cookies: str) -> str:
    client = Client()
    client.cookies.load(cookies)
    response = client.get(f"/utseende/{page}")
    assert response.status_code == 200
    return response.content.decode()


def test_the_gallery_uses_every_component() -> None:
    source = "".join(path.read_text() for path in TEMPLATES if "parts" not in path.parts)
    unused = [name for name in parts.register.tags if not re.search(rf"{{% {name}\b", source)]
    assert unused == []


def test_all_tags_come_with_one_load() -> None:
    assert set(parts.register.tags) <= set(look.register.tags)
    assert {"w", "wn", "icon"} <= set(look.register.tags)


@pytest.mark.parametrize("page", PAGES)
def test_no_page_holds_inline_script_or_style(page: str) -> None:
    html = get(page)
    assert re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\bsrc=)|javascript:", html) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_page_says_that_its_data_is_made_up(page: str) -> None:
    assert "Exempeldata: påhittade." in get(page)


@pytest.mark.parametrize("page", PAGES)
def test_no_id_stands_twice_on_a_page(page: str) -> None:
    ids = re.findall(r'\sid="([^"]+)"', get(page))
    assert sorted(ids) == sorted(set(ids))


def test_the_menu_reads_as_the_figure_of_integrated_governance() -> None:
    menu = get("galleri").split('id="meny"')[1].split("</nav>")[0]
    names = re.findall(r'menu-(\w+)"><a [^>]+>([^<]+)</a>', menu)
    assert names == [
        ("plain", "Start"),
        ("part", "Verksamhetsutveckling"),
        ("forum", "Forum Digitalisering"),
        ("part", "DUP"),
        ("forum", "Forum IT"),
        ("part", "Systemförvaltning"),
    ]


def test_english_is_spoken_only_when_it_was_chosen() -> None:
    assert '<html lang="sv">' in get("galleri")
    english = get("galleri", sprak="en")
    assert '<html lang="en">' in english
    assert "The governance chain" in english
    assert "Styrkedjan<" not in english
    assert '<html lang="sv">' in get("galleri", sprak="xx")


def test_a_chosen_theme_is_remembered_and_a_strange_one_ignored() -> None:
    client = Client()
    chosen = client.post("/utseende/val", {"theme": "dark", "next": "/utseende/galleri"})
    assert chosen.headers["Location"] == "/utseende/galleri"
    assert 'data-theme="dark"' in client.get("/utseende/galleri").content.decode()
    client.post("/utseende/val", {"theme": '"><script>'})
    assert 'data-theme="dark"' in client.get("/utseende/galleri").content.decode()


@pytest.mark.parametrize("back", ["https://example.org/", "//example.org", "javascript:alert(1)"])
def test_a_choice_never_leads_away_from_the_service(back: str) -> None:
    assert Client().post("/utseende/val", {"next": back}).headers["Location"] == "/"


def test_a_refused_field_says_what_is_wrong_and_where() -> None:
    html = get("galleri/formular?fel")
    assert 'href="#id_budget"' in html.split("error-summary")[1].split("</div>")[0]
    field = re.search(r'<input[^>]*name="budget"[^>]*>', html)
    assert field is not None
    assert 'aria-invalid="true"' in field[0]
    told = re.search(r'aria-describedby="([^"]+)"', field[0])
    assert told is not None
    assert all(f'id="{one}"' in html for one in told[1].split())


def test_a_figure_never_stands_without_what_it_is_made_of() -> None:
    for figure in get("galleri").split('class="figure-fact"')[1:]:
        words = figure.split("</dl>")[0]
        assert [name for name in ("Enhet", "Avser", "Källa", "Formel") if name not in words] == []


def test_every_icon_named_in_a_template_exists() -> None:
    named = {
        name
        for path in (LOOK.parent).rglob("templates/**/*.html")
        for name in re.findall(r'{% icon "([\w-]+)"', path.read_text())
    }
    assert named
    for name in named | set(parts.STATUS_ICONS.values()):
        assert icons.icon_svg(name).startswith("<svg")


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("404.html", "Sidan finns inte"),
        ("403.html", "behörighet"),
        ("403_csrf.html", "för gammalt"),
        ("500.html", "Något gick fel"),
    ],
)
def test_a_page_that_could_not_be_shown_says_so_in_the_house_style(
    template: str, words: str
) -> None:
    html = render_to_string(template)
    assert words in html.split("<main")[1]
    assert 'class="button" href="/"' in html


def test_what_was_just_done_is_said_above_the_page() -> None:
    message = Message(SUCCESS, "Raden <b>I-012</b> är sparad.")
    html = render_to_string("look/message.html", {"title": "Klart", "messages": [message]})
    assert '<div class="callout is-whole">' in html
    assert "Raden &lt;b&gt;I-012&lt;/b&gt; är sparad." in html
