"""Letter files in, readable text with a way back to the source out."""
