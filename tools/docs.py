"""Makes every generated document anew: `python -m tools.docs`; with --check it only says what differs."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

from styrkedja.ground.swedish import sort_key
from tools import columns_doc, rule_catalogue, tree, wording_scores

ROOT = Path(__file__).parents[1]


def glossary() -> str:
    """GLOSSARY.md out of glossary.toml."""
    terms = tomllib.loads((ROOT / "src/styrkedja/config/glossary.toml").read_text())["term"]
    lines = [
        "# Ordlista",
        "",
        "Gjord ur `src/styrkedja/config/glossary.toml` med `make docs`. Ändra där, inte här.",
        "",
        "Källorna står på engelska: *seed* är rapporten som Styrkedja bygger på, med avsnitt och nummer; *domain* är projektets",
        "egen genomgång av forskning, vägledningar och lag.",
        "",
        "| I koden | Svenska | English | Betyder | Källa |",
        "|---|---|---|---|---|",
    ]
    for term in sorted(terms, key=lambda term: sort_key(term["sv"])):
        lines.append(
            f"| `{term['id']}` | **{term['sv']}** | {term['en']} "
            f"| {term['means_sv']}<br>*{term['means_en']}* | {term['source']} |"
        )
    return "\n".join(lines) + "\n"


def architecture() -> str:
    """ARCHITECTURE.md with its tree made from the files' own captions."""
    path = ROOT / "ARCHITECTURE.md"
    head = path.read_text().split(tree.MARK)[0] if path.exists() else "# Architecture\n\n"
    return head + tree.MARK + "\n\n```text\n" + tree.drawn(ROOT) + "```\n"


DOCUMENTS: dict[str, Callable[[], str]] = {
    "GLOSSARY.md": glossary,
    "ARCHITECTURE.md": architecture,
    "docs/rules.md": rule_catalogue.document,
    "docs/columns.md": columns_doc.document,
    "docs/wording.md": wording_scores.document,
}


def main() -> None:
    """Write all documents, or with --check exit 1 where one differs."""
    check = "--check" in sys.argv
    differing = []
    for name, make in DOCUMENTS.items():
        path, text = ROOT / name, make()
        if not path.exists() or path.read_text() != text:
            differing.append(name)
            if not check:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
    print(
        "\n".join(f"{'differs' if check else 'made'}: {name}" for name in differing) or "up to date"
    )
    sys.exit(1 if check and differing else 0)


if __name__ == "__main__":
    main()
