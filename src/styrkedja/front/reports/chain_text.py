"""The report of a check as text that reads like a good linter: place, code, sentence, how to mend it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.reports.chain_report import ChainReport, ToldBreak, grouped_by_code
from styrkedja.front.reports.manner import SHOWN, Manner, filled, rest, where
from styrkedja.front.reports.sources_text import notes, problems, unjudged, unmapped, unread
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.check import LinkState
from styrkedja.insights.portfolio_map import told
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

BAR = 20
HEAD = w("Styrkedjan den {as_of}", "The chain of governance on {as_of}")
POLICY = w("policy: {name}", "policy: {name}")
MEND = w("Så lagar du det:", "How to mend it:")
BY_LINK = w("Länk för länk", "Link by link")
WHOLE = w("hel", "whole"), w("hela", "whole")
BROKEN = w("bruten", "broken"), w("brutna", "broken")
UNKNOWN = w("okänd", "unknown"), w("okända", "unknown")
LINK_UNKNOWN = w(
    "okänd: filen saknar det reglerna frågar efter",
    "unknown: the file lacks what the rules ask for",
)
LINK_UNRULED = w("okänd: ingen gällande regel frågar", "unknown: no rule in force asks")
LINK_EMPTY = w("inget att bedöma", "nothing to judge")
PART = w("{judged} av {asked} regler gick att ställa", "{judged} of {asked} rules could be asked")
POSITION = w("Portföljens läge", "The portfolio's position")
FIELDS = w("Fälten", "The quadrants")
WAIVED = w(
    "Undantag från {count} brott är beslutade och gäller.",
    "{count} breaks are set aside by waivers in force.",
)
NO_ROWS = w(
    "Filen har inga rader: det finns inget att bedöma.",
    "The file has no rows: there is nothing to judge.",
)
ALL_WHOLE = w("Styrkedjan är hel.", "The chain is whole.")
ALL_UNKNOWN = w(
    "Om styrkedjan är hel är okänt: ingen gällande regel hade något att bedöma.",
    "Whether the chain is whole is unknown: no rule in force had anything to judge.",
)
SO_FAR = w(
    "Inga brott i det som gick att bedöma. {unjudged} av {rules} regler gick inte att ställa.",
    "No breaks in what could be judged. {unjudged} of {rules} rules could not be asked.",
)
NOT_READ = w("Inga brott", "No breaks")
LOST_ONE = w("{count} uppgift gick inte att läsa", "{count} item could not be read")
LOST = w("{count} uppgifter gick inte att läsa", "{count} items could not be read")
COUNTED: dict[Severity, tuple[Words, Words]] = {
    Severity.BREAK: (w("brott", "break"), w("brott", "breaks")),
    Severity.WEAKNESS: (w("svaghet", "weakness"), w("svagheter", "weaknesses")),
    Severity.NOTE: (w("notering", "note"), w("noteringar", "notes")),
}
TRIAL = w(
    "{count} från regler på prov, som inte räknas",
    "{count} from rules on trial, which do not count",
)


def chain_text(report: ChainReport, manner: Manner) -> str:
    """The whole report, ended by the line that sums it up."""
    parts = [head(report, manner)]
    parts += [_link(report, link, manner) for link in Link]
    parts += [problems(report, manner), unread(report, manner), unmapped(report, manner)]
    parts += [unjudged(report, manner), notes(report, manner)]
    parts += [position(report, manner), links(report, manner)]
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
    if report.is_empty:
        text = manner.ink.weak(manner.say(NO_ROWS))
    elif report.is_whole:
        text = whole_line(report, manner)
    elif text:
        text = manner.ink.broken(text)
    else:
        text = manner.ink.weak(manner.say(NOT_READ))
    lost = len(report.sources.unread) + len(report.sources.problems)
    if lost:
        words = LOST_ONE if lost == 1 else LOST
        text += f", {manner.say(words).format(count=manner.number(lost))}"
    if report.on_trial:
        text += f" ({manner.say(TRIAL).format(count=manner.number(report.on_trial))})"
    return text


def whole_line(report: ChainReport, manner: Manner) -> str:
    """The sum where nothing is broken: what nobody could judge is not called whole."""
    if not any(state.whole for state in report.links.values()):
        return manner.ink.weak(manner.say(ALL_UNKNOWN))
    if not report.unjudged:
        return manner.ink.whole(manner.say(ALL_WHOLE))
    unjudged, rules = manner.number(len(report.unjudged)), manner.number(len(report.rules))
    return manner.ink.weak(manner.say(SO_FAR).format(unjudged=unjudged, rules=rules))


def head(report: ChainReport, manner: Manner) -> Iterator[str]:
    yield manner.ink.strong(manner.say(HEAD).format(as_of=report.as_of.isoformat()))
    counts = [
        f"{manner.number(count)} {manner.say(counted(kind, count)).lower()}"
        for kind, count in report.counts.items()
        if count and kind in (Kind.UNIT, Kind.GOAL, Kind.INITIATIVE, Kind.BENEFIT, Kind.SYSTEM)
    ]
    policy = manner.say(POLICY).format(name=report.policy.name)
    yield " · ".join(part for part in (*report.sources.files, ", ".join(counts), policy) if part)
    if report.sources.notice:
        yield manner.ink.weak(manner.say(report.sources.notice))
    if report.waived:
        yield manner.say(WAIVED).format(count=manner.number(len(report.waived)))


def counted(kind: Kind, count: int) -> Words:
    """What so many things of a kind are called."""
    return SHEETS[kind].one if count == 1 else kind.words


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
    yield from rest(len(members) - len(shown), manner)
    yield from filled(f"{manner.say(MEND)} {manner.say(first.mend)}")


def position(report: ChainReport, manner: Manner) -> Iterator[str]:
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
        yield from filled(manner.say(sentence))


def links(report: ChainReport, manner: Manner) -> Iterator[str]:
    yield manner.ink.strong(manner.say(BY_LINK))
    wide = max(len(manner.say(link.words)) for link in Link)
    for link in Link:
        if link is not Link.CHECKER:
            name = f"{link.code} {manner.say(link.words).ljust(wide)}"
            yield f"  {name}  {state_line(report.links[link], manner)}"


def state_line(state: LinkState, manner: Manner) -> str:
    """One link: a bar and its counts, or that it is unknown."""
    if state.is_unknown:
        words = LINK_UNKNOWN if state.unjudged else LINK_UNRULED
        return manner.ink.soft(f"{'·' * BAR}  {manner.say(words)}")
    whole = state.whole + state.broken + state.unknown
    if not whole:
        return manner.ink.soft(f"{' ' * BAR}  {manner.say(LINK_EMPTY)}")
    good = round(BAR * state.whole / whole)
    blind = round(BAR * state.unknown / whole)
    bad = BAR - good - blind
    if state.broken and bad < 1:
        good, blind, bad = (good - 1, blind, 1) if good > blind else (good, blind - 1, 1)
    bar = manner.ink.whole("█" * good) + manner.ink.broken("▒" * bad) + manner.ink.soft("·" * blind)
    asked = state.judged + state.unjudged
    counts = [(state.whole, WHOLE), (state.broken, BROKEN), (state.unknown, UNKNOWN)]
    said = ", ".join(
        f"{manner.number(count)} {manner.say(names[count != 1])}"
        for count, names in counts
        if count
    )
    if state.unjudged:
        part = manner.say(PART).format(judged=state.judged, asked=asked)
        said += manner.ink.soft(f" · {part}")
    return f"{bar}  {said}"
