"""Packets, agendas and minutes on paper: PDF and DOCX."""
