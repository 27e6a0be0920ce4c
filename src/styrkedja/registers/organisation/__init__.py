"""The group's tree of bodies and units, its people, and who may do what."""
