// Every key of the program in one list.
#pragma once

#include <QDialog>

namespace qs::app {

class KeysDialog : public QDialog {
    Q_OBJECT
public:
    // Text and keys of the window's actions; those of the graph are added.
    explicit KeysDialog(const QList<std::pair<QString, QString>>& shortcuts, QWidget* parent = nullptr);
};

} // namespace qs::app
