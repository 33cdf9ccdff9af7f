<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ModelFacts</name>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n node</numerusform>
                <numerusform>%n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quantizer(s)</source>
            <translation>
                <numerusform>%n quantizer</numerusform>
                <numerusform>%n quantizers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n layer(s) in INT8</source>
            <translation>
                <numerusform>%n layer in INT8</numerusform>
                <numerusform>%n layers in INT8</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in float</source>
            <translation>
                <numerusform>%n in float</numerusform>
                <numerusform>%n in float</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunRecord</name>
        <message numerus="yes">
            <source>%n pattern(s) in float</source>
            <translation>
                <numerusform>%n pattern in float</numerusform>
                <numerusform>%n patterns in float</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qs::app::Document</name>
        <message numerus="yes">
            <source>Saved %n file(s) to %1</source>
            <translation>
                <numerusform>Saved %n file to %1</numerusform>
                <numerusform>Saved %n files to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qs::app::PreviewController</name>
        <message numerus="yes">
            <source>%n sample(s)</source>
            <translation>
                <numerusform>%n sample</numerusform>
                <numerusform>%n samples</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qs::widgets::LayerTable</name>
        <message numerus="yes">
            <source>Compile again with %n layer(s) in float</source>
            <translation>
                <numerusform>Compile again with %n layer in float</numerusform>
                <numerusform>Compile again with %n layers in float</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qs::widgets::ScatterPlot</name>
        <message numerus="yes">
            <source>%1
%n value(s), SQNR %2</source>
            <translation>
                <numerusform>%1
%n value, SQNR %2</numerusform>
                <numerusform>%1
%n values, SQNR %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>qs::widgets::ChannelPlot</name>
        <message numerus="yes">
            <source>%1
%n channel(s), the worst has %2</source>
            <translation>
                <numerusform>%1
%n channel, the worst has %2</numerusform>
                <numerusform>%1
%n channels, the worst has %2</numerusform>
            </translation>
        </message>
    </context>
</TS>
