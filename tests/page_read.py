"""A page as a browser reads it: what its forms hold, where its links lead, what it complains of."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

from django.http import HttpResponse

ALONE = {"input", "meta", "link", "br", "hr", "img"}


@dataclass
class Form:
    """A form: where it is sent and what it holds as it stands."""

    action: str
    method: str
    fields: dict[str, list[str]] = field(default_factory=dict)

    def filled(self, **changes: str | list[str]) -> dict[str, list[str]]:
        """What is sent when some fields are written in."""
        sent = {**self.fields}
        sent |= {key: [new] if isinstance(new, str) else new for key, new in changes.items()}
        return {key: values for key, values in sent.items() if values}


class Page(HTMLParser):
    """The page of an answer."""

    def __init__(self, answer: HttpResponse) -> None:
        super().__init__()
        self.answer = answer
        self.html = answer.content.decode()
        self.forms: list[Form] = []
        self.links: list[str] = []
        self.texts: list[str] = []
        self.open: list[tuple[str, dict[str, str]]] = []
        self.textarea: tuple[str, str] | None = None
        self.select = ""
        self.ids: dict[str, str] = {}
        self.feed(self.html)

    @property
    def text(self) -> str:
        """Everything there is to read, with single spaces."""
        return " ".join(" ".join(self.texts).split())

    @property
    def form(self) -> Form:
        """The form of the page's own content: the last, after those of the header."""
        return self.forms[-1]

    def at(self, id_: str) -> str:
        """The text of what has an id; nothing where there is no such thing."""
        return " ".join(self.ids.get(id_, "").split())

    def hrefs(self, base: str) -> list[str]:
        """Where the links lead, as a browser on an address understands them."""
        return [urljoin(f"http://testserver{base}", link) for link in self.links]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in ALONE:
            self.open.append((tag, given))
        if "id" in given:
            self.ids.setdefault(given["id"], "")
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag == "form":
            self.forms.append(Form(given.get("action", ""), given.get("method", "get")))
        elif tag == "textarea":
            self.textarea = (given.get("name", ""), "")
        elif tag == "select":
            self.select = given.get("name", "")
            self.forms[-1].fields.setdefault(self.select, [])
        elif tag == "option" and self.select and "selected" in given:
            self.forms[-1].fields[self.select].append(given.get("value", ""))
        elif tag == "input" and self.forms and given.get("name") and "disabled" not in given:
            self.take_input(given)

    def take_input(self, given: dict[str, str]) -> None:
        """What an input field holds."""
        held = self.forms[-1].fields.setdefault(given["name"], [])
        if given.get("type") not in ("checkbox", "radio") or "checked" in given:
            held.append(given.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self.textarea:
            name, text = self.textarea
            self.forms[-1].fields[name] = [text.removeprefix("\n")]
            self.textarea = None
        if tag == "select":
            self.select = ""
        while self.open:
            if self.open.pop()[0] == tag:
                return

    def handle_data(self, data: str) -> None:
        if self.textarea:
            self.textarea = (self.textarea[0], self.textarea[1] + data)
        if any(tag in ("script", "style") for tag, _ in self.open):
            return
        self.texts.append(data)
        for _, given in self.open:
            if "id" in given:
                self.ids[given["id"]] += data
