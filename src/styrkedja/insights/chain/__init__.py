"""The chain: the rules and the engine that names every break."""
