"""Draft or adopted: what became of a draft resolution, as far as a later letter tells."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.drafts_called import drafts_called
from bot.intents import question
from bot.questions.drafts import in_draft, whether
from bot.questions.quoting import with_place
from bot.scoping.scope import indices
from store.words import stems


@question(
    "was draft adopted", "is resolution adopted", "did assembly adopt draft",
    "did general assembly grant observer status", "was it only a draft", "is it a draft or a resolution",
    "draft or adopted", "was resolution ever adopted", "did general assembly decide", "has draft become resolution",
    "what became of draft", "outcome of request", "was request granted", "did the assembly accept",
    "was it approved", "was it adopted", "was it granted", "was it passed",
    "was observer status granted", "what came of request", "status of draft", "is it still a draft",
    "was draft passed", "did draft pass", "is there final resolution",
    example="was the 2004 draft adopted",
)  # fmt: skip
def adoption(context: Context) -> Answer | None:
    """Whether a draft was adopted, as far as any letter says so; a draft alone decides nothing."""
    asked = {word.stem for word in context.utterance.words}
    if context.utterance.asks == "yes/no" and not indices(context.utterance.of("date")) <= context.scope.used:
        return None  # a day or year that is claimed is held against the sentence
    if asked & _VOTING or (context.utterance.asks in ("what", "why", "how") and not asked & _ASKING_OUTCOME):
        return None
    texts = {word.text for word in context.utterance.words}
    if texts & {"before", "after", "until", "earlier", "later"}:
        return None  # an order in time, which two dates decide
    if context.utterance.asks == "what" and not _of_a_draft(context):
        return None
    if not asked & _OUTCOME and not (asked & {"status", "statu"} and context.utterance.of("part")):
        return None
    if in_draft(context) and context.utterance.asks == "yes/no" and not asked & _ADOPTED:
        return whether(context)
    rows = context.reader.rows("SELECT * FROM parts WHERE kind = 'draft resolution' ORDER BY letter, ordinal LIMIT 50")
    called = drafts_called(context)
    meant = context.scope.letters or _pointed_at(context)
    drafts = [row for row in rows if not meant or row["letter"] in meant]
    drafts = [row for row in drafts if called is None or part_of(row) in {part_of(one) for one in called}]
    if not drafts:
        return None
    if context.utterance.asks == "yes/no":  # the fate of one draft is no yes for another
        known = [row for row in drafts if _later_resolutions(context, [row], _topic_of(context, [row]))]
        if known != drafts and texts & {"drafts", "both", "all", "resolutions"}:
            return None
        drafts = known or drafts
    later = _later_resolutions(context, drafts, _topic_of(context, drafts))
    names = context.local
    where = names.joined(names.part(*part_of(r)) for r in drafts[:3])
    if not later:
        cited = cite_all(context.reader, drafts[:2], "label_start", "label_end")
        return unanswered("not-stated", names.say("drafts.only", parts=where), citations=cited)
    told = " ".join(with_place(context.local, row) for row in later[:1])
    yes = "Yes. " if context.utterance.asks == "yes/no" else ""
    text = f"{yes}{names.say('drafts.are', n=len(drafts), parts=where)} {told}"
    return Answer("answered", text, citations=cite_all(context.reader, later[:2]))


def _pointed_at(context: Context) -> tuple[str, ...]:
    """The letter of the turn before for "was it granted?"; none where several were told of."""
    texts = {word.text for word in context.utterance.words}
    before = {citation.letter for citation in context.conversation.citations}
    return tuple(before) if len(before) == 1 and texts & {"it", "this", "that"} else ()


def _of_a_draft(context: Context) -> bool:
    """Whether a draft, a request or what it asks for is spoken of: "what came about on ..." asks of a day."""
    parts = set(context.utterance.values("part")) - _NO_DRAFTS
    return bool(parts or {word.stem for word in context.utterance.words} & _DRAFTED)


_NO_DRAFTS = frozenset(("memorandum", "explanatory note", "statement", "footnote", "cover"))
"""Parts that nobody adopts as a resolution: what something became, they may tell themselves."""


_DRAFTED = frozenset("draft resolut request applic propos bid item status observ decis".split())
_VOTING = frozenset("vote voter ballot abstain abstent tally consensus unanim major".split())
"""How a vote went is told by no draft and by no later letter."""
_ASKING_OUTCOME = frozenset("becom becam outcom result came come fate happen draft adopt".split())
_ADOPTED = frozenset("adopt pass approv becom becam outcom result fate final enact reject happen resolut".split())
"""Outcomes of a draft; with another verb ("does the draft grant") it is asked what the draft says."""
_OUTCOME = frozenset(
    """adopt pass approv grant accord accept becom becam outcom result came fate final still enact reject
    succeed success decid happen agre""".split()
)


def _topic_of(context: Context, drafts: Sequence[Row]) -> set[str]:
    return {s for row in drafts for s in stems(str(row["title"] or "")) if len(s) > 4}


def _later_resolutions(context: Context, drafts: Sequence[Row], topic: set[str]) -> list[Row]:
    """Sentences of later letters that cite a resolution and share the topic of the draft's title."""
    first = min(str(context.names.row(str(r["letter"]))["dated"] or "") for r in drafts)
    rows = context.reader.rows(
        "SELECT s.* FROM cited c JOIN letters l ON l.letter = c.letter JOIN sentences s ON s.letter = c.letter "
        "AND s.part = c.part AND s.start <= c.start AND s.end >= c.end "
        "WHERE c.kind = 'resolution' AND l.dated > :d ORDER BY s.sentence_id LIMIT 50",
        {"d": first},
    )
    scored = [(len(topic & set(str(row["stems"]).split())), row) for row in rows]
    best = max((score for score, _ in scored), default=0)
    return [row for score, row in scored if score == best and score >= max(3, len(topic) // 2)]
