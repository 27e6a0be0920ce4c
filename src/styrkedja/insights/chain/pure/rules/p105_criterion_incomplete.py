"""P105: a criterion without a weight that counts, a principle, or a way to get its points."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Criterion
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

PARTS = {
    "weight": w("en vikt över noll", "a weight above nought"),
    "principle": w("princip", "a principle"),
    "measure": w("hur poängen fås", "how its points are got"),
}


def check(criterion: Criterion, picture: Portfolio, policy: Policy) -> Answer:
    """Weights are relative to each other, so only one that is missing or not above nought is wrong."""
    missing = [part for part in PARTS if not getattr(criterion, part)]
    if criterion.weight is not None and criterion.weight < 0:
        missing.insert(0, "weight")
    if not missing:
        return WHOLE
    return broken(missing[0], missing=tuple(PARTS[part] for part in missing))


rule = Rule(
    code="P105",
    name="criterion-incomplete",
    title=w("Ofullständigt kriterium", "Incomplete criterion"),
    link=Link.PRIORITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.CRITERION,
    asks=(
        "criterion.weight",
        "criterion.principle",
        "criterion.measure",
    ),
    message=w("Kriteriet ”{name}” saknar {missing}.", "The criterion “{name}” lacks {missing}."),
    why=w(
        "Ett kriterium som inte väger något eller inte säger hur det mäts syns i listan men avgör ingenting.",
        "A criterion that weighs nothing or does not say how it is measured is seen in the list but settles nothing.",
    ),
    mend=w(
        "Fyll i vikt, princip och hur poängen fås, eller ta bort kriteriet ur nästa version.",
        "Fill in weight, principle and how points are got, or leave the criterion out of the next version.",
    ),
    sources=(
        "seed §3.2 (S36, S44)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
