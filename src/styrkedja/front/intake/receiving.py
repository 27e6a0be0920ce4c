"""Stops an upload that is larger than any file we read, before it fills the disk."""

from __future__ import annotations

from django.core.files.uploadhandler import FileUploadHandler, StopUpload

from styrkedja.front.intake import limits

TOO_LARGE = "styrkedja.too_large"  # set in request.META when an upload was stopped


class Limited(FileUploadHandler):
    """Counts what comes and passes it on, up to the limit."""

    def new_file(self, *args: object, **named: object) -> None:
        """A new file begins."""
        super().new_file(*args, **named)
        self.received = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """A part of the file."""
        self.received += len(raw_data)
        if self.received > limits.LARGEST_FILE:
            self.request.META[TOO_LARGE] = True
            raise StopUpload(connection_reset=False)
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """The next handler keeps the file."""
