"""Serving: makes an installation ready, loads the example group, starts the web server."""
