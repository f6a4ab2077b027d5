<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
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
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>At least 15 characters. A few words you can remember are better than signs you cannot.</source>
        <translation>Mindestens 15 Zeichen. Ein paar Wörter, die Sie behalten, sind besser als Zeichen, die Sie vergessen.</translation>
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
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Your role needs a code from an authenticator app besides the password. First the password once more.</source>
        <translation>Ihre Rolle braucht neben dem Passwort einen Code aus einer Authenticator-App. Zuerst noch einmal das Passwort.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, then type the six digits it shows.</source>
        <translation>Scannen Sie dies mit einer Authenticator-App und geben Sie die sechs Ziffern ein, die sie zeigt.</translation>
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
    <name>StatePane</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
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
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>Die beiden neuen Passwörter weichen ab. Bitte erneut eingeben.</translation>
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
</context>
</TS>
