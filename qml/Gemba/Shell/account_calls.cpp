#include "account_calls.h"

#include "shell_controller.h"

using namespace Qt::StringLiterals;

namespace gemba::shell {

QString AccountCalls::failure() const
{
    if (m_differ)
        return tr("The two new passwords differ. Type them again.");
    return m_failure ? m_shell.words().error(m_failure->code) + u' ' + m_shell.words().remedy(m_failure->code)
                     : QString();
}

QString AccountCalls::reference() const
{
    return m_failure ? m_shell.words().reference(*m_failure) : QString();
}

Link &AccountCalls::link() const
{
    return m_shell.link();
}

bool AccountCalls::same(const QString &fresh, const QString &again)
{
    m_failure.reset();
    m_differ = fresh != again;
    if (m_differ)
        Q_EMIT changed();
    return !m_differ;
}

void AccountCalls::forgetFailure()
{
    m_failure.reset();
    m_differ = false;
}

} // namespace gemba::shell
