#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace gemba::ui {

/// Language and colours of a program, changed while it runs. Remembered in a file when one is given. Installs the
/// translators on the application; the owner re-reads every text on languageChanged.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString languageName READ languageName NOTIFY languageChanged)
    Q_PROPERTY(QString otherLanguages READ otherLanguages NOTIFY languageChanged)
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY languageChanged)
    Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY schemeChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)

public:
    /// @p file: where choices are remembered; empty = nowhere. @p catalogues: which translations,
    /// ":/i18n/<catalogue>_en.qm"; a later one goes before an earlier one.
    Preferences(const QString &file, const QStringList &catalogues, QObject *parent = nullptr);
    ~Preferences() override;

    /// Codes in the order in which nextLanguage() goes through them.
    static QStringList languages();
    /// The language's name in itself.
    static QString nameOf(const QString &code);

    QString language() const { return m_language; }
    /// Unknown codes are ignored.
    void setLanguage(const QString &code);
    Q_INVOKABLE void nextLanguage();
    QString languageName() const;
    QString otherLanguages() const;
    bool mirrored() const { return locale().textDirection() == Qt::RightToLeft; }
    /// Numbers and dates of the language, with European digits everywhere: the plant's instruments show those.
    virtual QLocale locale() const;

    QString scheme() const { return m_scheme; }
    void setScheme(const QString &scheme);
    Q_INVOKABLE void nextScheme();
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void languageChanged();
    void schemeChanged();
    void reducedMotionChanged();

protected:
    const QString &file() const { return m_file; }
    void remember(const QString &key, const QVariant &value) const;
    QVariant remembered(const QString &key, const QVariant &otherwise = {}) const;

private:
    void dropTranslators();

    const QString m_file;
    const QStringList m_catalogues;
    QString m_language;
    QString m_scheme;
    bool m_reducedMotion = false;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace gemba::ui
