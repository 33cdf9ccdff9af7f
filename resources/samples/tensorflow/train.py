#!/usr/bin/env python3
"""Step 1: trains a network in float and writes it (.h5) and its ONNX file.

    python3 train.py -lr 0.1 --max_epochs 30 --output resnet20.h5
"""
from loop import export, fit, parser

import tensorflow as tf

from datasets import open_data
from networks import NETWORKS


def main():
    p = parser(__doc__.splitlines()[0], learning_rate=0.1, epochs=30)
    p.add_argument("--output", default="model.h5", help="the network; the ONNX file lies beside, with .onnx")
    options = p.parse_args()
    tf.keras.utils.set_random_seed(options.seed)
    data = open_data(options)
    model = NETWORKS[options.model](data.classes, data.channels, data.size)
    fit(model, data, options)
    stem = options.output[:-3] if options.output.endswith(".h5") else options.output
    model.save(stem + ".h5")
    print(f"written {stem}.h5", flush=True)
    export(model, data, stem + ".onnx")


if __name__ == "__main__":
    main()
