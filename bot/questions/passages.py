"""What the letters say about a topic, and where: the sentence that covers the question, with its speaker."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite
from bot.context import Context
from bot.demanded.looking import is_of_kind_asked
from bot.demanded.told import of_sentence
from bot.intents import question
from bot.questions.beside import told_beside
from bot.questions.going_on import LONGEST_PAIR, belonging, goes_on, tells_what_follows
from bot.questions.list_behind import in_words, list_behind
from bot.questions.quoting import place, quoted, sentence, that_fit
from bot.reading.gazetteer import placeholders
from bot.reading.spoken_of import is_spoken_of
from bot.reading.utterance import Term
from bot.scoping.scope import crowd_where, indices, slugs
from bot.scoping.universal import asks_which_letters
from bot.searching.abstention import covers, fullest, looks_for, never_missing
from bot.searching.actors import names_body
from bot.searching.content import telling, wanted_terms
from bot.searching.kinds import answers_kind, body_asked_for
from bot.searching.retelling import lacks_an_act, lacks_what_is_asked_how, retold
from bot.searching.retrieval import Hit, search_terms
from bot.searching.said_by import said_by_those_asked
from bot.searching.slight import done_to_author, speakers
from bot.searching.things import lacks_a_speaker, lacks_a_thing
from bot.unprinted import (
    COVER_FACTS,
    asks_meaning,
    asks_where_written,
    asks_word_by_place,
    done_under,
    of_a_cover,
    of_drafts,
    tells_it,
)

HELPING = 0.15
"""Factor on the weight of words that only help."""
SECOND = 0.97
"""A sentence of another letter that scores so near the best says the same and is cited with it."""
CONTENDING = 0.85
"""A sentence that scores less than this share of the best is not looked at."""
IMPLIED = 1.1
"""Advantage of the one letter that a person or State of the question wrote."""


def search(context: Context, must: Sequence[Term], may: Sequence[Term]) -> list[Hit]:
    """Sentences in the scope by how well they cover the terms."""
    given = (context.utterance, context.scope, *must, None, *may)
    return list(context.once("sentences", given, lambda: _search(context, must, may)))


def _search(context: Context, must: Sequence[Term], may: Sequence[Term]) -> list[Hit]:
    scope = context.scope
    quoted = context.utterance.values("quoted")
    given = (tuple(must), tuple(may), scope.letters, scope.parts, tuple(quoted))
    found = context.same("search", given, lambda: search_terms(
        context.reader, must, dict.fromkeys(may, HELPING), scope.letters, scope.parts, quoted))  # fmt: skip
    return _in_section(context, _of_crowd(context, found) if scope.crowd else found)


def _of_crowd(context: Context, found: list[Hit]) -> list[Hit]:
    """Of the sentences, those of letters that are of the crowd."""
    where, params = crowd_where(context.scope.crowd)
    marks, letters = placeholders(sorted({str(hit.row["letter"]) for hit in found}), "l")
    sql = f"SELECT letter FROM letters WHERE letter IN ({marks}) AND {where}"
    held = slugs(context.reader, sql, {**params, **letters})
    return [hit for hit in found if hit.row["letter"] in held]


def _in_section(context: Context, found: list[Hit]) -> list[Hit]:
    """Of the sentences, those of the paragraph or section that is named, where there are any."""
    for slot in context.utterance.of("paragraph", "section"):
        family, _, number = slot.value.partition(" ")
        kept = [hit for hit in found if _is_there(hit.row, family, number)]
        found = kept if kept or number.isdecimal() or _any_there(found, family) else found
    return found


def _any_there(found: Sequence[Hit], family: str) -> bool:
    """Whether the letters have an operative part or a preamble at all, so that other sentences are none of it."""
    rows = found[0].among.rows if found and found[0].among else ()
    return any(_is_there(row, family, "") for row in rows)


def _is_there(row: Row, family: str, number: str) -> bool:
    role = {"preamble": "preambular", "operative": "operative", "preambular": "preambular"}.get(family)
    if role and row["role"] != role:
        return False
    return not number.isdecimal() or family == "preambular" or str(row["number"]) == number


def ranked_passages(context: Context) -> tuple[list[Hit], list[Term]]:
    """(sentences by how well they cover the question, the terms that must be covered); none where others must tell."""
    hits, must = _ranked(context)
    if _asks_for_cited_document(context, must) or _is_anothers(context, must):
        return [], must
    texts = [word.text for word in context.utterance.words]
    topic = {term for term in must if is_spoken_of(texts, term.text)}
    hits = [hit for hit in hits if not topic or topic - {*hit.missing}]
    return [hit for hit in hits if hit.row["role"] not in ("title", "heading")], must


def _ranked(context: Context) -> tuple[list[Hit], list[Term]]:
    if context.scope.basis != frozenset({"implied"}):
        must, may = wanted_terms(context)
        return search(context, must, may) if must else [], must
    must, may = wanted_terms(context)
    own = search(context, must, may) if must else []
    if speakers(context):
        return own, must  # what the minister says stands in what the minister signed, nowhere else
    wide = context._replace(scope=context.scope._replace(letters=(), parts=(), basis=frozenset()))
    named, helping = wanted_terms(wide)
    other = search(wide, named, helping) if named else []
    if own and not done_to_author(context.utterance) and (not other or IMPLIED * own[0].coverage >= other[0].coverage):
        return own, must
    return other, named


def widened(context: Context) -> Context:
    """The whole letters for the part that was named; the words that named the part count as words again."""
    named = indices(context.utterance.of("part"))
    scope = context.scope._replace(parts=(), used=context.scope.used - named)
    slots = tuple(s for s in context.utterance.slots if s.kind != "part")
    return context._replace(scope=scope, utterance=context.utterance._replace(slots=slots))


@question(
    "what does letter say about", "what does {part} say about", "what does {state} say about", "what is said about",
    "what do letters say about", "what does {person} write about", "what do they say about", "what is written about",
    "what does {part} state on", "what does it say about", "what does {state} write about", "how does {part} describe",
    "what does letter tell about", "who says that", "where does it say {quoted}", "who says {quoted}",
    "where is {quoted}",
    "what is described as {quoted}", "what is called {quoted}", "{quoted}", "who wrote {quoted}",
    "who wrote that something is {quoted}", "who said {quoted}", "who uses words {quoted}", "which sentence says",
    "show wording about",
    "quote place about", "find passage where", "which words say that", "which line says",
    example="what does the letter of 1997 say about refugees", topic=True, crowds=True,
)  # fmt: skip
def said_about(context: Context) -> Answer | None:
    """What a letter says about a topic, in its own words."""
    if context.utterance.asks in ("yes/no", "choice", "when", "how many") or _asks_for_fact(context):
        return None
    if asks_which_letters(context.utterance):
        return None
    return passage(context) if _looks_like_passage(context) else None


def _asks_for_fact(context: Context) -> bool:
    must, _ = wanted_terms(context)
    return bool(must) and all(term.stem in COVER_FACTS for term in must)


def _looks_like_passage(context: Context) -> bool:
    texts = [word.text for word in context.utterance.words]
    if context.utterance.asks in ("which", "") and {"letters", "documents", "texts"} & set(texts):
        return False
    about = {"about", "on", "regarding", "concerning"} & set(texts)
    return looks_for(context.utterance) == "wording" or (bool(about) and telling(context))


def passage(context: Context) -> Answer | None:
    """The sentence that covers the question, with its speaker; None where none does."""
    if of_a_cover(context) or asks_where_written(context) or asks_word_by_place(context.utterance):
        return None
    if any(slot.value.split()[0] in ("numbered", "operative") for slot in context.utterance.of("paragraph")):
        return _passage(context) or paragraph_called(context)
    return _passage(context) or (_passage(widened(context)) if context.scope.parts and not of_drafts(context) else None)


def paragraph_called(context: Context) -> Answer | None:
    """The paragraph called by its number, where it holds at least half of what is asked, and every name."""
    numbers = {slot.value.split()[-1] for slot in context.utterance.of("paragraph")}
    must, _ = wanted_terms(context)
    if len(numbers) != 1 or context.utterance.asks not in ("what", "which", "how", ""):
        return None
    found = [hit for hit in search(context, must, []) if str(hit.row["number"]) in numbers] if must else []
    if not found or found[0].among is None:
        return None
    index, first = found[0].among, found[0]
    missing = [term for term in first.missing if never_missing(term)]
    if missing or len({hit.row["part"] for hit in found}) > 1 or 2 * len(first.missing) > len(must):
        return None
    rows = [index.rows[at] for at in index.together[index.blocks[first.place]]]
    text = " ".join(str(row["text"]) for row in rows)
    if len(text) > LONGEST_PAIR:
        return None
    citations = tuple(quoted(context.reader, row, 0, len(str(row["text"]))) for row in rows)
    return Answer("answered", f"{place(context.local, first.row)}: “{text}”", citations=citations)


def _passage(context: Context) -> Answer | None:
    hits, must = ranked_passages(context)
    if not hits:
        return None
    search_for = looks_for(context.utterance)
    best_covering = next((hit.score for hit in hits[:12] if covers(hit, must, search_for)), hits[0].score)
    near = [hit for hit in hits[:12] if hit.score >= CONTENDING * best_covering and said_by_those_asked(context, hit)]
    quoting = context.utterance.of("quoted") and not lacks_a_speaker(context.utterance, near, must)
    verbatim = [hit for hit in near if hit.score > hit.coverage + 1] if quoting else []
    verbatim = [hit for hit in verbatim if not _asks_about_quoted(context) or answers_kind(context, hit, must)]
    near = [hit for hit in near if not lacks_a_thing(context.utterance, hit, must)]
    found = verbatim or [
        hit
        for hit in near
        if covers(hit, must, search_for)
        and not (lacks_an_act(context.utterance, hit, must) or lacks_what_is_asked_how(context.utterance, hit))
        and answers_kind(context, hit, must)
        and tells_it(context, hit)
    ]
    found = [hit for hit in found if of_kind_asked(context, hit)]
    if not found and near[:1] == hits[:1] and retold(context.utterance, hits, must):
        found = [hit for hit in hits[:1] if answers_kind(context, hit, must) and of_kind_asked(context, hit)]
    if not found and (hit := _naming_the_body(context, must)) and of_kind_asked(context, hit):
        found = [hit]
    if not found:
        return None
    best = fullest(found)
    if asks_meaning(context.utterance) and not belonging(best, False):
        return None
    alike = [h for h in found[:6] if h.score >= SECOND * best.score and h.row["letter"] != best.row["letter"]]
    return told(context, [best, *alike[:2]])


def _asks_about_quoted(context: Context) -> bool:
    """ "Why ... 'X'", "who are 'X'": not merely where the quoted words stand, or who says them."""
    texts = [word.text for word in context.utterance.words[:2]]
    return context.utterance.asks == "why" or texts in (["who", "are"], ["who", "is"], ["who", "were"], ["who", "was"])


def of_kind_asked(context: Context, hit: Hit) -> bool:
    """Whether the sentence holds such a thing as the question asks for."""
    told_here = of_sentence(str(hit.row["text"]), str(hit.row["letter"]))
    return tells_what_follows(context.utterance, hit) and is_of_kind_asked(context, told_here)


def _naming_the_body(context: Context, must: Sequence[Term]) -> Hit | None:
    """ "Which agency is to do X": the sentence that holds all of X and names a body, which need not be called so."""
    head = body_asked_for(context.utterance, must)
    rest = [term for term in must if term is not head]
    named = context.scope.basis & {"part", "year", "date"}  # "which body adopted the annex"
    hits = search(context, rest, []) if head and (len(rest) > 1 or (rest and named)) else []
    if not hits or hits[0].missing or len(hits[0].exact) < len(rest):
        return None
    return hits[0] if names_body(context, hits[0]) and answers_kind(context, hits[0], rest) else None


def _asks_for_cited_document(context: Context, must: Sequence[Term]) -> bool:
    """ "what does A/52/150 say", "what are items 37 and 79 called": what is only cited has no wording here."""
    slots = context.utterance.of("symbol", "reference")
    cited = {word.stem for slot in slots for word in context.utterance.words_of(slot)}
    if done_under(context.utterance):
        return False  # what is done under a provision, the letter tells that cites it
    return context.utterance.asks == "what" and bool(must) and all(term.stem in cited for term in must)


def _is_anothers(context: Context, must: Sequence[Term]) -> bool:
    """Who a person is, and a paragraph called by its place, are told by their own question types or not at all.

    "What does X do" is told by no sentence that merely holds X.
    """
    people = {f"={slot.value}" for slot in context.utterance.of("person")}
    by_place = any(slot.value.startswith("preambular ") for slot in context.utterance.of("paragraph"))
    texts = [word.text for word in context.utterance.words]
    whatever = len(must) == 1 and texts[0] == "what" and texts[1:2] != ["can"] and texts[-1] == "do"
    return by_place or whatever or all(term.stem in people for term in must)


def acceptable(hit: Hit, must: Sequence[Term]) -> bool:
    """Whether the sentence covers enough of a question after a fact to be its answer."""
    return covers(hit, must)


def _joined(told_words: Sequence[str]) -> str:
    """Sentences with where they stand, which is said once where several in a row stand in one place."""
    text, before = "", ""
    for words in told_words:
        where, mark, quote = words.partition("“")
        text += f" {mark}{quote}" if mark and where == before else f" {words}"
        before = where or before
    return text.strip()


def told(context: Context, found: Sequence[Hit]) -> Answer:
    """ "In the annex to the letter of ..., the text says: ...", with the exact quote behind it."""
    reader, names = context.reader, context.local
    further = goes_on(context.utterance)
    effects = further and context.utterance.asks == "what"
    found = found[:1] if effects and belonging(found[0], further) else found
    told_hits = that_fit([sentence(reader, names, hit, context.utterance.asks == "when") for hit in found])
    words, citations = [words for words, _ in told_hits], [citation for _, citation in told_hits]
    if len(found) == 1:
        for row in list_behind(reader, found[0].row):
            citations.append(cite(reader, row))
            words.append(in_words(row))
        for row in told_beside(context, found[0], further):
            citations.append(quoted(reader, row, 0, len(str(row["text"]))))
            words.append(f"“{row['text']}”")
    told_by = ""
    if context.utterance.asks == "who":
        from bot.questions.agents import speaker  # here to keep start-up fast: only where "who" is asked

        told_by = speaker(context, found[0].row)
    text = _joined(words) + (f" {names.say('passage.sent_by', sender=told_by)}" if told_by else "")
    confidence = round(min(1.0, found[0].coverage), 2)
    return Answer("answered", text, citations=tuple(citations), confidence=confidence)
