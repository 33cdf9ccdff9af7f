#!/usr/bin/python3
"""Writes 224x224 ResNet-50 and MobileNetV2 ONNX files with random weights for the speed comparison.

    make_models.py FOLDER [--cli PATH/TO/quantscope-cli]

FOLDER receives NAME.onnx (float32, batch 1, opset 13). With --cli, NAME.onnx is quantized on random frames by
`quantscope-cli compile` and the exported network is copied to NAME_qdq.onnx, so that both programs measure the
same QDQ file. Needs torch and torchvision (Debian: python3-torchvision).
"""
import argparse
import pathlib
import shutil
import subprocess
import tempfile

import numpy as np
import torch
import torchvision

MODELS = {
    "resnet50": torchvision.models.resnet50,
    "mobilenetv2": torchvision.models.mobilenet_v2,
}


def settle_statistics(model):
    """Random weights with the initial statistics would let activations grow from block to block without bound;
    the statistics of random frames keep them in the range that trained networks have."""
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.momentum = None
    model.train()
    with torch.no_grad():
        for _ in range(4):
            model(torch.randn(4, 3, 224, 224))
    model.eval()


def export(name, make, folder):
    torch.manual_seed(1)
    model = make(weights=None)
    settle_statistics(model)
    path = folder / f"{name}.onnx"
    torch.onnx.export(model, torch.randn(1, 3, 224, 224), str(path), opset_version=13, input_names=["input"],
                      output_names=["output"])
    return path


def quantize(cli, path, frames):
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work) / "network"
        subprocess.run([cli, "compile", str(path), "-o", str(folder), "--dataset", f"npz:{frames}", "--calib", "8"],
                       check=True)
        shutil.copy(folder / "network_qdq.onnx", path.with_name(f"{path.stem}_qdq.onnx"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--cli", help="quantscope-cli that makes the QDQ files")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    frames = arguments.folder / "frames.npz"
    np.savez(frames, images=np.random.default_rng(1).standard_normal((8, 3, 224, 224), dtype=np.float32))
    for name, make in MODELS.items():
        path = export(name, make, arguments.folder)
        print(path)
        if arguments.cli:
            quantize(arguments.cli, path, frames)
            print(path.with_name(f"{name}_qdq.onnx"))


if __name__ == "__main__":
    main()
