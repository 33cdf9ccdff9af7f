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
    convolutions(case, f32, ints)
    resizes(case, f32, ints)
    integers(case, f32, ints)
    sequences(case, f32, ints)
    detections(case, f32, ints)


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


def convolutions(case, f32, ints):
    x, w = f32(2, 4, 5, 6), f32(4, 3, 3, 3)
    case("convtranspose", "ConvTranspose", [x, w, f32(3)], const=[1, 2])
    case("convtranspose_strides", "ConvTranspose", [x, w], const=[1], strides=[2, 3], pads=[1, 0, 1, 2])
    case("convtranspose_output_padding", "ConvTranspose", [x, w], const=[1], strides=[2, 2], output_padding=[1, 1],
         pads=[1, 1, 1, 1])
    case("convtranspose_groups", "ConvTranspose", [x, f32(4, 2, 2, 2)], group=2, strides=[2, 2])
    case("convtranspose_dilations", "ConvTranspose", [x, w], const=[1], dilations=[2, 2])
    case("convtranspose_output_shape", "ConvTranspose", [x, w], const=[1], strides=[2, 2], output_shape=[10, 12])
    case("convtranspose_same_upper", "ConvTranspose", [x, w], const=[1], strides=[2, 2], auto_pad="SAME_UPPER")
    case("convtranspose_1d", "ConvTranspose", [f32(1, 3, 7), f32(3, 2, 4)], strides=[2])
    case("convtranspose_3d", "ConvTranspose", [f32(1, 2, 3, 4, 3), f32(2, 2, 2, 3, 2)], strides=[2, 1, 2])
    case("lppool", "LpPool", [f32(1, 3, 8, 9)], kernel_shape=[3, 2], strides=[2, 2], pads=[1, 0, 1, 0])
    case("lppool_opset18", "LpPool", [f32(1, 3, 8, 9)], opset=18, kernel_shape=[2, 2], p=3, ceil_mode=1, dilations=[2, 2])
    case("globallppool", "GlobalLpPool", [f32(2, 3, 4, 5)], p=1)
    case("averagepool_dilations_opset19", "AveragePool", [f32(1, 2, 9, 9)], opset=19, kernel_shape=[3, 3],
         dilations=[2, 2], pads=[1, 1, 1, 1])
    case("averagepool_3d", "AveragePool", [f32(1, 2, 5, 6, 7)], kernel_shape=[2, 3, 2], strides=[1, 2, 2])
    case("maxpool_indices", "MaxPool", [f32(1, 2, 6, 6)], kernel_shape=[2, 2], strides=[2, 2], outputs=2)
    case("maxpool_indices_column_major", "MaxPool", [f32(1, 2, 6, 7)], kernel_shape=[2, 2], strides=[2, 2], outputs=2,
         storage_order=1)
    case("maxunpool", "MaxUnpool", [f32(1, 1, 2, 2), np.array([[[[1, 3], [8, 15]]]], np.int64)], kernel_shape=[2, 2],
         strides=[2, 2])
    case("conv_3d", "Conv", [f32(1, 3, 5, 6, 7), f32(4, 3, 3, 3, 2), f32(4)], const=[1, 2], pads=[1, 1, 1, 0, 0, 0],
         strides=[2, 1, 2])
    case("maxpool_3d", "MaxPool", [f32(1, 2, 5, 6, 7)], kernel_shape=[2, 3, 2], strides=[2, 2, 1])


def resizes(case, f32, ints):
    x = f32(1, 2, 5, 7)
    up, down = np.array([1, 1, 2, 3], np.float32), np.array([1, 1, 0.6, 0.5], np.float32)
    sizes = i64(1, 2, 8, 4)
    for mode in ("nearest", "linear", "cubic"):
        for name, scales in (("up", up), ("down", down)):
            for where in ("half_pixel", "asymmetric", "pytorch_half_pixel"):
                case(f"resize_{mode}_{name}_{where}", "Resize", [x, None, scales], const=[2], mode=mode,
                     coordinate_transformation_mode=where, nearest_mode="floor")
        case(f"resize_{mode}_sizes_align_corners", "Resize", [x, None, None, sizes], const=[3], mode=mode,
             coordinate_transformation_mode="align_corners")
        case(f"resize_{mode}_symmetric_opset19", "Resize", [x, None, down], opset=19, const=[2], mode=mode,
             coordinate_transformation_mode="half_pixel_symmetric")
    for nearest in ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil"):
        case(f"resize_{nearest}", "Resize", [x, None, None, sizes], const=[3], nearest_mode=nearest)
    case("resize_cubic_exclude_outside", "Resize", [x, None, up], const=[2], mode="cubic", exclude_outside=1,
         cubic_coeff_a=-0.5)
    case("resize_crop", "Resize", [x, np.array([0, 0, 0.2, -0.1, 1, 1, 0.9, 1.2], np.float32), None, sizes], const=[1, 3],
         mode="linear", coordinate_transformation_mode="tf_crop_and_resize", extrapolation_value=7.0)
    case("resize_opset10", "Resize", [x, up], opset=10, const=[1])
    case("resize_opset10_linear", "Resize", [x, down], opset=10, const=[1], mode="linear")
    case("resize_opset11", "Resize", [x, np.zeros(0, np.float32), up], opset=11, const=[1, 2], mode="linear")
    case("resize_axes_opset18", "Resize", [x, None, None, i64(9, 3)], opset=18, const=[3], axes=[2, 3], mode="linear")
    for policy in ("not_larger", "not_smaller"):
        case(f"resize_{policy}_opset18", "Resize", [x, None, None, i64(9, 9)], opset=18, const=[3], axes=[2, 3],
             mode="linear", keep_aspect_ratio_policy=policy)
    for mode in ("linear", "cubic"):
        case(f"resize_{mode}_antialias_opset18", "Resize", [f32(1, 2, 11, 13), None, None, i64(1, 2, 4, 5)], opset=18,
             const=[3], mode=mode, antialias=1)
        case(f"resize_{mode}_antialias_up_opset18", "Resize", [x, None, None, i64(1, 2, 8, 9)], opset=18, const=[3],
             mode=mode, antialias=1)
    case("upsample_opset9", "Upsample", [x, up], opset=9, const=[1])
    case("upsample_opset9_linear", "Upsample", [x, up], opset=9, const=[1], mode="linear")
    case("upsample_opset7", "Upsample", [x], opset=7, scales=[1.0, 1.0, 2.0, 2.0])


def integers(case, f32, ints):
    a, b = ints(np.uint8, 3, 5), ints(np.int8, 5, 4)
    case("matmulinteger", "MatMulInteger", [a, b, np.uint8(100), np.int8(3)])
    case("matmulinteger_per_column", "MatMulInteger", [a, b, np.uint8(7), ints(np.int8, 4)])
    case("qlinearmatmul", "QLinearMatMul", [a, np.float32(0.02), np.uint8(100), b, np.float32(0.01), np.int8(3),
                                            np.float32(0.05), np.uint8(128)])
    x, w = ints(np.uint8, 1, 3, 6, 7), ints(np.uint8, 4, 3, 3, 3)
    case("convinteger", "ConvInteger", [x, w, np.uint8(9), np.uint8(120)], pads=[1, 1, 1, 1])
    case("qlinearconv", "QLinearConv",
         [x, np.float32(0.02), np.uint8(100), ints(np.int8, 4, 3, 3, 3), f32(4, low=0.001, high=0.01), np.zeros(4, np.int8),
          np.float32(0.03), np.uint8(120), ints(np.int32, 4, low=-500, high=500)], strides=[2, 1], pads=[1, 0, 1, 0])
    case("dynamicquantizelinear", "DynamicQuantizeLinear", [f32(3, 7, low=-1, high=4)], outputs=3)
    case("dynamicquantizelinear_positive", "DynamicQuantizeLinear", [f32(3, 7, low=1, high=4)], outputs=3)


def sequences(case, f32, ints):
    x = f32(5, 2, 3)
    for op, gates in (("RNN", 1), ("GRU", 3), ("LSTM", 4)):
        def weights(directions):
            return [f32(directions, gates * 4, 3, low=-0.6, high=0.6), f32(directions, gates * 4, 4, low=-0.6, high=0.6),
                    f32(directions, 2 * gates * 4, low=-0.3, high=0.3)]
        states = lambda d: [f32(d, 2, 4)] * (2 if op == "LSTM" else 1)
        outputs = 3 if op == "LSTM" else 2
        case(op.lower(), op, [x] + weights(1), const=[1, 2, 3], hidden_size=4, outputs=outputs)
        case(f"{op.lower()}_bidirectional", op, [x] + weights(2) + [np.array([5, 3], np.int32)] + states(2),
             const=[1, 2, 3], hidden_size=4, direction="bidirectional", outputs=outputs)
        case(f"{op.lower()}_reverse", op, [x] + weights(1) + [np.array([4, 5], np.int32)], hidden_size=4,
             direction="reverse", outputs=outputs)
        case(f"{op.lower()}_clip", op, [x] + weights(1), hidden_size=4, clip=0.5, outputs=outputs)
    case("gru_linear_before_reset", "GRU", [x, f32(1, 12, 3), f32(1, 12, 4), f32(1, 24)], hidden_size=4,
         linear_before_reset=1, outputs=2)
    case("lstm_peepholes", "LSTM", [x, f32(1, 16, 3), f32(1, 16, 4), f32(1, 32), None, None, None, f32(1, 12)],
         hidden_size=4, outputs=3)
    case("rnn_relu", "RNN", [x, f32(1, 4, 3), f32(1, 4, 4)], hidden_size=4, activations=["Relu"], outputs=2)
    case("einsum_attention", "Einsum", [f32(2, 3, 4, 5), f32(2, 3, 6, 5)], equation="bhid,bhjd->bhij")
    case("einsum_ellipsis", "Einsum", [f32(2, 3, 4), f32(4, 5)], equation="...i,ij->...j")
    case("einsum_implicit", "Einsum", [f32(3, 4), f32(4, 5)], equation="ij,jk")
    case("einsum_diagonal", "Einsum", [f32(4, 4)], equation="ii->i")
    case("einsum_sum", "Einsum", [f32(3, 4)], equation="ij->j")
    case("einsum_three", "Einsum", [f32(3, 4), f32(4, 5), f32(5)], equation="ij,jk,k->i")


def detections(case, f32, ints):
    corner = f32(1, 12, 2, low=0, high=1)
    boxes = np.concatenate([corner, corner + f32(1, 12, 2, low=0.1, high=0.5)], 2)
    scores = f32(1, 2, 12, low=0, high=1)
    limit = [i64(4), np.array([0.4], np.float32), np.array([0.2], np.float32)]
    case("nonmaxsuppression", "NonMaxSuppression", [boxes, scores] + limit, const=[2, 3, 4])
    case("nonmaxsuppression_centre", "NonMaxSuppression", [boxes, scores] + limit, const=[2, 3, 4], center_point_box=1)
    rois = np.array([[0, 0, 5, 5], [1.5, 2, 9, 7], [-2, 3, 4, 12]], np.float32)
    for name, attributes in (("avg", {}), ("max", dict(mode="max")), ("ratio", dict(sampling_ratio=2)),
                             ("old", dict(coordinate_transformation_mode="output_half_pixel"))):
        case(f"roialign_{name}", "RoiAlign", [f32(2, 3, 8, 9), rois, i64(0, 1, 1)], opset=16, output_height=3,
             output_width=2, spatial_scale=0.9, **attributes)
    case("roialign_opset10", "RoiAlign", [f32(2, 3, 8, 9), rois, i64(0, 1, 1)], opset=10, output_height=2, output_width=2)
    grid = f32(2, 4, 5, 2, low=-1.4, high=1.4)
    x = f32(2, 3, 6, 7)
    for mode in ("bilinear", "nearest", "bicubic"):
        for padding in ("zeros", "border", "reflection"):
            case(f"gridsample_{mode}_{padding}", "GridSample", [x, grid], opset=16, mode=mode, padding_mode=padding)
            case(f"gridsample_{mode}_{padding}_aligned", "GridSample", [x, grid], opset=16, mode=mode,
                 padding_mode=padding, align_corners=1)
    case("gridsample_opset20", "GridSample", [f32(1, 2, 4, 5, 6), f32(1, 3, 2, 4, 3, low=-1.2, high=1.2)], opset=20,
         mode="linear")
    case("gridsample_cubic_opset20", "GridSample", [x, grid], opset=20, mode="cubic")
    case("affinegrid_opset20", "AffineGrid", [f32(2, 2, 3), i64(2, 3, 4, 5)], opset=20, const=[1])
    case("affinegrid_3d_opset20", "AffineGrid", [f32(2, 3, 4), i64(2, 3, 4, 5, 2)], opset=20, const=[1], align_corners=1)
    case("topk", "TopK", [f32(3, 9), i64(4)], const=[1], outputs=2)
    case("topk_smallest", "TopK", [f32(3, 9), i64(2)], const=[1], outputs=2, largest=0, axis=0)
    case("topk_ties", "TopK", [ints(np.int64, 3, 9, low=0, high=3), i64(5)], const=[1], outputs=2)
    data = ints(np.int64, 12, low=0, high=4)
    case("unique", "Unique", [data], outputs=4)
    case("unique_unsorted", "Unique", [data.astype(np.float32)], outputs=4, sorted=0)
    case("unique_axis", "Unique", [ints(np.int64, 6, 2, low=0, high=1)], outputs=4, axis=0)
