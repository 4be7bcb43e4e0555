"""Tumour-board preparation: lists of patients in, packets for the board out."""
