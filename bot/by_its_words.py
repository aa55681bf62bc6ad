"""Which further ways of answering a message may need, by its words alone: cheap looks before anything is read."""

from bot.reading.utterance import LONGEST


def may_be_literal(text: str) -> bool:
    """Whether the message is long enough to be words of a letter, with what asks whether or where they stand."""
    return len(text.split(maxsplit=_LONG)) > _LONG


_LONG = 7
"""Words of a question that may hold a clause of a letter."""


def may_weigh(text: str) -> bool:
    """Whether the question holds two things against each other, which an answer may have overlooked."""
    replying = any(mark in text for mark in (". ", "; ", " - ")) and any(word in text for word in _REPLYING)
    return replying or any(word in text for word in _WEIGHING) or may_ask_both(text)


def may_ask_both(text: str) -> bool:
    """Whether it may be asked of two authors if both say something."""
    folded = text[:LONGEST].casefold()
    if any(way in folded for way in _BY_EACH):
        return True
    return folded.startswith(_DOING) and (" both " in f" {folded}" or " the two " in folded)


_BY_EACH = tuple(f"{to} {both} " for to in (" to", " of", " by") for both in ("both", "each", "either", "the two"))


_DOING = ("do ", "did ", "and do ", "and did ", "but do ", "but did ", "so do ", "so did ")
_WEIGHING = ("hich is which", " same", " identical", " more ", " fewer ", " less ")
_REPLYING = (" say", " version", " view", " answer", " repl", " respon", " think")
_JOINTS = frozenset("and plus et y e и а und as".split())
"""Words that may join two questions: in English, French, Spanish, Russian, German."""


def may_be_several(text: str) -> bool:
    """Whether there is any mark, line or word at which a message could be cut."""
    words = text[: 4 * LONGEST].casefold().split()
    marked = any(word[-1] in ".?!;)？؟" for word in words[:-1])
    return marked or "\n" in text.strip() or not _JOINTS.isdisjoint(words)


def may_be_of_each(text: str) -> bool:
    """Whether something may be claimed of each of several letters."""
    folded = text[:LONGEST].casefold()
    return any(word in folded for word in _OF_ALL) and any(noun in folded for noun in _PAPERS)


_OF_ALL = (
    "both ", "all ", "each ", "every ", " both", "toutes", "tous", "deux", "chaque", "todas", "todos", "ambas", "dos ",
    "cada", "alle", "beide", "jede", "все", "оба", "обе", "каждое",
)  # fmt: skip
_PAPERS = ("letter", "document", "message", "note", "paper", "cable", "lettre", "carta", "brief", "schreiben", "письм")


def may_name_several(text: str) -> bool:
    """Whether it may be asked of which of several names something is true."""
    folded = text[:LONGEST].casefold()
    return ("which" in folded or "who " in folded) and (", " in folded or " or " in folded)


def may_compare(text: str) -> bool:
    """Whether what only one of several letters has, or all of them, may be asked for."""
    folded = text[: 2 * LONGEST].casefold()
    return any(word in folded for word in _COMPARING) or _tells_first(folded)


def _tells_first(folded: str) -> bool:
    """Whether a statement stands before the question."""
    return "?" in folded[-3:] and any(mark in folded for mark in _BEFORE_QUESTION)


_BEFORE_QUESTION = (
    ". ", "; ", ": ", " - ", "! ", ", how many", ", who", ", what", ", which", ", does", ", did", ", is ", ", was ",
    ", and how many",
)  # fmt: skip


_COMPARING = (
    " not", "n't", "n’t", " lack", " missing", " absent", " omit", " leave", " without", " common", " share", " both ",
    " added", " adds", " new ", " skip", " dropped", " gone", " unlike", " longer", " drafts", " never",
    "compar", " differ", " more ", " fewer ", " less ", " most ", " fewest ", " larger ", " smaller ",
    " also", " already", " again", " too", " chang", " same", " identical",
)  # fmt: skip
