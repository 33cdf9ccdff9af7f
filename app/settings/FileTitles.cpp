#include "settings/FileTitles.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace qs::app {

QStringList fileTitles(const QStringList& files) {
    QHash<QString, int> count;
    for (const QString& file : files)
        ++count[QFileInfo(file).fileName()];
    QStringList titles;
    for (const QString& file : files) {
        const QFileInfo info(file);
        titles << (count[info.fileName()] < 2
                       ? info.fileName()
                       : QStringLiteral("%1 (%2)").arg(info.fileName(), info.dir().dirName()));
    }
    return titles;
}

} // namespace qs::app
