// What the window shows before a model is open: where to drop a file, the samples, recent files, the last
// session.
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace qs::app {

class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& files);
    void setSessionAvailable(bool available);
    // While a file hovers over the window.
    void setDropHint(bool on);

    // It is seldom on screen and must not hold the window wide.
    QSize minimumSizeHint() const override { return {440, 300}; }

signals:
    void openRequested();
    void sampleRequested(int index); // of ResourcePaths::samples()
    void recentRequested(const QString& file);
    void sessionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeSamples();
    QWidget* makeRecent();

    QVBoxLayout* m_recent = nullptr;
    QPushButton* m_session;
    bool m_dropHint = false;
};

} // namespace qs::app
