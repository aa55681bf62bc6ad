"""Whether a question leans on the turn before, and whether its answer stays with what was spoken of there.

A turn leaves behind the letters that its question named or its answer quoted, and what its question was about. "By
whom?", "their numbers?" and "what had they done by then?" mean nothing without these: an answer from a letter that
nobody spoke of answers another question. Where the question before named no letter, its answer may have told only
one side of a thing; then whatever names that thing belongs to it as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.answers import Answer, Citation
from bot.conversation import Conversation
from bot.following.antecedents import ABOUT_LETTERS, NAMING
from bot.following.asking_again import question_word_alone
from bot.following.followup import POSTS
from bot.following.of_the_answer import KIND_NOUNS
from bot.lexicon import AUXILIARIES, QUESTION_WORDS, STOPWORDS
from bot.reading.pronouns import points_back
from bot.reading.typed import Word
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, Scope
from bot.scoping.universal import asks_which_letters
from bot.searching.held import stands
from bot.slots import ORDINALS
from bot.turns import Turn
from store.words import fold, stems

_NAMING = ("state", "person", "organization", "body", "place", "date", "reference", "symbol", "region", "quoted")
_OPENING = frozenset("and but so or then also plus".split())
_REQUESTS = frozenset(
    "who list name give show tell quote read explain summarize summarise describe compare count".split()
)
SURE = 0.7
"""From this score on a question type is meant even where nothing is known of what was spoken of."""
MOST_OF_A_FRAGMENT = 4
"""Words with a meaning of their own in a question without a verb that still leans."""


def leans(utterance: Utterance) -> bool:
    """Whether the question means nothing without the one before: it points back, goes on, or has no verb."""
    if not utterance.words or _asks_for_letters(utterance.words):
        return False
    if utterance.of(*(kind for kind in _NAMING[3:] if kind != "region")):
        return False
    texts = [word.text for word in utterance.words]
    if points_back(utterance) or texts[-1] == "so" or ("else" in texts and not _asks_for_more(utterance.words)):
        return True
    if utterance.of(*_NAMING):
        return False
    if texts[0] in _OPENING:
        return True
    return is_fragment(utterance)


def is_fragment(utterance: Utterance) -> bool:
    """Whether the question has no verb that makes it one by itself: "for what purpose?", "of which list?"."""
    texts = [word.text for word in utterance.words]
    bare = AUXILIARIES.isdisjoint(texts) and texts[0] not in _REQUESTS and bool(utterance.asks)
    own = [text for text in texts if text not in STOPWORDS and text not in QUESTION_WORDS]
    if any(word.stem.startswith("paragraph") for word in utterance.words):
        return False
    return bare and len(own) <= (MOST_OF_A_FRAGMENT if utterance.in_english else 1)


def _asks_for_letters(words: Sequence[Word]) -> bool:
    """ "Which letter ...", "all documents": asked of whatever is loaded."""
    texts = [word.text for word in words]
    which = any(
        word.stem in LETTER_NOUNS and texts[i - 1] in ("which", "what", "any", "every", "each", "another", "other", "a")
        for i, word in enumerate(words)
        if i
    )
    which = which or any(a == "which" and b in ("one", "ones", "of") for a, b in pairwise(texts))
    return (
        which or not MORE_THAN_ONE.isdisjoint(texts) or not {"you", "your"}.isdisjoint(texts) or _asks_for_more(words)
    )


def _asks_for_more(words: Sequence[Word]) -> bool:
    """ "Who else wrote about X?"; "who else?" alone goes on with the question before."""
    texts = [word.text for word in words]
    return "else" in texts and not set(texts) <= STOPWORDS | QUESTION_WORDS | {"else"}


def letters_about(conversation: Conversation) -> frozenset[str]:
    """The letters that the turn before named or quoted; a passage shown beside a refusal is none of them."""
    named = conversation.scope.letters if conversation.scope else ()
    if conversation.missed and (conversation.scope is None or conversation.scope.basis == frozenset({"focus"})):
        return frozenset()
    quoted = () if conversation.missed else tuple(citation.letter for citation in conversation.citations)
    return frozenset((*named, *quoted))


def within_letters_about(conversation: Conversation) -> Scope | None:
    """Those letters, to ask within them; None where there are none."""
    letters = tuple(sorted(letters_about(conversation)))
    return Scope(letters, basis=frozenset({"focus"})) if letters else None


def stays(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether the answer to a question that leans quotes what was spoken of, or what the question itself names."""
    answer = turn.answer
    if answer.status != "answered" or not answer.evidence or not answer.citations:
        return True
    if answer.intent == "mentioning" and asked.asks == "yes/no" and "it" in {word.text for word in asked.words}:
        return True  # whether the letter spoken of mentions X, with where else X is mentioned
    if answer.intent == "adoption":
        return True  # what became of a draft, a later letter tells
    if _tells_of_the_letter(turn) and conversation.intent not in ABOUT_LETTERS and not _names_letter(asked):
        plural = not {"them", "they", "their", "these", "those"}.isdisjoint(word.text for word in asked.words)
        meant = any(o.intent.name == answer.intent and o.score >= SURE for o in turn.scored)
        if plural or not meant:
            return False  # what is printed on a letter is told of no meeting and no treaty
    if _is_elsewhere(answer, asked, conversation) or _gives_what_is_pointed_at(answer, asked):
        return False
    if asked.of("date", "symbol") or (turn.scope.explicit and _names_letter(asked)):
        return True
    about = letters_about(conversation)
    if not about.isdisjoint(citation.letter for citation in answer.citations):
        return True
    before = conversation.utterance
    if before is None:
        return True
    if _speaks_of(answer.citations, _people(asked, before, conversation)):
        return True
    if not about:
        if answer.intent and not any(o.intent.name == answer.intent and o.score >= SURE for o in turn.scored):
            return False
        return _speaks_of(answer.citations, (*_named(before), *_words(before)))
    if is_fragment(asked) and all(term.stem in KIND_NOUNS for term in terms(asked.free())):
        return False  # "in which city?": nothing of what it asks ties the other letter to what was told
    explicit = conversation.scope is not None and conversation.scope.explicit
    subject = conversation.subject
    if subject and not explicit and subject.is_name and f" {subject.text}" in turn.utterance.text:
        return speaks_of_thing(answer.citations, subject.text)  # "they" were written out as what they are called
    return not explicit and _speaks_of(answer.citations, _named(before) or _words(before))


_ON_COVERS = frozenset("printed addressees letter_date document_date own_symbol session circulation".split())


def _tells_of_the_letter(turn: Turn) -> bool:
    return turn.answer.intent in _ON_COVERS


def _gives_what_is_pointed_at(answer: Answer, asked: Utterance) -> bool:
    """ "What does that date recall?" asks for no date."""
    texts = [word.text for word in asked.words]
    dated = any(a in ("that", "this") and b in ("date", "day", "year") for a, b in pairwise(texts))
    return dated and asked.asks == "what" and answer.intent in ("event_date", "letter_date", "document_date")


def _is_elsewhere(answer: Answer, asked: Utterance, conversation: Conversation) -> bool:
    """Whether a question with one word of its own, or none, is told by a sentence of another paragraph."""
    identity = asked.asks == "why" or (points_back(asked) and asked.asks == "which")
    if answer.intent not in (None, "quantity") or not conversation.citations:
        return False
    if speaks_of_own(answer, asked) and (not identity or len(terms(asked.free())) > 1):
        return False
    places = {(c.letter, c.part, c.paragraph) for c in conversation.citations}
    return places.isdisjoint((c.letter, c.part, c.paragraph) for c in answer.citations)


def is_of_another_thing(answer: Answer, asked: Utterance, conversation: Conversation) -> bool:
    """ "What was the money for?" behind a question without an answer: a sentence elsewhere tells of other money."""
    own = terms(asked.free())
    if not conversation.missed or answer.intent is not None or asked.slots or len(own) != 1 or not answer.citations:
        return False
    definite = any(a.text == "the" and b.stem == own[0].stem for a, b in pairwise(asked.words))
    return definite and not any(_overlaps(one, conversation.citations) for one in answer.citations)


def _names_letter(asked: Utterance) -> bool:
    return any(word.stem in LETTER_NOUNS for word in asked.words) or bool(asked.of("part"))


def _people(asked: Utterance, before: Utterance, conversation: Conversation) -> tuple[str, ...]:
    """Family names that "he" and "she" stand for: a person may be spoken of in any letter."""
    if {"he", "she", "him", "his", "her", "they", "them", "their"}.isdisjoint(word.text for word in asked.words):
        return ()
    items = conversation.answer.items if conversation.answer and not conversation.missed else ()
    return (*before.values("person"), *(fold(item.split()[-1]) for item in items if item.split()))


def _named(before: Utterance) -> tuple[str, ...]:
    """What the question before was about by name."""
    return before.values("organization", "body", "person", "reference", "quoted")


def _words(before: Utterance) -> tuple[str, ...]:
    """Its words with a meaning of their own."""
    plain = before.free("office", "section")
    return tuple(w.text for w in plain if w.text not in STOPWORDS and w.text not in QUESTION_WORDS)


def _speaks_of(citations: Iterable[Citation], names: Iterable[str]) -> bool:
    quoted = f" {' '.join(stems(' '.join(citation.quote for citation in citations)))} "
    return any(f" {' '.join(stems(name))} " in quoted for name in names)


def speaks_of_thing(citations: Iterable[Citation], name: str) -> bool:
    """Whether the quotes hold the name, with hyphens or without."""
    quoted = " ".join(citation.quote for citation in citations).replace("-", " ")
    return f" {' '.join(stems(name.replace('-', ' ')))} " in f" {' '.join(stems(quoted))} "


def repeats(answer: Answer, conversation: Conversation, asked: Utterance) -> bool:
    """Whether the answer is the last one again, though what the question asks about does not stand in its quotes."""
    last = conversation.answer
    if last is None or answer.status != "answered" or not answer.evidence:
        return False
    if _asks_for_what_it_says(asked) and all(_overlaps(one, last.citations) for one in answer.citations):
        return True  # a sentence that only names a report does not say what is in it
    if conversation.missed:
        return False
    if _tells_of_another(answer, last, asked):
        return True
    same = answer.citations == last.citations and answer.intent == last.intent
    same = same and (answer.intent is None or answer.answer == last.answer)
    same = same or (answer.answer == last.answer and answer.items == last.items)
    if not same or asked.asks == "yes/no" or asked.of("quoted") or _asks_which_letters(answer, asked):
        return False
    if question_word_alone(asked):
        return False
    if _whom_alone(asked, answer):
        return True
    own = [term for term in terms(asked.free()) if term.stem not in _PAPERS]
    quoted = f" {' '.join(stems(' '.join((last.answer, *(citation.quote for citation in answer.citations)))))} "
    whom = last.intent is None and asked.asks == "who" and not points_back(asked)
    lacks = whom and not all(_held(term, quoted) for term in own)  # "who led Y?" is not told by who led X
    return (lacks or not any(_held(term, quoted) for term in own)) and bool(own or asked.of("part"))


def _whom_alone(asked: Utterance, answer: Answer) -> bool:
    """ "And for whom?", "with whom?": the one who was told already is not the one asked for."""
    texts = [word.text for word in asked.words if word.text not in _OPENING]
    if answer.intent in (None, "event_date", "event_place", "quantity", "events_on", "said_about", "cited"):
        return False  # a sentence may hold that too
    towards = _TOWARDS if answer.intent in ("signers", "senders", "transmitter") else _TOWARDS | {"by"}
    return len(texts) == 2 and texts[0] in towards and texts[1] in ("whom", "who")


_TOWARDS = frozenset("for with to about against of from".split())


def _asks_which_letters(answer: Answer, asked: Utterance) -> bool:
    """ "Which letters cite it?": the letters are told by what was quoted before."""
    return answer.intent in ("where_cited", "mentioning") and asks_which_letters(asked)


def speaks_of_own(answer: Answer, asked: Utterance) -> bool:
    """Whether every word that the short question itself has stands in the answer, not only those it was given.

    The noun of "what share" and the adverb of "how often" need not.
    """
    kinds = {other.stem for word, other in pairwise(asked.words) if word.text in ("what", "which", "how")}
    own = [term for term in terms(asked.free()) if term.stem not in _PAPERS | kinds]
    quoted = f" {' '.join(stems(' '.join((answer.answer, *(c.quote for c in answer.citations)))))} "
    return answer.intent not in (None, "quantity") or all(_held(term, quoted, whole=True) for term in own)


def _overlaps(one: Citation, others: Iterable[Citation]) -> bool:
    return any(one.letter == c.letter and one.start < c.end and c.start < one.end for c in others)


_PAPERS = frozenset("letter document paper text file".split())


def _held(term: Term, quoted: str, whole: bool = False) -> bool:
    """Whether the word, one near in meaning or (not ``whole``) a longer form of it stands in the padded stems."""
    return f" {term.stem}{' ' if whole else ''}" in quoted or stands(term, quoted)


def _tells_of_another(answer: Answer, last: Answer, asked: Utterance) -> bool:
    """ "And the third one?" is not told by the sentence that was said of the fourth."""
    again = [c for c in answer.citations if _overlaps(c, last.citations)]
    quoted = set(stems(" ".join((*answer.items, *(citation.quote for citation in answer.citations)))))
    placed = [w.stem for i, w in enumerate(asked.words) if w.text in ORDINALS and asked.words[i + 1 : i + 2]]
    free = {word.stem for word in asked.free()}
    return bool(again) and any(stem in free and stem not in quoted for stem in placed) and answer.intent is None


def _asks_for_what_it_says(asked: Utterance) -> bool:
    """ "What did the report say?": the content of something that is no letter and no author."""
    told = asked.asks == "what" and asked.words[-1].text in ("say", "state", "contain", "conclude", "tell")
    return told and bool(terms(asked.free())) and not asked.slots


def leaves_a_person_open(utterance: Utterance, conversation: Conversation) -> bool:
    """ "In what capacity?" after a question on a person: asked of that person before any sentence may answer."""
    before = conversation.utterance
    posts = {word.stem for word in utterance.words} & POSTS
    return before is not None and bool(before.of("person") and posts) and not utterance.of(*NAMING)
