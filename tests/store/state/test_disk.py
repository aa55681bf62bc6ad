"""A network disk, which must not hold the store, is known by the list of mounted disks."""

from __future__ import annotations

import pytest

from store.state.disk import network_disk

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home rw - nfs4 files:/home rw,vers=4.2
31 30 8:2 / /home/own rw - ext4 /dev/sdb1 rw
32 22 0:41 / /mnt/a\040shared\040disk rw - cifs //files/share rw
33 22 0:42 / /twice rw - ext4 /dev/sdc1 rw
34 22 0:43 / /twice rw - fuse.sshfs host:/ rw
""".strip()


@pytest.mark.parametrize(
    ("place", "kind"),
    [("/var/state.db", None), ("/home/ann/state.db", "nfs4"), ("/home/own/state.db", None), ("/homes/a.db", None),
     ("/mnt/a shared disk/state.db", "cifs"), ("/twice/state.db", "fuse.sshfs"), ("/home", "nfs4")],
)  # fmt: skip
def test_a_network_disk_is_known_by_the_mounts(place: str, kind: str | None) -> None:
    assert network_disk(place, MOUNTS) == kind
