"""slowhttptest in its three modes: the service stays available all the time."""

import csv
import os
import subprocess
import threading
import time

import house

MODES = {
    "headers": ["-H", "-i", "2"],
    "body": ["-B", "-i", "2", "-s", "8192", "-t", "POST"],
    "read": ["-X", "-w", "10", "-y", "20", "-n", "2", "-z", "8", "-k", "3"],
}
SECONDS = 45


def probe(server, until, waits, failures):
    """A normal user meanwhile: a small answer on a fresh connection."""
    while time.monotonic() < until[0]:
        started = time.monotonic()
        try:
            status, _, _ = server.call("GET", "/session/none", timeout=10)
            if status >= 500:
                failures.append(status)
        except OSError as error:
            failures.append(str(error))
        waits.append(time.monotonic() - started)
        time.sleep(0.05)


def main():
    program = house.need_program("slowhttptest")
    verdict = house.Verdict("slowhttptest")
    with house.House(config='[server]\nmax_connections = 4000\nper_source_sockets = 4000\n') as server:
        for mode, options in MODES.items():
            output = os.path.join(server.folder, mode)
            waits, failures, until = [], [], [time.monotonic() + SECONDS + 5]
            user = threading.Thread(target=probe, args=(server, until, waits, failures))
            user.start()
            subprocess.run(
                [program, *options, "-c", "1000", "-r", "500", "-l", str(SECONDS), "-p", "5", "-g", "-o", output,
                 "-u", f"https://127.0.0.1:{server.port}/api/v1/openapi.json"],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=SECONDS + 120,
            )
            until[0] = 0
            user.join()
            with open(output + ".csv") as file:
                rows = [row for row in csv.reader(file) if row and row[0].strip().isdigit()]
            # The last column is the tool's own judgement at that second.
            unavailable = sum(1 for row in rows if row[-1].strip() == "0")
            verdict.check(server.alive(), f"{mode}: the server ended")
            verdict.check(not failures, f"{mode}: a normal user failed {len(failures)} times, e.g. {failures[:1]}")
            verdict.figures[mode] = {
                "seconds": len(rows),
                "unavailableSeconds": unavailable,
                "userCalls": len(waits),
                "userP50Ms": round(house.quantile(waits, 0.5) * 1000, 1),
                "userP99Ms": round(house.quantile(waits, 0.99) * 1000, 1),
                "rssMiB": round(server.rss_mib(), 1),
            }
            verdict.check(unavailable == 0, f"{mode}: slowhttptest saw {unavailable} s without service")
    verdict.finish()


main()
