"""The rules of the chain, one file each, examples beside it."""
