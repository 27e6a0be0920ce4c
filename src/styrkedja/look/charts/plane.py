"""What a map with two axes is drawn from: bubbles, a centre with its spread, an aim, in words already said."""

from __future__ import annotations

from dataclasses import dataclass

from styrkedja.ground.words import Words


@dataclass(frozen=True, slots=True)
class Bubble:
    """One or more things at the same place; `label` is what is read aloud and shown on hover."""

    x: float
    y: float
    size: float  # its weight in the unit of the legend; 0 where it has none
    count: int
    label: str
    proposed: bool = False
    panel: str = ""  # in which small multiple it stands
    href: str = ""  # where it leads on a page


@dataclass(frozen=True, slots=True)
class Centre:
    """The weighted centre, and the standard deviation along each axis."""

    x: float
    y: float
    spread_x: float
    spread_y: float
    label: str  # the short text beside it
    told: str  # the sentence read aloud
    proposed: bool = False
    panel: str = ""


@dataclass(frozen=True, slots=True)
class Aim:
    """The decided direction."""

    x: float
    y: float
    label: str
    told: str


@dataclass(frozen=True, slots=True)
class Step:
    """One year of a drift."""

    x: float
    y: float
    year: int
    count: int
    label: str


@dataclass(frozen=True, slots=True)
class Axes:
    """What the two axes are called, and their ends."""

    x: Words
    left: Words
    right: Words
    y: Words
    lower: Words
    upper: Words
    fields: tuple[Words, Words, Words, Words]  # lower left, lower right, upper left, upper right


@dataclass(frozen=True, slots=True)
class Plane:
    """One chart, ready to be drawn in one language."""

    language: str
    title: str
    subtitle: str
    told: str  # what a listener hears of the chart as a whole
    axes: Axes
    bubbles: tuple[Bubble, ...] = ()
    centres: tuple[Centre, ...] = ()
    aim: Aim | None = None
    distance: str = ""  # the text on the line from centre to aim
    size_title: str = ""  # what bubble size means; empty where all are alike
    steps: tuple[Step, ...] = ()
    panels: tuple[str, ...] = ()  # the small multiples, in order
