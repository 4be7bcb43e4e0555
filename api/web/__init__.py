"""The pages under ``/board``: rendered on the server, in Chinese and English, with nothing to build."""
