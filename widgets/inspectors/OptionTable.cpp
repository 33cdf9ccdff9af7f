#include "inspectors/OptionTable.h"

#include <QRegularExpression>

namespace qs::widgets {

namespace {

QString shellQuoted(const QString& word) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch()) return word;
    QString quoted = word;
    return QLatin1Char('\'') + quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QStringList wordsOf(const OptionEntry& entry, const CompileSettings& settings, const QJsonValue& value) {
    if (entry.words) return entry.words(settings);
    const QString name = QStringLiteral("--") + entry.key;
    if (value.isBool()) return {name};
    return {name, value.isDouble() ? QString::number(value.toInteger()) : value.toString()};
}

} // namespace

const std::vector<OptionEntry>& optionTable() {
    static const std::vector<OptionEntry> table = [] {
        std::vector<OptionEntry> all = quantizerOptionEntries();
        for (auto entries : {searchOptionEntries(), dataOptionEntries()})
            all.insert(all.end(), entries.begin(), entries.end());
        return all;
    }();
    return table;
}

QJsonObject settingsToJson(const CompileSettings& settings) {
    const CompileSettings defaults;
    QJsonObject json;
    for (const OptionEntry& entry : optionTable())
        if (const QJsonValue value = entry.get(settings); value != entry.get(defaults))
            json.insert(entry.key, value);
    return json;
}

CompileSettings settingsFromJson(const QJsonObject& json) {
    CompileSettings settings;
    const CompileSettings defaults;
    for (const OptionEntry& entry : optionTable()) {
        const QJsonValue value = json.value(entry.key);
        if (value.type() == entry.get(defaults).type()) entry.set(settings, value);
    }
    // Which of the two was read first must not matter.
    settings.compile.qat = settings.compile.qatType != "auto" && !settings.compile.quant.ignoreQuantizers;
    return settings;
}

EquivalentCommand equivalentCommand(const QString& model, const CompileSettings& settings) {
    const CompileSettings defaults;
    EquivalentCommand command;
    QStringList words{QStringLiteral("quantscope-cli"), QStringLiteral("compile"), model};
    for (const OptionEntry& entry : optionTable()) {
        const QJsonValue value = entry.get(settings);
        if (value == entry.get(defaults)) continue;
        if (entry.applies && !entry.applies(settings)) continue;
        if (entry.onCommandLine)
            words << wordsOf(entry, settings, value);
        else if (entry.group != OptionEntry::Group::Samples) // those of the analysis are no part of a compile
            command.unsayable << entry.labelText();
    }
    QString stem = model.section(QLatin1Char('/'), -1);
    if (stem.endsWith(QLatin1String(".onnx"), Qt::CaseInsensitive)) stem.chop(5);
    words << QStringLiteral("-o") << stem + QStringLiteral("_int8");
    for (QString& word : words)
        word = shellQuoted(word);
    command.line = words.join(QLatin1Char(' '));
    return command;
}

} // namespace qs::widgets
