"""The tree of rooms with the caption of each, read from the packages' first lines."""

from __future__ import annotations

import ast
from pathlib import Path

MARK = "<!-- the tree below is made by `make docs` -->"


def drawn(root: Path) -> str:
    """The package's folders; each file tells in its own first line what it is."""
    package = root / "src" / "styrkedja"
    return "\n".join(["src/styrkedja/", *_folder(package, 1)]) + "\n"


def caption(path: Path) -> str:
    """The first line of a Python file's docstring."""
    text = ast.get_docstring(ast.parse(path.read_text())) or ""
    return text.splitlines()[0] if text else ""


def _folder(folder: Path, depth: int) -> list[str]:
    lines = []
    for path in sorted(folder.iterdir()):
        if path.name == "migrations" or not (path / "__init__.py").exists():
            continue
        lines.append(_line(depth, path.name + "/", caption(path / "__init__.py")))
        if path.name == "rules":
            count = len(list(path.glob("[a-z][0-9]*.py")))
            lines.append(_line(depth + 1, "…", f"{count} rules; docs/rules.md lists them"))
        else:
            lines.extend(_folder(path, depth + 1))
    return lines


def _line(depth: int, name: str, text: str) -> str:
    left = "  " * depth + name
    return f"{left:<38} {text}".rstrip()
