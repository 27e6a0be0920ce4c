"""How static files are stored: fingerprinted and compressed once collected, plain until then."""

from __future__ import annotations

from whitenoise.storage import CompressedManifestStaticFilesStorage


class FingerprintedOnceCollected(CompressedManifestStaticFilesStorage):
    """Tests and development run with nothing collected; then a file keeps its own name."""

    def stored_name(self, name: str) -> str:
        """The fingerprinted name, or the name itself where nothing has been collected."""
        return super().stored_name(name) if self.hashed_files else name
