// The English sentences that the core's sources put together, read from the sources: neighbouring literals
// and what is joined to them by +, std::string(...) or fmt::format(...). What is filled in at run time stands
// as kHole.
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace qs::testing {

class CoreSentences {
public:
    static constexpr QChar kHole{0x25a1};

    explicit CoreSentences(const QString& source) { tokenize(source); }

    // Every text of more than one word, as often as it occurs.
    QStringList all() {
        m_found.clear();
        walk(0, static_cast<int>(m_tokens.size()));
        static const QRegularExpression kSentence("^(?=.*[A-Za-z]{2}).* ");
        QStringList sentences;
        for (const QString& text : std::as_const(m_found))
            if (kSentence.match(text).hasMatch()) sentences << text;
        return sentences;
    }

private:
    struct Token {
        enum Kind { Text, Word, Mark } kind;
        QString text;
        int partner = -1; // of a bracket
    };

    void tokenize(const QString& s) {
        static const QRegularExpression kNext(
            R"re(//[^\n]*|/\*.*?\*/|\s+|(?<=\n)[ ]*#[^\n]*(?:\\\n[^\n]*)*|'(?:[^'\\]|\\.)+'|"(?<text>(?:[^"\\]|\\.)*)"|(?<word>[A-Za-z_0-9.:]*[A-Za-z_0-9])|(?<mark>&&|\|\||<<|\+=|==|.))re",
            QRegularExpression::DotMatchesEverythingOption);
        QList<int> open;
        for (auto it = kNext.globalMatch(s); it.hasNext();) {
            const auto m = it.next();
            const int index = static_cast<int>(m_tokens.size());
            if (m.capturedStart("text") >= 0) {
                m_tokens << Token{Token::Text, unescaped(m.captured("text"))};
            } else if (m.capturedStart("word") >= 0) {
                m_tokens << Token{Token::Word, m.captured("word")};
            } else if (m.capturedStart("mark") >= 0) {
                m_tokens << Token{Token::Mark, m.captured("mark")};
                const QString& mark = m_tokens.last().text;
                if (QString("([{").contains(mark)) {
                    open << index;
                } else if (QString(")]}").contains(mark) && !open.isEmpty()) {
                    m_tokens[index].partner = open.last();
                    m_tokens[open.takeLast()].partner = index;
                }
            }
        }
    }

    static QString unescaped(QString text) {
        return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\"", "\"").replace("\\\\", "\\");
    }

    bool is(int i, const char* mark) const {
        return m_tokens[i].kind != Token::Text && m_tokens[i].text == QLatin1String(mark);
    }
    int after(int i) const { return m_tokens[i].partner > i ? m_tokens[i].partner + 1 : i + 1; }

    // Parts of begin..end that the mark separates, brackets left whole.
    QList<std::pair<int, int>> split(int begin, int end, const QStringList& marks) const {
        QList<std::pair<int, int>> parts;
        int from = begin;
        for (int i = begin; i < end; i = after(i)) {
            if (m_tokens[i].kind == Token::Text || !marks.contains(m_tokens[i].text)) continue;
            parts << std::pair{from, i};
            from = i + 1;
        }
        parts << std::pair{from, end};
        return parts;
    }

    // The texts of the expression begin..end; brackets that they are made from are marked as read.
    QStringList texts(int begin, int end) {
        if (begin >= end) return {QString()};
        if (const auto choice = split(begin, end, {"?"}); choice.size() > 1) {
            const auto sides = split(choice[1].first, end, {":"});
            return texts(sides[0].first, sides[0].second) + texts(sides.last().first, end);
        }
        QStringList joined{QString()};
        for (const auto& [from, to] : split(begin, end, {"+"})) {
            const QStringList tails = operand(from, to);
            QStringList next;
            for (const QString& head : std::as_const(joined))
                for (const QString& tail : tails)
                    next << head + tail;
            joined = next;
        }
        return joined;
    }

    QStringList operand(int begin, int end) {
        if (begin < end && m_tokens[begin].kind == Token::Text) {
            QString text;
            for (int i = begin; i < end && m_tokens[i].kind == Token::Text; ++i)
                text += m_tokens[i].text;
            return {text};
        }
        if (end - begin >= 2 && is(begin, "(") && after(begin) == end) return inner(begin);
        if (end - begin >= 3 && is(begin + 1, "(") && after(begin + 1) == end) {
            if (is(begin, "std::string")) return inner(begin + 1);
            if (is(begin, "fmt::format")) {
                m_read << begin + 1;
                const int comma = split(begin + 2, end - 1, {","})[0].second;
                const QString text = texts(begin + 2, comma).value(0);
                walk(comma, end - 1); // what is filled in may be a text itself
                static const QRegularExpression kField(R"(\{[^}]*\})");
                return {QString(text).replace(kField, QString(kHole))};
            }
        }
        return {QString(kHole)};
    }

    QStringList inner(int bracket) {
        m_read << bracket;
        return texts(bracket + 1, m_tokens[bracket].partner);
    }

    void walk(int begin, int end) {
        for (const auto& [from, to] :
             split(begin, end, {",", ";", "=", "+=", "&&", "||", "<<", "return", "=="})) {
            bool spoken = false;
            // A block is no operand: "if (…) {" ends what stands before it.
            for (int i = from; i < to; ++i)
                spoken = spoken || m_tokens[i].kind == Token::Text;
            if (spoken) {
                const QStringList found = texts(from, to);
                for (const QString& text : found)
                    if (text != QString(kHole)) m_found << text;
            }
            for (int i = from; i < to; i = after(i))
                if (m_tokens[i].partner > i && !m_read.contains(i)) walk(i + 1, m_tokens[i].partner);
        }
    }

    QList<Token> m_tokens;
    QSet<int> m_read;
    QStringList m_found;
};

} // namespace qs::testing
