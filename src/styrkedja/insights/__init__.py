"""Insights: what the recorded means; rooms that compute on the picture."""
