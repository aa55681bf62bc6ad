"""Weights of the signs of :mod:`bot.searching.likelihood`, written by ``bench/weigh.py --write``."""

BIAS = -3.4474
WEIGHTS = (
    1.2609,  # exact
    -0.2491,  # near
    -0.8051,  # kin
    -0.3395,  # missing
    0.1926,  # heaviest
    0.5563,  # evidence
    -0.2347,  # single
    1.2115,  # margin
    -0.0489,  # rivals
    1.1493,  # own
    -0.2335,  # thing
    -0.0479,  # thing_of
    0.9201,  # abstract_head
    -0.0548,  # concrete_head
    -0.2065,  # amount
)
"""One for each sign, in the order of ``Signs``."""
LEAST = 0.55
"""Likelihood from which on a sentence is said."""
