"""What a letter or a part of it is about, and what it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, Citation
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.lexicon import STOPWORDS, word_classes
from bot.questions.acts import on_covers, sentences
from bot.questions.which import about_something_else, asks_of_a_body, calls_a_name, meant, says_of_a_thing, which_letter
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.scoping.speakers import author_states
from bot.scoping.titled_parts import titled_part
from bot.searching.content import wanted_terms
from bot.searching.slight import speakers
from bot.wording import upper_first, with_indefinite
from store.words import stem


@question(
    "what is letter about", "subject of letter", "topic of letter", "what is it about", "summarize letter",
    "summary of letter", "what does letter deal with", "theme of letter", "what is in letter", "what does letter say",
    "content of letter", "tell me about letter", "describe letter", "brief me on letter", "overview of letter",
    "gist of letter", "main point of letter", "main point of {part}", "main message of {part}",
    "what is {part} about", "what does {part} contain", "what is in {part}",
    "what does {part} deal with", "contents of {part}", "describe {part}", "summarize {part}",
    "which letter is about", "what is {symbol} about", "what is {symbol}", "subject of {part}",
    "tell me about {part}", "about {part}", "tell about {part}",
    example="what is the 2002 letter about",
)  # fmt: skip
def about(context: Context) -> Answer | None:
    """What a letter or a part is about: its title, what it transmits or requests, and its parts."""
    texts = [word.text for word in context.utterance.words]
    which_letters = {"letters", "which"} <= set(texts) and context.scope.basis <= {"implied"}
    lacks = context.utterance.asks == "which" and {"no", "without", "lack", "lacks"} & set(texts)
    if {"not", "never"} & set(texts) or which_letters or lacks:
        return None
    if _asks_which_other(context.utterance) or _describes_another(context) or _asks_which_part(context.utterance):
        return None
    if asks_of_a_body(context) or (speakers(context) and wanted_terms(context)[0]):
        return None  # of a body, or of what somebody says of a thing
    if says_of_a_thing(context.utterance) or calls_a_name(context.utterance):
        return None
    if context.utterance.of("symbol") and not context.scope.letters and texts[:2] == ["what", "is"]:
        from bot.questions.references import where_cited  # here to keep start-up fast: a document that is only cited

        return where_cited(context)
    context = meant(context)
    if _of_another_author(context):
        return None  # what somebody said of whom the letters only speak
    if not context.scope.letters and (own := titled_part(context.utterance, context.scope, context.reader)):
        context = context._replace(scope=own)
    if context.utterance.of("date") and not context.scope.letters:
        return None  # a day or year that no letter bears: what happened then is asked for
    if asked := which_letter(context):
        return None if about_something_else(context) else asked
    if _says_of_a_name(context):
        return None  # "what does the letter say about X", where it names no X
    parts = [p for p in context.scope.parts if p[1] != "letter"]
    if parts:
        return _about_parts(context, parts)
    return _about_letters(context, context.scope.letters[:4])


def _says_of_a_name(context: Context) -> bool:
    """Whether what is asked for is what is said about somebody or something by name."""
    words = context.utterance.words
    for slot in context.utterance.of("organization", "body", "state", "person"):
        before = [word.text for word in words[max(0, slot.first - 3) : slot.first] if word.text != "the"]
        if (
            before[-1:] in (["about"], ["on"])
            and slot.first not in context.scope.used
            and "say" in (word.text for word in words[: slot.first])
        ):
            return True
    return False


def _about_letters(context: Context, letters: Sequence[str]) -> Answer | None:
    """What each letter says of itself; of the only one meant also what it attaches."""
    lines: list[str] = []
    rows: list[Row] = []
    proofs: tuple[Citation, ...] = ()
    for letter in letters:
        told, shown = _about_letter(context, letter)
        lines += told
        rows += shown
    if len(letters) == 1:
        attached = [(letters[0], part) for part in _attached(context, letters[0])]
        inner = _about_parts(context, attached[:3]) if attached else None
        lines += [inner.answer] if inner else []
        proofs = inner.citations if inner else ()
    if not rows and not proofs:
        return None
    return Answer("answered", _capital(lines)[:1450], citations=cite_all(context.reader, rows) + proofs)


def _about_letter(context: Context, letter: str) -> tuple[list[str], list[Row]]:
    """What the letter transmits or requests, else how it begins; and the agenda items it names besides."""
    acts = sentences(context, on_covers(Scope((letter,))), "transmit", "forward", "request inclusion")[:1]
    acts = acts or [*_first(context, letter), *_headings(context, letter)]
    told = [str(act["text"]) for act in acts]
    items = [row for row in _item_titles(context, letter) if not any(str(row["text"]) in text for text in told)]
    names = context.local
    lines = [f"{names.say('says', place=names.letter(letter))}: “{told[0] if told else ''}”"]
    lines += [f"“{text}”" for text in told[1:]]
    if items:
        lines.append(names.say("about.items", titles=names.joined(f"“{row['text']}”" for row in items)))
    return lines, [*acts, *items]


def _of_another_author(context: Context) -> bool:
    """ "Summarize X's reply" of a State X that wrote none of the letters meant."""
    utterance = context.utterance
    whose = {s.value for s in utterance.of("state") if utterance.words[s.last - 1].possessive}
    wrote = {state for letter in context.scope.letters[:4] for state in author_states(context.reader, letter, "letter")}
    return bool(whose and context.scope.letters) and not whose <= wrote


def _describes_another(context: Context) -> bool:
    """ "How does the annex describe X": what it says of X, not what it is itself."""
    named = indices(context.utterance.of("organization", "body", "person", "state")) - context.scope.used
    return bool(named) and any(word.stem == "describ" for word in context.utterance.words)


def _asks_which_other(utterance: Utterance) -> bool:
    """ "Which committee would ...": another noun than a letter or part stands behind "which"."""
    texts = [word.text for word in utterance.words]
    if texts[:1] in (["what"], ["which"]) and utterance.words[1:2] and _is_another_thing(utterance.words[1]):
        return True
    at = texts.index("which") if "which" in texts else -1
    if at in (0, 1) and texts[at + 1 : at + 2] and texts[at + 1] in ONE_PART:
        return True  # "which annex holds the list": not what each of them is
    ahead = utterance.words[at + 1 : at + 4]
    parts = {slot.first for slot in utterance.of("part", "section", "paragraph")}
    named = any(word.stem in LETTER_NOUNS for word in ahead) or parts & set(range(at + 1, at + 4))
    doing = any(word.text in ("would", "will", "did", "does", "has", "had", "should") for word in ahead[1:])
    return at >= 0 and doing and not named


def _is_another_thing(word: Word) -> bool:
    """ "What agreement", "which town": a noun that is neither a letter nor what tells of one."""
    own = word.stem in LETTER_NOUNS or word.stem in _OF_A_LETTER
    return not own and word.text not in STOPWORDS and word_classes(word.text)[0] == "n"


ONE_PART = frozenset("annex addendum enclosure appendix".split())
_OF_A_LETTER = frozenset(map(stem, "subject topic theme matter content annex annexes memorandum part item".split()))


def _capital(lines: Sequence[str]) -> str:
    return " ".join(upper_first(line) for line in lines)


def _attached(context: Context, letter: str) -> list[str]:
    rows = context.reader.rows(
        "SELECT part FROM parts WHERE letter = :l AND part <> 'letter' ORDER BY ordinal", {"l": letter}
    )
    return [str(row["part"]) for row in rows]


def _item_titles(context: Context, letter: str) -> list[Row]:
    """Titles of agenda items and of requested items, as rows with a text and a span."""
    sql = (
        "SELECT letter, part, title AS text, title_start AS start, title_end AS end FROM agenda_items "
        "WHERE letter = :l AND title_start IS NOT NULL ORDER BY title_start"
    )
    return list({str(row["text"]): row for row in context.reader.rows(sql, {"l": letter})}.values())


def _first(context: Context, letter: str) -> list[Row]:
    return list(
        context.reader.rows(
            "SELECT * FROM sentences WHERE letter = :l AND part = 'letter' AND role = 'text' "
            "ORDER BY sentence_id LIMIT 1",
            {"l": letter},
        )
    )


def _headings(context: Context, letter: str) -> list[Row]:
    """The headings within a letter that attaches nothing: what it speaks of one after the other."""
    sql = (
        "SELECT * FROM paragraphs WHERE letter = :l AND part = 'letter' AND role = 'heading' ORDER BY paragraph LIMIT 8"
    )
    return list(context.reader.rows(sql, {"l": letter}))


def _asks_which_part(utterance: Utterance) -> bool:
    """ "In which annex is the draft": which of the parts it is, not what one of them is about."""
    words = utterance.words
    return any(slot.first and words[slot.first - 1].text == "which" for slot in utterance.of("part"))


def _about_parts(context: Context, parts: Sequence[tuple[str, str]]) -> Answer | None:
    lines, rows = [], []
    for letter, part in parts[:4]:
        row = context.names.part_row(letter, part)
        first = list(
            context.reader.rows(
                "SELECT * FROM sentences WHERE letter = :l AND part = :p "
                "AND role IN ('text','preambular','operative') ORDER BY sentence_id LIMIT 1",
                {"l": letter, "p": part},
            )
        )
        heading = list(
            context.reader.rows(
                "SELECT * FROM sentences WHERE letter = :l AND part = :p "
                "AND role IN ('heading','title') ORDER BY sentence_id LIMIT 3",
                {"l": letter, "p": part},
            )
        )
        announced = sentences(context, on_covers(Scope((letter,))), part, str(row["kind"]))[:1]
        names = context.local
        title = str(row["title"]) if row["title"] and str(row["title"]).casefold() != row["kind"] else ""
        kind = names.kind(str(row["kind"]))
        own = with_indefinite(kind) if names.language == "en" else kind
        values = {"part": names.part(letter, part), "kind": own}
        lines.append(names.say("about.titled", **values, title=title) if title else names.say("about.part", **values))
        if first:
            lines.append(names.say("about.begins", text=str(first[0]["text"])))
        rows += [*announced, *first, *heading]
    return (
        Answer(
            "answered",
            " ".join(upper_first(line) for line in lines),
            citations=cite_all(context.reader, rows),
        )
        if rows
        else None
    )
