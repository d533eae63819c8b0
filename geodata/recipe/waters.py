#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/waters.geojson, the lakes and rivers, from Natural Earth 1:50m (public domain) as Debian's package
marble-qt-data 4:22.12.3-1 carries it:

    apt-get download marble-qt-data=4:22.12.3-1
    dpkg-deb -x marble-qt-data_*_all.deb marble
    apt-get download gmt-gshhg-high=2.3.7-6
    dpkg-deb -x gmt-gshhg-high_*_all.deb gshhg
    python3 geodata/recipe/waters.py marble/usr/share/marble/data/naturalearth \\
        gshhg/usr/share/gmt-gshhg/binned_GSHHS_h.nc

The files are checked against the checksums below. They are in Marble's .pn2 format, version 2, big-endian, whole
half-minutes of arc: header (version u8, geometries u32, coloured u8), then geometries: kind u8 (0 line, 1 ring,
2 outer, 3 inner ring, 4 several), feature u32, for each but "several" the number of absolute nodes u32; a node is
latitude i16, longitude i16, the count i16 of nodes relative to it, and those as i8 pairs. There are no names in it:
those of larger lakes and rivers are added by place.

Lakes from 45 km2 that this source leaves out (Ohrid, Prespa, Garda) are taken from GSHHG 2.3.7 (LGPL-3+; read with
python3-h5py): netCDF in bins of two degrees, each a list of pieces of shore that go on in the next bin. Where lines.csv has the
Danube as a border, the river runs along it: the first source is up to 8 km off there. Equal input gives equal
bytes."""
import csv
import hashlib
import json
import math
import pathlib
import struct
import sys

CHECKSUMS = {
    "ne_50m_lakes.pn2": "fb5f8f87e97d937d009a9f6620f7a718b3bb0ff724e2d650641b70a787fddce0",
    "binned_GSHHS_h.nc": "5186f7ae41c6a18807582423b3b5ae5892e78b19bf6c7c792377baa8592830fc",
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
    (59.5, 45.0, "Aral Sea"), (20.72, 41.03, "Lake Ohrid"), (21.0, 40.9, "Lake Prespa"),
    (21.1, 40.77, "Small Prespa Lake"), (10.68, 45.65, "Lake Garda"), (9.27, 46.05, "Lake Como"),
    (8.65, 45.95, "Lake Maggiore"), (8.97, 45.98, "Lake Lugano"), (16.77, 47.85, "Lake Neusiedl"),
    (6.85, 46.92, "Lake Neuchâtel"), (8.4, 47.02, "Lake Lucerne"), (12.1, 43.13, "Lake Trasimeno"),
    (11.93, 42.6, "Lake Bolsena"), (29.53, 40.43, "Lake İznik"), (30.87, 38.05, "Lake Eğirdir"),
    (31.5, 37.77, "Lake Beyşehir"), (10.8, 60.75, "Mjøsa"), (15.8, 59.23, "Hjälmaren"), (14.8, 60.87, "Siljan"),
    (26.05, 58.28, "Võrtsjärv"), (12.7, 53.43, "Müritz"), (21.75, 53.76, "Lake Śniardwy"),
    (12.45, 47.88, "Chiemsee"), (21.55, 38.57, "Lake Trichonida"), (28.2, 61.25, "Lake Saimaa"),
]

# A point beside a river and its name, from memory, each tested to lie within RIVER_REACH of it; one name a line.
RIVER_REACH = 8  # km
RIVERS = [
    (19.05, 47.5, "Danube"), (16.4, 48.2, "Danube"), (12.1, 49.02, "Danube"), (7.6, 50.35, "Rhine"),
    (13.74, 51.05, "Elbe"), (9.9, 53.5, "Elbe"), (14.55, 52.35, "Oder"), (21.03, 52.25, "Vistula"),
    (30.55, 50.45, "Dnieper"), (35.05, 48.47, "Dnieper"), (32.6, 46.63, "Dnieper"), (39.7, 47.22, "Don"),
    (39.3, 51.0, "Don"), (44.5, 48.7, "Volga"), (44.0, 56.33, "Volga"), (29.6, 46.83, "Dniester"),
    (24.1, 56.95, "Western Dvina"), (1.9, 47.9, "Loire"), (2.35, 48.86, "Seine"), (4.83, 45.75, "Rhône"),
    (1.44, 43.6, "Garonne"), (-0.88, 41.66, "Ebro"), (-4.02, 39.86, "Tagus"), (-5.75, 41.5, "Douro"),
    (9.7, 45.05, "Po"), (20.15, 46.25, "Tisza"), (18.7, 45.55, "Drava"), (-0.1, 51.5, "Thames"),
    (44.4, 33.3, "Tigris"), (32.6, 25.7, "Nile"), (51.9, 47.1, "Ural"), (42.5, 63.0, "Northern Dvina"),
    (11.1, 59.3, "Glomma"), (25.7, 66.5, "Kemijoki"), (35.55, 32.0, "Jordan"), (33.5, 60.8, "Svir"),
    (30.5, 59.85, "Neva"), (50.8, 61.7, "Vychegda"),
]
MENDED = {"Danube": "DANUBE"}  # name of a river, line of lines.csv that it follows from end to end of the line
SMALLEST_ADDED, LARGEST_ADDED = 45, 100_000  # km2; the Caspian is sea


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


def checked(path):
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != CHECKSUMS[path.name]:
        sys.exit(f"{path}: the checksum is {found}, not that of the pinned package")
    return data


def features(path):
    """Lists of (kind, points) by feature, degrees."""
    data = checked(path)
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


def pieces_of_shore(path):
    """Pieces of the shores of lakes (level 2) by lake, degrees."""
    import h5py
    checked(path)
    with h5py.File(path) as file:
        table = {name: item[()] for name, item in file.items()}
    across = int(table["N_bins_in_360_longitude_range"][0])
    packed = table["Embedded_npts_levels_exit_entry_for_a_segment"]
    pieces = {}
    for where, (first, count) in enumerate(zip(table["Id_of_first_segment_in_a_bin"],
                                               table["N_segments_in_a_bin"])):
        north, east = 88 - where // across * 2, where % across * 2
        for i in range(first, first + count):
            if int(packed[i]) >> 6 & 7 != 2:
                continue
            begin, size = table["Id_of_first_point_in_a_segment"][i], int(packed[i]) >> 9
            points = []
            for k in range(begin, begin + size):
                x = (int(table["Relative_longitude_from_SW_corner_of_bin"][k]) & 0xffff) / 65535 * 2 + east
                y = (int(table["Relative_latitude_from_SW_corner_of_bin"][k]) & 0xffff) / 65535 * 2 + north
                points.append((round(x - 360 if x > 180 else x, 4), round(y, 4)))
            if is_near(points):
                pieces.setdefault(int(table["Id_of_GSHHS_ID"][i]), []).append(points)
    return pieces


def rings_from(pieces):
    """Closed rings; what stays open (a lake that reaches out of the region) is left out."""
    rest, rings = [list(piece) for piece in pieces], []
    while rest:
        ring = rest.pop(0)
        while ring[0] != ring[-1]:
            following = next((i for i, piece in enumerate(rest) if ring[-1] in (piece[0], piece[-1])), None)
            if following is None:
                break
            piece = rest.pop(following)
            ring += (piece if piece[0] == ring[-1] else piece[::-1])[1:]
        if ring[0] == ring[-1] and len(ring) > 3:
            rings.append(without_repeats(ring))
    return rings


def is_there(ring, rings):
    """True when the lake of the ring is among the others already."""
    return any(holds(other, *point) for other in rings for point in ring[::max(1, len(ring) // 8)]) \
        or any(holds(ring, *other[0]) for other in rings)


def added_lakes(path, there):
    """Those that the first source leaves out, the largest first."""
    found = []
    for pieces in pieces_of_shore(path).values():
        for ring in rings_from(pieces):
            if SMALLEST_ADDED <= abs(area(ring)) <= LARGEST_ADDED and not is_there(ring, there):
                found.append(ring)
    return sorted(found, key=lambda ring: (-abs(area(ring)), ring))


def polygons_of(path):
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
        yield from (rings for rings in polygons if is_near(rings[0]))


def lakes(path, more):
    polygons = list(polygons_of(path))
    polygons += [[ring] for ring in added_lakes(more, [rings[0] for rings in polygons])]
    found, named = [], set()
    for rings in polygons:
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


def away(point, line):
    """Kilometres."""
    east = math.cos(math.radians(point[1])) * KM_PER_DEGREE
    flat = [((x - point[0]) * east, (y - point[1]) * KM_PER_DEGREE) for x, y in line]
    least = math.inf
    for a, b in zip(flat, flat[1:]):
        step = (b[0] - a[0], b[1] - a[1])
        square = step[0]**2 + step[1]**2
        share = min(1, max(0, -(a[0] * step[0] + a[1] * step[1]) / square)) if square else 0
        least = min(least, math.hypot(a[0] + share * step[0], a[1] + share * step[1]))
    return least


def names_of(lines):
    names = [""] * len(lines)
    for x, y, name in RIVERS:
        reach, nearest = min((away((x, y), line), i) for i, line in enumerate(lines))
        if reach > RIVER_REACH:
            sys.exit(f"no river at the place of the {name}: the nearest is {reach:.0f} km away")
        if names[nearest] not in ("", name):
            sys.exit(f"one river with two names: {names[nearest]} and {name}")
        names[nearest] = name
    return names


def own_line(line_id):
    """The points of a line of lines.csv, degrees."""
    table = pathlib.Path(__file__).resolve().parent.parent / "data" / "lines.csv"
    with open(table, encoding="utf-8", newline="") as file:
        text = next(row["line_wkt"] for row in csv.DictReader(file) if row["id"] == line_id)
    return [tuple(map(float, pair.split())) for pair in text[text.index("(") + 1:-1].split(",")]


def mended(river, line):
    """The river with its part beside the line replaced by the line; both must run the same way."""
    first, last = (min(range(len(river)), key=lambda i: math.dist(river[i], end)) for end in (line[0], line[-1]))
    if first >= last:
        sys.exit("a river runs against the line that mends it")
    return river[:first] + line + river[last + 1:]


def rivers(path):
    found = []
    lines = [without_repeats(points) for parts in features(path) for _, points in parts]
    lines = joined([line for line in lines if is_near(line)])
    for line, name in zip(lines, names_of(lines)):
        line_id = MENDED.get(name)
        if line_id and away(own_line(line_id)[0], line) < RIVER_REACH:
            line = mended(line, own_line(line_id))
        size = length(line)
        found.append(feature("river", name, 1 if size > 900 else 2 if size > 300 else 3, "LineString", line))
    return found


def main():
    folder = pathlib.Path(sys.argv[1])
    out = pathlib.Path(__file__).resolve().parent.parent / "data" / "waters.geojson"
    found = lakes(folder / "ne_50m_lakes.pn2", pathlib.Path(sys.argv[2])) + rivers(folder / "ne_50m_rivers_lake_centerlines.pn2")
    rows = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in found)
    out.write_text('{"type":"FeatureCollection","features":[\n' + rows + "\n]}\n", encoding="utf-8")
    print(f"{out}: {len(found)} waters, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
