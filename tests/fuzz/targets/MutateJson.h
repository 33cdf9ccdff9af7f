// The mutator of targets whose input is one byte and a JSON text: half of the mutations keep the text JSON.
#pragma once

#include <cstring>

#include "fuzz/JsonMutator.h"
#include "fuzz/targets/Fuzz.h"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace qs::fuzz {

// `skip` bytes stand before the text.
inline std::size_t mutateJsonInput(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                   unsigned int seed, std::size_t skip) {
    Random random(seed);
    if (size <= skip || random.chance(2)) return LLVMFuzzerMutate(data, size, maxSize);
    const auto text = mutateJson(textOf(data + skip, size - skip), random);
    if (!text || text->size() + skip > maxSize) return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data + skip, text->data(), text->size());
    return text->size() + skip;
}

} // namespace qs::fuzz
