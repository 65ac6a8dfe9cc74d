"""Slack's end of Socket Mode: a WebSocket server of its smallest kind (RFC 6455), for one app at a time."""

import base64
import hashlib
import json
import socket
import struct
import threading
from typing import Any

MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10


class Link:
    """Takes connections, says hello, sends envelopes, and keeps what comes back; `close` ends it."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"ws://127.0.0.1:{self._listening.getsockname()[1]}/link?ticket=1"
        self.connections = 0
        self.received: list[dict[str, Any]] = []
        self._current: socket.socket | None = None
        self._changed = threading.Condition()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Hang up and stop listening."""
        self._listening.close()
        self.drop()

    def connected(self, times: int, within_s: float = 10.0) -> None:
        """Wait until the app has connected so often."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.connections >= times, within_s), self.connections

    def acked(self, count: int, within_s: float = 3.0) -> list[dict[str, Any]]:
        """What the app acknowledged, once it is so much, within Slack's three seconds."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.received) >= count, within_s), "operation_timeout"
            return list(self.received)

    def envelope(self, number: str, kind: str, payload: dict[str, Any]) -> None:
        """Send a request as Socket Mode wraps it."""
        self.send({"envelope_id": number, "type": kind, "payload": payload, "accepts_response_payload": True})

    def send(self, message: dict[str, Any]) -> None:
        """Send any message."""
        assert self._current is not None
        self._current.sendall(frame(TEXT, json.dumps(message).encode()))

    def drop(self) -> None:
        """Break the connection without a word, as a network does."""
        if self._current is not None:
            self._current.shutdown(socket.SHUT_RDWR)
            self._current.close()
            self._current = None

    def _accept(self) -> None:
        """Shake hands with whoever comes, until the server closes."""
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            connection.sendall(_handshake(connection.recv(4096).decode()))
            connection.sendall(frame(TEXT, b'{"type": "hello", "num_connections": 1}'))
            threading.Thread(target=self._read, args=(connection,), daemon=True).start()
            with self._changed:
                self._current = connection
                self.connections += 1
                self._changed.notify_all()

    def _read(self, connection: socket.socket) -> None:
        """Answer pings and keep texts, until the connection ends."""
        stream = connection.makefile("rb")
        try:
            while head := stream.read(2):
                opcode, data = head[0] & 0x0F, _payload(stream.read, head[1] & 0x7F)
                if opcode == PING:
                    connection.sendall(frame(PONG, data))
                elif opcode == TEXT:
                    with self._changed:
                        self.received.append(json.loads(data))
                        self._changed.notify_all()
        except (OSError, ValueError, struct.error):
            return


def frame(opcode: int, data: bytes) -> bytes:
    """A whole message in one unmasked frame, as servers send it."""
    if len(data) < 126:
        return struct.pack("!BB", 0x80 | opcode, len(data)) + data
    if len(data) < 1 << 16:
        return struct.pack("!BBH", 0x80 | opcode, 126, len(data)) + data
    return struct.pack("!BBQ", 0x80 | opcode, 127, len(data)) + data


def _payload(read: Any, length: int) -> bytes:
    """The unmasked payload of a client's frame, of which the first two bytes are read."""
    if length == 126:
        length = struct.unpack("!H", read(2))[0]
    elif length == 127:
        length = struct.unpack("!Q", read(8))[0]
    mask = read(4)
    return bytes(byte ^ mask[i % 4] for i, byte in enumerate(read(length)))


def _handshake(request: str) -> bytes:
    """The answer to a client's opening handshake."""
    lines = request.split("\r\n")
    key = next(
        line.partition(":")[2].strip() for line in lines if line.lower().startswith("sec-websocket-key")
    )
    accept = base64.b64encode(hashlib.sha1((key + MAGIC).encode(), usedforsecurity=False).digest()).decode()
    head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    return f"{head}Sec-WebSocket-Accept: {accept}\r\n\r\n".encode()
