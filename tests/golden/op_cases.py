"""More operator cases for make_ops.py: what vision and small transformer models use beside the core operators, and what
changed in opsets 18 to 21."""
import numpy as np
from onnx import TensorProto


def add_cases(case, f32, ints):
    elementwise(case, f32, ints)
    logic(case, f32, ints)
    movement(case, f32, ints)
    scatters(case, f32, ints)
    reductions(case, f32, ints)
    normalisations(case, f32, ints)
    generators(case, f32, ints)


def i64(*values):
    return np.array(values, np.int64)


def elementwise(case, f32, ints):
    x = f32(3, 17, low=-4, high=4)
    for op in ("Sign", "Floor", "Ceil", "Round", "Erf", "Sin", "Cos", "Tan", "Atan", "Sinh", "Cosh", "Asinh", "HardSigmoid",
               "Elu", "Selu", "Celu", "LeakyRelu", "ThresholdedRelu", "Softplus", "Softsign", "Shrink"):
        case(op.lower(), op, [x])
    case("reciprocal", "Reciprocal", [f32(3, 7, low=0.5, high=4)])
    for op in ("Asin", "Acos", "Atanh"):
        case(op.lower(), op, [f32(3, 7, low=-0.99, high=0.99)])
    case("acosh", "Acosh", [f32(3, 7, low=1.01, high=9)])
    case("round_ties", "Round", [np.array([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.49], np.float32)])
    case("softplus_large", "Softplus", [f32(40, low=-90, high=90)])
    for op, attributes in (("HardSigmoid", dict(alpha=0.3, beta=0.4)), ("Elu", dict(alpha=0.7)),
                           ("Selu", dict(alpha=1.5, gamma=0.8)), ("Celu", dict(alpha=2.0)),
                           ("LeakyRelu", dict(alpha=0.2)), ("ThresholdedRelu", dict(alpha=0.3)),
                           ("Shrink", dict(lambd=1.0, bias=0.3))):
        case(f"{op.lower()}_attributes", op, [x], **attributes)
    case("mish_opset18", "Mish", [x], opset=18)
    case("gelu_opset20", "Gelu", [x], opset=20)
    case("gelu_tanh_opset20", "Gelu", [x], opset=20, approximate="tanh")
    case("ms_gelu", "Gelu", [x], domain="com.microsoft")
    case("swish_opset24", "Swish", [x], opset=24, alpha=0.8)
    case("pow", "Pow", [f32(3, 4, low=0.1, high=3), f32(4)])
    case("pow_square", "Pow", [x, np.float32(2)], const=[1])
    case("pow_int_exponent", "Pow", [x, np.int64(3)], const=[1])
    case("mod_i64", "Mod", [ints(np.int64, 30, low=-20, high=20), np.int64(7)], const=[1])
    case("mod_fmod", "Mod", [x, np.float32(1.3)], const=[1], fmod=1)
    case("prelu_channel", "PRelu", [f32(2, 3, 4, 5), f32(3, 1, 1)], const=[1])
    case("prelu_scalar", "PRelu", [x, f32(1)], const=[1])
    for op in ("Min", "Max", "Sum", "Mean"):
        case(op.lower(), op, [f32(2, 3, 4), f32(3, 1), f32(1, 1, 4)])
        case(f"{op.lower()}_one", op, [x])
    case("add_f16", "Add", [f32(3, 4).astype(np.float16), f32(4).astype(np.float16)])
    case("sigmoid_f16", "Sigmoid", [x.astype(np.float16)])


def logic(case, f32, ints):
    a, b = ints(np.int32, 3, 8, low=-3, high=3), ints(np.int32, 8, low=-3, high=3)
    for op in ("Equal", "Greater", "Less"):
        case(op.lower(), op, [a, b])
        case(f"{op.lower()}_f32", op, [f32(3, 4), f32(3, 1)])
    for op in ("GreaterOrEqual", "LessOrEqual"):
        case(op.lower(), op, [a, b], opset=16)
    p, q = a > 0, b > 0
    for op in ("And", "Or", "Xor"):
        case(op.lower(), op, [p, q])
    case("not", "Not", [p])
    u, v = ints(np.uint8, 3, 8), ints(np.uint8, 8)
    case("bitshift_left", "BitShift", [u, ints(np.uint8, 8, low=0, high=7)], direction="LEFT")
    case("bitshift_right", "BitShift", [u, ints(np.uint8, 8, low=0, high=7)], direction="RIGHT")
    for op in ("BitwiseAnd", "BitwiseOr", "BitwiseXor"):
        case(f"{op.lower()}_opset18", op, [u, v], opset=18)
    case("bitwisenot_opset18", "BitwiseNot", [a], opset=18)
    odd = np.array([1, np.nan, np.inf, -np.inf, 0, -2], np.float32)
    case("isnan", "IsNaN", [odd])
    case("isnan_opset20", "IsNaN", [odd], opset=20)
    case("isinf", "IsInf", [odd])
    case("isinf_opset20", "IsInf", [odd], opset=20)
    case("isinf_positive", "IsInf", [odd], detect_negative=0)
    case("where", "Where", [p, f32(8), f32(3, 1)])
    case("where_i64", "Where", [q, ints(np.int64, 3, 8), np.int64(0)])


def movement(case, f32, ints):
    x = f32(3, 4, 7, 6)
    case("slice", "Slice", [x, i64(1, 1), i64(3, 6), i64(1, 2), i64(1, 2)], const=[1, 2, 3, 4])
    case("slice_negative", "Slice", [x, i64(-1, -2), i64(-100, -9000), i64(-2, 1), i64(-2, -1)], const=[1, 2, 3, 4])
    case("slice_no_axes", "Slice", [x, i64(1), i64(2)], const=[1, 2])
    case("slice_as_inputs", "Slice", [x, i64(2), i64(9223372036854775807), i64(3)])
    case("slice_opset9", "Slice", [x], opset=9, starts=[1, 0], ends=[3, 2], axes=[0, 3])
    case("slice_u8", "Slice", [ints(np.uint8, 5, 6), i64(1), i64(5), i64(1), i64(3)], const=[1, 2, 3, 4])
    case("split", "Split", [x], outputs=2, axis=1)
    case("split_sizes", "Split", [x, i64(1, 4, 2)], const=[1], outputs=3, axis=2)
    case("split_opset11", "Split", [x], opset=11, outputs=2, axis=-1, split=[2, 4])
    case("split_opset18", "Split", [x], opset=18, outputs=3, axis=2, num_outputs=3)
    case("expand", "Expand", [f32(3, 1), i64(2, 1, 4)], const=[1])
    case("expand_keeps", "Expand", [f32(3, 4), i64(3, 1)], const=[1])
    case("tile", "Tile", [f32(2, 3), i64(2, 3)], const=[1])
    case("tile_zero", "Tile", [f32(2, 3), i64(2, 0)], const=[1])
    case("depthtospace", "DepthToSpace", [f32(2, 8, 3, 4)], blocksize=2)
    case("depthtospace_crd", "DepthToSpace", [f32(2, 8, 3, 4)], blocksize=2, mode="CRD")
    case("spacetodepth", "SpaceToDepth", [f32(2, 3, 4, 6)], blocksize=2)
    case("reversesequence", "ReverseSequence", [f32(4, 3, 2), i64(1, 4, 2)], const=[1], time_axis=0, batch_axis=1)
    case("reversesequence_batch_first", "ReverseSequence", [f32(3, 4), i64(1, 4, 2)], time_axis=1, batch_axis=0)
    case("trilu", "Trilu", [f32(2, 4, 5)], opset=14)
    case("trilu_lower", "Trilu", [f32(2, 4, 5), np.int64(-1)], opset=14, const=[1], upper=0)
    case("gather", "Gather", [x, np.array([[0, 2], [-1, 1]], np.int64)], const=[1])
    case("gather_axis", "Gather", [x, np.array([3, 0], np.int32)], const=[1], axis=-1)
    case("gather_scalar", "Gather", [x, np.int64(1)], const=[1], axis=1)
    case("gather_u8", "Gather", [ints(np.uint8, 5, 6), i64(4, 4, 0)], const=[1])
    case("gatherelements", "GatherElements", [f32(3, 4), ints(np.int64, 2, 4, low=-3, high=2)], axis=0)
    case("gatherelements_last", "GatherElements", [f32(3, 4), ints(np.int64, 3, 2, low=0, high=3)], axis=-1)
    case("gathernd", "GatherND", [f32(3, 4, 5), ints(np.int64, 6, 2, low=0, high=2)])
    case("gathernd_batch", "GatherND", [f32(2, 4, 5), ints(np.int64, 2, 3, 1, low=-4, high=3)], batch_dims=1)
    case("compress", "Compress", [f32(3, 4), np.array([True, False, True])], axis=0)
    case("compress_flat", "Compress", [f32(3, 4), np.array([True, False, True, True, False])])
    case("castlike", "CastLike", [f32(3, 4, low=-9, high=9), np.int32(0)], opset=15)
    case("pad_axes_opset18", "Pad", [x, i64(1, 2, 3, 0), None, i64(3, 1)], opset=18, const=[1, 3])
    case("pad_wrap_opset19", "Pad", [f32(3, 5), i64(1, 2, 2, 3)], opset=19, const=[1], mode="wrap")
    case("reshape_opset19", "Reshape", [x, i64(0, -1)], opset=19, const=[1])


def scatters(case, f32, ints):
    x, at = f32(5, 4), np.array([[0, 2, 4, 1], [1, 3, 0, 2]], np.int64)
    case("scatterelements", "ScatterElements", [x, at, f32(2, 4)], axis=0)
    case("scatterelements_axis", "ScatterElements", [x, np.array([[-1], [0]], np.int64), f32(2, 1)], axis=1)
    case("scatter_opset9", "Scatter", [x, at, f32(2, 4)], opset=9, axis=0)
    nd = np.array([[0], [3], [0]], np.int64)
    case("scatternd", "ScatterND", [x, nd[:2], f32(2, 4)])
    for reduction in ("add", "mul", "min", "max"):
        case(f"scatterelements_{reduction}_opset18", "ScatterElements", [x, at, f32(2, 4)], opset=18, axis=0,
             reduction=reduction)
        case(f"scatternd_{reduction}_opset18", "ScatterND", [x, nd, f32(3, 4)], opset=18, reduction=reduction)


def reductions(case, f32, ints):
    x = f32(2, 3, 4, 5)
    for op in ("ReduceProd", "ReduceL1", "ReduceL2", "ReduceLogSumExp", "ReduceSumSquare"):
        case(op.lower(), op, [x], axes=[1, -1])
        case(f"{op.lower()}_opset18", op, [x, i64(0, 2)], opset=18, const=[1], keepdims=0)
        case(f"{op.lower()}_all", op, [x])
    case("reducelogsum", "ReduceLogSum", [f32(3, 4, low=0.1, high=3)], axes=[1])
    case("reducelogsum_opset18", "ReduceLogSum", [f32(3, 4, low=0.1, high=3), i64(0)], opset=18, const=[1])
    case("reducelogsumexp_large", "ReduceLogSumExp", [f32(3, 4, low=80, high=100)], axes=[1])
    case("reducemax_opset18", "ReduceMax", [x, i64(1)], opset=18, const=[1])
    case("reducemax_bool_opset20", "ReduceMax", [f32(3, 4) > 0, i64(1)], opset=20, const=[1])
    case("reducemin_bool_opset20", "ReduceMin", [f32(3, 4) > -1, i64(1)], opset=20, const=[1])
    case("reducemean_outer", "ReduceMean", [x], axes=[0, 2])
    case("reducesum_opset13_noop", "ReduceSum", [x], noop_with_empty_axes=1)
    for op in ("ArgMax", "ArgMin"):
        data = ints(np.int32, 3, 6, low=0, high=3)
        case(op.lower(), op, [x], axis=1)
        case(f"{op.lower()}_no_keep", op, [x], axis=-1, keepdims=0)
        case(f"{op.lower()}_last_index", op, [data], axis=1, select_last_index=1)
    case("logsoftmax", "LogSoftmax", [x], axis=1)
    case("logsoftmax_opset11", "LogSoftmax", [x], opset=11, axis=2)
    case("hardmax", "Hardmax", [x])
    case("hardmax_opset11", "Hardmax", [x], opset=11, axis=2)


def normalisations(case, f32, ints):
    x = f32(2, 6, 4, 5)
    case("layernormalization", "LayerNormalization", [x, f32(5), f32(5)], opset=17, const=[1, 2])
    case("layernormalization_axis", "LayerNormalization", [x, f32(6, 4, 5)], opset=17, const=[1], axis=1, epsilon=1e-3)
    case("rmsnormalization_opset23", "RMSNormalization", [x, f32(5)], opset=23, const=[1])
    case("groupnormalization_opset18", "GroupNormalization", [x, f32(3), f32(3)], opset=18, const=[1, 2], num_groups=3)
    case("groupnormalization_opset21", "GroupNormalization", [x, f32(6), f32(6)], opset=21, const=[1, 2], num_groups=2)
    case("instancenormalization", "InstanceNormalization", [x, f32(6), f32(6)], const=[1, 2])
    case("lrn", "LRN", [x], size=3, alpha=0.01, beta=0.5, bias=2.0)
    case("meanvariancenormalization", "MeanVarianceNormalization", [x])
    case("lpnormalization", "LpNormalization", [x], axis=1, p=2)
    case("lpnormalization_l1", "LpNormalization", [x], axis=-1, p=1)


def generators(case, f32, ints):
    case("size", "Size", [f32(3, 4)])
    case("size_opset21", "Size", [f32(3, 4)], opset=21)
    case("shape_opset21", "Shape", [f32(3, 4, 5)], opset=21, start=1)
    case("range", "Range", [np.float32(1), np.float32(5.5), np.float32(0.7)])
    case("range_i64", "Range", [np.int64(9), np.int64(-4), np.int64(-3)], const=[0, 1, 2])
    case("eyelike", "EyeLike", [f32(4, 5)], k=-1)
    case("eyelike_dtype", "EyeLike", [f32(4, 5)], dtype=TensorProto.INT64)
    case("onehot", "OneHot", [i64(1, -1, 3), np.int64(4), np.array([0.5, 2], np.float32)], const=[1, 2])
    case("onehot_axis", "OneHot", [ints(np.int64, 2, 3, low=0, high=4), np.int64(5), i64(0, 1)], const=[1, 2], axis=1)
    case("nonzero", "NonZero", [np.array([[1, 0, 2], [0, 0, 3]], np.float32)])
    case("cumsum", "CumSum", [f32(3, 5), np.int64(1)], const=[1])
    case("cumsum_reverse", "CumSum", [f32(3, 5), np.int64(-2)], const=[1], reverse=1, exclusive=1)
    for op in ("HannWindow", "HammingWindow", "BlackmanWindow"):
        case(op.lower(), op, [np.int64(9)], opset=17, const=[0])
        case(f"{op.lower()}_symmetric", op, [np.int64(9)], opset=17, periodic=0)
