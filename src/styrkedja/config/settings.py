"""How this installation is set up: the only place that reads the environment."""

from __future__ import annotations

import os
import secrets
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from csp.constants import NONE, SELF

from styrkedja.config.policies import policy_in_force

# STYRKEDJA_DATA: folder of the embedded database and of what is generated on the first start.
DATA = Path(os.environ.get("STYRKEDJA_DATA") or "data").resolve()
DATA.mkdir(parents=True, exist_ok=True)


def on(name: str) -> bool:
    """Whether a switch in the environment is on."""
    return os.environ.get(name, "").strip().lower() in {"1", "true", "yes", "on"}


def kept_secret(file: Path) -> str:
    """The secret of this installation, made the first time it is asked for."""
    try:
        with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as new:
            new.write(secrets.token_urlsafe(50))
    except FileExistsError:
        pass
    return file.read_text().strip()


def sqlite(file: Path | str) -> dict[str, object]:
    """The embedded database. Without IMMEDIATE, writers that meet fail instead of waiting."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(file),
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
            "PRAGMA cache_size=-32000; PRAGMA mmap_size=268435456;"
            "PRAGMA temp_store=MEMORY;",
        },
    }


def postgres(address: str) -> dict[str, object]:
    """PostgreSQL by its address: postgres://user:password@host:port/database?option=value."""
    parts = urlsplit(address)
    options: dict[str, object] = dict(parse_qsl(parts.query))
    host = options.pop("host", None) or unquote(parts.hostname or "")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(parts.port or ""),
        "OPTIONS": options,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def present(*names: str) -> list[str]:
    """Those of our rooms that are there; each appears with its first feature."""
    return [name for name in names if find_spec(name)]


DEBUG = on("STYRKEDJA_DEBUG")
SECRET_KEY = os.environ.get("STYRKEDJA_SECRET") or kept_secret(DATA / "secret")
ALLOWED_HOSTS = [
    host.strip()
    for host in os.environ.get("STYRKEDJA_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
    if host.strip()
]
DATABASE = os.environ.get("STYRKEDJA_DATABASE", "")
DATABASES = {"default": postgres(DATABASE) if DATABASE else sqlite(DATA / "styrkedja.sqlite3")}
# STYRKEDJA_POLICY: the group's own policy file, laid over the standard one.
POLICY = policy_in_force(os.environ.get("STYRKEDJA_POLICY", ""))

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "csp",
    "django_tasks",
    "django_tasks_db",
    *present(
        "styrkedja.registers.trail",
        "styrkedja.registers.organisation",
        "styrkedja.registers.decisions",
        "styrkedja.registers.goals",
        "styrkedja.registers.systems",
        "styrkedja.registers.initiatives",
        "styrkedja.registers.benefits",
        "styrkedja.registers.capacity",
        "styrkedja.registers.gates",
        "styrkedja.registers.economy",
        "styrkedja.registers.priorities",
        "styrkedja.registers.forums",
        "styrkedja.look",
        "styrkedja.insights.chain",
        "styrkedja.insights.portfolio_map",
        "styrkedja.insights.dossier",
        "styrkedja.insights.coach",
        "styrkedja.insights.economy",
        "styrkedja.governance.gates",
        "styrkedja.governance.follow_up",
        "styrkedja.governance.commitments",
        "styrkedja.governance.prioritisation",
        "styrkedja.governance.meetings",
        "styrkedja.front.start",
        "styrkedja.front.intake",
        "styrkedja.front.records",
        "styrkedja.front.handbook",
        "styrkedja.front.reports",
        "styrkedja.front.people",
    ),
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "styrkedja.look.preferences.Preferences",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "styrkedja.front.start.frame.Framed",
    "styrkedja.front.start.entering.RoleRequired",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "styrkedja.config.urls"
WSGI_APPLICATION = "styrkedja.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "styrkedja.look.preferences.preferences",
                "styrkedja.front.start.frame.frame",
            ],
        },
    }
]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "organisation.Person"
# STYRKEDJA_MAIL: smtp://user:password@host:587 (smtps for TLS from the start); else mail is printed.
MAIL = urlsplit(os.environ.get("STYRKEDJA_MAIL", ""))
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if MAIL.hostname else 'console'}.EmailBackend"
EMAIL_HOST = MAIL.hostname or "localhost"
EMAIL_PORT = MAIL.port or (465 if MAIL.scheme == "smtps" else 587)
EMAIL_HOST_USER = unquote(MAIL.username or "")
EMAIL_HOST_PASSWORD = unquote(MAIL.password or "")
EMAIL_USE_SSL = MAIL.scheme == "smtps"
EMAIL_USE_TLS = bool(MAIL.hostname) and not EMAIL_USE_SSL
DEFAULT_FROM_EMAIL = os.environ.get("STYRKEDJA_MAIL_FROM", "styrkedja@localhost")
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "login"
# Twelve characters and not a common password; nothing else is asked (as NIST SP 800-63B advises).
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
SESSION_COOKIE_AGE = 12 * 60 * 60  # a working day
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"

LANGUAGE_CODE = "sv"  # look.preferences speaks another only where the visitor has chosen it
LANGUAGES = [("sv", "Svenska"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Stockholm"

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
BUILT = DATA / "built"  # what is made out of installed packages: the browser's drawing engine
BUILT.mkdir(exist_ok=True)
STATICFILES_DIRS = [BUILT]
DRAWN = DATA / "drawn"  # charts drawn as files, kept until newer ones take their place; not served
# Fingerprinted and compressed once `collectstatic` has been run; else straight out of the packages.
COLLECTED = (STATIC_ROOT / "staticfiles.json").exists()
WHITENOISE_USE_FINDERS = not COLLECTED
STATIC_ROOT.mkdir(exist_ok=True)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "styrkedja.config.static.FingerprintedOnceCollected"},
}
FILE_UPLOAD_HANDLERS = [
    "styrkedja.front.intake.receiving.Limited",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
DATA_UPLOAD_MAX_MEMORY_SIZE = 20 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# STYRKEDJA_HTTPS: served over HTTPS, by itself or by a proxy that says so in X-Forwarded-Proto.
if HTTPS := on("STYRKEDJA_HTTPS"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS if HTTPS and host != "*"]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"err": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["err"], "level": "WARNING"},
    "loggers": {"styrkedja": {"level": "INFO"}},
}
