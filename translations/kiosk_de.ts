<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>First out</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Alarms appear here by themselves.</source>
        <translation>Alarme erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Press the filter key to see more.</source>
        <translation>Die Filtertaste zeigt mehr.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Silence horn</source>
        <translation>Hupe aus</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>asks reason and end</source>
        <translation>fragt Grund und Ende</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
</context>
<context>
    <name>CalibrationWizard</name>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>%1 zeigt</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>after = if captured now</source>
        <translation>nachher = jetzt erfasst</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>change reference</source>
        <translation>Referenz ändern</translation>
    </message>
    <message>
        <source>all points taken</source>
        <translation>alle Punkte erfasst</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>keeps old values</source>
        <translation>behält alte Werte</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Touch test</source>
        <translation>Berührungstest</translation>
    </message>
    <message>
        <source>every field answers</source>
        <translation>jedes Feld antwortet</translation>
    </message>
    <message>
        <source>wipe over every field</source>
        <translation>über alle Felder wischen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Clear test</source>
        <translation>Test leeren</translation>
    </message>
    <message>
        <source>%1 of 40 fields</source>
        <translation>%1 von 40 Feldern</translation>
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
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>next: night</source>
        <translation>danach: Nacht</translation>
    </message>
    <message>
        <source>next: contrast</source>
        <translation>danach: Kontrast</translation>
    </message>
    <message>
        <source>next: day</source>
        <translation>danach: Tag</translation>
    </message>
    <message>
        <source>Restart kiosk</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>back in seconds</source>
        <translation>gleich wieder da</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Press anywhere to begin</source>
        <translation>Zum Beginnen berühren</translation>
    </message>
</context>
<context>
    <name>KioskView</name>
    <message>
        <source>Gemba kiosk</source>
        <translation>Gemba-Kiosk</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Pairing code as a picture</source>
        <translation>Kopplungscode als Bild</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Kopplungscode</translation>
    </message>
    <message>
        <source>In Gemba Admin open Terminals, then scan the picture or type this code.</source>
        <translation>In Gemba Admin Terminals öffnen, dann Bild scannen oder Code eintippen.</translation>
    </message>
    <message>
        <source>Compare with the server</source>
        <translation>Mit dem Server vergleichen</translation>
    </message>
    <message>
        <source>The server must show the same words.</source>
        <translation>Der Server muss dieselben Wörter zeigen.</translation>
    </message>
    <message>
        <source>Words differ? Stop, and call an administrator.</source>
        <translation>Andere Wörter? Abbrechen, Administrator rufen.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>anderen wählen</translation>
    </message>
    <message>
        <source>only one found</source>
        <translation>nur einer gefunden</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>cancels this one</source>
        <translation>verwirft diesen</translation>
    </message>
    <message>
        <source>asks the server</source>
        <translation>fragt den Server</translation>
    </message>
</context>
<context>
    <name>ReferencePad</name>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>Reference value</source>
        <translation>Referenzwert</translation>
    </message>
    <message>
        <source>What the standard holds now:</source>
        <translation>Was das Normal jetzt hält:</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>%1 zeigt</translation>
    </message>
    <message>
        <source>The stability lamp starts over.</source>
        <translation>Die Stabilitätslampe beginnt neu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>behält %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ServiceMenu</name>
    <message>
        <source>Old values stay until you sign off new ones.</source>
        <translation>Alte Werte gelten, bis neue freigegeben sind.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>link, touch, versions</source>
        <translation>Netz, Panel, Version</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>nicht Ihre Rolle</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
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
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>next: night</source>
        <translation>danach: Nacht</translation>
    </message>
    <message>
        <source>next: contrast</source>
        <translation>danach: Kontrast</translation>
    </message>
    <message>
        <source>next: day</source>
        <translation>danach: Tag</translation>
    </message>
    <message>
        <source>Calibrate a sensor</source>
        <translation>Sensor kalibrieren</translation>
    </message>
    <message>
        <source>Choose it above and connect the standard.</source>
        <translation>Oben wählen und Normal anschließen.</translation>
    </message>
    <message>
        <source>Three points, about five minutes.</source>
        <translation>Drei Punkte, etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>ShelvePage</name>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>back to the alarms</source>
        <translation>zurück zu den Alarmen</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>And why?</source>
        <translation>Und warum?</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Values and alarms show without it.</source>
        <translation>Werte und Alarme sieht man auch so.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>drops cursor</source>
        <translation>löst den Cursor</translation>
    </message>
    <message>
        <source>drag for a value</source>
        <translation>ziehen zeigt Wert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>asks the server</source>
        <translation>fragt den Server</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Kein Verlauf</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::AlarmListModel</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>nicht quittiert</translation>
    </message>
    <message>
        <source>needs a reset</source>
        <translation>muss rückgesetzt werden</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>planmäßig</translation>
    </message>
    <message>
        <source>by design, %1</source>
        <translation>planmäßig, %1</translation>
    </message>
    <message>
        <source>Raised %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>Raised %1, falling %2/min.</source>
        <translation>Seit %1, fällt %2/min.</translation>
    </message>
    <message>
        <source>Raised %1, rising %2/min.</source>
        <translation>Seit %1, steigt %2/min.</translation>
    </message>
    <message>
        <source>Priority %1, %2 %3, %4, %5, %6, %7, %8</source>
        <translation>Priorität %1, %2 %3, %4, %5, %6, %7, %8</translation>
    </message>
    <message>
        <source>top of list</source>
        <translation>Listenanfang</translation>
    </message>
    <message>
        <source>end of list</source>
        <translation>Listenende</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alarm filter</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>alarm filter</comment>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>To answer</source>
        <comment>alarm filter</comment>
        <translation>Offene</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 sichtbar</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::DiagnosticsModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>kiosk %1, server %2</source>
        <translation>Kiosk %1, Server %2</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>Lost messages</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Uhrabweichung</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>%1, %2 reconnects</source>
        <translation>%1, %2 Neuverbindungen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wartet…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>Antwort in %1</translation>
    </message>
    <message>
        <source>asks for one answer</source>
        <translation>fragt einmal</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::KioskController</name>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>needs link</source>
        <translation>braucht Verbindung</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>keine aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>calibrate, check</source>
        <translation>kalibrieren, prüfen</translation>
    </message>
    <message>
        <source>badge needed</source>
        <translation>Ausweis nötig</translation>
    </message>
    <message>
        <source>badge or PIN</source>
        <translation>Ausweis oder PIN</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>still noch %1</translation>
    </message>
    <message>
        <source>for 2 min</source>
        <translation>für 2 min</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>schon erledigt</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>nicht Ihre Rolle</translation>
    </message>
    <message>
        <source>Enter PIN to acknowledge</source>
        <translation>PIN zum Quittieren</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht quittiert</translation>
    </message>
    <message>
        <source>Enter PIN to shelve</source>
        <translation>PIN zum Zurückstellen</translation>
    </message>
    <message>
        <source>Enter PIN for service</source>
        <translation>PIN für Service</translation>
    </message>
    <message>
        <source>Enter PIN to sign in</source>
        <translation>PIN zum Anmelden</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>sensors on show</comment>
        <translation>%1–%2 von %3</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::NoticeModel</name>
    <message>
        <source>Retry now</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Lost %1. Alarms are not current.</source>
        <translation>Getrennt %1. Alarme nicht aktuell.</translation>
    </message>
    <message>
        <source>The server refused this kiosk</source>
        <translation>Der Server lehnt diesen Kiosk ab</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Neu koppeln</translation>
    </message>
    <message>
        <source>asks for a code</source>
        <translation>fordert Code an</translation>
    </message>
    <message>
        <source>Kiosk and server do not match</source>
        <translation>Kiosk und Server passen nicht</translation>
    </message>
    <message>
        <source>Kiosk %1, server %2.</source>
        <translation>Kiosk %1, Server %2.</translation>
    </message>
    <message>
        <source>Call an administrator to update.</source>
        <translation>Administrator zum Update rufen.</translation>
    </message>
    <message>
        <source>No link to the server</source>
        <translation>Keine Verbindung zum Server</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Not trying again.</source>
        <translation>Kein weiterer Versuch.</translation>
    </message>
    <message>
        <source>for %1. Alarms are not current.</source>
        <translation>seit %1. Alarme nicht aktuell.</translation>
    </message>
    <message>
        <source>This goes on by itself.</source>
        <translation>Das läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>starts over</source>
        <translation>beginnt neu</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>tag, name, condition: P3 Exhaust high</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, limit %2, since %3</source>
        <translation>%1, Grenze %2, seit %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Keine aktiven Alarme</translation>
    </message>
    <message>
        <source>Last: %1 %2 at %3, returned %4</source>
        <translation>Zuletzt: %1 %2 um %3, zurück %4</translation>
    </message>
    <message>
        <source>None since this kiosk was started</source>
        <translation>Keiner seit dem Start des Kiosks</translation>
    </message>
    <message>
        <source>%1 shelved, %2 suppressed</source>
        <translation>%1 zurückgestellt, %2 unterdrückt</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>schon erledigt</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>nicht Ihre Rolle</translation>
    </message>
    <message>
        <source>%1, back in limits; %2 at %3</source>
        <translation>%1, wieder im Rahmen; %2 um %3</translation>
    </message>
    <message>
        <source>%1, over; raised at %2</source>
        <translation>%1, vorbei; gekommen um %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::PairingModel</name>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>terminal id</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>looking for one</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>Pairing code %1</source>
        <translation>Kopplungscode %1</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Gültig noch %1</translation>
    </message>
    <message>
        <source>Not asking yet</source>
        <translation>Noch nicht angefragt</translation>
    </message>
    <message>
        <source>Press New code to begin.</source>
        <translation>Neuer Code drücken, um zu beginnen.</translation>
    </message>
    <message>
        <source>Asking for a code</source>
        <translation>Code wird angefordert</translation>
    </message>
    <message>
        <source>The server answers in a moment.</source>
        <translation>Der Server antwortet gleich.</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>by an administrator, for %1</source>
        <translation>durch Administrator, seit %1</translation>
    </message>
    <message>
        <source>This page moves on by itself.</source>
        <translation>Diese Seite geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Connecting to the server.</source>
        <translation>Verbindet mit dem Server.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>An administrator declined this kiosk.</source>
        <translation>Ein Administrator hat abgelehnt.</translation>
    </message>
    <message>
        <source>Ask why, then press New code.</source>
        <translation>Nachfragen, dann Neuer Code drücken.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Der Code ist abgelaufen</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>Niemand hat ihn rechtzeitig freigegeben.</translation>
    </message>
    <message>
        <source>Press New code to try again.</source>
        <translation>Neuer Code drücken für neuen Versuch.</translation>
    </message>
    <message>
        <source>No code from the server</source>
        <translation>Kein Code vom Server</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::SensorTile</name>
    <message>
        <source>Stale, last %1</source>
        <translation>Veraltet, von %1</translation>
    </message>
    <message>
        <source>Waiting for the first value</source>
        <translation>Wartet auf ersten Wert</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4, %5</source>
        <translation>%1 %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4, %5, alarm: %6</source>
        <translation>%1 %2: %3, %4, %5, Alarm: %6</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>/min</source>
        <comment>per minute</comment>
        <translation>/min</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::ServiceModel</name>
    <message>
        <source>Signed off and recorded as %1.</source>
        <translation>Freigegeben und als %1 abgelegt.</translation>
    </message>
    <message>
        <source>%1 alarms to log only</source>
        <translation>Alarme von %1 nur ins Protokoll</translation>
    </message>
    <message>
        <source>Ends by itself at %1, in %2</source>
        <translation>Endet von selbst um %1, in %2</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>needs link</source>
        <translation>braucht Verbindung</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>nicht Ihre Rolle</translation>
    </message>
    <message>
        <source>calibrates %1</source>
        <translation>kalibriert %1</translation>
    </message>
    <message>
        <source>choose a sensor</source>
        <translation>Sensor wählen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>While it lasts, alarms of the sensor go to the log only.</source>
        <translation>Solange gehen Alarme des Sensors nur ins Protokoll.</translation>
    </message>
    <message>
        <source>It ends by itself after 30 minutes.</source>
        <translation>Endet nach 30 Minuten von selbst.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>raw value, quality, age</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 über</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 unter</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Schwingt ein</translation>
    </message>
    <message>
        <source>for %1, needs %2</source>
        <translation>seit %1, braucht %2</translation>
    </message>
    <message>
        <source>spread %1 %2, limit %3</source>
        <translation>Streuung %1 %2, max. %3</translation>
    </message>
    <message>
        <source>last %1 s</source>
        <translation>letzte %1 s</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message>
        <source>of span</source>
        <translation>der Spanne</translation>
    </message>
    <message>
        <source>in step 3</source>
        <translation>Schritt 3</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>der Referenz</translation>
    </message>
    <message>
        <source>zero point</source>
        <translation>Nullpunkt</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>erster Schritt</translation>
    </message>
    <message>
        <source>span point</source>
        <translation>Spannenpunkt</translation>
    </message>
    <message>
        <source>to zero point</source>
        <translation>zum Nullpunkt</translation>
    </message>
    <message>
        <source>check point</source>
        <translation>Probepunkt</translation>
    </message>
    <message>
        <source>to span point</source>
        <translation>zum Spannenpunkt</translation>
    </message>
    <message>
        <source>stores new values</source>
        <translation>speichert neue</translation>
    </message>
    <message>
        <source>to check point</source>
        <translation>zum Probepunkt</translation>
    </message>
    <message>
        <source>Sign off the new values?</source>
        <translation>Neue Werte freigeben?</translation>
    </message>
    <message>
        <source>They count from this moment on, and the</source>
        <translation>Sie gelten ab jetzt; das Zertifikat</translation>
    </message>
    <message>
        <source>certificate names you and the standard.</source>
        <translation>nennt Sie und das Normal.</translation>
    </message>
    <message>
        <source>Hold %1 on %2</source>
        <translation>%1 an %2 halten</translation>
    </message>
    <message>
        <source>Stable long enough: capture is open.</source>
        <translation>Lange genug stabil: Erfassen möglich.</translation>
    </message>
    <message>
        <source>Wait until the reading holds still.</source>
        <translation>Warten, bis die Anzeige ruhig ist.</translation>
    </message>
    <message>
        <source>Nothing changes until sign-off.</source>
        <translation>Nichts ändert sich bis zur Freigabe.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>not stable yet</source>
        <translation>noch nicht stabil</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>No standard</source>
        <translation>Kein Normal</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>keines erfasst</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>certificate names you, but no standard.</source>
        <translation>nennt Sie, aber kein Normal.</translation>
    </message>
    <message>
        <source>The new values count from now on.</source>
        <translation>Die neuen Werte gelten ab jetzt.</translation>
    </message>
    <message>
        <source>All points taken</source>
        <translation>Alle Punkte erfasst</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::SessionModel</name>
    <message>
        <source>by itself in %1</source>
        <translation>von selbst in %1</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>tag, name, condition, age: P3 Exhaust high, 6 min ago</comment>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>Badge read %1</source>
        <translation>Ausweis gelesen %1</translation>
    </message>
    <message>
        <source>Not you? Hold your own badge to the reader, right of the screen.</source>
        <translation>Nicht Sie? Eigenen Ausweis an den Leser rechts halten.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Now the PIN of this number</source>
        <translation>Nun die PIN dieser Nummer</translation>
    </message>
    <message>
        <source>Not you? Press Erase, or hold your badge to the reader.</source>
        <translation>Nicht Sie? Löschen drücken oder Ausweis vorhalten.</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Type your number, then OK</source>
        <translation>Nummer eintippen, dann OK</translation>
    </message>
    <message>
        <source>Or hold your badge to the reader, right of the screen.</source>
        <translation>Oder den Ausweis an den Leser rechts halten.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Der Server prüft…</translation>
    </message>
    <message>
        <source>Your badge</source>
        <translation>Ihr Ausweis</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::ShelveModel</name>
    <message>
        <source>Shelve %1</source>
        <translation>%1 zurückstellen</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>tag, name, age</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>It stays in the list, makes no sound and asks for nothing until the time is over. This is recorded.</source>
        <translation>Er bleibt in der Liste, ohne Ton und ohne Rückfrage, bis die Zeit um ist. Das wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation>In Reparatur</translation>
    </message>
    <message>
        <source>Known fault</source>
        <translation>Bekannter Fehler</translation>
    </message>
    <message>
        <source>Cleaning, test</source>
        <translation>Reinigung, Test</translation>
    </message>
    <message>
        <source>Bad sensor</source>
        <translation>Sensor defekt</translation>
    </message>
    <message>
        <source>choose a time</source>
        <translation>Dauer wählen</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::StatusModel</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 of priority %2</source>
        <translation>%1 mit Priorität %2</translation>
    </message>
    <message>
        <source>Alarms unknown, no link</source>
        <translation>Alarme unbekannt, keine Verbindung</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Keine aktiven Alarme</translation>
    </message>
    <message>
        <source>Active alarms: %1</source>
        <translation>Aktive Alarme: %1</translation>
    </message>
    <message>
        <source>Out in %1</source>
        <translation>Ende in %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::TrendModel</name>
    <message>
        <source>last %1 min</source>
        <translation>letzte %1 min</translation>
    </message>
    <message>
        <source>last %1 h</source>
        <translation>letzte %1 h</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no data since %1</source>
        <translation>keine Daten seit %1</translation>
    </message>
    <message>
        <source>Trend of %1 %2, %3: minimum %4, mean %5, maximum %6</source>
        <translation>Verlauf von %1 %2, %3: Minimum %4, Mittel %5, Maximum %6</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>in den Grenzen</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::Words</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
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
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>duration</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>nicht erneuert</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außer Bereich</translation>
    </message>
    <message>
        <source>at the end of its range</source>
        <translation>am Bereichsende</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>unkalibriert</translation>
    </message>
    <message>
        <source>clock in doubt</source>
        <translation>Uhr unsicher</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>role</comment>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>role</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Critical low</source>
        <translation>Kritisch tief</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical high</source>
        <translation>Kritisch hoch</translation>
    </message>
    <message>
        <source>Changing fast</source>
        <translation>Schnelle Änderung</translation>
    </message>
    <message>
        <source>Bad value</source>
        <translation>Schlechter Wert</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>critical low</source>
        <comment>after a name: P1 critical low</comment>
        <translation>kritisch tief</translation>
    </message>
    <message>
        <source>low</source>
        <comment>after a name: P2 low</comment>
        <translation>tief</translation>
    </message>
    <message>
        <source>high</source>
        <comment>after a name: P3 high</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical high</source>
        <comment>after a name: P3 critical high</comment>
        <translation>kritisch hoch</translation>
    </message>
    <message>
        <source>changing fast</source>
        <comment>after a name</comment>
        <translation>ändert sich schnell</translation>
    </message>
    <message>
        <source>bad value</source>
        <comment>after a name</comment>
        <translation>schlechter Wert</translation>
    </message>
    <message>
        <source>no signal</source>
        <comment>after a name</comment>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>was above %1</source>
        <translation>war über %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>was below %1</source>
        <translation>war unter %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unquittiert</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>The number or PIN is not right.</source>
        <translation>Nummer oder PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>Sie sind nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Ihre Rolle darf das nicht.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>This kiosk is not paired with the server.</source>
        <translation>Der Kiosk ist nicht gekoppelt.</translation>
    </message>
    <message>
        <source>The pairing code has expired.</source>
        <translation>Der Kopplungscode ist abgelaufen.</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <translation>Dieses Konto ist abgeschaltet.</translation>
    </message>
    <message>
        <source>It has changed in the meantime.</source>
        <translation>Es hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund ist nötig.</translation>
    </message>
    <message>
        <source>That is longer than allowed.</source>
        <translation>Das ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>The reading is not stable enough.</source>
        <translation>Die Anzeige ist nicht stabil genug.</translation>
    </message>
    <message>
        <source>The two points are too close together.</source>
        <translation>Die Punkte liegen zu nah beisammen.</translation>
    </message>
    <message>
        <source>Service mode has ended.</source>
        <translation>Der Servicebetrieb ist beendet.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist beschäftigt.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Neu anmelden.</translation>
    </message>
    <message>
        <source>Ask a person with the right role.</source>
        <translation>Jemanden mit passender Rolle bitten.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Kurz warten und neu versuchen.</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <translation>Neuen Code anfordern.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Administrator fragen.</translation>
    </message>
    <message>
        <source>Look at the list and try again.</source>
        <translation>Liste ansehen und neu versuchen.</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation>Einen wählen und neu versuchen.</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>Kürzere Zeit wählen.</translation>
    </message>
    <message>
        <source>Hold the reference until the lamp says stable.</source>
        <translation>Referenz halten, bis die Lampe stabil zeigt.</translation>
    </message>
    <message>
        <source>Take the second point farther away.</source>
        <translation>Zweiten Punkt weiter weg nehmen.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Neu starten.</translation>
    </message>
    <message>
        <source>The kiosk keeps trying.</source>
        <translation>Der Kiosk versucht es weiter.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>code %1, ref %2</source>
        <translation>Code %1, %2</translation>
    </message>
    <message>
        <source>Looking for a server</source>
        <translation>Sucht Server</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Nicht gekoppelt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Proving identity</source>
        <translation>Weist sich aus</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
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
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Wrong version</source>
        <translation>Falsche Version</translation>
    </message>
</context>
</TS>
