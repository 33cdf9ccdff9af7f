// The path of a file or folder: a line to type in, with a button that opens a dialog.
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace qs::widgets {

class PathField : public QWidget {
    Q_OBJECT
public:
    explicit PathField(QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }
    void setName(const QString& name); // for those who hear the window instead of seeing it

signals:
    void browseRequested();

private:
    QLineEdit* m_edit;
    QToolButton* m_button;
};

} // namespace qs::widgets
