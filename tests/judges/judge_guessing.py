"""Someone guesses at one account from many addresses and at many accounts from one, as fast as the server lets him. How many
guesses get through to a password check, and whether the person at the own station still comes in."""

import argparse
import concurrent.futures
import time

import house

VICTIM = "ola"
HOME = "127.200.0.1"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--seconds", type=int, default=60)
    arguments.add_argument("--stations", type=int, default=2000)
    options = arguments.parse_args()
    verdict = house.Verdict("guessing")
    with house.House() as server:
        for name in (VICTIM, *(f"user-{n}" for n in range(10))):
            server.add_user(name)
        status, _, _ = server.login(VICTIM, source=HOME)
        verdict.check(status == 200, f"the victim cannot sign in at first: {status}")

        until = time.monotonic() + options.seconds
        counts = {"checked": 0, "braked": 0, "other": 0}

        def guess(number):
            if time.monotonic() > until:
                return None
            source = f"127.{10 + number // 60000}.{number // 250 % 240}.{1 + number % 250}"
            return server.login(VICTIM, f"wrong horse battery {number}", source)[0]

        def spray(number):
            if time.monotonic() > until:
                return None
            return server.login(f"user-{number % 10}", f"wrong horse battery {number}", "127.9.9.9")[0]

        home, sprayed = [], {"checked": 0, "braked": 0, "other": 0}
        pools = concurrent.futures.ThreadPoolExecutor(8), concurrent.futures.ThreadPoolExecutor(2)
        with pools[0], pools[1]:
            guesses = [pools[0].submit(guess, n % options.stations) for n in range(200 * options.seconds)]
            sprays = [pools[1].submit(spray, n) for n in range(50 * options.seconds)]
            while time.monotonic() < until:
                home.append(server.login(VICTIM, source=HOME)[0])
                time.sleep(3)
            for tally, work in ((counts, guesses), (sprayed, sprays)):
                for one in work:
                    status = one.result()
                    if status is not None:
                        kind = {401: "checked", 429: "braked"}.get(status, "other")
                        tally[kind] += 1
        verdict.figures.update(
            guessesChecked=counts["checked"], guessesBraked=counts["braked"], guessesOther=counts["other"],
            sprayChecked=sprayed["checked"], sprayBraked=sprayed["braked"],
            homeSignIns=len(home), homeRefused=sum(1 for status in home if status != 200), seconds=options.seconds,
        )
        verdict.check(counts["checked"] <= 100, f"{counts['checked']} guesses at one account were checked")
        verdict.check(counts["checked"] > 0 and counts["braked"] > 0, f"the attack did not happen: {counts}")
        verdict.check(all(status == 200 for status in home), f"the victim was refused at home: {home}")
        verdict.check(sprayed["checked"] > 0 and sprayed["braked"] > 0, f"the spraying did not happen: {sprayed}")
        verdict.check(sprayed["checked"] <= 20 + options.seconds // 60 + 1, f"{sprayed['checked']} sprayed guesses")
    verdict.finish()


main()
