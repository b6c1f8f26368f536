#!/usr/bin/env python3
"""Writes support.properties anew: npm pack caniemail, unpack it, and name its data/caniemail.json."""
import json
import sys

PLATFORMS = {
    "outlook": ["windows"],
    "gmail": ["desktop-webmail", "ios", "android"],
    "apple-mail": ["macos", "ios"],
    "yahoo": ["desktop-webmail", "ios", "android"],
}
RANKS = "yaun"


def newest(stats, family, platform):
    versions = stats.get(family, {}).get(platform)
    return list(versions.values())[-1][0] if versions else "u"


data = json.load(open(sys.argv[1], encoding="utf-8"))
for feature in sorted(data["data"], key=lambda each: each["slug"]):
    if feature["slug"].startswith(("css-", "html-", "image-")):
        worst = [
            max((newest(feature["stats"], family, platform) for platform in platforms), key=RANKS.index)
            for family, platforms in PLATFORMS.items()
        ]
        print(feature["slug"] + "=" + "".join(worst))
