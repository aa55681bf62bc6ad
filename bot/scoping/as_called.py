"""What only the letters tell of the names in a question: whose country, whose article, which resolution of a year."""

from __future__ import annotations

from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance


def as_called(utterance: Utterance, reader: Rows) -> Utterance:
    """The utterance with its slots as the letters have them; each step is imported where it has something to do."""
    if utterance.of("person", "state"):
        from bot.reading.renamed import as_printed
        from bot.reading.standing_in import with_states

        utterance = as_printed(with_states(utterance, reader), reader)
    if utterance.of("part") and utterance.of("reference"):
        from bot.scoping.instruments_meant import without_instrument

        utterance = without_instrument(utterance, reader)
    if utterance.of("date") and {"resolution", "decision"} & {word.text for word in utterance.words}:
        from bot.scoping.dated_resolutions import with_dated_resolutions

        utterance = with_dated_resolutions(utterance, reader)
    return utterance
