"""What each money page shows, as frozen objects."""
