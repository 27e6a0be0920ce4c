"""Tools: makers of documents, measurements and locks; not part of the product."""
