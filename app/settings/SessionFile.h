// A session as a file: the open models with how they were looked at. JSON, written atomically.
#pragma once

#include <vector>

#include "document/DocumentState.h"

namespace qs::app {

struct Session {
    std::vector<DocumentState> documents;
    int current = 0;
};

// What stands in the file.
QByteArray sessionToBytes(const Session& session);
std::optional<Session> sessionFromBytes(const QByteArray& bytes, QString& problem);

// An empty string, or why it could not be written.
QString saveSession(const Session& session, const QString& file);
// Nothing with `problem` when it cannot be read.
std::optional<Session> loadSession(const QString& file, QString& problem);

} // namespace qs::app
