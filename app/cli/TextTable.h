// A table for people: columns as wide as they need to be, numbers to the right.
#pragma once

#include <string>
#include <vector>

namespace qs::cli {

class TextTable {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Left;
        std::size_t maxWidth = 60; // longer cells lose their middle
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    void addRow(std::vector<std::string> cells);
    bool empty() const { return m_rows.empty(); }
    // Title line, rule, rows; every line ends with a newline and has no blanks at its end.
    std::string toString() const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

// 1234567 -> "1,234,567"
std::string grouped(std::int64_t value);
// "1.2 MB"; powers of 1000.
std::string bytesText(std::int64_t sizeBytes);

} // namespace qs::cli
