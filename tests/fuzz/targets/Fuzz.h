// What the libFuzzer targets share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

#include <unistd.h>

namespace qs::fuzz {

// The portable kernels: making oneDNN's primitives takes longer than all that is to be tried.
inline const bool kPortable = ::setenv("QUANTSCOPE_PORTABLE", "1", 1) == 0;

inline void check(bool holds) {
    if (!holds) std::abort();
}

inline std::span<const std::byte> bytesOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const std::byte*>(data), size};
}

inline std::string_view textOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

// A folder of this process in memory, for readers that want files. Removed at the end of the process.
class Scratch {
public:
    Scratch() : m_root("/dev/shm/quantscope-fuzz-" + std::to_string(::getpid())) {
        std::filesystem::create_directories(m_root);
    }
    ~Scratch() {
        std::error_code ec;
        std::filesystem::remove_all(m_root, ec);
    }
    const std::filesystem::path& root() const { return m_root; }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const {
        std::ofstream(m_root / name, std::ios::binary) << bytes;
        return m_root / name;
    }

private:
    std::filesystem::path m_root;
};

} // namespace qs::fuzz
