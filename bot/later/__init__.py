"""Later turns that are told from what stands near the last quotes: its sentence, paragraph, part, or another row."""
