"""Text out of web pages, PDF and Word files. Each is hostile input, read in a process of its own with limits."""
