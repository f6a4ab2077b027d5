"""A thousand slow sockets, nine thousand idle ones and fifty abusive ones, while normal users work."""

import argparse
import http.client
import multiprocessing
import resource
import threading
import time

import house

SLOW, IDLE, ABUSIVE = 1000, 9000, 50


class Slow(threading.Thread):
    """One thread drips a byte a second into every slow socket, and opens a new one where the server ended one."""

    def __init__(self, server, count, stop):
        super().__init__(daemon=True)
        self.server, self.count, self.stop, self.ended = server, count, stop, 0

    def run(self):
        head = b"POST /api/v1/session/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 4096\r\n\r\n"
        sockets = {}
        while not self.stop.is_set():
            while len(sockets) < self.count and not self.stop.is_set():
                try:
                    one = self.server.connect(raw=True, timeout=5)
                    one.setblocking(False)
                    sockets[one] = 0 if len(sockets) % 2 else -1  # half of them get as far as the body
                except OSError:
                    break
            for one in list(sockets):
                at = sockets[one]
                try:
                    if at == -1:
                        one.send(head)
                        sockets[one] = len(head)
                    else:
                        one.send(head[at:at + 1] if at < len(head) else b"x")
                        sockets[one] = at + 1
                    try:
                        if not one.recv(4096):
                            raise OSError
                    except BlockingIOError:
                        pass
                except OSError:
                    one.close()
                    del sockets[one]
                    self.ended += 1
            self.stop.wait(1)


class Abusive(threading.Thread):
    """Malformed heads, oversized frames, requests whose answers nobody reads: as fast as one thread can."""

    def __init__(self, server, stop, kind):
        super().__init__(daemon=True)
        self.server, self.stop, self.kind, self.tries = server, stop, kind, 0

    def run(self):
        pipelined = b"GET /api/v1/openapi.json HTTP/1.1\r\nHost: a\r\n\r\n" * 200
        junk = (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 60000, b"\x16\x03\x01" + b"\xff" * 500, b"\r\n" * 1000)
        while not self.stop.is_set():
            try:
                one = self.server.connect(raw=True, timeout=2)
                one.sendall(pipelined if self.kind % 2 else junk[self.kind % 3])
                self.tries += 1
                if self.kind % 2 == 0:
                    one.recv(4096)
                else:
                    self.stop.wait(1)
                one.close()
            except OSError:
                pass
            self.stop.wait(0.05)


class User:
    """A normal user, in a process of its own: attackers in this one would have it wait for Python's lock as well."""

    def __init__(self, port, token):
        self.pipe, other = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=self.work, args=(other, port, token), daemon=True)
        self.process.start()

    def measure(self, seconds):
        self.pipe.send(seconds)
        return self.pipe.recv()

    @staticmethod
    def work(pipe, port, token):
        while True:
            pipe.send(calls(port, token, pipe.recv()))


def calls(port, token, seconds):
    """One kept connection, ten calls a second."""
    waits, failures = [], 0
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        started = time.perf_counter()
        try:
            connection.request("GET", "/api/v1/sensors?limit=10", headers={"Authorization": "Bearer " + token})
            response = connection.getresponse()
            response.read()
            if response.status != 200:
                failures += 1
        except (OSError, http.client.HTTPException):
            failures += 1
            connection.close()
        waits.append(time.perf_counter() - started)
        time.sleep(0.1)
    return waits, failures


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--seconds", type=int, default=30)
    arguments.add_argument("--share", type=float, default=1.0, help="of the whole flood")
    options = arguments.parse_args()
    slow, idle, abusive = (int(n * options.share) for n in (SLOW, IDLE, ABUSIVE))

    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard < slow + idle + 500:
        house.skip(f"this machine allows {hard} open files only")
    verdict = house.Verdict("flood")
    with house.House(
        insecure=True, config="[server]\nmax_connections = 12000\nper_source_sockets = 12000\n"
    ) as server:
        server.add_user("ola")
        status, answer, _ = server.login("ola")
        verdict.check(status == 200, f"the user cannot sign in: {status}")
        token = answer.get("accessToken", "")
        user = User(server.port, token)
        before, failures = user.measure(options.seconds / 3)
        verdict.check(failures == 0, f"{failures} calls failed before the flood")
        verdict.figures["rssBeforeMiB"] = round(server.rss_mib(), 1)

        idlers = []
        for number in range(idle):
            try:
                one = server.connect(raw=True)
                # An idle socket that has shown a good request: it may stay for the idle time.
                one.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
                one.settimeout(30)
                one.recv(4096)
                idlers.append(one)
            except OSError as error:
                verdict.check(False, f"idle socket {number} was refused: {error}")
                break
        stop = threading.Event()
        dripping = Slow(server, slow, stop)
        abusers = [Abusive(server, stop, number) for number in range(abusive)]
        for thread in (dripping, *abusers):
            thread.start()
        time.sleep(3)
        during, failures = user.measure(options.seconds)
        stop.set()
        verdict.figures.update(
            idle=len(idlers), slow=slow, abusive=abusive, abusiveTries=sum(one.tries for one in abusers),
            slowEnded=dripping.ended, userCalls=len(during), userFailures=failures,
            beforeP50Ms=round(house.quantile(before, 0.5) * 1000, 1),
            beforeP99Ms=round(house.quantile(before, 0.99) * 1000, 1),
            duringP50Ms=round(house.quantile(during, 0.5) * 1000, 1),
            duringP99Ms=round(house.quantile(during, 0.99) * 1000, 1), rssMiB=round(server.rss_mib(), 1),
        )
        verdict.check(server.alive(), "the server ended")
        verdict.check(failures == 0, f"{failures} of {len(during)} normal calls failed")
        verdict.check(server.rss_mib() <= 600, f"{server.rss_mib():.0f} MiB resident")
        for one in idlers:
            one.close()
    verdict.finish()


main()
