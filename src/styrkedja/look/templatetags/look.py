"""Tags for words, values and icons: `{% load look %}`; the components stand in `parts.py`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from django import template
from django.template.base import FilterExpression, Parser, Token, token_kwargs
from django.utils.html import conditional_escape, escape
from django.utils.safestring import SafeString, mark_safe

from styrkedja.look import shown
from styrkedja.look.drawing.table import unbroken
from styrkedja.look.icons import icon_svg
from styrkedja.look.preferences import language_now
from styrkedja.look.templatetags import parts

register = template.Library()


@dataclass
class Wording:
    """A pair of texts in a tag, each escaped; constants are escaped once, when compiled."""

    sv: FilterExpression
    en: FilterExpression

    def __post_init__(self) -> None:
        self.fixed = {
            language: escape("" + text.var)
            for language, text in (("sv", self.sv), ("en", self.en))
            if isinstance(text.var, str) and not text.filters
        }

    def to(self, language: str, context: template.Context) -> str:
        """The text in a language, escaped, its `{name}`s not yet filled."""
        if language in self.fixed:
            return self.fixed[language]
        text = self.en if language == "en" else self.sv
        return conditional_escape(text.resolve(context))


class WordsNode(template.Node):
    """Prints one of two texts, filled with escaped facts, or keeps it under a name."""

    def __init__(
        self,
        one: Wording,
        many: Wording | None,
        count: FilterExpression | None,
        facts: dict[str, FilterExpression],
        target: str,
    ) -> None:
        self.one = one
        self.many = many
        self.count = count
        self.facts = facts
        self.target = target

    def render(self, context: template.Context) -> str:
        """The text; empty when it is kept."""
        language = language_now()
        wording, filled = self.one, {}
        if self.count is not None and self.many is not None:
            count = self.count.resolve(context)
            wording = self.one if count == 1 else self.many
            filled["n"] = escape(shown.shown(count, language))
        text = wording.to(language, context)
        for name, fact in self.facts.items():
            filled[name] = said(fact.resolve(context), language)
        if filled:
            text = text.format(**filled)
        text = mark_safe(text)  # noqa: S308  every piece of it is escaped above
        if self.target:
            context[self.target] = text
            return ""
        return text


def said(value: object, language: str) -> str:
    """A value in a language, escaped unless it is known to be safe."""
    if isinstance(value, SafeString):
        return value
    return escape(shown.shown(value, language))


def rest_of(parser: Parser, bits: list[str]) -> tuple[dict[str, FilterExpression], str]:
    """The `name=value` facts and the `as name` at a tag's end."""
    target = ""
    if len(bits) >= 2 and bits[-2] == "as":
        target = bits.pop()
        bits.pop()
    facts = token_kwargs(bits, parser)
    if bits:
        raise template.TemplateSyntaxError(f"w: cannot understand {' '.join(bits)}")
    return facts, target


@register.tag("w")
def words_tag(parser: Parser, token: Token) -> WordsNode:
    """`{% w "svenska {n}" "english {n}" n=count as name %}`: a text in the language spoken."""
    bits = token.split_contents()[1:]
    if len(bits) < 2:
        raise template.TemplateSyntaxError("w takes a Swedish and an English text")
    one = Wording(*(parser.compile_filter(bit) for bit in bits[:2]))
    return WordsNode(one, None, None, *rest_of(parser, bits[2:]))


@register.tag("wn")
def plural_tag(parser: Parser, token: Token) -> WordsNode:
    """`{% wn count "en rad" "{n} rader" "one row" "{n} rows" %}`: one or many."""
    bits = token.split_contents()[1:]
    if len(bits) < 5:
        raise template.TemplateSyntaxError("wn takes a count and one and many, in both languages")
    count, one_sv, many_sv, one_en, many_en = (parser.compile_filter(bit) for bit in bits[:5])
    facts, target = rest_of(parser, bits[5:])
    return WordsNode(Wording(one_sv, one_en), Wording(many_sv, many_en), count, facts, target)


@register.filter
def say(value: object) -> str:
    """Words, terms and any plain value, in the language spoken."""
    return value if isinstance(value, str) else shown.shown(value, language_now())


@register.filter
def whole_days(value: object) -> SafeString:
    """Any value in the language spoken, with each day in it kept on one line."""
    return mark_safe(unbroken(said(value, language_now())))  # noqa: S308  `said` escapes


@register.filter
def number(value: Decimal | float | None, decimals: int | None = None) -> str:
    """12 345,6; nothing for None."""
    return "" if value is None else shown.number(value, language_now(), decimals)


@register.filter
def money(value: Decimal | int | None) -> str:
    """1 250 000 kr; nothing for None."""
    return "" if value is None else shown.money(value, language_now())


@register.filter
def money_short(value: Decimal | int | None) -> str:
    """1,3 mnkr; nothing for None."""
    return "" if value is None else shown.money_short(value, language_now())


@register.filter
def share_of(part: int, of: int) -> str:
    """A share in whole per cent."""
    return shown.share(part, of, language_now())


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """`{% icon "check" %}`: an icon, hidden from screen readers unless it is given a name."""
    return icon_svg("" + name, "" + label)


register.tags.update(parts.register.tags)
register.filters.update(parts.register.filters)
