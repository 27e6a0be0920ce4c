"""Start page, akt and lists with breaks: warm, and the first of each after a write."""

from __future__ import annotations

import random
from collections.abc import Iterator

from django.urls import reverse
from django.utils import timezone

from styrkedja.front.start.addresses import list_of
from styrkedja.picture.terms import Kind
from styrkedja.registers import doors
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from tools.bench.figure import Figure, percentile
from tools.bench.load import loaded
from tools.bench.server import serving
from tools.bench.setting import Setting

VISITS = 40
WRITES = 4


def measure(setting: Setting) -> Iterator[Figure]:
    """Each kind of page warm many times, then the first of each after a write."""
    loaded(setting)
    kinds = pages(setting.initiatives)
    with serving(setting) as served:
        for _ in range(setting.times(6)):  # both workers have seen every kind of page once
            for paths in kinds.values():
                served.visitor().get(paths[0])
        visitor = served.visitor()
        for name, paths in kinds.items():
            times = [visitor.get(path)[0] * 1000 for path in paths[: setting.times(VISITS)]]
            note = f"p50 {percentile(times, 0.5):.0f} ms, slowest {max(times):.0f} ms"
            yield Figure(f"{name}, warm p95", percentile(times, 0.95), "ms", most=150, note=note)
        for name, paths in kinds.items():
            times = []
            for n in range(setting.times(WRITES)):
                write(n)
                times.append(served.visitor().get(paths[n])[0])
            note = ", ".join(f"{seconds:.2f}" for seconds in times)
            yield Figure(f"{name}, first after a write", max(times), "s", most=1.5, note=note)


def pages(initiatives: int) -> dict[str, list[str]]:
    """The addresses of each kind of page."""
    rng = random.Random(3)
    akter = [akt("initiative", f"I-{rng.randrange(initiatives)}") for _ in range(VISITS // 2)]
    akter += [akt("benefit", f"EM-{rng.randrange(3 * initiatives)}") for _ in range(VISITS // 4)]
    akter += [akt("goal", f"M-{n}") for n in range(4)] + [akt("unit", f"E-{n}") for n in range(4)]
    akter += [akt("account", f"P-{n}") for n in range(3)] + [akt("system", "S-1")]
    rng.shuffle(akter)
    lists = [f"{list_of(kind)}?page={n + 1}" for n in range(13) for kind in WITH_BREAKS]
    breaks = [f"{reverse('chain:breaks')}?{asked}" for asked in ASKED for _ in range(4)]
    return {
        "start page": ["/"] * VISITS,
        "akt": akter,
        "list with breaks": lists,
        "the breaks": breaks,
    }


WITH_BREAKS = (Kind.INITIATIVE, Kind.BENEFIT, Kind.SYSTEM)
ASKED = ("", "lank=B", "lank=I&page=2", "tyngd=break", "enhet=E-7", "regel=B104", "page=40")


def akt(kind: str, id_: str) -> str:
    """The address of an akt."""
    return reverse("dossier:read", args=[kind, id_])


def write(n: int) -> None:
    """One initiative changed by somebody else."""
    hours = {"hours": 1_000 + n + timezone.now().microsecond % 1_000}
    doors.save(Kind.INITIATIVE, [Change("I-7", hours)], by=SYSTEM, at=timezone.now())
