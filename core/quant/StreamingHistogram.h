// Counts of a stream of values in bins of equal width, in constant memory and one pass.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "graph/Tensor.h"

namespace qs::quant {

// Bins are [i * width, (i + 1) * width) for consecutive integers i; the width is a power of two, so that 0 is
// always an edge and doubling the width merges bins 2i and 2i + 1 exactly. The width is the smallest at which
// the values seen span at most kCapacity bins, so the counts depend on the set of values alone: neither on
// their order nor on how they were cut into samples. At least kCapacity / 2 bins are in use unless all values
// lie within a few thousandths of each other.
class StreamingHistogram {
public:
    static constexpr std::int64_t kCapacity = 4096;

    // float32; elements that are not finite are left out.
    void add(const Tensor& sample);
    // The same counts as if everything that `other` saw had been added here.
    void merge(const StreamingHistogram& other);

    bool empty() const { return m_total == 0; }
    std::uint64_t total() const { return m_total; }
    // Smallest and largest value seen, exactly.
    double min() const { return m_min; }
    double max() const { return m_max; }
    double width() const { return m_width; }

    // One bin: its edges and its count. Counts of the bins in use, in order; the first one holds min().
    double left() const { return static_cast<double>(m_first) * m_width; }
    std::vector<std::uint64_t> counts() const;

private:
    void cover(double low, double high);
    void widen();

    double m_min = 0.0, m_max = 0.0;
    double m_width = 0.0;                  // 0: nothing seen
    std::int64_t m_first = 0, m_last = -1; // bins in use
    std::int64_t m_base = 0;               // bin of index 0 in m_counts
    std::uint64_t m_total = 0;
    // Two tables used in turn, so that runs of equal values (the zeros behind a Relu) do not wait for each
    // other.
    std::array<std::vector<std::uint64_t>, 2> m_counts;
};

} // namespace qs::quant
