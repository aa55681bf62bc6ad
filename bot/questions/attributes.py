"""What the letters print of a person: the post at a time, the surname to a given name, a title they do or do not give.

"What post did X hold when ...", "one signer is called Y: surname and country?", "do the letters ever call X a Z?".
"""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.questions.people import who_is
from bot.questions.persons import answered, mentions, sentence_of
from bot.questions.signatures import POSTS
from bot.questions.strays import COMMON, left_words
from bot.questions.vocabulary import whole_question_read
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.scoping.speakers import holds_office
from bot.searching.rows_inside import sentences_around
from store.words import stem, stems

_TIMES = (("when",), ("at", "the", "time"), ("by", "the", "time"), ("while",))


def post_at_time(context: Context) -> Answer | None:
    """The office of a person, where what follows "when" only tells the time that is meant."""
    utterance, people = context.utterance, context.utterance.of("person")
    texts = [word.text for word in utterance.words]
    at = next((i for i in range(1, len(texts)) for mark in _TIMES if tuple(texts[i : i + len(mark)]) == mark), None)
    if at is None or len(people) != 1 or people[0].first > at:
        return None
    bare = [text for i, text in enumerate(texts[:at]) if not people[0].first <= i < people[0].last]
    if not set(bare) & POSTS and bare not in (["what", "was"], ["what", "is"]):
        return None
    if utterance.asks not in ("what", "which", "") or len(set(utterance.values("date"))) > 1:
        return None
    years = {value[:4] for value in utterance.values("date")}
    rows = mentions(context.reader, [people[0].value])
    if years and not any(str(row["as_of"] or "")[:4] in years for row in rows):
        return None
    here = context._replace(utterance=_until(utterance, at), scope=Scope())
    return who_is(here) if whole_question_read(here) else None


def post_asked(context: Context) -> Answer | None:
    """The office of a person, by whatever verb it is asked for: "what role does X ascribe to Y", "Y's title"."""
    utterance, people = context.utterance, context.utterance.of("person")
    if len(people) != 1 or utterance.of("organization", "reference", "office") or len(utterance.of("date")) > 1:
        return None
    texts = [word.text for word in utterance.words]
    opening = texts[1:3] if texts[:1] in (["what"], ["which"]) else []
    asked = next((text for text in opening if text in POSTS), "")
    behind = texts[people[0].last] if people[0].last < len(texts) else ""
    owned = utterance.words[people[0].last - 1].possessive and behind in POSTS
    if not (asked in POSTS or owned):
        return None
    left = _unaccounted(context)
    if len(left) > (0 if owned else 1) and not _stands_beside(context, left, people[0].value):
        return None
    kept = frozenset(range(people[0].first, people[0].last)) | indices(utterance.of("date"))
    noun = texts.index(behind if owned else asked)
    within = _letters_of_year(context, people[0].value)
    return who_is(context._replace(utterance=_only(utterance, kept | {noun}), scope=within))


def _letters_of_year(context: Context, person: str) -> Scope:
    """The letters of the year that is named, where the person is named in them; else all."""
    letters = context.scope.letters if context.utterance.of("date") else ()
    named = {str(row["letter"]) for row in mentions(context.reader, [person])}
    return Scope(letters) if letters and named.issuperset(letters) else Scope()


def _stands_beside(context: Context, words: list[str], person: str) -> bool:
    """Whether all but one of the words stand in a sentence that names the person: they only tell where it was."""
    for row in mentions(context.reader, [person])[:6]:
        held = " ".join(str(one["stems"]) for one in sentences_around(context.reader, row)).split()
        if sum(stem(word) not in held for word in words) <= 1:
            return True
    return False


def _unaccounted(context: Context) -> list[str]:
    """Content words besides the post, the person and what names the letter or its part."""
    utterance = context.utterance
    left = left_words(utterance, context.scope, utterance.of("person", "date", "part", "state"))
    known = LETTER_NOUNS | COMMON | _ATTACHING
    return [word.text for word in left if word.text not in POSTS and word.stem not in known]


_ATTACHING = frozenset(map(stem, "printed annexed attached enclosed according mr mrs ms".split()))


def _only(utterance: Utterance, kept: frozenset[int]) -> Utterance:
    """The utterance of these words alone, with the slots inside."""
    place = {old: new for new, old in enumerate(sorted(kept))}
    slots = tuple(
        s._replace(first=place[s.first], last=place[s.last - 1] + 1)
        for s in utterance.slots
        if kept >= set(range(s.first, s.last))
    )
    return utterance._replace(words=tuple(utterance.words[i] for i in sorted(kept)), slots=slots)


def _until(utterance: Utterance, at: int) -> Utterance:
    """The utterance up to a word; a date behind it still tells the time."""
    return _only(utterance, frozenset(range(at)) | indices(utterance.of("date")))


_GIVEN_NAME = frozenset("surname surnames family last".split())


def surname_to_given_name(context: Context) -> Answer | None:
    """Who bears a given name: surname, office and State."""
    utterance, people = context.utterance, context.utterance.of("person")
    texts = {word.text for word in utterance.words}
    if len(people) != 1 or not texts & _GIVEN_NAME or utterance.asks in ("yes/no", "when", "where", "why", "how many"):
        return None
    typed = [word.text for word in utterance.words_of(people[0])]
    if people[0].value in typed or not _all_known(utterance, _NAMING):
        return None
    rows = mentions(context.reader, [people[0].value])
    if not rows:
        return None
    family = str(rows[0]["family"])
    items = [family, *(row[key] for key in ("office", "rank", "state") for row in rows)]
    return answered(context.reader, rows, f"{family}. {sentence_of(rows, context.local)}", items)


_NAMING = frozenset(
    stem(word)
    for word in """surname surnames family last name names named called certain among sign signed signer signers
    signatory signatories signature signatures office offices post position title rank job country state person man
    woman diplomat ambassador minister president one those list please hold held represent represented""".split()
)


def _all_known(utterance: Utterance, vocabulary: frozenset[str]) -> bool:
    known = vocabulary | COMMON | LETTER_NOUNS
    return all(word.stem in known for word in left_words(utterance, Scope(), utterance.slots))


_CALLING = frozenset(
    stem(word) for word in "call calls called give gives given name named describe described style refer title".split()
)
_FRAME = (
    _CALLING | LETTER_NOUNS | COMMON | frozenset(map(stem, "source sources office post rank printed print".split()))
)


def called_by_title(context: Context) -> Answer | None:
    """Whether the letters give a person a title: no, where every office that they print of the person is another."""
    utterance, people = context.utterance, context.utterance.of("person")
    if utterance.asks != "yes/no" or len(people) != 1 or utterance.of("state", "reference"):
        return None
    if indices(utterance.of("date", "part")) - context.scope.used:
        return None
    if not {word.stem for word in utterance.words} & _CALLING:
        return None
    rows = [row for row in mentions(context.reader, [people[0].value]) if row["office"] or row["rank"]]
    rows = [row for row in rows if not context.scope.explicit or row["letter"] in context.scope.letters]
    title = _title(utterance, context.scope)
    if not rows or not (title or utterance.of("office")):
        return None
    fits = [row for row in rows if _bears(row, utterance, title)]
    lead, shown = ("Yes", fits) if fits else ("No", rows)
    text = f"{lead}. {sentence_of(shown, context.local)}"
    return answered(context.reader, shown, text, [lead])


def given_title(context: Context) -> Answer | None:
    """Whether a person is given a title in so many words: "does the letter give X the title of ambassador?"."""
    texts = {word.text for word in context.utterance.words}
    return called_by_title(context) if "title" in texts and context.utterance.of("office") else None


def _title(utterance: Utterance, scope: Scope) -> tuple[str, ...]:
    """Stems of the title: what is quoted, else the words that are no frame of the question."""
    if quoted := utterance.values("quoted"):
        return tuple(s for s in stems(quoted[0]) if s not in _SMALL)
    left = left_words(utterance, scope, utterance.of("person", "organization", "office"))
    return tuple(word.stem for word in left if word.stem not in _FRAME)


_SMALL = frozenset(map(stem, STOPWORDS))


def _bears(row: Row, utterance: Utterance, title: tuple[str, ...]) -> bool:
    printed = stems(f"{row['rank'] or ''} {row['office'] or ''}")
    offices = utterance.of("office")
    literal = {"title", "titles", "titled"} & {word.text for word in utterance.words}
    typed = [word.stem for slot in offices for word in utterance.words_of(slot)] if literal else []
    held = all(holds_office(row, slot.value) for slot in offices)
    return held and all(s in printed for s in (*title, *typed))
