"""The example's follow-up obligations as rows: to measure, to verify and to report, from what was decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from styrkedja.example.benefits import MONTHS, measurements
from styrkedja.example.initiatives import decisions, entries, unit_rows
from styrkedja.example.promises import FOLLOWED, promised, stages
from styrkedja.example.reading import Row, days, filler, given, months

TODAY = date(2026, 11, 24)
STEPS = (14, 45, 90)  # days after which an unmet obligation goes one step up
FOLLOW_UPS = ("follow_up", "outcome")
VERIFY_AFTER = 60
FIRST_REPORT_MONTHS = 6


def obligations(seed: int) -> list[Row]:
    """All obligations of those initiatives that somebody has said go to."""
    go = went()
    seen = seen_of()
    rows = []
    for row in promised():
        if row["initiative"] in go:
            rows += measuring(seed, row, go[row["initiative"]], seen.get(row["id"], []))
            rows += verifying(row, go[row["initiative"]], seen.get(row["id"], []))
    return rows + reporting(go)


def went() -> Mapping[str, Row]:
    """The go decision of each initiative that has one."""
    found: dict[str, Row] = {}
    for row in decisions():
        if row["kind"] == "go" and "decided_on" in row:
            found.setdefault(row["subject"], row)
    return found


def seen_of() -> Mapping[str, list[Row]]:
    """What has been measured after the start, by effektmål and in order of day."""
    found: dict[str, list[Row]] = {}
    for row in sorted(measurements(), key=lambda row: row["measured_on"]):
        if row.get("benefit") and row["kind"] in FOLLOW_UPS and row["measured_on"] <= TODAY:
            found.setdefault(row["benefit"], []).append(row)
    return found


def measuring(seed: int, row: Row, go: Row, seen: list[Row]) -> Iterator[Row]:
    """The measurements that were due and came, and the next one."""
    number = 0
    for number, done in enumerate(seen, start=1):
        late = round(filler(seed, f"{done['id']} due", -20, 12))
        yield obligation(
            row, f"{number}", "measure", days(done["measured_on"], -late), go,
            done_on=done["measured_on"], measurement=done["id"],
        )  # fmt: skip
    if stages()[row["initiative"]] != "realised" and "first_measurement_on" in row:
        last = seen[-1]["measured_on"] if seen else None
        due = months(last, row.get("interval_months", 6)) if last else row["first_measurement_on"]
        yield obligation(row, f"{number + 1}", "measure", due, go)


def verifying(row: Row, go: Row, seen: list[Row]) -> Iterator[Row]:
    """The verifying of the outcome, some weeks after the day of the target."""
    if stages()[row["initiative"]] not in FOLLOWED:
        return
    proof = next((one for one in seen if one["kind"] == "outcome"), None)
    due = days(row["target_on"], VERIFY_AFTER)
    if proof is None:
        yield obligation(row, "V", "verify", due, go)
    else:
        done = {"done_on": max(days(proof["measured_on"], 9), proof["measured_on"])}
        done["done_on"] = min(done["done_on"], TODAY)
        yield obligation(row, "V", "verify", due, go, measurement=proof["id"], **done)


def obligation(row: Row, part: str, kind: str, due: date, go: Row, **done: object) -> Row:
    """One obligation of the effect owner in the receiving unit."""
    verb = "Mät" if kind == "measure" else "Verifiera utfallet av"
    return given(
        {
            "id": f"PL-{row['id'][2:]}-{part}",
            "name": f"{verb} ”{row['indicator']}”, {MONTHS[due.month - 1]} {due.year}",
            "kind": kind,
            "initiative": row["initiative"],
            "benefit": row["id"],
            "unit": row["unit"],
            "owner": row["owner"],
            "due_on": due,
            "decision": go["id"],
            **(done or chased(due)),
        }
    )


def chased(due: date) -> Row:
    """How far an obligation that nobody has met has gone, and when it was last reminded of."""
    late = (TODAY - due).days
    if late <= 0:
        return {"step": 0}
    step = sum(late > limit for limit in STEPS)
    passed = STEPS[step - 1] + 1 if step else 1
    return {"step": step, "reminded_on": days(due, passed)}


def body(decision: Row) -> str:
    """The name of the body that decided."""
    return str(unit_rows()[decision["body"]]["name"]) if "body" in decision else "nämnden"


def reporting(go: Mapping[str, Row]) -> list[Row]:
    """The reports to a political body: those made, and the first that is still to come."""
    made = {row["subject"]: row for row in decisions() if row["kind"] == "report"}
    rows = []
    for entry in entries():
        key, said = entry["id"], entry["is"]
        if key not in go or stages()[key] not in FOLLOWED or "start" not in said:
            continue
        report = made.get(key)
        due = (
            days(report["decided_on"], 7) if report else months(said["start"], FIRST_REPORT_MONTHS)
        )
        done = {"done_on": report["decided_on"]} if report else chased(due)
        rows.append(
            given(
                {
                    "id": f"PL-{key[2:]}-R",
                    "name": f"Rapportera till {body(go[key])}: {entry['name']}",
                    "kind": "report",
                    "initiative": key,
                    "unit": said["unit"],
                    "owner": said.get("own") or unit_rows().get(said["unit"], {}).get("head"),
                    "due_on": due,
                    "decision": go[key]["id"],
                    **done,
                }
            )
        )
    return rows
