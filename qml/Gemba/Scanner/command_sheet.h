#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace gemba::scanner {

/// A command as it is printed: what the barcode holds and what stands above it.
struct PrintedCommand
{
    QString code;
    QString word;
    QString meaning;
};

/// All command barcodes in the language of the moment.
QList<PrintedCommand> printedCommands();

/// An A4 page of command barcodes and the one that teaches the keyboard layout. False when the file cannot be written.
bool writeCommandSheet(const QString &file, const QLocale &locale, const QString &station);

} // namespace gemba::scanner
