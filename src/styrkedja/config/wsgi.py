"""The application as a web server starts it."""

from __future__ import annotations

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "styrkedja.config.settings")
application = get_wsgi_application()

# The picture and its breaks are some million objects that live until the next write. A sweep of them
# all frees nothing and takes a fifth of a second, so it comes rarely; what is young is swept as usual.
gc.freeze()
gc.set_threshold(50_000, 20, 50)
