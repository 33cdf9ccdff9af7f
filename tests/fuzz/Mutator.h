// Deterministic damage: the same seed makes the same bytes on every machine. QS_FUZZ_SEED and QS_FUZZ_COUNT
// choose the seeds of a run (count seeds from seed on); QS_FUZZ_VERBOSE=1 names each before it is tried,
// which finds a crash.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace qs::fuzz {

class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed * 0x9e3779b97f4a7c15u + 0x1234567u) {}
    std::uint64_t next() { // SplitMix64
        std::uint64_t x = m_state += 0x9e3779b97f4a7c15u;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
        return x ^ (x >> 31);
    }
    std::size_t below(std::size_t n) { return n == 0 ? 0 : static_cast<std::size_t>(next() % n); }
    bool chance(std::size_t oneIn) { return below(oneIn) == 0; }

private:
    std::uint64_t m_state;
};

// One to eight small damages: flipped bits, extreme bytes, cut, repeated, moved and lost pieces.
inline std::string mutate(std::string bytes, Random& random) {
    const std::size_t rounds = 1 + random.below(8);
    for (std::size_t i = 0; i < rounds && !bytes.empty(); ++i) {
        const std::size_t at = random.below(bytes.size());
        const std::size_t length = std::min(bytes.size() - at, 1 + random.below(random.chance(4) ? 256 : 8));
        switch (random.below(7)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            break;
        case 1: {
            constexpr unsigned char kExtremes[] = {0x00, 0x01, 0x7f, 0x80, 0xff, 0xfe};
            bytes[at] = static_cast<char>(kExtremes[random.below(6)]);
            break;
        }
        case 2:
            bytes[at] = static_cast<char>(random.next());
            break;
        case 3:
            bytes.erase(at, length);
            break;
        case 4:
            bytes.insert(random.below(bytes.size()), bytes.substr(at, length));
            break;
        case 5:
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), length,
                        static_cast<char>(random.next()));
            break;
        default:
            if (random.chance(8)) bytes.resize(at);
            break;
        }
    }
    return bytes;
}

struct Seeds {
    std::uint64_t first, count;
    bool verbose;
    explicit Seeds(std::uint64_t defaultCount)
        : first(number("QS_FUZZ_SEED", 1)), count(number("QS_FUZZ_COUNT", defaultCount)),
          verbose(number("QS_FUZZ_VERBOSE", 0) != 0) {}
    template <class F>
    void forEach(F&& f) const {
        for (std::uint64_t seed = first; seed < first + count; ++seed) {
            if (verbose) std::fprintf(stderr, "seed %llu\n", static_cast<unsigned long long>(seed));
            Random random(seed);
            f(seed, random);
        }
    }

private:
    static std::uint64_t number(const char* name, std::uint64_t fallback) {
        const char* text = std::getenv(name);
        return text ? std::strtoull(text, nullptr, 10) : fallback;
    }
};

} // namespace qs::fuzz
