<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Export the network as ONNX (torch.onnx.export, tf2onnx) and open the .onnx file.</source>
        <translation>Exportieren Sie das Netz als ONNX (torch.onnx.export, tf2onnx) und öffnen Sie die .onnx-Datei.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose it again with Open.</source>
        <translation>Vielleicht wurde sie verschoben oder umbenannt. Wählen Sie sie mit Öffnen noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied as a whole. Copy or export it again.</source>
        <translation>Die Datei ist beschädigt oder wurde nicht vollständig kopiert. Kopieren oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Export the weights as external data, or open a smaller part of the network.</source>
        <translation>Exportieren Sie die Gewichte als externe Daten, oder öffnen Sie einen kleineren Teil des Netzes.</translation>
    </message>
    <message>
        <source>The weights lie in a second file (.data, .bin). Put it beside the .onnx file, under the name that it had when it was exported.</source>
        <translation>Die Gewichte liegen in einer zweiten Datei (.data, .bin). Legen Sie sie neben die .onnx-Datei, unter dem Namen, den sie beim Export hatte.</translation>
    </message>
    <message>
        <source>Close other programs, use fewer samples or fewer threads (Preferences), and try again.</source>
        <translation>Schließen Sie andere Programme, verwenden Sie weniger Stichproben oder weniger Threads (Einstellungen), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Export with another opset, or replace the operator by ones that ONNX defines. The Findings tab lists all such nodes.</source>
        <translation>Exportieren Sie mit einem anderen Opset, oder ersetzen Sie den Operator durch solche, die ONNX definiert. Der Reiter Befunde führt alle solchen Knoten auf.</translation>
    </message>
    <message>
        <source>Call model.eval() before the export.</source>
        <translation>Rufen Sie vor dem Export model.eval() auf.</translation>
    </message>
    <message>
        <source>Disable the observers (torch.ao.quantization.disable_observer) and export again.</source>
        <translation>Schalten Sie die Beobachter ab (torch.ao.quantization.disable_observer) und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Check the kind of data, its files and the normalization in the options panel; its preview shows what the network would see.</source>
        <translation>Prüfen Sie die Art der Daten, ihre Dateien und die Normalisierung in den Optionen; deren Vorschau zeigt, was das Netz sehen würde.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and see whether the disk is full.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, und sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The Findings and Log tabs say more. If the file opens elsewhere, this may be a fault of QuantScope; please report it.</source>
        <translation>Die Reiter Befunde und Log sagen mehr. Wenn sich die Datei anderswo öffnen lässt, kann das ein Fehler von QuantScope sein; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence without its stop</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 und %2 weiteren</translation>
    </message>
    <message>
        <source>%1 bytes of uint8</source>
        <translation>%1 Bytes uint8</translation>
    </message>
    <message>
        <source>%1 bytes of uint8 or %2 bytes of float32</source>
        <translation>%1 Bytes uint8 oder %2 Bytes float32</translation>
    </message>
    <message>
        <source>a picture of %1 with %2 channels does not fit the input&apos;s shape %3</source>
        <translation>ein Bild von %1 mit %2 Kanälen passt nicht zur Form %3 der Eingabe</translation>
    </message>
    <message>
        <source>a record has the label %1; it is no CIFAR-10 data</source>
        <translation>ein Datensatz hat die Klasse %1; das sind keine CIFAR-10-Daten</translation>
    </message>
    <message>
        <source>a size must be positive</source>
        <translation>eine Größe muss positiv sein</translation>
    </message>
    <message>
        <source>a standard deviation must not be zero</source>
        <translation>eine Standardabweichung darf nicht null sein</translation>
    </message>
    <message>
        <source>arrays of type &quot;%1&quot; are not supported</source>
        <translation>Felder vom Typ „%1“ werden nicht unterstützt</translation>
    </message>
    <message>
        <source>arrays of type %1 cannot be written as .npy</source>
        <translation>Felder vom Typ %1 lassen sich nicht als .npy schreiben</translation>
    </message>
    <message>
        <source>cannot list the folder: %1</source>
        <translation>der Inhalt des Ordners ist nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>it does not hold one label for each of the %1 pictures</source>
        <translation>sie enthält nicht eine Klasse für jedes der %1 Bilder</translation>
    </message>
    <message>
        <source>it has no array x</source>
        <translation>sie hat kein Feld x</translation>
    </message>
    <message>
        <source>it has no array x (there are: %1)</source>
        <translation>sie hat kein Feld x (vorhanden: %1)</translation>
    </message>
    <message>
        <source>it has no sample %1</source>
        <translation>sie hat keine Stichprobe %1</translation>
    </message>
    <message>
        <source>it holds more than 4 GiB</source>
        <translation>sie enthält mehr als 4 GiB</translation>
    </message>
    <message>
        <source>it holds no .bin batches (the binary version of CIFAR-10 is read)</source>
        <translation>er enthält keine .bin-Stapel (gelesen wird die Binärfassung von CIFAR-10)</translation>
    </message>
    <message>
        <source>it holds no files</source>
        <translation>er enthält keine Dateien</translation>
    </message>
    <message>
        <source>it holds no picture files</source>
        <translation>er enthält keine Bilddateien</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>er enthält zu viele Dateien</translation>
    </message>
    <message>
        <source>it is cut off: the header promises %1 bytes, there are %2</source>
        <translation>sie ist abgeschnitten: Der Kopf verspricht %1 Bytes, vorhanden sind %2</translation>
    </message>
    <message>
        <source>it is no .npy array</source>
        <translation>das ist kein .npy-Feld</translation>
    </message>
    <message>
        <source>it is no IDX file</source>
        <translation>das ist keine IDX-Datei</translation>
    </message>
    <message>
        <source>it is no IDX file of 1 to 4 dimensions</source>
        <translation>das ist keine IDX-Datei mit 1 bis 4 Dimensionen</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>it is no picture in a format that can be read</source>
        <translation>das ist kein Bild in einem lesbaren Format</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>das ist keine ZIP-Datei</translation>
    </message>
    <message>
        <source>it is no zip file, or it is cut off</source>
        <translation>das ist keine ZIP-Datei, oder sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>its .npy header cannot be read</source>
        <translation>ihr .npy-Kopf ist nicht lesbar</translation>
    </message>
    <message>
        <source>its .npy version is not known</source>
        <translation>ihre .npy-Version ist nicht bekannt</translation>
    </message>
    <message>
        <source>its arrays take more than 8 GiB</source>
        <translation>ihre Felder belegen mehr als 8 GiB</translation>
    </message>
    <message>
        <source>its dimensions are not those of pictures</source>
        <translation>ihre Dimensionen sind nicht die von Bildern</translation>
    </message>
    <message>
        <source>its dimensions are too large</source>
        <translation>ihre Dimensionen sind zu groß</translation>
    </message>
    <message>
        <source>its samples are %1, but the input wants %2</source>
        <translation>ihre Stichproben sind %1, aber die Eingabe will %2</translation>
    </message>
    <message>
        <source>its samples have the shape %1</source>
        <translation>ihre Stichproben haben die Form %1</translation>
    </message>
    <message>
        <source>its samples of shape %1 do not fit the input&apos;s shape %2</source>
        <translation>ihre Stichproben der Form %1 passen nicht zur Form %2 der Eingabe</translation>
    </message>
    <message>
        <source>its samples of shape %1 in layout %2 do not fit the input&apos;s shape %3</source>
        <translation>ihre Stichproben der Form %1 in der Anordnung %2 passen nicht zur Form %3 der Eingabe</translation>
    </message>
    <message>
        <source>its size does not fit: the input takes %1</source>
        <translation>ihre Größe passt nicht: Die Eingabe nimmt %1</translation>
    </message>
    <message>
        <source>its size is no multiple of a CIFAR-10 record (%1 bytes)</source>
        <translation>ihre Größe ist kein Vielfaches eines CIFAR-10-Datensatzes (%1 Bytes)</translation>
    </message>
    <message>
        <source>mean and std are not given for %1 channels</source>
        <translation>Mittelwert und Standardabweichung sind nicht für %1 Kanäle angegeben</translation>
    </message>
    <message>
        <source>mean and std have no effect: the input takes raw pixels</source>
        <translation>Mittelwert und Standardabweichung haben keine Wirkung: Die Eingabe nimmt rohe Pixel</translation>
    </message>
    <message>
        <source>mean and std need one value, or one for each of the %1 channels</source>
        <translation>Mittelwert und Standardabweichung brauchen einen Wert, oder einen für jeden der %1 Kanäle</translation>
    </message>
    <message>
        <source>mean, std, resize, crop and channel order have no effect: %1 data is used as it is</source>
        <translation>Mittelwert, Standardabweichung, Größe, Ausschnitt und Kanalfolge haben keine Wirkung: Daten vom Typ %1 werden verwendet, wie sie sind</translation>
    </message>
    <message>
        <source>no memory to inflate it</source>
        <translation>kein Speicher, um sie zu entpacken</translation>
    </message>
    <message>
        <source>no samples are left after skip and limit</source>
        <translation>nach Überspringen und Begrenzen bleiben keine Stichproben</translation>
    </message>
    <message>
        <source>only IDX files of bytes are supported</source>
        <translation>nur IDX-Dateien aus Bytes werden unterstützt</translation>
    </message>
    <message>
        <source>picture files cannot be decoded here</source>
        <translation>Bilddateien lassen sich hier nicht lesen</translation>
    </message>
    <message>
        <source>pictures need 3 or 4 dimensions</source>
        <translation>Bilder brauchen 3 oder 4 Dimensionen</translation>
    </message>
    <message>
        <source>raw files need an input of known size, not %1</source>
        <translation>Rohdateien brauchen eine Eingabe von bekannter Größe, nicht %1</translation>
    </message>
    <message>
        <source>samples of different forms cannot be put into one batch</source>
        <translation>Stichproben verschiedener Form lassen sich nicht zu einem Stapel verbinden</translation>
    </message>
    <message>
        <source>samples of this form cannot be put into one batch</source>
        <translation>Stichproben dieser Form lassen sich nicht zu einem Stapel verbinden</translation>
    </message>
    <message>
        <source>samples of type %1 are not supported</source>
        <translation>Stichproben vom Typ %1 werden nicht unterstützt</translation>
    </message>
    <message>
        <source>the array is cut off</source>
        <translation>das Feld ist abgeschnitten</translation>
    </message>
    <message>
        <source>the array is cut off: its shape is %1</source>
        <translation>das Feld ist abgeschnitten: Seine Form ist %1</translation>
    </message>
    <message>
        <source>the arrays take more than the 4 GiB that an .npz file can hold</source>
        <translation>die Felder belegen mehr als die 4 GiB, die eine .npz-Datei fasst</translation>
    </message>
    <message>
        <source>the channel order has no effect: the input has one channel</source>
        <translation>die Kanalfolge hat keine Wirkung: Die Eingabe hat einen Kanal</translation>
    </message>
    <message>
        <source>the checksum of %1 is wrong</source>
        <translation>die Prüfsumme von %1 ist falsch</translation>
    </message>
    <message>
        <source>the compressed data is damaged</source>
        <translation>die gepackten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>the dataset &quot;%1&quot; is of no known kind (idx:, npz:, cifar10:, folder:, bin:)</source>
        <translation>die Datenquelle „%1“ ist von keiner bekannten Art (idx:, npz:, cifar10:, folder:, bin:)</translation>
    </message>
    <message>
        <source>the dataset &quot;%1&quot; names no file</source>
        <translation>die Datenquelle „%1“ nennt keine Datei</translation>
    </message>
    <message>
        <source>the drawing cannot be rendered</source>
        <translation>die Zeichnung lässt sich nicht darstellen</translation>
    </message>
    <message>
        <source>the entry %1 is cut off</source>
        <translation>der Eintrag %1 ist abgeschnitten</translation>
    </message>
    <message>
        <source>the entry %1 is encrypted</source>
        <translation>der Eintrag %1 ist verschlüsselt</translation>
    </message>
    <message>
        <source>the entry %1 is larger than 4 GiB</source>
        <translation>der Eintrag %1 ist größer als 4 GiB</translation>
    </message>
    <message>
        <source>the entry %1 is not where the directory says</source>
        <translation>der Eintrag %1 ist nicht dort, wo das Verzeichnis es sagt</translation>
    </message>
    <message>
        <source>the entry %1 is packed by a method that is not supported</source>
        <translation>der Eintrag %1 ist mit einem Verfahren gepackt, das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>the file is larger than 256 MB</source>
        <translation>die Datei ist größer als 256 MB</translation>
    </message>
    <message>
        <source>the gzip data is cut off</source>
        <translation>die gzip-Daten sind abgeschnitten</translation>
    </message>
    <message>
        <source>the gzip data is damaged</source>
        <translation>die gzip-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>the layout must be nchw or nhwc</source>
        <translation>die Anordnung muss nchw oder nhwc sein</translation>
    </message>
    <message>
        <source>the picture (%1) is smaller than the crop (%2)</source>
        <translation>das Bild (%1) ist kleiner als der Ausschnitt (%2)</translation>
    </message>
    <message>
        <source>the picture cannot be encoded</source>
        <translation>das Bild lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>the picture has %1 channels, the input wants %2</source>
        <translation>das Bild hat %1 Kanäle, die Eingabe will %2</translation>
    </message>
    <message>
        <source>the picture is %1 after resize and crop, but the input wants %2</source>
        <translation>das Bild misst nach Größenänderung und Ausschnitt %1, aber die Eingabe will %2</translation>
    </message>
    <message>
        <source>the picture is larger than 16384 pixels a side</source>
        <translation>das Bild ist an einer Seite größer als 16384 Pixel</translation>
    </message>
    <message>
        <source>the picture is larger than 64 megapixels or 16384 pixels a side</source>
        <translation>das Bild ist größer als 64 Megapixel oder an einer Seite größer als 16384 Pixel</translation>
    </message>
    <message>
        <source>the sizes of %1 contradict</source>
        <translation>die Größenangaben von %1 widersprechen sich</translation>
    </message>
    <message>
        <source>the zip directory is damaged</source>
        <translation>das ZIP-Verzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>there is no sample %1</source>
        <translation>eine Stichprobe %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>der Arbeitsspeicher reicht für das Bild nicht</translation>
    </message>
    <message>
        <source>x has the shape %1, without samples</source>
        <translation>x hat die Form %1, ohne Stichproben</translation>
    </message>
    <message>
        <source>x holds no samples</source>
        <translation>x enthält keine Stichproben</translation>
    </message>
    <message>
        <source>y has the shape %1, not one row for each of the %2 samples</source>
        <translation>y hat die Form %1, nicht eine Zeile für jede der %2 Stichproben</translation>
    </message>
    <message>
        <source>y holds fractions, not class numbers</source>
        <translation>y enthält Brüche statt Klassennummern</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1 scales</source>
        <translation>%1 Skalen</translation>
    </message>
    <message>
        <source>%1; what was there stays in %2</source>
        <translation>%1; was vorher da war, bleibt in %2</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>a constant has no data</source>
        <translation>eine Konstante hat keine Daten</translation>
    </message>
    <message>
        <source>a graph input has no name</source>
        <translation>eine Eingabe des Graphen hat keinen Namen</translation>
    </message>
    <message>
        <source>a graph input refers to no tensor</source>
        <translation>eine Eingabe des Graphen verweist auf keinen Tensor</translation>
    </message>
    <message>
        <source>a graph output has no name</source>
        <translation>eine Ausgabe des Graphen hat keinen Namen</translation>
    </message>
    <message>
        <source>a node writes to an input or constant</source>
        <translation>ein Knoten schreibt in eine Eingabe oder Konstante</translation>
    </message>
    <message>
        <source>a subgraph reads the tensor, but nothing makes it</source>
        <translation>ein Untergraph liest den Tensor, aber nichts erzeugt ihn</translation>
    </message>
    <message>
        <source>a subgraph stands where none can be written</source>
        <translation>ein Untergraph steht, wo keiner geschrieben werden kann</translation>
    </message>
    <message>
        <source>a tensor of shape %1 is too large</source>
        <translation>ein Tensor der Form %1 ist zu groß</translation>
    </message>
    <message>
        <source>an attribute has no name</source>
        <translation>ein Attribut hat keinen Namen</translation>
    </message>
    <message>
        <source>an edge names a box that does not exist</source>
        <translation>eine Kante nennt einen Kasten, den es nicht gibt</translation>
    </message>
    <message>
        <source>an initializer has no name</source>
        <translation>ein Initializer hat keinen Namen</translation>
    </message>
    <message>
        <source>an input refers to no tensor</source>
        <translation>eine Eingabe verweist auf keinen Tensor</translation>
    </message>
    <message>
        <source>an output refers to no tensor</source>
        <translation>eine Ausgabe verweist auf keinen Tensor</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cannot be found: %1</source>
        <translation>ist nicht zu finden: %1</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>cannot open the file: %1</source>
        <translation>die Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>Schreiben nicht möglich: %1</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>functions that are local to the model are not supported</source>
        <translation>Funktionen, die nur in diesem Modell gelten, werden nicht unterstützt</translation>
    </message>
    <message>
        <source>has no usable name</source>
        <translation>hat keinen brauchbaren Namen</translation>
    </message>
    <message>
        <source>is a link to a place outside the model&apos;s folder</source>
        <translation>ist ein Verweis auf einen Ort außerhalb des Ordners des Modells</translation>
    </message>
    <message>
        <source>is given by an absolute path</source>
        <translation>ist mit einem absoluten Pfad angegeben</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is too short for the tensor</source>
        <translation>ist für den Tensor zu kurz</translation>
    </message>
    <message>
        <source>it has %1 dimensions</source>
        <translation>er hat %1 Dimensionen</translation>
    </message>
    <message>
        <source>it has a negative dimension</source>
        <translation>er hat eine negative Dimension</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is split into segments</source>
        <translation>er ist in Segmente geteilt</translation>
    </message>
    <message>
        <source>its output %1 is made elsewhere already</source>
        <translation>seine Ausgabe %1 wird schon anderswo erzeugt</translation>
    </message>
    <message>
        <source>its shape %1 is too large</source>
        <translation>seine Form %1 ist zu groß</translation>
    </message>
    <message>
        <source>lies outside the model&apos;s folder</source>
        <translation>liegt außerhalb des Ordners des Modells</translation>
    </message>
    <message>
        <source>messages are nested more than %1 deep</source>
        <translation>Nachrichten sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>no conversion from %1 to %2</source>
        <translation>keine Umwandlung von %1 nach %2</translation>
    </message>
    <message>
        <source>no memory for a tensor of shape %1</source>
        <translation>kein Speicher für einen Tensor der Form %1</translation>
    </message>
    <message>
        <source>no program is named</source>
        <translation>es ist kein Programm genannt</translation>
    </message>
    <message>
        <source>quantizers</source>
        <translation>Quantisierer</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>Skalar</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>sparse initializers are not supported</source>
        <translation>dünn besetzte Initializer werden nicht unterstützt</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>Zeichenketten</translation>
    </message>
    <message>
        <source>subgraphs are nested more than %1 deep</source>
        <translation>Untergraphen sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>tensors of type %1 (%2) are not supported</source>
        <translation>Tensoren vom Typ %1 (%2) werden nicht unterstützt</translation>
    </message>
    <message>
        <source>tensors of type %1 are not supported</source>
        <translation>Tensoren vom Typ %1 werden nicht unterstützt</translation>
    </message>
    <message>
        <source>the %1 of its data is no number</source>
        <translation>die Angabe %1 seiner Daten ist keine Zahl</translation>
    </message>
    <message>
        <source>the attribute %1 is of a kind that is not supported (%2)</source>
        <translation>das Attribut %1 ist von einer Art, die nicht unterstützt wird (%2)</translation>
    </message>
    <message>
        <source>the attribute %1 refers to a function&apos;s attribute</source>
        <translation>das Attribut %1 verweist auf ein Attribut einer Funktion</translation>
    </message>
    <message>
        <source>the attribute %1 stands twice</source>
        <translation>das Attribut %1 steht zweimal da</translation>
    </message>
    <message>
        <source>the data file &quot;%1&quot; %2</source>
        <translation>die Datendatei „%1“ %2</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>die Datei hat %1 Bytes; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>the file has IR version %1; versions 3 to 13 are known</source>
        <translation>die Datei hat die IR-Version %1; bekannt sind die Versionen 3 bis 13</translation>
    </message>
    <message>
        <source>the file imports no default operator set; read as opset %1, the newest of its IR version</source>
        <translation>die Datei importiert keinen Standard-Operatorensatz; sie wird als Opset %1 gelesen, das neueste zu ihrer IR-Version</translation>
    </message>
    <message>
        <source>the file is no ONNX model, or it is cut off or damaged</source>
        <translation>die Datei ist kein ONNX-Modell, oder sie ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>the graph has a cycle, so it cannot be drawn in layers</source>
        <translation>der Graph enthält einen Kreis und lässt sich daher nicht in Ebenen zeichnen</translation>
    </message>
    <message>
        <source>the graph has no output</source>
        <translation>der Graph hat keine Ausgabe</translation>
    </message>
    <message>
        <source>the graph has too many long edges to be drawn</source>
        <translation>der Graph hat zu viele lange Kanten, um gezeichnet zu werden</translation>
    </message>
    <message>
        <source>the graph output is made by nothing</source>
        <translation>nichts erzeugt diese Ausgabe des Graphen</translation>
    </message>
    <message>
        <source>the input %1 is made by nothing</source>
        <translation>nichts erzeugt die Eingabe %1</translation>
    </message>
    <message>
        <source>the model could not be serialized</source>
        <translation>das Modell ließ sich nicht serialisieren</translation>
    </message>
    <message>
        <source>the model has %1 attributes; at most %2 are read</source>
        <translation>das Modell hat %1 Attribute; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>the model has %1 bytes</source>
        <translation>das Modell hat %1 Bytes</translation>
    </message>
    <message>
        <source>the model has %1 nodes; at most %2 are read</source>
        <translation>das Modell hat %1 Knoten; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>the model has more than %1 nodes</source>
        <translation>das Modell hat mehr als %1 Knoten</translation>
    </message>
    <message>
        <source>the model is larger than the 2 GiB that an ONNX file can hold</source>
        <translation>das Modell ist größer als die 2 GiB, die eine ONNX-Datei fasst</translation>
    </message>
    <message>
        <source>the node has no operator type</source>
        <translation>der Knoten hat keinen Operatortyp</translation>
    </message>
    <message>
        <source>the node waits for its own output (a cycle)</source>
        <translation>der Knoten wartet auf seine eigene Ausgabe (ein Kreis)</translation>
    </message>
    <message>
        <source>the output is made by nothing</source>
        <translation>nichts erzeugt die Ausgabe</translation>
    </message>
    <message>
        <source>the parsed model would take %1 MB of memory; the limit is %2 MB</source>
        <translation>das gelesene Modell würde %1 MB Speicher belegen; die Grenze ist %2 MB</translation>
    </message>
    <message>
        <source>the shape %1 does not fit its %2 bytes of %3 data</source>
        <translation>die Form %1 passt nicht zu ihren %2 Bytes mit Daten vom Typ %3</translation>
    </message>
    <message>
        <source>computes %1, but %2 is said to be float32</source>
        <translation>berechnet %1, aber %2 soll float32 sein</translation>
    </message>
    <message>
        <source>no tensor can have the shape %1</source>
        <translation>kein Tensor kann die Form %1 haben</translation>
    </message>
    <message>
        <source>the shape %1 has no definite size</source>
        <translation>die Form %1 hat keine bestimmte Größe</translation>
    </message>
    <message>
        <source>the shape asks for %1 %2, the file holds %3</source>
        <translation>die Form verlangt %1 %2, die Datei enthält %3</translation>
    </message>
    <message>
        <source>the subgraph %1 is missing</source>
        <translation>der Untergraph %1 fehlt</translation>
    </message>
    <message>
        <source>the tensor %1 is made by two nodes</source>
        <translation>zwei Knoten erzeugen den Tensor %1</translation>
    </message>
    <message>
        <source>the tensor&apos;s consumers are recorded wrongly</source>
        <translation>die Abnehmer des Tensors sind falsch vermerkt</translation>
    </message>
    <message>
        <source>the tensor&apos;s producer is recorded wrongly</source>
        <translation>der Erzeuger des Tensors ist falsch vermerkt</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>der Arbeitsspeicher reicht dafür nicht</translation>
    </message>
    <message>
        <source>this name has %1 bytes; at most %2 are read</source>
        <translation>dieser Name hat %1 Bytes; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>two graph inputs have this name</source>
        <translation>zwei Eingaben des Graphen haben diesen Namen</translation>
    </message>
    <message>
        <source>two initializers have this name</source>
        <translation>zwei Initializer haben diesen Namen</translation>
    </message>
    <message>
        <source>two nodes have this name</source>
        <translation>zwei Knoten haben diesen Namen</translation>
    </message>
    <message>
        <source>two tensors have this name</source>
        <translation>zwei Tensoren haben diesen Namen</translation>
    </message>
    <message>
        <source>with its shape %1 the model&apos;s tensors take more memory than their limit of %2 MB</source>
        <translation>mit seiner Form %1 belegen die Tensoren des Modells mehr Speicher als ihre Grenze von %2 MB</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be broadcast</source>
        <translation>%1 und %2 lassen sich nicht aneinander anpassen (Broadcast)</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be multiplied</source>
        <translation>%1 und %2 lassen sich nicht multiplizieren</translation>
    </message>
    <message>
        <source>%1 in float: %2</source>
        <translation>%1 in Float: %2</translation>
    </message>
    <message>
        <source>%1 in float: %2 is back in INT8</source>
        <translation>%1 in Float: %2 ist wieder in INT8</translation>
    </message>
    <message>
        <source>%1 sets of options were measured on %2 samples; kept: %3</source>
        <translation>%1 Optionensätze wurden auf %2 Stichproben gemessen; behalten: %3</translation>
    </message>
    <message>
        <source>%1 stays in float: %2</source>
        <translation>%1 bleibt in Float: %2</translation>
    </message>
    <message>
        <source>, top-1 %1 %</source>
        <translation>, Top-1 %1 %</translation>
    </message>
    <message>
        <source>QAT was asked for, but the model holds no trained quantizers; everything is calibrated</source>
        <translation>QAT wurde verlangt, aber das Modell enthält keine trainierten Quantisierer; alles wird kalibriert</translation>
    </message>
    <message>
        <source>TVM_ROOT is %1, which holds no %2</source>
        <translation>TVM_ROOT ist %1; dort gibt es kein %2</translation>
    </message>
    <message>
        <source>Upsample cannot be written for opset 13</source>
        <translation>Upsample lässt sich für Opset 13 nicht schreiben</translation>
    </message>
    <message>
        <source>a constant has an unknown type</source>
        <translation>eine Konstante hat einen unbekannten Typ</translation>
    </message>
    <message>
        <source>a constant input has no place</source>
        <translation>eine konstante Eingabe hat keinen Platz</translation>
    </message>
    <message>
        <source>a constant input is out of range</source>
        <translation>eine konstante Eingabe liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a constant lies outside weights.bin</source>
        <translation>eine Konstante liegt außerhalb von weights.bin</translation>
    </message>
    <message>
        <source>a maximum keeps the type of its codes</source>
        <translation>ein Maximum behält den Typ seiner Codes</translation>
    </message>
    <message>
        <source>a scalar input takes no samples</source>
        <translation>eine skalare Eingabe nimmt keine Stichproben auf</translation>
    </message>
    <message>
        <source>a softmax over several axes cannot be written for opset 13</source>
        <translation>ein Softmax über mehrere Achsen lässt sich für Opset 13 nicht schreiben</translation>
    </message>
    <message>
        <source>a tensor has an unknown type or too many dimensions</source>
        <translation>ein Tensor hat einen unbekannten Typ oder zu viele Dimensionen</translation>
    </message>
    <message>
        <source>an input names no tensor</source>
        <translation>eine Eingabe nennt keinen Tensor</translation>
    </message>
    <message>
        <source>an int32 accumulator of %1 could overflow, which C does not detect</source>
        <translation>ein int32-Akkumulator von %1 könnte überlaufen, was C nicht bemerkt</translation>
    </message>
    <message>
        <source>an int32 accumulator overflows</source>
        <translation>ein int32-Akkumulator läuft über</translation>
    </message>
    <message>
        <source>an output names no tensor</source>
        <translation>eine Ausgabe nennt keinen Tensor</translation>
    </message>
    <message>
        <source>as given: %1</source>
        <translation>wie angegeben: %1</translation>
    </message>
    <message>
        <source>calibration method %1 is not available</source>
        <translation>die Kalibriermethode %1 gibt es hier nicht</translation>
    </message>
    <message>
        <source>codes cannot have the type %1</source>
        <translation>Codes können nicht vom Typ %1 sein</translation>
    </message>
    <message>
        <source>constants of type %1 cannot be deployed</source>
        <translation>Konstanten vom Typ %1 lassen sich nicht ausliefern</translation>
    </message>
    <message>
        <source>data can be fed to models with one input; this one has %1</source>
        <translation>Daten lassen sich nur an Modelle mit einer Eingabe geben; dieses hat %1</translation>
    </message>
    <message>
        <source>every value carries a trained quantizer: --auto has nothing to try</source>
        <translation>jeder Wert trägt einen trainierten Quantisierer: --auto hat nichts zu erproben</translation>
    </message>
    <message>
        <source>first sample</source>
        <translation>erste Stichprobe</translation>
    </message>
    <message>
        <source>float network</source>
        <translation>Float-Netz</translation>
    </message>
    <message>
        <source>has the wrong number of outputs</source>
        <translation>hat die falsche Zahl von Ausgaben</translation>
    </message>
    <message>
        <source>has the wrong type</source>
        <translation>hat den falschen Typ</translation>
    </message>
    <message>
        <source>it ended with exit code %1; what it printed is in %2/%3</source>
        <translation>es endete mit dem Exit-Code %1; was es ausgab, steht in %2/%3</translation>
    </message>
    <message>
        <source>it is no JSON text, or it is cut off</source>
        <translation>das ist kein JSON-Text, oder er ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is no integer network</source>
        <translation>das ist kein Ganzzahl-Netz</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it reads a tensor that nothing has written</source>
        <translation>er liest einen Tensor, den nichts geschrieben hat</translation>
    </message>
    <message>
        <source>its broadcast along an axis cannot be written for opset 13</source>
        <translation>sein Broadcast entlang einer Achse lässt sich für Opset 13 nicht schreiben</translation>
    </message>
    <message>
        <source>its input and output must be 8-bit codes</source>
        <translation>seine Eingabe und Ausgabe müssen 8-Bit-Codes sein</translation>
    </message>
    <message>
        <source>its inputs and outputs are not those of network.json; the folder is not whole</source>
        <translation>ihre Ein- und Ausgaben sind nicht die von network.json; der Ordner ist nicht vollständig</translation>
    </message>
    <message>
        <source>its kind is unknown</source>
        <translation>seine Art ist unbekannt</translation>
    </message>
    <message>
        <source>its per-channel quantizer does not fit the value</source>
        <translation>sein Quantisierer je Kanal passt nicht zum Wert</translation>
    </message>
    <message>
        <source>its scale is not positive</source>
        <translation>seine Skala ist nicht positiv</translation>
    </message>
    <message>
        <source>its version is not known; it was written by a newer program</source>
        <translation>ihre Version ist nicht bekannt; ein neueres Programm hat sie geschrieben</translation>
    </message>
    <message>
        <source>needs a table of 256 codes</source>
        <translation>braucht eine Tabelle von 256 Codes</translation>
    </message>
    <message>
        <source>needs one input</source>
        <translation>braucht eine Eingabe</translation>
    </message>
    <message>
        <source>needs one input and one output of 8-bit codes</source>
        <translation>braucht eine Eingabe und eine Ausgabe aus 8-Bit-Codes</translation>
    </message>
    <message>
        <source>needs one input, one output and weights</source>
        <translation>braucht eine Eingabe, eine Ausgabe und Gewichte</translation>
    </message>
    <message>
        <source>needs two inputs</source>
        <translation>braucht zwei Eingaben</translation>
    </message>
    <message>
        <source>no calibration data was given: %1 seeded random frames were used; ranges found with them mean little</source>
        <translation>es wurden keine Kalibrierdaten angegeben: %1 zufällige Bilder mit festem Startwert wurden verwendet; damit gefundene Bereiche sagen wenig</translation>
    </message>
    <message>
        <source>no data was given for this input</source>
        <translation>für diese Eingabe wurden keine Daten angegeben</translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation>nicht für %1</translation>
    </message>
    <message>
        <source>nothing computes this output</source>
        <translation>nichts berechnet diese Ausgabe</translation>
    </message>
    <message>
        <source>one weight scale, or one per output channel, is needed</source>
        <translation>eine Gewichtsskala wird gebraucht, oder eine je Ausgangskanal</translation>
    </message>
    <message>
        <source>oneDNN: %1</source>
        <translation>oneDNN: %1</translation>
    </message>
    <message>
        <source>operator %1 (opset %2) is not supported</source>
        <translation>der Operator %1 (Opset %2) wird nicht unterstützt</translation>
    </message>
    <message>
        <source>operator %1 is not supported</source>
        <translation>der Operator %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>operator %1.%2 (opset %3) is not supported</source>
        <translation>der Operator %1.%2 (Opset %3) wird nicht unterstützt</translation>
    </message>
    <message>
        <source>operators with subgraphs cannot be deployed</source>
        <translation>Operatoren mit Untergraphen lassen sich nicht ausliefern</translation>
    </message>
    <message>
        <source>reads a tensor that nothing has written</source>
        <translation>liest einen Tensor, den nichts geschrieben hat</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>Stichprobe %1 von %2</translation>
    </message>
    <message>
        <source>the C program computes with integers only, and %1 is left in float: %2</source>
        <translation>das C-Programm rechnet nur mit ganzen Zahlen, und %1 bleibt in Float: %2</translation>
    </message>
    <message>
        <source>the C program has no %1 of this form</source>
        <translation>das C-Programm kennt kein %1 dieser Form</translation>
    </message>
    <message>
        <source>the C program has no inputs and outputs of type %1</source>
        <translation>das C-Programm kennt keine Ein- und Ausgaben vom Typ %1</translation>
    </message>
    <message>
        <source>the C program has no pool of this form</source>
        <translation>das C-Programm kennt kein Pooling dieser Form</translation>
    </message>
    <message>
        <source>the bias must be int32, one value per output channel</source>
        <translation>der Bias muss int32 sein, ein Wert je Ausgangskanal</translation>
    </message>
    <message>
        <source>the calibration data holds no samples</source>
        <translation>die Kalibrierdaten enthalten keine Stichproben</translation>
    </message>
    <message>
        <source>the environment variable TVM_ROOT does not say where DRP-AI TVM is installed</source>
        <translation>die Umgebungsvariable TVM_ROOT sagt nicht, wo DRP-AI TVM installiert ist</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing or has a value that it cannot have</source>
        <translation>das Feld „%1“ fehlt oder hat einen Wert, den es nicht haben kann</translation>
    </message>
    <message>
        <source>the file is said to come from %1, but it looks like %2: %3; it is read as what it looks like</source>
        <translation>die Datei soll aus %1 stammen, sieht aber nach %2 aus: %3; sie wird als das gelesen, wonach sie aussieht</translation>
    </message>
    <message>
        <source>the file is said to come from %1, but it looks like %2; it is read as what it looks like</source>
        <translation>die Datei soll aus %1 stammen, sieht aber nach %2 aus; sie wird als das gelesen, wonach sie aussieht</translation>
    </message>
    <message>
        <source>the folder holds no %1</source>
        <translation>der Ordner enthält kein %1</translation>
    </message>
    <message>
        <source>the folder holds no %1: the network can be run, but there is nothing to compare it with</source>
        <translation>der Ordner enthält kein %1: Das Netz kann laufen, aber es gibt nichts, womit es zu vergleichen wäre</translation>
    </message>
    <message>
        <source>the framework cannot be told from the file; name it with -m</source>
        <translation>welches Framework es war, verrät die Datei nicht; nennen Sie es mit -m</translation>
    </message>
    <message>
        <source>the int32 accumulator of output channel %1 overflows</source>
        <translation>der int32-Akkumulator des Ausgangskanals %1 läuft über</translation>
    </message>
    <message>
        <source>the int8 engine needs a compiled network</source>
        <translation>die int8-Rechnung braucht ein kompiliertes Netz</translation>
    </message>
    <message>
        <source>the loss on the samples held back is %1 %, more than the %2 % asked for, however many layers stay in float</source>
        <translation>auf den zurückgehaltenen Stichproben gehen %1 % verloren, mehr als die verlangten %2 %, so viele Schichten auch in Float bleiben</translation>
    </message>
    <message>
        <source>the model cannot be compiled</source>
        <translation>das Modell lässt sich nicht kompilieren</translation>
    </message>
    <message>
        <source>the model has %1 inputs, got %2</source>
        <translation>das Modell hat %1 Eingaben, angegeben sind %2</translation>
    </message>
    <message>
        <source>the model has no inputs: there is nothing to quantize</source>
        <translation>das Modell hat keine Eingaben: Es gibt nichts zu quantisieren</translation>
    </message>
    <message>
        <source>the network has %1 inputs, got %2</source>
        <translation>das Netz hat %1 Eingaben, angegeben sind %2</translation>
    </message>
    <message>
        <source>the network has no output</source>
        <translation>das Netz hat keine Ausgabe</translation>
    </message>
    <message>
        <source>the operator does not take these inputs</source>
        <translation>der Operator nimmt diese Eingaben nicht</translation>
    </message>
    <message>
        <source>the quantizer&apos;s folder %1 does not exist</source>
        <translation>den Ordner %1 des Quantisierers gibt es nicht</translation>
    </message>
    <message>
        <source>the rank of this input is not known</source>
        <translation>der Rang dieser Eingabe ist nicht bekannt</translation>
    </message>
    <message>
        <source>the size of a constant does not fit its shape</source>
        <translation>die Größe einer Konstanten passt nicht zu ihrer Form</translation>
    </message>
    <message>
        <source>the stacks of matrices do not fit</source>
        <translation>die Stapel von Matrizen passen nicht zusammen</translation>
    </message>
    <message>
        <source>the translator&apos;s folder %1 does not exist</source>
        <translation>den Ordner %1 des Übersetzers gibt es nicht</translation>
    </message>
    <message>
        <source>there are too few samples to hold some back: options are judged on the samples that they were calibrated on</source>
        <translation>es gibt zu wenige Stichproben, um einige zurückzuhalten: Optionen werden an denen gemessen, mit denen sie kalibriert wurden</translation>
    </message>
    <message>
        <source>trial %1: %2: %3</source>
        <translation>Versuch %1: %2: %3</translation>
    </message>
    <message>
        <source>trial %1: %2: output SQNR %3 dB, agreement %4 %%5</source>
        <translation>Versuch %1: %2: Ausgangs-SQNR %3 dB, Übereinstimmung %4 %%5</translation>
    </message>
    <message>
        <source>unknown kind of operator</source>
        <translation>unbekannte Art von Operator</translation>
    </message>
    <message>
        <source>wants %1</source>
        <translation>will %1</translation>
    </message>
    <message>
        <source>wants %1, got %2</source>
        <translation>will %1, nicht %2</translation>
    </message>
    <message>
        <source>wants codes</source>
        <translation>will Codes</translation>
    </message>
    <message>
        <source>wants rows of %1 codes, got %2</source>
        <translation>will Zeilen von %1 Codes, nicht %2</translation>
    </message>
    <message>
        <source>weight zero points do not fit</source>
        <translation>die Nullpunkte der Gewichte passen nicht</translation>
    </message>
    <message>
        <source>weights must be int8</source>
        <translation>Gewichte müssen int8 sein</translation>
    </message>
    <message>
        <source>works on 8-bit codes</source>
        <translation>arbeitet mit 8-Bit-Codes</translation>
    </message>
    <message>
        <source>writes a tensor twice</source>
        <translation>schreibt einen Tensor zweimal</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be joined</source>
        <translation>%1 und %2 lassen sich nicht verbinden</translation>
    </message>
    <message>
        <source>%1 cannot be expanded to %2</source>
        <translation>%1 lässt sich nicht auf %2 ausdehnen</translation>
    </message>
    <message>
        <source>%1 cannot be reshaped to %2</source>
        <translation>%1 lässt sich nicht in %2 umformen</translation>
    </message>
    <message>
        <source>%1 cannot become %2</source>
        <translation>%1 kann nicht zu %2 werden</translation>
    </message>
    <message>
        <source>%1: not supported: %2</source>
        <translation>%1: nicht unterstützt: %2</translation>
    </message>
    <message>
        <source>BatchNormalization is in training mode: export the model with model.eval()</source>
        <translation>BatchNormalization ist im Trainingsmodus: Exportieren Sie das Modell mit model.eval()</translation>
    </message>
    <message>
        <source>C cannot be broadcast to the result</source>
        <translation>C lässt sich nicht auf das Ergebnis ausdehnen (Broadcast)</translation>
    </message>
    <message>
        <source>W %1 and R %2 do not fit the node</source>
        <translation>W %1 und R %2 passen nicht zum Knoten</translation>
    </message>
    <message>
        <source>X, W and R must have rank 3</source>
        <translation>X, W und R müssen Rang 3 haben</translation>
    </message>
    <message>
        <source>a 0 in the target shape beyond the input&apos;s rank</source>
        <translation>eine 0 in der Zielform jenseits des Rangs der Eingabe</translation>
    </message>
    <message>
        <source>a batch index is out of range</source>
        <translation>ein Batch-Index liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a bound has another type than the input</source>
        <translation>eine Grenze hat einen anderen Typ als die Eingabe</translation>
    </message>
    <message>
        <source>a bound is not a scalar</source>
        <translation>eine Grenze ist kein Skalar</translation>
    </message>
    <message>
        <source>a cast from %1 to %2</source>
        <translation>eine Umwandlung von %1 nach %2</translation>
    </message>
    <message>
        <source>a negative axis on a value of unknown rank</source>
        <translation>eine negative Achse an einem Wert von unbekanntem Rang</translation>
    </message>
    <message>
        <source>a negative size</source>
        <translation>eine negative Größe</translation>
    </message>
    <message>
        <source>a negative size in the target shape</source>
        <translation>eine negative Größe in der Zielform</translation>
    </message>
    <message>
        <source>a parameter does not have one value per channel</source>
        <translation>ein Parameter hat nicht einen Wert je Kanal</translation>
    </message>
    <message>
        <source>a parameter is not a scalar</source>
        <translation>ein Parameter ist kein Skalar</translation>
    </message>
    <message>
        <source>a region of interest is out of range</source>
        <translation>ein Bildausschnitt (ROI) liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a score is no number</source>
        <translation>eine Bewertung ist keine Zahl</translation>
    </message>
    <message>
        <source>a sequence length is out of range</source>
        <translation>eine Sequenzlänge liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a size is out of range</source>
        <translation>eine Größe liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a step is 0</source>
        <translation>eine Schrittweite ist 0</translation>
    </message>
    <message>
        <source>a term of the equation does not fit its input</source>
        <translation>ein Term der Gleichung passt nicht zu seiner Eingabe</translation>
    </message>
    <message>
        <source>a type other than float32</source>
        <translation>ein anderer Typ als float32</translation>
    </message>
    <message>
        <source>a zero point has another type than its tensor</source>
        <translation>ein Nullpunkt hat einen anderen Typ als sein Tensor</translation>
    </message>
    <message>
        <source>a zero point of this shape</source>
        <translation>ein Nullpunkt dieser Form</translation>
    </message>
    <message>
        <source>activations do not fit the directions</source>
        <translation>activations passt nicht zu den Richtungen</translation>
    </message>
    <message>
        <source>an axis of %1 has no %2 equal parts</source>
        <translation>eine Achse der Länge %1 lässt sich nicht in %2 gleiche Teile teilen</translation>
    </message>
    <message>
        <source>an axis of %1 is too large</source>
        <translation>eine Achse der Länge %1 ist zu groß</translation>
    </message>
    <message>
        <source>an axis of size %1 cannot be squeezed</source>
        <translation>eine Achse der Größe %1 lässt sich nicht entfernen (Squeeze)</translation>
    </message>
    <message>
        <source>an axis of this size</source>
        <translation>eine Achse dieser Größe</translation>
    </message>
    <message>
        <source>an empty input cannot be resized</source>
        <translation>eine leere Eingabe lässt sich nicht skalieren</translation>
    </message>
    <message>
        <source>an empty input has nothing to repeat</source>
        <translation>eine leere Eingabe hat nichts zu wiederholen</translation>
    </message>
    <message>
        <source>an equation over this many elements</source>
        <translation>eine Gleichung über so viele Elemente</translation>
    </message>
    <message>
        <source>an index is out of range</source>
        <translation>ein Index liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>an input of %1 spatial axes</source>
        <translation>eine Eingabe mit %1 räumlichen Achsen</translation>
    </message>
    <message>
        <source>an output of this type</source>
        <translation>eine Ausgabe dieses Typs</translation>
    </message>
    <message>
        <source>an unknown activation</source>
        <translation>eine unbekannte Aktivierung</translation>
    </message>
    <message>
        <source>an unknown coordinate_transformation_mode</source>
        <translation>eine unbekannte coordinate_transformation_mode</translation>
    </message>
    <message>
        <source>an unknown direction</source>
        <translation>eine unbekannte Richtung</translation>
    </message>
    <message>
        <source>an unknown keep_aspect_ratio_policy</source>
        <translation>eine unbekannte keep_aspect_ratio_policy</translation>
    </message>
    <message>
        <source>an unknown mode</source>
        <translation>ein unbekannter mode</translation>
    </message>
    <message>
        <source>an unknown nearest_mode</source>
        <translation>ein unbekannter nearest_mode</translation>
    </message>
    <message>
        <source>an unknown padding_mode</source>
        <translation>ein unbekannter padding_mode</translation>
    </message>
    <message>
        <source>an unknown reduction</source>
        <translation>eine unbekannte reduction</translation>
    </message>
    <message>
        <source>approximate is neither none nor tanh</source>
        <translation>approximate ist weder none noch tanh</translation>
    </message>
    <message>
        <source>axes are out of range</source>
        <translation>axes liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>axes do not fit a result of rank %1</source>
        <translation>axes passt nicht zu einem Ergebnis vom Rang %1</translation>
    </message>
    <message>
        <source>axes do not fit an input of rank %1</source>
        <translation>axes passt nicht zu einer Eingabe vom Rang %1</translation>
    </message>
    <message>
        <source>axis is out of range</source>
        <translation>axis liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>axis or indices do not fit the data</source>
        <translation>axis oder die Indizes passen nicht zu den Daten</translation>
    </message>
    <message>
        <source>axis, indices and updates do not fit the data</source>
        <translation>axis, Indizes und neue Werte passen nicht zu den Daten</translation>
    </message>
    <message>
        <source>batch_axis and time_axis are not 0 and 1</source>
        <translation>batch_axis und time_axis sind nicht 0 und 1</translation>
    </message>
    <message>
        <source>batch_dims or the indices do not fit the data</source>
        <translation>batch_dims oder die Indizes passen nicht zu den Daten</translation>
    </message>
    <message>
        <source>blocked quantization</source>
        <translation>blockweise Quantisierung</translation>
    </message>
    <message>
        <source>blocksize is out of range</source>
        <translation>blocksize liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>boxes %1 and scores %2 do not belong together</source>
        <translation>Rahmen %1 und Bewertungen %2 gehören nicht zusammen</translation>
    </message>
    <message>
        <source>codes of type %1</source>
        <translation>Codes vom Typ %1</translation>
    </message>
    <message>
        <source>cubic interpolation in three axes</source>
        <translation>kubische Interpolation über drei Achsen</translation>
    </message>
    <message>
        <source>depth is out of range</source>
        <translation>depth liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>direction is neither LEFT nor RIGHT</source>
        <translation>direction ist weder LEFT noch RIGHT</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 nach %2</translation>
    </message>
    <message>
        <source>has no axes</source>
        <translation>hat keine Achsen</translation>
    </message>
    <message>
        <source>has no inputs</source>
        <translation>hat keine Eingaben</translation>
    </message>
    <message>
        <source>has no outputs</source>
        <translation>hat keine Ausgaben</translation>
    </message>
    <message>
        <source>has no target shape</source>
        <translation>hat keine Zielform</translation>
    </message>
    <message>
        <source>input %1 is %2, not %3</source>
        <translation>Eingabe %1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>input and grid do not fit</source>
        <translation>Eingabe und Gitter passen nicht zusammen</translation>
    </message>
    <message>
        <source>interpolation of %1</source>
        <translation>Interpolation von %1</translation>
    </message>
    <message>
        <source>it has no output</source>
        <translation>er hat keine Ausgabe</translation>
    </message>
    <message>
        <source>it needs %1 inputs; input %2 is missing</source>
        <translation>er braucht %1 Eingaben; Eingabe %2 fehlt</translation>
    </message>
    <message>
        <source>its first input or its output is missing</source>
        <translation>seine erste Eingabe oder seine Ausgabe fehlt</translation>
    </message>
    <message>
        <source>its inputs cannot be broadcast</source>
        <translation>seine Eingaben lassen sich nicht aneinander anpassen (Broadcast)</translation>
    </message>
    <message>
        <source>its inputs do not belong together</source>
        <translation>seine Eingaben gehören nicht zusammen</translation>
    </message>
    <message>
        <source>its inputs have different ranks</source>
        <translation>seine Eingaben haben verschiedene Ränge</translation>
    </message>
    <message>
        <source>its inputs have different types</source>
        <translation>seine Eingaben haben verschiedene Typen</translation>
    </message>
    <message>
        <source>its mask output</source>
        <translation>seine Ausgabe mask</translation>
    </message>
    <message>
        <source>its operands must be matrices</source>
        <translation>seine Operanden müssen Matrizen sein</translation>
    </message>
    <message>
        <source>k is not a scalar</source>
        <translation>k ist kein Skalar</translation>
    </message>
    <message>
        <source>k is out of range</source>
        <translation>k liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>kernel, strides or dilations are out of range</source>
        <translation>Kernel, strides oder dilations liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>kernel_shape differs from the weights&apos; shape</source>
        <translation>kernel_shape weicht von der Form der Gewichte ab</translation>
    </message>
    <message>
        <source>kernel_shape, strides or dilations do not fit the weights</source>
        <translation>kernel_shape, strides oder dilations passen nicht zu den Gewichten</translation>
    </message>
    <message>
        <source>kernel_shape, strides or pads do not fit the input</source>
        <translation>kernel_shape, strides oder pads passen nicht zur Eingabe</translation>
    </message>
    <message>
        <source>kernel_shape, strides, dilations or pads are out of range</source>
        <translation>kernel_shape, strides, dilations oder pads liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>kernel_shape, strides, dilations or pads do not fit an input of rank %1</source>
        <translation>kernel_shape, strides, dilations oder pads passen nicht zu einer Eingabe vom Rang %1</translation>
    </message>
    <message>
        <source>mode is neither DCR nor CRD</source>
        <translation>mode ist weder DCR noch CRD</translation>
    </message>
    <message>
        <source>mode is neither avg nor max</source>
        <translation>mode ist weder avg noch max</translation>
    </message>
    <message>
        <source>more than one -1 in the target shape</source>
        <translation>mehr als eine -1 in der Zielform</translation>
    </message>
    <message>
        <source>needs %1 input</source>
        <translation>braucht %1 Eingabe</translation>
    </message>
    <message>
        <source>needs %1 inputs</source>
        <translation>braucht %1 Eingaben</translation>
    </message>
    <message>
        <source>needs an input</source>
        <translation>braucht eine Eingabe</translation>
    </message>
    <message>
        <source>needs an int64 shape</source>
        <translation>braucht eine int64-Form</translation>
    </message>
    <message>
        <source>needs five inputs</source>
        <translation>braucht fünf Eingaben</translation>
    </message>
    <message>
        <source>needs input and scale</source>
        <translation>braucht Eingabe und Skala</translation>
    </message>
    <message>
        <source>needs input and weights</source>
        <translation>braucht Eingabe und Gewichte</translation>
    </message>
    <message>
        <source>nothing is left of the output</source>
        <translation>von der Ausgabe bleibt nichts übrig</translation>
    </message>
    <message>
        <source>operands of rank 1</source>
        <translation>Operanden vom Rang 1</translation>
    </message>
    <message>
        <source>output size or sampling_ratio are out of range</source>
        <translation>Ausgabegröße oder sampling_ratio liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>output_shape is out of range</source>
        <translation>output_shape liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>p is neither 1 nor 2</source>
        <translation>p ist weder 1 noch 2</translation>
    </message>
    <message>
        <source>p is out of range</source>
        <translation>p liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>pads are out of range</source>
        <translation>pads liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>pads cut away more than there is</source>
        <translation>pads schneidet mehr weg, als da ist</translation>
    </message>
    <message>
        <source>pads do not fit an input of rank %1</source>
        <translation>pads passt nicht zu einer Eingabe vom Rang %1</translation>
    </message>
    <message>
        <source>pads or output_padding are out of range</source>
        <translation>pads oder output_padding liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>pads, output_padding or output_shape do not fit the input</source>
        <translation>pads, output_padding oder output_shape passen nicht zur Eingabe</translation>
    </message>
    <message>
        <source>perm does not fit an input of rank %1</source>
        <translation>perm passt nicht zu einer Eingabe vom Rang %1</translation>
    </message>
    <message>
        <source>perm is no permutation of the axes</source>
        <translation>perm ist keine Vertauschung der Achsen</translation>
    </message>
    <message>
        <source>repeats are out of range</source>
        <translation>repeats liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>repeats do not fit an input of rank %1</source>
        <translation>repeats passt nicht zu einer Eingabe vom Rang %1</translation>
    </message>
    <message>
        <source>scalars cannot be multiplied as matrices</source>
        <translation>Skalare lassen sich nicht als Matrizen multiplizieren</translation>
    </message>
    <message>
        <source>scale and zero point have different lengths</source>
        <translation>Skala und Nullpunkt haben verschiedene Längen</translation>
    </message>
    <message>
        <source>scale or bias do not fit the channels</source>
        <translation>Skala oder Bias passen nicht zu den Kanälen</translation>
    </message>
    <message>
        <source>scale or bias do not fit the normalised axes</source>
        <translation>Skala oder Bias passen nicht zu den normierten Achsen</translation>
    </message>
    <message>
        <source>scales are out of range</source>
        <translation>scales liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>scales of rank %1</source>
        <translation>Skalen vom Rang %1</translation>
    </message>
    <message>
        <source>scales of this shape</source>
        <translation>Skalen dieser Form</translation>
    </message>
    <message>
        <source>scales or sizes do not fit the input</source>
        <translation>scales oder sizes passen nicht zur Eingabe</translation>
    </message>
    <message>
        <source>scales that are not float32</source>
        <translation>Skalen, die nicht float32 sind</translation>
    </message>
    <message>
        <source>sequence_lens does not have one value per batch</source>
        <translation>sequence_lens hat nicht einen Wert je Stapelelement</translation>
    </message>
    <message>
        <source>size has neither 4 nor 5 values</source>
        <translation>size hat weder 4 noch 5 Werte</translation>
    </message>
    <message>
        <source>size is out of range</source>
        <translation>size liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>sizes are out of range</source>
        <translation>sizes liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>split has another length than there are outputs</source>
        <translation>split hat eine andere Länge, als es Ausgaben gibt</translation>
    </message>
    <message>
        <source>split is out of range</source>
        <translation>split liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>start, limit or delta are out of range</source>
        <translation>start, limit oder delta liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>starts, ends, axes and steps have different lengths</source>
        <translation>starts, ends, axes und steps haben verschiedene Längen</translation>
    </message>
    <message>
        <source>the axis is empty</source>
        <translation>die Achse ist leer</translation>
    </message>
    <message>
        <source>the batches of data and indices differ</source>
        <translation>die Stapel von Daten und Indizes sind verschieden</translation>
    </message>
    <message>
        <source>the bias does not have one value per output channel</source>
        <translation>der Bias hat nicht einen Wert je Ausgangskanal</translation>
    </message>
    <message>
        <source>the bias is no int32 per output channel</source>
        <translation>der Bias ist kein int32-Wert je Ausgangskanal</translation>
    </message>
    <message>
        <source>the channels do not divide by blocksize squared</source>
        <translation>die Kanäle lassen sich nicht durch das Quadrat von blocksize teilen</translation>
    </message>
    <message>
        <source>the channels do not divide into the groups</source>
        <translation>die Kanäle lassen sich nicht auf die Gruppen verteilen</translation>
    </message>
    <message>
        <source>the condition is longer than the axis</source>
        <translation>die Bedingung ist länger als die Achse</translation>
    </message>
    <message>
        <source>the condition is not boolean</source>
        <translation>die Bedingung ist kein Wahrheitswert</translation>
    </message>
    <message>
        <source>the constant does not fit the input&apos;s type</source>
        <translation>die Konstante passt nicht zum Typ der Eingabe</translation>
    </message>
    <message>
        <source>the equation does not fit the number of inputs</source>
        <translation>die Gleichung passt nicht zur Zahl der Eingaben</translation>
    </message>
    <message>
        <source>the equation is too long</source>
        <translation>die Gleichung ist zu lang</translation>
    </message>
    <message>
        <source>the grid %1 does not fit the input %2</source>
        <translation>das Gitter %1 passt nicht zur Eingabe %2</translation>
    </message>
    <message>
        <source>the image does not divide by blocksize</source>
        <translation>das Bild lässt sich nicht durch blocksize teilen</translation>
    </message>
    <message>
        <source>the index tuples do not fit the data</source>
        <translation>die Index-Tupel passen nicht zu den Daten</translation>
    </message>
    <message>
        <source>the indices are neither int32 nor int64</source>
        <translation>die Indizes sind weder int32 noch int64</translation>
    </message>
    <message>
        <source>the indices are not int64</source>
        <translation>die Indizes sind nicht int64</translation>
    </message>
    <message>
        <source>the indices do not fit the input</source>
        <translation>die Indizes passen nicht zur Eingabe</translation>
    </message>
    <message>
        <source>the indices reach beyond the data</source>
        <translation>die Indizes reichen über die Daten hinaus</translation>
    </message>
    <message>
        <source>the input %1 has no channel axis</source>
        <translation>die Eingabe %1 hat keine Kanalachse</translation>
    </message>
    <message>
        <source>the input %1 has no spatial axis</source>
        <translation>die Eingabe %1 hat keine räumliche Achse</translation>
    </message>
    <message>
        <source>the input is empty</source>
        <translation>die Eingabe ist leer</translation>
    </message>
    <message>
        <source>the input is too large</source>
        <translation>die Eingabe ist zu groß</translation>
    </message>
    <message>
        <source>the output&apos;s shape is another than the network says</source>
        <translation>die Form der Ausgabe ist eine andere, als das Netz angibt</translation>
    </message>
    <message>
        <source>the output shape does not fit the input</source>
        <translation>die Ausgabeform passt nicht zur Eingabe</translation>
    </message>
    <message>
        <source>the parts do not add up to the axis of %1</source>
        <translation>die Teile ergeben zusammen nicht die Achse der Länge %1</translation>
    </message>
    <message>
        <source>the picture is empty</source>
        <translation>das Bild ist leer</translation>
    </message>
    <message>
        <source>the result is too large</source>
        <translation>das Ergebnis ist zu groß</translation>
    </message>
    <message>
        <source>the result of the equation is not understood</source>
        <translation>das Ergebnis der Gleichung ist nicht verständlich</translation>
    </message>
    <message>
        <source>the scale has %1 values for an axis of %2</source>
        <translation>die Skala hat %1 Werte für eine Achse der Länge %2</translation>
    </message>
    <message>
        <source>the scale is empty</source>
        <translation>die Skala ist leer</translation>
    </message>
    <message>
        <source>the scale is no float</source>
        <translation>die Skala ist keine Gleitkommazahl</translation>
    </message>
    <message>
        <source>the size is not a scalar</source>
        <translation>die Größe ist kein Skalar</translation>
    </message>
    <message>
        <source>the sizes of an index differ</source>
        <translation>die Größen eines Index sind verschieden</translation>
    </message>
    <message>
        <source>the slope %1 does not fit the input %2</source>
        <translation>die Steigung %1 passt nicht zur Eingabe %2</translation>
    </message>
    <message>
        <source>the target shape is too large</source>
        <translation>die Zielform ist zu groß</translation>
    </message>
    <message>
        <source>the updates do not fit data and indices</source>
        <translation>die neuen Werte passen nicht zu Daten und Indizes</translation>
    </message>
    <message>
        <source>the updates have another type than the data</source>
        <translation>die neuen Werte haben einen anderen Typ als die Daten</translation>
    </message>
    <message>
        <source>the weights&apos; scale does not fit the output channels</source>
        <translation>die Skala der Gewichte passt nicht zu den Ausgangskanälen</translation>
    </message>
    <message>
        <source>the window of %1 is larger than the padded input of %2</source>
        <translation>das Fenster von %1 ist größer als die aufgefüllte Eingabe von %2</translation>
    </message>
    <message>
        <source>the zero point has another type than the codes</source>
        <translation>der Nullpunkt hat einen anderen Typ als die Codes</translation>
    </message>
    <message>
        <source>theta does not fit the size</source>
        <translation>theta passt nicht zu size</translation>
    </message>
    <message>
        <source>this dtype</source>
        <translation>dieser dtype</translation>
    </message>
    <message>
        <source>this kind of value</source>
        <translation>diese Art von Wert</translation>
    </message>
    <message>
        <source>this output_datatype</source>
        <translation>dieser output_datatype</translation>
    </message>
    <message>
        <source>to this type</source>
        <translation>in diesen Typ</translation>
    </message>
    <message>
        <source>too many output channels</source>
        <translation>zu viele Ausgangskanäle</translation>
    </message>
    <message>
        <source>training mode</source>
        <translation>der Trainingsmodus</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>der Typ %1</translation>
    </message>
    <message>
        <source>value must have one element</source>
        <translation>value muss genau ein Element haben</translation>
    </message>
    <message>
        <source>values must be the off and the on value</source>
        <translation>values muss der Aus- und der Ein-Wert sein</translation>
    </message>
    <message>
        <source>wants an input of rank 2 or more</source>
        <translation>will eine Eingabe vom Rang 2 oder höher</translation>
    </message>
    <message>
        <source>wants an input of rank 2, got %1</source>
        <translation>will eine Eingabe vom Rang 2, nicht %1</translation>
    </message>
    <message>
        <source>wants an input of rank 3 or more</source>
        <translation>will eine Eingabe vom Rang 3 oder höher</translation>
    </message>
    <message>
        <source>wants an input of rank 4, got %1</source>
        <translation>will eine Eingabe vom Rang 4, nicht %1</translation>
    </message>
    <message>
        <source>weights %1 do not fit the input %2</source>
        <translation>die Gewichte %1 passen nicht zur Eingabe %2</translation>
    </message>
    <message>
        <source>weights %1 in %2 groups do not fit the input %3</source>
        <translation>die Gewichte %1 in %2 Gruppen passen nicht zur Eingabe %3</translation>
    </message>
    <message>
        <source>%1 % of the weights %2 lie beyond the range of their quantizer</source>
        <translation>%1 % der Gewichte %2 liegen jenseits des Bereichs ihres Quantisierers</translation>
    </message>
    <message>
        <source>%1 QONNX nodes, the first is %2</source>
        <translation>%1 QONNX-Knoten, der erste ist %2</translation>
    </message>
    <message>
        <source>%1 and its scale as the layer that they compute</source>
        <translation>%1 und seine Skala als die Schicht, die sie berechnen</translation>
    </message>
    <message>
        <source>%1 as %2 between quantizers</source>
        <translation>%1 als %2 zwischen Quantisierern</translation>
    </message>
    <message>
        <source>%1 becomes the clamp of the integer layer</source>
        <translation>%1 wird zur Begrenzung der Ganzzahl-Schicht</translation>
    </message>
    <message>
        <source>%1 channels of %2 (the first is %3)</source>
        <translation>%1 von %2 Kanälen (der erste ist %3)</translation>
    </message>
    <message>
        <source>%1 has another scale or zero point</source>
        <translation>%1 hat eine andere Skala oder einen anderen Nullpunkt</translation>
    </message>
    <message>
        <source>%1 has no integer form here</source>
        <translation>%1 hat hier keine ganzzahlige Form</translation>
    </message>
    <message>
        <source>%1 is quantized %2 times on one grid; the first time is by %3</source>
        <translation>%1 wird %2-mal auf ein Gitter quantisiert; das erste Mal von %3</translation>
    </message>
    <message>
        <source>%1 is quantized in %2; export the model in float32</source>
        <translation>%1 ist in %2 quantisiert; exportieren Sie das Modell in float32</translation>
    </message>
    <message>
        <source>%1 is quantized on another grid by %2 already: it is rounded twice</source>
        <translation>%1 wird schon von %2 auf ein anderes Gitter quantisiert: Es wird zweimal gerundet</translation>
    </message>
    <message>
        <source>%1 is quantized on another grid by %2: its readers see different values</source>
        <translation>%1 wird von %2 auf ein anderes Gitter quantisiert: Seine Leser sehen verschiedene Werte</translation>
    </message>
    <message>
        <source>%1 layers were tuned on %2 samples</source>
        <translation>%1 Schichten wurden auf %2 Stichproben abgestimmt</translation>
    </message>
    <message>
        <source>%1 nodes are named after TensorQuantizer modules</source>
        <translation>%1 Knoten heißen nach TensorQuantizer-Modulen</translation>
    </message>
    <message>
        <source>%1 nodes are named as TensorFlow does, like %2</source>
        <translation>%1 Knoten heißen so, wie TensorFlow sie nennt, etwa %2</translation>
    </message>
    <message>
        <source>%1 nodes of domain com.microsoft</source>
        <translation>%1 Knoten der Domäne com.microsoft</translation>
    </message>
    <message>
        <source>%1 of codes as %2 of values</source>
        <translation>%1 von Codes als %2 von Werten</translation>
    </message>
    <message>
        <source>%1 of constants</source>
        <translation>%1 von Konstanten</translation>
    </message>
    <message>
        <source>%1 of domain %2</source>
        <translation>%1 der Domäne %2</translation>
    </message>
    <message>
        <source>%1 of its output channels %2: %3</source>
        <translation>%1 seiner Ausgangskanäle %2: %3</translation>
    </message>
    <message>
        <source>%1 of quantized weights, applied to their codes</source>
        <translation>%1 quantisierter Gewichte, auf ihre Codes angewandt</translation>
    </message>
    <message>
        <source>%1 passes its input on</source>
        <translation>%1 reicht seine Eingabe durch</translation>
    </message>
    <message>
        <source>%1 per channel folded into weights and bias</source>
        <translation>%1 je Kanal in Gewichte und Bias gefaltet</translation>
    </message>
    <message>
        <source>%1 quantizers are followed by a Clip with an empty lower bound (reduce_range)</source>
        <translation>auf %1 Quantisierer folgt ein Clip mit leerer unterer Grenze (reduce_range)</translation>
    </message>
    <message>
        <source>%1 quantizers are named activation_post_process</source>
        <translation>%1 Quantisierer heißen activation_post_process</translation>
    </message>
    <message>
        <source>%1 quantizers are named after fake_quant modules, like %2</source>
        <translation>%1 Quantisierer heißen nach fake_quant-Modulen, etwa %2</translation>
    </message>
    <message>
        <source>%1 quantizers behind linear layers begin at 0 and stand for a Relu that the exporter dropped; it is written out</source>
        <translation>%1 Quantisierer hinter linearen Schichten beginnen bei 0 und stehen für ein Relu, das der Exporter weggelassen hat; es wird ausgeschrieben</translation>
    </message>
    <message>
        <source>%1 scalar quantizers carry axis=1</source>
        <translation>%1 skalare Quantisierer tragen axis=1</translation>
    </message>
    <message>
        <source>%1 weight codes of -128 became 127, because folding BatchNormalization flips their sign</source>
        <translation>%1 Gewichtscodes von -128 wurden zu 127, weil das Falten der BatchNormalization ihr Vorzeichen umkehrt</translation>
    </message>
    <message>
        <source>%1 with channels_last is not supported</source>
        <translation>%1 mit channels_last wird nicht unterstützt</translation>
    </message>
    <message>
        <source>BatchNormalization as a depthwise 1x1 Conv</source>
        <translation>BatchNormalization als depthwise Conv 1x1</translation>
    </message>
    <message>
        <source>BatchNormalization folded into weights and bias</source>
        <translation>BatchNormalization in Gewichte und Bias gefaltet</translation>
    </message>
    <message>
        <source>BatchNormalization folded into weights and bias; the fake-quantizer between them is dropped</source>
        <translation>BatchNormalization in Gewichte und Bias gefaltet; der Fake-Quantisierer dazwischen entfällt</translation>
    </message>
    <message>
        <source>BipolarQuant needs one constant scale</source>
        <translation>BipolarQuant braucht eine einzige konstante Skala</translation>
    </message>
    <message>
        <source>Trunc as the arithmetic that it stands for</source>
        <translation>Trunc als die Rechnung, für die es steht</translation>
    </message>
    <message>
        <source>Trunc needs constant scalar parameters</source>
        <translation>Trunc braucht konstante skalare Parameter</translation>
    </message>
    <message>
        <source>Trunc with an output scale of its own is not supported</source>
        <translation>Trunc mit eigener Ausgangsskala wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Trunc with rounding %1 is not supported</source>
        <translation>Trunc mit der Rundung %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a bit width of %1 is not supported</source>
        <translation>eine Bitbreite von %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a matrix of weights makes it a Gemm</source>
        <translation>eine Gewichtsmatrix macht daraus ein Gemm</translation>
    </message>
    <message>
        <source>a value that it reads carries no quantizer</source>
        <translation>ein Wert, den er liest, trägt keinen Quantisierer</translation>
    </message>
    <message>
        <source>activations rounded by %1 have no INT8 form here</source>
        <translation>Aktivierungen mit der Rundung %1 haben hier keine INT8-Form</translation>
    </message>
    <message>
        <source>alpha, beta or transA have no integer form</source>
        <translation>alpha, beta oder transA haben keine ganzzahlige Form</translation>
    </message>
    <message>
        <source>batch %1 of %2</source>
        <translation>Stapel %1 von %2</translation>
    </message>
    <message>
        <source>bias correction</source>
        <translation>Bias-Korrektur</translation>
    </message>
    <message>
        <source>carries no trained quantizer; its range was calibrated with %1</source>
        <translation>trägt keinen trainierten Quantisierer; sein Bereich wurde mit %1 kalibriert</translation>
    </message>
    <message>
        <source>channel ranges</source>
        <translation>Bereiche der Kanäle</translation>
    </message>
    <message>
        <source>channels between them are rescaled to one range</source>
        <translation>Kanäle dazwischen werden auf einen Bereich skaliert</translation>
    </message>
    <message>
        <source>channels between %1 and %2 were rescaled by factors up to %3</source>
        <translation>die Kanäle zwischen %1 und %2 wurden mit Faktoren bis %3 skaliert</translation>
    </message>
    <message>
        <source>cross-layer equalization</source>
        <translation>Angleichen benachbarter Schichten</translation>
    </message>
    <message>
        <source>dynamic quantization becomes a layer with fixed ranges; its weights keep their codes</source>
        <translation>aus dynamischer Quantisierung wird eine Schicht mit festen Bereichen; ihre Gewichte behalten ihre Codes</translation>
    </message>
    <message>
        <source>excluded by the options</source>
        <translation>durch die Optionen ausgenommen</translation>
    </message>
    <message>
        <source>folding BatchNormalization scales channel %1 by only %2</source>
        <translation>das Falten der BatchNormalization skaliert Kanal %1 nur mit %2</translation>
    </message>
    <message>
        <source>have half of their weights or more at the ends of the code range</source>
        <translation>haben mindestens die Hälfte ihrer Gewichte an den Enden des Codebereichs</translation>
    </message>
    <message>
        <source>have no weight other than zero</source>
        <translation>haben nur Nullen als Gewichte</translation>
    </message>
    <message>
        <source>it averages over other axes than the spatial ones</source>
        <translation>er mittelt über andere Achsen als die räumlichen</translation>
    </message>
    <message>
        <source>it does not compute float32</source>
        <translation>er rechnet nicht mit float32</translation>
    </message>
    <message>
        <source>it has a second output</source>
        <translation>er hat eine zweite Ausgabe</translation>
    </message>
    <message>
        <source>it moves float values</source>
        <translation>er bewegt Float-Werte</translation>
    </message>
    <message>
        <source>its C is no bias per output channel</source>
        <translation>sein C ist kein Bias je Ausgangskanal</translation>
    </message>
    <message>
        <source>its bias is no constant int32 with constant scales</source>
        <translation>sein Bias ist kein konstanter int32-Wert mit konstanten Skalen</translation>
    </message>
    <message>
        <source>its bias is not constant</source>
        <translation>sein Bias ist nicht konstant</translation>
    </message>
    <message>
        <source>its bit widths are not usable</source>
        <translation>seine Bitbreiten sind nicht brauchbar</translation>
    </message>
    <message>
        <source>its codes are a parameter of %1 (%2)</source>
        <translation>seine Codes sind ein Parameter von %1 (%2)</translation>
    </message>
    <message>
        <source>its codes go to %1 (%2)</source>
        <translation>seine Codes gehen an %1 (%2)</translation>
    </message>
    <message>
        <source>its codes leave the network</source>
        <translation>seine Codes verlassen das Netz</translation>
    </message>
    <message>
        <source>its consumers clip the codes differently</source>
        <translation>seine Abnehmer beschneiden die Codes verschieden</translation>
    </message>
    <message>
        <source>its filters see too many values at once</source>
        <translation>seine Filter sehen zu viele Werte auf einmal</translation>
    </message>
    <message>
        <source>its input has more than 8 bits</source>
        <translation>seine Eingabe hat mehr als 8 Bit</translation>
    </message>
    <message>
        <source>its input has no spatial axes</source>
        <translation>seine Eingabe hat keine räumlichen Achsen</translation>
    </message>
    <message>
        <source>its input is constant</source>
        <translation>seine Eingabe ist konstant</translation>
    </message>
    <message>
        <source>its input is quantized per channel</source>
        <translation>seine Eingabe ist je Kanal quantisiert</translation>
    </message>
    <message>
        <source>its input stays in float</source>
        <translation>seine Eingabe bleibt in Float</translation>
    </message>
    <message>
        <source>its left operand is constant</source>
        <translation>sein linker Operand ist konstant</translation>
    </message>
    <message>
        <source>its only scale</source>
        <translation>seine einzige Skala</translation>
    </message>
    <message>
        <source>its operands have scales %1 (%2) and %3 (%4): the finer one loses most of its bits</source>
        <translation>seine Operanden haben die Skalen %1 (%2) und %3 (%4): Der feinere verliert die meisten seiner Bits</translation>
    </message>
    <message>
        <source>its output has more than 8 bits</source>
        <translation>seine Ausgabe hat mehr als 8 Bit</translation>
    </message>
    <message>
        <source>its output is quantized per channel</source>
        <translation>seine Ausgabe ist je Kanal quantisiert</translation>
    </message>
    <message>
        <source>its parameters are not constant</source>
        <translation>seine Parameter sind nicht konstant</translation>
    </message>
    <message>
        <source>its parts %1 (scale %2) and %3 (scale %4) lie on different grids; one of them is requantized</source>
        <translation>seine Teile %1 (Skala %2) und %3 (Skala %4) liegen auf verschiedenen Gittern; eines wird neu quantisiert</translation>
    </message>
    <message>
        <source>its scale or zero point is an input of the model: export the model with constants for them</source>
        <translation>seine Skala oder sein Nullpunkt ist eine Eingabe des Modells: Exportieren Sie das Modell mit Konstanten dafür</translation>
    </message>
    <message>
        <source>its scale or zero point is computed while the network runs: export the model with observers disabled and fake-quantizers frozen</source>
        <translation>seine Skala oder sein Nullpunkt wird berechnet, während das Netz läuft: Exportieren Sie das Modell mit abgeschalteten Beobachtern und festen Fake-Quantisierern</translation>
    </message>
    <message>
        <source>its scale varies along more than one axis</source>
        <translation>seine Skala ändert sich entlang mehr als einer Achse</translation>
    </message>
    <message>
        <source>its scale, zero point or bit width is computed while the network runs</source>
        <translation>seine Skala, sein Nullpunkt oder seine Bitbreite wird berechnet, während das Netz läuft</translation>
    </message>
    <message>
        <source>its table cannot be computed: %1</source>
        <translation>seine Tabelle lässt sich nicht berechnen: %1</translation>
    </message>
    <message>
        <source>its trained scale %1 is rounded up to %2, a power of two</source>
        <translation>seine trainierte Skala %1 wird auf %2 aufgerundet, eine Zweierpotenz</translation>
    </message>
    <message>
        <source>its weight quantizer does not run along the output channels</source>
        <translation>sein Gewichtsquantisierer läuft nicht entlang der Ausgangskanäle</translation>
    </message>
    <message>
        <source>its weights %1 carry no trained quantizer; they are quantized after training</source>
        <translation>seine Gewichte %1 tragen keinen trainierten Quantisierer; sie werden nach dem Training quantisiert</translation>
    </message>
    <message>
        <source>its weights are no matrix</source>
        <translation>seine Gewichte sind keine Matrix</translation>
    </message>
    <message>
        <source>its weights are not constant</source>
        <translation>seine Gewichte sind nicht konstant</translation>
    </message>
    <message>
        <source>its weights carry no quantizer and %1 of %2 channels lie on no 8-bit grid; they are quantized after training</source>
        <translation>seine Gewichte tragen keinen Quantisierer, und %1 von %2 Kanälen liegen auf keinem 8-Bit-Gitter; sie werden nach dem Training quantisiert</translation>
    </message>
    <message>
        <source>its weights have more than 8 bits</source>
        <translation>seine Gewichte haben mehr als 8 Bit</translation>
    </message>
    <message>
        <source>its zero point %1 lies outside the range of %2 bits</source>
        <translation>sein Nullpunkt %1 liegt außerhalb des Bereichs von %2 Bit</translation>
    </message>
    <message>
        <source>its zero point is no integer</source>
        <translation>sein Nullpunkt ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>its zero point is out of range</source>
        <translation>sein Nullpunkt liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>leaves the network as %1, which carries no trained quantizer; its range has to be calibrated</source>
        <translation>verlässt das Netz als %1 ohne trainierten Quantisierer; der Bereich muss kalibriert werden</translation>
    </message>
    <message>
        <source>networks of more than 5000 layers cannot be aligned</source>
        <translation>Netze mit mehr als 5000 Schichten lassen sich nicht zuordnen</translation>
    </message>
    <message>
        <source>nobody dequantizes its codes</source>
        <translation>niemand dequantisiert seine Codes</translation>
    </message>
    <message>
        <source>one operand is constant</source>
        <translation>ein Operand ist konstant</translation>
    </message>
    <message>
        <source>one part is constant</source>
        <translation>ein Teil ist konstant</translation>
    </message>
    <message>
        <source>reads %1, which carries no trained quantizer; its range has to be calibrated</source>
        <translation>liest %1 ohne trainierten Quantisierer; der Bereich muss kalibriert werden</translation>
    </message>
    <message>
        <source>reference and network differ in shape</source>
        <translation>Referenz und Netz haben verschiedene Formen</translation>
    </message>
    <message>
        <source>samples differ in shape</source>
        <translation>die Stichproben haben verschiedene Formen</translation>
    </message>
    <message>
        <source>samples do not come one by one</source>
        <translation>die Stichproben kommen nicht einzeln</translation>
    </message>
    <message>
        <source>scale search</source>
        <translation>Skalensuche</translation>
    </message>
    <message>
        <source>takes over the quantizer of %1, because the operation moves integers</source>
        <translation>übernimmt den Quantisierer von %1, weil die Operation Ganzzahlen nur bewegt</translation>
    </message>
    <message>
        <source>the Clip in front of it leaves no codes</source>
        <translation>das Clip davor lässt keine Codes übrig</translation>
    </message>
    <message>
        <source>the bias of output channel %1 does not fit 32 bits at this channel&apos;s scale</source>
        <translation>der Bias des Ausgangskanals %1 passt bei der Skala dieses Kanals nicht in 32 Bit</translation>
    </message>
    <message>
        <source>the bounds of %1 are not usable</source>
        <translation>die Grenzen von %1 sind nicht brauchbar</translation>
    </message>
    <message>
        <source>the dataset holds no samples</source>
        <translation>die Daten enthalten keine Stichproben</translation>
    </message>
    <message>
        <source>the fake-quantizer between %1 and %2 is an artefact of training and is dropped when they are folded</source>
        <translation>der Fake-Quantisierer zwischen %1 und %2 ist ein Überbleibsel des Trainings und entfällt, wenn sie gefaltet werden</translation>
    </message>
    <message>
        <source>the file names its producer &quot;%1 %2&quot;</source>
        <translation>die Datei nennt als ihren Erzeuger „%1 %2“</translation>
    </message>
    <message>
        <source>the file names its producer &quot;%1&quot;</source>
        <translation>die Datei nennt als ihren Erzeuger „%1“</translation>
    </message>
    <message>
        <source>the file names no producer</source>
        <translation>die Datei nennt keinen Erzeuger</translation>
    </message>
    <message>
        <source>the network relies on the fake-quantizer in front of %1: folded, its outputs agree by %2 dB only; it is kept, and the BatchNormalization is a layer of its own</source>
        <translation>das Netz verlässt sich auf den Fake-Quantisierer vor %1: Gefaltet stimmen seine Ausgänge nur auf %2 dB überein; er bleibt, und die BatchNormalization ist eine Schicht für sich</translation>
    </message>
    <message>
        <source>the operator is not known</source>
        <translation>der Operator ist nicht bekannt</translation>
    </message>
    <message>
        <source>the quantizer between %1 and %2 is dropped when they are fused; the one behind %3 is kept</source>
        <translation>der Quantisierer zwischen %1 und %2 entfällt, wenn sie verschmelzen; der hinter %3 bleibt</translation>
    </message>
    <message>
        <source>the quantizer of %1 has scales below the smallest normal number: %2</source>
        <translation>der Quantisierer von %1 hat Skalen unterhalb der kleinsten normalen Zahl: %2</translation>
    </message>
    <message>
        <source>the quantizer&apos;s range begins at 0</source>
        <translation>der Bereich des Quantisierers beginnt bei 0</translation>
    </message>
    <message>
        <source>the range of %1 is measured anew for every sample; in the integer network it is fixed, by calibration</source>
        <translation>der Bereich von %1 wird für jede Stichprobe neu gemessen; im Ganzzahl-Netz steht er fest, durch Kalibrierung</translation>
    </message>
    <message>
        <source>the reference has no value %1</source>
        <translation>die Referenz hat keinen Wert %1</translation>
    </message>
    <message>
        <source>the scale is %1, not a positive number</source>
        <translation>die Skala ist %1, keine positive Zahl</translation>
    </message>
    <message>
        <source>the scale of channel %1 is %2, not a positive number</source>
        <translation>die Skala von Kanal %1 ist %2, keine positive Zahl</translation>
    </message>
    <message>
        <source>the trained scales of its weights are rounded up to powers of two, and the codes with them</source>
        <translation>die trainierten Skalen seiner Gewichte werden auf Zweierpotenzen aufgerundet, und die Codes mit ihnen</translation>
    </message>
    <message>
        <source>the weight quantizer cannot be folded with BatchNormalization; the weights are quantized anew</source>
        <translation>der Gewichtsquantisierer lässt sich nicht mit der BatchNormalization falten; die Gewichte werden neu quantisiert</translation>
    </message>
    <message>
        <source>the weights keep the nearest codes: %1</source>
        <translation>die Gewichte behalten die nächstliegenden Codes: %1</translation>
    </message>
    <message>
        <source>the zero point is %1, outside %2..%3</source>
        <translation>der Nullpunkt ist %1, außerhalb von %2..%3</translation>
    </message>
    <message>
        <source>the zero point of channel %1 is %2, outside %3..%4</source>
        <translation>der Nullpunkt von Kanal %1 ist %2, außerhalb von %3..%4</translation>
    </message>
    <message>
        <source>there is nothing to calibrate with</source>
        <translation>es gibt nichts zum Kalibrieren</translation>
    </message>
    <message>
        <source>this output is a constant</source>
        <translation>diese Ausgabe ist eine Konstante</translation>
    </message>
    <message>
        <source>weight codes of type %1</source>
        <translation>Gewichtscodes vom Typ %1</translation>
    </message>
    <message>
        <source>whether its result is signed is not known, so it carries no quantizer</source>
        <translation>ob sein Ergebnis ein Vorzeichen hat, ist nicht bekannt; darum trägt er keinen Quantisierer</translation>
    </message>
    <message>
        <source>without its quantizers the network computes something else (%1 dB at the outputs): it was trained to need them, so errors against float say little; compare with simulated quantization</source>
        <translation>ohne seine Quantisierer berechnet das Netz etwas anderes (%1 dB an den Ausgängen): Es ist darauf trainiert, sie zu brauchen, darum sagen Fehler gegen Float wenig; vergleichen Sie mit simulierter Quantisierung</translation>
    </message>
    <message>
        <source>zero padding becomes the pads of the Conv</source>
        <translation>Auffüllen mit Nullen wird zu pads des Conv</translation>
    </message>
    <message>
        <source>the model has %1 inputs: its data is npz:FILE with an array for each, named %2</source>
        <translation>das Modell hat %1 Eingänge: seine Daten sind npz:DATEI mit einem Array für jeden, benannt %2</translation>
    </message>
    <message>
        <source>it has no array for the input %1 (there are: %2)</source>
        <translation>es hat kein Array für den Eingang %1 (vorhanden: %2)</translation>
    </message>
    <message>
        <source>the array %1 has the shape %2, without samples</source>
        <translation>das Array %1 hat die Form %2, ohne Stichproben</translation>
    </message>
    <message>
        <source>the array %1: %2</source>
        <translation>das Array %1: %2</translation>
    </message>
    <message>
        <source>the array %1 holds %2 samples, %3 holds %4</source>
        <translation>das Array %1 enthält %2 Stichproben, %3 enthält %4</translation>
    </message>
    <message>
        <source>the data does not feed every input of the network</source>
        <translation>die Daten versorgen nicht jeden Eingang des Netzes</translation>
    </message>
</context>
<context>
    <name>DataSourceEditor</name>
    <message>
        <source>None (random frames)</source>
        <translation>Keine (zufällige Bilder)</translation>
    </message>
    <message>
        <source>IDX images and labels</source>
        <translation>IDX-Bilder und -Klassen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>The format of MNIST and Fashion-MNIST, compressed or not.</source>
        <translation>Das Format von MNIST und Fashion-MNIST, komprimiert oder nicht.</translation>
    </message>
    <message>
        <source>NPZ file</source>
        <translation>NPZ-Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Arrays x (samples) and, with labels, y.</source>
        <translation>Felder x (Stichproben) und, mit Klassen, y.</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>One sub-folder per class, or pictures without labels.</source>
        <translation>Ein Unterordner je Klasse, oder Bilder ohne Klassen.</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>The binary version of the data set.</source>
        <translation>Die binäre Fassung des Datensatzes.</translation>
    </message>
    <message>
        <source>Folder of raw tensors</source>
        <translation>Ordner mit Rohtensoren</translation>
    </message>
    <message>
        <source>Raw float32 or uint8 files, one sample each, without labels.</source>
        <translation>Rohe float32- oder uint8-Dateien, je eine Stichprobe, ohne Klassen.</translation>
    </message>
    <message>
        <source>Ranges and errors found with random frames mean little.</source>
        <translation>Mit zufälligen Bildern gefundene Bereiche und Fehler sagen wenig.</translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>%1: %2</source>
        <comment>node, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>There is no graph to save yet.</source>
        <translation>Es gibt noch keinen Graphen zu speichern.</translation>
    </message>
    <message>
        <source>The ending must be .png, .svg or .pdf.</source>
        <translation>Die Endung muss .png, .svg oder .pdf sein.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Das Bild konnte nicht erzeugt werden.</translation>
    </message>
</context>
<context>
    <name>GraphFind</name>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>This is not a valid pattern: there is an error at character %1.</source>
        <translation>Das ist kein gültiges Muster: Bei Zeichen %1 steht ein Fehler.</translation>
    </message>
</context>
<context>
    <name>GraphProperties</name>
    <message>
        <source>, … (%1 in all)</source>
        <translation>, … (insgesamt %1)</translation>
    </message>
    <message>
        <source>%1 tensor, %2</source>
        <translation>%1-Tensor, %2</translation>
    </message>
    <message>
        <source>graph, nodes: %1</source>
        <translation>Graph, Knoten: %1</translation>
    </message>
    <message>
        <source>left out (optional)</source>
        <translation>ausgelassen (optional)</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Smallest scale</source>
        <translation>Kleinste Skala</translation>
    </message>
    <message>
        <source>%1 (channel %2)</source>
        <translation>%1 (Kanal %2)</translation>
    </message>
    <message>
        <source>Largest scale</source>
        <translation>Größte Skala</translation>
    </message>
    <message>
        <source>Mean scale</source>
        <translation>Mittlere Skala</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>Largest scale over smallest: the larger it is, the more per-channel scales gain over one scale for the whole tensor</source>
        <translation>Größte durch kleinste Skala: je größer, desto mehr bringen Skalen je Kanal gegenüber einer Skala für den ganzen Tensor</translation>
    </message>
    <message>
        <source>%1, shape unknown</source>
        <translation>%1, Form unbekannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>qmin … qmax</source>
        <translation>qmin … qmax</translation>
    </message>
    <message>
        <source>Lowest and highest integer code</source>
        <translation>Kleinster und größter ganzzahliger Code</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Real size of one integer step</source>
        <translation>Reelle Größe eines ganzzahligen Schritts</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>Nullpunkt</translation>
    </message>
    <message>
        <source>Integer code that stands for real zero</source>
        <translation>Ganzzahliger Code, der für die reelle Null steht</translation>
    </message>
    <message>
        <source>Real range</source>
        <translation>Reeller Bereich</translation>
    </message>
    <message>
        <source>Real values that the codes can hold</source>
        <translation>Reelle Werte, die die Codes fassen</translation>
    </message>
    <message>
        <source>Source nodes</source>
        <translation>Ursprungsknoten</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Output quantizer (%1)</source>
        <translation>Quantisierer am Ausgang (%1)</translation>
    </message>
    <message>
        <source>Input quantizer (%1)</source>
        <translation>Quantisierer am Eingang (%1)</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>input of the network</source>
        <translation>Eingang des Netzes</translation>
    </message>
    <message>
        <source>output of the network</source>
        <translation>Ausgang des Netzes</translation>
    </message>
    <message>
        <source>between two nodes</source>
        <translation>zwischen zwei Knoten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Quantizer</source>
        <translation>Quantisierer</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
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
        <translation>Zu Codes</translation>
    </message>
    <message>
        <source>Rounded to the nearest integer, ties to even</source>
        <translation>Zur nächsten ganzen Zahl gerundet, bei Gleichstand zur geraden</translation>
    </message>
    <message>
        <source>To values</source>
        <translation>Zu Werten</translation>
    </message>
</context>
<context>
    <name>GraphToolTip</name>
    <message>
        <source>Exact: the INT8 network gives the same values here.</source>
        <translation>Exakt: Das INT8-Netz liefert hier dieselben Werte.</translation>
    </message>
    <message>
        <source>part of this quantizer</source>
        <translation>Teil dieses Quantisierers</translation>
    </message>
    <message>
        <source>SQNR at this output: %1 with the whole network in INT8, %2 with this layer alone.</source>
        <translation>SQNR an diesem Ausgang: %1 mit dem ganzen Netz in INT8, %2 mit dieser Schicht allein.</translation>
    </message>
    <message>
        <source>Left in float: the network computes it with real numbers.</source>
        <translation>In Float gelassen: Das Netz rechnet sie mit reellen Zahlen.</translation>
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
        <translation>Kosinus-Ähnlichkeit</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittleres Fehlerquadrat</translation>
    </message>
    <message>
        <source>Normalised MSE</source>
        <translation>Normiertes MSE</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message>
        <source>Saturated values</source>
        <translation>Abgeschnittene Werte</translation>
    </message>
    <message>
        <source>Unused levels</source>
        <translation>Ungenutzte Stufen</translation>
    </message>
    <message>
        <source>Whole network in INT8</source>
        <translation>Ganzes Netz in INT8</translation>
    </message>
    <message>
        <source>Layer alone</source>
        <translation>Schicht allein</translation>
    </message>
    <message>
        <source>Effect on the output</source>
        <translation>Wirkung auf den Ausgang</translation>
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
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>unknown exporter</source>
        <translation>unbekannter Exporter</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
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
        <translation>Opset %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantizer(s)</source>
        <translation>
            <numerusform>%n Quantisierer</numerusform>
            <numerusform>%n Quantisierer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MACs</source>
        <translation>%1 MACs</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) in INT8</source>
        <translation>
            <numerusform>%n Schicht in INT8</numerusform>
            <numerusform>%n Schichten in INT8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in float</source>
        <translation>
            <numerusform>%n in Float</numerusform>
            <numerusform>%n in Float</numerusform>
        </translation>
    </message>
    <message>
        <source>output SQNR %1</source>
        <translation>SQNR am Ausgang %1</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
</context>
<context>
    <name>OptionTable</name>
    <message>
        <source>Equalize channels across layers</source>
        <translation>Kanäle über Schichten hinweg angleichen</translation>
    </message>
    <message>
        <source>Scales neighbouring layers against each other without changing the network, so that channels of very different range lose less (cross-layer equalization). Most of all with one scale per tensor.</source>
        <translation>Skaliert benachbarte Schichten gegeneinander, ohne das Netz zu ändern, sodass Kanäle mit sehr verschiedenem Bereich weniger verlieren (Cross-Layer Equalization). Vor allem bei einer Skala je Tensor.</translation>
    </message>
    <message>
        <source>Search the scales of the weights</source>
        <translation>Skalen der Gewichte suchen</translation>
    </message>
    <message>
        <source>Chooses the scales that give the least error at each layer&apos;s output, instead of those that hold the largest weight. Costs seconds.</source>
        <translation>Wählt die Skalen mit dem kleinsten Fehler am Ausgang jeder Schicht statt derer, die das größte Gewicht fassen. Kostet Sekunden.</translation>
    </message>
    <message>
        <source>Round the weights by the layer&apos;s error</source>
        <translation>Gewichte nach dem Fehler der Schicht runden</translation>
    </message>
    <message>
        <source>Rounds each weight up or down, whichever serves the layer&apos;s output on the sample data (AdaRound). Slower.</source>
        <translation>Rundet jedes Gewicht auf oder ab, je nachdem, was dem Ausgang der Schicht auf den Daten besser dient (AdaRound). Langsamer.</translation>
    </message>
    <message>
        <source>Correct the biases</source>
        <translation>Bias korrigieren</translation>
    </message>
    <message>
        <source>Takes the mean error that quantization adds to each channel out of the layer&apos;s bias. Wants sample data that looks like the data in use.</source>
        <translation>Nimmt den mittleren Fehler, den die Quantisierung jedem Kanal hinzufügt, aus dem Bias der Schicht heraus. Braucht Beispieldaten, die den späteren Daten gleichen.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>How the hardware brings accumulators back to 8 bits. Decides about the last bit of every layer.</source>
        <translation>Wie die Hardware Akkumulatoren auf 8 Bit zurückbringt. Entscheidet über das letzte Bit jeder Schicht.</translation>
    </message>
    <message>
        <source>ONNX: float multiplier, ties to even</source>
        <translation>ONNX: Float-Faktor, Hälften zur geraden Zahl</translation>
    </message>
    <message>
        <source>TFLite: 31-bit multiplier, two roundings</source>
        <translation>TFLite: 31-Bit-Faktor, zwei Rundungen</translation>
    </message>
    <message>
        <source>XNNPACK: one rounding, half up</source>
        <translation>XNNPACK: eine Rundung, Hälften aufwärts</translation>
    </message>
    <message>
        <source>Powers of two: shifts only</source>
        <translation>Zweierpotenzen: nur Verschiebungen</translation>
    </message>
    <message>
        <source>Find the best of these by trying</source>
        <translation>Durch Probieren das Beste davon finden</translation>
    </message>
    <message>
        <source>Tries calibration methods and the methods above and keeps what loses least on samples held back from calibration. What was tried stands in the log and the report.</source>
        <translation>Probiert Kalibrierverfahren und die Verfahren oben und behält, was auf zurückgehaltenen Beispielen am wenigsten verliert. Was probiert wurde, steht im Log und im Bericht.</translation>
    </message>
    <message>
        <source>Layers in float</source>
        <translation>Schichten in Float</translation>
    </message>
    <message>
        <source>Leaves as few layers in float as keep the loss of accuracy on held-back samples within the bound; the methods above come first, as they cost none. Takes one compile per trial.</source>
        <translation>Lässt so wenige Schichten in Gleitkomma, wie nötig sind, damit der Genauigkeitsverlust auf zurückgehaltenen Beispielen in der Grenze bleibt; die Verfahren oben kommen zuerst, denn sie kosten keine. Jeder Versuch kostet eine Übersetzung.</translation>
    </message>
    <message>
        <source>Only those named below</source>
        <translation>Nur die unten genannten</translation>
    </message>
    <message>
        <source>Lose 2 % at most</source>
        <translation>Höchstens 2 % verlieren</translation>
    </message>
    <message>
        <source>Lose 1 % at most</source>
        <translation>Höchstens 1 % verlieren</translation>
    </message>
    <message>
        <source>Lose 0.5 % at most</source>
        <translation>Höchstens 0,5 % verlieren</translation>
    </message>
    <message>
        <source>Lose 0.2 % at most</source>
        <translation>Höchstens 0,2 % verlieren</translation>
    </message>
    <message>
        <source>Quick analysis</source>
        <translation>Schnelle Analyse</translation>
    </message>
    <message>
        <source>Measures what each layer costs at the output on 16 samples instead of all. The order of the layers stays nearly the same.</source>
        <translation>Misst auf 16 statt auf allen Beispielen, was jede Schicht am Ausgang kostet. Die Reihenfolge der Schichten bleibt fast gleich.</translation>
    </message>
    <message>
        <source>Pixels are scaled to 0..1; then the mean is subtracted and the result divided by the standard deviation. Use what the model was trained with.</source>
        <translation>Pixel werden auf 0..1 gebracht; dann wird der Mittelwert abgezogen und das Ergebnis durch die Standardabweichung geteilt. Nehmen Sie, womit das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>width x height</source>
        <translation>Breite x Höhe</translation>
    </message>
    <message>
        <source>%1: a size like 224x224 is expected.</source>
        <translation>%1: Eine Größe wie 224x224 wird erwartet.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Sample data gives calibration the ranges of the activations, and the analysis its inputs. Without it random frames are used, whose ranges mean little.</source>
        <translation>Beispieldaten geben der Kalibrierung die Bereiche der Aktivierungen und der Analyse ihre Eingaben. Ohne sie dienen Zufallsbilder, deren Bereiche wenig aussagen.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Std. deviation</source>
        <translation>Standardabw.</translation>
    </message>
    <message>
        <source>Channel order</source>
        <translation>Kanalreihenfolge</translation>
    </message>
    <message>
        <source>Order of the colours that the model was trained with; OpenCV reads BGR. A wrong one costs accuracy without any other sign.</source>
        <translation>Reihenfolge der Farben, mit der das Modell trainiert wurde; OpenCV liest BGR. Eine falsche kostet Genauigkeit, ohne sonst aufzufallen.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Order of the dimensions that the model wants: channels before the pixels (NCHW) or after them (NHWC). Most files tell it themselves.</source>
        <translation>Reihenfolge der Dimensionen, die das Modell erwartet: Kanäle vor den Bildpunkten (NCHW) oder dahinter (NHWC). Die meisten Dateien sagen es selbst.</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Wie das Modell es angibt</translation>
    </message>
    <message>
        <source>Resize to</source>
        <translation>Skalieren auf</translation>
    </message>
    <message>
        <source>Size that pictures are scaled to before they are cut; where neither is given, the size of the input. Take the one that the validation of the training took.</source>
        <translation>Größe, auf die Bilder vor dem Zuschneiden skaliert werden; ist beides leer, die Größe der Eingabe. Zu nehmen ist die, mit der das Training geprüft wurde.</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Size of the middle part that is cut out after scaling. Many networks are trained on 224x224 out of 256x256.</source>
        <translation>Größe des mittleren Ausschnitts nach dem Skalieren. Viele Netze sind mit 224x224 aus 256x256 trainiert.</translation>
    </message>
    <message>
        <source>Leave out first</source>
        <translation>Erste auslassen</translation>
    </message>
    <message>
        <source>How many samples at the beginning of the data are left out. Those that are used begin behind them.</source>
        <translation>Wie viele Samples am Anfang der Daten ausgelassen werden. Die benutzten beginnen dahinter.</translation>
    </message>
    <message>
        <source>For calibration</source>
        <translation>Zur Kalibrierung</translation>
    </message>
    <message>
        <source>How many samples calibration looks at, from the beginning of the data. More smooth the ranges and take longer.</source>
        <translation>Wie viele Stichproben die Kalibrierung ansieht, vom Anfang der Daten an. Mehr glätten die Bereiche und dauern länger.</translation>
    </message>
    <message>
        <source>For the analysis</source>
        <translation>Zur Analyse</translation>
    </message>
    <message>
        <source>How many samples the per-layer analysis runs; more take longer and smooth the numbers. The order of the layers settles with a few dozen.</source>
        <translation>Wie viele Stichproben die Analyse je Schicht laufen lässt; mehr dauern länger und glätten die Zahlen. Die Reihenfolge der Schichten steht mit einigen Dutzend fest.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Voreinstellung: %1</translation>
    </message>
    <message>
        <source>node names or patterns</source>
        <translation>Knotennamen oder Muster</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Which framework wrote the file. Exporters place fake quantizers differently; the file usually tells by itself.</source>
        <translation>Welches Framework die Datei geschrieben hat. Exporter setzen Fake-Quantisierer verschieden; meist sagt es die Datei selbst.</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Written files</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the folder of the compiled network holds: ONNX files and the integer network always, a C99 program where asked. The program needs nothing but a C compiler.</source>
        <translation>Was der Ordner des kompilierten Netzes enthält: ONNX-Dateien und das Integer-Netz immer, ein C99-Programm auf Wunsch. Das Programm braucht nur einen C-Compiler.</translation>
    </message>
    <message>
        <source>ONNX and the integer network</source>
        <translation>ONNX und Integer-Netz</translation>
    </message>
    <message>
        <source>Also a C99 program</source>
        <translation>Auch ein C99-Programm</translation>
    </message>
    <message>
        <source>Minimum and maximum</source>
        <translation>Minimum und Maximum</translation>
    </message>
    <message>
        <source>The range holds every value seen. A single outlier widens it.</source>
        <translation>Der Bereich fasst jeden gesehenen Wert. Ein einzelner Ausreißer weitet ihn.</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Gleitender Mittelwert</translation>
    </message>
    <message>
        <source>Averages the extremes of the samples, so that one odd sample counts little. What lies beyond the average is cut off.</source>
        <translation>Mittelt die Extreme der Stichproben, sodass eine sonderbare Stichprobe wenig zählt. Was jenseits des Mittels liegt, wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Cuts off the outermost values. The others get finer steps.</source>
        <translation>Schneidet die äußersten Werte ab. Die übrigen bekommen feinere Schritte.</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Searches the range that loses least information. Where few values lie far out, it cuts off much.</source>
        <translation>Sucht den Bereich, der am wenigsten Information verliert. Wo wenige Werte weit außen liegen, schneidet er viel ab.</translation>
    </message>
    <message>
        <source>Least squared error</source>
        <translation>Kleinstes Fehlerquadrat</translation>
    </message>
    <message>
        <source>Searches the range with the smallest quantization error. Outliers count by the square of their distance.</source>
        <translation>Sucht den Bereich mit dem kleinsten Quantisierungsfehler. Ausreißer zählen mit dem Quadrat ihres Abstands.</translation>
    </message>
    <message>
        <source>Trained quantizers</source>
        <translation>Trainierte Quantisierer</translation>
    </message>
    <message>
        <source>Whether the quantizers that training put into the file are used, or all ranges come from calibration. A network that was trained with them usually needs them.</source>
        <translation>Ob die Quantisierer aus dem Training benutzt werden oder alle Wertebereiche aus der Kalibrierung kommen. Ein Netz, das mit ihnen trainiert wurde, braucht sie meistens.</translation>
    </message>
    <message>
        <source>Use those of the file (QAT)</source>
        <translation>Die der Datei verwenden (QAT)</translation>
    </message>
    <message>
        <source>The network keeps the ranges and weight codes that training found. Calibration fills in only what is missing.</source>
        <translation>Das Netz behält die Bereiche und Gewichtscodes, die das Training gefunden hat. Die Kalibrierung ergänzt nur, was fehlt.</translation>
    </message>
    <message>
        <source>Ignore them, calibrate everything (PTQ)</source>
        <translation>Übergehen, alles kalibrieren (PTQ)</translation>
    </message>
    <message>
        <source>Post-training quantization: all ranges come from the sample data. The model is taken as if it had been trained in float.</source>
        <translation>Quantisierung nach dem Training: Alle Bereiche kommen aus den Beispieldaten. Das Modell wird behandelt, als wäre es in Float trainiert.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>How the range of an activation is found from its values on sample data. MinMax keeps every value seen; the others give up outliers for finer steps.</source>
        <translation>Wie der Wertebereich einer Aktivierung aus ihren Werten auf den Beispieldaten bestimmt wird. MinMax fasst jeden gesehenen Wert; die anderen geben Ausreißer für feinere Schritte auf.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Share of the values that the range keeps; the rest is cut off. 100 is the same as minimum and maximum.</source>
        <translation>Anteil der Werte, die der Bereich behält; der Rest wird abgeschnitten. 100 ist dasselbe wie Minimum und Maximum.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Weight of each new sample in the moving average. A large one forgets earlier samples sooner; 1 keeps only the last one.</source>
        <translation>Gewicht jeder neuen Stichprobe im gleitenden Mittelwert. Ein großes vergisst frühere Stichproben eher; 1 behält nur die letzte.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Into how many levels the search merges the values. 128 cuts off more and is the usual choice; 256 keeps wider ranges.</source>
        <translation>In wie viele Stufen die Suche die Werte zusammenfasst. 128 schneidet mehr ab und ist üblich; 256 behält weitere Bereiche.</translation>
    </message>
    <message>
        <source>Signed (int8 instead of uint8)</source>
        <translation>Mit Vorzeichen (int8 statt uint8)</translation>
    </message>
    <message>
        <source>Some hardware takes signed activations only. Behind a ReLU, a signed symmetric range leaves half of the codes unused.</source>
        <translation>Manche Hardware nimmt nur Aktivierungen mit Vorzeichen. Hinter einem ReLU lässt ein symmetrischer Bereich mit Vorzeichen die Hälfte der Codes ungenutzt.</translation>
    </message>
    <message>
        <source>Symmetric around zero</source>
        <translation>Symmetrisch um null</translation>
    </message>
    <message>
        <source>The zero point stands in the middle of the codes, so integer arithmetic needs no correction for it. One-sided ranges lose one bit.</source>
        <translation>Der Nullpunkt steht in der Mitte der Codes, sodass die Ganzzahlrechnung keine Korrektur dafür braucht. Einseitige Bereiche verlieren ein Bit.</translation>
    </message>
    <message>
        <source>One scale per output channel</source>
        <translation>Eine Skala je Ausgangskanal</translation>
    </message>
    <message>
        <source>Channels with small weights keep their precision beside channels with large ones. Off: one scale for the whole tensor.</source>
        <translation>Kanäle mit kleinen Gewichten behalten ihre Genauigkeit neben Kanälen mit großen. Aus: eine Skala für den ganzen Tensor.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Integer codes of the weights. Without −128 the range is symmetric, which some hardware and ONNX Runtime expect; PyTorch trains with −128.</source>
        <translation>Ganzzahlige Codes der Gewichte. Ohne −128 ist der Bereich symmetrisch, was manche Hardware und ONNX Runtime erwarten; PyTorch trainiert mit −128.</translation>
    </message>
    <message>
        <source>Leave in float</source>
        <translation>In Float lassen</translation>
    </message>
    <message>
        <source>Nodes that stay in float: names or regular expressions for whole names, separated by spaces. For layers that lose too much in 8 bits.</source>
        <translation>Knoten, die in Float bleiben: Namen oder reguläre Ausdrücke für ganze Namen, durch Leerzeichen getrennt. Für Schichten, die in 8 Bit zu viel verlieren.</translation>
    </message>
</context>
<context>
    <name>OptionsCommand</name>
    <message>
        <source>change of options</source>
        <translation>Änderung von Optionen</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>The ending must be .png, .svg, .pdf or .csv.</source>
        <translation>Die Endung muss .png, .svg, .pdf oder .csv sein.</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or see whether the disk is full.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner, oder sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Werte als CSV speichern …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>SQNR per layer</source>
        <translation>SQNR je Schicht</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>FP32 / INT8</source>
        <translation>FP32 / INT8</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Trained quantizers where there are any</source>
        <translation>Trainierte Quantisierer, wo es welche gibt</translation>
    </message>
    <message>
        <source>PTQ: minimum and maximum</source>
        <translation>PTQ: Minimum und Maximum</translation>
    </message>
    <message>
        <source>Ignores trained quantizers, calibrates all</source>
        <translation>Übergeht trainierte Quantisierer, kalibriert alles</translation>
    </message>
    <message>
        <source>PTQ: careful</source>
        <translation>PTQ: sorgfältig</translation>
    </message>
    <message>
        <source>Percentile, channels equalized, scales searched, biases corrected</source>
        <translation>Perzentil, Kanäle angeglichen, Skalen gesucht, Bias korrigiert</translation>
    </message>
    <message>
        <source>PTQ: AdaRound</source>
        <translation>PTQ: AdaRound</translation>
    </message>
    <message>
        <source>As careful, with learned rounding of the weights; slow</source>
        <translation>Wie sorgfältig, mit gelernter Rundung der Gewichte; langsam</translation>
    </message>
    <message>
        <source>Simple hardware</source>
        <translation>Einfache Hardware</translation>
    </message>
    <message>
        <source>Signed and symmetric activations, one scale per tensor, shifts only</source>
        <translation>Symmetrische Aktivierungen mit Vorzeichen, eine Skala je Tensor, nur Verschiebungen</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QuantizerBadges</name>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>The range was found by running sample data.</source>
        <translation>Der Bereich wurde mit Beispieldaten gefunden.</translation>
    </message>
    <message>
        <source>Taken over from a neighbour, because the operation only moves integers.</source>
        <translation>Von einem Nachbarn übernommen, weil die Operation Ganzzahlen nur bewegt.</translation>
    </message>
    <message>
        <source>Integer arithmetic needs a quantizer here, but the file has none; compiling calibrates one.</source>
        <translation>Ganzzahlrechnung braucht hier einen Quantisierer, aber die Datei hat keinen; beim Kompilieren wird einer kalibriert.</translation>
    </message>
    <message>
        <source>The file says so: training or an earlier quantization put it there.</source>
        <translation>So steht es in der Datei: Training oder eine frühere Quantisierung hat ihn gesetzt.</translation>
    </message>
</context>
<context>
    <name>QuantizerText</name>
    <message>
        <source>The weights are stored</source>
        <translation>Die Gewichte sind gespeichert</translation>
    </message>
    <message>
        <source>The bias is stored</source>
        <translation>Der Bias ist gespeichert</translation>
    </message>
    <message>
        <source>The activation is stored</source>
        <translation>Die Aktivierung ist gespeichert</translation>
    </message>
    <message>
        <source>signed %1-bit integers</source>
        <translation>%1-Bit-Ganzzahlen mit Vorzeichen</translation>
    </message>
    <message>
        <source>unsigned %1-bit integers</source>
        <translation>%1-Bit-Ganzzahlen ohne Vorzeichen</translation>
    </message>
    <message>
        <source>%1 as %2, codes %3 to %4.</source>
        <comment>what, number format, lowest, highest code</comment>
        <translation>%1 als %2, Codes %3 bis %4.</translation>
    </message>
    <message>
        <source>The range is reduced: %1 of %2 levels are used, which PyTorch calls reduce_range.</source>
        <translation>Der Bereich ist verkleinert: %1 von %2 Stufen werden benutzt; PyTorch nennt das reduce_range.</translation>
    </message>
    <message>
        <source>Every channel is symmetric: real zero is code 0.</source>
        <translation>Jeder Kanal ist symmetrisch: Die reelle Null ist Code 0.</translation>
    </message>
    <message>
        <source>Real zero is code %1, depending on the channel.</source>
        <translation>Die reelle Null ist je nach Kanal Code %1.</translation>
    </message>
    <message>
        <source>Real zero is code %1.</source>
        <translation>Die reelle Null ist Code %1.</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>quantize/dequantize</source>
        <translation>Quantize/Dequantize</translation>
    </message>
    <message>
        <source>fake quantizer</source>
        <translation>Fake-Quantisierer</translation>
    </message>
    <message>
        <source>QONNX Quant</source>
        <translation>QONNX-Quant</translation>
    </message>
    <message>
        <source>QLinear operator</source>
        <translation>QLinear-Operator</translation>
    </message>
    <message>
        <source>recovered grid</source>
        <translation>wiedergefundenes Raster</translation>
    </message>
    <message>
        <source>integer constant</source>
        <translation>ganzzahlige Konstante</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>The file says so with a QuantizeLinear node followed by a DequantizeLinear node.</source>
        <translation>So steht es in der Datei: ein Knoten QuantizeLinear, dahinter ein Knoten DequantizeLinear.</translation>
    </message>
    <message>
        <source>It was trained: a fake quantizer of quantization-aware training became QuantizeLinear and DequantizeLinear nodes in the file.</source>
        <translation>Er wurde trainiert: Ein Fake-Quantisierer des Trainings für Quantisierung wurde in der Datei zu QuantizeLinear und DequantizeLinear.</translation>
    </message>
    <message>
        <source>The file says so with a QONNX Quant node.</source>
        <translation>So steht es in der Datei: ein QONNX-Knoten Quant.</translation>
    </message>
    <message>
        <source>The file&apos;s operator computes with integers already, and brings its parameters as inputs.</source>
        <translation>Der Operator der Datei rechnet schon mit Ganzzahlen und bringt seine Parameter als Eingänge mit.</translation>
    </message>
    <message>
        <source>The file holds plain float values, but they all lie on an integer grid. The scale was recovered from them.</source>
        <translation>Die Datei enthält einfache Float-Werte, aber sie liegen alle auf einem ganzzahligen Raster. Die Skala wurde daraus zurückgewonnen.</translation>
    </message>
    <message>
        <source>The file holds integer codes, followed by a DequantizeLinear node.</source>
        <translation>Die Datei enthält ganzzahlige Codes, dahinter einen Knoten DequantizeLinear.</translation>
    </message>
    <message>
        <source>The file has no quantizer here. Calibration supplied the range from sample data.</source>
        <translation>Die Datei hat hier keinen Quantisierer. Die Kalibrierung hat den Bereich aus Beispieldaten geliefert.</translation>
    </message>
    <message>
        <source>The operation only moves integers, so the parameters are those of its input.</source>
        <translation>Die Operation bewegt Ganzzahlen nur, daher sind die Parameter die ihres Eingangs.</translation>
    </message>
    <message>
        <source>per tensor</source>
        <translation>je Tensor</translation>
    </message>
    <message>
        <source>per channel (%1, axis %2)</source>
        <translation>je Kanal (%1, Achse %2)</translation>
    </message>
    <message>
        <source>Each of the %1 channels has a step of its own, %2. Over all channels the codes reach from %3 to %4.</source>
        <translation>Jeder der %1 Kanäle hat einen eigenen Schritt, %2. Über alle Kanäle reichen die Codes von %3 bis %4.</translation>
    </message>
    <message>
        <source>One step is %1, so the codes reach from %2 to %3; values outside are cut off.</source>
        <translation>Ein Schritt ist %1, also reichen die Codes von %2 bis %3; Werte außerhalb werden abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>RunRecord</name>
    <message>
        <source>per tensor</source>
        <translation>je Tensor</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>mit Vorzeichen</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>equalized</source>
        <translation>angeglichen</translation>
    </message>
    <message>
        <source>scale search</source>
        <translation>Skalensuche</translation>
    </message>
    <message>
        <source>bias correction</source>
        <translation>Bias-Korrektur</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) in float</source>
        <translation>
            <numerusform>%n Muster in Float</numerusform>
            <numerusform>%n Muster in Float</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>The file is too large for a session.</source>
        <translation>Die Datei ist zu groß für eine Sitzung.</translation>
    </message>
    <message>
        <source>This is not a session file of this version of QuantScope.</source>
        <translation>Das ist keine Sitzungsdatei dieser Version von QuantScope.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench that turns quantization-aware-trained ONNX models into INT8 networks.</source>
        <translation>Werkbank, die für Quantisierung trainierte ONNX-Modelle in INT8-Netze verwandelt.</translation>
    </message>
    <message>
        <source>Open the bundled sample.</source>
        <translation>Das mitgelieferte Beispiel öffnen.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Farben: light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>Save a picture of the window (1440x900) and exit.</source>
        <translation>Ein Bild des Fensters (1440x900) speichern und beenden.</translation>
    </message>
    <message>
        <source>Compile the model once it is open.</source>
        <translation>Das Modell kompilieren, sobald es geöffnet ist.</translation>
    </message>
    <message>
        <source>ONNX files to open.</source>
        <translation>ONNX-Dateien, die geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>qs::app::AboutDialog</name>
    <message>
        <source>About QuantScope</source>
        <translation>Über QuantScope</translation>
    </message>
    <message>
        <source>Turns quantization-aware-trained networks into INT8 networks and shows what that costs, layer by layer.</source>
        <translation>Verwandelt für Quantisierung trainierte Netze in INT8-Netze und zeigt Schicht für Schicht, was das kostet.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The sources of QuantScope are under the Apache License 2.0.&lt;/p&gt;&lt;p&gt;This program uses QCustomPlot, which is under the GNU General Public License 3. The program as a whole is therefore distributed under GPL-3.0-or-later: you may use, study, share and change it; whoever passes it on must pass on its sources under the same terms. There is no warranty.&lt;/p&gt;&lt;p&gt;Qt is used under the GNU Lesser General Public License 3; protobuf and nlohmann/json, oneDNN and fmt under their own free licences.&lt;/p&gt;&lt;p&gt;The licence texts are in the folder /usr/share/common-licenses on Debian, and at &lt;a href=&apos;https://www.gnu.org/licenses/gpl-3.0.html&apos;&gt;gnu.org&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Quellen von QuantScope stehen unter der Apache-Lizenz 2.0.&lt;/p&gt;&lt;p&gt;Dieses Programm verwendet QCustomPlot, das unter der GNU General Public License 3 steht. Das Programm als Ganzes wird daher unter GPL-3.0-or-later verbreitet: Sie dürfen es benutzen, untersuchen, weitergeben und ändern; wer es weitergibt, muss auch seine Quellen zu denselben Bedingungen weitergeben. Es gibt keine Gewährleistung.&lt;/p&gt;&lt;p&gt;Qt wird unter der GNU Lesser General Public License 3 verwendet; protobuf und nlohmann/json, oneDNN und fmt unter ihren eigenen freien Lizenzen.&lt;/p&gt;&lt;p&gt;Die Lizenztexte liegen unter Debian im Ordner /usr/share/common-licenses und unter &lt;a href=&apos;https://www.gnu.org/licenses/gpl-3.0.html&apos;&gt;gnu.org&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>qs::app::AccuracyController</name>
    <message>
        <source>Run #%1</source>
        <translation>Lauf #%1</translation>
    </message>
    <message>
        <source>Run #%1 has no data. Choose labelled sample data and compile again.</source>
        <translation>Lauf #%1 hat keine Daten. Wählen Sie Beispieldaten mit Klassen und kompilieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The data of run #%1 has no labels.</source>
        <translation>Die Daten von Lauf #%1 haben keine Klassen.</translation>
    </message>
</context>
<context>
    <name>qs::app::Document</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Quantizers</source>
        <translation>Quantisierer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Kein Modell ist geöffnet</translation>
    </message>
    <message>
        <source>Compiling…</source>
        <translation>Kompiliert …</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) to %1</source>
        <translation>
            <numerusform>%n Datei in %1 gespeichert</numerusform>
            <numerusform>%n Dateien in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The network was not saved: %1</source>
        <translation>Das Netz wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>%1 geöffnet: %2</translation>
    </message>
    <message>
        <source>This model can be viewed, but not compiled. The findings say why.</source>
        <translation>Dieses Modell lässt sich ansehen, aber nicht kompilieren. Die Befunde sagen, warum.</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>Random frames were used, so these numbers mean little. Choose sample data.</source>
        <translation>Zufällige Bilder wurden verwendet, diese Zahlen sagen also wenig. Wählen Sie Beispieldaten.</translation>
    </message>
    <message>
        <source>Compiled: %1</source>
        <translation>Kompiliert: %1</translation>
    </message>
    <message>
        <source>This run belongs to another model: %1</source>
        <translation>Dieser Lauf gehört zu einem anderen Modell: %1</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>The model was not compiled: %1</source>
        <translation>Das Modell wurde nicht kompiliert: %1</translation>
    </message>
    <message>
        <source>Results of the session are computed again: %1 of %2</source>
        <translation>Ergebnisse der Sitzung werden neu berechnet: %1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving the graph… %1 %</source>
        <translation>Der Graph wird gespeichert … %1 %</translation>
    </message>
    <message>
        <source>The graph was not saved: cancelled.</source>
        <translation>Der Graph wurde nicht gespeichert: abgebrochen.</translation>
    </message>
    <message>
        <source>Not all results of the session are back: %1</source>
        <translation>Nicht alle Ergebnisse der Sitzung sind wieder da: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Copy or save what this tab shows (Ctrl+Shift+S saves)</source>
        <translation>Kopieren oder speichern, was dieser Reiter zeigt (Strg+Umschalt+S speichert)</translation>
    </message>
    <message>
        <source>Copy or save what this tab shows</source>
        <translation>Kopieren oder speichern, was dieser Reiter zeigt</translation>
    </message>
    <message>
        <source>This tab shows nothing that can be saved. Choose a plot or a table of the results; most of them fill when the model is compiled.</source>
        <translation>Dieser Reiter zeigt nichts, das sich speichern lässt. Wählen Sie ein Diagramm oder eine Tabelle der Ergebnisse; die meisten füllen sich, wenn das Modell kompiliert wird.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>qs::app::HelpWindow</name>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>How to read the error views</source>
        <translation>Wie man die Fehleransichten liest</translation>
    </message>
    <message>
        <source>The compiled folder</source>
        <translation>Der kompilierte Ordner</translation>
    </message>
    <message>
        <source>Lost accuracy</source>
        <translation>Verlorene Genauigkeit</translation>
    </message>
</context>
<context>
    <name>qs::app::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Graph: along the edges, within a layer</source>
        <translation>Graph: entlang der Kanten, innerhalb einer Ebene</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Graph: open a collapsed block, zoom to the node</source>
        <translation>Graph: zugeklappten Block öffnen, zum Knoten zoomen</translation>
    </message>
    <message>
        <source>Graph: zoom in, out, fit, start</source>
        <translation>Graph: vergrößern, verkleinern, einpassen, Anfang</translation>
    </message>
    <message>
        <source>Graph: move with the mouse without selecting</source>
        <translation>Graph: mit der Maus bewegen, ohne auszuwählen</translation>
    </message>
    <message>
        <source>Graph: show everything again</source>
        <translation>Graph: wieder alles zeigen</translation>
    </message>
    <message>
        <source>Plots: layer before, after, first, last</source>
        <translation>Diagramme: Schicht davor, danach, erste, letzte</translation>
    </message>
    <message>
        <source>Tables: filter, copy rows</source>
        <translation>Tabellen: filtern, Zeilen kopieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>qs::app::LoadingPage</name>
    <message>
        <source>Progress of opening</source>
        <translation>Fortschritt beim Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>qs::app::LossCurve</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Genauigkeit auf Testdaten</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Verlustkurve</translation>
    </message>
</context>
<context>
    <name>qs::app::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Open the ResNet-20 that comes with QuantScope</source>
        <translation>Das ResNet-20 öffnen, das mit QuantScope kommt</translation>
    </message>
    <message>
        <source>&amp;Save compiled network…</source>
        <translation>Kompiliertes Netz &amp;speichern …</translation>
    </message>
    <message>
        <source>Write the INT8 network with sample data to a folder</source>
        <translation>Das INT8-Netz mit Beispieldaten in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit QuantScope</source>
        <translation>QuantScope beenden</translation>
    </message>
    <message>
        <source>&amp;Compile</source>
        <translation>&amp;Kompilieren</translation>
    </message>
    <message>
        <source>Compile to INT8 and measure every layer</source>
        <translation>Nach INT8 kompilieren und jede Schicht messen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop the running job</source>
        <translation>Den laufenden Auftrag anhalten</translation>
    </message>
    <message>
        <source>&amp;Fold quantizers</source>
        <translation>Quantisierer &amp;falten</translation>
    </message>
    <message>
        <source>Show quantizers as badges instead of nodes</source>
        <translation>Quantisierer als Marken statt als Knoten zeigen</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>Fe&amp;hlerfarben</translation>
    </message>
    <message>
        <source>Fit the &amp;whole graph</source>
        <translation>Gan&amp;zen Graphen einpassen</translation>
    </message>
    <message>
        <source>Fit the whole graph</source>
        <translation>Ganzen Graphen einpassen</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>&amp;About QuantScope</source>
        <translation>&amp;Über QuantScope</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>As the desk&amp;top</source>
        <translation>Wie der Desk&amp;top</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Kompilieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Open ONNX models, each in a tab of its own</source>
        <translation>ONNX-Modelle öffnen, jedes in einem eigenen Reiter</translation>
    </message>
    <message>
        <source>O&amp;pen session…</source>
        <translation>S&amp;itzung öffnen …</translation>
    </message>
    <message>
        <source>Open the models and options of a saved session</source>
        <translation>Modelle und Optionen einer gespeicherten Sitzung öffnen</translation>
    </message>
    <message>
        <source>Save sess&amp;ion…</source>
        <translation>Si&amp;tzung speichern …</translation>
    </message>
    <message>
        <source>Save which models are open, with their options</source>
        <translation>Speichern, welche Modelle mit welchen Optionen geöffnet sind</translation>
    </message>
    <message>
        <source>&amp;Export the graph…</source>
        <translation>Graphen &amp;exportieren …</translation>
    </message>
    <message>
        <source>Save the graph as PNG, SVG or PDF</source>
        <translation>Den Graphen als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this model</source>
        <translation>Dieses Modell schließen</translation>
    </message>
    <message>
        <source>Next model</source>
        <translation>Nächstes Modell</translation>
    </message>
    <message>
        <source>Previous model</source>
        <translation>Voriges Modell</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Theme, language, threads, session</source>
        <translation>Farben, Sprache, Threads, Sitzung</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>List of all keys</source>
        <translation>Liste aller Tasten</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Compare &amp;runs</source>
        <translation>&amp;Läufe vergleichen</translation>
    </message>
    <message>
        <source>Two runs of this session side by side</source>
        <translation>Zwei Läufe dieser Sitzung nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Measure accuracy</source>
        <translation>&amp;Genauigkeit messen</translation>
    </message>
    <message>
        <source>Accuracy of the newest run on its labelled data</source>
        <translation>Genauigkeit des neuesten Laufs auf seinen Daten mit Klassen</translation>
    </message>
    <message>
        <source>&amp;Next worst layer</source>
        <translation>&amp;Nächstschlechtere Schicht</translation>
    </message>
    <message>
        <source>Select the next layer from the worst to the best</source>
        <translation>Die nächste Schicht wählen, von der schlechtesten zur besten</translation>
    </message>
    <message>
        <source>&amp;Previous worst layer</source>
        <translation>&amp;Vorige schlechtere Schicht</translation>
    </message>
    <message>
        <source>Colour the graph by error</source>
        <translation>Den Graphen nach dem Fehler färben</translation>
    </message>
    <message>
        <source>From left to ri&amp;ght</source>
        <translation>Von links nach &amp;rechts</translation>
    </message>
    <message>
        <source>Draw the graph from left to right</source>
        <translation>Den Graphen von links nach rechts zeichnen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find by name, operator, attribute, shape or precision</source>
        <translation>Nach Name, Operator, Attribut, Form oder Genauigkeit suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Follow &amp;inputs</source>
        <translation>&amp;Eingängen folgen</translation>
    </message>
    <message>
        <source>Fade everything that the selected node does not depend on</source>
        <translation>Alles abblenden, wovon der gewählte Knoten nicht abhängt</translation>
    </message>
    <message>
        <source>Follow &amp;outputs</source>
        <translation>&amp;Ausgängen folgen</translation>
    </message>
    <message>
        <source>Fade everything that does not depend on the selected node</source>
        <translation>Alles abblenden, was nicht vom gewählten Knoten abhängt</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <source>End following inputs or outputs</source>
        <translation>Dem Verfolgen von Eingängen oder Ausgängen ein Ende machen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Next worst</source>
        <translation>Nächstschlechtere</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Go back one layer in the order from the worst to the best</source>
        <translation>In der Reihenfolge von der schlechtesten zur besten eine Schicht zurück</translation>
    </message>
    <message>
        <source>Save plot or &amp;table…</source>
        <translation>Diagramm oder Tabe&amp;lle speichern …</translation>
    </message>
    <message>
        <source>Save the plot or table in front as PNG, SVG, PDF or CSV</source>
        <translation>Das Diagramm oder die Tabelle im Vordergrund als PNG, SVG, PDF oder CSV speichern</translation>
    </message>
</context>
<context>
    <name>qs::app::MainWindow</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx);;All files (*)</source>
        <translation>ONNX-Modelle (*.onnx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the compiled network as a folder</source>
        <translation>Das kompilierte Netz als Ordner speichern</translation>
    </message>
    <message>
        <source>The sample is not installed.</source>
        <translation>Das Beispiel ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 — QuantScope</source>
        <translation>%1 — QuantScope</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Modelle öffnen</translation>
    </message>
    <message>
        <source>The folder share/quantscope is missing.</source>
        <translation>Der Ordner share/quantscope fehlt.</translation>
    </message>
    <message>
        <source>Install the package again, or open a model of your own.</source>
        <translation>Installieren Sie das Paket noch einmal, oder öffnen Sie ein eigenes Modell.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Comparison — QuantScope</source>
        <translation>Vergleich — QuantScope</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The last session cannot be restored.</source>
        <translation>Die letzte Sitzung lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Open the models again; the next session will be saved when you quit.</source>
        <translation>Öffnen Sie die Modelle noch einmal; die nächste Sitzung wird beim Beenden gespeichert.</translation>
    </message>
    <message>
        <source>The accuracy was not measured.</source>
        <translation>Die Genauigkeit wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Accuracy needs data with labels: IDX with a labels file, NPZ with an array y, a folder with one sub-folder per class, or CIFAR-10.</source>
        <translation>Genauigkeit braucht Daten mit Klassen: IDX mit einer Klassendatei, NPZ mit einem Feld y, einen Ordner mit einem Unterordner je Klasse, oder CIFAR-10.</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Graphen exportieren</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PDF document (*.pdf);;PNG picture (*.png)</source>
        <translation>SVG-Bild (*.svg);;PDF-Dokument (*.pdf);;PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>The graph was not saved.</source>
        <translation>Der Graph wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and see whether the disk is full.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, und sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>QuantScope sessions (*.qsession)</source>
        <translation>QuantScope-Sitzungen (*.qsession)</translation>
    </message>
    <message>
        <source>Choose a file that QuantScope saved with File, Save session.</source>
        <translation>Wählen Sie eine Datei, die QuantScope mit Datei, Sitzung speichern geschrieben hat.</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>The session was not saved.</source>
        <translation>Die Sitzung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>qs::app::OptionsSide</name>
    <message>
        <source>Presets of options</source>
        <translation>Vorlagen für Optionen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Undo the last change of options (Ctrl+Z)</source>
        <translation>Die letzte Änderung der Optionen zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Save these options as a preset…</source>
        <translation>Diese Optionen als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Eine Vorlage entfernen</translation>
    </message>
    <message>
        <source>Save a preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
</context>
<context>
    <name>qs::app::PreferencesDialog</name>
    <message>
        <source>Open the models of the last session again</source>
        <translation>Die Modelle der letzten Sitzung wieder öffnen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>all (%1)</source>
        <translation>alle (%1)</translation>
    </message>
    <message>
        <source>How many processors a compile may use. Results do not depend on it.</source>
        <translation>Wie viele Prozessoren ein Kompilieren benutzen darf. Ergebnisse hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
</context>
<context>
    <name>qs::app::PreviewController</name>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Stichprobe</numerusform>
            <numerusform>%n Stichproben</numerusform>
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
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>the sample is not installed</source>
        <translation>das Beispiel ist nicht installiert</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>this model cannot be compiled</source>
        <translation>dieses Modell lässt sich nicht kompilieren</translation>
    </message>
</context>
<context>
    <name>qs::app::ToolsMenu</name>
    <message>
        <source>&amp;Train…</source>
        <translation>&amp;Trainieren …</translation>
    </message>
    <message>
        <source>Train a network, and retrain it for quantization</source>
        <translation>Ein Netz trainieren und für Quantisierung nachtrainieren</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Dokumentation</translation>
    </message>
    <message>
        <source>Tutorial, options, how to read the views</source>
        <translation>Einführung, Optionen, wie man die Ansichten liest</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
</context>
<context>
    <name>qs::app::TrainDialog</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Open in the workbench</source>
        <translation>In der Werkbank ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>1. Train in float</source>
        <translation>1. In Float trainieren</translation>
    </message>
    <message>
        <source>2. Retrain for quantization</source>
        <translation>2. Für Quantisierung nachtrainieren</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>as installed</source>
        <translation>wie installiert</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Trainiert …</translation>
    </message>
    <message>
        <source>What the training script writes appears here.</source>
        <translation>Hier erscheint, was das Trainingsskript schreibt.</translation>
    </message>
    <message>
        <source>Python that has the framework: a name or the path of the program</source>
        <translation>Python, das das Framework hat: ein Name oder der Pfad des Programms</translation>
    </message>
</context>
<context>
    <name>qs::app::TrainingRun</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The script has crashed.</source>
        <translation>Das Skript ist abgestürzt.</translation>
    </message>
    <message>
        <source>The script ended with exit code %1; its last lines say why.</source>
        <translation>Das Skript endete mit dem Code %1; seine letzten Zeilen sagen, warum.</translation>
    </message>
</context>
<context>
    <name>qs::app::WelcomePage</name>
    <message>
        <source>Restore the last session</source>
        <translation>Letzte Sitzung wiederherstellen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>ResNet-20, trained for INT8</source>
        <translation>ResNet-20, für INT8 trainiert</translation>
    </message>
    <message>
        <source>ResNet-20, float</source>
        <translation>ResNet-20, Float</translation>
    </message>
    <message>
        <source>Fashion-MNIST, 65 fake-quantizers of PyTorch</source>
        <translation>Fashion-MNIST, 65 Fake-Quantisierer von PyTorch</translation>
    </message>
    <message>
        <source>Fashion-MNIST, to quantize after training</source>
        <translation>Fashion-MNIST, nach dem Training zu quantisieren</translation>
    </message>
    <message>
        <source>The samples are not installed.</source>
        <translation>Die Beispiele sind nicht installiert.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>What you open will be listed here.</source>
        <translation>Was Sie öffnen, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>Drop an ONNX file here to see its quantizers, compile it to INT8 and find out what every layer loses.</source>
        <translation>Legen Sie eine ONNX-Datei hier ab, um ihre Quantisierer zu sehen, sie nach INT8 zu kompilieren und zu erfahren, was jede Schicht verliert.</translation>
    </message>
</context>
<context>
    <name>qs::widgets::BusyCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the layout</source>
        <translation>Fortschritt der Anordnung</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ChannelPlot</name>
    <message>
        <source>SQNR by channel of the selected layer</source>
        <translation>SQNR der Kanäle der gewählten Schicht</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>SQNR [dB]</source>
        <translation>SQNR [dB]</translation>
    </message>
    <message>
        <source>below %1 dB</source>
        <translation>unter %1 dB</translation>
    </message>
    <message>
        <source>%1 dB and more</source>
        <translation>%1 dB und mehr</translation>
    </message>
    <message>
        <source>Select a layer to see its channels.</source>
        <translation>Wählen Sie eine Schicht, um ihre Kanäle zu sehen.</translation>
    </message>
    <message>
        <source>There are no values of this layer.</source>
        <translation>Von dieser Schicht gibt es keine Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n channel(s), the worst has %2</source>
        <translation>
            <numerusform>%1
%n Kanal, der schlechteste hat %2</numerusform>
            <numerusform>%1
%n Kanäle, der schlechteste hat %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all channels</source>
        <translation>Alle Kanäle zeigen</translation>
    </message>
    <message>
        <source>Channel %1: %2</source>
        <translation>Kanal %1: %2</translation>
    </message>
    <message>
        <source>Compile the model to see the channels of its layers.</source>
        <translation>Kompilieren Sie das Modell, um die Kanäle seiner Schichten zu sehen.</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CommandLineBox</name>
    <message>
        <source>Equivalent command line</source>
        <translation>Gleichwertige Befehlszeile</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>The same on the command line: %1</source>
        <translation>Dasselbe auf der Befehlszeile: %1</translation>
    </message>
    <message>
        <source>The command line has no option for: %1</source>
        <translation>Die Befehlszeile hat keine Option für: %1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareBars</name>
    <message>
        <source>SQNR per layer of both runs</source>
        <translation>SQNR je Schicht in beiden Läufen</translation>
    </message>
    <message>
        <source>SQNR [dB]</source>
        <translation>SQNR [dB]</translation>
    </message>
    <message>
        <source>no such layer</source>
        <translation>keine solche Schicht</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareGraphs</name>
    <message>
        <source>Graph of run A</source>
        <translation>Graph von Lauf A</translation>
    </message>
    <message>
        <source>Graph of run B</source>
        <translation>Graph von Lauf B</translation>
    </message>
    <message>
        <source>Laying out the graph…</source>
        <translation>Der Graph wird angeordnet …</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>no such layer</source>
        <translation>keine solche Schicht</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>Top-1, INT8</source>
        <translation>Top-1, INT8</translation>
    </message>
    <message>
        <source>Top-1, FP32</source>
        <translation>Top-1, FP32</translation>
    </message>
    <message>
        <source>Top-5, INT8</source>
        <translation>Top-5, INT8</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>SQNR at the output</source>
        <translation>SQNR am Ausgang</translation>
    </message>
    <message>
        <source>SQNR of the worst layer</source>
        <translation>SQNR der schlechtesten Schicht</translation>
    </message>
    <message>
        <source>Worst layer</source>
        <translation>Schlechteste Schicht</translation>
    </message>
    <message>
        <source>Mean SQNR of the layers</source>
        <translation>Mittleres SQNR der Schichten</translation>
    </message>
    <message>
        <source>Layers in INT8</source>
        <translation>Schichten in INT8</translation>
    </message>
    <message>
        <source>Layers in float</source>
        <translation>Schichten in Float</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Calibration samples</source>
        <translation>Stichproben zur Kalibrierung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
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
        <translation>Beispiele für die Genauigkeit</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompareView</name>
    <message>
        <source>Measure accuracy</source>
        <translation>Genauigkeit messen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Run A</source>
        <translation>Lauf A</translation>
    </message>
    <message>
        <source>Run B</source>
        <translation>Lauf B</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Run the labelled data of both runs through FP32 and INT8</source>
        <translation>Die Daten beider Läufe, die Klassen haben, durch FP32 und INT8 laufen lassen</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>Zahlen beider Läufe</translation>
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
        <translation>Die Balken kopieren oder speichern (Strg+Umschalt+S speichert)</translation>
    </message>
    <message>
        <source>Copy or save the bars</source>
        <translation>Die Balken kopieren oder speichern</translation>
    </message>
</context>
<context>
    <name>qs::widgets::CompileBar</name>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>noch etwa %1 h</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Lowering to integers</source>
        <translation>Setzt in Ganzzahlen um</translation>
    </message>
    <message>
        <source>Emulating</source>
        <translation>Emuliert</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Wertet aus</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Kompilieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of compiling</source>
        <translation>Fortschritt des Kompilierens</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Bricht ab …</translation>
    </message>
    <message>
        <source>Turn the model into an INT8 network</source>
        <translation>Das Modell in ein INT8-Netz verwandeln</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Searching options</source>
        <translation>Sucht Optionen</translation>
    </message>
    <message>
        <source>Tuning layers</source>
        <translation>Stimmt Schichten ab</translation>
    </message>
    <message>
        <source>Vendor&apos;s toolchain</source>
        <translation>Werkzeuge des Herstellers</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Ordnet den Graphen an</translation>
    </message>
</context>
<context>
    <name>qs::widgets::DataSourceEditor</name>
    <message>
        <source>Kind of sample data</source>
        <translation>Art der Beispieldaten</translation>
    </message>
    <message>
        <source>one number, or one per channel</source>
        <translation>eine Zahl, oder eine je Kanal</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>%1: nothing chosen yet.</source>
        <translation>%1: noch nichts gewählt.</translation>
    </message>
    <message>
        <source>%1: there is no such folder.</source>
        <translation>%1: diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: a comma in the path cannot be used here.</source>
        <translation>%1: ein Komma im Pfad ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>Mean: numbers, separated by commas, are expected.</source>
        <translation>Mittelwert: erwartet werden Zahlen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Standard deviation: numbers, separated by commas, are expected.</source>
        <translation>Standardabweichung: erwartet werden Zahlen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Standard deviation: it must be greater than zero.</source>
        <translation>Standardabweichung: sie muss größer als null sein.</translation>
    </message>
    <message>
        <source>Mean has %1 channels, standard deviation %2.</source>
        <translation>Der Mittelwert hat %1 Kanäle, die Standardabweichung %2.</translation>
    </message>
</context>
<context>
    <name>qs::widgets::DifferenceLegend</name>
    <message>
        <source>Colours: orange where run B is worse, blue where it is better</source>
        <translation>Farben: orange, wo Lauf B schlechter ist, blau, wo er besser ist</translation>
    </message>
    <message>
        <source>B worse by %1 dB</source>
        <translation>B um %1 dB schlechter</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>only in one of them</source>
        <translation>nur in einem von beiden</translation>
    </message>
</context>
<context>
    <name>qs::widgets::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Node or tensor</source>
        <translation>Knoten oder Tensor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>qs::widgets::FindingsTable</name>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>Remarks about the model and its compilation appear here.</source>
        <translation>Bemerkungen zum Modell und zu seiner Kompilierung erscheinen hier.</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphPane</name>
    <message>
        <source>Laying out the graph…</source>
        <translation>Der Graph wird angeordnet …</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Follow its inputs</source>
        <translation>Seinen Eingängen folgen</translation>
    </message>
    <message>
        <source>Follow its outputs</source>
        <translation>Seinen Ausgängen folgen</translation>
    </message>
    <message>
        <source>Follow both</source>
        <translation>Beiden folgen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ aufklappen</translation>
    </message>
    <message>
        <source>Collapse “%1”</source>
        <translation>„%1“ zuklappen</translation>
    </message>
    <message>
        <source>Compile again with this layer in float</source>
        <translation>Noch einmal kompilieren, mit dieser Schicht in Float</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>schlechteste: %1</translation>
    </message>
    <message>
        <source>Selected: %1, %2</source>
        <translation>Gewählt: %1, %2</translation>
    </message>
    <message>
        <source>The layout was cancelled. A click on “As in the file”, “Folded” or “INT8 network” starts it again.</source>
        <translation>Das Anordnen wurde abgebrochen. Ein Klick auf „Wie in der Datei“, „Gefaltet“ oder „INT8-Netz“ beginnt es wieder.</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphSearchBar</name>
    <message>
        <source>searching…</source>
        <translation>sucht …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Im Graphen suchen</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Where to look: names, operators, attributes (kernel_shape=3,3), shapes (16x28x28), precision (u8, s8/ch, float32, missing)</source>
        <translation>Wo gesucht wird: Namen, Operatoren, Attribute (kernel_shape=3,3), Formen (16x28x28), Genauigkeit (u8, s8/ch, float32, fehlend)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>bad pattern</source>
        <translation>ungültiges Muster</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphToolBar</name>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Every node of the file, fake-quantizers in amber (Ctrl+E)</source>
        <translation>Jeder Knoten der Datei, Fake-Quantisierer in Bernstein (Strg+E)</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Gefaltet</translation>
    </message>
    <message>
        <source>Quantizers as badges on the tensors that they belong to (Ctrl+E)</source>
        <translation>Quantisierer als Marken an den Tensoren, zu denen sie gehören (Strg+E)</translation>
    </message>
    <message>
        <source>INT8 network</source>
        <translation>INT8-Netz</translation>
    </message>
    <message>
        <source>The fused graph that was compiled</source>
        <translation>Der verschmolzene Graph, der kompiliert wurde</translation>
    </message>
    <message>
        <source>Colour the boxes by their error (Ctrl+H)</source>
        <translation>Die Kästen nach ihrem Fehler färben (Strg+H)</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Fehlerfarben</translation>
    </message>
    <message>
        <source>Collapse blocks by the names of their nodes</source>
        <translation>Blöcke nach den Namen ihrer Knoten zuklappen</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Back to a readable size</source>
        <translation>Zurück zu einer lesbaren Größe</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit the whole graph (F)</source>
        <translation>Ganzen Graphen einpassen (F)</translation>
    </message>
    <message>
        <source>Legend of the quantizers</source>
        <translation>Legende der Quantisierer</translation>
    </message>
    <message>
        <source>The names of this model&apos;s nodes hold no blocks</source>
        <translation>Die Namen der Knoten dieses Modells enthalten keine Blöcke</translation>
    </message>
    <message>
        <source>Show every node</source>
        <translation>Jeden Knoten zeigen</translation>
    </message>
    <message>
        <source>Collapse blocks of level %1</source>
        <translation>Blöcke der Stufe %1 zuklappen</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
</context>
<context>
    <name>qs::widgets::GraphView</name>
    <message>
        <source>Graph of the network</source>
        <translation>Graph des Netzes</translation>
    </message>
    <message>
        <source>Zoom to this node</source>
        <translation>Zu diesem Knoten zoomen</translation>
    </message>
    <message>
        <source>Copy node name</source>
        <translation>Namen des Knotens kopieren</translation>
    </message>
    <message>
        <source>Copy output tensor name</source>
        <translation>Namen des Ausgangstensors kopieren</translation>
    </message>
    <message>
        <source>Fit the whole graph</source>
        <translation>Ganzen Graphen einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>qs::widgets::HeatPanel</name>
    <message>
        <source>Heat map</source>
        <translation>Fehlerfarben</translation>
    </message>
    <message>
        <source>Metric of the heat map</source>
        <translation>Maß der Fehlerfarben</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>Wofür die Farben stehen</translation>
    </message>
    <message>
        <source>How the error is measured</source>
        <translation>Wie der Fehler gemessen wird</translation>
    </message>
    <message>
        <source>The whole network in integers, the layer alone, or what the layer alone does to the output</source>
        <translation>Das ganze Netz in Ganzzahlen, die Schicht allein, oder was die Schicht allein am Ausgang bewirkt</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Boxes that are better than this fade</source>
        <translation>Kästen, die besser sind als das, werden abgeblendet</translation>
    </message>
    <message>
        <source>All layers are shown</source>
        <translation>Alle Schichten werden gezeigt</translation>
    </message>
    <message>
        <source>Only %1 and worse</source>
        <translation>Nur %1 und schlechter</translation>
    </message>
</context>
<context>
    <name>qs::widgets::HistogramPlot</name>
    <message>
        <source>Histogram of the selected layer</source>
        <translation>Histogramm der gewählten Schicht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Share of elements [%]</source>
        <translation>Anteil der Elemente [%]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>Emuliert</translation>
    </message>
    <message>
        <source>Select a layer in the graph, the table or the plot to see its histogram.</source>
        <translation>Wählen Sie eine Schicht im Graphen, in der Tabelle oder im Diagramm, um ihr Histogramm zu sehen.</translation>
    </message>
    <message>
        <source>This layer has no histogram.</source>
        <translation>Diese Schicht hat kein Histogramm.</translation>
    </message>
    <message>
        <source>code %1 = %2</source>
        <translation>Code %1 = %2</translation>
    </message>
    <message>
        <source>saturated %1 %</source>
        <translation>abgeschnitten %1 %</translation>
    </message>
    <message>
        <source>unused levels %1 %</source>
        <translation>ungenutzte Stufen %1 %</translation>
    </message>
    <message>
        <source>left in float</source>
        <translation>in Float gelassen</translation>
    </message>
    <message>
        <source>Logarithmic shares</source>
        <translation>Logarithmische Anteile</translation>
    </message>
    <message>
        <source>Show whole range</source>
        <translation>Ganzen Bereich zeigen</translation>
    </message>
    <message>
        <source>Compile the model to see the histograms of its layers.</source>
        <translation>Kompilieren Sie das Modell, um die Histogramme seiner Schichten zu sehen.</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LayerTable</name>
    <message>
        <source>Filter layers</source>
        <translation>Schichten filtern</translation>
    </message>
    <message>
        <source>%1 · Samples: %2</source>
        <translation>%1 · Stichproben: %2</translation>
    </message>
    <message numerus="yes">
        <source>Compile again with %n layer(s) in float</source>
        <translation>
            <numerusform>Noch einmal kompilieren, mit %n Schicht in Float</numerusform>
            <numerusform>Noch einmal kompilieren, mit %n Schichten in Float</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compiled yet</source>
        <translation>Noch nicht kompiliert</translation>
    </message>
    <message>
        <source>Compile the model to see what every layer loses.</source>
        <translation>Kompilieren Sie das Modell, um zu sehen, was jede Schicht verliert.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LayerTableModel</name>
    <message>
        <source>%1: cosine %2, MSE %3, NMSE %4, largest error %5, mean error %6</source>
        <translation>%1: Kosinus %2, MSE %3, NMSE %4, größter Fehler %5, mittlerer Fehler %6</translation>
    </message>
    <message>
        <source>Accumulated</source>
        <translation>Aufgelaufen</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Computes: %1</source>
        <translation>Berechnet: %1</translation>
    </message>
    <message>
        <source>Nodes of the file that it stands for: %1</source>
        <translation>Knoten der Datei, für die sie steht: %1</translation>
    </message>
    <message>
        <source>One of the three layers that lose most by themselves</source>
        <translation>Eine der drei Schichten, die für sich allein am meisten verlieren</translation>
    </message>
    <message>
        <source>Left in float</source>
        <translation>In Float gelassen</translation>
    </message>
    <message>
        <source>The integers reproduce the reference exactly</source>
        <translation>Die Ganzzahlen geben die Referenz genau wieder</translation>
    </message>
    <message>
        <source>The reference is zero everywhere, so there is no ratio</source>
        <translation>Die Referenz ist überall null, daher gibt es kein Verhältnis</translation>
    </message>
    <message>
        <source>%1: below the 10 dB limit</source>
        <translation>%1: unter der Grenze von 10 dB</translation>
    </message>
    <message>
        <source>%L1 multiply-accumulates per sample</source>
        <translation>%L1 Multiplikationen mit Addition je Stichprobe</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Accumulated
SQNR [dB]</source>
        <translation>Aufgelaufen
SQNR [dB]</translation>
    </message>
    <message>
        <source>Isolated
SQNR [dB]</source>
        <translation>Einzeln
SQNR [dB]</translation>
    </message>
    <message>
        <source>Sensitivity
SQNR [dB]</source>
        <translation>Wirkung
SQNR [dB]</translation>
    </message>
    <message>
        <source>Cosine
similarity</source>
        <translation>Kosinus-
Ähnlichkeit</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Max.
|error|</source>
        <translation>Max.
|Fehler|</translation>
    </message>
    <message>
        <source>Saturation
[%]</source>
        <translation>Sättigung
[%]</translation>
    </message>
    <message>
        <source>Unused
levels [%]</source>
        <translation>Ungenutzte
Stufen [%]</translation>
    </message>
    <message>
        <source>Activ.
format</source>
        <translation>Aktiv.-
Format</translation>
    </message>
    <message>
        <source>Weight
format</source>
        <translation>Gewichts-
Format</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Order of execution</source>
        <translation>Reihenfolge der Ausführung</translation>
    </message>
    <message>
        <source>The file&apos;s node that gives the layer its name</source>
        <translation>Der Knoten der Datei, der der Schicht den Namen gibt</translation>
    </message>
    <message>
        <source>Operator, with what was fused behind it</source>
        <translation>Operator, mit dem, was dahinter verschmolzen wurde</translation>
    </message>
    <message>
        <source>The whole network runs in INT8; signal-to-quantization-noise ratio at this layer&apos;s output</source>
        <translation>Das ganze Netz läuft in INT8; Verhältnis von Signal zu Quantisierungsrauschen am Ausgang dieser Schicht</translation>
    </message>
    <message>
        <source>Only this layer runs in INT8 on exact inputs; signal-to-quantization-noise ratio at its output</source>
        <translation>Nur diese Schicht läuft in INT8, auf exakten Eingaben; Verhältnis von Signal zu Quantisierungsrauschen an ihrem Ausgang</translation>
    </message>
    <message>
        <source>Only this layer runs in INT8; signal-to-quantization-noise ratio at the network&apos;s output</source>
        <translation>Nur diese Schicht läuft in INT8; Verhältnis von Signal zu Quantisierungsrauschen am Ausgang des Netzes</translation>
    </message>
    <message>
        <source>Cosine similarity of reference and emulated output, accumulated</source>
        <translation>Kosinus-Ähnlichkeit von Referenz und emuliertem Ausgang, aufgelaufen</translation>
    </message>
    <message>
        <source>Mean squared error, accumulated</source>
        <translation>Mittleres Fehlerquadrat, aufgelaufen</translation>
    </message>
    <message>
        <source>Largest absolute error of one element, accumulated</source>
        <translation>Größter absoluter Fehler eines Elements, aufgelaufen</translation>
    </message>
    <message>
        <source>Share of elements that the quantizer&apos;s range cuts off</source>
        <translation>Anteil der Elemente, die der Bereich des Quantisierers abschneidet</translation>
    </message>
    <message>
        <source>Share of the integer levels that never occur in the samples</source>
        <translation>Anteil der ganzzahligen Stufen, die in den Stichproben nie vorkommen</translation>
    </message>
    <message>
        <source>Format of the layer&apos;s output: u8 unsigned, s8 signed, f32 left in float</source>
        <translation>Format des Ausgangs der Schicht: u8 ohne Vorzeichen, s8 mit Vorzeichen, f32 in Float gelassen</translation>
    </message>
    <message>
        <source>Format of the layer&apos;s weights; /ch means one scale per output channel</source>
        <translation>Format der Gewichte der Schicht; /ch heißt eine Skala je Ausgangskanal</translation>
    </message>
    <message>
        <source>Multiply-accumulates per sample</source>
        <translation>Multiplikationen mit Addition je Stichprobe</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>qs::widgets::LogPanel</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Which lines to show</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Log kopieren</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Log leeren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>qs::widgets::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Übersicht des Graphen</translation>
    </message>
</context>
<context>
    <name>qs::widgets::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>qs::widgets::OptionForm</name>
    <message>
        <source>“%1” is not a valid pattern: there is an error at character %2.</source>
        <translation>„%1“ ist kein gültiges Muster: Bei Zeichen %2 steht ein Fehler.</translation>
    </message>
</context>
<context>
    <name>qs::widgets::OptionsPanel</name>
    <message>
        <source>Trained quantizers</source>
        <translation>Trainierte Quantisierer</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>This model holds no quantizers, so all ranges come from calibration.</source>
        <translation>Dieses Modell enthält keine Quantisierer, daher kommen alle Bereiche aus der Kalibrierung.</translation>
    </message>
    <message>
        <source>The file holds %1 trained quantizers.</source>
        <translation>Die Datei enthält %1 trainierte Quantisierer.</translation>
    </message>
    <message>
        <source>Has no effect when no trained quantizers are used.</source>
        <translation>Hat keine Wirkung, wenn keine trainierten Quantisierer verwendet werden.</translation>
    </message>
    <message>
        <source>The file does not tell which framework wrote it.</source>
        <translation>Die Datei sagt nicht, welches Framework sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Detected: %1.</source>
        <translation>Erkannt: %1.</translation>
    </message>
    <message>
        <source>Detected: %1 (%2).</source>
        <translation>Erkannt: %1 (%2).</translation>
    </message>
    <message>
        <source>Only values without a trained quantizer are calibrated.</source>
        <translation>Nur Werte ohne trainierten Quantisierer werden kalibriert.</translation>
    </message>
    <message>
        <source>Trained weights keep their own scales and codes.</source>
        <translation>Trainierte Gewichte behalten ihre eigenen Skalen und Codes.</translation>
    </message>
    <message>
        <source>Open a model to compile it.</source>
        <translation>Öffnen Sie ein Modell, um es zu kompilieren.</translation>
    </message>
    <message>
        <source>This model cannot be compiled. %1</source>
        <translation>Dieses Modell lässt sich nicht kompilieren. %1</translation>
    </message>
    <message>
        <source>This model cannot be compiled.</source>
        <translation>Dieses Modell lässt sich nicht kompilieren.</translation>
    </message>
    <message>
        <source>Fine tuning and hardware</source>
        <translation>Feinabstimmung und Hardware</translation>
    </message>
    <message>
        <source>Trained weights are not touched by these.</source>
        <translation>Trainierte Gewichte werden davon nicht berührt.</translation>
    </message>
    <message>
        <source>Samples: %1 for calibration, %2 for the analysis</source>
        <translation>Stichproben: %1 zur Kalibrierung, %2 zur Analyse</translation>
    </message>
    <message>
        <source>The file looks like one of %1; the report will say so.</source>
        <translation>Die Datei sieht nach %1 aus; der Bericht wird das vermerken.</translation>
    </message>
</context>
<context>
    <name>qs::widgets::PathField</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>qs::widgets::PropertiesPanel</name>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Open a model to see what its nodes and tensors are.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, was seine Knoten und Tensoren sind.</translation>
    </message>
    <message>
        <source>Select a node or a tensor to see its properties.</source>
        <translation>Wählen Sie einen Knoten oder Tensor, um seine Eigenschaften zu sehen.</translation>
    </message>
    <message>
        <source>“%1” is not part of this graph.</source>
        <translation>„%1“ gehört nicht zu diesem Graphen.</translation>
    </message>
    <message>
        <source>Node · %1</source>
        <translation>Knoten · %1</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>Tensor · %1</source>
        <translation>Tensor · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input or output, kind of tensor</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scale of each channel (%1)</source>
        <translation>Skala jedes Kanals (%1)</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Left in float</source>
        <translation>In Float gelassen</translation>
    </message>
    <message>
        <source>This run computes the layer with real numbers: %1.</source>
        <translation>Dieser Lauf rechnet die Schicht mit reellen Zahlen: %1.</translation>
    </message>
    <message>
        <source>Trained quantizers round its weights and its output all the same.</source>
        <translation>Trainierte Quantisierer runden ihre Gewichte und ihren Ausgang trotzdem.</translation>
    </message>
</context>
<context>
    <name>qs::widgets::PropertyModel</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>qs::widgets::QuantizerLegend</name>
    <message>
        <source>Legend of the quantizers</source>
        <translation>Legende der Quantisierer</translation>
    </message>
    <message>
        <source>Quantizers:</source>
        <translation>Quantisierer:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of quantizer, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>qs::widgets::QuantizerTable</name>
    <message>
        <source>Filter quantizers</source>
        <translation>Quantisierer filtern</translation>
    </message>
    <message>
        <source>No model open</source>
        <translation>Kein Modell geöffnet</translation>
    </message>
    <message>
        <source>Open an ONNX file to see the quantizers it holds.</source>
        <translation>Öffnen Sie eine ONNX-Datei, um zu sehen, welche Quantisierer sie enthält.</translation>
    </message>
    <message>
        <source>This model holds no quantizers</source>
        <translation>Dieses Modell enthält keine Quantisierer</translation>
    </message>
    <message>
        <source>It was not trained with quantization in mind. Calibration supplies the ranges when it is compiled.</source>
        <translation>Es wurde nicht mit Blick auf Quantisierung trainiert. Beim Kompilieren liefert die Kalibrierung die Bereiche.</translation>
    </message>
    <message>
        <source>Quantizers</source>
        <translation>Quantisierer</translation>
    </message>
</context>
<context>
    <name>qs::widgets::QuantizerTableModel</name>
    <message>
        <source>signed</source>
        <translation>mit Vorzeichen</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>ohne Vorzeichen</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Zero point</source>
        <translation>Nullpunkt</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Real range</source>
        <translation>Reeller Bereich</translation>
    </message>
</context>
<context>
    <name>qs::widgets::RunListModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>INT8</source>
        <translation>INT8</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Output [dB]</source>
        <translation>Ausgang [dB]</translation>
    </message>
    <message>
        <source>Worst layer</source>
        <translation>Schlechteste Schicht</translation>
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
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>Zeit [s]</translation>
    </message>
</context>
<context>
    <name>qs::widgets::RunsPanel</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Measure accuracy</source>
        <translation>Genauigkeit messen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show the results of this run again</source>
        <translation>Die Ergebnisse dieses Laufs wieder zeigen</translation>
    </message>
    <message>
        <source>Put the options of this run into the options panel</source>
        <translation>Die Optionen dieses Laufs in die Optionen übernehmen</translation>
    </message>
    <message>
        <source>Run the labelled data of this run through FP32 and INT8</source>
        <translation>Die Daten dieses Laufs, die Klassen haben, durch FP32 und INT8 laufen lassen</translation>
    </message>
    <message>
        <source>Compare two runs side by side: select two, or the one to compare the newest with</source>
        <translation>Zwei Läufe nebeneinander vergleichen: wählen Sie zwei, oder den, mit dem der neueste verglichen werden soll</translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation>Läufe dieser Sitzung</translation>
    </message>
    <message>
        <source>Use its options</source>
        <translation>Optionen übernehmen</translation>
    </message>
    <message>
        <source>Take the selected runs off this list</source>
        <translation>Die gewählten Läufe aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Every compile becomes a run in this list, to look at again or to compare.</source>
        <translation>Jedes Kompilieren wird ein Lauf in dieser Liste, zum Wiederansehen und Vergleichen.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabelle als CSV speichern …</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
</context>
<context>
    <name>qs::widgets::SamplePreview</name>
    <message>
        <source>Preview of the samples</source>
        <translation>Vorschau der Stichproben</translation>
    </message>
    <message>
        <source>Sample %1, values %2 … %3</source>
        <translation>Stichprobe %1, Werte %2 … %3</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ScalePlot</name>
    <message>
        <source>Scale of each channel</source>
        <translation>Skala jedes Kanals</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Channel %1: scale %2</source>
        <translation>Kanal %1: Skala %2</translation>
    </message>
</context>
<context>
    <name>qs::widgets::ScatterPlot</name>
    <message>
        <source>INT8 over FP32 values of the selected layer</source>
        <translation>INT8- über FP32-Werten der gewählten Schicht</translation>
    </message>
    <message>
        <source>FP32 value</source>
        <translation>FP32-Wert</translation>
    </message>
    <message>
        <source>INT8 value</source>
        <translation>INT8-Wert</translation>
    </message>
    <message>
        <source>Select a layer to see its values.</source>
        <translation>Eine Schicht wählen, um ihre Werte zu sehen.</translation>
    </message>
    <message>
        <source>There are no values of this layer.</source>
        <translation>Von dieser Schicht gibt es keine Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n value(s), SQNR %2</source>
        <translation>
            <numerusform>%1
%n Wert, SQNR %2</numerusform>
            <numerusform>%1
%n Werte, SQNR %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte zeigen</translation>
    </message>
    <message>
        <source>Compile the model to compare the FP32 and INT8 values of its layers.</source>
        <translation>Kompilieren Sie das Modell, um die FP32- und INT8-Werte seiner Schichten zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>qs::widgets::SqnrPlot</name>
    <message>
        <source>Accumulated</source>
        <translation>Aufgelaufen</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>SQNR per layer</source>
        <translation>SQNR je Schicht</translation>
    </message>
    <message>
        <source>SQNR [dB]</source>
        <translation>SQNR [dB]</translation>
    </message>
    <message>
        <source>10 dB limit</source>
        <translation>Grenze 10 dB</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>Alle Schichten zeigen</translation>
    </message>
    <message>
        <source>Compile the model to see the SQNR of every layer.</source>
        <translation>Kompilieren Sie das Modell, um das SQNR jeder Schicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>qs::widgets::TablePanel</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>Zeilen: %1 von %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabelle als CSV speichern …</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
</context>
</TS>
