// The dialog for saving what a view shows.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace qs::widgets {

// Asks for a file in one of the formats, by ending: "png", "svg", "pdf", "csv"; the first is proposed. `save`
// gets the file, with its ending; nothing is called when the user cancels. The folder is that of the last
// time.
void askForFile(QWidget* parent, const QString& caption, const QString& name, const QStringList& endings,
                const std::function<void(const QString& file)>& save);

// .svg and .pdf go into documents, whose paper is white: they are drawn in light colours, whatever the theme.
bool isForPaper(const QString& file);

} // namespace qs::widgets
