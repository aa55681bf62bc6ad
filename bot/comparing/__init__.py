"""Two or more letters or parts held against each other: what only one of them has, what all have."""
