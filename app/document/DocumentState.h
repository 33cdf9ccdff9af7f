// What a session remembers of an open model: its file, the options and how it was looked at.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

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
    bool compiled = false; // there were results, which a session does not keep
};

QJsonObject toJson(const DocumentState& state);
// Unknown keys and values of a wrong type are left out.
DocumentState documentStateFromJson(const QJsonObject& json);

} // namespace qs::app
