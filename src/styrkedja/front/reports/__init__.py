"""Reports: what is told of the chain as text, JSON, HTML and workbook, from one shared object."""
