# Two commands do all: `make run` starts Dossier, `make test` checks it. Both set themselves up in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
# A cold question takes a third longer where Python has to compile the sources first and may not keep the result.
COMPILE := $(BIN)/python -m compileall -q bot handlers
.DEFAULT_GOAL := help

.PHONY: help run test check bench bench-answers bench-names bench-reading bench-times lock clean

help: ## list what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/'

$(VENV)/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Dossier needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.12 run" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "setting up $(VENV) …" >&2
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-deps --no-build-isolation -e .
	@$(COMPILE)
	@touch $@

$(VENV)/.ready-dev: $(VENV)/.ready requirements-dev.lock
	@$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

bot/locale/%/LC_MESSAGES/dossier.mo: bot/locale/%/LC_MESSAGES/dossier.po $(VENV)/.ready
	@$(BIN)/pybabel -q compile -i $< -o $@

# Of a file that changed since, each question works the table out by itself, and waits for it. This is the last one made.
TABLES := bot/tables/listed.json
$(TABLES): $(VENV)/.ready $(shell find bot/lexicon bot/names seeds -name '*.toml' -o -name world.json) bot/built.py bot/preparing.py $(wildcard bot/lexicon/*.py bot/gazetteer/*.py bot/times/*.py bot/questions/*.py)
	@$(BIN)/python -m bot.preparing

MADE := $(TABLES) $(patsubst %.po,%.mo,$(wildcard bot/locale/*/LC_MESSAGES/dossier.po))

run: $(VENV)/.ready $(MADE) ## set up, build the store from seeds/, start Dossier (Slack with tokens, this terminal without)
	@$(COMPILE)
	@$(BIN)/dossier run

test: check ## set up, lint, check types, run every test
	$(BIN)/python -m pytest

check: $(VENV)/.ready-dev $(MADE) ## ruff, mypy --strict and the architecture test
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/python -m pytest tests/test_architecture.py

bench: $(VENV)/.ready-dev $(MADE) ## measure: cold start, dates, names, reading (answers apart)
	@$(COMPILE)
	$(BIN)/python -m tests.bench

bench-answers bench-names bench-reading bench-times: bench-%: $(VENV)/.ready-dev $(MADE) ## one of them; bench-answers makes a store of a million facts first, in half an hour at most
	$(BIN)/python -m tests.bench $*

lock: ## write both lock files anew from pyproject.toml (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header pyproject.toml --group build -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header pyproject.toml --group dev -o requirements-dev.lock

clean: ## remove the environment and the store
	rm -rf $(VENV) var bot/tables
