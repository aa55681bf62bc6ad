"""Ways to answer a later turn, one a module: each gets what answers questions, and gives a turn where it is the one.

How the turn reads, and what it takes from the one before, stands in :mod:`bot.following`.
"""
