"""Sessions and agenda items: which session a letter is for, under which items it stands, on which list."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.claimed import claims_only
from bot.questions.draft_rows import draft_paragraphs, with_title
from bot.questions.draft_rows import told as told_of_draft
from bot.questions.drafts import held
from bot.questions.mention_answers import told_no
from bot.questions.passages import acceptable, search
from bot.questions.printed_values import facts, stated, verdict
from bot.questions.quoting import sentence
from bot.questions.strays import strays
from bot.questions.which import meant, which_letter
from bot.reading.gazetteer import placeholders
from bot.reading.ordinals import named_ordinals, ordinal
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance, terms
from bot.searching.content import wanted_terms
from bot.wording import upper_first
from store.words import stem


@question(
    "session number of letter", "number of session of letter", "which session", "session of general assembly",
    "for which session", "in which session",
    "which session of assembly", "what session number", "session was that for", "at which session",
    "which session agenda", "session", "what session does letter belong to", "is it the {ordinal} session",
    "does letter belong to session", "is letter of session",
    "under which session", "for agenda of which session", "was request made for session", "which session is named",
    example="for which session was the 2004 request", anchors="session",
)  # fmt: skip
def session(context: Context) -> Answer | None:
    """The session of the General Assembly that the masthead, the request, or the sentence on an act names."""
    if "session" not in {word.stem for word in context.utterance.words} or _gives_session(context.utterance):
        return None
    texts = [word.text for word in context.utterance.words]
    if "items" in texts and named_ordinals(texts) and context.utterance.asks != "yes/no":
        return None  # which items, of a letter that its session tells
    if row := _taken_up_again(context):
        in_full = ordinal(named_ordinals(str(row["text"]).casefold().split())[0])
        return told_of_draft(context, [row], f"{upper_first(in_full)}. ")
    act = _act_terms(context)
    if act:
        return _session_of_act(context, act)
    if context.utterance.asks == "who":
        return None  # a person is asked for
    context = meant(context)
    if asked := which_letter(context):
        return asked
    rows = facts(context.reader, context.scope.letters, "session") or _of_items(context)
    answer = stated(context, rows, lambda r: _belongs(context, r), "session")
    claimed = named_ordinals([word.text for word in context.utterance.words])
    if context.utterance.asks == "yes/no" and claimed and answer.status == "answered":
        return verdict(answer, any(int(str(row["value"])) in claimed for row in rows))
    return answer._replace(items=tuple(dict.fromkeys(_called(context, row) for row in rows))) if rows else answer


def _taken_up_again(context: Context) -> Row | None:
    """ "At which session would the Assembly come back to X": the one paragraph that puts X on a later agenda."""
    utterance = context.utterance
    if utterance.asks not in ("which", "what", "") or _AGAIN.isdisjoint(word.text for word in utterance.words):
        return None
    if set(utterance.values("organ")) - {"General Assembly"}:
        return None
    must, _ = wanted_terms(context)
    own = _SOFT | _RETURNING | {"=General Assembly"}
    asked = [term for term in must if not {term.stem, *map(stem, term.text.split())} & own]
    rows = [row for row in draft_paragraphs(context, "operative") if _LATER_AGENDA.search(str(row["text"]))]
    rows = [row for row in rows if held(with_title(context, row), asked) == len(asked)]
    return rows[0] if len(rows) == 1 else None


_AGAIN = frozenset("again back return returns revisit resume anew".split())
_RETURNING = frozenset(
    map(
        stem,
        "again come return revisit resume anew consider discuss item matter question debate look deal turn".split(),
    )
)
_LATER_AGENDA = pattern(r"\bagenda of (?:its|the) [\w-]+ (?:regular |annual )?session\b")


def _gives_session(utterance: Utterance) -> bool:
    """ "What is due at the sixty-fifth session": it is given, and something else asked for."""
    texts = [word.text for word in utterance.words]
    if utterance.asks in ("yes/no", "choice", "") or not named_ordinals(texts):
        return False
    asked = [i for i, text in enumerate(texts) if text in ("which", "what")]
    return not any("session" in texts[i + 1 : i + 3] or "sessions" in texts[i + 1 : i + 3] for i in asked)


def _belongs(context: Context, row: Row) -> str:
    names = context.local
    shown = _called(context, row) if names.language == "en" else str(row["value"])
    return names.say("session.is", letter=names.letter(str(row["letter"])), number=shown)


def _called(context: Context, row: Row) -> str:
    """ "tenth (10th) emergency special": the number, and what kind of session it is where it is no regular one."""
    printed = context.reader.text(str(row["letter"]), int(str(row["start"])), int(str(row["end"]))).casefold()
    kind = " ".join(word for word in ("emergency", "special") if word in printed.split())
    number = ordinal(int(str(row["value"])))
    return f"{number} {kind}" if kind else number


def _of_items(context: Context) -> list[Row]:
    marks, params = placeholders(context.scope.letters, "l")
    sql = (
        "SELECT letter, part, session AS value, start, end FROM agenda_items "
        f"WHERE letter IN ({marks}) AND session IS NOT NULL LIMIT 1"
    )
    return list(context.reader.rows(sql, params))


_ACTS = frozenset("report submit sub-item implement review draft council sign agreement sub resolut decid".split())
"""Stems of what is to happen at a session, or happened at one; without them the session is that of a letter."""
_SOFT = frozenset("session continue go goe number general assembl put place take back list agenda".split())


def _act_terms(context: Context) -> list[Term]:
    """What is to be done at the session; empty where the session of a letter is asked for."""
    drafts = any(context.names.part_row(*part)["kind"] == "draft resolution" for part in context.scope.parts)
    if not drafts and not {word.stem for word in context.utterance.words} & _ACTS:
        return []
    must, _ = wanted_terms(context)
    numbers = {word.stem for word in context.utterance.words if named_ordinals([word.text])}
    return [term for term in must if term.stem not in _SOFT | numbers]


def _in_draft(context: Context, asked: Sequence[Term]) -> Row | None:
    """The one paragraph of a draft that names a session for the act, the rest of the question being in its title."""
    acts = [term for term in terms(context.utterance.words) if term.stem in _REPORTING]
    if not acts or context.utterance.asks == "yes/no":
        return None
    rows = [row for row in draft_paragraphs(context, "operative") if held(str(row["text"]), acts) == len(acts)]
    rows = [row for row in rows if named_ordinals(str(row["text"]).casefold().split())]
    rows = [row for row in rows if held(with_title(context, row), asked) == len(asked)]
    return rows[0] if len(rows) == 1 else None


_REPORTING = frozenset("report submit review".split())


def _session_of_act(context: Context, terms: Sequence[Term]) -> Answer | None:
    """The session that the sentence on the act names: "a report ... at its sixty-fifth session"."""
    if row := _in_draft(context, terms):
        numbers = named_ordinals(str(row["text"]).casefold().split())
        in_full = ordinal(numbers[0])
        return told_of_draft(context, [row], f"{upper_first(in_full)}. ")
    found = [hit for hit in search(context, terms, []) if acceptable(hit, terms)]
    named = [(named_ordinals(str(hit.row["text"]).casefold().split()), hit) for hit in found[:6]]
    named = [(numbers, hit) for numbers, hit in named if numbers and "session" in str(hit.row["stems"]).split()]
    if not named:
        return None
    acts = {word.stem for word in context.utterance.words} & _ACTS
    numbers, hit = max(named, key=lambda pair: len(acts & set(str(pair[1].row["stems"]).split())))
    told, citation = sentence(context.reader, context.local, hit)
    items = tuple(ordinal(number) for number in dict.fromkeys(numbers))
    names = context.local
    shown = names.joined(items if names.language == "en" else map(str, dict.fromkeys(numbers)))
    answer = Answer(
        "answered", f"{names.say('session.named', number=shown)} {told}", items=items, citations=(citation,)
    )
    claimed = named_ordinals([word.text for word in context.utterance.words])
    if context.utterance.asks == "yes/no" and claimed:
        return verdict(answer, set(claimed) <= set(numbers))
    return answer


def _counts_letters(context: Context) -> bool:
    """ "How many letters have agenda items": the letters are counted, not the items."""
    texts = [word.text for word in context.utterance.words]
    return texts[:2] == ["how", "many"] and texts[2:3] in (["letters"], ["documents"])


@question(
    "agenda items", "which items", "under which items", "item numbers", "which agenda item",
    "items of preliminary list", "items of provisional agenda", "items on agenda",
    "under which items should letter be circulated", "what items of agenda", "which points of agenda",
    "title of agenda item", "which items does letter cite", "item of agenda", "is {reference} on agenda",
    "was letter circulated under {reference}", "what is {reference} of provisional agenda", "which list of items",
    "what is {reference} about", "how many agenda items", "agenda item", "number of agenda items",
    "which item of preliminary list did they want", "title of {reference}", "what is {reference} called",
    "on which list do items stand", "agenda or preliminary list", "which letter has {reference}",
    "is {reference} mentioned", "is {reference} on preliminary list", "does letter stand under {reference}",
    "was letter under {reference} of list", "do items stand on preliminary list",
    "is {reference} of provisional agenda",
    example="under which agenda items was the 1997 letter circulated", anchors="item {reference}",
)  # fmt: skip
def agenda_items(context: Context) -> Answer | None:
    """The agenda items of a letter, with the list they stand on and their titles."""
    if _counts_letters(context):
        return None
    stray = {word.stem for word in context.utterance.words} & _NOT_LISTED
    if stray - {"sub-item"}:
        return None
    wanted = [
        value.removeprefix("item ") for value in context.utterance.values("reference") if value.startswith("item ")
    ]
    if not (wanted or stray or {word.stem for word in context.utterance.words} & _LISTED):
        return None
    if not wanted and not context.scope.letters and strays(context.utterance, context.scope, OF_ITEMS, context.reader):
        return None  # of items, but not of those under which letters stand
    context = meant(context) if not wanted else context
    where, params = context.scope.where("", parts=False)
    rows = list(context.reader.rows(f"SELECT * FROM agenda_items WHERE {where} ORDER BY letter, start", params))
    if stray:
        rows = [row for row in rows if "(" in str(row["item"])]  # "121 (j)"
    named = [row for row in rows if str(row["item"]) in wanted]
    used = named or rows
    if not rows:
        return None
    claimed = context.utterance.asks == "yes/no"
    if wanted and not named and not (claimed and context.scope.letters):
        names = context.local
        key = "items.none_here" if context.scope.letters else "items.none_anywhere"
        text = names.say(key, items=names.joined(names.say("items.one", item=number) for number in wanted))
        return unanswered("not-stated", told_no(context, text) if claimed else text)
    if _asks_title(context) and not any(row["title"] for row in used):
        return unanswered("not-stated", context.local.say("items.numbers_only"))
    if claimed and wanted and claims_only(context.utterance):
        used = rows  # what stands beside it denies that it stands alone
    text = " ".join(_line(context, letter, used) for letter in dict.fromkeys(str(row["letter"]) for row in used))
    titled = [row for row in used if row["title_start"] is not None]
    citations = cite_all(context.reader, used) + cite_all(context.reader, titled, "title_start", "title_end")
    answer = Answer("answered", text, items=tuple(dict.fromkeys(str(r["item"]) for r in used)), citations=citations)
    return _held(context, answer, wanted, named, used)


OF_ITEMS = frozenset(
    map(
        stem,
        """item items agenda point points heading head headings number numbers title titles list lists provisional
        preliminary listed stand stands appear circulated circulation cite cited name named call called entitled under
        across put placed document official assembly general session topic subject""".split(),
    )
)


_LISTED = frozenset({"item", "agenda", "head", "point"})
_NOT_LISTED = frozenset("supplementari sub-item new request includ inclus draft decid footnot asterisk".split())
"""Items that are asked for or decided on stand in no list yet, and a footnote to the list is none of its items: other
question types answer for them."""


def _asks_title(context: Context) -> bool:
    words = context.utterance.words
    named = any(
        word.text in ("name", "names")
        and (words[i - 1].text in _BEFORE_NOUN or any(behind.text == "of" for behind in words[i + 1 : i + 2]))
        for i, word in enumerate(words)
    )
    return named or bool({word.stem for word in words} & {"titl", "call", "head", "entitl", "subject"})


_BEFORE_NOUN = frozenset("the its their s by".split())
"""Words before "name" where it is a noun: "which items does the letter name" asks for the items."""


def _line(context: Context, letter: str, used: Sequence[Row]) -> str:
    own = {str(r["item"]): r for r in used if r["letter"] == letter}
    kind = next((str(r["list_kind"]) for r in own.values() if r["list_kind"]), "agenda")
    names = context.local
    numbers = names.joined(f"{item} (“{r['title']}”)" if r["title"] else item for item, r in own.items())
    return names.say("items.named", n=len(own), letter=names.letter(letter), items=numbers, kind=names.kind(kind))


def _held(context: Context, answer: Answer, wanted: Sequence[str], named: Sequence[Row], used: Sequence[Row]) -> Answer:
    """Yes or no to a list kind or to item numbers; the count where one is asked for."""
    if context.utterance.asks == "how many":
        return answer._replace(
            answer=f"{len(answer.items)}: {answer.answer}", items=(str(len(answer.items)), *answer.items)
        )
    if context.utterance.asks != "yes/no":
        return answer
    texts = " ".join(word.text for word in context.utterance.words)
    kinds = [kind for kind in ("preliminary list", "provisional agenda") if kind in texts]
    holds = len({str(row["item"]) for row in named}) == len(set(wanted)) if wanted else True
    if wanted and claims_only(context.utterance):
        holds = {str(row["item"]) for row in used} == set(wanted)
    return verdict(answer, holds and all(any(row["list_kind"] == kind for row in used) for kind in kinds))
