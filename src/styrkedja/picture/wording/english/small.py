"""English small words: what binds, negates and compares."""

from __future__ import annotations

from styrkedja.picture.wording import roles

EXACT = {
    roles.CLAUSE: "when once through since because thanks if while where which who that using via",
    roles.AFTER: "after upon before following",
    roles.AUXILIARY: "shall will is are was were can may must should has had be been become",
    roles.NOT: "not never without",
    roles.NONE: "no none nobody",
    roles.THAN: "than against compared versus instead",
    roles.FROM: "from",
    roles.WITHIN: "within",
    roles.PER: "per each",
    roles.FUNCTION: """
        a i in on of to for with by under over at and or the an our their its his her this these those
        it they we you latest least most about around almost only just both up down out how what
        today now as so until between during""",
}
VERB_ENDINGS = (
    "ation ations ating ing ings ment ates ated ate ied ies ying y ning ned en es ed er e s d t"
)
NOUN_OF_VERB = "ation ations ating ing ings ment"
NOUN_ENDINGS = "ies y es s 's ’s s' men"
