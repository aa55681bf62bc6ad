"""What a piece that was cut off a question is: said of the asker, of whose words are meant, of which letter, or more.

Only a piece whose class is known may be left out, and all that it names binds the answer: nothing is dropped that
limits what is asked.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from bot.lexicon import QUESTION_WORDS, STOPWORDS, is_english, kin, word_classes
from bot.reading.narrators import SPEAKERS
from bot.reading.padding import is_padding
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, Scope, indices
from bot.searching.content import TELLING
from bot.structure.marks import Cut
from store.words import stem


class Frame(NamedTuple):
    """A piece that asks nothing."""

    kind: str
    """asker, purpose, words (whose words are meant), place (which letter or part), talk."""
    binding: bool
    """Whether the answer must agree with all that the piece names."""


def classed(cut: Cut, piece: Utterance, meant: Scope, letter_words: Collection[str]) -> Frame | None:
    """What the piece is; None where it may say something that limits what is asked."""
    texts = [word.text for word in piece.words]
    if not texts or "?" in cut.piece or len(texts) > _MOST_WORDS:
        return None
    if texts[0] == "of":
        return None  # "of the seven members, which one ...": among whom is chosen
    if _NEEDING.fullmatch(cut.piece):
        return Frame("asker", binding=False)
    if _ANY.search(cut.piece):
        return Frame("talk", binding=False)
    if _asks(texts) and not (cut.place == "within" and _DESCRIBING.match(cut.piece)):
        return None
    if _relates(cut, piece):
        return None
    if _is_of_asker(cut.piece, texts):
        return Frame("asker", binding=not _INTRODUCES.match(cut.piece))
    if cut.place == "when":
        one = len(meant.letters) == 1 and meant.explicit and _LIMITING.isdisjoint(texts)
        return Frame("place", binding=True) if one else None
    if cut.place == "but":
        return Frame("talk", binding=False) if not piece.slots and _TALKED_OF.search(cut.piece) else None
    if cut.place == "front":
        return None
    if cut.place == "before" and len(piece.of("office")) == len(piece.slots) and _TO_YOU.search(cut.piece):
        return Frame("asker", binding=False)
    if cut.place == "within" and _DESCRIBING.match(cut.piece):
        return Frame("talk" if cut.behind_name else "scene", binding=not cut.behind_name)
    if _PLEASE.match(cut.piece):
        return Frame("talk", binding=False)
    if texts[-1] in _PRESENT and not piece.of("date", "part", "symbol"):
        return Frame("asker", binding=False)
    if _is_purpose(piece):
        return Frame("purpose", binding=False)
    if not _LIMITING.isdisjoint(texts):
        return None
    if _says_whose_words(piece) and (meant.letters or not any(_describes(piece, i) for i in range(len(texts)))):
        return Frame("words", binding=True)
    if cut.place in ("unmarked", "within"):
        set_out = meant.letters and meant.explicit and _AS_SET_OUT.match(cut.piece) and _only_places(piece, meant)
        return Frame("words", binding=True) if set_out else None
    if meant.letters and meant.explicit and (cut.place == "before" or texts[0] in _PREPOSITIONS | _DETERMINERS):
        return Frame("place", binding=True)
    return Frame("talk", binding=False) if _is_talk(cut, piece, letter_words) else None


_MOST_WORDS = 24
_NEEDING = pattern(
    r"(?:just |i |we |only )*(?:need|want) (?:every|each|all|any)(?: one)?(?: (?:of )?(?:them|em|it|those))?", re.I
)
_ANY = pattern(r"\b(?:wh(?:at|ich|o|om|ere)ever|no matter|regardless|as long as|any (?:one|of them) will do)\b")
_LIMITING = frozenset(
    """not never no none nobody neither nor except excluding besides apart aside other than only without before after
    until till since or unless instead rather but both while whereas earlier later versus vs against compared than
    """.split()
)
"""Words with which a piece may take something out of what is asked, or put it at another time."""
_FIRST = frozenset("i i'm i'd i've i'll we we're we've we'd my our us me mine ours im ive".split())
_PLEASE = pattern(r"(?:and |but |so )?(?:please|pls|plz|kindly)\b", re.IGNORECASE)
""" "And please spell it right": what is wished of the answer."""
_TALKED_OF = pattern(r"\b(?:questions?|i|you|this|it)\b", re.IGNORECASE)
_TO_YOU = pattern(r"^(?!.*\b(?:letters?|documents?|papers?)\b).*\b(?:you|your)\b", re.IGNORECASE)
""" "Imagine you are briefing a minister", "not sure you have this"."""
_DESCRIBING = pattern(
    r"(?:which|who|whose|whom|itself|himself|herself|\w+(?:ed|en|wn) (?:by|in|on|at|to|for|from))\b", re.I
)
""" "Which signed nothing", "adopted by the heads of State": between commas, it describes and does not pick out."""
_PRESENT = frozenset("here speaking calling writing asking reporting".split())
_INTRODUCES = pattern(
    r"(?:(?:and|so|well|hi|hello|hey|since|as|because),? )*(?:i['’]?m|i am|we['’]re|we are|this is|it['’]s) ",
)


def _relates(cut: Cut, piece: Utterance) -> bool:
    """ "I need the Minister | who signed it": the question word is said of whoever the piece ends with."""
    ends = any(slot.last == len(piece.words) for slot in piece.of("office", "person", "state", "organization"))
    return ends and cut.question[:3].casefold() == "who" and cut.piece.rstrip()[-1:].isalnum()


def _asks(texts: list[str]) -> bool:
    """Whether a question word stands in the piece; "from what the note says" has one that asks nothing."""
    asking = [i for i, text in enumerate(texts) if text in QUESTION_WORDS]
    return any(not (texts[i] == "what" and i and texts[i - 1] in ("from", "by", "to")) for i in asking)


def _is_of_asker(typed: str, texts: list[str]) -> bool:
    """Whether the piece speaks of the one who asks; "I mean the annex" tells which is meant."""
    first = {word.strip(",.;:!").replace("’", "'") for word in typed.casefold().split()} & _FIRST
    return bool(first) and not {"mean", "meant"} & set(texts) and not {"you"} & set(texts[:1])


def _is_purpose(piece: Utterance) -> bool:
    """ "For a paper on X", "working on a thesis about X": a piece of work of the asker's, with its topic."""
    texts = [word.text for word in piece.words]
    if texts[0] != "for" and not texts[0].endswith("ing") and not any(t.endswith("ing") for t in texts[:3]):
        return False
    at = next((i for i, text in enumerate(texts) if text in _WORKS), None)
    if at is None or {"the", "this", "that", "these", "those"} & set(texts[:at]):
        return False
    return at + 1 == len(texts) or texts[at + 1] in _ON


_ON = frozenset("on about of for concerning regarding in at at with dealing".split())
_WORKS = frozenset(
    """paper essay thesis dissertation article report piece story talk lecture speech presentation homework assignment
    project exam quiz class course seminar book chapter post blog script article handout debate simulation sim
    exhibition display caption podcast film documentary index catalogue footnote bibliography review research
    study memo briefing brief question""".split()
)
"""What askers make, for which they need an answer."""

_JUDGING = frozenset(
    map(
        stem,
        "judge judging go going hear believe believed trust follow rely reading read infer gather understand put have "
        "take according per account view eyes opinion version telling narrative perspective standpoint position side "
        "sense language terms".split(),
    )
)
_SOURCES = LETTER_NOUNS | MORE_THAN_ONE | frozenset(
    map(stem, "source sources record records collection archive evidence note memorandum annex statement sponsor "
        "sponsors member members government delegation mission author print page alone own very present "
        "same printed".split())
)  # fmt: skip


def _says_whose_words(piece: Utterance) -> bool:
    """Whether the piece says no more than whose words are meant: small words, a word for telling, and who tells."""
    slotted = indices(piece.slots)
    free = [word for i, word in enumerate(piece.words) if i not in slotted and not _describes(piece, i)]
    telling = [word for word in free if word.stem in _JUDGING or _tells(word.text)]
    if not telling:
        return False
    rest = [word for word in free if word not in telling and word.text not in STOPWORDS]
    return all(
        word.stem in _SOURCES or word.text in _SOURCES or word.stem in SPEAKERS or word.text == "alone"
        or word.text in QUESTION_WORDS or word_classes(word.text)[1] == "person" or _counts(word.text)
        for word in rest
    )  # fmt: skip


def _describes(piece: Utterance, at: int) -> bool:
    """ "The joint request", "the Azerbaijani complaint": a word in front of a noun for a letter."""
    words = piece.words
    behind = words[at + 1 : at + 2]
    return (
        bool(at and behind) and behind[0].stem in LETTER_NOUNS and words[at - 1].text in ("the", "this", "that", "its")
    )


_AS_SET_OUT = pattern(
    r"(?:as|the way it is|like) (?:\w+ )?\w+ (?:down |out |forth )?(?:in|by|under|on)\b", re.IGNORECASE
)


def _only_places(piece: Utterance, meant: Scope) -> bool:
    """ "As laid down in paragraph 3 of the memorandum": behind the verb only letters and parts are named."""
    slotted = indices(piece.slots) | meant.used
    free = [word for i, word in enumerate(piece.words) if i not in slotted and word.text not in STOPWORDS]
    return all(word.stem in _SOURCES or word.text in _SOURCES for word in free[1:])


def _counts(text: str) -> bool:
    from bot.slots import CARDINALS

    return text in CARDINALS


def _tells(text: str) -> bool:
    """Whether the word is one of telling, or a thesaurus puts it near to one."""
    return text in _SAYING or stem(text) in TELLING or any(set(phrase) & _CORE for phrase in kin(text))


_SAYING = frozenset("say says said tell tells told".split())
_CORE = frozenset(map(stem, "say tell state report".split()))


def _is_talk(cut: Cut, piece: Utterance, letter_words: Collection[str]) -> bool:
    """Words that neither letters nor a name hold, behind a question or set off by a full stop: said by the way."""
    if piece.slots or piece.words[0].text in _PREPOSITIONS:
        return False
    if cut.place == "behind" and len(piece.words) == 1:
        return is_padding(cut.piece, lambda: letter_words)
    if is_padding(cut.piece, lambda: letter_words) or _QUESTION.fullmatch(cut.piece):
        return True
    if cut.place == "before" and cut.mark[:1] not in ("!", "."):
        return False
    words = [word.text for word in piece.words if word.text not in STOPWORDS]
    loud = cut.place == "before" and cut.mark[:1] == "!"
    return all(
        (loud or is_english(word)) and word not in letter_words and stem(word) not in letter_words for word in words
    )


_QUESTION = pattern(r"(?:(?:an?|one|my|our|just|another|and) ){0,2}(?:\w+ ){0,2}(?:question|q|one|thing|query)", re.I)
""" "A quick one", "small question": says that something is asked."""
_DETERMINERS = frozenset("the this that its their his her".split())
_PREPOSITIONS = frozenset("for of in on by to from with about against among between at as".split())
