"""docs/bench.md: the table of one run, with its day and its machine."""

from __future__ import annotations

from collections.abc import Iterable

from tools.bench.figure import Figure, table

TEXT = """<!-- Speed and memory as measured by one run of `python -m tools.bench --document`; not written by hand. -->
# Speed and memory

Measured {day} on {machine}; the whole run took {seconds} seconds. `make bench` measures anew, prints this
table and writes `out/bench.json`. `python -m tools.bench --only check` runs one measurement,
`--initiatives 1000` another size, `--document` writes this page. The exit code is 1 where a target is missed.

The group is made up and always the same (`tools/bench/big.py`): {initiatives} initiatives with three effektmål
each, a system to every five, a unit to every fifty, their decisions, measurements and budget lines; four per cent
of the fields are left empty or hold the wrong thing. Pages come from the server as it is run, with
two workers, to one client that keeps its connection. Each measurement is a process of its own.

{table}

What the words mean: *warm* is a page when nothing has been written since the last; *first after a write* is
the slowest of four, each after a change by somebody else, asked for by a new client; *PSS* is memory with
what processes share divided between them; the *exponent* is the slope of the straight line nearest to the logarithms of the
check's cost at five sizes; *workbook read, checked and previewed* reads the file twice, once as the
command line does and once as an upload. Without a PostgreSQL server its line says *not measured*.

How it is kept quick: rules are asked with the collector at rest, and only of what they can concern
(`insights/chain/pure/narrowing.py`); answers of rules that look no further than an initiative and what hangs on it
stand until something of that changes (`insights/chain/pure/earlier.py`, decision 0019); lists and akter ask only about
what they show until the whole verdict is needed (`insights/chain/queries.py`); after a write only touched rows are
read again (`registers/snapshot.py`); a list is sorted from the rows in memory (`registers/shelf/held.py`), and what it found is
kept (`registers/shelf/orders.py`); the drawing engine
starts while the files are read (`look/charts/engine.py`). Each quick way has a test that it gives what the plain way gives.
"""


def document(
    figures: Iterable[Figure], day: str, machine: str, seconds: float, initiatives: int
) -> str:
    """The page."""
    return TEXT.format(
        day=day,
        machine=machine,
        seconds=round(seconds),
        initiatives=f"{initiatives:,}".replace(",", " "),
        table=table(figures),
    )
