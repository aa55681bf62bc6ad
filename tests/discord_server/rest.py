"""The REST interface: authorization, faults, rate limits and recording around the handlers."""

from __future__ import annotations

import asyncio
import json
import time
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from tests.discord_server import faults
from tests.discord_server.calls import Call, Handler, Reply, Routes
from tests.discord_server.core import Core
from tests.discord_server.limits import surrogates
from tests.discord_server.record import Request
from tests.discord_server.refusals import Refused, invalid_form, not_found, refused

BASE = "/api/v10"
_OPEN = ("/webhooks/", "/interactions/")
"""Paths in which a token stands."""


class Rest:
    """Serves the routes under ``/api/v10``."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def mount(self, app: web.Application, routes: Routes) -> None:
        """Add routes, and an error for all others."""
        for method, path, handler in routes:
            app.router.add_route(method, BASE + path, self._serving(handler))
        app.router.add_route("*", BASE + "/{rest:.*}", self._serving(_nowhere))

    def _serving(self, handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def serve(web_request: web.Request) -> web.StreamResponse:
            raw, files = await _read(web_request)
            request = Request(
                web_request.method, web_request.path.removeprefix(BASE), dict(web_request.query),
                dict(web_request.headers), raw, time.monotonic(),
            )  # fmt: skip
            self._core.record.requests.append(request)
            try:
                response = await self._answer(web_request, request, files, handler)
            except Exception:  # an answer 500 would be tried again, and the fault of the server go unseen
                self._core.record.violations.append(f"the server failed on {request}: {traceback.format_exc()}")
                raise
            request.status, request.took = response.status, time.monotonic() - request.time
            self._core.record.changed()
            life = self._core.interactions.get(web_request.match_info.get("token", ""))
            if life is not None:
                life.touched()
            return response

        return serve

    async def _answer(
        self, web_request: web.Request, request: Request, files: list[dict[str, Any]], handler: Handler
    ) -> web.StreamResponse:
        fault = self._core.faults.meet(request.method, request.path)
        await asyncio.sleep(self._core.faults.rest_delay + (fault.delay if fault else 0.0))
        if fault is not None:
            if fault.stored:
                await self._handled(web_request, request, files, handler)
            if fault.reset and web_request.transport is not None:
                web_request.transport.abort()
            if fault.status:
                request.invalid = fault.status in (401, 403, 429) and not fault.shared
                return web.Response(status=fault.status, body=fault.body, headers=fault.headers)
        verdict = self._core.buckets.take(request.method, request.path)
        if verdict.retry_after is not None:
            scope = "global" if verdict.is_global else "user"
            over = faults.too_many("", round(verdict.retry_after, 3), True, scope, 1)
            request.invalid = True
            return web.Response(status=429, body=over.body, headers=verdict.headers | over.headers)
        reply = await self._handled(web_request, request, files, handler)
        request.invalid = reply.status in (401, 403)
        if reply.body is None:
            return web.Response(status=reply.status, headers=verdict.headers)
        # No charset: clients take the body for text unless this says application/json and nothing more.
        headers = {**verdict.headers, "Content-Type": "application/json"}
        return web.Response(status=reply.status, body=json.dumps(reply.body).encode(), headers=headers)

    async def _handled(
        self, web_request: web.Request, request: Request, files: list[dict[str, Any]], handler: Handler
    ) -> Reply:
        try:
            call = self._call(web_request, request, files)
            return await handler(call)
        except Refused as error:
            request.code = error.code
            return Reply(error.body, error.status)

    def _call(self, web_request: web.Request, request: Request, files: list[dict[str, Any]]) -> Call:
        authorized = request.headers.get("Authorization") == f"Bot {self._core.token}"
        if not authorized and not request.path.startswith(_OPEN) and request.path != "/gateway":
            raise refused(0)
        if isinstance(request.body, bytes):
            raise refused(50109)
        broken = list(surrogates(request.body))
        if broken:
            where = f"{request.method} {request.path}"
            self._core.record.violations += [f"{where}: {place} {told}" for place, told in broken]
            raise invalid_form(broken)
        body = {} if request.body is None else request.body
        return Call(request, dict(web_request.match_info), body, files, authorized)


async def _nowhere(call: Call) -> Reply:
    raise not_found()


async def _read(web_request: web.Request) -> tuple[Any, list[dict[str, Any]]]:
    """The JSON body, and the files that came with it; bytes where it is no JSON or is not called so."""
    kind = web_request.headers.get("Content-Type", "")
    if kind.startswith("multipart/form-data"):
        return await _read_form(web_request)
    data = await web_request.read()
    if not data:
        return None, []
    return (_parsed(data) if kind == "application/json" else data), []


async def _read_form(web_request: web.Request) -> tuple[Any, list[dict[str, Any]]]:
    body: Any = None
    files: list[dict[str, Any]] = []
    form = await web_request.post()
    for name, value in form.items():
        if isinstance(value, web.FileField):
            files.append({"filename": value.filename, "size": len(value.file.read())})
        elif name == "payload_json":
            body = _parsed(str(value).encode())
    return body, files


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data)
    except ValueError:
        return data
