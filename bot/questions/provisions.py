"""Which provision serves for what, and whether provisions are called by their numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.cited_rows import cited_rows, described, same_reference, sentences_of
from bot.questions.reference_focus import KINDS, of_instrument
from bot.questions.which import meant
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.searching.held import padded, surely_stands
from bot.slots import CARDINALS, Slot
from bot.wording import upper_first
from store.words import stem, stems

_NUMBERED_KINDS = ("rule", "article", "resolution", "decision")
_RELYING = frozenset(
    stem(word)
    for word in """rule rules article resolution decision base based basis rest rests rely relies relied invoke invoked
    ground grounds grounded virtue accordance according pursuant authority use used using serve serves follow followed
    oblige obliges require requires required demand demands call calls procedure procedural assembly general charter
    un united nations new mission missions states ambassadors ambassador representatives them one which make made
    letter paper papers document both joint rely under by in on new cite cited appeal lean leans leant number
    numbers""".split()
)


def provision_for(context: Context) -> Answer | None:
    """Which rule, article or resolution a thing is done by: "by virtue of which rule was the item requested?"."""
    utterance = context.utterance
    named = indices(utterance.of("part"))  # a draft resolution is no provision that something is done by
    stems_left = (word.stem for i, word in enumerate(utterance.words) if i not in named)
    kinds = tuple(dict.fromkeys(KINDS[one] for one in stems_left if KINDS.get(one) in _NUMBERED_KINDS))
    texts = [word.text for word in utterance.words]
    typed = " ".join(texts)
    offered = _offered(utterance)
    if len(context.scope.letters) > 1:
        context = _by_its_writer(context)
    if len(context.scope.letters) != 1 or len(kinds) > 1 or not (kinds or offered) or not _asks_which(utterance, texts):
        return None
    if (utterance.of("reference") and not offered) or utterance.of("symbol", "quoted", "organization", "state"):
        return None
    if _TURNING & set(texts) or not ({word.stem for word in utterance.words} & _ACTING or _RELIED_ON.search(typed)):
        return None
    rows = cited_rows(context.reader, Scope(context.scope.letters), kinds or _NUMBERED_KINDS)
    rows = [row for row in rows if not offered or any(same_reference(row, value) for value in offered)]
    purpose = _for_what(context)
    fitting = [row for row in rows if all(_holds(sentences_of(context, [row]), term) for term in purpose)]
    if not fitting and _RELIED_ON.search(typed):
        fitting = _most_fitting(context, rows, purpose)
    if len({described(row) for row in fitting}) < _SEVERAL and _asks_several(utterance):
        fitting = [row for row in rows if not purpose or any(_holds(sentences_of(context, [row]), t) for t in purpose)]
        if len({described(row) for row in fitting}) < _SEVERAL:
            return None
    different = {described(row): row for row in reversed(fitting)}
    if not different or (offered and len(different) > 1):
        return None
    return _told(context, list(different.values())[::-1])


def _asks_several(utterance: Utterance) -> bool:
    """ "Which rules", "which two rules": more than one is asked for, each of which may serve for something else."""
    return any(word.text.endswith("s") and KINDS.get(word.stem) in _NUMBERED_KINDS for word in utterance.words)


_SEVERAL = 2
_RELIED_ON = pattern(
    r"\b(?:by|under|on|upon|through|pursuant to|in line with|with|in accordance with|according to|in keeping with"
    r"|(?:strength|basis|force|authority|virtue|terms) of) (?:which|what) (?:\w+ )?"
    r"(?:rule|article|resolution|decision)\b"
    r"|\b(?:which|what) (?:\w+ )?(?:rule|article|resolution|decision)(?: of \w+)?(?: (?:is|was|are|were))?"
    r"(?: \w+)? for\b"
)
"""A provision that something is done by, in whatever words."""


def _most_fitting(context: Context, rows: Sequence[Row], purpose: Sequence[Term]) -> list[Row]:
    """References to the one provision whose sentence holds the most of what is done by it, and two things at least."""
    scores = [(sum(_holds(sentences_of(context, [row]), term) for term in purpose), row) for row in rows]
    most = max((score for score, _ in scores), default=0)
    found = [row for score, row in scores if score == most]
    single = len({described(row) for row in found}) == 1
    return found if most >= _LEAST_SAID and most * 2 >= len(purpose) and single else []


_LEAST_SAID = 2


def _by_its_writer(context: Context) -> Context:
    """The letter of the person who is named, where the parts named stand in several letters."""
    if not context.utterance.of("person"):
        return context
    found = meant(context._replace(scope=Scope()))
    return found._replace(scope=found.scope._replace(parts=())) if len(found.scope.letters) == 1 else context


_TURNING = frozenset("not no never other else except besides same both only first last most many more".split())
_ACTING = frozenset(
    map(
        stem,
        "base based rest rely invoke ground virtue accordance pursuant oblige require request attach use lean".split(),
    )
)


def _offered(utterance: Utterance) -> tuple[str, ...]:
    """ "Rule 14 vs rule 20": provisions to choose from."""
    slots = utterance.of("reference")
    texts = [word.text for word in utterance.words]
    between = [texts[a.last : b.first] for a, b in pairwise(slots)]
    row = between and all(set(gap) <= {"or", "vs", "versus", "against"} for gap in between)
    return tuple(slot.value for slot in slots) if row else ()


def _asks_which(utterance: Utterance, texts: Sequence[str]) -> bool:
    asks = utterance.asks in ("which", "what", "choice")
    return (asks and any(text in ("which", "what") for text in texts)) or (utterance.asks == "choice")


def _for_what(context: Context) -> list[Term]:
    """What is done by the provision: the words that neither name the letter nor say that something is relied on."""
    utterance = context.utterance
    parts = [slot for slot in utterance.of("part") if not _is_place(utterance, slot)]
    left_out = (context.scope.used | indices(utterance.slots)) - indices(parts)
    words = [
        word
        for i, word in enumerate(utterance.words)
        if i not in left_out and word.text not in CARDINALS and word.text not in _PROCEDURE
    ]
    return [term for term in terms(words) if _RELYING.isdisjoint((term.stem, stem(term.text.split()[0])))]


def _is_place(utterance: Utterance, slot: Slot) -> bool:
    """ "In the annex", "of the cover": where the provision is cited, not what it is cited for."""
    before = [word.text for word in utterance.words[max(0, slot.first - 3) : slot.first] if word.text != "the"]
    return slot.value == "cover" or (bool({"in", "of", "under", "from"} & set(before[-2:])) and "for" not in before)


_PROCEDURE = frozenset("request requests procedure rules rule versus vs".split())


def _holds(sentences: Sequence[Row], term: Term) -> bool:
    return any(surely_stands(term, padded(str(row["text"]))) for row in sentences)


def _told(context: Context, rows: Sequence[Row]) -> Answer:
    names = context.local
    listed = names.joined(described(row, names) for row in rows)
    text = names.say("cited.by", letter=names.letter(context.scope.letters[0]), references=listed)
    proof = cite_all(context.reader, [*rows[:6], *sentences_of(context, rows[:4])])
    return Answer("answered", text, items=tuple(described(row) for row in rows), citations=proof)


def number_of_provision(context: Context) -> Answer | None:
    """By which number a provision is called: "what is the number of the Charter article in the annex?"."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    called = re.search(rf"\bnumber of the ({_QUALIFIED}){_SINGULAR}\b", " ".join(texts))
    if not called or not context.scope.letters or utterance.asks not in ("what", "which", "how many", ""):
        return None
    if utterance.of("reference", "symbol", "state", "quoted") or "how" in texts or _TURNING & set(texts):
        return None
    rows = [
        row
        for row in cited_rows(context.reader, context.scope, (called[2],))
        if any(map(str.isdigit, str(row["name"])))
    ]
    organs = utterance.values("organ", "body")
    rows = [row for row in rows if not organs or called[2] not in ("resolution", "decision") or row["body"] in organs]
    here = context._replace(scope=context.scope._replace(used=context.scope.used | _number_words(utterance)))
    purpose = [term for term in _for_what(here) if term.text not in called[0].split()]
    rows = [row for row in rows if all(_holds(sentences_of(context, [row]), term) for term in purpose)]
    different = {described(row): row for row in reversed(rows)}
    return _told(context, list(different.values())[::-1]) if different and len(context.scope.letters) == 1 else None


_QUALIFIED = r"(?:[\w-]+ ){0,3}?"
_SINGULAR = r"(article|rule|resolution|decision)"


def _number_words(utterance: Utterance) -> frozenset[int]:
    return frozenset(i for i, word in enumerate(utterance.words) if word.stem in _NUMBER | _GIVING)


_NUMBER = frozenset(map(stem, "number numbers numbered numeral digits".split()))
_GIVING = frozenset(
    stem(word)
    for word in """number numbers numbered give gives given name names named call calls called cite cites cited quote
    quotes quoted mention mentions mentioned print printed individual individually specify specified identify draft
    charter article articles resolution resolutions rule rules united nations un preamble general assembly their its by
    refer refers referred regional cooperation""".split()
)


def called_by_number(context: Context) -> Answer | None:
    """Whether provisions of a kind are called by number: "are the Articles numbered", "any article by its number"."""
    utterance = context.utterance
    words = [word.stem for word in utterance.words]
    kinds = tuple(dict.fromkeys(KINDS[s] for s in words if KINDS.get(s) in _NUMBERED_KINDS))
    if utterance.asks != "yes/no" or len(kinds) != 1 or not set(words) & _NUMBER or not context.scope.letters:
        return None
    if utterance.of("reference", "symbol", "state", "person", "quoted") or _TURNING & set(words):
        return None
    nouns = [row for row in _sentences(context) if _names_kind(row, kinds[0])]
    rest = [s for s in words if s not in _GIVING and s not in _kind_words(context)]
    if any(not any(s in stems(str(row["text"])) for row in nouns) for s in rest):
        return None
    rows = [row for row in cited_rows(context.reader, context.scope, kinds) if any(map(str.isdigit, str(row["name"])))]
    rows = of_instrument(context, [row for row in rows if row["kind"] == kinds[0]])
    lead = "Yes" if rows else "No"
    if not rows and not nouns:
        return None
    if rows:
        names = context.local
        listed = names.joined(dict.fromkeys(described(row, names) for row in rows))
        told = names.say("cited.by", letter=names.letter(str(rows[0]["letter"])), references=listed)
        return Answer("answered", f"Yes. {told}", items=(lead,), citations=cite_all(context.reader, rows[:6]))
    place = context.local.part(*part_of(nouns[0]))
    text = f"No. {upper_first(place)}: “{nouns[0]['text']}”"
    return Answer("answered", text, items=(lead,), citations=cite_all(context.reader, nouns[:3]))


def _kind_words(context: Context) -> frozenset[str]:
    """Stems that name the letter or part meant, and the small words."""
    used = {context.utterance.words[i].stem for i in context.scope.used}
    small = {word.stem for word in context.utterance.words if word.text in STOPWORDS or word.text in QUESTION_WORDS}
    return frozenset(used | small | LETTER_NOUNS)


def _sentences(context: Context) -> list[Row]:
    where, params = context.scope.where()
    return list(context.reader.rows(f"SELECT * FROM sentences WHERE {where} ORDER BY letter, start LIMIT 400", params))


def _names_kind(row: Row, kind: str) -> bool:
    """Whether a sentence speaks of provisions of the kind with a capital letter: "the Articles of the Charter"."""
    text = str(row["text"])
    capital = kind.capitalize()
    return any(f"{form}{end}" in text for form in (kind, capital) for end in (" ", "s ", ",", "s,"))
