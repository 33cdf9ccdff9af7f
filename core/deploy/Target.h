// What a deployment target models: rounding rules and the limits of what it takes. A target says what is
// known of the hardware or runtime that it stands for, and what is not; no claim is made about the silicon of
// any vendor.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "kernels/Requantize.h"

namespace qs::deploy {

struct Target {
    const char* name;    // as --target spells it
    const char* summary; // one sentence
    kernels::Rounding rounding;
    const char* models;   // what is modelled, with its source
    const char* notKnown; // what is not modelled or not known
};

// In the order of targets.def; the first is the default.
std::span<const Target> allTargets();
const Target* findTarget(const std::string& name); // nullptr when there is none

} // namespace qs::deploy
