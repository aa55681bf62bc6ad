"""What a question demands of its answer, derived from its question word and head noun, one check a function.

Each check takes what is asked and what would be told (:class:`bot.demanded.told.Told`), a sentence or a whole answer,
and says whether such a thing is in it that the question does not hold already.
"""
