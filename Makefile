# Two commands do everything on a fresh machine with Python 3.11 or 3.12, make and a C compiler:
#   make demo   sets up and prints the assessment of a real case, in Chinese and English
#   make test   sets up and passes the whole suite
PYTHON ?= $(shell for p in python3.12 python3.11 python3; do \
	if $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 13))' 2>/dev/null; then echo $$p; break; fi; done)
VENV ?= .venv
BIN := $(VENV)/bin
WORKERS ?= 2

.PHONY: demo test setup setup-dev serve code knowledge check scenarios coverage mutate verify differential bench load clean

$(VENV)/.installed: pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or 3.12 is needed (durable-rules does not import on 3.13)."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

setup: $(VENV)/.installed

setup-dev: $(VENV)/.installed-dev

demo: setup
	$(BIN)/hcc assess examples/untreated-cnlc-iiia.json --lang zh
	$(BIN)/hcc assess examples/untreated-cnlc-iiia.json --lang en

serve: setup
	$(BIN)/hcc serve --open

code: setup-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/hcc rules check
	$(BIN)/hcc sources coverage --strict
	$(BIN)/hcc scenarios format --check

knowledge: setup-dev
	$(BIN)/hcc scenarios check --lang en
	$(BIN)/hcc rules coverage --untested --strict --lang en

# Everything but the tests, and a sample of slips that the scenarios have to notice.
check: code knowledge
	$(BIN)/hcc rules mutate --sample 20 --strict --lang en

# What asks the scenarios runs beside the tests, because both take minutes; its output is shown where it fails.
test: code
	@log=$(VENV)/knowledge.log; $(MAKE) --no-print-directory knowledge >"$$log" 2>&1 & beside=$$!; \
	tests=0; $(BIN)/python -m pytest -n $(WORKERS) || tests=$$?; \
	wait $$beside || { cat "$$log"; exit 1; }; exit $$tests

# The clinicians' scenarios alone; what they leave out; and whether they notice a slip in the rules (some minutes).
scenarios: setup
	$(BIN)/hcc scenarios run

coverage: setup
	$(BIN)/hcc rules coverage --lang en

mutate: setup
	$(BIN)/hcc rules mutate --lang en --strict

# Every figure of the rules against the texts of the sources: make verify HCC_SOURCE_TEXTS=folder (docs/source-texts.md).
verify: setup
	@test -n "$(HCC_SOURCE_TEXTS)" || { echo "HCC_SOURCE_TEXTS names no folder with the texts of the sources."; exit 2; }
	$(BIN)/hcc sources verify --texts "$(HCC_SOURCE_TEXTS)"

# 100,000 random profiles through both evaluators (make test runs a smaller number).
differential: setup-dev
	HCC_DIFFERENTIAL=100000 $(BIN)/python -m pytest -n $(WORKERS) tests/test_differential.py

bench: setup-dev
	$(BIN)/python benchmarks/run.py

# The service under load, every answer stored; figures for docs/operation.md.
load: setup
	$(BIN)/python benchmarks/load.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
