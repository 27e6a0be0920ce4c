"""English word lists, and the small words that give the language away."""

GIVEAWAYS = """
    the and of to a an by for with is are will be has have been on from that this who which
    our their its new share number less more than"""
