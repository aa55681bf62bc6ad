"""Sentences that may answer, by the words they share with a question."""
