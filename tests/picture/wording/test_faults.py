"""What the coach says of single wordings: inflections, negation, means, numbers, times and receivers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from styrkedja.picture.wording import Fault, FaultKind, faults_in
from styrkedja.picture.wording.fault import ADVICE, PATTERNS
from styrkedja.picture.wording.judging import REMEMBERED_TEXTS
from styrkedja.picture.wording.sentence import (
    DATE_PARTS,
    REMEMBERED_WORDS,
    WORD,
    is_english,
    read,
    role_in_english,
    role_in_swedish,
)


def kinds(text: str) -> set[FaultKind]:
    return {fault.kind for fault in faults_in(text)}


def fault(text: str, kind: FaultKind) -> Fault:
    return next(fault for fault in faults_in(text) if fault.kind is kind)


@pytest.mark.parametrize(
    "text",
    [
        "Systemet infört",
        "Systemet införs 2027",
        "Systemet ska införas",
        "Systemet har införts",
        "Införande av passersystemet",
        "Införandet av det nya passersystemet",
        "Kommunen inför ett nytt passersystem",
        "Passersystemet är infört i alla skolor",
        "Ta fram en strategi",
        "Strategin tas fram under 2027",
        "En framtagen strategi",
        "Upphandling av skolskjutssystem",
        "Utreda en ny e-tjänst",
        "Elevregistret i drift",
        "Ny bokningsportal för föreningar",
    ],
)
def test_a_delivery_is_seen_in_every_inflection(text: str) -> None:
    assert FaultKind.DELIVERABLE in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Handläggningstiden har minskat från 14 till 9 dagar efter att e-tjänsten införts",
        "Genom att införa e-tjänsten sparar handläggarna 3 timmar i veckan",
        "När portalen är driftsatt väntar föreningarna högst 2 dagar på besked",
        "Vi inför inget nytt system, men elever får svar inom 2 dagar",
        "Tack vare upphandlingen sjunker kostnaden med 4 procent för kommunen",
        "Utan att något nytt system införs får eleverna svar inom 2 dagar",
    ],
)
def test_a_delivery_that_is_only_means_or_denied_is_no_fault(text: str) -> None:
    assert not kinds(text) & {FaultKind.DELIVERABLE, FaultKind.ACTIVITY}


def test_how_far_a_delivery_has_been_rolled_out_is_still_a_delivery() -> None:
    assert FaultKind.DELIVERABLE in kinds("80 procent av enheterna har infört systemet till 2027")


@pytest.mark.parametrize(
    "text", ["Utbilda alla chefer", "Lärarna utbildas i AI", "Vi har haft tre workshoppar"]
)
def test_work_done_is_an_activity(text: str) -> None:
    assert FaultKind.ACTIVITY in kinds(text)


def test_to_introduce_meetings_is_an_activity_and_no_delivery() -> None:
    found = kinds("Införa regelbundna avstämningar mellan cheferna")
    assert FaultKind.ACTIVITY in found and FaultKind.DELIVERABLE not in found


def test_a_vague_word_is_a_fault_only_without_a_number() -> None:
    assert FaultKind.VAGUE in kinds("Öka närvaron för eleverna")
    assert FaultKind.VAGUE not in kinds("Öka närvaron för eleverna med 4 procent")


def test_that_something_must_not_increase_is_not_vague() -> None:
    assert FaultKind.VAGUE not in kinds("Sjukfrånvaron ska inte öka")


@pytest.mark.parametrize(
    "text", ["Kön halveras", "Inga elever står i kö", "Nio av tio elever klarar kursen"]
)
def test_words_for_numbers_are_numbers(text: str) -> None:
    assert FaultKind.NO_NUMBER not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nöjdare elever 2027",
        "Nöjdare elever i årskurs 9",
        "Nöjdare elever den 1 juni 2027",
        "Nöjdare elever i version 2.0",
    ],
)
def test_years_dates_and_names_are_no_numbers(text: str) -> None:
    assert FaultKind.NO_NUMBER in kinds(text)


def test_a_number_that_counts_nothing_lacks_its_unit() -> None:
    found = fault("Nöjdheten bland eleverna ska nå 82 senast 2027", FaultKind.NO_UNIT)
    assert found.words == "82"


@pytest.mark.parametrize(
    "text", ["Antalet fall minskar från 140 till 90", "Kön minskar till 4 %", "12 000 kronor lägre"]
)
def test_what_is_counted_may_stand_before_or_after_the_number(text: str) -> None:
    assert FaultKind.NO_UNIT not in kinds(text)


def test_the_year_of_the_starting_value_is_no_deadline() -> None:
    assert FaultKind.NO_TIME in kinds("Eleverna väntar 4 dagar kortare än 2025")
    assert FaultKind.NO_TIME not in kinds("Eleverna väntar 4 dagar kortare 2027 än 2025")


def test_a_receiver_may_stand_last_in_a_compound_but_not_first() -> None:
    assert FaultKind.NO_RECEIVER not in kinds("Kortare kö för gymnasieeleverna")
    assert FaultKind.NO_RECEIVER in kinds("Kortare kö i elevregistret")


def test_the_words_that_decided_are_quoted_as_they_stand() -> None:
    found = fault("Kommunen ska Ta Fram en digital strategi.", FaultKind.DELIVERABLE)
    assert found.words == "Ta Fram en digital strategi"


def test_every_fault_has_advice_and_wordings_to_choose_from_in_both_languages() -> None:
    for kind in FaultKind:
        assert ADVICE[kind].sv != ADVICE[kind].en
        assert len(PATTERNS[kind]) >= 2
        assert all("[" in pattern.sv and "[" in pattern.en for pattern in PATTERNS[kind])


def test_faults_come_in_the_order_of_their_list() -> None:
    order = list(FaultKind)
    found = [order.index(fault.kind) for fault in faults_in("Införa system för bättre samverkan")]
    assert found == sorted(found) and len(found) >= 4


@pytest.mark.parametrize(
    "text", ["", " ", "…", "12", "%", "???", "\n\t", "🙂", "x" * 20_000, "ö " * 5_000]
)
def test_odd_texts_are_judged_without_complaint(text: str) -> None:
    assert all(isinstance(found, Fault) for found in faults_in(text))


def test_what_is_remembered_has_a_limit() -> None:
    assert faults_in.cache_info().maxsize == REMEMBERED_TEXTS
    for role in (role_in_swedish, role_in_english):
        assert role.cache_info().maxsize == REMEMBERED_WORDS


PIECES = st.sampled_from(
    ["Korta", "kön", "från", "12", "till", "000", "dagar,", "2030", "(A3", "5:e", "2027-03-01",
     "1.2.3", "12\u00a0000", "0005", "4,2%", "kr.", "the", "waiting", "times", "of", "300"]
)  # fmt: skip


@given(st.lists(PIECES | st.text("aå1 0,.2(", max_size=6), max_size=9))
def test_a_text_read_piece_by_piece_plays_the_parts_its_words_play_one_by_one(
    pieces: list[str],
) -> None:
    text = " ".join(pieces)
    role = role_in_english if is_english(text) else role_in_swedish
    played = "".join(map(role, WORD.findall(text.lower())))
    for pair, meant in DATE_PARTS:
        played = played.replace(pair, meant)
    assert read(text).roles == played
