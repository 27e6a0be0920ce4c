"""The web server itself: a port of its own, worker processes, quiet unless something is wrong."""

from __future__ import annotations

import errno
import socket

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from styrkedja.ground.words import Words, w

APPLICATION = "styrkedja.config.wsgi:application"
ADDRESS = "127.0.0.1"
TAKEN = w(
    "Port {port} används redan av ett annat program. Välj en annan: PORT={other} make demo.",
    "Port {port} is already used by another program. Choose another: PORT={other} make demo.",
)
NO_PORT = w(
    "”{text}” är ingen port. Ange ett tal från 1 till 65535.",
    "“{text}” is no port. Give a number from 1 to 65535.",
)
NOT_ALLOWED = w(
    "Port {port} får inte öppnas av dig. Välj en över 1023: PORT={other} make demo.",
    "You may not open port {port}. Choose one above 1023: PORT={other} make demo.",
)


class NoPort(Exception):
    """The server cannot listen where it was asked to."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


def port_from(text: str) -> int:
    """A port as it was written."""
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise NoPort(NO_PORT.fill(text=text))
    return int(text)


def free(port: int) -> None:
    """Refuse a port that somebody else listens on, before anything is started."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OSError as error:
            words = NOT_ALLOWED if error.errno == errno.EACCES else TAKEN
            other = port + 1 if 1023 < port < 65535 else 8000
            raise NoPort(words.fill(port=port, other=other)) from error


def serve(port: int, workers: int) -> None:
    """Serve until stopped."""
    Granian(
        APPLICATION,
        address=ADDRESS,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=2,
        websockets=False,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
    ).serve()
