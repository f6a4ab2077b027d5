#include "command_sheet.h"

#include "code128.h"

#include <gemba/capture/key_remap.h>

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("gemba::scanner::CommandSheet", text);
}

// Millimetres, at 12 units to one.
constexpr double mm = 12;

} // namespace

QList<PrintedCommand> printedCommands()
{
    using P = PrintedCommand;
    // Words stay English: the barcodes on the screen and the cards on the wall must say the same in every language.
    return {
        P{u"/UNDO"_s, u"UNDO"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Takes the newest scan back"))},
        P{u"/CLOSE"_s, u"CLOSE"_s,
          say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Closes the parent or the bill"))},
        P{u"/NEXT"_s, u"NEXT"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Goes on to the next one"))},
        P{u"/REPEAT"_s, u"REPEAT"_s,
          say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Plays the last result again"))},
        P{u"/OK"_s, u"OK"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Acknowledges a failure"))},
        P{u"/BILL"_s, u"BILL"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Shows the open bills"))},
        P{u"/PACK"_s, u"PACK"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Packs children into parents"))},
        P{u"/LOOKUP"_s, u"LOOKUP"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Tells where a bag is"))},
        P{u"/QUEUE"_s, u"QUEUE"_s,
          say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Shows what waits to be sent"))},
        P{u"/RESOLVE"_s, u"RESOLVE"_s,
          say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Shows what was reversed"))},
        P{u"/KEEP"_s, u"KEEP"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "What counts now is right"))},
        P{u"/MOVE"_s, u"MOVE"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "The bag is moved here"))},
        P{u"/CHECK"_s, u"CHECK"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Somebody has to look"))},
        P{u"/SETUP"_s, u"SETUP"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Sets the station up"))},
        P{u"/CALIBRATE"_s, u"CALIBRATE"_s,
          say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "On the set-up page: learns the long barcode"))},
        P{u"/LANGUAGE"_s, u"LANGUAGE"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Next language"))},
        P{u"/THEME"_s, u"THEME"_s, say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Day, night, contrast"))},
        P{u"/SIGNOUT"_s, u"SIGN OUT"_s,
          say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Ends the shift at this station"))}};
}

bool writeCommandSheet(const QString &file, const QLocale &locale, const QString &station)
{
    QFile out(file);
    if (!out.open(QFile::WriteOnly))
        return false;
    QPdfWriter pdf(&out);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins({}, QPageLayout::Millimeter);
    pdf.setResolution(int(25.4 * mm + 0.5));
    pdf.setTitle(u"Gemba scanner commands"_s);
    QPainter painter(&pdf);
    if (!painter.isActive())
        return false;
    const bool mirrored = locale.textDirection() == Qt::RightToLeft;
    const auto font = [](double millimetres, bool bold) {
        QFont wanted = QGuiApplication::font();
        wanted.setPixelSize(int(millimetres * mm));
        wanted.setBold(bold);
        return wanted;
    };
    const auto write = [&](double x, double y, double width, double height, double size, bool bold, const QString &text,
                           int flags) {
        painter.setFont(font(size, bold));
        painter.drawText(QRectF(x * mm, y * mm, width * mm, height * mm), flags | Qt::AlignVCenter | Qt::TextWordWrap,
                         text);
    };
    const int start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    write(15, 10, 180, 10, 6, true,
          say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet", "Commands of the scanner station")), start);
    write(15, 19, 180, 6, 3.4, false, station, start);
    const QList<PrintedCommand> commands = printedCommands();
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const double x = 15 + double(i % 3) * 62;
        const double y = 30 + double(i / 3) * 36;
        write(x, y, 56, 6, 4.4, true, commands[i].word, Qt::AlignHCenter);
        const double module = 0.33; // 13 mil, which every scanner reads at arm's length
        const double width = double(code128Width(commands[i].code)) * module;
        paintCode128(&painter, QRectF((x + (56 - width) / 2) * mm, (y + 6.5) * mm, width * mm, 15 * mm),
                     commands[i].code);
        write(x, y + 22, 56, 9, 3, false, commands[i].meaning, Qt::AlignHCenter);
    }
    write(15, 250, 180, 6, 3.4, true,
          say(QT_TRANSLATE_NOOP("gemba::scanner::CommandSheet",
                                "Teaches the keyboard layout: scan CALIBRATE on the set-up page, then this one")),
          start);
    const QString alphabet = capture::KeyRemap::alphabet();
    const double width = 180;
    paintCode128(&painter, QRectF(15 * mm, 257 * mm, width * mm, 16 * mm), alphabet);
    return painter.end() && out.flush();
}

} // namespace gemba::scanner
