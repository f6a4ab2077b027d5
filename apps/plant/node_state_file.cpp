#include "node_state_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gemba::plant {

NodeStateFile::NodeStateFile(const QString &directory, const QString &site, const QString &device)
    : m_path(QDir(directory).filePath(u"%1.%2.json"_s.arg(site, device)))
{
}

Result<QJsonObject> NodeStateFile::load()
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::ConfigurationInvalid, m_path + u": "_s + file.errorString());
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    if (!state[u"nextSeq"_s].isDouble())
        return refuse(ErrorCode::ConfigurationInvalid, m_path + u": not the state of a node"_s);
    return state;
}

Result<void> NodeStateFile::save(const NodeState &state, bool finished)
{
    const quint64 next = state.nextSeq + (finished ? 0 : reserve);
    const qint64 sampledToMs = state.sampledToMs + (finished ? 0 : reserveMs);
    QJsonObject object = state.node;
    object[u"nextSeq"_s] = qint64(next);
    object[u"sampledToMs"_s] = sampledToMs;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) < 0 ||
        !file.commit())
        return refuse(ErrorCode::LinkFailed, m_path + u": "_s + file.errorString());
    m_reservedTo = next;
    m_reservedToMs = sampledToMs;
    return {};
}

} // namespace gemba::plant
