"""Config: settings, addresses and the standard policy; the only place that reads the environment."""
