#include "tools/HelpWindow.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBrowser>

namespace qs::app {

namespace {

// The document in the language of the interface where there is one, else in English.
QString fileOf(const QString& folder, const QString& name) {
    const QString locale = QLocale().name(); // "zh_CN"
    for (const QString& language : {locale, locale.section(u'_', 0, 0)}) {
        const QString file = QDir(folder).filePath(language + u'/' + name);
        if (QFile::exists(file)) return file;
    }
    return QDir(folder).filePath(name);
}

// A line end is shown as a space, which Chinese and Japanese do not have between their signs.
QString withoutBreaks(QString text) {
    static const QRegularExpression kBreak(
        "(?<=[\\x{3000}-\\x{30ff}\\x{4e00}-\\x{9fff}\\x{ff00}-\\x{ffef}])\n *(?=[\\x{3000}-\\x{30ff}"
        "\\x{4e00}-\\x{9fff}\\x{ff00}-\\x{ffef}])");
    return text.remove(kBreak);
}

} // namespace

HelpWindow::HelpWindow(const QString& folder, QWidget* parent)
    : QDialog(parent), m_folder(folder), m_list(new QListWidget), m_browser(new QTextBrowser) {
    setWindowTitle(tr("Documentation"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_list->setAccessibleName(tr("Documents"));
    m_browser->setAccessibleName(tr("Text"));
    m_browser->setOpenExternalLinks(false);
    const std::pair<const char*, QString> documents[] = {
        {"tutorial.md", tr("Tutorial")},
        {"options.md", tr("Options")},
        {"error-views.md", tr("How to read the error views")},
        {"compiled-folder.md", tr("The compiled folder")},
        {"faq.md", tr("Lost accuracy")}};
    for (const auto& [file, title] : documents) {
        if (!QFile::exists(QDir(folder).filePath(file))) continue;
        auto* item = new QListWidgetItem(title, m_list);
        item->setData(Qt::UserRole, QString(file));
    }
    auto* splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 700});
    auto* row = new QHBoxLayout(this);
    row->addWidget(splitter);
    resize(960, 680);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!item) return;
        QFile file(fileOf(m_folder, item->data(Qt::UserRole).toString()));
        if (file.open(QIODevice::ReadOnly))
            m_browser->setMarkdown(withoutBreaks(QString::fromUtf8(file.readAll())));
    });
    m_list->setCurrentRow(0);
}

int HelpWindow::documents() const {
    return m_list->count();
}

QString HelpWindow::text() const {
    return m_browser->toPlainText();
}

void HelpWindow::show(const QString& name) {
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == name) m_list->setCurrentRow(row);
    show();
}

} // namespace qs::app
