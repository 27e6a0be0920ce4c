"""The plan every register room shares: how rows are read, changed and guarded."""
