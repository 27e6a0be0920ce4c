"""The fields of a member."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.parse import Ref, Text, YesNo
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind

MEMBERS = Sheet(
    kind=Kind.MEMBER.code,
    name=Kind.MEMBER.words,
    one=w("ledamot", "member"),
    about=w("Rollerna som sitter i ett forum.", "The roles that sit in a forum."),
    columns=(
        Column(
            key="id",
            label=w("Id", "Id"),
            help=w("En egen beteckning för ledamoten.", "A code of its own for the member."),
            parser=Text(),
            example="LED-04",
            required=True,
            group=w("Ledamoten", "The member"),
            listed=True,
        ),
        Column(
            key="forum",
            label=w("Forum", "Forum"),
            help=w("Id för forumet.", "Id of the forum."),
            parser=Ref(Kind.FORUM.code),
            example="FORUM-D",
            required=True,
            listed=True,
            filtered=True,
        ),
        Column(
            key="role",
            label=w("Roll", "Role"),
            help=w(
                "Rollen som sitter med. Skriv en roll, inte ett namn.",
                "The role that sits. Write a role, not a name.",
            ),
            parser=Text(),
            example="Verksamhetsutvecklare",
            required=True,
            listed=True,
        ),
        Column(
            key="unit",
            label=w("Enhet", "Unit"),
            help=w("Id för enheten som rollen företräder.", "Id of the unit the role represents."),
            parser=Ref(Kind.UNIT.code),
            example="ENH-03",
            listed=True,
            filtered=True,
        ),
        Column(
            key="decides",
            label=w("Deltar i beslut", "Takes part in decisions"),
            help=w(
                "Nej för den som är med utan att besluta.",
                "No for those who attend without deciding.",
            ),
            parser=YesNo(),
            example="ja",
            listed=True,
        ),
        Column(
            key="business",
            label=w("Från verksamheten", "From the business"),
            help=w(
                "Ja om rollen finns i verksamheten, inte i staben.",
                "Yes if the role is in the business, not in the staff unit.",
            ),
            parser=YesNo(),
            example="ja",
            listed=True,
        ),
    ),
)
