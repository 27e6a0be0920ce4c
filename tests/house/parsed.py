"""The Python files of the house, each read and parsed once for all who look into them."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path


@cache
def parsed(path: Path) -> ast.Module:
    """What a Python file says."""
    return ast.parse(path.read_text())
