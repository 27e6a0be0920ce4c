"""Tags for the components; loaded with `{% load look %}` together with the words."""

from __future__ import annotations

from collections.abc import Sequence

from django import template
from django.forms import BoundField, Form, RadioSelect
from django.template.loader import get_template
from django.utils.safestring import SafeString, mark_safe

from styrkedja.ground.words import Words
from styrkedja.look.drawing.breaks import BreakShown, breaks_html
from styrkedja.look.drawing.chain import ChainLink, chain_html
from styrkedja.look.drawing.options import lines, options_html
from styrkedja.look.drawing.table import Table, table_html
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import Fact, FigureFact, Filter, Filters, Option, Pages, TrailRow
from styrkedja.look.preferences import language_now
from styrkedja.look.render.standalone import Section, sections_html
from styrkedja.picture.finding import Ref

register = template.Library()
Said = Words | str
STATUS_ICONS = {
    "whole": "check",
    "broken": "x",
    "weak": "triangle-alert",
    "unknown": "circle-question-mark",
    "note": "info",
}

MESSAGE_LOOKS = {"success": "whole", "error": "broken", "warning": "weak"}


def part(name: str, /, **facts: object) -> SafeString:
    """A component's template with its facts."""
    return get_template(f"look/parts/{name}.html").render(facts)


def drawn(html: str) -> SafeString:
    """Markup already escaped: from `look.drawing`, or a block of a template."""
    return mark_safe(html)  # noqa: S308


@register.simple_block_tag
def page_head(content: str, title: Said, lead: Said = "", over: Said = "") -> SafeString:
    """The page's heading; what stands inside is its actions."""
    return part("page_head", actions=drawn(content.strip()), title=title, lead=lead, over=over)


@register.simple_tag
def tag(words: Said, look: str = "") -> SafeString:
    """A small word beside something."""
    return part("tag", words=words, look=look)


@register.simple_tag
def status(look: str, words: Said) -> SafeString:
    """How something stands: whole, broken, weak, unknown or note, told by shape and word."""
    return part("status", look=look, words=words, icon=STATUS_ICONS[look])


@register.simple_block_tag
def card(content: str, title: Said = "", href: str = "", level: int = 3) -> SafeString:
    """A surface of its own; with an address the whole of it leads there."""
    return part("card", content=content, title=title, href=href, level=level)


@register.simple_block_tag
def callout(content: str, look: str, title: Said = "") -> SafeString:
    """A sentence that must be seen; `look` as in status."""
    return part("callout", content=content, look=look, title=title, icon=STATUS_ICONS[look])


@register.filter
def look_of(level: str) -> str:
    """How a message of Django's is drawn."""
    return MESSAGE_LOOKS.get(level, "note")


@register.simple_block_tag
def nothing(content: str, title: Said, icon: str = "inbox") -> SafeString:
    """What stands where there is nothing yet: why, and what to do."""
    return part("nothing", content=content, title=title, icon=icon)


@register.simple_tag
def facts(rows: Sequence[Fact]) -> SafeString:
    """A definition list."""
    return part("facts", rows=rows)


@register.simple_tag
def table(table: Table) -> SafeString:
    """A table from data."""
    return drawn(table_html(table, language_now()))


@register.simple_tag
def sections(items: Sequence[Section]) -> SafeString:
    """The sections of a document, as they stand in its file."""
    return drawn(sections_html(items, language_now()))


@register.simple_tag
def pages(pages: Pages) -> SafeString:
    """The way to the other pages of a list."""
    return part("pages", pages=pages)


@register.simple_tag
def filters(filters: Filters, label: Said) -> SafeString:
    """A filter bar."""
    return part("filters", filters=filters, label=label)


@register.filter
def options(field: Filter) -> SafeString:
    """What a choice of a filter bar offers."""
    return drawn(options_html(field, language_now()))


@register.filter
def offered(options: Sequence[Option]) -> SafeString:
    """Options that none of is chosen among yet."""
    return drawn("".join(lines(options, language=language_now())))


@register.simple_tag
def field(bound: BoundField) -> SafeString:
    """A form field with its label, help and what is wrong with it."""
    told = [f"{bound.auto_id}-help"] if bound.help_text else []
    if bound.errors:
        told.append(f"{bound.auto_id}-error")
    attrs: dict[str, str] = {"aria-describedby": " ".join(told)} if told else {}
    if bound.errors:
        attrs["aria-invalid"] = "true"
    kind = getattr(bound.field.widget, "input_type", "")
    many = isinstance(bound.field.widget, RadioSelect)  # several inputs under one legend
    widget = bound.as_widget(attrs=attrs)
    return part(
        "field", bound=bound, widget=widget, many=many, single=kind == "checkbox" and not many
    )


@register.filter
def entry_of(bound: BoundField) -> str:
    """The id of where one enters a field: of several boxes the first."""
    return bound.id_for_label or f"{bound.auto_id}_0"


@register.filter
def under_label(bound: BoundField, error: str) -> str:
    """What is wrong with a field, with its label before where the sentence does not begin with it."""
    label = str(bound.label)
    return error if error.startswith(label) else f"{label}: {error}"


@register.simple_tag
def error_summary(form: Form) -> SafeString:
    """All that must be mended, each a link to its field; nothing while nothing is wrong."""
    return part("error_summary", form=form) if form.is_bound and form.errors else mark_safe("")


@register.simple_tag
def tabs(links: Sequence[Link], label: Said) -> SafeString:
    """Tabs that are plain links."""
    return part("tabs", links=links, label=label)


@register.simple_block_tag
def disclosure(content: str, summary: Said, opened: bool = False) -> SafeString:
    """Something that can be opened."""
    return part("disclosure", content=content, summary=summary, opened=opened)


@register.simple_tag
def progress(value: int, of: int, words: Said) -> SafeString:
    """How far something has come: a bar and the same in words."""
    return part("progress", value=value, of=of, words=words)


@register.simple_tag
def figure_fact(figure: FigureFact, level: int = 3) -> SafeString:
    """A figure with numerator, denominator, unit, year, source and formula."""
    language = language_now()
    return part(
        "figure_fact",
        figure=figure,
        value=figure.value_in(language),
        year=figure.year_in(language),
        level=level,
    )


@register.simple_tag
def breaks(items: Sequence[BreakShown], compact: bool = False) -> SafeString:
    """Breaks in the chain with place and mending; close together and two abreast when compact."""
    return drawn(breaks_html(items, language_now(), compact))


@register.simple_tag
def chain(links: Sequence[ChainLink]) -> SafeString:
    """The styrkedja drawn as its links."""
    return drawn(chain_html(links, language_now()))


@register.simple_tag
def trail(rows: Sequence[TrailRow]) -> SafeString:
    """A record's history."""
    return part("trail", rows=rows)


@register.simple_block_tag
def chart(
    content: str,
    title: Said,
    caption: Said = "",
    table: Table | None = None,
    downloads: Sequence[Link] = (),
) -> SafeString:
    """A chart within its frame: the drawing inside, what it shows, its table and its downloads."""
    twin = drawn(table_html(table, language_now())) if table else ""
    return part(
        "chart", content=content, title=title, caption=caption, twin=twin, downloads=downloads
    )


@register.simple_tag(takes_context=True)
def thing(context: template.Context, ref: Ref, words: Said = "") -> SafeString:
    """A thing by its reference: a link to its page where there is one."""
    frame = context.get("frame") or Frame()
    return part("thing", href=frame.address(ref), words=words or ref.id)


@register.simple_tag(takes_context=True)
def help_link(context: template.Context, section: str, words: Said) -> SafeString:
    """The way to a section of the help; nothing where there is no help."""
    frame = context.get("frame") or Frame()
    return (
        part("help_link", href=f"{frame.help}#{section}", words=words) if frame.help else drawn("")
    )
