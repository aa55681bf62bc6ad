"""Application commands, global and of a guild."""

from __future__ import annotations

from typing import Any

from tests.discord_server import posting
from tests.discord_server.calls import NOTHING, Call, Reply, Routes
from tests.discord_server.core import Core
from tests.discord_server.limits_of_commands import MOST, command_breaches, list_breaches
from tests.discord_server.refusals import invalid_form, refused

CREATES_A_DAY = 200
Command = dict[str, Any]
Key = tuple[int, str]
"""Type and name, which are unique in a list."""


class Commands:
    """The lists of commands, each with its own identifiers."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self.lists: dict[int | None, dict[Key, Command]] = {None: {}}
        """By guild; None for the global list."""

    def listed(self, guild_id: int | None) -> dict[Key, Command]:
        return self.lists.setdefault(guild_id, {})

    def put(self, guild_id: int | None, body: Command) -> Command:
        """Create a command, or replace the one of the same type and name.

        :raises Refused: 30034 after 200 creations in a list.
        """
        listed = self.listed(guild_id)
        key = (body.get("type") or 1, body["name"])
        if key not in listed:
            if self._core.record.command_creates >= CREATES_A_DAY:
                raise refused(30034)
            self._core.record.command_creates += 1
        listed[key] = self._completed(listed.get(key), body, guild_id)
        return listed[key]

    def _completed(self, before: Command | None, body: Command, guild_id: int | None) -> Command:
        identity = {"id": before["id"] if before else str(self._core.ids.next())}
        identity |= {"application_id": str(self._core.application_id), "version": str(self._core.ids.next())}
        usual: Command = {
            "type": 1, "description": "", "options": [], "default_member_permissions": None, "nsfw": False,
            "dm_permission": True, "contexts": None, "integration_types": [0], "name_localizations": None,
            "description_localizations": None,
        }  # fmt: skip
        place = {"guild_id": str(guild_id)} if guild_id else {}
        return {**usual, **(before or {}), **body, **identity, **place}

    def offered(self, name: str, kind: int, guild_id: int | None) -> Command | None:
        """The command that a user would be shown under this name."""
        own = self.listed(guild_id).get((kind, name)) if guild_id else None
        return own or self.lists[None].get((kind, name))

    def doubled(self, guild_id: int) -> list[str]:
        """Names that a user in this guild would be shown twice."""
        return sorted(name for kind, name in self.listed(guild_id) if (kind, name) in self.lists[None])


class CommandRoutes:
    """Answers to ``/applications/{application}/commands`` and the same for a guild."""

    def __init__(self, core: Core, commands: Commands) -> None:
        self._core, self._commands = core, commands

    def routes(self) -> Routes:
        routes: Routes = []
        for base in ("/applications/{application}", "/applications/{application}/guilds/{guild}"):
            routes += [
                ("GET", f"{base}/commands", self.all), ("PUT", f"{base}/commands", self.replace),
                ("POST", f"{base}/commands", self.create), ("GET", f"{base}/commands/{{command}}", self.get),
                ("PATCH", f"{base}/commands/{{command}}", self.edit),
                ("DELETE", f"{base}/commands/{{command}}", self.delete),
            ]  # fmt: skip
        return routes

    def _place(self, call: Call) -> int | None:
        if call.id("application") != self._core.application_id:
            raise refused(10002)
        if "guild" not in call.ids:
            return None
        guild = self._core.world.guilds.get(call.id("guild"))
        if guild is None or not guild.has_application:
            raise refused(50001)
        return guild.id

    def _written(self, call: Call, breaches: list[tuple[str, str]]) -> None:
        self._core.record.command_writes.append(call.request)
        if breaches:
            raise posting.broken(self._core, call, breaches)

    async def all(self, call: Call) -> Reply:
        """A list."""
        return Reply(list(self._commands.listed(self._place(call)).values()))

    async def replace(self, call: Call) -> Reply:
        """A whole list anew; commands of the same type and name keep their identifiers."""
        place = self._place(call)
        if not isinstance(call.body, list):
            raise invalid_form([("body", "Must be a list.")])
        self._written(call, list_breaches(call.body))
        kept = {(one.get("type") or 1, one["name"]) for one in call.body}
        listed = self._commands.listed(place)
        for key in set(listed) - kept:
            del listed[key]
        return Reply([self._commands.put(place, one) for one in call.body])

    async def create(self, call: Call) -> Reply:
        """A command, or the same again."""
        place = self._place(call)
        self._written(call, command_breaches(call.body))
        kind = call.body.get("type") or 1
        listed = self._commands.listed(place)
        if (kind, call.body["name"]) not in listed and sum(k == kind for k, _ in listed) >= MOST[kind]:
            raise refused(30032)
        created = (kind, call.body["name"]) not in listed
        return Reply(self._commands.put(place, call.body), 201 if created else 200)

    def _found(self, call: Call) -> Command:
        listed = self._commands.listed(self._place(call)).values()
        found = next((one for one in listed if one["id"] == call.ids["command"]), None)
        if found is None:
            raise refused(10063)
        return found

    async def get(self, call: Call) -> Reply:
        """A command."""
        return Reply(self._found(call))

    async def edit(self, call: Call) -> Reply:
        """Change a command."""
        found, listed = self._found(call), self._commands.listed(self._place(call))
        after = {**found, **call.body}
        self._written(call, command_breaches(after))
        del listed[found["type"], found["name"]]
        listed[after["type"], after["name"]] = after
        return Reply(after)

    async def delete(self, call: Call) -> Reply:
        """Remove a command."""
        found = self._found(call)
        self._written(call, [])
        del self._commands.listed(self._place(call))[found["type"], found["name"]]
        return NOTHING
