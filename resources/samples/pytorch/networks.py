"""ResNet-20 for small images and ResNet-50, written so that quantization-aware training finds every place: additions
are modules of their own, and input and output have stubs."""
import torch
from torch import nn
from torch.ao.nn.quantized import FloatFunctional
from torch.ao.quantization import DeQuantStub, QuantStub, fuse_modules, fuse_modules_qat


def conv_bn(inputs, outputs, kernel, stride=1, relu=True):
    layers = [
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
    ]
    return nn.Sequential(*layers, *([nn.ReLU()] if relu else []))


class Block(nn.Module):
    """Residual block: `layers` plus a shortcut, then ReLU."""

    def __init__(self, layers, inputs, outputs, stride):
        super().__init__()
        self.layers = layers
        self.shortcut = (
            nn.Identity() if inputs == outputs and stride == 1 else conv_bn(inputs, outputs, 1, stride, relu=False)
        )
        self.add = FloatFunctional()

    def forward(self, x):
        return self.add.add_relu(self.layers(x), self.shortcut(x))


def basic(inputs, outputs, stride):
    return Block(
        nn.Sequential(conv_bn(inputs, outputs, 3, stride), conv_bn(outputs, outputs, 3, relu=False)),
        inputs, outputs, stride,
    )


def bottleneck(inputs, outputs, stride):
    inner = outputs // 4
    return Block(
        nn.Sequential(
            conv_bn(inputs, inner, 1), conv_bn(inner, inner, 3, stride), conv_bn(inner, outputs, 1, relu=False)
        ),
        inputs, outputs, stride,
    )


class ResNet(nn.Module):
    def __init__(self, stem, stem_channels, make_block, stages, classes):
        super().__init__()
        self.quant, self.dequant = QuantStub(), DeQuantStub()
        self.stem = stem
        blocks, inputs = [], stem_channels
        for outputs, count, stride in stages:
            for i in range(count):
                blocks.append(make_block(inputs, outputs, stride if i == 0 else 1))
                inputs = outputs
        self.blocks = nn.Sequential(*blocks)
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(inputs, classes)
        for m in self.modules():
            if isinstance(m, nn.Conv2d):
                nn.init.kaiming_normal_(m.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, x):
        x = self.pool(self.blocks(self.stem(self.quant(x))))
        return self.dequant(self.fc(torch.flatten(x, 1)))


def resnet20(classes, channels, _size):
    return ResNet(conv_bn(channels, 16, 3), 16, basic, [(16, 3, 1), (32, 3, 2), (64, 3, 2)], classes)


def resnet50(classes, channels, size):
    # Small images would shrink to nothing: they get a stem without strides.
    stem = (
        nn.Sequential(conv_bn(channels, 64, 7, 2), nn.MaxPool2d(3, 2, 1)) if size >= 96 else conv_bn(channels, 64, 3)
    )
    return ResNet(stem, 64, bottleneck, [(256, 3, 1), (512, 4, 2), (1024, 6, 2), (2048, 3, 2)], classes)


NETWORKS = {"resnet20": resnet20, "resnet50": resnet50}


def fuse(model, qat):
    """Conv, BatchNormalization and ReLU of every conv_bn become one module, as the QAT modules want it."""
    run = fuse_modules_qat if qat else fuse_modules
    for m in list(model.modules()):  # fusing replaces modules
        if isinstance(m, nn.Sequential) and isinstance(m[0] if len(m) else None, nn.Conv2d):
            run(m, [str(i) for i in range(len(m))], inplace=True)
