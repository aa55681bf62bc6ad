"""Draft resolutions and numbered paragraphs: what is decided, requested, recalled; how many; by paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.demanded.signs import MINDS
from bot.intents import question
from bot.questions.claim_gates import names_office_of_another
from bot.questions.draft_rows import by_place, draft_paragraphs, paragraphs, told, with_title
from bot.questions.which import which_letter
from bot.reading.typed import Word
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import Scope
from bot.searching.content import wanted_terms
from bot.searching.held import padded, stands
from bot.slots import ORDINALS
from bot.wording import upper_first
from store.words import stem, stems

_ASKED_VERBS = {
    "decide": ("decid",), "request": ("request",), "invite": ("invit",), "notes": ("note", "take"),
    "recall": ("recal", "refer"), "welcome": ("welcom",), "emphasize": ("emphas", "emphasiz", "stress", "underlin"),
    "affirm": ("affirm", "reaffirm"), "express": ("express",), "call": ("call",), "urge": ("urg",),
    "consider": ("consid",), "recogniz": ("recogn", "recogniz"), "encourage": ("encourag",),
    "proclaim": ("proclaim",),
}  # fmt: skip


@question(
    "what does {part} decide", "what does {part} request", "what does {part} invite", "what does {part} note",
    "what does {part} recall", "what does {part} welcome", "what does {part} emphasize", "what is decided",
    "what is requested in {part}", "what does assembly decide", "whom does {part} invite", "who is invited in {part}",
    "who is asked in {part}", "what does {part} ask secretary-general", "what is {office} requested to do",
    "what does {part} propose", "who is requested in {part}", "what is the secretary-general asked to do",
    "what should secretary-general do", "what does {part} want secretary-general to do", "what is welcomed",
    "what is emphasized", "what is recalled in {section}", "what is assembly asked to decide",
    "what would assembly decide", "whom does {part} request", "what does {part} refer to",
    "operative paragraphs of {part}", "list {section} of {part}", "what does {section} say", "what are the {section}",
    "preamble of {part}", "first word of {section}", "what does {paragraph} say",
    "what does {paragraph} of {part} say", "{paragraph} of {part}", "what is in {paragraph}",
    "what action is requested in {paragraph}", "read {paragraph}", "text of {paragraph}", "what is {paragraph} about",
    "{paragraph}", "quote {paragraph}", "which verb opens {paragraph}", "how does {paragraph} begin",
    "with which word does {paragraph} begin", "what would resolution do",
    "what does general assembly decide in {part}", "who gets asked to implement", "what is proposed",
    "what does {part} say", "how does {part} begin", "how does {part} end", "does {part} ask for",
    "do {part} request", "does {part} invite {office}", "would {part} decide to", "does {part} recall {reference}",
    "does {part} contain", "what does {part} ask for", "who is asked to do in {part}",
    "what must {office} do under {part}", "what would {office} have to do", "who must act under {part}",
    "who has to act once {part} is adopted", "which areas would assembly take note of",
    "what would assembly take note of",
    example="what does the 2004 draft resolution decide", anchors="{part} {section} {paragraph}",
)  # fmt: skip
def draft(context: Context) -> Answer | None:
    """What a draft resolution decides, requests, invites, notes or recalls; any numbered paragraph."""
    utterance = context.utterance
    if utterance.of("paragraph"):
        return numbered(context)
    if utterance.asks in ("yes/no", "how many", "when", "how long", "where"):
        return whether(context) if utterance.asks == "yes/no" else None
    if any(utterance.words[slot.first - 1].text == "which" for slot in utterance.of("section") if slot.first):
        return None  # which paragraph it is, not what it says
    if any(utterance.words[slot.first - 1].text in _COMPARING for slot in utterance.of("section") if slot.first):
        return None  # of which draft there are more, their number tells
    sections = utterance.values("section")
    both = ("preambular", "operative")
    roles = {"preamble": ("preambular",), "operative": ("operative",)}.get(sections[0] if sections else "", both)
    rows = draft_paragraphs(context, *(("operative",) if _asks_for(utterance) else roles))
    if not rows or not (utterance.of("section") or in_draft(context) or _asks_act(utterance.words)):
        return None
    if not _says_what(utterance):
        return None
    asked = _by_verb(utterance.words, rows)
    if utterance.asks == "who" and len(asked) == len(rows):
        asked = [row for row in rows if set(stems(str(row["text"]))) & _ADDRESSING] or rows
    rows = covering(rows if _asks_for(utterance) else asked, leftover(context))
    if not rows:
        return None
    if not context.scope.letters and len({r["letter"] for r in rows}) > 2:
        return which_letter(context)
    return told(context, rows)


_COMPARING = frozenset("more most fewer fewest less least".split())
_ADDRESSING = frozenset("request invit urg appeal encourag authoriz instruct".split())
"""Stems of the verbs by which a draft wants something of somebody."""


def in_draft(context: Context) -> bool:
    """Whether every part meant is a draft resolution."""
    parts = context.scope.parts
    return bool(parts) and all(context.names.part_row(*part)["kind"] == "draft resolution" for part in parts)


def _says_what(utterance: Utterance) -> bool:
    """Whether an act of the draft is asked for, or what it says: not who wrote it, its title or its language."""
    found = {word.stem for word in utterance.words}
    acts = any(meaning(stem) for stem in found) or bool(utterance.of("section")) or bool(_minds(utterance.words))
    return acts or bool(found & _SAYING)


_SAYING = frozenset("sai say propos want ask contain begin end read text action act do must".split())


def _asks_for(utterance: Utterance) -> bool:
    """ "What does the draft ask for": all that it wants, not only what it requests."""
    texts = [word.text for word in utterance.words]
    asking = ("ask", "asks", "asked", "want", "wants", "propose", "proposes")
    return any(a in asking and b in ("for", "") for a, b in zip(texts, [*texts[1:], ""], strict=True))


def leftover(context: Context) -> list[Term]:
    """What the paragraphs must speak of: words of the question other than verbs of drafts and their organ."""
    every = [term for terms in wanted_terms(context) for term in terms]
    numbers = {word.stem for word in context.utterance.words if word.text.isdigit() or word.text in ORDINALS}
    acting = {f"={slot.value}" for slot in context.utterance.of("organ", "body") if slot.value in _ACTING}
    every = [term for term in every if term.stem not in acting]
    left_out = _OF_DRAFTS | FRAMING | numbers | _minds(context.utterance.words)
    return [t for t in every if t.stem not in left_out and not meaning(t.stem)]


_ACTING = ("General Assembly",)
"""The organ that acts in every paragraph of a draft without being named."""
FRAMING = frozenset(
    """say sai said tell state mention call name give find see use make contain includ speak point come came
    concern occur talk exact particular thing kind part role document way view detail inform matter fact main
    relat regard case go get happen suggest foresee foreseen want wish hope need describ explain word wording
    place singl sole lone must""".split()
)
"""Stems that frame a question about a paragraph and need not stand in it."""
_OF_DRAFTS = frozenset(
    """draft resolut assembl general paragraph oper preambl preambular letter propos ask want action act wish
    would itself read quot number clause assembli section each both text verb begin open word end close person
    bodi somebodi un unga titl say whom gets onc adopt pass supposed suppos expect do task organ offici entiti
    instruct land""".split()
)


def covering(rows: Sequence[Row], terms: Sequence[Term]) -> list[Row]:
    """Rows whose text holds the most of the terms, where it holds all but a fifth of them; all without terms."""
    if not terms:
        return list(rows)
    scored = [(held(str(row["text"]), terms), row) for row in rows]
    best = max((score for score, _ in scored), default=0)
    return [row for score, row in scored if score == best] if best and best >= 0.8 * len(terms) else []


def held(text: str, terms: Sequence[Term]) -> int:
    """How many of the terms a text holds, by stem or meaning."""
    row = padded(text)
    return sum(stands(term, row) for term in terms)


def whether(context: Context, asked: Sequence[Term] | None = None) -> Answer | None:
    """Yes or no: whether the drafts meant say something. No only where another draft of the letters does say it.

    ``asked`` are the words that a paragraph must hold; else those of the question without its frame.
    """
    here = [part for part in context.scope.parts if context.names.part_row(*part)["kind"] == "draft resolution"]
    terms = [term for term in (leftover(context) if asked is None else asked) if term.stem not in _ENACTING]
    outside = any(word.text in ("addressed", "signed", "dated") for word in context.utterance.words)
    if not here or not terms or outside:
        return None
    roles = ("operative",) if {w.stem for w in context.utterance.words} & _ENACTING else ("preambular", "operative")
    anywhere = paragraphs(context._replace(scope=Scope()), *roles)
    own = [row for row in anywhere if (row["letter"], row["part"]) in here]
    inside = [row for row in own if held(str(row["text"]), terms) == len(terms)]
    inside = [row for row in inside if not names_office_of_another(context, str(row["text"]))]
    missing = [part for part in here if part not in {(row["letter"], row["part"]) for row in inside}]
    if inside and not missing:
        return told(context, inside, "Yes. ")
    others = inside or [
        row for row in anywhere if row not in own and held(with_title(context, row), terms) == len(terms)
    ]
    if not others:
        return None
    silent = context.local.joined(context.local.part(*part) for part in missing)
    lead = f"No. {upper_first(context.local.say('drafts.silent', parts=silent))} "
    answer = told(context, others[:2], lead)
    looked_at = [row for row in own if (row["letter"], row["part"]) in missing]
    return answer._replace(items=("No",), citations=answer.citations + cite_all(context.reader, looked_at[:6]))


_ENACTING = frozenset("grant accord decid give admit ask request invit want".split())


def _asks_act(words: Sequence[Word]) -> bool:
    """The Assembly or the draft is spoken of, or what is to be done once a resolution is adopted."""
    stems_said = {word.stem for word in words}
    if "resolut" in stems_said and stems_said & {"implement", "onc", "pass"}:
        return True
    return bool(stems_said & {"assembl", "assembli", "draft"})


def _by_verb(words: Sequence[Word], rows: Sequence[Row]) -> list[Row]:
    """Paragraphs whose verb is asked for; all where no verb is."""
    asked = {name for word in words if (name := meaning(word.stem))}
    minds = _minds(words)
    flat = {verb for name in asked for verb in _ASKED_VERBS[name]} | minds
    found = [row for row in rows if set(stems(str(row["text"]))[:3]) & flat or _second_verb(str(row["text"]), flat)]
    return found if asked or minds else list(rows)


def _minds(words: Sequence[Word]) -> set[str]:
    """Stems of states of mind in which a preamble shows its organ: "what is the Assembly concerned at"."""
    behind = (*(word.text for word in words[1:]), "")
    return {word.stem for word, text in zip(words, behind, strict=True) if word.text in MINDS and text in _BEHIND_MIND}


_BEHIND_MIND = frozenset("at about by of over with that to in".split()) | {""}


def meaning(word_stem: str) -> str:
    """The verb of drafts that a stem of the question means; empty for any other word."""
    for name, verbs in _ASKED_VERBS.items():
        if (word_stem in verbs and word_stem != "take") or word_stem == stem(name):
            return name
    return {"ask": "request", "remind": "recall", "greet": "welcome", "mandat": "request"}.get(word_stem, "")


def _second_verb(text: str, verbs: set[str]) -> bool:
    """ "... and invites the Secretary-General ...": a second operative verb in one paragraph."""
    words = stems(text)
    return any(a == "and" and b in verbs for a, b in pairwise(words))


def called_by_number(context: Context) -> tuple[list[Row], list[Row]]:
    """(paragraphs among which one is called by its number or place, those so called: of each part at most one)."""
    slot = context.utterance.of("paragraph")[0]
    family, which = slot.value.split()
    scope = context if context.scope.parts else context._replace(scope=Scope(context.scope.letters))
    roles = {"operative": ("operative",), "preambular": ("preambular",)}.get(family, ("text", "operative"))
    rows = paragraphs(scope, *roles)
    if family == "numbered":
        printed = [row for row in rows if str(row["number"] or "") == which and row["subparagraph"] == 1]
        found = printed or ([rows[-1]] if which == "last" and rows else by_place(rows, which))
        found += [
            row
            for row in rows
            if found
            and row["number"] == found[0]["number"]
            and int(str(row["subparagraph"])) > 1
            and row["part"] == found[0]["part"]
            and row["number"] is not None
        ]
    else:
        found = [rows[-1]] if which == "last" and rows else by_place(rows, which)
    return rows, found


def numbered(context: Context) -> Answer | None:
    """The paragraph called by its number or place, word for word."""
    rows, found = called_by_number(context)
    if not found:
        many = len({row["paragraph"] for row in rows})
        names = context.local
        where = names.joined(names.part(*part) for part in context.scope.parts) or names.say("the_letters")
        text = names.say("paragraphs.no_such", place=where, count=names.counted(many, "paragraph"))
        return unanswered("not-stated", text) if rows else None
    if len({(row["letter"], row["part"]) for row in found}) > 1:
        terms = leftover(context)
        best = max(held(str(row["text"]), terms) for row in found)
        found = [row for row in found if held(str(row["text"]), terms) == best]
    if len({(row["letter"], row["part"]) for row in found}) > 2:
        return which_letter(context)
    return told(context, found)
