"""For whom a signature stands: by the heading above it ("For the Front"), or the State that somebody represents."""

from __future__ import annotations

from itertools import pairwise

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all, unique
from bot.context import Context, People
from bot.lexicon import STOPWORDS
from bot.questions.signatures import signatures, signed_in_words, signers_named
from bot.questions.signing import sign_stems
from bot.questions.spoken import spoken_rows
from bot.reading.patterns import pattern
from bot.scoping.scope import Scope
from bot.wording import upper_first
from store.words import fold, stem, stems

_NAMING = frozenset(map(stem, "name initialled".split()))
_HEADING = pattern(r"\b(?:[Ff]or|[Oo]n behalf of) (?:the )?([^()]{3,80}?):? ?\((?:Signed|signed)\)")
_BEHIND = pattern(r"\((?:Signed|signed)\)[^,()]{3,80}, (?:for|on behalf of) (?:the )?([^()]{3,80})$")
""" "(Signed) X, for the Prefect of Y"."""


def signed_for(context: Context) -> Answer | None:
    """Who signed for a side that is called by no name of a State: whose heading above the signature names it."""
    side = _side(context)
    if not side or is_large(context.reader):
        return None
    rows = signatures(context.reader, context.scope)
    found = [row for row in rows if side <= _heading(context, row)]
    if not found or len(found) == len(rows) > 1 or len({(row["letter"], row["part"]) for row in found}) > 1:
        return None
    answer = signers_named(context, found, signed_in_words(found, context.local))
    lines = [line for row in found for line in _lines(context, row) if _BEHIND.search(str(line["text"]))]
    return answer._replace(citations=unique([*answer.citations, *cite_all(context.reader, lines)]))


def _side(context: Context) -> set[str]:
    """Stems of what stands behind "for" or "on behalf of" in a question on signing; none for a State or a letter."""
    utterance = context.utterance
    words = utterance.words
    if not {word.stem for word in words} & (sign_stems() | _NAMING) or utterance.of("state", "person", "office"):
        return set()
    texts = [word.text for word in words]
    at = next((i + 1 for i, text in enumerate(texts) if text == "for"), 0)
    at = next((i + 2 for i, pair in enumerate(pairwise(texts)) if pair == ("behalf", "of")), at)
    if not at or any(i in context.scope.used for i in range(at, len(words))):
        return set()
    return {word.stem for word in words[at:] if word.text not in STOPWORDS}


def _heading(context: Context, row: Row) -> set[str]:
    """Stems of the heading above a signature: as it is kept, or as its paragraph prints it before the mark."""
    kept = set(stems(fold(str(row["state_printed"] or "")))) if row["state_basis"] == "block" else set()
    texts = [str(line["text"]) for line in _lines(context, row)]
    alone = [found for text in texts if text.count("(Signed)") == 1 and (found := _HEADING.match(text))]
    alone += [found for text in texts if (found := _BEHIND.search(text))]
    return kept | {stem for found in alone for stem in stems(fold(found[1]))}


def _lines(context: Context, row: Row) -> list[Row]:
    """The paragraph in which a signature stands."""
    sql = (
        "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND role = 'signature' AND start <= :s "
        "AND end >= :s LIMIT 1"
    )
    return context.reader.rows(sql, {"l": row["letter"], "p": row["part"], "s": row["start"]})


def state_represented(context: Context) -> Answer | None:
    """ "Which of the six States did X represent": the State for which X signed."""
    utterance = context.utterance
    words = utterance.words
    people = tuple(dict.fromkeys(utterance.values("person")))
    at = next((i for i, word in enumerate(words) if word.stem == "repres"), 0)
    if len(people) != 1 or utterance.of("state") or not at or not _DOING & {word.text for word in words[:at]}:
        return None
    subject = {word.text for word in words[max(0, at - 3) : at]}
    named = any(slot.value == people[0] and at - 2 <= slot.last <= at for slot in utterance.of("person"))
    if not (named or subject & {"he", "she"}):
        return None
    return _own_state(context, people)


def _own_state(context: Context, people: People) -> Answer | None:
    rows = [row for row in signatures(context.reader, context.scope._replace(parts=()), people) if row["state"]]
    if not rows or len({row["state"] for row in rows}) > 1:
        return None
    state, names = str(rows[0]["state"]), context.local
    answer = signers_named(context, rows, f"{upper_first(names.state(state))}. {signed_in_words(rows, names)}")
    return answer._replace(items=(state, *answer.items))


def on_whose_behalf(context: Context) -> Answer | None:
    """ "On whose behalf did X sign?", where X spoke for nobody else: the State of X."""
    utterance = context.utterance
    people = tuple(dict.fromkeys(utterance.values("person")))
    texts = [word.text for word in utterance.words]
    pairs = set(pairwise(texts)) - (set() if "in" in texts else {("whose", "name")})
    asked = bool(pairs & _FOR_WHOM) or (texts[0] in ("who", "whom") and texts[-1] == "for")
    if len(people) != 1 or not asked or utterance.of("state", "office", "reference") or is_large(context.reader):
        return None
    if not {word.stem for word in utterance.words} & (sign_stems() | _ACTING):
        return None
    letters = {str(row["letter"]) for row in signatures(context.reader, context.scope, people)}
    if not letters or spoken_rows(context.reader, Scope(tuple(letters)), ()):
        return None
    answer = _own_state(context, people)
    if answer and "else" in texts:
        told = f"{context.local.say('others.nobody')} {answer.answer}"
        return answer._replace(answer=told, items=("nobody", *answer.items))
    return answer


_FOR_WHOM = frozenset({("for", "whom"), ("for", "who"), ("whom", "for"), ("whose", "behalf"), ("whose", "name"),
                       ("behalf", "of")})  # fmt: skip
_ACTING = frozenset(map(stem, "write wrote written speak spoke act acted put sign".split()))


_DOING = frozenset("did does do was".split())
