"""What a forum has to take up, what its talk was like and what it decided; no Django, clock or file."""
