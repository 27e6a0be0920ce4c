"""Charts: one Vega-Lite specification as a dict, drawn alike in browser, SVG and PNG, with a table twin."""
