#include "scripted_server.h"

#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace gemba::test {

namespace {

using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using CertificatePtr = std::unique_ptr<X509, decltype(&X509_free)>;

template <typename Write>
QByteArray pem(Write write)
{
    std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    write(bio.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

void addExtension(X509 *certificate, X509 *issuer, int id, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

CertificatePtr makeCertificate(EVP_PKEY *key, const char *name, X509 *issuer, EVP_PKEY *issuerKey, long serial,
                               const char *names = "")
{
    CertificatePtr certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86400);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    X509 *signer = issuer ? issuer : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    if (issuer) {
        addExtension(certificate.get(), signer, NID_subject_alt_name, names);
    } else {
        addExtension(certificate.get(), signer, NID_basic_constraints, "critical,CA:TRUE");
        addExtension(certificate.get(), signer, NID_key_usage, "critical,keyCertSign,cRLSign");
    }
    X509_sign(certificate.get(), issuerKey, EVP_sha256());
    return certificate;
}

QSslCertificate toQt(X509 *certificate)
{
    return QSslCertificate(pem([&](BIO *bio) { PEM_write_bio_X509(bio, certificate); }));
}

} // namespace

TestPki TestPki::make(const char *names)
{
    const KeyPtr caKey(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const KeyPtr leafKey(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const CertificatePtr caCertificate = makeCertificate(caKey.get(), "Test CA", nullptr, caKey.get(), 1);
    const CertificatePtr leaf =
        makeCertificate(leafKey.get(), "Test server", caCertificate.get(), caKey.get(), 2, names);

    TestPki pki;
    pki.ca = toQt(caCertificate.get());
    pki.server = QSslConfiguration::defaultConfiguration();
    pki.server.setProtocol(QSsl::TlsV1_3OrLater);
    pki.server.setLocalCertificateChain({toQt(leaf.get()), pki.ca});
    pki.server.setPrivateKey(QSslKey(
        pem([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, leafKey.get(), nullptr, nullptr, 0, nullptr, nullptr); }),
        QSsl::Ec));
    return pki;
}

} // namespace gemba::test
