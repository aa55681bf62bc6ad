"""A preposition and a question word behind an answer, and whom a signature stands for.

Over an invented letter with a letter annexed; what nobody told, and what was told already, is not told again.
"""

from __future__ import annotations

import pytest

from tests.bot.invented_letters import Over
from tests.bot.says import Said, declines, said_of, tells

LETTER = """General Assembly

Distr.: General
9 March 2003

Original: English

Letter dated 3 March 2003 from the Permanent Representative of Chile to the United Nations addressed to the
Secretary-General

I have the honour to transmit the appeal of the fishers of the region (see annex). The nets cost 4 million dollars.

(Signed) R. Ovalle
Permanent Representative of Chile

Annex

Appeal on the harvesting of kelp

We appeal for a rest of two years.

Republic of Chile

(Signed) Rosa Yepez
Minister of Fisheries

Republic of Peru

(Signed) Bruno Quispe
Minister of Fisheries
"""


@pytest.fixture
def asked(over: Over) -> Said:
    """Asks over the letter."""
    return said_of(over(LETTER))


@pytest.mark.parametrize(
    ("turns", "named", "without"),
    [
        # whom a signature stands for, where its signer spoke for nobody else
        (("on whose behalf did Quispe sign?",), ["Peru"], "Chile"),
        (("for whom did Ovalle write?",), ["Chile"], ""),
        (("who did Yepez sign for?",), ["Chile"], "Peru"),
        # those who signed with somebody
        (("who signed the appeal with Quispe?",), ["Yepez"], "Ovalle"),
        (("with whom did Quispe sign?",), ["Yepez"], "Ovalle"),
        # the same as a later turn of a few small words
        (("who signed for Peru?", "and on whose behalf?"), ["Peru"], "Chile"),
        (("who signed for Peru?", "for whom exactly?"), ["Peru"], ""),
        (("who signed for Peru?", "and the others?"), ["Yepez"], "Ovalle"),
        (("who signed for Peru?", "what about the rest?"), ["Yepez"], "Ovalle"),
        (("who signed for Peru?", "together with whom?"), ["Yepez"], "Ovalle"),
        (("what did the nets cost?", "in which letter?"), ["4 million dollars", "3 March 2003"], ""),
        (("what did the nets cost?", "in what document?"), ["4 million dollars"], ""),
    ],
)
def test_a_signature_stands_for_somebody(asked: Said, turns: tuple[str, ...], named: list[str], without: str) -> None:
    tells(asked, turns, *named, without=without)


@pytest.mark.parametrize(
    "turns",
    [
        ("what did the nets cost?", "who else?"),
        ("who is Quispe?", "by whom?"),
        ("who wrote to the Secretary-General?", "and the others?"),
    ],
)
def test_what_was_told_of_another_is_not_told_again(asked: Said, turns: tuple[str, ...]) -> None:
    declines(asked, turns)
