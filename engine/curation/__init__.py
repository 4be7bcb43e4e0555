"""What curators need beyond a loaded knowledge base: the texts of the sources, and the rules compared with them."""
