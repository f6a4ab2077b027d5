#include "key_ring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

/// As when tokens are checked.
constexpr qint64 clockLeewayMs = 5'000;

QString withKey(const QJsonObject &ring, QLatin1String name)
{
    return ring.value(name).toString();
}

} // namespace

KeyRing::KeyRing(const QString &directory, const Clock &clock, qint64 tokenLifeMs)
    : m_fileName(directory + u"/signing-keys.json"_s)
    , m_clock(clock)
    , m_tokenLifeMs(tokenLifeMs)
    , m_longestLifeMs(tokenLifeMs)
    , m_previousForMs(tokenLifeMs + clockLeewayMs)
{
    QFile file(m_fileName);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + m_fileName.toStdString());
        m_keys = read(file.readAll(), m_fileName);
        return;
    }
    const QString olderName = directory + u"/access-token.pem"_s;
    QFile older(olderName);
    const bool hasOlder = older.open(QIODevice::ReadOnly);
    m_keys.current = hasOlder ? SigningKey::fromPem(older.readAll(), olderName) : SigningKey::generate();
    m_keys.next = SigningKey::generate();
    m_keys.currentSinceMs = clock.nowMs();
    save(m_keys);
    if (hasOlder)
        older.remove();
}

KeyRing::Keys KeyRing::read(const QByteArray &text, const QString &fileName)
{
    const QJsonObject ring = QJsonDocument::fromJson(text).object();
    const auto key = [&](QLatin1String name) {
        return SigningKey::fromPem(withKey(ring, name).toLatin1(), fileName + u": "_s + name);
    };
    Keys keys;
    keys.current = key("current"_L1);
    keys.next = key("next"_L1);
    if (ring.contains("previous"_L1))
        keys.previous = key("previous"_L1);
    keys.currentSinceMs = ring.value("currentSinceMs"_L1).toInteger();
    return keys;
}

void KeyRing::save(const Keys &keys) const
{
    QJsonObject ring{{u"currentSinceMs"_s, keys.currentSinceMs},
                     {u"current"_s, QString::fromLatin1(keys.current.pem())},
                     {u"next"_s, QString::fromLatin1(keys.next.pem())}};
    if (!keys.previous.isNull())
        ring.insert(u"previous"_s, QString::fromLatin1(keys.previous.pem()));
    const QByteArray text = QJsonDocument(ring).toJson(QJsonDocument::Compact);
    QSaveFile file(m_fileName);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        throw std::runtime_error("cannot write " + m_fileName.toStdString());
}

void KeyRing::setTokenLifeMs(qint64 tokenLifeMs)
{
    const std::lock_guard lock(m_mutex);
    m_tokenLifeMs = tokenLifeMs;
    m_longestLifeMs = std::max(m_longestLifeMs, tokenLifeMs);
}

SigningKey KeyRing::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys.current;
}

std::optional<SigningKey> KeyRing::believed(const QString &keyId) const
{
    const std::lock_guard lock(m_mutex);
    if (m_keys.current.id() == keyId)
        return m_keys.current;
    if (previousCounts() && m_keys.previous.id() == keyId)
        return m_keys.previous;
    return std::nullopt;
}

QJsonObject KeyRing::jwks() const
{
    const std::lock_guard lock(m_mutex);
    QJsonArray keys{m_keys.current.jwk(), m_keys.next.jwk()};
    if (previousCounts())
        keys.append(m_keys.previous.jwk());
    return {{u"keys"_s, keys}};
}

bool KeyRing::previousCounts() const
{
    return !m_keys.previous.isNull() && m_clock.nowMs() - m_keys.currentSinceMs <= m_previousForMs;
}

qint64 KeyRing::currentSinceMs() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys.currentSinceMs;
}

KeyRing::Ids KeyRing::idsOf(const Keys &keys)
{
    return {keys.previous.isNull() ? QString() : keys.previous.id(), keys.current.id(), keys.next.id()};
}

KeyRing::Ids KeyRing::ids() const
{
    const std::lock_guard lock(m_mutex);
    Ids ids = idsOf(m_keys);
    if (!previousCounts())
        ids.previous.clear();
    return ids;
}

KeyRing::Ids KeyRing::rotate(const SigningKey &next)
{
    const std::lock_guard lock(m_mutex);
    const Keys after{m_keys.current, m_keys.next, next, m_clock.nowMs()};
    save(after);
    m_keys = after;
    m_previousForMs = m_longestLifeMs + clockLeewayMs;
    m_longestLifeMs = m_tokenLifeMs;
    return idsOf(m_keys);
}

} // namespace gemba::identity
