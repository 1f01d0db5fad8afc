"""The longest block of the window's thread in each step of a reader's session on 10 MB."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from figures import Figure
from inputs import MEGABYTE, text_file

_SCRIPT = Path(__file__).with_name("session.py")
_BLOCK_MS = 50


def figures(folder: Path, *, quick: bool) -> Iterator[Figure]:
    """Yield the median over some sessions for each step; the whole trace goes to a file beside the inputs."""
    path = text_file(folder, 10 * MEGABYTE)
    sessions = [_session(path, folder / f"session-{at}", 300 if quick else 1800) for at in range(3)]
    (folder / "trace.json").write_text(json.dumps(sessions, indent=1), "utf-8")
    for steps in zip(*sessions, strict=True):
        block = median(step["block_ms"] for step in steps)
        busy = median(step["busy_ms"] for step in steps)
        yield Figure(f"blocked: {steps[0]['step']}", block, busy, "own processor time", most=_BLOCK_MS)


def _session(path: Path, home: Path, pause_ms: int) -> list[dict[str, object]]:
    shutil.rmtree(home, ignore_errors=True)
    words = [sys.executable, str(_SCRIPT), str(path), str(home), str(pause_ms)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        words, env=environment, capture_output=True, encoding="utf-8", check=True, timeout=400
    )
    return [json.loads(line) for line in done.stdout.splitlines()]
