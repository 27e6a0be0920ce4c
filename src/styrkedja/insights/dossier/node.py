"""One thing of the akt as it is printed: an akt names hundreds, and a template for each would be slow."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from django.utils.safestring import SafeString, mark_safe

from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.markup import safe_address
from styrkedja.look.templatetags.parts import status

GONE = w("finns inte", "does not exist")
BREAKS = (w("{n} brott", "{n} findings"), w("ett brott", "one finding"))


@dataclass(frozen=True, slots=True)
class NodeShown:
    """One thing of the akt, in the language spoken; `under` counts the breaks in what follows from it."""

    relation: str
    kind: Words
    id: str
    name: str
    state: str
    dossier: str
    missing: bool
    breaks: int
    language: str
    under: int = 0
    children: tuple[NodeShown, ...] = ()
    more: int = 0

    @property
    def drawn(self) -> SafeString:
        """Its name, what it is, and its breaks."""
        return mark_safe(drawn(self))  # noqa: S308  every text in it is escaped below

    @property
    def line(self) -> SafeString:
        """The things under it, each with the things under that."""
        return mark_safe("".join(map(item, self.children)))  # noqa: S308  as above


def drawn(node: NodeShown) -> str:
    """A thing's name, what it is, and its breaks, as markup."""
    if node.missing:
        name, facts = f"<strong>{escape(node.id)}</strong>", status("broken", GONE)
        return f'<span class="d-name">{name}</span> <span class="d-facts">{facts}</span>'
    said = (node.id if node.id != node.name else "", node.state)
    facts = " · ".join(escape(each) for each in said if each)
    if node.breaks:
        count = BREAKS[node.breaks == 1].to(node.language).format(n=node.breaks)
        facts += f' <span class="d-breaks">{count}</span>'
    name = f'<a class="d-name" href="{safe_address(node.dossier)}">{escape(node.name)}</a>'
    return f'{name} <span class="d-facts">{facts}</span>'


def item(node: NodeShown) -> str:
    """A thing further down with the things under it, as an item of a list."""
    inner = "".join(map(item, node.children))
    below = f'<ul class="d-line">{inner}</ul>' if inner else ""
    relation = f'<span class="d-relation">{escape(node.relation)}</span>'
    return f"<li>{relation} {drawn(node)}{below}</li>"
