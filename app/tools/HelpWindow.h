// The documents of resources/help, in the language of the interface: a list at the left, the text at the
// right.
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace qs::app {

class HelpWindow : public QDialog {
    Q_OBJECT
public:
    // `folder` holds the .md files in English, and folders "de", "ja", "zh_CN" with their translations.
    explicit HelpWindow(const QString& folder, QWidget* parent = nullptr);

    int documents() const;
    QString text() const;           // of the document shown
    void show(const QString& name); // "faq.md"
    using QDialog::show;

private:
    void showCurrent();

    QString m_folder;
    QListWidget* m_list;
    QTextBrowser* m_browser;
};

} // namespace qs::app
