"""Text of a letter in, its facts out; one stage a file, all of them pure."""

from store.parsing.letter import parse

__all__ = ["parse"]
