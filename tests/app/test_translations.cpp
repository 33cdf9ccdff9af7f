// Every text of the application in every language: lupdate runs on copies of the .ts files, and nothing may
// be new, unfinished, empty, or hold other placeholders than its source.
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message {
    QString context, source;
    QStringList translations; // one, or one per plural form
    bool unfinished = false, plural = false;
};

QList<Message> messagesOf(const QString& file) {
    QFile f(file);
    if (!f.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&f);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages << Message{context, {}, {}, false, xml.attributes().value("numerus") == u"yes"};
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().unfinished = xml.attributes().hasAttribute("type");
            if (!messages.last().plural) messages.last().translations << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.last().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression kPlace("%L?[0-9]|%n");
    QStringList found;
    for (auto it = kPlace.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString folder() { return QS_SOURCE_DIR "/translations/"; }

private slots:
    void initTestCase() {
        QStringList files;
        for (const char* language : {"de", "ja", "zh_CN", "en"}) {
            const QString name = QString("quantscope_%1.ts").arg(language);
            QVERIFY(QFile::copy(folder() + name, m_folder.filePath(name)));
            if (qstrcmp(language, "en") != 0) files << m_folder.filePath(name);
        }
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QS_LUPDATE,
                      QStringList{"-no-obsolete", "-locations", "none", "-extensions", "cpp,h,def",
                                  QS_SOURCE_DIR "/widgets", QS_SOURCE_DIR "/app", QS_SOURCE_DIR "/core/quant",
                                  "-I", QS_SOURCE_DIR "/widgets", "-I", QS_SOURCE_DIR "/app", "-ts"} +
                          files);
        QVERIFY2(lupdate.waitForFinished(120000) && lupdate.exitCode() == 0, lupdate.readAll().constData());
    }

    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("de") << "de" << 2;
        QTest::newRow("ja") << "ja" << 1;
        QTest::newRow("zh_CN") << "zh_CN" << 1;
    }
    void everyTextIsTranslated() {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const QList<Message> messages =
            messagesOf(m_folder.filePath(QString("quantscope_%1.ts").arg(language)));
        QVERIFY(messages.size() > 500);
        QStringList wrong;
        for (const Message& m : messages) {
            bool fits = !m.unfinished && m.translations.size() == (m.plural ? forms : 1);
            for (const QString& t : m.translations)
                fits = fits && !t.isEmpty() && placeholders(t) == placeholders(m.source) &&
                       t.count('\n') == m.source.count('\n');
            if (!fits) wrong << m.context + ": " + m.source;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + " of " +
                                             QString::number(messages.size()) + ":\n" + wrong.join("\n")));
    }

    // English is the source, but "1 layer(s)" is no English.
    void everyPluralHasEnglishForms() {
        QStringList english;
        for (const Message& m : messagesOf(m_folder.filePath("quantscope_en.ts"))) {
            QVERIFY2(m.plural && m.translations.size() == 2, qPrintable(m.source));
            english << m.context + m.source;
        }
        int plurals = 0;
        for (const Message& m : messagesOf(m_folder.filePath("quantscope_de.ts"))) {
            if (!m.plural) continue;
            QVERIFY2(english.contains(m.context + m.source), qPrintable(m.context + ": " + m.source));
            ++plurals;
        }
        QCOMPARE(english.size(), plurals);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
