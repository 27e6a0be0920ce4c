"""English words for who receives: people and units inside the organisation, and people outside it."""

from __future__ import annotations

from styrkedja.picture.wording import roles

EXACT = {
    roles.EXTERNAL: "children people public families elderly unemployed young women men taxpayers",
    roles.INTERNAL: "staff personnel workforce workforces nursing",
}
HEADS = {
    roles.EXTERNAL: """
        resident citizen pupil student child youth user client patient customer visitor passenger
        cyclist motorist guest tenant company business association guardian parent relative
        neighbour applicant participant borrower household family person employer contractor
        supplier farmer owner pensioner tourist subscriber recipient member individual traveller
        taxpayer veteran claimant consumer commuter driver victim learner entrepreneur""",
    roles.INTERNAL: """
        employee officer manager leader teacher head secretary nurse assistant inspector technician
        engineer caretaker guard cleaner registrar economist accountant controller specialist buyer
        committee board department unit division municipality group office team school library
        council councillor caseworker worker clerk adviser analyst administrator agency
        administration planner operator investigator headteacher administrator""",
}
