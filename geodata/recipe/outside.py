#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/outside.topojson, the grey land beyond the atlas, from the npm package world-atlas 2.0.2
(countries-10m.json; Natural Earth 4.1.0, public domain):

    npm install world-atlas@2.0.2
    python3 geodata/recipe/outside.py node_modules/world-atlas/countries-10m.json

Takes the countries that territories.csv does not divide, dissolves them, and keeps their arcs as they are where
they meet the atlas, so that both share every vertex. Coasts far from Europe are generalised."""
import csv
import json
import pathlib
import sys

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
NOT_LAND_OF_THEIR_OWN = {"Vatican", "Antarctica"}  # the first is cut out of Italy
GRID = 1e-6
NEAR_EUROPE = (-32.0, 8.0, 75.0, 90.0)  # west, south, east, north: full detail
TOLERANCE = 0.012  # degrees, elsewhere
SMALLEST_ISLAND = 0.02  # square degrees, elsewhere


def decode(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for steps in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            points.append((round((x * sx + tx) / GRID), round((y * sy + ty) / GRID)))
        yield points


def polygons(geometry):
    if geometry.get("type") == "Polygon":
        return [geometry["arcs"]]
    return geometry.get("arcs", [])


def degrees(points):
    return [(x * GRID, y * GRID) for x, y in points]


def box(points):
    xs, ys = zip(*degrees(points))
    return min(xs), min(ys), max(xs), max(ys)


def area(points):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) / 2


def in_europe(points):
    west, south, east, north = box(points)
    return not (west > NEAR_EUROPE[2] or east < NEAR_EUROPE[0] or south > NEAR_EUROPE[3] or north < NEAR_EUROPE[1])


def wanted(outline):
    """The northern hemisphere from America to Japan, and Africa whole."""
    west, _, east, north = box(outline)
    return east - west < 180 and -120 < west and east < 155 and (north > 0 or (west > -20 and east < 52))


def simplified(points, tolerance):
    keep = {0, len(points) - 1}
    closed = points[0] == points[-1]
    far = max(range(len(points)), key=lambda i: abs(points[i][0] - points[0][0]) + abs(points[i][1] - points[0][1]))
    todo = [(0, far), (far, len(points) - 1)] if closed else [(0, len(points) - 1)]
    keep |= {far} if closed else set()
    while todo:
        i, j = todo.pop()
        (ax, ay), (bx, by) = points[i], points[j]
        length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5 or 1
        best, where = -1, None
        for k in range(i + 1, j):
            away = abs((points[k][0] - ax) * (by - ay) - (points[k][1] - ay) * (bx - ax)) / length
            if away > best:
                best, where = away, k
        if where is not None and best * GRID > tolerance:
            keep.add(where)
            todo += [(i, where), (where, j)]
    kept = [points[i] for i in sorted(keep)]
    return kept if not closed or len(kept) >= 4 else points


def ring_points(arcs, ring):
    points = []
    for index in ring:
        part = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += part if not points else part[1:]
    return points


def walk(arcs, used):
    """Rings of directed arcs, land on their left; at a point where the land touches itself the leftmost way."""
    starts = {}
    for index in sorted(used):
        points = arcs[index] if index >= 0 else arcs[~index][::-1]
        starts.setdefault(points[0], []).append(index)
    rings = []
    left = set(used)
    for first in sorted(used):
        if first not in left:
            continue
        ring, index = [], first
        while index in left:
            left.discard(index)
            ring.append(index)
            points = arcs[index] if index >= 0 else arcs[~index][::-1]
            ways = [way for way in starts[points[-1]] if way in left]
            if len(ways) > 1:
                raise SystemExit(f"the outline touches itself at {points[-1]}")
            index = ways[0] if ways else None
        rings.append(ring)
    return rings


def main():
    topology = json.load(open(sys.argv[1], encoding="utf-8"))
    arcs = list(decode(topology))
    divided = set()
    for row in csv.DictReader(open(DATA / "territories.csv", newline="", encoding="utf-8")):
        divided |= set(row["base"].split(";"))
    count, of_atlas = {}, set()
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        if name in NOT_LAND_OF_THEIR_OWN:
            continue
        for rings in polygons(geometry):
            if name in divided:
                of_atlas |= {i if i >= 0 else ~i for ring in rings for i in ring}
                continue
            outline = ring_points(arcs, rings[0])
            if not wanted(outline) or (not in_europe(outline) and abs(area(degrees(outline))) < SMALLEST_ISLAND):
                continue
            # The package winds clockwise; here land lies on the left.
            forward = area(outline) > 0
            for ring in rings:
                for i in ring:
                    directed = i if forward else ~i
                    count[directed] = count.get(directed, 0) + 1
    used = {i for i in count if ~i not in count}
    assert all(count[i] == 1 for i in used)
    plain = {i if i >= 0 else ~i for i in used}
    dropped = settle(arcs, plain, plain - of_atlas)
    write(arcs, walk(arcs, {i for i in used if (i if i >= 0 else ~i) not in dropped}))


def settle(arcs, plain, coasts):
    """Generalises the far coasts. The quantised source touches and crosses itself here and there: what does so gets
    more detail, and when it has all, the loop is cut off or the islet dropped."""
    full = {i: arcs[i] for i in coasts}
    tolerance = {i: 0 if in_europe(arcs[i]) else TOLERANCE for i in coasts}
    for i in coasts:
        arcs[i] = simplified(full[i], tolerance[i]) if tolerance[i] else full[i]
    dropped = set()
    while True:
        found = [pair for pair in conflicts(arcs, sorted(plain - dropped)) if {pair[0][0], pair[1][0]} & coasts]
        if not found:
            return dropped
        changed = set()
        for (a, i), (b, j) in found:
            if {a, b} & changed:
                continue
            changed |= mend(arcs, full, tolerance, dropped, (a, i), (b, j))
        if not changed:
            raise SystemExit(f"cannot mend {found[:3]}")


def mend(arcs, full, tolerance, dropped, first, second):
    (a, i), (b, j) = first, second
    detailed = {k for k in (a, b) if tolerance.get(k)}
    for k in detailed:
        tolerance[k] = tolerance[k] / 2 if tolerance[k] > 0.001 else 0
        arcs[k] = simplified(full[k], tolerance[k]) if tolerance[k] else full[k]
    if detailed:
        return detailed
    if a == b and a in full:
        i, j = sorted((i, j))
        loop = arcs[a][:i + 1] + arcs[a][j + 1:]
        rest = arcs[a][i + 1:j + 1] + [arcs[a][i + 1]]
        closed = arcs[a][0] == arcs[a][-1]
        full[a] = arcs[a] = rest if closed and abs(area(rest)) > abs(area(loop)) else loop
        return {a}
    islets = [k for k in (a, b) if k in full and arcs[k][0] == arcs[k][-1]]
    islets.sort(key=lambda k: abs(area(arcs[k])))
    dropped |= set(islets[:1])
    return set(islets[:1])


def turn(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def near(p, a, b):
    """Within some 2 m: less than that may turn into a touch when projected."""
    length = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
    share = ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / length if length else 0
    share = max(0, min(1, share))
    x, y = p[0] - a[0] - share * (b[0] - a[0]), p[1] - a[1] - share * (b[1] - a[1])
    return x * x + y * y < 400


def touch(a, b, c, d, neighbours):
    if neighbours:
        common = {a, b} & {c, d}
        if len(common) != 1:
            return True
        p, q = ({a, b} - common).pop(), ({c, d} - common).pop()
        o = common.pop()
        return near(p, o, q) or near(q, o, p)
    if turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0:
        return True
    return near(c, a, b) or near(d, a, b) or near(a, c, d) or near(b, c, d)


def conflicts(arcs, indexes):
    """Pairs of segments that meet elsewhere than in common ends; the grid is in whole steps, so this is exact."""
    squares, found = {}, set()
    size = round(0.1 / GRID)
    for k in indexes:
        for i, (a, b) in enumerate(zip(arcs[k], arcs[k][1:])):
            for x in range(min(a[0], b[0]) // size, max(a[0], b[0]) // size + 1):
                for y in range(min(a[1], b[1]) // size, max(a[1], b[1]) // size + 1):
                    squares.setdefault((x, y), []).append((k, i))
    nodes = {end for k in indexes for end in (arcs[k][0], arcs[k][-1])}
    for entries in squares.values():
        for n, (k, i) in enumerate(entries):
            a, b = arcs[k][i], arcs[k][i + 1]
            for m, j in entries[:n]:
                c, d = arcs[m][j], arcs[m][j + 1]
                last = len(arcs[k]) - 2
                closing = arcs[k][0] == arcs[k][-1] and abs(i - j) == last
                neighbours = k == m and (abs(i - j) == 1 or closing)
                if not neighbours and {a, b} & {c, d} & nodes:
                    neighbours = k != m
                if touch(a, b, c, d, neighbours):
                    found.add(tuple(sorted(((k, i), (m, j)))))
    return sorted(found)


def write(arcs, rings):
    order, steps = {}, []
    for ring in rings:
        for i in ring:
            plain = i if i >= 0 else ~i
            if plain in order:
                continue
            order[plain] = len(order)
            points = arcs[plain]
            steps.append([list(points[0])] + [[b[0] - a[0], b[1] - a[1]] for a, b in zip(points, points[1:])])
    numbered = [[order[i] if i >= 0 else ~order[~i] for i in ring] for ring in rings]
    outer = [(ring_points(arcs, r), n) for r, n in zip(rings, numbered) if area(ring_points(arcs, r)) > 0]
    holes = [(ring_points(arcs, r), n) for r, n in zip(rings, numbered) if area(ring_points(arcs, r)) < 0]
    shapes = [[n] for _, n in outer]
    for points, n in holes:
        x, y = points[0]
        inside = [k for k, (o, _) in enumerate(outer) if contains(o, x, y)]
        shapes[min(inside, key=lambda k: area(outer[k][0]))].append(n)
    result = {"type": "Topology", "transform": {"scale": [GRID, GRID], "translate": [0, 0]},
              "objects": {"outside": {"type": "GeometryCollection", "geometries": [
                  {"type": "MultiPolygon", "id": "OUT", "properties": {"id": "OUT"}, "arcs": shapes}]}},
              "arcs": steps}
    path = DATA / "outside.topojson"
    path.write_text(json.dumps(result, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{path}: {len(steps)} arcs, {sum(map(len, steps))} vertices, {len(shapes)} polygons, {len(holes)} holes")


def contains(ring, x, y):
    odd = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            odd = not odd
    return odd


if __name__ == "__main__":
    main()
