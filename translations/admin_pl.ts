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
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Pozostań zalogowany</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Go to a page, a person, a sensor, a device or a setting</source>
        <translation>Przejdź do strony, osoby, czujnika, urządzenia lub ustawienia</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nic nie ma takiej nazwy.</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Wpisz „%1”, aby kontynuować</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>All rows</source>
        <translation>Wszystkie wiersze</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, rosnąco</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, malejąco</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Będzie</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 zmieni się na %3</translation>
    </message>
    <message>
        <source>%1: stays %2</source>
        <translation>%1: pozostaje %2</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <source>There is nothing here yet</source>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
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
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Stan serwera</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Which server?</source>
        <translation>Który serwer?</translation>
    </message>
    <message>
        <source>Its address stands on the server&apos;s first output and in its configuration.</source>
        <translation>Jego adres podaje serwer przy starcie i jest w jego konfiguracji.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Inny serwer</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Czy to Twój serwer?</translation>
    </message>
    <message>
        <source>%1 is seen for the first time. Compare these words with the ones the server shows; only if all eight are the same is it the right one.</source>
        <translation>Serwer %1 pojawia się po raz pierwszy. Porównaj te słowa ze słowami na serwerze; tylko gdy wszystkie osiem się zgadza, jest to właściwy serwer.</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>Wszystkie osiem się zgadza</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Różnią się</translation>
    </message>
    <message>
        <source>From then on this program believes only this server&apos;s key. “gembactl system info” on the server tells the words, too.</source>
        <translation>Odtąd program ufa tylko kluczowi tego serwera. Słowa poda też „gembactl system info” na serwerze.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>The code of your app</source>
        <translation>Kod z aplikacji</translation>
    </message>
    <message>
        <source>Six digits from the authenticator app, or one of your recovery codes.</source>
        <translation>Sześć cyfr z aplikacji uwierzytelniającej albo jeden z kodów odzyskiwania.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Wybierz nowe hasło</translation>
    </message>
    <message>
        <source>At least 15 characters. A few words you can remember are better than signs you cannot.</source>
        <translation>Co najmniej 15 znaków. Kilka słów, które zapamiętasz, jest lepsze niż znaki, których nie zapamiętasz.</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>Dotychczasowe hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Nowe hasło, jeszcze raz</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Ustaw drugi składnik</translation>
    </message>
    <message>
        <source>Your role needs a code from an authenticator app besides the password. First the password once more.</source>
        <translation>Twoja rola wymaga oprócz hasła kodu z aplikacji uwierzytelniającej. Najpierw jeszcze raz hasło.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, then type the six digits it shows.</source>
        <translation>Zeskanuj to aplikacją uwierzytelniającą i wpisz sześć cyfr, które pokaże.</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Kod QR dla aplikacji uwierzytelniającej</translation>
    </message>
    <message>
        <source>To type instead</source>
        <translation>Do wpisania ręcznie</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Kod z aplikacji</translation>
    </message>
    <message>
        <source>Keep these codes</source>
        <translation>Zachowaj te kody</translation>
    </message>
    <message>
        <source>Each works once in place of the app&apos;s code, should you lose it. They are shown now and never again: print them or write them down.</source>
        <translation>Każdy działa raz zamiast kodu z aplikacji, gdyby ją utracono. Są pokazywane tylko teraz: wydrukuj je lub zapisz.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>I have them</source>
        <translation>Mam je</translation>
    </message>
</context>
<context>
    <name>StatePane</name>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
</context>
<context>
    <name>gemba::admin::AdminController</name>
    <message>
        <source>You were signed out</source>
        <translation>Wylogowano Cię</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noc</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>The session could not be extended</source>
        <translation>Nie udało się przedłużyć sesji</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>Pole: %1.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nie wykonano</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ListPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, more on scroll</source>
        <translation>%1 z %2, więcej po przewinięciu</translation>
    </message>
    <message>
        <source>%1, more on scroll</source>
        <translation>%1, więcej po przewinięciu</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>wybrano %n</numerusform>
            <numerusform>wybrano %n</numerusform>
            <numerusform>wybrano %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gemba::admin::PageState</name>
    <message>
        <source>%1 old</source>
        <comment>how long ago the data shown was fetched</comment>
        <translation>sprzed %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::PaletteModel</name>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Day colours</source>
        <translation>Kolory dzienne</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>Kolory nocne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
</context>
<context>
    <name>gemba::admin::SignInModel</name>
    <message>
        <source>Next try %1.</source>
        <translation>Następna próba %1.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Łączenie z %1</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>Nowe hasła różnią się. Wpisz je ponownie.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::StripModel</name>
    <message>
        <source>No server</source>
        <translation>Brak serwera</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Porównaj słowa</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Brak łącza</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>of %1 good</source>
        <comment>sensors</comment>
        <translation>z %1 dobrych</translation>
    </message>
    <message>
        <source>Alarms: not known</source>
        <translation>Alarmy: nieznane</translation>
    </message>
    <message>
        <source>%1 unack</source>
        <comment>unacknowledged alarms, short</comment>
        <translation>%1 niepotw.</translation>
    </message>
    <message>
        <source>Alarms: %1 critical, %2 high, %3 medium, %4 low, %5 unacknowledged</source>
        <translation>Alarmy: %1 krytycznych, %2 wysokich, %3 średnich, %4 niskich, %5 niepotwierdzonych</translation>
    </message>
    <message>
        <source>The server refuses this program</source>
        <translation>Serwer odrzuca ten program</translation>
    </message>
    <message>
        <source>No link to the server</source>
        <translation>Brak łącza z serwerem</translation>
    </message>
    <message>
        <source>What is shown was true %1.</source>
        <translation>Widoczne dane były aktualne %1.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Następna próba %1.</translation>
    </message>
    <message>
        <source>You will be signed out in %1</source>
        <translation>Wylogowanie za %1</translation>
    </message>
    <message>
        <source>Press any key or the button to stay. Nothing typed is lost.</source>
        <translation>Naciśnij dowolny klawisz lub przycisk, aby zostać. Nic wpisanego nie przepadnie.</translation>
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
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
</context>
<context>
    <name>gemba::admin::Words</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Weekday, day and month as Qt writes them, for example &quot;Fri 20 Nov&quot;</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year as Qt writes them, for example &quot;14 Mar 2027&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <comment>role</comment>
        <translation>Dyspozytor</translation>
    </message>
    <message>
        <source>Biller</source>
        <comment>role</comment>
        <translation>Fakturzysta</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>role</comment>
        <translation>Brygadzista</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>role</comment>
        <translation>Serwisant</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>role</comment>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Superuser</source>
        <comment>role</comment>
        <translation>Superużytkownik</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabski</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Code %1, reference %2</source>
        <translation>Kod %1, odniesienie %2</translation>
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
        <source>now, 60 min, peak, of limit, oldest, out per s</source>
        <translation>teraz, 60 min, szczyt, z limitu, najstarszy, wychodzi na s</translation>
    </message>
    <message>
        <source>%1: %2 waiting, peak %3, %4</source>
        <translation>%1: czeka %2, szczyt %3, %4</translation>
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
        <source>%1 slow, %2 closed as slow today</source>
        <translation>wolni: %1, zamknięci dziś: %2</translation>
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
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Support file saved</source>
        <translation>Zapisano plik dla pomocy technicznej</translation>
    </message>
</context>
</TS>
