"""Who may call, how much, and over what: keys, signed tokens, limits, headers, signed links."""
