"""The example's funding, costs, repayments and frame adjustments as rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from styrkedja.example.initiatives import entries
from styrkedja.example.reading import Row, book, filler, given

THOUSAND = 1000
TODAY = date(2026, 11, 24)
GROWTH = Decimal("1.02")
SHARES = {1: (1.0,), 2: (0.55, 0.45), 3: (0.4, 0.35, 0.25), 4: (0.35, 0.3, 0.2, 0.15)}
REPAYMENT = ("id", "fund", "initiative", "benefit", "unit", "year", "amount", "paid_on")
ADJUSTMENT = (
    "initiative", "unit", "year", "savings", "running", "repayment", "proposed_on",
    "accepted_on", "accepted_by", "decision", "reverses",
)  # fmt: skip
FORMULA = "F12 version 1"


def funds() -> list[Row]:
    """Central money, the pay-back pot and state grants year by year, and each body's own frame."""
    said = book("money/funds.yaml")
    rows = [
        fund(code, name, kind, unit, year, Decimal(tkr) * THOUSAND, permanent=False)
        for code, name, kind, unit, years in said["pots"]
        for year, tkr in years.items()
    ]
    for code, name, unit, tkr in said["frames"]:
        for year in range(2023, 2029):
            amount = (Decimal(tkr) * GROWTH ** (year - 2023)).quantize(Decimal(1)) * THOUSAND
            rows.append(fund(code, name, "ordinary", unit, year, amount, permanent=True))
    return rows


def fund(
    code: str, name: str, kind: str, unit: str, year: int, amount: Decimal, *, permanent: bool
) -> Row:
    """One source of money in one year."""
    return {
        "id": f"FIN-{code}-{year}",
        "name": f"{name} {year}",
        "funding": kind,
        "unit": unit,
        "year": year,
        "amount": amount,
        "permanent": permanent,
    }


def costs(seed: int) -> list[Row]:
    """What the initiatives cost, year by year: first to make, then to run."""
    said = book("money/costs.yaml")
    by_id = {entry["id"]: entry for entry in entries()}
    rows = []
    for key, payer, source, spending in said["made"]:
        rows += made(seed, by_id[key], payer, source, spending)
    for key, payer, source, tkr in said["run"]:
        rows += run(seed, by_id[key], payer, source, tkr)
    return rows


def years_of(said: Mapping[str, Any]) -> range:
    """The years an initiative is made in: as it went, else from next year."""
    first = (said.get("start") or said.get("ps") or date(2027, 1, 11)).year
    last = said.get("live") or said.get("end") or said.get("closed")
    if last is None and said["stage"][0] in ("stopped", "paused"):
        last = said["stage"][1]
    return range(first, max(first, last.year if last else first + 1) + 1)


def made(
    seed: int, entry: Mapping[str, Any], payer: str, source: str, spending: str
) -> Iterator[Row]:
    """The costs of making an initiative: together they are its budget."""
    years = years_of(entry["is"])
    left = entry["is"]["tkr"]
    for number, year in enumerate(years):
        last = number == len(years) - 1
        tkr = left if last else round(entry["is"]["tkr"] * SHARES[len(years)][number], -1)
        left -= tkr
        yield cost(seed, entry["id"], payer, year, "development", spending, source, int(tkr))


def run(seed: int, entry: Mapping[str, Any], payer: str, source: str, tkr: int) -> Iterator[Row]:
    """The costs of running what was introduced, from the year after and to next year."""
    for year in range(entry["is"]["live"].year + 1, TODAY.year + 2):
        yield cost(seed, entry["id"], payer, year, "run", "operating", source, tkr)


def cost(
    seed: int, key: str, payer: str, year: int, kind: str, spending: str, source: str, tkr: int
) -> Row:
    """One year's cost, with its outcome once the year is over."""
    known = round(tkr * filler(seed, f"{key} {year} {kind} cost", 0.9, 1.12), 0)
    return given(
        {
            "id": f"KO-{key[2:]}-{year}" + ("-D" if kind == "run" else ""),
            "initiative": key,
            "unit": payer,
            "year": year,
            "kind": kind,
            "spending": spending,
            "fund": f"FIN-{source}-{year}",
            "planned": Decimal(tkr) * THOUSAND,
            "outcome": Decimal(int(known)) * THOUSAND if year < TODAY.year else None,
        }
    )


def repayments() -> list[Row]:
    """What is paid back to the pot when the effect has come."""
    rows = []
    for cells in book("money/frame.yaml")["repayments"]:
        row = given(dict(zip(REPAYMENT, cells, strict=True)))
        rows.append({**row, "amount": Decimal(row["amount"]) * THOUSAND})
    return rows


def adjustments() -> list[Row]:
    """How frames change: proposed, accepted by the unit, decided."""
    return [adjustment(cells) for cells in book("money/frame.yaml")["adjustments"]]


def adjustment(cells: list[Any]) -> Row:
    """One frame adjustment: savings lower the frame, running costs and repayments raise it."""
    row = given(dict(zip(ADJUSTMENT, cells, strict=True)))
    parts = {key: Decimal(row[key]) * THOUSAND for key in ("savings", "running", "repayment")}
    change = parts["running"] + parts["repayment"] - parts["savings"]
    key = f"RAM-{row['initiative'][2:]}-{row['unit']}-{row['year']}"
    return {
        "id": key + ("-Å" if "reverses" in row else ""),
        **row,
        **parts,
        "amount": change,
        "formula": FORMULA,
    }
