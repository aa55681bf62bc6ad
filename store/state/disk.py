"""Whether a file lies on a network disk, where SQLite's write-ahead log must not be kept.

All who use such a log must share memory, which computers on a network do not: https://sqlite.org/wal.html
"""

from __future__ import annotations

import os
import re

MOUNTS = "/proc/self/mountinfo"
"""Linux's list of mounted disks; other systems have none, and their disks are not looked at."""
_NETWORK = frozenset("nfs nfs4 cifs smb3 smbfs ncpfs afs ceph fuse.sshfs fuse.glusterfs fuse.s3fs fuse.rclone".split())


def network_disk(path: str, mounts: str | None = None) -> str | None:
    """The kind of network disk that holds ``path`` ("nfs4"), or None; ``mounts`` is what :data:`MOUNTS` holds."""
    if mounts is None:
        try:
            with open(MOUNTS, encoding="utf-8", errors="surrogateescape") as file:
                mounts = file.read()
        except OSError:
            return None
    place = os.path.join(os.path.realpath(path), "")
    longest, kind = 0, ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        at = os.path.join(_unescaped(left.split(" ")[4]), "")
        if place.startswith(at) and len(at) >= longest:  # of two disks mounted at one place the later one is seen
            longest, kind = len(at), right.partition(" ")[0]
    return kind if kind in _NETWORK else None


def _unescaped(place: str) -> str:
    """A mount's place; blanks in it are written as octal numbers."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), place)
