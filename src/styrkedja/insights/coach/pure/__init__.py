"""Pure: advice, wordings, places, doubles, agreement and the life of an effektmål; no Django, clock or file."""
