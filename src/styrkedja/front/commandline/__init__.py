"""The command line: every command a module of its own, loaded by name."""
