"""Where an initiative stands, its dates, its money, its handover and its reports."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column
from styrkedja.ground.sheets.parse import Choice, Day, Money, Number, Ref, Text
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind, Stage

PROGRESS = (
    Column(
        key="stage",
        label=w("Skede", "Stage"),
        help=w("Var initiativet står i dag.", "Where the initiative stands today."),
        parser=Choice(Stage),
        example="beslutad",
        aliases=("fas", "status", "läge"),
        group=w("Läge", "Standing"),
        listed=True,
        filtered=True,
    ),
    Column(
        key="stage_since",
        label=w("I skedet sedan", "In the stage since"),
        help=w("Den dag skedet började.", "The day the stage began."),
        parser=Day(),
        example="2026-03-10",
        aliases=("skede sedan", "status sedan"),
    ),
    Column(
        key="waiting_for",
        label=w("Väntar på", "Waiting for"),
        help=w(
            "Vem eller vad initiativet väntar på. Skriv en roll eller ett forum.",
            "Who or what the initiative is waiting for. Write a role or a forum.",
        ),
        parser=Text(),
        example="Forum Digitalisering",
        aliases=("inväntar",),
    ),
    Column(
        key="waiting_since",
        label=w("Väntar sedan", "Waiting since"),
        help=w("Den dag väntan började.", "The day the waiting began."),
        parser=Day(),
        example="2026-02-01",
        aliases=("väntat sedan",),
    ),
    Column(
        key="business_case_on",
        label=w("Beslutsunderlaget bekräftat den", "Business case confirmed on"),
        help=w(
            "Den dag beslutsunderlaget senast gjordes eller bekräftades.",
            "The day the business case was last made or confirmed.",
        ),
        parser=Day(),
        example="2026-01-15",
        aliases=("beslutsunderlag", "nyttokalkyl den", "underlag daterat"),
    ),
    Column(
        key="planned_start",
        label=w("Planerad start", "Planned start"),
        help=w("Den dag arbetet är tänkt att börja.", "The day the work is meant to begin."),
        parser=Day(),
        example="2026-09-01",
        aliases=("startdatum",),
        group=w("Tider", "Dates"),
        listed=True,
    ),
    Column(
        key="planned_end",
        label=w("Planerat slut", "Planned end"),
        help=w(
            "Den dag lösningen är tänkt att vara införd.", "The day it is meant to be introduced."
        ),
        parser=Day(),
        example="2027-06-30",
        aliases=("slutdatum",),
    ),
    Column(
        key="started_on",
        label=w("Startade den", "Started on"),
        help=w("Den dag arbetet började på riktigt.", "The day the work really began."),
        parser=Day(),
        example="2026-09-14",
        aliases=("faktisk start", "start", "startad"),
    ),
    Column(
        key="introduced_on",
        label=w("Infördes den", "Introduced on"),
        help=w("Den dag lösningen togs i bruk.", "The day the solution was taken into use."),
        parser=Day(),
        example="2027-06-15",
        aliases=("införd den", "driftsatt den"),
    ),
    Column(
        key="closed_on",
        label=w("Avslutades den", "Closed on"),
        help=w("Den dag initiativet avslutades.", "The day the initiative was closed."),
        parser=Day(),
        example="2028-06-30",
        aliases=("avslutad den", "faktiskt slut"),
    ),
    Column(
        key="budget",
        label=w("Budget", "Budget"),
        help=w(
            "Hela den beslutade kostnaden i kronor, över alla år.",
            "The whole decided cost in kronor, over all years.",
        ),
        parser=Money(),
        example="2 400 000",
        aliases=("total budget", "beslutad budget"),
        group=w("Resurser", "Resources"),
        listed=True,
    ),
    Column(
        key="forecast",
        label=w("Prognos", "Forecast"),
        help=w(
            "Vad ni nu tror att det kostar totalt, i kronor.",
            "What you now think it will cost in all, in kronor.",
        ),
        parser=Money(),
        example="2 650 000",
        aliases=("kostnadsprognos", "totalprognos"),
    ),
    Column(
        key="hours",
        label=w("Egna timmar", "Own hours"),
        help=w(
            "Hur många timmar den egna personalen behöver lägga.",
            "How many hours own staff need to spend.",
        ),
        parser=Number(),
        example="1800",
        aliases=("timmar", "egen tid"),
    ),
    Column(
        key="handover_to",
        label=w("Överlämnas till", "Handover to"),
        help=w(
            "Rollen som tar emot lösningen i förvaltning.",
            "The role that receives the solution for operation.",
        ),
        parser=Text(),
        example="Objektägare vård och omsorg",
        aliases=("mottagare i förvaltning", "överlämning till"),
        group=w("Överlämning och rapport", "Handover and report"),
    ),
    Column(
        key="handover_on",
        label=w("Överlämnades den", "Handed over on"),
        help=w("Den dag mottagaren tog över.", "The day the receiver took over."),
        parser=Day(),
        example="2027-09-01",
        aliases=("överlämnat den", "överlämning den"),
    ),
    Column(
        key="reported_to",
        label=w("Rapporterat till", "Reported to"),
        help=w(
            "Id för det politiska organ som senast fick en rapport.",
            "Id of the political body that last received a report.",
        ),
        parser=Ref(Kind.UNIT.code),
        example="ENH-01",
        aliases=("rapport till",),
    ),
    Column(
        key="reported_on",
        label=w("Rapporterat den", "Reported on"),
        help=w("Den dag rapporten lämnades.", "The day the report was given."),
        parser=Day(),
        example="2026-10-20",
        aliases=("senaste rapport", "rapport den"),
    ),
)
