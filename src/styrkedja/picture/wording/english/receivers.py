"""English words for who receives: people and units inside the organisation, and people outside it."""

from __future__ import annotations

from styrkedja.picture.wording import roles

EXACT = {
    roles.EXTERNAL: "children people public families elderly unemployed young women men taxpayers relatives",
    roles.INTERNAL: "staff personnel workforce workforces nursing",
}
PUBLIC = """
    resident citizen pupil student child youth user client patient customer visitor
    passenger cyclist motorist guest tenant company business association guardian parent
     neighbour applicant participant borrower household family person employer
    contractor supplier farmer owner pensioner tourist subscriber recipient member
    individual traveller taxpayer veteran claimant consumer commuter driver victim learner
    entrepreneur"""
STAFF = """
    employee officer manager leader teacher head secretary nurse assistant inspector
    technician engineer caretaker guard cleaner registrar economist accountant controller
    specialist buyer councillor caseworker worker clerk adviser analyst administrator
    planner operator investigator headteacher"""
UNITS = """
    committee board department unit division municipality group office team school library
    council agency administration"""
HEADS = {roles.EXTERNAL: PUBLIC, roles.INTERNAL: STAFF + UNITS}
