#!/usr/bin/env python3
"""Makes tests/golden/layers: what ONNX Runtime makes of every value of a model, for test_layers.

    python3 make_layers.py [--out FOLDER] [--images N] [--layers K] [--codes] [--x FILE.npz] MODEL.onnx...

Wants python3-onnx and node with onnxruntime-node (`npm install` here, or QS_ORT_MODULES=folder with node_modules).

NAME.npz holds the values of the file by name, images one behind the other in the first dimension; graph optimization is
off. With --codes, NAME.codes.npz holds the codes behind every QuantizeLinear and integer operator, graph optimization
on, so that quantize-dequantize chains run as ONNX Runtime's integer operators. Integers of the first kind are left out
where their real values are there. The images are `x` of outputs/NAME.npz, or test images when there are not enough.

--layers K keeps the real values around K layers only (small files to ship); without it, and with more images, the test
gives the full figures. The files here: `--layers 4`, and --codes for the two models that ONNX Runtime quantized.

    python3 make_layers.py --out /tmp/layers --images 100 --codes models/resnet20_ort_qdq.onnx
    QS_LAYER_GOLDENS=/tmp/layers ctest --test-dir build/ci -R test_layers -V
"""
import argparse
import gzip
import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import onnx

HERE = Path(__file__).resolve().parent
TEST_IMAGES = Path("/usr/share/datasets/fashion-mnist/t10k-images-idx3-ubyte.gz")
GLUE = {"QuantizeLinear", "DequantizeLinear", "Clip", "Relu", "Div", "BatchNormalization", "Identity", "Cast",
        "Transpose", "Reshape", "Flatten", "Squeeze"}
MOVES = {"Flatten", "Reshape", "Transpose", "Squeeze", "Unsqueeze", "MaxPool", "Slice"}
TYPES = {"float32": np.float32, "uint8": np.uint8, "int8": np.int8, "int32": np.int32, "int64": np.int64,
         "bool": np.bool_, "uint16": np.uint16, "int16": np.int16}


def images(shape, count):
    with gzip.open(TEST_IMAGES) as f:
        pixels = np.frombuffer(f.read(16 + count * 784), np.uint8)[16:].reshape(count, 1, 28, 28)
    x = ((pixels / np.float32(255) - np.float32(0.2860)) / np.float32(0.3530)).astype(np.float32)
    return x if shape[1] == 1 else x.transpose(0, 2, 3, 1)


def dependent_nodes(graph, start):
    """Nodes whose results depend on the input, in order."""
    known, nodes = {start}, []
    for node in graph.node:
        if any(name in known for name in node.input):
            nodes.append(node)
            known.update(name for name in node.output if name)
    return nodes


def around(nodes, start, count):
    """Values around `count` of the layers, spread over the last half of the network, where values are small."""
    producer = {name: n for n in nodes for name in n.output}
    readers = {}
    for n in nodes:
        for name in n.input:
            readers.setdefault(name, []).append(n)
    layers = [n for n in nodes if n.op_type not in GLUE]
    half = layers[len(layers) // 2:]
    chosen = [half[i] for i in np.linspace(0, len(half) - 1, count).astype(int)]
    keep = set()

    def up(name):
        if name in keep or (name not in producer and name != start):
            return
        keep.add(name)
        if name in producer and producer[name].op_type in GLUE:
            for other in producer[name].input:
                up(other)

    def down(node):
        for name in node.output:
            keep.add(name)
            for reader in readers.get(name, []):
                if reader.op_type in GLUE:
                    down(reader)
    for node in chosen:
        for name in node.input:
            up(name)
        down(node)
    return keep


def codes_of(nodes):
    """Values that hold codes: behind quantizers and integer operators, and moved from there."""
    codes = []
    for node in nodes:
        if node.op_type == "QuantizeLinear" or node.op_type.startswith(("QLinear", "QGemm")) or (
                node.op_type in MOVES and node.input[0] in codes):
            codes += [name for name in node.output if name]
    return codes


def run(model, names, x, optimization, folder):
    """The named values, images one behind the other."""
    graph = onnx.ModelProto()
    graph.CopyFrom(model)
    del graph.graph.output[:]
    graph.graph.output.extend(onnx.ValueInfoProto(name=n) for n in names)
    path = Path(folder) / "model.onnx"
    onnx.save(graph, str(path))
    jobs = []
    for i, image in enumerate(x):
        file = Path(folder) / f"x{i}.bin"
        file.write_bytes(image.tobytes())
        jobs.append({"model": str(path), "optimization": optimization, "result": f"{folder}/y{i}",
                     "inputs": [{"name": model.graph.input[0].name, "type": str(x.dtype),
                                 "dims": [1, *image.shape], "file": str(file)}]})
    (Path(folder) / "jobs.json").write_text(json.dumps(jobs))
    subprocess.run(["node", str(HERE / "make_run_ort.mjs"), f"{folder}/jobs.json"], check=True)
    values = {n: [] for n in names}
    for job in jobs:
        result = json.loads(Path(job["result"] + ".json").read_text())
        if isinstance(result, dict):
            raise SystemExit(f"ONNX Runtime: {result['error']}")
        for entry in result:
            if entry["type"] in TYPES and entry["dims"] and entry["dims"][0] == 1:
                data = np.fromfile(entry["file"], TYPES[entry["type"]]).reshape([int(d) for d in entry["dims"]])
                values[entry["name"]].append(data)
    return {n: np.concatenate(parts) for n, parts in values.items() if len(parts) == len(jobs)}


def make(path, arguments):
    model = onnx.load(str(path))
    initializers = {t.name for t in model.graph.initializer}
    port = next(i for i in model.graph.input if i.name not in initializers)
    shape = [d.dim_value for d in port.type.tensor_type.shape.dim]
    golden = HERE / "outputs" / f"{path.stem}.npz"
    x = np.load(arguments.x)["x"] if arguments.x else np.load(golden)["x"] if golden.exists() else np.zeros(0)
    x = x[:arguments.images] if len(x) >= arguments.images else images(shape, arguments.images)
    nodes = dependent_nodes(model.graph, port.name)
    names = [n for node in nodes for n in node.output if n]
    keep = around(nodes, port.name, arguments.layers) if arguments.layers else None
    for codes in ([False, True] if arguments.codes else [False]):
        # Only codes are asked for when chains are to be joined: a real value that leaves the network cannot be.
        wanted = codes_of(nodes) if codes else names
        with tempfile.TemporaryDirectory() as folder:
            values = run(model, wanted, x, "all" if codes else "disabled", folder)
        values[port.name] = x
        if keep is not None and not codes:
            values = {n: v for n, v in values.items() if n in keep}
        if not codes:
            dequantized = {n.input[0] for n in nodes if n.op_type in ("DequantizeLinear", "Clip", "Cast")}
            values = {n: v for n, v in values.items() if v.dtype == np.float32 or n not in dequantized}
        out = Path(arguments.out) / (path.stem + (".codes.npz" if codes else ".npz"))
        np.savez_compressed(out, **values)
        print(f"{out.name}: {len(values)} values, {out.stat().st_size >> 10} KiB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="+", type=Path)
    parser.add_argument("--out", default=str(HERE / "layers"))
    parser.add_argument("--images", type=int, default=2)
    parser.add_argument("--layers", type=int, default=0)
    parser.add_argument("--codes", action="store_true")
    parser.add_argument("--x", default="")
    arguments = parser.parse_args()
    Path(arguments.out).mkdir(parents=True, exist_ok=True)
    for path in arguments.models:
        make(path, arguments)


if __name__ == "__main__":
    main()
