// A view whose content can be copied and saved. Its context menu, the button beside it and the window's File
// menu offer the same.
#pragma once

#include <QString>

class QMenu;

namespace qs::widgets {

class PlotSaver;

class Exportable {
public:
    virtual ~Exportable() = default;

    virtual bool hasContent() const = 0;
    // Entries that copy and save; disabled while there is no content.
    virtual void addExportActions(QMenu& menu) = 0;
    // Asks where and in which format, then saves.
    virtual void chooseExportFile() = 0;
    virtual PlotSaver* saver() const = 0; // tells what became of it

    // Of the file that is proposed, without its ending.
    void setExportName(const QString& name) { m_exportName = name; }
    QString exportName() const { return m_exportName; }

private:
    QString m_exportName;
};

} // namespace qs::widgets
