// What stands where the graph will be, before a file is open: says what to do and offers it.
#pragma once

#include <QWidget>

class QPushButton;

namespace qs::widgets {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setSampleAvailable(bool available);
    // While a file hovers over the window.
    void setDropHint(bool on);

signals:
    void openRequested();
    void sampleRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* m_sample;
    bool m_dropHint = false;
};

} // namespace qs::widgets
