"""The rule catalogue: every rule, what it asks, why, how to mend it and by which examples it is held."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

import yaml

from styrkedja.insights.chain.pure import rules
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import in_order
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.picture.policy import Setting, standard
from styrkedja.picture.terms import Link

ROOT = Path(__file__).parents[1]
INTRODUCTION = """\
# Regler

Gjord med `make docs` ur `src/styrkedja/insights/chain/pure/rules/`. Ändra där, inte här.

En regel är en fråga som ställs till ett slags sak i lägesbilden. Bokstaven är länken i styrkedjan.
Siffran säger vad för slags fel det är: 1 något saknas, 2 något motsägs, 3 något är för sent, 9 ordning
i kontrollens egna uppgifter. En regel som frågar efter ett fält som ingen källa bär blir obedömd i stället
för bruten. En grupp kan ändra en regels tyngd och status, och varje gränsvärde, i sin egen policyfil.

Källorna står på engelska. *Seed* är rapporten som Styrkedja bygger på, med avsnitt och nummer; *own* är
vårt eget, där [I] betyder att ingen har publicerat det och [D] att källan säger det rakt ut; *rubric* är
de tolv frågorna till ett effektmål (`picture/rubric.py`).
"""


def document() -> str:
    """docs/rules.md."""
    ordered = in_order(catalogue().values())
    lines = [INTRODUCTION, *overview(ordered)]
    for link in Link:
        own = [rule for rule in ordered if rule.link is link]
        if own:
            lines += [f"## {link.code} · {link.words.sv} · *{link.words.en}*", ""]
            for rule in own:
                lines += page(rule)
    return "\n".join([*lines, *thresholds()]) + "\n"


def overview(ordered: list[Rule]) -> Iterator[str]:
    """How many rules each link has, and all of them in one table."""
    whole, broken = map(sum, zip(*map(examples, ordered), strict=True))
    yield f"{len(ordered)} regler, {whole} hela och {broken} brutna exempel."
    yield from ("", "| Kod | Regel | *Rule* | Tyngd | Status |", "|---|---|---|---|---|")
    for rule in ordered:
        anchor = f"[{rule.code}](#{rule.code.lower()})"
        yield (
            f"| {anchor} | {rule.title.sv} | *{rule.title.en}* "
            f"| {rule.severity.words.sv} | {rule.status.words.sv} |"
        )
    yield ""


def page(rule: Rule) -> Iterator[str]:
    """One rule."""
    whole, broken = examples(rule)
    yield f'### <a id="{rule.code.lower()}"></a>{rule.code} {rule.title.sv} · *{rule.title.en}*'
    yield ""
    yield f"`{rule.name}`, {rule.severity.words.sv}, {rule.status.words.sv}, sedan {rule.since}"
    yield ""
    yield f"> {rule.message.sv}<br>*{rule.message.en}*"
    yield ""
    yield f"- **Varför:** {rule.why.sv}<br>*{rule.why.en}*"
    yield f"- **Gör så här:** {rule.mend.sv}<br>*{rule.mend.en}*"
    yield f"- **Frågar:** {', '.join(f'`{asked}`' for asked in rule.asks)}"
    yield f"- **Källa:** {'; '.join(rule.sources)}"
    yield f"- **Exempel:** {whole} hela, {broken} brutna"
    yield ""


def examples(rule: Rule) -> tuple[int, int]:
    """How many whole and broken examples a rule has."""
    text = (files(rules) / f"{rule.file}.yaml").read_text("utf-8")
    raw: list[Mapping[str, object]] = yaml.safe_load(text)
    broken = sum(1 for example in raw if example["findings"])
    return len(raw) - broken, broken


def thresholds() -> Iterator[str]:
    """Every threshold of the standard policy."""
    text = (files("styrkedja.config") / "policy" / "standard.toml").read_text("utf-8")
    yield from ("## Gränsvärden · *Thresholds*", "")
    yield "Ur `src/styrkedja/config/policy/standard.toml`. Egna är märkta; de får gärna ändras."
    yield from ("", "| Nyckel | Värde | Betyder | Källa | Egen |", "|---|---|---|---|---|")
    for setting in standard(text).settings.values():
        yield (
            f"| `{setting.key}` | {valued(setting)} | {setting.words.sv}<br>*{setting.words.en}* "
            f"| {setting.source} | {'ja' if setting.own else 'nej'} |"
        )


def valued(setting: Setting) -> str:
    """A threshold's value with its unit."""
    parts = setting.value if isinstance(setting.value, tuple) else (setting.value,)
    return f"{', '.join(str(part) for part in parts)} {setting.unit}"


def main() -> None:
    """Write docs/rules.md."""
    (ROOT / "docs" / "rules.md").write_text(document(), "utf-8")


if __name__ == "__main__":
    main()
