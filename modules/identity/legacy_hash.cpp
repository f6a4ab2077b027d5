#include "legacy_hash.h"

#include "secrets.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <crypt.h>

#include <memory>

namespace gemba::identity::legacy {

using namespace Qt::StringLiterals;

namespace {

const auto mark = u"sha256+"_s;

} // namespace

bool isBcrypt(const QString &encoded)
{
    // Above 15 one sign-in would take seconds; below 10 the hash was weak when it was made.
    static const QRegularExpression form(u"^\\$2[aby]\\$1[0-5]\\$[./A-Za-z0-9]{53}$"_s);
    return form.match(encoded).hasMatch();
}

Result<Kind> kindOf(const QString &hash)
{
    static const QRegularExpression sha256(u"^[0-9A-Fa-f]{64}$"_s);
    static const QRegularExpression argon2(
        u"^\\$argon2id\\$v=19\\$m=[0-9]{4,6},t=[1-9][0-9]?,p=1\\$[A-Za-z0-9+/]{16,86}\\$[A-Za-z0-9+/]{43,86}$"_s);
    if (isBcrypt(hash))
        return Kind::Bcrypt;
    if (sha256.match(hash).hasMatch())
        return Kind::Sha256;
    if (argon2.match(hash).hasMatch())
        return Kind::Argon2;
    return refuseField(ErrorCode::FieldFormat, u"hash"_s,
                       u"bcrypt ($2a$, $2b$, $2y$, cost 10 to 15), 64 hexadecimal digits of SHA-256, or argon2id"_s);
}

QString innerOf(const QString &sha256Hex)
{
    return sha256Hex.toLower();
}

QString innerOfPassword(const QString &password)
{
    return hashed(password);
}

QString wrapped(const QString &argon2)
{
    return mark + argon2;
}

std::optional<QString> unwrapped(const QString &encoded)
{
    if (!encoded.startsWith(mark))
        return std::nullopt;
    return encoded.mid(mark.size());
}

bool bcryptMatches(const QString &password, const QString &encoded)
{
    const auto data = std::make_unique<crypt_data>();
    const QByteArray setting = encoded.toLatin1();
    const char *out = crypt_r(password.toUtf8().constData(), setting.constData(), data.get());
    return out && sameText(QString::fromLatin1(out), encoded);
}

} // namespace gemba::identity::legacy
