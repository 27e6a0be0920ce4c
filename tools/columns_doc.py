"""The column reference: every sheet and column, from the definitions the product reads."""

from __future__ import annotations

from styrkedja.front.intake.kinds import SHEETS


def document() -> str:
    """docs/columns.md."""
    lines = [
        "# Kolumner",
        "",
        "Varje blad i mallen och varje kolumn i det. Gjord med `make docs` ur `registers/*/columns.py`.",
        "",
    ]
    for kind, sheet in SHEETS.items():
        lines += [f"## {sheet.name.sv} (`{kind.code}`)", "", sheet.about.sv, ""]
        lines += ["| Kolumn | Nyckel | Form | Exempel | Vad du skriver |", "|---|---|---|---|---|"]
        for column in sheet.columns:
            must = " *" if column.required else ""
            example = column.example.replace("|", "\\|")
            lines.append(
                f"| **{column.label.sv}**{must} | `{column.key}` | {column.parser.form} "
                f"| {example} | {column.help.sv} |"
            )
        lines.append("")
    lines.append("\\* måste fyllas i.")
    return "\n".join(lines) + "\n"
