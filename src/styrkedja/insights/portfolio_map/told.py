"""The map in sentences: position, spread, quadrants, direction, distance and coverage."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from styrkedja.ground.numbers import NO_BREAK
from styrkedja.ground.words import Language, Words, w
from styrkedja.insights.portfolio_map.pure.figures import (
    ON_A_LINE,
    Coverage,
    Decided,
    Distance,
    Point,
    PortfolioMap,
    Quadrant,
    Standing,
    quadrant_of,
)
from styrkedja.insights.portfolio_map.pure.propose import Proposals
from styrkedja.look.shown import money_short, number, share

NOTHING_PLACED = w(
    "Inget initiativ kan placeras: inget effektmål är klassat på båda axlarna.",
    "No initiative can be placed: no benefit is classified on both axes.",
)
LANGUAGES: tuple[Language, Language] = ("sv", "en")


def in_both(say: Callable[[str], str]) -> Words:
    """A text made for each language by `say(language)`."""
    return Words(*(say(language) for language in LANGUAGES))


def point(at: Point, language: str) -> str:
    """(−0,32; 0,41) in Swedish, (−0.32, 0.41) in English."""
    between = "; " if language == "sv" else ", "
    return f"({score(at.x, language)}{between}{score(at.y, language)})"


def score(value: float, language: str) -> str:
    """A score or a distance with two decimals; a rounded nothing has no minus."""
    return number(round(value, 2) + 0.0, language, 2)


def field(at: Point) -> Words:
    """The quadrant a point lies in, or that it lies on a line."""
    quadrant = quadrant_of(rounded(at))
    return quadrant.words if quadrant else ON_A_LINE


def rounded(at: Point) -> Point:
    """A point as it is read, so that (0,00; 0,00) is not said to lie in a field."""
    return Point(round(at.x, 2), round(at.y, 2))


def amount(value: float, currency: str, language: str) -> str:
    """A sum read at a glance, in the picture's currency."""
    if currency == "SEK":
        return money_short(round(value), language)
    scale = "miljoner" if language == "sv" else "million"
    return f"{number(value / 1e6, language, 1)}{NO_BREAK}{scale}{NO_BREAK}{currency}"


def position(stands: Standing | None) -> Words:
    """Where the portfolio stands, how it was weighed and what it rests on."""
    if stands is None:
        return NOTHING_PLACED

    def say(language: str) -> str:
        sentence = w(
            "Tyngdpunkten ligger {where} {at}, {view} ({weighted} av {placed} placerade initiativ)",
            "The centre lies {where} {at}, {view} ({weighted} of {placed} placed initiatives)",
        )
        return sentence.to(language).format(
            where=lies(stands.at).to(language),
            at=point(stands.at, language),
            view=stands.view.to(language),
            weighted=number(stands.weighted, language),
            placed=number(stands.placed, language),
        )

    return ended(in_both(say))


def lies(at: Point) -> Words:
    """In a quadrant, or on a line between two."""
    quadrant = quadrant_of(rounded(at))
    return w("i {field}", "in {field}").fill(field=quadrant.words) if quadrant else ON_A_LINE


def spread(stands: Standing) -> Words:
    """How far apart the initiatives stand: without it a centre in the middle says nothing."""
    return in_both(
        lambda language: (
            w(
                "Spridning: i medeltal {mean} från tyngdpunkten (standardavvikelse {x} längs effektivitet–innovation, {y} längs intern–extern).",
                "Spread: {mean} from the centre on average (standard deviation {x} along efficiency–innovation, {y} along internal–external).",
            )
            .to(language)
            .format(
                mean=score(stands.spread, language),
                x=score(stands.spread_x, language),
                y=score(stands.spread_y, language),
            )
        )
    )


def quadrants(shares: Mapping[Quadrant, float]) -> Words:
    """Each field's share, in whole per cent."""
    return in_both(
        lambda language: ", ".join(
            f"{quadrant.to(language)} {share(round(shares[quadrant] * 1000), 1000, language)}"
            for quadrant in Quadrant
        )
    )


def direction(decided: Decided | None) -> Words:
    """The decided direction and where it stands written, or that nobody has decided one."""
    if decided is None:
        return w(
            "Ingen gällande riktning är beslutad: avståndet är okänt.",
            "No direction in force has been decided: the distance is unknown.",
        )
    by = ", ".join(str(part) for part in (decided.body, decided.on) if part)
    return in_both(
        lambda language: (
            w(
                "Beslutad riktning: {at} i {document}{by}.",
                "Decided direction: {at} in {document}{by}.",
            )
            .to(language)
            .format(
                at=point(decided.at, language),
                document=decided.name,
                by=f" ({by})" if by else "",
            )
        )
    )


def distance(found: Distance | None) -> Words | None:
    """How far it is to the decided direction, and which way; None where nothing can be said."""
    if found is None:
        return None
    steps = (
        (found.x, MORE_INNOVATION if found.x > 0 else MORE_EFFICIENCY),
        (found.y, MORE_EXTERNAL if found.y > 0 else MORE_INTERNAL),
    )
    parts = [stepped(toward, step) for step, toward in steps if round(step, 2)]
    if not parts:
        return w(
            "Avståndet till den beslutade riktningen är 0: portföljen ligger där.",
            "The distance to the decided direction is 0: the portfolio stands there.",
        )

    def say(language: str) -> str:
        both = w(" och ", " and ").to(language).join(part.to(language) for part in parts)
        sentence = w(
            "Avståndet till den beslutade riktningen är {whole}: dit behövs {both}.",
            "The distance to the decided direction is {whole}: to get there takes {both}.",
        )
        return sentence.to(language).format(whole=score(found.whole, language), both=both)

    return in_both(say)


def stepped(toward: Words, step: float) -> Words:
    """A way to go and how far: mer innovation (0,72)."""
    return in_both(lambda language: f"{toward.to(language)} ({score(abs(step), language)})")


MORE_INNOVATION = w("mer innovation", "more innovation")
MORE_EFFICIENCY = w("mer effektivitet", "more efficiency")
MORE_EXTERNAL = w("mer extern nytta", "more external value")
MORE_INTERNAL = w("mer intern nytta", "more internal value")


def covered(of: Coverage) -> Words:
    """How much the position rests on: numerator and denominator, never a bare per cent."""
    sentence = w(
        "{placed} av {initiatives} initiativ är placerade; {classified} av {benefits} effektmål är klassade.",
        "{placed} of {initiatives} initiatives are placed; {classified} of {benefits} benefits are classified.",
    )
    return in_both(
        lambda language: sentence.to(language).format(
            placed=number(of.initiatives_placed, language),
            initiatives=number(of.initiatives, language),
            classified=number(of.benefits_classified, language),
            benefits=number(of.benefits, language),
        )
    )


def in_short(shown: PortfolioMap) -> Words:
    """The map in two or three sentences, for a listener and for the terminal."""
    parts = [position(shown.main), covered(shown.coverage)]
    parts.append(distance(shown.distance) or direction(shown.direction))
    return in_both(lambda language: " ".join(part.to(language) for part in parts))


def proposed(found: Proposals) -> Words:
    """How many got a proposal, and that a proposal is not counted."""
    sentence = w(
        "Ihåliga bubblor är förslag efter initiativens egna ord och räknas inte in: {placed} fick ett förslag, {without} har inga ord som avgör.",
        "Hollow bubbles are proposals by the initiatives' own words and do not count: {placed} got a proposal, {without} have no words that decide.",
    )
    return in_both(
        lambda language: sentence.to(language).format(
            placed=number(len(found.proposed), language),
            without=number(found.without_words, language),
        )
    )


def ended(words: Words) -> Words:
    """A sentence with its full stop."""
    return Words(f"{words.sv}.", f"{words.en}.")
