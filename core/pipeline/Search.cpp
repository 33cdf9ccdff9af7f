#include "pipeline/Search.h"

#include <algorithm>

#include <fmt/format.h>

#include "data/Slice.h"
#include "pipeline/Trials.h"
#include "quant/Calibrator.h"
#include "quant/Equalize.h"
#include "quant/OptionText.h"
#include "quant/Plan.h"

namespace qs::pipeline {

namespace {

using quant::QuantOptions;

constexpr std::int64_t kRankingSamples = 32;
constexpr std::size_t kGoBack = 24; // layers in float that are tried in integers again, alone and together

class Searcher {
public:
    Searcher(const Graph& prepared, const CompileOptions& options, Trials& trials, SearchLog& log)
        : m_prepared(prepared), m_options(options), m_trials(trials), m_log(log) {}

    Result<void> automatic();
    Result<void> methodsUntil(double maxDrop);
    Result<void> mixedPrecision(double maxDrop);
    double drop(const Trial& trial) const; // percent
    bool fits(const Trial& trial, double maxDrop) const;

private:
    const Trial& best() const { return m_log.trials[m_log.chosen]; }
    Result<void> tryMethod(const quant::PtqMethod& method);
    Result<std::size_t> tryFloat(const QuantOptions& base, const std::vector<std::string>& names,
                                 const std::string& back = {});
    Result<std::size_t> fewest(const QuantOptions& base, const std::vector<std::string>& ranked,
                               double maxDrop);
    Result<void> goBack(const QuantOptions& base, std::vector<std::string> names, double maxDrop);

    const Graph& m_prepared;
    const CompileOptions& m_options;
    Trials& m_trials;
    SearchLog& m_log;
};

bool better(const Trial& a, const Trial& b) {
    if (!a.outputSqnrDb || !b.outputSqnrDb) return a.outputSqnrDb.has_value();
    return a.outputNmse < b.outputNmse;
}

std::string nameOf(const QuantOptions& options) {
    std::string name = toString(options.method);
    for (const quant::PtqMethod& method : quant::ptqMethods())
        if (options.*method.field) name += std::string(" + ") + method.title;
    return name;
}

Result<void> Searcher::automatic() {
    const bool pairs = !quant::equalizationGroups(m_prepared).empty();
    for (const bool equalize : {false, true}) {
        if (equalize ? !pairs && !m_options.quant.equalize : m_options.quant.equalize) continue;
        for (const quant::CalibratorDef& def : quant::allCalibrators()) {
            if (def.method == quant::CalibrationMethod::MovingAverage) continue; // MinMax with less data
            if (def.method == m_options.quant.method && equalize == m_options.quant.equalize)
                continue; // as given
            QuantOptions tried = m_options.quant;
            tried.method = def.method;
            tried.equalize = equalize;
            QS_TRY(const std::size_t trial, m_trials.add(nameOf(tried), tried));
            if (better(m_log.trials[trial], best())) m_log.chosen = trial;
        }
    }
    for (const quant::PtqMethod& method : quant::ptqMethods())
        if (method.field != &QuantOptions::equalize && !(m_options.quant.*method.field))
            QS_CHECK(tryMethod(method));
    return {};
}

Result<void> Searcher::tryMethod(const quant::PtqMethod& method) {
    QuantOptions tried = best().options;
    tried.*method.field = true;
    QS_TRY(const std::size_t trial, m_trials.add(nameOf(tried), tried));
    if (better(m_log.trials[trial], best())) m_log.chosen = trial;
    return {};
}

bool Searcher::fits(const Trial& trial, double maxDrop) const {
    return drop(trial) <= maxDrop + 1e-9; // percentages of counts: 100 - 99.6 is a little more than 0.4
}

// What costs no layer in float comes before what does.
Result<void> Searcher::methodsUntil(double maxDrop) {
    for (const quant::PtqMethod& method : quant::ptqMethods())
        if (!fits(best(), maxDrop) && !(best().options.*method.field)) QS_CHECK(tryMethod(method));
    return {};
}

double Searcher::drop(const Trial& trial) const {
    if (!trial.outputSqnrDb) return 100.0;
    const double changed = 100.0 - trial.agreementPct;
    if (!trial.top1 || !m_log.floatTop1) return changed;
    // Of few samples some turn right by luck; a network that answers differently is not trusted.
    return std::max(*m_log.floatTop1 - *trial.top1, changed / 2.0);
}

Result<std::size_t> Searcher::tryFloat(const QuantOptions& base, const std::vector<std::string>& names,
                                       const std::string& back) {
    QuantOptions tried = base;
    tried.exclude.insert(tried.exclude.end(), names.begin(), names.end());
    std::string name = fmt::format("{} in float: {}", names.size(), names.front());
    if (names.size() > 1) name += names.size() > 2 ? fmt::format(" … {}", names.back()) : ", " + names.back();
    if (!back.empty()) name = fmt::format("{} in float: {} is back in INT8", names.size(), back);
    return m_trials.add(name, tried);
}

// The smallest number of layers, taken from the front of `ranked`, whose going to float meets the bound; all
// of them where none does.
Result<std::size_t> Searcher::fewest(const QuantOptions& base, const std::vector<std::string>& ranked,
                                     double maxDrop) {
    std::size_t tooFew = 0, enough = ranked.size();
    std::size_t next = 1;
    while (tooFew + 1 < enough) {
        QS_TRY(const std::size_t trial,
               tryFloat(base, {ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(next)}));
        if (fits(m_log.trials[trial], maxDrop)) {
            enough = next;
            m_log.chosen = trial;
        } else {
            tooFew = next;
        }
        next = enough == ranked.size() ? std::min(2 * tooFew, (tooFew + enough) / 2) : (tooFew + enough) / 2;
        next = std::clamp(next, tooFew + 1, enough);
    }
    return enough;
}

// Sensitivity orders the layers by error, but the bound is about answers, and how errors add up is known only
// by trying. Each layer is taken back alone, then those that fit go back together, the cheapest first, as
// long as the bound holds.
Result<void> Searcher::goBack(const QuantOptions& base, std::vector<std::string> names, double maxDrop) {
    std::vector<std::size_t> alone; // trials
    std::vector<std::string> layerOf;
    const auto without = [&](const std::string& name) {
        std::vector<std::string> fewer = names;
        fewer.erase(std::find(fewer.begin(), fewer.end(), name));
        return fewer;
    };
    for (std::size_t i = names.size(); names.size() > 1 && i-- > 0 && layerOf.size() < kGoBack;) {
        QS_TRY(const std::size_t trial, tryFloat(base, without(names[i]), names[i]));
        alone.push_back(trial);
        layerOf.push_back(names[i]);
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < alone.size(); ++i)
        if (fits(m_log.trials[alone[i]], maxDrop)) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const Trial &x = m_log.trials[alone[a]], &y = m_log.trials[alone[b]];
        return drop(x) != drop(y) ? drop(x) < drop(y) : x.outputNmse < y.outputNmse;
    });
    for (std::size_t k = 0; k < order.size() && names.size() > 1; ++k) {
        const std::string& name = layerOf[order[k]];
        std::size_t trial = alone[order[k]];
        if (k > 0) {
            QS_TRY(trial, tryFloat(base, without(name), name));
        }
        if (!fits(m_log.trials[trial], maxDrop)) continue;
        names = without(name);
        m_log.chosen = trial;
    }
    return {};
}

Result<void> Searcher::mixedPrecision(double maxDrop) {
    if (fits(best(), maxDrop)) return {};
    const QuantOptions base = best().options;
    QS_TRY(const auto ranked, m_trials.layersBySensitivity(m_log.chosen, kRankingSamples));
    if (ranked.empty()) return {};
    QS_TRY(const std::size_t count, fewest(base, ranked, maxDrop));
    std::vector<std::string> names(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count));
    if (count == ranked.size()) {
        QS_TRY(m_log.chosen, tryFloat(base, names));
        if (!fits(best(), maxDrop)) return {};
    }
    return goBack(base, names, maxDrop);
}

// True when there is something that the options decide about: a value to calibrate.
bool searchable(const Graph& prepared, const QuantOptions& options) {
    Graph copy = prepared;
    std::vector<Diagnostic> ignored;
    return !quant::planQuantization(copy, options, ignored).calibrate.empty();
}

} // namespace

HeldBack holdBack(std::shared_ptr<const data::Dataset> dataset, std::int64_t samples) {
    const std::int64_t size = dataset->size();
    if (size < 5) return {dataset, dataset, false};
    const std::int64_t calibration = size > samples ? samples : size - size / 5;
    return {data::slice(dataset, 0, calibration),
            data::slice(dataset, calibration, std::min(kHeldBack, size - calibration)), true};
}

Result<QuantOptions> searchOptions(const Graph& prepared, const CompileOptions& options,
                                   std::shared_ptr<const data::Dataset> dataset, SearchLog& log,
                                   std::vector<Diagnostic>& findings, JobContext& job) {
    const HeldBack split =
        holdBack(std::move(dataset), std::max<std::int64_t>(1, options.calibrationSamples));
    log.calibrated = split.calibration->size();
    log.heldBack = split.measured->size();
    if (!split.apart)
        findings.push_back(makeWarning("not-held-back", "",
                                       "there are too few samples to hold some back: options are judged on "
                                       "the samples that they were calibrated on"));
    Trials trials(prepared, *split.calibration, *split.measured, log, job);
    job.progress(0.0, "search", "float network");
    QS_CHECK(trials.prepare());
    QS_TRY(log.chosen, trials.add("as given: " + nameOf(options.quant), options.quant));
    Searcher searcher(prepared, options, trials, log);
    const bool open = searchable(prepared, options.quant);
    if (options.automatic) {
        if (open)
            QS_CHECK(searcher.automatic());
        else
            findings.push_back(
                makeInfo("nothing-to-search", "",
                         "every value carries a trained quantizer: --auto has nothing to try"));
    }
    if (options.maxDrop && open) QS_CHECK(searcher.methodsUntil(*options.maxDrop));
    if (options.maxDrop) QS_CHECK(searcher.mixedPrecision(*options.maxDrop));
    Trial& kept = log.trials[log.chosen];
    kept.kept = true;
    findings.push_back(
        makeInfo("search-result", "",
                 fmt::format("{} sets of options were measured on {} samples; kept: {}", log.trials.size(),
                             log.heldBack, kept.name),
                 {std::to_string(log.trials.size()), std::to_string(log.heldBack), kept.name}));
    if (options.maxDrop && !searcher.fits(kept, *options.maxDrop))
        findings.push_back(makeWarning(
            "max-drop-not-met", "",
            fmt::format("the loss on the samples held back is {:.2f} %, more than the {:.6g} % asked for, "
                        "however many layers stay in float",
                        searcher.drop(kept), *options.maxDrop)));
    return kept.options;
}

} // namespace qs::pipeline
