// Options that go together, under a name.
#pragma once

#include <QString>
#include <vector>

#include "inspectors/CompileSettings.h"

namespace qs::app {

struct Preset {
    QString name, description;
    widgets::CompileSettings settings; // sample data has no meaning here
};

std::vector<Preset> builtInPresets();

} // namespace qs::app
