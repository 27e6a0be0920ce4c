"""Every address of the application with something sensible to ask it for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from styrkedja.example import example_portfolio, example_rows
from styrkedja.front.start.addresses import SLUGS
from styrkedja.picture.terms import Kind


class Page(NamedTuple):
    """A page to look at: its address, and what the server answers each of two visitors."""

    path: str
    elected: int = 200  # what an elected member gets; the chief digital officer always gets 200


NO_PAGE = {
    "api-described": "JSON for programs",
    "api:api-root": "names the place of the JSON addresses and answers nothing",
    "api:passages": "JSON for programs: tests/governance/gates/test_doors.py",
    "coach:advice": "a part of the form's page: tests/journeys/business_developer",
    "look:choose": "takes a choice and sends back",
    "logout": "signs out and sends back",
    "login": "for strangers: tests/journeys/anyone/test_signing_in.py",
    "people:role": "gives or takes and sends back: tests/front/people",
    "people:renew": "only with a password somebody else gave: tests/journeys/unit_head",
    **{
        f"people:{name}": "the administrator's alone: tests/journeys/administrator"
        for name in ("add", "change", "password", "close", "reopen")
    },
    "records:export": "a file",
    "chain:export": "a file",
    "portfolio_map:chart": "a file, or what the browser draws from",
    "intake:template": "a file",
    "intake:whole": "a file",
    "reports:outward_file": "a file",
    "intake:settle": "takes a choice and sends back",
    "intake:reread": "takes a choice and sends back",
    "intake:apply": "writes and sends to the receipt",
    "intake:discard": "forgets and sends back",
    "meetings:add": "does it and sends back: tests/governance/meetings/test_pages.py",
    "meetings:answer": "does it and sends back: tests/governance/meetings/test_pages.py",
    "meetings:attend": "does it and sends back: tests/governance/meetings/test_pages.py",
    "meetings:change": "does it and sends back: tests/governance/meetings/test_pages.py",
    "meetings:plan": "does it and sends back: tests/governance/meetings/test_pages.py",
    "meetings:refresh": "does it and sends back: tests/governance/meetings/test_pages.py",
    "meetings:settle": "does it and sends back: tests/governance/meetings/test_pages.py",
    "meetings:step": "does it and sends back: tests/governance/meetings/test_pages.py",
    "meetings:take_in": "does it and sends back: tests/governance/meetings/test_pages.py",
    "meetings:agenda_pdf": "a file",
    "meetings:agenda_docx": "a file",
    "meetings:minutes_pdf": "a file",
    "meetings:minutes_docx": "a file",
    "meetings:calendar": "a file",
    "meetings:lock": "does it and sends back: tests/governance/meetings/documents",
    "meetings:correct": "does it and sends back: tests/governance/meetings/documents",
    "meetings:send": "does it and sends back: tests/governance/meetings/documents",
    "money:chart": "a file, or what the browser draws from",
    "commitments:answer": "answers and sends back: tests/governance/commitments",
    "commitments:frame": "accepts, decides or takes back and sends back: tests/governance/commitments",
    "commitments:propose": "computes and sends back: tests/governance/commitments",
    "gates:pass": "moves an initiative and sends back: tests/governance/gates/test_doors.py",
    "gates:several": "moves initiatives and sends back: tests/governance/gates/test_doors.py",
    "prioritisation:chart": "a file, or what the browser draws from",
    "prioritisation:confirm": "writes and sends back: tests/governance/prioritisation",
    "prioritisation:decide": "writes and sends back: tests/governance/prioritisation",
    "intake:preview": "needs a file: tests/journeys/portfolio_office",
    "intake:receipt": "needs a file: tests/journeys/portfolio_office",
}


@cache
def first(kind: Kind) -> str:
    """The id of the first row of a kind in the example group."""
    return example_portfolio().things(kind)[0].id


def each_kind(name: str, *, row: bool, elected: int = 200) -> list[Page]:
    """The same address for every register."""
    return [
        Page(reverse(name, args=[slug, first(kind)] if row else [slug]), elected)
        for kind, slug in SLUGS.items()
    ]


def one_row(name: str, elected: int = 200) -> list[Page]:
    """An address whose page is alike for every register, for one of them."""
    return [Page(reverse(name, args=[SLUGS[Kind.STAFFING], first(Kind.STAFFING)]), elected)]


def plain(name: str, *queries: str) -> list[Page]:
    """An address that takes nothing, as it is and with questions."""
    return [Page(reverse(name)), *(Page(f"{reverse(name)}?{query}") for query in queries)]


SAMPLES: dict[str, Callable[[], list[Page]]] = {
    "start": lambda: plain("start"),
    "search": lambda: plain("search", "q=skola", "q=qqqq"),
    "records:trail": lambda: [Page(reverse("records:trail"), elected=403)],
    "records:list": lambda: [
        *each_kind("records:list", row=False),
        Page(reverse("records:list", args=["initiativ"]) + "?q=qqqq"),
    ],
    "records:read": lambda: each_kind("records:read", row=True),
    "records:add": lambda: [Page(reverse("records:add", args=["effektmal"]), elected=403)],
    "records:change": lambda: each_kind("records:change", row=True, elected=403),
    "records:remove": lambda: one_row("records:remove", elected=403),
    "records:history": lambda: one_row("records:history"),
    "chain:breaks": lambda: plain("chain:breaks", "lank=B", "q=qqqq"),
    "chain:rules": lambda: plain("chain:rules"),
    "chain:rule": lambda: [Page(reverse("chain:rule", args=["G101"]))],
    "dossier:read": lambda: [
        Page(reverse("dossier:read", args=[kind.code, first(kind)])) for kind in Kind
    ],
    "gates:overview": lambda: plain("gates:overview", "lage=stoppas"),
    "gates:initiative": lambda: [
        Page(reverse("gates:initiative", args=[row["id"]]))
        for row in example_rows()[Kind.INITIATIVE][:4]
    ],
    "meetings:forums": lambda: plain("meetings:forums"),
    "meetings:forum": lambda: [Page(reverse("meetings:forum", args=[first(Kind.FORUM)]))],
    "meetings:meeting": lambda: [
        Page(reverse("meetings:meeting", args=[id_])) for id_ in (first(Kind.MEETING), "FD-2026-12")
    ],
    "meetings:room": lambda: [
        Page(reverse("meetings:room", args=[id_])) for id_ in (first(Kind.MEETING), "FD-2026-12")
    ],
    "meetings:minutes": lambda: [
        Page(reverse("meetings:minutes", args=[id_])) for id_ in ("FD-2026-06", "FD-2026-11")
    ],
    "meetings:suggestions": lambda: plain("meetings:suggestions"),
    "prioritisation:queue": lambda: plain("prioritisation:queue", "forum=FIT", "enhet=HTJ"),
    "prioritisation:criteria": lambda: plain("prioritisation:criteria"),
    "prioritisation:backlog": lambda: plain("prioritisation:backlog", "konto=PDT", "enhet=qqqq"),
    "prioritisation:initiative": lambda: [
        Page(reverse("prioritisation:initiative", args=[id_]))
        for id_ in ("I-001", "I-009", "I-024", "I-113")
    ],
    "commitments:overview": lambda: plain("commitments:overview", "lage=vantar"),
    "commitments:unit": lambda: [
        Page(reverse("commitments:unit", args=[id_])) for id_ in ("VOF", "HTJ", "EKO")
    ],
    "money:overview": lambda: plain("money:overview", "matt=planned&ar=alla"),
    "money:matrix": lambda: plain("money:matrix", "kategori=redistribution"),
    "money:outcome": lambda: plain("money:outcome", "kategori=redistribution", "enhet=HTJ"),
    "money:frame": lambda: plain("money:frame", "lage=foreslagen"),
    "money:repayments": lambda: plain("money:repayments"),
    "money:initiative": lambda: [
        Page(reverse("money:initiative", args=[id_])) for id_ in ("I-088", "I-001")
    ],
    "follow_up:due": lambda: plain("follow_up:due", "lage=sent"),
    "follow_up:lessons": lambda: plain("follow_up:lessons", "q=nollm%C3%A4tning"),
    "portfolio_map:map": lambda: plain("portfolio_map:map"),
    "reports:coverage": lambda: plain("reports:coverage"),
    "reports:mix": lambda: plain("reports:mix"),
    "reports:agreement": lambda: plain("reports:agreement"),
    "reports:outward": lambda: plain("reports:outward", "profil=stratsys"),
    "reports:coding": lambda: [Page(reverse("reports:coding", args=[first(Kind.BENEFIT)]))],
    "reports:accounts": lambda: plain("reports:accounts"),
    "people:list": lambda: [
        Page(reverse("people:list") + query, elected=403) for query in ("", "?q=qqqq")
    ],
    "records:all": lambda: plain("records:all"),
    "people:own": lambda: plain("people:own"),
    "people:read": lambda: [Page(reverse("people:read", args=["unit-head"]), elected=403)],
    "intake:upload": lambda: [Page(reverse("intake:upload"), elected=403)],
    "handbook:glossary": lambda: plain("handbook:glossary"),
    "handbook:columns": lambda: plain("handbook:columns"),
    "handbook:help": lambda: plain("handbook:help"),
    "handbook:accessibility": lambda: plain("handbook:accessibility"),
    "handbook:about": lambda: plain("handbook:about"),
    "handbook:permissions": lambda: plain("handbook:permissions"),
    "handbook:policy": lambda: plain("handbook:policy"),
    "look:gallery": lambda: plain("look:gallery"),
    "look:list": lambda: plain("look:list"),
    "look:read": lambda: plain("look:read"),
    "look:edit": lambda: plain("look:edit", "fel"),
    "look:confirm": lambda: plain("look:confirm"),
}


def names() -> list[str]:
    """The name of every address of the application."""
    return sorted(dict.fromkeys(walked(get_resolver(), "")))


def walked(resolver: URLResolver, space: str) -> Iterator[str]:
    """The names under a resolver, each with the names of the rooms it lies in."""
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield space + (entry.name or str(entry.pattern))
        else:
            inner = f"{space}{entry.namespace}:" if entry.namespace else space
            yield from walked(entry, inner)
