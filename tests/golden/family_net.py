"""The small trained network that make_families.py writes in every exporter family's form, and a model builder.

Weights are those of the first channels of our own resnet20_fp32; ranges come from the images that it is run on.

    x[N,1,28,28] -> conv1 -> Relu -> conv2 (stride 2, pads 0,0,1,1) -> Relu -> conv3 -> Add(relu2) -> Relu
      -> mean over the image -> dense -> y[N,10]
"""
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

HERE = Path(__file__).resolve().parent
CHANNELS = 8
LAYERS = ["conv1", "conv2", "conv3"]
PADS = {"conv1": [1, 1, 1, 1], "conv2": [0, 0, 1, 1], "conv3": [1, 1, 1, 1]}
STRIDE = {"conv1": 1, "conv2": 2, "conv3": 1}


def trained():
    """Weights and biases by layer, from the Convs of the trained network."""
    graph = onnx.load(str(HERE.parent.parent / "resources/models/resnet20_fp32.onnx")).graph
    constants = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    convs = [n for n in graph.node if n.op_type == "Conv"]
    dense = next(n for n in graph.node if n.op_type == "Gemm")
    net = {}
    for name, node in zip(LAYERS, convs[:3]):
        w, b = constants[node.input[1]], constants[node.input[2]]
        net[name] = (w[:CHANNELS, :CHANNELS].copy(), b[:CHANNELS].copy())
    net["dense"] = (constants[dense.input[1]][:, :CHANNELS].copy(), constants[dense.input[2]].copy())
    return net


def images():
    return np.load(HERE / "outputs/resnet20_fp32.npz")["x"].astype(np.float32)


def conv(x, w, b, pads, stride):
    top, left, bottom, right = pads
    x = np.pad(x, ((0, 0), (0, 0), (top, bottom), (left, right)))
    kh, kw = w.shape[2:]
    windows = np.lib.stride_tricks.sliding_window_view(x, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    return np.einsum("nchwij,ocij->nohw", windows, w) + b.reshape(1, -1, 1, 1)


def values(net, x):
    """Every activation of the float network by name."""
    v = {"x": x}
    for name, source in zip(LAYERS, ["x", "relu1", "relu2"]):
        v[name] = conv(v[source], *net[name], PADS[name], STRIDE[name])
        if name != "conv3":
            v["relu" + name[-1]] = np.maximum(v[name], 0)
    v["add"] = v["conv3"] + v["relu2"]
    v["relu3"] = np.maximum(v["add"], 0)
    v["mean"] = v["relu3"].mean((2, 3), keepdims=True)
    v["y"] = v["mean"][:, :, 0, 0] @ net["dense"][0].T + net["dense"][1]
    return v


def unsigned(v, levels=255):
    """Scale and zero point of an asymmetric grid 0..levels."""
    low, high = min(0.0, float(v.min())), max(0.0, float(v.max()))
    scale = np.float32((high - low) / levels)
    return scale, int(np.rint(-low / scale))


def symmetric(v, top=127):
    return np.float32(max(float(np.abs(v).max()), 1e-6) / top)


def per_channel(w, top=127):
    """Scales along axis 0 and the int8 codes."""
    scale = (np.abs(w).reshape(len(w), -1).max(1) / top).astype(np.float32)
    codes = np.clip(np.rint(w / scale.reshape(-1, *[1] * (w.ndim - 1))), -top, top).astype(np.int8)
    return scale, codes


class Model:
    """Nodes in order, initializers, one input and one output."""

    def __init__(self, opset=13, ir=8, producer="", version="", domains=(), input_shape=("N", 1, 28, 28),
                 input_type=TensorProto.FLOAT):
        self.opset, self.ir, self.producer, self.version, self.domains = opset, ir, producer, version, domains
        self.nodes, self.initializers, self.count = [], [], 0
        self.input = helper.make_tensor_value_info("x", input_type, list(input_shape))

    def op(self, kind, *inputs, name=None, domain="", outputs=1, **attributes):
        self.count += 1
        name = name or f"{kind}_{self.count}"
        outs = [f"{name}_out{i or ''}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), outs, name=name, domain=domain, **attributes))
        return outs[0] if outputs == 1 else outs

    def init(self, array, name=None):
        self.count += 1
        name = name or f"c{self.count}"
        self.initializers.append(numpy_helper.from_array(np.asarray(array), name))
        return name

    def constant(self, array):
        """A Constant node, as PyTorch writes parameters."""
        return self.op("Constant", value=numpy_helper.from_array(np.asarray(array)))

    def save(self, path, result, external=None):
        self.nodes.append(helper.make_node("Identity", [result], ["y"], name="result"))
        graph = helper.make_graph(self.nodes, "family", [self.input],
                                  [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["N", 10])],
                                  self.initializers)
        opsets = [helper.make_opsetid("", self.opset)] + [helper.make_opsetid(d, 1) for d in self.domains]
        model = helper.make_model(graph, opset_imports=opsets, producer_name=self.producer)
        model.producer_version, model.ir_version = self.version, self.ir
        if external:
            onnx.save_model(model, str(path), save_as_external_data=True, all_tensors_to_one_file=True,
                            location=external, size_threshold=64)
        else:
            onnx.save(model, str(path))
