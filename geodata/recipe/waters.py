#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/waters.geojson, the lakes and rivers, from Natural Earth 1:50m (public domain) as Debian's package
marble-qt-data 4:22.12.3-1 carries it:

    apt-get download marble-qt-data=4:22.12.3-1
    dpkg-deb -x marble-qt-data_*_all.deb marble
    python3 geodata/recipe/waters.py marble/usr/share/marble/data/naturalearth

The files are checked against the checksums below. They are in Marble's .pn2 format, version 2, big-endian, whole
half-minutes of arc: header (version u8, geometries u32, coloured u8), then geometries: kind u8 (0 line, 1 ring,
2 outer, 3 inner ring, 4 several), feature u32, for each but "several" the number of absolute nodes u32; a node is
latitude i16, longitude i16, the count i16 of nodes relative to it, and those as i8 pairs. There are no names in it:
those of the larger lakes are added by place. Equal input gives equal bytes."""
import hashlib
import json
import math
import pathlib
import struct
import sys

CHECKSUMS = {
    "ne_50m_lakes.pn2": "fb5f8f87e97d937d009a9f6620f7a718b3bb0ff724e2d650641b70a787fddce0",
    "ne_50m_rivers_lake_centerlines.pn2": "8d065613bc8c532bf5dc920e57ba755bf43328275eb03cff69d21c2e31c9caa8",
}
WEST, SOUTH, EAST, NORTH = -28, 24, 68, 75  # what reaches into it is taken whole
OUTER, INNER, SEVERAL = 2, 3, 4
KM_PER_DEGREE = 111.2

# Longitude, latitude of a point in the lake (degrees) and its name: written from memory, each place tested to lie
# in exactly one lake.
LAKES = [
    (31.5, 60.8, "Lake Ladoga"), (35.3, 61.6, "Lake Onega"), (13.6, 58.9, "Vänern"), (14.6, 58.4, "Vättern"),
    (27.5, 58.7, "Lake Peipus"), (31.3, 58.25, "Lake Ilmen"), (6.5, 46.42, "Lake Geneva"),
    (9.4, 47.6, "Lake Constance"), (17.8, 46.88, "Lake Balaton"), (43.0, 38.6, "Lake Van"),
    (45.3, 40.35, "Lake Sevan"), (45.4, 37.7, "Lake Urmia"), (-6.4, 54.62, "Lough Neagh"),
    (38.4, 58.5, "Rybinsk Reservoir"), (37.6, 60.2, "Lake Beloye"), (19.3, 42.2, "Lake Skadar"),
    (33.4, 38.7, "Lake Tuz"), (35.5, 31.6, "Dead Sea"), (35.6, 32.8, "Sea of Galilee"), (27.9, 68.95, "Lake Inari"),
    (17.2, 59.45, "Mälaren"), (34.3, 47.5, "Kakhovka Reservoir"), (32.6, 49.3, "Kremenchuk Reservoir"),
    (59.5, 45.0, "Aral Sea"),
]


def nodes(data, at, count):
    points = []
    for _ in range(count):
        latitude, longitude, relative = struct.unpack_from(">hhh", data, at)
        at += 6
        points.append((longitude, latitude))
        for _ in range(relative):
            north, east = struct.unpack_from(">bb", data, at)
            at += 2
            points.append((longitude + east, latitude + north))
    return [(x / 120, y / 120) for x, y in points], at


def features(path):
    """Lists of (kind, points) by feature, degrees."""
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != CHECKSUMS[path.name]:
        sys.exit(f"{path}: the checksum is {found}, not that of marble-qt-data 4:22.12.3-1")
    version, _, coloured = struct.unpack_from(">BIB", data)
    if version != 2:
        sys.exit(f"{path}: version {version} of the format instead of 2")
    at, parts = 6, {}
    while at < len(data):
        kind, feature = struct.unpack_from(">BI", data, at)
        at += 5
        if coloured and feature not in parts:
            at += 1
        several, count = kind == SEVERAL, 1
        if several:
            count, at = data[at], at + 1
        for _ in range(count):
            if several:
                kind = data[at]
                at += 5
            points, at = nodes(data, at + 4, struct.unpack_from(">I", data, at)[0])
            parts.setdefault(feature, []).append((kind, points))
    return [parts[feature] for feature in sorted(parts)]


def without_repeats(points):
    return [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]


def is_near(points):
    return any(WEST <= x <= EAST and SOUTH <= y <= NORTH for x, y in points)


def area(ring):
    """Square kilometres, signed."""
    middle = math.radians(sum(y for _, y in ring) / len(ring))
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    return twice / 2 * KM_PER_DEGREE**2 * math.cos(middle)


def length(line):
    return sum(math.hypot((b[0] - a[0]) * math.cos(math.radians(a[1])), b[1] - a[1]) * KM_PER_DEGREE
               for a, b in zip(line, line[1:]))


def holds(ring, x, y):
    inside = False
    for a, b in zip(ring, ring[1:]):
        if (a[1] > y) != (b[1] > y) and x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0]):
            inside = not inside
    return inside


def feature(kind, name, rank, geometry, coordinates):
    rounded = json.loads(json.dumps(coordinates), parse_float=lambda text: round(float(text), 4))
    return {"type": "Feature", "properties": {"kind": kind, "name": name, "rank": rank},
            "geometry": {"type": geometry, "coordinates": rounded}}


def lakes(path):
    found, named = [], set()
    for parts in features(path):
        polygons = []
        for kind, points in parts:
            ring = without_repeats(points + points[:1])
            if len(ring) < 4 or abs(area(ring)) < 1:
                continue
            if kind == INNER and polygons:
                polygons[-1].append(ring)
            else:
                polygons.append([ring])
        for rings in polygons:
            if not is_near(rings[0]):
                continue
            names = [name for x, y, name in LAKES if holds(rings[0], x, y)]
            if len(names) > 1:
                sys.exit(f"one lake with several names: {names}")
            named.update(names)
            size = abs(area(rings[0]))
            found.append(feature("lake", "".join(names), 1 if size > 4000 else 2 if size > 500 else 3,
                                 "Polygon", rings))
    missing = {name for _, _, name in LAKES} - named
    if missing:
        sys.exit(f"no lake at the place of {sorted(missing)}")
    return found


def joined(lines):
    """Lines chained where exactly one ends and one begins."""
    lines = [line for line in lines if len(line) > 1]
    while True:
        starts = {}
        for i, line in enumerate(lines):
            starts.setdefault(line[0], []).append(i)
        ends = {}
        for i, line in enumerate(lines):
            ends.setdefault(line[-1], []).append(i)
        for end in sorted(ends):
            first, second = ends[end], starts.get(end, [])
            if len(first) == 1 and len(second) == 1 and first != second:
                lines[first[0]] += lines[second[0]][1:]
                del lines[second[0]]
                break
        else:
            return lines


def rivers(path):
    found = []
    lines = [without_repeats(points) for parts in features(path) for _, points in parts]
    for line in joined([line for line in lines if is_near(line)]):
        size = length(line)
        found.append(feature("river", "", 1 if size > 900 else 2 if size > 300 else 3, "LineString", line))
    return found


def main():
    folder = pathlib.Path(sys.argv[1])
    out = pathlib.Path(__file__).resolve().parent.parent / "data" / "waters.geojson"
    found = lakes(folder / "ne_50m_lakes.pn2") + rivers(folder / "ne_50m_rivers_lake_centerlines.pn2")
    rows = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in found)
    out.write_text('{"type":"FeatureCollection","features":[\n' + rows + "\n]}\n", encoding="utf-8")
    print(f"{out}: {len(found)} waters, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
