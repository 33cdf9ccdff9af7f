#!/usr/bin/python3
"""Makes tests/golden/families: one small trained network in the form of every exporter family, and what ONNX
Runtime (graph optimization off) makes of it.

    python3 tests/golden/make_families.py     # wants python3-onnx, node and `npm install` in tests/golden

NAME.onnx, and NAME.npz with x and output. QONNX nodes are run in their expanded form.
"""
import json
import os
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from onnx import TensorProto

import family_net as fn
from family_net import LAYERS, Model, PADS, STRIDE, per_channel, symmetric, unsigned

HERE = Path(__file__).resolve().parent
NET = fn.trained()
X = fn.images()
V = fn.values(NET, X)
GAMMA = np.linspace(0.7, 1.6, fn.CHANNELS).astype(np.float32)  # of the BatchNormalizations that families need


def split_bn(name):
    """The layer as Conv (no bias) and BatchNormalization with scale GAMMA."""
    w, b = NET[name]
    var = np.linspace(0.5, 2.0, len(b)).astype(np.float32)
    mean = np.linspace(-0.2, 0.3, len(b)).astype(np.float32)
    factor = GAMMA / np.sqrt(var + np.float32(1e-5))
    return w / factor.reshape(-1, 1, 1, 1), (GAMMA, b + mean * factor, mean, var), factor


def network(x, conv, add, mean, dense, relu):
    """The network's skeleton; every argument builds one kind of layer."""
    r1 = relu(conv(x, "conv1"), "relu1")
    r2 = relu(conv(r1, "conv2"), "relu2")
    r3 = relu(add(conv(r2, "conv3"), r2), "relu3")
    return dense(mean(r3))


def attributes(name):
    return {"pads": PADS[name], "strides": [STRIDE[name]] * 2, "kernel_shape": [3, 3]}


def mean_and_flatten(m):
    return lambda x: m.op("Flatten", m.op("GlobalAveragePool", x), axis=1)


# --- PyTorch ------------------------------------------------------------------------------------------------

def torch_fq(m, x, v, name, levels=127):
    """fake_quantize with reduced range: Q -> Clip(, 127) -> DQ, parameters as Constant and Identity chains."""
    scale, zero = unsigned(v, levels)
    s = m.op("Identity", m.init(np.float32(scale)))
    z = m.op("Identity", m.init(np.uint8(zero)))
    q = m.op("QuantizeLinear", x, s, z, name=f"/{name}/activation_post_process/QuantizeLinear")
    if levels == 127:
        q = m.op("Clip", q, "", m.constant(np.uint8(127)))
    return m.op("DequantizeLinear", q, s, z)


def torch_weight(m, w, name):
    scale, _ = per_channel(w)
    s, z = m.init(scale), m.constant(np.zeros(len(scale), np.int8))
    q = m.op("QuantizeLinear", m.init(w, f"{name}.weight"), s, z, axis=0,
             name=f"/{name}/weight_fake_quant/QuantizeLinear")
    return m.op("DequantizeLinear", q, s, z, axis=0)


def torch_dense(m):
    def dense(x):
        w, b = NET["dense"]
        y = m.op("Gemm", x, torch_weight(m, w, "dense"), m.init(b), transB=1, name="/dense/Gemm")
        return torch_fq(m, y, V["y"], "dense")
    return dense


def eager():
    m = Model(producer="pytorch", version="2.1")

    def conv(x, name):
        w, bn, _ = split_bn(name)
        y = m.op("Conv", x, torch_weight(m, w, name), name=f"/{name}/Conv", **attributes(name))
        y = torch_fq(m, y, V[name] * 2, name)
        y = m.op("BatchNormalization", y, *[m.init(p) for p in bn], name=f"/{name}/bn")
        return torch_fq(m, y, V[name], name + ".bn")
    y = network("x", conv, lambda a, b: m.op("Add", a, b), mean_and_flatten(m), torch_dense(m),
                lambda x, _: m.op("Relu", x))
    return m, y


def fx():
    m = Model(producer="pytorch", version="2.1")

    def conv(x, name):
        w, bn, factor = split_bn(name)
        gamma, _, _, var = [m.init(p) for p in bn]
        # The factor is computed by the file, as fused modules export it in eval mode.
        sigma = m.op("Sqrt", m.op("Add", var, m.constant(np.float32(1e-5))))
        live = m.op("Div", gamma, sigma)
        scaled = m.op("Mul", m.init(w), m.op("Reshape", live, m.constant(np.array([-1, 1, 1, 1]))))
        s, z = m.init(per_channel(w * factor.reshape(-1, 1, 1, 1))[0]), m.init(np.zeros(len(factor), np.int8))
        q = m.op("QuantizeLinear", scaled, s, z, axis=0, name=f"/{name}/weight_fake_quant/QuantizeLinear")
        y = m.op("Conv", x, m.op("DequantizeLinear", q, s, z, axis=0), name=f"/{name}/Conv", **attributes(name))
        y = m.op("Div", y, m.op("Reshape", live, m.constant(np.array([1, -1, 1, 1]))))
        return m.op("BatchNormalization", y, *[m.init(p) for p in bn], name=f"/{name}/bn")
    x = torch_fq(m, "x", V["x"], "input", 255)
    y = network(x, conv, lambda a, b: m.op("Add", torch_fq(m, a, V["conv3"], "c3", 255), b),
                lambda x: torch_fq(m, mean_and_flatten(m)(x), V["mean"], "mean", 255), torch_dense(m),
                lambda x, name: torch_fq(m, m.op("Relu", x), V[name], name, 255))
    return m, y


def converted():
    """convert(): integer constants, computed bias scales, preprocessing in the graph (uint8 in)."""
    m = Model(producer="pytorch", version="2.2", input_type=TensorProto.UINT8)

    def quantized(x, v):
        scale, zero = unsigned(v)
        s, z = m.constant(np.float32(scale)), m.constant(np.uint8(zero))
        q = m.op("Cast", m.op("QuantizeLinear", x, s, z), to=TensorProto.UINT8)
        return m.op("DequantizeLinear", q, s, z), s, scale

    grids = {}

    def parameters(name, source):
        w, b = NET[name]
        scale, codes = per_channel(w)
        s_x, value = grids[source]
        s_w = m.constant(scale)
        weight = m.op("DequantizeLinear", m.constant(codes), s_w, m.constant(np.zeros(len(b), np.int8)), axis=0)
        zero = m.op("Cast", m.op("ConstantOfShape", m.constant(np.array([len(b)]))), to=TensorProto.INT32)
        bias_codes = np.rint(b / (value * scale)).astype(np.int32)
        bias = m.op("DequantizeLinear", m.constant(bias_codes), m.op("Mul", s_x, s_w), zero, axis=0)
        return weight, bias

    def step(x, name):
        y, s, value = quantized(x, V[name])
        grids[y] = (s, value)
        return y

    def conv(x, name):
        return m.op("Conv", x, *parameters(name, x), name=f"/{name}/Conv", **attributes(name))

    def dense(x):
        return step(m.op("Gemm", x, *parameters("dense", x), transB=1, name="/dense/Gemm"), "y")
    pixels = m.op("Div", m.op("Cast", "x", to=TensorProto.FLOAT), m.constant(np.float32(255)))
    pixels = m.op("Div", m.op("Sub", pixels, m.constant(np.float32(0.286))), m.constant(np.float32(0.353)))
    y = network(step(pixels, "x"), conv, lambda a, b: m.op("Add", step(a, "conv3"), b),
                lambda x: step(mean_and_flatten(m)(x), "mean"), dense,
                lambda x, name: step(m.op("Relu", x), name))
    return m, y


def dynamo():
    """torch.export: opset 20, IR 10, weights beside the file, Clip bounds through CastLike."""
    m = Model(opset=20, ir=10, producer="pytorch", version="2.6")

    def quantized(x, v):
        scale, zero = unsigned(v)
        s, z = m.init(np.float32(scale)), m.init(np.uint8(zero))
        return m.op("DequantizeLinear", m.op("QuantizeLinear", x, s, z), s, z)

    def weight(w):
        scale, _ = per_channel(w)
        s, z = m.init(scale), m.init(np.zeros(len(scale), np.int8))
        q = m.op("QuantizeLinear", m.init(w), s, z, axis=0)
        low, high = [m.op("CastLike", m.init(np.int64(v)), q) for v in (-127, 127)]
        return m.op("DequantizeLinear", m.op("Clip", q, low, high), s, z, axis=0)

    def conv(x, name):
        w, b = NET[name]
        return m.op("Conv", x, weight(w), m.init(b), name=f"node_{name}", **attributes(name))

    def dense(x):
        w, b = NET["dense"]
        return quantized(m.op("Gemm", x, weight(w), m.init(b), transB=1), V["y"])
    y = network(quantized("x", V["x"]), conv, lambda a, b: m.op("Add", quantized(a, V["conv3"]), b),
                lambda x: quantized(mean_and_flatten(m)(x), V["mean"]), dense,
                lambda x, name: quantized(m.op("Relu", x), V[name]))
    return m, y


# --- TensorFlow ---------------------------------------------------------------------------------------------

def tensorflow(weight_of, producer_version, explicit_pad):
    m = Model(producer="tf2onnx", version=producer_version, input_shape=("N", 28, 28, 1))

    def quantized(x, v):
        scale, zero = unsigned(v)
        s, z = m.init(np.float32(scale)), m.init(np.uint8(zero))
        return m.op("DequantizeLinear", m.op("QuantizeLinear", x, s, z, axis=1), s, z, axis=1)

    def conv(x, name):
        w, b = NET[name]
        how = attributes(name)
        if explicit_pad and name == "conv2":
            x = m.op("Pad", x, m.init(np.array([0, 0, 0, 0, 0, 0, 1, 1])), name="model/pad")
            how["pads"] = [0, 0, 0, 0]
        return m.op("Conv", x, weight_of(m, w), m.init(b), name=f"model/quant_{name}/Conv2D", **how)

    def dense(x):
        w, b = NET["dense"]
        scale, codes = per_channel(w)
        baked = (codes * scale.reshape(-1, 1)).astype(np.float32)
        y = m.op("Add", m.op("MatMul", x, m.init(baked.T.copy())), m.init(b), name="model/dense/BiasAdd")
        return quantized(y, V["y"])

    def mean(x):
        return quantized(m.op("ReduceMean", x, axes=[2, 3], keepdims=0), V["mean"])
    x = m.op("Transpose", "x", perm=[0, 3, 1, 2])
    y = network(quantized(x, V["x"]), conv, lambda a, b: m.op("Add", quantized(a, V["conv3"]), b), mean, dense,
                lambda x, name: quantized(m.op("Relu", x), V[name]))
    return m, y


def tfmot():
    def baked(m, w):
        scale, codes = per_channel(w)
        return m.init((codes * scale.reshape(-1, 1, 1, 1)).astype(np.float32))
    return tensorflow(baked, "1.16", True)


def tf1_hwio():
    def hwio(m, w):
        scale, _ = per_channel(w)
        s, z = m.init(scale), m.init(np.zeros(len(scale), np.int8))
        q = m.op("QuantizeLinear", m.init(np.ascontiguousarray(w.transpose(2, 3, 1, 0))), s, z, axis=3)
        return m.op("Transpose", m.op("DequantizeLinear", q, s, z, axis=3), perm=[3, 2, 0, 1])
    return tensorflow(hwio, "1.6", False)


# --- others -------------------------------------------------------------------------------------------------

def qdq(domain="", producer="onnx.quantize", integer=True):
    """ONNX Runtime's quantizer; with a domain, its com.microsoft nodes."""
    m = Model(producer=producer, domains=[domain] if domain else [])

    def pair(x, s, z, **how):
        return m.op("DequantizeLinear", m.op("QuantizeLinear", x, s, z, domain=domain, **how), s, z,
                    domain=domain, **how)

    def quantized(x, v):
        scale, zero = unsigned(v)
        return pair(x, m.init(np.float32(scale)), m.init(np.uint8(zero)))

    def weight(w):
        scale, codes = per_channel(w)
        s, z = m.init(scale), m.init(np.zeros(len(scale), np.int8))
        return m.op("DequantizeLinear", m.init(codes), s, z, axis=0, domain=domain)

    def conv(x, name):
        w, b = NET[name]
        return m.op("Conv", x, weight(w), m.init(b), name=name, **attributes(name))

    def dense(x):
        w, b = NET["dense"]
        return quantized(m.op("Gemm", x, weight(w), m.init(b), transB=1, name="dense"), V["y"])
    y = network(quantized("x", V["x"]), conv, lambda a, b: m.op("Add", quantized(a, V["conv3"]), b),
                lambda x: quantized(mean_and_flatten(m)(x), V["mean"]), dense,
                lambda x, name: quantized(m.op("Relu", x), V[name]))
    return m, y


def nvidia():
    """pytorch-quantization: int8 everywhere, zero point a float 0 cast to int8, BatchNormalization kept."""
    m = Model(producer="pytorch", version="1.13")

    def quantized(x, scale, name, **how):
        s = m.constant(np.float32(scale))
        z = m.op("Cast", m.constant(np.zeros(np.shape(scale), np.float32)), to=TensorProto.INT8)
        q = m.op("QuantizeLinear", x, s, z, name=f"{name}/QuantizeLinear", **how)
        return m.op("DequantizeLinear", q, s, z, **how)

    def layer_input(x, v, name):
        return quantized(x, symmetric(v), f"/{name}/_input_quantizer")

    def conv(x, name):
        w, bn, _ = split_bn(name)
        source = {"conv1": "x", "conv2": "relu1", "conv3": "relu2"}[name]
        weight = quantized(m.init(w), per_channel(w)[0], f"/{name}/_weight_quantizer", axis=0)
        y = m.op("Conv", layer_input(x, V[source], name), weight, name=f"/{name}/Conv", **attributes(name))
        return m.op("BatchNormalization", y, *[m.init(p) for p in bn], name=f"/{name}/bn")

    def dense(x):
        w, b = NET["dense"]
        weight = quantized(m.init(w), per_channel(w)[0], "/dense/_weight_quantizer", axis=0)
        return m.op("Gemm", layer_input(x, V["mean"], "dense"), weight, m.init(b), transB=1, name="/dense/Gemm")

    def add(a, b):
        return m.op("Add", a, layer_input(b, V["relu2"], "residual"))
    return m, network("x", conv, add, mean_and_flatten(m), dense, lambda x, _: m.op("Relu", x))


def qcdq():
    """Brevitas QCDQ: 4-bit weights as clipped int8 constants, 6-bit activations, int32 biases."""
    m = Model(producer="pytorch", version="2.0")

    def quantized(x, v):
        scale, zero = unsigned(v, 63)
        s, z = m.constant(np.float32(scale)), m.constant(np.uint8(zero))
        q = m.op("Clip", m.op("QuantizeLinear", x, s, z), m.constant(np.uint8(0)), m.constant(np.uint8(63)))
        return m.op("DequantizeLinear", q, s, z), scale

    scales = {}

    def step(x, name):
        y, scales[y] = quantized(x, V[name])
        return y

    def parameters(name, source):
        w, b = NET[name]
        scale, codes = per_channel(w, 7)
        clipped = m.op("Clip", m.init(codes), m.constant(np.int8(-7)), m.constant(np.int8(7)))
        s = m.init(scale)
        weight = m.op("DequantizeLinear", clipped, s, m.init(np.zeros(len(b), np.int8)), axis=0)
        bias_scale = (scales[source] * scale).astype(np.float32)
        bias = m.op("DequantizeLinear", m.init(np.rint(b / bias_scale).astype(np.int32)), m.init(bias_scale),
                    m.init(np.zeros(len(b), np.int32)), axis=0)
        return weight, bias

    def conv(x, name):
        return m.op("Conv", x, *parameters(name, x), name=f"/{name}/Conv", **attributes(name))

    def dense(x):
        return step(m.op("Gemm", x, *parameters("dense", x), transB=1, name="/dense/Gemm"), "y")
    y = network(step("x", "x"), conv, lambda a, b: m.op("Add", step(a, "conv3"), b),
                lambda x: step(mean_and_flatten(m)(x), "mean"), dense,
                lambda x, name: step(m.op("Relu", x), name))
    return m, y


def qonnx(expanded=False):
    """QONNX: Quant of 3 and 8 bits, BipolarQuant weights, Trunc behind the pool. `expanded`: the same in standard
    nodes, which ONNX Runtime can run."""
    domain = "" if expanded else "qonnx.custom_op.general"
    m = Model(producer="" if expanded else "qonnx", domains=[] if expanded else [domain])

    def quant(x, scale, bits, signed, narrow, axis=0, rank=0):
        low = -(2 ** (bits - 1)) + narrow if signed else 0
        high = 2 ** (bits - 1) - 1 if signed else 2 ** bits - 1
        kind = np.int8 if signed else np.uint8
        if not expanded:
            shape = [-1 if i == axis else 1 for i in range(rank)] if np.ndim(scale) else []
            return m.op("Quant", x, m.init(np.float32(scale).reshape(shape)), m.init(np.float32(0)),
                        m.init(np.float32(bits)), domain=domain, signed=int(signed), narrow=int(narrow),
                        rounding_mode="ROUND")
        s, z = m.init(np.float32(scale)), m.init(np.zeros(np.shape(scale), kind))
        q = m.op("QuantizeLinear", x, s, z, axis=axis)
        q = m.op("Clip", q, m.init(kind(low)), m.init(kind(high)))
        return m.op("DequantizeLinear", q, s, z, axis=axis)

    def weight(w, name):
        if name != "conv2":
            return quant(m.init(w), per_channel(w, 3)[0], 3, True, True, 0, w.ndim)
        scale = np.float32(np.abs(w).mean())
        if not expanded:
            return m.op("BipolarQuant", m.init(w), m.init(scale), domain=domain)
        return m.init(np.where(w >= 0, scale, -scale).astype(np.float32))

    def conv(x, name):
        w, b = NET[name]
        return m.op("Conv", x, weight(w, name), m.init(b), name=name, **attributes(name))

    def unsigned_quant(x, name):
        return quant(m.op("Relu", x), symmetric(V[name], 255), 8, False, False)

    def mean(x):
        # A sum of 14 x 14 codes of 8 bits has 16 bits; Trunc keeps the 8 upper ones.
        scale = symmetric(V["relu3"], 255)
        total = m.op("Mul", m.op("AveragePool", x, kernel_shape=[14, 14]), m.init(np.float32(196)))
        if not expanded:
            y = m.op("Trunc", total, m.init(scale), m.init(np.float32(0)), m.init(np.float32(16)),
                     m.init(np.float32(8)), domain=domain, rounding_mode="FLOOR")
        else:
            y = m.op("Round", m.op("Div", total, m.init(scale)))
            y = m.op("Mul", m.op("Floor", m.op("Div", y, m.init(np.float32(256)))), m.init(scale))
        return m.op("Flatten", y)

    def dense(x):
        w, b = NET["dense"]
        y = m.op("Add", m.op("MatMul", x, m.op("Transpose", weight(w, "dense"))), m.init(b), name="dense")
        return quant(y, symmetric(V["y"]), 8, True, True)
    x = quant("x", symmetric(V["x"]), 8, True, True)
    y = network(x, conv, lambda a, b: m.op("Add", quant(a, symmetric(V["conv3"]), 8, True, False), b), mean, dense,
                unsigned_quant)
    return m, y


def qoperator():
    """QLinearConv and the com.microsoft integer operators."""
    ms = "com.microsoft"
    m = Model(producer="onnx.quantize", domains=[ms])
    grids = {}

    def grid(name):
        if name not in grids:
            scale, zero = unsigned(np.maximum(V[name], 0) if name in ("conv1", "conv2", "add") else V[name])
            grids[name] = (m.init(np.float32(scale)), m.init(np.uint8(zero)), scale)
        return grids[name]

    def weights(name, source):
        w, b = NET[name]
        scale, codes = per_channel(w)
        s_x, _, value = grid(source)
        return (m.init(codes), m.init(scale), m.init(np.zeros(len(b), np.int8)),
                m.init(np.rint(b / (value * scale)).astype(np.int32)))

    def conv(x, name):
        source = {"conv1": "x", "conv2": "conv1", "conv3": "conv2"}[name]
        w, s_w, z_w, b = weights(name, source)
        s, z, _ = grid(source)
        s_y, z_y, _ = grid(name)
        return m.op("QLinearConv", x, s, z, w, s_w, z_w, s_y, z_y, b, name=f"{name}_quant", **attributes(name))

    def add(a, b):
        return m.op("QLinearAdd", a, *grid("conv3")[:2], b, *grid("conv2")[:2], *grid("add")[:2], domain=ms,
                    name="add_quant")

    def mean(x):
        y = m.op("QLinearGlobalAveragePool", x, *grid("add")[:2], *grid("mean")[:2], domain=ms, channels_last=0)
        return m.op("Flatten", y)

    def dense(x):
        w, s_w, z_w, b = weights("dense", "mean")
        return m.op("QGemm", x, *grid("mean")[:2], w, s_w, z_w, b, *grid("y")[:2], domain=ms, transB=1,
                    alpha=1.0, name="dense_quant")
    x = m.op("QuantizeLinear", "x", *grid("x")[:2])
    y = network(x, conv, add, mean, dense, lambda x, _: x)
    return m, m.op("DequantizeLinear", y, *grid("y")[:2])


def integer(dynamic=False):
    """ConvInteger and MatMulInteger, scaled by hand; static grids or DynamicQuantizeLinear."""
    m = Model(producer="onnx.quantize", opset=13)

    def codes_of(x, v):
        if dynamic:
            return m.op("DynamicQuantizeLinear", x, outputs=3)
        scale, zero = unsigned(v)
        s, z = m.init(np.float32(scale)), m.init(np.uint8(zero))
        return m.op("QuantizeLinear", x, s, z), s, z

    def layer(kind, x, v, w, scale, name, **how):
        codes, s, z = codes_of(x, v)
        y = m.op(kind, codes, m.init(w), z, m.init(np.int8(0)), name=f"{name}_quant", **how)
        return m.op("Mul", m.op("Cast", y, to=TensorProto.FLOAT), m.op("Mul", s, m.init(scale)))

    def conv(x, name):
        w, b = NET[name]
        scale = symmetric(w)
        codes = np.clip(np.rint(w / scale), -127, 127).astype(np.int8)
        source = {"conv1": "x", "conv2": "relu1", "conv3": "relu2"}[name]
        y = layer("ConvInteger", x, V[source], codes, np.float32(scale), name, **attributes(name))
        return m.op("Add", y, m.init(b.reshape(1, -1, 1, 1)))

    def dense(x):
        w, b = NET["dense"]
        scale, codes = per_channel(w)
        y = layer("MatMulInteger", x, V["mean"], codes.T.copy(), scale, "dense")
        return m.op("Add", y, m.init(b))
    return m, network("x", conv, lambda a, b: m.op("Add", a, b), mean_and_flatten(m), dense,
                      lambda x, _: m.op("Relu", x))


FAMILIES = {
    "pytorch_eager": eager, "pytorch_fx": fx, "pytorch_converted": converted, "pytorch_dynamo": dynamo,
    "tensorflow_tfmot": tfmot, "tensorflow_hwio": tf1_hwio, "nvidia": nvidia, "brevitas_qcdq": qcdq,
    "qonnx": qonnx, "onnxruntime_qdq": qdq, "onnxruntime_contrib_qdq": lambda: qdq("com.microsoft"),
    "onnxruntime_qoperator": qoperator, "integer_static": integer, "integer_dynamic": lambda: integer(True),
}


def main():
    folder = HERE / "families"
    folder.mkdir(exist_ok=True)
    os.chdir(folder)
    with tempfile.TemporaryDirectory() as temporary:
        jobs = []
        for name, make in FAMILIES.items():
            model, result = make()
            model.save(folder / f"{name}.onnx", result, f"{name}.onnx.data" if "dynamo" in name else None)
            runnable = folder / f"{name}.onnx"
            if name == "qonnx":
                runnable = Path(temporary) / "qonnx_expanded.onnx"
                twin, twin_result = qonnx(expanded=True)
                twin.save(runnable, twin_result)
            x = X
            if "tensorflow" in name:
                x = X.transpose(0, 2, 3, 1)
            if "converted" in name:
                x = np.rint((X * 0.353 + 0.286) * 255).astype(np.uint8)
            x = np.ascontiguousarray(x)
            x.tofile(f"{temporary}/{name}.bin")
            jobs.append({"model": str(runnable), "result": f"{temporary}/{name}", "x": x,
                         "inputs": [{"name": "x", "type": str(x.dtype), "dims": list(x.shape),
                                     "file": f"{temporary}/{name}.bin"}]})
        listed = [{k: v for k, v in job.items() if k != "x"} for job in jobs]
        Path(f"{temporary}/jobs.json").write_text(json.dumps(listed))
        subprocess.run(["node", os.environ.get("QS_RUN_ORT", str(HERE / "make_run_ort.mjs")),
                        f"{temporary}/jobs.json"], check=True)
        for name, job in zip(FAMILIES, jobs):
            outputs = json.loads(Path(f"{job['result']}.json").read_text())
            if "error" in outputs:
                raise SystemExit(f"{name}: {outputs['error']}")
            y = np.fromfile(outputs[0]["file"], np.float32).reshape(outputs[0]["dims"])
            error = np.abs(y - V["y"]).max() / np.abs(V["y"]).max()
            print(f"{name:26} {y.shape} differs from the float network by {100 * error:.1f} %")
            np.savez_compressed(folder / f"{name}.npz", x=job["x"], output=y)


if __name__ == "__main__":
    main()
