"""Which letters and parts a question is about, and who speaks in them."""
