"""Pictures as SVG, the same on the page and in print; each also says in words what it shows."""

from api.board.pictures.forest import forests as forests
from api.board.pictures.forest_drawing import forest_svg as forest_svg
from api.board.pictures.forest_drawing import forest_table as forest_table
from api.board.pictures.forest_drawing import sheets as sheets
from api.board.pictures.pathway_drawing import pathway_svg as pathway_svg
from api.board.pictures.pathway_drawing import pathway_table as pathway_table
from api.board.pictures.pathway_drawing import pathway_words as pathway_words
from api.board.pictures.timeline import timeline as timeline
from api.board.pictures.timeline_drawing import timeline_svg as timeline_svg
from api.board.pictures.timeline_drawing import timeline_words as timeline_words
from api.board.pictures.trend import trends as trends
from api.board.pictures.trend_drawing import trend_svg as trend_svg
from api.board.pictures.trend_drawing import trend_table as trend_table
from api.board.pictures.trend_drawing import trend_words as trend_words
