"""The fields of benefits (effektmål) and of measurements; a benefit's stand in two parts."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Sheet
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind
from styrkedja.registers.benefits.columns.coding import CODINGS
from styrkedja.registers.benefits.columns.commitment import COMMITMENTS
from styrkedja.registers.benefits.columns.estimate import ESTIMATES
from styrkedja.registers.benefits.columns.keeping import KEEPING
from styrkedja.registers.benefits.columns.measurement import MEASUREMENTS
from styrkedja.registers.benefits.columns.obligation import OBLIGATIONS
from styrkedja.registers.benefits.columns.promise import PROMISE

__all__ = ["BENEFITS", "CODINGS", "COMMITMENTS", "ESTIMATES", "MEASUREMENTS", "OBLIGATIONS"]

BENEFITS = Sheet(
    kind=Kind.BENEFIT.code,
    name=Kind.BENEFIT.words,
    one=w("effektmål", "benefit"),
    about=w(
        "Vad som ska bli annorlunda tack vare initiativen: för vem, hur mycket, till när och vem som svarar för det.",
        "What shall change thanks to the initiatives: for whom, how much, by when and who answers for it.",
    ),
    columns=PROMISE + KEEPING,
)
