#include <sheet.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

namespace gemba::exchange {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(int line, const QString &why)
{
    return refuseField(ErrorCode::ImportUnreadable, u"content"_s, u"line %1: %2"_s.arg(line).arg(why));
}

bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression number(u"^[+-]?\\d{1,20}(\\.\\d{1,20})?([eE][+-]?\\d{1,3})?$"_s);
    return number.match(cell).hasMatch();
}

bool looksLikeFormula(const QString &cell)
{
    static const QString starters = u"=+-@\t\r"_s;
    return !cell.isEmpty() && starters.contains(cell.front()) && !isPlainNumber(cell);
}

/// A formula behind any number of ': one more is put before it and one is taken off, so that none is lost on the way.
bool guardsFormula(const QString &cell)
{
    qsizetype quotes = 0;
    while (quotes < cell.size() && cell.at(quotes) == u'\'')
        ++quotes;
    return looksLikeFormula(cell.mid(quotes));
}

Result<QString> decoded(const QByteArray &file, const SheetLimits &limits)
{
    if (file.size() > limits.bytes)
        return refuseField(ErrorCode::ImportTooLarge, u"content"_s, u"more than %1 bytes"_s.arg(limits.bytes));
    // Stateless: half a character at the end is a fault too.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(file);
    if (decoder.hasError())
        return refuseField(ErrorCode::ImportUnreadable, u"content"_s, u"it is not UTF-8"_s);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const auto control = std::find_if(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    });
    if (control != text.end())
        return refuseField(ErrorCode::ImportUnreadable, u"content"_s, u"it holds control characters"_s);
    return text;
}

/// Splits the text into rows of cells.
class CsvScanner
{
public:
    CsvScanner(const QString &text, const SheetLimits &limits)
        : m_text(text)
        , m_limits(limits)
    {
    }

    struct Row
    {
        int line = 1;
        QStringList cells;
    };

    Result<QList<Row>> run()
    {
        QList<Row> rows;
        while (m_at < m_text.size()) {
            Row row;
            row.line = m_line;
            if (auto read = readRow(row.cells); !read)
                return read.error();
            if (row.cells.size() == 1 && row.cells.first().isEmpty())
                continue;
            // The row of names does not count.
            if (rows.size() > m_limits.rows)
                return refuseField(ErrorCode::ImportTooLarge, u"content"_s, u"more than %1 rows"_s.arg(m_limits.rows));
            rows.append(row);
        }
        return rows;
    }

private:
    QChar here() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    Result<void> readRow(QStringList &cells)
    {
        for (;;) {
            if (cells.size() == m_limits.columns)
                return unreadable(m_line, u"more than %1 columns"_s.arg(m_limits.columns));
            QString cell;
            if (auto read = here() == u'"' ? readQuoted(cell) : readPlain(cell); !read)
                return read;
            if (cell.size() > m_limits.cellCharacters)
                return unreadable(m_line, u"a cell of more than %1 characters"_s.arg(m_limits.cellCharacters));
            cells.append(unguarded(cell));
            if (m_at >= m_text.size())
                return {};
            if (here() == u',') {
                ++m_at;
                continue;
            }
            if (here() == u'\r')
                ++m_at;
            if (here() != u'\n')
                return unreadable(m_line, u"a line that does not end with a line feed"_s);
            ++m_at;
            ++m_line;
            return {};
        }
    }

    Result<void> readPlain(QString &cell)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && here() != u',' && here() != u'\n' && here() != u'\r') {
            if (here() == u'"')
                return unreadable(m_line, u"a quote inside a cell that is not quoted"_s);
            ++m_at;
        }
        cell = m_text.mid(from, m_at - from);
        return {};
    }

    Result<void> readQuoted(QString &cell)
    {
        const int opened = m_line;
        ++m_at;
        for (;;) {
            if (m_at >= m_text.size())
                return unreadable(opened, u"a quoted cell that does not end"_s);
            const QChar c = here();
            ++m_at;
            if (c == u'"') {
                if (here() != u'"')
                    break;
                ++m_at;
            } else if (c == u'\n') {
                ++m_line;
            }
            cell.append(c);
        }
        if (m_at < m_text.size() && here() != u',' && here() != u'\n' && here() != u'\r')
            return unreadable(m_line, u"text after a quoted cell"_s);
        return {};
    }

    const QString &m_text;
    const SheetLimits &m_limits;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString quoted(const QString &cell)
{
    const QString safe = guarded(cell);
    const bool plain = std::none_of(safe.begin(), safe.end(),
                                    [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return plain ? safe : u'"' + QString(safe).replace(u'"', u"\"\""_s) + u'"';
}

std::optional<QString> cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    default:
        return std::nullopt;
    }
}

} // namespace

QString guarded(const QString &cell)
{
    return guardsFormula(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && guardsFormula(cell) ? cell.mid(1) : cell;
}

Result<Sheet> readCsv(const QByteArray &file, const SheetLimits &limits)
{
    auto text = decoded(file, limits);
    if (!text)
        return text.error();
    auto rows = CsvScanner(*text, limits).run();
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return unreadable(1, u"no row of column names"_s);
    Sheet sheet;
    for (const QString &name : rows->first().cells) {
        const QString column = name.trimmed();
        if (column.isEmpty() || sheet.columns.contains(column))
            return unreadable(rows->first().line, u"the column name \"%1\" is empty or there twice"_s.arg(column));
        sheet.columns.append(column);
    }
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const auto &row = rows->at(i);
        if (row.cells.size() != sheet.columns.size())
            return unreadable(row.line, u"%1 cells, but %2 columns"_s.arg(row.cells.size()).arg(sheet.columns.size()));
        SheetRow out;
        out.line = row.line;
        for (qsizetype c = 0; c < row.cells.size(); ++c)
            out.cells.insert(sheet.columns[c], row.cells[c]);
        sheet.rows.append(out);
    }
    return sheet;
}

Result<Sheet> readJson(const QByteArray &file, const SheetLimits &limits)
{
    if (auto text = decoded(file, limits); !text)
        return text.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(1 + static_cast<int>(file.left(problem.offset).count('\n')), problem.errorString());
    if (!document.isArray())
        return unreadable(1, u"it is not a list of objects"_s);
    const QJsonArray list = document.array();
    if (list.size() > limits.rows)
        return refuseField(ErrorCode::ImportTooLarge, u"content"_s, u"more than %1 rows"_s.arg(limits.rows));
    Sheet sheet;
    for (qsizetype i = 0; i < list.size(); ++i) {
        SheetRow row;
        row.line = static_cast<int>(i) + 1;
        if (!list[i].isObject())
            return unreadable(row.line, u"it is not an object"_s);
        const QJsonObject object = list[i].toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto cell = cellOf(it.value());
            if (!cell)
                return unreadable(row.line, u"\"%1\" holds a list or an object"_s.arg(it.key().left(64)));
            if (cell->size() > limits.cellCharacters)
                return unreadable(row.line, u"a cell of more than %1 characters"_s.arg(limits.cellCharacters));
            if (!sheet.columns.contains(it.key())) {
                if (sheet.columns.size() == limits.columns)
                    return unreadable(row.line, u"more than %1 columns"_s.arg(limits.columns));
                sheet.columns.append(it.key());
            }
            row.cells.insert(it.key(), *cell);
        }
        sheet.rows.append(row);
    }
    return sheet;
}

QByteArray writeCsv(const QStringList &columns, const QList<QMap<QString, QString>> &rows, bool withHeader)
{
    QString out;
    const auto write = [&](auto cellAt) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            out += (i > 0 ? u","_s : QString()) + quoted(cellAt(columns[i]));
        out += u"\r\n"_s;
    };
    if (withHeader)
        write([](const QString &column) { return column; });
    for (const auto &row : rows)
        write([&](const QString &column) { return row.value(column); });
    return out.toUtf8();
}

QByteArray writeJson(const QStringList &columns, const QList<QMap<QString, QString>> &rows)
{
    QJsonArray list;
    for (const auto &row : rows) {
        QJsonObject object;
        for (const QString &column : columns)
            object.insert(column, row.value(column));
        list.append(object);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace gemba::exchange
