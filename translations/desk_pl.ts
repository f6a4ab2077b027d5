<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation>Moje konto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, roles</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Gdzie jesteś zalogowany</translation>
    </message>
    <message>
        <source>You are signed in nowhere</source>
        <translation>Nigdzie nie jesteś zalogowany</translation>
    </message>
    <message>
        <source>This program will ask for your password again.</source>
        <translation>Ten program ponownie zapyta o hasło.</translation>
    </message>
    <message>
        <source>End your other sessions?</source>
        <translation>Zakończyć twoje pozostałe sesje?</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Zakończyć tę sesję?</translation>
    </message>
    <message>
        <source>Every other program you are signed in with signs out at once. You can sign in again.</source>
        <translation>Każdy inny program, w którym jesteś zalogowany, wyloguje cię od razu. Możesz zalogować się ponownie.</translation>
    </message>
    <message>
        <source>End the others</source>
        <translation>Zakończ pozostałe</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>End the chosen session</source>
        <translation>Zakończ wybraną sesję</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Najpierw wybierz sesję.</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Zakończ pozostałe</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language of mails</source>
        <translation>Język wiadomości</translation>
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
        <source>An administrator changes these.</source>
        <translation>To zmienia administrator.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>A new one ends your other sessions.</source>
        <translation>Nowe kończy twoje pozostałe sesje.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Drugi składnik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Skonfiguruj</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nowe kody odzyskiwania</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Inna aplikacja</translation>
    </message>
    <message>
        <source>Sets up a new app in place of this one.</source>
        <translation>Konfiguruje nową aplikację zamiast tej.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>Wyłącz drugi składnik</translation>
    </message>
    <message>
        <source>API keys that speak for you</source>
        <translation>Klucze API działające w twoim imieniu</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Wszystkie klucze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Until the new app has shown a code, the one you have goes on working. First the password once more.</source>
        <translation>Dopóki nowa aplikacja nie pokaże kodu, obecna działa dalej. Najpierw jeszcze raz hasło.</translation>
    </message>
    <message>
        <source>From then on signing in asks for a code from an authenticator app besides the password. First the password once more.</source>
        <translation>Od tej chwili logowanie wymaga oprócz hasła kodu z aplikacji uwierzytelniającej. Najpierw jeszcze raz hasło.</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>Wyłączyć drugi składnik?</translation>
    </message>
    <message>
        <source>The app and the recovery codes stop working; the password alone is enough to be you. Where a role needs a second factor the server refuses.</source>
        <translation>Aplikacja i kody odzyskiwania przestają działać; do zalogowania się jako ty wystarczy samo hasło. Jeśli rola wymaga drugiego składnika, serwer odmówi.</translation>
    </message>
    <message>
        <source>Make ten new recovery codes?</source>
        <translation>Utworzyć dziesięć nowych kodów odzyskiwania?</translation>
    </message>
    <message>
        <source>The old ones are worth nothing any more.</source>
        <translation>Stare nie są już nic warte.</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>A few words you can remember are better than signs you cannot. Your other sessions end.</source>
        <translation>Kilka słów, które pamiętasz, jest lepsze niż znaki, których nie pamiętasz. Pozostałe sesje się kończą.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>Unieważnij klucz %1</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>Unieważnić ten klucz?</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone.</source>
        <translation>Programy, które go używają, są od razu odrzucane. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Unieważnij</translation>
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
    <name>FactorForm</name>
    <message>
        <source>Set up your second factor</source>
        <translation>Ustaw drugi składnik</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, then type the six digits it shows.</source>
        <translation>Zeskanuj to aplikacją uwierzytelniającą i wpisz sześć cyfr, które pokaże.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
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
        <source>Go on</source>
        <translation>Dalej</translation>
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
    <name>NewPasswordForm</name>
    <message>
        <source>Choose a new password</source>
        <translation>Wybierz nowe hasło</translation>
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
        <source>A few words you can remember are better than signs you cannot.</source>
        <translation>Kilka słów, które pamiętasz, jest lepsze niż znaki, których nie pamiętasz.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesForm</name>
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
    <name>ShellView</name>
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
        <source>Nothing has that name.</source>
        <translation>Nic nie ma takiej nazwy.</translation>
    </message>
    <message>
        <source>Go to a page or a setting</source>
        <translation>Przejdź do strony lub ustawienia</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Moje konto</translation>
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
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Your role needs a code from an authenticator app besides the password. First the password once more.</source>
        <translation>Twoja rola wymaga oprócz hasła kodu z aplikacji uwierzytelniającej. Najpierw jeszcze raz hasło.</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Nie pamiętam hasła</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nie mam konta</translation>
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
    <name>StrangerForm</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>A code goes to the e-mail address of the account. It works once and for 30 minutes.</source>
        <translation>Kod trafi na adres e-mail konta. Działa raz, przez 30 minut.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Wyślij mi kod</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>Mam już kod</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Wybierz nowe hasło</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Kod z wiadomości</translation>
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
        <source>Set the password</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>Ask for an account</source>
        <translation>Poproś o konto</translation>
    </message>
    <message>
        <source>An administrator decides about it and says what you may do.</source>
        <translation>Decyduje administrator i to on mówi, co wolno ci robić.</translation>
    </message>
    <message>
        <source>Sign-in name you wish for</source>
        <translation>Nazwa logowania, której sobie życzysz</translation>
    </message>
    <message>
        <source>Your name as people say it</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>E-mail, where the answer goes; may stay empty</source>
        <translation>E-mail, na który przyjdzie odpowiedź; może być pusty</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Hasło, jeszcze raz</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Poproś</translation>
    </message>
    <message>
        <source>If the account is there and has an e-mail address, the code is on its way to it.</source>
        <translation>Jeśli takie konto istnieje i ma adres e-mail, kod jest w drodze.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
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
    <name>gemba::shell::AccountCalls</name>
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>Nowe hasła różnią się. Wpisz je ponownie.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::AccountModel</name>
    <message>
        <source>Your password is changed</source>
        <translation>Twoje hasło zmieniono</translation>
    </message>
    <message>
        <source>Your second factor is turned off</source>
        <translation>Twój drugi składnik wyłączono</translation>
    </message>
    <message>
        <source>The recovery codes are in force</source>
        <translation>Kody odzyskiwania obowiązują</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ustawione</translation>
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
        <source>ends %1</source>
        <translation>koniec %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>None</source>
        <comment>API keys</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>The key %1 is revoked</source>
        <translation>Klucz %1 jest unieważniony</translation>
    </message>
</context>
<context>
    <name>gemba::shell::ListPage</name>
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
    <name>gemba::shell::OwnSessionsModel</name>
    <message>
        <source>this one</source>
        <translation>ta</translation>
    </message>
    <message numerus="yes">
        <source>%n of your sessions have ended</source>
        <translation>
            <numerusform>Zakończono %n twoją sesję</numerusform>
            <numerusform>Zakończono %n twoje sesje</numerusform>
            <numerusform>Zakończono %n twoich sesji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gemba::shell::PageState</name>
    <message>
        <source>%1 old</source>
        <comment>how long ago the data shown was fetched</comment>
        <translation>sprzed %1</translation>
    </message>
</context>
<context>
    <name>gemba::shell::PaletteModel</name>
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
    <message>
        <source>Change my password</source>
        <translation>Zmień moje hasło</translation>
    </message>
    <message>
        <source>My second factor</source>
        <translation>Mój drugi składnik</translation>
    </message>
</context>
<context>
    <name>gemba::shell::SessionsModel</name>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Skąd</translation>
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
        <source>Ends</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>ta</translation>
    </message>
    <message>
        <source>You will be signed out here.</source>
        <translation>Zostaniesz tu wylogowany.</translation>
    </message>
    <message>
        <source>%1 is signed out there at once and may sign in again.</source>
        <translation>%1 zostanie tam natychmiast wylogowany i może zalogować się ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of %1 end at once, except the one you are using.</source>
        <translation>
            <numerusform>%n sesja osoby %1 zakończy się natychmiast, oprócz używanej.</numerusform>
            <numerusform>%n sesje osoby %1 zakończą się natychmiast, oprócz używanej.</numerusform>
            <numerusform>%n sesji osoby %1 zakończy się natychmiast, oprócz używanej.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session of %1 has ended</source>
        <translation>Sesja osoby %1 zakończona</translation>
    </message>
    <message>
        <source>The sessions of %1 have ended</source>
        <translation>Sesje osoby %1 zakończone</translation>
    </message>
</context>
<context>
    <name>gemba::shell::ShellController</name>
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
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>Nie można zapisać %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
</context>
<context>
    <name>gemba::shell::SignInModel</name>
    <message>
        <source>Next try %1.</source>
        <translation>Następna próba %1.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Łączenie z %1</translation>
    </message>
</context>
<context>
    <name>gemba::shell::StrangersWay</name>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Nowe hasło jest ustawione. Zaloguj się nim.</translation>
    </message>
    <message>
        <source>Your request is on its way. Once an administrator has said yes, you can sign in.</source>
        <translation>Prośba została wysłana. Gdy administrator się zgodzi, będzie można się zalogować.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::StripModel</name>
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
    <name>gemba::shell::WaysIn</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Co najmniej %n znak.</numerusform>
            <numerusform>Co najmniej %n znaki.</numerusform>
            <numerusform>Co najmniej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 characters, or %2 with a second factor.</source>
        <translation>Co najmniej %1 znaków, z drugim składnikiem %2.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::Words</name>
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
    <message>
        <source>Console</source>
        <translation>Konsola</translation>
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
        <source>Admin tool</source>
        <translation>Narzędzie administratora</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Wiersz poleceń</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>A day like %1</source>
        <translation>Dzień taki jak %1</translation>
    </message>
    <message>
        <source>The last day comes before the first</source>
        <translation>Ostatni dzień jest przed pierwszym</translation>
    </message>
</context>
</TS>
