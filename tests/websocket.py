"""Slack's end of Socket Mode: a WebSocket server of its smallest kind (RFC 6455), for one app at a time."""

import base64
import hashlib
import json
import socket
import struct
import threading
from contextlib import suppress
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
        self._open: list[socket.socket] = []
        self._changed = threading.Condition()
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def close(self) -> None:
        """Hang up and stop listening."""
        _hang_up(self._listening)
        self._accepting.join()
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
        self._open[-1].sendall(frame(TEXT, json.dumps(message).encode()))

    def refresh(self) -> None:
        """Ask the app to connect anew, and hang up on the old connection when it has."""
        self.send({"type": "disconnect", "reason": "refresh_requested"})
        self.connected(self.connections + 1)
        _hang_up(self._open.pop(0))

    def drop(self) -> None:
        """Break the connection without a word, as a network does."""
        while self._open:
            _hang_up(self._open.pop())

    def _accept(self) -> None:
        """Shake hands with whoever comes, until the server closes."""
        with suppress(OSError):
            while True:
                self._welcome(self._listening.accept()[0])

    def _welcome(self, connection: socket.socket) -> None:
        """Shake hands, say hello, and read what comes."""
        with self._changed:
            self._open.append(connection)
        connection.sendall(_handshake(connection.recv(4096).decode()))
        connection.sendall(frame(TEXT, b'{"type": "hello", "num_connections": 1}'))
        threading.Thread(target=self._read, args=(connection,), daemon=True).start()
        with self._changed:
            self.connections += 1
            self._changed.notify_all()

    def _read(self, connection: socket.socket) -> None:
        """Answer pings and keep texts, until the connection ends."""
        stream = connection.makefile("rb")
        with suppress(OSError, ValueError, struct.error), stream:
            while head := stream.read(2):
                opcode, data = head[0] & 0x0F, _payload(stream.read, head[1] & 0x7F)
                if opcode == PING:
                    connection.sendall(frame(PONG, data))
                elif opcode == TEXT:
                    with self._changed:
                        self.received.append(json.loads(data))
                        self._changed.notify_all()


def _hang_up(connection: socket.socket) -> None:
    """Close a connection that the other side may have closed already."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()


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
