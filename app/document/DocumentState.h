// What a session remembers of an open model: its file, the options and how it was looked at.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

#include "common/SelectionBus.h"
#include "graph/HeatScale.h"
#include "inspectors/CompileSettings.h"

namespace qs::app {

struct DocumentState {
    QString file;
    widgets::CompileSettings settings;
    int mode = -1; // GraphPane::Mode; -1: what suits the model
    bool right = false;
    QStringList collapsed;
    bool heat = false;
    widgets::HeatChoice heatChoice;
    widgets::Selection selection;
    // The runs of the model, oldest first. Results are the same whenever they are computed, so a session
    // keeps what they are computed with; the document computes them again when it is looked at.
    std::vector<widgets::CompileSettings> runs;
    int shownRun = -1; // index of the run whose results were on screen
    static constexpr int kMostRuns = 8;
};

QJsonObject toJson(const DocumentState& state);
// Unknown keys and values of a wrong type are left out.
DocumentState documentStateFromJson(const QJsonObject& json);

} // namespace qs::app
