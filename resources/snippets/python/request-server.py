# SPDX-License-Identifier: GPL-3.0-or-later
"""A server under load: threads or processes?

Each request needs some computing and some waiting. A pool of
workers accepts connections on the same socket; a client with many
connections measures how long the answers take. (A worker for each
connection is `socketserver.ThreadingTCPServer`, or
`ForkingTCPServer`.)
"""
import multiprocessing
import socket
import sys
import threading
import time

WORKERS = 8  # {workers}
CONNECTIONS = 16  # {connections}
CPU_US = 200.0  # {cpu}
WAIT_MS = 2.0  # {wait}
SWITCH_INTERVAL_MS = 5.0  # {switch-interval}
START_METHOD = "fork"
SECONDS = 0.7


def compute(us):
    end = time.thread_time() + us / 1_000_000
    while time.thread_time() < end:
        pass


def serve(listener, everybody, stop):
    """One worker of the pool: a request at a time."""
    sys.setswitchinterval(SWITCH_INTERVAL_MS / 1000)
    listener.settimeout(0.1)
    everybody.wait()
    while not stop.is_set():
        try:
            connection, _ = listener.accept()
        except TimeoutError:
            continue
        with connection:
            connection.settimeout(2)
            if connection.recv(64):
                compute(CPU_US)
                time.sleep(WAIT_MS / 1000)
                connection.sendall(b"done")


def ask(address, until, times_ms):
    while (begin := time.monotonic()) < until:
        with socket.create_connection(address, timeout=5) as connection:
            connection.sendall(b"please")
            assert connection.recv(64) == b"done"
        times_ms.append((time.monotonic() - begin) * 1000)


def load(address, everybody, report):
    """The client: its threads wait nearly all the time."""
    times_ms = []
    everybody.wait()
    until = time.monotonic() + SECONDS
    askers = [threading.Thread(target=ask, args=(address, until, times_ms))
              for _ in range(CONNECTIONS)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    report.put(sorted(times_ms))


def run(kind):
    context = multiprocessing.get_context(START_METHOD)
    module = threading if kind == "threads" else context
    new_worker = threading.Thread if kind == "threads" else context.Process
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listener:
        report, stop = context.SimpleQueue(), module.Event()
        everybody = context.Barrier(WORKERS + 1)
        client = context.Process(
            target=load, args=(listener.getsockname(), everybody, report))
        client.start()
        pool = [new_worker(target=serve, args=(listener, everybody, stop))
                for _ in range(WORKERS)]
        for worker in pool:
            worker.start()
        times_ms = report.get()
        stop.set()
        for worker in pool + [client]:
            worker.join()
    p50, p99 = (times_ms[int(len(times_ms) * part)] for part in (0.5, 0.99))
    print(f"{kind:9}: {len(times_ms) / SECONDS:.0f} requests/s, "
          f"p50 {p50:.1f} ms, p99 {p99:.1f} ms, worst {times_ms[-1]:.1f} ms")


if __name__ == "__main__":
    print(f"{WORKERS} workers, {CONNECTIONS} connections")
    for kind in sys.argv[1:] or ["threads", "processes"]:
        run(kind)
