#pragma once

#include "page_state.h"
#include "shell_controller.h"

#include <table_model.h>

namespace gemba::shell {

/// Where a ListPage's rows are kept.
class RowSource
{
public:
    virtual ~RowSource() = default;
    virtual int rowCount() const = 0;
};

/// A page that is a table from the server: loads it page by page, searches as one types, loads again when something
/// changed, keeps what was seen while the link is gone. A page's own model says:
///
///     its rows         Rows<Thing> m_rows{*this};
///     columns          describeColumns(): titles and widths, in the language of the moment
///     cells            cell(row, column), key(row), and where rows stand in sections: section(row)
///     what to ask      ask(cursor): m_rows.fetch<ListThings>(cursor, {.cursor = cursor, .limit = wanted()}, &ListThings::Reply::things)
///     begun()          once, when shell() is there: page()->reloadOn<ThingChanged>(), filters
///
/// The QML makes it with `shell: page.shell`, hands it to a DataTable and puts a ListState over it.
class ListPage : public gemba::desk::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An abstract base")
    Q_PROPERTY(gemba::shell::ShellController *shell READ shell WRITE setShell NOTIFY shellChanged REQUIRED)
    Q_PROPERTY(gemba::shell::PageState *page READ page NOTIFY shellChanged)
    /// What is searched for. Takes effect a moment after the last letter.
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    /// "24 of 214, more on scroll".
    Q_PROPERTY(QString extent READ extent NOTIFY extentChanged)
    /// "3 chosen".
    Q_PROPERTY(QString checkedText READ checkedText NOTIFY extentChanged)

public:
    explicit ListPage(QObject *parent = nullptr);

    int rows() const override { return m_source ? m_source->rowCount() : 0; }
    ShellController *shell() const { return m_shell; }
    void setShell(ShellController *shell);
    PageState *page() const { return m_page; }
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    QString extent() const;
    QString checkedText() const;

    /// Loads from the start.
    Q_INVOKABLE void load();
    /// Loads what comes after the last row, if there is more.
    Q_INVOKABLE void loadMore();

Q_SIGNALS:
    void shellChanged();
    void queryChanged();
    void extentChanged();
    /// Rows came or changed; details of the chosen one may have, too.
    void refreshed();

protected:
    virtual QList<gemba::desk::Column> describeColumns() const = 0;
    /// Asks the server, with Rows::fetch().
    virtual void ask(const QString &cursor) = 0;
    /// Once, when shell() is known and before the first loading.
    virtual void begun() {}
    /// How many there are altogether, where the server says so; -1 where it does not.
    virtual qint64 total() const { return -1; }
    /// Under which hidden columns are remembered.
    virtual QString tableName() const
    {
        return QString::fromLatin1(metaObject()->className()).section(QLatin1Char(':'), -1);
    }

    Link &link() const { return m_shell->link(); }
    const Words &words() const { return wordsOf(m_shell); }
    qint64 nowMs() const { return link().nowMs(); }
    /// Rows to ask for: a page, or on a reload as many as are shown.
    int wanted() const;
    // For a page that gathers its rows by more than one question; Rows::fetch() does it for all others.
    int serial() const { return m_serial; }
    void arrived(const std::optional<QString> &nextCursor);
    void refused(const Error &error);

private:
    template <typename Row>
    friend class Rows;
    void retranslate();

    RowSource *m_source = nullptr;
    ShellController *m_shell = nullptr;
    PageState *m_page = nullptr;
    QString m_query;
    QString m_cursor;
    bool m_more = false;
    bool m_asking = false;
    int m_serial = 0; ///< answers to an older question are not listened to
    QTimer m_typing;
};

/// The rows of a ListPage as they came over the wire, a list that can be asked for; a member of the page:
///     Rows<identity::Session> m_rows{*this};
template <typename Row>
class Rows final : public RowSource, public QList<Row>
{
public:
    explicit Rows(ListPage &page)
        : m_page(page)
    {
        page.m_source = this;
    }
    Rows(const Rows &) = delete;
    using QList<Row>::operator=;

    int rowCount() const override { return static_cast<int>(this->size()); }
    /// The one chosen in the table; null when none is.
    const Row *current() const
    {
        const int row = m_page.currentRow();
        return row >= 0 && row < rowCount() ? &this->at(row) : nullptr;
    }

    /// Asks and takes the answer: the first page replaces what was there, further ones are added. @p seen is shown the whole
    /// reply before the table is, for figures beside the rows.
    template <wire::WireMethod M>
    void fetch(const QString &cursor, const typename M::Params &params, QList<Row> M::Reply::*rowsOfReply,
               std::function<void(const typename M::Reply &)> seen = {})
    {
        const int asked = m_page.serial();
        m_page.link().template call<M>(
            &m_page, params,
            [this, asked, cursor, rowsOfReply, seen = std::move(seen)](const Result<typename M::Reply> &reply) {
                if (asked != m_page.serial())
                    return;
                if (!reply)
                    return m_page.refused(reply.error());
                if (cursor.isEmpty())
                    *this = (*reply).*rowsOfReply;
                else
                    *this += (*reply).*rowsOfReply;
                if (seen)
                    seen(*reply);
                m_page.rowsChanged();
                if constexpr (requires { reply->nextCursor; })
                    m_page.arrived(reply->nextCursor);
                else
                    m_page.arrived(std::nullopt);
            });
    }

private:
    ListPage &m_page;
};

} // namespace gemba::shell
