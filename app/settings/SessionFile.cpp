#include "settings/SessionFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace qs::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

constexpr const char* kFormat = "quantscope-session";
constexpr int kVersion = 1;
constexpr qint64 kLargestBytes = 4 << 20;
constexpr int kMostDocuments = 64;

QJsonObject toJson(const RunPlace& place) {
    return {{"document", place.document}, {"run", place.run}};
}

std::optional<RunPlace> runPlaceFromJson(const QJsonObject& json, const Session& session) {
    const RunPlace place{json["document"].toInt(-1), json["run"].toInt(-1)};
    if (place.document < 0 || place.document >= static_cast<int>(session.documents.size())) return {};
    const auto& runs = session.documents[static_cast<std::size_t>(place.document)].runs;
    if (place.run < 0 || place.run >= static_cast<int>(runs.size())) return {};
    return place;
}

} // namespace

QByteArray sessionToBytes(const Session& session) {
    QJsonArray documents;
    for (const DocumentState& state : session.documents)
        if (documents.size() < kMostDocuments) documents.append(toJson(state));
    QJsonObject json{
        {"format", kFormat}, {"version", kVersion}, {"current", session.current}, {"documents", documents}};
    if (session.compared) {
        json.insert("compared", QJsonArray{toJson((*session.compared)[0]), toJson((*session.compared)[1])});
        json.insert("comparing", session.comparing);
    }
    const QByteArray bytes = QJsonDocument(json).toJson();
    if (bytes.size() <= kLargestBytes || session.documents.empty()) return bytes;
    // Options with megabytes of patterns: their history can go, else the largest documents.
    Session smaller = session;
    smaller.compared.reset();
    bool runs = false;
    for (DocumentState& state : smaller.documents) {
        runs |= !state.runs.empty();
        state.runs.clear();
        state.shownRun = -1;
    }
    if (!runs) smaller.documents.pop_back();
    return sessionToBytes(smaller);
}

QString saveSession(const Session& session, const QString& file) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return out.errorString();
    out.write(sessionToBytes(session));
    return out.commit() ? QString() : out.errorString();
}

std::optional<Session> loadSession(const QString& file, QString& problem) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        problem = in.errorString();
        return std::nullopt;
    }
    if (in.size() > kLargestBytes) {
        problem = Text::tr("The file is too large for a session.");
        return std::nullopt;
    }
    return sessionFromBytes(in.readAll(), problem);
}

std::optional<Session> sessionFromBytes(const QByteArray& bytes, QString& problem) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json["format"].toString() != QLatin1String(kFormat) || json["version"].toInt() != kVersion) {
        problem = Text::tr("This is not a session file of this version of QuantScope.");
        return std::nullopt;
    }
    Session session;
    for (const QJsonValue& document : json["documents"].toArray())
        if (session.documents.size() < kMostDocuments)
            session.documents.push_back(documentStateFromJson(document.toObject()));
    session.current = json["current"].toInt();
    const QJsonArray compared = json["compared"].toArray();
    const auto a = runPlaceFromJson(compared[0].toObject(), session);
    const auto b = runPlaceFromJson(compared[1].toObject(), session);
    if (a && b) {
        session.compared = {*a, *b};
        session.comparing = json["comparing"].toBool();
    }
    return session;
}

} // namespace qs::app
