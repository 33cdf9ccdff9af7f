#include "models/GraphProperties.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

#include "common/CoreText.h"
#include "models/NumberText.h"
#include "models/QuantizerText.h"
#include "report/NodeText.h"

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GraphProperties)
};

constexpr std::size_t kListLimit = 8;

QString toQString(const std::string& text) {
    return QString::fromStdString(text);
}

template <class T, class F>
QString listText(const std::vector<T>& values, F format) {
    QStringList parts;
    for (std::size_t i = 0; i < std::min(values.size(), kListLimit); ++i)
        parts << format(values[i]);
    QString text = parts.join(QStringLiteral(", "));
    if (values.size() > kListLimit) text += Text::tr(", … (%1 in all)").arg(values.size());
    return QLatin1Char('[') + text + QLatin1Char(']');
}

// As the boxes of the graph have it: "?×16×28×28".
QString shapeText(const Shape& shape) {
    return coreText(toQString(report::shapeText(shape)));
}

QString tensorText(const Tensor& tensor) {
    const QString type = QLatin1String(nameOf(tensor.type()));
    if (tensor.count() == 1 && tensor.type() != DataType::String) {
        const QString value =
            isFloat(tensor.type()) ? realText(tensor.at(0), 6) : QString::number(tensor.intAt(0));
        return QStringLiteral("%1 (%2)").arg(value, type);
    }
    return Text::tr("%1 tensor, %2").arg(type, shapeText(tensor.shape()));
}

struct AttributeWriter {
    QString operator()(std::int64_t v) const { return QString::number(v); }
    QString operator()(float v) const { return realText(double(v), 6); }
    QString operator()(const std::string& v) const { return toQString(v); }
    QString operator()(const Tensor& v) const { return tensorText(v); }
    QString operator()(const std::vector<std::int64_t>& v) const {
        return listText(v, [](std::int64_t x) { return QString::number(x); });
    }
    QString operator()(const std::vector<float>& v) const {
        return listText(v, [](float x) { return realText(double(x), 6); });
    }
    QString operator()(const std::vector<std::string>& v) const { return listText(v, toQString); }
    QString operator()(const std::shared_ptr<const Graph>& v) const {
        return v ? Text::tr("graph, nodes: %1").arg(v->nodeCount()) : QString();
    }
};

Property valueRow(const Graph& graph, ValueId id, const QString& name) {
    if (!id.valid()) return {name, Text::tr("left out (optional)"), {}, {}, {}};
    const Value& value = graph.value(id);
    const QString file = toQString(value.name);
    QString text = file + QLatin1Char('\n') + typeText(value);
    QStringList remarks;
    if (value.isConstant()) remarks << Text::tr("constant");
    if (value.quantizer) remarks << toQString(value.quantizer->badge());
    if (!remarks.isEmpty()) text += QLatin1Char('\n') + remarks.join(QStringLiteral(", "));
    return {name, text, {}, {}, file};
}

Property nodeRow(const Graph& graph, NodeId id, const QString& name) {
    const Node& node = graph.node(id);
    return {
        name, toQString(node.name) + QLatin1Char('\n') + toQString(node.op), {}, toQString(node.name), {}};
}

PropertySection portSection(const Graph& graph, const QString& title, const std::vector<ValueId>& ids) {
    PropertySection section{title, {}};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        section.rows.push_back(valueRow(graph, ids[i], QString::number(i)));
    }
    return section;
}

void appendQuantizers(std::vector<PropertySection>& sections, const Graph& graph,
                      const std::vector<ValueId>& ids, const QString& title) {
    for (ValueId id : ids) {
        if (!id.valid() || !graph.value(id).quantizer) continue;
        const Quantizer& q = *graph.value(id).quantizer;
        sections.push_back(quantizerProperties(title.arg(roleText(q.role)), q));
    }
}

// Mean and spread of the channels' scales: a wide spread is what per-tensor weights cannot follow.
void appendChannelStatistics(PropertySection& section, const Quantizer& q) {
    const auto [low, high] = std::minmax_element(q.scale.begin(), q.scale.end());
    const double mean =
        std::accumulate(q.scale.begin(), q.scale.end(), 0.0) / static_cast<double>(q.scale.size());
    section.rows.push_back({Text::tr("Channels"), QString::number(q.scale.size()), {}, {}, {}});
    section.rows.push_back({Text::tr("Axis"), QString::number(q.axis), {}, {}, {}});
    section.rows.push_back(
        {Text::tr("Smallest scale"),
         Text::tr("%1 (channel %2)").arg(realText(double(*low))).arg(low - q.scale.begin()),
         {},
         {},
         {}});
    section.rows.push_back(
        {Text::tr("Largest scale"),
         Text::tr("%1 (channel %2)").arg(realText(double(*high))).arg(high - q.scale.begin()),
         {},
         {},
         {}});
    section.rows.push_back({Text::tr("Mean scale"), realText(mean), {}, {}, {}});
    if (*low > 0) {
        section.rows.push_back(
            {Text::tr("Spread"),
             Text::tr("%1 times").arg(realText(double(*high) / double(*low), 3)),
             Text::tr("Largest scale over smallest: the larger it is, the more per-channel "
                      "scales gain over one scale for the whole tensor"),
             {},
             {}});
    }
}

} // namespace

QString typeText(const Value& value) {
    const QString type = QLatin1String(nameOf(value.type));
    if (!value.shape) return Text::tr("%1, shape unknown").arg(type);
    return type + QLatin1Char(' ') + shapeText(*value.shape);
}

QString attributeText(const Attribute& attribute) {
    return std::visit(AttributeWriter{}, attribute);
}

PropertySection quantizerProperties(const QString& title, const Quantizer& q) {
    PropertySection section{title, {}};
    auto add = [&](const QString& name, const QString& value, const QString& tip = {}) {
        section.rows.push_back({name, value, tip, {}, {}});
    };
    add(Text::tr("Kind"), kindText(q.kind), kindSentence(q.kind));
    add(Text::tr("Format"), toQString(q.badge()) + QStringLiteral(", ") + granularityText(q));
    add(Text::tr("Bits"), QString::number(q.bits));
    add(Text::tr("Signed"), q.isSigned ? Text::tr("yes") : Text::tr("no"));
    add(Text::tr("qmin … qmax"), codesText(q), Text::tr("Lowest and highest integer code"));
    add(Text::tr("Scale"), scaleText(q), Text::tr("Real size of one integer step"));
    add(Text::tr("Zero point"), zeroPointText(q), Text::tr("Integer code that stands for real zero"));
    add(Text::tr("Real range"), realRangeText(q), Text::tr("Real values that the codes can hold"));
    // Formulas are code: their numbers have a point and a hyphen in every language.
    const bool single = !q.perChannel() && !q.scale.empty() && !q.zeroPoint.empty();
    const QString scale = single ? QString::number(double(q.scale[0]), 'g', 4) : Text::tr("s[c]");
    const QString zero = single ? QString::number(q.zeroPoint[0]) : Text::tr("z[c]");
    add(Text::tr("To codes"),
        QStringLiteral("q = clamp(round(x / %1) + %2, %3, %4)")
            .arg(scale, zero, integerText(q.qmin), integerText(q.qmax)),
        Text::tr("Rounded to the nearest integer, ties to even"));
    add(Text::tr("To values"), QStringLiteral("x ≈ (q − %1) · %2").arg(zero, scale));
    if (q.perChannel() && !q.scale.empty()) appendChannelStatistics(section, q);
    for (std::size_t i = 0; i < q.sourceNodes.size(); ++i) {
        const QString node = toQString(q.sourceNodes[i]);
        section.rows.push_back({i == 0 ? Text::tr("Source nodes") : QString(), node, {}, node, {}});
    }
    return section;
}

std::vector<PropertySection> nodeProperties(const Graph& graph, NodeId id) {
    const Node& node = graph.node(id);
    std::vector<PropertySection> sections;
    PropertySection general{Text::tr("Node"), {}};
    general.rows.push_back({Text::tr("Name"), toQString(node.name), {}, {}, {}});
    general.rows.push_back({Text::tr("Operator"), toQString(node.op), {}, {}, {}});
    if (!node.domain.empty())
        general.rows.push_back({Text::tr("Domain"), toQString(node.domain), {}, {}, {}});
    sections.push_back(std::move(general));
    if (!node.attributes.empty()) {
        PropertySection attributes{Text::tr("Attributes"), {}};
        for (const auto& [name, attribute] : node.attributes) {
            attributes.rows.push_back({toQString(name), attributeText(attribute), {}, {}, {}});
        }
        sections.push_back(std::move(attributes));
    }
    if (!node.inputs.empty()) sections.push_back(portSection(graph, Text::tr("Inputs"), node.inputs));
    if (!node.outputs.empty()) sections.push_back(portSection(graph, Text::tr("Outputs"), node.outputs));
    appendQuantizers(sections, graph, node.outputs, Text::tr("Output quantizer (%1)"));
    appendQuantizers(sections, graph, node.inputs, Text::tr("Input quantizer (%1)"));
    return sections;
}

std::vector<PropertySection> valueProperties(const Graph& graph, ValueId id) {
    const Value& value = graph.value(id);
    std::vector<PropertySection> sections;
    PropertySection general{Text::tr("Tensor"), {}};
    general.rows.push_back({Text::tr("Name"), toQString(value.name), {}, {}, {}});
    general.rows.push_back({Text::tr("Type"), QLatin1String(nameOf(value.type)), {}, {}, {}});
    general.rows.push_back(
        {Text::tr("Shape"), value.shape ? shapeText(*value.shape) : Text::tr("unknown"), {}, {}, {}});
    if (const auto count = value.shape ? value.shape->elementCount() : std::nullopt) {
        general.rows.push_back({Text::tr("Elements"), countText(*count), QString::number(*count), {}, {}});
    }
    const QString place = value.isConstant()   ? Text::tr("constant")
                          : graph.isInput(id)  ? Text::tr("input of the network")
                          : graph.isOutput(id) ? Text::tr("output of the network")
                                               : Text::tr("between two nodes");
    general.rows.push_back({Text::tr("Place"), place, {}, {}, {}});
    sections.push_back(std::move(general));
    if (value.quantizer) sections.push_back(quantizerProperties(Text::tr("Quantizer"), *value.quantizer));
    PropertySection links{Text::tr("Neighbours"), {}};
    if (graph.alive(value.producer))
        links.rows.push_back(nodeRow(graph, value.producer, Text::tr("Made by")));
    for (NodeId consumer : value.consumers) {
        if (graph.alive(consumer)) links.rows.push_back(nodeRow(graph, consumer, Text::tr("Read by")));
    }
    if (!links.rows.empty()) sections.push_back(std::move(links));
    return sections;
}

} // namespace qs::widgets
