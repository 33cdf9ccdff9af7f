#include "base/Diagnostic.h"

namespace qs {

const char* toString(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return "error";
}

std::string describe(const Diagnostic& diagnostic) {
    return diagnostic.node.empty() ? diagnostic.message : diagnostic.node + ": " + diagnostic.message;
}

Diagnostic makeError(std::string code, std::string node, std::string message, std::vector<std::string> args) {
    return {std::move(code), Severity::Error, std::move(node), std::move(message), std::move(args)};
}

Diagnostic makeWarning(std::string code, std::string node, std::string message,
                       std::vector<std::string> args) {
    return {std::move(code), Severity::Warning, std::move(node), std::move(message), std::move(args)};
}

Diagnostic makeInfo(std::string code, std::string node, std::string message, std::vector<std::string> args) {
    return {std::move(code), Severity::Info, std::move(node), std::move(message), std::move(args)};
}

} // namespace qs
