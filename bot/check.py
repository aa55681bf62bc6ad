"""Scores answers to questions whose right answers are known: right, wrong or missed, and why."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from os.path import basename
from typing import Literal, NamedTuple

from bot.answers import Answer, Citation

LONGEST = 1500
"""Characters of answer and items together; a whole letter pasted is no answer."""
QUOTES_THAT_COUNT = 3
"""First quotes that count as said where a passage or a place is asked for."""

Verdict = Literal["right", "wrong", "missed"]

_MARKDOWN = re.compile(r"[*_`<>]")
_ASKS_FOR_PLACE = re.compile(r"\b(?:where|quote|source|show|wording)\b", re.IGNORECASE)


class Gold(NamedTuple):
    """A question with what its right answer must hold."""

    identity: str
    kind: str
    context: tuple[str, ...]
    question: str
    status: str
    must: tuple[tuple[str, ...], ...]
    """Of each group at least one alternative must be said."""
    must_not: tuple[str, ...]
    sources: tuple[str, ...]
    """Files of which at least one must be cited; none asked for where empty."""


class Judged(NamedTuple):
    """A verdict with its reason; the reason of a right answer is empty."""

    verdict: Verdict
    why: str = ""


RIGHT = Judged("right")


def read_gold(given: Mapping[str, object]) -> Gold:
    """A question from a JSON object.

    :raises ValueError: naming the field that is missing or of the wrong kind.
    """
    question, status = given.get("question"), given.get("status", "answered")
    if not isinstance(question, str):
        raise ValueError('no text under "question"')
    if status not in ("answered", "unanswered", "clarify"):
        raise ValueError('"status" is none of answered, unanswered, clarify')
    groups = given.get("must") or []
    if not isinstance(groups, list) or not all(isinstance(group, list) for group in groups):
        raise ValueError('"must" is no list of lists')
    identity, kind = str(given.get("id", "")), str(given.get("kind") or "other")
    must = tuple(tuple(map(str, group)) for group in groups)
    return Gold(identity, kind, _texts(given, "context"), question, str(status), must, *_bounds(given))


def _bounds(given: Mapping[str, object]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return _texts(given, "must_not"), _texts(given, "sources")


def _texts(given: Mapping[str, object], name: str) -> tuple[str, ...]:
    value = given.get(name) or []
    if not isinstance(value, list):
        raise ValueError(f'"{name}" is no list')
    return tuple(map(str, value))


def judge(gold: Gold, answer: Answer, texts: Mapping[str, str]) -> Judged:
    """Score one answer; ``texts`` holds the decoded text of each file by its name."""
    if gold.status != "answered":
        return _judge_silence(gold, answer)
    if answer.status != "answered":
        return Judged("missed", f"status {answer.status}")
    said = " ".join((answer.answer, *answer.items))
    fault = _fault_in_words(gold, said, answer.citations) or _fault_in_quotes(gold, answer.citations, texts)
    return Judged("wrong", fault) if fault else RIGHT


def _judge_silence(gold: Gold, answer: Answer) -> Judged:
    if answer.status == "answered":
        return Judged("wrong", "claims an answer" if gold.status == "unanswered" else "answers instead of asking back")
    if gold.status == "clarify" and answer.status != "clarify":
        return Judged("missed", "does not ask back")
    return RIGHT


def _fault_in_words(gold: Gold, said: str, citations: Sequence[Citation]) -> str:
    folded = comparable(said)
    if len(folded) > LONGEST:
        return f"{len(folded)} characters, over {LONGEST}"
    shown = folded
    if gold.kind == "passage" or _ASKS_FOR_PLACE.search(gold.question):
        shown = " ".join([folded, *(comparable(c.quote) for c in citations[:QUOTES_THAT_COUNT])])
    lacking = next((group for group in gold.must if not any(holds(shown, wanted) for wanted in group)), None)
    if lacking is not None:
        return f"lacks {' / '.join(lacking)}"
    bad = next((words for words in gold.must_not if holds(folded, words)), None)
    return f"says {bad!r}" if bad is not None else ""


def _fault_in_quotes(gold: Gold, citations: Sequence[Citation], texts: Mapping[str, str]) -> str:
    files = {basename(citation.file) for citation in citations}
    if gold.sources and not files & set(gold.sources):
        return f"cites {', '.join(sorted(files)) or 'nothing'}, not {' or '.join(gold.sources)}"
    for citation in citations:
        text = texts.get(basename(citation.file), "")
        if not citation.quote or " ".join(citation.quote.split()) not in " ".join(text.split()):
            return f"quote is not in {citation.file}: {citation.quote[:60]!r}"
    return ""


def comparable(text: str) -> str:
    """Without case, diacritics, markdown and white space that differs."""
    decomposed = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c)).replace("’", "'")
    return " ".join(_MARKDOWN.sub(" ", plain).casefold().split())


def holds(said: str, wanted: str) -> bool:
    """Whether ``said`` (comparable) holds ``wanted`` as whole words."""
    words = comparable(wanted)
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", said) is not None if words else True
