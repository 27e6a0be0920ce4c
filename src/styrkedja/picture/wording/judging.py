"""Which faults the wording of an effektmål has."""

from __future__ import annotations

import re
from functools import lru_cache

from styrkedja.picture.wording.fault import Fault, FaultKind
from styrkedja.picture.wording.sentence import Sentence, read

REMEMBERED_TEXTS = 40_000

# Patterns over role letters; see `roles` for what each letter stands for.
MEANS = re.compile(r"(?:S|sc|s(?=[^,!]{0,2}n))[^,!DAndlp]*[DAndlp][^,!f]*")
DELIVERED = re.compile(
    r"(?:T[^,!DnNa]{0,3})?[Dn](?![^,!T]{0,3}a)(?:[^,!DnNTa=]{0,3}=)?(?:[^,!DnNa]{0,3}T)?"  # not “införa möten”
    r"|i[^,!]{0,3}T"  # inför ett system
    r"|d[^,!N]{0,4}T|T[^,!N]{0,4}d"  # skapa en portal, portal utvecklad
    r"|T[^,!]{0,4}p"  # portalen på plats
)
DONE = re.compile(r"A|[lDid][^,!]{0,3}a|^[^fDVvEN]{0,2}a(?!.*[fVE])")
THING_ALONE = re.compile(r"^[^fDdAlVvEMNhSx]{0,2}T[^fDdAlVvEMNhSx,]*!?$")
UNDONE = re.compile(r"[Xx].{0,2}$")
DENIED = re.compile(r".{0,1}[Xx]")
EFFECT_SIGN = re.compile(r"[VvEMq]|w[N]u|bN|FN")
QUANTITY = re.compile(r"[Nh]")
AGE = re.compile(r"(?:o|o?N[oF]?|oNo)N?y(?=$|[^Ys])")
SCALED = re.compile(r"N[^oFwYmSscfbXxtkp=N,!i]|[uq].*N|uN|No?[ry]|q|g|^[jr]")
BASELINE = re.compile(r"b[^,!FwY]{0,5}Y|So?Y")
TIME = re.compile(r"[Ym]|(?<!r)t|wNy|sNy|Nys")
CHANGED = re.compile(r"(?<!X)[Vv]")
MADE = re.compile(r"^c?d")  # utveckla arbetssätten, skapa trygghet: as vague as förbättra
RECEIVER = re.compile(r"[IO]")

NO_NUMBER = Fault(FaultKind.NO_NUMBER)
NO_TIME = Fault(FaultKind.NO_TIME)
NO_RECEIVER = Fault(FaultKind.NO_RECEIVER)


@lru_cache(maxsize=REMEMBERED_TEXTS)
def faults_in(text: str) -> tuple[Fault, ...]:
    """The faults of one text, in the order of FaultKind; none where the wording holds."""
    sentence = read(text)
    played = sentence.roles
    counted = QUANTITY.search(played) or played[:1] in "jrx"
    found = [] if counted and EFFECT_SIGN.search(played) else wrong_thing(sentence)
    if not counted:
        changed = CHANGED.search(played) or (not found and MADE.search(played))
        if changed:
            found.append(Fault(FaultKind.VAGUE, sentence.quoted(*changed.span())))
        found.append(NO_NUMBER)
    elif "N" in played and "h" not in played and not SCALED.search(played):
        number = played.index("N")
        found.append(Fault(FaultKind.NO_UNIT, sentence.quoted(number, number + 1)))
    if not has_time(played):
        found.append(NO_TIME)
    if not RECEIVER.search(played):
        found.append(NO_RECEIVER)
    return tuple(found)


def wrong_thing(sentence: Sentence) -> list[Fault]:
    """The faults of a text that tells what is delivered or done, and measures no change."""
    said = sentence.roles
    if "S" in said or "s" in said:
        said = MEANS.sub(lambda means: "_" * len(means.group()), said)
    found = []
    for kind, pattern in ((FaultKind.DELIVERABLE, DELIVERED), (FaultKind.ACTIVITY, DONE)):
        seen = first_meant(pattern, said)
        if seen:
            found.append(Fault(kind, sentence.quoted(*seen)))
    if not found:
        alone = THING_ALONE.search(said)
        if alone:
            found.append(Fault(FaultKind.DELIVERABLE, sentence.quoted(0, len(said))))
    return found


def first_meant(pattern: re.Pattern[str], said: str) -> tuple[int, int] | None:
    """Where a pattern first fits without being negated."""
    for seen in pattern.finditer(said):
        start, end = seen.span()
        if not UNDONE.search(said[:start]) and not DENIED.match(said[start + 1 :]):
            return start, end
    return None


def has_time(played: str) -> bool:
    """Whether a time is given that is not only the time of the value compared with."""
    if "b" in played or "S" in played:
        played = BASELINE.sub("", played)
    if "Y" in played or "m" in played:  # most often it is a year or a month, which needs no pattern
        return True
    return TIME.search(played) is not None
