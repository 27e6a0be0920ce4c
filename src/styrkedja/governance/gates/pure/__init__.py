"""The judgement at a gate, with no Django, clock or file."""
