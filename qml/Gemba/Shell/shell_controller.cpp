#include "shell_controller.h"

#include "kept_file.h"

#include <system_contract.h>

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gemba::shell {

ShellController::ShellController(Link &link, ShellSettings &settings, const Program &program, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_settings(settings)
    , m_program(program)
    , m_values(link, nullptr)
    , m_ways(*this)
    , m_pages(new PageList(*this))
    , m_strip(new StripModel(*this))
    , m_signIn(new SignInModel(*this))
    , m_palette(new PaletteModel(*this))
    , m_toast(new ToastModel(this))
{
    connect(&settings, &ShellSettings::languageChanged, this, &ShellController::retranslate);
    connect(&settings, &ShellSettings::schemeChanged, this, &ShellController::wordsChanged);
    connect(&link, &Link::personChanged, this, &ShellController::followPerson);
    connect(&link, &Link::statusChanged, this, &ShellController::refresh);
    connect(&link, &Link::personLost, this, [this](const Error &why) { sayRefused(tr("You were signed out"), why); });
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ShellController::refresh);
    m_timer.start();
    retranslate();
    followPerson();
}

ShellController::~ShellController() = default;

QString ShellController::component() const
{
    const PageEntry *page = m_program.page(m_page);
    return page && m_inside ? QString::fromLatin1(page->component) : QString();
}

QString ShellController::lookText() const
{
    const QString scheme = m_settings.scheme();
    return scheme == "night"_L1 ? tr("Night") : scheme == "contrast"_L1 ? tr("Contrast") : tr("Day");
}

void ShellController::retranslate()
{
    QTimeZone zone(m_siteZone.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    m_words = Words(m_settings.locale(), zone);
    m_pages->refresh();
    Q_EMIT wordsChanged();
    refresh();
}

void ShellController::followPerson()
{
    const Person person = m_link.person();
    const bool inside = person.signedIn() && person.duties.isEmpty();
    m_pages->refresh();
    if (inside != m_inside) {
        m_inside = inside;
        if (inside) {
            m_settings.setLastName(person.name);
            learnSite();
            if (m_page.isEmpty())
                m_page = m_settings.lastPage();
            if (!canOpen(m_page))
                m_page = m_pages->offered().isEmpty() ? QString() : QString::fromLatin1(m_pages->offered().first()->id);
        }
        Q_EMIT insideChanged();
        Q_EMIT pageChanged();
    }
    refresh();
}

void ShellController::learnSite()
{
    m_link.call<server::SystemInfo>(this, {}, [this](const Result<server::SystemInfo::Reply> &info) {
        if (!info)
            return;
        m_siteName = info->siteName;
        m_siteZone = info->timeZone;
        retranslate();
    });
}

void ShellController::open(const QString &page, const QString &target)
{
    const PageEntry *entry = m_program.page(page);
    if (!entry)
        return;
    m_target = target;
    if (m_inside && !entry->offeredTo(m_link.person().permissions))
        return sayRefused(PageList::title(*entry), refuse(ErrorCode::PermissionDenied));
    m_page = page;
    m_settings.setLastPage(page);
    Q_EMIT pageChanged();
}

bool ShellController::canOpen(const QString &page) const
{
    const QList<const PageEntry *> &offered = m_pages->offered();
    return std::any_of(offered.cbegin(), offered.cend(),
                       [&](const PageEntry *entry) { return page == QLatin1StringView(entry->id); });
}

void ShellController::openNth(int place)
{
    if (place >= 0 && place < m_pages->offered().size())
        open(QString::fromLatin1(m_pages->offered()[place]->id));
}

QString ShellController::takeTarget()
{
    return std::exchange(m_target, QString());
}

void ShellController::touched()
{
    const Person person = m_link.person();
    const qint64 left = person.sessionEndsAtMs - m_link.nowMs();
    if (person.signedIn() && person.sessionEndsAtMs > 0 && left <= StripModel::warningMs && left > 0)
        stay();
}

void ShellController::stay()
{
    if (m_extending)
        return;
    m_extending = true;
    m_link.extend([self = QPointer(this)](const Result<void> &done) {
        if (!self)
            return;
        self->m_extending = false;
        if (!done)
            self->sayRefused(tr("The session could not be extended"), done.error());
        self->refresh();
    });
}

void ShellController::signOut()
{
    m_link.signOut();
}

void ShellController::lock()
{
    // The same as signing out, with the name kept: nobody behind the screen has any right until the password is given.
    m_signIn->keepName(m_link.person().name);
    m_link.signOut();
}

void ShellController::refresh()
{
    m_strip->refresh();
}

void ShellController::say(const QString &text, const QString &note)
{
    m_toast->show({text, note});
}

void ShellController::sayDone(const QString &text, std::function<void()> undo, const QString &note)
{
    const QString action = undo ? tr("Undo") : QString();
    m_toast->show({text, note, action, std::move(undo)});
}

void ShellController::sayKept(const QString &text, const QString &path)
{
    // What is printed is looked at first; anything else is taken from its folder.
    const bool shows = path.endsWith(".pdf"_L1);
    const QString target = shows ? path : QFileInfo(path).path();
    m_toast->show({text, m_words.isolated(path), shows ? tr("Open") : tr("Open folder"),
                   [target] { QDesktopServices::openUrl(QUrl::fromLocalFile(target)); }});
}

void ShellController::keepFile(const QString &name, const QByteArray &content, const QString &done)
{
    KeptFile file(name);
    if (!file.open() || !file.write(content) || !file.commit())
        return sayNotKept(file.path(), file.problem());
    sayKept(done, file.path());
}

void ShellController::sayNotKept(const QString &path, const QString &problem)
{
    m_toast->show({tr("%1 could not be written").arg(m_words.isolated(path)), problem, {}, {}, true});
}

void ShellController::sayRefused(const QString &what, const Error &error)
{
    QStringList note{m_words.error(error.code), m_words.remedy(error.code)};
    if (!error.field.isEmpty())
        note.append(tr("Field: %1.").arg(m_words.isolated(error.field)));
    note.append(m_words.reference(error) + u'.');
    m_toast->show({what, note.join(u' '), {}, {}, true});
}

void ShellController::sayNotDone(const Error &error)
{
    sayRefused(error.code == ErrorCode::ServerTimeout ? tr("No answer yet") : tr("Not done"), error);
}

} // namespace gemba::shell
