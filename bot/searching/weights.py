"""Weights of the signs of :mod:`bot.searching.likelihood`, written by ``bench/weigh.py --write``."""

BIAS = -3.6788
WEIGHTS = (
    1.1587,  # exact
    -0.3107,  # near
    -0.7655,  # kin
    -0.3034,  # missing
    0.2496,  # heaviest
    0.4962,  # evidence
    -0.3063,  # single
    1.2720,  # margin
    -0.0451,  # rivals
    1.2491,  # own
    -0.2355,  # thing
    -0.0082,  # thing_of
    0.9795,  # abstract_head
    -0.0169,  # concrete_head
    -0.1943,  # amount
)
"""One for each sign, in the order of ``Signs``."""
LEAST = 0.55
"""Likelihood from which on a sentence is said."""
