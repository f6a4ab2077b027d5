#include "simulated_plant.h"

#include <scanned_text.h>

namespace gemba::scanner {

using namespace Qt::StringLiterals;
using bags::WireScanMode;
using bags::WireScanOutcome;

namespace {

template <wire::WireMethod M, typename F>
Result<QJsonValue> answer(const QJsonObject &params, F work)
{
    const auto decoded = wire::decode<typename M::Params>(params, wire::Unknown::Refuse);
    if (!decoded)
        return decoded.error();
    const Result<typename M::Reply> reply = work(*decoded);
    if (!reply)
        return reply.error();
    return QJsonValue(wire::encode(*reply));
}

// Letters and digits that are not mistaken for one another on a label.
QString childCode(int number)
{
    static const QString signs = u"23456789BCDFGHJKMNPQRTVWXZ"_s;
    quint64 mixed = quint64(number) * 2'654'435'761u + 97;
    QString code;
    for (int i = 0; i < 8; ++i) {
        code.append(signs[qsizetype(mixed % quint64(signs.size()))]);
        mixed = mixed / quint64(signs.size()) + quint64(i) * 7'919 + quint64(number);
    }
    return code;
}

} // namespace

SimulatedPlant::SimulatedPlant(const Clock &clock)
    : m_clock(clock)
{
    setFormats();
}

void SimulatedPlant::setFormats()
{
    bags::BagFormat mustard;
    mustard.name = u"Mustard"_s;
    mustard.goods = u"Mustard"_s;
    mustard.prefix = u"SB"_s;
    bags::BagFormat moong = mustard;
    moong.name = u"Moong"_s;
    moong.goods = u"Moong"_s;
    moong.prefix = u"M444-"_s;
    bags::BagFormat child;
    child.name = u"Child"_s;
    child.kind = bags::WireBagKind::Child;
    child.digits = 0;
    m_formats = {moong, mustard, child};
    m_truth.setForms(m_formats);
}

void SimulatedPlant::addParent(const QString &code, int children, const QString &station, qint64 changedAgoMs,
                               std::optional<qint64> scaleGrams, const QString &bill)
{
    bags::Bag bag;
    bag.code = code;
    bag.kind = bags::WireBagKind::Parent;
    bag.format = u"Mustard"_s;
    bag.goods = u"Mustard"_s;
    bag.area = m_area;
    bag.children = children;
    bag.capacity = 30;
    bag.nominalGrams = children * 1'000;
    bag.scaleGrams = scaleGrams;
    bag.state = children >= 30 ? bags::WireBagState::Complete : bags::WireBagState::Open;
    bag.station = station;
    bag.changedAtMs = bag.createdAtMs = m_clock.nowMs() - changedAgoMs;
    bag.changedBy = u"dispatcher2"_s;
    bag.revision = 1;
    if (!bill.isEmpty())
        bag.bill = bill;
    QStringList codes;
    for (int i = 0; i < children; ++i) {
        codes.append(childCode(code.right(4).toInt() * 100 + i));
        m_packedBy.insert(codes.constLast(), {station, bag.changedAtMs});
    }
    m_truth.putParent(bag, codes);
}

void SimulatedPlant::addBill(const QString &number, int planned, const QStringList &parents)
{
    bags::Bill bill;
    bill.number = number;
    bill.destination = u"Depot 3"_s;
    bill.vehicle = u"Truck 7"_s;
    bill.area = u"Dock 2"_s;
    bill.planned = planned;
    bill.openedAtMs = m_clock.nowMs() - 34 * 60'000;
    bill.openedBy = u"dispatcher2"_s;
    bill.version = 1;
    qint64 scale = 0;
    QList<bags::BillLine> lines;
    for (const QString &code : parents) {
        const auto *parent = m_truth.parent(code);
        bags::BillLine line;
        line.parent = code;
        line.goods = u"Mustard"_s;
        line.children = parent ? parent->count() : 30;
        line.capacity = 30;
        line.nominalGrams = line.children * 1'000;
        line.scaleGrams = parent ? parent->bag.scaleGrams : std::nullopt;
        const qint64 off = line.scaleGrams ? *line.scaleGrams - line.nominalGrams : 0;
        line.weight = !line.scaleGrams ? bags::WireWeightVerdict::NotWeighed
                      : off < -500     ? bags::WireWeightVerdict::Light
                      : off > 500      ? bags::WireWeightVerdict::Heavy
                                       : bags::WireWeightVerdict::Agrees;
        scale += line.scaleGrams.value_or(0);
        bill.weighed += line.scaleGrams ? 1 : 0;
        bill.children += line.children;
        bill.nominalGrams += line.nominalGrams;
        lines.append(line);
    }
    bill.parents = int(lines.size());
    if (bill.weighed == bill.parents && bill.parents > 0)
        bill.scaleGrams = scale;
    m_lines.insert(number, lines);
    m_truth.putBill(bill, parents);
}

void SimulatedPlant::changeCount(const QString &code, int by)
{
    const auto *parent = m_truth.parent(code);
    if (!parent)
        return;
    bags::Bag bag = parent->bag;
    bag.children += by;
    bag.nominalGrams = bag.children * 1'000;
    bag.state = bag.children >= bag.capacity ? bags::WireBagState::Complete : bags::WireBagState::Open;
    bag.changedAtMs = m_clock.nowMs();
    ++bag.revision;
    m_truth.noteParent(bag);
}

void SimulatedPlant::packElsewhere(const QString &child, const QString &parent)
{
    bags::BagsChanged change;
    change.event.type = bags::WireBagEventType::Packed;
    change.event.bag = parent;
    change.event.other = child;
    m_truth.follow(change);
    changeCount(parent, 1);
    m_packedBy.insert(child, {u"Station 2"_s, m_clock.nowMs()});
}

bags::ScanResult SimulatedPlant::take(const bags::Scan &scan)
{
    if (const auto known = m_answers.constFind(scan.key); known != m_answers.cend()) {
        bags::ScanResult again = *known;
        again.repeated = true;
        return again;
    }
    m_taken.append(scan);
    bags::ScanResult result;
    result.scan = m_taken.size();
    result.sequence = scan.sequence;
    outbox::Question question{scan.mode, scan.code, std::nullopt, scan.parent, scan.bill};
    if (const auto text = bags::readScanned(scan.code, m_truth.forms())) {
        question.code = text->code;
        if (text->form)
            question.kind = text->form->kind;
    }
    result.code = question.code;
    const outbox::Judgement judged = m_truth.judge(question);
    result.outcome = judged.outcome;
    result.effect = judged.effect;
    if (judged.error)
        result.errorCode = int(*judged.error);
    if (!judged.otherParent.isEmpty())
        result.otherParent = judged.otherParent;
    if (!judged.otherBill.isEmpty())
        result.otherBill = judged.otherBill;
    if (result.outcome == WireScanOutcome::WrongParent) {
        const auto by = m_packedBy.value(question.code, {u"Station 2"_s, m_clock.nowMs() - 60'000});
        result.otherStation = by.first;
        result.otherTimeMs = by.second;
        result.otherBy = u"dispatcher2"_s;
    }
    if (result.outcome == WireScanOutcome::Accepted) {
        result.event = ++m_eventCount;
        m_events.insert(*result.event, {scan.mode, question.code, scan.parent, scan.bill});
        m_truth.apply(question, judged);
        const QString subject =
            question.kind == bags::BagKind::Parent && scan.mode == WireScanMode::Pack ? question.code : scan.parent;
        if (const auto *parent = m_truth.parent(subject)) {
            bags::Bag bag = parent->bag;
            bag.children = parent->count();
            bag.nominalGrams = bag.children * 1'000;
            bag.state = bag.children >= bag.capacity ? bags::WireBagState::Complete : bags::WireBagState::Open;
            bag.area = m_area;
            bag.station = m_station;
            bag.changedBy = m_person;
            bag.changedAtMs = m_clock.nowMs();
            ++bag.revision;
            result.parent = bag;
        }
        if (!scan.bill.isEmpty() && m_truth.bill(scan.bill)) {
            bags::Bill bill = m_truth.bill(scan.bill)->bill;
            bill.parents += judged.effect;
            ++bill.version;
            QList<bags::BillLine> &lines = m_lines[scan.bill];
            if (judged.effect < 0) {
                lines.removeIf([&](const bags::BillLine &line) { return line.parent == question.code; });
            } else {
                const auto *parent = m_truth.parent(question.code);
                bags::BillLine line;
                line.parent = question.code;
                line.children = parent ? parent->count() : 30;
                line.capacity = 30;
                line.nominalGrams = line.children * 1'000;
                line.scaleGrams = parent ? parent->bag.scaleGrams : std::nullopt;
                line.addedAtMs = m_clock.nowMs();
                lines.append(line);
                bill.nominalGrams += line.nominalGrams;
                if (bill.scaleGrams && line.scaleGrams)
                    *bill.scaleGrams += *line.scaleGrams;
            }
            result.bill = bill;
        }
        m_packedBy.insert(question.code, {m_station, m_clock.nowMs()});
    } else if (const auto *parent = m_truth.parent(scan.parent)) {
        result.parent = parent->bag;
    }
    m_truth.settle(question, judged.outcome == WireScanOutcome::Accepted ? judged.effect : 0, result);
    if (scan.offline && result.outcome != WireScanOutcome::Accepted && result.outcome != WireScanOutcome::AlreadyHere) {
        bags::Resolution resolution;
        resolution.id = m_resolutions.size() + 1;
        resolution.scan.id = result.scan;
        resolution.scan.station = m_station;
        resolution.scan.code = result.code;
        resolution.scan.mode = scan.mode;
        resolution.scan.parent = scan.parent;
        resolution.scan.bill = scan.bill;
        resolution.scan.offline = true;
        resolution.scan.scannedAtMs = scan.deviceTimeMs + scan.clockOffsetMs;
        resolution.scan.receivedAtMs = m_clock.nowMs();
        resolution.scan.by = scan.operatorName.isEmpty() ? m_person : scan.operatorName;
        resolution.countsIn = result.otherParent;
        resolution.countsOn = result.otherBill;
        resolution.otherStation = result.otherStation;
        resolution.otherBy = result.otherBy;
        resolution.otherTimeMs = result.otherTimeMs;
        if (result.otherParent && m_truth.parent(*result.otherParent))
            resolution.winner = m_truth.parent(*result.otherParent)->bag;
        if (const auto *parent = m_truth.parent(scan.parent))
            resolution.loser = parent->bag;
        m_resolutions.append(resolution);
        result.resolution = resolution.id;
    }
    m_answers.insert(scan.key, result);
    return result;
}

Result<QJsonValue> SimulatedPlant::call(const QString &method, const QJsonObject &params)
{
    using namespace bags;
    if (method == QLatin1StringView(TakeScans::method.name)) {
        return answer<TakeScans>(params, [this](const TakeScans::Params &scans) -> Result<TakeScans::Reply> {
            TakeScans::Reply reply;
            for (const Scan &scan : scans.scans)
                reply.results.append(take(scan));
            return reply;
        });
    }
    if (method == QLatin1StringView(PreloadStation::method.name))
        return answer<PreloadStation>(params,
                                      [this](const auto &) -> Result<PreloadStation::Reply> { return preload(); });
    if (method == QLatin1StringView(UndoBagEvent::method.name))
        return answer<UndoBagEvent>(params, [this](const auto &wanted) { return undo(wanted); });
    if (method == QLatin1StringView(CompleteParent::method.name))
        return answer<CompleteParent>(params, [this](const auto &wanted) { return complete(wanted); });
    if (method == QLatin1StringView(MoveBags::method.name))
        return answer<MoveBags>(params, [this](const auto &wanted) { return move(wanted); });
    if (method == QLatin1StringView(FindBag::method.name))
        return answer<FindBag>(params, [this](const auto &wanted) { return find(wanted); });
    if (method == QLatin1StringView(FindBill::method.name))
        return answer<FindBill>(params, [this](const auto &wanted) { return findBill(wanted.number); });
    if (method == QLatin1StringView(ListBills::method.name))
        return answer<ListBills>(params, [this](const auto &) -> Result<ListBills::Reply> { return bills(); });
    if (method == QLatin1StringView(CloseBill::method.name))
        return answer<CloseBill>(params, [this](const auto &wanted) { return closeBill(wanted); });
    if (method == QLatin1StringView(ListResolutions::method.name))
        return answer<ListResolutions>(
            params, [this](const auto &) -> Result<ListResolutions::Reply> { return resolutions(); });
    if (method == QLatin1StringView(DecideResolution::method.name))
        return answer<DecideResolution>(params, [this](const auto &wanted) { return decide(wanted); });
    return refuse(ErrorCode::UnknownMethod, method);
}

} // namespace gemba::scanner
