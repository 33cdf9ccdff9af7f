#include "deploy/Target.h"

#include <vector>

namespace qs::deploy {

#define QS_TARGET(function, file) Target function();
#include "deploy/targets.def"
#undef QS_TARGET

std::span<const Target> allTargets() {
    static const std::vector<Target> kTargets = {
#define QS_TARGET(function, file) function(),
#include "deploy/targets.def"
#undef QS_TARGET
    };
    return kTargets;
}

const Target* findTarget(const std::string& name) {
    for (const Target& target : allTargets())
        if (name == target.name) return &target;
    return nullptr;
}

} // namespace qs::deploy
