# SPDX-License-Identifier: GPL-3.0-or-later
"""One picture, cut into tiles that workers share out among themselves.

Every pixel is computed, so threads gain nothing under the
interpreter lock. Whoever computes a tile: the picture is the same
in the end.
"""
import multiprocessing
import multiprocessing.pool
import sys
import time
import zlib

WORKERS = 4  # {workers}
FILTER = "blur"  # {filter}
TILE = 32  # {tile}
START_METHOD = "fork"  # {start-method}
WIDTH, HEIGHT = 320, 240


def source(x, y):
    """The picture before: rings and a chequered ground."""
    if not (0 <= x < WIDTH and 0 <= y < HEIGHT):
        return 0
    ring = ((x - 160) ** 2 + (y - 120) ** 2) // 200 % 128
    return ring + ((x // 20 + y // 20) % 2) * 127


def blur(x, y):
    return sum(source(x + dx, y + dy)
               for dx in (-1, 0, 1) for dy in (-1, 0, 1)) // 9


def edges(x, y):
    across = source(x + 1, y) - source(x - 1, y)
    down = source(x, y + 1) - source(x, y - 1)
    return min(255, abs(across) + abs(down))


def fractal(x, y):
    start = complex(x / WIDTH * 3 - 2, y / HEIGHT * 2.4 - 1.2)
    z, rounds = 0j, 0
    while rounds < 40 and abs(z) < 2:
        z, rounds = z * z + start, rounds + 1
    return rounds * 6


def compute_tile(corner):
    left, top = corner
    pixel = {"blur": blur, "edges": edges, "fractal": fractal}[FILTER]
    return corner, [bytes(pixel(x, y)
                          for x in range(left, min(left + TILE, WIDTH)))
                    for y in range(top, min(top + TILE, HEIGHT))]


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    new_pool = (context.Pool if kind == "processes"
                else multiprocessing.pool.ThreadPool)
    picture = bytearray(WIDTH * HEIGHT)
    corners = [(x, y) for y in range(0, HEIGHT, TILE)
               for x in range(0, WIDTH, TILE)]
    with new_pool(1 if kind == "sequential" else WORKERS) as pool:
        begin = time.perf_counter()
        for (left, top), rows in pool.imap_unordered(compute_tile, corners):
            for y, row in enumerate(rows, top):
                picture[y * WIDTH + left:y * WIDTH + left + len(row)] = row
        took_s = time.perf_counter() - begin
        pool.close()
        pool.join()
    print(f"{kind:10}: {len(corners)} tiles in {took_s:.2f} s, "
          f"checksum {zlib.crc32(picture):08x}")


if __name__ == "__main__":
    print(f"{FILTER} of {WIDTH} x {HEIGHT} pixels, {WORKERS} workers")
    for kind in sys.argv[1:] or ["sequential", "threads", "processes"]:
        run(kind)
