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

} // namespace

QByteArray sessionToBytes(const Session& session) {
    QJsonArray documents;
    for (const DocumentState& state : session.documents)
        documents.append(toJson(state));
    const QJsonObject json{
        {"format", kFormat}, {"version", kVersion}, {"current", session.current}, {"documents", documents}};
    return QJsonDocument(json).toJson();
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
        problem = Text::tr("It is no session of this version of QuantScope.");
        return std::nullopt;
    }
    Session session;
    for (const QJsonValue& document : json["documents"].toArray())
        if (session.documents.size() < kMostDocuments)
            session.documents.push_back(documentStateFromJson(document.toObject()));
    session.current = json["current"].toInt();
    return session;
}

} // namespace qs::app
