"""`styrkedja map`: draws the portfolio map of the files as SVG, PNG, a self-contained page or data."""

from __future__ import annotations

import json
from contextlib import nullcontext
from datetime import datetime
from functools import partial
from pathlib import Path

import click

from styrkedja.front.commandline.progress import Progress
from styrkedja.front.commandline.reading_files import (
    FILE_HERE,
    policy_from,
    reading_from,
    reading_options,
    told_unread,
)
from styrkedja.front.commandline.spoken import OPTIONS_HERE, Spoken
from styrkedja.front.commandline.trouble import BROKEN, WHOLE, Trouble
from styrkedja.front.commandline.writing import refuse_own, write
from styrkedja.front.reports.map_html import map_html
from styrkedja.front.reports.position_json import map_data
from styrkedja.ground.words import Language, Words, w
from styrkedja.insights.portfolio_map import told
from styrkedja.insights.portfolio_map.drawn import drift_plane, map_plane, units_plane
from styrkedja.insights.portfolio_map.labels import Drawing
from styrkedja.insights.portfolio_map.pure.figures import PortfolioMap, Weighing
from styrkedja.insights.portfolio_map.pure.propose import proposals
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.look.charts.engine import Engine, NotDrawn, asked_for
from styrkedja.look.charts.specification import (
    Specification,
    drift_specification,
    map_specification,
    panels_specification,
)
from styrkedja.look.charts.theme import THEMES

ABOUT = w(
    "Rita portföljkartan: effektivitet–innovation på ena axeln, intern–extern direktnytta på den andra.\n\n"
    "Ett initiativs läge räknas alltid fram ur dess klassade effektmål. Med --propose placeras också det "
    "som ingen har klassat, efter sina egna ord; förslagen ritas ihåliga och räknas aldrig in.\n\n"
    "Slutkod: 0 när kartan är ritad, 1 när inget kunde placeras eller något inte gick att läsa, 2 när inget "
    "gick att läsa.",
    "Draw the portfolio map: efficiency–innovation along one axis, internal–external value along the other.\n\n"
    "An initiative's place is always computed from its classified benefits. With --propose, what nobody "
    "has classified is placed too, by its own words; proposals are drawn hollow and never counted.\n\n"
    "Exit code: 0 when the map is drawn, 1 when nothing could be placed or something could not be read, 2 when "
    "nothing could be read.",
)
OUT = w(
    "Fil att skriva: .svg, .png, .html eller .json.", "File to write: .svg, .png, .html or .json."
)
PROPOSE = w(
    "Föreslå läge för det som ingen har klassat.", "Propose a place for what nobody has classified."
)
KIND = w(
    "karta, enheter eller rörelse (bara .svg och .png).",
    "map, units or drift (.svg and .png only).",
)
THEME = w("light eller dark (bara .svg och .png).", "light or dark (.svg and .png only).")
WEIGH = w(
    "Vad ett effektmål väger: equal (lika) eller amount (årligt värde).",
    "What a benefit weighs: equal, or amount (its yearly value).",
)
ENDING = w(
    "Kartan skrivs som .svg, .png, .html eller .json; {name} slutar på något annat.",
    "The map is written as .svg, .png, .html or .json; {name} ends otherwise.",
)
NOT_DRAWN = w(
    "Kartan gick inte att rita. Försök igen, eller skriv den som .html eller .json. Ritprogrammet säger: {reason}",
    "The map could not be drawn. Try again, or write it as .html or .json. The drawing program says: {reason}",
)
KINDS = {
    "map": "map",
    "karta": "map",
    "units": "units",
    "enheter": "units",
    "drift": "drift",
    "rörelse": "drift",
}
DRAWN = (".svg", ".png")
ENDINGS = (".svg", ".png", ".html", ".json")


def command(language: Language) -> click.Command:
    """The command in a language."""
    made = Spoken(
        name="map",
        help=ABOUT.to(language),
        options_metavar=OPTIONS_HERE.to(language),
        params=[
            *reading_options(language),
            click.Option(
                ["-o", "out"], required=True, metavar=FILE_HERE.to(language), help=OUT.to(language)
            ),
            click.Option(["--propose"], is_flag=True, help=PROPOSE.to(language)),
            click.Option(
                ["--show"],
                type=click.Choice(list(KINDS)),
                default="map",
                metavar="…",
                help=KIND.to(language),
            ),
            click.Option(
                ["--theme"],
                type=click.Choice(list(THEMES)),
                default="light",
                metavar="…",
                help=THEME.to(language),
            ),
            click.Option(
                ["--weigh"],
                type=click.Choice([each.code for each in Weighing]),
                default="equal",
                metavar="…",
                help=WEIGH.to(language),
            ),
        ],
        callback=partial(run, language),
    )
    made.language = language
    return made


def run(
    language: Language,
    files: tuple[str, ...],
    profile: str | None,
    as_of: datetime | None,
    policy: str | None,
    out: str,
    propose: bool,
    show: str,
    theme: str,
    weigh: str,
) -> int:
    """Draw the map; the answer is the exit code."""
    target = Path(out)
    ending = target.suffix.lower()
    if ending not in ENDINGS:
        raise Trouble(ENDING.fill(name=target.name))
    refuse_own(target, files)
    rules = policy_from(policy)
    # The engine starts while the files are read: it needs most of a second.
    with Engine() if ending in DRAWN else nullcontext() as engine, Progress() as progress:
        reading = reading_from(files, profile, as_of, progress, language)
        picture = reading.picture
        shown = portfolio_map(picture, rules, Weighing(weigh))
        found = proposals(picture, rules) if propose else None
        drawing = Drawing(language, picture.currency, found, notice=reading.notice)
        if engine:
            content = drawn(specified(shown, drawing, KINDS[show], theme), language, ending, engine)
        else:
            content = told_as(shown, drawing, ending)
    write(target, content, language, summary(shown, drawing))
    unread = told_unread(reading, language)
    placed = shown.placed or (drawing.proposals and drawing.proposals.proposed)
    return WHOLE if placed and not unread else BROKEN


def summary(shown: PortfolioMap, drawing: Drawing) -> Words:
    """What the map says, in a few sentences for the one who waits."""
    said = told.in_short(shown)
    if drawing.proposals is None:
        return said
    more = told.proposed(drawing.proposals)
    return Words(f"{said.sv} {more.sv}", f"{said.en} {more.en}")


def told_as(shown: PortfolioMap, drawing: Drawing, ending: str) -> bytes:
    """The map as data or as a page of its own."""
    if ending == ".json":
        data = map_data(shown, drawing.proposals, drawing.language)
        return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()
    return map_html(shown, drawing).encode()


def drawn(specification: Specification, language: Language, ending: str, engine: Engine) -> bytes:
    """The chart as a picture."""
    try:
        return engine.drawn(asked_for(specification, language, ending.removeprefix(".")))
    except NotDrawn as failed:
        raise Trouble(NOT_DRAWN.fill(reason=str(failed).strip())) from failed


def specified(shown: PortfolioMap, drawing: Drawing, kind: str, theme: str) -> Specification:
    """The specification of the chart asked for."""
    if kind == "units":
        return panels_specification(units_plane(shown, drawing), THEMES[theme])
    if kind == "drift":
        return drift_specification(drift_plane(shown, drawing), THEMES[theme])
    return map_specification(map_plane(shown, drawing), THEMES[theme])
