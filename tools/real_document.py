"""docs/real.md out of the proof: what real files gave, what was not read, and which drawn breaks were right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.picture.portfolio import TABLES
from styrkedja.picture.terms import Kind, RuleStatus

if TYPE_CHECKING:
    from tools.real import Drawn, FileResult, Proof

ENOUGH = 0.9
LONGEST = 150
INTRODUCTION = """\
# Prov på verkliga filer

Gjord med `STYRKEDJA_TEST_DATA=mapp python -m tools.real`. Ändra där, inte här. Filerna själva ingår inte i projektet;
här står bara antal, namn och korta fakta. Varje fil lästes utan att profilen nämndes: den hittades på rubrikerna. Varje fil
prövades som om det vore den dag siffrorna i den gäller.

Av varje regel som gav utslag drogs tio brott per profil, alltid samma tio. Varje draget brott lästes mot sin rad i filen
och bedömdes: *rätt* om det som sägs stämmer med filen och är något en samordnare skulle vilja veta, annars *fel*.
Bedömningarna står i `docs/real-judgements.toml`. En regel med färre än nio rätt av tio stannar på prov.
"""
LEARNED = """\
## Vad som rättades efter att utslagen hade lästs

- **gmpp, skede.** Först lästes varje projekt som pågående, eftersom det står i portföljen. Då gav L301 (skulle vara klart) bara
  5 rätt av 10 och L101 (inget slutdatum) 9 av 10: flera projekt står kvar i filen sedan de avslutats. Felet var profilens,
  inte reglernas. Nu läses inget skede, och reglerna är obedömda på gmpp.
- **us-ai, ”Implementation and Assessment”.** Lästes först som pågående. Av 287 sådana rader har 127 ett införandedatum och 160 inget, och L203
  gav 133 utslag, de flesta bara därför. Ordet kan betyda båda delarna och ger nu inget skede.
- **I208, samma namn i två enheter.** På us-ai var 2 rätt av 10: ”Generative AI Usage” stod på 51 rader med skilda användningar.
  Regeln bortser nu från namn som en enhet själv ger flera av sina egna. Därefter drogs tio nya.
- **us-ai, datum i juli 1905.** Ett årtal som matats in som ett tal har blivit en dag (2022 blev 1905-07-15). Profilen tar nu inga dagar före 1960.
"""


def document(proof: Proof) -> str:
    """The whole document."""
    lines = [INTRODUCTION, *summary(proof), LEARNED]
    for profile in dict.fromkeys(result.profile for result in proof.results):
        lines += [f"## Profilen `{profile}`", ""]
        for result in proof.of(profile):
            lines += [*file_part(result), ""]
        lines += [*draws_part(proof, profile)]
    return "\n".join(lines).rstrip() + "\n"


def summary(proof: Proof) -> Iterator[str]:
    """What the proof says in short."""
    yield "## I korthet"
    yield ""
    yield "| Fil | Profil | Siffrornas dag | Lästa saker | Olästa celler | Kolumner utan fält | Regler med utslag | Tysta | Obedömda |"
    yield "|---|---|---|---:|---:|---:|---:|---:|---:|"
    for result in proof.results:
        things = sum(len(result.reading.picture.things(kind)) for kind in TABLES)
        asked = [code for code, count in result.verdict.asked.items() if count]
        silent = [code for code in asked if not result.fired.get(code)]
        unmapped = len(result.reading.pictured.unmapped)
        yield (
            f"| {result.name} | `{result.profile}` | {result.reading.picture.as_of} | {number(things)} "
            f"| {number(len(result.reading.pictured.unread))} | {unmapped} | {len(result.fired)} "
            f"| {len(silent)} | {len(result.verdict.unjudged)} |"
        )
    yield ""
    yield from verdicts(proof)


def verdicts(proof: Proof) -> Iterator[str]:
    """Which rules the proof speaks for, against, and not at all."""
    yield "### Reglerna"
    yield ""
    yield "| Regel | Status | Utslag | Bedömda | Rätt | Säger provet |"
    yield "|---|---|---:|---:|---:|---|"
    fired: Counter[str] = Counter()
    for result in proof.results:
        fired.update(result.fired)
    for code in sorted(fired):
        judged = [one for one in drawn_of(proof, code) if one.right is not None]
        right = sum(bool(one.right) for one in judged)
        rule = catalogue()[code]
        yield (
            f"| {code} {rule.title.sv} | {rule.status.words.sv} | {number(fired[code])} | {len(judged)} "
            f"| {right} | {said_of(proof, code)} |"
        )
    yield ""
    yield from listed("Ska stå på prov (under nio av tio)", on_trial(proof))
    asked = {
        code for result in proof.results for code, count in result.verdict.asked.items() if count
    }
    yield from listed("Frågade men tysta i varje fil", sorted(asked - set(fired)))
    beyond = sorted(set(catalogue()) - asked - retired())
    yield (
        f"**Obedömda i varje fil: {len(beyond)} regler.** Filerna bär inte de fält som dessa frågar efter (mål, effektmål, "
        "beslut, ägare, särredovisning). Provet säger alltså ingenting om dem, varken för eller emot; "
        "de hålls av sina egna exempel och av exempelkoncernen."
    )
    yield ""
    yield (
        "**Profilerna `stratsys` och `pios`** har inga öppna filer att prövas på. De är skrivna efter dokumenterade "
        "fältlistor och prövas på små påhittade filer i `tests/front/intake/test_foreign_files.py`."
    )
    yield ""


def retired() -> set[str]:
    """Rules that are no longer asked."""
    return {code for code, rule in catalogue().items() if rule.status is RuleStatus.RETIRED}


def drawn_of(proof: Proof, code: str) -> list[Drawn]:
    """Every drawn break of a rule, over all profiles."""
    return [one for (_, other), draws in proof.draws.items() if other == code for one in draws]


def on_trial(proof: Proof) -> list[str]:
    """The rules that were right in fewer than nine of ten on some profile."""
    return sorted({code for (_, code), draws in proof.draws.items() if share(draws) < ENOUGH})


def share(draws: Sequence[Drawn]) -> float:
    """The part of judged draws that were right; 1 where none was judged yet."""
    judged = [one.right for one in draws if one.right is not None]
    return sum(judged) / len(judged) if judged else 1.0


def said_of(proof: Proof, code: str) -> str:
    """What the draws of each profile say of a rule."""
    parts = []
    for (profile, other), draws in proof.draws.items():
        if other == code:
            judged = [one for one in draws if one.right is not None]
            right = sum(bool(one.right) for one in judged)
            parts.append(f"{profile} {right}/{len(judged)}" if judged else f"{profile} obedömt")
    return ", ".join(parts)


def listed(title: str, codes: Sequence[str]) -> Iterator[str]:
    """A line that lists rules by code."""
    yield f"**{title}:** {', '.join(codes) or 'inga'}."
    yield ""


def file_part(result: FileResult) -> Iterator[str]:
    """What one file gave."""
    picture, read = result.reading.picture, result.reading.pictured
    yield f"### {result.name}"
    yield ""
    counts = [(kind, len(picture.things(kind))) for kind in TABLES]
    yield (
        "Läst: "
        + ", ".join(f"{number(n)} {kind.words.sv.lower()}" for kind, n in counts if n)
        + "."
    )
    yield ""
    yield "Fyllda fält: " + filled(result) + "."
    yield ""
    yield from unread_part(result)
    if read.unmapped:
        names = [short(one.header, 60) for one in read.unmapped]
        yield (
            f"Kolumner utan fält ({len(names)}): " + "; ".join(f"”{name}”" for name in names) + "."
        )
        yield ""
    for note in (*read.notes, *(problem for problem in read.problems)):
        yield f"- {cell(note.words.sv)}"
    if read.notes or read.problems:
        yield ""
    yield (
        "Regler med utslag: "
        + (
            ", ".join(
                f"{code} {number(count)} av {number(result.verdict.asked[code])}"
                for code, count in sorted(result.fired.items())
            )
            or "inga"
        )
        + "."
    )
    silent = [c for c, n in result.verdict.asked.items() if n and not result.fired.get(c)]
    yield f"Tysta: {', '.join(sorted(silent)) or 'inga'}. Obedömda: {len(result.verdict.unjudged)} regler."


def filled(result: FileResult) -> str:
    """How much of each carried field of each kind is filled."""
    picture, parts = result.reading.picture, []
    for kind in Kind:
        things = picture.things(kind) if kind in TABLES else ()
        fields = sorted(
            one.split(".")[1] for one in picture.carried or () if one.startswith(f"{kind.code}.")
        )
        said = [
            f"{key} {percent(sum(bool(getattr(t, key, None)) or getattr(t, key, None) == 0 for t in things), len(things))}"
            for key in fields
            if things and key not in {"id", "name"}
        ]
        if said:
            parts.append(f"{kind.words.sv.lower()} ({', '.join(said)})")
    return "; ".join(parts)


def unread_part(result: FileResult) -> Iterator[str]:
    """The cells nobody could read, by field and reason."""
    unread = result.reading.pictured.unread
    if not unread:
        yield "Alla celler gick att läsa."
        yield ""
        return
    reasons = Counter(reason(one.words.sv) for one in unread)
    examples = {reason(one.words.sv): short(one.text, 40) for one in reversed(unread)}
    yield f"Olästa celler ({number(len(unread))}), efter skäl:"
    yield ""
    for why, count in reasons.most_common():
        yield f"- {number(count)}: {why} Till exempel ”{cell(examples[why])}”."
    yield ""


def reason(sentence: str) -> str:
    """A refusal without what stood in the cell."""
    _, _, after = sentence.partition("” ")
    text = after.split("; skriv")[0].split(" Korta")[0].strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."


def draws_part(proof: Proof, profile: str) -> Iterator[str]:
    """The drawn breaks of a profile and what was judged of each."""
    own = {code: draws for (other, code), draws in proof.draws.items() if other == profile}
    if not own:
        yield "Ingen regel gav utslag."
        yield ""
    for code, draws in own.items():
        judged = [one for one in draws if one.right is not None]
        right = sum(bool(one.right) for one in judged)
        yield f"### {code} på `{profile}`: {right} rätt av {len(judged)} bedömda"
        yield ""
        yield "| Brott | Bedömning | Varför |"
        yield "|---|---|---|"
        for one in draws:
            mark = {True: "rätt", False: "**fel**", None: "obedömt"}[one.right]
            yield f"| {cell(short(one.message, LONGEST))} ({year_of(one.file)}) | {mark} | {cell(one.why)} |"
        yield ""


def year_of(file: str) -> str:
    """The year a file is named after."""
    found = re.search(r"20[0-9]{2}", file)
    return found.group() if found else file


def cell(text: str) -> str:
    """A text that may stand in a table."""
    return " ".join(text.split()).replace("|", "\\|")


def short(text: str, longest: int) -> str:
    """A text cut where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def number(count: int) -> str:
    """A count as Swedes write it."""
    return f"{count:,}".replace(",", "\u00a0")


def percent(part: int, whole: int) -> str:
    """A share in whole per cent, never rounded up to all."""
    return f"{100 * part // whole} %" if whole else "–"
