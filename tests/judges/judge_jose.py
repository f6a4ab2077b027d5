"""npm jose verifies the key set and a token of the real server."""

import base64
import json
import os
import subprocess
import urllib.request

import house

TOOLS = os.path.join(os.environ["GEMBA_TOOLS"], "jose")


def main():
    node = house.need_program("node")
    if not os.path.isdir(os.path.join(TOOLS, "node_modules", "jose")):
        house.skip("npm jose is not installed; ./gemba judge fetches it")
    verdict = house.Verdict("jose")
    with house.House() as server:
        server.add_user("ola")
        status, answer, _ = server.login("ola")
        verdict.check(status == 200, f"the user cannot sign in: {status}")
        with urllib.request.urlopen(
            f"https://localhost:{server.port}/.well-known/jwks.json", context=server.tls()
        ) as response:
            jwks = response.read()
        path = os.path.join(server.folder, "jwks.json")
        with open(path, "wb") as file:
            file.write(jwks)
        claims = answer.get("accessToken", "..").split(".")[1]
        issuer = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["iss"]
        # Beside node_modules, which is where node looks.
        script = os.path.join(TOOLS, "verify.mjs")
        with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "jose", "verify.mjs")) as source:
            text = source.read()
        with open(script, "w") as file:
            file.write(text)
        done = subprocess.run([node, script, path, answer["accessToken"], issuer], capture_output=True, text=True)
        verdict.check(done.returncode in (0, 1) and done.stdout, "node: " + done.stderr[-500:])
        if done.stdout:
            found = json.loads(done.stdout)
            verdict.figures["keys"] = found["keys"]
            for fault in found["faults"]:
                verdict.check(False, fault)
    verdict.finish()


main()
