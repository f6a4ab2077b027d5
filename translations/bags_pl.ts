<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>BagPane</name>
    <message>
        <source>Into which parent</source>
        <translation>Do którego opakowania</translation>
    </message>
    <message>
        <source>Take children out?</source>
        <translation>Wyjąć worki?</translation>
    </message>
    <message>
        <source>Move children into another parent?</source>
        <translation>Przełożyć worki do innego opakowania?</translation>
    </message>
    <message>
        <source>Open this parent again?</source>
        <translation>Otworzyć to opakowanie ponownie?</translation>
    </message>
    <message>
        <source>Complete this parent?</source>
        <translation>Zamknąć to opakowanie?</translation>
    </message>
    <message>
        <source>Take the last entry back?</source>
        <translation>Cofnąć ostatni wpis?</translation>
    </message>
    <message>
        <source>The ticked ones, or all where none is ticked. A code that is new becomes a parent. The move can be taken back.</source>
        <translation>Zaznaczone, a gdy żaden nie jest zaznaczony, wszystkie. Nowy kod staje się opakowaniem. Przełożenie można cofnąć.</translation>
    </message>
    <message>
        <source>It takes children again and cannot be put on a bill until it is complete.</source>
        <translation>Znów przyjmuje worki i nie trafi na list, dopóki nie będzie kompletne.</translation>
    </message>
    <message>
        <source>It takes no more children and can be put on a bill. It can be opened again.</source>
        <translation>Nie przyjmuje już worków i może trafić na list. Można je otworzyć ponownie.</translation>
    </message>
    <message>
        <source>%1. A further entry says the opposite; both stay readable.</source>
        <translation>%1. Kolejny wpis mówi coś przeciwnego; oba pozostają czytelne.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Wyjmij</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przełóż</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Zamknij opakowanie</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Przełóż …</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Wyjmij %1</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Wyjmij wszystkie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>In parent</source>
        <translation>W opakowaniu</translation>
    </message>
    <message>
        <source>On bill</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominalnie</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ostatnia zmiana</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Pierwszy raz</translation>
    </message>
    <message>
        <source>Show the parent</source>
        <translation>Pokaż opakowanie</translation>
    </message>
    <message>
        <source>Show the bill</source>
        <translation>Pokaż list</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>What the scale says, in kg</source>
        <translation>Wskazanie wagi, w kg</translation>
    </message>
    <message>
        <source>A number of kilograms</source>
        <translation>Liczba kilogramów</translation>
    </message>
    <message>
        <source>Note this weight?</source>
        <translation>Zapisać tę masę?</translation>
    </message>
    <message>
        <source>It stands beside the nominal weight and is compared with it. It can be taken back.</source>
        <translation>Stoi obok masy nominalnej i jest z nią porównywana. Można ją cofnąć.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Weigh …</source>
        <translation>Zważ …</translation>
    </message>
</context>
<context>
    <name>BagSearchPage</name>
    <message>
        <source>Bag search</source>
        <translation>Szukaj worka</translation>
    </message>
    <message>
        <source>By code, by its last digits, or by any part of it</source>
        <translation>Po kodzie, ostatnich cyfrach lub dowolnej części</translation>
    </message>
    <message>
        <source>Code or part of it</source>
        <translation>Kod lub jego część</translation>
    </message>
    <message>
        <source>Search bags</source>
        <translation>Szukaj worków</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Zaczyna się od</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Kończy się na</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Która część</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>There are no bags yet</source>
        <translation>Nie ma jeszcze worków</translation>
    </message>
    <message>
        <source>No bag fits</source>
        <translation>Żaden worek nie pasuje</translation>
    </message>
    <message>
        <source>They come into being with their first scan.</source>
        <translation>Powstają przy pierwszym skanie.</translation>
    </message>
    <message>
        <source>Try “Contains”, or fewer letters of the code.</source>
        <translation>Spróbuj „Zawiera” lub mniej znaków kodu.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Zdejmij filtry</translation>
    </message>
</context>
<context>
    <name>BagsPage</name>
    <message>
        <source>Bags</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>Code, or its last digits</source>
        <translation>Kod lub ostatnie cyfry</translation>
    </message>
    <message>
        <source>Find a bag</source>
        <translation>Znajdź worek</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Koniec dnia</translation>
    </message>
    <message>
        <source>Scans, last 5 min</source>
        <translation>Skany, ostatnie 5 min</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>na min</translation>
    </message>
    <message>
        <source>Bags today</source>
        <translation>Worki dziś</translation>
    </message>
    <message>
        <source>Parents completed</source>
        <translation>Kompletne opakowania</translation>
    </message>
    <message>
        <source>Parents open</source>
        <translation>Otwarte opakowania</translation>
    </message>
    <message>
        <source>Bills open</source>
        <translation>Otwarte listy</translation>
    </message>
    <message>
        <source>Not accepted today</source>
        <translation>Dziś nieprzyjęte</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>scans that lost</source>
        <translation>skany przegrane</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nic nie czeka</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wczytuję …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Bags per 15 min</source>
        <translation>Worki na 15 min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Obszary</translation>
    </message>
    <message>
        <source>Nothing packed today</source>
        <translation>Dziś nic nie spakowano</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stanowiska</translation>
    </message>
    <message>
        <source>No: not accepted in the last 15 min</source>
        <translation>Nie: nieprzyjęte w ostatnich 15 min</translation>
    </message>
    <message>
        <source>No station scanned today</source>
        <translation>Żadne stanowisko dziś nie skanowało</translation>
    </message>
    <message>
        <source>Stations appear here with their first scan.</source>
        <translation>Stanowiska pojawią się tu z pierwszym skanem.</translation>
    </message>
    <message>
        <source>Open parents</source>
        <translation>Otwarte opakowania</translation>
    </message>
    <message>
        <source>left alone longest first</source>
        <translation>najdłużej porzucone najpierw</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Enter opens the parent</source>
        <translation>Enter otwiera opakowanie</translation>
    </message>
    <message>
        <source>No parent is open</source>
        <translation>Żadne opakowanie nie jest otwarte</translation>
    </message>
    <message>
        <source>A station opens one by scanning its code.</source>
        <translation>Stanowisko otwiera je, skanując jego kod.</translation>
    </message>
    <message>
        <source>Bills today</source>
        <translation>Listy dziś</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>Nowy list</translation>
    </message>
    <message>
        <source>kg nominal, from children</source>
        <translation>kg nominalnie, z worków</translation>
    </message>
    <message>
        <source>No bill was opened today</source>
        <translation>Dziś nie otwarto żadnego listu</translation>
    </message>
    <message>
        <source>“New bill” opens one.</source>
        <translation>„Nowy list” otwiera list.</translation>
    </message>
    <message>
        <source>Somebody who manages bills can open one.</source>
        <translation>Kto zarządza listami, może go otworzyć.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksportuj …</translation>
    </message>
    <message>
        <source>Choose a table and how much of it</source>
        <translation>Wybierz tabelę i jej zakres</translation>
    </message>
</context>
<context>
    <name>BillPane</name>
    <message>
        <source>Bill %1</source>
        <translation>List %1</translation>
    </message>
    <message>
        <source>Code of a complete parent</source>
        <translation>Kod kompletnego opakowania</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Załaduj</translation>
    </message>
    <message>
        <source>Close this bill short?</source>
        <translation>Zamknąć ten list z brakiem?</translation>
    </message>
    <message>
        <source>Close this bill?</source>
        <translation>Zamknąć ten list?</translation>
    </message>
    <message>
        <source>Open this bill again?</source>
        <translation>Otworzyć ten list ponownie?</translation>
    </message>
    <message>
        <source>Take %1 back as a return?</source>
        <translation>Przyjąć %1 jako zwrot?</translation>
    </message>
    <message>
        <source>Make this bill void?</source>
        <translation>Unieważnić ten list?</translation>
    </message>
    <message>
        <source>Close bill</source>
        <translation>Zamknij list</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Close short …</source>
        <translation>Zamknij z brakiem …</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>Otwórz ponownie …</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Zdejmij %1</translation>
    </message>
    <message>
        <source>Return %1 …</source>
        <translation>Zwrot %1 …</translation>
    </message>
    <message>
        <source>Make void …</source>
        <translation>Unieważnij …</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Opakowania</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominalnie</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Rewizja</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarty</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięty</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Na nim</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>Nic jeszcze na nim nie ma.</translation>
    </message>
    <message>
        <source>Parents on the bill</source>
        <translation>Opakowania na liście</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
    <message>
        <source>PDF, A4, in the language of this program</source>
        <translation>PDF, A4, w języku tego programu</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Co wydrukować</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Drukuj do PDF</translation>
    </message>
    <message>
        <source>Saved in your documents; open it there to print it</source>
        <translation>Zapisywane w Twoich dokumentach; tam otwórz i wydrukuj</translation>
    </message>
    <message>
        <source>With the children of each parent</source>
        <translation>Z workami każdego opakowania</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Zmień …</translation>
    </message>
    <message>
        <source>Destination, vehicle and plan</source>
        <translation>Cel, pojazd i plan</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Bills</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najnowsze najpierw</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>Nowy list</translation>
    </message>
    <message>
        <source>Number, destination or vehicle</source>
        <translation>Numer, cel lub pojazd</translation>
    </message>
    <message>
        <source>Search bills</source>
        <translation>Szukaj listów</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>W załadunku</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięty</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nieważne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>There are no bills yet</source>
        <translation>Nie ma jeszcze listów</translation>
    </message>
    <message>
        <source>No bill fits</source>
        <translation>Żaden list nie pasuje</translation>
    </message>
    <message>
        <source>“New bill” opens one; stations then load parents onto it.</source>
        <translation>„Nowy list” otwiera list; stanowiska ładują potem na niego opakowania.</translation>
    </message>
    <message>
        <source>Somebody who manages bills can open one.</source>
        <translation>Kto zarządza listami, może go otworzyć.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Zdejmij filtry</translation>
    </message>
</context>
<context>
    <name>ChangeBillBar</name>
    <message>
        <source>Destination</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>Parents planned</source>
        <translation>Planowane opakowania</translation>
    </message>
    <message>
        <source>A whole number, 1 to 1000, and not fewer than are on it</source>
        <translation>Liczba całkowita od 1 do 1000, nie mniejsza niż to, co już na nim jest</translation>
    </message>
    <message>
        <source>Change what was planned?</source>
        <translation>Zmienić plan?</translation>
    </message>
    <message>
        <source>The print of the next close says so; earlier prints stay as they are. It can be changed back while the bill is open.</source>
        <translation>Wydruk po następnym zamknięciu będzie taki; wcześniejsze wydruki zostają. Dopóki list jest otwarty, można to zmienić z powrotem.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message>
        <source>End of day</source>
        <translation>Koniec dnia</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>Zamknij dzień …</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Poprzedni dzień</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięty</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Zamknąć %1?</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Zamknij dzień</translation>
    </message>
    <message>
        <source>Figures by area and person</source>
        <translation>Liczby według obszaru i osoby</translation>
    </message>
    <message>
        <source>Nothing was scanned on this day</source>
        <translation>Tego dnia nic nie skanowano</translation>
    </message>
    <message>
        <source>Go to another day with the arrows above.</source>
        <translation>Przejdź do innego dnia strzałkami powyżej.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Everything that fits the filter, as a file</source>
        <translation>Wszystko, co pasuje do filtra, jako plik</translation>
    </message>
</context>
<context>
    <name>LabelPane</name>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Print these labels again?</source>
        <translation>Wydrukować te etykiety ponownie?</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Drukuj ponownie</translation>
    </message>
    <message>
        <source>Print again …</source>
        <translation>Drukuj ponownie …</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Drukuj etykiety</translation>
    </message>
    <message>
        <source>Saved in your documents</source>
        <translation>Zapisywane w Twoich dokumentach</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zarezerwowano</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowano</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk</translation>
    </message>
    <message>
        <source>100 × 50 mm each</source>
        <translation>każda 100 × 50 mm</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZPL</source>
        <translation>ZPL</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Do czego</translation>
    </message>
    <message>
        <source>For a label printer with 8 dots a millimetre; send it the file as it is.</source>
        <translation>Dla drukarki etykiet o 8 punktach na milimetr; wyślij do niej plik bez zmian.</translation>
    </message>
    <message>
        <source>One label a page, for any printer.</source>
        <translation>Jedna etykieta na stronie, dla każdej drukarki.</translation>
    </message>
    <message>
        <source>From label</source>
        <translation>Od etykiety</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 do %1</translation>
    </message>
    <message>
        <source>To label</source>
        <translation>Do etykiety</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Najwyżej %1</translation>
    </message>
    <message>
        <source>More than 500 labels come in several files.</source>
        <translation>Ponad 500 etykiet trafia do kilku plików.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Between numbers in use</source>
        <translation>Między używanymi numerami</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Numbers that were set aside, newest first</source>
        <translation>Zarezerwowane numery, najnowsze pierwsze</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>Zarezerwuj numery</translation>
    </message>
    <message>
        <source>A number that was set aside is never given out again</source>
        <translation>Zarezerwowanego numeru nie wydaje się drugi raz</translation>
    </message>
    <message>
        <source>No labels have been made yet</source>
        <translation>Nie zrobiono jeszcze żadnych etykiet</translation>
    </message>
    <message>
        <source>Set numbers aside first; then print their labels.</source>
        <translation>Najpierw zarezerwuj numery, potem wydrukuj ich etykiety.</translation>
    </message>
    <message>
        <source>Somebody with the right to print labels can set numbers aside.</source>
        <translation>Kto może drukować etykiety, może rezerwować numery.</translation>
    </message>
</context>
<context>
    <name>ListFilterFields</name>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Person, by user name</source>
        <translation>Osoba, według nazwy użytkownika</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
</context>
<context>
    <name>NewBillPane</name>
    <message>
        <source>New bill</source>
        <translation>Nowy list</translation>
    </message>
    <message>
        <source>Nothing is opened until you say so</source>
        <translation>Nic się nie otworzy bez Twojej decyzji</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Otwórz list</translation>
    </message>
    <message>
        <source>Destination, vehicle and a plan of 1 to 1000 parents are needed</source>
        <translation>Potrzebne są cel, pojazd i plan od 1 do 1000 opakowań</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>Parents planned</source>
        <translation>Planowane opakowania</translation>
    </message>
    <message>
        <source>A whole number, 1 to 1000</source>
        <translation>Liczba całkowita, 1 do 1000</translation>
    </message>
    <message>
        <source>Dock, where it is known</source>
        <translation>Rampa, jeśli znana</translation>
    </message>
    <message>
        <source>Number, where it comes from elsewhere</source>
        <translation>Numer, jeśli pochodzi skądinąd</translation>
    </message>
    <message>
        <source>Left empty, the next one is taken</source>
        <translation>Puste: użyty będzie kolejny</translation>
    </message>
</context>
<context>
    <name>NewLabelsPane</name>
    <message>
        <source>Set numbers aside</source>
        <translation>Zarezerwuj numery</translation>
    </message>
    <message>
        <source>The next free ones, in one piece</source>
        <translation>Następne wolne, w jednym ciągu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zarezerwuj</translation>
    </message>
    <message>
        <source>A form and 1 to 5000 labels are needed</source>
        <translation>Potrzebna jest forma i 1 do 5000 etykiet</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Form of the codes</source>
        <translation>Forma kodów</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>A whole number, 1 to 5000</source>
        <translation>Liczba całkowita, 1 do 5000</translation>
    </message>
    <message>
        <source>No form of codes has numbers that can be counted.</source>
        <translation>Żadna forma kodów nie ma numerów, które można liczyć.</translation>
    </message>
    <message>
        <source>Nobody else gets these numbers, even if their labels are never printed. Numbers in use are passed over.</source>
        <translation>Nikt inny nie dostanie tych numerów, nawet jeśli ich etykiety nie zostaną wydrukowane. Numery w użyciu są pomijane.</translation>
    </message>
    <message>
        <source>So many numbers are left between those in use only. Labels from elsewhere that nobody has scanned yet may have them: then two bags have one code, and one of them can never be packed.</source>
        <translation>Tyle numerów jest wolnych już tylko między używanymi. Mogą je mieć etykiety z innego źródła, których nikt jeszcze nie zeskanował: wtedy dwa worki mają jeden kod i jednego z nich nigdy nie da się zapakować.</translation>
    </message>
    <message>
        <source>There are none: take the numbers</source>
        <translation>Nie ma takich: użyj numerów</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Which scans</source>
        <translation>Które skany</translation>
    </message>
    <message>
        <source>Scans that lost</source>
        <translation>Skany przegrane</translation>
    </message>
    <message>
        <source>The first scan that arrived counts until somebody decides</source>
        <translation>Liczy się skan, który dotarł pierwszy, aż ktoś zdecyduje</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nic nie czeka na decyzję</translation>
    </message>
    <message>
        <source>A scan comes here when its station was offline and another station was first.</source>
        <translation>Skan trafia tu, gdy jego stanowisko było offline, a inne było pierwsze.</translation>
    </message>
    <message>
        <source>Show decided ones</source>
        <translation>Pokaż rozstrzygnięte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Keep it as it counts?</source>
        <translation>Zostawić, jak się liczy?</translation>
    </message>
    <message>
        <source>Move it to where the scan says?</source>
        <translation>Przełożyć tam, gdzie mówi skan?</translation>
    </message>
    <message>
        <source>Have somebody look?</source>
        <translation>Zlecić sprawdzenie?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przełóż</translation>
    </message>
    <message>
        <source>Hold both</source>
        <translation>Wstrzymaj oba</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Przełóż …</translation>
    </message>
    <message>
        <source>Have it checked …</source>
        <translation>Zleć sprawdzenie …</translation>
    </message>
    <message>
        <source>You may look, but not decide.</source>
        <translation>Możesz patrzeć, ale nie decydować.</translation>
    </message>
    <message>
        <source>The scan says</source>
        <translation>Skan mówi</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Zeskanowano</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Co się liczy</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Gdzie jest</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Show the bag</source>
        <translation>Pokaż worek</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Wstrzymaj</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagAreasModel</name>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Opakowania</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>bez obszaru</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagChildrenModel</name>
    <message>
        <source>Child</source>
        <translation>Worek</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagDashboard</name>
    <message>
        <source>%1, kept with every scan, nothing estimated</source>
        <translation>%1, prowadzone z każdym skanem, nic nie szacowano</translation>
    </message>
    <message>
        <source>%1 of %2 stations busy</source>
        <translation>%1 z %2 stanowisk pracuje</translation>
    </message>
    <message>
        <source>%1 put on bills</source>
        <translation>%1 na listach</translation>
    </message>
    <message>
        <source>of %1 there are</source>
        <translation>z %1 wszystkich</translation>
    </message>
    <message>
        <source>%1 closed today</source>
        <translation>%1 zamkniętych dziś</translation>
    </message>
    <message>
        <source>%1 of scans</source>
        <translation>%1 skanów</translation>
    </message>
    <message>
        <source>%1 here already, %2 elsewhere, %3 other</source>
        <translation>%1 już tu, %2 gdzie indziej, %3 inne</translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>a day of the week</comment>
        <translation>zwykły: %1</translation>
    </message>
    <message>
        <source>Bags in each quarter of an hour: %1 packed today</source>
        <translation>Worki na kwadrans: dziś spakowano %1</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>cofnięte</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>cofa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of bag, goods in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>weight, difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>nie ważono</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On bill %1: take it off, or take it back as a return, before anything in it is changed.</source>
        <translation>Na liście %1: najpierw zdejmij lub przyjmij jako zwrot, potem można zmieniać zawartość.</translation>
    </message>
    <message>
        <source>Complete: open it again before children are moved or taken out.</source>
        <translation>Kompletne: najpierw otwórz ponownie, potem można przekładać lub wyjmować worki.</translation>
    </message>
    <message numerus="yes">
        <source>%n children become loose. The entry can be taken back.</source>
        <translation>
            <numerusform>%n worek będzie luzem. Wpis można cofnąć.</numerusform>
            <numerusform>%n worki będą luzem. Wpis można cofnąć.</numerusform>
            <numerusform>%n worków będzie luzem. Wpis można cofnąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Cofnięte od razu</translation>
    </message>
    <message>
        <source>Taken out of %1</source>
        <translation>Wyjęto z %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Przełożono do %1</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 jest znów otwarte</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 jest kompletne</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>%1 weighs %2</source>
        <translation>%1 waży %2</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagWords</name>
    <message>
        <source>Parent</source>
        <translation>Opakowanie</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Worek</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Spakowany</translation>
    </message>
    <message>
        <source>Loose</source>
        <comment>a child that is in no parent</comment>
        <translation>Luzem</translation>
    </message>
    <message>
        <source>On a bill</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a parent that takes children</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a bill that is loaded</comment>
        <translation>Otwarty</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>closed with less than planned</comment>
        <translation>Z brakiem</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięty</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Otwarty ponownie</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nieważne</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pakowanie</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Wyjmij</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>put parents on a bill</comment>
        <translation>Załadunek</translation>
    </message>
    <message>
        <source>Unload</source>
        <comment>take parents off a bill</comment>
        <translation>Rozładunek</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęty</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Już tu jest</translation>
    </message>
    <message>
        <source>In another parent</source>
        <translation>W innym opakowaniu</translation>
    </message>
    <message>
        <source>Parent full</source>
        <translation>Opakowanie pełne</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Nieznany kod</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowy</translation>
    </message>
    <message>
        <source>Kept as it counts</source>
        <translation>Zostawiono, jak się liczy</translation>
    </message>
    <message>
        <source>Moved to where the scan says</source>
        <translation>Przełożono według skanu</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Jest sprawdzane</translation>
    </message>
    <message>
        <source>%1 seen for the first time</source>
        <translation>%1 widziane pierwszy raz</translation>
    </message>
    <message>
        <source>%1 packed into %2</source>
        <translation>%1 spakowano do %2</translation>
    </message>
    <message>
        <source>%1 taken out of %2</source>
        <translation>%1 wyjęto z %2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 zamknięto</translation>
    </message>
    <message>
        <source>%1 opened again</source>
        <translation>%1 otwarto ponownie</translation>
    </message>
    <message>
        <source>%1 weighed: %2</source>
        <translation>%1 zważono: %2</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 sprawdzono</translation>
    </message>
    <message>
        <source>%1 put on bill %2</source>
        <translation>%1 załadowano na list %2</translation>
    </message>
    <message>
        <source>%1 taken off bill %2</source>
        <translation>%1 zdjęto z listu %2</translation>
    </message>
    <message>
        <source>%1 came back from bill %2</source>
        <translation>%1 wróciło z listu %2</translation>
    </message>
    <message>
        <source>Bill %1 opened</source>
        <translation>List %1 otwarto</translation>
    </message>
    <message>
        <source>Bill %1 changed</source>
        <translation>List %1 zmieniono</translation>
    </message>
    <message>
        <source>Bill %1 closed</source>
        <translation>List %1 zamknięto</translation>
    </message>
    <message>
        <source>Bill %1 opened again</source>
        <translation>List %1 otwarto ponownie</translation>
    </message>
    <message>
        <source>Bill %1 made void</source>
        <translation>List %1 unieważniono</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n missing?</source>
        <comment>weight of a parent</comment>
        <translation>
            <numerusform>%1  brak %n?</numerusform>
            <numerusform>%1  brak %n?</numerusform>
            <numerusform>%1  brak %n?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %n too many?</source>
        <comment>weight of a parent</comment>
        <translation>
            <numerusform>%1  %n za dużo?</numerusform>
            <numerusform>%1  %n za dużo?</numerusform>
            <numerusform>%1  %n za dużo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a parent</comment>
        <translation>Kompletne</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagsModel</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>In, on</source>
        <translation>W, na</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Opakowania</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Każdy stan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>On a bill</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Luzem</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Spakowany</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a parent</comment>
        <translation>Kompletne</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 weighed</source>
        <translation>zważono %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n returned</source>
        <translation>
            <numerusform>%1, %n zwrot</numerusform>
            <numerusform>%1, %n zwroty</numerusform>
            <numerusform>%1, %n zwrotów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Its %n parents are frozen and revision %1 is kept for print. It can be opened again with a reason.</source>
        <translation>
            <numerusform>Jego %n opakowanie zostanie zamrożone, a rewizja %1 zachowana do druku. Z uzasadnieniem można go otworzyć ponownie.</numerusform>
            <numerusform>Jego %n opakowania zostaną zamrożone, a rewizja %1 zachowana do druku. Z uzasadnieniem można go otworzyć ponownie.</numerusform>
            <numerusform>Jego %n opakowań zostanie zamrożonych, a rewizja %1 zachowana do druku. Z uzasadnieniem można go otworzyć ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parents fewer than planned.</source>
        <translation>
            <numerusform>O %n opakowanie mniej niż w planie.</numerusform>
            <numerusform>O %n opakowania mniej niż w planie.</numerusform>
            <numerusform>O %n opakowań mniej niż w planie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parents can be put on and taken off again. Revision %1 stays readable; the next close makes revision %2.</source>
        <translation>Można znów ładować i zdejmować opakowania. Rewizja %1 pozostaje czytelna; następne zamknięcie tworzy rewizję %2.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n parents are free for other bills. The bill stays readable; its number is not used again and this cannot be taken back.</source>
        <translation>
            <numerusform>Jego %n opakowanie jest wolne dla innych listów. List pozostaje czytelny; jego numer nie będzie użyty ponownie i tego nie można cofnąć.</numerusform>
            <numerusform>Jego %n opakowania są wolne dla innych listów. List pozostaje czytelny; jego numer nie będzie użyty ponownie i tego nie można cofnąć.</numerusform>
            <numerusform>Jego %n opakowań jest wolnych dla innych listów. List pozostaje czytelny; jego numer nie będzie użyty ponownie i tego nie można cofnąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is free again. The bill stays as it was printed and counts the return.</source>
        <translation>%1 jest znów wolne. List pozostaje, jak wydrukowano, i liczy zwrot.</translation>
    </message>
    <message>
        <source>Short of what was planned: somebody with the right to correct bills can close it with a reason.</source>
        <translation>Mniej niż w planie: kto ma prawo poprawiać listy, może go zamknąć z uzasadnieniem.</translation>
    </message>
    <message>
        <source>Choose a parent above to take it back as a return.</source>
        <translation>Wybierz powyżej opakowanie, aby przyjąć je jako zwrot.</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Cofnięte od razu</translation>
    </message>
    <message>
        <source>%1 is on the bill</source>
        <translation>%1 jest na liście</translation>
    </message>
    <message>
        <source>%1 is off the bill</source>
        <translation>%1 zdjęto z listu</translation>
    </message>
    <message>
        <source>Bill %1 is closed</source>
        <translation>List %1 jest zamknięty</translation>
    </message>
    <message>
        <source>Bill %1 is open again</source>
        <translation>List %1 jest znów otwarty</translation>
    </message>
    <message>
        <source>Bill %1 is void</source>
        <translation>List %1 jest nieważny</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 wróciło</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Rewizja %1</translation>
    </message>
    <message>
        <source>The bill was not printed</source>
        <translation>Listu nie wydrukowano</translation>
    </message>
    <message>
        <source>Draft of bill %1 saved</source>
        <translation>Zapisano szkic listu %1</translation>
    </message>
    <message>
        <source>Bill %1 saved</source>
        <translation>Zapisano list %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Marked void</source>
        <translation>Oznaczony jako nieważny</translation>
    </message>
    <message>
        <source>Bill %1 is changed</source>
        <translation>List %1 został zmieniony</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillLinesModel</name>
    <message>
        <source>Parent</source>
        <translation>Opakowanie</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Scale kg</source>
        <translation>Waga kg</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>wróciło</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>bez wagi</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillsModel</name>
    <message>
        <source>Bill</source>
        <translation>List</translation>
    </message>
    <message>
        <source>To, vehicle</source>
        <translation>Cel, pojazd</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Opakowania</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Rev</source>
        <comment>revision of a print</comment>
        <translation>Rew</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 open, %2 closed</source>
        <translation>%1 otwarte, %2 zamknięte</translation>
    </message>
    <message>
        <source>The bill is open</source>
        <translation>List jest otwarty</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::EndOfDayModel</name>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Skany</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Spakowany</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Wyjęto</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Opakowania</translation>
    </message>
    <message>
        <source>On bills</source>
        <translation>Na listach</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Powrócił</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowy</translation>
    </message>
    <message>
        <source>Arrived after the day was closed</source>
        <translation>Dotarło po zamknięciu dnia</translation>
    </message>
    <message>
        <source>not in the sums above</source>
        <translation>poza sumami powyżej</translation>
    </message>
    <message>
        <source>As it was when the day was closed</source>
        <translation>Stan przy zamknięciu dnia</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>bez obszaru</translation>
    </message>
    <message>
        <source>Not closed: the figures still move</source>
        <translation>Niezamknięty: liczby jeszcze się zmieniają</translation>
    </message>
    <message>
        <source>Closed %1 by %2, frozen since</source>
        <translation>Zamknięty %1, %2, odtąd zamrożony</translation>
    </message>
    <message>
        <source>The figures of %1 are frozen. What stations send later of that day is shown beside them, never added. A closed day stays closed.</source>
        <translation>Liczby z dnia %1 zostaną zamrożone. Co stanowiska wyślą później z tego dnia, stoi obok i nigdy nie jest doliczane. Zamknięty dzień pozostaje zamknięty.</translation>
    </message>
    <message>
        <source>Bags packed</source>
        <translation>Spakowane worki</translation>
    </message>
    <message>
        <source>Weight, nominal</source>
        <translation>Masa, nominalnie</translation>
    </message>
    <message>
        <source>Parents completed</source>
        <translation>Kompletne opakowania</translation>
    </message>
    <message>
        <source>Bills closed</source>
        <translation>Zamknięte listy</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Zostało otwarte</translation>
    </message>
    <message>
        <source>%1 scans</source>
        <translation>%1 skanów</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 wyjęto</translation>
    </message>
    <message>
        <source>%1 put on bills</source>
        <translation>%1 na listach</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1 otwarto</translation>
    </message>
    <message>
        <source>%1 scans refused</source>
        <translation>%1 skanów odrzucono</translation>
    </message>
    <message>
        <source>%1 bills, %2 to decide</source>
        <translation>%1 listów, %2 do decyzji</translation>
    </message>
    <message>
        <source>told once it is closed</source>
        <translation>podane przy zamknięciu</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 jest zamknięty</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::LabelsModel</name>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zarezerwowano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of codes, an example</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of codes, goods</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never printed</comment>
        <translation>Jeszcze nie</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often it was printed</comment>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, ostatnio %2</translation>
    </message>
    <message>
        <source>Two bags with one code are one bag to the system: destroy the labels that these take the place of. The reason goes into the audit trail.</source>
        <translation>Dwa worki z jednym kodem są dla systemu jednym workiem: zniszcz etykiety, które te zastępują. Powód trafi do dziennika audytu.</translation>
    </message>
    <message>
        <source>%1 of %2 labels</source>
        <translation>%1 z %2 etykiet</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are set aside</source>
        <translation>
            <numerusform>Zarezerwowano %n numer</numerusform>
            <numerusform>Zarezerwowano %n numery</numerusform>
            <numerusform>Zarezerwowano %n numerów</numerusform>
        </translation>
    </message>
    <message>
        <source>No labels were made</source>
        <translation>Nie zrobiono etykiet</translation>
    </message>
    <message>
        <source>Only %1 of %2 labels were made</source>
        <translation>Zrobiono tylko %1 z %2 etykiet</translation>
    </message>
    <message numerus="yes">
        <source>%n labels saved</source>
        <translation>
            <numerusform>Zapisano %n etykietę</numerusform>
            <numerusform>Zapisano %n etykiety</numerusform>
            <numerusform>Zapisano %n etykiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 labels saved in %n files, the last:</source>
        <translation>
            <numerusform>Zapisano etykiety (%1) w %n pliku:</numerusform>
            <numerusform>Zapisano etykiety (%1) w %n plikach, ostatni:</numerusform>
            <numerusform>Zapisano etykiety (%1) w %n plikach, ostatni:</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowano</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 do %2</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::OpenParentsModel</name>
    <message>
        <source>Parent</source>
        <translation>Opakowanie</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>Scale kg</source>
        <translation>Waga kg</translation>
    </message>
    <message>
        <source>To nominal</source>
        <translation>Do nominalnej</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Ostatni skan</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Wszystkie obszary</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>bez wagi</translation>
    </message>
    <message>
        <source>full, close</source>
        <translation>pełne, zamknij</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::ResolutionsModel</name>
    <message>
        <source>Scanned</source>
        <translation>Zeskanowano</translation>
    </message>
    <message>
        <source>The scan says</source>
        <translation>Skan mówi</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Co się liczy</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job of a station: parent or bill</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>on bill %1</source>
        <translation>na liście %1</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nigdzie</translation>
    </message>
    <message>
        <source>Held, being checked</source>
        <translation>Wstrzymane, sprawdzane</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>No scan waits for a decision</source>
        <translation>Żaden skan nie czeka na decyzję</translation>
    </message>
    <message numerus="yes">
        <source>%n scans wait for a decision</source>
        <translation>
            <numerusform>%n skan czeka na decyzję</numerusform>
            <numerusform>%n skany czekają na decyzję</numerusform>
            <numerusform>%n skanów czeka na decyzję</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, station</comment>
        <translation>%1 przy %2</translation>
    </message>
    <message>
        <source>%1, arrived %2</source>
        <translation>%1, dotarł %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>decision, person, when</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 stays %2. The scan stays in the history as refused.</source>
        <translation>%1 pozostaje %2. Skan zostaje w historii jako odrzucony.</translation>
    </message>
    <message>
        <source>%1 moves into %2; the other count falls by one. The move can be taken back.</source>
        <translation>%1 przechodzi do %2; druga liczba maleje o jeden. Przełożenie można cofnąć.</translation>
    </message>
    <message>
        <source>Neither parent can be billed until this is decided again.</source>
        <translation>Żadne z obu opakowań nie trafi na list, dopóki nie zapadnie decyzja.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Zdecydowano: %1</translation>
    </message>
    <message>
        <source>%1 goes on bill %2, and comes off any other. The move can be taken back.</source>
        <translation>%1 trafia na list %2 i schodzi z każdego innego. Przeniesienie można cofnąć.</translation>
    </message>
    <message>
        <source>%1 can be put on no bill until this is decided again.</source>
        <translation>%1 nie trafi na żaden list, dopóki nie zapadnie decyzja.</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::StationsModel</name>
    <message>
        <source>Station</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Parent, bill</source>
        <translation>Opakowanie, list</translation>
    </message>
    <message>
        <source>/ min</source>
        <comment>scans per minute</comment>
        <translation>/ min</translation>
    </message>
    <message>
        <source>No</source>
        <comment>scans that were refused</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>%1 of %2 scanned lately</source>
        <translation>%1 z %2 skanowało niedawno</translation>
    </message>
</context>
</TS>
