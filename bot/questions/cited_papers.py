"""The symbol or date of a paper that a letter only cites: "the number of the earlier letter that X recalls"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.cited_rows import cited_rows, sentences_of
from bot.questions.quoting import with_place
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.scoping.speakers import author_states
from store.words import stems

_PAPER = r"(?:letters?|notes?(?: verbale)?|documents?|papers?|communications?|reports?|messages?)"
_CITES = (
    r"(?:recalls?|recalled|cites?|cited|mentions?|mentioned|quotes?|quoted|refers?(?: back)? to|referred(?: back)? to"
    r"|repl(?:ies|ied) to|responds? to|responded to|answers?|answered)"
)
_ASKED = pattern(
    rf"\b(?P<what>symbol|number|date|dated)\b.{{0,20}}?\b(?P<earlier>earlier |previous |former |prior )?{_PAPER} (?:"
    rf"(?:that |which |to which )?(?P<author>(?:the |its |his |their )?(?:[\w'’.-]+ ){{1,6}}?)"
    rf"(?:(?:is|was|does|do|did) )?(?:{_CITES}|refers?|recall|cite|mention|quote|reply|replies|answer)$"
    rf"|(?:that (?:is|was) |which (?:is|was) )?(?:recalled|cited|mentioned|quoted|referred to|answered) (?:in|by) "
    rf"(?P<by>.+?)(?: letters?| annex| memorandum| reply)?$)"
)
"""What is asked, and whose letter does the citing; not "the letter that cites X", which cites itself."""
_GIVES = pattern(
    rf"\b(?P<what>symbol|number|document|date)\b (?:does|do|did) (?P<author>(?:[\w'’.-]+ ){{1,6}}?)"
    rf"(?:identify|cite|give|use|quote|print|name)(?: for| of)? (?:the |that )?(?:earlier |previous )?{_PAPER} "
    rf"(?:(?:that|which|to which) )?(?:(?:he|she|it|they|his|her|its|their)\b.{{0,20}}?)?(?:is |was |are )?"
    rf"(?:{_CITES}|answering|replying|responding|repl(?:y|ies)|respond(?:s|ed)?|answer)(?: to)?$"
)
""" "By which document does X identify the letter he answers?"."""
_RELATIVES = frozenset("that which who and".split())
_TRANSMITS = pattern(r"\b(?:transmit|forward|enclos|attach)\w*(?: [\w,]+){0,4} $")


def asks_of_cited_paper(utterance: Utterance) -> bool:
    """Whether a property is asked of a paper that somebody cites."""
    return _asked(utterance) is not None


def _asked(utterance: Utterance) -> str | None:
    """What is asked of the paper: its symbol, or its date; None for any other question."""
    if utterance.asks not in ("what", "which", "when", "") or utterance.of("symbol", "reference"):
        return None
    line = " ".join(word.text for word in utterance.words)
    given = _GIVES.search(line)
    if given and not _RELATIVES & set(given["author"].split()):
        return "date" if given["what"] == "date" else "symbol"
    found = _ASKED.search(line)
    author = (found["author"] or found["by"]).split() if found else []
    if found is None or not author or author[0] in _RELATIVES:
        return None
    return "date" if found["what"].startswith("date") else "symbol"


def property_of_cited(context: Context) -> Answer | None:
    """The symbol or date of the papers that the letter meant cites in its text; a refusal where it gives none."""
    asked = _asked(context.utterance)
    if asked is None or is_large(context.reader):
        return None
    rows = [row for row in cited_rows(context.reader, of_author(context)) if _may_be_meant(row, asked)]
    told = [row for row in sentences_of(context, rows) if row["role"] not in ("footnote", "title", "heading")]
    told = _that_recall(told, "recal" if _says(context.utterance, "recal") else "")
    rows = [row for row in rows if any(_inside(row, one) and not _transmitted(row, one) for one in told)]
    values = list(dict.fromkeys(str(row["name"]) if asked == "symbol" else str(row["date"]) for row in rows))
    if not 0 < len(values) <= _MOST:
        return unanswered("not-stated", context.local.say("refused.nothing_answers"))
    shown = values if asked == "symbol" else [context.local.day(value) for value in values]
    told = [sentence for sentence in told if any(_inside(row, sentence) for row in rows)]
    quotes = " ".join(with_place(context.local, sentence) for sentence in told)
    text = f"{context.local.joined(shown)}. {quotes}"
    return Answer("answered", text, items=tuple(shown), citations=cite_all(context.reader, told))


_MOST = 3


def _may_be_meant(row: Row, asked: str) -> bool:
    return (
        row["kind"] == "document" if asked == "symbol" else row["kind"] in ("letter", "document") and bool(row["date"])
    )


def of_author(context: Context) -> Scope:
    """Letters of the States that are named, else those that are meant otherwise than by an order in time."""
    utterance, scope = context.utterance, context.scope
    states = set(utterance.values("state"))
    if states:
        every = [str(row["letter"]) for row in context.reader.rows("SELECT letter FROM letters LIMIT 60")]
        own = tuple(letter for letter in every if states & author_states(context.reader, letter, "letter"))
        return Scope(own) if own else scope
    return Scope() if scope.basis <= {"order", "part", "description"} else Scope(scope.letters)


def _that_recall(told: Sequence[Row], verb: str) -> list[Row]:
    """The sentences that recall something, where that is asked; all where none does."""
    return [row for row in told if verb in stems(str(row["text"]))] or list(told)


def _says(utterance: Utterance, stem: str) -> bool:
    return any(word.stem == stem for word in utterance.words)


def _transmitted(row: Row, sentence: Row) -> bool:
    """Whether the letter stands in the document itself, which is not citing it."""
    at = str(sentence["text"]).find(str(row["printed"]))
    return row["kind"] == "letter" and at > 0 and _TRANSMITS.search(str(sentence["text"])[:at]) is not None


def _inside(row: Row, sentence: Row) -> bool:
    here = (row["letter"], row["part"]) == (sentence["letter"], sentence["part"])
    return here and int(str(sentence["start"])) <= int(str(row["start"])) < int(str(sentence["end"]))
