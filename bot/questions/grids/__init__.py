"""Tables with several columns: laid out by where their cells stand, and asked by row, column, order, sum or number."""
