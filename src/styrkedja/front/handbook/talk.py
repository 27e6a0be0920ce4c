"""The formulas of the forums, explained: how they talk, and what their governing takes."""

from __future__ import annotations

from styrkedja.governance.meetings.pure.control import FORMULA, HOURS
from styrkedja.ground.words import Words, w

TALK: tuple[tuple[Words, Words, Words], ...] = (
    (
        FORMULA,
        w("Interaktiv andel (F9)", "Interactive share (F9)"),
        w(
            "N/(D + N). D är ärenden av slagen läge, går inte som planerat och godkännande; N är frågor, hypoteser, lärande och omprövning av styrningen. Andelen räknas på minuter, där ärenden med samtalsslag och tid ingår, och på antal, där ärenden med samtalsslag ingår. Bara ärenden med ett utfall på hållna möten räknas. [I]",
            "N/(D + N). D is matters of the kinds status, off plan and approval; N is questions, hypotheses, learning and redesign. The share is computed on minutes, of matters with a kind of talk and a time, and on numbers, of matters with a kind of talk. Only matters with an outcome at meetings that have been held count. [I]",
        ),
    ),
    (
        HOURS,
        w("Tid som ett forum har tagit", "Time a forum has taken"),
        w(
            "Summan av minuter gånger antal personer för forumets styrningstid under året, delad med 60. En rad utan antal personer räknas som en person. Tid som inte är antecknad på forumet ingår inte. [I]",
            "The sum of minutes times people of the forum's governance time in the year, divided by 60. A row without a number of people counts as one person. Time not noted on the forum is not included. [I]",
        ),
    ),
)
