"""The settings the tests run with: those of the application, quick and kept in a folder of their own."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

FOLDER = tempfile.mkdtemp(prefix="styrkedja-tests-")
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)
os.environ["STYRKEDJA_DATA"] = FOLDER
os.environ.pop("STYRKEDJA_DATABASE", None)

from styrkedja.config.settings import *  # noqa: E402, F403

SECRET_KEY = "only for tests"
WHITENOISE_AUTOREFRESH = True  # else every client of every test looks through all static files
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ALLOWED_HOSTS = ["*"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
