"""English words for more, less and better, and for what is measured."""

from __future__ import annotations

from styrkedja.picture.wording import roles

EXACT = {
    roles.BETTER: """
        better more fewer less higher lower faster easier simpler smoother safer quicker cheaper
        shorter longer larger stronger greener greater improved increased reduced efficient
        effective best good great modern seamless satisfied happier attractive robust""",
}
HEADS = {
    roles.MEASURE: "share proportion time cost rate absence index level consumption expenditure backlog emission",
    roles.COUNT: "number",
}
