"""The coach: what an effektmål lacks while it is written, its life from potential to outcome, and the second coding."""
