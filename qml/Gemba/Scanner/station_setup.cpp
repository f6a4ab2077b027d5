#include "command_sheet.h"
#include "station_controller.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

void StationController::buildSetup()
{
    m_plain = {};
    m_result = {};
    m_plain.title = m_calibrating ? tr("Scan the long barcode now") : tr("Scanner and station");
    m_plain.note = tr("Codes scanned here are measured, not counted.");
    m_plain.waiting = m_calibrating;
    m_plain.tail = capture::KeyRemap::alphabet();
    QList<StationRow> rows;
    const auto line = [&](const QString &what, const QString &value) {
        StationRow row;
        row.title = what;
        row.note = value;
        rows.append(row);
    };
    const auto ms = [this](qint64 value) { return m_words.withUnit(m_words.count(value), tr("ms")); };
    QStringList places;
    for (const capture::ScanSource *source : std::as_const(m_sources))
        places.append(source->place() == u"keyboard"_s ? tr("keyboard") : m_words.isolated(source->place()));
    line(tr("Scanner"), places.isEmpty() ? u"–"_s : places.join(u", "_s));
    QString raw = m_lastRaw.left(40);
    for (QChar &c : raw)
        if (!c.isPrint())
            c = c == QChar(0x1d) ? QChar(u'¦') : QChar(u'·');
    line(tr("Last scan, as it came"), raw.isEmpty() ? u"–"_s : m_words.isolated(raw));
    if (m_measured && !m_measured->gapsMs.isEmpty()) {
        QList<int> gaps = m_measured->gapsMs;
        std::sort(gaps.begin(), gaps.end());
        line(tr("Between characters"),
             tr("%1 usually, %2 at most", "3 ms, 9 ms").arg(ms(gaps[gaps.size() / 2]), ms(gaps.constLast())));
        line(tr("Whole scan"), ms(m_measured->lastMs - m_measured->firstMs));
    } else {
        line(tr("Between characters"), u"–"_s);
        line(tr("Whole scan"), u"–"_s);
    }
    line(tr("Slower counts as typed"), m_wedge ? ms(m_wedge->gapMs()) : u"–"_s);
    if (!m_decisionsUs.isEmpty()) {
        QList<qint64> sorted = m_decisionsUs;
        std::sort(sorted.begin(), sorted.end());
        line(tr("From scan to sound"),
             tr("%1 usually, %2 at most", "3 ms, 9 ms")
                 .arg(m_words.withUnit(m_words.number(double(sorted[sorted.size() / 2]) / 1000, 1), tr("ms")),
                      m_words.withUnit(m_words.number(double(sorted.constLast()) / 1000, 1), tr("ms"))));
    } else {
        line(tr("From scan to sound"), u"–"_s);
    }
    line(tr("Bounces kept out"), m_words.count(qint64(m_desk ? m_desk->bounces() : 0)));
    m_rows.set(rows);
    QList<StationRow> codes;
    const auto barcode = [&](const QString &word, const QString &code, const QString &meaning) {
        StationRow row;
        row.key = code.mid(1).toLower();
        row.title = word;
        row.code = code;
        row.note = meaning;
        codes.append(row);
    };
    barcode(u"CALIBRATE"_s, u"/CALIB"_s, tr("learns the keyboard layout"));
    barcode(u"LANGUAGE"_s, u"/LANG"_s, m_settings.otherLanguages());
    barcode(u"THEME"_s, u"/THEME"_s, tr("day, night, contrast"));
    barcode(u"SIGN OUT"_s, u"/SIGNOUT"_s, tr("ends the shift here"));
    m_sideRows.set(codes);
}

void StationController::print()
{
    const QString folder =
        m_printFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_printFolder;
    const QString file = QDir(folder).filePath(u"gemba-scanner-commands.pdf"_s);
    if (!QDir().mkpath(folder) || !writeCommandSheet(file, m_settings.locale(), m_backend.site().station)) {
        heard(Sound::Error);
        say(tr("The sheet could not be written to %1.").arg(m_words.isolated(file)));
        return;
    }
    m_lastPrint = file;
    say(tr("Written: %1").arg(m_words.isolated(file)), true);
}

void StationController::takeCalibration(const QString &observed)
{
    m_calibrating = false;
    const auto remap = capture::KeyRemap::learn(observed);
    if (!remap) {
        heard(Sound::Error);
        say(tr("The barcode did not come through whole. Set the scanner to the keyboard's language and try again."));
        return;
    }
    m_wedge->setRemap(*remap);
    m_settings.setRemap(remap->toText());
    heard(Sound::Accepted);
    say(remap->isEmpty() ? tr("Scanner and keyboard agree.")
                         : tr("Learned: %n characters are put right from now on.", nullptr, int(remap->size())),
        true);
}

} // namespace gemba::scanner
