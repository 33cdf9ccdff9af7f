// Every option of a compile in one table: its name in files and on the command line, how it is read from and
// written to the settings, and, for those that the form makes widgets for by itself, label and explanation.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

#include "inspectors/CompileSettings.h"

namespace qs::widgets {

struct OptionChoice {
    const char* value;
    const char* label; // English; translated with the context "OptionTable"
};

struct OptionEntry {
    enum class Group { Other, Tuning, Hardware };

    const char* key; // in JSON; on the command line too, unless `words` says otherwise
    Group group = Group::Other;
    const char* label = nullptr;
    const char* tip = nullptr;
    std::vector<OptionChoice> choices; // empty: a flag, where the form shows it
    QJsonValue (*get)(const CompileSettings&) = nullptr;
    void (*set)(CompileSettings&, const QJsonValue&) = nullptr;
    // Words of quantscope-cli for a value that is not the default. nullptr: "--key" for a flag, "--key VALUE"
    // otherwise. An empty list: the command line has no such option.
    QStringList (*words)(const CompileSettings&) = nullptr;

    QString labelText() const;
    QString tipText() const;
};

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
