<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>ExportPane</name>
    <message>
        <source>New export</source>
        <translation>Nowy eksport</translation>
    </message>
    <message>
        <source>The table as it is when it begins</source>
        <translation>Tabela według stanu na początku</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>There is nothing you may export.</source>
        <translation>Nie ma nic, co wolno Ci eksportować.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For spreadsheets that know UTF-8 by a mark</source>
        <translation>Dla arkuszy, które poznają UTF-8 po znaczniku</translation>
    </message>
    <message>
        <source>Leave cells that look like formulas as they are</source>
        <translation>Nie zmieniaj komórek podobnych do formuł</translation>
    </message>
    <message>
        <source>Open such a file in no spreadsheet. The audit trail says that it was made.</source>
        <translation>Nie otwieraj takiego pliku w arkuszu. Dziennik audytu odnotuje, że powstał.</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Tylko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Person, by user name</source>
        <translation>Osoba, według nazwy użytkownika</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
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
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Whole tables out and in; files are kept for a day</source>
        <translation>Całe tabele na zewnątrz i do środka; pliki czekają dobę</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Nowy eksport</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Na zewnątrz</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Do środka</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Dotąd zaimportowane</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Eksporty</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>Each is the table of one moment</source>
        <translation>Każdy to tabela z jednej chwili</translation>
    </message>
    <message>
        <source>Nothing is changed until you say so</source>
        <translation>Nic się nie zmienia, dopóki tego nie zlecisz</translation>
    </message>
    <message>
        <source>No exports of yours are here</source>
        <translation>Nie ma tu Twoich eksportów</translation>
    </message>
    <message>
        <source>No imports of yours are here</source>
        <translation>Nie ma tu Twoich importów</translation>
    </message>
    <message>
        <source>“New export” makes a file of a whole table, however long it is.</source>
        <translation>„Nowy eksport” robi plik z całej tabeli, niezależnie od jej długości.</translation>
    </message>
    <message>
        <source>“Import a file” tries a file first and says what is wrong with it.</source>
        <translation>„Importuj plik” najpierw wypróbowuje plik i mówi, co w nim nie pasuje.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Wiersze, których nie można przyjąć</translation>
    </message>
    <message>
        <source>Everybody’s, newest first</source>
        <translation>Wszystkich, najnowsze pierwsze</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Niczego jeszcze nie zaimportowano</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Tried first; that changes nothing</source>
        <translation>Najpierw próba; to niczego nie zmienia</translation>
    </message>
    <message>
        <source>Send and try</source>
        <translation>Wyślij i wypróbuj</translation>
    </message>
    <message>
        <source>A file is on its way already</source>
        <translation>Jeden plik jest już w drodze</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing</source>
        <translation>Mówi, co by się stało, i nic nie zmienia</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>There is nothing you may import.</source>
        <translation>Nie ma nic, co wolno Ci importować.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Newest in your folders</source>
        <translation>Najnowsze w Twoich folderach</translation>
    </message>
    <message>
        <source>Columns, in any order; the first row names them</source>
        <translation>Kolumny w dowolnej kolejności; nazywa je pierwszy wiersz</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, wymagane</translation>
    </message>
    <message>
        <source>CSV or XLSX: choose it, type its path, or drop it here</source>
        <translation>CSV lub XLSX: wybierz plik, wpisz ścieżkę albo upuść go tutaj</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Wybierz plik …</translation>
    </message>
</context>
<context>
    <name>ImportedPane</name>
    <message>
        <source>Take the whole import back?</source>
        <translation>Cofnąć cały import?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Cofnij …</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Co zrobił</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
</context>
<context>
    <name>JobPane</name>
    <message>
        <source>Take the whole import back?</source>
        <translation>Cofnąć cały import?</translation>
    </message>
    <message>
        <source>Take what can be taken?</source>
        <translation>Przyjąć to, co można?</translation>
    </message>
    <message>
        <source>Take all rows?</source>
        <translation>Przyjąć wszystkie wiersze?</translation>
    </message>
    <message>
        <source>Everything it brought is taken back together, or nothing where something was changed since.</source>
        <translation>Wszystko, co przyniósł, zostanie cofnięte razem albo nic, jeśli coś od tego czasu zmieniono.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation>Przyjmij resztę</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Przyjmij wszystkie</translation>
    </message>
    <message>
        <source>Take all …</source>
        <translation>Przyjmij wszystkie …</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Wysyłaj dalej</translation>
    </message>
    <message>
        <source>Save with faults marked</source>
        <translation>Zapisz z zaznaczonymi błędami</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Saved in your documents</source>
        <translation>Zapisywane w Twoich dokumentach</translation>
    </message>
    <message>
        <source>Take what can be taken …</source>
        <translation>Przyjmij to, co można …</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing</source>
        <translation>Mówi, co by się stało, i nic nie zmienia</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Cofnij …</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Removes its files from the server; what was imported stays</source>
        <translation>Usuwa jego pliki z serwera; to, co zaimportowano, zostaje</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Go on saving</source>
        <translation>Zapisuj dalej</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Zapisz jako …</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabele (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::ExportForm</name>
    <message>
        <source>Any</source>
        <translation>Każdy</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>From, to …</source>
        <translation>Od, do …</translation>
    </message>
    <message>
        <source>The export did not begin</source>
        <translation>Eksport się nie rozpoczął</translation>
    </message>
    <message>
        <source>Code or bill begins with</source>
        <translation>Kod lub list zaczyna się od</translation>
    </message>
    <message>
        <source>Code begins with</source>
        <translation>Kod zaczyna się od</translation>
    </message>
    <message>
        <source>Number, destination or vehicle</source>
        <translation>Numer, cel lub pojazd</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileJobsModel</name>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>The report was not read</source>
        <translation>Raportu nie odczytano</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Cofanie importu</translation>
    </message>
    <message>
        <source>%1, export</source>
        <translation>%1, eksport</translation>
    </message>
    <message>
        <source>%1, import</source>
        <translation>%1, import</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Would be new</source>
        <translation>Byłyby nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Zmieniłyby się</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Nie do przyjęcia</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be taken</source>
        <translation>Nie można przyjąć %1 z %2 wierszy</translation>
    </message>
    <message>
        <source>%1; the first %2 are listed, the saved file has all</source>
        <translation>%1; tu pierwsze %2, zapisany plik ma wszystkie</translation>
    </message>
    <message>
        <source>%1 rows are taken, all or none. They can be taken back as one, with a reason.</source>
        <translation>Przyjętych zostanie %1 wierszy, wszystkie albo żaden. Z uzasadnieniem można je cofnąć razem.</translation>
    </message>
    <message>
        <source>%1 rows are taken; %2 stay out. The same file, once mended, brings in only those.</source>
        <translation>Przyjętych zostanie %1 wierszy; %2 zostanie poza. Ten sam plik po poprawieniu wniesie tylko te.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Przechowywane do</translation>
    </message>
    <message>
        <source>Saved in part</source>
        <translation>Zapisano częściowo</translation>
    </message>
    <message>
        <source>In already</source>
        <translation>Już przyjęte</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>Jest zatrzymywane</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>arkusz %1</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Co jest nie tak i co zrobić</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileTransfers</name>
    <message>
        <source>The file could not be read</source>
        <translation>Nie można odczytać pliku</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Plik jest pusty</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Plik jest za duży</translation>
    </message>
    <message>
        <source>Split it into files of at most %1.</source>
        <translation>Podziel go na pliki po najwyżej %1.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Pliku nie przyjęto</translation>
    </message>
    <message>
        <source>The file is not all there yet</source>
        <translation>Plik nie dotarł jeszcze w całości</translation>
    </message>
    <message>
        <source>The file is there but was not tried</source>
        <translation>Plik dotarł, ale go nie wypróbowano</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Pliku nie zapisano</translation>
    </message>
    <message>
        <source>What has arrived is not what the server has. Save it again.</source>
        <translation>To, co dotarło, różni się od tego, co ma serwer. Zapisz jeszcze raz.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>The server has this file no longer</source>
        <translation>Serwer nie ma już tego pliku</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Wyślij go ponownie.</translation>
    </message>
    <message>
        <source>The file changed meanwhile</source>
        <translation>Plik zmienił się w międzyczasie</translation>
    </message>
    <message>
        <source>Send it again once it is finished.</source>
        <translation>Wyślij go ponownie, gdy będzie gotowy.</translation>
    </message>
    <message>
        <source>The file is not all saved yet</source>
        <translation>Plik nie jest jeszcze cały zapisany</translation>
    </message>
    <message>
        <source>The server has made it anew meanwhile. Save it again.</source>
        <translation>Serwer utworzył go w międzyczasie na nowo. Zapisz go ponownie.</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileWords</name>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kompletne</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Otwarte ponownie</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nieważne</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Już tutaj</translation>
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
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Parent first seen</source>
        <translation>Opakowanie widziane pierwszy raz</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Spakowano</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Wyjęto</translation>
    </message>
    <message>
        <source>Parent completed</source>
        <translation>Opakowanie zamknięto</translation>
    </message>
    <message>
        <source>Parent opened again</source>
        <translation>Opakowanie otwarto ponownie</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Zważono</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Put on a bill</source>
        <translation>Dodano do listu</translation>
    </message>
    <message>
        <source>Taken off a bill</source>
        <translation>Zdjęto z listu</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wróciło</translation>
    </message>
    <message>
        <source>Bill opened</source>
        <translation>List otwarto</translation>
    </message>
    <message>
        <source>Bill changed</source>
        <translation>List zmieniono</translation>
    </message>
    <message>
        <source>Bill closed</source>
        <translation>List zamknięto</translation>
    </message>
    <message>
        <source>Bill opened again</source>
        <translation>List otwarto ponownie</translation>
    </message>
    <message>
        <source>Bill made void</source>
        <translation>List unieważniono</translation>
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
        <source>Bills</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Skany</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista pakowa</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Jeszcze bez próby</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Czeka na kolej</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Being taken</source>
        <translation>Przyjmowanie</translation>
    </message>
    <message>
        <source>Report being written</source>
        <translation>Zapis raportu</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Cofanie</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Taken in part</source>
        <translation>Przyjęto częściowo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Przyjęto wcześniej</translation>
    </message>
    <message>
        <source>Tried, with faults</source>
        <translation>Próba z błędami</translation>
    </message>
    <message>
        <source>Tried, all well</source>
        <translation>Próba bez błędów</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 z %2 wierszy</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>Wiersze: %1</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <comment>rows, rows</comment>
        <translation>%1, %2 na sekundę</translation>
    </message>
    <message>
        <source>This very file was imported before. Nothing was changed.</source>
        <translation>Ten sam plik już zaimportowano. Niczego nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be taken; all others are in.</source>
        <translation>
            <numerusform>%n wiersza nie przyjęto; wszystkie inne przyjęto.</numerusform>
            <numerusform>%n wierszy nie przyjęto; wszystkie inne przyjęto.</numerusform>
            <numerusform>%n wierszy nie przyjęto; wszystkie inne przyjęto.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are in. They can be taken back as one.</source>
        <translation>Wszystkie wiersze przyjęto. Można je cofnąć razem.</translation>
    </message>
    <message>
        <source>The file is there. Try it first: that changes nothing.</source>
        <translation>Plik dotarł. Najpierw wypróbuj: to niczego nie zmienia.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken. Nothing was changed so far.</source>
        <translation>
            <numerusform>%n wiersza nie można przyjąć. Dotąd niczego nie zmieniono.</numerusform>
            <numerusform>%n wierszy nie można przyjąć. Dotąd niczego nie zmieniono.</numerusform>
            <numerusform>%n wierszy nie można przyjąć. Dotąd niczego nie zmieniono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is so already.</source>
        <translation>Wszystko z pliku już tak jest.</translation>
    </message>
    <message>
        <source>All rows can be taken. Nothing was changed so far.</source>
        <translation>Można przyjąć wszystkie wiersze. Dotąd niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>code of the parent</source>
        <translation>kod opakowania</translation>
    </message>
    <message>
        <source>code of the child that goes into it</source>
        <translation>kod worka, który do niego trafia</translation>
    </message>
    <message>
        <source>bill that the parent goes on once it is complete</source>
        <translation>list, na który trafi kompletne opakowanie</translation>
    </message>
    <message>
        <source>where a new parent comes into being</source>
        <translation>gdzie powstaje nowe opakowanie</translation>
    </message>
    <message>
        <source>It was taken back. The same file can be imported again.</source>
        <translation>Został cofnięty. Ten sam plik można zaimportować ponownie.</translation>
    </message>
    <message>
        <source>The server stopped half way, and some rows are in. Try it to see what is left.</source>
        <translation>Serwer zatrzymał się w połowie, a część wierszy przyjęto. Wypróbuj plik, aby zobaczyć, co zostało.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows can be taken now.</source>
        <translation>
            <numerusform>Można teraz przyjąć jeszcze %n wiersz.</numerusform>
            <numerusform>Można teraz przyjąć jeszcze %n wiersze.</numerusform>
            <numerusform>Można teraz przyjąć jeszcze %n wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n rows are in so far. Try it to see what is left.</source>
        <translation>
            <numerusform>Na razie przyjęto tylko %n wiersz. Wypróbuj plik, aby zobaczyć, co zostało.</numerusform>
            <numerusform>Na razie przyjęto tylko %n wiersze. Wypróbuj plik, aby zobaczyć, co zostało.</numerusform>
            <numerusform>Na razie przyjęto tylko %n wierszy. Wypróbuj plik, aby zobaczyć, co zostało.</numerusform>
        </translation>
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
        <source>Being loaded</source>
        <translation>W załadunku</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::ImportsModel</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nieprzyjęte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Stopped half way</source>
        <translation>Zatrzymano w połowie</translation>
    </message>
    <message>
        <source>Taken in part</source>
        <translation>Przyjęto częściowo</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>what can be taken</source>
        <translation>to, co można</translation>
    </message>
    <message>
        <source>all or none</source>
        <translation>wszystkie albo żaden</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 rows are taken back together, or none of them where something was changed since. The file can be imported again then.</source>
        <translation>Cofniętych zostanie razem %1 wierszy albo żaden, jeśli coś od tego czasu zmieniono. Potem plik można zaimportować ponownie.</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>when, who, why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Przyjęte wiersze</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>rows</comment>
        <translation>z %1</translation>
    </message>
</context>
</TS>
