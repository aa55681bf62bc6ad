"""What letters and parts cite: resolutions, rules, articles, treaties, documents; which of them, or how many."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.demanded.asked import asked_noun
from bot.demanded.called_for import may_name_place
from bot.intents import question
from bot.lexicon import STOPWORDS
from bot.questions.choosing import asks_most
from bot.questions.cited_parts import asks_paragraph, is_of_such, with_their_paragraph
from bot.questions.cited_rows import cited_rows, described, sentences_of
from bot.questions.own_symbols import asks_own_symbol
from bot.questions.passages import acceptable, search, widened
from bot.questions.quoting import with_place
from bot.questions.reference_focus import (
    KINDS,
    asks_citing,
    asks_for_parts,
    asks_more,
    asks_other_thing,
    kind_in_focus,
    of_instrument,
    only_describes,
)
from bot.questions.references import where_cited
from bot.reading.counterparties import counterparties
from bot.reading.periods import decade
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.content import wanted_terms
from bot.wording import counted, shortened
from store.words import stem


@question(
    "which resolutions are cited", "which rules are cited", "which articles are cited",
    "which treaties are mentioned", "which documents are cited", "what does letter cite",
    "which resolution does letter refer to", "resolutions mentioned", "references", "which declarations are recalled",
    "which declarations does {part} recall", "what resolutions does {part} recall", "which rule is invoked",
    "under which rule was request made", "on which rule does letter rest", "which article of charter",
    "what treaty is mentioned", "which agreements are mentioned", "which legal instruments",
    "what decisions are cited", "list all resolutions", "list references", "number of resolutions cited",
    "how many resolutions are cited", "which charter is meant", "which security council resolution",
    "which general assembly resolution", "rules of procedure cited", "what sources does letter cite",
    "which resolution granted", "which article is invoked", "citations in letter", "which symbols are cited",
    "by which resolution", "which rule of procedure", "full title of treaty", "full name of agreement",
    "which resolution is cited in connection with", "which letter has {symbol}",
    example="which resolutions does the 2009 letter cite", topic=True,
    anchors="rule article resolution declare treaty instrument",
)  # fmt: skip
def cited(context: Context) -> Answer | None:
    """Resolutions, rules, articles, treaties and documents that letters cite."""
    without = frozenset[str]()
    if context.utterance.values("reference", "symbol"):
        from bot.reading.excepting import excepted_references  # here to keep start-up fast: few rule one out

        rest = excepted_references(context.utterance)
        if rest is None or rest[0].values("reference", "symbol"):
            return where_cited(context)
        context, without = context._replace(utterance=rest[0]), rest[1]
    kinds = _kinds_asked(context)
    if asks_most(context.utterance) or _quotes_another(context) or _lacks(context):
        return None
    times = context.utterance.asks == "how many" and any(word.text == "times" for word in context.utterance.words)
    if (
        asks_most(context.utterance)
        or asks_other_thing(context)
        or times
        or only_describes(context)
        or asks_own_symbol(context.utterance)
    ):
        return None
    if stem(asked_noun(context.utterance).noun) in _BODIES:
        return None
    rows = cited_rows(context.reader, context.scope, kinds)
    if not rows and kinds == ("decision",):  # of the Council everything that it decides is a resolution
        rows = cited_rows(context.reader, context.scope, ("resolution",))
    if not rows and context.scope.parts:
        if len(kinds) == 1 and _is_said_to_cite(context):
            return unanswered("not-stated", context.local.say("refused.nothing_answers"))
        context = widened(context)
        rows = cited_rows(context.reader, context.scope, kinds)
    rows = [row for row in rows if str(row["name"]) not in without]
    rows = _of_what_is_named(context, rows)
    if not rows or not (asks_citing(context) or (kinds and kind_in_focus(context))):
        return None
    texts = {word.text for word in context.utterance.words}
    if "whose" in texts or asks_paragraph(context):
        rows = [row for row in rows if is_of_such(context, row)]
        if not rows or asks_paragraph(context):
            return with_their_paragraph(context, rows)
    if (early := _end_in_time(context)) is not None:
        dates = {str(row["date"] or "") for row in rows}
        if "" in dates or len({len(date) for date in dates}) > 1:
            return unanswered("not-stated", context.local.say("refused.nothing_answers"))
        best = min(dates) if early else max(dates)
        rows = [row for row in rows if row["date"] == best]
    # Of what several letters cite each counts, where the letters are asked for.
    letters = any(word.stem in LETTER_NOUNS and word.text in _LETTERS for word in context.utterance.words[:4])
    distinct = list({(row["letter"] if letters else "", described(row)): row for row in reversed(rows)}.values())[::-1]
    text = " ".join(_cites(context, letter, rows) for letter in dict.fromkeys(str(row["letter"]) for row in distinct))
    if context.utterance.asks == "how many":
        text = f"{_how_many(context, distinct, kinds)} {text}"
    if asks_more(context) and len(distinct) < 3:
        told = (with_place(context.local, row) for row in sentences_of(context, distinct))
        text = f"{text} {' '.join(told)}"[:1400]
    citations = cite_all(context.reader, [*distinct[:12], *sentences_of(context, distinct[:4])])
    items = tuple(dict.fromkeys(described(row) for row in distinct))
    return Answer("answered", text, items=items[:24], citations=citations)


_LETTERS = frozenset("letter letters note notes cablegram message messages".split())
""" "Which documents are cited" asks for what is cited, "which letters cite" for those that do."""


def _of_what_is_named(context: Context, rows: list[Row]) -> list[Row]:
    """Those of the organ, purpose, instrument, time and place that the question names."""
    rows = _of_organ(context, rows, context.utterance.values("organ", "body"))
    rows = _of_day(context, _between(context, of_instrument(context, _for_what(context, rows))))
    if not may_name_place(context.utterance) or asks_citing(context):
        return rows
    from bot.demanded.sites import surely_there  # here to keep start-up fast: few questions name a place

    return [r for r in rows if any(surely_there(context, str(s["text"])) for s in sentences_of(context, [r]))]


_BODIES = frozenset(map(stem, "committee commission council organ body agency".split()))
""" "Which committee is to deal with it?" asks for no resolution."""


def _is_said_to_cite(context: Context) -> bool:
    """ "What rule does the draft cite": the part itself is to cite it, not the letter that it goes with."""
    words, parts = context.utterance.words, context.utterance.of("part")
    does = any(word.text in ("does", "do", "did") for word in words)
    return does and len(parts) == 1 and any(word.stem in _CITES for word in words[parts[0].last : parts[0].last + 4])


_CITES = frozenset(map(stem, "cite recall invoke quote".split()))


def _end_in_time(context: Context) -> bool | None:
    """True where the oldest is asked for, False for the latest, None where neither is, or of letters and not of what
    they cite: "the last letter cites"."""
    texts = [word.text for word in context.utterance.words]
    places = [i for i, text in enumerate(texts) if text in _OLDEST | _LATEST]
    if context.utterance.asks not in ("which", "what", "") or len(places) != 1:
        return None
    behind = [word.stem for word in context.utterance.words[places[0] + 1 : places[0] + 4]]
    return texts[places[0]] in _OLDEST if any(one in KINDS for one in behind) else None


_OLDEST = frozenset("oldest earliest".split())
_LATEST = frozenset("latest newest recent".split())


def _of_day(context: Context, rows: Sequence[Row]) -> list[Row]:
    """Of the references, those of a date that the question names and that is no letter's."""
    if decades := {tens for word in context.utterance.words if (tens := decade(word.text))}:
        return [row for row in rows if str(row["date"] or "")[:3] in decades]
    slots = (slot for slot in context.utterance.of("date") if slot.first not in context.scope.used)
    days = [slot.value for slot in slots if slot.value[:4] in context.utterance.text]
    return [row for row in rows if not days or any(str(row["date"] or "").startswith(day) for day in days)]


def _of_organ(context: Context, rows: Sequence[Row], organs: Sequence[str]) -> list[Row]:
    """Those of an organ that the question names; one that is printed without its organ has it in its sentence."""
    if not organs:
        return list(rows)
    own = [row for row in rows if row["body"] and any(str(row["body"]) in organ for organ in organs)]
    return own or [row for row in rows if not row["body"] and any(o in _sentences(context, row) for o in organs)]


def _sentences(context: Context, row: Row) -> str:
    return " ".join(" ".join(str(one["text"]).split()) for one in sentences_of(context, [row]))


def _between(context: Context, rows: Sequence[Row]) -> list[Row]:
    """ "The treaty between X and Y", "with X": the instruments whose names hold them; all where none does."""
    states = context.utterance.values("state")
    if len(states) < 2:
        states = tuple(slot.value for slot in counterparties(context.utterance))
    return [row for row in rows if states and all(s in str(row["name"]) for s in states)] or list(rows)


def _lacks(context: Context) -> bool:
    """ "Which of these cite no document?": those that cite one are not the answer."""
    pairs = pairwise(context.utterance.words)
    denied = any(one.text == "no" and other.stem in KINDS for one, other in pairs)
    return denied and context.utterance.asks in ("which", "how many", "")


def _quotes_another(context: Context) -> bool:
    """ "Which letter quotes the purposes of X?": what it quotes is told, and is nothing that is cited by number."""
    words = context.utterance.words
    at = next((i for i, word in enumerate(words) if word.text in ("quotes", "quote")), None)
    if at is None or not any(word.stem in LETTER_NOUNS for word in words[:at]) or context.utterance.asks != "which":
        return False
    behind = [word for word in words[at + 1 :] if word.text not in STOPWORDS]
    return bool(behind) and not any(word.stem in KINDS for word in behind)


def _kinds_asked(context: Context) -> tuple[str, ...]:
    """Kinds of reference that are asked for; behind "which" the first noun is it, the others only describe."""
    words = [word for word in context.utterance.words if not _in_reference(context, word.text)]
    kinds = tuple(dict.fromkeys(kind for word in words for name, kind in KINDS.items() if word.stem == name))
    if {"article", "charter"} <= set(kinds) or asks_for_parts(context):
        return ("article",)
    behind = next((two for one, two in pairwise(words) if one.text in ("what", "which")), None)
    first = context.utterance.asks in ("which", "how many") or (behind is not None and behind.stem in KINDS)
    return kinds[:1] if first else kinds


def _cites(context: Context, letter: str, rows: Sequence[Row]) -> str:
    names = context.local
    own = list(dict.fromkeys(described(row, names) for row in rows if row["letter"] == letter))
    return names.say("cited.by", letter=names.letter(letter), references=shortened(own, language=names.language))


def _how_many(context: Context, distinct: Sequence[Row], kinds: Sequence[str]) -> str:
    """The number of provisions, or of the letters that cite one, whichever is asked for."""
    texts = [word.text for word in context.utterance.words]
    letters = len({row["letter"] for row in distinct})
    if any(noun in texts[:6] and not _is_cited(texts, texts.index(noun)) for noun in ("letters", "documents")):
        return f"{context.local.opening(context.local.counted(letters, 'letter'))}."
    if context.local.language != "en":
        return f"{context.local.opening(context.local.counted(len(distinct), 'reference'))}."
    return f"{counted(len(distinct), kinds[0] if kinds else 'reference').capitalize()}."


def _is_cited(texts: Sequence[str], noun: int) -> bool:
    """ "How many documents does the letter cite", "documents cited in it": not those that cite."""
    return not _CITED_THERE.isdisjoint(texts[noun + 1 : noun + 2])


_CITED_THERE = frozenset("cited mentioned quoted recalled referred named invoked does did do is are".split())
_CITING = frozenset(
    """oldest earliest latest newest recent earlier previous prior former old famous known relevant key
    cite citat recall recal refer mention invok lean rest base basi under accord number full titl name legal ground
    exact procedur particular speak use quot call which by given appli reli general assembl secur council un
    nation charter letter request made unit support together along complaint account say text document justifi
    follow keep two one first second third last meant strength add adding ad""".split()
)
"""Stems that say that something is cited, or whose it is; the others say for what."""


def _for_what(context: Context, rows: Sequence[Row]) -> list[Row]:
    """Of the references, those whose sentence holds what they are asked for; all where nothing is."""
    must, _ = wanted_terms(context)
    asked = {word.stem for word in context.utterance.words for name in KINDS if word.stem == name}
    organs = {context.utterance.words[i].stem for i in indices(context.utterance.of("organ"))}
    known = _CITING | asked | organs | {word.stem for word in context.utterance.words if decade(word.text)}
    terms = [t for t in must if t.stem not in known and (t.stem[0] != "=" or "-" in t.stem) and not t.text.isdigit()]
    if not terms or not rows:
        return list(rows)
    covering = [hit for hit in search(context, terms, []) if acceptable(hit, terms) or hit.coverage >= 0.75]
    holding = {hit.row["sentence_id"] for hit in covering}
    return [row for row in rows if any(s["sentence_id"] in holding for s in sentences_of(context, [row]))]


def _in_reference(context: Context, word: str) -> bool:
    return any(word in value.split() for value in context.utterance.values("reference"))
