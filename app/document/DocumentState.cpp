#include "document/DocumentState.h"

#include <QJsonArray>
#include <algorithm>

#include "inspectors/OptionTable.h"

namespace qs::app {

using widgets::HeatMetric;
using widgets::HeatView;
using widgets::Selection;

QJsonObject toJson(const DocumentState& state) {
    QJsonObject json{{"file", state.file},
                     {"options", widgets::settingsToJson(state.settings)},
                     {"mode", state.mode},
                     {"right", state.right},
                     {"collapsed", QJsonArray::fromStringList(state.collapsed)},
                     {"heat", state.heat},
                     {"heatMetric", static_cast<int>(state.heatChoice.metric)},
                     {"heatView", static_cast<int>(state.heatChoice.view)},
                     {"shownRun", state.shownRun}};
    QJsonArray runs;
    for (const widgets::CompileSettings& settings : state.runs)
        runs.append(widgets::settingsToJson(settings));
    json.insert("runs", runs);
    if (state.selection.kind != Selection::Kind::None)
        json.insert(state.selection.kind == Selection::Kind::Tensor ? "selectedTensor" : "selectedNode",
                    state.selection.name);
    return json;
}

DocumentState documentStateFromJson(const QJsonObject& json) {
    DocumentState state;
    state.file = json["file"].toString();
    state.settings = widgets::settingsFromJson(json["options"].toObject());
    state.mode = std::clamp(json["mode"].toInt(-1), -1, 2);
    state.right = json["right"].toBool();
    for (const QJsonValue& scope : json["collapsed"].toArray())
        state.collapsed << scope.toString();
    state.heat = json["heat"].toBool();
    state.heatChoice.metric = static_cast<HeatMetric>(
        std::clamp(json["heatMetric"].toInt(), 0, static_cast<int>(HeatMetric::UnusedLevels)));
    state.heatChoice.view = static_cast<HeatView>(
        std::clamp(json["heatView"].toInt(), 0, static_cast<int>(HeatView::Sensitivity)));
    if (json.contains("selectedTensor"))
        state.selection = Selection::tensor(json["selectedTensor"].toString());
    if (json.contains("selectedNode")) state.selection = Selection::node(json["selectedNode"].toString());
    for (const QJsonValue& run : json["runs"].toArray())
        if (state.runs.size() < DocumentState::kMostRuns)
            state.runs.push_back(widgets::settingsFromJson(run.toObject()));
    state.shownRun = std::clamp(json["shownRun"].toInt(-1), -1, static_cast<int>(state.runs.size()) - 1);
    return state;
}

} // namespace qs::app
