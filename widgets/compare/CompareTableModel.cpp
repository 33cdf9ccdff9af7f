#include "compare/CompareTableModel.h"

#include <QLocale>
#include <cmath>

#include "analysis/Interval.h"
#include "models/LayerLookup.h"
#include "models/NumberText.h"
#include "report/Comparison.h"

namespace qs::widgets {

namespace {

std::optional<double> top(const std::optional<pipeline::Evaluation>& evaluation, bool five) {
    if (!evaluation) return std::nullopt;
    return five ? evaluation->top5 : evaluation->top1;
}

std::optional<double> finite(double value) {
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

int alignmentOf(int column) {
    return int((column == CompareTableModel::Figure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QString signedText(double value, int decimals) {
    if (std::isinf(value)) return value > 0 ? QStringLiteral("+∞") : QStringLiteral("−∞");
    const QString number = QLocale().toString(std::abs(value), 'f', decimals);
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals)) return QStringLiteral("±") + number;
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number;
}

double meanSqnr(const RunRecord& run) {
    double sum = 0;
    int count = 0;
    for (const analysis::LayerResult& layer : run.analysis->layers)
        if (std::isfinite(layer.accumulated.sqnrDb)) {
            sum += layer.accumulated.sqnrDb;
            ++count;
        }
    return count == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / count;
}

} // namespace

CompareTableModel::CompareTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void CompareTableModel::setRuns(std::shared_ptr<const RunRecord> a, std::shared_ptr<const RunRecord> b) {
    beginResetModel();
    m_rows.clear();
    if (a && b) {
        m_titles[0] = QStringLiteral("#%1").arg(a->id);
        m_titles[1] = QStringLiteral("#%1").arg(b->id);
        m_rows.push_back({tr("Model"), a->model, b->model, {}, {}});
        m_rows.push_back(
            {tr("Quantization"), settingsSummary(*a->compiled), settingsSummary(*b->compiled), {}, {}});
        addAccuracy(*a, *b);
        addErrors(*a, *b);
        addSizes(*a, *b);
    }
    endResetModel();
}

void CompareTableModel::addNumber(const QString& figure, std::optional<double> a, std::optional<double> b,
                                  int decimals, const QString& unit, double threshold, bool moreIsBetter) {
    const auto text = [&](std::optional<double> value) {
        if (!value) return QStringLiteral("–");
        if (std::isinf(*value)) return tr("exact");
        return QLocale().toString(*value, 'f', decimals) + unit;
    };
    Row row{figure, text(a), text(b), {}, {}};
    if (a && b && !(std::isinf(*a) && std::isinf(*b))) {
        const double difference = *b - *a;
        row.difference = signedText(difference, decimals);
        const double gain = moreIsBetter ? difference : -difference;
        if (std::abs(difference) >= threshold) row.grade = gain > 0 ? Grade::Good : Grade::Bad;
    }
    m_rows.push_back(std::move(row));
}

void CompareTableModel::addAccuracy(const RunRecord& a, const RunRecord& b) {
    constexpr double kNoticed = 0.05; // percent
    const QString percent = QStringLiteral(" %");
    addNumber(tr("Top-1, INT8"), top(a.int8, false), top(b.int8, false), 2, percent, kNoticed);
    if (a.int8 && b.int8) addInterval(a, b);
    addNumber(tr("Top-1, FP32"), top(a.reference, false), top(b.reference, false), 2, percent, kNoticed);
    if (a.int8 || b.int8) {
        const auto samples = [](const RunRecord& run) {
            return run.int8 ? QString::number(run.int8->samples) : QStringLiteral("–");
        };
        m_rows.push_back({tr("Samples for the accuracy"), samples(a), samples(b), {}, {}});
    }
    if (top(a.int8, true) || top(b.int8, true))
        addNumber(tr("Top-5, INT8"), top(a.int8, true), top(b.int8, true), 2, percent, kNoticed);
}

// Of top-1 in INT8. A difference that chance can explain is neither good nor bad.
void CompareTableModel::addInterval(const RunRecord& a, const RunRecord& b) {
    const auto text = [](const pipeline::Evaluation& e) {
        const analysis::Interval i = analysis::wilson95OfPercent(*e.top1, e.samples);
        return tr("%1 to %2").arg(QLocale().toString(i.low, 'f', 1), QLocale().toString(i.high, 'f', 1)) +
               QStringLiteral(" %");
    };
    if (!a.int8->top1 || !b.int8->top1) return;
    Row row{tr("95 % interval"), text(*a.int8), text(*b.int8), {}, {}};
    const bool sameSamples =
        a.analysisData.source == b.analysisData.source && a.analysisData.skip == b.analysisData.skip;
    const auto change = sameSamples ? report::changeBetween(a.int8->right, b.int8->right) : std::nullopt;
    if (change)
        row.difference =
            tr("%1 to %2").arg(signedText(change->interval.low, 1), signedText(change->interval.high, 1));
    if (!change || !change->certain()) m_rows.back().grade.reset();
    m_rows.push_back(std::move(row));
}

void CompareTableModel::addErrors(const RunRecord& a, const RunRecord& b) {
    constexpr double kNoticed = 0.5; // dB
    const QString db = tr(" dB");
    addNumber(tr("SQNR at the output"), finite(outputSqnr(a)), finite(outputSqnr(b)), 1, db, kNoticed);
    const analysis::LayerResult *worstA = worstLayer(*a.analysis), *worstB = worstLayer(*b.analysis);
    if (worstA && worstB) {
        addNumber(tr("SQNR of the worst layer"), worstA->accumulated.sqnrDb, worstB->accumulated.sqnrDb, 1,
                  db, kNoticed);
        m_rows.push_back({tr("Worst layer"),
                          shortLayerName(QString::fromStdString(worstA->name)),
                          shortLayerName(QString::fromStdString(worstB->name)),
                          {},
                          {}});
    }
    addNumber(tr("Mean SQNR of the layers"), finite(meanSqnr(a)), finite(meanSqnr(b)), 1, db, kNoticed);
}

void CompareTableModel::addSizes(const RunRecord& a, const RunRecord& b) {
    const auto number = [](auto value) { return std::optional(static_cast<double>(value)); };
    addNumber(tr("Layers in INT8"), number(a.compiled->layersInt8), number(b.compiled->layersInt8), 0, {}, 1);
    addNumber(tr("Layers in float"), number(a.compiled->layersFloat.size()),
              number(b.compiled->layersFloat.size()), 0, {}, 1, false);
    m_rows.push_back(
        {tr("Weights"), bytesText(a.compiled->weightsBytes), bytesText(b.compiled->weightsBytes), {}, {}});
    m_rows.push_back({tr("MACs"), countText(a.compiled->macs), countText(b.compiled->macs), {}, {}});
    m_rows.push_back({tr("Calibration samples"),
                      QString::number(a.settings.compile.calibrationSamples),
                      QString::number(b.settings.compile.calibrationSamples),
                      {},
                      {}});
    addNumber(tr("Time"), a.seconds, b.seconds, 1, tr(" s"), std::numeric_limits<double>::infinity());
}

int CompareTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CompareTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString* texts[] = {&row.figure, &row.first, &row.second, &row.difference};
    const QString& text = *texts[index.column()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text;
    if (role == Qt::TextAlignmentRole) return alignmentOf(index.column());
    if (role == GradeRole && index.column() == Difference && row.grade) return int(*row.grade);
    return {};
}

QVariant CompareTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Figure:
        return QString();
    case First:
        return tr("A  %1").arg(m_titles[0]);
    case Second:
        return tr("B  %1").arg(m_titles[1]);
    case Difference:
        return tr("B − A");
    default:
        return {};
    }
}

} // namespace qs::widgets
