// network.json + weights.bin: the integer network on disk (CLI.md, last paragraph).
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/Result.h"
#include "runtime/IntNetwork.h"

namespace qs::deploy {

// The network as JSON text and its constants as one blob (64-byte aligned, little-endian); the JSON names
// offset, size, type and shape of each. Deterministic.
struct NetworkBytes {
    std::string json;
    std::string weights;
};
Result<NetworkBytes> serializeNetwork(const runtime::IntNetwork& network);

// Reads a compiled folder back; hostile input: every offset, index and enum is checked. Errors:
// "file-not-found", "bad-network".
Result<std::shared_ptr<const runtime::IntNetwork>> readNetwork(const std::filesystem::path& folder);

} // namespace qs::deploy
