// The core reports by Result; what is thrown nevertheless is memory that ran out, or a library's fault.
#pragma once

#include <exception>
#include <new>
#include <string>

#include "base/Result.h"

namespace qs {

// f(), which gives a Result; what it throws becomes an error about `node`.
template <class F>
auto guarded(const std::string& node, F&& f) -> decltype(f()) {
    try {
        return f();
    } catch (const std::bad_alloc&) {
        return makeError("out-of-memory", node, "there is not enough memory for it");
    } catch (const std::exception& error) {
        return makeError("internal", node, error.what());
    }
}

} // namespace qs
