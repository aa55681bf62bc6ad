"""Questions on the fact tables put in their plainest form: which column is asked for, and what the others hold.

Many wordings ask for one cell of a table. They are told apart by the columns their words belong to
(``bot/data/columns.txt``), not by phrases: a question is put in plain form only where every word of it names a value,
tells which letter is meant, or belongs to a column that the form is about. What is left over makes it another question.
"""
