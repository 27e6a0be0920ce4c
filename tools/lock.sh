#!/bin/sh
# Locks every dependency with hashes; no address of any registry enters the files.
set -eu
uv=$1
compile="$uv pip compile -q --universal --generate-hashes --no-header --no-annotate --upgrade"
echo uv | $compile - -o requirements/uv.lock
$compile pyproject.toml --extra postgres -o requirements/demo.lock
$compile pyproject.toml --extra postgres --group test --group lint -o requirements/test.lock
if grep -q '://' requirements/*.lock; then echo "An address has come into a lock." >&2; exit 1; fi
