#include "output.h"

#include <gemba/wire/envelope.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

QString printable(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        const bool steers = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (steers)
            c = QChar::ReplacementCharacter;
    }
    return out;
}

QString Table::text() const
{
    QList<qsizetype> widths;
    const auto measure = [&widths](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], cells.at(i).size());
        }
    };
    measure(m_headings);
    for (const QStringList &row : m_rows)
        measure(row);

    QString out;
    const auto write = [&](const QStringList &cells) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString cell = printable(cells.at(i));
            line += i + 1 < cells.size() ? cell.leftJustified(widths.at(i) + 2) : cell;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    };
    write(m_headings);
    for (const QStringList &row : m_rows)
        write(row);
    return out;
}

QString timeText(qint64 utcMs)
{
    return utcMs == 0 ? u"-"_s : QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString numberText(std::optional<double> value, int decimals)
{
    if (!value)
        return u"-"_s;
    return decimals < 0 ? QString::number(*value, 'g', 10) : QString::number(*value, 'f', decimals);
}

QString errorText(const Error &error)
{
    const ErrorInfo &info = errorInfo(error.code);
    QString text = QString::fromUtf8(info.text) + u' ' + QString::fromUtf8(info.remedy) +
                   u" (code %1 %2"_s.arg(static_cast<int>(error.code)).arg(QString::fromLatin1(info.name));
    if (!error.field.isEmpty())
        text += u"; field "_s + error.field;
    if (!error.detail.isEmpty())
        text += u"; "_s + error.detail;
    if (!error.referenceId.isEmpty())
        text += u"; reference "_s + error.referenceId;
    return printable(text + u')');
}

QJsonObject errorJson(const Error &error)
{
    QJsonObject data = wire::errorData(error, error.referenceId);
    data.insert(u"message"_s, QString::fromUtf8(errorInfo(error.code).text));
    return {{u"error"_s, data}};
}

Exit exitOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerTimeout:
    case ErrorCode::ServerNotTrusted:
    case ErrorCode::ProtocolMismatch:
        return Exit::Unreachable;
    default:
        return Exit::Refused;
    }
}

void printJson(QTextStream &out, const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

} // namespace gemba::ctl
