#include <gemba/links/fake_mail_link.h>

namespace gemba::links {

using namespace Qt::StringLiterals;

void FakeMailLink::send(const Mail &mail, std::function<void(Result<void>)> done)
{
    ++m_attempts;
    const bool failing = m_failing;
    if (!failing)
        m_sent.append(mail);
    QMetaObject::invokeMethod(
        this,
        [failing, done = std::move(done)] {
            done(failing ? Result<void>(refuse(ErrorCode::LinkFailed, u"told to fail"_s)) : Result<void>());
        },
        Qt::QueuedConnection);
}

} // namespace gemba::links
