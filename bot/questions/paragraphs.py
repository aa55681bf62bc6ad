"""Which paragraph says something: its number, or its place where it has none."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.intents import question
from bot.questions.draft_rows import draft_paragraphs, paragraphs
from bot.questions.drafts import covering, in_draft, leftover
from bot.reading.ordinals import in_words
from bot.scoping.scope import Scope
from bot.wording import upper_first


@question(
    "which paragraph asks for", "which paragraph of {part} speaks of", "in which paragraph does {part} mention",
    "which {section} recalls {reference}", "which paragraph names {body}", "in what paragraph is it",
    "number of paragraph", "which paragraph is about", "what paragraph deals with", "point me to paragraph",
    "which para says", "under which paragraph number", "first or last paragraph", "which operative paragraph",
    "which preambular paragraph",
    example="which paragraph of the 2009 draft asks for a report", topic=True, anchors="paragraph {section}",
)  # fmt: skip
def paragraph_of(context: Context) -> Answer | None:
    """Which paragraph of a part says something."""
    if not _asks_paragraph(context):
        return None
    sections = context.utterance.values("section")
    if sections or in_draft(context):
        both = ("preambular", "operative")
        roles = {"preamble": ("preambular",), "operative": ("operative",)}.get(next(iter(sections), ""), both)
        rows = draft_paragraphs(context, *roles)
    else:
        rows = paragraphs(context, "text", "operative", "preambular")
    terms = [term for term in leftover(context) if term.stem not in _POINTING]
    found = covering(rows, terms) if terms else []
    if not found or len(found) > 3:
        return None
    told = "; ".join(_placed(context, row) for row in found)
    quoted = " ".join(f"“{row['text']}”" for row in found[:2])
    items = tuple(str(row["number"]) for row in found if row["number"])
    return Answer(
        "answered",
        f"{upper_first(told)}: {quoted}"[:1450],
        items=items,
        citations=cite_all(context.reader, found),
    )


_POINTING = frozenset("point first last go deal spoke speak recal refer cover treat".split())


def _asks_paragraph(context: Context) -> bool:
    """ "Which paragraph", "in what para", "point me to the paragraph": not a paragraph called by its number."""
    utterance = context.utterance
    if utterance.of("paragraph") or utterance.asks not in ("which", "what", "where", ""):
        return False
    texts = [word.text for word in utterance.words]
    cited = [slot.first for slot in utterance.of("symbol", "reference") if slot.first not in context.scope.used]
    if any(texts[max(0, first - 2) : first] in (["paragraph", "of"], ["para", "of"]) for first in cited):
        return False  # of a paper that is only cited
    sections = {slot.first for slot in utterance.of("section")}
    nouns = [i for i, text in enumerate(texts) if text in ("paragraph", "para", "point", "clause") or i in sections]
    return any({"which", "what", "to"} & set(texts[max(0, i - 2) : i]) for i in nouns)


def with_paragraph(context: Context, answer: Answer) -> Answer:
    """The answer led by the paragraph that it quotes, where "which paragraph" is asked."""
    if not _asks_paragraph(context) or not answer.citations:
        return answer
    first = answer.citations[0]
    here = context._replace(scope=Scope((first.letter,), ((first.letter, first.part),)))
    found = [row for row in paragraphs(here, "text", "operative", "preambular")
             if int(str(row["start"])) <= first.start and first.end <= int(str(row["end"]))]  # fmt: skip
    if not found:
        return answer
    items = tuple(str(row["number"]) for row in found if row["number"]) or answer.items
    return answer._replace(answer=f"{upper_first(_placed(context, found[0]))}. {answer.answer}", items=items)


def _placed(context: Context, row: Row) -> str:
    """ "paragraph 4 of annex II ...", "the first preambular paragraph of ..."."""
    letter, part = part_of(row)
    names = context.local
    where = names.part(letter, part)
    if row["number"]:
        return names.say("paragraph.numbered", number=str(row["number"]), place=where)
    here = context._replace(scope=Scope((letter,), ((letter, part),)))
    same = [other["paragraph"] for other in paragraphs(here, str(row["role"])) if other["subparagraph"] == 1]
    place = same.index(row["paragraph"]) + 1 if row["paragraph"] in same else 0
    kind = "preambular" if row["role"] == "preambular" else "paragraph"
    if not place:
        return names.say(f"{kind}.some", place=where)
    key = f"{kind}.last" if place == len(same) > 1 else f"{kind}.nth"
    return names.say(key, ordinal=in_words(place) if names.language == "en" else str(place), place=where)
