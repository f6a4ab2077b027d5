#include "line_process.h"

#include <QTest>

namespace gemba::test {

using namespace Qt::StringLiterals;

LineProcess::LineProcess()
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LineProcess::read);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_complaints += m_process.readAllStandardError(); });
}

LineProcess::~LineProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    // Orderly first: a server that is killed leaves its broker a moment longer than the test's folder lives.
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
}

void LineProcess::start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(patienceMs))
        qFatal("%s cannot be started: %s", qPrintable(program), qPrintable(m_process.errorString()));
}

void LineProcess::say(const QJsonObject &line)
{
    m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

void LineProcess::read()
{
    m_buffer += m_process.readAllStandardOutput();
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(m_buffer.left(end));
        m_buffer.remove(0, end + 1);
        if (document.isObject())
            m_lines.append(document.object());
    }
}

QJsonObject LineProcess::waitFor(const std::function<bool(const QJsonObject &)> &fits, int timeoutMs)
{
    QJsonObject found;
    const bool ok = QTest::qWaitFor(
        [&] {
            while (m_seen < m_lines.size()) {
                const QJsonObject &line = m_lines[m_seen++];
                if (fits(line)) {
                    found = line;
                    return true;
                }
            }
            return false;
        },
        timeoutMs);
    if (!ok)
        qWarning("no such line within %d ms; standard error: %s", timeoutMs, m_complaints.constData());
    return found;
}

QJsonObject LineProcess::ask(QJsonObject command, int timeoutMs)
{
    const int id = ++m_lastId;
    command.insert(u"id"_s, id);
    say(command);
    QJsonObject answer = waitFor([id](const QJsonObject &line) { return line["id"_L1].toInt() == id; }, timeoutMs);
    answer.remove(u"id"_s);
    return answer;
}

bool LineProcess::waitForEnd(int timeoutMs)
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, timeoutMs);
}

} // namespace gemba::test
