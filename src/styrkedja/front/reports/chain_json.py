"""The report of a check as JSON: the stable schema that `docs/json.md` describes."""

from __future__ import annotations

import json
from collections.abc import Mapping

from styrkedja.front.reports.chain_report import ChainReport, ToldBreak
from styrkedja.front.reports.position_json import position
from styrkedja.ground.sheets.table import Place
from styrkedja.insights.chain.pure.check import LinkState
from styrkedja.picture.portfolio import TABLES
from styrkedja.picture.terms import Link

Plain = dict[str, object]
SCHEMA = "styrkedja.check/1"


def chain_json(report: ChainReport, language: str) -> str:
    """The report as JSON text, ended by a line break."""
    return json.dumps(chain_data(report, language), ensure_ascii=False, indent=2) + "\n"


def chain_data(report: ChainReport, language: str) -> Plain:
    """The report as plain data; texts in one language, codes and keys the same in both."""
    sources = report.sources
    return {
        "schema": SCHEMA,
        "language": language,
        "as_of": report.as_of.isoformat(),
        "policy": {"name": report.policy.name, "digest": report.policy.digest},
        "whole": report.is_whole,
        "files": list(sources.files),
        "portfolio": {TABLES[kind]: count for kind, count in report.counts.items()},
        "position": position(report.map, language),
        "findings": [finding(each, language) for each in report.breaks],
        "waived": [
            {
                **finding(each, language),
                "waiver": waiver.id,
                "until": waiver.until.isoformat() if waiver.until else None,
            }
            for each, waiver in report.waived
        ],
        "unjudged": [
            {"code": code, "fields": list(fields)} for code, fields in report.unjudged.items()
        ],
        "summary": {
            "by_link": {link.code: link_state(link, report.links, language) for link in Link},
            "by_code": dict(report.by_code),
            "by_severity": {each.code: count for each, count in report.by_severity.items()},
            "on_trial": report.on_trial,
        },
        "unread": [
            {"place": place(each.place), "text": each.text, "reason": each.words.to(language)}
            for each in sources.unread
        ],
        "unmapped": [
            {"place": place(each.place), "column": each.header} for each in sources.unmapped
        ],
        "problems": [
            {"place": place(each.place), "reason": each.words.to(language)}
            for each in sources.problems
        ],
        "notes": [
            {"place": place(each.place), "text": each.words.to(language)} for each in sources.notes
        ],
    }


def finding(each: ToldBreak, language: str) -> Plain:
    """One break."""
    said = each.told
    return {
        "code": said.code,
        "severity": said.severity.code,
        "status": said.status.code,
        "link": said.link.code,
        "subject": {"kind": each.subject.kind.code, "id": each.subject.id, "name": said.name},
        "field": each.field,
        "place": place(each.place),
        "message": said.message.to(language),
        "why": said.why.to(language),
        "mend": said.mend.to(language),
    }


def place(where: Place | None) -> Plain | None:
    """A place, its parts empty where they are not known; None where nothing is."""
    if where is None:
        return None
    return {"file": where.file, "sheet": where.sheet, "cell": where.cell}


def link_state(link: Link, links: Mapping[Link, LinkState], language: str) -> Plain:
    """How one link stands."""
    state = links[link]
    return {
        "name": link.to(language),
        "whole": state.whole,
        "broken": state.broken,
        "unknown": state.unknown,
        "is_unknown": state.is_unknown,
        "judged_rules": state.judged,
        "unjudged_rules": state.unjudged,
    }
