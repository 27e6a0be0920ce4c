"""Uploads waiting to be applied: each in a folder of its own under a random name, for its owner and a day."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from styrkedja.front.intake.comparing import Comparison, compare
from styrkedja.front.intake.entangled import entangled
from styrkedja.front.intake.planbook import PlanBook
from styrkedja.front.intake.taking import Taken, take
from styrkedja.front.intake.translator import Note
from styrkedja.picture.actor import Actor

KEPT_FOR = timedelta(hours=24)
MOST_EACH = 5  # uploads of one person; the oldest gives way
TOKEN = re.compile(r"[A-Za-z0-9_-]{22}\Z")
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class About:
    """What is known of an upload beside its content."""

    name: str
    size: int
    sha256: str
    by: str
    at: str
    profile: str  # as chosen; empty: the one that fits
    account: str
    read_as: str = ""  # the profile it was read by
    unmapped: tuple[tuple[str, str], ...] = ()  # place and header
    notes: tuple[tuple[str, str, str], ...] = ()  # place, and the sentence in both languages
    applied: int | None = None  # the batch of the trail it became


@dataclass(frozen=True, slots=True)
class Upload:
    """One upload on disk."""

    token: str
    folder: Path
    about: About

    @property
    def book(self) -> PlanBook:
        """Its plan."""
        return PlanBook(self.folder / "plan.sqlite3")

    def planned(self, by: Actor, profile: str | None = None, account: str | None = None) -> Upload:
        """The upload planned anew against the registers as they stand. Raises Unusable."""
        about = replace(
            self.about,
            profile=self.about.profile if profile is None else profile,
            account=self.about.account if account is None else account,
        )
        content = (self.folder / "file").read_bytes()
        taken = take(content, about.name, about.profile)
        comparison = compare(taken.drafts, by, about.account)
        self.book.write(comparison)
        return self.noted(told(about, taken, comparison))

    def noted(self, about: About) -> Upload:
        """The upload with other facts about it."""
        new = self.folder / "about.new"
        new.write_text(json.dumps(asdict(about), ensure_ascii=False), encoding="utf-8")
        new.replace(self.folder / "about.json")
        return replace(self, about=about)

    def applied(self, batch: int) -> None:
        """Remember what it became; the file and the plan are needed no more."""
        self.noted(replace(self.about, applied=batch))
        (self.folder / "file").unlink(missing_ok=True)
        self.book.path.unlink(missing_ok=True)

    def discard(self) -> None:
        """Forget it."""
        shutil.rmtree(self.folder, ignore_errors=True)


def told(about: About, taken: Taken, comparison: Comparison) -> About:
    """What is known of an upload once it is read."""
    notes: list[Note] = [*taken.notes, *entangled(comparison)]
    return replace(
        about,
        read_as=taken.profile,
        unmapped=tuple((str(each.place), each.header) for each in taken.unmapped),
        notes=tuple((str(note.place), note.words.sv, note.words.en) for note in notes),
    )


def keep(
    home: Path, content: bytes, name: str, by: Actor, at: datetime, profile: str, account: str
) -> Upload:
    """Keep an upload and plan it. Raises Unusable, and then keeps nothing."""
    for old in stale(home, by, at):
        old.discard()
    token = secrets.token_urlsafe(16)
    folder = home / token
    folder.mkdir(mode=0o700, parents=True)
    about = About(
        name=shown_name(name),
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        by=by.id,
        at=at.isoformat(),
        profile=profile,
        account=account,
    )
    upload = Upload(token, folder, about)
    try:
        (folder / "file").write_bytes(content)
        return upload.planned(by)
    except BaseException:
        upload.discard()
        raise


def find(home: Path, token: str, by: Actor) -> Upload | None:
    """A person's upload by its token; None for anyone else's, or when it is gone."""
    if not TOKEN.match(token):
        return None
    upload = opened(home / token)
    return upload if upload and upload.about.by == by.id else None


def opened(folder: Path) -> Upload | None:
    """The upload in a folder, if it is one."""
    try:
        facts = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    facts["unmapped"] = tuple(map(tuple, facts["unmapped"]))
    facts["notes"] = tuple(map(tuple, facts["notes"]))
    return Upload(folder.name, folder, About(**facts))


def stale(home: Path, by: Actor, at: datetime) -> Iterator[Upload]:
    """Uploads that have waited too long, and a person's oldest where they have many."""
    if not home.exists():
        return
    found = [upload for folder in home.iterdir() if (upload := opened(folder))]
    old = [one for one in found if at - datetime.fromisoformat(one.about.at) > KEPT_FOR]
    mine = sorted((one for one in found if one.about.by == by.id), key=lambda one: one.about.at)
    yield from {one.token: one for one in [*old, *mine[: -MOST_EACH + 1]]}.values()


def shown_name(name: str) -> str:
    """A file's name as it is shown: its last part, printable and of reasonable length."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    clean = "".join(letter for letter in last if letter.isprintable()).strip() or "fil"
    if len(clean) <= LONGEST_NAME:
        return clean
    stem, dot, ending = clean.rpartition(".")
    return f"{stem[: LONGEST_NAME - 12]}….{ending[:10]}" if dot else f"{clean[:LONGEST_NAME]}…"
