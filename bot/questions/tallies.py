"""How many paragraphs a part has, which part has more, and with which verbs they open."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, by_part, cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.draft_rows import acts_adopted, draft_paragraphs, opening_verb, paragraphs
from bot.questions.drafts import in_draft, numbered
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.content import wanted_terms
from bot.searching.deed_asked import place_of_deed
from bot.wording import Names, upper_first
from store.words import stem


@question(
    "how many paragraphs in {part}", "how many {section} paragraphs", "number of operative paragraphs",
    "how many {section} in {part}", "how many numbered paragraphs", "how many paragraphs does {part} have",
    "count paragraphs", "which draft has longer preamble", "which {part} has more paragraphs", "how long is {part}",
    "which {part} has more {section}", "which of {part} has more {section}", "which {part} has fewer {section}",
    "which {part} is longer", "how many {section}", "does {part} have more {section}",
    "which draft has more {section}", "how many clauses", "which draft is longer", "is {part} longer than {part}",
    "number of {section} in {part}", "how many points in {part}", "paragraph count",
    example="how many operative paragraphs does the 2009 draft resolution have",
)  # fmt: skip
def paragraph_count(context: Context) -> Answer | None:
    """How many paragraphs a part has: preambular, operative or numbered; and which part has more."""
    words = {word.text for word in context.utterance.words}
    if not _counts_paragraphs(context, words):
        return None
    whole = len(context.scope.letters) > 1 and not context.scope.parts and not context.utterance.of("section", "part")
    if whole and context.utterance.asks in ("which", "what", "choice") and words & {"longer", "shorter"}:
        from bot.questions.collection import superlative  # here to keep start-up fast

        return superlative(context)
    rows, noun = _paragraphs_meant(context)
    compared = words & {"longer", "shorter"} and context.utterance.asks in ("which", "what", "choice")
    if not rows or (compared and len({str(row["letter"]) + str(row["part"]) for row in rows}) < len(("one", "other"))):
        return None
    if compared and len({row["letter"] for row in rows}) == 1 and len(context.scope.parts) < len(("one", "other")):
        return None  # a letter and its annexes are not two that are held against each other
    ranked = (
        sorted(by_part(rows).items(), key=lambda pair: -len(pair[1]))
        if words & {"longer", "longest", "more", "most", "shorter", "fewer"}
        else list(by_part(rows).items())
    )
    names = context.local
    text = "; ".join(
        names.say("paragraphs.of", place=names.part(*at), count=_split(own, noun, names)) for at, own in ranked
    )
    return Answer(
        "answered",
        f"{upper_first(text)}.",
        items=tuple(str(len(own)) for _, own in ranked),
        citations=cite_all(context.reader, rows[:16]),
    )


def _counts_paragraphs(context: Context, words: set[str]) -> bool:
    utterance = context.utterance
    if not {word.stem for word in utterance.words} & _COUNTED and not utterance.of("section"):
        return False
    if utterance.asks == "what" and not words & _NUMBER:
        return False
    if not utterance.asks and utterance.of("organization", "body", "reference", "symbol") and "paragraphs" not in words:
        return False  # "in the preamble there is a text of X. Number?": that of the text
    if utterance.asks == "how long" and words & {"after", "before", "between", "until", "till", "since"}:
        return False
    text = utterance.of("part", "section") or any(word.stem in LETTER_NOUNS for word in utterance.words)
    if utterance.asks == "how long" and not text and place_of_deed(utterance) is not None:
        return False  # "how long was he held": what is done lasts, no text
    texts = [word.text for word in utterance.words]
    return not any(texts[i : i + 3] == ["for", "how", "long"] for i in range(len(texts)))


def _paragraphs_meant(context: Context) -> tuple[list[Row], str]:
    """The paragraphs that are to be counted, and what they are called."""
    families = [one for one in ("preamble", "operative") if one in context.utterance.values("section")]
    family = families[0] if families else ""
    if "draft resolution" in context.utterance.values("part") or families or in_draft(context):
        roles = {"preamble": ("preambular",), "operative": ("operative",)}.get(family, ("preambular", "operative"))
        rows = draft_paragraphs(context, *roles)
        rows = rows or (acts_adopted(context) if family == "operative" else [])
        return rows, _CALLED.get(family, "paragraph")
    numbered = [row for row in paragraphs(context, "text") if row["number"] and row["subparagraph"] == 1]
    whole = [row for row in numbered if str(row["number"]).isdecimal()]  # "(a)" stands within one of these
    rows = whole or numbered or paragraphs(context, "text")
    return rows, "numbered" if rows and rows[0]["number"] else "paragraph"


_CALLED = {"preamble": "preambular", "operative": "operative"}


def _split(rows: Sequence[Row], noun: str, names: Names) -> str:
    if noun != "paragraph" or not any(row["role"] == "operative" for row in rows):
        return names.counted(len(rows), noun)
    operative = sum(row["role"] == "operative" for row in rows)
    return names.joined([names.counted(len(rows) - operative, "preambular"), names.counted(operative, "operative")])


def paragraphs_counted(context: Context) -> Answer | None:
    """How many preambular or operative paragraphs a draft has, in any verb for having."""
    must, may = wanted_terms(context)
    if context.utterance.asks != "how many":
        return None
    named = context.utterance.of("section") and not context.utterance.of("paragraph", "reference", "state", "person")
    known = _COUNTED | _HAVING
    return paragraph_count(context) if named and all(term.stem in known for term in (*must, *may)) else None


_HAVING = frozenset(map(stem, "contain contains hold comprise comprises consist include count many draft".split()))


@question(
    "which verbs open operative paragraphs", "verbs of {part}", "which verbs does {part} use", "opening verbs",
    "with which verbs do {section} begin", "verbs in {section}", "first words of operative paragraphs",
    "how do {section} begin", "which words open {section}", "what are the operative verbs", "list the verbs",
    "preambular verbs", "which participles open {section}",
    example="which verbs open the operative paragraphs of the 2009 draft",
)  # fmt: skip
def verbs(context: Context) -> Answer | None:
    """The verbs that open the paragraphs of a draft resolution; of one called by its number, that paragraph."""
    if context.utterance.of("paragraph"):
        return numbered(context)
    sections = context.utterance.values("section")
    if context.utterance.asks == "who" or not (sections or _SPELT & {word.stem for word in context.utterance.words}):
        return None
    roles = ("preambular",) if "preamble" in sections and "operative" not in sections else ("operative",)
    rows = [row for row in draft_paragraphs(context, *roles) if row["verb"]]
    rows = rows or (acts_adopted(context) if roles == ("operative",) else [])
    if not rows:
        return None
    names = context.local
    text = names.joined(
        names.say("verb.numbered", verb=opening_verb(row), number=str(row["number"]))
        if row["number"]
        else names.say("verb.unnumbered", verb=opening_verb(row))
        for row in rows
    )
    return Answer(
        "answered",
        f"{text}.",
        items=tuple(dict.fromkeys(map(opening_verb, rows))),
        citations=cite_all(context.reader, rows[:12]),
    )


_SPELT = frozenset("verb word participl".split())
_NUMBER = frozenset("number total count size length longer shorter more fewer amount".split())
"""With one of which "what" asks for a number of paragraphs; else for what they say."""
_COUNTED = frozenset("paragraph para claus point longer shorter longest shortest long short length part number".split())
"""Stems that ask for the number of paragraphs or for the length."""
