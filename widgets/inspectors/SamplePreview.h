// The first samples of the data as the network sees them, after resizing, cropping and normalization: small
// pictures with a line of facts.
#pragma once

#include <QImage>
#include <QString>
#include <QVector>
#include <QWidget>

namespace qs::widgets {

struct PreviewSample {
    QImage picture;           // values spread over black to white
    QString caption;          // label
    double low = 0, high = 0; // of the tensor
};

class SamplePreview : public QWidget {
    Q_OBJECT
public:
    static constexpr int kSamples = 8;

    explicit SamplePreview(QWidget* parent = nullptr);

    void showSamples(const QVector<PreviewSample>& samples, const QString& facts);
    void showText(const QString& text); // instead: why there are none
    const QVector<PreviewSample>& samples() const { return m_samples; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int cell() const;
    QVector<PreviewSample> m_samples;
    QString m_text;
};

} // namespace qs::widgets
