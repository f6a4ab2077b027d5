#include "file_words.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::filedesk {

namespace {

struct Named
{
    const char *kind;
    const char *state;
    const char *word;
};

// In the order in which they are offered.
constexpr std::array stateWords{
    Named{"parents", "open", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Open")},
    Named{"parents", "complete", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Complete")},
    Named{"parents", "billed", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "On a bill")},
    Named{"children", "loose", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Loose")},
    Named{"children", "packed", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Packed")},
    Named{"bills", "loadable", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Being loaded")},
    Named{"bills", "open", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Open")},
    Named{"bills", "closed", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Closed")},
    Named{"bills", "reopened", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Reopened")},
    Named{"bills", "void", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Void")},
    Named{"scans", "accepted", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Accepted")},
    Named{"scans", "alreadyHere", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Already here")},
    Named{"scans", "wrongParent", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "In another parent")},
    Named{"scans", "full", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Parent full")},
    Named{"scans", "unknown", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Unknown code")},
    Named{"scans", "refused", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Refused")},
    Named{"history", "parentCreated", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Parent first seen")},
    Named{"history", "packed", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Packed")},
    Named{"history", "unpacked", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Taken out")},
    Named{"history", "completed", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Parent completed")},
    Named{"history", "reopened", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Parent opened again")},
    Named{"history", "weighed", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Weighed")},
    Named{"history", "verified", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Checked")},
    Named{"history", "billed", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Put on a bill")},
    Named{"history", "unbilled", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Taken off a bill")},
    Named{"history", "returned", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Came back")},
    Named{"history", "billOpened", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Bill opened")},
    Named{"history", "billChanged", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Bill changed")},
    Named{"history", "billClosed", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Bill closed")},
    Named{"history", "billReopened", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Bill opened again")},
    Named{"history", "billVoided", QT_TRANSLATE_NOOP("gemba::filedesk::FileWords", "Bill made void")},
};

} // namespace

double shareOf(const files::FileJob &job)
{
    const bool arrives = job.state == files::WireJobState::Receiving;
    const auto total = static_cast<double>(arrives ? job.totalBytes : job.total);
    if (total <= 0 || (!arrives && job.state != files::WireJobState::Running))
        return -1;
    return std::clamp(static_cast<double>(arrives ? job.bytes : job.done) / total, 0.0, 1.0);
}

bool isBusy(const files::FileJob &job)
{
    return job.state == files::WireJobState::Waiting || job.state == files::WireJobState::Running;
}

QString FileWords::kind(const QString &name) const
{
    static const QHash<QString, const char *> names{
        {u"parents"_s, QT_TR_NOOP("Parents")}, {u"children"_s, QT_TR_NOOP("Children")},
        {u"bills"_s, QT_TR_NOOP("Bills")},     {u"scans"_s, QT_TR_NOOP("Scans")},
        {u"history"_s, QT_TR_NOOP("History")}, {u"packing"_s, QT_TR_NOOP("Packing list")}};
    return names.contains(name) ? tr(names.value(name)) : name;
}

QString FileWords::format(files::WireFileFormat format) const
{
    return format == files::WireFileFormat::Xlsx ? u"XLSX"_s : u"CSV"_s;
}

QString FileWords::state(const files::FileJob &job) const
{
    using State = files::WireJobState;
    using Step = files::WireJobStep;
    switch (job.state) {
    case State::Receiving:
        return tr("On its way");
    case State::Received:
        return tr("Not tried yet");
    case State::Waiting:
        return tr("Waits its turn");
    case State::Running:
        switch (job.step) {
        case Step::Read:
            return tr("Being read");
        case Step::Check:
            return tr("Being tried");
        case Step::Take:
            return tr("Being taken");
        case Step::Report:
            return tr("Report being written");
        case Step::Undo:
            return tr("Being taken back");
        case Step::Write:
        case Step::None:
            break;
        }
        return tr("Being written");
    case State::Done:
        if (job.kind == files::WireJobKind::Export)
            return tr("Ready");
        if (job.kind == files::WireJobKind::Undo || job.undone)
            return tr("Taken back");
        if (job.applied)
            return job.problems > 0 || job.left > 0 ? tr("Taken in part") : tr("Taken");
        return job.repeated ? tr("Taken before") : job.problems > 0 ? tr("Tried, with faults") : tr("Tried, all well");
    case State::Failed:
        return tr("Failed");
    case State::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString FileWords::progress(const files::FileJob &job) const
{
    if (job.state == files::WireJobState::Receiving)
        return tr("%1 of %2")
            .arg(m_words.bytes(static_cast<double>(job.bytes)), m_words.bytes(static_cast<double>(job.totalBytes)));
    if (job.state != files::WireJobState::Running)
        return {};
    const QString rows = job.total > 0 ? tr("%1 of %2 rows").arg(m_words.count(job.done), m_words.count(job.total))
                                       : tr("%1 rows").arg(m_words.count(job.done));
    return job.rowsPerSecond < 1
               ? rows
               : tr("%1, %2 a second", "rows, rows").arg(rows, m_words.count(std::llround(job.rowsPerSecond)));
}

QString FileWords::outcome(const files::FileJob &job) const
{
    if (job.kind != files::WireJobKind::Import || isBusy(job))
        return {};
    if (job.undone)
        return tr("It was taken back. The same file can be imported again.");
    if (job.applied && job.left > 0) {
        if (job.state == files::WireJobState::Received)
            return tr("The server stopped half way, and some rows are in. Try it to see what is left.");
        return job.state == files::WireJobState::Done
                   ? tr("%n more rows can be taken now.", nullptr, static_cast<int>(job.left))
                   : tr("Only %n rows are in so far. Try it to see what is left.", nullptr,
                        static_cast<int>(job.taken));
    }
    if (job.repeated && job.problems == 0)
        return tr("This very file was imported before. Nothing was changed.");
    if (job.applied)
        return job.problems > 0
                   ? tr("%n rows could not be taken; all others are in.", nullptr, static_cast<int>(job.problems))
                   : tr("All rows are in. They can be taken back as one.");
    if (job.state == files::WireJobState::Received)
        return tr("The file is there. Try it first: that changes nothing.");
    if (!job.checked && job.state != files::WireJobState::Failed)
        return {};
    if (job.problems > 0)
        return tr("%n rows cannot be taken. Nothing was changed so far.", nullptr, static_cast<int>(job.problems));
    if (job.state == files::WireJobState::Failed)
        return {};
    return job.created + job.updated == 0 ? tr("Everything in the file is so already.")
                                          : tr("All rows can be taken. Nothing was changed so far.");
}

QStringList FileWords::states(const QString &kind)
{
    QStringList out;
    for (const Named &each : stateWords)
        if (kind == QLatin1StringView(each.kind))
            out.append(QString::fromLatin1(each.state));
    return out;
}

QString FileWords::stateWord(const QString &kind, const QString &state) const
{
    for (const Named &each : stateWords)
        if (kind == QLatin1StringView(each.kind) && state == QLatin1StringView(each.state))
            return tr(each.word);
    return state;
}

QString FileWords::column(const QString &name, const QString &otherwise) const
{
    static const QHash<QString, const char *> meanings{
        {u"parent"_s, QT_TR_NOOP("code of the parent")},
        {u"child"_s, QT_TR_NOOP("code of the child that goes into it")},
        {u"bill"_s, QT_TR_NOOP("bill that the parent goes on once it is complete")},
        {u"area"_s, QT_TR_NOOP("where a new parent comes into being")}};
    return meanings.contains(name) ? tr(meanings.value(name)) : otherwise;
}

} // namespace gemba::filedesk
