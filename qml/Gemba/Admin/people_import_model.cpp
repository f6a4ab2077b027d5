#include "people_import_model.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

using identity::ImportFileLine;
using identity::ImportLine;
using identity::ImportOutcome;

namespace {
/// Some tens of thousands of people; more come in parts.
constexpr qint64 mostBytes = 16 * 1024 * 1024;
} // namespace

QList<Column> PeopleImportModel::describeColumns() const
{
    return {{.key = u"line"_s, .title = tr("Line"), .width = 56, .atEnd = true, .hideable = false},
            {.key = u"name"_s, .title = tr("Sign-in name"), .width = 160},
            {.key = u"outcome"_s, .title = tr("Outcome"), .width = 140},
            {.key = u"why"_s, .title = tr("What is wrong")},
            {.key = u"remedy"_s, .title = tr("What to do")}};
}

// What there is to show comes from a file; the server is asked by a trial only.
void PeopleImportModel::ask(const QString &)
{
    arrived(std::nullopt);
}

void PeopleImportModel::setFile(const QString &file)
{
    const QString path = file.startsWith(u"file:"_s) ? QUrl(file).toLocalFile() : file.trimmed();
    if (path == m_file || m_busy)
        return;
    m_file = path;
    Q_EMIT fileChanged();
    forget();
}

void PeopleImportModel::forget()
{
    m_fault = Fault::None;
    m_lines.clear();
    m_report.clear();
    m_reported = false;
    show();
}

QString PeopleImportModel::fault() const
{
    switch (m_fault) {
    case Fault::Unreadable:
        return tr("There is no such file, or it may not be read.");
    case Fault::TooLarge:
        return tr("The file is larger than %1. Split it.").arg(words().bytes(double(mostBytes)));
    case Fault::Empty:
        return tr("There is no line in it.");
    case Fault::None:
        break;
    }
    return {};
}

bool PeopleImportModel::read()
{
    QFile file(m_file);
    m_lines.clear();
    if (!file.open(QIODevice::ReadOnly))
        m_fault = Fault::Unreadable;
    else if (file.size() > mostBytes)
        m_fault = Fault::TooLarge;
    else if (m_lines = identity::readImportFile(file.readAll()); m_lines.isEmpty())
        m_fault = Fault::Empty;
    return m_fault == Fault::None;
}

void PeopleImportModel::tryOut()
{
    if (m_busy || m_file.isEmpty())
        return;
    forget();
    if (!read())
        return Q_EMIT reportChanged();
    send(true);
}

void PeopleImportModel::take()
{
    if (!m_busy && takeable() > 0)
        send(false);
}

void PeopleImportModel::send(bool dryRun)
{
    QSet<qint64> taken;
    for (const ImportLine &line : std::as_const(m_report))
        if (line.outcome == ImportOutcome::WouldCreate)
            taken.insert(line.line);
    m_dryRun = dryRun;
    m_left.clear();
    for (const ImportFileLine &line : std::as_const(m_lines)) {
        if (!line.person && dryRun)
            m_report.append(identity::refusedLine(line));
        else if (line.person && (dryRun || taken.contains(line.number)))
            m_left.append(line);
    }
    m_waiting = m_report;
    m_waiting.removeIf([](const ImportLine &line) { return line.outcome != ImportOutcome::WouldCreate; });
    m_report.removeIf([](const ImportLine &line) { return line.outcome == ImportOutcome::WouldCreate; });
    m_toSend = m_left.size();
    m_busy = true;
    Q_EMIT reportChanged();
    sendNext();
}

void PeopleImportModel::sendNext()
{
    if (m_left.isEmpty())
        return finish();
    identity::ImportUsers::Params params;
    params.dryRun = m_dryRun;
    QList<qint64> numbers;
    while (!m_left.isEmpty() && params.people.size() < identity::importedAtATime) {
        numbers.append(m_left.first().number);
        params.people.append(*m_left.takeFirst().person);
    }
    link().call<identity::ImportUsers>(
        this, params, [this, numbers](const Result<identity::ImportUsers::Reply> &reply) {
            if (!reply) {
                // What was taken before stays taken; the others can be taken still.
                m_left.clear();
                m_report += std::exchange(m_waiting, {});
                finish();
                return shell()->sayRefused(
                    m_dryRun
                        ? tr("The file was not tried")
                        : tr("The import stopped; taken so far: %1").arg(words().count(count(ImportOutcome::Created))),
                    reply.error());
            }
            for (ImportLine line : reply->lines) {
                line.line = numbers.value(line.line - 1);
                m_waiting.removeIf([&](const ImportLine &known) { return known.line == line.line; });
                m_report.append(line);
            }
            Q_EMIT reportChanged();
            sendNext();
        });
}

void PeopleImportModel::finish()
{
    std::sort(m_report.begin(), m_report.end(),
              [](const ImportLine &a, const ImportLine &b) { return a.line < b.line; });
    m_busy = false;
    m_reported = !m_report.isEmpty();
    show();
    if (!m_dryRun && m_reported)
        shell()->say(report());
}

void PeopleImportModel::show()
{
    m_rows = m_report;
    if (m_refusedOnly)
        m_rows.removeIf([](const ImportLine &line) { return line.outcome != ImportOutcome::Refused; });
    rowsChanged();
    page()->came(m_rows.isEmpty());
    Q_EMIT extentChanged();
    Q_EMIT reportChanged();
}

void PeopleImportModel::setRefusedOnly(bool only)
{
    if (only == m_refusedOnly)
        return;
    m_refusedOnly = only;
    show();
}

int PeopleImportModel::count(ImportOutcome outcome) const
{
    return static_cast<int>(std::count_if(m_report.cbegin(), m_report.cend(),
                                          [&](const ImportLine &line) { return line.outcome == outcome; }));
}

int PeopleImportModel::takeable() const
{
    return m_reported ? count(ImportOutcome::WouldCreate) : 0;
}

double PeopleImportModel::share() const
{
    return m_toSend == 0 ? 0 : 1.0 - double(m_left.size()) / double(m_toSend);
}

QString PeopleImportModel::report() const
{
    if (!m_reported)
        return {};
    if (const int created = count(ImportOutcome::Created); created > 0 || !m_dryRun)
        return tr("%n people have an account now", nullptr, created);
    return takeable() == 0 ? tr("None of the lines can be taken") : tr("%n people can be taken", nullptr, takeable());
}

QString PeopleImportModel::reportNote() const
{
    if (!m_reported)
        return {};
    const int refused = count(ImportOutcome::Refused);
    return refused == 0 ? tr("No line is refused.")
                        : tr("%n lines are refused; the others are not held up by them.", nullptr, refused);
}

Cell PeopleImportModel::cell(int row, int column) const
{
    const ImportLine &line = m_rows[row];
    const bool refused = line.outcome == ImportOutcome::Refused;
    const auto code = static_cast<ErrorCode>(line.code.value_or(0));
    switch (column) {
    case 0:
        return {.text = words().count(line.line), .look = Look::Quiet};
    case 1:
        return {.text = line.name, .figures = true};
    case 2:
        switch (line.outcome) {
        case ImportOutcome::Created:
            return {.text = tr("account made"), .icon = u"ok"_s};
        case ImportOutcome::WouldCreate:
            return {.text = tr("can be taken"), .look = Look::Quiet};
        case ImportOutcome::Refused:
            break;
        }
        return {.text = tr("refused"), .look = Look::Strong, .icon = u"warn"_s};
    case 3:
        return !refused || !line.code
                   ? Cell{}
                   : Cell{.text = words().error(code),
                          .note = QStringList{line.field.value_or(QString()), line.detail.value_or(QString())}
                                      .join(u' ')
                                      .trimmed()};
    default:
        return !refused || !line.code ? Cell{} : Cell{.text = words().remedy(code), .look = Look::Quiet};
    }
}

} // namespace gemba::admin
