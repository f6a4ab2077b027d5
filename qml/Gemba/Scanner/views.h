#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

// What the pages show, made whole each time something changes: texts in the language of the moment, nothing to be worked out in QML.
// Texts that may hold <b> are made of escaped parts.

namespace gemba::scanner {

struct StripView
{
    Q_GADGET
    QML_VALUE_TYPE(stripView)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString scanner MEMBER scanner)
    Q_PROPERTY(QString scannerAge MEMBER scannerAge)
    Q_PROPERTY(QString link MEMBER link)
    Q_PROPERTY(QString linkAge MEMBER linkAge)
    Q_PROPERTY(bool linked MEMBER linked)
    Q_PROPERTY(QString queue MEMBER queue)
    Q_PROPERTY(QString resolve MEMBER resolve)
    Q_PROPERTY(bool resolving MEMBER resolving)
    Q_PROPERTY(QString person MEMBER person)
    Q_PROPERTY(QString personSince MEMBER personSince) ///< while the server cannot be asked who is signed in
    Q_PROPERTY(QString clock MEMBER clock)

public:
    QString place, scanner, scannerAge, link, linkAge, queue, resolve, person, personSince, clock;
    bool linked = false, resolving = false;
    bool operator==(const StripView &) const = default;
};

struct ResultView
{
    Q_GADGET
    QML_VALUE_TYPE(resultView)
    Q_PROPERTY(int outcome MEMBER outcome) ///< StationController::Look
    Q_PROPERTY(QString word MEMBER word)
    Q_PROPERTY(QString sub MEMBER sub)
    Q_PROPERTY(QString head MEMBER head)
    Q_PROPERTY(QString tail MEMBER tail)
    Q_PROPERTY(QString delta MEMBER delta)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString age MEMBER age)
    Q_PROPERTY(QStringList steps MEMBER steps)
    Q_PROPERTY(QString foot MEMBER foot)
    Q_PROPERTY(QStringList letters MEMBER letters)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    int outcome = -1;
    QString word, sub, head, tail, delta, what, line, age, foot, spoken;
    QStringList steps, letters;
    bool operator==(const ResultView &) const = default;
};

struct ContextView
{
    Q_GADGET
    QML_VALUE_TYPE(contextView)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString since MEMBER since)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString count MEMBER count)
    Q_PROPERTY(QString capacity MEMBER capacity)
    Q_PROPERTY(QString toGo MEMBER toGo)
    Q_PROPERTY(QString toGoText MEMBER toGoText)
    Q_PROPERTY(int total MEMBER total)
    Q_PROPERTY(int filled MEMBER filled)
    Q_PROPERTY(int queued MEMBER queued)  ///< the last of filled that wait for the server
    Q_PROPERTY(bool newest MEMBER newest) ///< the last one of filled came just now
    Q_PROPERTY(QString extra MEMBER extra)
    Q_PROPERTY(QString scale MEMBER scale)
    Q_PROPERTY(QString nominal MEMBER nominal)
    Q_PROPERTY(QString verdict MEMBER verdict)
    Q_PROPERTY(double offset MEMBER offset)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString caption, since, code, count, capacity, toGo, toGoText, extra, scale, nominal, verdict, spoken;
    int total = 0, filled = 0, queued = 0;
    bool newest = false;
    double offset = 0;
    bool operator==(const ContextView &) const = default;
};

/// The right side of queue, resolution list and look-up: one great figure and what it is made of.
struct SummaryView
{
    Q_GADGET
    QML_VALUE_TYPE(summaryView)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QString since MEMBER since)
    Q_PROPERTY(QString figure MEMBER figure)
    Q_PROPERTY(QString figureText MEMBER figureText)
    Q_PROPERTY(int checked MEMBER checked)
    Q_PROPERTY(int unsure MEMBER unsure)
    Q_PROPERTY(int sent MEMBER sent)
    Q_PROPERTY(QStringList counts MEMBER counts)
    Q_PROPERTY(QStringList texts MEMBER texts)
    Q_PROPERTY(QString foot MEMBER foot)

public:
    QString caption, since, figure, figureText, foot;
    QStringList counts, texts;
    int checked = 0, unsure = 0, sent = 0;
    bool operator==(const SummaryView &) const = default;
};

struct ConflictView
{
    Q_GADGET
    QML_VALUE_TYPE(conflictView)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString age MEMBER age)
    Q_PROPERTY(QString head MEMBER head)
    Q_PROPERTY(QString tail MEMBER tail)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString firstTitle MEMBER firstTitle)
    Q_PROPERTY(QString firstCode MEMBER firstCode)
    Q_PROPERTY(QString firstCount MEMBER firstCount)
    Q_PROPERTY(QString firstLine MEMBER firstLine)
    Q_PROPERTY(QString secondTitle MEMBER secondTitle)
    Q_PROPERTY(QString secondCode MEMBER secondCode)
    Q_PROPERTY(QString secondCount MEMBER secondCount)
    Q_PROPERTY(QString secondLine MEMBER secondLine)
    Q_PROPERTY(QStringList times MEMBER times)
    Q_PROPERTY(QStringList events MEMBER events)
    Q_PROPERTY(QString empty MEMBER empty) ///< what to say where there is nothing to decide

public:
    QString title, age, head, tail, question, firstTitle, firstCode, firstCount, firstLine, secondTitle, secondCode,
        secondCount, secondLine, empty;
    QStringList times, events;
    bool operator==(const ConflictView &) const = default;
};

/// Pages of a title and lines: home, look-up, set-up, reasons, a broken outbox.
struct PlainView
{
    Q_GADGET
    QML_VALUE_TYPE(plainView)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString head MEMBER head)
    Q_PROPERTY(QString tail MEMBER tail)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool failed MEMBER failed)

public:
    QString title, head, tail, note;
    bool waiting = false, failed = false;
    bool operator==(const PlainView &) const = default;
};

struct SignInView
{
    Q_GADGET
    QML_VALUE_TYPE(signInView)
    Q_PROPERTY(QString person MEMBER person)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString failure MEMBER failure)
    Q_PROPERTY(QString shownDigits MEMBER shownDigits)
    Q_PROPERTY(int entered MEMBER entered)
    Q_PROPERTY(bool canConfirm MEMBER canConfirm)

public:
    QString person, note, failure, shownDigits;
    int entered = 0;
    bool canConfirm = false;
    bool operator==(const SignInView &) const = default;
};

struct PairingView
{
    Q_GADGET
    QML_VALUE_TYPE(pairingView)
    Q_PROPERTY(QString front MEMBER front)
    Q_PROPERTY(QString back MEMBER back)
    Q_PROPERTY(QString qrText MEMBER qrText)
    Q_PROPERTY(QStringList words MEMBER words)
    Q_PROPERTY(QString server MEMBER server)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString spoken MEMBER spoken)
    Q_PROPERTY(QString spokenWords MEMBER spokenWords)

public:
    QString front, back, qrText, server, title, note, spoken, spokenWords;
    QStringList words;
    bool operator==(const PairingView &) const = default;
};

} // namespace gemba::scanner
