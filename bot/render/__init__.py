"""Answers in the form a reader needs: plain text, a terminal, JSON. Escaping and limits live here only."""
