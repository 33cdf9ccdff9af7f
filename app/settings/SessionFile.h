// A session as a file: the open models with how they were looked at. JSON, written atomically.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "document/DocumentState.h"

namespace qs::app {

// A run of one of the session's documents.
struct RunPlace {
    int document = 0; // index into Session::documents
    int run = 0;      // index into its DocumentState::runs
    bool operator==(const RunPlace&) const = default;
};

struct Session {
    std::vector<DocumentState> documents;
    int current = 0;
    std::optional<std::array<RunPlace, 2>> compared; // the tab of the comparison was open with these
    bool comparing = false;                          // and in front
};

// What stands in the file: never more than can be read again.
QByteArray sessionToBytes(const Session& session);
std::optional<Session> sessionFromBytes(const QByteArray& bytes, QString& problem);

// An empty string, or why it could not be written.
QString saveSession(const Session& session, const QString& file);
// Nothing with `problem` when it cannot be read.
std::optional<Session> loadSession(const QString& file, QString& problem);

} // namespace qs::app
