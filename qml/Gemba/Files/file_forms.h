#pragma once

#include "file_transfers.h"

namespace gemba::filedesk {

/// What there is to carry, for the two forms: asked for once the form is shown, and again after the link was lost.
class FileForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An abstract base")
    Q_PROPERTY(gemba::shell::ShellController *shell READ shell WRITE setShell NOTIFY shellChanged REQUIRED)
    Q_PROPERTY(QList<QString> kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    /// Why the kinds are not known: what happened and what to do.
    Q_PROPERTY(QString failure READ failure NOTIFY changed)

public:
    using QObject::QObject;

    shell::ShellController *shell() const { return m_shell; }
    void setShell(shell::ShellController *shell);
    QStringList kinds() const;
    int kind() const { return m_kind; }
    void setKind(int kind);
    bool loading() const { return m_loading; }
    QString failure() const;

    Q_INVOKABLE void load();

Q_SIGNALS:
    void shellChanged();
    void changed();

protected:
    virtual bool offers(const files::FileKindInfo &kind) const = 0;
    virtual void kindChanged() {}
    const files::FileKindInfo *chosen() const;
    const shell::Words &words() const { return shell::wordsOf(m_shell); }

private:
    shell::ShellController *m_shell = nullptr;
    QList<files::FileKindInfo> m_kinds;
    std::optional<Error> m_error;
    int m_kind = 0;
    bool m_loading = true;
};

/// A table that is to go out: which, of what, in which format.
class ExportForm : public gemba::filedesk::FileForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasText READ hasText NOTIFY changed)
    /// What its text is compared with.
    Q_PROPERTY(QString textLabel READ textLabel NOTIFY changed)
    Q_PROPERTY(bool hasArea READ hasArea NOTIFY changed)
    Q_PROPERTY(bool hasBy READ hasBy NOTIFY changed)
    Q_PROPERTY(bool hasTime READ hasTime NOTIFY changed)
    /// "Any state" and the states of the kind; empty where it has none.
    Q_PROPERTY(QList<QString> states READ states NOTIFY changed)
    Q_PROPERTY(QList<QString> times READ times NOTIFY changed)
    /// The last of times(): the person says from when to when.
    Q_PROPERTY(bool ownTimes READ ownTimes NOTIFY changed)
    Q_PROPERTY(int time MEMBER m_time NOTIFY changed)
    Q_PROPERTY(int state MEMBER m_state NOTIFY changed)
    Q_PROPERTY(QString firstDay MEMBER m_firstDay NOTIFY changed)
    Q_PROPERTY(QString lastDay MEMBER m_lastDay NOTIFY changed)
    Q_PROPERTY(QString dayFault READ dayFault NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString columns READ columns NOTIFY changed)

public:
    using FileForm::FileForm;

    bool hasText() const { return knows(u"text"); }
    QString textLabel() const;
    bool hasArea() const { return knows(u"area"); }
    bool hasBy() const { return knows(u"by"); }
    bool hasTime() const { return knows(u"fromMs") && knows(u"toMs"); }
    QStringList states() const;
    QStringList times() const;
    bool ownTimes() const { return m_time == ownTime; }
    QString dayFault() const;
    bool busy() const { return m_busy; }
    /// Names of what the file holds.
    QString columns() const;

    Q_INVOKABLE void start(bool workbook, const QString &text, const QString &area, const QString &by, bool bom,
                           bool raw);

Q_SIGNALS:
    void started(const QString &job);

protected:
    bool offers(const files::FileKindInfo &kind) const override { return kind.canExport; }
    void kindChanged() override { m_state = 0; }

private:
    static constexpr int ownTime = 5;
    bool knows(QStringView filter) const { return chosen() && chosen()->filters.contains(filter); }
    bool fillTimes(files::StartExport::Params &params) const;

    int m_time = 0;
    int m_state = 0;
    QString m_firstDay;
    QString m_lastDay;
    bool m_busy = false;
};

/// A file that is to come in.
class ImportForm : public gemba::filedesk::FileForm
{
    Q_OBJECT
    QML_ELEMENT
    /// The columns of a file, each {name, required, meaning}.
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY changed)
    /// Tables that lie where people keep files, newest first, each {name, note, path}.
    Q_PROPERTY(QVariantList recent READ recent NOTIFY recentChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)

public:
    explicit ImportForm(QObject *parent = nullptr);

    QVariantList columns() const;
    QString file() const { return m_file; }
    /// A path or an address of a file.
    void setFile(const QString &file);
    QVariantList recent() const { return m_recent; }
    bool busy() const;
    bool ready() const { return chosen() && !m_file.trimmed().isEmpty() && !busy(); }

    /// What was chosen, dropped or picked, as a path or an address; the field shows it.
    Q_INVOKABLE void choose(const QString &file);
    /// Looks anew for tables; what was saved a moment ago should be there.
    Q_INVOKABLE void look();
    /// Sends the file and has it tried.
    Q_INVOKABLE void start();

Q_SIGNALS:
    void recentChanged();
    void fileChosen();
    void started(const QString &job);

protected:
    bool offers(const files::FileKindInfo &kind) const override { return kind.canImport; }

private:
    QString m_file;
    QVariantList m_recent;
    bool m_following = false;
};

} // namespace gemba::filedesk
