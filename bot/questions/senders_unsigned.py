"""Beside those who signed the letters meant, the senders of those among them that bear no signature."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import cite_all
from bot.questions.printed_values import facts, sender_told
from bot.questions.signing import Signing, speaks_of_signing
from bot.wording import upper_first


def senders_alone(asked: Signing) -> Answer | None:
    """The senders of several letters of which none is signed; None where signatures are asked for."""
    if len(asked.scope.letters) <= 1 or not _asks_for_writers(asked):
        return None
    told = _told(asked, asked.scope.letters)
    return told if told.items else None


def with_unsigned(asked: Signing, answer: Answer) -> Answer:
    """ "Who wrote in 1979?": a letter that bears no signature was written too; who signed is another question."""
    signed = {citation.letter for citation in answer.citations}
    unsigned = [letter for letter in asked.scope.letters if letter not in signed]
    if answer.status != "answered" or not signed or not unsigned or not _asks_for_writers(asked):
        return answer
    others = _told(asked, unsigned)
    return answer._replace(
        answer=f"{answer.answer} {others.answer}".strip(),
        items=tuple(dict.fromkeys((*answer.items, *others.items))),
        citations=(*answer.citations, *others.citations),
    )


def _asks_for_writers(asked: Signing) -> bool:
    narrowed = asked.people or asked.states or asked.offices or asked.scope.parts
    return asked.utterance.asks == "who" and not narrowed and not speaks_of_signing(asked.utterance)


def _told(asked: Signing, letters: Sequence[str]) -> Answer:
    """From which States or in which office the letters come."""
    context, lines, items = asked.context, [], []
    sent = [row for row in facts(context.reader, letters, "sender_state", "sender_role") if row["part"] == "letter"]
    for letter in letters:
        own = [row for row in sent if row["letter"] == letter]
        states = [row for row in own if row["field"] == "sender_state"]
        if states:
            lines.append(sender_told(context, letter, states))
        elif own:
            role = str(own[0]["value"])
            lines.append(context.local.say("sent.by", letter=context.local.letter(letter), role=role))
        items += [str(row["value"]) for row in states or own]
    text = " ".join(f"{upper_first(line)}." for line in lines)
    citations = cite_all(context.reader, facts(context.reader, letters, "title"))
    return Answer("answered", text, items=tuple(dict.fromkeys(items)), citations=citations)
