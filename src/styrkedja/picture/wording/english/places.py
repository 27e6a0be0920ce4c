"""English words that speak for a place on the portfolio map."""

from __future__ import annotations

from styrkedja.picture.wording import roles_of_place as place

STEMS = {
    place.EFFICIENCY: """
        automat streamlin consolidat reduc sav simplif moderniz modernis replac standardiz standardis
        optimiz optimis rationaliz rationalis shorten accelerat minimiz minimis digitiz digitis
        upgrad eliminat decommission cut lower expedit migrat""",
    place.INNOVATION: "innovat explor experiment pioneer reimagin co-creat cocreat prototyp invent pilot",
}
EXACT = {
    place.EFFICIENCY: """
        efficient efficiently efficiency efficiencies fewer less faster cheaper quicker lower manual
        manually legacy obsolete aging ageing duplicate duplication paper-based backlog timely""",
    place.INNOVATION: """
        novel innovative innovation machine-learning generative predictive emerging research
        experimental unprecedented world-leading ai-enabled discovery""",
    place.NEW: "new",
    place.INTERNAL: """
        internal internally staff personnel workforce payroll hr back-office intranet
        administrative finance accounting corporate human-resources datacentre datacenter desktop
        email enterprise military troops soldiers""",
    place.EXTERNAL: """
        external public online businesses self-service people children families women men elderly website
        canadians americans veterans citizens taxpayers digital-services households smes""",
}
EXTERNAL_HEADS = """
    beneficiary homeowner community charity prisoner offender immigrant refugee traveler youth"""
INTERNAL_HEADS = "reviewer staffer headquarter employee"
UNIT_HEADS = "department agency ministry directorate branch headquarter office team unit division"
HEADS = {
    place.EFFICIENCY: "cost saving efficiency workload turnaround overhead delay error replacement",
    place.INNOVATION: "innovation testbed pilot prototype lab sandbox breakthrough",
    place.NOVELTY: "service capability model approach method offering way product opportunity insight",
}
