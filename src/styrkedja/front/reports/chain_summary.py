"""The state of the chain on one screen: link by link, the heaviest breaks, the position."""

from __future__ import annotations

from collections.abc import Iterator

from styrkedja.front.reports.chain_report import ChainReport, ToldBreak, grouped_by_code
from styrkedja.front.reports.chain_text import head, last_line, links, position
from styrkedja.front.reports.manner import Manner, filled
from styrkedja.ground.words import w
from styrkedja.picture.terms import Severity

WORST = w("De tyngsta brotten", "The heaviest breaks")
OF_THIS_KIND = w("{count} sådana", "{count} of the kind")
SHOWN = 5
WEIGHTS = list(Severity)


def chain_summary(report: ChainReport, manner: Manner) -> str:
    """The summary, ended by the line that sums it up."""
    parts = [head(report, manner), links(report, manner), worst(report, manner)]
    parts.append(position(report, manner))
    blocks = ["\n".join(part) for part in parts]
    return "\n\n".join([*blocks, last_line(report, manner)]) + "\n"


def worst(report: ChainReport, manner: Manner) -> Iterator[str]:
    """One break of each of the heaviest and most frequent rules."""
    yield manner.ink.strong(manner.say(WORST))
    groups = sorted(
        grouped_by_code([each for each in report.breaks if each.counts]).values(), key=heaviness
    )
    for members in groups[:SHOWN]:
        first = members[0].told
        code = manner.ink.of(first.severity, first.code)
        message = f"{manner.say(first.message)}"
        count = manner.say(OF_THIS_KIND).format(count=manner.number(len(members)))
        first_line, *more = filled(f"{first.code}  {message} ({count})")
        yield first_line.replace(first.code, code, 1)
        yield from (f"      {line}" for line in more)
        yield from filled(manner.say(first.mend), indent="        ")


def heaviness(members: list[ToldBreak]) -> tuple[int, int]:
    """Heavier first, then the more frequent."""
    return WEIGHTS.index(members[0].told.severity), -len(members)
