<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AdminView</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Go to a page, a person, a sensor, a device or a setting</source>
        <translation>Przejdź do strony, osoby, czujnika, urządzenia lub ustawienia</translation>
    </message>
</context>
<context>
    <name>ApiKeysPage</name>
    <message>
        <source>API keys</source>
        <translation>Klucze API</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klucz</translation>
    </message>
    <message>
        <source>Name, owner or permission</source>
        <translation>Nazwa, właściciel lub uprawnienie</translation>
    </message>
    <message>
        <source>There is no API key yet</source>
        <translation>Nie ma jeszcze klucza API</translation>
    </message>
    <message>
        <source>No key fits the search</source>
        <translation>Żaden klucz nie pasuje</translation>
    </message>
    <message>
        <source>A program needs one to read reports or to act in a person&apos;s name.</source>
        <translation>Program potrzebuje klucza, aby czytać raporty lub działać w imieniu osoby.</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>Unieważnić ten klucz?</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone.</source>
        <translation>Programy, które go używają, zostaną natychmiast odrzucone. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nowy sekret</translation>
    </message>
    <message>
        <source>The old one works for another day.</source>
        <translation>Stary działa jeszcze przez dzień.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Utwórz klucz</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Do czego służy</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Działa w imieniu</translation>
    </message>
    <message>
        <source>A sign-in name; empty for yourself. It can never do more than this person and you.</source>
        <translation>Nazwa logowania; puste oznacza Ciebie. Klucz nigdy nie może więcej niż ta osoba i Ty.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Może</translation>
    </message>
    <message>
        <source>Permissions, parted by commas, such as alarms.acknowledge@Hall B. Empty: it may look, not act.</source>
        <translation>Uprawnienia oddzielone przecinkami, np. alarms.acknowledge@Hala B. Puste: może patrzeć, nie działać.</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Tylko z</translation>
    </message>
    <message>
        <source>Networks, parted by commas. Empty: from anywhere.</source>
        <translation>Sieci oddzielone przecinkami. Puste: skądkolwiek.</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Działa przez</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 dni</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>rok</translation>
    </message>
    <message>
        <source>Secret, shown this once</source>
        <translation>Sekret, pokazany tylko teraz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Co obejmuje</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Zaczyna się od</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Secret of before works until</source>
        <translation>Poprzedni sekret działa do</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnio użyty</translation>
    </message>
    <message>
        <source>For programs that speak for a person</source>
        <translation>Dla programów, które działają w imieniu osoby</translation>
    </message>
</context>
<context>
    <name>AuditChain</name>
    <message>
        <source>Chain</source>
        <translation>Łańcuch</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Every change and every refusal, nothing can be edited</source>
        <translation>Każda zmiana i każda odmowa, niczego nie da się edytować</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Eksportowanie …</translation>
    </message>
    <message>
        <source>Export, signed</source>
        <translation>Eksport z podpisem</translation>
    </message>
    <message>
        <source>Writes all rows into a file that proves itself</source>
        <translation>Zapisuje wszystkie wiersze do pliku, który sam się uwierzytelnia</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Recomputes every row; the verification becomes a row itself</source>
        <translation>Przelicza każdy wiersz; samo sprawdzenie też staje się wierszem</translation>
    </message>
    <message>
        <source>who, what, where</source>
        <translation>kto, co, gdzie</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Szukaj w dzienniku audytu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowy</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Searching older rows …</source>
        <translation>Szukanie w starszych wierszach …</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Nie ma takiego wiersza</translation>
    </message>
    <message>
        <source>Take a filter out, or search for other words.</source>
        <translation>Usuń filtr albo poszukaj innych słów.</translation>
    </message>
    <message>
        <source>Compare heads …</source>
        <translation>Porównaj głowy …</translation>
    </message>
    <message>
        <source>Finds what the chain alone cannot show: rows cut off its end, or a trail written anew</source>
        <translation>Znajduje to, czego sam łańcuch nie pokaże: wiersze odcięte z końca albo dziennik napisany od nowa</translation>
    </message>
    <message>
        <source>File with signed heads, kept outside; type its path or drop it here</source>
        <translation>Plik z podpisanymi głowami, trzymany na zewnątrz; wpisz ścieżkę lub upuść go tutaj</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Porównywanie …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nowszy</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Starszy</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Kopiuj jako JSON</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Tylko ten obiekt</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Tylko ta osoba</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Tylko ta czynność</translation>
    </message>
    <message>
        <source>Without this action</source>
        <translation>Bez tej czynności</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>nie zgadza się</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Wiersz przed</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Ten wiersz</translation>
    </message>
    <message>
        <source>Row after</source>
        <translation>Wiersz po</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Skąd pochodzi</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Numer referencyjny</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Restores the newest good backup aside and takes the time; nothing in use is touched</source>
        <translation>Odtwarza na boku najnowszą dobrą kopię i mierzy czas; nic w użyciu nie jest ruszane</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Wykonaj kopię</translation>
    </message>
    <message>
        <source>Rehearse a restore with the newest good backup?</source>
        <translation>Przećwiczyć odtworzenie z najnowszej dobrej kopii?</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>Wykonać teraz kopię?</translation>
    </message>
    <message>
        <source>%1 is restored into a scratch place, the server&apos;s parts are started on it, everything is compared and the time is taken. It needs room for a second database and takes minutes. Nothing in use is touched.</source>
        <translation>%1 zostanie odtworzona w miejscu próbnym, uruchomione zostaną na niej części serwera, wszystko zostanie porównane, a czas zmierzony. Potrzeba miejsca na drugą bazę danych i kilku minut. Nic w użyciu nie jest ruszane.</translation>
    </message>
    <message>
        <source>The database, keys and configuration are copied, read back and checked. It takes minutes; work goes on meanwhile. No older backup is removed by it.</source>
        <translation>Baza danych, klucze i konfiguracja zostaną skopiowane, odczytane i sprawdzone. To trwa minuty; praca toczy się dalej. Żadna starsza kopia nie zostanie usunięta.</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <translation>Rozpocznij próbę</translation>
    </message>
    <message>
        <source>No backup has been made yet</source>
        <translation>Nie wykonano jeszcze żadnej kopii</translation>
    </message>
    <message>
        <source>Drill and restore</source>
        <translation>Próba i odtwarzanie</translation>
    </message>
    <message>
        <source>Check this backup?</source>
        <translation>Sprawdzić tę kopię?</translation>
    </message>
    <message>
        <source>Rehearse a restore with this backup?</source>
        <translation>Przećwiczyć odtworzenie z tej kopii?</translation>
    </message>
    <message>
        <source>Every byte is read back, the database is unpacked aside and checked. It takes minutes and reading from the disk; nothing is changed.</source>
        <translation>Każdy bajt zostanie odczytany, baza rozpakowana na boku i sprawdzona. To trwa minuty i obciąża dysk; nic się nie zmienia.</translation>
    </message>
    <message>
        <source>It is restored into a scratch place, the server&apos;s parts are started on it, everything is compared and the time is taken. Nothing in use is touched.</source>
        <translation>Zostanie odtworzona w miejscu próbnym, uruchomione zostaną na niej części serwera, wszystko zostanie porównane, a czas zmierzony. Nic w użyciu nie jest ruszane.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Reads every byte back and checks the database in it</source>
        <translation>Odczytuje każdy bajt i sprawdza zawartą bazę danych</translation>
    </message>
    <message>
        <source>Drill with this one</source>
        <translation>Próba z tą kopią</translation>
    </message>
    <message>
        <source>A damaged backup cannot be restored</source>
        <translation>Uszkodzonej kopii nie da się odtworzyć</translation>
    </message>
    <message>
        <source>Restores it aside and takes the time</source>
        <translation>Odtwarza ją na boku i mierzy czas</translation>
    </message>
    <message>
        <source>Is it any good?</source>
        <translation>Czy jest coś warta?</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzona</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Audit lines</source>
        <translation>Wiersze audytu</translation>
    </message>
    <message>
        <source>Server&apos;s keys</source>
        <translation>Klucze serwera</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Zapisana przez</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <translation>wersja %1, w %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Copy elsewhere</source>
        <translation>Kopia gdzie indziej</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Odtworzyć ją</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Odtworzyć najnowszą dobrą kopię</translation>
    </message>
    <message>
        <source>On the server itself, as root, with the server stopped: a running one refuses.</source>
        <translation>Na samym serwerze, jako root, przy zatrzymanym serwerze: działający odmówi.</translation>
    </message>
    <message>
        <source>What is there now is set aside, not deleted, so it can be put back. --dry-run does everything but the last step. An encrypted backup asks for its passphrase, or takes --key-file FILE.</source>
        <translation>To, co jest teraz, zostanie odłożone, nie usunięte, więc da się je przywrócić. --dry-run robi wszystko oprócz ostatniego kroku. Zaszyfrowana kopia pyta o hasło albo przyjmuje --key-file FILE.</translation>
    </message>
    <message>
        <source>Restore the newest state (continuous copy)</source>
        <translation>Odtworzyć najnowszy stan (kopia ciągła)</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Calibration</source>
        <translation>Wzorcowanie</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>Oznaczenie, nazwa lub obszar</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>Most overdue first</source>
        <translation>Najbardziej spóźnione najpierw</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>Nie ma jeszcze czujników</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>None yet. A technician calibrates at the kiosk.</source>
        <translation>Jeszcze żadnych. Serwisant wzorcuje przy kiosku.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Świadectwo</translation>
    </message>
    <message>
        <source>Certificate, %1</source>
        <translation>Świadectwo, %1</translation>
    </message>
</context>
<context>
    <name>CommandLines</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Kopiuj polecenia</translation>
    </message>
</context>
<context>
    <name>DevicePane</name>
    <message>
        <source>Secret, shown this once</source>
        <translation>Sekret, pokazany tylko teraz</translation>
    </message>
    <message>
        <source>MQTT user name</source>
        <translation>Nazwa użytkownika MQTT</translation>
    </message>
    <message>
        <source>MQTT secret</source>
        <translation>Sekret MQTT</translation>
    </message>
    <message>
        <source>The one of before is refused from now on: write the new one into the device. Nobody can show it again.</source>
        <translation>Poprzedni jest od teraz odrzucany: wpisz nowy do urządzenia. Nikt nie pokaże go ponownie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Kopiuj sekret</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Mam go</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>W jakim jest stanie</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Czeka …</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Milliseconds between readings of %1</source>
        <translation>Milisekundy między odczytami %1</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Import, export</source>
        <translation>Import i eksport</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet, JSON for a program; never passwords or secrets</source>
        <translation>CSV dla arkusza, JSON dla programu; nigdy haseł ani tajnych danych</translation>
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
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>File to import; type its path or drop it here</source>
        <translation>Plik do importu; wpisz ścieżkę lub upuść go tutaj</translation>
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
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>All rows or none; try it first</source>
        <translation>Wszystkie wiersze albo żaden; najpierw wypróbuj</translation>
    </message>
    <message>
        <source>You may not import this kind of data.</source>
        <translation>Nie możesz importować tych danych.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Wiersze, których nie można przyjąć</translation>
    </message>
    <message>
        <source>There is nothing you may export</source>
        <translation>Nie możesz niczego eksportować</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Na zewnątrz</translation>
    </message>
    <message>
        <source>everything of this kind, as one file</source>
        <translation>wszystko tego rodzaju, jako jeden plik</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Do środka</translation>
    </message>
    <message>
        <source>a trial first, then all rows or none</source>
        <translation>najpierw próba, potem wszystkie wiersze albo żaden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>in the first row of a file, in any order</source>
        <translation>w pierwszym wierszu pliku, w dowolnej kolejności</translation>
    </message>
</context>
<context>
    <name>GrantSection</name>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Dodaj rolę</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rola %1</translation>
    </message>
    <message>
        <source>Take role %1 away</source>
        <translation>Odbierz rolę %1</translation>
    </message>
    <message>
        <source>Everywhere; or areas, with commas</source>
        <translation>Wszędzie; albo obszary po przecinku</translation>
    </message>
    <message>
        <source>Areas of role %1</source>
        <translation>Obszary roli %1</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Bez końca</translation>
    </message>
    <message>
        <source>Last day of role %1, as year-month-day</source>
        <translation>Ostatni dzień roli %1, rok-miesiąc-dzień</translation>
    </message>
    <message>
        <source>Areas: %1</source>
        <translation>Obszary: %1</translation>
    </message>
</context>
<context>
    <name>HealthBackups</name>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
</context>
<context>
    <name>HealthDisk</name>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>HealthLatencies</name>
    <message>
        <source>Latency, ms, last hour</source>
        <translation>Opóźnienia, ms, ostatnia godzina</translation>
    </message>
    <message>
        <source>bar p50 to p95, dot p99, stroke goal; scale 0.1 ms to 1 s</source>
        <translation>pasek p50–p95, kropka p99, kreska cel; skala od 0,1 ms do 1 s</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99,9</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>%1: p99 %2 ms, goal %3 ms</source>
        <translation>%1: p99 %2 ms, cel %3 ms</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Stan serwera</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Ostatnia godzina</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Time of the small lines</source>
        <translation>Okres małych wykresów</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Plik dla pomocy</translation>
    </message>
    <message>
        <source>Saves all these figures and their history as one file</source>
        <translation>Zapisuje wszystkie te liczby i ich historię w jednym pliku</translation>
    </message>
</context>
<context>
    <name>HealthParts</name>
    <message>
        <source>Outside parts</source>
        <translation>Części zewnętrzne</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>bezpiecznik</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>tam i z powrotem</translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation>Klucze i certyfikaty</translation>
    </message>
    <message>
        <source>None that this server knows of</source>
        <translation>Serwer nie zna żadnych</translation>
    </message>
</context>
<context>
    <name>HealthQueues</name>
    <message>
        <source>Queues</source>
        <translation>Kolejki</translation>
    </message>
    <message>
        <source>%1: %2 waiting, peak %3, %4</source>
        <translation>%1: czeka %2, szczyt %3, %4</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>szczyt</translation>
    </message>
    <message>
        <source>of limit</source>
        <translation>z limitu</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>wiek</translation>
    </message>
    <message>
        <source>out / s</source>
        <translation>wych. / s</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Gemba itself: %1</source>
        <translation>Sama Gemba: %1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Składniki</translation>
    </message>
    <message>
        <source>Licence of Gemba</source>
        <translation>Licencja Gemby</translation>
    </message>
</context>
<context>
    <name>LimitDraftPane</name>
    <message>
        <source>Limit</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, projekt</translation>
    </message>
    <message>
        <source>Priority of %1 is %2; next</source>
        <translation>Priorytet %1 to %2; następny</translation>
    </message>
    <message>
        <source>Suggested from this history</source>
        <translation>Zalecane na podstawie historii</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Użyj wszystkich</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Dlaczego i co zrobić</translation>
    </message>
    <message>
        <source>Note of the decision</source>
        <translation>Uwaga do decyzji</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Wyślij do zatwierdzenia</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Write a reason first</source>
        <translation>Najpierw podaj powód</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Needs the permission limits.approve</source>
        <translation>Wymaga uprawnienia limits.approve</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Write why first</source>
        <translation>Najpierw napisz, dlaczego</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>The limits in force stay</source>
        <translation>Obecne granice zostają</translation>
    </message>
</context>
<context>
    <name>LimitVersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>Take as draft</source>
        <translation>Weź jako projekt</translation>
    </message>
    <message>
        <source>Nothing is in force by it: the draft is rehearsed and sent like any other</source>
        <translation>Nic przez to nie wchodzi w życie: projekt przechodzi próbę i jest wysyłany jak każdy inny</translation>
    </message>
    <message>
        <source>These limits never changed</source>
        <translation>Te granice nigdy się nie zmieniły</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Alarm review</source>
        <translation>Przegląd alarmów</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Tag or place</source>
        <translation>Oznaczenie lub miejsce</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sygnały</translation>
    </message>
    <message>
        <source>Worst first, last 7 days</source>
        <translation>Najgorsze najpierw, 7 dni</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>Nie ma jeszcze czujników</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>running …</source>
        <translation>trwa …</translation>
    </message>
    <message>
        <source>Days rehearsed</source>
        <translation>Dni próby</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarmy na dobę</translation>
    </message>
    <message>
        <source>Chatter bouts</source>
        <translation>Serie migotania</translation>
    </message>
    <message>
        <source>Minutes in flood</source>
        <translation>Minuty zalewu</translation>
    </message>
    <message>
        <source>Plant, a day</source>
        <translation>Zakład, na dobę</translation>
    </message>
    <message>
        <source>Real dips kept</source>
        <translation>Zachowane prawdziwe</translation>
    </message>
    <message>
        <source>aim under 5</source>
        <translation>cel: poniżej 5</translation>
    </message>
    <message>
        <source>over 10 in 10 min</source>
        <translation>ponad 10 w 10 min</translation>
    </message>
    <message>
        <source>acceptable 150</source>
        <translation>do 150 wystarcza</translation>
    </message>
    <message>
        <source>by note</source>
        <translation>według notatek</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>było %1</translation>
    </message>
    <message>
        <source>History with the limits in force and drafted, and the alarms each would have raised</source>
        <translation>Historia z granicami obecnymi i projektowanymi oraz alarmami, które każde by zgłosiły</translation>
    </message>
    <message>
        <source>Real dips, by note</source>
        <translation>Prawdziwe zdarzenia, według notatek</translation>
    </message>
    <message>
        <source>Choose a signal</source>
        <translation>Wybierz sygnał</translation>
    </message>
    <message>
        <source>3 in a minute</source>
        <translation>3 w minucie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Granice</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>What the draft would have done</source>
        <translation>Co zrobiłby projekt</translation>
    </message>
    <message>
        <source>What was in force before, and the way back to it</source>
        <translation>Co obowiązywało wcześniej i jak do tego wrócić</translation>
    </message>
</context>
<context>
    <name>NewcomersPage</name>
    <message>
        <source>New people</source>
        <translation>Nowe osoby</translation>
    </message>
    <message>
        <source>With the passwords they have in the other system</source>
        <translation>Z hasłami, które mają w innym systemie</translation>
    </message>
    <message>
        <source>How they come</source>
        <translation>Skąd przychodzą</translation>
    </message>
    <message>
        <source>Asking for an account %1</source>
        <translation>Proszą o konto %1</translation>
    </message>
    <message>
        <source>Asking for an account</source>
        <translation>Proszą o konto</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Z pliku</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Zakład</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stan serwera</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Klucze API</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminale</translation>
    </message>
    <message>
        <source>Alarm review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Wzorcowanie</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>Bag search</source>
        <translation>Szukaj worka</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Koniec dnia</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Kwarantanna</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Granice</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Wzorce</translation>
    </message>
    <message>
        <source>Server keys</source>
        <translation>Klucze serwera</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Nowe osoby</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Moje konto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Importuj osoby z pliku</translation>
    </message>
</context>
<context>
    <name>PeopleImportView</name>
    <message>
        <source>File of people, one JSON object a line; type its path or drop it here</source>
        <translation>Plik z osobami, jeden obiekt JSON w wierszu; wpisz ścieżkę lub upuść go tutaj</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Says what would become of each line and changes nothing</source>
        <translation>Mówi, co stałoby się z każdym wierszem, i nic nie zmienia</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Try the file first</source>
        <translation>Najpierw wypróbuj plik</translation>
    </message>
    <message numerus="yes">
        <source>Make %n account(s)?</source>
        <translation>
            <numerusform>Utworzyć %n konto?</numerusform>
            <numerusform>Utworzyć %n konta?</numerusform>
            <numerusform>Utworzyć %n kont?</numerusform>
        </translation>
    </message>
    <message>
        <source>These people can sign in at once with the password of the other system; at their first sign-in its hash is replaced by one of this server&apos;s. Accounts are turned off, not deleted.</source>
        <translation>Te osoby mogą od razu logować się hasłem z innego systemu; przy pierwszym logowaniu jego skrót zastępuje skrót tego serwera. Kont się nie usuwa, tylko wyłącza.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Only what is refused</source>
        <translation>Tylko odrzucone</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Wiersze pliku</translation>
    </message>
    <message>
        <source>No line is refused</source>
        <translation>Żaden wiersz nie jest odrzucony</translation>
    </message>
    <message>
        <source>What a line holds</source>
        <translation>Co zawiera wiersz</translation>
    </message>
    <message>
        <source>nothing is made before you have seen what would become of it</source>
        <translation>nic nie powstaje, zanim nie zobaczysz, co by z tego wyszło</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nazwa logowania</translation>
    </message>
    <message>
        <source>Name as people say it; may be left out</source>
        <translation>Imię i nazwisko; można pominąć</translation>
    </message>
    <message>
        <source>Roles to hold, e.g. [&quot;OPERATOR&quot;]</source>
        <translation>Role, np. [&quot;OPERATOR&quot;]</translation>
    </message>
    <message>
        <source>en, pl, de or ar; may be left out</source>
        <translation>en, pl, de lub ar; można pominąć</translation>
    </message>
    <message>
        <source>E-mail address; may be left out</source>
        <translation>Adres e-mail; można pominąć</translation>
    </message>
    <message>
        <source>How the other system kept the password: bcrypt, SHA-256 in hexadecimal digits, or argon2id</source>
        <translation>Jak inny system przechowywał hasło: bcrypt, SHA-256 szesnastkowo albo argon2id</translation>
    </message>
    <message>
        <source>A table without passwords is taken by “Import, export”</source>
        <translation>Tabelę bez haseł przyjmuje „Import i eksport”</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <translation>Kwarantanna</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>Odrzucone wiadomości</translation>
    </message>
    <message>
        <source>What devices sent and the server could not take; the oldest make room</source>
        <translation>Co urządzenia wysłały, a serwer nie mógł przyjąć; najstarsze ustępują miejsca</translation>
    </message>
    <message>
        <source>Device, topic or fault</source>
        <translation>Urządzenie, temat lub błąd</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najnowsze na początku</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Niczego nie odrzucono</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>Every message that came could be read.</source>
        <translation>Każdą wiadomość, która przyszła, dało się odczytać.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Co było nie tak</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Przyszła przez</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Kopiuj wiadomość</translation>
    </message>
</context>
<context>
    <name>RegistrationsView</name>
    <message>
        <source>Name or e-mail</source>
        <translation>Nazwa lub e-mail</translation>
    </message>
    <message>
        <source>Where this is turned on and off: security.registration</source>
        <translation>Gdzie się to włącza i wyłącza: security.registration</translation>
    </message>
    <message>
        <source>Asking for an account</source>
        <translation>Proszą o konto</translation>
    </message>
    <message>
        <source>Nobody fits the search</source>
        <translation>Nikt nie pasuje do wyszukiwania</translation>
    </message>
    <message>
        <source>Nobody asks for an account</source>
        <translation>Nikt nie prosi o konto</translation>
    </message>
    <message>
        <source>Registration is turned off</source>
        <translation>Rejestracja jest wyłączona</translation>
    </message>
    <message>
        <source>Whoever asks appears here and waits; after 30 days the request is forgotten.</source>
        <translation>Kto poprosi, pojawia się tutaj i czeka; po 30 dniach prośba przepada.</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>prośba: %1</translation>
    </message>
    <message>
        <source>Sign-in name wished</source>
        <translation>Żądana nazwa logowania</translation>
    </message>
    <message>
        <source>E-mail, unchecked</source>
        <translation>E-mail, niesprawdzony</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Prośba z adresu</translation>
    </message>
    <message>
        <source>Forgotten on</source>
        <translation>Przepada</translation>
    </message>
    <message>
        <source>Anybody can claim a name and an address. Ask the person before you believe them.</source>
        <translation>Każdy może podać dowolne nazwisko i adres. Zapytaj tę osobę, zanim uwierzysz.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Refuse %1?</source>
        <translation>Odmówić: %1?</translation>
    </message>
    <message>
        <source>The request is forgotten. The reason goes into the audit trail and by mail to %1. This cannot be undone; they can ask again.</source>
        <translation>Prośba przepada. Powód trafia do dziennika audytu i pocztą na adres %1. Nie można cofnąć; można poprosić ponownie.</translation>
    </message>
    <message>
        <source>The request is forgotten. The reason goes into the audit trail; there is no address to tell it to. This cannot be undone; they can ask again.</source>
        <translation>Prośba przepada. Powód trafia do dziennika audytu; nie ma adresu, na który można go wysłać. Nie można cofnąć; można poprosić ponownie.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>word to type before a request for an account is refused</comment>
        <translation>odmów</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Utwórz konto</translation>
    </message>
    <message>
        <source>They sign in with the password they chose. The account can be turned off again at any time.</source>
        <translation>Logują się hasłem, które sami wybrali. Konto można w każdej chwili wyłączyć.</translation>
    </message>
    <message>
        <source>Nobody can ask for an account. The setting security.registration turns it on, at once.</source>
        <translation>Nikt nie może poprosić o konto. Ustawienie security.registration włącza to od razu.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Alarm review</source>
        <translation>Przegląd alarmów</translation>
    </message>
    <message>
        <source>Due for review only</source>
        <translation>Tylko do przeglądu</translation>
    </message>
    <message>
        <source>Days looked back on</source>
        <translation>Liczba dni wstecz</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarmy na dobę</translation>
    </message>
    <message>
        <source>up to 150 is acceptable</source>
        <translation>do 150 wystarcza</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>Migotanie</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Zastały</translation>
    </message>
    <message>
        <source>active for over a day</source>
        <translation>aktywne ponad dobę</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Bez reakcji</translation>
    </message>
    <message>
        <source>came, nobody acknowledged</source>
        <translation>bez potwierdzenia</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Do przeglądu</translation>
    </message>
    <message>
        <source>never done, or again</source>
        <translation>nigdy lub ponownie</translation>
    </message>
    <message>
        <source>Priority 1 / 2 / 3 / 4</source>
        <translation>Priorytet 1 / 2 / 3 / 4</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>Oznaczenie, nazwa lub obszar</translation>
    </message>
    <message>
        <source>Alarm definitions</source>
        <translation>Definicje alarmów</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Najgorsze najpierw</translation>
    </message>
    <message>
        <source>No alarm is defined, or none is due</source>
        <translation>Nie ma alarmów lub żaden nie czeka</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Po co istnieje</translation>
    </message>
    <message>
        <source>What makes it come</source>
        <translation>Co go wywołuje</translation>
    </message>
    <message>
        <source>What happens if nobody acts</source>
        <translation>Co się stanie, gdy nikt nie zareaguje</translation>
    </message>
    <message>
        <source>What the operator should do</source>
        <translation>Co ma zrobić operator</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Jak jest pilny</translation>
    </message>
    <message>
        <source>Minutes in which acting still helps</source>
        <translation>Minuty, w których działanie jeszcze pomaga</translation>
    </message>
    <message>
        <source>How bad the consequence is</source>
        <translation>Jak ciężki jest skutek</translation>
    </message>
    <message>
        <source>Priority in force</source>
        <translation>Obecny priorytet</translation>
    </message>
    <message>
        <source>Suggested by consequence and time</source>
        <translation>Wynika ze skutku i czasu</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Ustalił</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Needs the permission alarms.rationalise</source>
        <translation>Wymaga uprawnienia alarms.rationalise</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Granice</translation>
    </message>
    <message>
        <source>What comes too often, and what nobody answers</source>
        <translation>Co przychodzi za często i na co nikt nie odpowiada</translation>
    </message>
    <message>
        <source>3 in a minute</source>
        <translation>3 w minucie</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Acknowledge alarms</source>
        <translation>Potwierdzanie alarmów</translation>
    </message>
    <message>
        <source>Review and rationalise alarms</source>
        <translation>Przegląd i racjonalizacja alarmów</translation>
    </message>
    <message>
        <source>Shelve alarms</source>
        <translation>Odkładanie alarmów</translation>
    </message>
    <message>
        <source>Suppress, take out of service</source>
        <translation>Tłumienie, wyłączanie z użycia</translation>
    </message>
    <message>
        <source>Make and revoke API keys</source>
        <translation>Tworzenie i cofanie kluczy API</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Eksport dziennika audytu</translation>
    </message>
    <message>
        <source>Read the audit</source>
        <translation>Odczyt dziennika audytu</translation>
    </message>
    <message>
        <source>Back up, drill, restore</source>
        <translation>Kopie, próby, odtwarzanie</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Eksport danych</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Import danych</translation>
    </message>
    <message>
        <source>Send commands to devices</source>
        <translation>Wysyłanie poleceń do urządzeń</translation>
    </message>
    <message>
        <source>Register and revoke devices</source>
        <translation>Rejestrowanie i cofanie urządzeń</translation>
    </message>
    <message>
        <source>Approve limits</source>
        <translation>Zatwierdzanie progów</translation>
    </message>
    <message>
        <source>Propose limits</source>
        <translation>Proponowanie progów</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Zmiana ról</translation>
    </message>
    <message>
        <source>Calibrate sensors</source>
        <translation>Kalibracja czujników</translation>
    </message>
    <message>
        <source>Register and change sensors</source>
        <translation>Rejestrowanie i zmiana czujników</translation>
    </message>
    <message>
        <source>See and end sessions</source>
        <translation>Podgląd i kończenie sesji</translation>
    </message>
    <message>
        <source>Change server settings</source>
        <translation>Zmiana ustawień serwera</translation>
    </message>
    <message>
        <source>See health and figures</source>
        <translation>Podgląd stanu i wskaźników</translation>
    </message>
    <message>
        <source>Enrol and revoke terminals</source>
        <translation>Rejestrowanie i cofanie terminali</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation>Zarządzanie osobami</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Klucze API</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Import, eksport</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Progi</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminale</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
</context>
<context>
    <name>RoleTimes</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>From %1 to %2 minutes</source>
        <translation>Od %1 do %2 minut</translation>
    </message>
    <message>
        <source>A session lasts, without extension</source>
        <translation>Sesja trwa bez przedłużania</translation>
    </message>
    <message>
        <source>It ends when nothing was done for</source>
        <translation>Kończy się przy bezczynności przez</translation>
    </message>
    <message>
        <source>At most, however often it is extended</source>
        <translation>Najwyżej, także po przedłużaniu</translation>
    </message>
    <message>
        <source>Asks for a second factor</source>
        <translation>Wymaga drugiego składnika</translation>
    </message>
    <message>
        <source>Sessions that are open keep their end; the next ones follow. Can be undone.</source>
        <translation>Otwarte sesje zachowują swój koniec; zmiana dotyczy następnych. Można cofnąć.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nowa rola</translation>
    </message>
    <message>
        <source>Right or method</source>
        <translation>Uprawnienie lub metoda</translation>
    </message>
    <message>
        <source>Which roles</source>
        <translation>Które role</translation>
    </message>
    <message>
        <source>Which groups of rights</source>
        <translation>Które grupy uprawnień</translation>
    </message>
    <message>
        <source>Arrows move, Space grants or takes back. Where a role holds is said in each person&apos;s grant.</source>
        <translation>Strzałki przesuwają, spacja nadaje lub odbiera. Gdzie rola obowiązuje, określa przydział osoby.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Uprawnienie</translation>
    </message>
    <message>
        <source>Rights by role</source>
        <translation>Uprawnienia według ról</translation>
    </message>
    <message>
        <source>all</source>
        <comment>a role that grants everything</comment>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>There are no roles</source>
        <translation>Nie ma ról</translation>
    </message>
    <message>
        <source>This site has no roles of its own yet. “New role” makes one; it grants nothing until you say so.</source>
        <translation>Ten zakład nie ma jeszcze własnych ról. „Nowa rola” ją tworzy; nic nie nadaje, dopóki tego nie określisz.</translation>
    </message>
    <message>
        <source>Nobody feels them until you save</source>
        <translation>Nikt ich nie odczuje przed zapisaniem</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Jak ją nazywają</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: right</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, becomes %2. %3</source>
        <translation>%1, będzie %2. %3</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Osoby, których to dotyczy</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Zalogowani teraz</translation>
    </message>
    <message>
        <source>Last holder lost</source>
        <translation>Utracony ostatni posiadacz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Czym jest</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Drugi składnik</translation>
    </message>
    <message>
        <source>Sessions and second factor</source>
        <translation>Sesje i drugi składnik</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, obowiązuje</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Przywróć: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Why, for whoever reads this later</source>
        <translation>Dlaczego, dla tych, którzy przeczytają to później</translation>
    </message>
    <message>
        <source>Takes effect at once, on open sessions too. Can be undone.</source>
        <translation>Działa od razu, także w otwartych sesjach. Można cofnąć.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Usuń tę rolę</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć: %1?</translation>
    </message>
    <message>
        <source>Only possible while nobody holds it. Can be undone.</source>
        <translation>Możliwe tylko, gdy nikt jej nie ma. Można cofnąć.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>SensorsPage</name>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>Tag, name, device or source</source>
        <translation>Oznaczenie, nazwa, urządzenie lub źródło</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>New sensor</source>
        <translation>Nowy czujnik</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>Nie ma jeszcze czujników</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>Let a device in first, then register what it measures.</source>
        <translation>Najpierw wpuść urządzenie, potem zarejestruj, co mierzy.</translation>
    </message>
    <message>
        <source>Remove this sensor?</source>
        <translation>Usunąć ten czujnik?</translation>
    </message>
    <message>
        <source>Its readings are refused from now on and its alarms end. Its history stays for the retention time. A new one of the same name begins anew.</source>
        <translation>Jego odczyty są od teraz odrzucane, a alarmy się kończą. Historia zostaje na czas przechowywania. Nowy o tej samej nazwie zaczyna od początku.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Zarejestruj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Granice</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Usuń …</translation>
    </message>
</context>
<context>
    <name>ServerKeysPage</name>
    <message>
        <source>Server keys</source>
        <translation>Klucze serwera</translation>
    </message>
    <message>
        <source>By name; no key is ever shown</source>
        <translation>Z nazwy; żaden klucz nie jest pokazywany</translation>
    </message>
    <message>
        <source>The server has named no key</source>
        <translation>Serwer nie podał żadnego klucza</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Klucz podpisujący</translation>
    </message>
    <message>
        <source>It signs what programs show after a sign-in. Change it when somebody may have read it: the one before is believed until its tokens end, those of the one before that are refused at once.</source>
        <translation>Podpisuje to, co programy okazują po zalogowaniu. Zmień go, gdy ktoś mógł go przeczytać: poprzedniemu wierzy się do końca jego żetonów, żetony jeszcze wcześniejszego są odrzucane od razu.</translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Zmiana …</translation>
    </message>
    <message>
        <source>Change the signing key …</source>
        <translation>Zmień klucz podpisujący …</translation>
    </message>
    <message>
        <source>Needs the permission system.manage</source>
        <translation>Wymaga uprawnienia system.manage</translation>
    </message>
    <message>
        <source>Sign with the next key?</source>
        <translation>Podpisywać następnym kluczem?</translation>
    </message>
    <message>
        <source>Nobody is signed out by it: programs fetch what the new key signed by themselves.</source>
        <translation>Nikt nie zostanie przez to wylogowany: programy same pobiorą to, co podpisał nowy klucz.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Zmień klucz</translation>
    </message>
    <message>
        <source>Vault key</source>
        <translation>Klucz skarbca</translation>
    </message>
    <message>
        <source>It seals secrets in the database: second factors, mail that waits. A change seals each of them anew, row by row while everybody works, and drops the old key once nothing needs it.</source>
        <translation>Pieczętuje sekrety w bazie danych: drugie składniki, czekającą pocztę. Zmiana pieczętuje każdy z nich na nowo, wiersz po wierszu podczas pracy, i porzuca stary klucz, gdy nic go już nie potrzebuje.</translation>
    </message>
    <message>
        <source>Sealing …</source>
        <translation>Pieczętowanie …</translation>
    </message>
    <message>
        <source>Change the vault key …</source>
        <translation>Zmień klucz skarbca …</translation>
    </message>
    <message>
        <source>Seal all secrets with a new key?</source>
        <translation>Zapieczętować wszystkie sekrety nowym kluczem?</translation>
    </message>
    <message>
        <source>A backup of before needs the key ring of before: make one afterwards. A change that is interrupted goes on with the next.</source>
        <translation>Wcześniejsza kopia wymaga wcześniejszego pęku kluczy: zrób potem nową. Przerwana zmiana zostanie dokończona przy następnej.</translation>
    </message>
    <message>
        <source>seal anew</source>
        <comment>word to be typed</comment>
        <translation>pieczętuj na nowo</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>Secrets of devices are changed with the device, keys of programs with the API key. Certificates renew themselves; Health shows until when they are good.</source>
        <translation>Sekrety urządzeń zmienia się przy urządzeniu, klucze programów przy kluczu API. Certyfikaty odnawiają się same; „Stan serwera” pokazuje, do kiedy są ważne.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Name, station or address</source>
        <translation>Nazwa, stanowisko lub adres</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>Żadna sesja nie pasuje</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End all sessions of this person?</source>
        <translation>Zakończyć wszystkie sesje tej osoby?</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Zakończyć tę sesję?</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Zakończ wszystkie</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>End all %1</source>
        <translation>Zakończ wszystkie: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnio użyty</translation>
    </message>
    <message>
        <source>Ends without use</source>
        <translation>Koniec przy bezczynności</translation>
    </message>
    <message>
        <source>Ends unless extended</source>
        <translation>Koniec bez przedłużenia</translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation>Koniec w każdym razie</translation>
    </message>
    <message>
        <source>Who is signed in, from where and until when</source>
        <translation>Kto jest zalogowany, skąd i do kiedy</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Only what can be changed here</source>
        <translation>Tylko to, co można tu zmienić</translation>
    </message>
    <message>
        <source>Name or meaning</source>
        <translation>Nazwa lub znaczenie</translation>
    </message>
    <message>
        <source>No setting has that name</source>
        <translation>Żadne ustawienie nie ma takiej nazwy</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślnie</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Przyjmuje</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Zmienna środowiska</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Zmieniono tutaj</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Applies at once, without a restart</source>
        <translation>Działa od razu, bez ponownego uruchomienia</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Back to what the file or the default says</source>
        <translation>Wróć do wartości z pliku lub domyślnej</translation>
    </message>
    <message>
        <source>What is in force, and where it comes from</source>
        <translation>Co obowiązuje i skąd pochodzi</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>Jaka ma być</translation>
    </message>
    <message>
        <source>In the file, needs a restart</source>
        <translation>W pliku, wymaga restartu</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Wiersze pliku</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Kopiuj wiersze</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Standards</source>
        <translation>Wzorce</translation>
    </message>
    <message>
        <source>Mark, make or certificate</source>
        <translation>Oznaczenie, marka lub świadectwo</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>Nowy wzorzec</translation>
    </message>
    <message>
        <source>What runs out first stands first</source>
        <translation>Najpierw to, co najwcześniej traci ważność</translation>
    </message>
    <message>
        <source>No reference instrument is entered yet</source>
        <translation>Nie wpisano jeszcze żadnego wzorca</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>Nothing can be calibrated without one: enter the instrument and its own certificate.</source>
        <translation>Bez niego niczego nie da się wywzorcować: wpisz przyrząd i jego własne świadectwo.</translation>
    </message>
    <message>
        <source>Remove this standard?</source>
        <translation>Usunąć ten wzorzec?</translation>
    </message>
    <message>
        <source>Nothing can be calibrated with it any more. Records of calibrations keep its name and certificate.</source>
        <translation>Niczego nie da się już nim wywzorcować. Zapisy wzorcowań zachowują jego nazwę i świadectwo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Wpisz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Usuń …</translation>
    </message>
    <message>
        <source>Mark on the instrument</source>
        <translation>Oznaczenie na przyrządzie</translation>
    </message>
    <message>
        <source>stays for ever, e.g. REF-03</source>
        <translation>zostaje na zawsze, np. REF-03</translation>
    </message>
    <message>
        <source>Make, model, range</source>
        <translation>Marka, model, zakres</translation>
    </message>
    <message>
        <source>Number of its own certificate</source>
        <translation>Numer jego własnego świadectwa</translation>
    </message>
    <message>
        <source>Good until, year-month-day</source>
        <translation>Ważny do, rok-miesiąc-dzień</translation>
    </message>
    <message>
        <source>After that day nothing can be calibrated with it.</source>
        <translation>Po tym dniu niczego nie da się nim wywzorcować.</translation>
    </message>
    <message>
        <source>Expanded uncertainty, k = 2</source>
        <translation>Niepewność rozszerzona, k = 2</translation>
    </message>
    <message>
        <source>In the unit it measures; may be left empty.</source>
        <translation>W jednostce, którą mierzy; może zostać puste.</translation>
    </message>
</context>
<context>
    <name>TerminalsPage</name>
    <message>
        <source>Terminals and devices</source>
        <translation>Terminale i urządzenia</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, oczekuje: %2</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Kod urządzenia</translation>
    </message>
    <message>
        <source>Name, area or address</source>
        <translation>Nazwa, obszar lub adres</translation>
    </message>
    <message>
        <source>There is no terminal and no device yet</source>
        <translation>Nie ma jeszcze terminala ani urządzenia</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>A kiosk asks by itself once it is told this server&apos;s address. A device needs a code.</source>
        <translation>Kiosk zgłosi się sam, gdy pozna adres tego serwera. Urządzenie potrzebuje kodu.</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>Wpuść urządzenie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shut this terminal out?</source>
        <translation>Wykluczyć ten terminal?</translation>
    </message>
    <message>
        <source>Its connection is closed and whoever is signed in on it is signed out. It must be paired again to come back.</source>
        <translation>Połączenie zostanie zamknięte, a zalogowana osoba wylogowana. Aby wrócić, terminal trzeba sparować ponownie.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Wyklucz</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Wpuść</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>It is off the broker at once; its sensors and its secret stay.</source>
        <translation>Natychmiast zostaje odłączone od brokera; czujniki i tajny klucz pozostają.</translation>
    </message>
    <message>
        <source>Its connection is closed at once.</source>
        <translation>Połączenie zostanie natychmiast zamknięte.</translation>
    </message>
    <message>
        <source>Make code</source>
        <translation>Utwórz kod</translation>
    </message>
    <message>
        <source>Code, shown this once</source>
        <translation>Kod, pokazany tylko teraz</translation>
    </message>
    <message>
        <source>It says of itself</source>
        <translation>Podaje o sobie</translation>
    </message>
    <message>
        <source>Its screen must show</source>
        <translation>Ekran musi pokazywać</translation>
    </message>
    <message>
        <source>The code on its screen</source>
        <translation>Kod z jego ekranu</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Asks from</source>
        <translation>Zgłasza się z</translation>
    </message>
    <message>
        <source>Name and area</source>
        <translation>Nazwa i obszar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziany</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>Odrzucone wiadomości</translation>
    </message>
    <message>
        <source>Remove this device?</source>
        <translation>Usunąć to urządzenie?</translation>
    </message>
    <message>
        <source>It is off the broker at once and its secret is worth nothing. Sensors that it speaks for must be removed or moved first. To come back it must be let in anew.</source>
        <translation>Zostaje od razu odłączone od brokera, a jego sekret nic nie znaczy. Czujniki, za które mówi, trzeba najpierw usunąć lub przenieść. Aby wrócić, musi zostać wpuszczone na nowo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Give this device a new secret?</source>
        <translation>Nadać temu urządzeniu nowy sekret?</translation>
    </message>
    <message>
        <source>The one it has stops working at once: it is silent until the new one is in it.</source>
        <translation>Obecny przestaje działać od razu: urządzenie milczy, aż dostanie nowy.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nowy sekret</translation>
    </message>
    <message>
        <source>New secret …</source>
        <translation>Nowy sekret …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Usuń …</translation>
    </message>
</context>
<context>
    <name>UserCards</name>
    <message>
        <source>Cards and tags</source>
        <translation>Karty i breloki</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1: brak kart.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Odbierz</translation>
    </message>
    <message>
        <source>Take the card away: %1</source>
        <translation>Odbierz kartę: %1</translation>
    </message>
    <message>
        <source>Take this card away?</source>
        <translation>Odebrać tę kartę?</translation>
    </message>
    <message>
        <source>It opens nothing any more and all sessions of %1 end. To give it back it has to be read again.</source>
        <translation>Niczego już nie otwiera, a wszystkie sesje się kończą: %1. Aby ją przywrócić, trzeba ją ponownie odczytać.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Odbierz ją</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Kolejna karta</translation>
    </message>
    <message>
        <source>Hold it to the reader, or type its number</source>
        <translation>Przyłóż do czytnika lub wpisz numer</translation>
    </message>
    <message>
        <source>The reader types into this field and presses Enter. It works on enrolled terminals only.</source>
        <translation>Czytnik wpisuje numer w to pole i naciska Enter. Karta działa tylko na zarejestrowanych terminalach.</translation>
    </message>
    <message>
        <source>Give the card</source>
        <translation>Przypisz kartę</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>New user</source>
        <translation>Nowy użytkownik</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Zmiana konta</translation>
    </message>
    <message>
        <source>Nothing is made until you save</source>
        <translation>Nic nie powstanie przed zapisaniem</translation>
    </message>
    <message>
        <source>Nothing changes until you save</source>
        <translation>Nic się nie zmieni przed zapisaniem</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nazwa logowania</translation>
    </message>
    <message>
        <source>Letters and digits, or the personnel number; it stays</source>
        <translation>Litery i cyfry albo numer pracownika; nie zmienia się</translation>
    </message>
    <message>
        <source>Name as people say it</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>E-mail, for resetting the password</source>
        <translation>E-mail, do resetowania hasła</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>No longer exclude: %1</source>
        <translation>Nie wyłączaj już: %1</translation>
    </message>
    <message>
        <source>Keep a right back, whatever the roles grant</source>
        <translation>Zatrzymaj uprawnienie mimo ról</translation>
    </message>
    <message>
        <source>First password, to hand over</source>
        <translation>Pierwsze hasło, do przekazania</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Po zapisaniu</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Utwórz konto</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>The account can be turned off again at any time.</source>
        <translation>Konto można w każdej chwili wyłączyć.</translation>
    </message>
    <message>
        <source>Rights change at once, on open sessions too. Can be undone.</source>
        <translation>Uprawnienia zmieniają się od razu, także w otwartych sesjach. Można cofnąć.</translation>
    </message>
</context>
<context>
    <name>UserPane</name>
    <message>
        <source>Change %1</source>
        <translation>Zmień: %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Hide the rights</source>
        <translation>Ukryj uprawnienia</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Drugi składnik</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sessions %1</source>
        <translation>Sesje: %1</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Zakończ wszystkie</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nic nie jest otwarte</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>Zakończ sesję: %1</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Ostatnie decyzje</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Brak zapisów</translation>
    </message>
    <message>
        <source>Hand this over; it is shown only now. It must be changed at the next sign-in.</source>
        <translation>Przekaż je; widać je tylko teraz. Przy następnym logowaniu trzeba je zmienić.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>Zresetować hasło: %1?</translation>
    </message>
    <message>
        <source>The old one stops working and all sessions end at once. A temporary one is shown for you to hand over. This cannot be undone, but repeated.</source>
        <translation>Stare przestaje działać, a wszystkie sesje kończą się od razu. Pojawi się hasło tymczasowe do przekazania. Nie można tego cofnąć, ale można powtórzyć.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Zresetuj</translation>
    </message>
    <message>
        <source>Reset the second factor of %1?</source>
        <translation>Zresetować drugi składnik: %1?</translation>
    </message>
    <message>
        <source>The app and the recovery codes stop working and all sessions end. At the next sign-in a new one is set up. This cannot be undone.</source>
        <translation>Aplikacja i kody odzyskiwania przestają działać, a sesje się kończą. Przy następnym logowaniu ustawia się nowy. Nie można cofnąć.</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>word to type before a second factor is reset</comment>
        <translation>resetuj</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>Zakończyć wszystkie sesje: %1?</translation>
    </message>
    <message>
        <source>Every program they are signed in with signs out at once. They can sign in again.</source>
        <translation>Każdy program, w którym są zalogowani, wyloguje ich od razu. Mogą zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Resetuj hasło</translation>
    </message>
    <message>
        <source>Reset 2FA</source>
        <translation>Resetuj 2FA</translation>
    </message>
    <message>
        <source>Reset the second factor</source>
        <translation>Resetuj drugi składnik</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Nobody turns themselves off.</source>
        <translation>Nikt nie wyłącza samego siebie.</translation>
    </message>
    <message>
        <source>This is you. Nobody turns themselves off.</source>
        <translation>To Ty. Nikt nie wyłącza samego siebie.</translation>
    </message>
    <message>
        <source>Turned off: nobody can sign in with this account.</source>
        <translation>Wyłączone: nikt nie może się zalogować na to konto.</translation>
    </message>
    <message>
        <source>What of %1</source>
        <translation>Widok: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>Mail a code to %1?</source>
        <translation>Wysłać kod na %1?</translation>
    </message>
    <message>
        <source>With it %1 sets a new password. It works once and for 30 minutes; until then the password so far goes on working.</source>
        <translation>Z nim można ustawić nowe hasło: %1. Działa raz, przez 30 minut; do tego czasu działa dotychczasowe hasło.</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>New PIN of %1, 4 to 12 digits</source>
        <translation>Nowy PIN: %1, od 4 do 12 cyfr</translation>
    </message>
    <message>
        <source>It works on enrolled terminals only. The old one stops working.</source>
        <translation>Działa tylko na zarejestrowanych terminalach. Stary przestaje działać.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Mail a code</source>
        <translation>Wyślij kod</translation>
    </message>
    <message>
        <source>Mail a code to set a new password</source>
        <translation>Wyślij kod do ustawienia nowego hasła</translation>
    </message>
    <message>
        <source>There is no e-mail address to send it to.</source>
        <translation>Nie ma adresu e-mail, na który można go wysłać.</translation>
    </message>
</context>
<context>
    <name>UserPhotoSection</name>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Zdjęcie: %1</translation>
    </message>
    <message>
        <source>No photo of %1</source>
        <translation>Brak zdjęcia: %1</translation>
    </message>
    <message>
        <source>Picture file; type its path or drop it on the photo</source>
        <translation>Plik z obrazem; wpisz ścieżkę lub upuść go na zdjęcie</translation>
    </message>
    <message>
        <source>Any size: the middle square is taken, without place and time.</source>
        <translation>Dowolny rozmiar: bierze się środkowy kwadrat, bez miejsca i czasu.</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Set the photo</source>
        <translation>Ustaw zdjęcie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the photo of %1</source>
        <translation>Usuń zdjęcie: %1</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Można cofnąć.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Nikt nie ma jeszcze konta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nowy użytkownik</translation>
    </message>
    <message>
        <source>Name, e-mail or card</source>
        <translation>Nazwa, e-mail lub karta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Które konta</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Nikt nie pasuje do filtrów</translation>
    </message>
    <message>
        <source>Take a filter away, or search for another name.</source>
        <translation>Usuń filtr albo szukaj innej nazwy.</translation>
    </message>
    <message>
        <source>“New user” makes the first one.</source>
        <translation>„Nowy użytkownik” tworzy pierwsze.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Ends their sessions at once. Can be undone.</source>
        <translation>Od razu kończy ich sesje. Można cofnąć.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <source>Nobody needs attention</source>
        <translation>Nikt nie wymaga uwagi</translation>
    </message>
    <message>
        <source>Everybody who is active has signed in, has a password of their own and the second factor that their roles want.</source>
        <translation>Wszyscy aktywni już się logowali, mają własne hasło i drugi składnik, którego wymagają ich role.</translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <comment>people who ask for an account</comment>
        <translation>
            <numerusform>%n prosi</numerusform>
            <numerusform>%n proszą</numerusform>
            <numerusform>%n prosi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask for an account</source>
        <translation>
            <numerusform>%n osoba prosi o konto</numerusform>
            <numerusform>%n osoby proszą o konto</numerusform>
            <numerusform>%n osób prosi o konto</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them an account, or refuse.</source>
        <translation>Nadaj im konto albo odmów.</translation>
    </message>
    <message>
        <source>People of another system, with their passwords</source>
        <translation>Osoby z innego systemu, z ich hasłami</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ApiKeysModel</name>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Działa w imieniu</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Może</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnio użyty</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasły</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Unieważniony</translation>
    </message>
    <message>
        <source>Owner off</source>
        <translation>Właściciel wyłączony</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>tylko podgląd</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>skądkolwiek</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, z %2</translation>
    </message>
    <message>
        <source>No key was made</source>
        <translation>Nie utworzono klucza</translation>
    </message>
    <message>
        <source>The key %1 is revoked</source>
        <translation>Klucz %1 unieważniono</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditDetail</name>
    <message>
        <source>Row %1, %2 %3</source>
        <translation>Wiersz %1, %2 %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>odmowa: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>Nothing was written down beside the fact.</source>
        <translation>Poza samym zdarzeniem niczego nie zapisano.</translation>
    </message>
    <message>
        <source>%1 of %2 fields changed</source>
        <translation>zmieniono pól: %1 z %2</translation>
    </message>
    <message>
        <source>this row does not fit its own seal</source>
        <translation>wiersz nie zgadza się z własną pieczęcią</translation>
    </message>
    <message>
        <source>none yet, seal fits</source>
        <translation>jeszcze brak, pieczęć się zgadza</translation>
    </message>
    <message>
        <source>follows, seal fits</source>
        <translation>następuje, pieczęć się zgadza</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>nie następuje</translation>
    </message>
    <message>
        <source>day still open</source>
        <translation>dzień jeszcze otwarty</translation>
    </message>
    <message>
        <source>rows %1 to %2, signed</source>
        <translation>wiersze %1–%2, podpisane</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditModel</name>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Time, µs</source>
        <translation>Czas, µs</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n raz</numerusform>
            <numerusform>%n razy</numerusform>
            <numerusform>%n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Ostatnia godzina</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>kto: %1</translation>
    </message>
    <message>
        <source>object: %1</source>
        <translation>obiekt: %1</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>czynność: %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>bez: %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditSummary</name>
    <message>
        <source>not verified yet</source>
        <translation>jeszcze niesprawdzony</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Nienaruszony</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Naruszony</translation>
    </message>
    <message>
        <source>0 gaps, 0 altered</source>
        <translation>0 luk, 0 zmienionych</translation>
    </message>
    <message>
        <source>from row %1 on</source>
        <translation>od wiersza %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Verified to row %1</source>
        <translation>Sprawdzono do wiersza %1</translation>
    </message>
    <message>
        <source>in %1 s, every %2 min</source>
        <translation>w %1 s, co %2 min</translation>
    </message>
    <message>
        <source>Head held outside</source>
        <translation>Głowa przechowywana na zewnątrz</translation>
    </message>
    <message numerus="yes">
        <source>Head held outside, %n places</source>
        <translation>
            <numerusform>Głowa na zewnątrz, %n miejsce</numerusform>
            <numerusform>Głowa na zewnątrz, %n miejsca</numerusform>
            <numerusform>Głowa na zewnątrz, %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>to row %1</source>
        <translation>do wiersza %1</translation>
    </message>
    <message numerus="yes">
        <source>%n signed segments</source>
        <translation>
            <numerusform>%n podpisany segment</numerusform>
            <numerusform>%n podpisane segmenty</numerusform>
            <numerusform>%n podpisanych segmentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows before %1 dropped by retention, signed heads kept</source>
        <translation>Wiersze przed %1 usunięto po okresie przechowywania, podpisane głowy zachowano</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n days, signed heads for ever</source>
        <translation>
            <numerusform>Przechowywane %n dzień, podpisane głowy na zawsze</numerusform>
            <numerusform>Przechowywane %n dni, podpisane głowy na zawsze</numerusform>
            <numerusform>Przechowywane %n dni, podpisane głowy na zawsze</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>The trail is damaged from row %1 on.</source>
        <translation>Dziennik jest naruszony od wiersza %1.</translation>
    </message>
    <message>
        <source>The trail is whole: %1 rows.</source>
        <translation>Dziennik jest nienaruszony: wierszy %1.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nie wyeksportowano</translation>
    </message>
    <message>
        <source>%1 rows exported and signed</source>
        <translation>Wyeksportowano i podpisano wierszy: %1</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Nie można odczytać pliku</translation>
    </message>
    <message>
        <source>There is no signed head in that file</source>
        <translation>W tym pliku nie ma podpisanej głowy</translation>
    </message>
    <message>
        <source>It is the file that audit.anchor_file names, or the log of the log host.</source>
        <translation>To plik, który wskazuje audit.anchor_file, albo dziennik hosta dzienników.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nie porównano</translation>
    </message>
    <message>
        <source>The trail is not what was signed outside, from row %1 on: %2.</source>
        <translation>Od wiersza %1 dziennik nie jest tym, co podpisano na zewnątrz: %2.</translation>
    </message>
    <message>
        <source>%1 signed heads match. %2 are of rows past their retention, %3 of another server.</source>
        <translation>Zgodnych podpisanych głów: %1. Po okresie przechowywania: %2, z innego serwera: %3.</translation>
    </message>
    <message>
        <source>%1 are of history that a restore replaced: see the lines backups.restore.</source>
        <translation>Z historii zastąpionej przez przywrócenie: %1; zobacz wiersze backups.restore.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::BackupsModel</name>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Trwała</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Silnik</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>The backup was made and read back</source>
        <translation>Kopia została wykonana i odczytana</translation>
    </message>
    <message>
        <source>The check passed</source>
        <translation>Sprawdzenie udane</translation>
    </message>
    <message>
        <source>The drill passed</source>
        <translation>Próba udana</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Nie wykonano kopii</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>Sprawdzenie nie powiodło się</translation>
    </message>
    <message>
        <source>The drill failed</source>
        <translation>Próba nie powiodła się</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>backup</comment>
        <translation>skopiowana</translation>
    </message>
    <message>
        <source>not copied</source>
        <comment>backup</comment>
        <translation>nieskopiowana</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Dzienna</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Tygodniowa</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręczna</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Bazowa</translation>
    </message>
    <message>
        <source>read back and checked</source>
        <translation>odczytana i sprawdzona</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>odczytana</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzona</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niesprawdzona</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiowanie</translation>
    </message>
    <message>
        <source>Copying to the other machine</source>
        <translation>Kopiowanie na drugą maszynę</translation>
    </message>
    <message>
        <source>Restoring aside</source>
        <translation>Odtwarzanie na boku</translation>
    </message>
    <message>
        <source>Starting the server&apos;s parts on it</source>
        <translation>Uruchamianie na niej części serwera</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Rozpoczynanie</translation>
    </message>
    <message>
        <source>Reading back and checking</source>
        <translation>Odczytywanie i sprawdzanie</translation>
    </message>
    <message>
        <source>No schedule: backups are made by hand only</source>
        <translation>Brak harmonogramu: kopie tylko ręczne</translation>
    </message>
    <message>
        <source>%1 daily and %2 weekly ones kept, each read back after writing</source>
        <translation>%1 dziennych i %2 tygodniowych jest zachowywanych, każda odczytana po zapisie</translation>
    </message>
    <message numerus="yes">
        <source>%n on the shelf</source>
        <translation>
            <numerusform>%n na półce</numerusform>
            <numerusform>%n na półce</numerusform>
            <numerusform>%n na półce</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>Newest good one</source>
        <translation>Najnowsza dobra</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze żadnej</translation>
    </message>
    <message>
        <source>nothing could be restored</source>
        <translation>nic nie dałoby się odtworzyć</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>codziennie o %1</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>brak harmonogramu</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>Copy elsewhere</source>
        <translation>Kopia gdzie indziej</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>with each backup</source>
        <translation>przy każdej kopii</translation>
    </message>
    <message>
        <source>lost with this machine</source>
        <translation>przepada z tą maszyną</translation>
    </message>
    <message>
        <source>Continuous copy</source>
        <translation>Kopia ciągła</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>zaczyna się</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 w tyle</translation>
    </message>
    <message>
        <source>held up: %1</source>
        <translation>wstrzymana: %1</translation>
    </message>
    <message>
        <source>its base is being made</source>
        <translation>powstaje jej baza</translation>
    </message>
    <message>
        <source>a step every %1</source>
        <translation>krok co %1</translation>
    </message>
    <message>
        <source>Back in, last drill</source>
        <translation>Powrót, ostatnia próba</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Ostatnia próba</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudana</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>cel %1</translation>
    </message>
    <message>
        <source>Lost, last drill</source>
        <translation>Strata, ostatnia próba</translation>
    </message>
    <message>
        <source>none rehearsed yet</source>
        <translation>jeszcze nie ćwiczono</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wykonywanie kopii</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Sprawdzanie %1</translation>
    </message>
    <message>
        <source>The backup was copied and read back</source>
        <translation>Kopia zapasowa została skopiowana i odczytana z powrotem</translation>
    </message>
    <message>
        <source>The backup was not copied</source>
        <translation>Kopia zapasowa nie została skopiowana</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Kopiowanie %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Drill with %1</source>
        <translation>Próba z %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, od %2</translation>
    </message>
    <message>
        <source>No backup was made, %1</source>
        <translation>Nie wykonano kopii, %1</translation>
    </message>
    <message>
        <source>The continuous copy is held up</source>
        <translation>Kopia ciągła jest wstrzymana</translation>
    </message>
    <message>
        <source>Last drill, %1</source>
        <translation>Ostatnia próba, %1</translation>
    </message>
    <message>
        <source>No restore has been rehearsed yet. A backup is worth what its restore is.</source>
        <translation>Nie przećwiczono jeszcze odtworzenia. Kopia jest warta tyle, ile jej odtworzenie.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Nieudana: %1</translation>
    </message>
    <message>
        <source>Passed: back in %1, %2 would have been lost</source>
        <translation>Udana: powrót w %1, utracono by %2</translation>
    </message>
    <message>
        <source>%1 restored aside from %2; %3 rows and %4 audit lines whole, %5 comparisons</source>
        <translation>%1 odtworzono na boku z %2; %3 wierszy i %4 wierszy audytu całych, %5 porównań</translation>
    </message>
    <message>
        <source>Brings back everything up to %1, from another machine too.</source>
        <translation>Przywraca wszystko do stanu: %1, także z innej maszyny.</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>database engine and size</comment>
        <translation>%1, %2 po rozpakowaniu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>in it, encrypted</source>
        <translation>w niej, zaszyfrowane</translation>
    </message>
    <message>
        <source>in it, not encrypted</source>
        <translation>w niej, niezaszyfrowane</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nie ma ich w niej</translation>
    </message>
    <message>
        <source>none, on this machine only</source>
        <translation>brak, tylko na tej maszynie</translation>
    </message>
    <message>
        <source>A backup has begun</source>
        <translation>Kopia się rozpoczęła</translation>
    </message>
    <message>
        <source>The check has begun</source>
        <translation>Sprawdzanie się rozpoczęło</translation>
    </message>
    <message>
        <source>The drill has begun</source>
        <translation>Próba się rozpoczęła</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>To be typed on the server, as root.</source>
        <translation>Do wpisania na serwerze, jako root.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::CalibrationModel</name>
    <message>
        <source>Sensor</source>
        <translation>Czujnik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Wzorzec</translation>
    </message>
    <message>
        <source>Error found</source>
        <translation>Błąd zastany</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Wzorcowano</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>%1 sensors, %2 overdue or never calibrated</source>
        <translation>%1 czujników, %2 po terminie lub nigdy nie wzorcowanych</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Wkrótce</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no standard named</source>
        <translation>bez wzorca</translation>
    </message>
    <message>
        <source>The certificate was not printed</source>
        <translation>Świadectwa nie wydrukowano</translation>
    </message>
    <message>
        <source>Certificate saved</source>
        <translation>Świadectwo zapisano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>gemba::admin::DeviceDesk</name>
    <message>
        <source>Round trip</source>
        <translation>Tam i z powrotem</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Jego zegar</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Działa od</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Wolna pamięć</translation>
    </message>
    <message>
        <source>Good readings</source>
        <translation>Dobre odczyty</translation>
    </message>
    <message>
        <source>Model, firmware</source>
        <translation>Model, oprogramowanie</translation>
    </message>
    <message>
        <source>Messages taken</source>
        <translation>Przyjęte wiadomości</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Najnowszy błąd</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 w tyle</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 do przodu</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nic jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>czeka na wysłanie</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>wysłana, bez odpowiedzi</translation>
    </message>
    <message>
        <source>accepted, not yet seen in use</source>
        <translation>przyjęta, jeszcze nie zauważona w użyciu</translation>
    </message>
    <message>
        <source>seen in use</source>
        <translation>zauważona w użyciu</translation>
    </message>
    <message>
        <source>refused by the device</source>
        <translation>odrzucona przez urządzenie</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>nie nadeszła odpowiedź</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>nic jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Wersja %1, %2</translation>
    </message>
    <message>
        <source>It answered after %1 ms; its clock is %2 ms from the server&apos;s.</source>
        <translation>Odpowiedziało po %1 ms; jego zegar różni się od zegara serwera o %2 ms.</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Brak odpowiedzi: %1</translation>
    </message>
    <message>
        <source>%1 takes 100 to 3600000 milliseconds, in steps of 10</source>
        <translation>%1 przyjmuje od 100 do 3600000 milisekund, co 10</translation>
    </message>
    <message>
        <source>The configuration is on its way</source>
        <translation>Konfiguracja jest w drodze</translation>
    </message>
    <message>
        <source>The secret was not changed</source>
        <translation>Sekret nie został zmieniony</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1: usunięto</translation>
    </message>
    <message>
        <source>%1 has a new secret; choose it again to see it</source>
        <translation>%1 ma nowy sekret; wybierz je ponownie, aby go zobaczyć</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ExchangeModel</name>
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
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Granice</translation>
    </message>
    <message>
        <source>Reference standards</source>
        <translation>Wzorce</translation>
    </message>
    <message>
        <source>Alarm rationalisation</source>
        <translation>Uzasadnienie alarmów</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken; nothing was changed</source>
        <translation>
            <numerusform>Nie można przyjąć %n wiersza; nic nie zmieniono</numerusform>
            <numerusform>Nie można przyjąć %n wierszy; nic nie zmieniono</numerusform>
            <numerusform>Nie można przyjąć %n wierszy; nic nie zmieniono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were taken</source>
        <translation>
            <numerusform>Przyjęto %n wiersz</numerusform>
            <numerusform>Przyjęto %n wiersze</numerusform>
            <numerusform>Przyjęto %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is so already</source>
        <translation>Wszystko w pliku już tak jest</translation>
    </message>
    <message>
        <source>%1 of %2 rows would change something</source>
        <translation>%1 z %2 wierszy coś by zmieniło</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 waiting for a second person, %4 as they are</source>
        <translation>%1 nowych, %2 zmienionych, %3 czeka na drugą osobę, %4 bez zmian</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nic nie wyeksportowano</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Nie można odczytać pliku</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Plik jest za duży</translation>
    </message>
    <message>
        <source>Split it into files of at most 180 kB.</source>
        <translation>Podziel go na pliki do 180 kB.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Pliku nie przyjęto</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>musi być</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>można pominąć</translation>
    </message>
</context>
<context>
    <name>gemba::admin::GrantDraft</name>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Write the last day like 2026-12-31, or leave it empty.</source>
        <translation>Wpisz ostatni dzień jak 2026-12-31 albo zostaw puste.</translation>
    </message>
    <message>
        <source>Without a role the account may do nothing. Give at least one.</source>
        <translation>Bez roli konto nic nie może. Nadaj co najmniej jedną.</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>Nie udało się odczytać ról</translation>
    </message>
    <message>
        <source>The roles could not be read. Reload the page, or press “Add a role”.</source>
        <translation>Nie udało się odczytać ról. Wczytaj stronę ponownie albo naciśnij „Dodaj rolę”.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::HealthModel</name>
    <message>
        <source>Server %1, no alarm from the server itself</source>
        <translation>Serwer %1, sam serwer nie zgłasza alarmów</translation>
    </message>
    <message numerus="yes">
        <source>Server %1, %n alarms from the server itself</source>
        <translation>
            <numerusform>Serwer %1, %n alarm samego serwera</numerusform>
            <numerusform>Serwer %1, %n alarmy samego serwera</numerusform>
            <numerusform>Serwer %1, %n alarmów samego serwera</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Działa od</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1, ready in %2 s</source>
        <translation>%1, gotowy w %2 s</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesor</translation>
    </message>
    <message numerus="yes">
        <source>of %n cores, peak %1</source>
        <translation>
            <numerusform>z %n rdzenia, szczyt %1</numerusform>
            <numerusform>z %n rdzeni, szczyt %1</numerusform>
            <numerusform>z %n rdzeni, szczyt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>%1 % since its first hour</source>
        <translation>%1 % od pierwszej godziny</translation>
    </message>
    <message>
        <source>no hour to compare with yet</source>
        <translation>brak jeszcze godziny do porównania</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Odczyty</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>na s</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Errors, 24 h</source>
        <translation>Błędy, 24 h</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>wewnętrzne</translation>
    </message>
    <message>
        <source>%1 outside, %2 refused</source>
        <translation>zewnętrzne: %1, odmowy: %2</translation>
    </message>
    <message>
        <source>Failed sign-ins, 24 h</source>
        <translation>Nieudane logowania, 24 h</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>wstrzymane: %1</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Readings, broker</source>
        <translation>Odczyty, broker</translation>
    </message>
    <message>
        <source>Readings, cable</source>
        <translation>Odczyty, kabel</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Command, durable</source>
        <translation>Polecenie, trwałe</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>Reading, durable</source>
        <translation>Odczyt, trwały</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>%1 of %2 within goal</source>
        <translation>%1 z %2 w celu</translation>
    </message>
    <message>
        <source>No trend yet: it takes a quarter of a day.</source>
        <translation>Brak jeszcze trendu: potrzeba ćwierci doby.</translation>
    </message>
    <message>
        <source>Usage does not grow towards the alarm.</source>
        <translation>Zużycie nie rośnie w stronę alarmu.</translation>
    </message>
    <message>
        <source>Alarm on %1, earliest %2, latest %3</source>
        <translation>Alarm %1, najwcześniej %2, najpóźniej %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Ballast in place</source>
        <translation>Balast na miejscu</translation>
    </message>
    <message>
        <source>Ballast given up: the disk was full</source>
        <translation>Balast zwolniony: dysk był pełny</translation>
    </message>
    <message>
        <source>No ballast</source>
        <translation>Brak balastu</translation>
    </message>
    <message>
        <source>Ballast unknown</source>
        <translation>Stan balastu nieznany</translation>
    </message>
    <message>
        <source>GB used of %1</source>
        <translation>GB zajęte z %1</translation>
    </message>
    <message>
        <source>alarm at %1</source>
        <translation>alarm przy %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 dziennie</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Dzienna</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Tygodniowa</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Ciągła</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręczna</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudana</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>odczytana</translation>
    </message>
    <message>
        <source>running</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>written</source>
        <translation>zapisana</translation>
    </message>
    <message>
        <source>This server does not say whether backups are made.</source>
        <translation>Ten serwer nie podaje, czy wykonywane są kopie.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Nie wykonano jeszcze żadnej kopii.</translation>
    </message>
    <message>
        <source>Last drill, %1</source>
        <translation>Ostatnia próba, %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>udana</translation>
    </message>
    <message>
        <source>Back in %1</source>
        <translation>Powrót w %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>utracono %1</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>Broker MQTT</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>Źródło czasu</translation>
    </message>
    <message>
        <source>Log host</source>
        <translation>Serwer dzienników</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a circuit breaker</comment>
        <translation>zamknięty</translation>
    </message>
    <message>
        <source>on trial</source>
        <comment>a circuit breaker</comment>
        <translation>na próbę</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a circuit breaker</comment>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nieużywany</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>śledzone</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>nieśledzone</translation>
    </message>
    <message>
        <source>within %1 ms</source>
        <translation>do %1 ms</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Certyfikat serwera</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Urząd certyfikacji</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>Klucz tokenów</translation>
    </message>
    <message>
        <source>renews itself %1</source>
        <translation>odnowi się %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>bezterminowo</translation>
    </message>
    <message>
        <source>Support file saved</source>
        <translation>Zapisano plik dla pomocy technicznej</translation>
    </message>
    <message>
        <source>%1 slow, %2 dropped today</source>
        <translation>wolni: %1, dziś odłączeni: %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LicencesModel</name>
    <message>
        <source>Part</source>
        <translation>Składnik</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>What it does here</source>
        <translation>Do czego tu służy</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LimitSensorsModel</name>
    <message>
        <source>Signal</source>
        <translation>Sygnał</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Na dobę</translation>
    </message>
    <message numerus="yes">
        <source>, %n waiting for approval</source>
        <translation>
            <numerusform>, %n czeka na zatwierdzenie</numerusform>
            <numerusform>, %n czekają na zatwierdzenie</numerusform>
            <numerusform>, %n czeka na zatwierdzenie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signals, %2 limits</source>
        <translation>%1 sygnałów, %2 granic</translation>
    </message>
    <message>
        <source>draft waits</source>
        <translation>projekt czeka</translation>
    </message>
    <message>
        <source>chatters</source>
        <translation>migocze</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LimitVersions</name>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1, priority %2</source>
        <translation>%1, priorytet %2</translation>
    </message>
    <message>
        <source>until acknowledged and reset</source>
        <translation>po potwierdzeniu i skasowaniu</translation>
    </message>
    <message>
        <source>by themselves</source>
        <translation>same</translation>
    </message>
    <message>
        <source>when acknowledged</source>
        <translation>po potwierdzeniu</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Histereza</translation>
    </message>
    <message>
        <source>Delay on</source>
        <translation>Zwłoka alarmu</translation>
    </message>
    <message>
        <source>Delay off</source>
        <translation>Zwłoka powrotu</translation>
    </message>
    <message>
        <source>Alarms leave</source>
        <translation>Alarmy znikają</translation>
    </message>
    <message>
        <source>%1 is the draft now; look at its rehearsal and send it</source>
        <translation>%1 jest teraz projektem; obejrzyj jego próbę i wyślij</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Wersja %1, obowiązuje</translation>
    </message>
    <message>
        <source>before versions were kept</source>
        <translation>zanim przechowywano wersje</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2, approved by %3</source>
        <translation>%1, %2, zatwierdził(a) %3</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LimitsEditor</name>
    <message>
        <source>The draft was not rehearsed</source>
        <translation>Nie przeprowadzono próby projektu</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1: to nie jest liczba</translation>
    </message>
    <message>
        <source>The limits are out of order</source>
        <translation>Granice są w złej kolejności</translation>
    </message>
    <message>
        <source>range %1 to %2 %3</source>
        <translation>zakres %1 do %2 %3</translation>
    </message>
    <message>
        <source>Needs a second person with limits.approve. Version %1 stays in force until then and can be put back.</source>
        <translation>Wymaga drugiej osoby z limits.approve. Do tego czasu obowiązuje wersja %1; można do niej wrócić.</translation>
    </message>
    <message>
        <source>Nothing critical: it applies at once. Version %1 can be put back.</source>
        <translation>Nic krytycznego: obowiązuje od razu. Można wrócić do wersji %1.</translation>
    </message>
    <message>
        <source>Asked by %1, %2</source>
        <translation>Wnioskuje %1, %2</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>on %1 to %2, %3 samples, %4 good</source>
        <translation>od %1 do %2, próbek: %3, dobrych: %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>deadband %1, delay on %2 s, delay off %3 s</source>
        <translation>histereza %1, zwłoka alarmu %2 s, powrotu %3 s</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>utracony</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>zachowany</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <translation>%1: %2, %3. %4</translation>
    </message>
    <message>
        <source>The draft was not sent</source>
        <translation>Projektu nie wysłano</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>Wysłano do zatwierdzenia</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>The limits of %1 are in force</source>
        <translation>Granice %1 obowiązują</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>przywrócone</translation>
    </message>
    <message>
        <source>Put back, or sent for approval</source>
        <translation>Przywrócono lub wysłano do zatwierdzenia</translation>
    </message>
    <message>
        <source>Approved: the limits are in force</source>
        <translation>Zatwierdzono: granice obowiązują</translation>
    </message>
    <message>
        <source>Refused: the limits stay</source>
        <translation>Odmówiono: granice zostają</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Histereza</translation>
    </message>
    <message>
        <source>Delay on</source>
        <translation>Zwłoka alarmu</translation>
    </message>
    <message>
        <source>Delay off</source>
        <translation>Zwłoka powrotu</translation>
    </message>
</context>
<context>
    <name>gemba::admin::PeopleImportModel</name>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nazwa logowania</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>There is no such file, or it may not be read.</source>
        <translation>Nie ma takiego pliku albo nie wolno go odczytać.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it.</source>
        <translation>Plik jest większy niż %1. Podziel go.</translation>
    </message>
    <message>
        <source>There is no line in it.</source>
        <translation>Nie ma w nim żadnego wiersza.</translation>
    </message>
    <message>
        <source>The file was not tried</source>
        <translation>Pliku nie wypróbowano</translation>
    </message>
    <message>
        <source>The import stopped; taken so far: %1</source>
        <translation>Import przerwano; przyjęto dotąd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people have an account now</source>
        <translation>
            <numerusform>%n osoba ma teraz konto</numerusform>
            <numerusform>%n osoby mają teraz konto</numerusform>
            <numerusform>%n osób ma teraz konto</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the lines can be taken</source>
        <translation>Nie można przyjąć żadnego wiersza</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be taken</source>
        <translation>
            <numerusform>Można przyjąć %n osobę</numerusform>
            <numerusform>Można przyjąć %n osoby</numerusform>
            <numerusform>Można przyjąć %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is refused.</source>
        <translation>Żaden wiersz nie jest odrzucony.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are refused; the others are not held up by them.</source>
        <translation>
            <numerusform>%n wiersz odrzucono; nie wstrzymuje to pozostałych.</numerusform>
            <numerusform>%n wiersze odrzucono; nie wstrzymuje to pozostałych.</numerusform>
            <numerusform>%n wierszy odrzucono; nie wstrzymuje to pozostałych.</numerusform>
        </translation>
    </message>
    <message>
        <source>account made</source>
        <translation>konto utworzone</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>można przyjąć</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
</context>
<context>
    <name>gemba::admin::QuarantineModel</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Co było nie tak</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Przyszła przez</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>jako tekst</translation>
    </message>
    <message>
        <source>in hexadecimal, since it is no text</source>
        <translation>szesnastkowo, bo to nie tekst</translation>
    </message>
    <message>
        <source>The first %1, %2</source>
        <translation>Pierwsze %1, %2</translation>
    </message>
    <message>
        <source>All of it, %1</source>
        <translation>Całość, %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RegistrationsModel</name>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Sign-in name wished</source>
        <translation>Żądana nazwa logowania</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>From</source>
        <comment>network address</comment>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nazwa zajęta</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Somebody has an account with this name already. Refuse, and say that another name is needed.</source>
        <translation>Ktoś ma już konto o tej nazwie. Odmów i napisz, że potrzebna jest inna nazwa.</translation>
    </message>
    <message>
        <source>People may ask for an account where they sign in.</source>
        <translation>O konto można poprosić tam, gdzie się loguje.</translation>
    </message>
    <message>
        <source>Nobody can ask: registration is turned off.</source>
        <translation>Nikt nie może prosić: rejestracja jest wyłączona.</translation>
    </message>
    <message>
        <source>No account was made</source>
        <translation>Nie utworzono konta</translation>
    </message>
    <message>
        <source>%1 has an account</source>
        <translation>%1 ma konto</translation>
    </message>
    <message>
        <source>%1 gets no account</source>
        <translation>%1: bez konta</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RehearsalChart</name>
    <message>
        <source>Alarms in force, each a line</source>
        <translation>Alarmy obecnie, każdy to kreska</translation>
    </message>
    <message>
        <source>Alarms with the draft</source>
        <translation>Alarmy z projektem</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ReviewModel</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Na dobę</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>Migotanie</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Zalecany</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Przegląd do</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Zastały</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Bez reakcji</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Nie alarm</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>blisko %1</translation>
    </message>
    <message>
        <source>None: it should be no alarm</source>
        <translation>Żaden: to nie powinien być alarm</translation>
    </message>
    <message>
        <source>Minor: rework, a short stop</source>
        <translation>Mały: poprawki, krótki postój</translation>
    </message>
    <message>
        <source>Major: lost production, damage</source>
        <translation>Poważny: utrata produkcji, szkoda</translation>
    </message>
    <message>
        <source>Severe: injury, loss of a machine</source>
        <translation>Ciężki: wypadek, utrata maszyny</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Nikt go jeszcze nie przejrzał</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is rationalised</source>
        <translation>Uzasadnienie %1 zapisano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RoleVersions</name>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RolesModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>not granted</source>
        <comment>a right in a role</comment>
        <translation>nienadane</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>a right in a role</comment>
        <translation>nadane</translation>
    </message>
    <message>
        <source>Built in %1</source>
        <translation>Wbudowane %1</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Własne %1</translation>
    </message>
    <message>
        <source>Groups with changes</source>
        <translation>Grupy ze zmianami</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Wszystkie %1</translation>
    </message>
    <message>
        <source>%1 built in, %2 own, %3 rights</source>
        <translation>wbudowanych: %1, własnych: %2, uprawnień: %3</translation>
    </message>
    <message>
        <source>will be granted</source>
        <translation>zostanie nadane</translation>
    </message>
    <message>
        <source>will be taken back</source>
        <translation>zostanie odebrane</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>role: right, state</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n changes pending</source>
        <translation>
            <numerusform>%n zmiana czeka</numerusform>
            <numerusform>%n zmiany czekają</numerusform>
            <numerusform>%n zmian czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>%1, at once, no new sign-in</source>
        <translation>%1, od razu, bez ponownego logowania</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rights that would have no holder left</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <comment>role, number</comment>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>powrót do: %1</translation>
    </message>
    <message>
        <source>own role</source>
        <translation>rola własna</translation>
    </message>
    <message>
        <source>built in, changed here</source>
        <translation>wbudowana, zmieniona tutaj</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>wbudowana</translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <comment>kind, number, people</comment>
        <translation>%1, wersja %2, %3</translation>
    </message>
    <message>
        <source>%1 min, idle %2, at most %3</source>
        <comment>session times of a role</comment>
        <translation>%1 min, bezczynność %2, najwyżej %3</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagany</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niepotrzebny</translation>
    </message>
    <message>
        <source>everything, always</source>
        <translation>wszystko, zawsze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Zmieniono: %1</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1: jak przedtem</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>Nie zmieniono: %1</translation>
    </message>
    <message>
        <source>%1 made; it grants nothing yet</source>
        <translation>Utworzono: %1; nic jeszcze nie nadaje</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>Przywrócono: %1</translation>
    </message>
    <message>
        <source>%1 is as in version %2</source>
        <translation>%1 jak w wersji %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rights</source>
        <translation>
            <numerusform>%n uprawnienie</numerusform>
            <numerusform>%n uprawnienia</numerusform>
            <numerusform>%n uprawnień</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>right: roles that have it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::SensorEditor</name>
    <message>
        <source>New sensor</source>
        <translation>Nowy czujnik</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Readings come by</source>
        <translation>Odczyty przychodzą przez</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Łącze</translation>
    </message>
    <message>
        <source>Modbus unit</source>
        <translation>Jednostka Modbus</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Razy</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name in the line</source>
        <translation>Nazwa w wierszu</translation>
    </message>
    <message>
        <source>Path in the message</source>
        <translation>Ścieżka w wiadomości</translation>
    </message>
    <message>
        <source>Topic of its own</source>
        <translation>Własny temat</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Co jest mierzone</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Zakres od</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Zakres do</translation>
    </message>
    <message>
        <source>A reading every, ms</source>
        <translation>Odczyt co, ms</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Miejsca po przecinku</translation>
    </message>
    <message>
        <source>Readings are kept</source>
        <translation>Odczyty są przechowywane</translation>
    </message>
    <message>
        <source>What to do when it alarms</source>
        <translation>Co zrobić, gdy zaalarmuje</translation>
    </message>
    <message>
        <source>stays for ever, e.g. P1</source>
        <translation>zostaje na zawsze, np. P1</translation>
    </message>
    <message>
        <source>as in UCUM, e.g. bar, Cel</source>
        <translation>jak w UCUM, np. bar, Cel</translation>
    </message>
    <message>
        <source>e.g. pressure</source>
        <translation>np. pressure</translation>
    </message>
    <message>
        <source>its name in the file</source>
        <translation>jego nazwa w pliku</translation>
    </message>
    <message>
        <source>e.g. v.P1</source>
        <translation>np. v.P1</translation>
    </message>
    <message>
        <source>empty: the message is nothing but the number</source>
        <translation>puste: wiadomość to sama liczba</translation>
    </message>
    <message>
        <source>empty: the device&apos;s own; else of a device that speaks another way</source>
        <translation>puste: temat urządzenia; inaczej urządzenia mówiącego po swojemu</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Łącze szeregowe</translation>
    </message>
    <message>
        <source>as the server is set</source>
        <translation>jak ustawiono na serwerze</translation>
    </message>
    <message>
        <source>five years</source>
        <translation>pięć lat</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Nieużywany</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1: to nie jest liczba</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Brakuje pola: %1</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1: zmieniono</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 jest jak wcześniej</translation>
    </message>
    <message>
        <source>%1 is registered; give it limits next</source>
        <translation>%1: zarejestrowano; nadaj teraz granice</translation>
    </message>
    <message>
        <source>The sensor was not registered</source>
        <translation>Czujnik nie został zarejestrowany</translation>
    </message>
    <message>
        <source>The sensor was not changed</source>
        <translation>Czujnik nie został zmieniony</translation>
    </message>
    <message>
        <source>%1 is removed; its history stays</source>
        <translation>%1: usunięto; historia zostaje</translation>
    </message>
</context>
<context>
    <name>gemba::admin::SensorsModel</name>
    <message>
        <source>Sensor</source>
        <translation>Czujnik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Pochodzi z</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Modbus %1, unit %2, register %3</source>
        <translation>Modbus %1, jednostka %2, rejestr %3</translation>
    </message>
    <message>
        <source>Serial %1, %2</source>
        <translation>Szeregowo %1, %2</translation>
    </message>
    <message>
        <source>MQTT, %1</source>
        <translation>MQTT, %1</translation>
    </message>
    <message>
        <source>MQTT %1, %2</source>
        <translation>MQTT %1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Nieużywany</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>W serwisie</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ServerKeysModel</name>
    <message>
        <source>Name of the key</source>
        <translation>Nazwa klucza</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Secrets sealed</source>
        <translation>Zapieczętowane</translation>
    </message>
    <message>
        <source>Signing access tokens</source>
        <translation>Podpisywanie żetonów dostępu</translation>
    </message>
    <message>
        <source>Sealing stored secrets</source>
        <translation>Pieczętowanie sekretów</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Podpisuje</translation>
    </message>
    <message>
        <source>Believed until its tokens end</source>
        <translation>Uznawany do końca jego żetonów</translation>
    </message>
    <message>
        <source>Made ready, signs next</source>
        <translation>Gotowy, podpisze jako następny</translation>
    </message>
    <message>
        <source>Seals and opens</source>
        <translation>Pieczętuje i otwiera</translation>
    </message>
    <message>
        <source>Still opens older ones</source>
        <translation>Otwiera jeszcze starsze</translation>
    </message>
    <message>
        <source>Lost: not in the key ring</source>
        <translation>Zgubiony: nie ma go w pęku</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>niezapieczętowane</translation>
    </message>
    <message>
        <source>The next one signs by itself on %1.</source>
        <translation>Następny zacznie sam podpisywać %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored secrets</source>
        <translation>
            <numerusform>%n przechowywany sekret</numerusform>
            <numerusform>%n przechowywane sekrety</numerusform>
            <numerusform>%n przechowywanych sekretów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name a key that the key ring has lost. Restore the key ring from a backup.</source>
        <translation>
            <numerusform>%n z nich wskazuje klucz, który zginął z pęku. Odtwórz pęk kluczy z kopii.</numerusform>
            <numerusform>%n z nich wskazują klucz, który zginął z pęku. Odtwórz pęk kluczy z kopii.</numerusform>
            <numerusform>%n z nich wskazuje klucz, który zginął z pęku. Odtwórz pęk kluczy z kopii.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signing key was not changed</source>
        <translation>Klucz podpisujący nie został zmieniony</translation>
    </message>
    <message>
        <source>The key %1 signs now</source>
        <translation>Teraz podpisuje klucz %1</translation>
    </message>
    <message>
        <source>The vault key was not changed</source>
        <translation>Klucz skarbca nie został zmieniony</translation>
    </message>
    <message>
        <source>A change that had been interrupted was finished.</source>
        <translation>Dokończono przerwaną zmianę.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets are sealed with the key %1 now.</source>
        <translation>
            <numerusform>%n sekret jest teraz zapieczętowany kluczem %1.</numerusform>
            <numerusform>%n sekrety są teraz zapieczętowane kluczem %1.</numerusform>
            <numerusform>%n sekretów jest teraz zapieczętowanych kluczem %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The older keys are gone.</source>
        <translation>Starszych kluczy już nie ma.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened, so the older keys are kept.</source>
        <translation>
            <numerusform>%n nie dał się otworzyć, więc starsze klucze zostają.</numerusform>
            <numerusform>%n nie dały się otworzyć, więc starsze klucze zostają.</numerusform>
            <numerusform>%n nie dało się otworzyć, więc starsze klucze zostają.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>Skarbiec ma nowy klucz</translation>
    </message>
</context>
<context>
    <name>gemba::admin::SettingsModel</name>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślnie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Zmienna środowiska</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Wiersz poleceń</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Ustawiono tutaj</translation>
    </message>
    <message>
        <source>Here, at once</source>
        <translation>Tutaj, od razu</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A secret is never shown or taken here: it stands in the file or in a password file.</source>
        <translation>Tajne wartości nie są tu pokazywane ani przyjmowane: stoją w pliku konfiguracji lub w pliku hasła.</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 nie zmieniono</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 ma teraz wartość %2</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 jest jak wcześniej</translation>
    </message>
    <message>
        <source>It is opened at the start, or names something on the server&apos;s machine. It stands in the file and needs a restart.</source>
        <translation>Jest otwierane przy starcie albo wskazuje coś na maszynie serwera. Stoi w pliku i wymaga restartu.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>%1. The value %2 is left out: it does not go together with the file.</source>
        <translation>%1. Wartość %2 jest pominięta: nie pasuje do pliku.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::StandardsModel</name>
    <message>
        <source>Mark</source>
        <translation>Oznaczenie</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Świadectwo</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Niepewność</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Ważny do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Nieważny</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Wkrótce</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments, all valid</source>
        <translation>
            <numerusform>%n przyrząd, ważny</numerusform>
            <numerusform>%n przyrządy, wszystkie ważne</numerusform>
            <numerusform>%n przyrządów, wszystkie ważne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instruments, %2 run out</source>
        <translation>Przyrządów: %1, nieważnych: %2</translation>
    </message>
    <message>
        <source>Write the mark that stands on the instrument.</source>
        <translation>Wpisz oznaczenie, które jest na przyrządzie.</translation>
    </message>
    <message>
        <source>Write the number of its own certificate.</source>
        <translation>Wpisz numer jego własnego świadectwa.</translation>
    </message>
    <message>
        <source>Write a day as 2027-03-14.</source>
        <translation>Wpisz dzień w postaci 2027-03-14.</translation>
    </message>
    <message>
        <source>Write a number, or nothing.</source>
        <translation>Wpisz liczbę albo nic.</translation>
    </message>
    <message>
        <source>The standard was not saved</source>
        <translation>Wzorzec nie został zapisany</translation>
    </message>
    <message>
        <source>%1 is entered</source>
        <translation>%1: wpisano</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1: zmieniono</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 jest jak wcześniej</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1: usunięto</translation>
    </message>
</context>
<context>
    <name>gemba::admin::TerminalsModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatnio widziany</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Czekają na wpuszczenie</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminale</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Waits, %1</source>
        <translation>Czeka, %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Wyklucz</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączony</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nieobecny</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Milczy</translation>
    </message>
    <message>
        <source>The terminal is let in</source>
        <translation>Terminal wpuszczono</translation>
    </message>
    <message>
        <source>The device is let in; it takes its secret itself</source>
        <translation>Urządzenie wpuszczono; samo pobierze sekret</translation>
    </message>
    <message>
        <source>The terminal is refused</source>
        <translation>Terminalowi odmówiono</translation>
    </message>
    <message>
        <source>The device is refused</source>
        <translation>Urządzeniu odmówiono</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Zmieniono nazwę</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>%1 is off the broker</source>
        <translation>%1 odłączono od brokera</translation>
    </message>
    <message>
        <source>Switched on again</source>
        <translation>Włączono ponownie</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 wyłączono</translation>
    </message>
    <message>
        <source>%1 is shut out</source>
        <translation>%1 wykluczono</translation>
    </message>
    <message>
        <source>No code was made</source>
        <translation>Nie utworzono kodu</translation>
    </message>
    <message>
        <source>Good once, %1. The device must show: %2</source>
        <translation>Ważny raz, %1. Urządzenie musi pokazać: %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserBadges</name>
    <message>
        <source>ends in %1</source>
        <comment>card</comment>
        <translation>kończy się na %1</translation>
    </message>
    <message>
        <source>given by %1, %2</source>
        <comment>person, date</comment>
        <translation>nadana przez %1, %2</translation>
    </message>
    <message>
        <source>The card was not given</source>
        <translation>Karty nie przypisano</translation>
    </message>
    <message>
        <source>%1 has the card that ends in %2</source>
        <translation>%1: przypisano kartę kończącą się na %2</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Jak przedtem</translation>
    </message>
    <message>
        <source>The card opens nothing any more</source>
        <translation>Karta niczego już nie otwiera</translation>
    </message>
    <message>
        <source>Undo takes the card away again and ends all sessions of %1.</source>
        <translation>Cofnięcie odbiera kartę i kończy wszystkie sesje osoby %1.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserDetails</name>
    <message>
        <source>everywhere</source>
        <comment>scope of a role</comment>
        <translation>wszędzie</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>koniec %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>bez końca</translation>
    </message>
    <message numerus="yes">
        <source>See the %n rights this makes</source>
        <translation>
            <numerusform>Pokaż %n wynikające uprawnienie</numerusform>
            <numerusform>Pokaż %n wynikające uprawnienia</numerusform>
            <numerusform>Pokaż %n wynikających uprawnień</numerusform>
        </translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>right: where</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to be changed at the next sign-in</source>
        <translation>do zmiany przy następnym logowaniu</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ustawione</translation>
    </message>
    <message>
        <source>authenticator app</source>
        <translation>aplikacja uwierzytelniająca</translation>
    </message>
    <message>
        <source>required and missing</source>
        <translation>wymagany, brakuje</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nieustawiony</translation>
    </message>
    <message>
        <source>set, enrolled terminals only</source>
        <translation>ustawiony, tylko zarejestrowane terminale</translation>
    </message>
    <message>
        <source>none</source>
        <comment>PIN</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cards</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of program, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1, used %2</source>
        <translation>od %1, użyta %2</translation>
    </message>
    <message numerus="yes">
        <source>Turning off ends %n sessions at once. Can be undone.</source>
        <translation>
            <numerusform>Wyłączenie od razu kończy %n sesję. Można cofnąć.</numerusform>
            <numerusform>Wyłączenie od razu kończy %n sesje. Można cofnąć.</numerusform>
            <numerusform>Wyłączenie od razu kończy %n sesji. Można cofnąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <translation>%1 może znów się logować</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>Wyłączono: %1</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Sesja zakończona</translation>
    </message>
    <message>
        <source>All sessions of %1 have ended</source>
        <translation>Zakończono wszystkie sesje: %1</translation>
    </message>
    <message>
        <source>%1 sets up a new second factor at the next sign-in</source>
        <translation>%1 ustawi nowy drugi składnik przy następnym logowaniu</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1 ma nowy PIN</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>Cards %1</source>
        <translation>Karty %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>No code was mailed</source>
        <translation>Nie wysłano kodu</translation>
    </message>
    <message>
        <source>A code goes to %1</source>
        <translation>Kod wysłano na %1</translation>
    </message>
    <message>
        <source>temporary, until %1</source>
        <translation>tymczasowe, do %1</translation>
    </message>
    <message>
        <source>temporary, over since %1</source>
        <translation>tymczasowe, wygasło: %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserEditor</name>
    <message>
        <source>Sign-in name</source>
        <translation>Nazwa logowania</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>The sign-in name needs at least two letters.</source>
        <translation>Nazwa logowania musi mieć co najmniej dwa znaki.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Brakuje nazwy.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Nic się jeszcze nie zmieniło.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>%1 has an account</source>
        <translation>%1 ma konto</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Zmieniono: %1</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Jak przedtem</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserPhoto</name>
    <message>
        <source>There is no such file, or it may not be read.</source>
        <translation>Nie ma takiego pliku albo nie wolno go odczytać.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>To nie jest obraz, który da się odczytać.</translation>
    </message>
    <message>
        <source>%1 has a new photo</source>
        <translation>%1: nowe zdjęcie</translation>
    </message>
    <message>
        <source>The photo of %1 is gone</source>
        <translation>Usunięto zdjęcie: %1</translation>
    </message>
    <message>
        <source>The photo was not changed</source>
        <translation>Zdjęcia nie zmieniono</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Jak przedtem</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UsersModel</name>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Drugi składnik</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Ostatnie logowanie</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>sessions</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Pozostali</translation>
    </message>
    <message>
        <source>%1, by name</source>
        <translation>%1, według nazwy</translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>scope of a role</comment>
        <translation>wszędzie</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n obszar</numerusform>
            <numerusform>%n obszary</numerusform>
            <numerusform>%n obszarów</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>account</comment>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Zaproszony</translation>
    </message>
    <message>
        <source>Must enrol</source>
        <translation>Musi ustawić</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>account</comment>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplikacja</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>none</source>
        <comment>second factor</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Dowolna rola</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Dowolny obszar</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>accounts</comment>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>accounts</comment>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Everybody %1</source>
        <translation>Wszyscy %1</translation>
    </message>
    <message>
        <source>Active %1</source>
        <comment>accounts</comment>
        <translation>Aktywne %1</translation>
    </message>
    <message>
        <source>Off %1</source>
        <comment>accounts</comment>
        <translation>Wyłączone %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions open</source>
        <translation>
            <numerusform>%n otwarta sesja</numerusform>
            <numerusform>%n otwarte sesje</numerusform>
            <numerusform>%n otwartych sesji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n wymaga uwagi</numerusform>
            <numerusform>%n wymagają uwagi</numerusform>
            <numerusform>%n wymaga uwagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts switched on</source>
        <translation>
            <numerusform>włączono %n konto</numerusform>
            <numerusform>włączono %n konta</numerusform>
            <numerusform>włączono %n kont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts switched off</source>
        <translation>
            <numerusform>wyłączono %n konto</numerusform>
            <numerusform>wyłączono %n konta</numerusform>
            <numerusform>wyłączono %n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Wymaga uwagi %1</translation>
    </message>
</context>
</TS>
