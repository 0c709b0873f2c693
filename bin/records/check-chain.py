import hashlib, json, os, sys


def check(is_right, what):
    if not is_right:
        sys.exit("Not as it should be: " + json.dumps(what))


last, hashes = {}, {}  # by chain: the links before the first of these records are not in here
for line in open("chain.jsonl"):
    link = json.loads(line)
    fields = ["previous", "shard", "sequence", "kind", "received", "content"]
    text = "\n".join(str(link[field]) for field in fields)
    check(hashlib.sha256(text.encode()).hexdigest() == link["hash"], link)
    before = last.get(link["shard"], {"sequence": link["sequence"] - 1, "hash": link["previous"]})
    check(before["hash"] == link["previous"] and before["sequence"] + 1 == link["sequence"], link)
    last[link["shard"]] = link
    hashes[link["shard"], link["sequence"]] = link["hash"]
ends = [[link["shard"], link["sequence"], link["hash"]] for link in last.values()]
print("Each link follows the one before it. They end with", ends)
if os.path.exists("noted.json"):
    for head in json.load(open("noted.json"))["heads"]:
        found = hashes.get((head["shard"], head["sequence"]))
        check(found in (None, head["hash"]), head)
        print("Noted elsewhere,", "as it is here:" if found else "and not among these links:", head)
