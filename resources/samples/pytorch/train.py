#!/usr/bin/env python3
"""Step 1: trains a network in float and writes its weights (.pth) and its ONNX file.

    python3 train.py -lr 0.1 --max_epochs 30 --output resnet20.pth
"""
import torch

from loop import export, fit, parser, prepare


def main():
    p = parser(__doc__.splitlines()[0], learning_rate=0.1, epochs=30)
    p.add_argument("--output", default="model.pth", help="weights; the ONNX file lies beside, with .onnx")
    options = p.parse_args()
    data, train, test, model = prepare(options)
    model.to(options.device)
    fit(model, train, test, options, weight_decay=5e-4)
    stem = options.output[:-4] if options.output.endswith(".pth") else options.output
    torch.save({"model": options.model, "weights": model.cpu().state_dict()}, stem + ".pth")
    print(f"written {stem}.pth", flush=True)
    export(model, data, stem + ".onnx")


if __name__ == "__main__":
    main()
