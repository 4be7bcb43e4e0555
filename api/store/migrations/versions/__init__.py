"""The steps from one form of the database to the next. A step that was released never changes."""
