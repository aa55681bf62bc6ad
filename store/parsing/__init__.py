"""Text of a letter in, its facts out; one stage a file, all of them pure."""
