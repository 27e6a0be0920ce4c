#!/bin/sh
# Says in one sentence what the machine lacks before anything is installed.
py=${1:-python3}
if ! command -v "$py" >/dev/null 2>&1; then
  echo "Python saknas. Installera det med: sudo apt-get install python3 python3-pip make" >&2
  echo "Python is missing. Install it with: sudo apt-get install python3 python3-pip make" >&2
  exit 1
fi
if ! "$py" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
  echo "Python 3.11 eller senare behövs, här finns $("$py" -V). Ange en annan med PY=, till exempel: make demo PY=python3.12" >&2
  echo "Python 3.11 or later is needed, here is $("$py" -V). Name another with PY=, for example: make demo PY=python3.12" >&2
  exit 1
fi
if ! "$py" -m pip --version >/dev/null 2>&1; then
  echo "pip saknas. Installera det med: sudo apt-get install python3-pip" >&2
  echo "pip is missing. Install it with: sudo apt-get install python3-pip" >&2
  exit 1
fi
