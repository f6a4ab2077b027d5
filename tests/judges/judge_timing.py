"""Whether the time of a refused sign-in tells which names exist: unknown, known and disabled names in random order, over many
addresses so that no limit is met. The measure is the area under the ROC curve; 0.5 is a coin."""

import argparse
import json
import random

import house

USERS = 60  # of each kind


def auc(a, b):
    """The chance that a value of a is larger than one of b (Mann-Whitney), with ties as half."""
    merged = sorted([(value, 0) for value in a] + [(value, 1) for value in b])
    rank_sum, index = 0.0, 0
    while index < len(merged):
        end = index
        while end < len(merged) and merged[end][0] == merged[index][0]:
            end += 1
        rank = (index + 1 + end) / 2
        rank_sum += rank * sum(1 for entry in merged[index:end] if entry[1] == 0)
        index = end
    return (rank_sum - len(a) * (len(a) + 1) / 2) / (len(a) * len(b))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--tries", type=int, default=600)
    arguments.add_argument("--seed", type=int, default=20261127)
    options = arguments.parse_args()
    verdict = house.Verdict("timing")
    rng = random.Random(options.seed)
    # Wide limits: it is the time of an answer that is under test, not the brake, which judges all names alike.
    config = "[security]\nlogin_failures = 20\nlogin_rate_per_minute = 600\n"
    with house.House(config=config) as server:
        names = {"unknown": [f"nobody-{n}" for n in range(USERS)], "known": [], "disabled": []}
        for n in range(USERS):
            for kind in ("known", "disabled"):
                names[kind].append(f"{kind}-{n}")
                server.add_user(names[kind][-1])
        users = {user["name"]: user for user in json.loads(server.ctl("user", "list", "--json"))["users"]}
        for name in names["disabled"]:
            server.ctl("call", "users.setActive", json.dumps({"user": users[name]["id"], "active": False}))
        kinds = list(names)
        plan = [kinds[n % len(kinds)] for n in range(options.tries)]
        rng.shuffle(plan)
        times = {kind: [] for kind in kinds}
        answers = {kind: set() for kind in kinds}
        for number, kind in enumerate(plan):
            # Twenty failures a minute from one address are the limit: 127.x.y.z are all this machine.
            source = f"127.{1 + number // 60000}.{number // 250 % 240}.{1 + number % 250}"
            status, body, seconds = server.login(rng.choice(names[kind]), "wrong horse battery staple", source)
            body.pop("referenceId", None)
            answers[kind].add((status, str(sorted(body.items()))))
            if status == 401:
                times[kind].append(seconds)
        verdict.check(answers["unknown"] == answers["known"] == answers["disabled"], f"answers differ: {answers}")
        for kind in ("known", "disabled"):
            value = auc(times[kind], times["unknown"])
            verdict.figures[kind + "Auc"] = round(value, 4)
            bound = 0.02 + 1.64 * (1 / (6 * min(len(times[kind]), len(times["unknown"])))) ** 0.5
            verdict.figures[kind + "Bound"] = round(0.5 + bound, 4)
            # The goal, and what chance alone adds at this number of tries.
            verdict.check(abs(value - 0.5) <= bound, f"{kind} names: AUC {value:.3f}")
        verdict.figures.update(
            tries=options.tries,
            medianMs={kind: round(house.quantile(values, 0.5) * 1000, 2) for kind, values in times.items()},
        )
    verdict.finish()


main()
