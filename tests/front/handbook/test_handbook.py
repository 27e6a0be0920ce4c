"""The handbook says all that the product's own tables say, in both languages, open where it should be."""

from __future__ import annotations

import html
import importlib
import pkgutil
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

import styrkedja.insights
from styrkedja.front.handbook import allowed, pages, ruling, texts
from styrkedja.front.intake.kinds import SHEETS
from styrkedja.ground.words import Words
from styrkedja.insights.composition.pure.agreement import FORMULA as AGREEMENT
from styrkedja.insights.economy.pure.following import FORMULA as FOLLOWED
from styrkedja.insights.economy.pure.payers import FORMULA as PAYERS
from styrkedja.insights.prioritisation.pure.scoring import FORMULA as SCORE
from styrkedja.insights.prioritisation.pure.stays import FORMULA as STAYS
from styrkedja.picture.actor import Actor
from styrkedja.picture.policy import overridden
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.actions import add_person
from styrkedja.registers.organisation.models import Person
from styrkedja.registers.organisation.permissions import OTHER_PERMISSIONS, TABLE
from tests.visiting import signed_in

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ADMINISTRATOR = Actor("admin", "Administratör", (("administrator", None),))
OPEN = ("glossary", "columns", "help", "accessibility", "about", "policy")
TEXTS = ("help", "accessibility", "about")
PACKAGE = Path(styrkedja.insights.__file__).parents[1]
pytestmark = pytest.mark.django_db


def read(client: Client, name: str, language: str = "sv") -> str:
    client.cookies["sprak"] = language
    answer = client.get(reverse(f"handbook:{name}"))
    assert answer.status_code == 200
    return html.unescape(re.sub(r"\s+", " ", answer.content.decode()))


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", OPEN)
def test_the_page_is_open_without_signing_in(client: Client, name: str, language: str) -> None:
    assert "<h1>" in read(client, name, language)


def test_who_may_do_what_is_for_those_who_have_signed_in(client: Client) -> None:
    assert client.get(reverse("handbook:permissions")).status_code == 302
    add_person("v", name="v", password="x" * 12, roles=[("elected", None)], by=ADMINISTRATOR, at=NOON)  # fmt: skip
    client.force_login(Person.objects.get(username="v"))
    assert "Digitaliseringschef" in read(client, "permissions")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_word_stands_in_the_glossary_under_its_letter(client: Client, language: str) -> None:
    page = read(client, "glossary", language)
    for term in texts.glossary():
        assert term.name.to(language) in page
        assert term.means.to(language) in page
    for letter, terms in pages.glossary(language).letters:
        assert f'href="#{letter}"' in page
        assert {term.name.to(language)[0].upper() for term in terms} == {letter}


def test_the_swedish_glossary_ends_with_its_own_letters() -> None:
    letters = [letter for letter, _ in pages.glossary("sv").letters]
    assert len(letters) == len(set(letters))
    assert letters == sorted(letters, key=lambda one: "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ".index(one))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_column_is_explained_with_its_form_and_example(client: Client, language: str) -> None:
    page = read(client, "columns", language)
    for sheet in SHEETS.values():
        for column in sheet.columns:
            assert column.label.to(language) in page
            assert column.help.to(language) in page
            assert pages.form_of(column, language)


@pytest.mark.parametrize("name", TEXTS)
def test_every_section_of_a_text_has_an_anchor_of_its_own_and_links_that_lead(name: str) -> None:
    sections = texts.sections(name)
    ids = [section.id for section in sections]
    assert len(ids) == len(set(ids))
    for section in sections:
        assert len(pages.parts_of(section)) == len(section.parts)


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_uses_a_word_the_glossary_says_not_to_use(name: str) -> None:
    said = " ".join(
        line.sv.lower()
        for section in texts.sections(name)
        for part in section.parts
        for line in part.lines
    )
    for word in ("kpi", "nyttomål", "gate", "dashboard", "workshop"):
        assert not re.search(rf"\b{word}\b", said)


def test_every_way_to_the_help_leads_to_a_section_that_is_there() -> None:
    anchors = {section.id for section in texts.sections("help")}
    named = {
        found
        for path in PACKAGE.rglob("templates/**/*.html")
        for found in re.findall(r'\{% help_link "([^"]+)"', path.read_text())
    }
    assert named
    assert named <= anchors


def test_every_role_is_read_aloud_with_all_that_it_may_do() -> None:
    page = allowed.permissions()
    assert [role.code for role in page.roles] == [role.code for role in TABLE]
    for role, shown in zip(TABLE, page.roles, strict=True):
        told = {words.sv for deeds in shown.deeds for words in deeds.where}
        writes = {kind.words.sv.lower() for kind in Kind if allowed.deeds_of(role, kind)}
        assert told == ({"alla register"} if len(writes) == len(Kind) else writes)
        assert len(shown.others) == len(role.permissions & set(OTHER_PERMISSIONS))
        assert shown.only_reads == (not writes)


def test_the_matrix_says_the_same_as_the_table() -> None:
    shown = allowed.matrix()
    columns = dict(
        zip((head.sv for head in shown.headers), zip(*shown.rows, strict=True), strict=True)
    )
    assert [words.sv for words in columns["Register"]] == [kind.words.sv for kind in Kind]
    assert set(columns["Förtroendevald"]) == {"–"}
    assert {cell.sv for cell in columns["Digitaliseringschef"]} == {"allt"}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_threshold_stands_with_value_source_and_mark(client: Client, language: str) -> None:
    page = read(client, "policy", language)
    for setting in settings.POLICY.settings.values():
        assert setting.words.to(language) in page
        assert setting.source in page
        assert setting.key in page
        assert setting.unit in ruling.UNITS, "the unit has words in both languages"
        assert setting.key.split(".")[0] in ruling.GROUPS, "the group has words in both languages"


def test_what_the_group_has_changed_is_told() -> None:
    own = overridden(settings.POLICY, '[rules.G101]\nseverity = "note"\n', "egen.toml")
    changed = ruling.policy(own, "sv").changed
    assert [(code, severity.sv) for code, severity, _ in changed] == [("G101", "notering")]


def test_every_formula_of_the_insights_is_explained() -> None:
    explained = {name for name, *_ in ruling.FORMULAS}
    found = set()
    for module in pkgutil.walk_packages(styrkedja.insights.__path__, "styrkedja.insights."):
        if ".pure." in module.name and ".rules" not in module.name:
            found.add(getattr(importlib.import_module(module.name), "FORMULA", None))
    assert found - {None} <= explained
    named = [name for name in found - {None} if not re.match(r"(F\d+|DUP) v", str(name))]
    assert [name for name in named if not isinstance(name, Words) or name.sv == name.en] == []


def test_the_formulas_are_named_in_the_language_of_the_page(client: Client) -> None:
    told = {language: read(client, "policy", language) for language in ("sv", "en")}
    for formula in (SCORE, STAYS, FOLLOWED, PAYERS, AGREEMENT):
        assert formula.sv in told["sv"] and formula.sv not in told["en"]
        assert formula.en in told["en"]


def test_accessibility_claims_no_conformance() -> None:
    said = [
        line.sv
        for section in texts.sections("accessibility")
        for part in section.parts
        for line in part.lines
    ]
    assert any("påstår därför inte" in line for line in said)


def test_the_columns_lead_those_who_have_signed_in_to_the_template(client: Client) -> None:
    assert reverse("intake:template") not in read(client, "columns")
    visitor = signed_in("elected")
    assert reverse("intake:template") in read(visitor, "columns")
    assert visitor.get(reverse("intake:template")).status_code == 200
