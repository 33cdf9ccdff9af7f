<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Export the network as ONNX (torch.onnx.export, tf2onnx) and open the .onnx file.</source>
        <translation>请将网络导出为 ONNX（torch.onnx.export、tf2onnx），然后打开 .onnx 文件。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose it again with Open.</source>
        <translation>文件可能已被移动或重命名。请用“打开”重新选择。</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied as a whole. Copy or export it again.</source>
        <translation>文件已损坏或未完整复制。请重新复制或导出。</translation>
    </message>
    <message>
        <source>Export the weights as external data, or open a smaller part of the network.</source>
        <translation>请将权重导出为外部数据，或打开网络的较小部分。</translation>
    </message>
    <message>
        <source>The weights lie in a second file (.data, .bin). Put it beside the .onnx file, under the name that it had when it was exported.</source>
        <translation>权重位于第二个文件（.data、.bin）中。请将它以导出时的名称放在 .onnx 文件旁边。</translation>
    </message>
    <message>
        <source>Close other programs, use fewer samples or fewer threads (Preferences), and try again.</source>
        <translation>请关闭其他程序，使用更少的样本或线程（首选项），然后重试。</translation>
    </message>
    <message>
        <source>Export with another opset, or replace the operator by ones that ONNX defines. The Findings tab lists all such nodes.</source>
        <translation>请使用其他 opset 导出，或将该算子替换为 ONNX 已定义的算子。“检查结果”选项卡列出了所有此类节点。</translation>
    </message>
    <message>
        <source>Call model.eval() before the export.</source>
        <translation>请在导出之前调用 model.eval()。</translation>
    </message>
    <message>
        <source>Disable the observers (torch.ao.quantization.disable_observer) and export again.</source>
        <translation>请停用观察器（torch.ao.quantization.disable_observer），然后重新导出。</translation>
    </message>
    <message>
        <source>Check the kind of data, its files and the normalization in the options panel; its preview shows what the network would see.</source>
        <translation>请在选项面板中检查数据类型、文件和归一化；预览显示网络将看到的内容。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and see whether the disk is full.</source>
        <translation>请选择可以写入的文件夹，并检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>The Findings and Log tabs say more. If the file opens elsewhere, this may be a fault of QuantScope; please report it.</source>
        <translation>“检查结果”和“日志”选项卡提供更多信息。如果文件能在别处打开，这可能是 QuantScope 的缺陷，请报告。</translation>
    </message>
</context>
<context>
    <name>CalibrationText</name>
    <message>
        <source>Minimum and maximum</source>
        <translation>最小值和最大值</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Least squared error</source>
        <translation>最小平方误差</translation>
    </message>
    <message>
        <source>The range holds every value seen; a single outlier widens it.</source>
        <translation>范围包含所有出现过的值；单个离群值就会使其变宽。</translation>
    </message>
    <message>
        <source>Averages the extremes of the samples, so that one odd sample counts little.</source>
        <translation>对各样本的极值取平均，因此个别异常样本影响很小。</translation>
    </message>
    <message>
        <source>Cuts off the outermost values, which gives the others finer steps.</source>
        <translation>截去最外侧的值，使其余值的步长更细。</translation>
    </message>
    <message>
        <source>Searches the range that loses least information.</source>
        <translation>寻找信息损失最少的范围。</translation>
    </message>
    <message>
        <source>Searches the range with the smallest quantization error.</source>
        <translation>寻找量化误差最小的范围。</translation>
    </message>
</context>
<context>
    <name>DataSourceEditor</name>
    <message>
        <source>None (random frames)</source>
        <translation>无（随机帧）</translation>
    </message>
    <message>
        <source>IDX images and labels</source>
        <translation>IDX 图像和标签</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The format of MNIST and Fashion-MNIST, compressed or not.</source>
        <translation>MNIST 和 Fashion-MNIST 的格式，压缩与否均可。</translation>
    </message>
    <message>
        <source>NPZ file</source>
        <translation>NPZ 文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Arrays x (samples) and, with labels, y.</source>
        <translation>数组 x（样本），有标签时还有 y。</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>One sub-folder per class, or pictures without labels.</source>
        <translation>每个类别一个子文件夹，或没有标签的图片。</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>The binary version of the data set.</source>
        <translation>该数据集的二进制版本。</translation>
    </message>
    <message>
        <source>Folder of raw tensors</source>
        <translation>原始张量文件夹</translation>
    </message>
    <message>
        <source>Raw float32 or uint8 files, one sample each, without labels.</source>
        <translation>原始 float32 或 uint8 文件，每个文件一个样本，没有标签。</translation>
    </message>
    <message>
        <source>Ranges and errors found with random frames mean little.</source>
        <translation>用随机帧得到的范围和误差意义不大。</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The graph contains a cycle.</source>
        <translation>图中存在环。</translation>
    </message>
    <message>
        <source>BatchNormalization is in training mode: export the model with model.eval().</source>
        <translation>BatchNormalization 处于训练模式：请先调用 model.eval() 再导出模型。</translation>
    </message>
    <message>
        <source>Its scale or zero point is computed while the network runs: export the model with observers disabled and fake-quantizers frozen.</source>
        <translation>其缩放系数或零点在网络运行时计算：请停用观察器并冻结伪量化器后导出模型。</translation>
    </message>
    <message>
        <source>The file imports no default operator set; it is read as opset %1, the newest of its IR version.</source>
        <translation>文件未导入默认算子集；按其 IR 版本最新的 opset %1 读取。</translation>
    </message>
    <message>
        <source>The file has IR version %1; versions 3 to 13 are known.</source>
        <translation>文件的 IR 版本为 %1；已知版本为 3 到 13。</translation>
    </message>
    <message>
        <source>The fake-quantizer between %1 and %2 is dropped when they become one layer.</source>
        <translation>%1 与 %2 合并为一层，其间的伪量化器被去除。</translation>
    </message>
    <message>
        <source>The network relies on the fake-quantizer in front of %1: folded, its outputs agree by %2 dB only. It is kept, and the BatchNormalization is a layer of its own.</source>
        <translation>网络依赖 %1 之前的伪量化器：折叠后其输出仅有 %2 dB 的一致度。因此保留它，BatchNormalization 自成一层。</translation>
    </message>
    <message>
        <source>Carries no trained quantizer; its range was calibrated with %1.</source>
        <translation>没有训练得到的量化器；其范围用 %1 校准。</translation>
    </message>
    <message>
        <source>Takes over the quantizer of %1, because the operation moves integers.</source>
        <translation>沿用 %1 的量化器，因为该操作只移动整数。</translation>
    </message>
    <message>
        <source>Its trained scale %1 is rounded up to %2, a power of two.</source>
        <translation>其训练得到的缩放系数 %1 向上舍入为 2 的幂 %2。</translation>
    </message>
    <message>
        <source>%1 quantizers behind linear layers begin at 0 and stand for a Relu that the exporter dropped; it is written out.</source>
        <translation>线性层之后的 %1 个量化器从 0 开始，代表导出程序省略的 Relu；现已写出。</translation>
    </message>
    <message>
        <source>%1 weight codes of −128 became 127, because folding BatchNormalization flips their sign.</source>
        <translation>由于折叠 BatchNormalization 会反转符号，%1 个值为 −128 的权重编码变为 127。</translation>
    </message>
    <message>
        <source>The bias of output channel %1 does not fit 32 bits at this channel&apos;s scale.</source>
        <translation>输出通道 %1 的偏置在该通道的缩放系数下超出 32 位。</translation>
    </message>
    <message>
        <source>Without its quantizers the network computes something else (%1 dB at the outputs): it was trained to need them, so errors against float say little. Compare with simulated quantization.</source>
        <translation>去掉量化器后网络计算的结果不同（输出处 %1 dB）：它在训练中依赖量化器，因此与浮点的误差意义不大。请与模拟量化比较。</translation>
    </message>
    <message>
        <source>No calibration data was given: %1 seeded random frames were used; ranges found with them mean little.</source>
        <translation>未提供校准数据：使用了 %1 个固定种子的随机帧；由此得到的范围意义不大。</translation>
    </message>
    <message>
        <source>QAT was asked for, but the model holds no trained quantizers; everything is calibrated.</source>
        <translation>要求使用 QAT，但模型没有训练得到的量化器；全部进行校准。</translation>
    </message>
    <message>
        <source>%1 layers were tuned on %2 samples.</source>
        <translation>已用 %2 个样本调整 %1 层。</translation>
    </message>
    <message>
        <source>%1 sets of options were measured on %2 samples; kept: %3</source>
        <translation>已用 %2 个样本测量 %1 组选项；保留：%3</translation>
    </message>
    <message>
        <source>There are too few samples to hold some back: options are judged on the samples that they were calibrated on.</source>
        <translation>样本过少，无法留出一部分：选项以校准所用的样本评判。</translation>
    </message>
    <message>
        <source>Every value carries a trained quantizer: there is nothing to try.</source>
        <translation>每个值都有训练得到的量化器：没有可尝试的内容。</translation>
    </message>
    <message>
        <source>The folder holds no reference.onnx: the network can be run, but there is nothing to compare it with.</source>
        <translation>文件夹中没有 reference.onnx：网络可以运行，但没有可比较的对象。</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>There is no graph to save yet.</source>
        <translation>还没有可保存的图。</translation>
    </message>
    <message>
        <source>The ending must be .png, .svg or .pdf.</source>
        <translation>扩展名必须是 .png、.svg 或 .pdf。</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>无法生成图片。</translation>
    </message>
</context>
<context>
    <name>GraphFind</name>
    <message>
        <source>Anything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
</context>
<context>
    <name>GraphProperties</name>
    <message>
        <source>, … (%1 in all)</source>
        <translation>、…（共 %1 个）</translation>
    </message>
    <message>
        <source>%1 tensor, %2</source>
        <translation>%1 张量，%2</translation>
    </message>
    <message>
        <source>graph, nodes: %1</source>
        <translation>图，节点数：%1</translation>
    </message>
    <message>
        <source>left out (optional)</source>
        <translation>省略（可选）</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <translation>最小缩放系数</translation>
    </message>
    <message>
        <source>%1 (channel %2)</source>
        <translation>%1（通道 %2）</translation>
    </message>
    <message>
        <source>Largest scale</source>
        <translation>最大缩放系数</translation>
    </message>
    <message>
        <source>Mean scale</source>
        <translation>平均缩放系数</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Largest scale over smallest: the larger it is, the more per-channel scales gain over one scale for the whole tensor</source>
        <translation>最大缩放系数与最小缩放系数之比：越大，逐通道缩放系数相对于整个张量共用一个缩放系数的优势越明显</translation>
    </message>
    <message>
        <source>%1, shape unknown</source>
        <translation>%1，形状未知</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>有符号</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>qmin … qmax</source>
        <translation>qmin … qmax</translation>
    </message>
    <message>
        <source>Lowest and highest integer code</source>
        <translation>最小和最大整数编码</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放系数</translation>
    </message>
    <message>
        <source>Real size of one integer step</source>
        <translation>一个整数步长对应的实数大小</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>Integer code that stands for real zero</source>
        <translation>表示实数零的整数编码</translation>
    </message>
    <message>
        <source>Real range</source>
        <translation>实数范围</translation>
    </message>
    <message>
        <source>Real values that the codes can hold</source>
        <translation>编码能够表示的实数值</translation>
    </message>
    <message>
        <source>Source nodes</source>
        <translation>来源节点</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output quantizer (%1)</source>
        <translation>输出量化器（%1）</translation>
    </message>
    <message>
        <source>Input quantizer (%1)</source>
        <translation>输入量化器（%1）</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素数</translation>
    </message>
    <message>
        <source>input of the network</source>
        <translation>网络的输入</translation>
    </message>
    <message>
        <source>output of the network</source>
        <translation>网络的输出</translation>
    </message>
    <message>
        <source>between two nodes</source>
        <translation>两个节点之间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Quantizer</source>
        <translation>量化器</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>相邻节点</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>产生者</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>s[c]</source>
        <translation>s[c]</translation>
    </message>
    <message>
        <source>z[c]</source>
        <translation>z[c]</translation>
    </message>
    <message>
        <source>To codes</source>
        <translation>转为编码</translation>
    </message>
    <message>
        <source>Rounded to the nearest integer, ties to even</source>
        <translation>四舍六入，恰为一半时取偶数</translation>
    </message>
    <message>
        <source>To values</source>
        <translation>转为数值</translation>
    </message>
</context>
<context>
    <name>GraphToolTip</name>
    <message>
        <source>Exact: the INT8 network gives the same values here.</source>
        <translation>精确：INT8 网络在此给出相同的值。</translation>
    </message>
    <message>
        <source>SQNR at this output %L1 dB (whole network in INT8), %L2 dB alone.</source>
        <translation>此输出的 SQNR 为 %L1 dB（整个网络为 INT8），单独为 %L2 dB。</translation>
    </message>
    <message>
        <source>part of this quantizer</source>
        <translation>此量化器的一部分</translation>
    </message>
</context>
<context>
    <name>HeatScale</name>
    <message>
        <source>SQNR</source>
        <translation>SQNR</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>余弦相似度</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>Normalised MSE</source>
        <translation>归一化 MSE</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>Saturated values</source>
        <translation>饱和值</translation>
    </message>
    <message>
        <source>Unused levels</source>
        <translation>未使用级数</translation>
    </message>
    <message>
        <source>Whole network in INT8</source>
        <translation>整个网络为 INT8</translation>
    </message>
    <message>
        <source>Layer alone</source>
        <translation>仅此层</translation>
    </message>
    <message>
        <source>Effect on the output</source>
        <translation>对输出的影响</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>unknown exporter</source>
        <translation>未知的导出程序</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>%L1 dB</source>
        <translation>%L1 dB</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>opset %1</source>
        <translation>opset %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantizer(s)</source>
        <translation>
            <numerusform>%n 个量化器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MACs</source>
        <translation>%1 次 MAC</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) in INT8</source>
        <translation>
            <numerusform>%n 个 INT8 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in float</source>
        <translation>
            <numerusform>%n 个浮点层</numerusform>
        </translation>
    </message>
    <message>
        <source>output SQNR %1</source>
        <translation>输出 SQNR %1</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
</context>
<context>
    <name>OptionTable</name>
    <message>
        <source>Constant of the moving average</source>
        <translation>移动平均常数</translation>
    </message>
    <message>
        <source>Signed activations</source>
        <translation>有符号激活值</translation>
    </message>
    <message>
        <source>Equalize channels across layers</source>
        <translation>跨层均衡通道</translation>
    </message>
    <message>
        <source>Scales neighbouring layers against each other without changing the network, so that channels of very different range lose less (cross-layer equalization). Most of all with one scale per tensor.</source>
        <translation>在不改变网络功能的前提下调整相邻层的比例，使范围差异很大的通道损失更小（跨层均衡）。在每个张量只有一个缩放因子时尤其有效。</translation>
    </message>
    <message>
        <source>Search the scales of the weights</source>
        <translation>搜索权重的缩放系数</translation>
    </message>
    <message>
        <source>Chooses the scales that give the least error at each layer&apos;s output, instead of those that hold the largest weight. Costs seconds.</source>
        <translation>选择使各层输出误差最小的缩放系数，而不是能容纳最大权重的缩放系数。需要几秒钟。</translation>
    </message>
    <message>
        <source>Round the weights by the layer&apos;s error</source>
        <translation>按层误差舍入权重</translation>
    </message>
    <message>
        <source>Rounds each weight up or down, whichever serves the layer&apos;s output on the sample data (AdaRound). Slower.</source>
        <translation>将每个权重向上或向下舍入，以更有利于该层在样本数据上的输出（AdaRound）。速度较慢。</translation>
    </message>
    <message>
        <source>Correct the biases</source>
        <translation>校正偏置</translation>
    </message>
    <message>
        <source>Takes the mean error that quantization adds to each channel out of the layer&apos;s bias. Wants sample data that looks like the data in use.</source>
        <translation>从层的偏置中去除量化给每个通道带来的平均误差。需要与实际数据相似的样本数据。</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>How the hardware brings accumulators back to 8 bits.</source>
        <translation>硬件将累加器还原为 8 位的方式。</translation>
    </message>
    <message>
        <source>ONNX: float multiplier, ties to even</source>
        <translation>ONNX：浮点乘数，向最近偶数舍入</translation>
    </message>
    <message>
        <source>TFLite: 31-bit multiplier, two roundings</source>
        <translation>TFLite：31 位乘数，两次舍入</translation>
    </message>
    <message>
        <source>XNNPACK: one rounding, half up</source>
        <translation>XNNPACK：一次舍入，一半向上</translation>
    </message>
    <message>
        <source>Powers of two: shifts only</source>
        <translation>2 的幂：仅移位</translation>
    </message>
    <message>
        <source>Find the best of these by trying</source>
        <translation>通过试验找出最佳组合</translation>
    </message>
    <message>
        <source>Tries calibration methods and the methods above and keeps what loses least on samples held back from calibration. What was tried stands in the log and the report.</source>
        <translation>尝试各种校准方法和上述方法，保留在未参与校准的样本上损失最小的组合。试验内容记录在日志和报告中。</translation>
    </message>
    <message>
        <source>Layers in float</source>
        <translation>保留浮点的层</translation>
    </message>
    <message>
        <source>Leaves as few layers in float as keep the loss of accuracy on held-back samples within the bound. Takes one compile per trial.</source>
        <translation>只把必要的最少层保留为浮点，使留出样本上的精度损失不超过界限。每次试验需要编译一次。</translation>
    </message>
    <message>
        <source>Only those named below</source>
        <translation>仅下面指定的层</translation>
    </message>
    <message>
        <source>Lose 2 % at most</source>
        <translation>最多损失 2 %</translation>
    </message>
    <message>
        <source>Lose 1 % at most</source>
        <translation>最多损失 1 %</translation>
    </message>
    <message>
        <source>Lose 0.5 % at most</source>
        <translation>最多损失 0.5 %</translation>
    </message>
    <message>
        <source>Lose 0.2 % at most</source>
        <translation>最多损失 0.2 %</translation>
    </message>
    <message>
        <source>Quick analysis</source>
        <translation>快速分析</translation>
    </message>
    <message>
        <source>Measures what each layer costs at the output on 16 samples instead of all. The order of the layers stays nearly the same.</source>
        <translation>只用 16 个样本而不是全部样本测量每层在输出端的损失。各层的次序几乎不变。</translation>
    </message>
</context>
<context>
    <name>OptionsCommand</name>
    <message>
        <source>change of options</source>
        <translation>更改选项</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Save plot</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or see whether the disk is full.</source>
        <translation>无法写入 %1。请选择其他文件夹，或检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>将数值另存为 CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>SQNR per layer</source>
        <translation>各层 SQNR</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>FP32 / INT8</source>
        <translation>FP32 / INT8</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Defaults</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Trained quantizers where there are any</source>
        <translation>如有训练得到的量化器则使用</translation>
    </message>
    <message>
        <source>PTQ: minimum and maximum</source>
        <translation>PTQ：最小值和最大值</translation>
    </message>
    <message>
        <source>Ignores trained quantizers, calibrates all</source>
        <translation>忽略训练得到的量化器，全部重新校准</translation>
    </message>
    <message>
        <source>PTQ: careful</source>
        <translation>PTQ：细致</translation>
    </message>
    <message>
        <source>Percentile, channels equalized, scales searched, biases corrected</source>
        <translation>百分位、均衡通道、搜索缩放系数、校正偏置</translation>
    </message>
    <message>
        <source>PTQ: AdaRound</source>
        <translation>PTQ：AdaRound</translation>
    </message>
    <message>
        <source>As careful, with learned rounding of the weights; slow</source>
        <translation>与“细致”相同，另加学习得到的权重舍入；较慢</translation>
    </message>
    <message>
        <source>Simple hardware</source>
        <translation>简单硬件</translation>
    </message>
    <message>
        <source>Signed and symmetric activations, one scale per tensor, shifts only</source>
        <translation>有符号对称激活值，每个张量一个缩放系数，仅移位</translation>
    </message>
</context>
<context>
    <name>QuantizerBadges</name>
    <message>
        <source>calibrated</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>The range was found by running sample data.</source>
        <translation>范围由运行样本数据得到。</translation>
    </message>
    <message>
        <source>Taken over from a neighbour, because the operation only moves integers.</source>
        <translation>从相邻处沿用，因为该操作只移动整数。</translation>
    </message>
    <message>
        <source>Integer arithmetic needs a quantizer here, but the file has none; compiling calibrates one.</source>
        <translation>整数运算在此需要量化器，但文件中没有；编译时会校准一个。</translation>
    </message>
    <message>
        <source>The file says so: training or an earlier quantization put it there.</source>
        <translation>文件中如此记载：由训练或先前的量化写入。</translation>
    </message>
</context>
<context>
    <name>QuantizerText</name>
    <message>
        <source>The weights are stored</source>
        <translation>权重存储为</translation>
    </message>
    <message>
        <source>The bias is stored</source>
        <translation>偏置存储为</translation>
    </message>
    <message>
        <source>The activation is stored</source>
        <translation>激活值存储为</translation>
    </message>
    <message>
        <source>signed %1-bit integers</source>
        <translation>有符号 %1 位整数</translation>
    </message>
    <message>
        <source>unsigned %1-bit integers</source>
        <translation>无符号 %1 位整数</translation>
    </message>
    <message>
        <source>%1 as %2, codes %3 to %4.</source>
        <comment>what, number format, lowest, highest code</comment>
        <translation>%1%2，编码 %3 到 %4。</translation>
    </message>
    <message>
        <source>The range is reduced: %1 of %2 levels are used, which PyTorch calls reduce_range.</source>
        <translation>范围缩小：使用 %2 级中的 %1 级，PyTorch 称之为 reduce_range。</translation>
    </message>
    <message>
        <source>Every channel is symmetric: real zero is code 0.</source>
        <translation>每个通道都是对称的：实数零对应编码 0。</translation>
    </message>
    <message>
        <source>Real zero is code %1, depending on the channel.</source>
        <translation>实数零对应编码 %1，因通道而异。</translation>
    </message>
    <message>
        <source>Real zero is code %1.</source>
        <translation>实数零对应编码 %1。</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>quantize/dequantize</source>
        <translation>量化/反量化</translation>
    </message>
    <message>
        <source>fake quantizer</source>
        <translation>伪量化器</translation>
    </message>
    <message>
        <source>QONNX Quant</source>
        <translation>QONNX Quant</translation>
    </message>
    <message>
        <source>QLinear operator</source>
        <translation>QLinear 算子</translation>
    </message>
    <message>
        <source>recovered grid</source>
        <translation>恢复的网格</translation>
    </message>
    <message>
        <source>integer constant</source>
        <translation>整数常量</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>The file says so with a QuantizeLinear node followed by a DequantizeLinear node.</source>
        <translation>文件中以 QuantizeLinear 节点及其后的 DequantizeLinear 节点记载。</translation>
    </message>
    <message>
        <source>It was trained: a fake quantizer of quantization-aware training became QuantizeLinear and DequantizeLinear nodes in the file.</source>
        <translation>它是训练得到的：量化感知训练的伪量化器在文件中成为 QuantizeLinear 和 DequantizeLinear 节点。</translation>
    </message>
    <message>
        <source>The file says so with a QONNX Quant node.</source>
        <translation>文件中以 QONNX 的 Quant 节点记载。</translation>
    </message>
    <message>
        <source>The file&apos;s operator computes with integers already, and brings its parameters as inputs.</source>
        <translation>文件中的算子已经以整数计算，并将其参数作为输入提供。</translation>
    </message>
    <message>
        <source>The file holds plain float values, but they all lie on an integer grid. The scale was recovered from them.</source>
        <translation>文件中只有普通浮点值，但它们都落在整数网格上。缩放系数由此恢复。</translation>
    </message>
    <message>
        <source>The file holds integer codes, followed by a DequantizeLinear node.</source>
        <translation>文件中包含整数编码，其后是 DequantizeLinear 节点。</translation>
    </message>
    <message>
        <source>The file has no quantizer here. Calibration supplied the range from sample data.</source>
        <translation>文件在此没有量化器。范围由样本数据校准得到。</translation>
    </message>
    <message>
        <source>The operation only moves integers, so the parameters are those of its input.</source>
        <translation>该操作只移动整数，因此参数与其输入相同。</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>逐张量</translation>
    </message>
    <message>
        <source>per channel (%1, axis %2)</source>
        <translation>逐通道（%1，轴 %2）</translation>
    </message>
    <message>
        <source>Each of the %1 channels has a step of its own, %2. Over all channels the codes reach from %3 to %4.</source>
        <translation>%1 个通道各有自己的步长 %2。在所有通道上，编码范围为 %3 到 %4。</translation>
    </message>
    <message>
        <source>One step is %1, so the codes reach from %2 to %3; values outside are cut off.</source>
        <translation>一个步长为 %1，因此编码范围为 %2 到 %3；超出的值会被截去。</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>per tensor</source>
        <translation>逐张量</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>有符号</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>equalized</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>scale search</source>
        <translation>缩放系数搜索</translation>
    </message>
    <message>
        <source>bias correction</source>
        <translation>偏置校正</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) in float</source>
        <translation>
            <numerusform>%n 个浮点模式</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>The file is too large for a session.</source>
        <translation>文件过大，不能作为会话。</translation>
    </message>
    <message>
        <source>It is no session of this version of QuantScope.</source>
        <translation>这不是此版本 QuantScope 的会话。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench that turns quantization-aware-trained ONNX models into INT8 networks.</source>
        <translation>将量化感知训练的 ONNX 模型转换为 INT8 网络的工作台。</translation>
    </message>
    <message>
        <source>Open the bundled sample.</source>
        <translation>打开附带的示例。</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>配色：light、dark 或 system。</translation>
    </message>
    <message>
        <source>Save a picture of the window (1440x900) and exit.</source>
        <translation>保存窗口图片（1440x900）并退出。</translation>
    </message>
    <message>
        <source>Compile the model once it is open.</source>
        <translation>模型打开后立即编译。</translation>
    </message>
    <message>
        <source>ONNX files to open.</source>
        <translation>要打开的 ONNX 文件。</translation>
    </message>
</context>
<context>
    <name>qs::app::AboutDialog</name>
    <message>
        <source>About QuantScope</source>
        <translation>关于 QuantScope</translation>
    </message>
    <message>
        <source>Turns quantization-aware-trained networks into INT8 networks and shows what that costs, layer by layer.</source>
        <translation>将量化感知训练的网络转换为 INT8 网络，并逐层显示其代价。</translation>
    </message>
    <message>
        <source>&lt;p&gt;The sources of QuantScope are under the Apache License 2.0.&lt;/p&gt;&lt;p&gt;This program uses QCustomPlot, which is under the GNU General Public License 3. The program as a whole is therefore distributed under GPL-3.0-or-later: you may use, study, share and change it; whoever passes it on must pass on its sources under the same terms. There is no warranty.&lt;/p&gt;&lt;p&gt;Qt is used under the GNU Lesser General Public License 3; protobuf and nlohmann/json, oneDNN and fmt under their own free licences.&lt;/p&gt;&lt;p&gt;The licence texts are in the folder /usr/share/common-licenses on Debian, and at &lt;a href=&apos;https://www.gnu.org/licenses/gpl-3.0.html&apos;&gt;gnu.org&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;QuantScope 的源代码采用 Apache License 2.0。&lt;/p&gt;&lt;p&gt;本程序使用 QCustomPlot，其采用 GNU 通用公共许可证第 3 版。因此，整个程序按 GPL-3.0-or-later 发布：您可以使用、研究、分享和修改；再分发者必须以相同条款提供其源代码。本程序不提供任何担保。&lt;/p&gt;&lt;p&gt;Qt 依据 GNU 宽通用公共许可证第 3 版使用；protobuf、nlohmann/json、oneDNN 和 fmt 采用各自的自由许可证。&lt;/p&gt;&lt;p&gt;许可证文本在 Debian 上位于 /usr/share/common-licenses 文件夹，也可在 &lt;a href=&apos;https://www.gnu.org/licenses/gpl-3.0.html&apos;&gt;gnu.org&lt;/a&gt; 查阅。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
</context>
<context>
    <name>qs::app::AccuracyController</name>
    <message>
        <source>Run #%1</source>
        <translation>运行 #%1</translation>
    </message>
    <message>
        <source>Run #%1 has no data. Choose labelled sample data and compile again.</source>
        <translation>运行 #%1 没有数据。请选择带标签的样本数据并重新编译。</translation>
    </message>
    <message>
        <source>The data of run #%1 has no labels.</source>
        <translation>运行 #%1 的数据没有标签。</translation>
    </message>
</context>
<context>
    <name>qs::app::Document</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Quantizers</source>
        <translation>量化器</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The session is restored. Results are not kept in it: compile to see them again.</source>
        <translation>会话已恢复。其中不保存结果：请编译以重新查看。</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>未打开模型</translation>
    </message>
    <message>
        <source>Compiling…</source>
        <translation>正在编译…</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) to %1</source>
        <translation>
            <numerusform>已将 %n 个文件保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The network was not saved: %1</source>
        <translation>网络未保存：%1</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>已打开 %1：%2</translation>
    </message>
    <message>
        <source>This model can be viewed, but not compiled. The findings say why.</source>
        <translation>此模型可以查看，但不能编译。原因见检查结果。</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>显示检查结果</translation>
    </message>
    <message>
        <source>Random frames were used, so these numbers mean little. Choose sample data.</source>
        <translation>使用了随机帧，因此这些数字意义不大。请选择样本数据。</translation>
    </message>
    <message>
        <source>Compiled: %1</source>
        <translation>已编译：%1</translation>
    </message>
    <message>
        <source>This run belongs to another model: %1</source>
        <translation>此运行属于另一个模型：%1</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message>
        <source>The model was not compiled: %1</source>
        <translation>模型未编译：%1</translation>
    </message>
</context>
<context>
    <name>qs::app::HelpWindow</name>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档列表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>教程</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>How to read the error views</source>
        <translation>如何阅读误差视图</translation>
    </message>
    <message>
        <source>The compiled folder</source>
        <translation>编译后的文件夹</translation>
    </message>
    <message>
        <source>Lost accuracy</source>
        <translation>精度损失</translation>
    </message>
</context>
<context>
    <name>qs::app::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Graph: along the edges, within a layer</source>
        <translation>图：沿边移动、在同一层级内移动</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Graph: open a collapsed block, zoom to the node</source>
        <translation>图：展开折叠的块、缩放到节点</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Graph: zoom in, out, fit, start</source>
        <translation>图：放大、缩小、适应、起点</translation>
    </message>
    <message>
        <source>Graph: move with the mouse without selecting</source>
        <translation>图：用鼠标移动而不选择</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Graph: show everything again</source>
        <translation>图：重新显示全部</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Plots: layer before, after, first, last</source>
        <translation>图表：上一层、下一层、第一层、最后一层</translation>
    </message>
    <message>
        <source>Tables: filter, copy rows</source>
        <translation>表格：筛选、复制行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>qs::app::LoadingPage</name>
    <message>
        <source>Progress of opening</source>
        <translation>打开进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
</context>
<context>
    <name>qs::app::LossCurve</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试精度</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>精度，%</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>损失曲线</translation>
    </message>
</context>
<context>
    <name>qs::app::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open the ResNet-20 that comes with QuantScope</source>
        <translation>打开 QuantScope 附带的 ResNet-20</translation>
    </message>
    <message>
        <source>&amp;Save compiled network…</source>
        <translation>保存编译后的网络(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the INT8 network with sample data to a folder</source>
        <translation>将 INT8 网络和样本数据写入文件夹</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit QuantScope</source>
        <translation>退出 QuantScope</translation>
    </message>
    <message>
        <source>&amp;Compile</source>
        <translation>编译(&amp;C)</translation>
    </message>
    <message>
        <source>Compile to INT8 and measure every layer</source>
        <translation>编译为 INT8 并测量每一层</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>停止正在运行的任务</translation>
    </message>
    <message>
        <source>&amp;Fold quantizers</source>
        <translation>折叠量化器(&amp;F)</translation>
    </message>
    <message>
        <source>Show quantizers as badges instead of nodes</source>
        <translation>将量化器显示为徽标而不是节点</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>Fit the &amp;whole graph</source>
        <translation>适应整个图(&amp;W)</translation>
    </message>
    <message>
        <source>Fit the whole graph</source>
        <translation>适应整个图</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>&amp;About QuantScope</source>
        <translation>关于 QuantScope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清除此列表</translation>
    </message>
    <message>
        <source>Open ONNX models, each in a tab of its own</source>
        <translation>打开 ONNX 模型，各占一个选项卡</translation>
    </message>
    <message>
        <source>O&amp;pen session…</source>
        <translation>打开会话(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the models and options of a saved session</source>
        <translation>打开已保存会话的模型和选项</translation>
    </message>
    <message>
        <source>Save sess&amp;ion…</source>
        <translation>保存会话(&amp;I)…</translation>
    </message>
    <message>
        <source>Save which models are open, with their options</source>
        <translation>保存打开了哪些模型及其选项</translation>
    </message>
    <message>
        <source>&amp;Export the graph…</source>
        <translation>导出图(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the graph as PNG, SVG or PDF</source>
        <translation>将图保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this model</source>
        <translation>关闭此模型</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>下一个模型</translation>
    </message>
    <message>
        <source>Previous model</source>
        <translation>上一个模型</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Theme, language, threads, session</source>
        <translation>主题、语言、线程、会话</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>List of all keys</source>
        <translation>所有按键的列表</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Compare &amp;runs</source>
        <translation>比较运行(&amp;R)</translation>
    </message>
    <message>
        <source>Two runs of this session side by side</source>
        <translation>并排显示此会话的两次运行</translation>
    </message>
    <message>
        <source>&amp;Measure accuracy</source>
        <translation>测量精度(&amp;M)</translation>
    </message>
    <message>
        <source>Accuracy of the newest run on its labelled data</source>
        <translation>最新一次运行在其带标签数据上的精度</translation>
    </message>
    <message>
        <source>&amp;Next worst layer</source>
        <translation>下一个较差的层(&amp;N)</translation>
    </message>
    <message>
        <source>Select the next layer from the worst to the best</source>
        <translation>按从最差到最好的顺序选择下一层</translation>
    </message>
    <message>
        <source>&amp;Previous worst layer</source>
        <translation>上一个较差的层(&amp;P)</translation>
    </message>
    <message>
        <source>Select the layer before it in that order</source>
        <translation>按该顺序选择前一层</translation>
    </message>
    <message>
        <source>Colour the graph by error</source>
        <translation>按误差为图着色</translation>
    </message>
    <message>
        <source>From left to ri&amp;ght</source>
        <translation>从左到右(&amp;G)</translation>
    </message>
    <message>
        <source>Draw the graph from left to right</source>
        <translation>从左到右绘制图</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find by name, operator, attribute, shape or precision</source>
        <translation>按名称、算子、属性、形状或精度查找</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Follow &amp;inputs</source>
        <translation>追踪输入(&amp;I)</translation>
    </message>
    <message>
        <source>Fade everything that the selected node does not depend on</source>
        <translation>淡化所选节点不依赖的一切</translation>
    </message>
    <message>
        <source>Follow &amp;outputs</source>
        <translation>追踪输出(&amp;O)</translation>
    </message>
    <message>
        <source>Fade everything that does not depend on the selected node</source>
        <translation>淡化不依赖所选节点的一切</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>End following inputs or outputs</source>
        <translation>结束追踪输入或输出</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Next worst</source>
        <translation>下一个较差的层</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>qs::app::MainWindow</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>ONNX 模型 (*.onnx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the compiled network as a folder</source>
        <translation>将编译后的网络保存为文件夹</translation>
    </message>
    <message>
        <source>The sample is not installed.</source>
        <translation>示例未安装。</translation>
    </message>
    <message>
        <source>%1 — QuantScope</source>
        <translation>%1 — QuantScope</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>The folder share/quantscope is missing.</source>
        <translation>缺少文件夹 share/quantscope。</translation>
    </message>
    <message>
        <source>Install the package again, or open a model of your own.</source>
        <translation>请重新安装软件包，或打开您自己的模型。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Comparison — QuantScope</source>
        <translation>比较 — QuantScope</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The last session cannot be restored.</source>
        <translation>无法恢复上次会话。</translation>
    </message>
    <message>
        <source>Open the models again; the next session will be saved when you quit.</source>
        <translation>请重新打开模型；退出时会保存下一次会话。</translation>
    </message>
    <message>
        <source>The accuracy was not measured.</source>
        <translation>未测量精度。</translation>
    </message>
    <message>
        <source>Accuracy needs data with labels: IDX with a labels file, NPZ with an array y, a folder with one sub-folder per class, or CIFAR-10.</source>
        <translation>测量精度需要带标签的数据：带标签文件的 IDX、含数组 y 的 NPZ、每个类别一个子文件夹的文件夹，或 CIFAR-10。</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PDF document (*.pdf);;PNG picture (*.png)</source>
        <translation>SVG 图片 (*.svg);;PDF 文档 (*.pdf);;PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The graph was saved to %1</source>
        <translation>图已保存到 %1</translation>
    </message>
    <message>
        <source>The graph was not saved.</source>
        <translation>图未保存。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and see whether the disk is full.</source>
        <translation>请选择可以写入的文件夹，并检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>QuantScope sessions (*.qsession)</source>
        <translation>QuantScope 会话 (*.qsession)</translation>
    </message>
    <message>
        <source>Choose a file that QuantScope saved with File, Save session.</source>
        <translation>请选择用 QuantScope 的“文件”→“保存会话”保存的文件。</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>The session was not saved.</source>
        <translation>会话未保存。</translation>
    </message>
</context>
<context>
    <name>qs::app::OptionsSide</name>
    <message>
        <source>Presets of options</source>
        <translation>选项预设</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Undo the last change of options (Ctrl+Z)</source>
        <translation>撤销上一次选项更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Save these options as a preset…</source>
        <translation>将这些选项保存为预设…</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
</context>
<context>
    <name>qs::app::PreferencesDialog</name>
    <message>
        <source>Open the models of the last session again</source>
        <translation>重新打开上次会话的模型</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>all (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>How many processors a compile may use. Results do not depend on it.</source>
        <translation>编译可以使用的处理器数量。结果与此无关。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>线程(&amp;T)</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
</context>
<context>
    <name>qs::app::PreviewController</name>
    <message>
        <source>Class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
</context>
<context>
    <name>qs::app::ScreenshotRun</name>
    <message>
        <source>it took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>the sample is not installed</source>
        <translation>示例未安装</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>this model cannot be compiled</source>
        <translation>此模型不能编译</translation>
    </message>
</context>
<context>
    <name>qs::app::ToolsMenu</name>
    <message>
        <source>&amp;Train…</source>
        <translation>训练(&amp;T)…</translation>
    </message>
    <message>
        <source>Train a network, and retrain it for quantization</source>
        <translation>训练网络，并为量化重新训练</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>Tutorial, options, how to read the views</source>
        <translation>教程、选项、如何阅读视图</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
</context>
<context>
    <name>qs::app::TrainDialog</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open in the workbench</source>
        <translation>在工作台中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>1. Train in float</source>
        <translation>1. 浮点训练</translation>
    </message>
    <message>
        <source>2. Retrain for quantization</source>
        <translation>2. 为量化重新训练</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>as installed</source>
        <translation>按安装位置</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>正在训练…</translation>
    </message>
</context>
<context>
    <name>qs::app::TrainingRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The script has crashed.</source>
        <translation>脚本已崩溃。</translation>
    </message>
    <message>
        <source>The script ended with exit code %1; its last lines say why.</source>
        <translation>脚本以退出代码 %1 结束；原因见最后几行。</translation>
    </message>
</context>
<context>
    <name>qs::app::WelcomePage</name>
    <message>
        <source>Restore the last session</source>
        <translation>恢复上次会话</translation>
    </message>
    <message>
        <source>Drop an ONNX file here: see its fake-quantizers, compile it to INT8, and read the price of every layer.</source>
        <translation>将 ONNX 文件拖放到此处：查看其伪量化器，编译为 INT8，了解每一层的代价。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>ResNet-20, trained for INT8</source>
        <translation>ResNet-20，为 INT8 训练</translation>
    </message>
    <message>
        <source>ResNet-20, float</source>
        <translation>ResNet-20，浮点</translation>
    </message>
    <message>
        <source>Fashion-MNIST, 65 fake-quantizers of PyTorch</source>
        <translation>Fashion-MNIST，PyTorch 的 65 个伪量化器</translation>
    </message>
    <message>
        <source>Fashion-MNIST, to quantize after training</source>
        <translation>Fashion-MNIST，训练后量化</translation>
    </message>
    <message>
        <source>The samples are not installed.</source>
        <translation>示例未安装。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>What you open will be listed here.</source>
        <translation>您打开的文件将列在此处。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::BusyCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the layout</source>
        <translation>布局进度</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ChannelPlot</name>
    <message>
        <source>SQNR by channel of the selected layer</source>
        <translation>所选层各通道的 SQNR</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>SQNR [dB]</source>
        <translation>SQNR [dB]</translation>
    </message>
    <message>
        <source>below %1 dB</source>
        <translation>低于 %1 dB</translation>
    </message>
    <message>
        <source>%1 dB and more</source>
        <translation>%1 dB 及以上</translation>
    </message>
    <message>
        <source>Analyze a compiled model to see the channels of a layer.</source>
        <translation>分析已编译的模型后，即可查看某一层的通道。</translation>
    </message>
    <message>
        <source>Select a layer to see its channels.</source>
        <translation>选择一层以查看其通道。</translation>
    </message>
    <message>
        <source>There are no values of this layer.</source>
        <translation>该层没有数值。</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n channel(s), the worst has %2</source>
        <translation>
            <numerusform>%1
%n 个通道，最差 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>显示所有通道</translation>
    </message>
    <message>
        <source>Channel %1: %2</source>
        <translation>通道 %1：%2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CommandLineBox</name>
    <message>
        <source>Equivalent command line</source>
        <translation>等效命令行</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Does the same: %1</source>
        <translation>效果相同：%1</translation>
    </message>
    <message>
        <source>Not on the command line: %1</source>
        <translation>命令行中没有：%1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareBars</name>
    <message>
        <source>SQNR per layer of both runs</source>
        <translation>两次运行的各层 SQNR</translation>
    </message>
    <message>
        <source>SQNR [dB]</source>
        <translation>SQNR [dB]</translation>
    </message>
    <message>
        <source>no such layer</source>
        <translation>没有此层</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareGraphs</name>
    <message>
        <source>Graph of run A</source>
        <translation>运行 A 的图</translation>
    </message>
    <message>
        <source>Graph of run B</source>
        <translation>运行 B 的图</translation>
    </message>
    <message>
        <source>Laying out the graph…</source>
        <translation>正在布局…</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此处有</translation>
    </message>
    <message>
        <source>no such layer</source>
        <translation>没有此层</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareTableModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Top-1, INT8</source>
        <translation>Top-1，INT8</translation>
    </message>
    <message>
        <source>Top-1, FP32</source>
        <translation>Top-1，FP32</translation>
    </message>
    <message>
        <source>Top-5, INT8</source>
        <translation>Top-5，INT8</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>SQNR at the output</source>
        <translation>输出的 SQNR</translation>
    </message>
    <message>
        <source>SQNR of the worst layer</source>
        <translation>最差层的 SQNR</translation>
    </message>
    <message>
        <source>Worst layer</source>
        <translation>最差的层</translation>
    </message>
    <message>
        <source>Mean SQNR of the layers</source>
        <translation>各层平均 SQNR</translation>
    </message>
    <message>
        <source>Layers in INT8</source>
        <translation>INT8 层</translation>
    </message>
    <message>
        <source>Layers in float</source>
        <translation>浮点层</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>校准样本数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>A  %1</source>
        <translation>A  %1</translation>
    </message>
    <message>
        <source>B  %1</source>
        <translation>B  %1</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Samples for the accuracy</source>
        <translation>用于精度的样本数</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareView</name>
    <message>
        <source>Measure accuracy</source>
        <translation>测量精度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>运行 A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>运行 B</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Run the labelled data of both runs through FP32 and INT8</source>
        <translation>用两次运行的带标签数据运行 FP32 和 INT8</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>两次运行的数据</translation>
    </message>
    <message>
        <source>A  #%1</source>
        <translation>A  #%1</translation>
    </message>
    <message>
        <source>B  #%1</source>
        <translation>B  #%1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompileBar</name>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>约剩 %1 小时</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>正在校准</translation>
    </message>
    <message>
        <source>Lowering to integers</source>
        <translation>正在转换为整数</translation>
    </message>
    <message>
        <source>Emulating</source>
        <translation>正在仿真</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of compiling</source>
        <translation>编译进度</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Turn the model into an INT8 network</source>
        <translation>将模型转换为 INT8 网络</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
</context>
<context>
    <name>qs::widgets::DataSourceEditor</name>
    <message>
        <source>Kind of sample data</source>
        <translation>样本数据的种类</translation>
    </message>
    <message>
        <source>Sample data gives calibration the ranges of the activations, and the analysis its inputs.</source>
        <translation>样本数据为校准提供激活值的范围，为分析提供输入。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>one number, or one per channel</source>
        <translation>一个数，或每个通道一个数</translation>
    </message>
    <message>
        <source>Pixels are scaled to 0..1; then the mean is subtracted and the result divided by the standard deviation. Use what the model was trained with.</source>
        <translation>像素先缩放到 0..1，然后减去均值并除以标准差。请使用模型训练时的值。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>样本数据</translation>
    </message>
    <message>
        <source>%1: nothing chosen yet.</source>
        <translation>%1：尚未选择。</translation>
    </message>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1：没有此文件夹。</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1：没有此文件。</translation>
    </message>
    <message>
        <source>%1: a comma in the path cannot be used here.</source>
        <translation>%1：此处的路径中不能使用逗号。</translation>
    </message>
    <message>
        <source>Mean: numbers, separated by commas, are expected.</source>
        <translation>均值：应为以逗号分隔的数字。</translation>
    </message>
    <message>
        <source>Standard deviation: numbers, separated by commas, are expected.</source>
        <translation>标准差：应为以逗号分隔的数字。</translation>
    </message>
    <message>
        <source>Standard deviation: it must be greater than zero.</source>
        <translation>标准差：必须大于零。</translation>
    </message>
    <message>
        <source>Mean has %1 channels, standard deviation %2.</source>
        <translation>均值有 %1 个通道，标准差有 %2 个。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::DifferenceLegend</name>
    <message>
        <source>Colours: orange where run B is worse, blue where it is better</source>
        <translation>颜色：运行 B 较差处为橙色，较好处为蓝色</translation>
    </message>
    <message>
        <source>B worse by %1 dB</source>
        <translation>B 差 %1 dB</translation>
    </message>
    <message>
        <source>better</source>
        <translation>较好</translation>
    </message>
    <message>
        <source>only in one of them</source>
        <translation>仅在其中之一</translation>
    </message>
</context>
<context>
    <name>qs::widgets::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Node or tensor</source>
        <translation>节点或张量</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>qs::widgets::FindingsTable</name>
    <message>
        <source>Filter findings</source>
        <translation>筛选检查结果</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>没有需要报告的内容</translation>
    </message>
    <message>
        <source>Remarks about the model and its compilation appear here.</source>
        <translation>关于模型及其编译的说明显示在此处。</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>提示：%1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphPane</name>
    <message>
        <source>Laying out the graph…</source>
        <translation>正在布局…</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Follow its inputs</source>
        <translation>追踪其输入</translation>
    </message>
    <message>
        <source>Follow its outputs</source>
        <translation>追踪其输出</translation>
    </message>
    <message>
        <source>Follow both</source>
        <translation>同时追踪两者</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>展开“%1”</translation>
    </message>
    <message>
        <source>Collapse “%1”</source>
        <translation>折叠“%1”</translation>
    </message>
    <message>
        <source>Compile again with this layer in float</source>
        <translation>将此层保留为浮点并重新编译</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>最差 %1</translation>
    </message>
    <message>
        <source>The layout was cancelled. Choose a form of the graph to start it again.</source>
        <translation>布局已取消。请选择图的一种形式以重新开始。</translation>
    </message>
    <message>
        <source>Selected: %1, %2</source>
        <translation>已选择：%1，%2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphSearchBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Where to look: names, operators, attributes (kernel_shape=3,3), shapes (16x28x28), precision (u8, s8/ch, float32, missing)</source>
        <translation>查找范围：名称、算子、属性（kernel_shape=3,3）、形状（16x28x28）、精度（u8、s8/ch、float32、缺失）</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配 (F3)</translation>
    </message>
    <message>
        <source>bad pattern</source>
        <translation>无效的模式</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphToolBar</name>
    <message>
        <source>As in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>Every node of the file, fake-quantizers in amber (Ctrl+E)</source>
        <translation>文件的每个节点，伪量化器为琥珀色 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Quantizers as badges on the tensors that they belong to (Ctrl+E)</source>
        <translation>将量化器显示为所属张量上的徽标 (Ctrl+E)</translation>
    </message>
    <message>
        <source>INT8 network</source>
        <translation>INT8 网络</translation>
    </message>
    <message>
        <source>The fused graph that was compiled</source>
        <translation>已编译的融合图</translation>
    </message>
    <message>
        <source>Colour the boxes by their error (Ctrl+H)</source>
        <translation>按误差为方框着色 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Collapse blocks by the names of their nodes</source>
        <translation>按节点名称折叠块</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Back to a readable size</source>
        <translation>恢复到可读的大小</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Fit the whole graph (F)</source>
        <translation>适应整个图 (F)</translation>
    </message>
    <message>
        <source>Legend of the quantizers</source>
        <translation>量化器图例</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>The names of this model&apos;s nodes hold no blocks</source>
        <translation>此模型的节点名称中没有块</translation>
    </message>
    <message>
        <source>Show every node</source>
        <translation>显示每个节点</translation>
    </message>
    <message>
        <source>Collapse blocks of level %1</source>
        <translation>折叠第 %1 级的块</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Zoom to this node</source>
        <translation>缩放到此节点</translation>
    </message>
    <message>
        <source>Copy node name</source>
        <translation>复制节点名称</translation>
    </message>
    <message>
        <source>Copy output tensor name</source>
        <translation>复制输出张量名称</translation>
    </message>
    <message>
        <source>Fit the whole graph</source>
        <translation>适应整个图</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>qs::widgets::HeatPanel</name>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Metric of the heat map</source>
        <translation>热图的指标</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>How the error is measured</source>
        <translation>误差的测量方式</translation>
    </message>
    <message>
        <source>The whole network in integers, the layer alone, or what the layer alone does to the output</source>
        <translation>整个网络为整数、仅此层，或仅此层对输出的影响</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Boxes that are better than this fade</source>
        <translation>优于此值的方框会淡化</translation>
    </message>
    <message>
        <source>All layers are shown</source>
        <translation>显示所有层</translation>
    </message>
    <message>
        <source>Only %1 and worse</source>
        <translation>仅 %1 及更差</translation>
    </message>
</context>
<context>
    <name>qs::widgets::HistogramPlot</name>
    <message>
        <source>Histogram of the selected layer</source>
        <translation>所选层的直方图</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Share of elements [%]</source>
        <translation>元素占比 [%]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Analyze a compiled model to see histograms.</source>
        <translation>分析编译后的模型以查看直方图。</translation>
    </message>
    <message>
        <source>Select a layer in the graph, the table or the plot to see its histogram.</source>
        <translation>在图、表格或图表中选择一层以查看其直方图。</translation>
    </message>
    <message>
        <source>This layer has no histogram.</source>
        <translation>此层没有直方图。</translation>
    </message>
    <message>
        <source>code %1 = %2</source>
        <translation>编码 %1 = %2</translation>
    </message>
    <message>
        <source>saturated %1 %</source>
        <translation>饱和 %1 %</translation>
    </message>
    <message>
        <source>unused levels %1 %</source>
        <translation>未使用级数 %1 %</translation>
    </message>
    <message>
        <source>left in float</source>
        <translation>保留为浮点</translation>
    </message>
    <message>
        <source>Logarithmic shares</source>
        <translation>对数占比</translation>
    </message>
    <message>
        <source>Show whole range</source>
        <translation>显示整个范围</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LayerTable</name>
    <message>
        <source>Filter layers</source>
        <translation>筛选层</translation>
    </message>
    <message>
        <source>No analysis yet</source>
        <translation>尚无分析</translation>
    </message>
    <message>
        <source>Compile the model and analyze it on sample data to see what each layer costs.</source>
        <translation>编译模型并用样本数据分析，以了解每一层的代价。</translation>
    </message>
    <message>
        <source>%1 · Samples: %2</source>
        <translation>%1 · 样本数：%2</translation>
    </message>
    <message numerus="yes">
        <source>Compile again with %n layer(s) in float</source>
        <translation>
            <numerusform>将 %n 层保留为浮点并重新编译</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qs::widgets::LayerTableModel</name>
    <message>
        <source>Computes: %1</source>
        <translation>计算：%1</translation>
    </message>
    <message>
        <source>Nodes of the file that it stands for: %1</source>
        <translation>对应的文件节点：%1</translation>
    </message>
    <message>
        <source>One of the three layers that lose most by themselves</source>
        <translation>单独损失最大的三层之一</translation>
    </message>
    <message>
        <source>Left in float</source>
        <translation>保留为浮点</translation>
    </message>
    <message>
        <source>The integers reproduce the reference exactly</source>
        <translation>整数精确重现参考值</translation>
    </message>
    <message>
        <source>The reference is zero everywhere, so there is no ratio</source>
        <translation>参考值处处为零，因此没有比值</translation>
    </message>
    <message>
        <source>%1: below the 10 dB limit</source>
        <translation>%1：低于 10 dB 的界限</translation>
    </message>
    <message>
        <source>%L1 multiply-accumulates per sample</source>
        <translation>每个样本 %L1 次乘加</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Accumulated
SQNR [dB]</source>
        <translation>累积
SQNR [dB]</translation>
    </message>
    <message>
        <source>Isolated
SQNR [dB]</source>
        <translation>单独
SQNR [dB]</translation>
    </message>
    <message>
        <source>Sensitivity
SQNR [dB]</source>
        <translation>敏感度
SQNR [dB]</translation>
    </message>
    <message>
        <source>Cosine
similarity</source>
        <translation>余弦
相似度</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Max.
|error|</source>
        <translation>最大
|误差|</translation>
    </message>
    <message>
        <source>Saturation
[%]</source>
        <translation>饱和
[%]</translation>
    </message>
    <message>
        <source>Unused
levels [%]</source>
        <translation>未使用
级数 [%]</translation>
    </message>
    <message>
        <source>Activ.
format</source>
        <translation>激活值
格式</translation>
    </message>
    <message>
        <source>Weight
format</source>
        <translation>权重
格式</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Order of execution</source>
        <translation>执行顺序</translation>
    </message>
    <message>
        <source>The file&apos;s node that gives the layer its name</source>
        <translation>为该层命名的文件节点</translation>
    </message>
    <message>
        <source>Operator, with what was fused behind it</source>
        <translation>算子，以及其后融合的部分</translation>
    </message>
    <message>
        <source>The whole network runs in INT8; signal-to-quantization-noise ratio at this layer&apos;s output</source>
        <translation>整个网络以 INT8 运行；此层输出处的信号与量化噪声之比</translation>
    </message>
    <message>
        <source>Only this layer runs in INT8 on exact inputs; signal-to-quantization-noise ratio at its output</source>
        <translation>仅此层以 INT8 运行，输入为精确值；其输出处的信号与量化噪声之比</translation>
    </message>
    <message>
        <source>Only this layer runs in INT8; signal-to-quantization-noise ratio at the network&apos;s output</source>
        <translation>仅此层以 INT8 运行；网络输出处的信号与量化噪声之比</translation>
    </message>
    <message>
        <source>Cosine similarity of reference and emulated output, accumulated</source>
        <translation>参考输出与仿真输出的余弦相似度，累积</translation>
    </message>
    <message>
        <source>Mean squared error, accumulated</source>
        <translation>均方误差，累积</translation>
    </message>
    <message>
        <source>Largest absolute error of one element, accumulated</source>
        <translation>单个元素的最大绝对误差，累积</translation>
    </message>
    <message>
        <source>Share of elements that the quantizer&apos;s range cuts off</source>
        <translation>被量化器范围截去的元素占比</translation>
    </message>
    <message>
        <source>Share of the integer levels that never occur in the samples</source>
        <translation>样本中从未出现的整数级占比</translation>
    </message>
    <message>
        <source>Format of the layer&apos;s output: u8 unsigned, s8 signed, f32 left in float</source>
        <translation>层输出的格式：u8 无符号，s8 有符号，f32 保留为浮点</translation>
    </message>
    <message>
        <source>Format of the layer&apos;s weights; /ch means one scale per output channel</source>
        <translation>层权重的格式；/ch 表示每个输出通道一个缩放系数</translation>
    </message>
    <message>
        <source>Multiply-accumulates per sample</source>
        <translation>每个样本的乘加次数</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LogPanel</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清除日志</translation>
    </message>
</context>
<context>
    <name>qs::widgets::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>图的概览</translation>
    </message>
</context>
<context>
    <name>qs::widgets::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>qs::widgets::OptionsPanel</name>
    <message>
        <source>Trained quantizers</source>
        <translation>训练得到的量化器</translation>
    </message>
    <message>
        <source>Use those of the file (QAT)</source>
        <translation>使用文件中的量化器（QAT）</translation>
    </message>
    <message>
        <source>The network keeps the ranges and weight codes that training found; calibration fills in only what is missing.</source>
        <translation>网络保留训练得到的范围和权重编码；校准只补充缺少的部分。</translation>
    </message>
    <message>
        <source>Ignore them, calibrate everything (PTQ)</source>
        <translation>忽略它们，全部校准（PTQ）</translation>
    </message>
    <message>
        <source>Post-training quantization: all ranges come from the sample data, as if the model had been trained in float.</source>
        <translation>训练后量化：所有范围都来自样本数据，就像模型以浮点训练一样。</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Which framework wrote the file. Exporters place fake quantizers differently; the file usually tells by itself.</source>
        <translation>写出该文件的框架。各导出程序放置伪量化器的方式不同；通常从文件本身即可判断。</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Share of the values that the range keeps; the rest is cut off. 100 is the same as minimum and maximum.</source>
        <translation>范围所保留的值的占比；其余被截去。100 等同于最小值和最大值。</translation>
    </message>
    <message>
        <source>Weight of each new sample in the moving average; 1 keeps only the last one.</source>
        <translation>移动平均中每个新样本的权重；1 表示只保留最后一个。</translation>
    </message>
    <message>
        <source>Signed (int8 instead of uint8)</source>
        <translation>有符号（int8 而不是 uint8）</translation>
    </message>
    <message>
        <source>Some hardware takes signed activations only. Behind a ReLU, a signed symmetric range leaves half of the codes unused.</source>
        <translation>有些硬件只接受有符号激活值。在 ReLU 之后，有符号对称范围会使一半编码闲置。</translation>
    </message>
    <message>
        <source>Symmetric around zero</source>
        <translation>关于零对称</translation>
    </message>
    <message>
        <source>The zero point stands in the middle of the codes, so integer arithmetic needs no correction for it; one-sided ranges lose one bit.</source>
        <translation>零点位于编码中央，因此整数运算无需为其校正；单侧范围会损失一位。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>One scale per output channel</source>
        <translation>每个输出通道一个缩放系数</translation>
    </message>
    <message>
        <source>Channels with small weights keep their precision beside channels with large ones. Off: one scale for the whole tensor.</source>
        <translation>权重较小的通道与权重较大的通道并存时仍保持精度。关闭：整个张量共用一个缩放系数。</translation>
    </message>
    <message>
        <source>Integer codes of the weights. Without −128 the range is symmetric, which some hardware and ONNX Runtime expect; PyTorch trains with −128.</source>
        <translation>权重的整数编码。不含 −128 时范围对称，一些硬件和 ONNX Runtime 要求如此；PyTorch 训练时包含 −128。</translation>
    </message>
    <message>
        <source>node names or patterns</source>
        <translation>节点名称或模式</translation>
    </message>
    <message>
        <source>Nodes that stay in float: names or regular expressions for whole names, separated by spaces.</source>
        <translation>保留为浮点的节点：名称或匹配完整名称的正则表达式，以空格分隔。</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Leave in float</source>
        <translation>保留为浮点</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>样本数据</translation>
    </message>
    <message>
        <source>How many samples calibration looks at, from the beginning of the data.</source>
        <translation>校准使用的样本数，从数据开头计起。</translation>
    </message>
    <message>
        <source>How many samples the per-layer analysis runs; more take longer and smooth the numbers.</source>
        <translation>逐层分析运行的样本数；越多耗时越长，数值越平滑。</translation>
    </message>
    <message>
        <source>For calibration</source>
        <translation>用于校准</translation>
    </message>
    <message>
        <source>For the analysis</source>
        <translation>用于分析</translation>
    </message>
    <message>
        <source>This model holds no quantizers, so all ranges come from calibration.</source>
        <translation>此模型没有量化器，因此所有范围都由校准得到。</translation>
    </message>
    <message>
        <source>The file holds %1 trained quantizers.</source>
        <translation>文件包含 %1 个训练得到的量化器。</translation>
    </message>
    <message>
        <source>Has no effect when no trained quantizers are used.</source>
        <translation>不使用训练得到的量化器时无效。</translation>
    </message>
    <message>
        <source>The file does not tell which framework wrote it.</source>
        <translation>无法从文件判断由哪个框架写出。</translation>
    </message>
    <message>
        <source>The file looks like %1; that will be reported.</source>
        <translation>文件看起来来自 %1；将会报告这一点。</translation>
    </message>
    <message>
        <source>Detected: %1.</source>
        <translation>检测到：%1。</translation>
    </message>
    <message>
        <source>Detected: %1 (%2).</source>
        <translation>检测到：%1（%2）。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Only values without a trained quantizer are calibrated.</source>
        <translation>仅校准没有训练量化器的值。</translation>
    </message>
    <message>
        <source>Trained weights keep their own scales and codes.</source>
        <translation>训练得到的权重保留自己的缩放系数和编码。</translation>
    </message>
    <message>
        <source>Choose sample data first.</source>
        <translation>请先选择样本数据。</translation>
    </message>
    <message>
        <source>“%1” is no valid pattern: %2</source>
        <translation>“%1”不是有效的模式：%2</translation>
    </message>
    <message>
        <source>Open a model to compile it.</source>
        <translation>请打开要编译的模型。</translation>
    </message>
    <message>
        <source>This model cannot be compiled. %1</source>
        <translation>此模型不能编译。%1</translation>
    </message>
    <message>
        <source>This model cannot be compiled.</source>
        <translation>此模型不能编译。</translation>
    </message>
    <message>
        <source>Fine tuning and hardware</source>
        <translation>微调与硬件</translation>
    </message>
    <message>
        <source>Trained weights are not touched by these.</source>
        <translation>训练得到的权重不受这些影响。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::PropertiesPanel</name>
    <message>
        <source>Copy the name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Open a model to see what its nodes and tensors are.</source>
        <translation>打开模型以查看其节点和张量。</translation>
    </message>
    <message>
        <source>Select a node or a tensor to see its properties.</source>
        <translation>选择节点或张量以查看其属性。</translation>
    </message>
    <message>
        <source>“%1” is not part of this graph.</source>
        <translation>“%1”不在此图中。</translation>
    </message>
    <message>
        <source>Node · %1</source>
        <translation>节点 · %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>Tensor · %1</source>
        <translation>张量 · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input or output, kind of tensor</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Scale of each channel (%1)</source>
        <translation>各通道的缩放系数（%1）</translation>
    </message>
</context>
<context>
    <name>qs::widgets::PropertyModel</name>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>qs::widgets::QuantizerLegend</name>
    <message>
        <source>Legend of the quantizers</source>
        <translation>量化器图例</translation>
    </message>
    <message>
        <source>Quantizers:</source>
        <translation>量化器：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of quantizer, how many</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>qs::widgets::QuantizerTable</name>
    <message>
        <source>Filter quantizers</source>
        <translation>筛选量化器</translation>
    </message>
    <message>
        <source>No model open</source>
        <translation>未打开模型</translation>
    </message>
    <message>
        <source>Open an ONNX file to see the quantizers it holds.</source>
        <translation>打开 ONNX 文件以查看其中的量化器。</translation>
    </message>
    <message>
        <source>This model holds no quantizers</source>
        <translation>此模型没有量化器</translation>
    </message>
    <message>
        <source>It was not trained with quantization in mind. Calibration supplies the ranges when it is compiled.</source>
        <translation>它没有针对量化进行训练。编译时由校准提供范围。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::QuantizerTableModel</name>
    <message>
        <source>signed</source>
        <translation>有符号</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>无符号</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放系数</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Real range</source>
        <translation>实数范围</translation>
    </message>
</context>
<context>
    <name>qs::widgets::RunListModel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>INT8</source>
        <translation>INT8</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>Output [dB]</source>
        <translation>输出 [dB]</translation>
    </message>
    <message>
        <source>Worst layer</source>
        <translation>最差的层</translation>
    </message>
    <message>
        <source>FP32 top-1</source>
        <translation>FP32 Top-1</translation>
    </message>
    <message>
        <source>INT8 top-1</source>
        <translation>INT8 Top-1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>时间 [秒]</translation>
    </message>
</context>
<context>
    <name>qs::widgets::RunsPanel</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Take its options</source>
        <translation>采用其选项</translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <translation>测量精度</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show the results of this run again</source>
        <translation>重新显示此次运行的结果</translation>
    </message>
    <message>
        <source>Put the options of this run into the options panel</source>
        <translation>将此次运行的选项放入选项面板</translation>
    </message>
    <message>
        <source>Run the labelled data of this run through FP32 and INT8</source>
        <translation>用此次运行的带标签数据运行 FP32 和 INT8</translation>
    </message>
    <message>
        <source>Compare two runs side by side: select two, or the one to compare the newest with</source>
        <translation>并排比较两次运行：选择两个，或选择要与最新一次比较的那个</translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation>此会话的运行</translation>
    </message>
</context>
<context>
    <name>qs::widgets::SamplePreview</name>
    <message>
        <source>Preview of the samples</source>
        <translation>样本预览</translation>
    </message>
    <message>
        <source>Sample %1, values %2 … %3</source>
        <translation>样本 %1，值 %2 … %3</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ScalePlot</name>
    <message>
        <source>Scale of each channel</source>
        <translation>各通道的缩放系数</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放系数</translation>
    </message>
    <message>
        <source>Channel %1: scale %2</source>
        <translation>通道 %1：缩放系数 %2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ScatterPlot</name>
    <message>
        <source>INT8 over FP32 values of the selected layer</source>
        <translation>所选层的 INT8 值与 FP32 值对照</translation>
    </message>
    <message>
        <source>FP32 value</source>
        <translation>FP32 值</translation>
    </message>
    <message>
        <source>INT8 value</source>
        <translation>INT8 值</translation>
    </message>
    <message>
        <source>Analyze a compiled model to compare the values of a layer.</source>
        <translation>分析已编译的模型后，即可比较某一层的数值。</translation>
    </message>
    <message>
        <source>Select a layer to see its values.</source>
        <translation>选择一层以查看其数值。</translation>
    </message>
    <message>
        <source>There are no values of this layer.</source>
        <translation>该层没有数值。</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n value(s), SQNR %2</source>
        <translation>
            <numerusform>%1
%n 个数值，SQNR %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>显示所有数值</translation>
    </message>
</context>
<context>
    <name>qs::widgets::SqnrPlot</name>
    <message>
        <source>Accumulated</source>
        <translation>累积</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>SQNR per layer</source>
        <translation>各层 SQNR</translation>
    </message>
    <message>
        <source>SQNR [dB]</source>
        <translation>SQNR [dB]</translation>
    </message>
    <message>
        <source>10 dB limit</source>
        <translation>10 dB 界限</translation>
    </message>
    <message>
        <source>Analyze a compiled model to see the SQNR of each layer.</source>
        <translation>分析编译后的模型以查看各层的 SQNR。</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>显示所有层</translation>
    </message>
</context>
<context>
    <name>qs::widgets::TablePanel</name>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行数：%1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>行数：%1 / %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有列</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
</TS>
