// Pictures in, pictures out.
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include "imageio/ImageLoader.h"
#include "imageio/PngWriter.h"

using namespace qs;

class ImageIoTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path save(const QImage& image, const char* name) {
        const QString file = m_folder.filePath(name);
        return image.save(file) ? file.toStdString() : std::string();
    }
    std::filesystem::path write(const QByteArray& bytes, const char* name) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName().toStdString();
    }
    static QImage colours(QImage::Format format) {
        QImage image(3, 2, format); // rows are padded to four bytes
        for (int y = 0; y < 2; ++y)
            for (int x = 0; x < 3; ++x)
                image.setPixelColor(x, y, QColor(10 * x, 100 * y, 200));
        return image;
    }

private slots:
    void colourIsRgbWithoutPadding() {
        for (const char* name : {"a.png", "a.bmp", "a.ppm"}) {
            const auto image = imageio::loadImage(save(colours(QImage::Format_RGB888), name));
            QVERIFY2(image.ok(), name);
            QCOMPARE(image->width, 3);
            QCOMPARE(image->height, 2);
            QCOMPARE(image->channels, 3);
            QCOMPARE(image->pixels, (std::vector<std::uint8_t>{0, 0, 200, 10, 0, 200, 20, 0, 200, 0, 100, 200,
                                                               10, 100, 200, 20, 100, 200}));
        }
    }

    void greyStaysGreyAndGreyishColourStaysColour() {
        QImage grey(3, 1, QImage::Format_Grayscale8);
        for (int x = 0; x < 3; ++x)
            grey.scanLine(0)[x] = static_cast<uchar>(50 * x);
        const auto image = imageio::loadImage(save(grey, "g.png"));
        QVERIFY(image.ok());
        QCOMPARE(image->channels, 1);
        QCOMPARE(image->pixels, (std::vector<std::uint8_t>{0, 50, 100}));
        QImage snow(2, 2, QImage::Format_RGB888);
        snow.fill(Qt::white);
        const auto colour = imageio::loadImage(save(snow, "snow.png"));
        QVERIFY(colour.ok());
        QCOMPARE(colour->channels, 3);
    }

    void transparencyLiesOverBlack() {
        QImage clear(1, 1, QImage::Format_ARGB32);
        clear.setPixelColor(0, 0, QColor(200, 100, 50, 0));
        const auto image = imageio::loadImage(save(clear, "t.png"));
        QVERIFY(image.ok());
        QCOMPARE(image->pixels, (std::vector<std::uint8_t>{0, 0, 0}));
    }

    void whatIsNoPictureIsRefused() {
        const std::filesystem::path good = save(colours(QImage::Format_RGB888), "good.png");
        QFile file(QString::fromStdString(good.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        // A header that promises 100000 x 100000 pixels.
        QByteArray huge = "P6\n100000 100000\n255\n";
        huge.append(100, '\0');
        for (const std::filesystem::path& path :
             {write("text", "text.png"), write("", "empty.png"), write(bytes.left(40), "cut.png"),
              write(huge, "huge.ppm"),
              write("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "v.svg"),
              std::filesystem::path(m_folder.filePath("none.png").toStdString()),
              std::filesystem::path(m_folder.path().toStdString())}) {
            const auto image = imageio::loadImage(path);
            QVERIFY2(!image.ok(), path.c_str());
            QCOMPARE(image.error().code, std::string("bad-data"));
            QCOMPARE(image.error().node, path.string());
        }
    }

    void svgBecomesPng() {
        const std::string file = m_folder.filePath("out.png").toStdString();
        const std::string svg =
            "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10' viewBox='0 0 20 10'>"
            "<rect x='0' y='0' width='10' height='10' fill='#ff0000'/></svg>";
        const auto size = imageio::writeSvgAsPng(svg, file, 2.0);
        QVERIFY(size.ok());
        QCOMPARE(size->width, 40);
        QCOMPARE(size->height, 20);
        const QImage image(QString::fromStdString(file));
        QCOMPARE(image.size(), QSize(40, 20));
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::red));
        QCOMPARE(image.pixelColor(30, 5), QColor(Qt::white));
        QVERIFY(!imageio::writeSvgAsPng("no svg", file).ok());
        QVERIFY(!imageio::writeSvgAsPng(svg, m_folder.filePath("none/out.png").toStdString()).ok() ||
                QFile::exists(m_folder.filePath("none/out.png")));
        // A drawing that is far too high is made smaller, not refused.
        const auto tall = imageio::writeSvgAsPng(
            "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='40000' viewBox='0 0 10 40000'/>",
            file, 2.0);
        QVERIFY(tall.ok());
        QVERIFY(tall->height <= 16384);
    }
};

QTEST_MAIN(ImageIoTest)
#include "test_imageio.moc"
