"""Lets a process reach this machine alone: put the folder of this file on PYTHONPATH of the process under test.

Python imports ``sitecustomize`` before anything else. Connecting or sending elsewhere, and looking a name up, raise
OutsideError, which is no OSError, so that nothing that retries after a network error can hide it.
"""

from __future__ import annotations

import ipaddress
import sys
from typing import Any

LOCAL_NAMES = ("localhost", "ip6-localhost", "", None)


class OutsideError(BaseException):
    """The process tried to leave this machine."""


def _refuse(what: object) -> None:
    told = f"the process under test tried to reach {what!r}, which is not this machine"
    print(f"guard: {told}", file=sys.stderr, flush=True)
    raise OutsideError(told)


def _is_local(host: Any) -> bool:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name in LOCAL_NAMES:
        return True
    try:
        return ipaddress.ip_address(str(name).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        # Unix sockets have a path, not a pair; a connected datagram socket has no address to say.
        if isinstance(address, tuple) and not _is_local(address[0]):
            _refuse(address)
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        if not _is_local(arguments[0]):
            _refuse(arguments[0])
    elif event == "socket.gethostbyaddr" and not _is_local(arguments[0]):
        _refuse(arguments[0])


sys.addaudithook(_watch)
