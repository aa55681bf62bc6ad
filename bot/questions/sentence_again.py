"""The quoted sentence told once more, where it holds the kind of thing that a few words ask for.

"Between whom?", "to be delivered to whom?", "on which dates?" behind a quoted sentence ask for something in it. What is
printed on the letter itself, its addressee or its date, is of another kind and is not meant by them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.conversation import Conversation
from bot.following.antecedents import ABOUT_LETTERS
from bot.following.followup import content
from bot.following.of_the_answer import KIND_NOUNS
from bot.lexicon import kin
from bot.questions.amounts_told import nearest_amount
from bot.questions.close_by import known
from bot.questions.quoting import LONGEST_QUOTE, told_alone
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.searching.content import TELLING
from bot.searching.held import any_stands, padded
from bot.searching.rows_inside import inside
from store.words import fold, stem

_COVERS = frozenset(
    """addressees senders letter_date document_date own_symbol session circulation letters transmitter
    persons_named""".split()
)
_WIDE = frozenset("about purposes superlative paragraph_count verbs timeline".split())
"""Question types that tell of whole letters, of their order, or of what somebody is for."""
_LINKS = frozenset("between among amongst with to by from for against under towards toward".split())
_DATED = pattern(r"\b(?:19|20)\d\d\b|\b\d{1,2} (?:[A-Z][a-z]+)\b")
_PAIR = pattern(r"\b[A-Z][a-z]+-[A-Z][a-z]+|\bbetween (?:the )?[A-Z][\w ]{2,80}? and (?:the )?[A-Z]")
_SITE = pattern(r"\b(?:in|at) (?:the )?([A-Z][\w'-]+(?: [A-Z][\w'-]+)?)")
MOST = 3
"""Quoted sentences that are looked at."""


def leaves_the_sentence(answer: Answer, conversation: Conversation) -> bool:
    """Whether a few words behind a quoted sentence are answered with what is printed on the letter."""
    behind = conversation.missed or conversation.intent in _COVERS | ABOUT_LETTERS | {
        "signers",
        "signed_what",
        "spoken_for",
        "about",
        answer.intent,
    }
    return not behind and answer.status == "answered" and answer.intent in _COVERS | _WIDE


def names_kind_only(asked: Utterance) -> bool:
    """Whether a question says nothing but the kind of thing that it asks for: "between which States?"."""
    told = {word.stem for word in asked.words} & (TELLING - KIND_NOUNS)
    return not told and {stem(text) for text in content(asked)} <= KIND_NOUNS


def is_of_the_whole(answer: Answer) -> bool:
    """Whether the answer tells of whole letters and parts, which no few words behind a quoted sentence ask for."""
    return answer.intent in _WIDE


def told_again(context: Context) -> Answer | None:
    """The sentence that was quoted, where it holds what is asked for; None where it does not."""
    if context.conversation.missed or context.utterance.asks in ("yes/no", "choice", "why", "how"):
        return None
    own = [text for text in content(context.utterance) if stem(text) not in KIND_NOUNS]
    for row in _sentences(context):
        text = str(row["text"])
        if holds_kind(context, row, text) and all(_stands(word, text) for word in own) and len(text) <= LONGEST_QUOTE:
            return told_alone(context, row)
    return None


def _sentences(context: Context) -> Iterator[Row]:
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND start < :e AND end > :s ORDER BY start LIMIT 2"
    seen: set[object] = set()
    for cited in context.conversation.citations[:MOST]:
        span = {"l": cited.letter, "p": cited.part, "s": cited.start, "e": cited.end}
        for row in context.reader.rows(sql, span):
            if row["sentence_id"] not in seen and row["role"] not in ("signature", "masthead", "title", "heading"):
                seen.add(row["sentence_id"])
                yield row


def _stands(word: str, text: str) -> bool:
    return any_stands(((stem(word),), *kin(word)), padded(text))


def holds_kind(context: Context, row: Row, text: str) -> bool:
    """Whether the sentence holds a thing of the kind: behind the same preposition, or a day, or a place."""
    texts = [word.text for word in context.utterance.words]
    if context.utterance.asks == "when" or {"date", "dates", "dated", "day", "days"} & set(texts):
        return _DATED.search(text) is not None
    if context.utterance.asks == "how many":
        return nearest_amount(text, (), known(context)) is not None
    if context.utterance.asks == "where":
        named = tuple(fold(found) for found in _SITE.findall(text))
        return bool(context.names.places(named)) or names_site(context, row, text) or _done_in(context, text)
    link = next((t for t in texts if t in _LINKS), None)
    if link != "between" and context.utterance.asks in ("which", "what", "who") and (view := _view_of(context)):
        return _names_others(context, row, *view)
    noun = texts[-1]
    if (
        link
        and noun not in _LINKS
        and re.search(rf"\b{link} (?:an? |the |its |their )?(?:\w+ )?{re.escape(noun)}\b", text)
    ):
        return True  # "under what licence?": "under a licence issued on ..."
    if link in ("between", "among", "amongst"):
        return _PAIR.search(text) is not None
    if link is None or context.utterance.asks not in ("who", "what", "which", "where", ""):
        return False
    before = fold(context.conversation.utterance.text) if context.conversation.utterance else ""
    found = re.finditer(rf"\b{link} (?:the |its |their |Mr\. |Ms\. |Mrs\. )?([A-Z][\w-]+)", text)
    return any(fold(match[1]) not in before for match in found)


def names_site(context: Context, row: Row, text: str) -> bool:
    """Whether a name that is no body's stands behind "at", "off" or "near" and was not in the question before."""
    before = fold(context.conversation.utterance.text) if context.conversation.utterance else ""
    called = "(name LIKE :n || '%' OR printed LIKE :n || '%')"
    sql = f"SELECT 1 FROM bodies WHERE letter = :l AND part = :p AND {called} LIMIT 1"
    return any(
        fold(name) not in before and not context.reader.rows(sql, {"l": row["letter"], "p": row["part"], "n": name})
        for name in _AT.findall(text)
    )


def _done_in(context: Context, text: str) -> bool:
    """Whether the deed that was asked about is told with a name behind "in", "at" or "with" right after it."""
    before = context.conversation.utterance
    deeds = [re.escape(word.text) for word in before.free() if word.text.endswith("ed")] if before else []
    return any(re.search(rf"\b{deed} (?:in|at|with) (?:the )?[A-Z]", text) for deed in deeds)


_AT = pattern(r"\b(?:at|off|near) (?:the )?([A-Z][\w'’-]+)")
_VIEWS = (
    ("bodies", "name", frozenset(map(stem, "organization organisation body agency institution".split()))),
    ("state_mentions", "state", frozenset(map(stem, "state country nation".split()))),
)
"""Where names of the kind stand that a noun asks for."""


def _view_of(context: Context) -> tuple[str, str] | None:
    asked = {word.stem for word in context.utterance.words}
    return next(((view, column) for view, column, nouns in _VIEWS if asked & nouns), None)


def _names_others(context: Context, row: Row, view: str, column: str) -> bool:
    """Whether the sentence names such as the question before did not name itself."""
    before = fold(context.conversation.utterance.text) if context.conversation.utterance else ""
    return any(fold(str(found[column])) not in before for found in inside(context.reader, view, row))
