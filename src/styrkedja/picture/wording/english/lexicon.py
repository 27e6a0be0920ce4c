"""The English lexicon, put together from its lists."""

from __future__ import annotations

from styrkedja.picture.wording.english import change, deeds, measures, receivers, small
from styrkedja.picture.wording.lexicon import lexicon_of

LEXICON = lexicon_of(
    exact=(small.EXACT, change.EXACT, measures.EXACT, deeds.EXACT, receivers.EXACT),
    stems=(deeds.STEMS,),
    heads=(deeds.HEADS, change.HEADS, receivers.HEADS),
    verb_endings=small.VERB_ENDINGS,
    noun_of_verb=small.NOUN_OF_VERB,
    noun_endings=small.NOUN_ENDINGS,
    split=deeds.SPLIT,
    compounds=False,
)
