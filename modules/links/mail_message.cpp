#include <gemba/links/mail_link.h>

#include <QLocale>

#include <algorithm>
#include <stdexcept>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// RFC 2047: words of at most 75 characters, cut between characters and never inside one.
QByteArray encodedWords(const QString &text)
{
    if (isPlain(text))
        return text.toLatin1();
    QByteArray out;
    QByteArray part;
    const auto flush = [&] {
        if (!out.isEmpty())
            out += "\r\n ";
        out += "=?UTF-8?B?" + part.toBase64() + "?=";
        part.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (part.size() + bytes.size() > 42)
            flush();
        part += bytes;
    }
    flush();
    return out;
}

QByteArray wrappedBase64(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < encoded.size(); i += 76)
        out += encoded.mid(i, 76) + "\r\n";
    return out;
}

} // namespace

bool isMailAddress(const QString &text)
{
    if (text.size() < 3 || text.size() > 254 || !isPlain(text) || text.count(u'@') != 1 || text.startsWith(u'@') ||
        text.endsWith(u'@'))
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) { return u" <>()[]\\,;:\""_s.contains(c); });
}

QByteArray mailMessage(const Mail &mail, const QString &from)
{
    if (!isMailAddress(mail.to) || !isMailAddress(from))
        throw std::invalid_argument("not a mail address");
    QString subject = mail.subject;
    for (QChar &c : subject) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    QString id;
    std::copy_if(mail.id.begin(), mail.id.end(), std::back_inserter(id),
                 [](QChar c) { return c.unicode() < 0x7f && (c.isLetterOrNumber() || c == u'-'); });
    const QString date = QLocale::c().toString(mail.date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
    QString text = mail.text;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"\r\n"_s);
    return "Date: " + date.toLatin1() + "\r\nFrom: <" + from.toLatin1() + ">\r\nTo: <" + mail.to.toLatin1() +
           ">\r\nSubject: " + encodedWords(subject) + "\r\nMessage-Id: <" + id.toLatin1() + '@' +
           from.section(u'@', 1).toLatin1() +
           ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\n\r\n" +
           wrappedBase64(text.toUtf8());
}

} // namespace gemba::links
