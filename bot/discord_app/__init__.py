"""The front-end in Discord: commands, mentions, replies and direct messages. The only package that imports discord."""
