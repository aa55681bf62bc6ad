"""What one paragraph of a draft resolution says, asked in other words: by its place, its session, or what it is about.

A draft is short, and each of its paragraphs does one thing. Where the words of a question single out one paragraph,
that paragraph is the answer, if it holds the kind of thing that is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.draft_rows import by_place, draft_paragraphs, paragraphs, told
from bot.questions.drafts import held, in_draft, leftover, meaning, numbered, whether
from bot.questions.passages import passage
from bot.questions.printed_values import verdict
from bot.questions.quoting import with_place
from bot.reading.ordinals import named_ordinals, ordinal
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.scoping.scope import Scope
from bot.searching.abstention import never_missing
from bot.searching.kinds import BODY_NOUNS
from bot.wording import upper_first
from store.words import fold, stem

ENOUGH = 0.8
"""Least share of the words of a question that the paragraph must hold."""
LEAST_HELD = 2
"""Words that the paragraph must hold where nothing but words tells which one is meant."""
_PLACED = pattern(
    r"\b(?:at|from) the (?:very )?(?:(top|beginning|start|outset|head|opening)|(end|bottom|close|foot))\b"
    r"|\b(?:very )?(?:(first)|(last|final)) (?:thing|words?|lines?|recital|clause)\b"
)
_BEFORE_OPERATIVE = pattern(r"\b(?:before|ahead of|above|preced(?:es|ing)) (?:the |its |any )?operative\b")
_COMPARING = frozenset(map(stem, "earlier previous prior older former past later subsequent future next".split()))
"""Every resolution that a draft cites is an earlier one, and every session that it names a later one."""
_DOING = frozenset(
    stem(word)
    for word in """put puts create creates establish hold held place bring set get start starts become back go goes word
    address addressed direct directed aim aimed""".split()
)
"""General verbs, for which a draft has an operative verb of its own."""
_ADOPTING = frozenset(map(stem, "adopt adopted approve approved pass passed carried accepted enacted".split()))
_SUPPOSING = frozenset("if once were supposing assuming when".split())
_CHECKING = frozenset(map(stem, "true right correct".split()))
_TIMED = frozenset(map(stem, "session due expected scheduled sixty fifty forty seventy eighty ninety".split()))
_SOLE = frozenset("sole only single one just".split())
_DAY = pattern(
    r"\b(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})\b"
)
_OFTEN = pattern(r"\b(?:regular(?:ly)?|annual(?:ly)?|month(?:ly)?|daily|weekly|every|each|bi\w+ly|\w+ times)\b", re.I)
_CITABLE = {
    "decision": "resolution|decision",
    "decisions": "resolution|decision",
    "resolution": "resolution",
    "resolutions": "resolution",
    "declaration": "declaration",
    "declarations": "declaration",
}
"""What is cited, with what the paragraph must print: a resolution is a decision too."""
_CITABLE_STEMS = frozenset(map(stem, _CITABLE))
_BODIES = BODY_NOUNS | {"organization", "organizations", "organisation", "organisations"}


def draft_clause(context: Context) -> Answer | None:
    """The paragraph of the drafts meant that the words of a question single out."""
    utterance = context.utterance
    if utterance.asks in ("yes/no", "choice", "how many", "how much", "how long", "why", "where"):
        return None
    texts = {word.text for word in utterance.words}
    if {"name", "names", "named"} & {word.text for word in utterance.words[:3]}:
        return None  # a person or a thing is asked for by name
    if {word.stem for word in utterance.words} & _ADOPTING and not texts & _SUPPOSING:
        return None  # what became of a draft, it does not tell itself
    if not _speaks_of_draft(context) or (utterance.of("quoted") and not utterance.of("section")):
        return None
    if utterance.of("paragraph"):
        return _in_numbered(context)
    rows = _rows(context)
    terms = clause_terms(context)
    if not rows or any(any(c.isdigit() for c in term.text) for term in terms):
        return None
    if utterance.of("section"):
        titles = " ".join(str(context.names.part_row(*part)["title"]) for part in _parts(rows))
        terms = [term for term in terms if not held(titles, [term]) or any(held(str(r["text"]), [term]) for r in rows)]
    if not terms:
        return told(context, rows) if _stands_alone(context, rows) else None
    best = _singled_out(rows, terms, _placed(context) is not None)
    if best is None or not _is_of_kind(context, best):
        return None
    other = passage(context)
    inside = other is None or all(str(citation.quote) in str(best["text"]) for citation in other.citations)
    return told(context, [best]) if inside else None


def _speaks_of_draft(context: Context) -> bool:
    """Whether the parts meant are drafts, or a preamble, an operative part or "the resolution" is spoken of."""
    utterance = context.utterance
    if context.scope.parts:
        return in_draft(context)
    stems = {word.stem for word in utterance.words}
    if any(slot.value.split()[0] in ("operative", "preambular") for slot in utterance.of("paragraph")):
        return True
    return bool(utterance.of("section") or "resolut" in stems) and not utterance.of("reference", "symbol")


def _rows(context: Context) -> list[Row]:
    """Paragraphs that may be meant: of the preamble, of the operative part, or the one in the place that is named."""
    typed = " ".join(word.text for word in context.utterance.words)
    sections = context.utterance.values("section")
    roles: tuple[str, ...] = ("preambular", "operative")
    if _BEFORE_OPERATIVE.search(typed) or (sections and sections[0] == "preamble"):
        roles = ("preambular",)
    elif sections and sections[0] == "operative":
        roles = ("operative",)
    placed = _placed(context)
    if placed and len(roles) > 1:
        roles = ("preambular",) if placed == "1" else ("operative",)
    rows = draft_paragraphs(context, *roles)
    return by_place(rows, placed) if placed and placed != "last" else rows[-1:] if placed else rows


def _parts(rows: Sequence[Row]) -> list[tuple[str, str]]:
    return list(dict.fromkeys(part_of(row) for row in rows))


def _placed(context: Context) -> str | None:
    """ "At the very top": "1"; "at the end": "last"."""
    found = _PLACED.search(" ".join(word.text for word in context.utterance.words))
    if not found:
        return None
    return "1" if found[1] or found[3] else "last"


def clause_terms(context: Context) -> list[Term]:
    """Words that the paragraph must hold: not those for the draft, its place, its verbs, or the kind of the answer."""
    words = context.utterance.words
    typed = " ".join(word.text for word in words)
    left_out = set(_COMPARING | _DOING | _CHECKING | _kind_words(context))
    left_out |= _ADOPTING
    if placed := _PLACED.search(typed):
        left_out |= {stem(text) for text in placed[0].split()}
    for slot in context.utterance.of("part", "paragraph", "section"):
        left_out |= {word.stem for word in words[slot.last : slot.last + 1] if word.text.endswith("s")}
    if context.utterance.of("section"):
        left_out |= set(map(stem, _SOLE)) | {"line", "text"}
    return [term for term in leftover(context) if not _left_out(term, left_out)]


def _left_out(term: Term, stems: set[str]) -> bool:
    pieces = term.stem.split("_")
    return term.stem in stems or stem(term.text) in stems or any(meaning(piece) for piece in pieces)


def _kind_words(context: Context) -> set[str]:
    """Stems of the noun behind "which" for which the paragraph prints a thing of that kind, and of "how often"."""
    texts = [word.text for word in context.utterance.words]
    found: set[str] = set()
    for i, text in enumerate(texts[:-1]):
        head = texts[i + 1]
        if text not in ("which", "what"):
            pass
        elif any(noun in _CITABLE for noun in texts[i + 1 : i + 4]):
            found |= _CITABLE_STEMS & set(map(stem, texts[i + 1 : i + 4]))
        elif head in _BODIES or head in ("day", "date", "year", "session", "manner"):
            found.add(stem(head))
        if text == "how" and head == "often":
            found |= {"often", stem("manner")}
    return found


def _stands_alone(context: Context, rows: Sequence[Row]) -> bool:
    """ "The sole preambular paragraph", "what stands at the top": the rows are few enough to be what is meant."""
    texts = {word.text for word in context.utterance.words}
    sole = bool(texts & _SOLE) and bool(context.utterance.of("section"))
    return len(rows) == 1 and bool(sole or _placed(context))


def _singled_out(rows: Sequence[Row], terms: Sequence[Term], placed: bool) -> Row | None:
    """The one paragraph that holds most of the terms, every name among them."""
    scored = [(held(str(row["text"]), terms), row) for row in rows]
    most = max(score for score, _ in scored)
    best = [row for score, row in scored if score == most]
    acting = [row for row in best if row["role"] == "operative"]
    best = acting if len(acting) == 1 else best
    names = [term for term in terms if never_missing(term)]
    if not most or len(best) > 1 or held(str(best[0]["text"]), names) < len(names):
        return None
    telling = most >= LEAST_HELD or most == len(terms) or placed or len(rows) == 1
    enough = most >= ENOUGH * len(terms) and telling
    return best[0] if enough else None


def _is_of_kind(context: Context, row: Row) -> bool:
    """Whether the paragraph prints a day, a session, a body or how often, where that is asked for."""
    texts = [word.text for word in context.utterance.words]
    text = str(row["text"])
    heads = {texts[i + 1] for i, word in enumerate(texts[:-1]) if word in ("which", "what")}
    if "session" in heads and not named_ordinals(fold(text).split()):
        return False
    if heads & {"day", "date"} and not _DAY.search(text):
        return False
    if heads & {"year"} and not re.search(r"\b(?:19|20)\d\d\b", text):
        return False
    if context.utterance.asks == "when" and not (re.search(r"\d", text) or named_ordinals(fold(text).split())):
        return False
    if "often" in texts and not _OFTEN.search(text):
        return False
    if {"number", "numbers", "vote", "votes"} & set(texts) and not re.search(r"\d", text):
        return False
    behind = {noun for i, word in enumerate(texts) if word in ("which", "what") for noun in texts[i + 1 : i + 4]}
    if any(not re.search(_CITABLE[noun], fold(text)) for noun in behind & _CITABLE.keys()):
        return False
    asked = fold(context.utterance.text)
    return not heads & _BODIES or any(fold(name) not in asked for name in _NAME.findall(text))


_NAME = pattern(r"(?<!^)\b[A-Z][\w-]+(?:(?: (?:of|the|and|on|for))* [A-Z][\w-]+)+")


def _in_numbered(context: Context) -> Answer | None:
    """A paragraph called by its number or place, where it holds at least half of the rest of the question."""
    answer = numbered(context)
    if answer is None or answer.status != "answered" or len(answer.citations) > 1:
        return None
    terms = [term for term in clause_terms(context) if term.text not in ("title", "name", "wording")]
    quote = answer.citations[0].quote
    names = [term for term in terms if never_missing(term)]
    enough = held(quote, terms) * 2 >= len(terms) and held(quote, names) == len(names)
    return answer if enough else None


def draft_claim(context: Context) -> Answer | None:
    """Whether a draft says something: its session is compared with the one claimed, else what each draft holds."""
    utterance = context.utterance
    if utterance.asks != "yes/no" or not _drafts(context) or {word.stem for word in utterance.words} & _ADOPTING:
        return None  # what became of a draft, it does not tell itself
    claimed = named_ordinals([word.text for word in utterance.words])
    terms = [term for term in clause_terms(context) if term.stem not in _TIMED]
    if not claimed:
        return whether(context, terms) if in_draft(context) and terms else None
    terms = [term for term in terms if not named_ordinals([term.text]) and stem(term.text) not in _units()]
    rows = [row for row in draft_paragraphs(context, "operative") if "session" in fold(str(row["text"]))]
    rows = [row for row in rows if held(str(row["text"]), terms) == len(terms)] if terms else []
    rows = [row for row in rows if named_ordinals(fold(str(row["text"])).split())]
    if not rows:
        return None
    found = {number for row in rows for number in named_ordinals(fold(str(row["text"])).split())}
    if not set(claimed) <= found and not _REQUESTING.isdisjoint(word.text for word in utterance.words):
        return None  # another session may stand in the request, of which the draft says nothing
    names = context.local
    shown = " ".join(with_place(names, row) for row in rows[:2])
    in_full = names.joined(ordinal(number) for number in sorted(found)) if names.language == "en" else ""
    text = f"{upper_first(in_full)}. {shown}" if in_full else shown
    proof = cite_all(context.reader, rows[:2])
    return verdict(Answer("answered", text, citations=proof), set(claimed) <= found)


_REQUESTING = frozenset("want wanted ask asked request requested seek sought wish wished".split())


def _units() -> frozenset[str]:
    return frozenset(map(stem, "first second third fourth fifth sixth seventh eighth ninth".split()))


def _drafts(context: Context) -> bool:
    """Whether a draft is meant: by the parts named, or because no letter is and the question speaks of a session."""
    if context.scope.parts:
        return in_draft(context)
    named = context.scope.letters and context.scope.basis - {"implied", "description"}
    speaks = "session" in {word.text for word in context.utterance.words}
    return not named and speaks and bool(paragraphs(context._replace(scope=Scope()), "operative"))
