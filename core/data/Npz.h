// NumPy's .npz: a zip file of .npy arrays.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "base/Result.h"
#include "graph/Tensor.h"

namespace qs::data {

// The arrays by name (without ".npy"). Stored and deflated entries, zip64 too; sizes and checksums are
// verified. The arrays together may take 8 GiB. Error "bad-data" with the file's name.
Result<std::map<std::string, Tensor>> readNpz(const std::filesystem::path& file);

// Stored (not compressed), in the order of names, with the zip epoch as time: the same arrays give the same
// bytes. Errors: "unsupported-type", "file-too-large" beyond 4 GiB, "write-failed".
Result<std::string> formatNpz(const std::map<std::string, Tensor>& arrays);
Result<void> writeNpz(const std::filesystem::path& file, const std::map<std::string, Tensor>& arrays);

} // namespace qs::data
