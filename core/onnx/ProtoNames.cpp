#include "onnx/ProtoNames.h"

#include <cstddef>

namespace qs::onnx {

namespace {

// Length of the well-formed UTF-8 sequence at the front (Unicode 15, table 3-7); 0 when there is none.
std::size_t sequenceLength(std::string_view s) {
    const auto byte = [&](std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u; };
    const auto trail = [&](std::size_t i) { return byte(i) >= 0x80 && byte(i) <= 0xbf; };
    const unsigned lead = byte(0), second = byte(1);
    if (lead < 0x80) return 1;
    if (lead >= 0xc2 && lead <= 0xdf) return trail(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const unsigned low = lead == 0xe0 ? 0xa0 : 0x80, high = lead == 0xed ? 0x9f : 0xbf;
        return second >= low && second <= high && trail(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const unsigned low = lead == 0xf0 ? 0x90 : 0x80, high = lead == 0xf4 ? 0x8f : 0xbf;
        return second >= low && second <= high && trail(2) && trail(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string cleanName(std::string_view name) {
    std::string clean;
    clean.reserve(name.size());
    while (!name.empty()) {
        const std::size_t length = sequenceLength(name);
        const auto first = static_cast<unsigned char>(name.front());
        if (length == 0 || first < 0x20 || first == 0x7f) {
            clean += "\xef\xbf\xbd";
            name.remove_prefix(1);
        } else {
            clean += name.substr(0, length);
            name.remove_prefix(length);
        }
    }
    return clean;
}

} // namespace qs::onnx
