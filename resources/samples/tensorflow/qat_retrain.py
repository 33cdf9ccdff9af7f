#!/usr/bin/env python3
"""Step 2: quantization-aware retraining of what train.py has written. Writes .h5 and an ONNX file with fake-quantizers.

    python3 qat_retrain.py -lr 0.001 --max_epochs 5 --weights resnet20.h5 --output resnet20_qat.h5
    quantscope-cli compile resnet20_qat.onnx -a -m tensorflow -o out --dataset ...
"""
from loop import compile_model, export, fit, parser

import tensorflow as tf
import tensorflow_model_optimization as tfmot

from datasets import open_data


def main():
    p = parser(__doc__.splitlines()[0], learning_rate=0.001, epochs=5)
    p.add_argument("--weights", default="model.h5", help="what train.py has written")
    p.add_argument("--output", default="model_qat.h5", help="the network; the ONNX file lies beside, with .onnx")
    options = p.parse_args()
    tf.keras.utils.set_random_seed(options.seed)
    data = open_data(options)
    model = tf.keras.models.load_model(options.weights, compile=False)
    compile_model(model, data, options)
    _, accuracy = model.evaluate(data.test.batch(options.batch_size), verbose=0)
    print(f"float accuracy {100 * accuracy:.2f}", flush=True)
    quantized = tfmot.quantization.keras.quantize_model(model)
    fit(quantized, data, options)
    stem = options.output[:-3] if options.output.endswith(".h5") else options.output
    quantized.save(stem + ".h5")
    print(f"written {stem}.h5", flush=True)
    export(quantized, data, stem + ".onnx")


if __name__ == "__main__":
    main()
