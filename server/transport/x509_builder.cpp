#include "x509_builder.h"

#include <QHostAddress>

#include <algorithm>
#include <stdexcept>
#include <string>

#include <openssl/asn1.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace gemba::transport {
namespace {

[[noreturn]] void fail(const char *what)
{
    char reason[256] = "no reason given";
    if (const unsigned long code = ERR_get_error(); code != 0)
        ERR_error_string_n(code, reason, sizeof(reason));
    ERR_clear_error();
    throw std::runtime_error(std::string(what) + ": " + reason);
}

void require(bool ok, const char *what)
{
    if (!ok)
        fail(what);
}

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using BigNumber = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Time = std::unique_ptr<ASN1_TIME, Deleter<ASN1_TIME_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using Constraints = std::unique_ptr<NAME_CONSTRAINTS, Deleter<NAME_CONSTRAINTS_free>>;

QByteArray contentOf(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

Key makeKey()
{
    Key key(EVP_EC_gen("P-256"));
    require(key != nullptr, "generating a P-256 key");
    return key;
}

void setSerial(X509 *certificate)
{
    // 127 random bits: positive, and far more than the 64 that the CA/Browser Forum asks for.
    const BigNumber number(BN_new());
    require(number && BN_rand(number.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1, "random serial");
    require(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr, "serial number");
}

void setValidity(X509 *certificate, const Validity &validity)
{
    const Time from(ASN1_TIME_set(nullptr, validity.notBefore));
    const Time to(ASN1_TIME_set(nullptr, validity.notAfter));
    require(from && to && X509_set1_notBefore(certificate, from.get()) == 1 &&
                X509_set1_notAfter(certificate, to.get()) == 1,
            "validity");
}

void setCommonName(X509 *certificate, const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    require(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char *>(utf8.constData()),
                                       static_cast<int>(utf8.size()), -1, 0) == 1,
            "subject");
}

void addExtension(X509 *issuer, X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_nconf_nid(nullptr, &context, nid, value.constData()));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1, OBJ_nid2sn(nid));
}

Certificate makeCertificate(EVP_PKEY *key, const QString &commonName, const Validity &validity)
{
    Certificate certificate(X509_new());
    require(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1, "certificate");
    setSerial(certificate.get());
    setValidity(certificate.get(), validity);
    setCommonName(certificate.get(), commonName);
    require(X509_set_pubkey(certificate.get(), key) == 1, "public key");
    return certificate;
}

bool isAddress(const QString &name)
{
    return !QHostAddress(name).isNull();
}

/// "IP:10.1.2.3" or "DNS:server.local", as OpenSSL's configuration syntax has it. canonicalName() has seen to it that
/// no comma can start another entry.
QByteArray generalName(const QString &name)
{
    return (isAddress(name) ? "IP:" : "DNS:") + name.toLatin1();
}

QByteArray subjectAlternativeName(const QStringList &names)
{
    QByteArrayList entries;
    for (const QString &name : names)
        entries << generalName(name);
    return entries.join(',');
}

QByteArray nameConstraints(const QStringList &names)
{
    QByteArrayList entries{
        "critical",
        "permitted;DNS:localhost",
        "permitted;DNS:local",
        "permitted;DNS:lan",
        "permitted;DNS:internal",
        "permitted;DNS:home.arpa",
        "permitted;IP:127.0.0.0/255.0.0.0",
        "permitted;IP:10.0.0.0/255.0.0.0",
        "permitted;IP:172.16.0.0/255.240.0.0",
        "permitted;IP:192.168.0.0/255.255.0.0",
        "permitted;IP:169.254.0.0/255.255.0.0",
        "permitted;IP:::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "permitted;IP:fc00::/fe00::",
        "permitted;IP:fe80::/ffc0::",
    };
    for (const QString &name : names) {
        QByteArray entry = "permitted;" + generalName(name);
        if (isAddress(name))
            entry += name.contains(u':') ? "/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff" : "/255.255.255.255";
        entries << entry;
    }
    return entries.join(',');
}

} // namespace

QString canonicalName(const QString &name)
{
    QHostAddress address(name);
    if (!address.isNull()) {
        address.setScopeId({});
        return address.toString();
    }
    const QString lower = name.toLower();
    const auto labels = lower.split(u'.');
    const bool isDns = lower.size() <= 253 && std::all_of(labels.begin(), labels.end(), [](const QString &label) {
                           return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') &&
                                  !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), [](QChar c) {
                                      return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
                                  });
                       });
    // All digits and dots, yet no address: "10.0.0.300" is a mistake, not a name.
    const bool isNumeric =
        std::all_of(lower.begin(), lower.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
    return isDns && !isNumeric ? lower : QString();
}

Identity makeAuthority(const QString &commonName, const QStringList &names, const Validity &validity)
{
    Identity authority{makeKey(), nullptr};
    authority.certificate = makeCertificate(authority.key.get(), commonName, validity);
    X509 *certificate = authority.certificate.get();
    require(X509_set_issuer_name(certificate, X509_get_subject_name(certificate)) == 1, "issuer");
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
    addExtension(certificate, certificate, NID_name_constraints, nameConstraints(names));
    require(X509_sign(certificate, authority.key.get(), EVP_sha256()) > 0, "signing the CA");
    return authority;
}

Identity makeServer(const Identity &authority, const QStringList &names, const Validity &validity)
{
    Identity server{makeKey(), nullptr};
    server.certificate = makeCertificate(server.key.get(), u"Gemba server"_s, validity);
    X509 *certificate = server.certificate.get();
    X509 *issuer = authority.certificate.get();
    require(X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1, "issuer");
    addExtension(issuer, certificate, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(issuer, certificate, NID_key_usage, "critical,digitalSignature");
    addExtension(issuer, certificate, NID_ext_key_usage, "serverAuth");
    addExtension(issuer, certificate, NID_subject_key_identifier, "hash");
    addExtension(issuer, certificate, NID_authority_key_identifier, "keyid:always");
    addExtension(issuer, certificate, NID_subject_alt_name, subjectAlternativeName(names));
    require(X509_sign(certificate, authority.key.get(), EVP_sha256()) > 0, "signing the server certificate");
    return server;
}

bool mayName(const Identity &authority, const QString &name)
{
    const Constraints constraints(static_cast<NAME_CONSTRAINTS *>(
        X509_get_ext_d2i(authority.certificate.get(), NID_name_constraints, nullptr, nullptr)));
    if (!constraints)
        return true;
    const Identity probe = makeServer(authority, {name}, {0, 1});
    // NAME_CONSTRAINTS_check() reads the names from a cache that only this call fills; without it everything is
    // allowed.
    require(X509_check_purpose(probe.certificate.get(), -1, 0) == 1, "reading a certificate");
    return NAME_CONSTRAINTS_check(probe.certificate.get(), constraints.get()) == X509_V_OK;
}

bool isConsistent(const Identity &identity)
{
    const bool fits = X509_check_private_key(identity.certificate.get(), identity.key.get()) == 1;
    ERR_clear_error();
    return fits;
}

bool hasSigned(const Identity &authority, const Identity &server)
{
    const bool fits = X509_verify(server.certificate.get(), authority.key.get()) == 1;
    ERR_clear_error();
    return fits;
}

QByteArray certificatePem(const X509 &certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    require(bio && PEM_write_bio_X509(bio.get(), &certificate) == 1, "writing a certificate");
    return contentOf(bio);
}

QByteArray keyPem(const EVP_PKEY &key)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    require(bio && PEM_write_bio_PKCS8PrivateKey(bio.get(), &key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
            "writing a key");
    return contentOf(bio);
}

QByteArray toPem(const Identity &identity)
{
    return certificatePem(*identity.certificate) + keyPem(*identity.key);
}

std::optional<Identity> fromPem(const QByteArray &pem)
{
    const auto bioOf = [&] { return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()))); };
    Identity identity{Key(PEM_read_bio_PrivateKey(bioOf().get(), nullptr, nullptr, nullptr)),
                      Certificate(PEM_read_bio_X509(bioOf().get(), nullptr, nullptr, nullptr))};
    ERR_clear_error();
    if (!identity.key || !identity.certificate)
        return std::nullopt;
    return identity;
}

QByteArray spkiSha256(const X509 &certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(&certificate), &der);
    require(size > 0, "public key");
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned digestSize = 0;
    const int ok = EVP_Digest(der, static_cast<size_t>(size), reinterpret_cast<unsigned char *>(digest.data()),
                              &digestSize, EVP_sha256(), nullptr);
    OPENSSL_free(der);
    require(ok == 1, "SHA-256");
    return digest.first(digestSize);
}

} // namespace gemba::transport
