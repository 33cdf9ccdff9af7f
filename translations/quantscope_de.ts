<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CalibrationText</name>
    <message>
        <source>Minimum and maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range holds every value seen; a single outlier widens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages the extremes of the samples, so that one odd sample counts little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts off the outermost values, which gives the others finer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches the range that loses least information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches the range with the smallest quantization error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSourceEditor</name>
    <message>
        <source>None (random frames)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDX images and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of MNIST and Fashion-MNIST, compressed or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPZ file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrays x (samples) and, with labels, y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sub-folder per class, or pictures without labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The binary version of the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of raw tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw float32 or uint8 files, one sample each, without labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges and errors found with random frames mean little.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph contains a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphProperties</name>
    <message>
        <source>, … (%1 in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tensor, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graph, nodes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (channel %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest scale over smallest: the larger it is, the more per-channel scales gain over one scale for the whole tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shape unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qmin … qmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest and highest integer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real size of one integer step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integer code that stands for real zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real values that the codes can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output quantizer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input quantizer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphToolTip</name>
    <message>
        <source>Exact: the INT8 network gives the same values here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR at this output %L1 dB (whole network in INT8), %L2 dB alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of this quantizer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>unknown exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantizer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) in INT8</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in float</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>output SQNR %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantizerText</name>
    <message>
        <source>The weights are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed %1-bit integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsigned %1-bit integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2, codes %3 to %4.</source>
        <comment>what, number format, lowest, highest code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is reduced: %1 of %2 levels are used, which PyTorch calls reduce_range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every channel is symmetric: real zero is code 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real zero is code %1, depending on the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real zero is code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantize/dequantize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fake quantizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QONNX Quant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QLinear operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says so with a QuantizeLinear node followed by a DequantizeLinear node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was trained: a fake quantizer of quantization-aware training became QuantizeLinear and DequantizeLinear nodes in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says so with a QONNX Quant node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s operator computes with integers already, and brings its parameters as inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds plain float values, but they all lie on an integer grid. The scale was recovered from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds integer codes, followed by a DequantizeLinear node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no quantizer here. Calibration supplied the range from sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation only moves integers, so the parameters are those of its input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per channel (%1, axis %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the %1 channels has a step of its own, %2. Over all channels the codes reach from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step is %1, so the codes reach from %2 to %3; values outside are cut off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench that turns quantization-aware-trained ONNX models into INT8 networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX file to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bundled sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window (1440x900) and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile the model once it is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::app::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an ONNX model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ResNet-20 that comes with QuantScope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save compiled network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the INT8 network with sample data to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit QuantScope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile to INT8 and measure every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold quantizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show quantizers as badges instead of nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the graph by SQNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a node by name or operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the &amp;whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About QuantScope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::app::MainWindow</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network was not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the compiled network as a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — QuantScope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model can be viewed, but not compiled. The findings say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random frames were used, so these numbers mean little. Choose sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not compiled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About QuantScope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;QuantScope %1&lt;/h3&gt;&lt;p&gt;Turns quantization-aware-trained networks into INT8 networks and shows what that costs, layer by layer.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The sources of QuantScope are under the Apache License 2.0.&lt;/p&gt;&lt;p&gt;This program uses QCustomPlot, which is under the GNU General Public License 3. The program as a whole is therefore distributed under GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;Qt %1 is used under the GNU Lesser General Public License 3.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::app::ScreenshotRun</name>
    <message>
        <source>it took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::AnalysisPlot</name>
    <message>
        <source>Save plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompileBar</name>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering to integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emulating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of compiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the model into an INT8 network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::DataSourceEditor</name>
    <message>
        <source>Kind of sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data gives calibration the ranges of the activations, and the analysis its inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number, or one per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels are scaled to 0..1; then the mean is subtracted and the result divided by the standard deviation. Use what the model was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a comma in the path cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean: numbers, separated by commas, are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation: numbers, separated by commas, are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation: it must be greater than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean has %1 channels, standard deviation %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::EmptyState</name>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an ONNX file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its fake-quantizers, compile it to INT8,
and read the price of every layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node or tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::FindingsTable</name>
    <message>
        <source>Filter findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks about the model and its compilation appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphPane</name>
    <message>
        <source>Laying out the graph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node of the file, fake-quantizers in amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizers as badges on the tensors that they belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT8 network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fused graph that was compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the boxes by SQNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a node (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to a readable size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole graph (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphSearchBar</name>
    <message>
        <source>Node, tensor or operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy node name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy output tensor name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::HeatLegend</name>
    <message>
        <source>Colour scale of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR at each output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::HistogramPlot</name>
    <message>
        <source>Histogram of the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of elements [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyze a compiled model to see histograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a layer in the graph, the table or the plot to see its histogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer has no histogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused levels %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whole range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::LayerTable</name>
    <message>
        <source>Filter layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analysis yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile the model and analyze it on sample data to see what each layer costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Samples: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::LayerTableModel</name>
    <message>
        <source>Computes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of the file that it stands for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the three layers that lose most by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integers reproduce the reference exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is zero everywhere, so there is no ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: below the 10 dB limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 multiply-accumulates per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated
SQNR [dB]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated
SQNR [dB]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity
SQNR [dB]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine
similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max.
|error|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation
[%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused
levels [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activ.
format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight
format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s node that gives the layer its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator, with what was fused behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network runs in INT8; signal-to-quantization-noise ratio at this layer&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this layer runs in INT8 on exact inputs; signal-to-quantization-noise ratio at its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this layer runs in INT8; signal-to-quantization-noise ratio at the network&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine similarity of reference and emulated output, accumulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error, accumulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest absolute error of one element, accumulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of elements that the quantizer&apos;s range cuts off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the integer levels that never occur in the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the layer&apos;s output: u8 unsigned, s8 signed, f32 left in float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the layer&apos;s weights; /ch means one scale per output channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-accumulates per sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::LogPanel</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::OptionsPanel</name>
    <message>
        <source>Trained quantizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use those of the file (QAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network keeps the ranges and weight codes that training found; calibration fills in only what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore them, calibrate everything (PTQ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-training quantization: all ranges come from the sample data, as if the model had been trained in float.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which framework wrote the file. Exporters place fake quantizers differently; the file usually tells by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values that the range keeps; the rest is cut off. 100 is the same as minimum and maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of each new sample in the moving average; 1 keeps only the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed (int8 instead of uint8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some hardware takes signed activations only. Behind a ReLU, a signed symmetric range leaves half of the codes unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric around zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zero point stands in the middle of the codes, so integer arithmetic needs no correction for it; one-sided ranges lose one bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale per output channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels with small weights keep their precision beside channels with large ones. Off: one scale for the whole tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integer codes of the weights. Without −128 the range is symmetric, which some hardware and ONNX Runtime expect; PyTorch trains with −128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node names or patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes that stay in float: names or regular expressions for whole names, separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave in float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many samples calibration looks at, from the beginning of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many samples the per-layer analysis runs; more take longer and smooth the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model holds no quantizers, so all ranges come from calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds %1 trained quantizers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no effect when no trained quantizers are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not tell which framework wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file looks like %1; that will be reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only values without a trained quantizer are calibrated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained weights keep their own scales and codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sample data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no valid pattern: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model to compile it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be compiled. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be compiled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::PropertiesPanel</name>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model to see what its nodes and tensors are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node or a tensor to see its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not part of this graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input or output, kind of tensor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of each channel (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::PropertyModel</name>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::QuantizerTable</name>
    <message>
        <source>Filter quantizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an ONNX file to see the quantizers it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model holds no quantizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not trained with quantization in mind. Calibration supplies the ranges when it is compiled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::QuantizerTableModel</name>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::ScalePlot</name>
    <message>
        <source>Scale of each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel %1: scale %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::SqnrPlot</name>
    <message>
        <source>Accumulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQNR [dB]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 dB limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyze a compiled model to see the SQNR of each layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qs::widgets::TablePanel</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
