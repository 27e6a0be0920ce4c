"""Commitments: what each receiving unit answers on benefits and on its own frame, and how a frame is settled."""
