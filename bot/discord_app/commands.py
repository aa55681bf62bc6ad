"""The slash commands that read: each makes a question and asks it at the one door, or shows pages of letters."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.app_commands import Range

from bot.discord_app.choices import Directory, completing
from bot.discord_app.front import Front
from bot.discord_app.outgoing import Outgoing
from bot.discord_app.responding import Interaction, asker_of, respond
from bot.errors import BotError
from bot.reading.utterance import LONGEST
from store.state import Asked

Tree = app_commands.CommandTree[Any]
Words = Range[str, 1, 100]


class Reading:
    """The handlers of the reading commands, over one front."""

    def __init__(self, front: Front) -> None:
        self._front = front

    async def ask(self, interaction: Interaction, question: str, private: bool | None = None) -> None:
        """Ask ``question`` for the person, and send the answer."""
        front, asker, hidden = self._front, asker_of(interaction), self._hidden(interaction, private)
        kept: list[Asked] = []

        async def making() -> Outgoing:
            front.admit(asker)
            asked, message = await front.answer(asker, question, private=hidden)
            kept.append(asked)
            return message

        sent = await respond(interaction, making(), hidden)
        if sent and kept:
            await front.sent(kept[0], sent)

    async def show(self, interaction: Interaction, request: str, private: bool | None = None) -> None:
        """Show the pages of ``request``."""
        front, asker = self._front, asker_of(interaction)

        async def making() -> Outgoing:
            front.admit(asker)
            return (await front.request(asker, request))[1]

        await respond(interaction, making(), self._hidden(interaction, private))

    def _hidden(self, interaction: Interaction, private: bool | None) -> bool:
        """Whether only the person sees the answer: as they say, else as the guild has it."""
        if private is not None or interaction.guild_id is None:
            return bool(private)
        return self._front.ledger.guild(interaction.guild_id).ephemeral


PRIVATE = "Only you see the answer"


def add_reading_commands(tree: Tree, front: Front) -> None:
    """Put the commands on ``tree``."""
    reading, directory = Reading(front), Directory(front.desk)
    _add_questions(tree, front, reading, directory)
    _add_search(tree, reading)
    _add_letters(tree, front, reading, directory)


def _add_questions(tree: Tree, front: Front, reading: Reading, directory: Directory) -> None:
    """The commands that make a question of their options."""

    def offers(kind: str) -> Any:
        return completing(front.desk, lambda typed: directory.names(kind, typed))

    letters = completing(front.desk, directory.letters)
    years = completing(front.desk, directory.years)

    @tree.command(name="ask", description="Ask what the letters say; the answer comes with its quotes")
    @app_commands.describe(question="In your own words: who signed the 2009 letter?", private=PRIVATE)
    async def ask(interaction: Interaction, question: Range[str, 1, LONGEST], private: bool | None = None) -> None:
        await reading.ask(interaction, question, private)

    @tree.command(name="signers", description="Who signed a letter, or who signed for a State")
    @app_commands.describe(
        letter="A letter; the latest one where nothing is said", state="For this State", private=PRIVATE
    )
    @app_commands.autocomplete(letter=letters, state=offers("state"))
    async def signers(
        interaction: Interaction, letter: Words | None = None, state: Words | None = None, private: bool | None = None
    ) -> None:
        await reading.ask(interaction, signers_question(letter, state), private)

    @tree.command(name="members", description="The members of an organization, as the letters name them")
    @app_commands.describe(organization="Name or acronym", year="As of this year", private=PRIVATE)
    @app_commands.autocomplete(organization=offers("organization"), year=years)
    async def members(
        interaction: Interaction, organization: Words, year: Words | None = None, private: bool | None = None
    ) -> None:
        await reading.ask(interaction, members_question(organization, year), private)

    @tree.command(name="person", description="Who somebody is, by what the letters say")
    @app_commands.describe(name="Name of the person", private=PRIVATE)
    @app_commands.autocomplete(name=offers("person"))
    async def person(interaction: Interaction, name: Words, private: bool | None = None) -> None:
        await reading.ask(interaction, f"who is {name}?", private)

    @tree.command(name="timeline", description="What happened when, as told in the letters")
    @app_commands.describe(letter="Only what this letter tells", year="Only this year", private=PRIVATE)
    @app_commands.autocomplete(letter=letters, year=years)
    async def timeline(
        interaction: Interaction, letter: Words | None = None, year: Words | None = None, private: bool | None = None
    ) -> None:
        await reading.ask(interaction, timeline_question(letter, year), private)


def _add_search(tree: Tree, reading: Reading) -> None:
    """Passages on words that are typed, or that stand in a message."""

    @tree.command(name="search", description="What the letters say about something")
    @app_commands.describe(words="Words to look for", private=PRIVATE)
    async def search(interaction: Interaction, words: Words, private: bool | None = None) -> None:
        await reading.ask(interaction, f"what do the letters say about {words}?", private)

    @tree.context_menu(name="Find in the letters")
    async def find(interaction: Interaction, message: discord.Message) -> None:
        await reading.ask(interaction, _text_of(message), True)


def _add_letters(tree: Tree, front: Front, reading: Reading, directory: Directory) -> None:
    """The commands that show letters."""
    letters = completing(front.desk, directory.letters)

    @tree.command(name="letters", description="Which letters are loaded")
    @app_commands.describe(words="Only those with these words on their cover", private=PRIVATE)
    async def list_letters(interaction: Interaction, words: Words | None = None, private: bool | None = None) -> None:
        await reading.show(interaction, f"/letters {words or ''}".strip(), private)

    @tree.command(name="letter", description="Read a letter, or one part of it")
    @app_commands.describe(
        letter="The letter", part="As in “annex I”; the whole letter where nothing is said", private=PRIVATE
    )
    @app_commands.autocomplete(letter=letters)
    async def letter_(
        interaction: Interaction, letter: Words, part: Words | None = None, private: bool | None = None
    ) -> None:
        await reading.show(interaction, f"/letter {letter} {part or ''}".strip(), private)


def signers_question(letter: str | None, state: str | None) -> str:
    """The question that ``/signers`` stands for."""
    if letter:
        return f"who signed the letter {letter}" + (f" for {state}?" if state else "?")
    return f"who signed for {state}?" if state else "who signed the latest letter?"


def members_question(organization: str, year: str | None) -> str:
    """The question that ``/members`` stands for."""
    return f"who are the members of {organization}" + (f" in {year}?" if year else "?")


def timeline_question(letter: str | None, year: str | None) -> str:
    """The question that ``/timeline`` stands for."""
    return "timeline" + (f" of {year}" if year else "") + (f" of the letter {letter}" if letter else "")


def _text_of(message: discord.Message) -> str:
    """What a message says, in its text or else in its first embed."""
    text = message.content or next((embed.description for embed in message.embeds if embed.description), "")
    if not text.strip():
        raise BotError("that message holds no words to look for")
    return text[:LONGEST]
