// The workbench's session file: read or refused with a reason; what is read is written and read again alike.
#include "document/DocumentState.h"
#include "fuzz/targets/MutateJson.h"
#include "inspectors/OptionTable.h"
#include "settings/SessionFile.h"

using namespace qs;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    QString problem;
    const auto session = app::sessionFromBytes(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)), problem);
    fuzz::check(session.has_value() == problem.isEmpty());
    if (!session) return 0;
    for (const app::DocumentState& state : session->documents)
        (void)widgets::equivalentCommand(state.file, state.settings);
    const QByteArray written = app::sessionToBytes(*session);
    const auto again = app::sessionFromBytes(written, problem);
    fuzz::check(again.has_value() && again->documents.size() == session->documents.size());
    fuzz::check(app::sessionToBytes(*again) == written);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed) {
    return fuzz::mutateJsonInput(data, size, maxSize, seed, 0);
}
