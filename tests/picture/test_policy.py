"""A group may change every threshold, and a mistake in its file is named with its key and line."""

from __future__ import annotations

import tomllib
from datetime import date
from importlib.resources import files

import pytest

from styrkedja.picture.policy import PolicyError, overridden, standard
from styrkedja.picture.terms import RuleStatus, Severity

TEXT = (files("styrkedja.config") / "policy" / "standard.toml").read_text("utf-8")
BASE = standard(TEXT)
CODES = {"G101", "S101"}


def refusal(text: str) -> str:
    with pytest.raises(PolicyError) as refused:
        overridden(BASE, text, "egen.toml", CODES)
    assert refused.value.words.en
    return refused.value.words.sv


def test_every_threshold_of_the_standard_has_unit_date_source_and_words() -> None:
    assert len(BASE.settings) >= 15
    for key, setting in BASE.settings.items():
        assert setting.key == key and setting.unit and setting.source
        assert isinstance(setting.since, date)
        assert setting.words.sv and setting.words.en
        assert setting.own == ("own" in setting.source), key


def test_a_group_changes_only_what_it_names() -> None:
    policy = overridden(
        BASE,
        "[settings.initiative]\nbusiness_case_max_months = 6\nwaiting_max_days = 30",
        "egen.toml",
    )
    assert policy["initiative.business_case_max_months"] == 6
    assert policy["initiative.waiting_max_days"] == 30
    assert policy.settings["initiative.waiting_max_days"].source == "egen.toml"
    assert policy["priority.max_months"] == BASE["priority.max_months"]
    assert policy.digest != BASE.digest
    assert overridden(BASE, "", "egen.toml").settings == BASE.settings


def test_a_setting_may_be_written_out_in_full_as_in_the_standard() -> None:
    text = '[settings.priority.max_months]\nvalue = 6\nsince = 2027-01-01\nsource = "KS § 12"'
    setting = overridden(BASE, text, "egen.toml").settings["priority.max_months"]
    assert (setting.value, setting.since, setting.source) == (6, date(2027, 1, 1), "KS § 12")


def test_the_standard_laid_over_itself_changes_no_value() -> None:
    policy = overridden(BASE, TEXT, "standard.toml")
    assert {key: policy[key] for key in policy.settings} == {
        key: BASE[key] for key in BASE.settings
    }


def test_a_list_is_kept_as_a_tuple() -> None:
    text = '[settings.initiative]\nowner_functions_outside = ["it"]'
    assert overridden(BASE, text, "egen.toml")["initiative.owner_functions_outside"] == ("it",)


def test_a_rule_can_weigh_less_or_be_on_trial() -> None:
    text = '[rules.g101]\nseverity = "note"\nstatus = "trial"\n[rules]\nS101.status = "retired"'
    policy = overridden(
        BASE, text.replace("[rules]\nS101.status", "[rules.S101]\nstatus"), "x", CODES
    )
    assert policy.severities == {"G101": Severity.NOTE}
    assert policy.statuses == {"G101": RuleStatus.TRIAL, "S101": RuleStatus.RETIRED}


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        (
            "[settings.initiative]\n\nfel_namn = 3",
            "egen.toml:3: settings.initiative.fel_namn",
            "okänd",
        ),
        (
            "[settings.priority]\nmax_months = 6\n[settings.waiver]\nmax_months = -1",
            "egen.toml:4: settings.waiver.max_months",
            "-1",
        ),
        (
            "[settings.priority]\nmax_months = 6.5",
            "egen.toml:2: settings.priority.max_months",
            "6.5",
        ),
        (
            '[settings.priority]\nmax_months = "sex"',
            "egen.toml:2: settings.priority.max_months",
            '"sex"',
        ),
        (
            "[settings.priority]\nmax_months = true",
            "egen.toml:2: settings.priority.max_months",
            "true",
        ),
        (
            "[settings.priority]\nmax_months = nan",
            "egen.toml:2: settings.priority.max_months",
            "nan",
        ),
        (
            "[settings.initiative]\nowner_functions_outside = [1]",
            "egen.toml:2: settings.initiative.owner_functions_outside",
            "[1]",
        ),
        ("settings.priority.max_months = -5", "egen.toml:1: settings.priority.max_months", "-5"),
        (
            "settings = {priority = {max_months = -5}}",
            "egen.toml:1: settings.priority.max_months",
            "-5",
        ),
        ("[settings]\npriority = 5", "egen.toml:2: settings.priority", "tabell"),
        ("settings = 5", "egen.toml:1: settings", "tabell"),
        (
            "[settings.priority.max_months]\nunit = 5",
            "egen.toml:1: settings.priority.max_months",
            "value",
        ),
        (
            "[settings.priority.max_months]\nvalue = 5\nvarde = 6",
            "egen.toml:3: settings.priority.max_months.varde",
            "okänd",
        ),
        ("[reglar]\nx = 1", "egen.toml:1: reglar", "okänd del"),
        (
            '[rules.G101]\nseverity = "värst"',
            "egen.toml:2: rules.G101.severity",
            "break, weakness, note",
        ),
        ("[rules.G101]\nstatus = 3", "egen.toml:2: rules.G101.status", "3"),
        ("[rules.G101]\nvikt = 3", "egen.toml:2: rules.G101.vikt", "severity och status"),
        ('[rules.Q999]\nstatus = "trial"', "egen.toml:1: rules.Q999", "ingen sådan regel"),
        ("[settings]\n\nx == 1", "egen.toml:3", "inte giltig TOML"),
        (
            '[settings.gates]\nlight_decided = ["G101", "G1O1"]',
            "egen.toml:2: settings.gates.light_decided",
            'ingen regel "G1O1"',
        ),
        (
            '[settings.gates]\nlight_max_risk = "lag"',
            "egen.toml:2: settings.gates.light_max_risk",
            "low, medium, high",
        ),
        (
            '[settings.meetings]\norder = ["new", "nytt"]',
            "egen.toml:2: settings.meetings.order",
            '"nytt"',
        ),
        (
            "[settings.map]\ninternal_efficiency_share = 25",
            "egen.toml:2: settings.map.internal_efficiency_share",
            "högst 1",
        ),
        (
            '[settings.priority.max_months]\nvalue = 6\nsince = "i går"',
            "egen.toml:3: settings.priority.max_months.since",
            "2026-06-01",
        ),
        ("name = 3", "egen.toml:1: name", "text"),
        (
            "[settings.priority]\nmax_month = 6",
            "egen.toml:2: settings.priority.max_month",
            "priority.max_months",
        ),
    ],
    ids=lambda value: value if str(value).startswith("egen") else "",
)
def test_a_mistake_is_named_with_its_full_key_and_line(text: str, place: str, said: str) -> None:
    sentence = refusal(text)
    assert sentence.startswith(place + ":"), sentence
    assert said in sentence


def test_the_standard_file_is_plain_toml() -> None:
    assert tomllib.loads(TEXT)["name"] == "standard"
