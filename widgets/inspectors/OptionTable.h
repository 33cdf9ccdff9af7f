// Every option of a compile in one table, and what is made of the whole table: JSON and a command line.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

#include "inspectors/OptionEntry.h"

namespace qs::widgets {

const std::vector<OptionEntry>& optionTable();

// Only what differs from the defaults. Keys that are not known are left out when reading, values of a wrong
// type keep the default.
QJsonObject settingsToJson(const CompileSettings& settings);
CompileSettings settingsFromJson(const QJsonObject& json);

struct EquivalentCommand {
    QString line;          // quoted for a POSIX shell
    QStringList unsayable; // labels of options that are set but that the command line cannot express
};
EquivalentCommand equivalentCommand(const QString& model, const CompileSettings& settings);

} // namespace qs::widgets
