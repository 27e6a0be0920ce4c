"""Gates (beslutspunkter): whether an initiative may pass, what is missing, and the passing itself."""
