"""English numbers, units and times."""

from __future__ import annotations

from styrkedja.picture.wording import roles

EXACT = {
    roles.NUMBER: """
        two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty
        seventy eighty ninety hundred thousand""",
    roles.SHARE: "half halved halves halve third thirds quarters doubled doubles double twice zero",
    roles.EVERY: "all every",
    roles.MONTH: """
        january february march april june july august september october november december""",
    roles.SEASON: """
        autumn spring summer winter year-end quarter term semester mid-year""",
    roles.CLASSIFIER: "grade version phase stage iso chapter section article windows office tier class",
    roles.UNIT: """
        per percent % ‰ points point day days week weeks hour hours minute minutes second seconds
        kronor sek pounds dollars million billion tonnes tons kg litres km miles kwh mwh megawatts
        times fte""",
    roles.LONG_TIME: "month months year years",
    roles.SCALE: "scale",
}
