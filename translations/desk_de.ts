<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, roles</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>You are signed in nowhere</source>
        <translation>Sie sind nirgends angemeldet</translation>
    </message>
    <message>
        <source>This program will ask for your password again.</source>
        <translation>Dieses Programm wird wieder nach Ihrem Passwort fragen.</translation>
    </message>
    <message>
        <source>End your other sessions?</source>
        <translation>Ihre anderen Sitzungen beenden?</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Diese Sitzung beenden?</translation>
    </message>
    <message>
        <source>Every other program you are signed in with signs out at once. You can sign in again.</source>
        <translation>Jedes andere Programm, in dem Sie angemeldet sind, meldet sofort ab. Sie können sich wieder anmelden.</translation>
    </message>
    <message>
        <source>End the others</source>
        <translation>Die anderen beenden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the chosen session</source>
        <translation>Die gewählte Sitzung beenden</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Wählen Sie zuerst eine Sitzung.</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Alle anderen beenden</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language of mails</source>
        <translation>Sprache der Mails</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>An administrator changes these.</source>
        <translation>Das ändert die Administration.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A new one ends your other sessions.</source>
        <translation>Ein neues beendet Ihre anderen Sitzungen.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Neue Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Andere App</translation>
    </message>
    <message>
        <source>Sets up a new app in place of this one.</source>
        <translation>Richtet eine neue App anstelle dieser ein.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>Den zweiten Faktor abschalten</translation>
    </message>
    <message>
        <source>API keys that speak for you</source>
        <translation>API-Schlüssel, die für Sie sprechen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Until the new app has shown a code, the one you have goes on working. First the password once more.</source>
        <translation>Bis die neue App einen Code gezeigt hat, gilt die bisherige weiter. Zuerst noch einmal das Passwort.</translation>
    </message>
    <message>
        <source>From then on signing in asks for a code from an authenticator app besides the password. First the password once more.</source>
        <translation>Von da an fragt die Anmeldung neben dem Passwort nach einem Code aus einer Authenticator-App. Zuerst noch einmal das Passwort.</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>Den zweiten Faktor abschalten?</translation>
    </message>
    <message>
        <source>The app and the recovery codes stop working; the password alone is enough to be you. Where a role needs a second factor the server refuses.</source>
        <translation>App und Wiederherstellungscodes gelten nicht mehr; das Passwort allein genügt, um Sie zu sein. Wo eine Rolle einen zweiten Faktor verlangt, lehnt der Server ab.</translation>
    </message>
    <message>
        <source>Make ten new recovery codes?</source>
        <translation>Zehn neue Wiederherstellungscodes erzeugen?</translation>
    </message>
    <message>
        <source>The old ones are worth nothing any more.</source>
        <translation>Die alten sind dann nichts mehr wert.</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A few words you can remember are better than signs you cannot. Your other sessions end.</source>
        <translation>Ein paar Wörter, die Sie sich merken, sind besser als Zeichen, die Sie vergessen. Ihre anderen Sitzungen enden.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>Den Schlüssel %1 widerrufen</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>Diesen Schlüssel widerrufen?</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone.</source>
        <translation>Programme, die ihn verwenden, werden sofort abgewiesen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Zum Fortfahren „%1“ eingeben</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 wird zu %3</translation>
    </message>
    <message>
        <source>%1: stays %2</source>
        <translation>%1: bleibt %2</translation>
    </message>
</context>
<context>
    <name>FactorForm</name>
    <message>
        <source>Set up your second factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, then type the six digits it shows.</source>
        <translation>Scannen Sie dies mit einer Authenticator-App und geben Sie die sechs Ziffern ein, die sie zeigt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR-Code für die Authenticator-App</translation>
    </message>
    <message>
        <source>To type instead</source>
        <translation>Zum Eintippen</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code der App</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <source>There is nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Neues Passwort, noch einmal</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>A few words you can remember are better than signs you cannot.</source>
        <translation>Ein paar Wörter, die Sie sich merken, sind besser als Zeichen, die Sie vergessen.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesForm</name>
    <message>
        <source>Keep these codes</source>
        <translation>Bewahren Sie diese Codes auf</translation>
    </message>
    <message>
        <source>Each works once in place of the app&apos;s code, should you lose it. They are shown now and never again: print them or write them down.</source>
        <translation>Jeder gilt einmal anstelle des App-Codes, falls Sie die App verlieren. Sie erscheinen nur jetzt: drucken oder schreiben Sie sie auf.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have them</source>
        <translation>Ich habe sie</translation>
    </message>
</context>
<context>
    <name>ShellView</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Go to a page or a setting</source>
        <translation>Zu einer Seite oder einer Einstellung</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Which server?</source>
        <translation>Welcher Server?</translation>
    </message>
    <message>
        <source>Its address stands on the server&apos;s first output and in its configuration.</source>
        <translation>Seine Adresse steht in der ersten Ausgabe des Servers und in seiner Konfiguration.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Ist das Ihr Server?</translation>
    </message>
    <message>
        <source>%1 is seen for the first time. Compare these words with the ones the server shows; only if all eight are the same is it the right one.</source>
        <translation>%1 ist zum ersten Mal zu sehen. Vergleichen Sie diese Wörter mit denen am Server; nur wenn alle acht gleich sind, ist es der richtige.</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>Alle acht sind gleich</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie weichen ab</translation>
    </message>
    <message>
        <source>From then on this program believes only this server&apos;s key. “gembactl system info” on the server tells the words, too.</source>
        <translation>Danach glaubt dieses Programm nur noch dem Schlüssel dieses Servers. Auch „gembactl system info“ am Server nennt die Wörter.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The code of your app</source>
        <translation>Der Code Ihrer App</translation>
    </message>
    <message>
        <source>Six digits from the authenticator app, or one of your recovery codes.</source>
        <translation>Sechs Ziffern aus der Authenticator-App oder einer Ihrer Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Your role needs a code from an authenticator app besides the password. First the password once more.</source>
        <translation>Ihre Rolle braucht neben dem Passwort einen Code aus einer Authenticator-App. Zuerst noch einmal das Passwort.</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
</context>
<context>
    <name>StatePane</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>StrangerForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Ein neues Passwort</translation>
    </message>
    <message>
        <source>A code goes to the e-mail address of the account. It works once and for 30 minutes.</source>
        <translation>Ein Code geht an die E-Mail-Adresse des Kontos. Er gilt einmal und 30 Minuten lang.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Code an mich senden</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>Ich habe schon einen Code</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Code aus der Mail</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Neues Passwort, noch einmal</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Ask for an account</source>
        <translation>Konto beantragen</translation>
    </message>
    <message>
        <source>An administrator decides about it and says what you may do.</source>
        <translation>Darüber entscheidet die Administration und sagt, was Sie dürfen.</translation>
    </message>
    <message>
        <source>Sign-in name you wish for</source>
        <translation>Gewünschter Anmeldename</translation>
    </message>
    <message>
        <source>Your name as people say it</source>
        <translation>Ihr Name, wie man ihn sagt</translation>
    </message>
    <message>
        <source>E-mail, where the answer goes; may stay empty</source>
        <translation>E-Mail, wohin die Antwort geht; darf leer bleiben</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Passwort, noch einmal</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>If the account is there and has an e-mail address, the code is on its way to it.</source>
        <translation>Wenn es das Konto gibt und es eine E-Mail-Adresse hat, ist der Code dorthin unterwegs.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gemba::shell::AccountCalls</name>
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>Die beiden neuen Passwörter weichen ab. Bitte erneut eingeben.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::AccountModel</name>
    <message>
        <source>Your password is changed</source>
        <translation>Ihr Passwort ist geändert</translation>
    </message>
    <message>
        <source>Your second factor is turned off</source>
        <translation>Ihr zweiter Faktor ist abgeschaltet</translation>
    </message>
    <message>
        <source>The recovery codes are in force</source>
        <translation>Die Wiederherstellungscodes gelten</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>PIN</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cards</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <source>required and missing</source>
        <translation>verlangt und fehlt</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>API keys</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The key %1 is revoked</source>
        <translation>Der Schlüssel %1 ist widerrufen</translation>
    </message>
</context>
<context>
    <name>gemba::shell::ListPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, more on scroll</source>
        <translation>%1 von %2, mehr beim Blättern</translation>
    </message>
    <message>
        <source>%1, more on scroll</source>
        <translation>%1, mehr beim Blättern</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gemba::shell::OwnSessionsModel</name>
    <message>
        <source>this one</source>
        <translation>diese</translation>
    </message>
    <message numerus="yes">
        <source>%n of your sessions have ended</source>
        <translation>
            <numerusform>%n Ihrer Sitzungen ist beendet</numerusform>
            <numerusform>%n Ihrer Sitzungen sind beendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gemba::shell::PageState</name>
    <message>
        <source>%1 old</source>
        <comment>how long ago the data shown was fetched</comment>
        <translation>%1 alt</translation>
    </message>
</context>
<context>
    <name>gemba::shell::PaletteModel</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Messstellen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Day colours</source>
        <translation>Tagfarben</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>Nachtfarben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>My second factor</source>
        <translation>Mein zweiter Faktor</translation>
    </message>
</context>
<context>
    <name>gemba::shell::SessionsModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>diese</translation>
    </message>
    <message>
        <source>You will be signed out here.</source>
        <translation>Sie werden hier abgemeldet.</translation>
    </message>
    <message>
        <source>%1 is signed out there at once and may sign in again.</source>
        <translation>%1 wird dort sofort abgemeldet und kann sich wieder anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of %1 end at once, except the one you are using.</source>
        <translation>
            <numerusform>%n Sitzung von %1 endet sofort, außer der, die Sie benutzen.</numerusform>
            <numerusform>%n Sitzungen von %1 enden sofort, außer der, die Sie benutzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session of %1 has ended</source>
        <translation>Die Sitzung von %1 ist beendet</translation>
    </message>
    <message>
        <source>The sessions of %1 have ended</source>
        <translation>Die Sitzungen von %1 sind beendet</translation>
    </message>
</context>
<context>
    <name>gemba::shell::ShellController</name>
    <message>
        <source>You were signed out</source>
        <translation>Sie wurden abgemeldet</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The session could not be extended</source>
        <translation>Die Sitzung ließ sich nicht verlängern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>Feld: %1.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>gemba::shell::SignInModel</name>
    <message>
        <source>Next try %1.</source>
        <translation>Nächster Versuch %1.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung mit %1</translation>
    </message>
</context>
<context>
    <name>gemba::shell::StrangersWay</name>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Ihr neues Passwort ist gesetzt. Melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Your request is on its way. Once an administrator has said yes, you can sign in.</source>
        <translation>Ihr Antrag ist unterwegs. Sobald die Administration zugestimmt hat, können Sie sich anmelden.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::StripModel</name>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Wörter vergleichen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>of %1 good</source>
        <comment>sensors</comment>
        <translation>von %1 gut</translation>
    </message>
    <message>
        <source>Alarms: not known</source>
        <translation>Alarme: unbekannt</translation>
    </message>
    <message>
        <source>%1 unack</source>
        <comment>unacknowledged alarms, short</comment>
        <translation>%1 unquitt.</translation>
    </message>
    <message>
        <source>Alarms: %1 critical, %2 high, %3 medium, %4 low, %5 unacknowledged</source>
        <translation>Alarme: %1 kritisch, %2 hoch, %3 mittel, %4 niedrig, %5 unquittiert</translation>
    </message>
    <message>
        <source>The server refuses this program</source>
        <translation>Der Server weist dieses Programm ab</translation>
    </message>
    <message>
        <source>No link to the server</source>
        <translation>Keine Verbindung zum Server</translation>
    </message>
    <message>
        <source>What is shown was true %1.</source>
        <translation>Das Gezeigte galt %1.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Nächster Versuch %1.</translation>
    </message>
    <message>
        <source>You will be signed out in %1</source>
        <translation>Abmeldung in %1</translation>
    </message>
    <message>
        <source>Press any key or the button to stay. Nothing typed is lost.</source>
        <translation>Zum Bleiben eine Taste oder den Knopf drücken. Eingaben bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::WaysIn</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 characters, or %2 with a second factor.</source>
        <translation>Mindestens %1 Zeichen, mit zweitem Faktor %2.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::Words</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Weekday, day and month as Qt writes them, for example &quot;Fri 20 Nov&quot;</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year as Qt writes them, for example &quot;14 Mar 2027&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
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
        <translation>%1 T</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <comment>role</comment>
        <translation>Disponent</translation>
    </message>
    <message>
        <source>Biller</source>
        <comment>role</comment>
        <translation>Fakturist</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>role</comment>
        <translation>Schichtleiter</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>role</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>role</comment>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Superuser</source>
        <comment>role</comment>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Code %1, reference %2</source>
        <translation>Code %1, Referenz %2</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Admin tool</source>
        <translation>Admin-Werkzeug</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>A day like %1</source>
        <translation>Ein Tag wie %1</translation>
    </message>
    <message>
        <source>The last day comes before the first</source>
        <translation>Der letzte Tag liegt vor dem ersten</translation>
    </message>
</context>
</TS>
