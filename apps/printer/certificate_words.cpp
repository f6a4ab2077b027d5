#include "certificate_words.h"

#include <array>

namespace gemba::certificate {

using namespace Qt::StringLiterals;

namespace {

using Words = std::array<const char16_t *, static_cast<size_t>(Word::Last)>;

constexpr Words english{u"Calibration certificate",
                        u"Record",
                        u"Site",
                        u"Sensor",
                        u"Area",
                        u"Device",
                        u"Quantity",
                        u"Measuring range",
                        u"Points",
                        u"Reference",
                        u"As found",
                        u"As left",
                        u"Error",
                        u"Stability",
                        u"Uncertainty",
                        u"Low",
                        u"High",
                        u"Check",
                        u"Reference standard",
                        u"Its certificate",
                        u"valid until",
                        u"Adjustment",
                        u"Largest error as found",
                        u"Calibrated",
                        u"Next due",
                        u"Signed off by",
                        u"Certificate number",
                        u"Remark",
                        u"Expanded uncertainty with k = 2 (about 95 %): standard, stability at the point, last digit.",
                        u"The uncertainty of the standard was not registered, so none is stated.",
                        u"not stated",
                        u"SHA-256 of the record",
                        u"Scan to find the record"};

constexpr Words polish{u"Świadectwo wzorcowania",
                       u"Zapis",
                       u"Zakład",
                       u"Czujnik",
                       u"Obszar",
                       u"Urządzenie",
                       u"Wielkość",
                       u"Zakres pomiarowy",
                       u"Punkty",
                       u"Wartość odniesienia",
                       u"Przed adiustacją",
                       u"Po adiustacji",
                       u"Błąd",
                       u"Stabilność",
                       u"Niepewność",
                       u"Dolny",
                       u"Górny",
                       u"Sprawdzenie",
                       u"Wzorzec",
                       u"Jego świadectwo",
                       u"ważne do",
                       u"Adiustacja",
                       u"Największy błąd przed adiustacją",
                       u"Data wzorcowania",
                       u"Następny termin",
                       u"Zatwierdził(a)",
                       u"Numer świadectwa",
                       u"Uwagi",
                       u"Niepewność rozszerzona, k = 2 (około 95 %): wzorzec, stabilność w punkcie, ostatnia cyfra.",
                       u"Niepewność wzorca nie była zarejestrowana, dlatego jej nie podano.",
                       u"nie podano",
                       u"SHA-256 zapisu",
                       u"Zeskanuj, aby znaleźć zapis"};

constexpr Words german{u"Kalibrierschein",
                       u"Datensatz",
                       u"Standort",
                       u"Sensor",
                       u"Bereich",
                       u"Gerät",
                       u"Messgröße",
                       u"Messbereich",
                       u"Punkte",
                       u"Bezugswert",
                       u"Vorgefunden",
                       u"Hinterlassen",
                       u"Abweichung",
                       u"Stabilität",
                       u"Unsicherheit",
                       u"Unten",
                       u"Oben",
                       u"Prüfpunkt",
                       u"Bezugsnormal",
                       u"Dessen Kalibrierschein",
                       u"gültig bis",
                       u"Justierung",
                       u"Größte vorgefundene Abweichung",
                       u"Kalibriert am",
                       u"Nächste Kalibrierung",
                       u"Freigegeben von",
                       u"Nummer des Kalibrierscheins",
                       u"Bemerkung",
                       u"Erweiterte Unsicherheit mit k = 2 (etwa 95 %): Normal, Stabilität am Punkt, letzte Stelle.",
                       u"Die Unsicherheit des Normals war nicht hinterlegt; deshalb wird keine angegeben.",
                       u"nicht angegeben",
                       u"SHA-256 des Datensatzes",
                       u"Scannen, um den Datensatz zu finden"};

constexpr Words arabic{u"شهادة معايرة",
                       u"السجل",
                       u"الموقع",
                       u"المستشعر",
                       u"المنطقة",
                       u"الجهاز",
                       u"الكمية",
                       u"مجال القياس",
                       u"النقاط",
                       u"القيمة المرجعية",
                       u"قبل الضبط",
                       u"بعد الضبط",
                       u"الخطأ",
                       u"الاستقرار",
                       u"عدم اليقين",
                       u"أدنى",
                       u"أعلى",
                       u"تحقق",
                       u"المعيار المرجعي",
                       u"شهادته",
                       u"صالحة حتى",
                       u"الضبط",
                       u"أكبر خطأ قبل الضبط",
                       u"تاريخ المعايرة",
                       u"الموعد القادم",
                       u"اعتمدها",
                       u"رقم الشهادة",
                       u"ملاحظة",
                       u"عدم اليقين الموسّع، k = 2 (نحو 95 %): المعيار والاستقرار عند النقطة وآخر رقم.",
                       u"لم يُسجَّل عدم يقين المعيار، لذلك لا يُذكر.",
                       u"غير مذكور",
                       u"بصمة SHA-256 للسجل",
                       u"امسح الرمز للعثور على السجل"};

} // namespace

QString word(Word word, const QString &language)
{
    const Words &words = language == "pl"_L1   ? polish
                         : language == "de"_L1 ? german
                         : language == "ar"_L1 ? arabic
                                               : english;
    return QString::fromUtf16(words.at(static_cast<size_t>(word)));
}

} // namespace gemba::certificate
