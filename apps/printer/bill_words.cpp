#include "bill_words.h"

#include <array>

namespace gemba::bill {

using namespace Qt::StringLiterals;

namespace {

using Words = std::array<const char16_t *, static_cast<size_t>(Word::Last)>;

constexpr Words english{u"Delivery bill",
                        u"DRAFT",
                        u"The bill is open: what stands here may still change.",
                        u"VOID",
                        u"Revision",
                        u"From",
                        u"To",
                        u"Vehicle",
                        u"Dock",
                        u"Opened",
                        u"Closed",
                        u"Reason",
                        u"Planned",
                        u"Parents",
                        u"Parent",
                        u"Goods",
                        u"Bags",
                        u"Nominal kg",
                        u"Scale kg",
                        u"Difference kg",
                        u"Total",
                        u"Not full",
                        u"not weighed",
                        u"came back",
                        u"Annex: bags in each parent",
                        u"Loaded by",
                        u"Driver",
                        u"Date, signature",
                        u"Page %1 of %2",
                        u"SHA-256 of the content",
                        u"Scan to find the record",
                        u"by"};

constexpr Words german{u"Lieferschein",
                       u"ENTWURF",
                       u"Der Lieferschein ist offen: Was hier steht, kann sich noch ändern.",
                       u"UNGÜLTIG",
                       u"Revision",
                       u"Von",
                       u"An",
                       u"Fahrzeug",
                       u"Rampe",
                       u"Eröffnet",
                       u"Geschlossen",
                       u"Grund",
                       u"Geplant",
                       u"Sammelsäcke",
                       u"Sammelsack",
                       u"Ware",
                       u"Säcke",
                       u"Soll kg",
                       u"Waage kg",
                       u"Differenz kg",
                       u"Summe",
                       u"Nicht voll",
                       u"nicht gewogen",
                       u"zurückgekommen",
                       u"Anlage: Säcke in jedem Sammelsack",
                       u"Geladen von",
                       u"Fahrer",
                       u"Datum, Unterschrift",
                       u"Seite %1 von %2",
                       u"SHA-256 des Inhalts",
                       u"Scannen führt zum Datensatz",
                       u"von"};

constexpr Words polish{u"Dokument wydania",
                       u"SZKIC",
                       u"Dokument jest otwarty: to, co tu widnieje, może się jeszcze zmienić.",
                       u"UNIEWAŻNIONY",
                       u"Wersja",
                       u"Z",
                       u"Do",
                       u"Pojazd",
                       u"Rampa",
                       u"Otwarto",
                       u"Zamknięto",
                       u"Powód",
                       u"Planowano",
                       u"Worki zbiorcze",
                       u"Worek zbiorczy",
                       u"Towar",
                       u"Worki",
                       u"Nominalnie kg",
                       u"Waga kg",
                       u"Różnica kg",
                       u"Razem",
                       u"Niepełne",
                       u"nie ważono",
                       u"zwrócono",
                       u"Załącznik: worki w każdym worku zbiorczym",
                       u"Załadował",
                       u"Kierowca",
                       u"Data, podpis",
                       u"Strona %1 z %2",
                       u"SHA-256 treści",
                       u"Zeskanuj, aby znaleźć zapis",
                       u"przez"};

constexpr Words arabic{u"فاتورة تسليم",
                       u"مسودة",
                       u"الفاتورة مفتوحة: ما يرد هنا قد يتغير.",
                       u"ملغاة",
                       u"المراجعة",
                       u"من",
                       u"إلى",
                       u"المركبة",
                       u"الرصيف",
                       u"فُتحت",
                       u"أُغلقت",
                       u"السبب",
                       u"المخطط",
                       u"الأكياس الجامعة",
                       u"الكيس الجامع",
                       u"البضاعة",
                       u"الأكياس",
                       u"الاسمي كغ",
                       u"الميزان كغ",
                       u"الفرق كغ",
                       u"المجموع",
                       u"غير ممتلئة",
                       u"لم يوزن",
                       u"أُعيد",
                       u"ملحق: الأكياس في كل كيس جامع",
                       u"حمّلها",
                       u"السائق",
                       u"التاريخ والتوقيع",
                       u"صفحة %1 من %2",
                       u"بصمة المحتوى SHA-256",
                       u"امسح للوصول إلى السجل",
                       u"بواسطة"};

} // namespace

QString word(Word word, const QString &language)
{
    const Words &words = language == "de"_L1   ? german
                         : language == "pl"_L1 ? polish
                         : language == "ar"_L1 ? arabic
                                               : english;
    return QString::fromUtf16(words.at(static_cast<size_t>(word)));
}

} // namespace gemba::bill
