"""The fields of accounts and of initiatives; an initiative has so many that they stand in parts."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Sheet
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind
from styrkedja.registers.initiatives.columns.account import ACCOUNTS
from styrkedja.registers.initiatives.columns.lesson import LESSONS
from styrkedja.registers.initiatives.columns.nature import NATURE
from styrkedja.registers.initiatives.columns.progress import PROGRESS
from styrkedja.registers.initiatives.columns.purpose import PURPOSE

__all__ = ["ACCOUNTS", "INITIATIVES", "LESSONS"]

INITIATIVES = Sheet(
    kind=Kind.INITIATIVE.code,
    name=Kind.INITIATIVE.words,
    one=w("initiativ", "initiative"),
    about=w(
        "Digitala initiativ, från idé till avslutad effekthemtagning. Varje initiativ står i en särredovisning.",
        "Digital initiatives, from idea to benefits realised. Each initiative stands in one account.",
    ),
    columns=PURPOSE + NATURE + PROGRESS,
)
