"""The parts of a packed workbook (.xlsx, .xlsm, .ods), unpacked piece by piece and never all at once."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from styrkedja.front.intake import limits
from styrkedja.front.intake.refusal import Refused
from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Words, w

PIECE = 1 << 20
LOCAL_HEADER = struct.Struct("<4s5H3I2H")

DAMAGED = w(
    "Arbetsboken är skadad och går inte att packa upp. Öppna den i kalkylprogrammet, spara den på nytt och försök igen.",
    "The workbook is damaged and cannot be unpacked. Open it in the spreadsheet program, save it again and retry.",
)
BOMB = w(
    "Arbetsboken sväller orimligt när den packas upp ({size} MB av {packed} MB) och lästes därför inte. Spara bladen du behöver i en ny arbetsbok.",
    "The workbook swells beyond reason when unpacked ({size} MB out of {packed} MB) and was therefore not read. Save the sheets you need in a new workbook.",
)


class Package:
    """A packed workbook whose parts have been measured; refuses what would fill the memory."""

    def __init__(self, content: bytes, file: str) -> None:
        self.content = content
        self.place = Place(file)
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                self.parts = {info.filename: info for info in archive.infolist()}
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise Refused(self.place, DAMAGED) from None
        self._refuse_bombs()

    def _refuse_bombs(self) -> None:
        """Refuse by what the parts say of themselves; `pieces` refuses by what they really hold."""
        infos = self.parts.values()
        size, packed = sum(i.file_size for i in infos), sum(i.compress_size for i in infos)
        steep = any(
            i.file_size > limits.SMALL_PART
            and i.file_size > limits.STEEPEST * max(i.compress_size, 1)
            for i in infos
        )
        if steep or size > limits.LARGEST_UNPACKED or len(self.parts) > limits.MOST_PARTS:
            raise self.bomb(size, packed)

    def bomb(self, size: int, packed: int) -> Refused:
        """The refusal of a workbook that swells."""
        return Refused(self.place, BOMB.fill(size=round(size / 1e6), packed=round(packed / 1e6, 1)))

    def measure(self) -> None:
        """Unpack every part once without keeping it: what a part says of its own size may be a lie."""
        for name, info in self.parts.items():
            unpacked = 0
            for piece in self.pieces(name):
                unpacked += len(piece)
                if unpacked > info.file_size:
                    raise self.bomb(unpacked, info.compress_size)
            if unpacked != info.file_size:
                raise Refused(self.place, DAMAGED)

    def pieces(self, name: str) -> Iterator[bytes]:
        """One part, unpacked a piece at a time."""
        info = self.parts[name]
        raw = self._raw(info)
        if info.compress_type == zipfile.ZIP_STORED:
            yield raw
            return
        if info.compress_type != zipfile.ZIP_DEFLATED or info.flag_bits & 1:
            raise Refused(self.place, DAMAGED)
        unpack = zlib.decompressobj(-15)
        try:
            piece = unpack.decompress(raw, PIECE)
            while piece:
                yield piece
                piece = unpack.decompress(unpack.unconsumed_tail, PIECE)
        except zlib.error:
            raise Refused(self.place, DAMAGED) from None

    def _raw(self, info: zipfile.ZipInfo) -> bytes:
        """A part as it lies packed."""
        head = self.content[info.header_offset : info.header_offset + LOCAL_HEADER.size]
        if len(head) < LOCAL_HEADER.size or not head.startswith(b"PK\x03\x04"):
            raise Refused(self.place, DAMAGED)
        *_, name_length, extra_length = LOCAL_HEADER.unpack(head)
        start = info.header_offset + LOCAL_HEADER.size + name_length + extra_length
        return self.content[start : start + info.compress_size]

    def text(self, name: str) -> str:
        """One small part whole, as text."""
        return b"".join(self.pieces(name)).decode("utf-8", "replace")


def too_big(place: Place, size: int) -> Refused:
    """The refusal of a file that is too large before anything is read."""
    words: Words = w(
        "Filen är på {size} MB; den största som läses är {most} MB. Dela den i flera.",
        "The file is {size} MB; the largest that is read is {most} MB. Divide it.",
    )
    return Refused(place, words.fill(size=round(size / 1e6), most=round(limits.LARGEST_FILE / 1e6)))
