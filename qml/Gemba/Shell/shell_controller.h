#pragma once

#include "link.h"
#include "live_values.h"
#include "page_list.h"
#include "palette_model.h"
#include "program.h"
#include "shell_settings.h"
#include "sign_in_model.h"
#include "strip_model.h"
#include "toast_model.h"
#include "ways_in.h"
#include "words.h"

#include <QTimer>

namespace gemba::shell {

/// A desktop program itself: which page is shown, who is signed in, what stands in the strip and at the foot, and what every
/// page needs. Link, settings and program must outlive it. GUI thread.
class ShellController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(gemba::shell::ShellSettings *settings READ settings CONSTANT)
    Q_PROPERTY(gemba::shell::PageList *pages READ pages CONSTANT)
    Q_PROPERTY(gemba::shell::StripModel *strip READ strip CONSTANT)
    Q_PROPERTY(gemba::shell::SignInModel *signIn READ signIn CONSTANT)
    Q_PROPERTY(gemba::shell::PaletteModel *palette READ palette CONSTANT)
    Q_PROPERTY(gemba::shell::ToastModel *toast READ toast CONSTANT)
    /// Id of the page on show, and the QML file it is.
    Q_PROPERTY(QString page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString component READ component NOTIFY pageChanged)
    /// What the page should show first: the key of a row. The page takes it with takeTarget().
    Q_PROPERTY(bool inside READ inside NOTIFY insideChanged)
    /// "EN, Day": what the foot of the rail says of language and colours.
    Q_PROPERTY(QString lookText READ lookText NOTIFY wordsChanged)

public:
    ShellController(Link &link, ShellSettings &settings, const Program &program, QObject *parent = nullptr);
    ~ShellController() override;

    const Program &program() const { return m_program; }
    Link &link() const { return m_link; }
    ShellSettings *settings() const { return &m_settings; }
    const LiveValues &values() const { return m_values; }
    const Words &words() const { return m_words; }
    WaysIn &ways() { return m_ways; }
    PageList *pages() const { return m_pages; }
    StripModel *strip() const { return m_strip; }
    SignInModel *signIn() const { return m_signIn; }
    PaletteModel *palette() const { return m_palette; }
    ToastModel *toast() const { return m_toast; }
    QString page() const { return m_page; }
    QString component() const;
    /// True when somebody is signed in and has no duty left: the pages may show.
    bool inside() const { return m_inside; }
    QString siteName() const { return m_siteName; }
    QString lookText() const;

    /// Opens a page, if the person may; @p target: the key of the row to show there.
    Q_INVOKABLE void open(const QString &page, const QString &target = {});
    /// The page with this place in the rail, as Ctrl+1 to Ctrl+9 do.
    Q_INVOKABLE void openNth(int place);
    /// The key the page was opened for; empty at the second call.
    Q_INVOKABLE QString takeTarget();
    /// Whether there is such a page and the person may open it.
    Q_INVOKABLE bool canOpen(const QString &page) const;
    Q_INVOKABLE bool may(const QString &permission) const { return m_link.may(permission); }
    Q_INVOKABLE void stay();
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void lock();
    Q_INVOKABLE void retryLink() { m_link.retryNow(); }
    /// Loads what is on show again.
    Q_INVOKABLE void reload() { Q_EMIT reloadAsked(); }

    /// A key or button was pressed anywhere: a session that is about to end is extended.
    void touched();
    /// Brings clock and ages to the present. The controller's own timer calls it once a second.
    void refresh();

    void say(const QString &text, const QString &note = {});
    /// Says that something was done, with the way back; @p note: what else the way back would do.
    void sayDone(const QString &text, std::function<void()> undo = {}, const QString &note = {});
    /// Says that @p what was not done, why, what to do, and the reference.
    void sayRefused(const QString &what, const Error &error);
    /// The same of a command; one whose answer was lost may be done all the same.
    void sayNotDone(const Error &error);
    /// Says that a file is there, where, and offers the way to it.
    void sayKept(const QString &text, const QString &path);
    /// Leaves @p content in the person's folder of documents and says @p done, or why not.
    void keepFile(const QString &name, const QByteArray &content, const QString &done);
    /// Says that a file could not be written.
    void sayNotKept(const QString &path, const QString &problem);

    /// Sends a command; says @p done with a way back, or why not. @p then sees the reply first.
    template <wire::WireMethod M>
    void run(const QObject *context, const typename M::Params &params, const QString &done,
             std::function<void(const typename M::Reply &)> then = {}, std::function<void()> undo = {})
    {
        m_link.call<M>(context, params, [this, done, then, undo](const Result<typename M::Reply> &reply) {
            if (!reply)
                return sayNotDone(reply.error());
            if (then)
                then(*reply);
            if (!done.isEmpty())
                sayDone(done, undo);
        });
    }

Q_SIGNALS:
    void pageChanged();
    void insideChanged();
    /// Another language or time zone: every text is to be made again.
    void wordsChanged();
    void reloadAsked();

private:
    void retranslate();
    void followPerson();
    void learnSite();

    Link &m_link;
    ShellSettings &m_settings;
    const Program &m_program;
    LiveValues m_values;
    Words m_words;
    WaysIn m_ways; ///< before the models that ask it
    QString m_siteName;
    QString m_siteZone;
    PageList *m_pages;
    StripModel *m_strip;
    SignInModel *m_signIn;
    PaletteModel *m_palette;
    ToastModel *m_toast;
    QString m_page;
    QString m_target;
    bool m_inside = false;
    bool m_extending = false;
    QTimer m_timer;
};

/// The words of @p shell; plain ones before a page's model has been given it, for bindings that are asked that early.
inline const Words &wordsOf(const ShellController *shell)
{
    static const Words plain;
    return shell ? shell->words() : plain;
}

} // namespace gemba::shell
