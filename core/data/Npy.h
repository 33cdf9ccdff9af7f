// NumPy's .npy format, versions 1 to 3 (numpy.lib.format).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/Result.h"
#include "graph/Tensor.h"

namespace qs::data {

// `file` is for messages. Booleans, integers and floats of 16 to 64 bits, little-endian; Fortran order is
// turned into C order. Error "bad-data".
Result<Tensor> parseNpy(std::string_view bytes, const std::filesystem::path& file);
Result<Tensor> readNpy(const std::filesystem::path& file);

// Version 1.0. bfloat16 is written as float32 and 4-bit integers as 8-bit ones, which NumPy has no names for;
// strings are refused ("unsupported-type").
Result<std::string> formatNpy(const Tensor& tensor);

} // namespace qs::data
