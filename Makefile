# Every task of the project: `make` alone lists them; `make demo` and `make test` do all set-up themselves.
PY ?= python3
VENV := .venv
RUN := $(VENV)/bin
UV := .tools/bin/uv
.DEFAULT_GOAL := help
# Compiled modules are kept: without them every command and every server of the tests compiles all it reads.
unexport PYTHONDONTWRITEBYTECODE
.SECONDARY:
.PHONY: help setup demo test check bench docs lock clean

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

setup: $(VENV)/demo.ok ## install what the program needs, nothing more

demo: $(VENV)/demo.ok ## load the example group, show the chain's state, serve the web application (PORT=8000)
	@$(RUN)/styrkedja demo

test: $(VENV)/test.ok check ## every test; browser tests where Chromium is found
	@$(RUN)/python -m pytest -q -n 2 -m browser --dist worksteal tests; code=$$?; \
	if [ $$code -eq 5 ]; then echo "No browser test was found."; exit 1; fi; exit $$code

check: $(VENV)/test.ok ## the quick half: style, contracts and every test that needs no browser
	@$(RUN)/ruff check -q src tests tools
	@$(RUN)/ruff format -q --check src tests tools
	@$(RUN)/lint-imports
	@$(RUN)/python -m pytest -q -n 2 --dist worksteal -m "not browser" tests

bench: $(VENV)/test.ok ## measure speed and memory; prints a table and writes out/bench.json
	@$(RUN)/python -m tools.bench

docs: $(VENV)/test.ok ## make the generated documents anew
	@$(RUN)/python -m tools.docs

lock: $(UV) ## lock every dependency anew, with hashes and without addresses
	@./tools/lock.sh $(UV)

clean: ## remove environments and built files, never data
	rm -rf $(VENV) .tools built out .pytest_cache .ruff_cache .mypy_cache .hypothesis .import_linter_cache

$(UV): requirements/uv.lock
	@./tools/prerequisites.sh $(PY)
	@$(PY) -m pip install -q --root-user-action=ignore --disable-pip-version-check --no-deps --require-hashes \
		--upgrade --target .tools -r requirements/uv.lock
	@touch $@

$(VENV)/%.ok: requirements/%.lock pyproject.toml | $(UV)
	@test -x $(RUN)/python || $(UV) venv -q --python $(PY) $(VENV)
	@$(UV) pip sync -q --python $(RUN)/python --require-hashes requirements/$*.lock
	@$(UV) pip install -q --python $(RUN)/python --no-deps -e .
	@rm -f $(VENV)/*.ok; touch $@ $(if $(filter test,$*),$(VENV)/demo.ok)
