#!/usr/bin/env python3
"""Every model file of the folders given goes through inspect, compile and the workbench.

    tests/robustness/hostile_files.py [--bin build/ci/bin] [--seconds 5] FOLDER...

A file passes when each program ends by itself within the time with exit code 0 or 3, and when a refusal is one
line `error: <file>: <where>: <why>` with the file's name in it. Prints one line per file and program, a total,
and exits with 1 when anything failed.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time


def run(words, seconds):
    """(exit code or None for a hang, seconds, stderr)"""
    started = time.monotonic()
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    try:
        done = subprocess.run(words, capture_output=True, timeout=seconds, env=environment)
        return done.returncode, time.monotonic() - started, done.stderr.decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        return None, time.monotonic() - started, ""


def judge(file, code, text):
    """What is wrong with an ending; empty when nothing is."""
    if code is None:
        return "does not end"
    if code not in (0, 3):
        return f"exit code {code}"
    if re.search(r"runtime error:|Sanitizer", text):
        return "sanitizer report"
    if code == 3:
        lines = [line for line in text.splitlines() if line.startswith("error: ")]
        if len(lines) != 1:
            return f"{len(lines)} error lines"
        if file.name not in lines[0]:
            return "the message does not name the file"
        if len(lines[0]) < len("error: ") + len(str(file)) + 10:
            return "the message gives no reason"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, default=pathlib.Path("build/ci/bin"))
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--no-app", action="store_true", help="the command line only")
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    files = sorted(file for folder in options.folders for file in folder.rglob("*") if file.suffix in (".onnx", ".ort"))
    if not files:
        sys.exit("no model files there")
    failures, endings, slowest = 0, {}, 0.0
    with tempfile.TemporaryDirectory() as scratch:
        for number, file in enumerate(files):
            output = pathlib.Path(scratch) / str(number)
            picture = pathlib.Path(scratch) / f"{number}.png"
            programs = {
                "inspect": [options.bin / "quantscope-cli", "inspect", file],
                "compile": [options.bin / "quantscope-cli", "compile", file, "-o", output, "-n", "1"],
            }
            if not options.no_app:
                programs["app"] = [options.bin / "quantscope", file, "--screenshot", picture]
            for program, words in programs.items():
                code, seconds, text = run([str(word) for word in words], options.seconds)
                wrong = judge(file, code, text)
                if program == "compile" and code == 3 and output.exists():
                    wrong = wrong or "a refused file left a folder"
                slowest = max(slowest, seconds)
                endings[program, code] = endings.get((program, code), 0) + 1
                failures += bool(wrong)
                error = next((line for line in text.splitlines() if line.startswith("error: ")), "")
                print(f"{'FAIL ' + wrong if wrong else 'ok':24} {program:8} {code} {seconds:5.2f} s  {file.name}"
                      f"{'  ' + error.replace(str(file), file.name) if error else ''}")
                if wrong and not error:
                    print(text[-2000:])
    counts = ", ".join(f"{program} {code}: {count}" for (program, code), count in sorted(endings.items(), key=str))
    print(f"{len(files)} files; program and exit code: {counts}; slowest {slowest:.2f} s; {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
