<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>ErrorWords</name>
    <message>
        <source>The name, password or PIN is not right.</source>
        <translation>Nazwa, hasło lub PIN się nie zgadza.</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <translation>Sprawdź, co wpisano, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Najpierw trzeba się zalogować.</translation>
    </message>
    <message>
        <source>Sign in and try again.</source>
        <translation>Zaloguj się i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>Twoje zalogowanie straciło ważność.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Twoja sesja wygasła.</translation>
    </message>
    <message>
        <source>This sign-in was used in two places and has been closed for safety.</source>
        <translation>Tej sesji użyto w dwóch miejscach, dlatego ze względów bezpieczeństwa została zamknięta.</translation>
    </message>
    <message>
        <source>Sign in again, and tell an administrator if it was not you.</source>
        <translation>Zaloguj się ponownie. Jeśli to nie Ty, powiadom administratora.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Nie masz do tego uprawnień.</translation>
    </message>
    <message>
        <source>Ask a person with the right role.</source>
        <translation>Poproś osobę z odpowiednią rolą.</translation>
    </message>
    <message>
        <source>There were too many attempts.</source>
        <translation>Było zbyt wiele prób.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Odczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This terminal is not paired with the server.</source>
        <translation>Ten terminal nie jest sparowany z serwerem.</translation>
    </message>
    <message>
        <source>Pair it, and let an administrator approve it.</source>
        <translation>Sparuj go i poproś administratora o zatwierdzenie.</translation>
    </message>
    <message>
        <source>The pairing code is not right or has expired.</source>
        <translation>Kod parowania jest nieprawidłowy lub wygasł.</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <translation>Poproś o nowy kod.</translation>
    </message>
    <message>
        <source>The pairing is waiting for approval.</source>
        <translation>Parowanie czeka na zatwierdzenie.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve this terminal.</source>
        <translation>Poproś administratora o zatwierdzenie tego terminala.</translation>
    </message>
    <message>
        <source>The first account has been made already.</source>
        <translation>Pierwsze konto już utworzono.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Zaloguj się na nie.</translation>
    </message>
    <message>
        <source>The setup code is not right.</source>
        <translation>Kod konfiguracji jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>Read the code that the server printed at its first start.</source>
        <translation>Odczytaj kod, który serwer wypisał przy pierwszym uruchomieniu.</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <translation>To konto jest wyłączone.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Zwróć się do administratora.</translation>
    </message>
    <message>
        <source>This is not offered on this kind of terminal.</source>
        <translation>Ta funkcja nie jest dostępna na tym rodzaju terminala.</translation>
    </message>
    <message>
        <source>Use a program at a desk for it.</source>
        <translation>Skorzystaj z programu na stanowisku biurowym.</translation>
    </message>
    <message>
        <source>You may not give away more than you hold yourself.</source>
        <translation>Nie możesz nadać uprawnień, których nie masz.</translation>
    </message>
    <message>
        <source>Ask a person who holds it.</source>
        <translation>Poproś osobę, która ma to uprawnienie.</translation>
    </message>
    <message>
        <source>This is not the server that this program was paired with.</source>
        <translation>To nie jest serwer, z którym sparowano ten program.</translation>
    </message>
    <message>
        <source>Compare the fingerprint, and pair again if the server was replaced.</source>
        <translation>Porównaj odcisk klucza i sparuj ponownie, jeśli serwer wymieniono.</translation>
    </message>
    <message>
        <source>A code is needed as well.</source>
        <translation>Potrzebny jest jeszcze kod.</translation>
    </message>
    <message>
        <source>Type the code of your authenticator app, or a recovery code.</source>
        <translation>Wpisz kod z aplikacji uwierzytelniającej albo kod odzyskiwania.</translation>
    </message>
    <message>
        <source>The code is not right or has been used already.</source>
        <translation>Kod jest nieprawidłowy lub już go użyto.</translation>
    </message>
    <message>
        <source>Wait for the next code and type that.</source>
        <translation>Poczekaj na następny kod i wpisz go.</translation>
    </message>
    <message>
        <source>Something must be done before you can go on.</source>
        <translation>Najpierw trzeba coś zrobić.</translation>
    </message>
    <message>
        <source>Change your password or set up your second factor, as asked.</source>
        <translation>Zmień hasło lub skonfiguruj drugi składnik, zgodnie z prośbą.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Hasło jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>To hasło zbyt łatwo odgadnąć.</translation>
    </message>
    <message>
        <source>Choose another, for instance several words that have nothing to do with each other.</source>
        <translation>Wybierz inne, na przykład kilka niezwiązanych ze sobą słów.</translation>
    </message>
    <message>
        <source>The link or code is not right, was used or is too old.</source>
        <translation>Odnośnik lub kod jest nieprawidłowy, zużyty albo przeterminowany.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Poproś o nowy.</translation>
    </message>
    <message>
        <source>Accounts are made by an administrator here.</source>
        <translation>Konta zakłada tutaj administrator.</translation>
    </message>
    <message>
        <source>Ask an administrator for an account.</source>
        <translation>Poproś administratora o konto.</translation>
    </message>
    <message>
        <source>A PIN is needed with the badge.</source>
        <translation>Do identyfikatora potrzebny jest PIN.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Wpisz swój PIN.</translation>
    </message>
    <message>
        <source>The server cannot send mail.</source>
        <translation>Serwer nie może wysyłać poczty.</translation>
    </message>
    <message>
        <source>Ask an administrator, who can set it up.</source>
        <translation>Zwróć się do administratora, aby to skonfigurował.</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened.</source>
        <translation>Nie można otworzyć zapisanego sekretu.</translation>
    </message>
    <message>
        <source>Ask an administrator: it has to be restored from a backup or set anew.</source>
        <translation>Zwróć się do administratora: trzeba go odtworzyć z kopii lub ustawić na nowo.</translation>
    </message>
    <message>
        <source>The API key has expired.</source>
        <translation>Klucz API wygasł.</translation>
    </message>
    <message>
        <source>Ask for a new key.</source>
        <translation>Poproś o nowy klucz.</translation>
    </message>
    <message>
        <source>The API key may not be used from this network.</source>
        <translation>Klucza API nie można używać z tej sieci.</translation>
    </message>
    <message>
        <source>Use it where it was made for, or ask for its networks to be extended.</source>
        <translation>Użyj go tam, gdzie jest przeznaczony, albo poproś o rozszerzenie sieci.</translation>
    </message>
    <message>
        <source>An API key may not do more than you or its owner may.</source>
        <translation>Klucz API nie może pozwalać na więcej niż Ty lub jego właściciel.</translation>
    </message>
    <message>
        <source>Take the named permission out, or ask a person who has it.</source>
        <translation>Usuń wskazane uprawnienie albo poproś osobę, która je ma.</translation>
    </message>
    <message>
        <source>This terminal is switched off for now.</source>
        <translation>Ten terminal jest tymczasowo wyłączony.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch it on again.</source>
        <translation>Poproś administratora o ponowne włączenie.</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>Serwer nie zrozumiał żądania.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell support.</source>
        <translation>Spróbuj ponownie; jeśli to się powtórzy, powiadom pomoc techniczną.</translation>
    </message>
    <message>
        <source>The server does not know this function.</source>
        <translation>Serwer nie zna tej funkcji.</translation>
    </message>
    <message>
        <source>Check whether server and program have the same version.</source>
        <translation>Sprawdź, czy serwer i program są w tej samej wersji.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Czegoś brakuje.</translation>
    </message>
    <message>
        <source>Fill in the named field.</source>
        <translation>Wypełnij wskazane pole.</translation>
    </message>
    <message>
        <source>The server does not know one of the fields.</source>
        <translation>Serwer nie zna jednego z pól.</translation>
    </message>
    <message>
        <source>A value is of the wrong kind.</source>
        <translation>Wartość jest niewłaściwego rodzaju.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>Popraw wskazane pole.</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation>Wartość wykracza poza dozwolony zakres.</translation>
    </message>
    <message>
        <source>A value does not have the expected form.</source>
        <translation>Wartość nie ma oczekiwanej postaci.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>To było za dużo naraz.</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Wyślij mniej naraz.</translation>
    </message>
    <message>
        <source>The order was sent without its number.</source>
        <translation>Polecenie wysłano bez numeru.</translation>
    </message>
    <message>
        <source>The number of this order belongs to another one.</source>
        <translation>Numer tego polecenia należy już do innego.</translation>
    </message>
    <message>
        <source>This page of the list no longer exists.</source>
        <translation>Tej strony listy już nie ma.</translation>
    </message>
    <message>
        <source>Start again from the beginning of the list.</source>
        <translation>Zacznij od początku listy.</translation>
    </message>
    <message>
        <source>The server does not know this kind of news.</source>
        <translation>Serwer nie zna tego rodzaju powiadomień.</translation>
    </message>
    <message>
        <source>There are too many requests.</source>
        <translation>Zbyt wiele żądań.</translation>
    </message>
    <message>
        <source>The program speaks too old a form of HTTP.</source>
        <translation>Program używa zbyt starej wersji HTTP.</translation>
    </message>
    <message>
        <source>Use HTTP/1.1.</source>
        <translation>Użyj HTTP/1.1.</translation>
    </message>
    <message>
        <source>This address cannot be used in this way.</source>
        <translation>Tego adresu nie można użyć w ten sposób.</translation>
    </message>
    <message>
        <source>Look it up in the description of the interface.</source>
        <translation>Sprawdź w opisie interfejsu.</translation>
    </message>
    <message>
        <source>The server cannot read this kind of file.</source>
        <translation>Serwer nie odczytuje tego rodzaju danych.</translation>
    </message>
    <message>
        <source>Send JSON.</source>
        <translation>Wyślij dane w formacie JSON.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Nie udało się odczytać pliku.</translation>
    </message>
    <message>
        <source>Some rows of the file cannot be taken; nothing was changed.</source>
        <translation>Niektórych wierszy pliku nie można przyjąć; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Correct the rows that the report names and try again.</source>
        <translation>Popraw wiersze wskazane w raporcie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Plik jest za duży.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Podziel go na mniejsze pliki.</translation>
    </message>
    <message>
        <source>It does not exist, or you may not see it.</source>
        <translation>To nie istnieje albo nie masz do tego wglądu.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sprawdź listę jeszcze raz.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>To już istnieje.</translation>
    </message>
    <message>
        <source>Choose another name or number.</source>
        <translation>Wybierz inną nazwę lub inny numer.</translation>
    </message>
    <message>
        <source>It is not in a state that allows this.</source>
        <translation>Obecny stan na to nie pozwala.</translation>
    </message>
    <message>
        <source>Look at how it is now and try again.</source>
        <translation>Sprawdź, jaki jest teraz, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime.</source>
        <translation>W międzyczasie ktoś to zmienił.</translation>
    </message>
    <message>
        <source>Look at it as it is now and make your change again.</source>
        <translation>Zobacz, jak jest teraz, i wprowadź zmianę ponownie.</translation>
    </message>
    <message>
        <source>The alarm is no longer in that state.</source>
        <translation>Alarm nie jest już w tym stanie.</translation>
    </message>
    <message>
        <source>Look at the alarm list and try again.</source>
        <translation>Sprawdź listę alarmów i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That is longer than an alarm may be shelved.</source>
        <translation>Alarmu nie można odłożyć na tak długo.</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>Wybierz krótszy czas.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Potrzebny jest powód.</translation>
    </message>
    <message>
        <source>Write a short reason.</source>
        <translation>Podaj krótki powód.</translation>
    </message>
    <message>
        <source>The limits are not in order.</source>
        <translation>Granice nie są w kolejności.</translation>
    </message>
    <message>
        <source>Keep LOLO ≤ LO &lt; HI ≤ HIHI, inside the range.</source>
        <translation>Zachowaj LOLO ≤ LO &lt; HI ≤ HIHI w obrębie zakresu.</translation>
    </message>
    <message>
        <source>The reading is not steady enough.</source>
        <translation>Odczyt nie jest wystarczająco stabilny.</translation>
    </message>
    <message>
        <source>Hold the reference still until the lamp says stable.</source>
        <translation>Trzymaj wzorzec nieruchomo, aż lampka pokaże stabilność.</translation>
    </message>
    <message>
        <source>The two points are too close together.</source>
        <translation>Oba punkty leżą zbyt blisko siebie.</translation>
    </message>
    <message>
        <source>Take the second point farther away.</source>
        <translation>Wybierz drugi punkt dalej.</translation>
    </message>
    <message>
        <source>Service mode is not on for this sensor.</source>
        <translation>Tryb serwisowy tego czujnika nie jest włączony.</translation>
    </message>
    <message>
        <source>Start service mode first.</source>
        <translation>Najpierw włącz tryb serwisowy.</translation>
    </message>
    <message>
        <source>What happened in between is no longer kept.</source>
        <translation>Tego, co działo się w międzyczasie, już nie ma.</translation>
    </message>
    <message>
        <source>Load everything anew.</source>
        <translation>Wczytaj wszystko od nowa.</translation>
    </message>
    <message>
        <source>The reference standard is overdue for its own calibration.</source>
        <translation>Minął termin wzorcowania tego wzorca.</translation>
    </message>
    <message>
        <source>Use another standard, or enter its new certificate.</source>
        <translation>Użyj innego wzorca albo wprowadź nowe świadectwo.</translation>
    </message>
    <message>
        <source>A backup, a check or a drill is running already.</source>
        <translation>Trwa już kopia, sprawdzanie lub próba odtworzenia.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Poczekaj, aż się zakończy.</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Nie ma jeszcze dobrej kopii zapasowej.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Najpierw ją wykonaj.</translation>
    </message>
    <message>
        <source>There is data where the backup would go.</source>
        <translation>W miejscu odtworzenia są już dane.</translation>
    </message>
    <message>
        <source>Choose another folder, or have the data there set aside.</source>
        <translation>Wybierz inny katalog albo każ odłożyć tamte dane.</translation>
    </message>
    <message>
        <source>A second person has to approve these limits.</source>
        <translation>Te granice musi zatwierdzić druga osoba.</translation>
    </message>
    <message>
        <source>Send them for approval instead of saving them.</source>
        <translation>Zamiast zapisywać, wyślij je do zatwierdzenia.</translation>
    </message>
    <message>
        <source>Somebody else has to decide this.</source>
        <translation>Decyzję musi podjąć ktoś inny.</translation>
    </message>
    <message>
        <source>Ask a second person who may approve it.</source>
        <translation>Poproś drugą osobę z prawem zatwierdzania.</translation>
    </message>
    <message>
        <source>A change of these limits is waiting for approval already.</source>
        <translation>Zmiana tych granic czeka już na zatwierdzenie.</translation>
    </message>
    <message>
        <source>Decide or withdraw that one first.</source>
        <translation>Najpierw ją rozstrzygnij lub wycofaj.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nic by się nie zmieniło.</translation>
    </message>
    <message>
        <source>Change a value first.</source>
        <translation>Najpierw zmień jakąś wartość.</translation>
    </message>
    <message>
        <source>This setting cannot be changed while the server runs.</source>
        <translation>Tego ustawienia nie można zmienić podczas pracy serwera.</translation>
    </message>
    <message>
        <source>Ask an administrator to change it in the configuration.</source>
        <translation>Poproś administratora o zmianę w konfiguracji.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more.</source>
        <translation>Tego nie można już cofnąć.</translation>
    </message>
    <message>
        <source>Look at what it is now and change that.</source>
        <translation>Zobacz, jak jest teraz, i to zmień.</translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation>Urządzenie nie jest połączone.</translation>
    </message>
    <message>
        <source>Check its power and network.</source>
        <translation>Sprawdź zasilanie i sieć.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>Urządzenie nie odpowiedziało na czas.</translation>
    </message>
    <message>
        <source>Check the device and try again.</source>
        <translation>Sprawdź urządzenie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The device refused the order.</source>
        <translation>Urządzenie odmówiło wykonania polecenia.</translation>
    </message>
    <message>
        <source>Read the reason it gave.</source>
        <translation>Przeczytaj podany powód.</translation>
    </message>
    <message>
        <source>The device sent something that could not be read.</source>
        <translation>Urządzenie przysłało coś nieczytelnego.</translation>
    </message>
    <message>
        <source>Check its settings and its version.</source>
        <translation>Sprawdź jego ustawienia i wersję.</translation>
    </message>
    <message>
        <source>The way to the devices is interrupted.</source>
        <translation>Droga do urządzeń jest przerwana.</translation>
    </message>
    <message>
        <source>Tell an administrator; the server keeps trying.</source>
        <translation>Powiadom administratora; serwer wciąż próbuje.</translation>
    </message>
    <message>
        <source>There is no such sensor.</source>
        <translation>Nie ma takiego czujnika.</translation>
    </message>
    <message>
        <source>Enter it, or correct its address.</source>
        <translation>Zarejestruj go albo popraw adres.</translation>
    </message>
    <message>
        <source>The connection to the device failed.</source>
        <translation>Połączenie z urządzeniem zawiodło.</translation>
    </message>
    <message>
        <source>Check cable, port and settings.</source>
        <translation>Sprawdź przewód, port i ustawienia.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serwer jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Check the network and whether the server is running.</source>
        <translation>Sprawdź sieć i to, czy serwer działa.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serwer nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>Look whether it was done before you try again.</source>
        <translation>Zanim spróbujesz ponownie, sprawdź, czy to wykonano.</translation>
    </message>
    <message>
        <source>Server and program are of different versions.</source>
        <translation>Serwer i program są w różnych wersjach.</translation>
    </message>
    <message>
        <source>Install the same version on both.</source>
        <translation>Zainstaluj tę samą wersję po obu stronach.</translation>
    </message>
    <message>
        <source>This program cannot read or keep its own key.</source>
        <translation>Program nie może odczytać ani zapisać swojego klucza.</translation>
    </message>
    <message>
        <source>Ask an administrator to check the keyring or the folder it names.</source>
        <translation>Poproś administratora o sprawdzenie bazy kluczy lub wskazanego katalogu.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>W serwerze coś poszło nie tak.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, give the reference to support.</source>
        <translation>Spróbuj ponownie; jeśli to się powtórzy, podaj numer referencyjny pomocy technicznej.</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now; nothing was changed.</source>
        <translation>Serwer nie ma teraz dostępu do danych; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Serwer jest zajęty.</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>Serwer jest właśnie zatrzymywany.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is nearly full; nothing was stored.</source>
        <translation>Dysk serwera jest prawie pełny; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Tell an administrator at once.</source>
        <translation>Natychmiast powiadom administratora.</translation>
    </message>
    <message>
        <source>The data was written by a newer version.</source>
        <translation>Dane zapisała nowsza wersja.</translation>
    </message>
    <message>
        <source>Install that version, or restore a backup.</source>
        <translation>Zainstaluj tę wersję albo odtwórz kopię zapasową.</translation>
    </message>
    <message>
        <source>The configuration is not valid.</source>
        <translation>Konfiguracja jest nieprawidłowa.</translation>
    </message>
    <message>
        <source>Ask an administrator to correct the named entry.</source>
        <translation>Poproś administratora o poprawienie wskazanego wpisu.</translation>
    </message>
    <message>
        <source>The backup could not be made; those before it are untouched.</source>
        <translation>Nie udało się wykonać kopii; wcześniejsze są nienaruszone.</translation>
    </message>
    <message>
        <source>Look at the reason and at the disk.</source>
        <translation>Sprawdź powód i dysk.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Kopia zapasowa jest uszkodzona.</translation>
    </message>
    <message>
        <source>Use another backup, and check the disk it was on.</source>
        <translation>Użyj innej kopii i sprawdź dysk, na którym leżała.</translation>
    </message>
    <message>
        <source>The backup does not open with this key.</source>
        <translation>Ten klucz nie otwiera kopii zapasowej.</translation>
    </message>
    <message>
        <source>Give the key or passphrase that was set when it was made.</source>
        <translation>Podaj klucz lub hasło ustawione przy jej tworzeniu.</translation>
    </message>
    <message>
        <source>The backup could not be restored; the data is as it was.</source>
        <translation>Nie udało się odtworzyć kopii; dane są takie jak przedtem.</translation>
    </message>
    <message>
        <source>Look at the reason, then try again.</source>
        <translation>Sprawdź powód i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The code has none of the known forms.</source>
        <translation>Kod nie ma żadnej ze znanych postaci.</translation>
    </message>
    <message>
        <source>Check the label; an administrator can add a form.</source>
        <translation>Sprawdź etykietę; administrator może dodać postać kodu.</translation>
    </message>
    <message>
        <source>The file is refused for safety.</source>
        <translation>Plik odrzucono ze względów bezpieczeństwa.</translation>
    </message>
    <message>
        <source>Save it again as a plain CSV or XLSX file and try that.</source>
        <translation>Zapisz go ponownie jako zwykły plik CSV lub XLSX i spróbuj z nim.</translation>
    </message>
    <message>
        <source>No such bag is known.</source>
        <translation>Ten worek nie jest znany.</translation>
    </message>
    <message>
        <source>Check the code; a bag is known once it was packed.</source>
        <translation>Sprawdź kod; worek jest znany, gdy został spakowany.</translation>
    </message>
    <message>
        <source>The code belongs to the other kind of bag.</source>
        <translation>Kod należy do worka innego rodzaju.</translation>
    </message>
    <message>
        <source>Scan a parent where a parent is wanted and a child where a child is.</source>
        <translation>Skanuj worek zbiorczy tam, gdzie jest potrzebny zbiorczy, a pojedynczy tam, gdzie pojedynczy.</translation>
    </message>
    <message>
        <source>The bag is in another parent.</source>
        <translation>Worek jest w innym worku zbiorczym.</translation>
    </message>
    <message>
        <source>Take it out of that one first, or move it.</source>
        <translation>Najpierw wyjmij go stamtąd albo przenieś.</translation>
    </message>
    <message>
        <source>The parent is full.</source>
        <translation>Worek zbiorczy jest pełny.</translation>
    </message>
    <message>
        <source>Open the next parent.</source>
        <translation>Otwórz następny worek zbiorczy.</translation>
    </message>
    <message>
        <source>The parent is complete.</source>
        <translation>Worek zbiorczy jest zamknięty.</translation>
    </message>
    <message>
        <source>Open the next parent, or have this one opened again.</source>
        <translation>Otwórz następny albo poproś o ponowne otwarcie tego.</translation>
    </message>
    <message>
        <source>The parent is not complete.</source>
        <translation>Worek zbiorczy nie jest zamknięty.</translation>
    </message>
    <message>
        <source>Complete it first.</source>
        <translation>Najpierw go zamknij.</translation>
    </message>
    <message>
        <source>The parent is on a bill.</source>
        <translation>Worek zbiorczy jest na dokumencie wydania.</translation>
    </message>
    <message>
        <source>Take it off the bill first, or have the bill opened again.</source>
        <translation>Najpierw zdejmij go z dokumentu albo poproś o ponowne otwarcie dokumentu.</translation>
    </message>
    <message>
        <source>The parent is on another bill.</source>
        <translation>Worek zbiorczy jest na innym dokumencie wydania.</translation>
    </message>
    <message>
        <source>Take it off that bill first.</source>
        <translation>Najpierw zdejmij go z tamtego dokumentu.</translation>
    </message>
    <message>
        <source>The bag is not in that parent.</source>
        <translation>Worka nie ma w tym worku zbiorczym.</translation>
    </message>
    <message>
        <source>Look the bag up.</source>
        <translation>Wyszukaj worek.</translation>
    </message>
    <message>
        <source>The parent is not on that bill.</source>
        <translation>Worka zbiorczego nie ma na tym dokumencie.</translation>
    </message>
    <message>
        <source>Look the parent up.</source>
        <translation>Wyszukaj worek zbiorczy.</translation>
    </message>
    <message>
        <source>The bill is not open.</source>
        <translation>Dokument wydania nie jest otwarty.</translation>
    </message>
    <message>
        <source>Have it opened again, or open another.</source>
        <translation>Poproś o jego ponowne otwarcie albo otwórz inny.</translation>
    </message>
    <message>
        <source>The bill is not closed.</source>
        <translation>Dokument wydania nie jest zamknięty.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Najpierw go zamknij.</translation>
    </message>
    <message>
        <source>The bill holds what was planned.</source>
        <translation>Na dokumencie jest już tyle, ile zaplanowano.</translation>
    </message>
    <message>
        <source>Close it, or plan more.</source>
        <translation>Zamknij go albo zaplanuj więcej.</translation>
    </message>
    <message>
        <source>The bill holds less than planned.</source>
        <translation>Na dokumencie jest mniej, niż zaplanowano.</translation>
    </message>
    <message>
        <source>Put the missing parents on it, or have somebody who may correct bills close it with a reason.</source>
        <translation>Dodaj brakujące worki zbiorcze albo poproś osobę, która może poprawiać dokumenty, o zamknięcie z podaniem powodu.</translation>
    </message>
    <message>
        <source>Somebody has to look at this parent first.</source>
        <translation>Ktoś musi najpierw obejrzeć ten worek zbiorczy.</translation>
    </message>
    <message>
        <source>Decide the entry of the resolution list.</source>
        <translation>Rozstrzygnij wpis na liście spraw do wyjaśnienia.</translation>
    </message>
    <message>
        <source>No parent is open at this station.</source>
        <translation>Na tym stanowisku nie jest otwarty żaden worek zbiorczy.</translation>
    </message>
    <message>
        <source>Scan a parent first.</source>
        <translation>Najpierw zeskanuj worek zbiorczy.</translation>
    </message>
    <message>
        <source>No bill is open at this station.</source>
        <translation>Na tym stanowisku nie jest otwarty żaden dokument wydania.</translation>
    </message>
    <message>
        <source>Scan or choose a bill first.</source>
        <translation>Najpierw zeskanuj lub wybierz dokument.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>To już cofnięto.</translation>
    </message>
    <message>
        <source>Look at the history.</source>
        <translation>Zajrzyj do historii.</translation>
    </message>
    <message>
        <source>There are not so many free numbers.</source>
        <translation>Nie ma tylu wolnych numerów.</translation>
    </message>
    <message>
        <source>Ask for fewer, or add a form of codes.</source>
        <translation>Poproś o mniej albo dodaj postać kodu.</translation>
    </message>
    <message>
        <source>The scan&apos;s key was used for another scan.</source>
        <translation>Klucz skanu użyto już dla innego skanu.</translation>
    </message>
    <message>
        <source>Send a fresh key with every scan.</source>
        <translation>Wysyłaj z każdym skanem nowy klucz.</translation>
    </message>
    <message>
        <source>The day is closed already.</source>
        <translation>Dzień jest już zamknięty.</translation>
    </message>
    <message>
        <source>Read its summary.</source>
        <translation>Przeczytaj jego podsumowanie.</translation>
    </message>
    <message>
        <source>This station cannot save what it scans.</source>
        <translation>To stanowisko nie może zapisać tego, co skanuje.</translation>
    </message>
    <message>
        <source>Stop scanning; free its disk or call service.</source>
        <translation>Przestań skanować; zwolnij miejsce na dysku albo wezwij serwis.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, with columns named as the form of this import names them.</source>
        <translation>Zapisz go jako UTF-8, z kolumnami nazwanymi tak, jak w formularzu tego importu.</translation>
    </message>
    <message>
        <source>This temporary password is no longer good.</source>
        <translation>To hasło tymczasowe już nie działa.</translation>
    </message>
    <message>
        <source>Ask an administrator for a new one.</source>
        <translation>Poproś administratora o nowe.</translation>
    </message>
</context>
</TS>
