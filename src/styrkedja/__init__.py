"""Styrkedja: integrated governance of digitalisation in a Swedish municipal group."""

__version__ = "0.1.0"
