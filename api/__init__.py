"""Every way in and out: command line, REST, text. Draws on the engine; the engine knows nothing of it."""
