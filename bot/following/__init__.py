"""What a later turn of a conversation takes from the one before."""
