"""API: the JSON addresses, each calling the same action as the pages do."""
