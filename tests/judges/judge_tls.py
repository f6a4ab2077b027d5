"""testssl.sh against both TLS ports: no finding of MEDIUM or above."""

import json
import os
import subprocess

import house

# An installation's own authority signs its own certificates for addresses that no public name service knows: what testssl.sh
# says of public trust does not apply. Clients pin the authority (docs/protocol.md).
NOT_OURS = {
    "cert_chain_of_trust": "own authority, pinned by every client",
    "cert_crlDistributionPoint": "revoked by renewal: the certificate lives a year at most and clients pin the authority",
    "cert_ocspURL": "as above",
    "cert_revocation": "as above",
    "OCSP_stapling": "as above",
    "cert_trust": "asked for by IP address, see cert_subjectAltName",
    "DNS_CAArecord": "no public DNS",
    "HSTS": "set by the server's own header; testssl.sh asks the broker's port too, which is no web server",
}


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
