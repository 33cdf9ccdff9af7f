#!/usr/bin/env python3
"""Cuts the bundled Fashion-MNIST subset out of the full data set (Debian package dataset-fashion-mnist).

    python3 resources/make_subset.py [SOURCE_DIR] [TARGET_DIR]

calib-500: the first 500 training images, for calibration. test-1000: the first 1000 test images, for accuracy.
The gzip header carries no time and no name, so the same source gives the same bytes.
"""
import gzip
import io
import struct
import sys
from pathlib import Path


def read_idx(path):
    data = gzip.decompress(path.read_bytes())
    magic, = struct.unpack_from(">I", data)
    rank = magic & 0xFF
    if magic >> 8 != 0x08:
        raise SystemExit(f"{path}: not an IDX file of bytes")
    dims = struct.unpack_from(f">{rank}I", data, 4)
    return magic, dims, data[4 + 4 * rank:]


def cut(source, target, count):
    magic, dims, body = read_idx(source)
    item = 1
    for d in dims[1:]:
        item *= d
    head = struct.pack(f">{1 + len(dims)}I", magic, count, *dims[1:])
    buffer = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=buffer, compresslevel=9, mtime=0) as out:
        out.write(head + body[:count * item])
    target.write_bytes(buffer.getvalue())


def main():
    source = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/datasets/fashion-mnist")
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parent / "data"
    target.mkdir(parents=True, exist_ok=True)
    for part, name, count in (("train", "calib-500", 500), ("t10k", "test-1000", 1000)):
        for kind in ("images-idx3", "labels-idx1"):
            cut(source / f"{part}-{kind}-ubyte.gz", target / f"fashion-mnist-{name}-{kind}-ubyte.gz", count)


if __name__ == "__main__":
    main()
