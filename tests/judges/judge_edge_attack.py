"""An attacker without an account at the one port: smuggling, oversized and malformed heads, pipelining, WebSocket framing,
compression, foreign origins and half-open TLS. Each line says what must come back; the server must live and stay small."""

import base64
import os
import re
import socket
import ssl
import struct
import time

import house

KEY = base64.b64encode(bytes(16)).decode()
GOOD = b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"


def exchange(server, data, wait=5.0, pieces=1):
    """Everything that comes back until the server is silent for a moment or closes."""
    one = server.connect(timeout=wait)
    try:
        size = max(1, len(data) // pieces)
        for at in range(0, len(data), size):
            one.sendall(data[at:at + size])
        answer = b""
        until = time.monotonic() + wait
        one.settimeout(0.4)
        while time.monotonic() < until:
            try:
                part = one.recv(65536)
            except (TimeoutError, socket.timeout):
                if answer:
                    break
                continue
            if not part:
                break
            answer += part
        return answer
    except (ConnectionError, ssl.SSLError, BrokenPipeError):
        return b""
    finally:
        one.close()


def statuses(answer):
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d{3}) ", answer)]


HEADS = [
    # name, bytes, the statuses that must come back, in order
    ("good", GOOD, [200]),
    ("two pipelined", GOOD + GOOD, [200, 200]),
    ("CL.TE", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + GOOD, [501]),
    ("TE.CL", b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" + GOOD, [501]),
    ("TE obfuscated", b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", [501]),
    ("TE with tab", b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n", [501]),
    ("TE space before colon", b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n", [400]),
    ("two lengths", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde", [400]),
    ("length list", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4, 4\r\n\r\nabcd", [400]),
    ("length plus", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +4\r\n\r\nabcd", [400]),
    ("length hex", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x4\r\n\r\nabcd", [400]),
    ("length 2^63", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9223372036854775808\r\n\r\n", [413]),
    ("length negative", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", [400]),
    ("body on GET", b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nGET /", [400]),
    ("bare LF", b"GET / HTTP/1.1\nHost: a\n\n", [400]),
    ("bare CR", b"GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n", [400]),
    ("NUL in name", b"GET / HTTP/1.1\r\nHost: a\r\nX\0: b\r\n\r\n", [400]),
    ("fold", b"GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n", [400]),
    ("no host", b"GET / HTTP/1.1\r\n\r\n", [400]),
    ("two hosts", b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", [400]),
    ("absolute form", b"GET http://evil/ HTTP/1.1\r\nHost: a\r\n\r\n", [400]),
    ("authority form", b"CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", [501]),
    ("HTTP/1.0", b"GET / HTTP/1.0\r\n\r\n", [505]),
    ("HTTP/2 preface", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [505]),
    ("traversal", b"GET /docs/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n", [400]),
    ("traversal encoded", b"GET /docs/%2e%2e/x HTTP/1.1\r\nHost: a\r\n\r\n", [400]),
    ("encoded slash", b"GET /docs%2fx HTTP/1.1\r\nHost: a\r\n\r\n", [400]),
    ("overlong UTF-8", b"GET /%c0%ae%c0%ae/x HTTP/1.1\r\nHost: a\r\n\r\n", [400]),
    ("TRACE", b"TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", [501]),
    ("expect the impossible", b"POST / HTTP/1.1\r\nHost: a\r\nExpect: 200-ok\r\nContent-Length: 1\r\n\r\nx", [417]),
    ("long target", b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", [414]),
    ("long header", b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 20000 + b"\r\n\r\n", [431]),
    ("many headers", b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: a\r\n" * 100 + b"\r\n", [431]),
    ("endless request line", b"G" * 100_000, [414]),
    ("upgrade elsewhere", b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", [404]),
    ("h2c", b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAAA\r\n\r\n", [200]),
]


def handshake(more=b"", host=b"localhost"):
    return (
        b"GET /ws HTTP/1.1\r\nHost: " + host + b"\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + KEY.encode() + b"\r\n" + more + b"\r\n"
    )


UPGRADES = [
    ("plain", handshake(), 101),
    ("foreign origin", handshake(b"Origin: https://evil.example\r\n"), 403),
    ("null origin", handshake(b"Origin: null\r\n"), 403),
    ("rebound name", handshake(b"Origin: https://evil.example\r\n", host=b"evil.example"), 403),
    ("rebound name with port", handshake(b"Origin: https://evil.example:8443\r\n", host=b"evil.example:8443"), 403),
    ("compression is not spoken", handshake(b"Sec-WebSocket-Extensions: permessage-deflate\r\n"), 101),
    ("unknown subprotocol", handshake(b"Sec-WebSocket-Protocol: graphql-ws\r\n"), 400),
    ("bytes behind the request", handshake() + b"\x81\x80\0\0\0\0", 400),
    ("version 8", handshake().replace(b"Version: 13", b"Version: 8"), 426),
    ("short key", handshake().replace(KEY.encode(), b"AAAA"), 400),
]


def frame(opcode, payload=b"", fin=True, rsv=0, masked=True, length=None):
    length = len(payload) if length is None else length
    out = bytes([(0x80 if fin else 0) | rsv << 4 | opcode])
    mask = 0x80 if masked else 0
    if length < 126:
        out += bytes([mask | length])
    elif length < 65536:
        out += bytes([mask | 126]) + struct.pack(">H", length)
    else:
        out += bytes([mask | 127]) + struct.pack(">Q", length)
    return out + (bytes(4) if masked else b"") + payload


FRAMES = [
    # name, bytes, the close codes that may come back (None: the socket just ends)
    ("reserved bit (compression bomb)", frame(1, b"x", rsv=4), (1002,)),
    ("reserved opcode", frame(3, b"x"), (1002,)),
    ("unmasked", frame(1, b"{}", masked=False), (1002,)),
    ("a frame of 2^62 bytes", frame(2, length=1 << 62), (1009, 1002)),
    ("a frame of 128 KiB", frame(2, bytes(1000), length=131072), (1009,)),
    ("a message in 4,000 empty fragments", frame(1, b"{", fin=False) + frame(0, fin=False) * 4000, (1008,)),
    ("a message that grows without end", frame(2, bytes(60000), fin=False) + frame(0, bytes(60000), fin=False) * 8, (1009, 1008)),
    ("a continuation of nothing", frame(0, b"x"), (1002,)),
    ("a message inside a message", frame(1, b"a", fin=False) + frame(1, b"b"), (1002,)),
    ("a long ping", frame(9, b"x" * 126), (1002,)),
    ("a fragmented ping", frame(9, b"x", fin=False), (1002,)),
    ("a length longer than needed", b"\x81\xfe\x00\x01" + bytes(4) + b"x", (1002,)),
    ("bad UTF-8", frame(1, b"\xc3\x28"), (1007,)),
    ("a close code that nobody may send", frame(8, struct.pack(">H", 1006)), (1002,)),
    ("a close frame of one byte", frame(8, b"x"), (1002,)),
    ("more than 4 KiB before sign-in", frame(1, b" " * 5000 + b"{}"), (1009,)),
    ("binary on a JSON socket", frame(2, b"\xa0"), (1003,)),
]


def close_code(data):
    """The code of the first close frame among the server's frames."""
    at = data.index(b"\r\n\r\n") + 4 if b"\r\n\r\n" in data else 0
    while at + 2 <= len(data):
        opcode, length = data[at] & 15, data[at + 1] & 127
        at += 2
        if length == 126:
            length, at = struct.unpack(">H", data[at:at + 2])[0], at + 2
        elif length == 127:
            length, at = struct.unpack(">Q", data[at:at + 8])[0], at + 8
        if opcode == 8:
            return struct.unpack(">H", data[at:at + 2])[0] if length >= 2 else 1005
        at += length
    return None


def check_frames(server, verdict):
    for name, data, codes in FRAMES:
        one = server.connect()
        answer = b""
        try:
            one.sendall(handshake())
            while b"\r\n\r\n" not in answer:
                answer += one.recv(4096)
            one.sendall(data)
            one.settimeout(5)
            while close_code(answer) is None:
                part = one.recv(65536)
                if not part:
                    break
                answer += part
        except (OSError, ssl.SSLError):
            pass
        one.close()
        code = close_code(answer)
        verdict.check(code in codes, f"frames, {name}: closed with {code}, not {codes}")


def ping_storm(server, verdict):
    """One socket that nobody signed in on sends pings as fast as it can; another user's answers stay quick."""
    storm = frame(9, b"x" * 100) * 600
    calm = [server.call("GET", "/session/none")[2] for _ in range(20)]
    one = server.connect()
    one.sendall(handshake())
    one.recv(4096)
    one.settimeout(0.01)
    waits, sent, until = [], 0, time.monotonic() + 5
    ended = False
    while time.monotonic() < until and not ended:
        try:
            for _ in range(20):
                one.sendall(storm)
                sent += 600
        except (TimeoutError, socket.timeout):
            pass
        except OSError:
            ended = True
        try:
            while one.recv(1 << 20):
                pass
        except (TimeoutError, socket.timeout, ssl.SSLError):
            pass
        except OSError:
            ended = True
        waits.append(server.call("GET", "/session/none")[2])
    one.close()
    verdict.figures["pingStorm"] = {
        "pings": sent, "socketEnded": ended, "calmP50Ms": round(house.quantile(calm, 0.5) * 1000, 1),
        "p99Ms": round(house.quantile(waits, 0.99) * 1000, 1), "rssMiB": round(server.rss_mib(), 1),
    }
    verdict.check(ended, "a socket may send pings without end")


def half_open(server, verdict):
    """TLS handshakes that stop after a few bytes are ended, and meanwhile hold little."""
    before = server.rss_mib()
    sockets = [server.connect(raw=True) for _ in range(60)]
    hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(32)
    for one in sockets:
        one.sendall(hello)
    started = time.monotonic()
    ended = 0
    for one in sockets:
        one.settimeout(15)
        try:
            while one.recv(4096):
                pass
            ended += 1
        except ConnectionError:
            ended += 1
        except (TimeoutError, socket.timeout):
            pass
        one.close()
    verdict.figures["halfOpenTls"] = {
        "sockets": 60, "ended": ended, "seconds": round(time.monotonic() - started, 1),
        "rssGrowthMiB": round(server.rss_mib() - before, 1),
    }
    verdict.check(ended == 60, f"only {ended} of 60 half-open handshakes were ended")
    # TLS 1.2 and below are not spoken.
    old = ssl.create_default_context(cafile=server.ca)
    old.check_hostname = False
    old.maximum_version = ssl.TLSVersion.TLSv1_2
    try:
        old.wrap_socket(server.connect(raw=True), server_hostname="localhost")
        verdict.check(False, "TLS 1.2 is accepted")
    except (ssl.SSLError, OSError):
        pass


def main():
    verdict = house.Verdict("edge_attack")
    with house.House() as server:
        for pieces in (1, 7):
            for name, data, expected in HEADS:
                got = statuses(exchange(server, data, pieces=pieces))
                verdict.check(got == expected, f"head, {name} in {pieces}: {got}, not {expected}")
        for name, data, expected in UPGRADES:
            got = statuses(exchange(server, data))
            verdict.check(got[:1] == [expected], f"upgrade, {name}: {got}, not {expected}")
        check_frames(server, verdict)
        half_open(server, verdict)
        ping_storm(server, verdict)
        verdict.check(server.alive(), "the server ended")
        status, _, _ = server.call("GET", "/session/none")
        verdict.check(status == 404, f"the server does not answer any more: {status}")
        verdict.figures.update(heads=2 * len(HEADS), upgrades=len(UPGRADES), frames=len(FRAMES),
                               rssMiB=round(server.rss_mib(), 1))
    verdict.finish()


main()
