# SPDX-License-Identifier: GPL-3.0-or-later
"""Five pages at once: threads or processes?

Fetching is mostly waiting, and waiting overlaps even under the
interpreter lock. Parsing is computing: it only overlaps in
processes. The pages come from a small server on this machine.
"""
import http.client
import http.server
import multiprocessing
import multiprocessing.pool
import sys
import time

WORKERS = 5  # {workers}
PAGES = 5  # {pages}
LATENCY_MS = 200.0  # {latency}
PAGE_SIZE_KIB = 64  # {page-size}
BANDWIDTH_KIB_S = 1000.0  # {bandwidth}
PARSE_MS = 20.0  # {parse}
START_METHOD = "fork"  # {start-method}


class PageHandler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        time.sleep(LATENCY_MS / 1000)
        self.send_response(200)
        self.send_header("Content-Length", str(PAGE_SIZE_KIB * 1024))
        self.end_headers()
        for _ in range(PAGE_SIZE_KIB):
            self.wfile.write(b"x" * 1024)
            if BANDWIDTH_KIB_S > 0:
                time.sleep(1 / BANDWIDTH_KIB_S)

    def log_message(self, *_):
        pass


def serve(port):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), PageHandler)
    port.send(server.server_port)
    server.serve_forever()


def compute(ms):
    end = time.thread_time() + ms / 1000
    while time.thread_time() < end:
        pass


def fetch(address):
    connection = http.client.HTTPConnection(*address)
    connection.request("GET", "/")
    page = connection.getresponse().read()
    connection.close()
    compute(PARSE_MS)
    return len(page)


def run(kind, context, address):
    new_pool = {"threads": multiprocessing.pool.ThreadPool,
                "processes": context.Pool}.get(kind)
    begin = time.perf_counter()
    if new_pool is None:
        sizes = [fetch(address) for _ in range(PAGES)]
    else:
        with new_pool(WORKERS) as pool:
            sizes = pool.map(fetch, [address] * PAGES, chunksize=1)
            pool.close()
            pool.join()
    print(f"{kind:10}: {len(sizes)} pages, {sum(sizes) // 1024} KiB, "
          f"{time.perf_counter() - begin:.2f} s")


if __name__ == "__main__":
    context = multiprocessing.get_context(START_METHOD)
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    address = ("127.0.0.1", ours.recv())
    for kind in sys.argv[1:] or ["sequential", "threads", "processes"]:
        run(kind, context, address)
    server.terminate()
    server.join()
