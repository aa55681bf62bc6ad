"""Whether a letter or part cites a provision, or any of a kind; which document a footnote points to."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.cited import cited
from bot.questions.cited_rows import cited_rows, described
from bot.questions.letters_with import unread
from bot.questions.notes import footnotes
from bot.questions.own_symbols import of_footnote
from bot.questions.quoting import titles
from bot.questions.reference_focus import KINDS
from bot.questions.references import where_cited
from bot.questions.strays import letter_profile
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.content import TELLING
from bot.wording import counted, shortened
from store.words import stem

_CITING = frozenset(
    stem(word)
    for word in """cite cites cited citing citation recall recalls recalled mention mentions mentioned refer refers
    referred invoke invokes invoked lean leans rely relies relied rest rests base based quote quotes quoted name names
    named number numbered numbers use uses used appear appears speak point points anywhere call calls build builds
    draw draws make makes made support back appeal appeals footnoted footnote virtue obliges oblige require requires
    attach attached demand demands""".split()
)
AROUND = frozenset(
    stem(word)
    for word in """general assembly security council united nations un charter procedure legal heads state president
    presidents anniversary supplementary request somewhere particular single specific earlier previous prior older
    former past attached annexed enclosed appended accompanying""".split()
)
KIND_WORDS = frozenset(KINDS)


def whether_cited(context: Context) -> Answer | None:
    """Whether a provision that is called by its number is cited, in any word for citing."""
    utterance = context.utterance
    if utterance.asks != "yes/no" or not utterance.of("reference") or not context.scope.letters:
        return None
    if unread(context, _CITING | AROUND | KIND_WORDS) or not {w.stem for w in utterance.words} & _CITING:
        return None
    answer = where_cited(context)
    denied = answer is not None and answer.items[:1] == ("No",)
    return answer._replace(answer=f"No. {answer.answer}") if answer and denied and _bare(answer) else answer


_USING = frozenset(
    stem(word)
    for word in """use used uses purpose function govern governs invoke invoked serve serves role play plays mention
    mentioned cite cited refer referred relied relies figure figures appear appears crop need needed matter come comes
    apply applies applied good stand reason connection context rule article resolution item do doing""".split()
)
_PURPOSE = frozenset(
    "doing used use uses purpose function govern governs serve serves role invoked apply applied".split()
)


def use_of_provision(context: Context) -> Answer | None:
    """What a provision is used for, or why it is named: the sentence that cites it in the letter meant."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    wanted = utterance.of("reference", "symbol")
    comes_in = utterance.asks == "where" and texts & {"come", "comes", "figure", "figures", "crop"}
    what_for = utterance.asks == "what" and "for" in texts and bool(utterance.of("symbol"))
    if not wanted or not (comes_in or what_for or utterance.asks == "why" or texts & _PURPOSE):
        return None
    if utterance.asks not in ("what", "why", "where", "how", "which", "") or unread(context, _USING):
        return None
    answer = where_cited(context)
    if answer is None or answer.items[:1] == ("No",):
        return None
    if all(citation.quote.startswith("*") for citation in answer.citations[-1:]) and utterance.of("symbol"):
        return answer._replace(answer=f"{context.local.say('cited.in_footnote')} {answer.answer}")
    return answer


def letters_citing(context: Context) -> Answer | None:
    """ "Rule 8: which letters rest on it?", "X/1 is quoted in which letter?": where it is cited, in any verb for it."""
    utterance = context.utterance
    words = utterance.words
    asked = _citing_asked(utterance)
    if asked is None or {"not", "never", "no", "without"} & {word.text for word in words}:
        return None
    known = _CITING | AROUND | KIND_WORDS | LETTER_NOUNS | _STANDING | {"part", "loaded", "collection"}
    taken = context.scope.used | indices(utterance.slots)
    loose = [
        i
        for i, word in enumerate(words)
        if i not in taken and word.stem not in known and word.text not in STOPWORDS | QUESTION_WORDS
    ]
    profile = letter_profile(context.reader, context.scope)
    loose = [i for i in loose if words[i].stem not in profile]
    if len(loose) > 1 or any(not _stands_as_citing(words, i) for i in loose):
        return None
    return where_cited(context)


_STANDING = frozenset(map(stem, "stand stands stood printed foot bottom asterisk".split()))
"""Words for a footnote that is a symbol alone."""
_BELONGING = frozenset(map(stem, "go goes belong belongs attach attached hang hangs relate relates explain".split()))
_BESIDE_NOTE = _BELONGING | frozenset(map(stem, "sentence passage paragraph line statement words word".split()))


def letters_footnoting(context: Context) -> Answer | None:
    """ "X/1 stands at the foot of which letter?", "what does the footnote X/1 go with?": where a footnote gives it."""
    stems = {word.stem for word in context.utterance.words}
    if stems.isdisjoint(_FOOT) or not context.utterance.of("symbol"):
        return None
    if not stems.isdisjoint(_BELONGING) and not unread(context, _CITING | _STANDING | _BESIDE_NOTE):
        return where_cited(context)
    return letters_citing(context)


_FOOT = frozenset(map(stem, "foot bottom asterisk footnote".split()))


def _citing_asked(utterance: Utterance) -> str | None:
    """The noun behind "which": letters or parts; None where a document is asked for by no such noun."""
    if not utterance.of("reference", "symbol") or utterance.asks not in ("which", "what", "where", ""):
        return None
    texts = [word.text for word in utterance.words]
    pairs = zip(texts, utterance.words[1:], strict=False)
    found = (word.text for text, word in pairs if text in ("which", "what") and word.stem in LETTER_NOUNS | {"part"})
    return next(found, None)


def _stands_as_citing(words: Sequence[Word], i: int) -> bool:
    """A verb that only says that a thing stands there: "lean ON it", "IS printed IN which letter"."""
    if words[i].stem in TELLING:
        return False
    ahead = words[i + 1].text if i + 1 < len(words) else ""
    before = words[i - 1].text if i else ""
    return ahead in ("on", "upon") or (before in ("is", "are", "was", "were") and ahead == "in")


def _bare(answer: Answer) -> bool:
    return not answer.answer.startswith(("No.", "Yes."))


def cites_any(context: Context) -> Answer | None:
    """Whether anything of a kind is cited: "does it cite any resolution", "is a numbered resolution quoted"."""
    utterance = context.utterance
    stems = [word.stem for word in utterance.words]
    kinds = tuple(dict.fromkeys(KINDS[s] for s in stems if s in KINDS))
    kinds = ("article",) if {"article", "charter"} <= set(kinds) else kinds
    if set(stems) & _NUMBERED and any(word.text.isdecimal() for word in utterance.free()):
        return None  # of that number
    if utterance.asks != "yes/no" or not kinds or not set(stems) & _CITING or utterance.of("reference", "symbol"):
        return None
    named = kinds[:1] == ("charter",)  # there is but one
    if not context.scope.letters or not (named or {word.text for word in utterance.words} & _ANY):
        return None
    if unread(context, _CITING | AROUND | KIND_WORDS):
        return None
    every = cited_rows(context.reader, context.scope)
    numbered = bool(_NUMBERED & set(stems))
    kinds = tuple(kind for kind in kinds if kind in _WITH_NUMBERS) or kinds if numbered else kinds
    rows = [row for row in every if row["kind"] in kinds[:1]]
    rows = [row for row in rows if any(c.isdigit() for c in str(row["name"]))] if numbered else rows
    organs = utterance.values("organ", "body")
    rows = [row for row in rows if row["body"] in organs] if organs and kinds[0] in ("resolution", "decision") else rows
    shown = rows or every
    names = context.local
    listed = shortened(list(dict.fromkeys(described(row, names) for row in shown)), language=names.language)
    holding = {(str(row["letter"]), str(row["part"])) for row in rows}
    where = names.joined(names.part(*part) for part in context.scope.parts if not rows or part in holding)
    citing = list(dict.fromkeys(str(row["letter"]) for row in rows)) or context.scope.letters
    where = where or names.joined(map(names.letter, citing))
    spread = {"both", "each", "all", "every"} & {word.text for word in utterance.words}
    lead = "Yes" if rows and (not spread or _in_each(context, rows)) else "No"
    told = f" {names.say('cited.by', letter=where, references=listed)}" if shown else ""
    proof = cite_all(context.reader, shown[:6]) or titles(context)
    return Answer("answered", f"{lead}.{told}", items=(lead,), citations=proof) if proof else None


def _in_each(context: Context, rows: Sequence[Row]) -> bool:
    """Whether each of the letters or parts meant has one of the rows: "do both drafts cite ..."."""
    found = {(str(row["letter"]), str(row["part"])) for row in rows}
    return found.issuperset(context.scope.parts) and {one for one, _ in found}.issuperset(context.scope.letters)


def which_cited(context: Context) -> Answer | None:
    """Which provisions of a kind are cited, in any word for citing: "which rule does the request rest on"."""
    utterance = context.utterance
    if utterance.asks not in ("which", "what") or utterance.of("reference", "symbol") or not context.scope.letters:
        return None
    stems = {word.stem for word in utterance.words}
    if not stems & KIND_WORDS or not stems & _CITING or unread(context, _CITING | AROUND | KIND_WORDS | LETTER_NOUNS):
        return None
    return cited(context)


_NUMBERED = frozenset("number numbers numbered".split())
_WITH_NUMBERS = ("article", "rule", "resolution", "decision", "item")
"""Kinds of provisions that are called by their number."""
_ANY = frozenset("any a an anywhere some anything".split())


_POINTING = frozenset(
    stem(word)
    for word in """point points pointing stand stands refer refers lead leads mean means say says go goes direct directs
    document symbol paper letter bottom foot mark marks note list preliminary provisional agenda""".split()
)


def footnote_target(context: Context) -> Answer | None:
    """What a footnote or asterisk points to."""
    utterance = context.utterance
    if not of_footnote(utterance) or utterance.asks not in ("what", "which", "where", ""):
        return None
    others = [slot for slot in utterance.of("office") if slot.last not in context.scope.used]
    if not context.scope.letters or utterance.of("person") or others or unread(context, _POINTING):
        return None
    if not {word.stem for word in utterance.words} & _LEADING:
        return None
    return footnotes(context)


_LEADING = frozenset(map(stem, "symbol points pointing stands refers leads means says goes directs".split()))


def _none_cited(context: Context, kind: str) -> Answer | None:
    """That none is cited: in a draft, whose every paragraph is known."""
    parts = context.scope.parts
    if context.local.language != "en" or any(context.names.part_row(*p)["kind"] != "draft resolution" for p in parts):
        return None
    where = context.names.joined(context.names.part(*part) for part in parts)
    proof = titles(context) if parts else ()
    return Answer("answered", f"None: {where} cites no {kind}.", items=("0",), citations=proof) if proof else None


def number_cited(context: Context) -> Answer | None:
    """How many different provisions of a kind are cited."""
    utterance = context.utterance
    kinds = tuple(dict.fromkeys(KINDS[w.stem] for w in utterance.words if w.stem in KINDS))
    if utterance.asks != "how many" or not kinds or utterance.of("reference", "symbol", "organization", "body"):
        return None
    stems = {word.stem for word in utterance.words}
    if any(word.text == "times" for word in utterance.words):
        return None
    if not stems & _CITING or unread(context, _CITING | AROUND | KIND_WORDS):
        return None
    if is_large(context.reader) and not context.scope.letters:
        return None
    rows = cited_rows(context.reader, context.scope, kinds[:1])
    different: dict[str, Row] = {}
    for row in rows:
        different.setdefault(described(row, context.local), row)
    if not different:
        return _none_cited(context, kinds[0])
    names = context.local
    number = counted(len(different), kinds[0]).capitalize() if names.language == "en" else str(len(different))
    text = f"{number}: {shortened(list(different), language=names.language)}."
    found = list(different.values())
    return Answer("answered", text, items=(str(len(different)),), citations=cite_all(context.reader, found[:12]))
