#include "controllers/PreviewController.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "common/DiagnosticText.h"
#include "imageio/ImageLoader.h"
#include "inspectors/OptionTable.h"
#include "models/NumberText.h"
#include "pipeline/Pipeline.h"
#include "report/NodeText.h"

#include <QJsonDocument>

namespace qs::app {

namespace {

struct Preview {
    QVector<widgets::PreviewSample> samples;
    QString facts;
};

// A tensor of [1, C, H, W] or [1, H, W, C] with one or three channels as a picture; null for anything else.
QImage toPicture(const Tensor& t, double low, double high) {
    const auto& dims = t.shape().dims();
    if (dims.size() != 4) return {};
    const bool last = dims[3] == 1 || dims[3] == 3;
    const bool first = dims[1] == 1 || dims[1] == 3;
    if (!first && !last) return {};
    const bool channelsFirst = first && !(last && dims[1] > dims[3]);
    const std::int64_t channels = channelsFirst ? dims[1] : dims[3];
    const std::int64_t height = channelsFirst ? dims[2] : dims[1], width = channelsFirst ? dims[3] : dims[2];
    constexpr std::int64_t kLargest = 4096;
    if (height < 1 || width < 1 || height > kLargest || width > kLargest) return {};
    QImage picture(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    const double scale = high > low ? 255.0 / (high - low) : 0.0;
    for (std::int64_t y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(static_cast<int>(y)));
        for (std::int64_t x = 0; x < width; ++x) {
            int rgb[3];
            for (std::int64_t c = 0; c < 3; ++c) {
                const std::int64_t channel = std::min(c, channels - 1);
                const std::int64_t at =
                    channelsFirst ? (channel * height + y) * width + x : (y * width + x) * channels + channel;
                rgb[c] = std::clamp(static_cast<int>((t.at(at) - low) * scale), 0, 255);
            }
            line[x] = qRgb(rgb[0], rgb[1], rgb[2]);
        }
    }
    return picture;
}

JobResult<Preview> readSamples(const pipeline::Model& model, const data::DatasetOptions& options,
                               JobContext& job) {
    QS_TRY(const auto dataset, pipeline::openDatasetFor(model, options, job, imageio::loader()));
    auto preview = std::make_shared<Preview>();
    const std::int64_t count = std::min<std::int64_t>(dataset->size(), widgets::SamplePreview::kSamples);
    QString shape;
    double lowest = 0, highest = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        QS_CHECK(job.checkCancelled());
        QS_TRY(const Tensor tensor, dataset->sample(i));
        widgets::PreviewSample sample;
        sample.low = sample.high = tensor.count() > 0 ? tensor.at(0) : 0;
        for (std::int64_t k = 0; k < tensor.count(); ++k) {
            sample.low = std::min(sample.low, tensor.at(k));
            sample.high = std::max(sample.high, tensor.at(k));
        }
        sample.picture = toPicture(tensor, sample.low, sample.high);
        if (const auto label = dataset->label(i))
            sample.caption = PreviewController::tr("Class %1").arg(*label);
        lowest = i == 0 ? sample.low : std::min(lowest, sample.low);
        highest = i == 0 ? sample.high : std::max(highest, sample.high);
        shape = QString::fromStdString(report::shapeText(tensor.shape()));
        if (!sample.picture.isNull()) preview->samples << sample;
    }
    preview->facts =
        PreviewController::tr("%n sample(s)", nullptr, static_cast<int>(dataset->size())) +
        QStringLiteral("  ·  ") + shape + QStringLiteral("  ·  ") +
        PreviewController::tr("%1 … %2").arg(widgets::realText(lowest, 3), widgets::realText(highest, 3));
    return std::shared_ptr<const Preview>(std::move(preview));
}

} // namespace

PreviewController::PreviewController(widgets::SamplePreview* preview, QObject* parent)
    : QObject(parent), m_preview(preview) {
    constexpr int kPauseMs = 250;
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PreviewController::start);
    m_preview->hide();
}

void PreviewController::request(std::shared_ptr<const pipeline::Model> model,
                                const data::DatasetOptions& options, const QString& problem) {
    if (!model || options.source.empty() || !problem.isEmpty()) {
        m_pause.stop();
        m_jobs.drop();
        m_shown.clear();
        m_preview->hide();
        return;
    }
    widgets::CompileSettings key;
    key.compile.calibration = options;
    const QString wanted = QString::fromUtf8(QJsonDocument(widgets::settingsToJson(key)).toJson()) +
                           QString::fromStdString(model->file.string());
    if (wanted == m_shown) return;
    m_shown = wanted;
    m_model = std::move(model);
    m_options = options;
    m_pause.start();
}

void PreviewController::start() {
    m_jobs.start<Preview>(
        [model = m_model, options = m_options](JobContext& job) { return readSamples(*model, options, job); },
        [this](JobResult<Preview> result) {
            if (result)
                m_preview->showSamples((*result)->samples, (*result)->facts);
            else if (!isCancelled(result.error()))
                m_preview->showText(widgets::diagnosticLine(result.error()));
            m_preview->show();
        });
}

} // namespace qs::app
