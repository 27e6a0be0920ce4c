"""The part each word plays in a sentence about effects: one letter a word, so that a sentence is a short string.

The patterns in `sentence` and `judging` are written over these letters; they are the same for both languages.
"""

from __future__ import annotations

DELIVER = "D"  # införa, upphandlad, tas fram
DELIVERY = "n"  # införandet, migrering
MAKE = "d"  # skapa, utveckla: a delivery only together with a thing
MAYBE_DELIVER = "i"  # inför: a verb or a preposition
THING = "T"  # system, e-tjänst, plan
IN_PLACE = "p"  # (på) plats, (i) drift, klar
ACT = "A"  # utbilda, samverka
ACTION = "a"  # workshop, kampanj
DO = "l"  # genomföra, hålla: an activity only together with an action
CHANGE = "V"  # öka, förbättra, minskad
BETTER = "v"  # bättre, snabbare, fler
EFFECT = "E"  # sparar, slipper, sjunker
MEASURE = "M"  # andel, väntetid, kostnad
COUNT = "q"  # antal: what follows is the unit
NUMBER = "N"
SHARE = "h"  # hälften, noll: a number that needs no unit
EVERY = "j"  # alla, samtliga: a number where it opens the sentence
ORDINAL = "z"  # tredje: a number after “var”
YEAR = "Y"
MONTH = "m"
SEASON = "t"  # hösten, årsskiftet, tertial
CLASSIFIER = "k"  # årskurs, version: the number after it measures nothing
UNIT = "u"  # procent, dagar, kronor
LONG_TIME = "y"  # månader, år: a unit, or a deadline
SCALE = "g"  # (på en femgradig) skala
INTERNAL = "I"  # medarbetare, nämnd
EXTERNAL = "O"  # invånare, elev
CLAUSE = "S"  # när, sedan, genom: what follows is means or condition
AFTER = "s"  # efter, vid: the same before “att” or a noun of delivery
THAT = "c"  # att
AUXILIARY = "f"  # ska, har, är
NOT = "X"  # inte, utan
NONE = "x"  # ingen, inget: a negation and a number
THAN = "b"  # mot, än, jämfört: what follows is the value to compare with
FROM = "F"
WITHIN = "w"
PER = "r"  # per, varje, var
FUNCTION = "o"  # other small words
SPLIT = "P"  # ta … fram: the first half of a verb in two parts
SECOND = "="  # (ta) fram: the other half
CONTENT = "."
PAUSE = ","
STOP = "!"
