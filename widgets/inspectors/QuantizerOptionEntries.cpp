// The options of quantization, made from the table in core/quant.
#include <QJsonArray>
#include <algorithm>

#include "inspectors/OptionEntry.h"
#include "quant/QuantOptionTable.h"

namespace qs::widgets {

namespace {

using Entry = OptionEntry;
using Settings = CompileSettings;
using Json = QJsonValue;
using quant::QuantOption;

Entry::Group groupOf(QuantOption::Group group) {
    switch (group) {
    case QuantOption::Group::Quantizers:
        return Entry::Group::Quantizers;
    case QuantOption::Group::Activations:
        return Entry::Group::Activations;
    case QuantOption::Group::Weights:
        return Entry::Group::Weights;
    case QuantOption::Group::Tuning:
        return Entry::Group::Tuning;
    case QuantOption::Group::Hardware:
        break;
    }
    return Entry::Group::Hardware;
}

void addField(Entry& entry, const QuantOption& option, bool quant::QuantOptions::*field) {
    if (!option.choices.empty()) {
        entry.kind = Entry::Kind::Alternatives;
        for (const quant::QuantChoice& choice : option.choices)
            entry.choices.push_back({choice.value != 0, choice.label, choice.help});
    }
    entry.negated = option.negated;
    entry.get = [field, negated = option.negated](const Settings& s) {
        return Json(s.compile.quant.*field != negated);
    };
    entry.set = [field, negated = option.negated](Settings& s, const Json& value) {
        s.compile.quant.*field = value.toBool() != negated;
    };
}

void addField(Entry& entry, const QuantOption& option, std::int32_t quant::QuantOptions::*field) {
    entry.kind = Entry::Kind::Choice;
    for (const quant::QuantChoice& choice : option.choices)
        entry.choices.push_back({static_cast<qint64>(choice.value), choice.label, choice.help});
    entry.get = [field](const Settings& s) { return Json(s.compile.quant.*field); };
    entry.set = [field, &option](Settings& s, const Json& value) {
        for (const quant::QuantChoice& choice : option.choices)
            if (choice.value == value.toInteger())
                s.compile.quant.*field = static_cast<std::int32_t>(choice.value);
    };
}

void addField(Entry& entry, const QuantOption& option, double quant::QuantOptions::*field) {
    entry.kind = Entry::Kind::Number;
    const quant::QuantRange& range = option.range;
    entry.least = range.least;
    entry.most = range.most;
    entry.step = range.step;
    entry.decimals = range.decimals;
    entry.unit = QString::fromUtf8(range.unit);
    entry.get = [field](const Settings& s) { return Json(s.compile.quant.*field); };
    entry.set = [field, range](Settings& s, const Json& value) {
        s.compile.quant.*field = std::clamp(value.toDouble(), range.least, range.most);
    };
}

template <typename Enum>
void addEnum(Entry& entry, const QuantOption& option, Enum quant::QuantOptions::*field) {
    entry.kind = Entry::Kind::Choice;
    for (const quant::QuantChoice& choice : option.choices)
        entry.choices.push_back({QString::fromUtf8(choice.name), choice.label, choice.help});
    entry.get = [field](const Settings& s) {
        return Json(QString::fromUtf8(toString(s.compile.quant.*field)));
    };
    entry.set = [field, &option](Settings& s, const Json& value) {
        for (const quant::QuantChoice& choice : option.choices)
            if (value.toString() == QLatin1String(choice.name))
                s.compile.quant.*field = static_cast<Enum>(choice.value);
    };
}

void addField(Entry& entry, const QuantOption& option, quant::CalibrationMethod quant::QuantOptions::*field) {
    addEnum(entry, option, field);
}

void addField(Entry& entry, const QuantOption& option, kernels::Rounding quant::QuantOptions::*field) {
    addEnum(entry, option, field);
}

void addField(Entry& entry, const QuantOption&, std::vector<std::string> quant::QuantOptions::*field) {
    entry.kind = Entry::Kind::Patterns;
    entry.placeholder = QT_TRANSLATE_NOOP("OptionTable", "node names or patterns");
    entry.get = [field](const Settings& s) {
        QJsonArray array;
        for (const std::string& pattern : s.compile.quant.*field)
            array.append(QString::fromStdString(pattern));
        return Json(array);
    };
    entry.set = [field](Settings& s, const Json& value) {
        (s.compile.quant.*field).clear();
        for (const Json& pattern : value.toArray())
            (s.compile.quant.*field).push_back(pattern.toString().toStdString());
    };
    entry.words = [field](const Settings& s) {
        QStringList words;
        for (const std::string& pattern : s.compile.quant.*field)
            words << QStringLiteral("--exclude") << QString::fromStdString(pattern);
        return words;
    };
}

// Where the command line says it otherwise than "--key VALUE".
void addWords(Entry& entry) {
    if (entry.key == QLatin1String("target")) {
        entry.words = [](const Settings& s) {
            // The program to write, where there is one, is a part of the same option.
            if (s.compile.target != Settings().compile.target) return QStringList();
            return QStringList{"--target", QString::fromUtf8(toString(s.compile.quant.rounding))};
        };
    }
}

} // namespace

std::vector<OptionEntry> quantizerOptionEntries() {
    std::vector<OptionEntry> entries;
    for (const QuantOption& option : quant::quantOptionTable()) {
        Entry entry;
        entry.key = QString::fromUtf8(option.key);
        entry.group = groupOf(option.group);
        entry.label = QString::fromUtf8(option.label);
        entry.tip = QString::fromUtf8(option.help);
        std::visit([&](auto field) { addField(entry, option, field); }, option.field);
        if (option.onlyWith)
            entry.applies = [method = *option.onlyWith](const Settings& s) {
                return s.compile.quant.method == method;
            };
        addWords(entry);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace qs::widgets
