#include "ways_in.h"

#include "shell_controller.h"

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {
constexpr int againMs = 15'000;
}

WaysIn::WaysIn(ShellController &shell)
    : m_shell(shell)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (signedOut())
            ask();
    });
    connect(&shell.link(), &Link::statusChanged, this, &WaysIn::follow);
    connect(&shell.link(), &Link::personChanged, this, &WaysIn::followPerson);
    follow();
}

bool WaysIn::signedOut() const
{
    return m_shell.link().status().phase == LinkPhase::SignedOut;
}

void WaysIn::follow()
{
    // Not by the phase: a server whose key is believed already is neither chosen nor trusted on the way.
    if (const QString address = m_shell.link().status().address; address != m_address) {
        m_address = address;
        forget();
    }
    const bool isSignedOut = signedOut();
    if (isSignedOut && !m_wasSignedOut)
        ask();
    m_wasSignedOut = isSignedOut;
}

/// Another server has other rules.
void WaysIn::forget()
{
    ++m_serial; // the answer of the one before may still come
    m_again.stop();
    m_wasSignedOut = false;
    m_known = {};
    Q_EMIT changed();
}

void WaysIn::followPerson()
{
    if (m_shell.link().person().duties.contains(u"changePassword"_s))
        ask();
}

void WaysIn::ask()
{
    m_again.stop();
    m_shell.link().call<identity::SessionWays>(
        this, {}, [this, asked = ++m_serial](const Result<identity::SessionWays::Reply> &reply) {
            if (asked != m_serial)
                return;
            if (!reply)
                return m_again.start();
            m_known = *reply;
            Q_EMIT changed();
        });
}

QString WaysIn::lengthText(bool withSecondFactor) const
{
    const int least = withSecondFactor ? m_known.minPasswordLengthWithSecondFactor : m_known.minPasswordLength;
    return least > 0 ? tr("At least %n characters.", nullptr, least) : QString();
}

QString WaysIn::lengthText() const
{
    const int least = m_known.minPasswordLength;
    const int withSecondFactor = m_known.minPasswordLengthWithSecondFactor;
    if (least <= 0 || least == withSecondFactor)
        return lengthText(false);
    return tr("At least %1 characters, or %2 with a second factor.")
        .arg(m_shell.words().count(least), m_shell.words().count(withSecondFactor));
}

} // namespace gemba::shell
