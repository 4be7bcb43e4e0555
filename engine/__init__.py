"""Decision support for hepatocellular carcinoma tumour boards: the engine. Pure Python, no I/O beyond reading rules."""
