#include "common/CoreText.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace qs::widgets {

namespace {

constexpr const char* kContext = "Core";
// A reason within a reason within a reason: sentences are not nested deeper.
constexpr int kDeepest = 4;

constexpr const char* kTexts[] = {
#include "common/core_texts_data.def"
#include "common/core_texts_files.def"
#include "common/core_texts_network.def"
#include "common/core_texts_operators.def"
#include "common/core_texts_quantizers.def"
};

// A sentence, cut at its places: "needs %1 inputs" is {"needs ", " inputs"}.
struct Pattern {
    const char* source;
    QStringList pieces;
    qsizetype letters = 0;
};

Pattern patternOf(const char* source) {
    Pattern p{source, {QString()}};
    const QString text = QString::fromUtf8(source);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit()) {
            p.pieces << QString();
            ++i;
        } else {
            p.pieces.last() += text[i];
            ++p.letters;
        }
    }
    return p;
}

struct Catalogue {
    QHash<QString, const char*> whole; // without places
    std::vector<Pattern> patterns;     // the more letters of their own, the earlier

    Catalogue() {
        for (const char* source : kTexts) {
            Pattern p = patternOf(source);
            if (p.pieces.size() == 1)
                whole.insert(p.pieces[0], source);
            else
                patterns.push_back(std::move(p));
        }
        std::stable_sort(patterns.begin(), patterns.end(),
                         [](const Pattern& a, const Pattern& b) { return a.letters > b.letters; });
    }
};

const Catalogue& catalogue() {
    static const Catalogue all;
    return all;
}

// What stands in the places, each as short as can be; nothing if the text is not of this pattern.
std::optional<QStringList> match(const Pattern& p, const QString& text) {
    if (!text.startsWith(p.pieces.first()) || !text.endsWith(p.pieces.last())) return std::nullopt;
    const qsizetype last = text.size() - p.pieces.last().size();
    qsizetype at = p.pieces.first().size();
    QStringList filled;
    for (qsizetype i = 1; i < p.pieces.size(); ++i) {
        const bool end = i + 1 == p.pieces.size();
        const qsizetype next = end ? last : text.indexOf(p.pieces[i], at);
        if (next < at || next > last) return std::nullopt;
        filled << text.mid(at, next - at);
        at = next + p.pieces[i].size();
    }
    return filled;
}

// All at once: what is filled in may hold a percent sign and a digit of its own.
QString filledIn(const QString& text, const QStringList& words) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1 || place > words.size()) {
            out += text[i];
        } else {
            out += words[place - 1];
            ++i;
        }
    }
    return out;
}

// "%1 and %2" and "%1 and %2 others" would fit many a sentence: they join names only, which have no spaces.
bool isTooWide(const Pattern& p, const QStringList& words) {
    if (p.pieces.size() != 3 || p.pieces[1] != QLatin1String(" and ") || p.letters > 9) return false;
    return std::any_of(words.begin(), words.end(), [](const QString& word) { return word.contains(u' '); });
}

std::optional<QString> translated(const QString& english, int depth) {
    if (const char* source = catalogue().whole.value(english, nullptr))
        return QCoreApplication::translate(kContext, source);
    if (depth >= kDeepest) return std::nullopt;
    for (const Pattern& p : catalogue().patterns) {
        const auto found = match(p, english);
        if (!found || isTooWide(p, *found)) continue;
        QStringList words = *found;
        for (QString& word : words)
            if (word != english) word = translated(word, depth + 1).value_or(word);
        return filledIn(QCoreApplication::translate(kContext, p.source), words);
    }
    // An operator, a node or a file in front of the sentence.
    if (const qsizetype colon = english.indexOf(QLatin1String(": ")); colon > 0)
        if (const auto tail = translated(english.mid(colon + 2), depth + 1))
            return english.left(colon + 2) + *tail;
    return std::nullopt;
}

} // namespace

std::optional<QString> translatedCoreText(const QString& english) {
    return translated(english, 0);
}

QString coreText(const QString& english) {
    return translated(english, 0).value_or(english);
}

QString coreText(const std::string& english) {
    return coreText(QString::fromStdString(english));
}

QStringList coreTexts() {
    QStringList all;
    for (const char* text : kTexts)
        all << QString::fromUtf8(text);
    return all;
}

} // namespace qs::widgets
