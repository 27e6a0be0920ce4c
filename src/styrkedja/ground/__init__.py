"""Ground: what knows no municipality; pure."""
