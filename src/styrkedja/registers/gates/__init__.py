"""Passages from one stage to the next; the stage follows from them."""
