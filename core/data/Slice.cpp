#include "data/Slice.h"

#include <algorithm>

namespace qs::data {

namespace {

class Slice final : public Dataset {
public:
    Slice(std::shared_ptr<const Dataset> whole, std::int64_t first, std::int64_t count)
        : m_whole(std::move(whole)), m_first(first), m_count(count) {}

    std::int64_t size() const override { return m_count; }
    Result<Tensor> sample(std::int64_t i) const override { return m_whole->sample(m_first + i); }
    Result<std::vector<Tensor>> inputs(std::int64_t i) const override { return m_whole->inputs(m_first + i); }
    std::optional<std::int64_t> label(std::int64_t i) const override { return m_whole->label(m_first + i); }
    std::string description() const override { return m_whole->description(); }
    std::vector<std::string> notes() const override { return m_whole->notes(); }

private:
    std::shared_ptr<const Dataset> m_whole;
    std::int64_t m_first, m_count;
};

} // namespace

std::shared_ptr<const Dataset> slice(std::shared_ptr<const Dataset> whole, std::int64_t first,
                                     std::int64_t count) {
    const std::int64_t begin = std::clamp<std::int64_t>(first, 0, whole->size());
    const std::int64_t kept = std::clamp<std::int64_t>(count, 0, whole->size() - begin);
    return std::make_shared<Slice>(std::move(whole), begin, kept);
}

} // namespace qs::data
