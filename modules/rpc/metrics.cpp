#include <gemba/rpc/metrics.h>

#include <algorithm>

namespace gemba::rpc {

using namespace Qt::StringLiterals;

namespace {

/// What help texts and label values have in common: a line feed would end the line.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s);
}

} // namespace

void Histogram::observeUs(qint64 us)
{
    const double seconds = static_cast<double>(us) / 1e6;
    const auto at = std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin();
    m_counts[static_cast<size_t>(at)].fetch_add(1, std::memory_order_relaxed);
    m_fine[static_cast<size_t>(LatencyCounts::bucketOf(us))].fetch_add(1, std::memory_order_relaxed);
    m_sumUs.fetch_add(us, std::memory_order_relaxed);
}

std::array<qint64, Histogram::bounds.size() + 1> Histogram::counts() const
{
    std::array<qint64, bounds.size() + 1> out{};
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = m_counts[i].load(std::memory_order_relaxed);
    return out;
}

LatencyCounts Histogram::latencies() const
{
    LatencyCounts out;
    for (int bucket = 0; bucket < LatencyCounts::buckets; ++bucket)
        out.add(bucket, m_fine[static_cast<size_t>(bucket)].load(std::memory_order_relaxed));
    return out;
}

QString Metrics::label(const QString &name, const QString &value)
{
    return u"%1=\"%2\""_s.arg(name, escaped(value).replace(u'"', u"\\\""_s));
}

Metrics::Series &Metrics::series(const QString &name, const QString &help, const char *type, const QString &labels)
{
    auto family = std::find_if(m_families.begin(), m_families.end(), [&](const auto &f) { return f->name == name; });
    if (family == m_families.end()) {
        m_families.push_back(std::make_unique<Family>(Family{name, help, type, {}}));
        family = m_families.end() - 1;
    }
    for (Series &s : (*family)->series) {
        if (s.labels == labels)
            return s;
    }
    (*family)->series.push_back(Series{labels, nullptr, nullptr, {}});
    return (*family)->series.back();
}

Counter &Metrics::counter(const QString &name, const QString &help, const QString &labels)
{
    const std::lock_guard lock(m_mutex);
    Series &s = series(name, help, "counter", labels);
    if (!s.counter)
        s.counter = std::make_unique<Counter>();
    return *s.counter;
}

Histogram &Metrics::histogram(const QString &name, const QString &help, const QString &labels)
{
    const std::lock_guard lock(m_mutex);
    Series &s = series(name, help, "histogram", labels);
    if (!s.histogram)
        s.histogram = std::make_unique<Histogram>();
    return *s.histogram;
}

void Metrics::gauge(const QString &name, const QString &help, std::function<double()> read, const QString &labels)
{
    const std::lock_guard lock(m_mutex);
    series(name, help, "gauge", labels).read = std::move(read);
}

void Metrics::countedBy(const QString &name, const QString &help, std::function<double()> read, const QString &labels)
{
    const std::lock_guard lock(m_mutex);
    series(name, help, "counter", labels).read = std::move(read);
}

QByteArray Metrics::render() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray out;
    const auto line = [&out](const QString &name, const QString &labels, double value) {
        out += name.toUtf8();
        if (!labels.isEmpty())
            out += '{' + labels.toUtf8() + '}';
        out += ' ' + QByteArray::number(value, 'g', 17) + '\n';
    };
    for (const auto &family : m_families) {
        out += "# HELP " + family->name.toUtf8() + ' ' + escaped(family->help).toUtf8() + '\n';
        out += "# TYPE " + family->name.toUtf8() + ' ' + family->type + '\n';
        for (const Series &s : family->series) {
            if (s.counter)
                line(family->name, s.labels, static_cast<double>(s.counter->value()));
            if (s.read)
                line(family->name, s.labels, s.read());
            if (s.histogram) {
                const QString separator = s.labels.isEmpty() ? QString() : s.labels + u',';
                const auto counts = s.histogram->counts();
                qint64 cumulative = 0;
                for (size_t i = 0; i < counts.size(); ++i) {
                    cumulative += counts[i];
                    const QString le = i < Histogram::bounds.size() ? QString::number(Histogram::bounds[i]) : u"+Inf"_s;
                    line(family->name + u"_bucket"_s, separator + label(u"le"_s, le), double(cumulative));
                }
                line(family->name + u"_sum"_s, s.labels, s.histogram->sumSeconds());
                line(family->name + u"_count"_s, s.labels, double(cumulative));
            }
        }
    }
    return out;
}

} // namespace gemba::rpc
