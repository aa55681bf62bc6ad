"""Zip files looked into with bounds: what a directory declares is checked before, what comes out while reading.

Nothing is ever written to disk, so a member's path is a name and no more.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from itertools import pairwise
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from store.errors import BadFileError

MOST_MEMBERS = 20_000
"""Letters in one archive; more belong into a folder."""
_LARGEST_DIRECTORY = 4_000_000
"""Bytes; 20,000 members with names of 150 characters."""
_MOST_UNPACKED = 4_000_000_000
"""Bytes declared by all members together."""
_DENSEST = 200
"""Most bytes unpacked from one packed byte: text packs to a fifth, deflate can pack zeros to a thousandth."""
_SMALL = 1_000_000
"""Members below so many bytes may be denser: rows of blanks are."""
_LOCAL_HEADER = 30
_LOCAL_MARK = b"PK\x03\x04"
_NAME_LENGTHS = struct.Struct("<2H")
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_ENCRYPTED = 1


def directory(stream: IO[bytes]) -> dict[str, ZipInfo]:
    """Name -> member, after the directory was found sound; the last of several of one name.

    Raises BadFileError in one sentence.
    """
    _check_directory(stream)
    try:
        with ZipFile(stream) as archive:
            members = archive.infolist()
    except (BadZipFile, ValueError, NotImplementedError, OverflowError, struct.error) as error:
        raise BadFileError(f"is a damaged zip file ({error})") from error
    _check_members(members)
    return {one.filename: one for one in members}


def member(stream: IO[bytes], info: ZipInfo, most: int) -> bytes:
    """Content of a member, at most ``most`` bytes whatever the directory declares; raises BadFileError."""
    if info.flag_bits & _ENCRYPTED:
        raise BadFileError("is encrypted; pack it again without a password")
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise BadFileError("is packed in a rare way; pack it again as an ordinary zip file")
    packed = _packed(stream, info)
    try:
        data = packed if info.compress_type == ZIP_STORED else zlib.decompressobj(-15).decompress(packed, most + 1)
    except zlib.error as error:
        raise BadFileError(f"is damaged within its zip file ({error})") from error
    if len(data) > most:
        raise BadFileError(f"is larger than {most // 1_000_000} MB when unpacked, the most a letter file may have")
    if zlib.crc32(data) != info.CRC:
        raise BadFileError("is damaged within its zip file: its checksum is another")
    return data


def _packed(stream: IO[bytes], info: ZipInfo) -> bytes:
    """The packed bytes behind a member's own header, where name and extras may be of another length."""
    stream.seek(info.header_offset)
    header = stream.read(_LOCAL_HEADER)
    if len(header) < _LOCAL_HEADER or not header.startswith(_LOCAL_MARK):
        raise BadFileError("is damaged within its zip file: its header is missing")
    name, extra = _NAME_LENGTHS.unpack_from(header, 26)
    stream.seek(name + extra, 1)
    packed = stream.read(info.compress_size)
    if len(packed) < info.compress_size:
        raise BadFileError("is damaged within its zip file: it is cut off")
    return packed


def _check_directory(stream: IO[bytes]) -> None:
    """The size of the directory, which Python reads whole, is given at the end of the file."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - 65_557))
    tail = stream.read(65_557)
    at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) - at < _END.size:
        raise BadFileError("is a damaged zip file: its end is missing")
    directory = _END.unpack_from(tail, at)[5]
    # 0xffffffff points to the wide format for archives over 4 GB.
    if directory > _LARGEST_DIRECTORY:
        raise BadFileError("is a zip file with too many members")


def _check_members(infos: Sequence[ZipInfo]) -> None:
    if len(infos) > MOST_MEMBERS:
        raise BadFileError(f"is a zip file with more than {MOST_MEMBERS} members")
    if sum(info.file_size for info in infos) > _MOST_UNPACKED:
        raise BadFileError("is a zip file that would unpack to more than 4 GB")
    for info in infos:
        if info.file_size > max(_SMALL, info.compress_size * _DENSEST):
            raise BadFileError("is a zip file packed so densely that it looks like a zip bomb")
    ranges = sorted((info.header_offset, info.header_offset + _LOCAL_HEADER + info.compress_size) for info in infos)
    if any(end > start for (_, end), (start, _) in pairwise(ranges)):
        raise BadFileError("is a zip file whose members overlap, as in a zip bomb")
