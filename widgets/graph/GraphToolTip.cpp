#include "graph/GraphToolTip.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

#include "common/CoreText.h"
#include "common/Theme.h"
#include "graph/BadgePainter.h"
#include "models/NumberText.h"
#include "models/QuantizerText.h"

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GraphToolTip)
};

// A name of the file, which may be broken behind every separator.
QString escaped(const std::string& text) {
    QString html = QString::fromStdString(text).toHtmlEscaped();
    for (const QChar separator : {u'/', u'_', u'.'})
        html.replace(separator, QString(separator) + QChar(0x200b));
    return html;
}

QString muted(const QString& html) {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(Theme::current().textMuted.name(), html);
}

void addQuantizer(QString& html, const QString& headingHtml, const Quantizer& quantizer) {
    html += QStringLiteral("<p style='margin-top:8px;margin-bottom:0'><b style='color:%1'>%2 · %3</b></p>")
                .arg(Theme::current().quantizerInk.name(),
                     QString::fromStdString(quantizer.badge()).toHtmlEscaped(), headingHtml);
    html += QStringLiteral("<p style='margin-top:2px;margin-bottom:0'>") +
            explainQuantizer(quantizer).join(QLatin1Char('\n')).toHtmlEscaped().replace('\n', "<br>") +
            QStringLiteral("</p>");
    if (quantizer.sourceNodes.empty()) return;
    constexpr std::size_t kMost = 4;
    QStringList names;
    for (std::size_t i = 0; i < quantizer.sourceNodes.size() && i < kMost; ++i)
        names << escaped(quantizer.sourceNodes[i]);
    if (quantizer.sourceNodes.size() > kMost) names << QStringLiteral("…");
    html += QStringLiteral("<p style='margin-top:2px;margin-bottom:0'>") +
            muted(names.join(QStringLiteral(" → "))) + QStringLiteral("</p>");
}

void addBadges(QString& html, const Graph& graph, const std::vector<report::QuantizerBadge>& badges) {
    for (const auto& badge : badges) {
        if (badge.origin == report::QuantizerBadge::Origin::Missing) {
            html += QStringLiteral("<p style='margin-top:8px;margin-bottom:0'><b>? · %1</b><br>%2</p>")
                        .arg(escaped(badge.tensor), originSentence(badge.origin).toHtmlEscaped());
            continue;
        }
        const ValueId id = graph.findValue(badge.tensor);
        if (!id.valid() || !graph.value(id).quantizer) continue;
        addQuantizer(html, escaped(badge.tensor), *graph.value(id).quantizer);
    }
}

} // namespace

QString nodeToolTip(const Graph& graph, const report::DrawnNode& node, const Quantizer* own,
                    const analysis::LayerResult* layer) {
    // A table holds the width: rich tooltips would otherwise break after every few words.
    QString html = QStringLiteral("<table width='380'><tr><td><b>%1</b> %2<br>%3")
                       .arg(coreText(node.title).toHtmlEscaped(),
                            muted(coreText(node.subtitle).toHtmlEscaped()), escaped(node.name));
    if (layer) {
        const double db = layer->accumulated.sqnrDb;
        html +=
            QStringLiteral("<p style='margin-top:8px;margin-bottom:0'>") +
            (std::isinf(db)
                 ? Text::tr("Exact: the INT8 network gives the same values here.")
                 : Text::tr(
                       "SQNR at this output: %1 with the whole network in INT8, %2 with this layer alone.")
                       .arg(sqnrTextWithUnit(db), sqnrTextWithUnit(layer->isolated.sqnrDb))) +
            QStringLiteral("</p>");
        if (!layer->integer)
            html += QStringLiteral("<p style='margin-top:8px;margin-bottom:0'>") +
                    Text::tr("Left in float: the network computes it with real numbers.").toHtmlEscaped() +
                    QStringLiteral("</p>");
    }
    if (own) addQuantizer(html, Text::tr("part of this quantizer").toHtmlEscaped(), *own);
    addBadges(html, graph, node.inside);
    addBadges(html, graph, node.outside);
    return html + QStringLiteral("</td></tr></table>");
}

} // namespace qs::widgets
