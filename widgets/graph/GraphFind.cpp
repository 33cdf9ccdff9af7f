#include "graph/GraphFind.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GraphFind)
};

constexpr std::size_t kLongestList = 16;

template <class T>
QString listText(const std::vector<T>& values) {
    QStringList parts;
    for (std::size_t i = 0; i < values.size() && i < kLongestList; ++i) {
        if constexpr (std::is_same_v<T, std::string>)
            parts << QString::fromStdString(values[i]);
        else
            parts << QString::number(values[i]);
    }
    if (values.size() > kLongestList) parts << QStringLiteral("…");
    return parts.join(QLatin1Char(','));
}

const char* originWord(report::QuantizerBadge::Origin origin) {
    switch (origin) {
    case report::QuantizerBadge::Origin::Calibrated:
        return "calibrated";
    case report::QuantizerBadge::Origin::Inherited:
        return "inherited";
    case report::QuantizerBadge::Origin::Missing:
        return "missing";
    case report::QuantizerBadge::Origin::Trained:
        break;
    }
    return "trained";
}

class Texts {
public:
    Texts(const PlacedDrawing& placed, FindField field) : m_placed(placed), m_field(field) {}

    // Calls `matches` with every text of the box until it says yes.
    template <class Matches>
    bool any(const report::DrawnNode& node, const Matches& matches) const {
        const auto wants = [this](FindField f) { return m_field == f || m_field == FindField::Anything; };
        if (wants(FindField::Name) && anyName(node, matches)) return true;
        if (wants(FindField::Precision) && anyBadge(node, matches)) return true;
        if (node.port && wants(FindField::Operator) && matches(QString::fromStdString(node.title)))
            return true;
        if (wants(FindField::Shape) || wants(FindField::Precision)) {
            for (const std::string& tensor : node.tensors)
                if (anyValue(tensor, wants(FindField::Shape), wants(FindField::Precision), matches))
                    return true;
        }
        if (!wants(FindField::Operator) && !wants(FindField::Attribute)) return false;
        if (node.members.empty()) return anyNode(node.name, matches);
        for (const std::string& member : node.members)
            if (anyNode(member, matches)) return true;
        return false;
    }

private:
    template <class Matches>
    static bool anyName(const report::DrawnNode& node, const Matches& matches) {
        if (matches(QString::fromStdString(node.name)) || matches(QString::fromStdString(node.scope)))
            return true;
        for (const auto* names : {&node.members, &node.tensors})
            for (const std::string& name : *names)
                if (matches(QString::fromStdString(name))) return true;
        return false;
    }

    template <class Matches>
    static bool anyBadge(const report::DrawnNode& node, const Matches& matches) {
        for (const auto* badges : {&node.inside, &node.outside})
            for (const report::QuantizerBadge& badge : *badges)
                if (matches(QString::fromStdString(badge.text)) ||
                    matches(QLatin1String(originWord(badge.origin))))
                    return true;
        return false;
    }

    template <class Matches>
    bool anyValue(const std::string& name, bool shape, bool type, const Matches& matches) const {
        const ValueId id = m_placed.graph->findValue(name);
        if (!id.valid()) return false;
        const Value& value = m_placed.graph->value(id);
        if (type && matches(QLatin1String(nameOf(value.type)))) return true;
        if (!shape || !value.shape) return false;
        const QString text = QString::fromStdString(value.shape->toString());
        return matches(text) || matches(QString(text).replace(QLatin1Char('x'), QLatin1Char(',')));
    }

    template <class Matches>
    bool anyNode(const std::string& name, const Matches& matches) const {
        const NodeId id = m_placed.graph->findNode(name);
        if (!id.valid()) return false;
        const Node& node = m_placed.graph->node(id);
        const bool all = m_field == FindField::Anything;
        if ((all || m_field == FindField::Operator) && matches(QString::fromStdString(node.op))) return true;
        if (!all && m_field != FindField::Attribute) return false;
        for (const auto& [key, attribute] : node.attributes)
            if (matches(attributeText(key, attribute))) return true;
        return false;
    }

    const PlacedDrawing& m_placed;
    FindField m_field;
};

} // namespace

QString findFieldText(FindField field) {
    switch (field) {
    case FindField::Anything:
        return Text::tr("Anything");
    case FindField::Name:
        return Text::tr("Name");
    case FindField::Operator:
        return Text::tr("Operator");
    case FindField::Attribute:
        return Text::tr("Attribute");
    case FindField::Shape:
        return Text::tr("Shape");
    case FindField::Precision:
        return Text::tr("Precision");
    }
    return {};
}

QString attributeText(const std::string& name, const Attribute& attribute) {
    QString value;
    if (const auto* i = std::get_if<std::int64_t>(&attribute)) value = QString::number(*i);
    if (const auto* f = std::get_if<float>(&attribute)) value = QString::number(double(*f));
    if (const auto* s = std::get_if<std::string>(&attribute)) value = QString::fromStdString(*s);
    if (const auto* is = std::get_if<std::vector<std::int64_t>>(&attribute)) value = listText(*is);
    if (const auto* fs = std::get_if<std::vector<float>>(&attribute)) value = listText(*fs);
    if (const auto* ss = std::get_if<std::vector<std::string>>(&attribute)) value = listText(*ss);
    return QString::fromStdString(name) + QLatin1Char('=') + value;
}

QString problemOf(const FindQuery& query) {
    if (!query.regularExpression) return {};
    const QRegularExpression expression(query.text.trimmed());
    return expression.isValid() ? QString()
                                : Text::tr("This is not a valid pattern: there is an error at character %1.")
                                      .arg(expression.patternErrorOffset());
}

std::vector<int> findBoxes(const PlacedDrawing& placed, const FindQuery& query, const std::stop_token& stop) {
    std::vector<int> found;
    const QString wanted = query.text.trimmed();
    if (wanted.isEmpty() || !problemOf(query).isEmpty()) return found;
    QRegularExpression expression;
    if (query.regularExpression) {
        // A text that needs more steps than this does not match; else one name could take a tenth of a
        // second.
        expression = QRegularExpression(QStringLiteral("(*LIMIT_MATCH=200000)") + wanted,
                                        QRegularExpression::CaseInsensitiveOption);
        expression.optimize();
    }
    const Texts texts(placed, query.field);
    const auto matches = [&](const QString& text) {
        if (text.isEmpty() || stop.stop_requested()) return false;
        return query.regularExpression ? expression.match(text).hasMatch()
                                       : text.contains(wanted, Qt::CaseInsensitive);
    };
    for (std::size_t i = 0; i < placed.drawing.nodes.size() && !stop.stop_requested(); ++i)
        if (texts.any(placed.drawing.nodes[i], matches)) found.push_back(static_cast<int>(i));
    return found;
}

} // namespace qs::widgets
