"""The report of a check as text that reads like a good linter: place, code, sentence, how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from styrkedja.front.intake.translator import Note
from styrkedja.front.reports.chain_report import ChainReport, ToldBreak, grouped_by_code
from styrkedja.front.reports.field_names import field_name
from styrkedja.front.reports.ink import PLAIN, Ink
from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.check import LinkState
from styrkedja.insights.portfolio_map import told
from styrkedja.look.shown import number
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

SHOWN = (
    5  # breaks of one rule, unread cells, columns: the rest are counted, unless all are asked for
)
WIDTH = 100
BAR = 20
HARMLESS = "\N{NO-BREAK SPACE}\N{THIN SPACE}"  # not printable to Python, but plain to read
HEAD = w("Styrkedjan den {as_of}", "The chain of governance on {as_of}")
POLICY = w("policy: {name}", "policy: {name}")
MEND = w("Så lagar du det:", "How to mend it:")
MORE = w("… och {count} till; visa alla med --all", "… and {count} more; show all with --all")
BY_LINK = w("Länk för länk", "Link by link")
WHOLE = w("hel", "whole"), w("hela", "whole")
BROKEN = w("bruten", "broken"), w("brutna", "broken")
UNKNOWN = w("okänd", "unknown"), w("okända", "unknown")
LINK_UNKNOWN = w(
    "okänd: filen saknar det reglerna frågar efter",
    "unknown: the file lacks what the rules ask for",
)
LINK_EMPTY = w("inget att bedöma", "nothing to judge")
UNJUDGED = w(
    "Går inte att bedöma: uppgifterna saknas i filen", "Cannot be judged: the file lacks the data"
)
UNREAD = w("Celler som inte gick att läsa", "Cells that could not be read")
UNMAPPED = w("Kolumner som inte används", "Columns that are not used")
NOTES = w("Bra att veta", "Worth knowing")
PROBLEMS = w("Delar som inte gick att läsa", "Parts that could not be read")
POSITION = w("Portföljens läge", "The portfolio's position")
FIELDS = w("Fälten", "The quadrants")
WAIVED = w(
    "Undantag från {count} brott är beslutade och gäller.",
    "{count} breaks are set aside by waivers in force.",
)
ALL_WHOLE = w("Styrkedjan är hel.", "The chain is whole.")
NOT_READ = w(
    "Inga brott, men allt gick inte att läsa.", "No breaks, but not everything could be read."
)
COUNTED: dict[Severity, tuple[Words, Words]] = {
    Severity.BREAK: (w("brott", "break"), w("brott", "breaks")),
    Severity.WEAKNESS: (w("svaghet", "weakness"), w("svagheter", "weaknesses")),
    Severity.NOTE: (w("notering", "note"), w("noteringar", "notes")),
}
TRIAL = w(
    "{count} från regler på prov, som inte räknas",
    "{count} from rules on trial, which do not count",
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How the text is written: language, colours, and whether everything is listed."""

    language: str = "sv"
    ink: Ink = PLAIN
    everything: bool = False

    def say(self, words: Words) -> str:
        """A text in the language, with nothing in it that steers a terminal."""
        return clean(words.to(self.language))

    def number(self, value: int) -> str:
        """A number in the language."""
        return number(value, self.language)


def clean(text: str) -> str:
    """A text on one line without control characters: a cell may hold anything."""
    return "".join(sign if sign.isprintable() or sign in HARMLESS else " " for sign in text)


def chain_text(report: ChainReport, manner: Manner) -> str:
    """The whole report, ended by the line that sums it up."""
    parts = [_head(report, manner)]
    parts += [_link(report, link, manner) for link in Link]
    parts += [_problems(report, manner), _unread(report, manner), _unmapped(report, manner)]
    parts += [_unjudged(report, manner), _notes(report, manner)]
    parts += [_position(report, manner), _links(report, manner)]
    blocks = ["\n".join(lines) for part in parts if (lines := list(part))]
    return "\n\n".join([*blocks, last_line(report, manner)]) + "\n"


def last_line(report: ChainReport, manner: Manner) -> str:
    """The sum: how many breaks of each weight, or that all is whole."""
    parts = []
    for severity, count in report.by_severity.items():
        if count:
            single, many = COUNTED[severity]
            parts.append(f"{manner.number(count)} {manner.say(single if count == 1 else many)}")
    text = ", ".join(parts)
    if report.is_whole:
        text = manner.ink.whole(manner.say(ALL_WHOLE))
    elif text:
        text = manner.ink.broken(text)
    else:
        text = manner.ink.weak(manner.say(NOT_READ))
    if report.on_trial:
        text += f" ({manner.say(TRIAL).format(count=manner.number(report.on_trial))})"
    return text


def _head(report: ChainReport, manner: Manner) -> Iterator[str]:
    yield manner.ink.strong(manner.say(HEAD).format(as_of=report.as_of.isoformat()))
    counts = [
        f"{manner.number(count)} {manner.say(kind.words).lower()}"
        for kind, count in report.counts.items()
        if count and kind in (Kind.UNIT, Kind.GOAL, Kind.INITIATIVE, Kind.BENEFIT, Kind.SYSTEM)
    ]
    policy = manner.say(POLICY).format(name=report.policy.name)
    yield " · ".join([*report.sources.files, ", ".join(counts), policy])
    if report.waived:
        yield manner.say(WAIVED).format(count=manner.number(len(report.waived)))


def _link(report: ChainReport, link: Link, manner: Manner) -> Iterator[str]:
    breaks = report.of_link(link)
    if not breaks:
        return
    title = f"{link.code} {manner.say(link.words)} "
    yield manner.ink.strong(title + "─" * max(3, 72 - len(title)))
    for code, members in grouped_by_code(breaks).items():
        yield from _rule(code, members, report, manner)


def _rule(
    code: str, members: Sequence[ToldBreak], report: ChainReport, manner: Manner
) -> Iterator[str]:
    first = members[0].told
    weight = manner.say(first.severity.words)
    if first.status is RuleStatus.TRIAL:
        weight += f", {manner.say(first.status.words)}"
    yield f"{manner.ink.of(first.severity, code)} {manner.say(first.title)} · {manner.number(len(members))} · {weight}"
    shown = members if manner.everything else members[:SHOWN]
    alone = len(report.sources.files) < 2
    places = [where(each.place, alone=alone) for each in shown]
    wide = min(max(map(len, places), default=0), 34)
    for place, each in zip(places, shown, strict=True):
        yield f"  {manner.ink.soft(place.ljust(wide))}  {code} {manner.say(each.told.message)}"
    yield from _rest(len(members) - len(shown), manner)
    yield from _filled(f"{manner.say(MEND)} {manner.say(first.mend)}", manner)


def _rest(count: int, manner: Manner) -> Iterator[str]:
    if count:
        yield manner.ink.soft("  " + manner.say(MORE).format(count=manner.number(count)))


def _filled(text: str, manner: Manner) -> Iterator[str]:
    yield from (f"  {line}" for line in wrap(text, WIDTH - 2, break_on_hyphens=False))


def where(place: Place | None, *, alone: bool) -> str:
    """A place as a linter writes it; the file's name only where there are several files."""
    if place is None:
        return "–"
    place = Place(clean(place.file), clean(place.sheet), place.cell)
    cell = (
        f"{place.sheet}!{place.cell}" if place.cell and place.sheet else place.cell or place.sheet
    )
    return cell or place.file if alone else f"{place.file} {cell}".strip()


def _problems(report: ChainReport, manner: Manner) -> Iterator[str]:
    yield from _listed(report.sources.problems, PROBLEMS, manner, manner.ink.broken)


def _notes(report: ChainReport, manner: Manner) -> Iterator[str]:
    yield from _listed(report.sources.notes, NOTES, manner, manner.ink.strong)


def _listed(
    notes: Sequence[Note], title: Words, manner: Manner, ink: Callable[[str], str]
) -> Iterator[str]:
    if notes:
        yield ink(f"{manner.say(title)} · {manner.number(len(notes))}")
        shown = notes if manner.everything else notes[: SHOWN * 2]
        for each in shown:
            yield from _placed(each.place, manner.say(each.words), manner)
        yield from _rest(len(notes) - len(shown), manner)


def _unread(report: ChainReport, manner: Manner) -> Iterator[str]:
    unread = report.sources.unread
    if not unread:
        return
    yield manner.ink.strong(f"{manner.say(UNREAD)} · {manner.number(len(unread))}")
    shown = unread if manner.everything else unread[: SHOWN * 2]
    for each in shown:
        text = clean(each.text if len(each.text) <= 40 else each.text[:39] + "…")
        quoted = f"”{text}”" if manner.language == "sv" else f"“{text}”"
        yield from _placed(each.place, f"{quoted} {manner.say(each.words)}", manner)
    yield from _rest(len(unread) - len(shown), manner)


def _unmapped(report: ChainReport, manner: Manner) -> Iterator[str]:
    unmapped = report.sources.unmapped
    if not unmapped:
        return
    yield manner.ink.strong(f"{manner.say(UNMAPPED)} · {manner.number(len(unmapped))}")
    names = list(dict.fromkeys(clean(" ".join(each.header.split())) for each in unmapped))
    shown = names if manner.everything else names[: SHOWN * 4]
    yield from _filled(", ".join(shown), manner)
    yield from _rest(len(names) - len(shown), manner)


def _unjudged(report: ChainReport, manner: Manner) -> Iterator[str]:
    if not report.unjudged:
        return
    by_fields: dict[tuple[str, ...], list[str]] = {}
    for code, fields in report.unjudged.items():
        by_fields.setdefault(fields, []).append(code)
    yield manner.ink.strong(f"{manner.say(UNJUDGED)} · {manner.number(len(report.unjudged))}")
    for fields, codes in by_fields.items():
        names = ", ".join(manner.say(field_name(asked)) for asked in fields)
        yield from _filled(f"{names} → {', '.join(codes)}", manner)


def _placed(place: Place, text: str, manner: Manner) -> Iterator[str]:
    yield f"  {manner.ink.soft(clean(str(place)))}  {text}"


def _position(report: ChainReport, manner: Manner) -> Iterator[str]:
    yield manner.ink.strong(manner.say(POSITION))
    shown = report.map
    sentences = [told.position(shown.main)]
    if shown.main:
        sentences.append(told.spread(shown.main))
        shares = told.quadrants(shown.main.quadrants)
        sentences.append(Words(f"{FIELDS.sv}: {shares.sv}.", f"{FIELDS.en}: {shares.en}."))
    sentences.append(told.direction(shown.direction))
    if found := told.distance(shown.distance):
        sentences.append(found)
    sentences.append(told.covered(shown.coverage))
    for sentence in sentences:
        yield from _filled(manner.say(sentence), manner)


def _links(report: ChainReport, manner: Manner) -> Iterator[str]:
    yield manner.ink.strong(manner.say(BY_LINK))
    wide = max(len(manner.say(link.words)) for link in Link)
    for link in Link:
        if link is not Link.CHECKER:
            name = f"{link.code} {manner.say(link.words).ljust(wide)}"
            yield f"  {name}  {state_line(report.links[link], manner)}"


def state_line(state: LinkState, manner: Manner) -> str:
    """One link: a bar and its counts, or that it is unknown."""
    if state.is_unknown:
        return manner.ink.soft(f"{'·' * BAR}  {manner.say(LINK_UNKNOWN)}")
    whole = state.whole + state.broken + state.unknown
    if not whole:
        return manner.ink.soft(f"{' ' * BAR}  {manner.say(LINK_EMPTY)}")
    good = round(BAR * state.whole / whole)
    blind = round(BAR * state.unknown / whole)
    bad = BAR - good - blind
    if state.broken and bad < 1:
        good, blind, bad = (good - 1, blind, 1) if good > blind else (good, blind - 1, 1)
    bar = manner.ink.whole("█" * good) + manner.ink.broken("▒" * bad) + manner.ink.soft("·" * blind)
    counts = [(state.whole, WHOLE), (state.broken, BROKEN), (state.unknown, UNKNOWN)]
    said = ", ".join(
        f"{manner.number(count)} {manner.say(names[count != 1])}"
        for count, names in counts
        if count
    )
    return f"{bar}  {said}"
