#include "error_words.h"

#include <QTranslator>

#include <algorithm>
#include <array>

namespace gemba::words {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    int code;
    const char *sentence;
    const char *remedy;
};

// By number, ascending. The catalogue (error_codes.def) speaks to programmers and operators of the server; these sentences speak to
// whoever stands in front of the screen.
constexpr Entry entries[]{
    // BEGIN
    {1001, QT_TRANSLATE_NOOP("ErrorWords", "The name, password or PIN is not right."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check what you typed and try again.")},
    {1002, QT_TRANSLATE_NOOP("ErrorWords", "You are not signed in."),
     QT_TRANSLATE_NOOP("ErrorWords", "Sign in and try again.")},
    {1003, QT_TRANSLATE_NOOP("ErrorWords", "You are no longer signed in."),
     QT_TRANSLATE_NOOP("ErrorWords", "Sign in again.")},
    {1004, QT_TRANSLATE_NOOP("ErrorWords", "Your sign-in has run out."),
     QT_TRANSLATE_NOOP("ErrorWords", "Sign in again.")},
    {1005, QT_TRANSLATE_NOOP("ErrorWords", "This sign-in was used in two places and has been closed for safety."),
     QT_TRANSLATE_NOOP("ErrorWords", "Sign in again, and tell an administrator if it was not you.")},
    {1006, QT_TRANSLATE_NOOP("ErrorWords", "You are not allowed to do this."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask a person with the right role.")},
    {1007, QT_TRANSLATE_NOOP("ErrorWords", "There were too many attempts."),
     QT_TRANSLATE_NOOP("ErrorWords", "Wait a moment and try again.")},
    {1008, QT_TRANSLATE_NOOP("ErrorWords", "This terminal is not paired with the server."),
     QT_TRANSLATE_NOOP("ErrorWords", "Pair it, and let an administrator approve it.")},
    {1009, QT_TRANSLATE_NOOP("ErrorWords", "The pairing code is not right or has expired."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask for a new code.")},
    {1010, QT_TRANSLATE_NOOP("ErrorWords", "The pairing is waiting for approval."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask an administrator to approve this terminal.")},
    {1011, QT_TRANSLATE_NOOP("ErrorWords", "The first account has been made already."),
     QT_TRANSLATE_NOOP("ErrorWords", "Sign in with it.")},
    {1012, QT_TRANSLATE_NOOP("ErrorWords", "The setup code is not right."),
     QT_TRANSLATE_NOOP("ErrorWords", "Read the code that the server printed at its first start.")},
    {1013, QT_TRANSLATE_NOOP("ErrorWords", "This account is switched off."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask an administrator.")},
    {1014, QT_TRANSLATE_NOOP("ErrorWords", "This is not offered on this kind of terminal."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use a program at a desk for it.")},
    {1015, QT_TRANSLATE_NOOP("ErrorWords", "You may not give away more than you hold yourself."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask a person who holds it.")},
    {1020, QT_TRANSLATE_NOOP("ErrorWords", "This is not the server that this program was paired with."),
     QT_TRANSLATE_NOOP("ErrorWords", "Compare the fingerprint, and pair again if the server was replaced.")},
    {1021, QT_TRANSLATE_NOOP("ErrorWords", "A code is needed as well."),
     QT_TRANSLATE_NOOP("ErrorWords", "Type the code of your authenticator app, or a recovery code.")},
    {1022, QT_TRANSLATE_NOOP("ErrorWords", "The code is not right or has been used already."),
     QT_TRANSLATE_NOOP("ErrorWords", "Wait for the next code and type that.")},
    {1023, QT_TRANSLATE_NOOP("ErrorWords", "Something must be done before you can go on."),
     QT_TRANSLATE_NOOP("ErrorWords", "Change your password or set up your second factor, as asked.")},
    {1024, QT_TRANSLATE_NOOP("ErrorWords", "The password is not right."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check what you typed and try again.")},
    {1025, QT_TRANSLATE_NOOP("ErrorWords", "This password is too easy to guess."),
     QT_TRANSLATE_NOOP("ErrorWords",
                       "Choose another, for instance several words that have nothing to do with each other.")},
    {1026, QT_TRANSLATE_NOOP("ErrorWords", "The link or code is not right, was used or is too old."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask for a new one.")},
    {1027, QT_TRANSLATE_NOOP("ErrorWords", "Accounts are made by an administrator here."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask an administrator for an account.")},
    {1028, QT_TRANSLATE_NOOP("ErrorWords", "A PIN is needed with the badge."),
     QT_TRANSLATE_NOOP("ErrorWords", "Type your PIN.")},
    {1029, QT_TRANSLATE_NOOP("ErrorWords", "The server cannot send mail."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask an administrator, who can set it up.")},
    {1031, QT_TRANSLATE_NOOP("ErrorWords", "A stored secret cannot be opened."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask an administrator: it has to be restored from a backup or set anew.")},
    {1033, QT_TRANSLATE_NOOP("ErrorWords", "The API key has expired."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask for a new key.")},
    {1034, QT_TRANSLATE_NOOP("ErrorWords", "The API key may not be used from this network."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use it where it was made for, or ask for its networks to be extended.")},
    {1035, QT_TRANSLATE_NOOP("ErrorWords", "An API key may not do more than you or its owner may."),
     QT_TRANSLATE_NOOP("ErrorWords", "Take the named permission out, or ask a person who has it.")},
    {1036, QT_TRANSLATE_NOOP("ErrorWords", "This terminal is switched off for now."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask an administrator to switch it on again.")},
    {1037, QT_TRANSLATE_NOOP("ErrorWords", "This temporary password is no longer good."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask an administrator for a new one.")},
    {2001, QT_TRANSLATE_NOOP("ErrorWords", "The server did not understand the request."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again; if it happens again, tell support.")},
    {2002, QT_TRANSLATE_NOOP("ErrorWords", "The server does not know this function."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check whether server and program have the same version.")},
    {2003, QT_TRANSLATE_NOOP("ErrorWords", "Something is missing."),
     QT_TRANSLATE_NOOP("ErrorWords", "Fill in the named field.")},
    {2004, QT_TRANSLATE_NOOP("ErrorWords", "The server does not know one of the fields."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check whether server and program have the same version.")},
    {2005, QT_TRANSLATE_NOOP("ErrorWords", "A value is of the wrong kind."),
     QT_TRANSLATE_NOOP("ErrorWords", "Correct the named field.")},
    {2006, QT_TRANSLATE_NOOP("ErrorWords", "A value is outside its allowed range."),
     QT_TRANSLATE_NOOP("ErrorWords", "Correct the named field.")},
    {2007, QT_TRANSLATE_NOOP("ErrorWords", "A value does not have the expected form."),
     QT_TRANSLATE_NOOP("ErrorWords", "Correct the named field.")},
    {2008, QT_TRANSLATE_NOOP("ErrorWords", "That was too much at once."),
     QT_TRANSLATE_NOOP("ErrorWords", "Send less at once.")},
    {2009, QT_TRANSLATE_NOOP("ErrorWords", "The order was sent without its number."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again; if it happens again, tell support.")},
    {2010, QT_TRANSLATE_NOOP("ErrorWords", "The number of this order belongs to another one."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again; if it happens again, tell support.")},
    {2011, QT_TRANSLATE_NOOP("ErrorWords", "This page of the list no longer exists."),
     QT_TRANSLATE_NOOP("ErrorWords", "Start again from the beginning of the list.")},
    {2012, QT_TRANSLATE_NOOP("ErrorWords", "The server does not know this kind of news."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check whether server and program have the same version.")},
    {2013, QT_TRANSLATE_NOOP("ErrorWords", "There are too many requests."),
     QT_TRANSLATE_NOOP("ErrorWords", "Wait a moment and try again.")},
    {2014, QT_TRANSLATE_NOOP("ErrorWords", "The program speaks too old a form of HTTP."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use HTTP/1.1.")},
    {2015, QT_TRANSLATE_NOOP("ErrorWords", "This address cannot be used in this way."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look it up in the description of the interface.")},
    {2016, QT_TRANSLATE_NOOP("ErrorWords", "The server cannot read this kind of file."),
     QT_TRANSLATE_NOOP("ErrorWords", "Send JSON.")},
    {2017, QT_TRANSLATE_NOOP("ErrorWords", "The file could not be read."),
     QT_TRANSLATE_NOOP("ErrorWords", "Save it as UTF-8, with columns named as the form of this import names them.")},
    {2018, QT_TRANSLATE_NOOP("ErrorWords", "Some rows of the file cannot be taken; nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorWords", "Correct the rows that the report names and try again.")},
    {2019, QT_TRANSLATE_NOOP("ErrorWords", "The file is too large."),
     QT_TRANSLATE_NOOP("ErrorWords", "Split it into smaller files.")},
    {2020, QT_TRANSLATE_NOOP("ErrorWords", "The code has none of the known forms."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the label; an administrator can add a form.")},
    {2021, QT_TRANSLATE_NOOP("ErrorWords", "The file is refused for safety."),
     QT_TRANSLATE_NOOP("ErrorWords", "Save it again as a plain CSV or XLSX file and try that.")},
    {3001, QT_TRANSLATE_NOOP("ErrorWords", "It does not exist, or you may not see it."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look at the list again.")},
    {3002, QT_TRANSLATE_NOOP("ErrorWords", "It exists already."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another name or number.")},
    {3003, QT_TRANSLATE_NOOP("ErrorWords", "It is not in a state that allows this."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look at how it is now and try again.")},
    {3004, QT_TRANSLATE_NOOP("ErrorWords", "Somebody else has changed it in the meantime."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look at it as it is now and make your change again.")},
    {3005, QT_TRANSLATE_NOOP("ErrorWords", "The alarm is no longer in that state."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look at the alarm list and try again.")},
    {3006, QT_TRANSLATE_NOOP("ErrorWords", "That is longer than an alarm may be shelved."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose a shorter time.")},
    {3007, QT_TRANSLATE_NOOP("ErrorWords", "A reason is needed."),
     QT_TRANSLATE_NOOP("ErrorWords", "Write a short reason.")},
    {3008, QT_TRANSLATE_NOOP("ErrorWords", "The limits are not in order."),
     QT_TRANSLATE_NOOP("ErrorWords", "Keep LOLO ≤ LO < HI ≤ HIHI, inside the range.")},
    {3009, QT_TRANSLATE_NOOP("ErrorWords", "The reading is not steady enough."),
     QT_TRANSLATE_NOOP("ErrorWords", "Hold the reference still until the lamp says stable.")},
    {3010, QT_TRANSLATE_NOOP("ErrorWords", "The two points are too close together."),
     QT_TRANSLATE_NOOP("ErrorWords", "Take the second point farther away.")},
    {3011, QT_TRANSLATE_NOOP("ErrorWords", "Service mode is not on for this sensor."),
     QT_TRANSLATE_NOOP("ErrorWords", "Start service mode first.")},
    {3012, QT_TRANSLATE_NOOP("ErrorWords", "What happened in between is no longer kept."),
     QT_TRANSLATE_NOOP("ErrorWords", "Load everything anew.")},
    {3013, QT_TRANSLATE_NOOP("ErrorWords", "The reference standard is overdue for its own calibration."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use another standard, or enter its new certificate.")},
    {3028, QT_TRANSLATE_NOOP("ErrorWords", "A backup, a check or a drill is running already."),
     QT_TRANSLATE_NOOP("ErrorWords", "Wait until it is done.")},
    {3029, QT_TRANSLATE_NOOP("ErrorWords", "There is no good backup yet."),
     QT_TRANSLATE_NOOP("ErrorWords", "Make one first.")},
    {3030, QT_TRANSLATE_NOOP("ErrorWords", "There is data where the backup would go."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another folder, or have the data there set aside.")},
    {3036, QT_TRANSLATE_NOOP("ErrorWords", "A second person has to approve these limits."),
     QT_TRANSLATE_NOOP("ErrorWords", "Send them for approval instead of saving them.")},
    {3037, QT_TRANSLATE_NOOP("ErrorWords", "Somebody else has to decide this."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask a second person who may approve it.")},
    {3038, QT_TRANSLATE_NOOP("ErrorWords", "A change of these limits is waiting for approval already."),
     QT_TRANSLATE_NOOP("ErrorWords", "Decide or withdraw that one first.")},
    {3039, QT_TRANSLATE_NOOP("ErrorWords", "Nothing would change."),
     QT_TRANSLATE_NOOP("ErrorWords", "Change a value first.")},
    {3040, QT_TRANSLATE_NOOP("ErrorWords", "This setting cannot be changed while the server runs."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask an administrator to change it in the configuration.")},
    {3041, QT_TRANSLATE_NOOP("ErrorWords", "This cannot be taken back any more."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look at what it is now and change that.")},
    {3050, QT_TRANSLATE_NOOP("ErrorWords", "No such bag is known."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the code; a bag is known once it was packed.")},
    {3051, QT_TRANSLATE_NOOP("ErrorWords", "The code belongs to the other kind of bag."),
     QT_TRANSLATE_NOOP("ErrorWords", "Scan a parent where a parent is wanted and a child where a child is.")},
    {3052, QT_TRANSLATE_NOOP("ErrorWords", "The bag is in another parent."),
     QT_TRANSLATE_NOOP("ErrorWords", "Take it out of that one first, or move it.")},
    {3053, QT_TRANSLATE_NOOP("ErrorWords", "The parent is full."),
     QT_TRANSLATE_NOOP("ErrorWords", "Open the next parent.")},
    {3054, QT_TRANSLATE_NOOP("ErrorWords", "The parent is complete."),
     QT_TRANSLATE_NOOP("ErrorWords", "Open the next parent, or have this one opened again.")},
    {3055, QT_TRANSLATE_NOOP("ErrorWords", "The parent is not complete."),
     QT_TRANSLATE_NOOP("ErrorWords", "Complete it first.")},
    {3056, QT_TRANSLATE_NOOP("ErrorWords", "The parent is on a bill."),
     QT_TRANSLATE_NOOP("ErrorWords", "Take it off the bill first, or have the bill opened again.")},
    {3057, QT_TRANSLATE_NOOP("ErrorWords", "The parent is on another bill."),
     QT_TRANSLATE_NOOP("ErrorWords", "Take it off that bill first.")},
    {3058, QT_TRANSLATE_NOOP("ErrorWords", "The bag is not in that parent."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look the bag up.")},
    {3059, QT_TRANSLATE_NOOP("ErrorWords", "The parent is not on that bill."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look the parent up.")},
    {3060, QT_TRANSLATE_NOOP("ErrorWords", "The bill is not open."),
     QT_TRANSLATE_NOOP("ErrorWords", "Have it opened again, or open another.")},
    {3061, QT_TRANSLATE_NOOP("ErrorWords", "The bill is not closed."),
     QT_TRANSLATE_NOOP("ErrorWords", "Close it first.")},
    {3062, QT_TRANSLATE_NOOP("ErrorWords", "The bill holds what was planned."),
     QT_TRANSLATE_NOOP("ErrorWords", "Close it, or plan more.")},
    {3063, QT_TRANSLATE_NOOP("ErrorWords", "The bill holds less than planned."),
     QT_TRANSLATE_NOOP(
         "ErrorWords",
         "Put the missing parents on it, or have somebody who may correct bills close it with a reason.")},
    {3064, QT_TRANSLATE_NOOP("ErrorWords", "Somebody has to look at this parent first."),
     QT_TRANSLATE_NOOP("ErrorWords", "Decide the entry of the resolution list.")},
    {3065, QT_TRANSLATE_NOOP("ErrorWords", "No parent is open at this station."),
     QT_TRANSLATE_NOOP("ErrorWords", "Scan a parent first.")},
    {3066, QT_TRANSLATE_NOOP("ErrorWords", "No bill is open at this station."),
     QT_TRANSLATE_NOOP("ErrorWords", "Scan or choose a bill first.")},
    {3067, QT_TRANSLATE_NOOP("ErrorWords", "It was taken back already."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look at the history.")},
    {3068, QT_TRANSLATE_NOOP("ErrorWords", "There are not so many free numbers."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask for fewer, or add a form of codes.")},
    {3069, QT_TRANSLATE_NOOP("ErrorWords", "The scan's key was used for another scan."),
     QT_TRANSLATE_NOOP("ErrorWords", "Send a fresh key with every scan.")},
    {3070, QT_TRANSLATE_NOOP("ErrorWords", "The day is closed already."),
     QT_TRANSLATE_NOOP("ErrorWords", "Read its summary.")},
    {4001, QT_TRANSLATE_NOOP("ErrorWords", "The device is not connected."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check its power and network.")},
    {4002, QT_TRANSLATE_NOOP("ErrorWords", "The device did not answer in time."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the device and try again.")},
    {4003, QT_TRANSLATE_NOOP("ErrorWords", "The device refused the order."),
     QT_TRANSLATE_NOOP("ErrorWords", "Read the reason it gave.")},
    {4004, QT_TRANSLATE_NOOP("ErrorWords", "The device sent something that could not be read."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check its settings and its version.")},
    {4005, QT_TRANSLATE_NOOP("ErrorWords", "The way to the devices is interrupted."),
     QT_TRANSLATE_NOOP("ErrorWords", "Tell an administrator; the server keeps trying.")},
    {4006, QT_TRANSLATE_NOOP("ErrorWords", "There is no such sensor."),
     QT_TRANSLATE_NOOP("ErrorWords", "Enter it, or correct its address.")},
    {4007, QT_TRANSLATE_NOOP("ErrorWords", "The connection to the device failed."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check cable, port and settings.")},
    {4020, QT_TRANSLATE_NOOP("ErrorWords", "The server cannot be reached."),
     QT_TRANSLATE_NOOP("ErrorWords", "Check the network and whether the server is running.")},
    {4021, QT_TRANSLATE_NOOP("ErrorWords", "The server did not answer in time."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look whether it was done before you try again.")},
    {4022, QT_TRANSLATE_NOOP("ErrorWords", "Server and program are of different versions."),
     QT_TRANSLATE_NOOP("ErrorWords", "Install the same version on both.")},
    {4023, QT_TRANSLATE_NOOP("ErrorWords", "This program cannot read or keep its own key."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask an administrator to check the keyring or the folder it names.")},
    {4024, QT_TRANSLATE_NOOP("ErrorWords", "This station cannot save what it scans."),
     QT_TRANSLATE_NOOP("ErrorWords", "Stop scanning; free its disk or call service.")},
    {5001, QT_TRANSLATE_NOOP("ErrorWords", "Something went wrong inside the server."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again; if it happens again, give the reference to support.")},
    {5002, QT_TRANSLATE_NOOP("ErrorWords", "The server cannot reach its data right now; nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again in a moment.")},
    {5003, QT_TRANSLATE_NOOP("ErrorWords", "The server is busy."),
     QT_TRANSLATE_NOOP("ErrorWords", "Wait a moment and try again.")},
    {5004, QT_TRANSLATE_NOOP("ErrorWords", "The server is being stopped."),
     QT_TRANSLATE_NOOP("ErrorWords", "Wait a moment and try again.")},
    {5005, QT_TRANSLATE_NOOP("ErrorWords", "The server's disk is nearly full; nothing was stored."),
     QT_TRANSLATE_NOOP("ErrorWords", "Tell an administrator at once.")},
    {5006, QT_TRANSLATE_NOOP("ErrorWords", "The data was written by a newer version."),
     QT_TRANSLATE_NOOP("ErrorWords", "Install that version, or restore a backup.")},
    {5007, QT_TRANSLATE_NOOP("ErrorWords", "The configuration is not valid."),
     QT_TRANSLATE_NOOP("ErrorWords", "Ask an administrator to correct the named entry.")},
    {5008, QT_TRANSLATE_NOOP("ErrorWords", "The backup could not be made; those before it are untouched."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look at the reason and at the disk.")},
    {5009, QT_TRANSLATE_NOOP("ErrorWords", "The backup is damaged."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use another backup, and check the disk it was on.")},
    {5010, QT_TRANSLATE_NOOP("ErrorWords", "The backup does not open with this key."),
     QT_TRANSLATE_NOOP("ErrorWords", "Give the key or passphrase that was set when it was made.")},
    {5011, QT_TRANSLATE_NOOP("ErrorWords", "The backup could not be restored; the data is as it was."),
     QT_TRANSLATE_NOOP("ErrorWords", "Look at the reason, then try again.")},
    // END
};

const Entry *entryOf(ErrorCode code)
{
    const auto it = std::lower_bound(std::begin(entries), std::end(entries), static_cast<int>(code),
                                     [](const Entry &entry, int number) { return entry.code < number; });
    return it != std::end(entries) && it->code == static_cast<int>(code) ? it : nullptr;
}

} // namespace

ErrorWords::ErrorWords(const QLocale &locale)
{
    const QString language = locale.name().section(u'_', 0, 0);
    if (!languages().contains(language))
        return;
    // Made anew wherever words are needed: each language is read once.
    static QHash<QString, std::shared_ptr<const QTranslator>> loaded;
    auto &known = loaded[language];
    if (!known) {
        auto translator = std::make_shared<QTranslator>();
        if (translator->load(u":/i18n/errors_%1.qm"_s.arg(language)))
            known = std::move(translator);
    }
    m_translator = known;
}

QStringList ErrorWords::languages()
{
    return {u"pl"_s, u"de"_s, u"ar"_s};
}

bool ErrorWords::knows(ErrorCode code)
{
    return entryOf(code) != nullptr;
}

QString ErrorWords::said(const char *english) const
{
    const QString text = m_translator ? m_translator->translate("ErrorWords", english) : QString();
    return text.isEmpty() ? QString::fromUtf8(english) : text;
}

QString ErrorWords::sentence(ErrorCode code) const
{
    const Entry *entry = entryOf(code);
    return said(entry ? entry->sentence : errorInfo(code).text);
}

QString ErrorWords::remedy(ErrorCode code) const
{
    const Entry *entry = entryOf(code);
    return said(entry ? entry->remedy : errorInfo(code).remedy);
}

} // namespace gemba::words
