#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the files of a pack against the JSON Schemas, and that broken ones do not pass.

usage: check_schema.py PACK [BROKEN]
Each file in the folder BROKEN is "<kind>-<defect>.json" and must fail the schema of its kind.
"""
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("python3-jsonschema is needed: apt-get install python3-jsonschema")


def problems(schema, document):
    errors = jsonschema.Draft202012Validator(schema).iter_errors(document)
    return ["%s: %s" % (error.json_path, error.message) for error in errors]


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def main(pack, broken=None):
    failures = []
    schemas = {}
    for path in sorted((pack / "schema").glob("*.schema.json")):
        kind = path.name.removesuffix(".schema.json")
        schemas[kind] = load(path)
        jsonschema.Draft202012Validator.check_schema(schemas[kind])

    files = {"pack": "pack.json", **load(pack / "pack.json")["files"]}
    if set(files) != set(schemas):
        failures.append("files %s, schemas %s" % (sorted(files), sorted(schemas)))
    for kind, name in files.items():
        failures += ["%s: %s" % (name, text) for text in problems(schemas[kind], load(pack / name))]

    fixtures = sorted(broken.glob("*.json")) if broken else []
    if broken and not fixtures:
        failures.append("no fixtures in %s" % broken)
    for path in fixtures:
        if not problems(schemas[path.name.split("-")[0]], load(path)):
            failures.append("%s passes its schema" % path.name)

    for failure in failures:
        print("FAIL", failure)
    print("%d files against %d schemas, %d broken files" % (len(files), len(schemas), len(fixtures)))
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main(*map(pathlib.Path, sys.argv[1:3])))
