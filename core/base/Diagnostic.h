// What the core has to say about a model or a request: one finding, warning or error.
#pragma once

#include <string>
#include <vector>

namespace qs {

enum class Severity { Info, Warning, Error };

// `code` is a stable kebab-case key (translations and tests use it), `node` names the file's node or
// tensor that is meant (may be empty), `message` is the English sentence, `args` its variable parts.
struct Diagnostic {
    std::string code;
    Severity severity = Severity::Error;
    std::string node;
    std::string message;
    std::vector<std::string> args;
};

const char* toString(Severity severity);

// "node: message" or only "message".
std::string describe(const Diagnostic& diagnostic);

Diagnostic makeError(std::string code, std::string node, std::string message,
                     std::vector<std::string> args = {});
Diagnostic makeWarning(std::string code, std::string node, std::string message,
                       std::vector<std::string> args = {});
Diagnostic makeInfo(std::string code, std::string node, std::string message,
                    std::vector<std::string> args = {});

} // namespace qs
