"""What an installation is set up with: a secret of its own, a strict policy of content, closed doors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from django.conf import settings
from django.test import Client

from styrkedja.config.settings import kept_secret, postgres

ROOT = Path(__file__).parents[2]


def test_the_secret_is_made_once_and_only_its_owner_reads_it(tmp_path):
    file = tmp_path / "secret"
    first = kept_secret(file)
    assert len(first) > 50
    assert kept_secret(file) == first
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_postgres_address_may_hold_a_password_with_signs_and_options():
    found = postgres("postgres://styr:hem%2Flig%40@db.exempel:5433/kedja?sslmode=require")
    assert (found["USER"], found["PASSWORD"], found["HOST"], found["PORT"], found["NAME"]) == (
        "styr", "hem/lig@", "db.exempel", "5433", "kedja",
    )  # fmt: skip
    assert found["OPTIONS"] == {"sslmode": "require"}


def test_every_answer_carries_a_policy_without_inline_code_and_the_other_guards(db):
    headers = Client().get("/finns-inte/").headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


def test_an_installation_is_not_in_debug_unless_somebody_says_so():
    assert settings.DEBUG is False


def test_no_migration_is_missing(db):
    env = dict(os.environ, PYTHONPATH=str(ROOT / "src"))
    env |= {
        "DJANGO_SETTINGS_MODULE": "styrkedja.config.settings",
        "STYRKEDJA_DATA": str(settings.DATA),
    }
    made = subprocess.run(
        [sys.executable, "-m", "django", "makemigrations", "--check", "--dry-run"],
        env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stdout + made.stderr
