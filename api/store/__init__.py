"""The record: every answer kept with what it was made from, each entry chained to the one before."""
