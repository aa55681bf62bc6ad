"""A later turn read against the one before: what it takes from there, as text or as a verdict on an answer.

Nothing is asked here. What puts a question to the letters stands in :mod:`bot.later`.
"""
