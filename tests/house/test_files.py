"""The house's own rules about files: captions, sizes, names, imports, locks."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.each import each
from tests.house.parsed import parsed

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "styrkedja"
PYTHON = [
    path
    for folder in ("src", "tests", "tools")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "migrations" not in path.parts
]
OTHERS = [
    path
    for pattern in ("*.css", "*.js", "*.toml", "*.yaml", "*.sh", "*.html")
    for path in sorted(PACKAGE.rglob(pattern))
] + sorted((ROOT / "tools").glob("*.sh"))
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@each("path", PYTHON, ids=name_of)
def test_a_python_file_opens_with_one_line_saying_what_it_is(path: Path) -> None:
    caption = (ast.get_docstring(parsed(path)) or "").splitlines()
    assert caption and len(caption[0]) > 10, "the first line of the docstring says what the file is"


@each("path", OTHERS, ids=name_of)
def test_any_other_file_opens_with_a_comment_saying_what_it_is(path: Path) -> None:
    first = [line for line in path.read_text().splitlines() if not line.startswith("#!")][0]
    assert re.match(r"\s*(#|/\*|//|\{#|\{% comment|<!--)\s*\S", first), first


@each(
    "path", [p for p in PYTHON + OTHERS if p.suffix in {".py", ".css", ".js", ".html"}], ids=name_of
)
def test_no_file_is_longer_than_three_hundred_lines(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 300


def test_nothing_is_called_by_a_name_that_says_nothing() -> None:
    assert [
        name_of(p) for p in PYTHON if p.stem in FORBIDDEN_NAMES or p.parent.name in FORBIDDEN_NAMES
    ] == []


def test_first_party_imports_stand_only_at_the_top_of_a_file() -> None:
    hidden = []
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = parsed(path)
        top = set(map(id, tree.body))
        hidden += [
            f"{name_of(path)}:{node.lineno}"
            for node in ast.walk(tree)
            if any(name.startswith("styrkedja") for name in imported(node))
            and id(node) not in top
            and not in_type_checking(tree, node)
        ]
    assert hidden == []


def imported(node: ast.AST) -> list[str]:
    """The modules an import names."""
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []


def in_type_checking(tree: ast.Module, node: ast.AST) -> bool:
    blocks = [n for n in tree.body if isinstance(n, ast.If) and "TYPE_CHECKING" in ast.dump(n.test)]
    return any(node in ast.walk(block) for block in blocks)


def test_no_lock_carries_an_address() -> None:
    locks = sorted((ROOT / "requirements").glob("*.lock"))
    assert locks
    assert [lock.name for lock in locks if "://" in lock.read_text()] == []


def test_every_dependency_is_locked_and_everything_locked_has_a_hash() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = [*project["project"]["dependencies"]]
    wanted += [d for extra in project["project"]["optional-dependencies"].values() for d in extra]
    groups = [d for group in project["dependency-groups"].values() for d in group]
    for lock, needed in (("demo", wanted), ("test", wanted + groups)):
        text = (ROOT / "requirements" / f"{lock}.lock").read_text()
        locked = dict(re.findall(r"^([\w.-]+)(?:\[.*?\])?==(.*(?:\n .*)*)", text, re.M))
        assert [name for name, rest in locked.items() if "--hash=sha256:" not in rest] == []
        assert {re.match(r"[\w.-]+", one)[0].lower() for one in needed} - set(locked) == set()


def test_every_dependency_says_in_a_sentence_why_it_is_there() -> None:
    text = (ROOT / "pyproject.toml").read_text()
    project = tomllib.loads(text)
    wanted = [
        *project["project"]["dependencies"],
        *(d for group in project["project"]["optional-dependencies"].values() for d in group),
        *(d for group in project["dependency-groups"].values() for d in group),
    ]
    unexplained = [d for d in wanted if not re.search(rf'"{re.escape(d)}".*#\s*\w+.*\w+', text)]
    assert unexplained == []


def test_the_pure_floors_and_the_command_line_import_with_django_made_unimportable() -> None:
    modules = [
        ".".join(path.relative_to(ROOT / "src").with_suffix("").parts)
        for path in PYTHON
        if path.is_relative_to(PACKAGE)
        and (
            path.is_relative_to(PACKAGE / "ground")
            or path.is_relative_to(PACKAGE / "picture")
            or "pure" in path.parts
            or path.name == "columns.py"
            or path.is_relative_to(PACKAGE / "front" / "commandline")
        )
        and path.name not in {"demo.py", "serve.py"}
    ]
    code = "import sys; sys.modules['django'] = None\n" + "\n".join(
        f"import {module.removesuffix('.__init__')}" for module in modules
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]


def test_no_committed_file_names_a_path_of_a_machine() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    machine = re.compile(rf"(?<![\w.])(?:/home/\w|/root/\w|{re.escape(str(ROOT.parent))}/\w)")
    texts = {".py", ".md", ".toml", ".sh", ".yaml", ".css", ".js", ".html"}
    paths = [ROOT / name for name in listed.stdout.splitlines()]
    assert [
        name_of(path)
        for path in paths
        if path.suffix in texts
        and path.exists()
        and machine.search(path.read_text(errors="ignore"))
    ] == []
