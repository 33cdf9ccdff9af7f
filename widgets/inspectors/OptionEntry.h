// One option of a compile or of the analysis behind it: its name in files and on the command line, how it is
// read from and written to the settings, and what the form needs to make its widget.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

#include "inspectors/CompileSettings.h"

namespace qs::widgets {

// Texts are English; translated with the context "OptionTable".
struct OptionChoice {
    QJsonValue value;
    QString label;
    QString tip = {};
};

struct OptionEntry {
    // A box of the form, or a part of one. Source is edited by DataSourceEditor, which knows files.
    enum class Group { Quantizers, Activations, Weights, Tuning, Hardware, Source, Preprocessing, Samples };
    enum class Kind {
        Flag,         // check box
        Alternatives, // radio buttons
        Choice,       // list
        Number,       // real number within least..most
        Count,        // whole number within least..most
        Text,         // one line
        Patterns,     // array of texts, separated by blanks in the field
    };

    QString key; // in JSON; on the command line too, unless `words` says otherwise
    Group group = Group::Quantizers;
    Kind kind = Kind::Flag;
    QString label, tip;
    std::function<QJsonValue(const CompileSettings&)> get;
    std::function<void(CompileSettings&, const QJsonValue&)> set;
    std::vector<OptionChoice> choices = {};
    double least = 0.0, most = 0.0, step = 1.0;
    int decimals = 0;
    QString unit = {};
    QString placeholder = {};
    bool negated = false; // a check box that is on means false
    // Whether the option has an effect beside the others; always where empty.
    std::function<bool(const CompileSettings&)> applies = {};
    // What is wrong with the text of a field (English, %1 is the label), or nullptr.
    std::function<const char*(const QString&)> problem = {};
    bool onCommandLine = true;
    // Words of quantscope-cli for a value that is not the default. Empty: "--key" for a flag, "--key VALUE"
    // otherwise.
    std::function<QStringList(const CompileSettings&)> words = {};

    QString labelText() const;
    QString defaultText() const; // of the default in the words of the form
    QString tipText() const;     // the explanation, and the default below it
};

// The parts of optionTable(), in its order.
std::vector<OptionEntry> quantizerOptionEntries();
std::vector<OptionEntry> searchOptionEntries();
std::vector<OptionEntry> dataOptionEntries();

QString optionText(const QString& english); // translated

} // namespace qs::widgets
