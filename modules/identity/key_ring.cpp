#include "key_ring.h"

#include <gemba/core/log.h>

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
/// What older versions rotated without saying how long tokens lived then: no longer than they do unless somebody asks for it.
constexpr qint64 usualLifeMs = 15 * 60'000;

QString withKey(const QJsonObject &ring, QLatin1String name)
{
    return ring.value(name).toString();
}

} // namespace

KeyRing::KeyRing(const QString &directory, const Clock &clock, qint64 tokenLifeMs)
    : m_fileName(directory + u"/signing-keys.json"_s)
    , m_clock(clock)
    , m_tokenLifeMs(tokenLifeMs)
{
    QFile file(m_fileName);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + m_fileName.toStdString());
        m_keys = read(file.readAll(), m_fileName, tokenLifeMs);
        keepLife(std::max(m_keys.longestLifeMs, tokenLifeMs));
        return;
    }
    const QString olderName = directory + u"/access-token.pem"_s;
    QFile older(olderName);
    const bool hasOlder = older.open(QIODevice::ReadOnly);
    m_keys.current = hasOlder ? SigningKey::fromPem(older.readAll(), olderName) : SigningKey::generate();
    m_keys.next = SigningKey::generate();
    m_keys.currentSinceMs = clock.nowMs();
    m_keys.longestLifeMs = tokenLifeMs;
    save(m_keys);
    if (hasOlder)
        older.remove();
}

KeyRing::Keys KeyRing::read(const QByteArray &text, const QString &fileName, qint64 tokenLifeMs)
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
    keys.longestLifeMs = ring.value("longestLifeMs"_L1).toInteger();
    keys.previousUntilMs = ring.value("previousUntilMs"_L1)
                               .toInteger(keys.currentSinceMs + std::min(tokenLifeMs, usualLifeMs) + clockLeewayMs);
    return keys;
}

void KeyRing::save(const Keys &keys) const
{
    QJsonObject ring{{u"currentSinceMs"_s, keys.currentSinceMs},
                     {u"longestLifeMs"_s, keys.longestLifeMs},
                     {u"previousUntilMs"_s, keys.previousUntilMs},
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
    keepLife(std::max(m_keys.longestLifeMs, tokenLifeMs));
}

/// A restart must not forget it. A file that cannot be written stops no sign-in: then it counts until the restart only.
void KeyRing::keepLife(qint64 longestLifeMs)
{
    if (m_keys.longestLifeMs == longestLifeMs)
        return;
    m_keys.longestLifeMs = longestLifeMs;
    try {
        save(m_keys);
    } catch (const std::runtime_error &error) {
        log::warning(u"identity"_s, u"how long access tokens live could not be kept with their keys"_s,
                     {{u"detail"_s, QString::fromUtf8(error.what())}});
    }
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
    return !m_keys.previous.isNull() && m_clock.nowMs() <= m_keys.previousUntilMs;
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
    const qint64 nowMs = m_clock.nowMs();
    const Keys after{.previous = m_keys.current,
                     .current = m_keys.next,
                     .next = next,
                     .currentSinceMs = nowMs,
                     .longestLifeMs = m_tokenLifeMs,
                     .previousUntilMs = nowMs + m_keys.longestLifeMs + clockLeewayMs};
    save(after);
    m_keys = after;
    return idsOf(m_keys);
}

} // namespace gemba::identity
