"""A profile that will not do is refused by file, line and key; those that come along are whole."""

from __future__ import annotations

import pytest

from styrkedja.front.intake.profile_file import read_profile
from styrkedja.front.intake.shipped import named, our_sheets, shipped
from styrkedja.front.intake.toml_keys import ProfileError

GOOD = """# a made-up profile
name = "prov"
source = "påhittad"
title = { sv = "Prov", en = "Trial" }
about = { sv = "", en = "" }

[[layout]]
name = "alla år"

[[layout.row]]
kind = "initiative"
[layout.row.fields]
id = "Nr"
name = "Namn"
stage = { column = "Läge", values = { "Klar" = "introduced" } }
"""


def test_the_profiles_that_come_along_are_those_we_promise_and_each_says_what_it_maps():
    assert list(shipped()) == ["own", "canada", "gmpp", "pios", "stratsys", "us-ai"]
    for profile in shipped().values():
        assert profile.title.sv and profile.title.en and profile.about.sv and profile.source
        assert profile.own or list(profile.mapped())


def test_a_good_profile_is_read():
    profile = read_profile(GOOD, "prov.toml", our_sheets())
    assert [source for _, _, _, source in profile.mapped()] == ["Nr", "Namn", "Läge"]


BROKEN = [
    ('name = "Namn"', 'nam = "Namn"', 14, "row.1.fields.nam", "tillåtna är"),
    ('kind = "initiative"', 'kind = "projekt"', 11, "row.1.kind", "benefit"),
    ('name = "alla år"', "nam = 2", 8, "layout.1.nam", "okänt"),
    ('"introduced"', '"infört"', 15, "fields.stage.klar", "Menades ”införd”"),
    ('"introduced"', "3", 15, "fields.stage", "text inom citattecken"),
    ('id = "Nr"\n', "", 12, "row.1.fields", "id saknas"),
    ('name = "Namn"', "name = 3", 14, "fields.name", "kolumn inom citattecken"),
    ('name = "Namn"', 'name = { column = "A", value = "B" }', 14, "fields.name", "precis en"),
    ('name = "Namn"', 'name = { column = "A", pick = "(" }', 14, "fields.name.pick", "reguljärt"),
    ('name = "prov"', "", None, "name", "text inom citattecken"),
    ('name = "alla år"', 'name = "a"\ntransposed = "ja"', 9, "layout.1.transposed", "true eller"),
    ("[[layout]]", '[written]\ndates = "am"\n[[layout]]', 8, "written.dates", "sv, dmy, mdy"),
    ("[[layout]]", "[written]\nmoney_in = 0\n[[layout]]", 8, "written.money_in", "över noll"),
    ("[[layout]]", "[written]\nearliest = 1\n[[layout]]", 8, "written.earliest", "datum"),
]


@pytest.mark.parametrize(("good", "bad", "line", "key", "says"), BROKEN)
def test_a_broken_profile_gets_a_sentence_with_its_key_and_line(good, bad, line, key, says):
    with pytest.raises(ProfileError) as refusal:
        read_profile(GOOD.replace(good, bad, 1), "prov.toml", our_sheets())
    words = refusal.value.words.sv
    assert words.startswith(f"prov.toml:{line}: " if line else "prov.toml: ")
    assert key in words and says in words


def test_a_file_that_is_no_toml_is_refused_with_its_line():
    with pytest.raises(ProfileError, match="line 3"):
        read_profile('name = "a"\n\n[[layout\n', "prov.toml", our_sheets())


def test_a_profile_without_layouts_is_refused():
    with pytest.raises(ProfileError, match="no layout"):
        read_profile(GOOD.split("[[layout]]")[0], "prov.toml", our_sheets())


def test_an_unknown_name_is_refused_with_the_names_there_are():
    with pytest.raises(ProfileError, match="own, canada, gmpp"):
        named("strtsys")


def test_a_profile_of_ones_own_is_named_by_its_path(tmp_path):
    path = tmp_path / "prov.toml"
    path.write_text(GOOD, encoding="utf-8")
    assert named(str(path)).name == "prov"
    path.write_bytes(GOOD.encode("utf-16"))
    with pytest.raises(ProfileError, match="UTF-8"):
        named(str(path))
