"""The formulas of prioritisation and backlog, explained."""

from __future__ import annotations

from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.backlog import FORMULA as BACKLOG
from styrkedja.insights.prioritisation.pure.order import FORMULA as OPENNESS
from styrkedja.insights.prioritisation.pure.scoring import FORMULA as SCORE
from styrkedja.insights.prioritisation.pure.stays import FORMULA as STAYS

ORDERING: tuple[tuple[Words | str, Words, Words], ...] = (
    (
        SCORE,
        w("Poäng och plats i kön", "Score and place in the queue"),
        w(
            "Summan är 100 · Σ(vikt · poäng/4) / Σ vikt över de kriterier vars poäng är kända. Bredvid står det lägsta och det högsta den kan bli när resten blir känt. Poängen per mått: nytta per krona är ett års belopp gånger regelverkets antal år, delat med budgeten, och ger full poäng från regelverkets gräns; koppling till mål ger 2 för ett mål, 1 för att målet står i ett styrdokument som gäller och 1 när varje effektmål har eget mål; effektmålens kvalitet är andelen uppfyllda kontroller E1–E12 gånger 4; spridning är antalet mottagande enheter mot regelverkets tal; närhet är 4 · (1 − avstånd/längsta möjliga avstånd); lagkrav ger 4 eller 0. Lika summor skiljs av hur mycket som är känt och sedan av id. Väntan ger inga poäng. [I]",
            "The total is 100 · Σ(weight · points/4) / Σ weight over the criteria whose points are known. Beside it stand the least and the most it can be once the rest is known. Points by measure: benefit per krona is a year's amounts times the policy's number of years, divided by the budget, with full points from the policy's threshold; link to goals gives 2 for a goal, 1 where it stands in a steering document in force and 1 where every benefit has its own goal; quality of the benefits is the share of checks E1–E12 met times 4; spread is the number of receiving units against the policy's number; nearness is 4 · (1 − distance/farthest possible distance); a legal requirement gives 4 or 0. Equal totals are told apart by how much is known and then by id. Waiting gives no points. [I]",
        ),
    ),
    (
        OPENNESS,
        w("Hur öppet det prioriteras (F16)", "How openly priorities are set (F16)"),
        w(
            "Andelen prioriteringsbeslut som har ett skäl, andelen avsteg från poängen som har ett skäl, och andelen platser som inte vilar på något beslut. [I]",
            "The share of decisions on priority that have a reason, the share of overrides of the score that have a reason, and the share of places that rest on no decision. [I]",
        ),
    ),
    (
        BACKLOG,
        w("Backloggen (F5)", "The backlog (F5)"),
        w(
            "λ är det som kom in de senaste tolv månaderna, μ det som lämnade kön genom genomförandebeslut eller avbrott, B det som väntar i skedena idé, beredd och prioriterad. Kön växer med λ − μ om året. Väntetiden är B/μ (Littles lag). Föråldrad är den andel av B vars beslutsunderlag är äldre än regelverket tillåter. [I]",
            "λ is what came in during the last twelve months, μ what left the queue by a go decision or a stop, B what waits in the stages idea, prepared and prioritised. The queue grows by λ − μ a year. The wait is B/μ (Little's law). Stale is the share of B whose business case is older than the policy allows. [I]",
        ),
    ),
    (
        STAYS,
        w("Ledtid per skede och roll", "Lead time by stage and role"),
        w(
            "Dagar från en passage till nästa, eller till i dag. Tiden läggs på den roll som ska föra vidare från skedet: ägaren från idé, beslutad och pågår, forumet från beredd, den som beslutar från prioriterad, mottagaren från införd, effektägarna under effekthemtagningen. [I]",
            "Days from one passage to the next, or to today. The time falls on the role that moves the initiative on from the stage: the owner from idea, decided and ongoing, the forum from prepared, the decider from prioritised, the receiver from introduced, the effect owners while benefits are realised. [I]",
        ),
    ),
)
