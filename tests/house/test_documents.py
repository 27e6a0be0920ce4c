"""Documents say what the code says: the generated ones whole, the written ones in commands, files and settings."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from styrkedja.front.commandline.main import commands
from tests.each import each
from tools.docs import DOCUMENTS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "styrkedja"
README = (ROOT / "README.md").read_text()
WRITTEN = sorted(
    path.relative_to(ROOT).as_posix()
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    if path.relative_to(ROOT).as_posix() not in {*DOCUMENTS, "docs/real.md"} - {"ARCHITECTURE.md"}
)
PATH = re.compile(r"`((?:[\w.<>*-]+/)+[\w.*-]+\.\w+)`|\]\((?!https?:)([^)#]+)\)")
MADE = ("out/",)  # written when asked for, never kept


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_document_is_up_to_date_with_the_code(name: str) -> None:
    assert (ROOT / name).read_text() == DOCUMENTS[name](), "run `make docs`"


def typed() -> list[str]:
    """Every command the README tells the reader to type."""
    blocks = re.findall(r"^```\n(.*?)^```$", README, re.M | re.S)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.startswith(("styrkedja ", "make "))]


@each("line", typed)
def test_a_command_of_the_readme_is_one_there_is(line: str) -> None:
    program, name, *rest = shlex.split(line, comments=True)
    if program == "make":
        assert re.search(rf"^{name}:", (ROOT / "Makefile").read_text(), re.M)
        return
    command = commands("sv").get_command(None, name)
    assert command is not None
    known = {option for one in command.params for option in one.opts}
    assert {word for word in rest if word.startswith("-")} - known == set()


def test_the_readme_names_every_setting_of_an_installation() -> None:
    read = re.findall(r'"(STYRKEDJA_\w+|PORT)"', (PACKAGE / "config" / "settings.py").read_text())
    told = set(re.findall(r"\| `(\w+)` \|", README))
    assert set(read) - {"STYRKEDJA_DEBUG"} <= told  # for whoever builds, not for whoever runs it


@each("name", WRITTEN)
def test_a_file_a_document_names_is_there(name: str) -> None:
    found = PATH.findall((ROOT / name).read_text())
    paths = [backed or linked for backed, linked in found]
    places = (
        ROOT,
        ROOT / "src",
        PACKAGE,
        PACKAGE / "registers",
        PACKAGE / "example",
        ROOT / "docs",
    )
    lost = [
        path
        for path in paths
        if not path.startswith(MADE)
        if not any(list(place.glob(path.replace("<room>", "*"))) for place in places)
    ]
    assert lost == []
