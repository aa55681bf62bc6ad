"""Words in quotation marks that a passage does not print just so: it says them in others, or does not say them.

Who looks for a quotation must learn whether it is one. A passage that holds the words in another form is told with
"Not in these words"; one that shares little with them is no answer.
"""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.bounds import is_large
from bot.context import Context
from bot.lexicon import STOPWORDS, lexicon
from store.words import fold, stem, words

LEAST_SHARED = 0.7
"""Share of the quoted words, small ones left aside, that a passage must hold to be told for them."""
_MOST_ROWS = 400


def as_printed(context: Context, answer: Answer) -> Answer:
    """The answer, where the quoted words are printed; else said to be in other words, or refused."""
    asked = [value for value in context.utterance.values("quoted") if len(_words(value)) > 1]
    told = answer.status == "answered" and answer.intent in _OF_WORDING and bool(answer.citations)
    if not told or not asked or context.utterance.language != "en":
        return answer
    cited = " ".join(citation.quote for citation in answer.citations)
    lacking = [value for value in asked if not _stands(value, cited) and not _printed(context, value)]
    if not lacking:
        return answer
    if min(_shared(context, value, cited) for value in lacking) < LEAST_SHARED:
        what = context.local.joined(f"“{value}”" for value in lacking)
        return unanswered("not-stated", context.local.say("mentions.none", what=what))
    passage = answer.answer.removeprefix("Yes. ").removeprefix("No. ")
    return answer._replace(answer=f"{context.local.say('quoted.not_so')} {passage}")


_OF_WORDING = (None, "said_about")
"""Question types that tell a passage; to others the quoted words are a title or a name."""


def _words(text: str) -> list[str]:
    return words(fold(text).replace("-", " "))


def _stands(value: str, text: str) -> bool:
    """Whether the text prints the words, or each of the pieces around "..." of them."""
    line = f" {' '.join(_words(text))} "
    pieces = (" ".join(_words(piece)) for piece in value.replace("…", "...").split("..."))
    return all(f" {piece} " in line for piece in pieces if piece)


def _printed(context: Context, value: str) -> bool:
    """Whether a paragraph of any letter prints the words: they may name what the question is about."""
    found = sorted(_words(value), key=len)[-1]
    if is_large(context.reader):
        rows = context.reader.search(_words(value), _MOST_ROWS)
    else:
        rows = context.reader.rows("SELECT text FROM sources WHERE text LIKE :w", {"w": f"%{found}%"})
    return any(_stands(value, str(row["text"])) for row in rows)


def _shared(context: Context, value: str, text: str) -> float:
    """Share of the words that the text holds, by stem, by one of the same meaning or by what an acronym stands for."""
    held = {stem(word) for word in _words(text)}
    own = [word for word in _words(value) if word not in STOPWORDS]
    return sum(not held.isdisjoint(_ways(context, word)) for word in own) / len(own) if own else 1.0


def _ways(context: Context, word: str) -> set[str]:
    meant = context.reader.rows("SELECT meaning FROM terms WHERE term = :t COLLATE NOCASE LIMIT 3", {"t": word})
    spelled = (stem(_words(str(row["meaning"]))[0]) for row in meant if _words(str(row["meaning"])))
    return {stem(word), *spelled, *(phrase[0] for phrase in lexicon().alternatives.get(stem(word), ()))}
