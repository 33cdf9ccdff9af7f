#!/usr/bin/env python3
"""Step 2: quantization-aware retraining of what train.py has written. Writes .pth and an ONNX file with fake-quantizers.

    python3 qat_retrain.py -lr 0.001 --max_epochs 5 --weights resnet20.pth --output resnet20_qat.pth
    quantscope-cli compile resnet20_qat.onnx -a -m pytorch -o out --dataset ...
"""
import torch
from torch.ao.quantization import (
    FakeQuantize,
    MovingAverageMinMaxObserver,
    MovingAveragePerChannelMinMaxObserver,
    QConfig,
    disable_observer,
    prepare_qat,
)

try:
    from torch.ao.nn.intrinsic.qat import freeze_bn_stats
except ImportError:  # PyTorch before 2.0
    from torch.nn.intrinsic.qat import freeze_bn_stats

from loop import accuracy, export, fit, parser, prepare
from networks import fuse


def qconfig():
    """uint8 activations per tensor, int8 weights per output channel, symmetric."""
    return QConfig(
        activation=FakeQuantize.with_args(observer=MovingAverageMinMaxObserver, quant_min=0, quant_max=255,
                                          dtype=torch.quint8, qscheme=torch.per_tensor_affine),
        weight=FakeQuantize.with_args(observer=MovingAveragePerChannelMinMaxObserver, quant_min=-128, quant_max=127,
                                      dtype=torch.qint8, qscheme=torch.per_channel_symmetric, ch_axis=0),
    )


def main():
    p = parser(__doc__.splitlines()[0], learning_rate=0.001, epochs=5)
    p.add_argument("--weights", default="model.pth", help="what train.py has written")
    p.add_argument("--output", default="model_qat.pth", help="weights; the ONNX file lies beside, with .onnx")
    options = p.parse_args()
    saved = torch.load(options.weights, map_location="cpu", **load_arguments())
    options.model = saved["model"]
    data, train, test, model = prepare(options)
    model.load_state_dict(saved["weights"])
    model.to(options.device)
    print(f"float accuracy {accuracy(model, test, options.device):.2f}", flush=True)

    model.train()
    fuse(model, qat=True)
    model.qconfig = qconfig()
    prepare_qat(model, inplace=True)
    model.to(options.device)

    def before_epoch(epoch):
        # The ranges settle first; then they stand still, and the weights learn to live with them.
        if epoch > max(1, options.max_epochs // 2):
            model.apply(disable_observer)
            model.apply(freeze_bn_stats)

    fit(model, train, test, options, weight_decay=1e-5, before_epoch=before_epoch)
    model.apply(disable_observer)
    stem = options.output[:-4] if options.output.endswith(".pth") else options.output
    torch.save({"model": options.model, "weights": model.cpu().state_dict()}, stem + ".pth")
    print(f"written {stem}.pth", flush=True)
    export(model, data, stem + ".onnx")


def load_arguments():
    """Only tensors and plain values are read from the file, where this version of PyTorch can promise that."""
    return {"weights_only": True} if "weights_only" in torch.load.__code__.co_varnames else {}


if __name__ == "__main__":
    main()
