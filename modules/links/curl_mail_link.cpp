#include "curl_mail_link.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

struct Upload
{
    QByteArray bytes;
    qsizetype at = 0;
};

size_t giveBytes(char *buffer, size_t size, size_t count, void *user)
{
    auto *upload = static_cast<Upload *>(user);
    const auto room = static_cast<qsizetype>(size * count);
    const qsizetype n = std::min(room, upload->bytes.size() - upload->at);
    std::memcpy(buffer, upload->bytes.constData() + upload->at, static_cast<size_t>(n));
    upload->at += n;
    return static_cast<size_t>(n);
}

int stopWhenTold(void *stopping, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return *static_cast<const std::atomic<bool> *>(stopping) ? 1 : 0;
}

Result<void> failed(const QString &why)
{
    return refuse(ErrorCode::LinkFailed, why);
}

} // namespace

CurlMailLink::CurlMailLink(MailOptions options)
    : m_options(std::move(options))
{
    // Once a program, before any thread of it uses the library; counted, so that repeating it does no harm.
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        throw std::runtime_error("libcurl cannot start");
    m_thread = std::thread([this] { run(); });
}

CurlMailLink::~CurlMailLink()
{
    m_stopping = true;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.clear();
    }
    m_wake.notify_all();
    m_thread.join();
}

void CurlMailLink::send(const Mail &mail, std::function<void(Result<void>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({mail, std::move(done)});
    }
    m_wake.notify_one();
}

void CurlMailLink::run()
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        const Result<void> result = handOver(job.mail);
        QMetaObject::invokeMethod(
            this, [done = std::move(job.done), result] { done(result); }, Qt::QueuedConnection);
    }
}

Result<void> CurlMailLink::handOver(const Mail &mail) const
{
    Upload upload;
    try {
        upload.bytes = mailMessage(mail, m_options.from);
    } catch (const std::invalid_argument &error) {
        return failed(QString::fromUtf8(error.what()));
    }
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), &curl_easy_cleanup);
    if (!curl)
        return failed(u"libcurl cannot start"_s);
    const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(curl.get(), option, value); };
    const auto text = [&](CURLoption option, const QString &value) { set(option, value.toUtf8().constData()); };
    using Security = MailOptions::Security;
    const QString host = m_options.host.contains(u':') ? u'[' + m_options.host + u']' : m_options.host;
    text(CURLOPT_URL,
         u"%1://%2:%3"_s.arg(m_options.security == Security::Tls ? u"smtps"_s : u"smtp"_s, host).arg(m_options.port));
    text(CURLOPT_PROTOCOLS_STR, u"smtp,smtps"_s);
    set(CURLOPT_USE_SSL, static_cast<long>(m_options.security == Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!m_options.caFile.isEmpty())
        text(CURLOPT_CAINFO, m_options.caFile);
    if (!m_options.user.isEmpty()) {
        text(CURLOPT_USERNAME, m_options.user);
        text(CURLOPT_PASSWORD, m_options.password);
    }
    // A proxy or .netrc of the environment has no say in where secrets go.
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(m_options.timeoutMs));
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_options.timeoutMs));
    text(CURLOPT_MAIL_FROM, u'<' + m_options.from + u'>');
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> to(
        curl_slist_append(nullptr, ('<' + mail.to.toUtf8() + '>').constData()), &curl_slist_free_all);
    set(CURLOPT_MAIL_RCPT, to.get());
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &giveBytes);
    set(CURLOPT_READDATA, static_cast<void *>(&upload));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &stopWhenTold);
    set(CURLOPT_XFERINFODATA, const_cast<void *>(static_cast<const void *>(&m_stopping)));
    char why[CURL_ERROR_SIZE] = "";
    set(CURLOPT_ERRORBUFFER, static_cast<char *>(why));
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK)
        return {};
    long answer = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    const QString reason = QString::fromUtf8(*why ? why : curl_easy_strerror(code));
    return failed(answer > 0 ? u"%1 (the mail server said %2)"_s.arg(reason).arg(answer) : reason);
}

std::unique_ptr<MailLink> makeMailLink(const MailOptions &options)
{
    return std::make_unique<CurlMailLink>(options);
}

} // namespace gemba::links
