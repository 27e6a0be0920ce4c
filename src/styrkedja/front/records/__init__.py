"""Records: the pages of every register, made from its columns: list, read, add, change, remove, export."""
