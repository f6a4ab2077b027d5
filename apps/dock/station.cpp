#include "station.h"

#include <scanned_text.h>

#include <QDir>
#include <QRandomGenerator>

namespace gemba::dock {

using namespace Qt::StringLiterals;
using bags::WireScanOutcome;

namespace {

qint64 &placeOf(Fate &fate, WireScanOutcome outcome)
{
    switch (outcome) {
    case WireScanOutcome::Accepted:
        return fate.accepted;
    case WireScanOutcome::AlreadyHere:
        return fate.alreadyHere;
    case WireScanOutcome::WrongParent:
        return fate.wrongParent;
    case WireScanOutcome::Full:
        return fate.full;
    case WireScanOutcome::Unknown:
        return fate.unknown;
    case WireScanOutcome::Refused:
        break;
    }
    return fate.refused;
}

} // namespace

Fate &Fate::operator+=(const Fate &other)
{
    scanned += other.scanned;
    accepted += other.accepted;
    alreadyHere += other.alreadyHere;
    wrongParent += other.wrongParent;
    full += other.full;
    unknown += other.unknown;
    refused += other.refused;
    reversed += other.reversed;
    waiting += other.waiting;
    outages += other.outages;
    return *this;
}

Station::Station(const DockOptions &options, const Clock &clock, QString name, QString area)
    : m_options(options)
    , m_clock(clock)
    , m_name(std::move(name))
    , m_area(std::move(area))
{
}

Station::~Station() = default;

Result<void> Station::start()
{
    QDir().mkpath(m_options.dataDirectory);
    QString file = m_name;
    auto box = outbox::Outbox::open(m_options.dataDirectory + u'/' + file.replace(u' ', u'-') + u".outbox"_s, m_clock);
    if (!box)
        return box.error();
    m_box = *std::move(box);

    client::SessionOptions link;
    link.url = m_options.server;
    link.trust.caFile = m_options.caFile;
    link.kind = identity::ClientKind::Scanner;
    m_session = std::make_unique<client::Session>(link, m_clock);
    m_sender = std::make_unique<outbox::ScanSender>(*m_box, [this](const bags::TakeScans::Params &params, auto answer) {
        m_session->call<bags::TakeScans>(params, std::move(answer));
    });
    m_sender->setStation(m_name);
    connect(m_session.get(), &client::Session::stateChanged, this, [this] {
        const auto &user = m_session->user();
        m_sender->setReady(m_session->isConnected(), user ? user->name : QString());
    });
    connect(m_session.get(), &client::Session::userChanged, this, [this] {
        const auto &user = m_session->user();
        m_sender->setReady(m_session->isConnected(), user ? user->name : QString());
        if (!user)
            return;
        m_session->call<bags::PreloadStation>({m_area, {}, 500},
                                              [this](const Result<bags::PreloadStation::Reply> &reply) {
                                                  if (!reply)
                                                      return;
                                                  if (!reply->formats.isEmpty())
                                                      m_book.setForms(reply->formats);
                                                  for (const auto &open : reply->parents)
                                                      m_book.putParent(open.parent, open.children);
                                                  arrived();
                                              });
    });
    connect(m_session.get(), &client::Session::userLost, this, &Station::signIn);
    connect(m_sender.get(), &outbox::ScanSender::answered, this, [this](const QList<outbox::Row> &rows, qint64) {
        for (const outbox::Row &row : rows) {
            ++placeOf(m_fate, row.answer->outcome);
            m_fate.reversed += row.shown == WireScanOutcome::Accepted &&
                               row.answer->outcome != WireScanOutcome::Accepted &&
                               row.answer->outcome != WireScanOutcome::AlreadyHere;
            if (row.answer->parent)
                m_book.noteParent(*row.answer->parent);
        }
    });
    connect(m_sender.get(), &outbox::ScanSender::broken, this,
            [](const Error &error) { qFatal("gemba-dock: an outbox failed: %s", qPrintable(error.detail)); });
    m_session->start();
    signIn();

    m_outage.setSingleShot(true);
    connect(&m_outage, &QTimer::timeout, this, [this] { outage(!m_out); });
    if (m_options.outageEveryS > 0)
        m_outage.start(QRandomGenerator::global()->bounded(1, 2 * m_options.outageEveryS * 1'000));
    return {};
}

void Station::signIn()
{
    m_session->signIn(m_options.user, m_options.password, [this](const Result<void> &done) {
        if (done || m_out)
            return;
        // The server is away or busy: it is asked again. A wrong password is not.
        if (done.error().code == ErrorCode::SignInFailed || done.error().code == ErrorCode::SecondFactorRequired)
            return Q_EMIT signInFailed(done.error());
        QTimer::singleShot(2'000, this, &Station::signIn);
    });
}

void Station::outage(bool begins)
{
    m_out = begins;
    if (begins) {
        ++m_fate.outages;
        m_session->stop();
        m_outage.start(m_options.outageS * 1'000);
    } else {
        m_session->start();
        m_outage.start(QRandomGenerator::global()->bounded(1, 2 * m_options.outageEveryS * 1'000));
    }
}

void Station::rest()
{
    m_outage.stop();
    resting();
    if (m_out)
        outage(false);
    m_outage.stop();
    m_sender->kick();
}

Fate Station::fate() const
{
    Fate out = m_fate;
    const auto open = m_box->openCount();
    out.waiting = open ? *open : 0;
    return out;
}

outbox::Judgement Station::scan(bags::WireScanMode mode, const QString &raw, const QString &parent, const QString &bill)
{
    const auto read = bags::readScanned(raw, m_book.forms());
    outbox::Question question;
    question.mode = mode;
    question.code = read ? read->code : raw;
    if (read && read->form)
        question.kind = read->form->kind;
    question.parent = parent;
    question.bill = bill;
    const outbox::Judgement judgement = m_book.judge(question);
    outbox::NewScan scan;
    scan.mode = mode;
    scan.code = raw;
    scan.parent = parent;
    scan.bill = bill;
    scan.area = m_area;
    scan.operatorName = m_options.user;
    scan.offline = !m_session->isConnected();
    scan.clockOffsetMs = m_session->clockOffsetMs().value_or(0);
    scan.shown = judgement.outcome;
    scan.certain = judgement.certain;
    if (const auto row = m_box->add(scan); !row)
        qFatal("gemba-dock: %s cannot save what it scans: %s", qPrintable(m_name), qPrintable(row.error().detail));
    ++m_fate.scanned;
    m_book.apply(question, judgement);
    m_sender->kick();
    return judgement;
}

} // namespace gemba::dock
