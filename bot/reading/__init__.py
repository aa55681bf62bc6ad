"""A question as it was typed -> words, slots and what is asked."""
