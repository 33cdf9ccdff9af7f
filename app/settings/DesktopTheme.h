// Whether the desktop prefers dark colours. Qt 6.4 has no hint for it, so the settings portal
// (org.freedesktop.appearance color-scheme) is asked over D-Bus; without a portal the palette decides.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>
#include <optional>

namespace qs::app {

class DesktopTheme : public QObject {
    Q_OBJECT
public:
    // Asks without waiting; darkChanged() tells the answer, and every change from then on.
    explicit DesktopTheme(QObject* parent = nullptr);

    // Of the portal's value, wrapped in variants or not: 1 dark, 2 light, anything else no preference.
    static std::optional<bool> darkOf(const QVariant& value);

signals:
    void darkChanged(bool dark);

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void tell(const QVariant& value);
};

} // namespace qs::app
