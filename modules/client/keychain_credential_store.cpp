#include "file_credential_store.h"

#include <gemba/core/log.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <qt6keychain/keychain.h>

namespace gemba::client {

using namespace Qt::StringLiterals;

namespace {

/// The desktop's secret service, with the file behind it for machines whose session bus offers none.
class KeychainCredentialStore final : public CredentialStore
{
public:
    KeychainCredentialStore(QString service, const QString &directory)
        : m_service(std::move(service))
        , m_file(directory)
    {
    }

    void read(const QString &name, ReadAnswer answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        run(job, name, [this, job, name, answer = std::move(answer)] {
            if (job->error() == QKeychain::NoError)
                return answer(std::optional(job->binaryData()));
            if (isDenied(job->error()))
                return answer(denied(job));
            m_file.read(name, answer);
        });
    }

    void write(const QString &name, const QByteArray &secret, Done done) override
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(secret);
        run(job, name, [this, job, name, secret, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                return m_file.remove(name, done); // no second copy
            if (isDenied(job->error()))
                return done(denied(job));
            log::info(u"client"_s, u"no secret service; keeping the credential in a file"_s,
                      {{u"reason"_s, job->errorString()}});
            m_file.write(name, secret, done);
        });
    }

    void remove(const QString &name, Done done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(m_service);
        run(job, name, [this, job, name, done = std::move(done)] {
            if (isDenied(job->error()))
                return done(denied(job));
            m_file.remove(name, done);
        });
    }

private:
    template <typename Job, typename Then>
    void run(Job *job, const QString &name, Then then)
    {
        job->setInsecureFallback(false);
        job->setKey(name);
        // The guard dies with the store, so that an answer to nobody is dropped.
        QObject::connect(job, &QKeychain::Job::finished, &m_guard, [then = std::move(then)] { then(); });
        job->start();
    }

    /// A person said no, or the keyring is locked: writing the secret elsewhere would go behind their back.
    static bool isDenied(QKeychain::Error error)
    {
        return error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser;
    }
    static Error denied(const QKeychain::Job *job)
    {
        return refuse(ErrorCode::CredentialStoreFailed, job->errorString());
    }

    const QString m_service;
    FileCredentialStore m_file;
    QObject m_guard;
};

bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return !runtime.isEmpty() && QFile::exists(QDir(runtime).filePath(u"bus"_s));
}

} // namespace

std::unique_ptr<CredentialStore> CredentialStore::open(const QString &service, const QString &directory)
{
    if (!hasSessionBus())
        return openFile(directory);
    return std::make_unique<KeychainCredentialStore>(service, directory);
}

std::unique_ptr<CredentialStore> CredentialStore::openFile(const QString &directory)
{
    return std::make_unique<FileCredentialStore>(directory);
}

} // namespace gemba::client
