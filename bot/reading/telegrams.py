"""Questions typed as in a telegram, the word that asks behind each thing, and days and places asked for as nouns."""

from __future__ import annotations

from bot.reading.rewriting import Wording

EVENT = r"(?:the |its )?(signature|signing|adoption|entry into force|registration|ratification|conclusion|creation)"
"""What happens to a treaty or a statement."""
_DONE = r"(?:\w+e?d|in(?:to)? for[cs]e|sent|written|made|held|given|set up|drawn up)"
TELEGRAMS: tuple[Wording, ...] = (
    (("place of |venue of |city of ", "what |which "),
     rf"^(?:what|which) (?:is|was) the (?:exact )?(?:place|venue|city) of (?=(?:the |its )?{EVENT}\b)", "where was "),
    ((" when| where| by who| to who", "+|&|,|;|/| and "),
     rf"\b({_DONE} (?:when|where|(?:by|to|from) whom?)) ?(?:\+|&|,|;|/|and|plus) ?((?:[^?,;+&]{{1,40}} )?{_DONE}"
     rf" (?:when|where|(?:by|to|from) whom?)|(?:by|to|from|in|under|for|with) (?:which|what|whom?) \w[^?,;+&]{{1,40}})"
     r"\W*$", r"\1? \2?"),
)  # fmt: skip
