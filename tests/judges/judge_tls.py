"""testssl.sh against both TLS ports: no finding of MEDIUM or above."""

import json
import os
import subprocess

import house

# An installation's own authority signs its certificates, and every client pins that authority: testssl.sh asks for public trust and
# for a place where a public authority would publish revocations.
NOT_OURS = ("cert_chain_of_trust", "cert_revocation")


def findings(program, folder, port, name, extra):
    report = os.path.join(folder, name + ".json")
    done = subprocess.run(
        [program, "--quiet", "--color", "0", "--warnings", "off", "--nodns", "none", "--jsonfile", report,
         *extra, f"127.0.0.1:{port}"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=1500,
    )
    if not os.path.exists(report):
        raise RuntimeError("testssl.sh wrote no report: " + done.stdout[-2000:] + done.stderr[-2000:])
    with open(report) as file:
        return json.load(file)


def main():
    program = house.need_program("testssl")
    verdict = house.Verdict("tls")
    with house.House() as server:
        # Both have what only a heard answer proves, so an unreachable port is no pass.
        for name, port, extra in (("https", server.port, []), ("mqtts", server.mqtt_port, [])):
            found = findings(program, server.folder, port, name, extra)
            ids = {entry["id"] for entry in found}
            verdict.check("TLS1_3" in ids, f"{name}: testssl.sh did not get as far as the protocols")
            bad = [
                entry for entry in found
                if entry["severity"] in ("MEDIUM", "HIGH", "CRITICAL", "FATAL")
                and entry["id"].split(" ")[0] not in NOT_OURS
            ]
            for entry in bad:
                verdict.check(False, f"{name}: {entry['severity']} {entry['id']}: {entry['finding']}")
            verdict.figures[name] = {
                "findings": len(found),
                "mediumOrAbove": len(bad),
                "low": [entry["id"] for entry in found if entry["severity"] == "LOW"],
                "setAside": sorted({entry["id"] for entry in found
                                    if entry["severity"] in ("MEDIUM", "HIGH", "CRITICAL")
                                    and entry["id"].split(" ")[0] in NOT_OURS}),
            }
    verdict.finish()


main()
