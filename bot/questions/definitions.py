"""What a term or acronym means, and what an organization is for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.lexicon import BEING, STOPWORDS, is_english
from bot.questions.cited_rows import sentences_of
from bot.questions.quoting import told_alone, with_place
from bot.reading.gazetteer import name_key, placeholders
from bot.reading.patterns import pattern
from bot.scoping.scope import indices
from bot.scoping.universal import asks_which_letters
from store.words import fold, stems, words


@question(
    "what does {organization} mean", "what does {organization} stand for", "what is {organization}",
    "{organization} acronym", "what is acronym for {organization}", "full form of {organization}",
    "abbreviation of {organization}", "what does abbreviation mean", "which acronym is defined",
    "what does hereinafter introduce", "how is {organization} abbreviated", "short name of {organization}",
    "define {organization}", "meaning of {organization}", "which abbreviations are used",
    "what is {organization} short for", "what is defined", "defined terms", "where is {organization} defined",
    "what is meant by {organization}", "what is meant by {quoted}", "which name is behind {organization}",
    "what does {organization} abbreviate", "what is {organization} an abbreviation of", "what does {quoted} stand for",
    "expand {organization}", "what are letters {organization}", "which term is introduced by hereinafter",
    example="what does CSTO stand for",
)  # fmt: skip
def term(context: Context) -> Answer | None:
    """What an acronym or defined term stands for, where a letter defines it, and what it is said to be."""
    texts = {word.text for word in context.utterance.words}
    if {"did", "do"} <= texts or ("does" in texts and not texts.isdisjoint(_WISHING)):
        return None  # what it did or wants, its name does not tell
    if asks_which_letters(context.utterance):
        return None  # which letters speak of it, its name does not tell either
    rows = _terms(context)
    asked = {fold(value) for value in context.utterance.values("organization", "body", "quoted")}
    found = [row for row in rows if {fold(str(row["term"])), fold(str(row["meaning"]))} & (asked | texts)]
    asks_all = texts & _DEFINING or {w.stem for w in context.utterance.words} & {"abbrevi", "acronym"}
    if not found and asks_all and not _names_another(context):
        found = rows
    here = [row for row in found if _in_letters(context, row)]
    if context.scope.explicit and not here and {"say", "says", "said", "about"} & texts:
        return None  # what a letter says about it, another one's abbreviation does not tell
    found = here or found
    if not found:
        return _behind_its_name(context)
    each = (context.local.say("term", term=str(r["term"]), meaning=str(r["meaning"])) for r in found[:10])
    told = "; ".join(dict.fromkeys(each))
    described = _described(context, str(found[0]["meaning"])) if _asks_what_it_is(context) else []
    told = " ".join([f"{told}.", *(with_place(context.local, row) for row in described)])
    citations = cite_all(context.reader, [*found, *sentences_of(context, found[:3]), *described])
    items = tuple(dict.fromkeys(str(row["meaning"]) for row in found))
    return Answer("answered", told, items=items, citations=citations)


def _behind_its_name(context: Context) -> Answer | None:
    """The sentence that has the acronym in brackets behind a name, whose initials it need not take: "(FAPLA)"."""
    if _SHORTENING.isdisjoint(word.text for word in context.utterance.words):
        return None
    where, params = context.scope.where()
    for value in context.utterance.values("organization", "body"):
        sql = f"SELECT * FROM sentences WHERE {where} AND text LIKE :like ORDER BY letter, start LIMIT 1"
        typed = value.isupper() and any(value == word.raw.upper() for word in context.utterance.words)
        rows = context.reader.rows(sql, {**params, "like": f"% ({value})%"}) if typed else []
        if rows and re.search(rf"[A-Z][\w'’-]+ \({re.escape(value)}\)", str(rows[0]["text"])):
            return told_alone(context, rows[0])
    return None


_SHORTENING = frozenset("stand stands mean means meaning acronym abbreviation abbreviate short full".split())
_WISHING = frozenset("want wish hope intend plan need seek".split())


def _in_letters(context: Context, row: Row) -> bool:
    return not context.scope.letters or row["letter"] in context.scope.letters


def _terms(context: Context) -> list[Row]:
    """Terms that the letters define; of very many those that the question names."""
    if not is_large(context.reader):
        return list(context.reader.rows("SELECT * FROM terms ORDER BY letter, start LIMIT 200"))
    named = context.utterance.values("organization", "body", "quoted")
    words = [form for word in context.utterance.words for form in (word.raw, word.raw.upper())]
    found: list[Row] = []
    for column in ("term", "meaning"):
        marks, params = placeholders(list(dict.fromkeys([*named, *words])))
        found += context.reader.rows(f"SELECT * FROM terms WHERE {column} IN ({marks}) LIMIT 10", params)
    return sorted(found, key=lambda row: (str(row["letter"]), int(str(row["start"]))))


def _names_another(context: Context) -> bool:
    """ "The abbreviation XYZ": a short form that no letter defines."""
    utterance = context.utterance
    taken = indices(utterance.slots)
    free = [word for i, word in enumerate(utterance.words) if i not in taken]
    return any(not is_english(word.text) and not word.text.isdigit() for word in free)


_DEFINING = frozenset("hereinafter hereafter defined".split())


_SAYING_WHAT_IT_IS = frozenset(
    "define defines defined definition describe describes described description characterize characterizes".split()
)
_KINDS = frozenset("kind sort type".split())


def defined_as(context: Context) -> Answer | None:
    """The sentence that says of what is named what it is, by its name or by the long form of its acronym."""
    named = context.utterance.values("organization", "body")
    texts = {word.text for word in context.utterance.words}
    of_a_kind = bool(texts & _KINDS) and bool(texts & {"is", "was"})
    if context.utterance.asks not in ("how", "what", "which", "") or not (texts & _SAYING_WHAT_IT_IS or of_a_kind):
        return None
    if "defined" in texts and context.utterance.asks != "how":
        return None  # where or as what it is defined
    meanings = [str(row["meaning"]) for row in _terms(context) if row["term"] in named]
    rows = [row for name in dict.fromkeys((*named, *meanings)) for row in _described(context, name)]
    rows = [row for row in rows if _in_letters(context, row)]
    if not rows:
        return None
    told = " ".join(with_place(context.local, row) for row in rows[:2])
    return Answer("answered", told, citations=cite_all(context.reader, rows[:2]))


def laid_down(context: Context) -> Answer | None:
    """What a text itself lays down that a word means in it: "who are “the Parties”?", "how is a vessel defined?"."""
    utterance = context.utterance
    if is_large(context.reader):
        return None
    rows = [row for row in _terms(context) if row["kind"] == "defined"]
    line = f" {' '.join(word.stem for word in utterance.words)} "
    counting = any(word.text in _COUNTING_AS for word in utterance.words)  # "when does a lagoon count as closed?"
    rows = [row for row in rows if _is_named(str(row["term"]), line, counting)]
    rows = [row for row in rows if _in_letters(context, row)]
    if len({str(row["term"]) for row in rows}) != 1 or not _asks_for_definition(context, str(rows[0]["term"])):
        return None
    found = sentences_of(context, rows[:2])
    told = " ".join(with_place(context.local, row) for row in found)
    items = tuple(dict.fromkeys(str(row["meaning"]) for row in rows))
    return Answer("answered", told, items=items, citations=cite_all(context.reader, found)) if found else None


def _is_named(term: str, line: str, apart: bool) -> bool:
    """Whether the line of stems holds the term; its words may stand ``apart`` where it has several."""
    own = stems(term)
    return f" {' '.join(own)} " in line or (apart and len(own) > 1 and set(own) <= set(line.split()))


def _asks_for_definition(context: Context, term: str) -> bool:
    """ "Define X", "what does X mean", "what counts as X"; or nothing else than who or what X is."""
    texts = [word.text for word in context.utterance.words]
    if set(texts) & (_SAYING_WHAT_IT_IS | _MEANING | _COUNTING_AS):
        return True
    own = set(words(fold(term)))
    slots = context.utterance.of("date", "part")
    used = context.scope.used | indices(slots)
    before = [text for text in texts[: next((i for i, text in enumerate(texts) if text in own), 0)] if text != "the"]
    is_asked = before[:1] in (["who"], ["what"]) and before[1:] in (["is"], ["are"], ["were"], ["was"])
    behind = texts[max(i for i, text in enumerate(texts) if text in own) + 1 :] if own & set(texts) else []
    return is_asked and (not behind or behind[0] in ("in", "here", "under", "of", "for", "according") or len(used) > 0)


_COUNTING_AS = frozenset("count counts counted qualify qualifies considered regarded deemed".split())
_MEANING = frozenset("mean means meant meaning understand understands understood denote denotes covered counts".split())


def _asks_what_it_is(context: Context) -> bool:
    """ "What is X": more than its long form is wanted."""
    texts = {word.text for word in context.utterance.words}
    return context.utterance.asks in ("what", "who") and not texts & _LONG_FORM


_LONG_FORM = frozenset("mean means stand stands short acronym abbreviation abbreviated full letters expand".split())


def said_to_be(context: Context) -> Answer | None:
    """The sentence that opens with the noun asked about and says what it is: "what is a sluice?", "A sluice is ..."."""
    name = _noun_alone(context)
    rows = _described(context, name) if name else []
    rows = [row for row in rows if _in_letters(context, row)]
    if not rows:
        return None
    return Answer("answered", with_place(context.local, rows[0]), citations=cite_all(context.reader, rows))


def _noun_alone(context: Context) -> str:
    """ "What is X", "what does X mean", "define X", "how does Y define X": X, where nothing else is asked of it."""
    texts = [word.text for word in context.utterance.words]
    at = next((i for i, text in enumerate(texts) if text in _SAYING_WHAT_IT_IS | _MEANING), None)
    if at is None:
        rest = texts[2:] if texts[:1] == ["what"] and BEING.issuperset(texts[1:2]) else []
    elif texts[at] in ("mean", "means", "meant") and texts[0] == "what" and at == len(texts) - 1:
        rest = texts[2:at]
    else:
        rest = texts[at + 1 :]
    rest = rest[1:] if rest[:1] == ["of"] else rest
    rest = rest[1:] if rest[:1] in (["a"], ["an"], ["the"]) else rest
    return " ".join(rest) if 0 < len(rest) <= _LONGEST_NOUN and not set(rest) & STOPWORDS else ""


_LONGEST_NOUN = 3
"""Words of a thing that is defined."""


def _described(context: Context, name: str) -> list[Row]:
    """The sentence that says what the thing is: "The X is an international organization ..."."""
    behind = r"(?: \([\w ,;.'-]{1,60}\))? (?:is|was|are|were) (?:an?|the|one) "
    opening = re.compile(rf"(?:(?:The|An?) )?{re.escape(name)}{behind}", re.IGNORECASE)
    if is_large(context.reader):
        rows = context.reader.search(words(name))
    else:
        sql = "SELECT * FROM sentences WHERE role = 'text' AND text LIKE '%' || :n || '%' LIMIT 40"
        rows = context.reader.rows(sql, {"n": name})
    return [row for row in rows if opening.match(str(row["text"]))][:1]


@question(
    "purposes of {organization}", "what are the purposes", "aims of {organization}", "goals of {organization}",
    "what is {organization} for", "objectives of {organization}", "what does {organization} aim at",
    "why does {organization} exist", "mission of {organization}", "what does {organization} want to achieve",
    "task of {organization}", "purpose of organization", "what is the aim of {organization}",
    "what does {organization} strive for", "difference between purposes", "compare purposes", "how do purposes differ",
    example="what are the purposes of the CSTO",
)  # fmt: skip
def purposes(context: Context) -> Answer | None:
    """The purposes of an organization, in the words of the letters."""
    if not {word.stem for word in context.utterance.words} & _PURPOSE or _of_something_else(context):
        return None
    named = context.utterance.values("organization", "body", "state")
    if is_large(context.reader):
        rows = context.reader.search(["purposes", *(word for name in named for word in words(name))])
    else:
        rows = context.reader.rows(
            "SELECT * FROM sentences WHERE role IN ('text', 'preambular') AND ' ' || stems LIKE '% purpos %' "
            "ORDER BY sentence_id LIMIT 60"
        )
    found = [row for row in rows if _states_purposes(row)]
    found = [row for row in found if not context.scope.letters or row["letter"] in context.scope.letters]
    if not found or (named and not any(_speaks_of(context, row, named) for row in found)):
        return None
    told = " ".join(with_place(context.local, row) for row in found[:2])
    return Answer("answered", told, citations=cite_all(context.reader, found[:2]))


def _of_something_else(context: Context) -> bool:
    """ "The purpose of the meeting", "the aims of the letter": what stands behind "of" is no organization."""
    utterance = context.utterance
    dates = {word for slot in utterance.of("date") for word in utterance.words_of(slot)}
    words = [word for word in utterance.words if word not in dates and word.text not in STOPWORDS - {"of"}]
    of = next(
        (at for at, word in enumerate(words[1:], 1) if word.text == "of" and words[at - 1].stem in _PURPOSE), None
    )
    head = words[of + 1 : of + 2] if of is not None else []
    named = {word for slot in utterance.slots if slot.kind != "part" for word in utterance.words_of(slot)}
    return bool(head) and head[0] not in named and head[0].text not in _BODIES


_BODIES = frozenset(
    "organization organisation body group alliance association bloc union league institution entity grouping".split()
)


_PURPOSE = frozenset("purpos aim goal object mission task exist achiev strive function for".split())


def _states_purposes(row: Row) -> bool:
    """ "The purposes of X ... are ...": the word opens the sentence and a verb follows."""
    own = str(row["stems"]).split()
    return "purpos" in own[:4] and bool({"are", "is"} & set(own))


_THE_ORGANIZATION = pattern(r"(?:The|Its) [a-z]+ of the [Oo]rgani[sz]ation\b")


def _speaks_of(context: Context, row: Row, named: Sequence[str]) -> bool:
    """Whether the sentence, or the text before it in its paragraph or part, is on what is named, by name or acronym."""
    terms = context.reader.rows("SELECT term, meaning FROM terms LIMIT 200")
    meanings = {fold(str(row["term"])): str(row["meaning"]) for row in terms}
    forms = {name_key(form) for name in named for form in (name, meanings.get(fold(name), name))}
    forms |= {name_key(term) for term, meaning in meanings.items() if name_key(meaning) in forms}
    opening = f" {' '.join(str(row['stems']).split()[:10])} "
    if any(f" {' '.join(form)} " in opening for form in forms):
        return True
    bodies = context.reader.rows(
        "SELECT name FROM bodies WHERE letter = :l AND part = :p AND kind = 'organization' AND start < :s "
        "ORDER BY start DESC LIMIT 1",
        {"l": row["letter"], "p": row["part"], "s": row["start"]},
    )
    generic = _THE_ORGANIZATION.match(str(row["text"])) is not None
    return generic and any(name_key(str(body["name"])) in forms for body in bodies)
