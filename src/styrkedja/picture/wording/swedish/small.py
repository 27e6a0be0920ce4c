"""Swedish small words: what binds, negates and compares."""

from __future__ import annotations

from styrkedja.picture.wording import roles

EXACT = {
    roles.CLAUSE: "när sedan genom då eftersom vare följd som där medan hjälp trots via ifall",
    roles.AFTER: "efter vid före innan",
    roles.THAT: "att",
    roles.AUXILIARY: "ska skall är har kan får blir vill bör måste blev bli vara",
    roles.NOT: "inte ej aldrig utan",
    roles.NONE: "ingen inget inga ingenting",
    roles.THAN: "mot än jämfört stället",
    roles.FROM: "från",
    roles.WITHIN: "inom",
    roles.PER: "per varje var",
    roles.FUNCTION: """
        i på av till för med under över åt hos kring mellan ur och eller samt om men den det de en
        ett dem sin sitt sina deras dess detta dessa denna så senast högst minst max cirka ca runt
        ungefär nära redan bara endast också både upp ned ner ut in hur vad vilka vilken vem här
        idag nu sig""",
}
VERB_ENDINGS = """
    andet ande ningen ning ingen ing ades ade ats ads ad at as ar er ts te tes t s des de d da ta a en et its it
    e as """
NOUN_OF_VERB = "andet ande ningen ning ingen ing"
NOUN_ENDINGS = """
    ernas arnas ornas erna arna orna ets ens ers ars nas rnas rna ans en et er ar or na n t s a e r an as es ns ts"""
