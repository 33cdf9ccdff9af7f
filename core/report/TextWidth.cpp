#include "report/TextWidth.h"

#include <array>
#include <cstdint>
#include <vector>

namespace qs::report {

namespace {

// Hundredths of the font size for U+0020..U+007E, measured on DejaVu Sans.
constexpr std::array<std::uint8_t, 95> kRegular{
    32, 40, 46, 84, 64, 95, 78, 27, 39,  39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79,
    60, 79, 69, 63, 61, 73, 68, 99, 69,  61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63,
    63, 28, 28, 58, 28, 97, 63, 61, 63,  63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84};
constexpr std::array<std::uint8_t, 95> kBold{
    35, 46, 52, 84, 70, 100, 87, 31,  46,  46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70,  70, 70,
    70, 70, 40, 40, 84, 84,  84, 58,  100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85,
    73, 85, 77, 72, 68, 81,  77, 110, 77,  72, 73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68,  44, 72,
    71, 34, 34, 67, 34, 104, 71, 69,  72,  72, 49, 60, 48, 71, 65, 92, 65, 65, 58, 71, 37, 71,  84};

// Bytes of the sequence that begins with `lead`; 1 for anything malformed.
std::size_t sequenceLength(unsigned char lead) {
    if (lead >= 0xf0) return 4;
    if (lead >= 0xe0) return 3;
    return lead >= 0xc0 ? 2 : 1;
}

struct Glyph {
    std::size_t begin, end;
    double width;
};

std::vector<Glyph> glyphsOf(std::string_view text, bool bold) {
    std::vector<Glyph> glyphs;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t end = std::min(text.size(), i + sequenceLength(lead));
        // Three-byte sequences from U+1100 on are mostly as wide as high (CJK); the few below are arrows and
        // dashes.
        double width = lead >= 0xe0 ? 1.0 : 0.84;
        if (lead >= 0x20 && lead < 0x7f) width = (bold ? kBold : kRegular)[lead - 0x20] / 100.0;
        glyphs.push_back({i, end, width});
        i = end;
    }
    return glyphs;
}

} // namespace

double textWidth(std::string_view text, bool bold) {
    double width = 0;
    for (const Glyph& g : glyphsOf(text, bold))
        width += g.width;
    return width;
}

std::string elideMiddle(std::string_view text, double width, bool bold) {
    const std::vector<Glyph> glyphs = glyphsOf(text, bold);
    double whole = 0;
    for (const Glyph& g : glyphs)
        whole += g.width;
    if (whole <= width) return std::string(text);
    constexpr double kEllipsis = 1.0;
    std::size_t head = 0, tail = glyphs.size();
    double used = kEllipsis;
    for (bool atHead = true; head < tail; atHead = !atHead) {
        const double next = atHead ? glyphs[head].width : glyphs[tail - 1].width;
        if (used + next > width) break;
        used += next;
        if (atHead)
            ++head;
        else
            --tail;
    }
    const std::size_t headEnd = head == 0 ? 0 : glyphs[head - 1].end;
    const std::size_t tailBegin = tail == glyphs.size() ? text.size() : glyphs[tail].begin;
    return std::string(text.substr(0, headEnd)) + "\xe2\x80\xa6" + std::string(text.substr(tailBegin));
}

} // namespace qs::report
