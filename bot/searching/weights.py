"""Weights of the signs of :mod:`bot.searching.likelihood`; written by ``bench/weigh.py --write``, not by hand."""

BIAS = -3.5067
WEIGHTS = (
    1.2858,  # exact
    -0.2663,  # near
    -0.8168,  # kin
    -0.3340,  # missing
    0.2172,  # heaviest
    0.4862,  # evidence
    -0.2347,  # single
    1.2501,  # margin
    -0.0509,  # rivals
    1.1683,  # own
    -0.2580,  # thing
    -0.1822,  # thing_of
    0.9637,  # abstract_head
    -0.0572,  # concrete_head
    -0.1697,  # amount
    -1.1670,  # person
)
"""One for each sign, in the order of ``Signs``."""
LEAST = 0.55
"""Likelihood from which on a sentence is said."""
