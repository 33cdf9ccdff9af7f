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
    <message>
        <source>%1.</source>
        <comment>a sentence without its stop</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 和其他 %2 个</translation>
    </message>
    <message>
        <source>%1 bytes of uint8</source>
        <translation>%1 字节 uint8</translation>
    </message>
    <message>
        <source>%1 bytes of uint8 or %2 bytes of float32</source>
        <translation>%1 字节 uint8 或 %2 字节 float32</translation>
    </message>
    <message>
        <source>a picture of %1 with %2 channels does not fit the input&apos;s shape %3</source>
        <translation>尺寸 %1、%2 个通道的图片与输入形状 %3 不符</translation>
    </message>
    <message>
        <source>a record has the label %1; it is no CIFAR-10 data</source>
        <translation>某条记录的标签为 %1；这不是 CIFAR-10 数据</translation>
    </message>
    <message>
        <source>a size must be positive</source>
        <translation>大小必须为正</translation>
    </message>
    <message>
        <source>a standard deviation must not be zero</source>
        <translation>标准差不能为零</translation>
    </message>
    <message>
        <source>arrays of type &quot;%1&quot; are not supported</source>
        <translation>不支持类型为“%1”的数组</translation>
    </message>
    <message>
        <source>arrays of type %1 cannot be written as .npy</source>
        <translation>类型为 %1 的数组无法写成 .npy</translation>
    </message>
    <message>
        <source>cannot list the folder: %1</source>
        <translation>无法列出文件夹：%1</translation>
    </message>
    <message>
        <source>it does not hold one label for each of the %1 pictures</source>
        <translation>它没有为 %1 张图片各提供一个标签</translation>
    </message>
    <message>
        <source>it has no array x</source>
        <translation>它没有数组 x</translation>
    </message>
    <message>
        <source>it has no array x (there are: %1)</source>
        <translation>它没有数组 x（现有：%1）</translation>
    </message>
    <message>
        <source>it has no sample %1</source>
        <translation>它没有样本 %1</translation>
    </message>
    <message>
        <source>it holds more than 4 GiB</source>
        <translation>它超过 4 GiB</translation>
    </message>
    <message>
        <source>it holds no .bin batches (the binary version of CIFAR-10 is read)</source>
        <translation>其中没有 .bin 批次（读取的是 CIFAR-10 的二进制版本）</translation>
    </message>
    <message>
        <source>it holds no files</source>
        <translation>其中没有文件</translation>
    </message>
    <message>
        <source>it holds no picture files</source>
        <translation>其中没有图片文件</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>其中文件过多</translation>
    </message>
    <message>
        <source>it is cut off: the header promises %1 bytes, there are %2</source>
        <translation>文件被截断：文件头声明 %1 字节，实际有 %2 字节</translation>
    </message>
    <message>
        <source>it is no .npy array</source>
        <translation>它不是 .npy 数组</translation>
    </message>
    <message>
        <source>it is no IDX file</source>
        <translation>它不是 IDX 文件</translation>
    </message>
    <message>
        <source>it is no IDX file of 1 to 4 dimensions</source>
        <translation>它不是 1 到 4 维的 IDX 文件</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>它不是文件夹</translation>
    </message>
    <message>
        <source>it is no picture in a format that can be read</source>
        <translation>它不是可读取格式的图片</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>它不是 ZIP 文件</translation>
    </message>
    <message>
        <source>it is no zip file, or it is cut off</source>
        <translation>它不是 ZIP 文件，或已被截断</translation>
    </message>
    <message>
        <source>its .npy header cannot be read</source>
        <translation>无法读取其 .npy 文件头</translation>
    </message>
    <message>
        <source>its .npy version is not known</source>
        <translation>其 .npy 版本未知</translation>
    </message>
    <message>
        <source>its arrays take more than 8 GiB</source>
        <translation>其数组超过 8 GiB</translation>
    </message>
    <message>
        <source>its dimensions are not those of pictures</source>
        <translation>其维度不是图片的维度</translation>
    </message>
    <message>
        <source>its dimensions are too large</source>
        <translation>其维度过大</translation>
    </message>
    <message>
        <source>its samples are %1, but the input wants %2</source>
        <translation>其样本为 %1，但输入需要 %2</translation>
    </message>
    <message>
        <source>its samples have the shape %1</source>
        <translation>其样本的形状为 %1</translation>
    </message>
    <message>
        <source>its samples of shape %1 do not fit the input&apos;s shape %2</source>
        <translation>其形状为 %1 的样本与输入形状 %2 不符</translation>
    </message>
    <message>
        <source>its samples of shape %1 in layout %2 do not fit the input&apos;s shape %3</source>
        <translation>其形状为 %1、布局为 %2 的样本与输入形状 %3 不符</translation>
    </message>
    <message>
        <source>its size does not fit: the input takes %1</source>
        <translation>其大小不符：输入需要 %1</translation>
    </message>
    <message>
        <source>its size is no multiple of a CIFAR-10 record (%1 bytes)</source>
        <translation>其大小不是 CIFAR-10 记录（%1 字节）的整数倍</translation>
    </message>
    <message>
        <source>mean and std are not given for %1 channels</source>
        <translation>未为 %1 个通道给出均值和标准差</translation>
    </message>
    <message>
        <source>mean and std have no effect: the input takes raw pixels</source>
        <translation>均值和标准差不起作用：输入接收原始像素</translation>
    </message>
    <message>
        <source>mean and std need one value, or one for each of the %1 channels</source>
        <translation>均值和标准差需要一个值，或 %1 个通道各一个值</translation>
    </message>
    <message>
        <source>mean, std, resize, crop and channel order have no effect: %1 data is used as it is</source>
        <translation>均值、标准差、缩放、裁剪和通道顺序不起作用：%1 数据按原样使用</translation>
    </message>
    <message>
        <source>no memory to inflate it</source>
        <translation>没有内存用于解压</translation>
    </message>
    <message>
        <source>no samples are left after skip and limit</source>
        <translation>跳过和限制之后没有剩余样本</translation>
    </message>
    <message>
        <source>only IDX files of bytes are supported</source>
        <translation>仅支持字节类型的 IDX 文件</translation>
    </message>
    <message>
        <source>picture files cannot be decoded here</source>
        <translation>此处无法解码图片文件</translation>
    </message>
    <message>
        <source>pictures need 3 or 4 dimensions</source>
        <translation>图片需要 3 或 4 个维度</translation>
    </message>
    <message>
        <source>raw files need an input of known size, not %1</source>
        <translation>原始文件需要大小已知的输入，而非 %1</translation>
    </message>
    <message>
        <source>samples of different forms cannot be put into one batch</source>
        <translation>形式不同的样本无法组成一个批次</translation>
    </message>
    <message>
        <source>samples of this form cannot be put into one batch</source>
        <translation>此形式的样本无法组成一个批次</translation>
    </message>
    <message>
        <source>samples of type %1 are not supported</source>
        <translation>不支持类型为 %1 的样本</translation>
    </message>
    <message>
        <source>the array is cut off</source>
        <translation>数组被截断</translation>
    </message>
    <message>
        <source>the array is cut off: its shape is %1</source>
        <translation>数组被截断：其形状为 %1</translation>
    </message>
    <message>
        <source>the arrays take more than the 4 GiB that an .npz file can hold</source>
        <translation>数组超过 .npz 文件可容纳的 4 GiB</translation>
    </message>
    <message>
        <source>the channel order has no effect: the input has one channel</source>
        <translation>通道顺序不起作用：输入只有一个通道</translation>
    </message>
    <message>
        <source>the checksum of %1 is wrong</source>
        <translation>%1 的校验和错误</translation>
    </message>
    <message>
        <source>the compressed data is damaged</source>
        <translation>压缩数据已损坏</translation>
    </message>
    <message>
        <source>the dataset &quot;%1&quot; is of no known kind (idx:, npz:, cifar10:, folder:, bin:)</source>
        <translation>数据集“%1”的种类未知（idx:、npz:、cifar10:、folder:、bin:）</translation>
    </message>
    <message>
        <source>the dataset &quot;%1&quot; names no file</source>
        <translation>数据集“%1”未指明文件</translation>
    </message>
    <message>
        <source>the drawing cannot be rendered</source>
        <translation>无法绘制该图</translation>
    </message>
    <message>
        <source>the entry %1 is cut off</source>
        <translation>条目 %1 被截断</translation>
    </message>
    <message>
        <source>the entry %1 is encrypted</source>
        <translation>条目 %1 已加密</translation>
    </message>
    <message>
        <source>the entry %1 is larger than 4 GiB</source>
        <translation>条目 %1 超过 4 GiB</translation>
    </message>
    <message>
        <source>the entry %1 is not where the directory says</source>
        <translation>条目 %1 不在目录所示位置</translation>
    </message>
    <message>
        <source>the entry %1 is packed by a method that is not supported</source>
        <translation>条目 %1 的压缩方法不受支持</translation>
    </message>
    <message>
        <source>the file is larger than 256 MB</source>
        <translation>文件超过 256 MB</translation>
    </message>
    <message>
        <source>the gzip data is cut off</source>
        <translation>gzip 数据被截断</translation>
    </message>
    <message>
        <source>the gzip data is damaged</source>
        <translation>gzip 数据已损坏</translation>
    </message>
    <message>
        <source>the layout must be nchw or nhwc</source>
        <translation>布局必须是 nchw 或 nhwc</translation>
    </message>
    <message>
        <source>the picture (%1) is smaller than the crop (%2)</source>
        <translation>图片（%1）小于裁剪区域（%2）</translation>
    </message>
    <message>
        <source>the picture cannot be encoded</source>
        <translation>无法编码图片</translation>
    </message>
    <message>
        <source>the picture has %1 channels, the input wants %2</source>
        <translation>图片有 %1 个通道，而输入需要 %2 个</translation>
    </message>
    <message>
        <source>the picture is %1 after resize and crop, but the input wants %2</source>
        <translation>缩放和裁剪后图片为 %1，而输入需要 %2</translation>
    </message>
    <message>
        <source>the picture is larger than 16384 pixels a side</source>
        <translation>图片的边长超过 16384 像素</translation>
    </message>
    <message>
        <source>the picture is larger than 64 megapixels or 16384 pixels a side</source>
        <translation>图片超过 6400 万像素或边长超过 16384 像素</translation>
    </message>
    <message>
        <source>the sizes of %1 contradict</source>
        <translation>%1 的大小信息相互矛盾</translation>
    </message>
    <message>
        <source>the zip directory is damaged</source>
        <translation>ZIP 目录已损坏</translation>
    </message>
    <message>
        <source>there is no sample %1</source>
        <translation>没有样本 %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>内存不足以容纳图片</translation>
    </message>
    <message>
        <source>x has the shape %1, without samples</source>
        <translation>x 的形状为 %1，没有样本</translation>
    </message>
    <message>
        <source>x holds no samples</source>
        <translation>x 中没有样本</translation>
    </message>
    <message>
        <source>y has the shape %1, not one row for each of the %2 samples</source>
        <translation>y 的形状为 %1，并非 %2 个样本各一行</translation>
    </message>
    <message>
        <source>y holds fractions, not class numbers</source>
        <translation>y 中是小数，而非类别编号</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>%1 scales</source>
        <translation>%1 个缩放系数</translation>
    </message>
    <message>
        <source>%1; what was there stays in %2</source>
        <translation>%1；原有内容保留在 %2 中</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>a constant has no data</source>
        <translation>某个常量没有数据</translation>
    </message>
    <message>
        <source>a graph input has no name</source>
        <translation>图的某个输入没有名称</translation>
    </message>
    <message>
        <source>a graph input refers to no tensor</source>
        <translation>图的某个输入未指向任何张量</translation>
    </message>
    <message>
        <source>a graph output has no name</source>
        <translation>图的某个输出没有名称</translation>
    </message>
    <message>
        <source>a node writes to an input or constant</source>
        <translation>有节点写入输入或常量</translation>
    </message>
    <message>
        <source>a subgraph reads the tensor, but nothing makes it</source>
        <translation>子图读取该张量，但没有任何节点生成它</translation>
    </message>
    <message>
        <source>a subgraph stands where none can be written</source>
        <translation>子图位于无法写出的位置</translation>
    </message>
    <message>
        <source>a tensor of shape %1 is too large</source>
        <translation>形状为 %1 的张量过大</translation>
    </message>
    <message>
        <source>an attribute has no name</source>
        <translation>某个属性没有名称</translation>
    </message>
    <message>
        <source>an edge names a box that does not exist</source>
        <translation>某条边指向不存在的方框</translation>
    </message>
    <message>
        <source>an initializer has no name</source>
        <translation>某个初始值没有名称</translation>
    </message>
    <message>
        <source>an input refers to no tensor</source>
        <translation>某个输入未指向任何张量</translation>
    </message>
    <message>
        <source>an output refers to no tensor</source>
        <translation>某个输出未指向任何张量</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cannot be found: %1</source>
        <translation>找不到：%1</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>cannot open the file: %1</source>
        <translation>无法打开文件：%1</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>个元素</translation>
    </message>
    <message>
        <source>functions that are local to the model are not supported</source>
        <translation>不支持模型内部定义的函数</translation>
    </message>
    <message>
        <source>has no usable name</source>
        <translation>名称不可用</translation>
    </message>
    <message>
        <source>is a link to a place outside the model&apos;s folder</source>
        <translation>是指向模型文件夹之外的链接</translation>
    </message>
    <message>
        <source>is given by an absolute path</source>
        <translation>以绝对路径给出</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is too short for the tensor</source>
        <translation>对该张量而言过短</translation>
    </message>
    <message>
        <source>it has %1 dimensions</source>
        <translation>它有 %1 个维度</translation>
    </message>
    <message>
        <source>it has a negative dimension</source>
        <translation>它有负的维度</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is split into segments</source>
        <translation>它被分成多个段</translation>
    </message>
    <message>
        <source>its output %1 is made elsewhere already</source>
        <translation>其输出 %1 已在别处生成</translation>
    </message>
    <message>
        <source>its shape %1 is too large</source>
        <translation>其形状 %1 过大</translation>
    </message>
    <message>
        <source>lies outside the model&apos;s folder</source>
        <translation>位于模型文件夹之外</translation>
    </message>
    <message>
        <source>messages are nested more than %1 deep</source>
        <translation>消息嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>no conversion from %1 to %2</source>
        <translation>无法从 %1 转换为 %2</translation>
    </message>
    <message>
        <source>no memory for a tensor of shape %1</source>
        <translation>没有内存存放形状为 %1 的张量</translation>
    </message>
    <message>
        <source>no program is named</source>
        <translation>未指定程序</translation>
    </message>
    <message>
        <source>quantizers</source>
        <translation>量化器</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>标量</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>sparse initializers are not supported</source>
        <translation>不支持稀疏初始值</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>个字符串</translation>
    </message>
    <message>
        <source>subgraphs are nested more than %1 deep</source>
        <translation>子图嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>tensors of type %1 (%2) are not supported</source>
        <translation>不支持类型为 %1（%2）的张量</translation>
    </message>
    <message>
        <source>tensors of type %1 are not supported</source>
        <translation>不支持类型为 %1 的张量</translation>
    </message>
    <message>
        <source>the %1 of its data is no number</source>
        <translation>其数据的 %1 不是数字</translation>
    </message>
    <message>
        <source>the attribute %1 is of a kind that is not supported (%2)</source>
        <translation>属性 %1 的种类不受支持（%2）</translation>
    </message>
    <message>
        <source>the attribute %1 refers to a function&apos;s attribute</source>
        <translation>属性 %1 引用了函数的属性</translation>
    </message>
    <message>
        <source>the attribute %1 stands twice</source>
        <translation>属性 %1 重复出现</translation>
    </message>
    <message>
        <source>the data file &quot;%1&quot; %2</source>
        <translation>数据文件“%1”%2</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>文件有 %1 字节；最多读取 %2 字节</translation>
    </message>
    <message>
        <source>the file has IR version %1; versions 3 to 13 are known</source>
        <translation>文件的 IR 版本为 %1；已知版本为 3 到 13</translation>
    </message>
    <message>
        <source>the file imports no default operator set; read as opset %1, the newest of its IR version</source>
        <translation>文件未导入默认算子集；按其 IR 版本最新的 opset %1 读取</translation>
    </message>
    <message>
        <source>the file is no ONNX model, or it is cut off or damaged</source>
        <translation>文件不是 ONNX 模型，或已被截断或损坏</translation>
    </message>
    <message>
        <source>the graph has a cycle, so it cannot be drawn in layers</source>
        <translation>图中存在环，无法分层绘制</translation>
    </message>
    <message>
        <source>the graph has no output</source>
        <translation>图没有输出</translation>
    </message>
    <message>
        <source>the graph has too many long edges to be drawn</source>
        <translation>图的长边过多，无法绘制</translation>
    </message>
    <message>
        <source>the graph output is made by nothing</source>
        <translation>没有任何节点生成此图输出</translation>
    </message>
    <message>
        <source>the input %1 is made by nothing</source>
        <translation>没有任何节点生成输入 %1</translation>
    </message>
    <message>
        <source>the model could not be serialized</source>
        <translation>模型无法序列化</translation>
    </message>
    <message>
        <source>the model has %1 attributes; at most %2 are read</source>
        <translation>模型有 %1 个属性；最多读取 %2 个</translation>
    </message>
    <message>
        <source>the model has %1 bytes</source>
        <translation>模型有 %1 字节</translation>
    </message>
    <message>
        <source>the model has %1 nodes; at most %2 are read</source>
        <translation>模型有 %1 个节点；最多读取 %2 个</translation>
    </message>
    <message>
        <source>the model has more than %1 nodes</source>
        <translation>模型的节点超过 %1 个</translation>
    </message>
    <message>
        <source>the model is larger than the 2 GiB that an ONNX file can hold</source>
        <translation>模型超过 ONNX 文件可容纳的 2 GiB</translation>
    </message>
    <message>
        <source>the node has no operator type</source>
        <translation>节点没有算子类型</translation>
    </message>
    <message>
        <source>the node waits for its own output (a cycle)</source>
        <translation>节点在等待自身的输出（环）</translation>
    </message>
    <message>
        <source>the output is made by nothing</source>
        <translation>没有任何节点生成该输出</translation>
    </message>
    <message>
        <source>the parsed model would take %1 MB of memory; the limit is %2 MB</source>
        <translation>解析后的模型将占用 %1 MB 内存；上限为 %2 MB</translation>
    </message>
    <message>
        <source>the shape %1 does not fit its %2 bytes of %3 data</source>
        <translation>形状 %1 与其 %2 字节的 %3 数据不符</translation>
    </message>
    <message>
        <source>computes %1, but %2 is said to be float32</source>
        <translation>计算结果为 %1，但 %2 被声明为 float32</translation>
    </message>
    <message>
        <source>no tensor can have the shape %1</source>
        <translation>任何张量都不可能具有形状 %1</translation>
    </message>
    <message>
        <source>the shape %1 has no definite size</source>
        <translation>形状 %1 没有确定的大小</translation>
    </message>
    <message>
        <source>the shape asks for %1 %2, the file holds %3</source>
        <translation>形状需要 %1 %2，而文件中有 %3</translation>
    </message>
    <message>
        <source>the subgraph %1 is missing</source>
        <translation>缺少子图 %1</translation>
    </message>
    <message>
        <source>the tensor %1 is made by two nodes</source>
        <translation>张量 %1 由两个节点生成</translation>
    </message>
    <message>
        <source>the tensor&apos;s consumers are recorded wrongly</source>
        <translation>张量的使用者记录有误</translation>
    </message>
    <message>
        <source>the tensor&apos;s producer is recorded wrongly</source>
        <translation>张量的生成者记录有误</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>this name has %1 bytes; at most %2 are read</source>
        <translation>此名称有 %1 字节；最多读取 %2 字节</translation>
    </message>
    <message>
        <source>two graph inputs have this name</source>
        <translation>图有两个输入使用此名称</translation>
    </message>
    <message>
        <source>two initializers have this name</source>
        <translation>有两个初始值使用此名称</translation>
    </message>
    <message>
        <source>two nodes have this name</source>
        <translation>有两个节点使用此名称</translation>
    </message>
    <message>
        <source>two tensors have this name</source>
        <translation>有两个张量使用此名称</translation>
    </message>
    <message>
        <source>with its shape %1 the model&apos;s tensors take more memory than their limit of %2 MB</source>
        <translation>形状 %1 使模型的张量占用内存超过其上限 %2 MB</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be broadcast</source>
        <translation>%1 与 %2 无法广播</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be multiplied</source>
        <translation>%1 与 %2 无法相乘</translation>
    </message>
    <message>
        <source>%1 in float: %2</source>
        <translation>%1 个保持浮点：%2</translation>
    </message>
    <message>
        <source>%1 in float: %2 is back in INT8</source>
        <translation>%1 个保持浮点：%2 恢复为 INT8</translation>
    </message>
    <message>
        <source>%1 sets of options were measured on %2 samples; kept: %3</source>
        <translation>已用 %2 个样本测量 %1 组选项；保留：%3</translation>
    </message>
    <message>
        <source>%1 stays in float: %2</source>
        <translation>%1 保持浮点：%2</translation>
    </message>
    <message>
        <source>, top-1 %1 %</source>
        <translation>，Top-1 %1 %</translation>
    </message>
    <message>
        <source>QAT was asked for, but the model holds no trained quantizers; everything is calibrated</source>
        <translation>要求使用 QAT，但模型没有训练得到的量化器；全部进行校准</translation>
    </message>
    <message>
        <source>TVM_ROOT is %1, which holds no %2</source>
        <translation>TVM_ROOT 为 %1，其中没有 %2</translation>
    </message>
    <message>
        <source>Upsample cannot be written for opset 13</source>
        <translation>Upsample 无法写成 opset 13</translation>
    </message>
    <message>
        <source>a constant has an unknown type</source>
        <translation>某个常量的类型未知</translation>
    </message>
    <message>
        <source>a constant input has no place</source>
        <translation>某个常量输入没有位置</translation>
    </message>
    <message>
        <source>a constant input is out of range</source>
        <translation>某个常量输入超出范围</translation>
    </message>
    <message>
        <source>a constant lies outside weights.bin</source>
        <translation>某个常量位于 weights.bin 之外</translation>
    </message>
    <message>
        <source>a maximum keeps the type of its codes</source>
        <translation>取最大值时编码类型不变</translation>
    </message>
    <message>
        <source>a scalar input takes no samples</source>
        <translation>标量输入无法接收样本</translation>
    </message>
    <message>
        <source>a softmax over several axes cannot be written for opset 13</source>
        <translation>跨多个轴的 Softmax 无法写成 opset 13</translation>
    </message>
    <message>
        <source>a tensor has an unknown type or too many dimensions</source>
        <translation>某个张量类型未知或维数过多</translation>
    </message>
    <message>
        <source>an input names no tensor</source>
        <translation>某个输入未指明张量</translation>
    </message>
    <message>
        <source>an int32 accumulator of %1 could overflow, which C does not detect</source>
        <translation>%1 的 int32 累加器可能溢出，而 C 无法察觉</translation>
    </message>
    <message>
        <source>an int32 accumulator overflows</source>
        <translation>int32 累加器溢出</translation>
    </message>
    <message>
        <source>an output names no tensor</source>
        <translation>某个输出未指明张量</translation>
    </message>
    <message>
        <source>as given: %1</source>
        <translation>按给定选项：%1</translation>
    </message>
    <message>
        <source>calibration method %1 is not available</source>
        <translation>校准方法 %1 不可用</translation>
    </message>
    <message>
        <source>codes cannot have the type %1</source>
        <translation>编码的类型不能是 %1</translation>
    </message>
    <message>
        <source>constants of type %1 cannot be deployed</source>
        <translation>类型为 %1 的常量无法部署</translation>
    </message>
    <message>
        <source>data can be fed to models with one input; this one has %1</source>
        <translation>只能向单输入模型提供数据；此模型有 %1 个输入</translation>
    </message>
    <message>
        <source>every value carries a trained quantizer: --auto has nothing to try</source>
        <translation>每个值都有训练得到的量化器：--auto 没有可尝试的内容</translation>
    </message>
    <message>
        <source>first sample</source>
        <translation>第一个样本</translation>
    </message>
    <message>
        <source>float network</source>
        <translation>浮点网络</translation>
    </message>
    <message>
        <source>has the wrong number of outputs</source>
        <translation>输出数量不正确</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>类型不正确</translation>
    </message>
    <message>
        <source>it ended with exit code %1; what it printed is in %2/%3</source>
        <translation>它以退出码 %1 结束；其输出在 %2/%3 中</translation>
    </message>
    <message>
        <source>it is no JSON text, or it is cut off</source>
        <translation>它不是 JSON 文本，或已被截断</translation>
    </message>
    <message>
        <source>it is no integer network</source>
        <translation>它不是整数网络</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它过大</translation>
    </message>
    <message>
        <source>it reads a tensor that nothing has written</source>
        <translation>它读取了未被写入的张量</translation>
    </message>
    <message>
        <source>its broadcast along an axis cannot be written for opset 13</source>
        <translation>其沿轴的广播无法写成 opset 13</translation>
    </message>
    <message>
        <source>its input and output must be 8-bit codes</source>
        <translation>其输入和输出必须是 8 位编码</translation>
    </message>
    <message>
        <source>its inputs and outputs are not those of network.json; the folder is not whole</source>
        <translation>其输入输出与 network.json 不一致；文件夹不完整</translation>
    </message>
    <message>
        <source>its kind is unknown</source>
        <translation>其种类未知</translation>
    </message>
    <message>
        <source>its per-channel quantizer does not fit the value</source>
        <translation>其逐通道量化器与值不符</translation>
    </message>
    <message>
        <source>its scale is not positive</source>
        <translation>其缩放系数不为正</translation>
    </message>
    <message>
        <source>its version is not known; it was written by a newer program</source>
        <translation>其版本未知；它由更新的程序写出</translation>
    </message>
    <message>
        <source>needs a table of 256 codes</source>
        <translation>需要 256 个编码的表</translation>
    </message>
    <message>
        <source>needs one input</source>
        <translation>需要一个输入</translation>
    </message>
    <message>
        <source>needs one input and one output of 8-bit codes</source>
        <translation>需要各一个 8 位编码的输入和输出</translation>
    </message>
    <message>
        <source>needs one input, one output and weights</source>
        <translation>需要一个输入、一个输出和权重</translation>
    </message>
    <message>
        <source>needs two inputs</source>
        <translation>需要两个输入</translation>
    </message>
    <message>
        <source>no calibration data was given: %1 seeded random frames were used; ranges found with them mean little</source>
        <translation>未提供校准数据：使用了 %1 个固定种子的随机帧；由此得到的范围意义不大</translation>
    </message>
    <message>
        <source>no data was given for this input</source>
        <translation>未为此输入提供数据</translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation>不适用于 %1</translation>
    </message>
    <message>
        <source>nothing computes this output</source>
        <translation>没有任何节点计算此输出</translation>
    </message>
    <message>
        <source>one weight scale, or one per output channel, is needed</source>
        <translation>需要一个权重缩放系数，或每个输出通道一个</translation>
    </message>
    <message>
        <source>oneDNN: %1</source>
        <translation>oneDNN：%1</translation>
    </message>
    <message>
        <source>operator %1 (opset %2) is not supported</source>
        <translation>不支持算子 %1（opset %2）</translation>
    </message>
    <message>
        <source>operator %1 is not supported</source>
        <translation>不支持算子 %1</translation>
    </message>
    <message>
        <source>operator %1.%2 (opset %3) is not supported</source>
        <translation>不支持算子 %1.%2（opset %3）</translation>
    </message>
    <message>
        <source>operators with subgraphs cannot be deployed</source>
        <translation>带子图的算子无法部署</translation>
    </message>
    <message>
        <source>reads a tensor that nothing has written</source>
        <translation>读取了未被写入的张量</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>样本 %1/%2</translation>
    </message>
    <message>
        <source>the C program computes with integers only, and %1 is left in float: %2</source>
        <translation>C 程序只用整数计算，而 %1 保持浮点：%2</translation>
    </message>
    <message>
        <source>the C program has no %1 of this form</source>
        <translation>C 程序没有此形式的 %1</translation>
    </message>
    <message>
        <source>the C program has no inputs and outputs of type %1</source>
        <translation>C 程序没有类型为 %1 的输入和输出</translation>
    </message>
    <message>
        <source>the C program has no pool of this form</source>
        <translation>C 程序没有此形式的池化</translation>
    </message>
    <message>
        <source>the bias must be int32, one value per output channel</source>
        <translation>偏置必须是 int32，每个输出通道一个值</translation>
    </message>
    <message>
        <source>the calibration data holds no samples</source>
        <translation>校准数据中没有样本</translation>
    </message>
    <message>
        <source>the environment variable TVM_ROOT does not say where DRP-AI TVM is installed</source>
        <translation>环境变量 TVM_ROOT 未指明 DRP-AI TVM 的安装位置</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing or has a value that it cannot have</source>
        <translation>字段“%1”缺失或取值不合法</translation>
    </message>
    <message>
        <source>the file is said to come from %1, but it looks like %2: %3; it is read as what it looks like</source>
        <translation>文件据称来自 %1，但看起来像 %2：%3；按其外观读取</translation>
    </message>
    <message>
        <source>the file is said to come from %1, but it looks like %2; it is read as what it looks like</source>
        <translation>文件据称来自 %1，但看起来像 %2；按其外观读取</translation>
    </message>
    <message>
        <source>the folder holds no %1</source>
        <translation>文件夹中没有 %1</translation>
    </message>
    <message>
        <source>the folder holds no %1: the network can be run, but there is nothing to compare it with</source>
        <translation>文件夹中没有 %1：网络可以运行，但没有可比较的对象</translation>
    </message>
    <message>
        <source>the framework cannot be told from the file; name it with -m</source>
        <translation>无法从文件判断框架；请用 -m 指定</translation>
    </message>
    <message>
        <source>the int32 accumulator of output channel %1 overflows</source>
        <translation>输出通道 %1 的 int32 累加器溢出</translation>
    </message>
    <message>
        <source>the int8 engine needs a compiled network</source>
        <translation>int8 引擎需要已编译的网络</translation>
    </message>
    <message>
        <source>the loss on the samples held back is %1 %, more than the %2 % asked for, however many layers stay in float</source>
        <translation>在留出样本上的损失为 %1 %，无论多少层保持浮点，都超过要求的 %2 %</translation>
    </message>
    <message>
        <source>the model cannot be compiled</source>
        <translation>模型无法编译</translation>
    </message>
    <message>
        <source>the model has %1 inputs, got %2</source>
        <translation>模型有 %1 个输入，实际给出 %2 个</translation>
    </message>
    <message>
        <source>the model has no inputs: there is nothing to quantize</source>
        <translation>模型没有输入：没有可量化的内容</translation>
    </message>
    <message>
        <source>the network has %1 inputs, got %2</source>
        <translation>网络有 %1 个输入，实际给出 %2 个</translation>
    </message>
    <message>
        <source>the network has no output</source>
        <translation>网络没有输出</translation>
    </message>
    <message>
        <source>the operator does not take these inputs</source>
        <translation>该算子不接受这些输入</translation>
    </message>
    <message>
        <source>the quantizer&apos;s folder %1 does not exist</source>
        <translation>量化工具的文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>the rank of this input is not known</source>
        <translation>此输入的秩未知</translation>
    </message>
    <message>
        <source>the size of a constant does not fit its shape</source>
        <translation>某个常量的大小与其形状不符</translation>
    </message>
    <message>
        <source>the stacks of matrices do not fit</source>
        <translation>矩阵堆叠不相符</translation>
    </message>
    <message>
        <source>the translator&apos;s folder %1 does not exist</source>
        <translation>转换器的文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>there are too few samples to hold some back: options are judged on the samples that they were calibrated on</source>
        <translation>样本过少，无法留出一部分：选项以校准所用的样本评判</translation>
    </message>
    <message>
        <source>trial %1: %2: %3</source>
        <translation>试验 %1：%2：%3</translation>
    </message>
    <message>
        <source>trial %1: %2: output SQNR %3 dB, agreement %4 %%5</source>
        <translation>试验 %1：%2：输出 SQNR %3 dB，一致率 %4 %%5</translation>
    </message>
    <message>
        <source>unknown kind of operator</source>
        <translation>未知的算子种类</translation>
    </message>
    <message>
        <source>wants %1</source>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>wants %1, got %2</source>
        <translation>需要 %1，实际为 %2</translation>
    </message>
    <message>
        <source>wants codes</source>
        <translation>需要编码</translation>
    </message>
    <message>
        <source>wants rows of %1 codes, got %2</source>
        <translation>需要每行 %1 个编码，实际为 %2</translation>
    </message>
    <message>
        <source>weight zero points do not fit</source>
        <translation>权重零点不符</translation>
    </message>
    <message>
        <source>weights must be int8</source>
        <translation>权重必须是 int8</translation>
    </message>
    <message>
        <source>works on 8-bit codes</source>
        <translation>处理的是 8 位编码</translation>
    </message>
    <message>
        <source>writes a tensor twice</source>
        <translation>重复写入同一张量</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be joined</source>
        <translation>%1 与 %2 无法拼接</translation>
    </message>
    <message>
        <source>%1 cannot be expanded to %2</source>
        <translation>%1 无法扩展为 %2</translation>
    </message>
    <message>
        <source>%1 cannot be reshaped to %2</source>
        <translation>%1 无法变形为 %2</translation>
    </message>
    <message>
        <source>%1 cannot become %2</source>
        <translation>%1 无法变为 %2</translation>
    </message>
    <message>
        <source>%1: not supported: %2</source>
        <translation>%1：不支持：%2</translation>
    </message>
    <message>
        <source>BatchNormalization is in training mode: export the model with model.eval()</source>
        <translation>BatchNormalization 处于训练模式：请先调用 model.eval() 再导出模型</translation>
    </message>
    <message>
        <source>C cannot be broadcast to the result</source>
        <translation>C 无法广播到结果</translation>
    </message>
    <message>
        <source>W %1 and R %2 do not fit the node</source>
        <translation>W %1 和 R %2 与节点不符</translation>
    </message>
    <message>
        <source>X, W and R must have rank 3</source>
        <translation>X、W 和 R 的秩必须为 3</translation>
    </message>
    <message>
        <source>a 0 in the target shape beyond the input&apos;s rank</source>
        <translation>目标形状中的 0 超出输入的秩</translation>
    </message>
    <message>
        <source>a batch index is out of range</source>
        <translation>批次索引超出范围</translation>
    </message>
    <message>
        <source>a bound has another type than the input</source>
        <translation>边界的类型与输入不同</translation>
    </message>
    <message>
        <source>a bound is not a scalar</source>
        <translation>边界不是标量</translation>
    </message>
    <message>
        <source>a cast from %1 to %2</source>
        <translation>从 %1 到 %2 的类型转换</translation>
    </message>
    <message>
        <source>a negative axis on a value of unknown rank</source>
        <translation>对秩未知的值使用了负轴</translation>
    </message>
    <message>
        <source>a negative size</source>
        <translation>大小为负</translation>
    </message>
    <message>
        <source>a negative size in the target shape</source>
        <translation>目标形状中有负的大小</translation>
    </message>
    <message>
        <source>a parameter does not have one value per channel</source>
        <translation>某个参数并非每个通道一个值</translation>
    </message>
    <message>
        <source>a parameter is not a scalar</source>
        <translation>某个参数不是标量</translation>
    </message>
    <message>
        <source>a region of interest is out of range</source>
        <translation>某个感兴趣区域超出范围</translation>
    </message>
    <message>
        <source>a score is no number</source>
        <translation>某个得分不是数字</translation>
    </message>
    <message>
        <source>a sequence length is out of range</source>
        <translation>某个序列长度超出范围</translation>
    </message>
    <message>
        <source>a size is out of range</source>
        <translation>某个大小超出范围</translation>
    </message>
    <message>
        <source>a step is 0</source>
        <translation>步长为 0</translation>
    </message>
    <message>
        <source>a term of the equation does not fit its input</source>
        <translation>等式的某一项与其输入不符</translation>
    </message>
    <message>
        <source>a type other than float32</source>
        <translation>float32 以外的类型</translation>
    </message>
    <message>
        <source>a zero point has another type than its tensor</source>
        <translation>零点的类型与其张量不同</translation>
    </message>
    <message>
        <source>a zero point of this shape</source>
        <translation>此形状的零点</translation>
    </message>
    <message>
        <source>activations do not fit the directions</source>
        <translation>activations 与方向数不符</translation>
    </message>
    <message>
        <source>an axis of %1 has no %2 equal parts</source>
        <translation>长度为 %1 的轴无法等分为 %2 份</translation>
    </message>
    <message>
        <source>an axis of %1 is too large</source>
        <translation>长度为 %1 的轴过大</translation>
    </message>
    <message>
        <source>an axis of size %1 cannot be squeezed</source>
        <translation>大小为 %1 的轴无法压缩（Squeeze）</translation>
    </message>
    <message>
        <source>an axis of this size</source>
        <translation>此大小的轴</translation>
    </message>
    <message>
        <source>an empty input cannot be resized</source>
        <translation>空输入无法缩放</translation>
    </message>
    <message>
        <source>an empty input has nothing to repeat</source>
        <translation>空输入没有可重复的内容</translation>
    </message>
    <message>
        <source>an equation over this many elements</source>
        <translation>涉及如此多元素的等式</translation>
    </message>
    <message>
        <source>an index is out of range</source>
        <translation>索引超出范围</translation>
    </message>
    <message>
        <source>an input of %1 spatial axes</source>
        <translation>有 %1 个空间轴的输入</translation>
    </message>
    <message>
        <source>an output of this type</source>
        <translation>此类型的输出</translation>
    </message>
    <message>
        <source>an unknown activation</source>
        <translation>未知的激活函数</translation>
    </message>
    <message>
        <source>an unknown coordinate_transformation_mode</source>
        <translation>未知的 coordinate_transformation_mode</translation>
    </message>
    <message>
        <source>an unknown direction</source>
        <translation>未知的方向</translation>
    </message>
    <message>
        <source>an unknown keep_aspect_ratio_policy</source>
        <translation>未知的 keep_aspect_ratio_policy</translation>
    </message>
    <message>
        <source>an unknown mode</source>
        <translation>未知的 mode</translation>
    </message>
    <message>
        <source>an unknown nearest_mode</source>
        <translation>未知的 nearest_mode</translation>
    </message>
    <message>
        <source>an unknown padding_mode</source>
        <translation>未知的 padding_mode</translation>
    </message>
    <message>
        <source>an unknown reduction</source>
        <translation>未知的 reduction</translation>
    </message>
    <message>
        <source>approximate is neither none nor tanh</source>
        <translation>approximate 既不是 none 也不是 tanh</translation>
    </message>
    <message>
        <source>axes are out of range</source>
        <translation>axes 超出范围</translation>
    </message>
    <message>
        <source>axes do not fit a result of rank %1</source>
        <translation>axes 与秩为 %1 的结果不符</translation>
    </message>
    <message>
        <source>axes do not fit an input of rank %1</source>
        <translation>axes 与秩为 %1 的输入不符</translation>
    </message>
    <message>
        <source>axis is out of range</source>
        <translation>axis 超出范围</translation>
    </message>
    <message>
        <source>axis or indices do not fit the data</source>
        <translation>axis 或索引与数据不符</translation>
    </message>
    <message>
        <source>axis, indices and updates do not fit the data</source>
        <translation>axis、索引和更新值与数据不符</translation>
    </message>
    <message>
        <source>batch_axis and time_axis are not 0 and 1</source>
        <translation>batch_axis 和 time_axis 不是 0 和 1</translation>
    </message>
    <message>
        <source>batch_dims or the indices do not fit the data</source>
        <translation>batch_dims 或索引与数据不符</translation>
    </message>
    <message>
        <source>blocked quantization</source>
        <translation>分块量化</translation>
    </message>
    <message>
        <source>blocksize is out of range</source>
        <translation>blocksize 超出范围</translation>
    </message>
    <message>
        <source>boxes %1 and scores %2 do not belong together</source>
        <translation>边框 %1 与得分 %2 不对应</translation>
    </message>
    <message>
        <source>codes of type %1</source>
        <translation>类型为 %1 的编码</translation>
    </message>
    <message>
        <source>cubic interpolation in three axes</source>
        <translation>三个轴上的三次插值</translation>
    </message>
    <message>
        <source>depth is out of range</source>
        <translation>depth 超出范围</translation>
    </message>
    <message>
        <source>direction is neither LEFT nor RIGHT</source>
        <translation>direction 既不是 LEFT 也不是 RIGHT</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>has no axes</source>
        <translation>没有轴</translation>
    </message>
    <message>
        <source>has no inputs</source>
        <translation>没有输入</translation>
    </message>
    <message>
        <source>has no outputs</source>
        <translation>没有输出</translation>
    </message>
    <message>
        <source>has no target shape</source>
        <translation>没有目标形状</translation>
    </message>
    <message>
        <source>input %1 is %2, not %3</source>
        <translation>输入 %1 为 %2，而非 %3</translation>
    </message>
    <message>
        <source>input and grid do not fit</source>
        <translation>输入与网格不符</translation>
    </message>
    <message>
        <source>interpolation of %1</source>
        <translation>%1 的插值</translation>
    </message>
    <message>
        <source>it has no output</source>
        <translation>它没有输出</translation>
    </message>
    <message>
        <source>it needs %1 inputs; input %2 is missing</source>
        <translation>它需要 %1 个输入；缺少输入 %2</translation>
    </message>
    <message>
        <source>its first input or its output is missing</source>
        <translation>缺少其第一个输入或输出</translation>
    </message>
    <message>
        <source>its inputs cannot be broadcast</source>
        <translation>其输入无法相互广播</translation>
    </message>
    <message>
        <source>its inputs do not belong together</source>
        <translation>其各输入不对应</translation>
    </message>
    <message>
        <source>its inputs have different ranks</source>
        <translation>其各输入的秩不同</translation>
    </message>
    <message>
        <source>its inputs have different types</source>
        <translation>其各输入的类型不同</translation>
    </message>
    <message>
        <source>its mask output</source>
        <translation>其 mask 输出</translation>
    </message>
    <message>
        <source>its operands must be matrices</source>
        <translation>其操作数必须是矩阵</translation>
    </message>
    <message>
        <source>k is not a scalar</source>
        <translation>k 不是标量</translation>
    </message>
    <message>
        <source>k is out of range</source>
        <translation>k 超出范围</translation>
    </message>
    <message>
        <source>kernel, strides or dilations are out of range</source>
        <translation>卷积核、strides 或 dilations 超出范围</translation>
    </message>
    <message>
        <source>kernel_shape differs from the weights&apos; shape</source>
        <translation>kernel_shape 与权重形状不同</translation>
    </message>
    <message>
        <source>kernel_shape, strides or dilations do not fit the weights</source>
        <translation>kernel_shape、strides 或 dilations 与权重不符</translation>
    </message>
    <message>
        <source>kernel_shape, strides or pads do not fit the input</source>
        <translation>kernel_shape、strides 或 pads 与输入不符</translation>
    </message>
    <message>
        <source>kernel_shape, strides, dilations or pads are out of range</source>
        <translation>kernel_shape、strides、dilations 或 pads 超出范围</translation>
    </message>
    <message>
        <source>kernel_shape, strides, dilations or pads do not fit an input of rank %1</source>
        <translation>kernel_shape、strides、dilations 或 pads 与秩为 %1 的输入不符</translation>
    </message>
    <message>
        <source>mode is neither DCR nor CRD</source>
        <translation>mode 既不是 DCR 也不是 CRD</translation>
    </message>
    <message>
        <source>mode is neither avg nor max</source>
        <translation>mode 既不是 avg 也不是 max</translation>
    </message>
    <message>
        <source>more than one -1 in the target shape</source>
        <translation>目标形状中有多个 -1</translation>
    </message>
    <message>
        <source>needs %1 input</source>
        <translation>需要 %1 个输入</translation>
    </message>
    <message>
        <source>needs %1 inputs</source>
        <translation>需要 %1 个输入</translation>
    </message>
    <message>
        <source>needs an input</source>
        <translation>需要一个输入</translation>
    </message>
    <message>
        <source>needs an int64 shape</source>
        <translation>需要 int64 的形状</translation>
    </message>
    <message>
        <source>needs five inputs</source>
        <translation>需要五个输入</translation>
    </message>
    <message>
        <source>needs input and scale</source>
        <translation>需要输入和缩放系数</translation>
    </message>
    <message>
        <source>needs input and weights</source>
        <translation>需要输入和权重</translation>
    </message>
    <message>
        <source>nothing is left of the output</source>
        <translation>输出没有剩余内容</translation>
    </message>
    <message>
        <source>operands of rank 1</source>
        <translation>秩为 1 的操作数</translation>
    </message>
    <message>
        <source>output size or sampling_ratio are out of range</source>
        <translation>输出大小或 sampling_ratio 超出范围</translation>
    </message>
    <message>
        <source>output_shape is out of range</source>
        <translation>output_shape 超出范围</translation>
    </message>
    <message>
        <source>p is neither 1 nor 2</source>
        <translation>p 既不是 1 也不是 2</translation>
    </message>
    <message>
        <source>p is out of range</source>
        <translation>p 超出范围</translation>
    </message>
    <message>
        <source>pads are out of range</source>
        <translation>pads 超出范围</translation>
    </message>
    <message>
        <source>pads cut away more than there is</source>
        <translation>pads 裁掉的内容多于现有内容</translation>
    </message>
    <message>
        <source>pads do not fit an input of rank %1</source>
        <translation>pads 与秩为 %1 的输入不符</translation>
    </message>
    <message>
        <source>pads or output_padding are out of range</source>
        <translation>pads 或 output_padding 超出范围</translation>
    </message>
    <message>
        <source>pads, output_padding or output_shape do not fit the input</source>
        <translation>pads、output_padding 或 output_shape 与输入不符</translation>
    </message>
    <message>
        <source>perm does not fit an input of rank %1</source>
        <translation>perm 与秩为 %1 的输入不符</translation>
    </message>
    <message>
        <source>perm is no permutation of the axes</source>
        <translation>perm 不是轴的排列</translation>
    </message>
    <message>
        <source>repeats are out of range</source>
        <translation>repeats 超出范围</translation>
    </message>
    <message>
        <source>repeats do not fit an input of rank %1</source>
        <translation>repeats 与秩为 %1 的输入不符</translation>
    </message>
    <message>
        <source>scalars cannot be multiplied as matrices</source>
        <translation>标量不能作为矩阵相乘</translation>
    </message>
    <message>
        <source>scale and zero point have different lengths</source>
        <translation>缩放系数与零点的长度不同</translation>
    </message>
    <message>
        <source>scale or bias do not fit the channels</source>
        <translation>缩放系数或偏置与通道不符</translation>
    </message>
    <message>
        <source>scale or bias do not fit the normalised axes</source>
        <translation>缩放系数或偏置与归一化的轴不符</translation>
    </message>
    <message>
        <source>scales are out of range</source>
        <translation>scales 超出范围</translation>
    </message>
    <message>
        <source>scales of rank %1</source>
        <translation>秩为 %1 的缩放系数</translation>
    </message>
    <message>
        <source>scales of this shape</source>
        <translation>此形状的缩放系数</translation>
    </message>
    <message>
        <source>scales or sizes do not fit the input</source>
        <translation>scales 或 sizes 与输入不符</translation>
    </message>
    <message>
        <source>scales that are not float32</source>
        <translation>非 float32 的缩放系数</translation>
    </message>
    <message>
        <source>sequence_lens does not have one value per batch</source>
        <translation>sequence_lens 并非每个批次元素一个值</translation>
    </message>
    <message>
        <source>size has neither 4 nor 5 values</source>
        <translation>size 既不是 4 个值也不是 5 个值</translation>
    </message>
    <message>
        <source>size is out of range</source>
        <translation>size 超出范围</translation>
    </message>
    <message>
        <source>sizes are out of range</source>
        <translation>sizes 超出范围</translation>
    </message>
    <message>
        <source>split has another length than there are outputs</source>
        <translation>split 的长度与输出数量不同</translation>
    </message>
    <message>
        <source>split is out of range</source>
        <translation>split 超出范围</translation>
    </message>
    <message>
        <source>start, limit or delta are out of range</source>
        <translation>start、limit 或 delta 超出范围</translation>
    </message>
    <message>
        <source>starts, ends, axes and steps have different lengths</source>
        <translation>starts、ends、axes 和 steps 的长度不同</translation>
    </message>
    <message>
        <source>the axis is empty</source>
        <translation>轴为空</translation>
    </message>
    <message>
        <source>the batches of data and indices differ</source>
        <translation>数据与索引的批次不同</translation>
    </message>
    <message>
        <source>the bias does not have one value per output channel</source>
        <translation>偏置并非每个输出通道一个值</translation>
    </message>
    <message>
        <source>the bias is no int32 per output channel</source>
        <translation>偏置不是逐输出通道的 int32</translation>
    </message>
    <message>
        <source>the channels do not divide by blocksize squared</source>
        <translation>通道数不能被 blocksize 的平方整除</translation>
    </message>
    <message>
        <source>the channels do not divide into the groups</source>
        <translation>通道无法平分到各组</translation>
    </message>
    <message>
        <source>the condition is longer than the axis</source>
        <translation>条件比轴长</translation>
    </message>
    <message>
        <source>the condition is not boolean</source>
        <translation>条件不是布尔值</translation>
    </message>
    <message>
        <source>the constant does not fit the input&apos;s type</source>
        <translation>常量与输入的类型不符</translation>
    </message>
    <message>
        <source>the equation does not fit the number of inputs</source>
        <translation>等式与输入数量不符</translation>
    </message>
    <message>
        <source>the equation is too long</source>
        <translation>等式过长</translation>
    </message>
    <message>
        <source>the grid %1 does not fit the input %2</source>
        <translation>网格 %1 与输入 %2 不符</translation>
    </message>
    <message>
        <source>the image does not divide by blocksize</source>
        <translation>图像不能被 blocksize 整除</translation>
    </message>
    <message>
        <source>the index tuples do not fit the data</source>
        <translation>索引元组与数据不符</translation>
    </message>
    <message>
        <source>the indices are neither int32 nor int64</source>
        <translation>索引既不是 int32 也不是 int64</translation>
    </message>
    <message>
        <source>the indices are not int64</source>
        <translation>索引不是 int64</translation>
    </message>
    <message>
        <source>the indices do not fit the input</source>
        <translation>索引与输入不符</translation>
    </message>
    <message>
        <source>the indices reach beyond the data</source>
        <translation>索引超出数据范围</translation>
    </message>
    <message>
        <source>the input %1 has no channel axis</source>
        <translation>输入 %1 没有通道轴</translation>
    </message>
    <message>
        <source>the input %1 has no spatial axis</source>
        <translation>输入 %1 没有空间轴</translation>
    </message>
    <message>
        <source>the input is empty</source>
        <translation>输入为空</translation>
    </message>
    <message>
        <source>the input is too large</source>
        <translation>输入过大</translation>
    </message>
    <message>
        <source>the output&apos;s shape is another than the network says</source>
        <translation>输出的形状与网络中的说明不同</translation>
    </message>
    <message>
        <source>the output shape does not fit the input</source>
        <translation>输出形状与输入不符</translation>
    </message>
    <message>
        <source>the parts do not add up to the axis of %1</source>
        <translation>各部分之和不等于长度为 %1 的轴</translation>
    </message>
    <message>
        <source>the picture is empty</source>
        <translation>图片为空</translation>
    </message>
    <message>
        <source>the result is too large</source>
        <translation>结果过大</translation>
    </message>
    <message>
        <source>the result of the equation is not understood</source>
        <translation>无法理解等式的结果</translation>
    </message>
    <message>
        <source>the scale has %1 values for an axis of %2</source>
        <translation>缩放系数有 %1 个值，而轴长为 %2</translation>
    </message>
    <message>
        <source>the scale is empty</source>
        <translation>缩放系数为空</translation>
    </message>
    <message>
        <source>the scale is no float</source>
        <translation>缩放系数不是浮点数</translation>
    </message>
    <message>
        <source>the size is not a scalar</source>
        <translation>大小不是标量</translation>
    </message>
    <message>
        <source>the sizes of an index differ</source>
        <translation>同一下标的大小不同</translation>
    </message>
    <message>
        <source>the slope %1 does not fit the input %2</source>
        <translation>斜率 %1 与输入 %2 不符</translation>
    </message>
    <message>
        <source>the target shape is too large</source>
        <translation>目标形状过大</translation>
    </message>
    <message>
        <source>the updates do not fit data and indices</source>
        <translation>更新值与数据和索引不符</translation>
    </message>
    <message>
        <source>the updates have another type than the data</source>
        <translation>更新值的类型与数据不同</translation>
    </message>
    <message>
        <source>the weights&apos; scale does not fit the output channels</source>
        <translation>权重的缩放系数与输出通道不符</translation>
    </message>
    <message>
        <source>the window of %1 is larger than the padded input of %2</source>
        <translation>窗口 %1 大于填充后的输入 %2</translation>
    </message>
    <message>
        <source>the zero point has another type than the codes</source>
        <translation>零点的类型与编码不同</translation>
    </message>
    <message>
        <source>theta does not fit the size</source>
        <translation>theta 与 size 不符</translation>
    </message>
    <message>
        <source>this dtype</source>
        <translation>此 dtype</translation>
    </message>
    <message>
        <source>this kind of value</source>
        <translation>此种类的值</translation>
    </message>
    <message>
        <source>this output_datatype</source>
        <translation>此 output_datatype</translation>
    </message>
    <message>
        <source>to this type</source>
        <translation>转换为此类型</translation>
    </message>
    <message>
        <source>too many output channels</source>
        <translation>输出通道过多</translation>
    </message>
    <message>
        <source>training mode</source>
        <translation>训练模式</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>value must have one element</source>
        <translation>value 必须只有一个元素</translation>
    </message>
    <message>
        <source>values must be the off and the on value</source>
        <translation>values 必须是关闭值和开启值</translation>
    </message>
    <message>
        <source>wants an input of rank 2 or more</source>
        <translation>需要秩不小于 2 的输入</translation>
    </message>
    <message>
        <source>wants an input of rank 2, got %1</source>
        <translation>需要秩为 2 的输入，实际为 %1</translation>
    </message>
    <message>
        <source>wants an input of rank 3 or more</source>
        <translation>需要秩不小于 3 的输入</translation>
    </message>
    <message>
        <source>wants an input of rank 4, got %1</source>
        <translation>需要秩为 4 的输入，实际为 %1</translation>
    </message>
    <message>
        <source>weights %1 do not fit the input %2</source>
        <translation>权重 %1 与输入 %2 不符</translation>
    </message>
    <message>
        <source>weights %1 in %2 groups do not fit the input %3</source>
        <translation>%2 组的权重 %1 与输入 %3 不符</translation>
    </message>
    <message>
        <source>%1 % of the weights %2 lie beyond the range of their quantizer</source>
        <translation>权重 %2 中有 %1 % 超出其量化器的范围</translation>
    </message>
    <message>
        <source>%1 QONNX nodes, the first is %2</source>
        <translation>%1 个 QONNX 节点，首个为 %2</translation>
    </message>
    <message>
        <source>%1 and its scale as the layer that they compute</source>
        <translation>%1 及其缩放系数写成其所计算的层</translation>
    </message>
    <message>
        <source>%1 as %2 between quantizers</source>
        <translation>%1 写成量化器之间的 %2</translation>
    </message>
    <message>
        <source>%1 becomes the clamp of the integer layer</source>
        <translation>%1 成为整数层的截断</translation>
    </message>
    <message>
        <source>%1 channels of %2 (the first is %3)</source>
        <translation>%2 个通道中的 %1 个（首个为 %3）</translation>
    </message>
    <message>
        <source>%1 has another scale or zero point</source>
        <translation>%1 的缩放系数或零点不同</translation>
    </message>
    <message>
        <source>%1 has no integer form here</source>
        <translation>%1 在此没有整数形式</translation>
    </message>
    <message>
        <source>%1 is quantized %2 times on one grid; the first time is by %3</source>
        <translation>%1 在同一网格上量化了 %2 次；第一次由 %3 进行</translation>
    </message>
    <message>
        <source>%1 is quantized in %2; export the model in float32</source>
        <translation>%1 以 %2 量化；请以 float32 导出模型</translation>
    </message>
    <message>
        <source>%1 is quantized on another grid by %2 already: it is rounded twice</source>
        <translation>%1 已由 %2 量化到另一网格：会被舍入两次</translation>
    </message>
    <message>
        <source>%1 is quantized on another grid by %2: its readers see different values</source>
        <translation>%1 由 %2 量化到另一网格：其读取者看到的值不同</translation>
    </message>
    <message>
        <source>%1 layers were tuned on %2 samples</source>
        <translation>已用 %2 个样本调整 %1 层</translation>
    </message>
    <message>
        <source>%1 nodes are named after TensorQuantizer modules</source>
        <translation>%1 个节点以 TensorQuantizer 模块命名</translation>
    </message>
    <message>
        <source>%1 nodes are named as TensorFlow does, like %2</source>
        <translation>%1 个节点采用 TensorFlow 的命名方式，如 %2</translation>
    </message>
    <message>
        <source>%1 nodes of domain com.microsoft</source>
        <translation>%1 个域为 com.microsoft 的节点</translation>
    </message>
    <message>
        <source>%1 of codes as %2 of values</source>
        <translation>对编码的 %1 写成对值的 %2</translation>
    </message>
    <message>
        <source>%1 of constants</source>
        <translation>常量的 %1</translation>
    </message>
    <message>
        <source>%1 of domain %2</source>
        <translation>域 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of its output channels %2: %3</source>
        <translation>其 %1 个输出通道%2：%3</translation>
    </message>
    <message>
        <source>%1 of quantized weights, applied to their codes</source>
        <translation>将量化权重的 %1 应用于其编码</translation>
    </message>
    <message>
        <source>%1 passes its input on</source>
        <translation>%1 原样传递其输入</translation>
    </message>
    <message>
        <source>%1 per channel folded into weights and bias</source>
        <translation>逐通道的 %1 折叠进权重和偏置</translation>
    </message>
    <message>
        <source>%1 quantizers are followed by a Clip with an empty lower bound (reduce_range)</source>
        <translation>%1 个量化器之后是下限为空的 Clip（reduce_range）</translation>
    </message>
    <message>
        <source>%1 quantizers are named activation_post_process</source>
        <translation>%1 个量化器名为 activation_post_process</translation>
    </message>
    <message>
        <source>%1 quantizers are named after fake_quant modules, like %2</source>
        <translation>%1 个量化器以 fake_quant 模块命名，如 %2</translation>
    </message>
    <message>
        <source>%1 quantizers behind linear layers begin at 0 and stand for a Relu that the exporter dropped; it is written out</source>
        <translation>线性层之后的 %1 个量化器从 0 开始，代表导出程序省略的 Relu；现已写出</translation>
    </message>
    <message>
        <source>%1 scalar quantizers carry axis=1</source>
        <translation>%1 个标量量化器带有 axis=1</translation>
    </message>
    <message>
        <source>%1 weight codes of -128 became 127, because folding BatchNormalization flips their sign</source>
        <translation>由于折叠 BatchNormalization 会反转符号，%1 个值为 -128 的权重编码变为 127</translation>
    </message>
    <message>
        <source>%1 with channels_last is not supported</source>
        <translation>不支持带 channels_last 的 %1</translation>
    </message>
    <message>
        <source>BatchNormalization as a depthwise 1x1 Conv</source>
        <translation>BatchNormalization 写成 1x1 逐深度 Conv</translation>
    </message>
    <message>
        <source>BatchNormalization folded into weights and bias</source>
        <translation>BatchNormalization 折叠进权重和偏置</translation>
    </message>
    <message>
        <source>BatchNormalization folded into weights and bias; the fake-quantizer between them is dropped</source>
        <translation>BatchNormalization 折叠进权重和偏置；其间的伪量化器被去除</translation>
    </message>
    <message>
        <source>BipolarQuant needs one constant scale</source>
        <translation>BipolarQuant 需要一个常量缩放系数</translation>
    </message>
    <message>
        <source>Trunc as the arithmetic that it stands for</source>
        <translation>Trunc 展开为其所代表的运算</translation>
    </message>
    <message>
        <source>Trunc needs constant scalar parameters</source>
        <translation>Trunc 需要常量标量参数</translation>
    </message>
    <message>
        <source>Trunc with an output scale of its own is not supported</source>
        <translation>不支持自带输出缩放系数的 Trunc</translation>
    </message>
    <message>
        <source>Trunc with rounding %1 is not supported</source>
        <translation>不支持舍入方式为 %1 的 Trunc</translation>
    </message>
    <message>
        <source>a bit width of %1 is not supported</source>
        <translation>不支持 %1 位的位宽</translation>
    </message>
    <message>
        <source>a matrix of weights makes it a Gemm</source>
        <translation>权重为矩阵，转换为 Gemm</translation>
    </message>
    <message>
        <source>a value that it reads carries no quantizer</source>
        <translation>其读取的某个值没有量化器</translation>
    </message>
    <message>
        <source>activations rounded by %1 have no INT8 form here</source>
        <translation>以 %1 舍入的激活在此没有 INT8 形式</translation>
    </message>
    <message>
        <source>alpha, beta or transA have no integer form</source>
        <translation>alpha、beta 或 transA 没有整数形式</translation>
    </message>
    <message>
        <source>batch %1 of %2</source>
        <translation>批次 %1/%2</translation>
    </message>
    <message>
        <source>bias correction</source>
        <translation>偏置校正</translation>
    </message>
    <message>
        <source>carries no trained quantizer; its range was calibrated with %1</source>
        <translation>没有训练得到的量化器；其范围用 %1 校准</translation>
    </message>
    <message>
        <source>channel ranges</source>
        <translation>通道范围</translation>
    </message>
    <message>
        <source>channels between them are rescaled to one range</source>
        <translation>将其间的通道缩放到同一范围</translation>
    </message>
    <message>
        <source>channels between %1 and %2 were rescaled by factors up to %3</source>
        <translation>%1 与 %2 之间的通道已按最大 %3 的系数缩放</translation>
    </message>
    <message>
        <source>cross-layer equalization</source>
        <translation>跨层均衡</translation>
    </message>
    <message>
        <source>dynamic quantization becomes a layer with fixed ranges; its weights keep their codes</source>
        <translation>动态量化变为范围固定的层；权重编码不变</translation>
    </message>
    <message>
        <source>excluded by the options</source>
        <translation>被选项排除</translation>
    </message>
    <message>
        <source>folding BatchNormalization scales channel %1 by only %2</source>
        <translation>折叠 BatchNormalization 时通道 %1 的缩放仅为 %2</translation>
    </message>
    <message>
        <source>have half of their weights or more at the ends of the code range</source>
        <translation>有一半或更多的权重位于编码范围的两端</translation>
    </message>
    <message>
        <source>have no weight other than zero</source>
        <translation>的权重全为零</translation>
    </message>
    <message>
        <source>it averages over other axes than the spatial ones</source>
        <translation>它在空间轴以外的轴上求平均</translation>
    </message>
    <message>
        <source>it does not compute float32</source>
        <translation>它不计算 float32</translation>
    </message>
    <message>
        <source>it has a second output</source>
        <translation>它有第二个输出</translation>
    </message>
    <message>
        <source>it moves float values</source>
        <translation>它移动的是浮点值</translation>
    </message>
    <message>
        <source>its C is no bias per output channel</source>
        <translation>其 C 不是逐输出通道的偏置</translation>
    </message>
    <message>
        <source>its bias is no constant int32 with constant scales</source>
        <translation>其偏置不是带常量缩放系数的 int32 常量</translation>
    </message>
    <message>
        <source>its bias is not constant</source>
        <translation>其偏置不是常量</translation>
    </message>
    <message>
        <source>its bit widths are not usable</source>
        <translation>其位宽不可用</translation>
    </message>
    <message>
        <source>its codes are a parameter of %1 (%2)</source>
        <translation>其编码是 %1（%2）的参数</translation>
    </message>
    <message>
        <source>its codes go to %1 (%2)</source>
        <translation>其编码传给 %1（%2）</translation>
    </message>
    <message>
        <source>its codes leave the network</source>
        <translation>其编码离开了网络</translation>
    </message>
    <message>
        <source>its consumers clip the codes differently</source>
        <translation>其使用者对编码的截断各不相同</translation>
    </message>
    <message>
        <source>its filters see too many values at once</source>
        <translation>其滤波器一次覆盖的值过多</translation>
    </message>
    <message>
        <source>its input has more than 8 bits</source>
        <translation>其输入超过 8 位</translation>
    </message>
    <message>
        <source>its input has no spatial axes</source>
        <translation>其输入没有空间轴</translation>
    </message>
    <message>
        <source>its input is constant</source>
        <translation>其输入是常量</translation>
    </message>
    <message>
        <source>its input is quantized per channel</source>
        <translation>其输入为逐通道量化</translation>
    </message>
    <message>
        <source>its input stays in float</source>
        <translation>其输入保持浮点</translation>
    </message>
    <message>
        <source>its left operand is constant</source>
        <translation>其左操作数是常量</translation>
    </message>
    <message>
        <source>its only scale</source>
        <translation>其唯一的缩放系数</translation>
    </message>
    <message>
        <source>its operands have scales %1 (%2) and %3 (%4): the finer one loses most of its bits</source>
        <translation>其操作数的缩放系数为 %1（%2）和 %3（%4）：较精细的一方会损失大部分位</translation>
    </message>
    <message>
        <source>its output has more than 8 bits</source>
        <translation>其输出超过 8 位</translation>
    </message>
    <message>
        <source>its output is quantized per channel</source>
        <translation>其输出为逐通道量化</translation>
    </message>
    <message>
        <source>its parameters are not constant</source>
        <translation>其参数不是常量</translation>
    </message>
    <message>
        <source>its parts %1 (scale %2) and %3 (scale %4) lie on different grids; one of them is requantized</source>
        <translation>其各部分 %1（缩放系数 %2）与 %3（缩放系数 %4）位于不同的网格；其中之一会被重新量化</translation>
    </message>
    <message>
        <source>its scale or zero point is an input of the model: export the model with constants for them</source>
        <translation>其缩放系数或零点是模型的输入：请将它们作为常量导出模型</translation>
    </message>
    <message>
        <source>its scale or zero point is computed while the network runs: export the model with observers disabled and fake-quantizers frozen</source>
        <translation>其缩放系数或零点在网络运行时计算：请停用观察器并冻结伪量化器后导出模型</translation>
    </message>
    <message>
        <source>its scale varies along more than one axis</source>
        <translation>其缩放系数沿多个轴变化</translation>
    </message>
    <message>
        <source>its scale, zero point or bit width is computed while the network runs</source>
        <translation>其缩放系数、零点或位宽在网络运行时计算</translation>
    </message>
    <message>
        <source>its table cannot be computed: %1</source>
        <translation>无法计算其查找表：%1</translation>
    </message>
    <message>
        <source>its trained scale %1 is rounded up to %2, a power of two</source>
        <translation>其训练得到的缩放系数 %1 向上舍入为 2 的幂 %2</translation>
    </message>
    <message>
        <source>its weight quantizer does not run along the output channels</source>
        <translation>其权重量化器不沿输出通道</translation>
    </message>
    <message>
        <source>its weights %1 carry no trained quantizer; they are quantized after training</source>
        <translation>其权重 %1 没有训练得到的量化器；将进行训练后量化</translation>
    </message>
    <message>
        <source>its weights are no matrix</source>
        <translation>其权重不是矩阵</translation>
    </message>
    <message>
        <source>its weights are not constant</source>
        <translation>其权重不是常量</translation>
    </message>
    <message>
        <source>its weights carry no quantizer and %1 of %2 channels lie on no 8-bit grid; they are quantized after training</source>
        <translation>其权重没有量化器，且 %2 个通道中有 %1 个不在 8 位网格上；将进行训练后量化</translation>
    </message>
    <message>
        <source>its weights have more than 8 bits</source>
        <translation>其权重超过 8 位</translation>
    </message>
    <message>
        <source>its zero point %1 lies outside the range of %2 bits</source>
        <translation>其零点 %1 超出 %2 位的范围</translation>
    </message>
    <message>
        <source>its zero point is no integer</source>
        <translation>其零点不是整数</translation>
    </message>
    <message>
        <source>its zero point is out of range</source>
        <translation>其零点超出范围</translation>
    </message>
    <message>
        <source>leaves the network as %1, which carries no trained quantizer; its range has to be calibrated</source>
        <translation>作为 %1 离开网络，没有训练得到的量化器；其范围需要校准</translation>
    </message>
    <message>
        <source>networks of more than 5000 layers cannot be aligned</source>
        <translation>超过 5000 层的网络无法对齐</translation>
    </message>
    <message>
        <source>nobody dequantizes its codes</source>
        <translation>没有任何节点对其编码反量化</translation>
    </message>
    <message>
        <source>one operand is constant</source>
        <translation>有一个操作数是常量</translation>
    </message>
    <message>
        <source>one part is constant</source>
        <translation>有一部分是常量</translation>
    </message>
    <message>
        <source>reads %1, which carries no trained quantizer; its range has to be calibrated</source>
        <translation>读取的 %1 没有训练得到的量化器；其范围需要校准</translation>
    </message>
    <message>
        <source>reference and network differ in shape</source>
        <translation>参考网络与网络的形状不同</translation>
    </message>
    <message>
        <source>samples differ in shape</source>
        <translation>各样本的形状不同</translation>
    </message>
    <message>
        <source>samples do not come one by one</source>
        <translation>样本不是逐个提供的</translation>
    </message>
    <message>
        <source>scale search</source>
        <translation>缩放系数搜索</translation>
    </message>
    <message>
        <source>takes over the quantizer of %1, because the operation moves integers</source>
        <translation>沿用 %1 的量化器，因为该操作只移动整数</translation>
    </message>
    <message>
        <source>the Clip in front of it leaves no codes</source>
        <translation>其前的 Clip 没有留下任何编码</translation>
    </message>
    <message>
        <source>the bias of output channel %1 does not fit 32 bits at this channel&apos;s scale</source>
        <translation>输出通道 %1 的偏置在该通道的缩放系数下超出 32 位</translation>
    </message>
    <message>
        <source>the bounds of %1 are not usable</source>
        <translation>%1 的边界不可用</translation>
    </message>
    <message>
        <source>the dataset holds no samples</source>
        <translation>数据集中没有样本</translation>
    </message>
    <message>
        <source>the fake-quantizer between %1 and %2 is an artefact of training and is dropped when they are folded</source>
        <translation>%1 与 %2 之间的伪量化器是训练的产物，折叠时被去除</translation>
    </message>
    <message>
        <source>the file names its producer &quot;%1 %2&quot;</source>
        <translation>文件声明其生成程序为“%1 %2”</translation>
    </message>
    <message>
        <source>the file names its producer &quot;%1&quot;</source>
        <translation>文件声明其生成程序为“%1”</translation>
    </message>
    <message>
        <source>the file names no producer</source>
        <translation>文件未声明生成程序</translation>
    </message>
    <message>
        <source>the network relies on the fake-quantizer in front of %1: folded, its outputs agree by %2 dB only; it is kept, and the BatchNormalization is a layer of its own</source>
        <translation>网络依赖 %1 之前的伪量化器：折叠后其输出仅有 %2 dB 的一致度；因此保留它，BatchNormalization 自成一层</translation>
    </message>
    <message>
        <source>the operator is not known</source>
        <translation>算子未知</translation>
    </message>
    <message>
        <source>the quantizer between %1 and %2 is dropped when they are fused; the one behind %3 is kept</source>
        <translation>%1 与 %2 融合时其间的量化器被去除；%3 之后的量化器保留</translation>
    </message>
    <message>
        <source>the quantizer of %1 has scales below the smallest normal number: %2</source>
        <translation>%1 的量化器有小于最小规格化数的缩放系数：%2</translation>
    </message>
    <message>
        <source>the quantizer&apos;s range begins at 0</source>
        <translation>量化器的范围从 0 开始</translation>
    </message>
    <message>
        <source>the range of %1 is measured anew for every sample; in the integer network it is fixed, by calibration</source>
        <translation>%1 的范围对每个样本重新测量；在整数网络中它由校准固定</translation>
    </message>
    <message>
        <source>the reference has no value %1</source>
        <translation>参考网络没有值 %1</translation>
    </message>
    <message>
        <source>the scale is %1, not a positive number</source>
        <translation>缩放系数为 %1，不是正数</translation>
    </message>
    <message>
        <source>the scale of channel %1 is %2, not a positive number</source>
        <translation>通道 %1 的缩放系数为 %2，不是正数</translation>
    </message>
    <message>
        <source>the trained scales of its weights are rounded up to powers of two, and the codes with them</source>
        <translation>其权重的训练缩放系数向上舍入为 2 的幂，编码随之调整</translation>
    </message>
    <message>
        <source>the weight quantizer cannot be folded with BatchNormalization; the weights are quantized anew</source>
        <translation>权重量化器无法随 BatchNormalization 折叠；权重将重新量化</translation>
    </message>
    <message>
        <source>the weights keep the nearest codes: %1</source>
        <translation>权重保持最接近的编码：%1</translation>
    </message>
    <message>
        <source>the zero point is %1, outside %2..%3</source>
        <translation>零点为 %1，超出 %2..%3</translation>
    </message>
    <message>
        <source>the zero point of channel %1 is %2, outside %3..%4</source>
        <translation>通道 %1 的零点为 %2，超出 %3..%4</translation>
    </message>
    <message>
        <source>there is nothing to calibrate with</source>
        <translation>没有可用于校准的内容</translation>
    </message>
    <message>
        <source>this output is a constant</source>
        <translation>此输出是常量</translation>
    </message>
    <message>
        <source>weight codes of type %1</source>
        <translation>类型为 %1 的权重编码</translation>
    </message>
    <message>
        <source>whether its result is signed is not known, so it carries no quantizer</source>
        <translation>其结果是否有符号未知，因此不带量化器</translation>
    </message>
    <message>
        <source>without its quantizers the network computes something else (%1 dB at the outputs): it was trained to need them, so errors against float say little; compare with simulated quantization</source>
        <translation>去掉量化器后网络计算的结果不同（输出处 %1 dB）：它在训练中依赖量化器，因此与浮点的误差意义不大；请与模拟量化比较</translation>
    </message>
    <message>
        <source>zero padding becomes the pads of the Conv</source>
        <translation>零填充并入 Conv 的 pads</translation>
    </message>
    <message>
        <source>the model has %1 inputs: its data is npz:FILE with an array for each, named %2</source>
        <translation>模型有 %1 个输入：其数据为 npz:FILE，每个输入一个数组，名称为 %2</translation>
    </message>
    <message>
        <source>it has no array for the input %1 (there are: %2)</source>
        <translation>没有输入 %1 的数组（现有：%2）</translation>
    </message>
    <message>
        <source>the array %1 has the shape %2, without samples</source>
        <translation>数组 %1 的形状为 %2，没有样本</translation>
    </message>
    <message>
        <source>the array %1: %2</source>
        <translation>数组 %1：%2</translation>
    </message>
    <message>
        <source>the array %1 holds %2 samples, %3 holds %4</source>
        <translation>数组 %1 含 %2 个样本，%3 含 %4 个</translation>
    </message>
    <message>
        <source>the data does not feed every input of the network</source>
        <translation>数据没有提供网络的每个输入</translation>
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
        <source>%1: %2</source>
        <comment>node, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
    <message>
        <source>This is not a valid pattern: there is an error at character %1.</source>
        <translation>这不是有效的模式：第 %1 个字符处有错误。</translation>
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
        <source>part of this quantizer</source>
        <translation>此量化器的一部分</translation>
    </message>
    <message>
        <source>SQNR at this output: %1 with the whole network in INT8, %2 with this layer alone.</source>
        <translation>此输出的 SQNR：整个网络为 INT8 时 %1，仅此层时 %2。</translation>
    </message>
    <message>
        <source>Left in float: the network computes it with real numbers.</source>
        <translation>保留为浮点：网络以实数计算该层。</translation>
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
        <source>How the hardware brings accumulators back to 8 bits. Decides about the last bit of every layer.</source>
        <translation>硬件将累加器还原为 8 位的方式。决定每一层的最低位。</translation>
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
        <source>Leaves as few layers in float as keep the loss of accuracy on held-back samples within the bound; the methods above come first, as they cost none. Takes one compile per trial.</source>
        <translation>只把必要的最少层保留为浮点，使留出样本上的精度损失不超过界限；上面的方法不占用任何层，因此先试。每次试验需要编译一次。</translation>
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
    <message>
        <source>Pixels are scaled to 0..1; then the mean is subtracted and the result divided by the standard deviation. Use what the model was trained with.</source>
        <translation>像素先缩放到 0..1，然后减去均值并除以标准差。请使用模型训练时的值。</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>宽 x 高</translation>
    </message>
    <message>
        <source>%1: a size like 224x224 is expected.</source>
        <translation>%1：应为 224x224 这样的尺寸。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Sample data gives calibration the ranges of the activations, and the analysis its inputs. Without it random frames are used, whose ranges mean little.</source>
        <translation>样本数据为校准提供激活值的范围，为分析提供输入。不指定时使用随机帧，其范围意义不大。</translation>
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
        <source>Channel order</source>
        <translation>通道顺序</translation>
    </message>
    <message>
        <source>Order of the colours that the model was trained with; OpenCV reads BGR. A wrong one costs accuracy without any other sign.</source>
        <translation>训练模型时使用的颜色顺序；OpenCV 读取的是 BGR。顺序错误只会表现为精度下降。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Order of the dimensions that the model wants: channels before the pixels (NCHW) or after them (NHWC). Most files tell it themselves.</source>
        <translation>模型要求的维度顺序：通道在像素之前 (NCHW) 或之后 (NHWC)。大多数文件自身已说明。</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>按模型所示</translation>
    </message>
    <message>
        <source>Resize to</source>
        <translation>缩放到</translation>
    </message>
    <message>
        <source>Size that pictures are scaled to before they are cut; where neither is given, the size of the input. Take the one that the validation of the training took.</source>
        <translation>裁剪前图片缩放到的尺寸；两者都为空时使用输入的尺寸。请使用训练验证时的尺寸。</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Size of the middle part that is cut out after scaling. Many networks are trained on 224x224 out of 256x256.</source>
        <translation>缩放后裁剪出的中央部分的尺寸。许多网络用从 256x256 中裁出的 224x224 训练。</translation>
    </message>
    <message>
        <source>Leave out first</source>
        <translation>跳过前</translation>
    </message>
    <message>
        <source>How many samples at the beginning of the data are left out. Those that are used begin behind them.</source>
        <translation>从数据开头跳过的样本数。使用的样本从其后开始。</translation>
    </message>
    <message>
        <source>For calibration</source>
        <translation>用于校准</translation>
    </message>
    <message>
        <source>How many samples calibration looks at, from the beginning of the data. More smooth the ranges and take longer.</source>
        <translation>校准使用的样本数，从数据开头计起。样本越多范围越稳定，但耗时更长。</translation>
    </message>
    <message>
        <source>For the analysis</source>
        <translation>用于分析</translation>
    </message>
    <message>
        <source>How many samples the per-layer analysis runs; more take longer and smooth the numbers. The order of the layers settles with a few dozen.</source>
        <translation>逐层分析运行的样本数；越多耗时越长，数值越平滑。几十个样本即可确定各层的顺序。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>node names or patterns</source>
        <translation>节点名称或模式</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Which framework wrote the file. Exporters place fake quantizers differently; the file usually tells by itself.</source>
        <translation>写出该文件的框架。各导出程序放置伪量化器的方式不同；通常从文件本身即可判断。</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Written files</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>What the folder of the compiled network holds: ONNX files and the integer network always, a C99 program where asked. The program needs nothing but a C compiler.</source>
        <translation>编译后网络文件夹的内容：始终包含 ONNX 文件和整数网络，需要时还包含 C99 程序。该程序只需要 C 编译器。</translation>
    </message>
    <message>
        <source>ONNX and the integer network</source>
        <translation>ONNX 和整数网络</translation>
    </message>
    <message>
        <source>Also a C99 program</source>
        <translation>另加 C99 程序</translation>
    </message>
    <message>
        <source>Minimum and maximum</source>
        <translation>最小值和最大值</translation>
    </message>
    <message>
        <source>The range holds every value seen. A single outlier widens it.</source>
        <translation>范围包含所有出现过的值。单个离群值就会使其变宽。</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>移动平均</translation>
    </message>
    <message>
        <source>Averages the extremes of the samples, so that one odd sample counts little. What lies beyond the average is cut off.</source>
        <translation>对各样本的极值取平均，因此个别异常样本影响很小。超出平均值的部分会被截去。</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Cuts off the outermost values. The others get finer steps.</source>
        <translation>截去最外侧的值。其余值的步长更细。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Searches the range that loses least information. Where few values lie far out, it cuts off much.</source>
        <translation>寻找信息损失最少的范围。若少数值远离其余值，会截去较多。</translation>
    </message>
    <message>
        <source>Least squared error</source>
        <translation>最小平方误差</translation>
    </message>
    <message>
        <source>Searches the range with the smallest quantization error. Outliers count by the square of their distance.</source>
        <translation>寻找量化误差最小的范围。离群值按距离的平方计入。</translation>
    </message>
    <message>
        <source>Trained quantizers</source>
        <translation>训练得到的量化器</translation>
    </message>
    <message>
        <source>Whether the quantizers that training put into the file are used, or all ranges come from calibration. A network that was trained with them usually needs them.</source>
        <translation>使用训练写入文件的量化器，还是全部范围都由校准得出。带量化器训练的网络通常需要它们。</translation>
    </message>
    <message>
        <source>Use those of the file (QAT)</source>
        <translation>使用文件中的量化器（QAT）</translation>
    </message>
    <message>
        <source>The network keeps the ranges and weight codes that training found. Calibration fills in only what is missing.</source>
        <translation>网络保留训练得到的范围和权重编码。校准只补充缺少的部分。</translation>
    </message>
    <message>
        <source>Ignore them, calibrate everything (PTQ)</source>
        <translation>忽略它们，全部校准（PTQ）</translation>
    </message>
    <message>
        <source>Post-training quantization: all ranges come from the sample data. The model is taken as if it had been trained in float.</source>
        <translation>训练后量化：所有范围都来自样本数据。模型被视为以浮点训练。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>How the range of an activation is found from its values on sample data. MinMax keeps every value seen; the others give up outliers for finer steps.</source>
        <translation>如何由样本数据上的取值确定激活的范围。MinMax 保留所有出现过的值；其他方法舍弃离群值以换取更细的步长。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Share of the values that the range keeps; the rest is cut off. 100 is the same as minimum and maximum.</source>
        <translation>范围所保留的值的占比；其余被截去。100 等同于最小值和最大值。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Weight of each new sample in the moving average. A large one forgets earlier samples sooner; 1 keeps only the last one.</source>
        <translation>移动平均中每个新样本的权重。越大，越快忘记先前的样本；1 表示只保留最后一个。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Into how many levels the search merges the values. 128 cuts off more and is the usual choice; 256 keeps wider ranges.</source>
        <translation>搜索时把数值合并成多少级。128 截去更多，是常用选择；256 保留更宽的范围。</translation>
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
        <source>The zero point stands in the middle of the codes, so integer arithmetic needs no correction for it. One-sided ranges lose one bit.</source>
        <translation>零点位于编码中央，因此整数运算无需为其校正。单侧范围会损失一位。</translation>
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
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Integer codes of the weights. Without −128 the range is symmetric, which some hardware and ONNX Runtime expect; PyTorch trains with −128.</source>
        <translation>权重的整数编码。不含 −128 时范围对称，一些硬件和 ONNX Runtime 要求如此；PyTorch 训练时包含 −128。</translation>
    </message>
    <message>
        <source>Leave in float</source>
        <translation>保留为浮点</translation>
    </message>
    <message>
        <source>Nodes that stay in float: names or regular expressions for whole names, separated by spaces. For layers that lose too much in 8 bits.</source>
        <translation>保留为浮点的节点：名称或匹配完整名称的正则表达式，以空格分隔。用于在 8 位下损失过大的层。</translation>
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
        <source>The ending must be .png, .svg, .pdf or .csv.</source>
        <translation>扩展名必须是 .png、.svg、.pdf 或 .csv。</translation>
    </message>
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
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>将数值另存为 CSV…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QuantizerBadges</name>
    <message>
        <source>calibrated</source>
        <translation>已校准</translation>
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
        <translation>已训练</translation>
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
        <translation>已校准</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>The file is too large for a session.</source>
        <translation>文件过大，不能作为会话。</translation>
    </message>
    <message>
        <source>This is not a session file of this version of QuantScope.</source>
        <translation>这不是此版本 QuantScope 的会话文件。</translation>
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
    <message>
        <source>Results of the session are computed again: %1 of %2</source>
        <translation>正在重新计算会话的结果：%1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving the graph… %1 %</source>
        <translation>正在保存图… %1 %</translation>
    </message>
    <message>
        <source>The graph was not saved: cancelled.</source>
        <translation>图未保存：已取消。</translation>
    </message>
    <message>
        <source>Not all results of the session are back: %1</source>
        <translation>会话的结果未全部恢复：%1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Copy or save what this tab shows (Ctrl+Shift+S saves)</source>
        <translation>复制或保存此标签页的内容（Ctrl+Shift+S 保存）</translation>
    </message>
    <message>
        <source>Copy or save what this tab shows</source>
        <translation>复制或保存此标签页的内容</translation>
    </message>
    <message>
        <source>This tab shows nothing that can be saved. Choose a plot or a table of the results; most of them fill when the model is compiled.</source>
        <translation>此标签页没有可保存的内容。请选择结果中的图或表；其中大多数在编译模型后才有内容。</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>样本数据</translation>
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
        <source>Graph: zoom in, out, fit, start</source>
        <translation>图：放大、缩小、适应、起点</translation>
    </message>
    <message>
        <source>Graph: move with the mouse without selecting</source>
        <translation>图：用鼠标移动而不选择</translation>
    </message>
    <message>
        <source>Graph: show everything again</source>
        <translation>图：重新显示全部</translation>
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
        <source>Open sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
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
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
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
        <source>As the desk&amp;top</source>
        <translation>跟随桌面(&amp;T)</translation>
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
    <message>
        <source>Go back one layer in the order from the worst to the best</source>
        <translation>按从最差到最好的顺序返回上一层</translation>
    </message>
    <message>
        <source>Save plot or &amp;table…</source>
        <translation>保存图或表(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the plot or table in front as PNG, SVG, PDF or CSV</source>
        <translation>将当前的图或表保存为 PNG、SVG、PDF 或 CSV</translation>
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
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
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
    <message>
        <source>What the training script writes appears here.</source>
        <translation>训练脚本的输出显示在此处。</translation>
    </message>
    <message>
        <source>Python that has the framework: a name or the path of the program</source>
        <translation>装有该框架的 Python：名称或程序路径</translation>
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
    <message>
        <source>Drop an ONNX file here to see its quantizers, compile it to INT8 and find out what every layer loses.</source>
        <translation>将 ONNX 文件拖放到此处，即可查看其量化器、编译为 INT8，并了解每一层的损失。</translation>
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
    <message>
        <source>Compile the model to see the channels of its layers.</source>
        <translation>编译模型后即可查看各层的通道。</translation>
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
        <source>The same on the command line: %1</source>
        <translation>命令行中的等效命令：%1</translation>
    </message>
    <message>
        <source>The command line has no option for: %1</source>
        <translation>命令行没有以下选项：%1</translation>
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
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
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
    <message>
        <source>Copy or save the bars (Ctrl+Shift+S saves)</source>
        <translation>复制或保存柱状图（Ctrl+Shift+S 保存）</translation>
    </message>
    <message>
        <source>Copy or save the bars</source>
        <translation>复制或保存柱状图</translation>
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
    <message>
        <source>Searching options</source>
        <translation>正在搜索选项</translation>
    </message>
    <message>
        <source>Tuning layers</source>
        <translation>正在调整各层</translation>
    </message>
    <message>
        <source>Vendor&apos;s toolchain</source>
        <translation>厂商工具链</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>正在布局图</translation>
    </message>
</context>
<context>
    <name>qs::widgets::DataSourceEditor</name>
    <message>
        <source>Kind of sample data</source>
        <translation>样本数据的种类</translation>
    </message>
    <message>
        <source>one number, or one per channel</source>
        <translation>一个数，或每个通道一个数</translation>
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
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
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
        <source>Selected: %1, %2</source>
        <translation>已选择：%1，%2</translation>
    </message>
    <message>
        <source>The layout was cancelled. A click on “As in the file”, “Folded” or “INT8 network” starts it again.</source>
        <translation>布局已取消。单击“与文件相同”、“折叠”或“INT8 网络”可重新开始。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphSearchBar</name>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
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
    <message>
        <source>Overview map</source>
        <translation>概览图</translation>
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
    <message>
        <source>Compile the model to see the histograms of its layers.</source>
        <translation>编译模型后即可查看各层的直方图。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LayerTable</name>
    <message>
        <source>Filter layers</source>
        <translation>筛选层</translation>
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
    <message>
        <source>Not compiled yet</source>
        <translation>尚未编译</translation>
    </message>
    <message>
        <source>Compile the model to see what every layer loses.</source>
        <translation>编译模型后即可查看每一层的损失。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LayerTableModel</name>
    <message>
        <source>%1: cosine %2, MSE %3, NMSE %4, largest error %5, mean error %6</source>
        <translation>%1：余弦 %2，MSE %3，NMSE %4，最大误差 %5，平均误差 %6</translation>
    </message>
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
    <message>
        <source>Log</source>
        <translation>日志</translation>
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
    <name>qs::widgets::OptionForm</name>
    <message>
        <source>“%1” is not a valid pattern: there is an error at character %2.</source>
        <translation>“%1”不是有效的模式：第 %2 个字符处有错误。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::OptionsPanel</name>
    <message>
        <source>Trained quantizers</source>
        <translation>训练得到的量化器</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>样本数据</translation>
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
        <source>Detected: %1.</source>
        <translation>检测到：%1。</translation>
    </message>
    <message>
        <source>Detected: %1 (%2).</source>
        <translation>检测到：%1（%2）。</translation>
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
    <message>
        <source>Samples: %1 for calibration, %2 for the analysis</source>
        <translation>样本数：校准 %1，分析 %2</translation>
    </message>
    <message>
        <source>The file looks like one of %1; the report will say so.</source>
        <translation>该文件看起来出自 %1；报告中会注明。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::PathField</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
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
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Left in float</source>
        <translation>保留为浮点</translation>
    </message>
    <message>
        <source>This run computes the layer with real numbers: %1.</source>
        <translation>本次运行以实数计算该层：%1。</translation>
    </message>
    <message>
        <source>Trained quantizers round its weights and its output all the same.</source>
        <translation>训练得到的量化器仍会对其权重和输出进行舍入。</translation>
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
    <message>
        <source>Quantizers</source>
        <translation>量化器</translation>
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
    <message>
        <source>Use its options</source>
        <translation>使用其选项</translation>
    </message>
    <message>
        <source>Take the selected runs off this list</source>
        <translation>将所选运行从此列表中移除</translation>
    </message>
    <message>
        <source>Every compile becomes a run in this list, to look at again or to compare.</source>
        <translation>每次编译都会成为此列表中的一次运行，可供重新查看或比较。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
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
    <message>
        <source>Compile the model to compare the FP32 and INT8 values of its layers.</source>
        <translation>编译模型后即可比较各层的 FP32 值和 INT8 值。</translation>
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
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>显示所有层</translation>
    </message>
    <message>
        <source>Compile the model to see the SQNR of every layer.</source>
        <translation>编译模型后即可查看每一层的 SQNR。</translation>
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
    <message>
        <source>Save table as CSV…</source>
        <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
    </message>
</context>
</TS>
