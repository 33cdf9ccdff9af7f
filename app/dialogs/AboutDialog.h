// Versions, licences, and what the program as a whole may be distributed under.
#pragma once

#include <QDialog>

namespace qs::app {

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace qs::app
