#include "TextTable.h"

#include <algorithm>

#include <fmt/format.h>

namespace qs::cli {

namespace {

// Characters, not bytes, so that names in UTF-8 do not bend the columns.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

std::string printable(const std::string& text) {
    std::string clean;
    for (const char c : text)
        clean += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    return clean;
}

std::string shortened(const std::string& text, std::size_t limit) {
    if (width(text) <= limit || limit < 5) return text;
    std::vector<std::size_t> starts; // of the characters
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) starts.push_back(i);
    const std::size_t head = (limit - 1) / 2;
    const std::size_t tail = limit - 1 - head;
    return text.substr(0, starts[head]) + "…" + text.substr(starts[starts.size() - tail]);
}

} // namespace

void TextTable::addRow(std::vector<std::string> cells) {
    cells.resize(m_columns.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = shortened(printable(cells[i]), m_columns[i].maxWidth);
    m_rows.push_back(std::move(cells));
}

std::string TextTable::toString() const {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::size_t widest = width(m_columns[i].title);
        for (const auto& row : m_rows)
            widest = std::max(widest, width(row[i]));
        widths.push_back(widest);
    }
    std::string text;
    const auto addLine = [&](const auto& cellOf) {
        std::string line;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string cell = cellOf(i);
            const std::string blanks(widths[i] - width(cell), ' ');
            if (i > 0) line += "  ";
            line += m_columns[i].align == Align::Right ? blanks + cell : cell + blanks;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    };
    addLine([&](std::size_t i) { return m_columns[i].title; });
    addLine([&](std::size_t i) { return std::string(widths[i], '-'); });
    for (const auto& row : m_rows)
        addLine([&](std::size_t i) { return row[i]; });
    return text;
}

std::string grouped(std::int64_t value) {
    std::string digits = std::to_string(value);
    const std::size_t first = digits[0] == '-' ? 1 : 0;
    for (std::size_t i = digits.size(); i > first + 3; i -= 3)
        digits.insert(i - 3, ",");
    return digits;
}

std::string bytesText(std::int64_t sizeBytes) {
    if (sizeBytes < 1000) return fmt::format("{} bytes", sizeBytes);
    const char* const units[] = {"kB", "MB", "GB", "TB"};
    double value = static_cast<double>(sizeBytes) / 1000.0;
    std::size_t unit = 0;
    while (value >= 999.95 && unit < 3) {
        value /= 1000.0;
        ++unit;
    }
    return fmt::format("{:.1f} {}", value, units[unit]);
}

} // namespace qs::cli
