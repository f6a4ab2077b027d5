#include "preferences.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace gemba::ui {

namespace {

struct Language
{
    QString code;
    QString name; ///< in itself
    QLocale::Language language;
    QLocale::Territory territory;
};

const QList<Language> &knownLanguages()
{
    static const QList<Language> known{
        {u"en"_s, u"English"_s, QLocale::English, QLocale::UnitedKingdom},
        {u"pl"_s, u"Polski"_s, QLocale::Polish, QLocale::Poland},
        {u"de"_s, u"Deutsch"_s, QLocale::German, QLocale::Germany},
        {u"ar"_s, u"عربي"_s, QLocale::Arabic, QLocale::UnitedArabEmirates},
    };
    return known;
}

const Language &languageOf(const QString &code)
{
    for (const Language &language : knownLanguages())
        if (language.code == code)
            return language;
    return knownLanguages().first();
}

} // namespace

Preferences::Preferences(const QString &file, const QStringList &catalogues, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_catalogues(catalogues)
    , m_scheme(u"day"_s)
{
    const QString scheme = remembered(u"scheme"_s, m_scheme).toString();
    setScheme(scheme);
    setLanguage(languageOf(remembered(u"language"_s, u"en"_s).toString()).code);
}

Preferences::~Preferences()
{
    dropTranslators();
}

void Preferences::dropTranslators()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

QStringList Preferences::languages()
{
    QStringList codes;
    for (const Language &language : knownLanguages())
        codes.append(language.code);
    return codes;
}

QString Preferences::nameOf(const QString &code)
{
    return languageOf(code).name;
}

void Preferences::setLanguage(const QString &code)
{
    if (code == m_language || !languages().contains(code))
        return;
    m_language = code;
    dropTranslators();
    for (const QString &catalogue : m_catalogues) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(u":/i18n/%1_%2.qm"_s.arg(catalogue, code)))
            qWarning("There is no translation of %s for %s", qUtf8Printable(catalogue), qUtf8Printable(code));
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
    remember(u"language"_s, code);
    Q_EMIT languageChanged();
}

void Preferences::nextLanguage()
{
    const QStringList codes = languages();
    setLanguage(codes[(codes.indexOf(m_language) + 1) % codes.size()]);
}

QString Preferences::languageName() const
{
    return languageOf(m_language).name;
}

QString Preferences::otherLanguages() const
{
    QStringList names;
    for (const Language &language : knownLanguages())
        if (language.code != m_language)
            names.append(language.name);
    return names.join(u", "_s);
}

QLocale Preferences::locale() const
{
    const Language &language = languageOf(m_language);
    QLocale locale(language.language, language.territory);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

void Preferences::setScheme(const QString &scheme)
{
    static const QStringList known{u"day"_s, u"night"_s, u"contrast"_s};
    if (scheme == m_scheme || !known.contains(scheme))
        return;
    m_scheme = scheme;
    remember(u"scheme"_s, scheme);
    Q_EMIT schemeChanged();
}

void Preferences::nextScheme()
{
    setScheme(m_scheme == "day"_L1 ? u"night"_s : m_scheme == "night"_L1 ? u"contrast"_s : u"day"_s);
}

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT reducedMotionChanged();
}

QVariant Preferences::remembered(const QString &key, const QVariant &otherwise) const
{
    return m_file.isEmpty() ? otherwise : QSettings(m_file, QSettings::IniFormat).value(key, otherwise);
}

void Preferences::remember(const QString &key, const QVariant &value) const
{
    if (m_file.isEmpty())
        return;
    QSettings stored(m_file, QSettings::IniFormat);
    stored.setValue(key, value);
}

} // namespace gemba::ui
