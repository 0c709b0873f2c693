import hashlib, json, os

last, hashes = {}, {}  # by chain: the links before the first of these records are not in here
for line in open("chain.jsonl"):
    link = json.loads(line)
    fields = ["previous", "shard", "sequence", "kind", "received", "content"]
    text = "\n".join(str(link[field]) for field in fields)
    assert hashlib.sha256(text.encode()).hexdigest() == link["hash"], link
    assert last.get(link["shard"], link["previous"]) == link["previous"], link
    last[link["shard"]] = link["hash"]
    hashes[link["shard"], link["sequence"]] = link["hash"]
print("Each link follows the one before it. They end with", last)
if os.path.exists("noted.json"):
    for head in json.load(open("noted.json"))["heads"]:
        found = hashes.get((head["shard"], head["sequence"]))
        assert found in (None, head["hash"]), head
        print("Noted elsewhere,", "as it is here:" if found else "and not among these links:", head)
