#include "tools/HelpWindow.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

#include "common/Theme.h"

namespace qs::app {

namespace {

constexpr int kRowHeight = 32; // of the list

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

// Air between the parts, and a ground for code; Markdown itself brings neither.
void layOut(QTextDocument& document) {
    const widgets::ThemeColors& c = widgets::Theme::current();
    document.setDocumentMargin(widgets::Spacing::kHuge);
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool code = format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines();
        cursor.setPosition(block.position());
        if (code) {
            const bool first = !(block.previous().isValid() &&
                                 block.previous().blockFormat().background().style() != Qt::NoBrush);
            format.setBackground(c.sunken);
            format.setNonBreakableLines(false);
            format.setLeftMargin(widgets::Spacing::kSmall);
            format.setTopMargin(first ? widgets::Spacing::kTiny : 0);
            format.setBottomMargin(0);
        } else if (format.headingLevel() > 0) {
            format.setTopMargin(block.blockNumber() == 0 ? 0 : widgets::Spacing::kHuge);
            format.setBottomMargin(widgets::Spacing::kSmall);
        } else if (!block.textList() && !cursor.currentTable()) {
            format.setTopMargin(widgets::Spacing::kSmall);
            format.setBottomMargin(widgets::Spacing::kSmall);
            format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        }
        cursor.setBlockFormat(format);
    }
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
        item->setSizeHint({0, kRowHeight});
    }
    auto* splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 710});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    resize(960, 680);
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::showCurrent);
    connect(&widgets::Theme::instance(), &widgets::Theme::themeChanged, this, &HelpWindow::showCurrent);
    m_list->setCurrentRow(0);
}

void HelpWindow::showCurrent() {
    const QListWidgetItem* item = m_list->currentItem();
    QFile file(item ? fileOf(m_folder, item->data(Qt::UserRole).toString()) : QString());
    if (!item || !file.open(QIODevice::ReadOnly)) return;
    m_browser->setMarkdown(withoutBreaks(QString::fromUtf8(file.readAll())));
    layOut(*m_browser->document());
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
