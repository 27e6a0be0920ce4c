"""The report of a check as one self-contained file that can be mailed and read anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from styrkedja.front.reports.chain_report import ChainReport, ToldBreak, grouped_by_code
from styrkedja.front.reports.chain_text import LINK_UNKNOWN, last_line
from styrkedja.front.reports.field_names import field_name
from styrkedja.front.reports.manner import Manner
from styrkedja.front.reports.sources_text import UNJUDGED
from styrkedja.ground.words import Words, w
from styrkedja.insights.portfolio_map import told
from styrkedja.insights.portfolio_map.drawn import map_plane
from styrkedja.insights.portfolio_map.labels import Drawing
from styrkedja.look.charts.render import svg
from styrkedja.look.charts.specification import map_specification
from styrkedja.look.charts.theme import PAGE
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.drawing.chain import ChainLink
from styrkedja.look.render.standalone import (
    Breaks,
    Bullets,
    Chain,
    Facts,
    Figure,
    Heading,
    Notice,
    Paragraph,
    Section,
    Table,
    standalone,
)
from styrkedja.look.shown import number
from styrkedja.picture.terms import Link

MOST = 100  # breaks of one rule drawn in full; the rest are counted and stand in the workbook
TITLE = w("Styrkedjan den {as_of}", "The chain of governance on {as_of}")
MORE = w(
    "Här visas {shown} av {count} brott mot {code}. Alla står i arbetsboken: styrkedja check … --format xlsx.",
    "{shown} of {count} breaks of {code} are shown here. All stand in the workbook: styrkedja check … --format xlsx.",
)
MADE_UP = w("Påhittade uppgifter", "Made-up data")
CHAIN = w("Kedjan, länk för länk", "The chain, link by link")
POSITION = w("Portföljens läge", "The portfolio's position")
UNREAD = w("Celler som inte gick att läsa", "Cells that could not be read")
UNMAPPED = w("Kolumner som inte används", "Columns that are not used")
PLACE, TEXT, REASON = w("Plats", "Place"), w("Text", "Text"), w("Varför", "Why")
CODE, RULE, LACKING = w("Kod", "Code"), w("Regel", "Rule"), w("Saknas", "Lacking")
FILES, POLICY, CONTENT = w("Filer", "Files"), w("Policy", "Policy"), w("Innehåll", "Content")


def chain_html(report: ChainReport, manner: Manner) -> str:
    """The whole file."""
    title = TITLE.fill(as_of=report.as_of.isoformat())
    return standalone(
        title, manner.language, list(_sections(report, manner)), last_line(report, manner)
    )


def _sections(report: ChainReport, manner: Manner) -> Iterator[Section]:
    if report.sources.notice:
        yield Notice(MADE_UP, report.sources.notice)
    yield Paragraph(last_line(report, manner), lead=True)
    yield Facts(tuple(_facts(report, manner)))
    for problem in report.sources.problems:
        yield Notice(str(problem.place), problem.words, "broken")
    yield Heading(CHAIN, anchor="kedjan")
    yield Chain(tuple(_links(report)))
    for link in Link:
        yield from _link(report, link, manner)
    yield from _position(report, manner)
    yield from _unread(report)
    yield from _unmapped(report)
    yield from _unjudged(report, manner)


def _facts(report: ChainReport, manner: Manner) -> Iterator[tuple[Words, str]]:
    yield FILES, ", ".join(report.sources.files)
    yield POLICY, f"{report.policy.name} ({report.policy.digest})"
    counts = ", ".join(
        f"{number(count, manner.language)} {manner.say(kind.words).lower()}"
        for kind, count in report.counts.items()
        if count
    )
    yield CONTENT, counts


def _links(report: ChainReport) -> Iterator[ChainLink]:
    for link in Link:
        state = report.links[link]
        if link is not Link.CHECKER:
            yield ChainLink(
                code=link.code,
                words=link.words,
                whole=state.whole,
                broken=state.broken,
                unknown=state.unknown,
                href=f"#lank-{link.code}" if report.of_link(link) else "",
                unjudged=state.is_unknown,
            )


def _link(report: ChainReport, link: Link, manner: Manner) -> Iterator[Section]:
    breaks = report.of_link(link)
    if not breaks:
        return
    yield Heading(
        Words(f"{link.code} {link.words.sv}", f"{link.code} {link.words.en}"),
        anchor=f"lank-{link.code}",
    )
    for code, members in grouped_by_code(breaks).items():
        title = members[0].told.title
        count = number(len(members), manner.language)
        yield Heading(f"{code} {manner.say(title)} · {count}", level=3)
        yield Breaks(tuple(_shown(each) for each in members[:MOST]))
        if len(members) > MOST:
            yield Notice(MORE.fill(shown=MOST, count=count, code=code))


def _shown(each: ToldBreak) -> BreakShown:
    return BreakShown(
        code=each.told.code,
        message=each.told.message,
        mend=each.told.mend,
        why=each.told.why,
        severity=each.told.severity.code,
        trial=not each.counts,
        place=str(each.place) if each.place else "",
        subject=f"{each.subject.id} {each.told.name}"
        if each.told.name != each.subject.id
        else each.told.name,
    )


def _position(report: ChainReport, manner: Manner) -> Iterator[Section]:
    yield Heading(POSITION, anchor="laget")
    shown = report.map
    sentences = [told.position(shown.main), told.direction(shown.direction)]
    sentences += [words for words in (told.distance(shown.distance),) if words]
    sentences.append(told.covered(shown.coverage))
    yield Bullets(tuple(sentences))
    if shown.placed:
        plane = map_plane(
            shown, Drawing(manner.language, report.currency, notice=report.sources.notice)
        )
        drawn = svg(map_specification(plane, PAGE, titled=False), manner.language)
        yield Figure(drawn, told.in_short(shown))


def _unread(report: ChainReport) -> Iterator[Section]:
    if report.sources.unread:
        yield Heading(UNREAD, anchor="olast")
        rows = tuple((str(each.place), each.text, each.words) for each in report.sources.unread)
        yield Table(UNREAD, (PLACE, TEXT, REASON), rows)


def _unmapped(report: ChainReport) -> Iterator[Section]:
    if report.sources.unmapped:
        yield Heading(UNMAPPED, anchor="oanvant")
        yield Bullets(tuple(f"{each.place}: {each.header}" for each in report.sources.unmapped))


def _unjudged(report: ChainReport, manner: Manner) -> Iterator[Section]:
    if report.unjudged:
        yield Heading(UNJUDGED, anchor="obedomt")
        yield Paragraph(LINK_UNKNOWN if not report.breaks else UNJUDGED)
        rows = tuple(
            (code, report.rules[code].title, ", ".join(manner.say(field_name(f)) for f in fields))
            for code, fields in report.unjudged.items()
        )
        yield Table(UNJUDGED, (CODE, RULE, LACKING), rows)
