"""Effektmål and what has been measured of them."""
