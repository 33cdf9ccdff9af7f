// The files of `run -i`: what the model's inputs are filled with.
#pragma once

#include <string>
#include <vector>

#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::cli {

// Each word is FILE or NAME=FILE. A .npz fills the inputs by the names of its arrays (one array and one input
// need no name); .npy, and raw little-endian values in any other file, fill the input that is named, or the
// next that is still empty. Raw files take the input's type; sizes that the model leaves open become 1, the
// first of them what the file's length gives. Tensors come in the order of graph.inputs. `failed` is the file
// that an error is about. Errors: "bad-data", "bad-input".
Result<std::vector<Tensor>> readInputFiles(const std::vector<std::string>& words, const Graph& graph,
                                           std::string& failed);

} // namespace qs::cli
