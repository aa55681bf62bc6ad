"""Which letters there are: by State, addressee, year; how many; the longest, the oldest; two compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.answers import Answer, unanswered
from bot.bounds import TooMuch, is_large
from bot.citing import cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.attested import cited as cited_lists
from bot.questions.attested import distinct, listings, told
from bot.questions.by_period import letters_of_period
from bot.questions.choosing import asks_most
from bot.questions.claimed import excludes_others
from bot.questions.holdings import BY_AGE, at_ends, ends_asked, first_or_last, of_many, titles
from bot.questions.signatures import signatures, signed_in_words, signers_named
from bot.questions.strays import strays
from bot.reading.periods import decade
from bot.reading.utterance import Utterance
from bot.scoping.cards import LetterCard, cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.searching.content import TELLING
from bot.wording import Names, counted, day, shortened, upper_first
from store.words import stem


@question(
    "which letters are loaded", "list letters", "letters from {state}", "which letters did {state} send",
    "what letters do you have", "letters to {office}", "letters of year", "which documents are loaded",
    "show all letters", "what letters are there", "letters in {date}", "which letters are from {state}",
    "letters by {state}", "all documents", "how many letters", "how many letters are loaded",
    "how many letters did {state} send", "which letters are addressed to {office}", "what is in collection",
    "how many documents", "number of letters", "which years do letters cover", "which years",
    "how many letters are from {state}", "list of documents", "what do you have from {state}",
    "which states sent letters", "available letters", "what letters can i ask about",
    "which letter is addressed to {office}", "letters sent by {state}",
    "letters sent by {state} alone", "anything from {state}", "how many letters were written in {date}",
    "which letter came from {state}", "which letters were written in {date}",
    "which letters do you hold", "letters in order", "letters in chronological order of writing", "letters by date",
    "which documents do you rely on", "which letters do you know", "which documents can you answer from",
    "which letters have you read", "what documents have you in memory",
    "what texts are you based on", "which papers do you use", "dates of letters you hold",
    example="letters from Azerbaijan", crowds=True,
)  # fmt: skip
def letters(context: Context) -> Answer | None:
    """The letters that are loaded: all, from a State, to an addressee, of a year."""
    names, utterance = context.local, context.utterance
    states, offices = utterance.values("state"), utterance.values("office")
    if not _asks_for_letters(context) or asks_most(utterance) or any(w.text == "common" for w in utterance.words):
        return None
    if any(decade(word.text) for word in utterance.words):
        return letters_of_period(context)
    if utterance.of("region"):
        return None  # those of a part of the world another question type tells
    if is_large(context.reader) and not context.scope.letters:
        return None if excludes_others(utterance) else of_many(context, states, offices)
    count = letter_count(context.reader)
    chosen = [card for card in cards(context.reader, context.scope.letters or None) if _fits(card, states, offices)]
    alone = bool(states and _ALONE & {word.text for word in context.utterance.words})
    if alone:
        chosen = [card for card in chosen if set(card.sender_states) == set(states)]
    if _of_a_sender(utterance):
        return None
    if excludes_others(utterance):
        chosen = [card for card in chosen if set(card.addressees) == set(offices)]
    if not chosen:
        none = names.say("letters.none")
        if states:
            none = names.say("letters.none_from_alone" if alone else "letters.none_from", states=names.states(states))
        elif offices:
            none = names.say("letters.none_to", offices=names.joined(offices))
        return unanswered("no-such-letter", none)
    total = count if not (states or offices or context.scope.letters) else len(chosen)
    named = shortened([_from(names, card) for card in chosen], 12, names.language)
    lead = f"{names.opening(names.counted(total, 'letter'))}: " if utterance.asks == "how many" or total > 1 else ""
    text = f"{lead}{named}."
    rows = titles(context, [card.letter for card in chosen])
    items = tuple(context.names.letter(card.letter).removeprefix("the ") for card in chosen[:24])
    return Answer("answered", upper_first(text), items=items, citations=cite_all(context.reader, rows[:12]))


_ALONE = frozenset("alone solely itself single-handedly".split())
_NO_LIST = frozenset("not never except if unless".split())  # "if there is no answer": what follows then


def _asks_for_letters(context: Context) -> bool:
    """Whether letters are asked for at all; "what did X write" asks for their contents."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    if utterance.asks in ("yes/no", "why", "where") or utterance.values("person") or texts & _NO_LIST:
        return False
    if utterance.of("part") and texts & {"no", "without"}:
        return False  # those that lack one
    if utterance.asks in ("what", "who") and any(value[-1:] in "IVX0123456789" for value in utterance.values("part")):
        return False  # "what are annex I and annex II": the parts are asked for
    if _described_by_what_they_say(utterance):
        return False
    if utterance.of("organ", "body") or any(s.first not in context.scope.used for s in utterance.of("symbol")):
        return False  # sent before it, or by it; "what is document X": one that is cited
    if utterance.asks == "what" and utterance.words[-1].text == "request":
        return False  # "what does X request"
    if utterance.asks == "what" and utterance.words[-1].text in ("about", "concern", "concerning"):
        return False  # "what is the letter from X about"
    if utterance.asks == "" and _heads_the_letter(utterance):
        return False
    before = {utterance.words[slot.first - 1].text for slot in utterance.of("state") if slot.first}
    if before & {"on", "about", "regarding", "concerning"}:
        return False
    return bool(any(word.stem in LETTER_NOUNS for word in utterance.words) or texts & _COLLECTION)


def _described_by_what_they_say(utterance: Utterance) -> bool:
    """ "Letters that name X", "documents which refer to X": what they say tells which, not who sent them."""
    words = utterance.words
    at = next((i for i, word in enumerate(words) if word.stem in LETTER_NOUNS), len(words))
    return any(word.text in ("that", "which") for word in words[at + 1 : at + 2]) and any(
        word.stem in TELLING for word in words[at + 2 : at + 3]
    )


def _heads_the_letter(utterance: Utterance) -> bool:
    """ "Annexes of the 2009 letter": the parts are what is asked for, the letter only tells of which."""
    at = next((i for i, word in enumerate(utterance.words) if word.stem in LETTER_NOUNS), 0)
    parts = utterance.of("part")
    return any(slot.last < at and utterance.words[slot.last].text in ("of", "to", "in") for slot in parts)


_COLLECTION = frozenset("years collection loaded available anything have got database archive there".split())


def _from(names: Names, card: LetterCard) -> str:
    """ "the letter of 5 September 1997 from Azerbaijan"."""
    letter, sender = names.letter(card.letter), names.sender(card.letter)
    return names.say("letters.from", letter=letter, sender=sender) if sender else letter


def _of_a_sender(utterance: Utterance) -> bool:
    """ "Sent by a chargé d'affaires", "from an observer": the office is whose letters are asked for."""
    ahead = ({word.text for word in utterance.words[max(0, s.first - 2) : s.first]} for s in utterance.of("office"))
    return any(texts & {"by", "from"} for texts in ahead)


def _fits(card: LetterCard, states: Sequence[str], offices: Sequence[str]) -> bool:
    return (not states or any(s in card.sender_states for s in states)) and (
        not offices or any(o in card.addressees for o in offices)
    )


def _signed_in(context: Context, letter: str) -> Scope:
    """The letter without its annexes where covering letters are asked about."""
    return Scope((letter,), ((letter, "letter"),) if "cover" in context.utterance.values("part") else ())


_MEASURES: dict[str, Callable[[Context, str], int]] = {
    "signatures": lambda c, x: len(signatures(c.reader, _signed_in(c, x))),
    "annexes": lambda c, x: len(
        c.reader.rows("SELECT part FROM parts WHERE letter = :l AND part LIKE 'annex%'", {"l": x})
    ),
    "annexes and other parts": lambda c, x: len(
        c.reader.rows("SELECT part FROM parts WHERE letter = :l AND part <> 'letter'", {"l": x})
    ),
    "characters": lambda c, x: sum(
        int(str(r["end"])) - int(str(r["start"]))
        for r in c.reader.rows("SELECT start, end FROM paragraphs WHERE letter = :l", {"l": x})
    ),
    "agenda items": lambda c, x: len(
        c.reader.rows("SELECT DISTINCT item FROM agenda_items WHERE letter = :l", {"l": x})
    ),
    "sender States": lambda c, x: len([s for s in str(c.names.row(x)["sender_states"] or "").split("; ") if s]),
}


@question(
    "which letter has most signatures", "which letter is longest", "which letter has most annexes", "longest letter",
    "shortest letter", "which letter has most parts", "which is oldest letter", "which is latest letter",
    "which letter is the oldest", "which document has most signatories", "which letter is shortest", "earliest letter",
    "which letter is youngest", "youngest letter", "most recent letter", "newest letter",
    "which letter was written first", "which letter has fewest signatures", "which has more annexes",
    "which letter has only one signature", "which letter has more signatures", "which letter has fewer signatures",
    "which letter bears most signatures", "which letter came first",
    "which letter names most items", "which letter comes from most states",
    example="which letter has the most signatures", crowds=True,
)  # fmt: skip
def superlative(context: Context) -> Answer | None:
    """The oldest, latest, longest letter, or the one with the most signatures or annexes."""
    if is_large(context.reader) and len(context.scope.letters) < 2:
        if _measured(context):
            raise TooMuch("every letter would have to be measured")
        return first_or_last(context)
    pool = [
        card
        for card in cards(context.reader, context.scope.letters if len(context.scope.letters) > 1 else None)
        if card.dated
    ]
    texts = {word.text for word in context.utterance.words}
    if len(pool) < 2:
        return None
    measure = _measured(context)
    if measure is not None and texts.isdisjoint(_DEGREES):
        return None
    if measure is None and texts.isdisjoint(BY_AGE):
        return None
    if measure is None:
        ends = ends_asked(context.utterance)
        chosen = [pool[-1 if last else 0] for last in ends]
        return at_ends(context, ends, [(card.letter, card.dated or "") for card in chosen])
    ranked = sorted(((_MEASURES[measure](context, card.letter), card) for card in pool), key=lambda pair: -pair[0])
    fewest = texts & {"shortest", "shorter", "fewest", "least", "only", "fewer"}
    best = [card for value, card in ranked if value == ranked[-1 if fewest else 0][0]]
    names = context.local
    if context.utterance.asks == "who" and measure == "characters":
        rows = signatures(context.reader, _signed_in(context, best[0].letter))
        return signers_named(context, rows, signed_in_words(rows, names)) if len(best) == 1 and rows else None
    unit = names.say(f"measure.{measure.replace(' ', '_').casefold()}")
    if measure == "annexes" and names.language == "en":
        counts = [counted(n, "annex", "annexes") for n, _ in ranked]
    else:
        counts = [names.counted(n, "signature") if measure == "signatures" else f"{n} {unit}" for n, _ in ranked]
    shown = "; ".join(f"{names.letter(card.letter)}: {n}" for n, (_, card) in zip(counts[:8], ranked, strict=False))
    text = names.say("letters.ranked", letters=names.joined(names.letter(card.letter) for card in best), list=shown)
    return Answer(
        "answered",
        upper_first(text),
        items=tuple(day(card.dated or "") for card in best),
        citations=cite_all(context.reader, titles(context, [c.letter for c in best])),
    )


def most_of_letters(context: Context) -> Answer | None:
    """The letter that has the most of something, or the fewest, in whatever words it is asked for."""
    words = context.utterance.words
    if any(word.text == "year" for word in words[:_HEAD]) and not context.utterance.slots:
        return _year_of_most(context)
    letters_meant = any(word.stem in LETTER_NOUNS for word in words[:_HEAD])
    asked = letters_meant and asks_most(context.utterance) and _measured(context)
    return superlative(context._replace(scope=Scope())) if asked else None


def _year_of_most(context: Context) -> Answer | None:
    """ "In which year were there most signatures": the letter's, where each year has one letter."""
    texts = {word.text for word in context.utterance.words}
    if texts.isdisjoint(("most", "fewest")) or not _measured(context) or is_large(context.reader):
        return None
    if strays(context.utterance, Scope(), _COUNTED, context.reader):
        return None
    years = [card.dated[:4] for card in cards(context.reader, None) if card.dated]
    return superlative(context._replace(scope=Scope())) if len(years) == len(set(years)) else None


_COUNTED = frozenset(
    map(stem, "year most fewest signatures signatories signers annexes parts items had has saw".split())
)


_HEAD = 4
"""Words of "which of the letters", in any form."""


def _measured(context: Context) -> str | None:
    """What letters are compared by, other than their age."""
    stems = {word.stem for word in context.utterance.words}
    if context.utterance.asks == "who" and stems & _WORDS["characters"]:
        return "characters"  # "who signed the longest letter" counts no signatures
    return next((name for name, words in _WORDS.items() if stems & words), None)


_DEGREES = frozenset(
    "most least fewest more fewer longest shortest longer shorter long short only largest greatest smallest".split()
)
_WORDS = {
    "signatures": {"signatur", "signatori", "signer", "sign"},
    "annexes and other parts": {"part", "attach", "attachment", "addenda"}, "annexes": {"annex"},
    "characters": {"longest", "shortest", "longer", "shorter", "long", "short"},
    "agenda items": {"item"}, "sender States": {"state", "countri"},
}  # fmt: skip


@question(
    "compare letters", "difference between letters", "how do letters differ", "compare {date} and {date}",
    "what is different between", "what changed between letters", "compare the two letters",
    "what do letters have in common", "differences between", "how does letter differ from letter", "contrast letters",
    "which differences are there between",
    example="compare the 2004 and the 2009 letter",
)  # fmt: skip
def compared(context: Context) -> Answer | None:
    """Two letters side by side: date, sender, addressee, request, members, parts; each from its own text."""
    if len(context.scope.letters) != 2 or strays(context.utterance, context.scope, _COMPARING, context.reader):
        return None
    names, lines, rows = context.local, [], []
    for letter in context.scope.letters:
        row = context.names.row(letter)
        parts = [
            str(r["part"])
            for r in context.reader.rows(
                "SELECT part FROM parts WHERE letter = :l AND part <> 'letter' ORDER BY ordinal", {"l": letter}
            )
        ]
        signed = len(signatures(context.reader, Scope((letter,))))
        lists = distinct(listings(context.reader, Scope((letter,))))
        told_of = [_from_and_to(names, letter, str(row["addressees"] or "")), names.counted(signed, "signature")]
        told_of.append(_parts_in_words(names, parts))
        lines.append("; ".join([*told_of, *(told(one, names) for one in lists[:1])]))
        rows += [*cite_all(context.reader, titles(context, [letter])), *cited_lists(context.reader, lists[:1])]
    text = " ".join(f"{upper_first(line)}." for line in lines)
    return Answer("answered", text[:1450], citations=tuple(rows))


_COMPARING = frozenset(
    map(
        stem,
        """compare comparison contrast differ differs difference different change changed similar similarity
    distinguish side beside between versus request summary main overall relate content purpose set put""".split(),
    )
)
"""Stems of questions that compare letters as a whole; where another word stands, something in them is compared."""


def _from_and_to(names: Names, letter: str, addressees: str) -> str:
    """ "the letter of 10 August 2004 is from Kazakhstan, to the Secretary-General"."""
    values = {"letter": names.letter(letter), "sender": names.sender(letter)}
    if not addressees:
        return names.say("compared.from", **values)
    offices = addressees.split("; ")
    to = " and the ".join(offices) if names.language == "en" else names.joined(offices)
    return names.say("compared.to", **values, offices=to)


def _parts_in_words(names: Names, parts: Sequence[str]) -> str:
    """ "parts: annex I and annex II"."""
    if not parts:
        return names.say("compared.no_parts")
    return names.say("compared.parts", parts=names.joined(map(names.bare_label, parts)))
