<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Export the network as ONNX (torch.onnx.export, tf2onnx) and open the .onnx file.</source>
        <translation>ネットワークを ONNX としてエクスポートし（torch.onnx.export、tf2onnx）、.onnx ファイルを開いてください。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose it again with Open.</source>
        <translation>移動または名前の変更が行われた可能性があります。「開く」でもう一度選択してください。</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied as a whole. Copy or export it again.</source>
        <translation>ファイルが壊れているか、完全にコピーされていません。もう一度コピーまたはエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export the weights as external data, or open a smaller part of the network.</source>
        <translation>重みを外部データとしてエクスポートするか、ネットワークのより小さな部分を開いてください。</translation>
    </message>
    <message>
        <source>The weights lie in a second file (.data, .bin). Put it beside the .onnx file, under the name that it had when it was exported.</source>
        <translation>重みは別のファイル（.data、.bin）にあります。エクスポート時の名前のまま .onnx ファイルの隣に置いてください。</translation>
    </message>
    <message>
        <source>Close other programs, use fewer samples or fewer threads (Preferences), and try again.</source>
        <translation>ほかのプログラムを終了するか、サンプル数またはスレッド数（設定）を減らして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Export with another opset, or replace the operator by ones that ONNX defines. The Findings tab lists all such nodes.</source>
        <translation>別の opset でエクスポートするか、演算子を ONNX が定義するものに置き換えてください。該当するノードは「検出結果」タブに一覧表示されます。</translation>
    </message>
    <message>
        <source>Call model.eval() before the export.</source>
        <translation>エクスポートの前に model.eval() を呼び出してください。</translation>
    </message>
    <message>
        <source>Disable the observers (torch.ao.quantization.disable_observer) and export again.</source>
        <translation>オブザーバーを無効にして（torch.ao.quantization.disable_observer）、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Check the kind of data, its files and the normalization in the options panel; its preview shows what the network would see.</source>
        <translation>オプションパネルでデータの種類、ファイル、正規化を確認してください。プレビューにはネットワークへの入力が表示されます。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and see whether the disk is full.</source>
        <translation>書き込み可能なフォルダーを選び、ディスクに空きがあるか確認してください。</translation>
    </message>
    <message>
        <source>The Findings and Log tabs say more. If the file opens elsewhere, this may be a fault of QuantScope; please report it.</source>
        <translation>「検出結果」タブと「ログ」タブに詳しい情報があります。ほかのプログラムで開けるファイルであれば、QuantScope の不具合かもしれません。ご報告ください。</translation>
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
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 と他の %2 個</translation>
    </message>
    <message>
        <source>%1 bytes of uint8</source>
        <translation>uint8 の %1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes of uint8 or %2 bytes of float32</source>
        <translation>uint8 の %1 バイト、または float32 の %2 バイト</translation>
    </message>
    <message>
        <source>a picture of %1 with %2 channels does not fit the input&apos;s shape %3</source>
        <translation>サイズ %1、%2 チャネルの画像は入力の形状 %3 に合いません</translation>
    </message>
    <message>
        <source>a record has the label %1; it is no CIFAR-10 data</source>
        <translation>レコードのラベルが %1 です。CIFAR-10 のデータではありません</translation>
    </message>
    <message>
        <source>a size must be positive</source>
        <translation>サイズは正でなければなりません</translation>
    </message>
    <message>
        <source>a standard deviation must not be zero</source>
        <translation>標準偏差は 0 にできません</translation>
    </message>
    <message>
        <source>arrays of type &quot;%1&quot; are not supported</source>
        <translation>型「%1」の配列には対応していません</translation>
    </message>
    <message>
        <source>arrays of type %1 cannot be written as .npy</source>
        <translation>型 %1 の配列は .npy として書き出せません</translation>
    </message>
    <message>
        <source>cannot list the folder: %1</source>
        <translation>フォルダーの内容を読み取れません：%1</translation>
    </message>
    <message>
        <source>it does not hold one label for each of the %1 pictures</source>
        <translation>%1 枚の画像のそれぞれにラベルがありません</translation>
    </message>
    <message>
        <source>it has no array x</source>
        <translation>配列 x がありません</translation>
    </message>
    <message>
        <source>it has no array x (there are: %1)</source>
        <translation>配列 x がありません（あるもの：%1）</translation>
    </message>
    <message>
        <source>it has no sample %1</source>
        <translation>サンプル %1 がありません</translation>
    </message>
    <message>
        <source>it holds more than 4 GiB</source>
        <translation>4 GiB を超えています</translation>
    </message>
    <message>
        <source>it holds no .bin batches (the binary version of CIFAR-10 is read)</source>
        <translation>.bin のバッチがありません（CIFAR-10 のバイナリ版を読み込みます）</translation>
    </message>
    <message>
        <source>it holds no files</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>it holds no picture files</source>
        <translation>画像ファイルがありません</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>ファイルが多すぎます</translation>
    </message>
    <message>
        <source>it is cut off: the header promises %1 bytes, there are %2</source>
        <translation>途中で切れています。ヘッダーでは %1 バイトですが、実際は %2 バイトです</translation>
    </message>
    <message>
        <source>it is no .npy array</source>
        <translation>.npy の配列ではありません</translation>
    </message>
    <message>
        <source>it is no IDX file</source>
        <translation>IDX ファイルではありません</translation>
    </message>
    <message>
        <source>it is no IDX file of 1 to 4 dimensions</source>
        <translation>1～4 次元の IDX ファイルではありません</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>it is no picture in a format that can be read</source>
        <translation>読み込める形式の画像ではありません</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>ZIP ファイルではありません</translation>
    </message>
    <message>
        <source>it is no zip file, or it is cut off</source>
        <translation>ZIP ファイルではないか、途中で切れています</translation>
    </message>
    <message>
        <source>its .npy header cannot be read</source>
        <translation>.npy のヘッダーを読み取れません</translation>
    </message>
    <message>
        <source>its .npy version is not known</source>
        <translation>.npy のバージョンが不明です</translation>
    </message>
    <message>
        <source>its arrays take more than 8 GiB</source>
        <translation>配列が 8 GiB を超えています</translation>
    </message>
    <message>
        <source>its dimensions are not those of pictures</source>
        <translation>次元が画像のものではありません</translation>
    </message>
    <message>
        <source>its dimensions are too large</source>
        <translation>次元が大きすぎます</translation>
    </message>
    <message>
        <source>its samples are %1, but the input wants %2</source>
        <translation>サンプルは %1 ですが、入力は %2 を必要とします</translation>
    </message>
    <message>
        <source>its samples have the shape %1</source>
        <translation>サンプルの形状は %1 です</translation>
    </message>
    <message>
        <source>its samples of shape %1 do not fit the input&apos;s shape %2</source>
        <translation>形状 %1 のサンプルは入力の形状 %2 に合いません</translation>
    </message>
    <message>
        <source>its samples of shape %1 in layout %2 do not fit the input&apos;s shape %3</source>
        <translation>レイアウト %2、形状 %1 のサンプルは入力の形状 %3 に合いません</translation>
    </message>
    <message>
        <source>its size does not fit: the input takes %1</source>
        <translation>サイズが合いません。入力に必要なのは %1 です</translation>
    </message>
    <message>
        <source>its size is no multiple of a CIFAR-10 record (%1 bytes)</source>
        <translation>サイズが CIFAR-10 のレコード（%1 バイト）の倍数ではありません</translation>
    </message>
    <message>
        <source>mean and std are not given for %1 channels</source>
        <translation>平均と標準偏差が %1 チャネル分指定されていません</translation>
    </message>
    <message>
        <source>mean and std have no effect: the input takes raw pixels</source>
        <translation>平均と標準偏差は使われません。入力は生の画素値です</translation>
    </message>
    <message>
        <source>mean and std need one value, or one for each of the %1 channels</source>
        <translation>平均と標準偏差には一つの値、または %1 チャネルそれぞれの値が必要です</translation>
    </message>
    <message>
        <source>mean, std, resize, crop and channel order have no effect: %1 data is used as it is</source>
        <translation>平均、標準偏差、リサイズ、クロップ、チャネル順は使われません。%1 のデータはそのまま使います</translation>
    </message>
    <message>
        <source>no memory to inflate it</source>
        <translation>展開するためのメモリーがありません</translation>
    </message>
    <message>
        <source>no samples are left after skip and limit</source>
        <translation>スキップと上限を適用するとサンプルが残りません</translation>
    </message>
    <message>
        <source>only IDX files of bytes are supported</source>
        <translation>対応しているのはバイト型の IDX ファイルだけです</translation>
    </message>
    <message>
        <source>picture files cannot be decoded here</source>
        <translation>ここでは画像ファイルをデコードできません</translation>
    </message>
    <message>
        <source>pictures need 3 or 4 dimensions</source>
        <translation>画像には 3 または 4 次元が必要です</translation>
    </message>
    <message>
        <source>raw files need an input of known size, not %1</source>
        <translation>生データのファイルにはサイズが既知の入力が必要です。%1 は使えません</translation>
    </message>
    <message>
        <source>samples of different forms cannot be put into one batch</source>
        <translation>形の異なるサンプルは一つのバッチにまとめられません</translation>
    </message>
    <message>
        <source>samples of this form cannot be put into one batch</source>
        <translation>この形のサンプルはバッチにまとめられません</translation>
    </message>
    <message>
        <source>samples of type %1 are not supported</source>
        <translation>型 %1 のサンプルには対応していません</translation>
    </message>
    <message>
        <source>the array is cut off</source>
        <translation>配列が途中で切れています</translation>
    </message>
    <message>
        <source>the array is cut off: its shape is %1</source>
        <translation>配列が途中で切れています。形状は %1 です</translation>
    </message>
    <message>
        <source>the arrays take more than the 4 GiB that an .npz file can hold</source>
        <translation>配列が .npz ファイルの上限 4 GiB を超えています</translation>
    </message>
    <message>
        <source>the channel order has no effect: the input has one channel</source>
        <translation>チャネル順は使われません。入力は 1 チャネルです</translation>
    </message>
    <message>
        <source>the checksum of %1 is wrong</source>
        <translation>%1 のチェックサムが一致しません</translation>
    </message>
    <message>
        <source>the compressed data is damaged</source>
        <translation>圧縮データが壊れています</translation>
    </message>
    <message>
        <source>the dataset &quot;%1&quot; is of no known kind (idx:, npz:, cifar10:, folder:, bin:)</source>
        <translation>データセット「%1」の種類が不明です（idx:、npz:、cifar10:、folder:、bin:）</translation>
    </message>
    <message>
        <source>the dataset &quot;%1&quot; names no file</source>
        <translation>データセット「%1」にファイルの指定がありません</translation>
    </message>
    <message>
        <source>the drawing cannot be rendered</source>
        <translation>図を描画できません</translation>
    </message>
    <message>
        <source>the entry %1 is cut off</source>
        <translation>項目 %1 が途中で切れています</translation>
    </message>
    <message>
        <source>the entry %1 is encrypted</source>
        <translation>項目 %1 は暗号化されています</translation>
    </message>
    <message>
        <source>the entry %1 is larger than 4 GiB</source>
        <translation>項目 %1 が 4 GiB を超えています</translation>
    </message>
    <message>
        <source>the entry %1 is not where the directory says</source>
        <translation>項目 %1 がディレクトリの示す位置にありません</translation>
    </message>
    <message>
        <source>the entry %1 is packed by a method that is not supported</source>
        <translation>項目 %1 の圧縮方式には対応していません</translation>
    </message>
    <message>
        <source>the file is larger than 256 MB</source>
        <translation>ファイルが 256 MB を超えています</translation>
    </message>
    <message>
        <source>the gzip data is cut off</source>
        <translation>gzip データが途中で切れています</translation>
    </message>
    <message>
        <source>the gzip data is damaged</source>
        <translation>gzip データが壊れています</translation>
    </message>
    <message>
        <source>the layout must be nchw or nhwc</source>
        <translation>レイアウトは nchw または nhwc でなければなりません</translation>
    </message>
    <message>
        <source>the picture (%1) is smaller than the crop (%2)</source>
        <translation>画像（%1）がクロップ（%2）より小さくなっています</translation>
    </message>
    <message>
        <source>the picture cannot be encoded</source>
        <translation>画像をエンコードできません</translation>
    </message>
    <message>
        <source>the picture has %1 channels, the input wants %2</source>
        <translation>画像は %1 チャネルですが、入力は %2 チャネルを必要とします</translation>
    </message>
    <message>
        <source>the picture is %1 after resize and crop, but the input wants %2</source>
        <translation>リサイズとクロップ後の画像は %1 ですが、入力は %2 を必要とします</translation>
    </message>
    <message>
        <source>the picture is larger than 16384 pixels a side</source>
        <translation>画像の一辺が 16384 ピクセルを超えています</translation>
    </message>
    <message>
        <source>the picture is larger than 64 megapixels or 16384 pixels a side</source>
        <translation>画像が 6400 万画素または一辺 16384 ピクセルを超えています</translation>
    </message>
    <message>
        <source>the sizes of %1 contradict</source>
        <translation>%1 のサイズ情報が矛盾しています</translation>
    </message>
    <message>
        <source>the zip directory is damaged</source>
        <translation>ZIP のディレクトリが壊れています</translation>
    </message>
    <message>
        <source>there is no sample %1</source>
        <translation>サンプル %1 はありません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルが存在しません</translation>
    </message>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>画像に必要なメモリーが足りません</translation>
    </message>
    <message>
        <source>x has the shape %1, without samples</source>
        <translation>x の形状は %1 で、サンプルがありません</translation>
    </message>
    <message>
        <source>x holds no samples</source>
        <translation>x にサンプルがありません</translation>
    </message>
    <message>
        <source>y has the shape %1, not one row for each of the %2 samples</source>
        <translation>y の形状は %1 で、%2 個のサンプルそれぞれの行がありません</translation>
    </message>
    <message>
        <source>y holds fractions, not class numbers</source>
        <translation>y にクラス番号ではなく小数が含まれています</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 を起動できません：%2</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>ノード %1 個</translation>
    </message>
    <message>
        <source>%1 scales</source>
        <translation>スケール %1 個</translation>
    </message>
    <message>
        <source>%1; what was there stays in %2</source>
        <translation>%1。元の内容は %2 に残っています</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>a constant has no data</source>
        <translation>定数にデータがありません</translation>
    </message>
    <message>
        <source>a graph input has no name</source>
        <translation>グラフの入力に名前がありません</translation>
    </message>
    <message>
        <source>a graph input refers to no tensor</source>
        <translation>グラフの入力がどのテンソルも指していません</translation>
    </message>
    <message>
        <source>a graph output has no name</source>
        <translation>グラフの出力に名前がありません</translation>
    </message>
    <message>
        <source>a node writes to an input or constant</source>
        <translation>ノードが入力または定数に書き込んでいます</translation>
    </message>
    <message>
        <source>a subgraph reads the tensor, but nothing makes it</source>
        <translation>サブグラフがこのテンソルを読みますが、生成するものがありません</translation>
    </message>
    <message>
        <source>a subgraph stands where none can be written</source>
        <translation>書き出せない位置にサブグラフがあります</translation>
    </message>
    <message>
        <source>a tensor of shape %1 is too large</source>
        <translation>形状 %1 のテンソルは大きすぎます</translation>
    </message>
    <message>
        <source>an attribute has no name</source>
        <translation>名前のない属性があります</translation>
    </message>
    <message>
        <source>an edge names a box that does not exist</source>
        <translation>辺が存在しないボックスを指しています</translation>
    </message>
    <message>
        <source>an initializer has no name</source>
        <translation>名前のない初期値があります</translation>
    </message>
    <message>
        <source>an input refers to no tensor</source>
        <translation>入力がどのテンソルも指していません</translation>
    </message>
    <message>
        <source>an output refers to no tensor</source>
        <translation>出力がどのテンソルも指していません</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>cannot be found: %1</source>
        <translation>が見つかりません：%1</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>を開けません：%1</translation>
    </message>
    <message>
        <source>cannot open the file: %1</source>
        <translation>ファイルを開けません：%1</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>書き込めません：%1</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>functions that are local to the model are not supported</source>
        <translation>モデル内で定義された関数には対応していません</translation>
    </message>
    <message>
        <source>has no usable name</source>
        <translation>の名前が使えません</translation>
    </message>
    <message>
        <source>is a link to a place outside the model&apos;s folder</source>
        <translation>はモデルのフォルダー外を指すリンクです</translation>
    </message>
    <message>
        <source>is given by an absolute path</source>
        <translation>は絶対パスで指定されています</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>は通常のファイルではありません</translation>
    </message>
    <message>
        <source>is too short for the tensor</source>
        <translation>はテンソルに対して短すぎます</translation>
    </message>
    <message>
        <source>it has %1 dimensions</source>
        <translation>次元が %1 個あります</translation>
    </message>
    <message>
        <source>it has a negative dimension</source>
        <translation>負の次元があります</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is split into segments</source>
        <translation>セグメントに分割されています</translation>
    </message>
    <message>
        <source>its output %1 is made elsewhere already</source>
        <translation>出力 %1 は既に別の場所で生成されています</translation>
    </message>
    <message>
        <source>its shape %1 is too large</source>
        <translation>形状 %1 が大きすぎます</translation>
    </message>
    <message>
        <source>lies outside the model&apos;s folder</source>
        <translation>はモデルのフォルダーの外にあります</translation>
    </message>
    <message>
        <source>messages are nested more than %1 deep</source>
        <translation>メッセージの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>no conversion from %1 to %2</source>
        <translation>%1 から %2 へ変換できません</translation>
    </message>
    <message>
        <source>no memory for a tensor of shape %1</source>
        <translation>形状 %1 のテンソルに必要なメモリーがありません</translation>
    </message>
    <message>
        <source>no program is named</source>
        <translation>プログラムが指定されていません</translation>
    </message>
    <message>
        <source>quantizers</source>
        <translation>量子化器</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>スカラー</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>sparse initializers are not supported</source>
        <translation>疎な初期値には対応していません</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>subgraphs are nested more than %1 deep</source>
        <translation>サブグラフの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>tensors of type %1 (%2) are not supported</source>
        <translation>型 %1（%2）のテンソルには対応していません</translation>
    </message>
    <message>
        <source>tensors of type %1 are not supported</source>
        <translation>型 %1 のテンソルには対応していません</translation>
    </message>
    <message>
        <source>the %1 of its data is no number</source>
        <translation>データの %1 が数値ではありません</translation>
    </message>
    <message>
        <source>the attribute %1 is of a kind that is not supported (%2)</source>
        <translation>属性 %1 の種類には対応していません（%2）</translation>
    </message>
    <message>
        <source>the attribute %1 refers to a function&apos;s attribute</source>
        <translation>属性 %1 が関数の属性を参照しています</translation>
    </message>
    <message>
        <source>the attribute %1 stands twice</source>
        <translation>属性 %1 が重複しています</translation>
    </message>
    <message>
        <source>the data file &quot;%1&quot; %2</source>
        <translation>データファイル「%1」%2</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>ファイルは %1 バイトです。読み込めるのは %2 バイトまでです</translation>
    </message>
    <message>
        <source>the file has IR version %1; versions 3 to 13 are known</source>
        <translation>ファイルの IR バージョンは %1 です。対応しているのはバージョン 3 から 13 です</translation>
    </message>
    <message>
        <source>the file imports no default operator set; read as opset %1, the newest of its IR version</source>
        <translation>ファイルは標準の演算子セットをインポートしていません。IR バージョンで最新の opset %1 として読み込みます</translation>
    </message>
    <message>
        <source>the file is no ONNX model, or it is cut off or damaged</source>
        <translation>ファイルが ONNX モデルでないか、途中で切れているか、壊れています</translation>
    </message>
    <message>
        <source>the graph has a cycle, so it cannot be drawn in layers</source>
        <translation>グラフに循環があるため、階層状に描画できません</translation>
    </message>
    <message>
        <source>the graph has no output</source>
        <translation>グラフに出力がありません</translation>
    </message>
    <message>
        <source>the graph has too many long edges to be drawn</source>
        <translation>長い辺が多すぎるため、グラフを描画できません</translation>
    </message>
    <message>
        <source>the graph output is made by nothing</source>
        <translation>このグラフ出力を生成するものがありません</translation>
    </message>
    <message>
        <source>the input %1 is made by nothing</source>
        <translation>入力 %1 を生成するものがありません</translation>
    </message>
    <message>
        <source>the model could not be serialized</source>
        <translation>モデルをシリアル化できませんでした</translation>
    </message>
    <message>
        <source>the model has %1 attributes; at most %2 are read</source>
        <translation>モデルの属性は %1 個です。読み込めるのは %2 個までです</translation>
    </message>
    <message>
        <source>the model has %1 bytes</source>
        <translation>モデルは %1 バイトです</translation>
    </message>
    <message>
        <source>the model has %1 nodes; at most %2 are read</source>
        <translation>モデルのノードは %1 個です。読み込めるのは %2 個までです</translation>
    </message>
    <message>
        <source>the model has more than %1 nodes</source>
        <translation>モデルのノード数が %1 を超えています</translation>
    </message>
    <message>
        <source>the model is larger than the 2 GiB that an ONNX file can hold</source>
        <translation>モデルが ONNX ファイルの上限 2 GiB を超えています</translation>
    </message>
    <message>
        <source>the node has no operator type</source>
        <translation>ノードに演算子の種類がありません</translation>
    </message>
    <message>
        <source>the node waits for its own output (a cycle)</source>
        <translation>ノードが自身の出力を待っています（循環）</translation>
    </message>
    <message>
        <source>the output is made by nothing</source>
        <translation>この出力を生成するものがありません</translation>
    </message>
    <message>
        <source>the parsed model would take %1 MB of memory; the limit is %2 MB</source>
        <translation>解析したモデルには %1 MB のメモリーが必要です。上限は %2 MB です</translation>
    </message>
    <message>
        <source>the shape %1 does not fit its %2 bytes of %3 data</source>
        <translation>形状 %1 が %3 データ %2 バイトに合いません</translation>
    </message>
    <message>
        <source>computes %1, but %2 is said to be float32</source>
        <translation>計算結果は %1 ですが、%2 は float32 とされています</translation>
    </message>
    <message>
        <source>no tensor can have the shape %1</source>
        <translation>形状 %1 のテンソルは存在し得ません</translation>
    </message>
    <message>
        <source>the shape %1 has no definite size</source>
        <translation>形状 %1 のサイズが確定していません</translation>
    </message>
    <message>
        <source>the shape asks for %1 %2, the file holds %3</source>
        <translation>形状から必要なのは %1 %2ですが、ファイルには %3 しかありません</translation>
    </message>
    <message>
        <source>the subgraph %1 is missing</source>
        <translation>サブグラフ %1 がありません</translation>
    </message>
    <message>
        <source>the tensor %1 is made by two nodes</source>
        <translation>テンソル %1 を二つのノードが生成しています</translation>
    </message>
    <message>
        <source>the tensor&apos;s consumers are recorded wrongly</source>
        <translation>テンソルの読み手の記録が正しくありません</translation>
    </message>
    <message>
        <source>the tensor&apos;s producer is recorded wrongly</source>
        <translation>テンソルの生成元の記録が正しくありません</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>this name has %1 bytes; at most %2 are read</source>
        <translation>この名前は %1 バイトです。読み込めるのは %2 バイトまでです</translation>
    </message>
    <message>
        <source>two graph inputs have this name</source>
        <translation>グラフの二つの入力がこの名前を持っています</translation>
    </message>
    <message>
        <source>two initializers have this name</source>
        <translation>二つの初期値がこの名前を持っています</translation>
    </message>
    <message>
        <source>two nodes have this name</source>
        <translation>二つのノードがこの名前を持っています</translation>
    </message>
    <message>
        <source>two tensors have this name</source>
        <translation>二つのテンソルがこの名前を持っています</translation>
    </message>
    <message>
        <source>with its shape %1 the model&apos;s tensors take more memory than their limit of %2 MB</source>
        <translation>形状 %1 により、モデルのテンソルのメモリーが上限 %2 MB を超えます</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be broadcast</source>
        <translation>%1 と %2 をブロードキャストできません</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be multiplied</source>
        <translation>%1 と %2 を乗算できません</translation>
    </message>
    <message>
        <source>%1 in float: %2</source>
        <translation>%1 個が浮動小数点：%2</translation>
    </message>
    <message>
        <source>%1 in float: %2 is back in INT8</source>
        <translation>%1 個が浮動小数点：%2 は INT8 に戻りました</translation>
    </message>
    <message>
        <source>%1 sets of options were measured on %2 samples; kept: %3</source>
        <translation>%1 組のオプションを %2 個のサンプルで測定しました。採用：%3</translation>
    </message>
    <message>
        <source>%1 stays in float: %2</source>
        <translation>%1 は浮動小数点のままです：%2</translation>
    </message>
    <message>
        <source>, top-1 %1 %</source>
        <translation>、Top-1 %1 %</translation>
    </message>
    <message>
        <source>QAT was asked for, but the model holds no trained quantizers; everything is calibrated</source>
        <translation>QAT が指定されましたが、モデルに学習済みの量子化器がありません。すべてキャリブレーションします</translation>
    </message>
    <message>
        <source>TVM_ROOT is %1, which holds no %2</source>
        <translation>TVM_ROOT は %1 ですが、そこに %2 がありません</translation>
    </message>
    <message>
        <source>Upsample cannot be written for opset 13</source>
        <translation>Upsample は opset 13 では書き出せません</translation>
    </message>
    <message>
        <source>a constant has an unknown type</source>
        <translation>定数の型が不明です</translation>
    </message>
    <message>
        <source>a constant input has no place</source>
        <translation>定数入力の位置がありません</translation>
    </message>
    <message>
        <source>a constant input is out of range</source>
        <translation>定数入力が範囲外です</translation>
    </message>
    <message>
        <source>a constant lies outside weights.bin</source>
        <translation>定数が weights.bin の外にあります</translation>
    </message>
    <message>
        <source>a maximum keeps the type of its codes</source>
        <translation>最大値プーリングはコードの型を変えられません</translation>
    </message>
    <message>
        <source>a scalar input takes no samples</source>
        <translation>スカラー入力にはサンプルを与えられません</translation>
    </message>
    <message>
        <source>a softmax over several axes cannot be written for opset 13</source>
        <translation>複数の軸にわたる Softmax は opset 13 では書き出せません</translation>
    </message>
    <message>
        <source>a tensor has an unknown type or too many dimensions</source>
        <translation>テンソルの型が不明か、次元が多すぎます</translation>
    </message>
    <message>
        <source>an input names no tensor</source>
        <translation>入力がテンソルを指していません</translation>
    </message>
    <message>
        <source>an int32 accumulator of %1 could overflow, which C does not detect</source>
        <translation>%1 の int32 アキュムレーターがオーバーフローする可能性がありますが、C では検出できません</translation>
    </message>
    <message>
        <source>an int32 accumulator overflows</source>
        <translation>int32 アキュムレーターがオーバーフローします</translation>
    </message>
    <message>
        <source>an output names no tensor</source>
        <translation>出力がテンソルを指していません</translation>
    </message>
    <message>
        <source>as given: %1</source>
        <translation>指定どおり：%1</translation>
    </message>
    <message>
        <source>calibration method %1 is not available</source>
        <translation>キャリブレーション方式 %1 は使えません</translation>
    </message>
    <message>
        <source>codes cannot have the type %1</source>
        <translation>コードの型を %1 にはできません</translation>
    </message>
    <message>
        <source>constants of type %1 cannot be deployed</source>
        <translation>型 %1 の定数は配置用に書き出せません</translation>
    </message>
    <message>
        <source>data can be fed to models with one input; this one has %1</source>
        <translation>データを与えられるのは入力が一つのモデルだけです。このモデルの入力は %1 個です</translation>
    </message>
    <message>
        <source>every value carries a trained quantizer: --auto has nothing to try</source>
        <translation>すべての値に学習済みの量子化器があるため、--auto で試すものがありません</translation>
    </message>
    <message>
        <source>first sample</source>
        <translation>最初のサンプル</translation>
    </message>
    <message>
        <source>float network</source>
        <translation>浮動小数点ネットワーク</translation>
    </message>
    <message>
        <source>has the wrong number of outputs</source>
        <translation>出力の数が正しくありません</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>型が正しくありません</translation>
    </message>
    <message>
        <source>it ended with exit code %1; what it printed is in %2/%3</source>
        <translation>終了コード %1 で終了しました。出力は %2/%3 にあります</translation>
    </message>
    <message>
        <source>it is no JSON text, or it is cut off</source>
        <translation>JSON テキストではないか、途中で切れています</translation>
    </message>
    <message>
        <source>it is no integer network</source>
        <translation>整数ネットワークではありません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it reads a tensor that nothing has written</source>
        <translation>まだ書き込まれていないテンソルを読んでいます</translation>
    </message>
    <message>
        <source>its broadcast along an axis cannot be written for opset 13</source>
        <translation>軸に沿ったブロードキャストは opset 13 では書き出せません</translation>
    </message>
    <message>
        <source>its input and output must be 8-bit codes</source>
        <translation>入力と出力は 8 ビットのコードでなければなりません</translation>
    </message>
    <message>
        <source>its inputs and outputs are not those of network.json; the folder is not whole</source>
        <translation>入出力が network.json と一致しません。フォルダーが不完全です</translation>
    </message>
    <message>
        <source>its kind is unknown</source>
        <translation>種類が不明です</translation>
    </message>
    <message>
        <source>its per-channel quantizer does not fit the value</source>
        <translation>チャネルごとの量子化器が値に合いません</translation>
    </message>
    <message>
        <source>its scale is not positive</source>
        <translation>スケールが正ではありません</translation>
    </message>
    <message>
        <source>its version is not known; it was written by a newer program</source>
        <translation>バージョンが不明です。新しいプログラムで書き出されています</translation>
    </message>
    <message>
        <source>needs a table of 256 codes</source>
        <translation>256 個のコードの表が必要です</translation>
    </message>
    <message>
        <source>needs one input</source>
        <translation>1 個の入力が必要です</translation>
    </message>
    <message>
        <source>needs one input and one output of 8-bit codes</source>
        <translation>8 ビットコードの入力と出力が一つずつ必要です</translation>
    </message>
    <message>
        <source>needs one input, one output and weights</source>
        <translation>入力一つ、出力一つと重みが必要です</translation>
    </message>
    <message>
        <source>needs two inputs</source>
        <translation>2 個の入力が必要です</translation>
    </message>
    <message>
        <source>no calibration data was given: %1 seeded random frames were used; ranges found with them mean little</source>
        <translation>キャリブレーションデータが指定されていません。シード付きのランダムなフレーム %1 個を使用しました。これで求めた範囲にはあまり意味がありません</translation>
    </message>
    <message>
        <source>no data was given for this input</source>
        <translation>この入力のデータが指定されていません</translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation>%1 には未対応</translation>
    </message>
    <message>
        <source>nothing computes this output</source>
        <translation>この出力を計算するものがありません</translation>
    </message>
    <message>
        <source>one weight scale, or one per output channel, is needed</source>
        <translation>重みのスケールは一つ、または出力チャネルごとに一つ必要です</translation>
    </message>
    <message>
        <source>oneDNN: %1</source>
        <translation>oneDNN：%1</translation>
    </message>
    <message>
        <source>operator %1 (opset %2) is not supported</source>
        <translation>演算子 %1（opset %2）には対応していません</translation>
    </message>
    <message>
        <source>operator %1 is not supported</source>
        <translation>演算子 %1 には対応していません</translation>
    </message>
    <message>
        <source>operator %1.%2 (opset %3) is not supported</source>
        <translation>演算子 %1.%2（opset %3）には対応していません</translation>
    </message>
    <message>
        <source>operators with subgraphs cannot be deployed</source>
        <translation>サブグラフを持つ演算子は配置用に書き出せません</translation>
    </message>
    <message>
        <source>reads a tensor that nothing has written</source>
        <translation>まだ書き込まれていないテンソルを読んでいます</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>サンプル %1／%2</translation>
    </message>
    <message>
        <source>the C program computes with integers only, and %1 is left in float: %2</source>
        <translation>C プログラムは整数だけで計算しますが、%1 は浮動小数点のままです：%2</translation>
    </message>
    <message>
        <source>the C program has no %1 of this form</source>
        <translation>C プログラムはこの形の %1 を扱えません</translation>
    </message>
    <message>
        <source>the C program has no inputs and outputs of type %1</source>
        <translation>C プログラムは型 %1 の入出力を扱えません</translation>
    </message>
    <message>
        <source>the C program has no pool of this form</source>
        <translation>C プログラムはこの形のプーリングを扱えません</translation>
    </message>
    <message>
        <source>the bias must be int32, one value per output channel</source>
        <translation>バイアスは int32 で、出力チャネルごとに一つの値でなければなりません</translation>
    </message>
    <message>
        <source>the calibration data holds no samples</source>
        <translation>キャリブレーションデータにサンプルがありません</translation>
    </message>
    <message>
        <source>the environment variable TVM_ROOT does not say where DRP-AI TVM is installed</source>
        <translation>環境変数 TVM_ROOT に DRP-AI TVM のインストール先が設定されていません</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing or has a value that it cannot have</source>
        <translation>フィールド「%1」がないか、値が正しくありません</translation>
    </message>
    <message>
        <source>the file is said to come from %1, but it looks like %2: %3; it is read as what it looks like</source>
        <translation>ファイルは %1 製とされていますが、%2 のものに見えます：%3。見かけに従って読み込みます</translation>
    </message>
    <message>
        <source>the file is said to come from %1, but it looks like %2; it is read as what it looks like</source>
        <translation>ファイルは %1 製とされていますが、%2 のものに見えます。見かけに従って読み込みます</translation>
    </message>
    <message>
        <source>the folder holds no %1</source>
        <translation>フォルダーに %1 がありません</translation>
    </message>
    <message>
        <source>the folder holds no %1: the network can be run, but there is nothing to compare it with</source>
        <translation>フォルダーに %1 がありません。ネットワークは実行できますが、比較の対象がありません</translation>
    </message>
    <message>
        <source>the framework cannot be told from the file; name it with -m</source>
        <translation>ファイルからフレームワークを判別できません。-m で指定してください</translation>
    </message>
    <message>
        <source>the int32 accumulator of output channel %1 overflows</source>
        <translation>出力チャネル %1 の int32 アキュムレーターがオーバーフローします</translation>
    </message>
    <message>
        <source>the int8 engine needs a compiled network</source>
        <translation>int8 エンジンにはコンパイル済みのネットワークが必要です</translation>
    </message>
    <message>
        <source>the loss on the samples held back is %1 %, more than the %2 % asked for, however many layers stay in float</source>
        <translation>取り置いたサンプルでの損失は %1 % で、何層を浮動小数点のままにしても指定の %2 % を超えます</translation>
    </message>
    <message>
        <source>the model cannot be compiled</source>
        <translation>モデルをコンパイルできません</translation>
    </message>
    <message>
        <source>the model has %1 inputs, got %2</source>
        <translation>モデルの入力は %1 個ですが、%2 個が渡されました</translation>
    </message>
    <message>
        <source>the model has no inputs: there is nothing to quantize</source>
        <translation>モデルに入力がないため、量子化するものがありません</translation>
    </message>
    <message>
        <source>the network has %1 inputs, got %2</source>
        <translation>ネットワークの入力は %1 個ですが、%2 個が渡されました</translation>
    </message>
    <message>
        <source>the network has no output</source>
        <translation>ネットワークに出力がありません</translation>
    </message>
    <message>
        <source>the operator does not take these inputs</source>
        <translation>演算子はこれらの入力を受け付けません</translation>
    </message>
    <message>
        <source>the quantizer&apos;s folder %1 does not exist</source>
        <translation>量子化ツールのフォルダー %1 が存在しません</translation>
    </message>
    <message>
        <source>the rank of this input is not known</source>
        <translation>この入力のランクが不明です</translation>
    </message>
    <message>
        <source>the size of a constant does not fit its shape</source>
        <translation>定数のサイズが形状に合いません</translation>
    </message>
    <message>
        <source>the stacks of matrices do not fit</source>
        <translation>行列のスタックが合いません</translation>
    </message>
    <message>
        <source>the translator&apos;s folder %1 does not exist</source>
        <translation>トランスレーターのフォルダー %1 が存在しません</translation>
    </message>
    <message>
        <source>there are too few samples to hold some back: options are judged on the samples that they were calibrated on</source>
        <translation>サンプルが少なく、一部を取り置けません。オプションはキャリブレーションに使ったサンプルで評価されます</translation>
    </message>
    <message>
        <source>trial %1: %2: %3</source>
        <translation>試行 %1：%2：%3</translation>
    </message>
    <message>
        <source>trial %1: %2: output SQNR %3 dB, agreement %4 %%5</source>
        <translation>試行 %1：%2：出力 SQNR %3 dB、一致率 %4 %%5</translation>
    </message>
    <message>
        <source>unknown kind of operator</source>
        <translation>不明な種類の演算子です</translation>
    </message>
    <message>
        <source>wants %1</source>
        <translation>%1 が必要です</translation>
    </message>
    <message>
        <source>wants %1, got %2</source>
        <translation>%1 が必要ですが、%2 です</translation>
    </message>
    <message>
        <source>wants codes</source>
        <translation>コードが必要です</translation>
    </message>
    <message>
        <source>wants rows of %1 codes, got %2</source>
        <translation>%1 個のコードからなる行が必要ですが、%2 です</translation>
    </message>
    <message>
        <source>weight zero points do not fit</source>
        <translation>重みのゼロ点が合いません</translation>
    </message>
    <message>
        <source>weights must be int8</source>
        <translation>重みは int8 でなければなりません</translation>
    </message>
    <message>
        <source>works on 8-bit codes</source>
        <translation>8 ビットコードを扱います</translation>
    </message>
    <message>
        <source>writes a tensor twice</source>
        <translation>テンソルに二度書き込んでいます</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be joined</source>
        <translation>%1 と %2 を連結できません</translation>
    </message>
    <message>
        <source>%1 cannot be expanded to %2</source>
        <translation>%1 を %2 に拡張できません</translation>
    </message>
    <message>
        <source>%1 cannot be reshaped to %2</source>
        <translation>%1 を %2 に変形できません</translation>
    </message>
    <message>
        <source>%1 cannot become %2</source>
        <translation>%1 を %2 にできません</translation>
    </message>
    <message>
        <source>%1: not supported: %2</source>
        <translation>%1：対応していません：%2</translation>
    </message>
    <message>
        <source>BatchNormalization is in training mode: export the model with model.eval()</source>
        <translation>BatchNormalization が学習モードです。model.eval() を呼び出してからモデルをエクスポートしてください</translation>
    </message>
    <message>
        <source>C cannot be broadcast to the result</source>
        <translation>C を結果の形状にブロードキャストできません</translation>
    </message>
    <message>
        <source>W %1 and R %2 do not fit the node</source>
        <translation>W %1 と R %2 がノードに合いません</translation>
    </message>
    <message>
        <source>X, W and R must have rank 3</source>
        <translation>X、W、R のランクは 3 でなければなりません</translation>
    </message>
    <message>
        <source>a 0 in the target shape beyond the input&apos;s rank</source>
        <translation>目標の形状で入力のランクを超えた位置に 0 があります</translation>
    </message>
    <message>
        <source>a batch index is out of range</source>
        <translation>バッチのインデックスが範囲外です</translation>
    </message>
    <message>
        <source>a bound has another type than the input</source>
        <translation>境界値の型が入力と異なります</translation>
    </message>
    <message>
        <source>a bound is not a scalar</source>
        <translation>境界値がスカラーではありません</translation>
    </message>
    <message>
        <source>a cast from %1 to %2</source>
        <translation>%1 から %2 への型変換</translation>
    </message>
    <message>
        <source>a negative axis on a value of unknown rank</source>
        <translation>ランク不明の値に負の軸が指定されています</translation>
    </message>
    <message>
        <source>a negative size</source>
        <translation>負のサイズ</translation>
    </message>
    <message>
        <source>a negative size in the target shape</source>
        <translation>目標の形状に負のサイズがあります</translation>
    </message>
    <message>
        <source>a parameter does not have one value per channel</source>
        <translation>チャネルごとに一つの値を持たないパラメーターがあります</translation>
    </message>
    <message>
        <source>a parameter is not a scalar</source>
        <translation>スカラーでないパラメーターがあります</translation>
    </message>
    <message>
        <source>a region of interest is out of range</source>
        <translation>関心領域が範囲外です</translation>
    </message>
    <message>
        <source>a score is no number</source>
        <translation>スコアが数値ではありません</translation>
    </message>
    <message>
        <source>a sequence length is out of range</source>
        <translation>シーケンス長が範囲外です</translation>
    </message>
    <message>
        <source>a size is out of range</source>
        <translation>サイズが範囲外です</translation>
    </message>
    <message>
        <source>a step is 0</source>
        <translation>ステップが 0 です</translation>
    </message>
    <message>
        <source>a term of the equation does not fit its input</source>
        <translation>式の項が入力に合いません</translation>
    </message>
    <message>
        <source>a type other than float32</source>
        <translation>float32 以外の型</translation>
    </message>
    <message>
        <source>a zero point has another type than its tensor</source>
        <translation>ゼロ点の型がテンソルと異なります</translation>
    </message>
    <message>
        <source>a zero point of this shape</source>
        <translation>この形状のゼロ点</translation>
    </message>
    <message>
        <source>activations do not fit the directions</source>
        <translation>activations が方向の数に合いません</translation>
    </message>
    <message>
        <source>an axis of %1 has no %2 equal parts</source>
        <translation>長さ %1 の軸は %2 個に等分できません</translation>
    </message>
    <message>
        <source>an axis of %1 is too large</source>
        <translation>長さ %1 の軸は大きすぎます</translation>
    </message>
    <message>
        <source>an axis of size %1 cannot be squeezed</source>
        <translation>サイズ %1 の軸は削除（Squeeze）できません</translation>
    </message>
    <message>
        <source>an axis of this size</source>
        <translation>このサイズの軸</translation>
    </message>
    <message>
        <source>an empty input cannot be resized</source>
        <translation>空の入力はリサイズできません</translation>
    </message>
    <message>
        <source>an empty input has nothing to repeat</source>
        <translation>空の入力には繰り返すものがありません</translation>
    </message>
    <message>
        <source>an equation over this many elements</source>
        <translation>この数の要素にわたる式</translation>
    </message>
    <message>
        <source>an index is out of range</source>
        <translation>インデックスが範囲外です</translation>
    </message>
    <message>
        <source>an input of %1 spatial axes</source>
        <translation>空間軸が %1 個の入力</translation>
    </message>
    <message>
        <source>an output of this type</source>
        <translation>この型の出力</translation>
    </message>
    <message>
        <source>an unknown activation</source>
        <translation>不明な活性化関数</translation>
    </message>
    <message>
        <source>an unknown coordinate_transformation_mode</source>
        <translation>不明な coordinate_transformation_mode</translation>
    </message>
    <message>
        <source>an unknown direction</source>
        <translation>不明な方向</translation>
    </message>
    <message>
        <source>an unknown keep_aspect_ratio_policy</source>
        <translation>不明な keep_aspect_ratio_policy</translation>
    </message>
    <message>
        <source>an unknown mode</source>
        <translation>不明な mode</translation>
    </message>
    <message>
        <source>an unknown nearest_mode</source>
        <translation>不明な nearest_mode</translation>
    </message>
    <message>
        <source>an unknown padding_mode</source>
        <translation>不明な padding_mode</translation>
    </message>
    <message>
        <source>an unknown reduction</source>
        <translation>不明な reduction</translation>
    </message>
    <message>
        <source>approximate is neither none nor tanh</source>
        <translation>approximate が none でも tanh でもありません</translation>
    </message>
    <message>
        <source>axes are out of range</source>
        <translation>axes が範囲外です</translation>
    </message>
    <message>
        <source>axes do not fit a result of rank %1</source>
        <translation>axes がランク %1 の結果に合いません</translation>
    </message>
    <message>
        <source>axes do not fit an input of rank %1</source>
        <translation>axes がランク %1 の入力に合いません</translation>
    </message>
    <message>
        <source>axis is out of range</source>
        <translation>axis が範囲外です</translation>
    </message>
    <message>
        <source>axis or indices do not fit the data</source>
        <translation>axis またはインデックスがデータに合いません</translation>
    </message>
    <message>
        <source>axis, indices and updates do not fit the data</source>
        <translation>axis、インデックス、更新値がデータに合いません</translation>
    </message>
    <message>
        <source>batch_axis and time_axis are not 0 and 1</source>
        <translation>batch_axis と time_axis が 0 と 1 ではありません</translation>
    </message>
    <message>
        <source>batch_dims or the indices do not fit the data</source>
        <translation>batch_dims またはインデックスがデータに合いません</translation>
    </message>
    <message>
        <source>blocked quantization</source>
        <translation>ブロック単位の量子化</translation>
    </message>
    <message>
        <source>blocksize is out of range</source>
        <translation>blocksize が範囲外です</translation>
    </message>
    <message>
        <source>boxes %1 and scores %2 do not belong together</source>
        <translation>ボックス %1 とスコア %2 が対応しません</translation>
    </message>
    <message>
        <source>codes of type %1</source>
        <translation>型 %1 のコード</translation>
    </message>
    <message>
        <source>cubic interpolation in three axes</source>
        <translation>3 軸の 3 次補間</translation>
    </message>
    <message>
        <source>depth is out of range</source>
        <translation>depth が範囲外です</translation>
    </message>
    <message>
        <source>direction is neither LEFT nor RIGHT</source>
        <translation>direction が LEFT でも RIGHT でもありません</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>has no axes</source>
        <translation>軸がありません</translation>
    </message>
    <message>
        <source>has no inputs</source>
        <translation>入力がありません</translation>
    </message>
    <message>
        <source>has no outputs</source>
        <translation>出力がありません</translation>
    </message>
    <message>
        <source>has no target shape</source>
        <translation>目標の形状がありません</translation>
    </message>
    <message>
        <source>input %1 is %2, not %3</source>
        <translation>入力 %1 は %2 です。%3 でなければなりません</translation>
    </message>
    <message>
        <source>input and grid do not fit</source>
        <translation>入力とグリッドが合いません</translation>
    </message>
    <message>
        <source>interpolation of %1</source>
        <translation>%1 の補間</translation>
    </message>
    <message>
        <source>it has no output</source>
        <translation>出力がありません</translation>
    </message>
    <message>
        <source>it needs %1 inputs; input %2 is missing</source>
        <translation>%1 個の入力が必要ですが、入力 %2 がありません</translation>
    </message>
    <message>
        <source>its first input or its output is missing</source>
        <translation>最初の入力または出力がありません</translation>
    </message>
    <message>
        <source>its inputs cannot be broadcast</source>
        <translation>入力どうしをブロードキャストできません</translation>
    </message>
    <message>
        <source>its inputs do not belong together</source>
        <translation>入力どうしが対応しません</translation>
    </message>
    <message>
        <source>its inputs have different ranks</source>
        <translation>入力のランクが異なります</translation>
    </message>
    <message>
        <source>its inputs have different types</source>
        <translation>入力の型が異なります</translation>
    </message>
    <message>
        <source>its mask output</source>
        <translation>mask 出力</translation>
    </message>
    <message>
        <source>its operands must be matrices</source>
        <translation>オペランドは行列でなければなりません</translation>
    </message>
    <message>
        <source>k is not a scalar</source>
        <translation>k がスカラーではありません</translation>
    </message>
    <message>
        <source>k is out of range</source>
        <translation>k が範囲外です</translation>
    </message>
    <message>
        <source>kernel, strides or dilations are out of range</source>
        <translation>カーネル、strides または dilations が範囲外です</translation>
    </message>
    <message>
        <source>kernel_shape differs from the weights&apos; shape</source>
        <translation>kernel_shape が重みの形状と異なります</translation>
    </message>
    <message>
        <source>kernel_shape, strides or dilations do not fit the weights</source>
        <translation>kernel_shape、strides または dilations が重みに合いません</translation>
    </message>
    <message>
        <source>kernel_shape, strides or pads do not fit the input</source>
        <translation>kernel_shape、strides または pads が入力に合いません</translation>
    </message>
    <message>
        <source>kernel_shape, strides, dilations or pads are out of range</source>
        <translation>kernel_shape、strides、dilations または pads が範囲外です</translation>
    </message>
    <message>
        <source>kernel_shape, strides, dilations or pads do not fit an input of rank %1</source>
        <translation>kernel_shape、strides、dilations または pads がランク %1 の入力に合いません</translation>
    </message>
    <message>
        <source>mode is neither DCR nor CRD</source>
        <translation>mode が DCR でも CRD でもありません</translation>
    </message>
    <message>
        <source>mode is neither avg nor max</source>
        <translation>mode が avg でも max でもありません</translation>
    </message>
    <message>
        <source>more than one -1 in the target shape</source>
        <translation>目標の形状に -1 が複数あります</translation>
    </message>
    <message>
        <source>needs %1 input</source>
        <translation>%1 個の入力が必要です</translation>
    </message>
    <message>
        <source>needs %1 inputs</source>
        <translation>%1 個の入力が必要です</translation>
    </message>
    <message>
        <source>needs an input</source>
        <translation>入力が必要です</translation>
    </message>
    <message>
        <source>needs an int64 shape</source>
        <translation>int64 の形状が必要です</translation>
    </message>
    <message>
        <source>needs five inputs</source>
        <translation>5 個の入力が必要です</translation>
    </message>
    <message>
        <source>needs input and scale</source>
        <translation>入力とスケールが必要です</translation>
    </message>
    <message>
        <source>needs input and weights</source>
        <translation>入力と重みが必要です</translation>
    </message>
    <message>
        <source>nothing is left of the output</source>
        <translation>出力に何も残りません</translation>
    </message>
    <message>
        <source>operands of rank 1</source>
        <translation>ランク 1 のオペランド</translation>
    </message>
    <message>
        <source>output size or sampling_ratio are out of range</source>
        <translation>出力サイズまたは sampling_ratio が範囲外です</translation>
    </message>
    <message>
        <source>output_shape is out of range</source>
        <translation>output_shape が範囲外です</translation>
    </message>
    <message>
        <source>p is neither 1 nor 2</source>
        <translation>p が 1 でも 2 でもありません</translation>
    </message>
    <message>
        <source>p is out of range</source>
        <translation>p が範囲外です</translation>
    </message>
    <message>
        <source>pads are out of range</source>
        <translation>pads が範囲外です</translation>
    </message>
    <message>
        <source>pads cut away more than there is</source>
        <translation>pads で切り取る量が元の大きさを超えています</translation>
    </message>
    <message>
        <source>pads do not fit an input of rank %1</source>
        <translation>pads がランク %1 の入力に合いません</translation>
    </message>
    <message>
        <source>pads or output_padding are out of range</source>
        <translation>pads または output_padding が範囲外です</translation>
    </message>
    <message>
        <source>pads, output_padding or output_shape do not fit the input</source>
        <translation>pads、output_padding または output_shape が入力に合いません</translation>
    </message>
    <message>
        <source>perm does not fit an input of rank %1</source>
        <translation>perm がランク %1 の入力に合いません</translation>
    </message>
    <message>
        <source>perm is no permutation of the axes</source>
        <translation>perm が軸の並べ替えになっていません</translation>
    </message>
    <message>
        <source>repeats are out of range</source>
        <translation>repeats が範囲外です</translation>
    </message>
    <message>
        <source>repeats do not fit an input of rank %1</source>
        <translation>repeats がランク %1 の入力に合いません</translation>
    </message>
    <message>
        <source>scalars cannot be multiplied as matrices</source>
        <translation>スカラーは行列として乗算できません</translation>
    </message>
    <message>
        <source>scale and zero point have different lengths</source>
        <translation>スケールとゼロ点の長さが異なります</translation>
    </message>
    <message>
        <source>scale or bias do not fit the channels</source>
        <translation>スケールまたはバイアスがチャネルに合いません</translation>
    </message>
    <message>
        <source>scale or bias do not fit the normalised axes</source>
        <translation>スケールまたはバイアスが正規化する軸に合いません</translation>
    </message>
    <message>
        <source>scales are out of range</source>
        <translation>scales が範囲外です</translation>
    </message>
    <message>
        <source>scales of rank %1</source>
        <translation>ランク %1 のスケール</translation>
    </message>
    <message>
        <source>scales of this shape</source>
        <translation>この形状のスケール</translation>
    </message>
    <message>
        <source>scales or sizes do not fit the input</source>
        <translation>scales または sizes が入力に合いません</translation>
    </message>
    <message>
        <source>scales that are not float32</source>
        <translation>float32 でないスケール</translation>
    </message>
    <message>
        <source>sequence_lens does not have one value per batch</source>
        <translation>sequence_lens がバッチの要素ごとに一つの値を持っていません</translation>
    </message>
    <message>
        <source>size has neither 4 nor 5 values</source>
        <translation>size の値が 4 個でも 5 個でもありません</translation>
    </message>
    <message>
        <source>size is out of range</source>
        <translation>size が範囲外です</translation>
    </message>
    <message>
        <source>sizes are out of range</source>
        <translation>sizes が範囲外です</translation>
    </message>
    <message>
        <source>split has another length than there are outputs</source>
        <translation>split の長さが出力の数と異なります</translation>
    </message>
    <message>
        <source>split is out of range</source>
        <translation>split が範囲外です</translation>
    </message>
    <message>
        <source>start, limit or delta are out of range</source>
        <translation>start、limit または delta が範囲外です</translation>
    </message>
    <message>
        <source>starts, ends, axes and steps have different lengths</source>
        <translation>starts、ends、axes、steps の長さが異なります</translation>
    </message>
    <message>
        <source>the axis is empty</source>
        <translation>軸が空です</translation>
    </message>
    <message>
        <source>the batches of data and indices differ</source>
        <translation>データとインデックスのバッチが異なります</translation>
    </message>
    <message>
        <source>the bias does not have one value per output channel</source>
        <translation>バイアスが出力チャネルごとに一つの値を持っていません</translation>
    </message>
    <message>
        <source>the bias is no int32 per output channel</source>
        <translation>バイアスが出力チャネルごとの int32 ではありません</translation>
    </message>
    <message>
        <source>the channels do not divide by blocksize squared</source>
        <translation>チャネル数が blocksize の 2 乗で割り切れません</translation>
    </message>
    <message>
        <source>the channels do not divide into the groups</source>
        <translation>チャネルをグループに等分できません</translation>
    </message>
    <message>
        <source>the condition is longer than the axis</source>
        <translation>条件が軸より長くなっています</translation>
    </message>
    <message>
        <source>the condition is not boolean</source>
        <translation>条件が真偽値ではありません</translation>
    </message>
    <message>
        <source>the constant does not fit the input&apos;s type</source>
        <translation>定数が入力の型に合いません</translation>
    </message>
    <message>
        <source>the equation does not fit the number of inputs</source>
        <translation>式が入力の数に合いません</translation>
    </message>
    <message>
        <source>the equation is too long</source>
        <translation>式が長すぎます</translation>
    </message>
    <message>
        <source>the grid %1 does not fit the input %2</source>
        <translation>グリッド %1 が入力 %2 に合いません</translation>
    </message>
    <message>
        <source>the image does not divide by blocksize</source>
        <translation>画像が blocksize で割り切れません</translation>
    </message>
    <message>
        <source>the index tuples do not fit the data</source>
        <translation>インデックスの組がデータに合いません</translation>
    </message>
    <message>
        <source>the indices are neither int32 nor int64</source>
        <translation>インデックスが int32 でも int64 でもありません</translation>
    </message>
    <message>
        <source>the indices are not int64</source>
        <translation>インデックスが int64 ではありません</translation>
    </message>
    <message>
        <source>the indices do not fit the input</source>
        <translation>インデックスが入力に合いません</translation>
    </message>
    <message>
        <source>the indices reach beyond the data</source>
        <translation>インデックスがデータの範囲を超えています</translation>
    </message>
    <message>
        <source>the input %1 has no channel axis</source>
        <translation>入力 %1 にチャネル軸がありません</translation>
    </message>
    <message>
        <source>the input %1 has no spatial axis</source>
        <translation>入力 %1 に空間軸がありません</translation>
    </message>
    <message>
        <source>the input is empty</source>
        <translation>入力が空です</translation>
    </message>
    <message>
        <source>the input is too large</source>
        <translation>入力が大きすぎます</translation>
    </message>
    <message>
        <source>the output&apos;s shape is another than the network says</source>
        <translation>出力の形状がネットワークの記述と異なります</translation>
    </message>
    <message>
        <source>the output shape does not fit the input</source>
        <translation>出力の形状が入力に合いません</translation>
    </message>
    <message>
        <source>the parts do not add up to the axis of %1</source>
        <translation>各部分の合計が長さ %1 の軸に一致しません</translation>
    </message>
    <message>
        <source>the picture is empty</source>
        <translation>画像が空です</translation>
    </message>
    <message>
        <source>the result is too large</source>
        <translation>結果が大きすぎます</translation>
    </message>
    <message>
        <source>the result of the equation is not understood</source>
        <translation>式の結果を解釈できません</translation>
    </message>
    <message>
        <source>the scale has %1 values for an axis of %2</source>
        <translation>長さ %2 の軸に対してスケールの値が %1 個あります</translation>
    </message>
    <message>
        <source>the scale is empty</source>
        <translation>スケールが空です</translation>
    </message>
    <message>
        <source>the scale is no float</source>
        <translation>スケールが浮動小数点数ではありません</translation>
    </message>
    <message>
        <source>the size is not a scalar</source>
        <translation>サイズがスカラーではありません</translation>
    </message>
    <message>
        <source>the sizes of an index differ</source>
        <translation>同じ添字のサイズが異なります</translation>
    </message>
    <message>
        <source>the slope %1 does not fit the input %2</source>
        <translation>傾き %1 が入力 %2 に合いません</translation>
    </message>
    <message>
        <source>the target shape is too large</source>
        <translation>目標の形状が大きすぎます</translation>
    </message>
    <message>
        <source>the updates do not fit data and indices</source>
        <translation>更新値がデータとインデックスに合いません</translation>
    </message>
    <message>
        <source>the updates have another type than the data</source>
        <translation>更新値の型がデータと異なります</translation>
    </message>
    <message>
        <source>the weights&apos; scale does not fit the output channels</source>
        <translation>重みのスケールが出力チャネルに合いません</translation>
    </message>
    <message>
        <source>the window of %1 is larger than the padded input of %2</source>
        <translation>ウィンドウ %1 がパディング後の入力 %2 より大きくなっています</translation>
    </message>
    <message>
        <source>the zero point has another type than the codes</source>
        <translation>ゼロ点の型がコードと異なります</translation>
    </message>
    <message>
        <source>theta does not fit the size</source>
        <translation>theta が size に合いません</translation>
    </message>
    <message>
        <source>this dtype</source>
        <translation>この dtype</translation>
    </message>
    <message>
        <source>this kind of value</source>
        <translation>この種類の値</translation>
    </message>
    <message>
        <source>this output_datatype</source>
        <translation>この output_datatype</translation>
    </message>
    <message>
        <source>to this type</source>
        <translation>この型への変換</translation>
    </message>
    <message>
        <source>too many output channels</source>
        <translation>出力チャネルが多すぎます</translation>
    </message>
    <message>
        <source>training mode</source>
        <translation>学習モード</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>型 %1</translation>
    </message>
    <message>
        <source>value must have one element</source>
        <translation>value の要素は一つでなければなりません</translation>
    </message>
    <message>
        <source>values must be the off and the on value</source>
        <translation>values はオフとオンの二つの値でなければなりません</translation>
    </message>
    <message>
        <source>wants an input of rank 2 or more</source>
        <translation>ランク 2 以上の入力が必要です</translation>
    </message>
    <message>
        <source>wants an input of rank 2, got %1</source>
        <translation>ランク 2 の入力が必要ですが、%1 です</translation>
    </message>
    <message>
        <source>wants an input of rank 3 or more</source>
        <translation>ランク 3 以上の入力が必要です</translation>
    </message>
    <message>
        <source>wants an input of rank 4, got %1</source>
        <translation>ランク 4 の入力が必要ですが、%1 です</translation>
    </message>
    <message>
        <source>weights %1 do not fit the input %2</source>
        <translation>重み %1 が入力 %2 に合いません</translation>
    </message>
    <message>
        <source>weights %1 in %2 groups do not fit the input %3</source>
        <translation>%2 グループの重み %1 が入力 %3 に合いません</translation>
    </message>
    <message>
        <source>%1 % of the weights %2 lie beyond the range of their quantizer</source>
        <translation>重み %2 の %1 % が量子化器の範囲を超えています</translation>
    </message>
    <message>
        <source>%1 QONNX nodes, the first is %2</source>
        <translation>QONNX ノードが %1 個あり、最初は %2</translation>
    </message>
    <message>
        <source>%1 and its scale as the layer that they compute</source>
        <translation>%1 とそのスケールを、それらが計算する層に変換</translation>
    </message>
    <message>
        <source>%1 as %2 between quantizers</source>
        <translation>%1 を量子化器に挟まれた %2 に変換</translation>
    </message>
    <message>
        <source>%1 becomes the clamp of the integer layer</source>
        <translation>%1 を整数層のクランプに統合</translation>
    </message>
    <message>
        <source>%1 channels of %2 (the first is %3)</source>
        <translation>%2 チャネル中 %1 チャネル（最初は %3）</translation>
    </message>
    <message>
        <source>%1 has another scale or zero point</source>
        <translation>%1 のスケールまたはゼロ点が異なります</translation>
    </message>
    <message>
        <source>%1 has no integer form here</source>
        <translation>%1 には整数の形がありません</translation>
    </message>
    <message>
        <source>%1 is quantized %2 times on one grid; the first time is by %3</source>
        <translation>%1 は同じ格子に %2 回量子化されています。最初は %3 によるものです</translation>
    </message>
    <message>
        <source>%1 is quantized in %2; export the model in float32</source>
        <translation>%1 は %2 で量子化されています。モデルを float32 でエクスポートしてください</translation>
    </message>
    <message>
        <source>%1 is quantized on another grid by %2 already: it is rounded twice</source>
        <translation>%1 は既に %2 によって別の格子に量子化されており、2 回丸められます</translation>
    </message>
    <message>
        <source>%1 is quantized on another grid by %2: its readers see different values</source>
        <translation>%1 は %2 によって別の格子に量子化されており、読み手ごとに値が異なります</translation>
    </message>
    <message>
        <source>%1 layers were tuned on %2 samples</source>
        <translation>%1 個の層を %2 個のサンプルで調整しました</translation>
    </message>
    <message>
        <source>%1 nodes are named after TensorQuantizer modules</source>
        <translation>%1 個のノードに TensorQuantizer モジュールの名前があります</translation>
    </message>
    <message>
        <source>%1 nodes are named as TensorFlow does, like %2</source>
        <translation>%1 個のノードに TensorFlow 流の名前があります（例：%2）</translation>
    </message>
    <message>
        <source>%1 nodes of domain com.microsoft</source>
        <translation>ドメイン com.microsoft のノードが %1 個</translation>
    </message>
    <message>
        <source>%1 of codes as %2 of values</source>
        <translation>コードに対する %1 を値に対する %2 に変換</translation>
    </message>
    <message>
        <source>%1 of constants</source>
        <translation>定数の %1</translation>
    </message>
    <message>
        <source>%1 of domain %2</source>
        <translation>ドメイン %2 の %1</translation>
    </message>
    <message>
        <source>%1 of its output channels %2: %3</source>
        <translation>出力チャネルのうち %1 個は%2：%3</translation>
    </message>
    <message>
        <source>%1 of quantized weights, applied to their codes</source>
        <translation>量子化された重みの %1 をコードに適用</translation>
    </message>
    <message>
        <source>%1 passes its input on</source>
        <translation>%1 は入力をそのまま渡す</translation>
    </message>
    <message>
        <source>%1 per channel folded into weights and bias</source>
        <translation>チャネルごとの %1 を重みとバイアスに畳み込み</translation>
    </message>
    <message>
        <source>%1 quantizers are followed by a Clip with an empty lower bound (reduce_range)</source>
        <translation>%1 個の量子化器の後に、下限が空の Clip が続いています（reduce_range）</translation>
    </message>
    <message>
        <source>%1 quantizers are named activation_post_process</source>
        <translation>%1 個の量子化器の名前が activation_post_process です</translation>
    </message>
    <message>
        <source>%1 quantizers are named after fake_quant modules, like %2</source>
        <translation>%1 個の量子化器に fake_quant モジュールの名前があります（例：%2）</translation>
    </message>
    <message>
        <source>%1 quantizers behind linear layers begin at 0 and stand for a Relu that the exporter dropped; it is written out</source>
        <translation>線形層の後の量子化器 %1 個は 0 から始まり、エクスポーターが省いた Relu の代わりです。Relu を明示します</translation>
    </message>
    <message>
        <source>%1 scalar quantizers carry axis=1</source>
        <translation>%1 個のスカラー量子化器に axis=1 があります</translation>
    </message>
    <message>
        <source>%1 weight codes of -128 became 127, because folding BatchNormalization flips their sign</source>
        <translation>BatchNormalization の畳み込みで符号が反転するため、重みのコード -128 のうち %1 個が 127 になりました</translation>
    </message>
    <message>
        <source>%1 with channels_last is not supported</source>
        <translation>channels_last を指定した %1 には対応していません</translation>
    </message>
    <message>
        <source>BatchNormalization as a depthwise 1x1 Conv</source>
        <translation>BatchNormalization を 1x1 のデプスワイズ Conv に変換</translation>
    </message>
    <message>
        <source>BatchNormalization folded into weights and bias</source>
        <translation>BatchNormalization を重みとバイアスに畳み込み</translation>
    </message>
    <message>
        <source>BatchNormalization folded into weights and bias; the fake-quantizer between them is dropped</source>
        <translation>BatchNormalization を重みとバイアスに畳み込み。間の疑似量子化器は取り除く</translation>
    </message>
    <message>
        <source>BipolarQuant needs one constant scale</source>
        <translation>BipolarQuant には一つの定数スケールが必要です</translation>
    </message>
    <message>
        <source>Trunc as the arithmetic that it stands for</source>
        <translation>Trunc をそれが表す演算に展開</translation>
    </message>
    <message>
        <source>Trunc needs constant scalar parameters</source>
        <translation>Trunc には定数スカラーのパラメーターが必要です</translation>
    </message>
    <message>
        <source>Trunc with an output scale of its own is not supported</source>
        <translation>独自の出力スケールを持つ Trunc には対応していません</translation>
    </message>
    <message>
        <source>Trunc with rounding %1 is not supported</source>
        <translation>丸め %1 の Trunc には対応していません</translation>
    </message>
    <message>
        <source>a bit width of %1 is not supported</source>
        <translation>ビット幅 %1 には対応していません</translation>
    </message>
    <message>
        <source>a matrix of weights makes it a Gemm</source>
        <translation>重みが行列なので Gemm に変換</translation>
    </message>
    <message>
        <source>a value that it reads carries no quantizer</source>
        <translation>読み込む値に量子化器がありません</translation>
    </message>
    <message>
        <source>activations rounded by %1 have no INT8 form here</source>
        <translation>%1 で丸める活性化には INT8 の形がありません</translation>
    </message>
    <message>
        <source>alpha, beta or transA have no integer form</source>
        <translation>alpha、beta、transA に整数の形がありません</translation>
    </message>
    <message>
        <source>batch %1 of %2</source>
        <translation>バッチ %1／%2</translation>
    </message>
    <message>
        <source>bias correction</source>
        <translation>バイアス補正</translation>
    </message>
    <message>
        <source>carries no trained quantizer; its range was calibrated with %1</source>
        <translation>学習済みの量子化器がないため、範囲を %1 でキャリブレーションしました</translation>
    </message>
    <message>
        <source>channel ranges</source>
        <translation>チャネルの範囲</translation>
    </message>
    <message>
        <source>channels between them are rescaled to one range</source>
        <translation>間のチャネルを同じ範囲にそろえる</translation>
    </message>
    <message>
        <source>channels between %1 and %2 were rescaled by factors up to %3</source>
        <translation>%1 と %2 の間のチャネルを最大 %3 倍の係数でスケーリングしました</translation>
    </message>
    <message>
        <source>cross-layer equalization</source>
        <translation>層間の均等化</translation>
    </message>
    <message>
        <source>dynamic quantization becomes a layer with fixed ranges; its weights keep their codes</source>
        <translation>動的量子化を固定範囲の層に変換。重みのコードは変わらない</translation>
    </message>
    <message>
        <source>excluded by the options</source>
        <translation>オプションで除外されています</translation>
    </message>
    <message>
        <source>folding BatchNormalization scales channel %1 by only %2</source>
        <translation>BatchNormalization の畳み込みでチャネル %1 の倍率がわずか %2 になります</translation>
    </message>
    <message>
        <source>have half of their weights or more at the ends of the code range</source>
        <translation>重みの半分以上がコード範囲の端にあります</translation>
    </message>
    <message>
        <source>have no weight other than zero</source>
        <translation>重みがすべてゼロです</translation>
    </message>
    <message>
        <source>it averages over other axes than the spatial ones</source>
        <translation>空間軸以外の軸で平均しています</translation>
    </message>
    <message>
        <source>it does not compute float32</source>
        <translation>float32 を計算しません</translation>
    </message>
    <message>
        <source>it has a second output</source>
        <translation>二つ目の出力があります</translation>
    </message>
    <message>
        <source>it moves float values</source>
        <translation>浮動小数点の値を移動します</translation>
    </message>
    <message>
        <source>its C is no bias per output channel</source>
        <translation>C が出力チャネルごとのバイアスではありません</translation>
    </message>
    <message>
        <source>its bias is no constant int32 with constant scales</source>
        <translation>バイアスが、定数スケールを持つ int32 の定数ではありません</translation>
    </message>
    <message>
        <source>its bias is not constant</source>
        <translation>バイアスが定数ではありません</translation>
    </message>
    <message>
        <source>its bit widths are not usable</source>
        <translation>ビット幅が使えません</translation>
    </message>
    <message>
        <source>its codes are a parameter of %1 (%2)</source>
        <translation>コードが %1（%2）のパラメーターになっています</translation>
    </message>
    <message>
        <source>its codes go to %1 (%2)</source>
        <translation>コードが %1（%2）に渡されています</translation>
    </message>
    <message>
        <source>its codes leave the network</source>
        <translation>コードがネットワークの外に出ています</translation>
    </message>
    <message>
        <source>its consumers clip the codes differently</source>
        <translation>コードの読み手ごとに切り詰め方が異なります</translation>
    </message>
    <message>
        <source>its filters see too many values at once</source>
        <translation>フィルターが一度に見る値が多すぎます</translation>
    </message>
    <message>
        <source>its input has more than 8 bits</source>
        <translation>入力が 8 ビットを超えています</translation>
    </message>
    <message>
        <source>its input has no spatial axes</source>
        <translation>入力に空間軸がありません</translation>
    </message>
    <message>
        <source>its input is constant</source>
        <translation>入力が定数です</translation>
    </message>
    <message>
        <source>its input is quantized per channel</source>
        <translation>入力がチャネルごとに量子化されています</translation>
    </message>
    <message>
        <source>its input stays in float</source>
        <translation>入力が浮動小数点のままです</translation>
    </message>
    <message>
        <source>its left operand is constant</source>
        <translation>左のオペランドが定数です</translation>
    </message>
    <message>
        <source>its only scale</source>
        <translation>唯一のスケール</translation>
    </message>
    <message>
        <source>its operands have scales %1 (%2) and %3 (%4): the finer one loses most of its bits</source>
        <translation>オペランドのスケールが %1（%2）と %3（%4）です。細かい方はほとんどのビットを失います</translation>
    </message>
    <message>
        <source>its output has more than 8 bits</source>
        <translation>出力が 8 ビットを超えています</translation>
    </message>
    <message>
        <source>its output is quantized per channel</source>
        <translation>出力がチャネルごとに量子化されています</translation>
    </message>
    <message>
        <source>its parameters are not constant</source>
        <translation>パラメーターが定数ではありません</translation>
    </message>
    <message>
        <source>its parts %1 (scale %2) and %3 (scale %4) lie on different grids; one of them is requantized</source>
        <translation>部分 %1（スケール %2）と %3（スケール %4）の格子が異なります。一方が再量子化されます</translation>
    </message>
    <message>
        <source>its scale or zero point is an input of the model: export the model with constants for them</source>
        <translation>スケールまたはゼロ点がモデルの入力になっています。定数にしてモデルをエクスポートしてください</translation>
    </message>
    <message>
        <source>its scale or zero point is computed while the network runs: export the model with observers disabled and fake-quantizers frozen</source>
        <translation>スケールまたはゼロ点がネットワークの実行中に計算されます。オブザーバーを無効にし、疑似量子化器を固定してモデルをエクスポートしてください</translation>
    </message>
    <message>
        <source>its scale varies along more than one axis</source>
        <translation>スケールが複数の軸に沿って変化します</translation>
    </message>
    <message>
        <source>its scale, zero point or bit width is computed while the network runs</source>
        <translation>スケール、ゼロ点またはビット幅がネットワークの実行中に計算されます</translation>
    </message>
    <message>
        <source>its table cannot be computed: %1</source>
        <translation>表を計算できません：%1</translation>
    </message>
    <message>
        <source>its trained scale %1 is rounded up to %2, a power of two</source>
        <translation>学習済みのスケール %1 を 2 のべき乗 %2 に切り上げます</translation>
    </message>
    <message>
        <source>its weight quantizer does not run along the output channels</source>
        <translation>重みの量子化器が出力チャネルに沿っていません</translation>
    </message>
    <message>
        <source>its weights %1 carry no trained quantizer; they are quantized after training</source>
        <translation>重み %1 に学習済みの量子化器がありません。学習後量子化を行います</translation>
    </message>
    <message>
        <source>its weights are no matrix</source>
        <translation>重みが行列ではありません</translation>
    </message>
    <message>
        <source>its weights are not constant</source>
        <translation>重みが定数ではありません</translation>
    </message>
    <message>
        <source>its weights carry no quantizer and %1 of %2 channels lie on no 8-bit grid; they are quantized after training</source>
        <translation>重みに量子化器がなく、%2 チャネルのうち %1 チャネルが 8 ビットの格子に載っていません。学習後量子化を行います</translation>
    </message>
    <message>
        <source>its weights have more than 8 bits</source>
        <translation>重みが 8 ビットを超えています</translation>
    </message>
    <message>
        <source>its zero point %1 lies outside the range of %2 bits</source>
        <translation>ゼロ点 %1 が %2 ビットの範囲外です</translation>
    </message>
    <message>
        <source>its zero point is no integer</source>
        <translation>ゼロ点が整数ではありません</translation>
    </message>
    <message>
        <source>its zero point is out of range</source>
        <translation>ゼロ点が範囲外です</translation>
    </message>
    <message>
        <source>leaves the network as %1, which carries no trained quantizer; its range has to be calibrated</source>
        <translation>ネットワークの出力 %1 に学習済みの量子化器がありません。範囲をキャリブレーションする必要があります</translation>
    </message>
    <message>
        <source>networks of more than 5000 layers cannot be aligned</source>
        <translation>5000 層を超えるネットワークは対応付けできません</translation>
    </message>
    <message>
        <source>nobody dequantizes its codes</source>
        <translation>コードを逆量子化するものがありません</translation>
    </message>
    <message>
        <source>one operand is constant</source>
        <translation>オペランドの一方が定数です</translation>
    </message>
    <message>
        <source>one part is constant</source>
        <translation>一部が定数です</translation>
    </message>
    <message>
        <source>reads %1, which carries no trained quantizer; its range has to be calibrated</source>
        <translation>読み込む %1 に学習済みの量子化器がありません。範囲をキャリブレーションする必要があります</translation>
    </message>
    <message>
        <source>reference and network differ in shape</source>
        <translation>参照とネットワークの形状が異なります</translation>
    </message>
    <message>
        <source>samples differ in shape</source>
        <translation>サンプルの形状がそろっていません</translation>
    </message>
    <message>
        <source>samples do not come one by one</source>
        <translation>サンプルが 1 個ずつ得られません</translation>
    </message>
    <message>
        <source>scale search</source>
        <translation>スケール探索</translation>
    </message>
    <message>
        <source>takes over the quantizer of %1, because the operation moves integers</source>
        <translation>演算が整数を移動するだけなので、%1 の量子化器を引き継ぎます</translation>
    </message>
    <message>
        <source>the Clip in front of it leaves no codes</source>
        <translation>前にある Clip によりコードが残りません</translation>
    </message>
    <message>
        <source>the bias of output channel %1 does not fit 32 bits at this channel&apos;s scale</source>
        <translation>出力チャネル %1 のバイアスは、このチャネルのスケールでは 32 ビットに収まりません</translation>
    </message>
    <message>
        <source>the bounds of %1 are not usable</source>
        <translation>%1 の境界値が使えません</translation>
    </message>
    <message>
        <source>the dataset holds no samples</source>
        <translation>データセットにサンプルがありません</translation>
    </message>
    <message>
        <source>the fake-quantizer between %1 and %2 is an artefact of training and is dropped when they are folded</source>
        <translation>%1 と %2 の間の疑似量子化器は学習のなごりであり、畳み込むときに取り除きます</translation>
    </message>
    <message>
        <source>the file names its producer &quot;%1 %2&quot;</source>
        <translation>ファイルに作成元「%1 %2」と記載されています</translation>
    </message>
    <message>
        <source>the file names its producer &quot;%1&quot;</source>
        <translation>ファイルに作成元「%1」と記載されています</translation>
    </message>
    <message>
        <source>the file names no producer</source>
        <translation>ファイルに作成元の記載がありません</translation>
    </message>
    <message>
        <source>the network relies on the fake-quantizer in front of %1: folded, its outputs agree by %2 dB only; it is kept, and the BatchNormalization is a layer of its own</source>
        <translation>ネットワークは %1 の前の疑似量子化器に依存しています。畳み込むと出力の一致は %2 dB にとどまるため、量子化器を残し、BatchNormalization を独立した層とします</translation>
    </message>
    <message>
        <source>the operator is not known</source>
        <translation>不明な演算子です</translation>
    </message>
    <message>
        <source>the quantizer between %1 and %2 is dropped when they are fused; the one behind %3 is kept</source>
        <translation>%1 と %2 を融合するため、間の量子化器を取り除きます。%3 の後の量子化器は残します</translation>
    </message>
    <message>
        <source>the quantizer of %1 has scales below the smallest normal number: %2</source>
        <translation>%1 の量子化器に、最小の正規化数より小さいスケールがあります：%2</translation>
    </message>
    <message>
        <source>the quantizer&apos;s range begins at 0</source>
        <translation>量子化器の範囲が 0 から始まる</translation>
    </message>
    <message>
        <source>the range of %1 is measured anew for every sample; in the integer network it is fixed, by calibration</source>
        <translation>%1 の範囲はサンプルごとに測り直されます。整数ネットワークではキャリブレーションで固定されます</translation>
    </message>
    <message>
        <source>the reference has no value %1</source>
        <translation>参照に値 %1 がありません</translation>
    </message>
    <message>
        <source>the scale is %1, not a positive number</source>
        <translation>スケールが %1 で、正の数ではありません</translation>
    </message>
    <message>
        <source>the scale of channel %1 is %2, not a positive number</source>
        <translation>チャネル %1 のスケールが %2 で、正の数ではありません</translation>
    </message>
    <message>
        <source>the trained scales of its weights are rounded up to powers of two, and the codes with them</source>
        <translation>重みの学習済みスケールを 2 のべき乗に切り上げ、コードもそれに合わせます</translation>
    </message>
    <message>
        <source>the weight quantizer cannot be folded with BatchNormalization; the weights are quantized anew</source>
        <translation>重みの量子化器を BatchNormalization とともに畳み込めません。重みを量子化し直します</translation>
    </message>
    <message>
        <source>the weights keep the nearest codes: %1</source>
        <translation>重みは最も近いコードのままにします：%1</translation>
    </message>
    <message>
        <source>the zero point is %1, outside %2..%3</source>
        <translation>ゼロ点が %1 で、%2..%3 の範囲外です</translation>
    </message>
    <message>
        <source>the zero point of channel %1 is %2, outside %3..%4</source>
        <translation>チャネル %1 のゼロ点が %2 で、%3..%4 の範囲外です</translation>
    </message>
    <message>
        <source>there is nothing to calibrate with</source>
        <translation>キャリブレーションに使えるものがありません</translation>
    </message>
    <message>
        <source>this output is a constant</source>
        <translation>この出力は定数です</translation>
    </message>
    <message>
        <source>weight codes of type %1</source>
        <translation>型 %1 の重みコード</translation>
    </message>
    <message>
        <source>whether its result is signed is not known, so it carries no quantizer</source>
        <translation>結果が符号付きかどうか不明なため、量子化器を持ちません</translation>
    </message>
    <message>
        <source>without its quantizers the network computes something else (%1 dB at the outputs): it was trained to need them, so errors against float say little; compare with simulated quantization</source>
        <translation>量子化器を除くと、ネットワークは別のものを計算します（出力で %1 dB）。量子化器を前提に学習されているため、浮動小数点との誤差にはあまり意味がありません。量子化シミュレーションと比較してください</translation>
    </message>
    <message>
        <source>zero padding becomes the pads of the Conv</source>
        <translation>ゼロパディングを Conv の pads に統合</translation>
    </message>
    <message>
        <source>the model has %1 inputs: its data is npz:FILE with an array for each, named %2</source>
        <translation>モデルには %1 個の入力があります。データは各入力の配列を持つ npz:FILE で、名前は %2 です</translation>
    </message>
    <message>
        <source>it has no array for the input %1 (there are: %2)</source>
        <translation>入力 %1 の配列がありません（あるもの：%2）</translation>
    </message>
    <message>
        <source>the array %1 has the shape %2, without samples</source>
        <translation>配列 %1 の形状は %2 で、サンプルがありません</translation>
    </message>
    <message>
        <source>the array %1: %2</source>
        <translation>配列 %1：%2</translation>
    </message>
    <message>
        <source>the array %1 holds %2 samples, %3 holds %4</source>
        <translation>配列 %1 には %2 個、%3 には %4 個のサンプルがあります</translation>
    </message>
    <message>
        <source>the data does not feed every input of the network</source>
        <translation>データがネットワークのすべての入力に与えられていません</translation>
    </message>
</context>
<context>
    <name>DataSourceEditor</name>
    <message>
        <source>None (random frames)</source>
        <translation>なし（ランダムなフレーム）</translation>
    </message>
    <message>
        <source>IDX images and labels</source>
        <translation>IDX 画像とラベル</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>The format of MNIST and Fashion-MNIST, compressed or not.</source>
        <translation>MNIST と Fashion-MNIST の形式です。圧縮の有無は問いません。</translation>
    </message>
    <message>
        <source>NPZ file</source>
        <translation>NPZ ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Arrays x (samples) and, with labels, y.</source>
        <translation>配列 x（サンプル）と、ラベルがある場合は y。</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>One sub-folder per class, or pictures without labels.</source>
        <translation>クラスごとに一つのサブフォルダー、またはラベルなしの画像。</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>The binary version of the data set.</source>
        <translation>データセットのバイナリ版です。</translation>
    </message>
    <message>
        <source>Folder of raw tensors</source>
        <translation>生テンソルのフォルダー</translation>
    </message>
    <message>
        <source>Raw float32 or uint8 files, one sample each, without labels.</source>
        <translation>生の float32 または uint8 のファイル。一つにつき 1 サンプル、ラベルなし。</translation>
    </message>
    <message>
        <source>Ranges and errors found with random frames mean little.</source>
        <translation>ランダムなフレームで求めた範囲と誤差にはあまり意味がありません。</translation>
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
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>There is no graph to save yet.</source>
        <translation>保存できるグラフがまだありません。</translation>
    </message>
    <message>
        <source>The ending must be .png, .svg or .pdf.</source>
        <translation>拡張子は .png、.svg、.pdf のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>画像を作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>GraphFind</name>
    <message>
        <source>Anything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
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
        <translation>有効なパターンではありません。%1 文字目に誤りがあります。</translation>
    </message>
</context>
<context>
    <name>GraphProperties</name>
    <message>
        <source>, … (%1 in all)</source>
        <translation>、…（全 %1 個）</translation>
    </message>
    <message>
        <source>%1 tensor, %2</source>
        <translation>%1 テンソル、%2</translation>
    </message>
    <message>
        <source>graph, nodes: %1</source>
        <translation>グラフ、ノード数：%1</translation>
    </message>
    <message>
        <source>left out (optional)</source>
        <translation>省略（任意）</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <translation>最小スケール</translation>
    </message>
    <message>
        <source>%1 (channel %2)</source>
        <translation>%1（チャネル %2）</translation>
    </message>
    <message>
        <source>Largest scale</source>
        <translation>最大スケール</translation>
    </message>
    <message>
        <source>Mean scale</source>
        <translation>平均スケール</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>広がり</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Largest scale over smallest: the larger it is, the more per-channel scales gain over one scale for the whole tensor</source>
        <translation>最大スケールを最小スケールで割った値。大きいほど、テンソル全体で一つのスケールよりチャネルごとのスケールが有利です</translation>
    </message>
    <message>
        <source>%1, shape unknown</source>
        <translation>%1、形状不明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット数</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>符号付き</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>qmin … qmax</source>
        <translation>qmin … qmax</translation>
    </message>
    <message>
        <source>Lowest and highest integer code</source>
        <translation>最小と最大の整数コード</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Real size of one integer step</source>
        <translation>整数 1 ステップの実数での大きさ</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>ゼロ点</translation>
    </message>
    <message>
        <source>Integer code that stands for real zero</source>
        <translation>実数のゼロを表す整数コード</translation>
    </message>
    <message>
        <source>Real range</source>
        <translation>実数の範囲</translation>
    </message>
    <message>
        <source>Real values that the codes can hold</source>
        <translation>コードで表せる実数値</translation>
    </message>
    <message>
        <source>Source nodes</source>
        <translation>元のノード</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output quantizer (%1)</source>
        <translation>出力の量子化器（%1）</translation>
    </message>
    <message>
        <source>Input quantizer (%1)</source>
        <translation>入力の量子化器（%1）</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素数</translation>
    </message>
    <message>
        <source>input of the network</source>
        <translation>ネットワークの入力</translation>
    </message>
    <message>
        <source>output of the network</source>
        <translation>ネットワークの出力</translation>
    </message>
    <message>
        <source>between two nodes</source>
        <translation>二つのノードの間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Quantizer</source>
        <translation>量子化器</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>隣接</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成元</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>使用先</translation>
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
        <translation>コードへ</translation>
    </message>
    <message>
        <source>Rounded to the nearest integer, ties to even</source>
        <translation>最も近い整数に丸め、中間値は偶数側へ</translation>
    </message>
    <message>
        <source>To values</source>
        <translation>値へ</translation>
    </message>
</context>
<context>
    <name>GraphToolTip</name>
    <message>
        <source>Exact: the INT8 network gives the same values here.</source>
        <translation>正確：INT8 ネットワークはここで同じ値になります。</translation>
    </message>
    <message>
        <source>part of this quantizer</source>
        <translation>この量子化器の一部</translation>
    </message>
    <message>
        <source>SQNR at this output: %1 with the whole network in INT8, %2 with this layer alone.</source>
        <translation>この出力の SQNR：ネットワーク全体が INT8 のとき %1、この層だけのとき %2。</translation>
    </message>
    <message>
        <source>Left in float: the network computes it with real numbers.</source>
        <translation>浮動小数点のまま：ネットワークはこの層を実数で計算します。</translation>
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
        <translation>コサイン類似度</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>平均二乗誤差</translation>
    </message>
    <message>
        <source>Normalised MSE</source>
        <translation>正規化 MSE</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>最大誤差</translation>
    </message>
    <message>
        <source>Saturated values</source>
        <translation>飽和した値</translation>
    </message>
    <message>
        <source>Unused levels</source>
        <translation>未使用レベル</translation>
    </message>
    <message>
        <source>Whole network in INT8</source>
        <translation>ネットワーク全体が INT8</translation>
    </message>
    <message>
        <source>Layer alone</source>
        <translation>層のみ</translation>
    </message>
    <message>
        <source>Effect on the output</source>
        <translation>出力への影響</translation>
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
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>unknown exporter</source>
        <translation>不明なエクスポーター</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
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
            <numerusform>ノード %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantizer(s)</source>
        <translation>
            <numerusform>量子化器 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MACs</source>
        <translation>%1 MAC</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>パラメーター %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) in INT8</source>
        <translation>
            <numerusform>INT8 の層 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in float</source>
        <translation>
            <numerusform>浮動小数点 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>output SQNR %1</source>
        <translation>出力の SQNR %1</translation>
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
        <translation>正確</translation>
    </message>
</context>
<context>
    <name>OptionTable</name>
    <message>
        <source>Equalize channels across layers</source>
        <translation>層をまたいでチャネルを均等化</translation>
    </message>
    <message>
        <source>Scales neighbouring layers against each other without changing the network, so that channels of very different range lose less (cross-layer equalization). Most of all with one scale per tensor.</source>
        <translation>ネットワークの働きを変えずに隣り合う層のスケールを調整し、範囲が大きく異なるチャネルの損失を減らします（クロス層均等化）。特にテンソルごとに 1 つのスケールを使う場合に有効です。</translation>
    </message>
    <message>
        <source>Search the scales of the weights</source>
        <translation>重みのスケールを探索</translation>
    </message>
    <message>
        <source>Chooses the scales that give the least error at each layer&apos;s output, instead of those that hold the largest weight. Costs seconds.</source>
        <translation>最大の重みを収めるスケールではなく、各層の出力の誤差が最小になるスケールを選びます。数秒かかります。</translation>
    </message>
    <message>
        <source>Round the weights by the layer&apos;s error</source>
        <translation>層の誤差に基づいて重みを丸める</translation>
    </message>
    <message>
        <source>Rounds each weight up or down, whichever serves the layer&apos;s output on the sample data (AdaRound). Slower.</source>
        <translation>サンプルデータ上の層の出力に有利なほうへ、各重みを切り上げまたは切り捨てます（AdaRound）。時間がかかります。</translation>
    </message>
    <message>
        <source>Correct the biases</source>
        <translation>バイアスを補正</translation>
    </message>
    <message>
        <source>Takes the mean error that quantization adds to each channel out of the layer&apos;s bias. Wants sample data that looks like the data in use.</source>
        <translation>量子化が各チャネルに加える平均誤差を、層のバイアスから取り除きます。実際のデータに似たサンプルデータが必要です。</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>丸め</translation>
    </message>
    <message>
        <source>How the hardware brings accumulators back to 8 bits. Decides about the last bit of every layer.</source>
        <translation>ハードウェアがアキュムレーターを 8 ビットに戻す方法です。各層の最下位ビットが決まります。</translation>
    </message>
    <message>
        <source>ONNX: float multiplier, ties to even</source>
        <translation>ONNX：浮動小数点の乗数、最近接偶数への丸め</translation>
    </message>
    <message>
        <source>TFLite: 31-bit multiplier, two roundings</source>
        <translation>TFLite：31 ビットの乗数、2 回の丸め</translation>
    </message>
    <message>
        <source>XNNPACK: one rounding, half up</source>
        <translation>XNNPACK：1 回の丸め、0.5 は切り上げ</translation>
    </message>
    <message>
        <source>Powers of two: shifts only</source>
        <translation>2 のべき乗：シフトのみ</translation>
    </message>
    <message>
        <source>Find the best of these by trying</source>
        <translation>試行して最良の組み合わせを見つける</translation>
    </message>
    <message>
        <source>Tries calibration methods and the methods above and keeps what loses least on samples held back from calibration. What was tried stands in the log and the report.</source>
        <translation>キャリブレーション方法と上記の方法を試し、キャリブレーションに使わなかったサンプルで損失が最小のものを採用します。試した内容はログとレポートに記録されます。</translation>
    </message>
    <message>
        <source>Layers in float</source>
        <translation>浮動小数点で残す層</translation>
    </message>
    <message>
        <source>Leaves as few layers in float as keep the loss of accuracy on held-back samples within the bound; the methods above come first, as they cost none. Takes one compile per trial.</source>
        <translation>使わなかったサンプルでの精度低下が範囲内に収まる最小限の層だけを浮動小数点で残します。層を犠牲にしない上の手法を先に試します。試行ごとに 1 回コンパイルします。</translation>
    </message>
    <message>
        <source>Only those named below</source>
        <translation>下で指定した層のみ</translation>
    </message>
    <message>
        <source>Lose 2 % at most</source>
        <translation>低下は最大 2 %</translation>
    </message>
    <message>
        <source>Lose 1 % at most</source>
        <translation>低下は最大 1 %</translation>
    </message>
    <message>
        <source>Lose 0.5 % at most</source>
        <translation>低下は最大 0.5 %</translation>
    </message>
    <message>
        <source>Lose 0.2 % at most</source>
        <translation>低下は最大 0.2 %</translation>
    </message>
    <message>
        <source>Quick analysis</source>
        <translation>簡易解析</translation>
    </message>
    <message>
        <source>Measures what each layer costs at the output on 16 samples instead of all. The order of the layers stays nearly the same.</source>
        <translation>各層が出力に与える損失を、全サンプルではなく 16 サンプルで測定します。層の順位はほとんど変わりません。</translation>
    </message>
    <message>
        <source>Pixels are scaled to 0..1; then the mean is subtracted and the result divided by the standard deviation. Use what the model was trained with.</source>
        <translation>画素は 0..1 に変換され、平均を引いてから標準偏差で割ります。モデルの学習時と同じ値を使用してください。</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>幅 x 高さ</translation>
    </message>
    <message>
        <source>%1: a size like 224x224 is expected.</source>
        <translation>%1：224x224 のような大きさを入力してください。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Sample data gives calibration the ranges of the activations, and the analysis its inputs. Without it random frames are used, whose ranges mean little.</source>
        <translation>サンプルデータは、キャリブレーションに活性値の範囲を、分析に入力を与えます。指定しないとランダムなフレームを使いますが、その範囲にはほとんど意味がありません。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Channel order</source>
        <translation>チャネルの順序</translation>
    </message>
    <message>
        <source>Order of the colours that the model was trained with; OpenCV reads BGR. A wrong one costs accuracy without any other sign.</source>
        <translation>モデルの学習に使われた色の順序。OpenCV は BGR で読み込みます。間違っていても、精度が下がる以外の兆候はありません。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Order of the dimensions that the model wants: channels before the pixels (NCHW) or after them (NHWC). Most files tell it themselves.</source>
        <translation>モデルが求める次元の順序：チャネルが画素の前（NCHW）か後（NHWC）か。ほとんどのファイルは自分で示しています。</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>モデルの指定どおり</translation>
    </message>
    <message>
        <source>Resize to</source>
        <translation>リサイズ</translation>
    </message>
    <message>
        <source>Size that pictures are scaled to before they are cut; where neither is given, the size of the input. Take the one that the validation of the training took.</source>
        <translation>切り抜く前に画像を拡大縮小する大きさ。どちらも空なら入力の大きさになります。学習の検証で使ったサイズを指定します。</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Size of the middle part that is cut out after scaling. Many networks are trained on 224x224 out of 256x256.</source>
        <translation>拡大縮小の後に切り抜く中央部分の大きさ。多くのネットワークは 256x256 から切り出した 224x224 で学習されています。</translation>
    </message>
    <message>
        <source>Leave out first</source>
        <translation>先頭を除外</translation>
    </message>
    <message>
        <source>How many samples at the beginning of the data are left out. Those that are used begin behind them.</source>
        <translation>データの先頭から除外するサンプル数。使うサンプルはその後から始まります。</translation>
    </message>
    <message>
        <source>For calibration</source>
        <translation>キャリブレーション用</translation>
    </message>
    <message>
        <source>How many samples calibration looks at, from the beginning of the data. More smooth the ranges and take longer.</source>
        <translation>キャリブレーションで使うサンプル数です。データの先頭から数えます。多いほど範囲は安定しますが、時間がかかります。</translation>
    </message>
    <message>
        <source>For the analysis</source>
        <translation>分析用</translation>
    </message>
    <message>
        <source>How many samples the per-layer analysis runs; more take longer and smooth the numbers. The order of the layers settles with a few dozen.</source>
        <translation>層ごとの分析で実行するサンプル数です。多いほど時間がかかり、数値は滑らかになります。層の順序は数十サンプルで定まります。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値：%1</translation>
    </message>
    <message>
        <source>node names or patterns</source>
        <translation>ノード名またはパターン</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>Which framework wrote the file. Exporters place fake quantizers differently; the file usually tells by itself.</source>
        <translation>ファイルを書き出したフレームワークです。エクスポーターによって疑似量子化器の置き方が異なりますが、通常はファイルから判別できます。</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Written files</source>
        <translation>出力ファイル</translation>
    </message>
    <message>
        <source>What the folder of the compiled network holds: ONNX files and the integer network always, a C99 program where asked. The program needs nothing but a C compiler.</source>
        <translation>コンパイルしたネットワークのフォルダーの内容：ONNX ファイルと整数ネットワークは常に、C99 プログラムは指定した場合に出力します。プログラムに必要なのは C コンパイラだけです。</translation>
    </message>
    <message>
        <source>ONNX and the integer network</source>
        <translation>ONNX と整数ネットワーク</translation>
    </message>
    <message>
        <source>Also a C99 program</source>
        <translation>C99 プログラムも出力</translation>
    </message>
    <message>
        <source>Minimum and maximum</source>
        <translation>最小値と最大値</translation>
    </message>
    <message>
        <source>The range holds every value seen. A single outlier widens it.</source>
        <translation>範囲はすべての値を含みます。外れ値が一つあるだけで広がります。</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>移動平均</translation>
    </message>
    <message>
        <source>Averages the extremes of the samples, so that one odd sample counts little. What lies beyond the average is cut off.</source>
        <translation>サンプルごとの最小値と最大値を平均するため、特異なサンプルの影響は小さくなります。平均を超える値は切り捨てられます。</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>Cuts off the outermost values. The others get finer steps.</source>
        <translation>最も外側の値を切り捨てます。残りの値の刻みは細かくなります。</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>Searches the range that loses least information. Where few values lie far out, it cuts off much.</source>
        <translation>情報の損失が最も少ない範囲を探します。遠くに少数の値がある場合は大きく切り捨てます。</translation>
    </message>
    <message>
        <source>Least squared error</source>
        <translation>最小二乗誤差</translation>
    </message>
    <message>
        <source>Searches the range with the smallest quantization error. Outliers count by the square of their distance.</source>
        <translation>量子化誤差が最も小さい範囲を探します。外れ値は距離の二乗で数えられます。</translation>
    </message>
    <message>
        <source>Trained quantizers</source>
        <translation>学習済みの量子化器</translation>
    </message>
    <message>
        <source>Whether the quantizers that training put into the file are used, or all ranges come from calibration. A network that was trained with them usually needs them.</source>
        <translation>学習で付けられた量子化器を使うか、すべての範囲をキャリブレーションで求めるか。量子化器付きで学習したネットワークは通常それを必要とします。</translation>
    </message>
    <message>
        <source>Use those of the file (QAT)</source>
        <translation>ファイルのものを使用（QAT）</translation>
    </message>
    <message>
        <source>The network keeps the ranges and weight codes that training found. Calibration fills in only what is missing.</source>
        <translation>ネットワークは学習で得た範囲と重みのコードを保ちます。キャリブレーションは足りないものだけを補います。</translation>
    </message>
    <message>
        <source>Ignore them, calibrate everything (PTQ)</source>
        <translation>無視し、すべてキャリブレーション（PTQ）</translation>
    </message>
    <message>
        <source>Post-training quantization: all ranges come from the sample data. The model is taken as if it had been trained in float.</source>
        <translation>学習後量子化：すべての範囲をサンプルデータから求めます。モデルは浮動小数点で学習されたものとして扱われます。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>How the range of an activation is found from its values on sample data. MinMax keeps every value seen; the others give up outliers for finer steps.</source>
        <translation>サンプルデータ上の値から活性の範囲を求める方法。MinMax はすべての値を含め、他の方法は外れ値を捨てて刻みを細かくします。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Share of the values that the range keeps; the rest is cut off. 100 is the same as minimum and maximum.</source>
        <translation>範囲に収める値の割合です。残りは切り捨てられます。100 は最小値と最大値と同じです。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>Weight of each new sample in the moving average. A large one forgets earlier samples sooner; 1 keeps only the last one.</source>
        <translation>移動平均における新しいサンプルの重みです。大きいほど以前のサンプルを早く忘れ、1 では最後のサンプルだけが残ります。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>レベル数</translation>
    </message>
    <message>
        <source>Into how many levels the search merges the values. 128 cuts off more and is the usual choice; 256 keeps wider ranges.</source>
        <translation>探索で値をまとめるレベル数。128 はより多く切り捨て、通常はこちらを使います。256 はより広い範囲を残します。</translation>
    </message>
    <message>
        <source>Signed (int8 instead of uint8)</source>
        <translation>符号付き（uint8 の代わりに int8）</translation>
    </message>
    <message>
        <source>Some hardware takes signed activations only. Behind a ReLU, a signed symmetric range leaves half of the codes unused.</source>
        <translation>符号付きの活性値しか扱えないハードウェアもあります。ReLU の後では、符号付きで対称な範囲はコードの半分を使いません。</translation>
    </message>
    <message>
        <source>Symmetric around zero</source>
        <translation>ゼロを中心に対称</translation>
    </message>
    <message>
        <source>The zero point stands in the middle of the codes, so integer arithmetic needs no correction for it. One-sided ranges lose one bit.</source>
        <translation>ゼロ点がコードの中央にあるため、整数演算で補正が不要になります。片側だけの範囲では 1 ビット失われます。</translation>
    </message>
    <message>
        <source>One scale per output channel</source>
        <translation>出力チャネルごとに一つのスケール</translation>
    </message>
    <message>
        <source>Channels with small weights keep their precision beside channels with large ones. Off: one scale for the whole tensor.</source>
        <translation>重みの大きいチャネルと並んでも、重みの小さいチャネルの精度が保たれます。オフ：テンソル全体で一つのスケール。</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Integer codes of the weights. Without −128 the range is symmetric, which some hardware and ONNX Runtime expect; PyTorch trains with −128.</source>
        <translation>重みの整数コードです。−128 を除くと範囲が対称になり、一部のハードウェアと ONNX Runtime はこれを前提とします。PyTorch は −128 を含めて学習します。</translation>
    </message>
    <message>
        <source>Leave in float</source>
        <translation>浮動小数点のまま</translation>
    </message>
    <message>
        <source>Nodes that stay in float: names or regular expressions for whole names, separated by spaces. For layers that lose too much in 8 bits.</source>
        <translation>浮動小数点のまま残すノード：名前、または名前全体に対する正規表現。空白で区切ります。8 ビットでは損失が大きすぎる層に使います。</translation>
    </message>
</context>
<context>
    <name>OptionsCommand</name>
    <message>
        <source>change of options</source>
        <translation>オプションの変更</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>The ending must be .png, .svg, .pdf or .csv.</source>
        <translation>拡張子は .png、.svg、.pdf、.csv のいずれかにしてください。</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>プロットを保存</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or see whether the disk is full.</source>
        <translation>%1 に書き込めませんでした。別のフォルダーを選ぶか、ディスクに空きがあるか確認してください。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG として保存…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG として保存…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>値を CSV として保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>SQNR per layer</source>
        <translation>層ごとの SQNR</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>FP32 / INT8</source>
        <translation>FP32 / INT8</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Trained quantizers where there are any</source>
        <translation>学習済みの量子化器があれば使用します</translation>
    </message>
    <message>
        <source>PTQ: minimum and maximum</source>
        <translation>PTQ：最小値と最大値</translation>
    </message>
    <message>
        <source>Ignores trained quantizers, calibrates all</source>
        <translation>学習済みの量子化器を無視し、すべてキャリブレーションします</translation>
    </message>
    <message>
        <source>PTQ: careful</source>
        <translation>PTQ：入念</translation>
    </message>
    <message>
        <source>Percentile, channels equalized, scales searched, biases corrected</source>
        <translation>パーセンタイル、チャネルの均等化、スケールの探索、バイアスの補正</translation>
    </message>
    <message>
        <source>PTQ: AdaRound</source>
        <translation>PTQ：AdaRound</translation>
    </message>
    <message>
        <source>As careful, with learned rounding of the weights; slow</source>
        <translation>「入念」に加えて重みの丸めを学習します。時間がかかります</translation>
    </message>
    <message>
        <source>Simple hardware</source>
        <translation>単純なハードウェア</translation>
    </message>
    <message>
        <source>Signed and symmetric activations, one scale per tensor, shifts only</source>
        <translation>符号付きで対称な活性値、テンソルごとに一つのスケール、シフトのみ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>QuantizerBadges</name>
    <message>
        <source>calibrated</source>
        <translation>キャリブレーション済み</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>学習済み</translation>
    </message>
    <message>
        <source>The range was found by running sample data.</source>
        <translation>範囲はサンプルデータを実行して求めました。</translation>
    </message>
    <message>
        <source>Taken over from a neighbour, because the operation only moves integers.</source>
        <translation>演算が整数を移動するだけなので、隣から引き継ぎました。</translation>
    </message>
    <message>
        <source>Integer arithmetic needs a quantizer here, but the file has none; compiling calibrates one.</source>
        <translation>整数演算にはここに量子化器が必要ですが、ファイルにはありません。コンパイル時にキャリブレーションします。</translation>
    </message>
    <message>
        <source>The file says so: training or an earlier quantization put it there.</source>
        <translation>ファイルに記載されています。学習または以前の量子化によるものです。</translation>
    </message>
</context>
<context>
    <name>QuantizerText</name>
    <message>
        <source>The weights are stored</source>
        <translation>重みの格納形式は</translation>
    </message>
    <message>
        <source>The bias is stored</source>
        <translation>バイアスの格納形式は</translation>
    </message>
    <message>
        <source>The activation is stored</source>
        <translation>活性値の格納形式は</translation>
    </message>
    <message>
        <source>signed %1-bit integers</source>
        <translation>符号付き %1 ビット整数</translation>
    </message>
    <message>
        <source>unsigned %1-bit integers</source>
        <translation>符号なし %1 ビット整数</translation>
    </message>
    <message>
        <source>%1 as %2, codes %3 to %4.</source>
        <comment>what, number format, lowest, highest code</comment>
        <translation>%1 %2、コードは %3 から %4 です。</translation>
    </message>
    <message>
        <source>The range is reduced: %1 of %2 levels are used, which PyTorch calls reduce_range.</source>
        <translation>範囲が縮小されています。%2 レベルのうち %1 レベルを使用します（PyTorch の reduce_range）。</translation>
    </message>
    <message>
        <source>Every channel is symmetric: real zero is code 0.</source>
        <translation>すべてのチャネルが対称です。実数のゼロはコード 0 です。</translation>
    </message>
    <message>
        <source>Real zero is code %1, depending on the channel.</source>
        <translation>実数のゼロは、チャネルによりコード %1 です。</translation>
    </message>
    <message>
        <source>Real zero is code %1.</source>
        <translation>実数のゼロはコード %1 です。</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>活性値</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>quantize/dequantize</source>
        <translation>量子化／逆量子化</translation>
    </message>
    <message>
        <source>fake quantizer</source>
        <translation>疑似量子化器</translation>
    </message>
    <message>
        <source>QONNX Quant</source>
        <translation>QONNX の Quant</translation>
    </message>
    <message>
        <source>QLinear operator</source>
        <translation>QLinear 演算子</translation>
    </message>
    <message>
        <source>recovered grid</source>
        <translation>復元したグリッド</translation>
    </message>
    <message>
        <source>integer constant</source>
        <translation>整数の定数</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>キャリブレーション済み</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>The file says so with a QuantizeLinear node followed by a DequantizeLinear node.</source>
        <translation>ファイルに QuantizeLinear ノードと、それに続く DequantizeLinear ノードとして記載されています。</translation>
    </message>
    <message>
        <source>It was trained: a fake quantizer of quantization-aware training became QuantizeLinear and DequantizeLinear nodes in the file.</source>
        <translation>学習されたものです。量子化対応学習の疑似量子化器が、ファイル内で QuantizeLinear と DequantizeLinear のノードになりました。</translation>
    </message>
    <message>
        <source>The file says so with a QONNX Quant node.</source>
        <translation>ファイルに QONNX の Quant ノードとして記載されています。</translation>
    </message>
    <message>
        <source>The file&apos;s operator computes with integers already, and brings its parameters as inputs.</source>
        <translation>ファイルの演算子はすでに整数で計算しており、パラメーターを入力として持っています。</translation>
    </message>
    <message>
        <source>The file holds plain float values, but they all lie on an integer grid. The scale was recovered from them.</source>
        <translation>ファイルには浮動小数点の値しかありませんが、すべて整数のグリッド上にあります。スケールはそこから復元しました。</translation>
    </message>
    <message>
        <source>The file holds integer codes, followed by a DequantizeLinear node.</source>
        <translation>ファイルには整数コードと、それに続く DequantizeLinear ノードがあります。</translation>
    </message>
    <message>
        <source>The file has no quantizer here. Calibration supplied the range from sample data.</source>
        <translation>ファイルのここには量子化器がありません。範囲はサンプルデータによるキャリブレーションで求めました。</translation>
    </message>
    <message>
        <source>The operation only moves integers, so the parameters are those of its input.</source>
        <translation>演算が整数を移動するだけなので、パラメーターは入力と同じです。</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>テンソルごと</translation>
    </message>
    <message>
        <source>per channel (%1, axis %2)</source>
        <translation>チャネルごと（%1、軸 %2）</translation>
    </message>
    <message>
        <source>Each of the %1 channels has a step of its own, %2. Over all channels the codes reach from %3 to %4.</source>
        <translation>%1 個のチャネルがそれぞれ独自のステップ %2 を持ちます。全チャネルでは、コードは %3 から %4 に及びます。</translation>
    </message>
    <message>
        <source>One step is %1, so the codes reach from %2 to %3; values outside are cut off.</source>
        <translation>1 ステップは %1 なので、コードは %2 から %3 に及びます。範囲外の値は切り捨てられます。</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>per tensor</source>
        <translation>テンソルごと</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>符号付き</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>対称</translation>
    </message>
    <message>
        <source>equalized</source>
        <translation>均等化</translation>
    </message>
    <message>
        <source>scale search</source>
        <translation>スケール探索</translation>
    </message>
    <message>
        <source>bias correction</source>
        <translation>バイアス補正</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) in float</source>
        <translation>
            <numerusform>浮動小数点のパターン %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切りの値 (*.csv)</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>The file is too large for a session.</source>
        <translation>ファイルが大きすぎて、セッションとして読み込めません。</translation>
    </message>
    <message>
        <source>This is not a session file of this version of QuantScope.</source>
        <translation>このバージョンの QuantScope のセッションファイルではありません。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench that turns quantization-aware-trained ONNX models into INT8 networks.</source>
        <translation>量子化対応学習済みの ONNX モデルを INT8 ネットワークに変換するワークベンチです。</translation>
    </message>
    <message>
        <source>Open the bundled sample.</source>
        <translation>付属のサンプルを開きます。</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>配色：light、dark、system のいずれか。</translation>
    </message>
    <message>
        <source>Save a picture of the window (1440x900) and exit.</source>
        <translation>ウィンドウの画像（1440x900）を保存して終了します。</translation>
    </message>
    <message>
        <source>Compile the model once it is open.</source>
        <translation>モデルを開いたらコンパイルします。</translation>
    </message>
    <message>
        <source>ONNX files to open.</source>
        <translation>開く ONNX ファイル。</translation>
    </message>
</context>
<context>
    <name>qs::app::AboutDialog</name>
    <message>
        <source>About QuantScope</source>
        <translation>QuantScope について</translation>
    </message>
    <message>
        <source>Turns quantization-aware-trained networks into INT8 networks and shows what that costs, layer by layer.</source>
        <translation>量子化対応学習済みのネットワークを INT8 ネットワークに変換し、その代償を層ごとに示します。</translation>
    </message>
    <message>
        <source>&lt;p&gt;The sources of QuantScope are under the Apache License 2.0.&lt;/p&gt;&lt;p&gt;This program uses QCustomPlot, which is under the GNU General Public License 3. The program as a whole is therefore distributed under GPL-3.0-or-later: you may use, study, share and change it; whoever passes it on must pass on its sources under the same terms. There is no warranty.&lt;/p&gt;&lt;p&gt;Qt is used under the GNU Lesser General Public License 3; protobuf and nlohmann/json, oneDNN and fmt under their own free licences.&lt;/p&gt;&lt;p&gt;The licence texts are in the folder /usr/share/common-licenses on Debian, and at &lt;a href=&apos;https://www.gnu.org/licenses/gpl-3.0.html&apos;&gt;gnu.org&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;QuantScope のソースは Apache License 2.0 で提供されます。&lt;/p&gt;&lt;p&gt;このプログラムは GNU General Public License 3 の QCustomPlot を使用しています。そのため、プログラム全体は GPL-3.0-or-later で配布されます。使用、調査、共有、変更は自由ですが、再配布する場合はソースを同じ条件で提供しなければなりません。無保証です。&lt;/p&gt;&lt;p&gt;Qt は GNU Lesser General Public License 3 で使用しています。protobuf、nlohmann/json、oneDNN、fmt はそれぞれの自由なライセンスに従います。&lt;/p&gt;&lt;p&gt;ライセンス文は、Debian では /usr/share/common-licenses フォルダーに、また &lt;a href=&apos;https://www.gnu.org/licenses/gpl-3.0.html&apos;&gt;gnu.org&lt;/a&gt; にあります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
</context>
<context>
    <name>qs::app::AccuracyController</name>
    <message>
        <source>Run #%1</source>
        <translation>実行 #%1</translation>
    </message>
    <message>
        <source>Run #%1 has no data. Choose labelled sample data and compile again.</source>
        <translation>実行 #%1 にはデータがありません。ラベル付きのサンプルデータを選び、もう一度コンパイルしてください。</translation>
    </message>
    <message>
        <source>The data of run #%1 has no labels.</source>
        <translation>実行 #%1 のデータにはラベルがありません。</translation>
    </message>
</context>
<context>
    <name>qs::app::Document</name>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Quantizers</source>
        <translation>量子化器</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <source>Compiling…</source>
        <translation>コンパイル中…</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) to %1</source>
        <translation>
            <numerusform>%n 個のファイルを %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The network was not saved: %1</source>
        <translation>ネットワークを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>%1 を開きました：%2</translation>
    </message>
    <message>
        <source>This model can be viewed, but not compiled. The findings say why.</source>
        <translation>このモデルは表示できますが、コンパイルできません。理由は検出結果にあります。</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>検出結果を表示</translation>
    </message>
    <message>
        <source>Random frames were used, so these numbers mean little. Choose sample data.</source>
        <translation>ランダムなフレームを使用したため、これらの数値にはあまり意味がありません。サンプルデータを選んでください。</translation>
    </message>
    <message>
        <source>Compiled: %1</source>
        <translation>コンパイルしました：%1</translation>
    </message>
    <message>
        <source>This run belongs to another model: %1</source>
        <translation>この実行は別のモデルのものです：%1</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>検出結果（%1）</translation>
    </message>
    <message>
        <source>The model was not compiled: %1</source>
        <translation>モデルをコンパイルできませんでした：%1</translation>
    </message>
    <message>
        <source>Results of the session are computed again: %1 of %2</source>
        <translation>セッションの結果を再計算しています: %1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saving the graph… %1 %</source>
        <translation>グラフを保存しています… %1 %</translation>
    </message>
    <message>
        <source>The graph was not saved: cancelled.</source>
        <translation>グラフは保存されませんでした: キャンセルされました。</translation>
    </message>
    <message>
        <source>Not all results of the session are back: %1</source>
        <translation>セッションの結果の一部は戻っていません: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Copy or save what this tab shows (Ctrl+Shift+S saves)</source>
        <translation>このタブの内容をコピーまたは保存（Ctrl+Shift+S で保存）</translation>
    </message>
    <message>
        <source>Copy or save what this tab shows</source>
        <translation>このタブの内容をコピーまたは保存</translation>
    </message>
    <message>
        <source>This tab shows nothing that can be saved. Choose a plot or a table of the results; most of them fill when the model is compiled.</source>
        <translation>このタブには保存できるものがありません。結果のグラフか表を選んでください。多くはモデルをコンパイルすると表示されます。</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
</context>
<context>
    <name>qs::app::HelpWindow</name>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>チュートリアル</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>How to read the error views</source>
        <translation>誤差ビューの読み方</translation>
    </message>
    <message>
        <source>The compiled folder</source>
        <translation>コンパイル済みフォルダー</translation>
    </message>
    <message>
        <source>Lost accuracy</source>
        <translation>精度の低下</translation>
    </message>
</context>
<context>
    <name>qs::app::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Graph: along the edges, within a layer</source>
        <translation>グラフ：辺に沿って、階層内を移動</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Graph: open a collapsed block, zoom to the node</source>
        <translation>グラフ：折りたたんだブロックを開く、ノードを拡大</translation>
    </message>
    <message>
        <source>Graph: zoom in, out, fit, start</source>
        <translation>グラフ：拡大、縮小、全体表示、先頭</translation>
    </message>
    <message>
        <source>Graph: move with the mouse without selecting</source>
        <translation>グラフ：選択せずにマウスで移動</translation>
    </message>
    <message>
        <source>Graph: show everything again</source>
        <translation>グラフ：再びすべて表示</translation>
    </message>
    <message>
        <source>Plots: layer before, after, first, last</source>
        <translation>プロット：前、次、最初、最後の層</translation>
    </message>
    <message>
        <source>Tables: filter, copy rows</source>
        <translation>表：フィルター、行をコピー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>qs::app::LoadingPage</name>
    <message>
        <source>Progress of opening</source>
        <translation>読み込みの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
</context>
<context>
    <name>qs::app::LossCurve</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>テスト精度</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>精度、%</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>損失曲線</translation>
    </message>
</context>
<context>
    <name>qs::app::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>サンプルを開く(&amp;M)</translation>
    </message>
    <message>
        <source>Open the ResNet-20 that comes with QuantScope</source>
        <translation>QuantScope に付属の ResNet-20 を開きます</translation>
    </message>
    <message>
        <source>&amp;Save compiled network…</source>
        <translation>コンパイル済みネットワークを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the INT8 network with sample data to a folder</source>
        <translation>INT8 ネットワークとサンプルデータをフォルダーに書き出します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit QuantScope</source>
        <translation>QuantScope を終了します</translation>
    </message>
    <message>
        <source>&amp;Compile</source>
        <translation>コンパイル(&amp;C)</translation>
    </message>
    <message>
        <source>Compile to INT8 and measure every layer</source>
        <translation>INT8 にコンパイルし、すべての層を測定します</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>実行中の処理を停止します</translation>
    </message>
    <message>
        <source>&amp;Fold quantizers</source>
        <translation>量子化器を折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Show quantizers as badges instead of nodes</source>
        <translation>量子化器をノードではなくバッジで表示します</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>ヒートマップ(&amp;H)</translation>
    </message>
    <message>
        <source>Fit the &amp;whole graph</source>
        <translation>グラフ全体を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Fit the whole graph</source>
        <translation>グラフ全体を表示</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>&amp;About QuantScope</source>
        <translation>QuantScope について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the desk&amp;top</source>
        <translation>デスクトップに合わせる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>コンパイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>この一覧を消去</translation>
    </message>
    <message>
        <source>Open ONNX models, each in a tab of its own</source>
        <translation>ONNX モデルをそれぞれ別のタブで開きます</translation>
    </message>
    <message>
        <source>O&amp;pen session…</source>
        <translation>セッションを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the models and options of a saved session</source>
        <translation>保存したセッションのモデルとオプションを開きます</translation>
    </message>
    <message>
        <source>Save sess&amp;ion…</source>
        <translation>セッションを保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Save which models are open, with their options</source>
        <translation>開いているモデルとそのオプションを保存します</translation>
    </message>
    <message>
        <source>&amp;Export the graph…</source>
        <translation>グラフをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the graph as PNG, SVG or PDF</source>
        <translation>グラフを PNG、SVG、PDF として保存します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this model</source>
        <translation>このモデルを閉じます</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>次のモデル</translation>
    </message>
    <message>
        <source>Previous model</source>
        <translation>前のモデル</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Theme, language, threads, session</source>
        <translation>テーマ、言語、スレッド、セッション</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <source>List of all keys</source>
        <translation>すべてのキーの一覧</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>Compare &amp;runs</source>
        <translation>実行を比較(&amp;R)</translation>
    </message>
    <message>
        <source>Two runs of this session side by side</source>
        <translation>このセッションの二つの実行を並べて表示します</translation>
    </message>
    <message>
        <source>&amp;Measure accuracy</source>
        <translation>精度を測定(&amp;M)</translation>
    </message>
    <message>
        <source>Accuracy of the newest run on its labelled data</source>
        <translation>最新の実行の、ラベル付きデータに対する精度</translation>
    </message>
    <message>
        <source>&amp;Next worst layer</source>
        <translation>次に悪い層(&amp;N)</translation>
    </message>
    <message>
        <source>Select the next layer from the worst to the best</source>
        <translation>悪い順に次の層を選択します</translation>
    </message>
    <message>
        <source>&amp;Previous worst layer</source>
        <translation>一つ前の悪い層(&amp;P)</translation>
    </message>
    <message>
        <source>Colour the graph by error</source>
        <translation>グラフを誤差で色分けします</translation>
    </message>
    <message>
        <source>From left to ri&amp;ght</source>
        <translation>左から右へ(&amp;G)</translation>
    </message>
    <message>
        <source>Draw the graph from left to right</source>
        <translation>グラフを左から右へ描きます</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find by name, operator, attribute, shape or precision</source>
        <translation>名前、演算子、属性、形状、精度で検索します</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Follow &amp;inputs</source>
        <translation>入力をたどる(&amp;I)</translation>
    </message>
    <message>
        <source>Fade everything that the selected node does not depend on</source>
        <translation>選択したノードが依存しないものをすべて薄く表示します</translation>
    </message>
    <message>
        <source>Follow &amp;outputs</source>
        <translation>出力をたどる(&amp;O)</translation>
    </message>
    <message>
        <source>Fade everything that does not depend on the selected node</source>
        <translation>選択したノードに依存しないものをすべて薄く表示します</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>すべて表示(&amp;E)</translation>
    </message>
    <message>
        <source>End following inputs or outputs</source>
        <translation>入力または出力の追跡を終了します</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Next worst</source>
        <translation>次に悪い層</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Go back one layer in the order from the worst to the best</source>
        <translation>悪い順で一つ前の層に戻ります</translation>
    </message>
    <message>
        <source>Save plot or &amp;table…</source>
        <translation>グラフまたは表を保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the plot or table in front as PNG, SVG, PDF or CSV</source>
        <translation>表示中のグラフまたは表を PNG、SVG、PDF、CSV で保存</translation>
    </message>
</context>
<context>
    <name>qs::app::MainWindow</name>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>ONNX モデル (*.onnx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the compiled network as a folder</source>
        <translation>コンパイル済みネットワークをフォルダーとして保存</translation>
    </message>
    <message>
        <source>The sample is not installed.</source>
        <translation>サンプルがインストールされていません。</translation>
    </message>
    <message>
        <source>%1 — QuantScope</source>
        <translation>%1 — QuantScope</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>The folder share/quantscope is missing.</source>
        <translation>フォルダー share/quantscope がありません。</translation>
    </message>
    <message>
        <source>Install the package again, or open a model of your own.</source>
        <translation>パッケージを再インストールするか、ご自身のモデルを開いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 を開けません。</translation>
    </message>
    <message>
        <source>Comparison — QuantScope</source>
        <translation>比較 — QuantScope</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The last session cannot be restored.</source>
        <translation>前回のセッションを復元できません。</translation>
    </message>
    <message>
        <source>Open the models again; the next session will be saved when you quit.</source>
        <translation>モデルをもう一度開いてください。次のセッションは終了時に保存されます。</translation>
    </message>
    <message>
        <source>The accuracy was not measured.</source>
        <translation>精度を測定できませんでした。</translation>
    </message>
    <message>
        <source>Accuracy needs data with labels: IDX with a labels file, NPZ with an array y, a folder with one sub-folder per class, or CIFAR-10.</source>
        <translation>精度の測定にはラベル付きデータが必要です。ラベルファイル付きの IDX、配列 y を含む NPZ、クラスごとのサブフォルダーを持つフォルダー、または CIFAR-10 を使用してください。</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>グラフをエクスポート</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PDF document (*.pdf);;PNG picture (*.png)</source>
        <translation>SVG 画像 (*.svg);;PDF 文書 (*.pdf);;PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>The graph was not saved.</source>
        <translation>グラフを保存できませんでした。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and see whether the disk is full.</source>
        <translation>書き込み可能なフォルダーを選び、ディスクに空きがあるか確認してください。</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>QuantScope sessions (*.qsession)</source>
        <translation>QuantScope セッション (*.qsession)</translation>
    </message>
    <message>
        <source>Choose a file that QuantScope saved with File, Save session.</source>
        <translation>QuantScope の「ファイル」→「セッションを保存」で保存したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>The session was not saved.</source>
        <translation>セッションを保存できませんでした。</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>qs::app::OptionsSide</name>
    <message>
        <source>Presets of options</source>
        <translation>オプションのプリセット</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Undo the last change of options (Ctrl+Z)</source>
        <translation>最後のオプション変更を元に戻す（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>やり直す（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Save these options as a preset…</source>
        <translation>これらのオプションをプリセットとして保存…</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>プリセットを保存</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>プリセットの名前：</translation>
    </message>
</context>
<context>
    <name>qs::app::PreferencesDialog</name>
    <message>
        <source>Open the models of the last session again</source>
        <translation>前回のセッションのモデルを再び開く</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>all (%1)</source>
        <translation>すべて（%1）</translation>
    </message>
    <message>
        <source>How many processors a compile may use. Results do not depend on it.</source>
        <translation>コンパイルに使用できるプロセッサーの数です。結果には影響しません。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>スレッド(&amp;T)</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>起動時</translation>
    </message>
</context>
<context>
    <name>qs::app::PreviewController</name>
    <message>
        <source>Class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>サンプル %n 個</numerusform>
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
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>the sample is not installed</source>
        <translation>サンプルがインストールされていません</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 に書き込めませんでした</translation>
    </message>
    <message>
        <source>this model cannot be compiled</source>
        <translation>このモデルはコンパイルできません</translation>
    </message>
</context>
<context>
    <name>qs::app::ToolsMenu</name>
    <message>
        <source>&amp;Train…</source>
        <translation>学習(&amp;T)…</translation>
    </message>
    <message>
        <source>Train a network, and retrain it for quantization</source>
        <translation>ネットワークを学習し、量子化のために再学習します</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>ドキュメント(&amp;D)</translation>
    </message>
    <message>
        <source>Tutorial, options, how to read the views</source>
        <translation>チュートリアル、オプション、ビューの読み方</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
</context>
<context>
    <name>qs::app::TrainDialog</name>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open in the workbench</source>
        <translation>ワークベンチで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>1. Train in float</source>
        <translation>1. 浮動小数点で学習</translation>
    </message>
    <message>
        <source>2. Retrain for quantization</source>
        <translation>2. 量子化のための再学習</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>as installed</source>
        <translation>インストール済みのもの</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>フレームワーク</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>インタープリター</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>学習中…</translation>
    </message>
    <message>
        <source>What the training script writes appears here.</source>
        <translation>学習スクリプトの出力がここに表示されます。</translation>
    </message>
    <message>
        <source>Python that has the framework: a name or the path of the program</source>
        <translation>フレームワークが入っている Python：名前またはプログラムのパス</translation>
    </message>
</context>
<context>
    <name>qs::app::TrainingRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 を開始できません：%2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The script has crashed.</source>
        <translation>スクリプトが異常終了しました。</translation>
    </message>
    <message>
        <source>The script ended with exit code %1; its last lines say why.</source>
        <translation>スクリプトが終了コード %1 で終了しました。理由は最後の数行にあります。</translation>
    </message>
</context>
<context>
    <name>qs::app::WelcomePage</name>
    <message>
        <source>Restore the last session</source>
        <translation>前回のセッションを復元</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>ResNet-20, trained for INT8</source>
        <translation>ResNet-20、INT8 向けに学習済み</translation>
    </message>
    <message>
        <source>ResNet-20, float</source>
        <translation>ResNet-20、浮動小数点</translation>
    </message>
    <message>
        <source>Fashion-MNIST, 65 fake-quantizers of PyTorch</source>
        <translation>Fashion-MNIST、PyTorch の疑似量子化器 65 個</translation>
    </message>
    <message>
        <source>Fashion-MNIST, to quantize after training</source>
        <translation>Fashion-MNIST、学習後に量子化</translation>
    </message>
    <message>
        <source>The samples are not installed.</source>
        <translation>サンプルがインストールされていません。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>What you open will be listed here.</source>
        <translation>開いたファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>Drop an ONNX file here to see its quantizers, compile it to INT8 and find out what every layer loses.</source>
        <translation>ONNX ファイルをここにドロップすると、量子化器を確認し、INT8 にコンパイルして、各層の損失を調べられます。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::BusyCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the layout</source>
        <translation>レイアウトの進行状況</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ChannelPlot</name>
    <message>
        <source>SQNR by channel of the selected layer</source>
        <translation>選択した層のチャネル別 SQNR</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>SQNR [dB]</source>
        <translation>SQNR [dB]</translation>
    </message>
    <message>
        <source>below %1 dB</source>
        <translation>%1 dB 未満</translation>
    </message>
    <message>
        <source>%1 dB and more</source>
        <translation>%1 dB 以上</translation>
    </message>
    <message>
        <source>Select a layer to see its channels.</source>
        <translation>層を選択すると、そのチャネルが表示されます。</translation>
    </message>
    <message>
        <source>There are no values of this layer.</source>
        <translation>この層の値はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n channel(s), the worst has %2</source>
        <translation>
            <numerusform>%1
%n チャネル、最悪値 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>すべてのチャネルを表示</translation>
    </message>
    <message>
        <source>Channel %1: %2</source>
        <translation>チャネル %1: %2</translation>
    </message>
    <message>
        <source>Compile the model to see the channels of its layers.</source>
        <translation>モデルをコンパイルすると、層ごとのチャネルが表示されます。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CommandLineBox</name>
    <message>
        <source>Equivalent command line</source>
        <translation>同等のコマンドライン</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>The same on the command line: %1</source>
        <translation>同じ処理をするコマンド：%1</translation>
    </message>
    <message>
        <source>The command line has no option for: %1</source>
        <translation>コマンドラインにはない設定：%1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareBars</name>
    <message>
        <source>SQNR per layer of both runs</source>
        <translation>両方の実行の層ごとの SQNR</translation>
    </message>
    <message>
        <source>SQNR [dB]</source>
        <translation>SQNR [dB]</translation>
    </message>
    <message>
        <source>no such layer</source>
        <translation>該当する層なし</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareGraphs</name>
    <message>
        <source>Graph of run A</source>
        <translation>実行 A のグラフ</translation>
    </message>
    <message>
        <source>Graph of run B</source>
        <translation>実行 B のグラフ</translation>
    </message>
    <message>
        <source>Laying out the graph…</source>
        <translation>グラフをレイアウト中…</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>こちらのみ</translation>
    </message>
    <message>
        <source>no such layer</source>
        <translation>該当する層なし</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareTableModel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Top-1, INT8</source>
        <translation>Top-1、INT8</translation>
    </message>
    <message>
        <source>Top-1, FP32</source>
        <translation>Top-1、FP32</translation>
    </message>
    <message>
        <source>Top-5, INT8</source>
        <translation>Top-5、INT8</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>SQNR at the output</source>
        <translation>出力の SQNR</translation>
    </message>
    <message>
        <source>SQNR of the worst layer</source>
        <translation>最悪の層の SQNR</translation>
    </message>
    <message>
        <source>Worst layer</source>
        <translation>最悪の層</translation>
    </message>
    <message>
        <source>Mean SQNR of the layers</source>
        <translation>層の平均 SQNR</translation>
    </message>
    <message>
        <source>Layers in INT8</source>
        <translation>INT8 の層</translation>
    </message>
    <message>
        <source>Layers in float</source>
        <translation>浮動小数点の層</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>キャリブレーションのサンプル数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>精度測定のサンプル数</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareView</name>
    <message>
        <source>Measure accuracy</source>
        <translation>精度を測定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>A と B を入れ替え</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>実行 A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>実行 B</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測定の進行状況</translation>
    </message>
    <message>
        <source>Run the labelled data of both runs through FP32 and INT8</source>
        <translation>両方の実行のラベル付きデータを FP32 と INT8 で実行します</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>両方の実行の数値</translation>
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
        <translation>棒グラフをコピーまたは保存（Ctrl+Shift+S で保存）</translation>
    </message>
    <message>
        <source>Copy or save the bars</source>
        <translation>棒グラフをコピーまたは保存</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompileBar</name>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>残り約 %1 時間</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>キャリブレーション中</translation>
    </message>
    <message>
        <source>Lowering to integers</source>
        <translation>整数へ変換中</translation>
    </message>
    <message>
        <source>Emulating</source>
        <translation>エミュレーション中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>コンパイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of compiling</source>
        <translation>コンパイルの進行状況</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Turn the model into an INT8 network</source>
        <translation>モデルを INT8 ネットワークに変換します</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Searching options</source>
        <translation>オプションを探索中</translation>
    </message>
    <message>
        <source>Tuning layers</source>
        <translation>層を調整中</translation>
    </message>
    <message>
        <source>Vendor&apos;s toolchain</source>
        <translation>ベンダーのツールチェーン</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>グラフを配置中</translation>
    </message>
</context>
<context>
    <name>qs::widgets::DataSourceEditor</name>
    <message>
        <source>Kind of sample data</source>
        <translation>サンプルデータの種類</translation>
    </message>
    <message>
        <source>one number, or one per channel</source>
        <translation>一つの数値、またはチャネルごとに一つ</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>%1: nothing chosen yet.</source>
        <translation>%1：まだ選択されていません。</translation>
    </message>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1：フォルダーが存在しません。</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1：ファイルが存在しません。</translation>
    </message>
    <message>
        <source>%1: a comma in the path cannot be used here.</source>
        <translation>%1：ここではパスにカンマを使用できません。</translation>
    </message>
    <message>
        <source>Mean: numbers, separated by commas, are expected.</source>
        <translation>平均：カンマ区切りの数値を入力してください。</translation>
    </message>
    <message>
        <source>Standard deviation: numbers, separated by commas, are expected.</source>
        <translation>標準偏差：カンマ区切りの数値を入力してください。</translation>
    </message>
    <message>
        <source>Standard deviation: it must be greater than zero.</source>
        <translation>標準偏差：ゼロより大きくなければなりません。</translation>
    </message>
    <message>
        <source>Mean has %1 channels, standard deviation %2.</source>
        <translation>平均は %1 チャネル、標準偏差は %2 チャネルです。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::DifferenceLegend</name>
    <message>
        <source>Colours: orange where run B is worse, blue where it is better</source>
        <translation>色：実行 B が悪いところはオレンジ、良いところは青</translation>
    </message>
    <message>
        <source>B worse by %1 dB</source>
        <translation>B が %1 dB 悪い</translation>
    </message>
    <message>
        <source>better</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>only in one of them</source>
        <translation>片方のみ</translation>
    </message>
</context>
<context>
    <name>qs::widgets::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Node or tensor</source>
        <translation>ノードまたはテンソル</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>qs::widgets::FindingsTable</name>
    <message>
        <source>Filter findings</source>
        <translation>検出結果を絞り込み</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>報告事項はありません</translation>
    </message>
    <message>
        <source>Remarks about the model and its compilation appear here.</source>
        <translation>モデルとコンパイルに関する注意がここに表示されます。</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>エラー：%1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>情報：%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphPane</name>
    <message>
        <source>Laying out the graph…</source>
        <translation>グラフをレイアウト中…</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>再びすべて表示</translation>
    </message>
    <message>
        <source>Follow its inputs</source>
        <translation>入力をたどる</translation>
    </message>
    <message>
        <source>Follow its outputs</source>
        <translation>出力をたどる</translation>
    </message>
    <message>
        <source>Follow both</source>
        <translation>両方をたどる</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Collapse “%1”</source>
        <translation>「%1」を折りたたむ</translation>
    </message>
    <message>
        <source>Compile again with this layer in float</source>
        <translation>この層を浮動小数点のまま再コンパイル</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>最悪 %1</translation>
    </message>
    <message>
        <source>Selected: %1, %2</source>
        <translation>選択中: %1、%2</translation>
    </message>
    <message>
        <source>The layout was cancelled. A click on “As in the file”, “Folded” or “INT8 network” starts it again.</source>
        <translation>配置はキャンセルされました。「ファイルのまま」「折りたたみ」「INT8 ネットワーク」のいずれかをクリックすると再開します。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphSearchBar</name>
    <message>
        <source>searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>グラフ内を検索</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Where to look: names, operators, attributes (kernel_shape=3,3), shapes (16x28x28), precision (u8, s8/ch, float32, missing)</source>
        <translation>検索対象：名前、演算子、属性（kernel_shape=3,3）、形状（16x28x28）、精度（u8、s8/ch、float32、なし）</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致（F3）</translation>
    </message>
    <message>
        <source>bad pattern</source>
        <translation>不正なパターン</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphToolBar</name>
    <message>
        <source>As in the file</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <source>Every node of the file, fake-quantizers in amber (Ctrl+E)</source>
        <translation>ファイルのすべてのノード。疑似量子化器は琥珀色（Ctrl+E）</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Quantizers as badges on the tensors that they belong to (Ctrl+E)</source>
        <translation>量子化器を、属するテンソルのバッジとして表示（Ctrl+E）</translation>
    </message>
    <message>
        <source>INT8 network</source>
        <translation>INT8 ネットワーク</translation>
    </message>
    <message>
        <source>The fused graph that was compiled</source>
        <translation>コンパイルされた融合後のグラフ</translation>
    </message>
    <message>
        <source>Colour the boxes by their error (Ctrl+H)</source>
        <translation>ボックスを誤差で色分け（Ctrl+H）</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Collapse blocks by the names of their nodes</source>
        <translation>ノード名でブロックを折りたたむ</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>左から右へ</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小（−）</translation>
    </message>
    <message>
        <source>Back to a readable size</source>
        <translation>読みやすい大きさに戻す</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大（+）</translation>
    </message>
    <message>
        <source>Fit the whole graph (F)</source>
        <translation>グラフ全体を表示（F）</translation>
    </message>
    <message>
        <source>Legend of the quantizers</source>
        <translation>量子化器の凡例</translation>
    </message>
    <message>
        <source>The names of this model&apos;s nodes hold no blocks</source>
        <translation>このモデルのノード名にはブロックがありません</translation>
    </message>
    <message>
        <source>Show every node</source>
        <translation>すべてのノードを表示</translation>
    </message>
    <message>
        <source>Collapse blocks of level %1</source>
        <translation>レベル %1 のブロックを折りたたむ</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>概観マップ</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>ネットワークのグラフ</translation>
    </message>
    <message>
        <source>Zoom to this node</source>
        <translation>このノードを拡大</translation>
    </message>
    <message>
        <source>Copy node name</source>
        <translation>ノード名をコピー</translation>
    </message>
    <message>
        <source>Copy output tensor name</source>
        <translation>出力テンソル名をコピー</translation>
    </message>
    <message>
        <source>Fit the whole graph</source>
        <translation>グラフ全体を表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
</context>
<context>
    <name>qs::widgets::HeatPanel</name>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Metric of the heat map</source>
        <translation>ヒートマップの指標</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <source>How the error is measured</source>
        <translation>誤差の測定方法</translation>
    </message>
    <message>
        <source>The whole network in integers, the layer alone, or what the layer alone does to the output</source>
        <translation>ネットワーク全体が整数、層のみ、または層だけが出力に与える影響</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Boxes that are better than this fade</source>
        <translation>これより良いボックスは薄く表示されます</translation>
    </message>
    <message>
        <source>All layers are shown</source>
        <translation>すべての層を表示しています</translation>
    </message>
    <message>
        <source>Only %1 and worse</source>
        <translation>%1 以下のみ</translation>
    </message>
</context>
<context>
    <name>qs::widgets::HistogramPlot</name>
    <message>
        <source>Histogram of the selected layer</source>
        <translation>選択した層のヒストグラム</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Share of elements [%]</source>
        <translation>要素の割合 [%]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>エミュレーション</translation>
    </message>
    <message>
        <source>Select a layer in the graph, the table or the plot to see its histogram.</source>
        <translation>グラフ、表、プロットのいずれかで層を選ぶと、ヒストグラムが表示されます。</translation>
    </message>
    <message>
        <source>This layer has no histogram.</source>
        <translation>この層にはヒストグラムがありません。</translation>
    </message>
    <message>
        <source>code %1 = %2</source>
        <translation>コード %1 = %2</translation>
    </message>
    <message>
        <source>saturated %1 %</source>
        <translation>飽和 %1 %</translation>
    </message>
    <message>
        <source>unused levels %1 %</source>
        <translation>未使用レベル %1 %</translation>
    </message>
    <message>
        <source>left in float</source>
        <translation>浮動小数点のまま</translation>
    </message>
    <message>
        <source>Logarithmic shares</source>
        <translation>割合を対数で表示</translation>
    </message>
    <message>
        <source>Show whole range</source>
        <translation>範囲全体を表示</translation>
    </message>
    <message>
        <source>Compile the model to see the histograms of its layers.</source>
        <translation>モデルをコンパイルすると、層ごとのヒストグラムが表示されます。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LayerTable</name>
    <message>
        <source>Filter layers</source>
        <translation>層を絞り込み</translation>
    </message>
    <message>
        <source>%1 · Samples: %2</source>
        <translation>%1 · サンプル数：%2</translation>
    </message>
    <message numerus="yes">
        <source>Compile again with %n layer(s) in float</source>
        <translation>
            <numerusform>%n 個の層を浮動小数点のまま再コンパイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compiled yet</source>
        <translation>まだコンパイルされていません</translation>
    </message>
    <message>
        <source>Compile the model to see what every layer loses.</source>
        <translation>モデルをコンパイルすると、各層の損失が表示されます。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LayerTableModel</name>
    <message>
        <source>%1: cosine %2, MSE %3, NMSE %4, largest error %5, mean error %6</source>
        <translation>%1：コサイン %2、MSE %3、NMSE %4、最大誤差 %5、平均誤差 %6</translation>
    </message>
    <message>
        <source>Accumulated</source>
        <translation>累積</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Computes: %1</source>
        <translation>計算：%1</translation>
    </message>
    <message>
        <source>Nodes of the file that it stands for: %1</source>
        <translation>対応するファイルのノード：%1</translation>
    </message>
    <message>
        <source>One of the three layers that lose most by themselves</source>
        <translation>単独で最も損失が大きい三つの層の一つ</translation>
    </message>
    <message>
        <source>Left in float</source>
        <translation>浮動小数点のまま</translation>
    </message>
    <message>
        <source>The integers reproduce the reference exactly</source>
        <translation>整数がリファレンスを正確に再現します</translation>
    </message>
    <message>
        <source>The reference is zero everywhere, so there is no ratio</source>
        <translation>リファレンスがすべてゼロのため、比がありません</translation>
    </message>
    <message>
        <source>%1: below the 10 dB limit</source>
        <translation>%1：限界の 10 dB を下回っています</translation>
    </message>
    <message>
        <source>%L1 multiply-accumulates per sample</source>
        <translation>1 サンプルあたり %L1 回の積和演算</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Accumulated
SQNR [dB]</source>
        <translation>累積
SQNR [dB]</translation>
    </message>
    <message>
        <source>Isolated
SQNR [dB]</source>
        <translation>単独
SQNR [dB]</translation>
    </message>
    <message>
        <source>Sensitivity
SQNR [dB]</source>
        <translation>感度
SQNR [dB]</translation>
    </message>
    <message>
        <source>Cosine
similarity</source>
        <translation>コサイン
類似度</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Max.
|error|</source>
        <translation>最大
|誤差|</translation>
    </message>
    <message>
        <source>Saturation
[%]</source>
        <translation>飽和
[%]</translation>
    </message>
    <message>
        <source>Unused
levels [%]</source>
        <translation>未使用
レベル [%]</translation>
    </message>
    <message>
        <source>Activ.
format</source>
        <translation>活性値
の形式</translation>
    </message>
    <message>
        <source>Weight
format</source>
        <translation>重み
の形式</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Order of execution</source>
        <translation>実行順</translation>
    </message>
    <message>
        <source>The file&apos;s node that gives the layer its name</source>
        <translation>層の名前になったファイルのノード</translation>
    </message>
    <message>
        <source>Operator, with what was fused behind it</source>
        <translation>演算子と、その後に融合されたもの</translation>
    </message>
    <message>
        <source>The whole network runs in INT8; signal-to-quantization-noise ratio at this layer&apos;s output</source>
        <translation>ネットワーク全体を INT8 で実行。この層の出力における信号対量子化雑音比</translation>
    </message>
    <message>
        <source>Only this layer runs in INT8 on exact inputs; signal-to-quantization-noise ratio at its output</source>
        <translation>この層だけを正確な入力に対し INT8 で実行。層の出力における信号対量子化雑音比</translation>
    </message>
    <message>
        <source>Only this layer runs in INT8; signal-to-quantization-noise ratio at the network&apos;s output</source>
        <translation>この層だけを INT8 で実行。ネットワークの出力における信号対量子化雑音比</translation>
    </message>
    <message>
        <source>Cosine similarity of reference and emulated output, accumulated</source>
        <translation>リファレンスとエミュレーションの出力のコサイン類似度、累積</translation>
    </message>
    <message>
        <source>Mean squared error, accumulated</source>
        <translation>平均二乗誤差、累積</translation>
    </message>
    <message>
        <source>Largest absolute error of one element, accumulated</source>
        <translation>一つの要素の最大絶対誤差、累積</translation>
    </message>
    <message>
        <source>Share of elements that the quantizer&apos;s range cuts off</source>
        <translation>量子化器の範囲によって切り捨てられた要素の割合</translation>
    </message>
    <message>
        <source>Share of the integer levels that never occur in the samples</source>
        <translation>サンプルに一度も現れない整数レベルの割合</translation>
    </message>
    <message>
        <source>Format of the layer&apos;s output: u8 unsigned, s8 signed, f32 left in float</source>
        <translation>層の出力の形式：u8 は符号なし、s8 は符号付き、f32 は浮動小数点のまま</translation>
    </message>
    <message>
        <source>Format of the layer&apos;s weights; /ch means one scale per output channel</source>
        <translation>層の重みの形式。/ch は出力チャネルごとに一つのスケール</translation>
    </message>
    <message>
        <source>Multiply-accumulates per sample</source>
        <translation>1 サンプルあたりの積和演算数</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LogPanel</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>ログを消去</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>qs::widgets::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>グラフの概観</translation>
    </message>
</context>
<context>
    <name>qs::widgets::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>qs::widgets::OptionForm</name>
    <message>
        <source>“%1” is not a valid pattern: there is an error at character %2.</source>
        <translation>「%1」は有効なパターンではありません。%2 文字目に誤りがあります。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::OptionsPanel</name>
    <message>
        <source>Trained quantizers</source>
        <translation>学習済みの量子化器</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性値</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>This model holds no quantizers, so all ranges come from calibration.</source>
        <translation>このモデルには量子化器がないため、すべての範囲はキャリブレーションで求めます。</translation>
    </message>
    <message>
        <source>The file holds %1 trained quantizers.</source>
        <translation>ファイルには学習済みの量子化器が %1 個あります。</translation>
    </message>
    <message>
        <source>Has no effect when no trained quantizers are used.</source>
        <translation>学習済みの量子化器を使用しない場合は効果がありません。</translation>
    </message>
    <message>
        <source>The file does not tell which framework wrote it.</source>
        <translation>ファイルからは、どのフレームワークが書き出したか判別できません。</translation>
    </message>
    <message>
        <source>Detected: %1.</source>
        <translation>検出：%1。</translation>
    </message>
    <message>
        <source>Detected: %1 (%2).</source>
        <translation>検出：%1（%2）。</translation>
    </message>
    <message>
        <source>Only values without a trained quantizer are calibrated.</source>
        <translation>学習済みの量子化器がない値だけをキャリブレーションします。</translation>
    </message>
    <message>
        <source>Trained weights keep their own scales and codes.</source>
        <translation>学習済みの重みは、それぞれのスケールとコードを保ちます。</translation>
    </message>
    <message>
        <source>Open a model to compile it.</source>
        <translation>コンパイルするにはモデルを開いてください。</translation>
    </message>
    <message>
        <source>This model cannot be compiled. %1</source>
        <translation>このモデルはコンパイルできません。%1</translation>
    </message>
    <message>
        <source>This model cannot be compiled.</source>
        <translation>このモデルはコンパイルできません。</translation>
    </message>
    <message>
        <source>Fine tuning and hardware</source>
        <translation>微調整とハードウェア</translation>
    </message>
    <message>
        <source>Trained weights are not touched by these.</source>
        <translation>学習済みの重みはこれらの影響を受けません。</translation>
    </message>
    <message>
        <source>Samples: %1 for calibration, %2 for the analysis</source>
        <translation>サンプル数：キャリブレーション %1、分析 %2</translation>
    </message>
    <message>
        <source>The file looks like one of %1; the report will say so.</source>
        <translation>このファイルは %1 のもののようです。レポートにその旨が記載されます。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::PathField</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択：%1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::PropertiesPanel</name>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Open a model to see what its nodes and tensors are.</source>
        <translation>モデルを開くと、ノードとテンソルの内容を確認できます。</translation>
    </message>
    <message>
        <source>Select a node or a tensor to see its properties.</source>
        <translation>ノードまたはテンソルを選ぶと、プロパティが表示されます。</translation>
    </message>
    <message>
        <source>“%1” is not part of this graph.</source>
        <translation>「%1」はこのグラフに含まれていません。</translation>
    </message>
    <message>
        <source>Node · %1</source>
        <translation>ノード · %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>出力 %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>入力 %1</translation>
    </message>
    <message>
        <source>Tensor · %1</source>
        <translation>テンソル · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input or output, kind of tensor</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Scale of each channel (%1)</source>
        <translation>各チャネルのスケール（%1）</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Left in float</source>
        <translation>浮動小数点のまま</translation>
    </message>
    <message>
        <source>This run computes the layer with real numbers: %1.</source>
        <translation>この実行では、この層は実数で計算されます：%1。</translation>
    </message>
    <message>
        <source>Trained quantizers round its weights and its output all the same.</source>
        <translation>学習済みの量子化器は、それでも重みと出力を丸めます。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::PropertyModel</name>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>qs::widgets::QuantizerLegend</name>
    <message>
        <source>Legend of the quantizers</source>
        <translation>量子化器の凡例</translation>
    </message>
    <message>
        <source>Quantizers:</source>
        <translation>量子化器：</translation>
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
        <translation>量子化器を絞り込み</translation>
    </message>
    <message>
        <source>No model open</source>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <source>Open an ONNX file to see the quantizers it holds.</source>
        <translation>ONNX ファイルを開くと、含まれる量子化器を確認できます。</translation>
    </message>
    <message>
        <source>This model holds no quantizers</source>
        <translation>このモデルには量子化器がありません</translation>
    </message>
    <message>
        <source>It was not trained with quantization in mind. Calibration supplies the ranges when it is compiled.</source>
        <translation>量子化を考慮した学習はされていません。コンパイル時に範囲をキャリブレーションで求めます。</translation>
    </message>
    <message>
        <source>Quantizers</source>
        <translation>量子化器</translation>
    </message>
</context>
<context>
    <name>qs::widgets::QuantizerTableModel</name>
    <message>
        <source>signed</source>
        <translation>符号付き</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>符号なし</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット数</translation>
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
        <translation>スケール</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>ゼロ点</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Real range</source>
        <translation>実数の範囲</translation>
    </message>
</context>
<context>
    <name>qs::widgets::RunListModel</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>INT8</source>
        <translation>INT8</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮動小数点</translation>
    </message>
    <message>
        <source>Output [dB]</source>
        <translation>出力 [dB]</translation>
    </message>
    <message>
        <source>Worst layer</source>
        <translation>最悪の層</translation>
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
        <translation>重み</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>時間 [秒]</translation>
    </message>
</context>
<context>
    <name>qs::widgets::RunsPanel</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <translation>精度を測定</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show the results of this run again</source>
        <translation>この実行の結果を再び表示します</translation>
    </message>
    <message>
        <source>Put the options of this run into the options panel</source>
        <translation>この実行のオプションをオプションパネルに入れます</translation>
    </message>
    <message>
        <source>Run the labelled data of this run through FP32 and INT8</source>
        <translation>この実行のラベル付きデータを FP32 と INT8 で実行します</translation>
    </message>
    <message>
        <source>Compare two runs side by side: select two, or the one to compare the newest with</source>
        <translation>二つの実行を並べて比較します。二つ選ぶか、最新の実行と比べるものを一つ選んでください</translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation>このセッションの実行</translation>
    </message>
    <message>
        <source>Use its options</source>
        <translation>そのオプションを使う</translation>
    </message>
    <message>
        <source>Take the selected runs off this list</source>
        <translation>選択した実行をこの一覧から取り除きます</translation>
    </message>
    <message>
        <source>Every compile becomes a run in this list, to look at again or to compare.</source>
        <translation>コンパイルするたびにこの一覧に実行が加わり、見直したり比べたりできます。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>表を CSV として保存…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>表を保存</translation>
    </message>
</context>
<context>
    <name>qs::widgets::SamplePreview</name>
    <message>
        <source>Preview of the samples</source>
        <translation>サンプルのプレビュー</translation>
    </message>
    <message>
        <source>Sample %1, values %2 … %3</source>
        <translation>サンプル %1、値 %2 … %3</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ScalePlot</name>
    <message>
        <source>Scale of each channel</source>
        <translation>各チャネルのスケール</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Channel %1: scale %2</source>
        <translation>チャネル %1：スケール %2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ScatterPlot</name>
    <message>
        <source>INT8 over FP32 values of the selected layer</source>
        <translation>選択した層の FP32 値に対する INT8 値</translation>
    </message>
    <message>
        <source>FP32 value</source>
        <translation>FP32 の値</translation>
    </message>
    <message>
        <source>INT8 value</source>
        <translation>INT8 の値</translation>
    </message>
    <message>
        <source>Select a layer to see its values.</source>
        <translation>層を選択すると、その値が表示されます。</translation>
    </message>
    <message>
        <source>There are no values of this layer.</source>
        <translation>この層の値はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n value(s), SQNR %2</source>
        <translation>
            <numerusform>%1
%n 個の値、SQNR %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>すべての値を表示</translation>
    </message>
    <message>
        <source>Compile the model to compare the FP32 and INT8 values of its layers.</source>
        <translation>モデルをコンパイルすると、層の FP32 の値と INT8 の値を比べられます。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::SqnrPlot</name>
    <message>
        <source>Accumulated</source>
        <translation>累積</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>SQNR per layer</source>
        <translation>層ごとの SQNR</translation>
    </message>
    <message>
        <source>SQNR [dB]</source>
        <translation>SQNR [dB]</translation>
    </message>
    <message>
        <source>10 dB limit</source>
        <translation>10 dB の限界</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>すべての層を表示</translation>
    </message>
    <message>
        <source>Compile the model to see the SQNR of every layer.</source>
        <translation>モデルをコンパイルすると、各層の SQNR が表示されます。</translation>
    </message>
</context>
<context>
    <name>qs::widgets::TablePanel</name>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを消去</translation>
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
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>すべての列を表示</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>表を CSV として保存…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>表を保存</translation>
    </message>
</context>
</TS>
