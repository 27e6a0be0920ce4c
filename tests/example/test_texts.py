"""The example reads as if people had written it: no two texts alike, no real names, Swedish throughout."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from styrkedja.example import NOTICE, example_portfolio
from styrkedja.example.ledger import twins
from tests.each import each

MOST_ALIKE = 0.6
HERE = files("styrkedja.example").joinpath("data")
REAL = ("Eskilstuna", "Torshälla", "Göteborg", "Stockholm", "Sundsvall", "Mölndal", "Västerås")
FIRST_NAMES = [
    "Anna",
    "Anders",
    "Maria",
    "Johan",
    "Karin",
    "Erik",
    "Lars",
    "Eva",
    "Sara",
    "Mikael",
    "Kristina",
    "Ulla",
    "Nils",
    "Ingrid",
    "Sven",
    "Emma",
    "Elin",
    "Oskar",
    "Gustav",
    "Lena",
    "Birgitta",
    "Mats",
    "Fredrik",
    "Peter",
    "Jonas",
    "Ali",
    "Fatima",
    "Mohammed",
    "Hanna",
]
NAMED = ("documents", "goals", "accounts", "initiatives", "benefits", "systems")


def texts_of_things() -> list[tuple[str, str]]:
    """Names, descriptions, effektmål and plans. Units are left out: an office is named after its board."""
    picture = example_portfolio()
    texts = [(row.id, row.name) for table in NAMED for row in getattr(picture, table)]
    texts += [(row.id, row.description) for row in picture.initiatives]
    return texts + [(row.id, row.action_plan) for row in picture.systems if row.action_plan]


def texts_of_decisions() -> list[tuple[str, str]]:
    """What was decided and why. Compared with each other only: a decision names what it is about."""
    picture = example_portfolio()
    texts = [
        (row.id, text) for row in picture.decisions for text in (row.wording, row.motive) if text
    ]
    return texts + [(row.id, row.reason) for row in picture.waivers if row.reason]


SPOKEN = {
    "lessons": ("name", "situation", "advice"),
    "exemptions": ("reason",),
    "criteria": ("name", "principle"),
    "scores": ("reason",),
    "ranks": ("reason",),
    "forums": ("mandate", "scope"),
    "items": ("name", "proposal", "wording", "motive", "dissent", "effect"),
    "referrals": ("reason", "rule", "answer"),
    "suggestions": ("name", "reason", "answer_reason"),
    "corrections": ("reason",),
    "commitments": ("reason",),
    "benefits": ("disbenefit", "evidence"),
}


def texts_of_deeds() -> list[tuple[str, str]]:
    """What was said at meetings, when judging, when promising and afterwards."""
    picture = example_portfolio()
    decided = {text for _, text in texts_of_decisions()}
    return [
        (row.id, text)
        for table, fields in SPOKEN.items()
        for row in getattr(picture, table)
        for field in fields
        if (text := getattr(row, field)) and text not in decided
    ]


CONDITIONS = ("change_needed", "hindrance", "guard_metric", "output", "use")


def texts_of_conditions() -> list[tuple[str, str]]:
    """What an effektmål needs, meets and leads to, where it is said in a sentence and not in a word or two."""
    return [
        (row.id, text)
        for row in example_portfolio().benefits
        for field in CONDITIONS
        if len((text := getattr(row, field) or "").split()) >= 4
    ]


def alike(texts: list[tuple[str, str]]) -> list[tuple[float, str, str]]:
    """Pairs of texts whose character 3–5-grams have a cosine above the limit."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415  heavy to gather

    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5))
    matrix = vectorizer.fit_transform([text for _, text in texts])
    pairs = (matrix @ matrix.T).tocoo()
    return [
        (round(float(value), 2), texts[one][0], texts[other][0])
        for one, other, value in zip(pairs.row, pairs.col, pairs.data, strict=True)
        if one < other and value > MOST_ALIKE
    ]


@pytest.mark.parametrize(
    "texts", [texts_of_things, texts_of_decisions, texts_of_deeds, texts_of_conditions]
)
def test_no_two_texts_outside_planted_twins_read_alike(texts: object) -> None:
    planted = {frozenset((pair.one, pair.other)) for pair in twins()}
    assert [pair for pair in alike(texts()) if frozenset(pair[1:]) not in planted] == []


def test_no_text_is_written_twice() -> None:
    every = texts_of_things() + texts_of_decisions() + texts_of_deeds()
    texts = [text for key, text in every if key != "I-092"]
    assert sorted({text for text in texts if texts.count(text) > 1}) == []


SINCE = re.compile(r"\b(?:från|efter|läsåret)(?: \w+)? 20\d\d")


def test_an_effektmål_names_the_year_its_target_is_to_be_reached() -> None:
    off = [
        row.id
        for row in example_portfolio().benefits
        if row.target_on and not SINCE.search(row.name)
        if (named := re.findall(r"\b20\d\d\b", row.name))
        if str(row.target_on.year) not in named
    ]
    assert off == []


def data_files() -> list[tuple[str, str]]:
    """Every data file of the example with its text."""
    found = []
    folders = [HERE]
    while folders:
        for entry in folders.pop().iterdir():
            if entry.is_dir():
                folders.append(entry)
            elif entry.name.endswith(".yaml"):
                found.append((entry.name, entry.read_text(encoding="utf-8")))
    return found


@each("name,text", data_files, ids=lambda case: case[0])
def test_a_data_file_says_that_it_is_made_up_and_stays_short(name: str, text: str) -> None:
    lines = text.splitlines()
    assert lines[0].startswith("# ") and "(påhittat)" in lines[0]
    assert len(lines) <= 300


@each("name,text", data_files, ids=lambda case: case[0])
def test_no_real_municipality_and_no_person_is_named(name: str, text: str) -> None:
    assert [real for real in REAL if real.lower() in text.lower()] == []
    words = set(re.findall(r"[A-ZÅÄÖ][a-zåäöé]+", text))
    assert sorted(words & set(FIRST_NAMES)) == []


def test_the_notice_says_in_both_languages_that_it_is_made_up() -> None:
    assert "påhittat" in NOTICE.sv
    assert "made up" in NOTICE.en


def test_swedish_letters_survive_the_reading() -> None:
    words = " ".join(text for _, text in texts_of_things())
    assert {"å", "ä", "ö", "Å", "Ö", "”", "–"} <= set(words)
    assert "Ã" not in words and "\ufffd" not in words
