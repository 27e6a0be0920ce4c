"""What the files could not give, as text: problems, unread cells, unused columns, unjudged rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from styrkedja.front.intake.translator import Note
from styrkedja.front.reports.chain_report import ChainReport, Unread
from styrkedja.front.reports.field_names import PASSAGE, field_name
from styrkedja.front.reports.manner import SHOWN, Manner, clean, filled, placed, rest, where
from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind

UNJUDGED = w(
    "Går inte att bedöma: uppgifterna saknas i filen", "Cannot be judged: the file lacks the data"
)
LISTS_LACK = w(
    "Finns inte alls: {names} ({count} regler).", "Not there at all: {names} ({count} rules)."
)
FIELDS_LACK = w(
    "{sheet} saknar: {{names}} ({{count}} regler).", "{sheet} lack: {{names}} ({{count}} rules)."
)
WHICH_RULES = w("Visa vilka regler med --all.", "Show which rules with --all.")
UNREAD = w("Celler som inte gick att läsa", "Cells that could not be read")
UNMAPPED = w("Kolumner som inte används", "Columns that are not used")
NOTES = w("Bra att veta", "Worth knowing")
PROBLEMS = w("Delar som inte gick att läsa", "Parts that could not be read")


def problems(report: ChainReport, manner: Manner) -> Iterator[str]:
    """Parts of the files that could not be read, or that contradict each other."""
    yield from _listed(report.sources.problems, PROBLEMS, manner, manner.ink.broken)


def notes(report: ChainReport, manner: Manner) -> Iterator[str]:
    """What is worth knowing of how the files were read."""
    yield from _listed(report.sources.notes, NOTES, manner, manner.ink.strong)


def _listed(
    notes: Sequence[Note], title: Words, manner: Manner, ink: Callable[[str], str]
) -> Iterator[str]:
    if notes:
        yield ink(f"{manner.say(title)} · {manner.number(len(notes))}")
        shown = notes if manner.everything else notes[: SHOWN * 2]
        for each in shown:
            yield from placed(each.place, manner.say(each.words), manner)
        yield from rest(len(notes) - len(shown), manner)


def unread(report: ChainReport, manner: Manner) -> Iterator[str]:
    """Cells that could not be read, alike ones together."""
    found = report.sources.unread
    if not found:
        return
    yield manner.ink.strong(f"{manner.say(UNREAD)} · {manner.number(len(found))}")
    alone = len(report.sources.files) < 2
    alike: dict[str, list[str]] = {}
    for each in found:
        alike.setdefault(_why(each, manner), []).append(where(each.place, alone=alone))
    shown = list(alike.items()) if manner.everything else list(alike.items())[: SHOWN * 2]
    for why, places in shown:
        named = places if manner.everything else places[:SHOWN]
        more = len(places) - len(named)
        yield f"  {manner.ink.soft(', '.join(named) + (f' +{more}' if more else ''))}  {why}"
    yield from rest(len(found) - sum(len(places) for _, places in shown), manner)


def _why(each: Unread, manner: Manner) -> str:
    """Why a cell could not be read, with its text where the reason does not already quote it."""
    said = manner.say(each.words)
    text = clean(each.text if len(each.text) <= 40 else each.text[:39] + "…")
    if not text or text[:20] in said:
        return said
    return f"”{text}” {said}" if manner.language == "sv" else f"“{text}” {said}"


def unmapped(report: ChainReport, manner: Manner) -> Iterator[str]:
    """Columns that no field takes."""
    found = report.sources.unmapped
    if not found:
        return
    yield manner.ink.strong(f"{manner.say(UNMAPPED)} · {manner.number(len(found))}")
    names = list(dict.fromkeys(_short(each.header) for each in found))
    shown = names if manner.everything else names[: SHOWN * 4]
    yield from filled(", ".join(shown))
    yield from rest(len(names) - len(shown), manner)


def unjudged(report: ChainReport, manner: Manner) -> Iterator[str]:
    """What the files lack, and the rules that could not be asked for it; in short unless all is asked for."""
    if not report.unjudged:
        return
    yield manner.ink.strong(f"{manner.say(UNJUDGED)} · {manner.number(len(report.unjudged))}")
    by_lack: dict[tuple[str, ...], list[str]] = {}
    for code, fields in report.unjudged.items():
        by_lack.setdefault(_lack(fields, report), []).append(code)
    if not manner.everything:
        yield from _in_short(by_lack, manner)
        return
    for lack, codes in sorted(by_lack.items(), key=lambda pair: ("." in pair[0][0], len(pair[0]))):
        names = ", ".join(manner.say(field_name(asked)) for asked in lack)
        yield from filled(f"{names} → {', '.join(codes)}")


def _in_short(by_lack: Mapping[tuple[str, ...], list[str]], manner: Manner) -> Iterator[str]:
    """The lists that are not there at all, then the fields each other list lacks, with how many rules."""
    names: dict[str, dict[str, None]] = {}
    counts: Counter[str] = Counter()
    for lack, codes in by_lack.items():
        whole = "." not in lack[0]
        key = "" if whole else lack[0].partition(".")[0]
        counts[key] += len(codes)
        for asked in lack:
            words = manner.say(field_name(asked))
            own = "" if whole else asked.partition(".")[0]
            names.setdefault(own, {})[words if whole else words.partition(": ")[2]] = None
    for key, found in sorted(names.items()):
        count = manner.number(counts[key])
        words = LISTS_LACK if not key else FIELDS_LACK.fill(sheet=field_name(key))
        said = manner.say(words).format(names=", ".join(found), count=count)
        yield from filled(said)
    yield manner.ink.soft("  " + manner.say(WHICH_RULES))


def _short(header: str) -> str:
    line = clean(" ".join(header.split()))
    return line if len(line) <= 60 else line[:59] + "…"


def _lack(fields: Sequence[str], report: ChainReport) -> tuple[str, ...]:
    """What is lacking: whole lists where there is none of the kind, else the single fields."""
    kinds = dict.fromkeys(asked.partition(".")[0] for asked in fields)
    lists = tuple(kind for kind in kinds if kind == PASSAGE or not report.counts[Kind(kind)])
    return lists or tuple(fields)
