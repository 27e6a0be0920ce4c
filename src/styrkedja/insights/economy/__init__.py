"""Economy: amounts in four states, costs, frames: what is promised, paid, received and verified."""
