#include "graph/GraphExport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

#include "common/SaveDialog.h"
#include "graph/EdgeItem.h"
#include "graph/GraphScene.h"

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GraphExport)
};

constexpr double kMargin = 24;
constexpr double kMostPixels = 120e6, kLongestSide = 32000;
constexpr double kPaintShare = 0.7; // of the work; the rest is writing

// Refuses to be written to once the job is cancelled, which ends the encoder that writes.
class StoppableFile : public QSaveFile {
public:
    StoppableFile(const QString& name, JobContext& job) : QSaveFile(name), m_job(job) {}

protected:
    qint64 writeData(const char* data, qint64 length) override {
        return m_job.cancelled() ? -1 : QSaveFile::writeData(data, length);
    }

private:
    JobContext& m_job;
};

class Painting {
public:
    Painting(const GraphSnapshot& snapshot, JobContext& job) : m_snapshot(snapshot), m_job(job) {}

    QRectF area() const {
        const auto& layout = m_snapshot.placed->layout;
        return QRectF(0, 0, layout.width, layout.height).adjusted(-kMargin, -kMargin, kMargin, kMargin);
    }

    // Edges below boxes, what is marked last, as the scene has it. False: cancelled.
    bool paint(QPainter& painter, double scale) {
        painter.scale(scale, scale);
        painter.translate(-area().topLeft());
        return paintEdges(painter, false) && paintEdges(painter, true) && paintNodes(painter, false) &&
               paintNodes(painter, true);
    }

private:
    bool goesOn() {
        constexpr std::size_t kStep = 32; // items between two looks at the job
        const std::size_t all = 2 * (m_snapshot.nodes.size() + m_snapshot.edges.size());
        if (m_done++ % kStep != 0) return true;
        m_job.progress(kPaintShare * static_cast<double>(m_done) / static_cast<double>(all), "export");
        return !m_job.cancelled();
    }

    bool paintEdges(QPainter& painter, bool highlighted) {
        const PlacedDrawing& placed = *m_snapshot.placed;
        for (std::size_t i = 0; i < m_snapshot.edges.size(); ++i) {
            if (!goesOn()) return false;
            const GraphSnapshot::EdgeLook& look = m_snapshot.edges[i];
            if (look.highlighted != highlighted) continue;
            EdgeItem item(placed.layout.routes[i], placed.request.direction);
            item.setHighlighted(look.highlighted);
            item.setFaded(look.faded);
            paintItem(painter, item, {0, 0});
        }
        return true;
    }

    bool paintNodes(QPainter& painter, bool selected) {
        const PlacedDrawing& placed = *m_snapshot.placed;
        for (std::size_t i = 0; i < m_snapshot.nodes.size(); ++i) {
            if (!goesOn()) return false;
            if (m_snapshot.nodes[i].selected != selected) continue;
            NodeItem item(placed.drawing.nodes[i], static_cast<int>(i));
            item.setLook(m_snapshot.nodes[i]);
            paintItem(painter, item, {placed.layout.centers[i].x, placed.layout.centers[i].y});
        }
        return true;
    }

    static void paintItem(QPainter& painter, QGraphicsItem& item, const QPointF& at) {
        painter.save();
        painter.translate(at);
        item.paint(&painter, nullptr, nullptr);
        painter.restore();
    }

    const GraphSnapshot& m_snapshot;
    JobContext& m_job;
    std::size_t m_done = 0;
};

bool writePng(Painting& painting, const QColor& background, QSaveFile& out) {
    const QRectF area = painting.area();
    const double scale = std::min({2.0, kLongestSide / std::max(area.width(), area.height()),
                                   std::sqrt(kMostPixels / (area.width() * area.height()))});
    const QSize size(static_cast<int>(std::ceil(area.width() * scale)),
                     static_cast<int>(std::ceil(area.height() * scale)));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull()) return false;
    image.fill(background);
    QPainter painter(&image);
    if (!painting.paint(painter, scale)) return false;
    painter.end();
    return image.save(&out, "PNG");
}

bool writeSvg(Painting& painting, const QColor& background, QSaveFile& out) {
    const QRectF area = painting.area();
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setSize(area.size().toSize());
    generator.setViewBox(QRectF(QPointF(), area.size()));
    generator.setTitle(QStringLiteral("QuantScope"));
    QPainter painter;
    if (!painter.begin(&generator)) return false;
    painter.fillRect(QRectF(QPointF(), area.size()), background);
    return painting.paint(painter, 1.0) && painter.end();
}

bool writePdf(Painting& painting, QSaveFile& out) {
    constexpr int kDotsPerInch = 96;
    constexpr double kPointsPerDot = 72.0 / kDotsPerInch;
    QPdfWriter writer(&out);
    writer.setResolution(kDotsPerInch);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(painting.area().size() * kPointsPerDot, QPageSize::Point));
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    return painting.paint(painter, 1.0) && painter.end();
}

} // namespace

GraphSnapshot snapshotOf(const GraphScene& scene, const QString& file) {
    GraphSnapshot snapshot;
    snapshot.placed = scene.sharedDrawing();
    snapshot.colors = isForPaper(file) ? Theme::lightColors() : Theme::current();
    const Theme::Frozen colors(snapshot.colors);
    for (const NodeItem* node : scene.nodes()) {
        snapshot.nodes.push_back(node->look());
        snapshot.nodes.back().paint = scene.paintOf(node->node());
    }
    for (const EdgeItem* edge : scene.edges())
        snapshot.edges.push_back({edge->highlighted(), edge->faded()});
    return snapshot;
}

QString writeGraph(const GraphSnapshot& snapshot, const QString& file, JobContext& job) {
    if (!snapshot.placed) return Text::tr("There is no graph to save yet.");
    const QString suffix = QFileInfo(file).suffix().toLower();
    StoppableFile out(file, job);
    if (!out.open(QIODevice::WriteOnly)) return out.errorString();
    const Theme::Frozen colors(snapshot.colors);
    Painting painting(snapshot, job);
    bool written = false;
    if (suffix == QLatin1String("png"))
        written = writePng(painting, snapshot.colors.sunken, out);
    else if (suffix == QLatin1String("svg"))
        written = writeSvg(painting, snapshot.colors.sunken, out);
    else if (suffix == QLatin1String("pdf"))
        written = writePdf(painting, out);
    else
        return Text::tr("The ending must be .png, .svg or .pdf.");
    if (!written || job.cancelled()) {
        out.cancelWriting();
        return Text::tr("The picture could not be made.");
    }
    return out.commit() ? QString() : out.errorString();
}

} // namespace qs::widgets
