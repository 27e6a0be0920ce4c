"""The bench: how fast and how large, measured on generated groups; `python -m tools.bench`."""
