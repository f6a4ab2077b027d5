<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AdminView</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Go to a page, a person, a sensor, a device or a setting</source>
        <translation>Zu einer Seite, Person, Messstelle, einem Gerät oder einer Einstellung</translation>
    </message>
</context>
<context>
    <name>ApiKeysPage</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Name, owner or permission</source>
        <translation>Name, Inhaber oder Recht</translation>
    </message>
    <message>
        <source>There is no API key yet</source>
        <translation>Es gibt noch keinen API-Schlüssel</translation>
    </message>
    <message>
        <source>No key fits the search</source>
        <translation>Kein Schlüssel passt zur Suche</translation>
    </message>
    <message>
        <source>A program needs one to read reports or to act in a person&apos;s name.</source>
        <translation>Ein Programm braucht einen, um Berichte zu lesen oder im Namen einer Person zu handeln.</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>Diesen Schlüssel widerrufen?</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone.</source>
        <translation>Programme, die ihn benutzen, werden sofort abgewiesen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>The old one works for another day.</source>
        <translation>Das alte gilt noch einen Tag.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>A sign-in name; empty for yourself. It can never do more than this person and you.</source>
        <translation>Ein Anmeldename; leer für Sie selbst. Der Schlüssel kann nie mehr als diese Person und Sie.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Permissions, parted by commas, such as alarms.acknowledge@Hall B. Empty: it may look, not act.</source>
        <translation>Rechte, durch Kommas getrennt, etwa alarms.acknowledge@Halle B. Leer: darf sehen, nicht handeln.</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>Networks, parted by commas. Empty: from anywhere.</source>
        <translation>Netze, durch Kommas getrennt. Leer: von überall.</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 Tage</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>Secret, shown this once</source>
        <translation>Geheimnis, nur jetzt gezeigt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Was er erreicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Secret of before works until</source>
        <translation>Früheres Geheimnis gilt bis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>For programs that speak for a person</source>
        <translation>Für Programme, die für einen Menschen sprechen</translation>
    </message>
</context>
<context>
    <name>AuditChain</name>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Every change and every refusal, nothing can be edited</source>
        <translation>Jede Änderung und jede Ablehnung, nichts ist änderbar</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Export, signed</source>
        <translation>Signiert exportieren</translation>
    </message>
    <message>
        <source>Writes all rows into a file that proves itself</source>
        <translation>Schreibt alle Zeilen in eine Datei, die sich selbst beweist</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Recomputes every row; the verification becomes a row itself</source>
        <translation>Rechnet jede Zeile nach; die Prüfung wird selbst eine Zeile</translation>
    </message>
    <message>
        <source>who, what, where</source>
        <translation>wer, was, wo</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Im Audit suchen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Searching older rows …</source>
        <translation>Ältere Zeilen werden durchsucht …</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Keine Zeile passt dazu</translation>
    </message>
    <message>
        <source>Take a filter out, or search for other words.</source>
        <translation>Nehmen Sie einen Filter heraus oder suchen Sie nach anderen Wörtern.</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
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
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Nur dieser Gegenstand</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Nur dieser Vorgang</translation>
    </message>
    <message>
        <source>Without this action</source>
        <translation>Ohne diesen Vorgang</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Zeile davor</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <source>Row after</source>
        <translation>Zeile danach</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher es kam</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Restores the newest good backup aside and takes the time; nothing in use is touched</source>
        <translation>Stellt die neueste gute Sicherung beiseite wieder her und stoppt die Zeit; nichts im Betrieb wird berührt</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Rehearse a restore with the newest good backup?</source>
        <translation>Wiederherstellung mit der neuesten guten Sicherung üben?</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>Jetzt eine Sicherung anlegen?</translation>
    </message>
    <message>
        <source>%1 is restored into a scratch place, the server&apos;s parts are started on it, everything is compared and the time is taken. It needs room for a second database and takes minutes. Nothing in use is touched.</source>
        <translation>%1 wird an einem Probeplatz wiederhergestellt, die Teile des Servers werden darauf gestartet, alles wird verglichen und die Zeit gestoppt. Das braucht Platz für eine zweite Datenbank und dauert Minuten. Nichts im Betrieb wird berührt.</translation>
    </message>
    <message>
        <source>The database, keys and configuration are copied, read back and checked. It takes minutes; work goes on meanwhile. No older backup is removed by it.</source>
        <translation>Datenbank, Schlüssel und Konfiguration werden kopiert, zurückgelesen und geprüft. Das dauert Minuten; die Arbeit geht weiter. Keine ältere Sicherung wird dadurch entfernt.</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <source>No backup has been made yet</source>
        <translation>Es wurde noch nichts gesichert</translation>
    </message>
    <message>
        <source>Drill and restore</source>
        <translation>Üben und wiederherstellen</translation>
    </message>
    <message>
        <source>Check this backup?</source>
        <translation>Diese Sicherung prüfen?</translation>
    </message>
    <message>
        <source>Rehearse a restore with this backup?</source>
        <translation>Wiederherstellung mit dieser Sicherung üben?</translation>
    </message>
    <message>
        <source>Every byte is read back, the database is unpacked aside and checked. It takes minutes and reading from the disk; nothing is changed.</source>
        <translation>Jedes Byte wird zurückgelesen, die Datenbank beiseite ausgepackt und geprüft. Das dauert Minuten und belastet die Platte; nichts wird geändert.</translation>
    </message>
    <message>
        <source>It is restored into a scratch place, the server&apos;s parts are started on it, everything is compared and the time is taken. Nothing in use is touched.</source>
        <translation>Sie wird an einem Probeplatz wiederhergestellt, die Teile des Servers werden darauf gestartet, alles wird verglichen und die Zeit gestoppt. Nichts im Betrieb wird berührt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reads every byte back and checks the database in it</source>
        <translation>Liest jedes Byte zurück und prüft die Datenbank darin</translation>
    </message>
    <message>
        <source>Drill with this one</source>
        <translation>Mit dieser üben</translation>
    </message>
    <message>
        <source>A damaged backup cannot be restored</source>
        <translation>Eine beschädigte Sicherung lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Restores it aside and takes the time</source>
        <translation>Stellt sie beiseite wieder her und stoppt die Zeit</translation>
    </message>
    <message>
        <source>Is it any good?</source>
        <translation>Taugt sie etwas?</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Audit lines</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message>
        <source>Server&apos;s keys</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <translation>Version %1, in %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Copy elsewhere</source>
        <translation>Kopie anderswo</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Die neueste gute Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>On the server itself, as root, with the server stopped: a running one refuses.</source>
        <translation>Auf dem Server selbst, als root, bei angehaltenem Server: ein laufender weigert sich.</translation>
    </message>
    <message>
        <source>What is there now is set aside, not deleted, so it can be put back. --dry-run does everything but the last step. An encrypted backup asks for its passphrase, or takes --key-file FILE.</source>
        <translation>Was jetzt da ist, wird beiseitegelegt, nicht gelöscht, und kann zurückgeholt werden. --dry-run tut alles bis auf den letzten Schritt. Eine verschlüsselte Sicherung fragt nach ihrem Kennsatz oder nimmt --key-file FILE.</translation>
    </message>
    <message>
        <source>Restore the newest state (continuous copy)</source>
        <translation>Neuesten Stand wiederherstellen (laufende Kopie)</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>Kennung, Name oder Bereich</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Most overdue first</source>
        <translation>Am längsten überfällig zuerst</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>Noch kein Sensor angemeldet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>None yet. A technician calibrates at the kiosk.</source>
        <translation>Noch keine. Kalibriert wird am Kiosk.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Kalibrierschein</translation>
    </message>
    <message>
        <source>Certificate, %1</source>
        <translation>Kalibrierschein, %1</translation>
    </message>
</context>
<context>
    <name>CommandLines</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Befehle kopieren</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Import, export</source>
        <translation>Import, Export</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet, JSON for a program; never passwords or secrets</source>
        <translation>CSV für die Tabelle, JSON für Programme; nie Passwörter oder Geheimes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>File to import; type its path or drop it here</source>
        <translation>Datei zum Importieren; Pfad eintippen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing</source>
        <translation>Sagt, was geschähe, und ändert nichts</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All rows or none; try it first</source>
        <translation>Alle Zeilen oder keine; erst probieren</translation>
    </message>
    <message>
        <source>You may not import this kind of data.</source>
        <translation>Diese Daten dürfen Sie nicht importieren.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Zeilen, die nicht gehen</translation>
    </message>
    <message>
        <source>There is nothing you may export</source>
        <translation>Nichts, was Sie exportieren dürfen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>everything of this kind, as one file</source>
        <translation>alles dieser Art, als eine Datei</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Herein</translation>
    </message>
    <message>
        <source>a trial first, then all rows or none</source>
        <translation>erst ein Versuch, dann alle Zeilen oder keine</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>in the first row of a file, in any order</source>
        <translation>in der ersten Zeile einer Datei, in beliebiger Reihenfolge</translation>
    </message>
</context>
<context>
    <name>HealthBackups</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>HealthDisk</name>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>HealthLatencies</name>
    <message>
        <source>Latency, ms, last hour</source>
        <translation>Latenz, ms, letzte Stunde</translation>
    </message>
    <message>
        <source>bar p50 to p95, dot p99, stroke goal; scale 0.1 ms to 1 s</source>
        <translation>Balken p50 bis p95, Punkt p99, Strich Ziel; Skala 0,1 ms bis 1 s</translation>
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
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1: p99 %2 ms, goal %3 ms</source>
        <translation>%1: p99 %2 ms, Ziel %3 ms</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
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
        <translation>Zeitraum der kleinen Linien</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Support-Datei</translation>
    </message>
    <message>
        <source>Saves all these figures and their history as one file</source>
        <translation>Speichert alle diese Zahlen und ihren Verlauf in einer Datei</translation>
    </message>
</context>
<context>
    <name>HealthParts</name>
    <message>
        <source>Outside parts</source>
        <translation>Äußere Teile</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>hin und zurück</translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation>Schlüssel und Zertifikate</translation>
    </message>
    <message>
        <source>None that this server knows of</source>
        <translation>Keine, von denen dieser Server weiß</translation>
    </message>
</context>
<context>
    <name>HealthQueues</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>%1: %2 waiting, peak %3, %4</source>
        <translation>%1: %2 warten, Spitze %3, %4</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>of limit</source>
        <translation>von Grenze</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>älteste</translation>
    </message>
    <message>
        <source>out / s</source>
        <translation>ab / s</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Gemba itself: %1</source>
        <translation>Gemba selbst: %1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Licence of Gemba</source>
        <translation>Lizenz von Gemba</translation>
    </message>
</context>
<context>
    <name>LimitDraftPane</name>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, Entwurf</translation>
    </message>
    <message>
        <source>Priority of %1 is %2; next</source>
        <translation>Priorität von %1 ist %2; nächste</translation>
    </message>
    <message>
        <source>Suggested from this history</source>
        <translation>Aus diesem Verlauf empfohlen</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Alle nehmen</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>Note of the decision</source>
        <translation>Anmerkung zur Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Zur Genehmigung</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Write a reason first</source>
        <translation>Erst einen Grund schreiben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Needs the permission limits.approve</source>
        <translation>Braucht das Recht limits.approve</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Write why first</source>
        <translation>Erst den Grund schreiben</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>The limits in force stay</source>
        <translation>Die geltenden Grenzen bleiben</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Sensors, limits</source>
        <translation>Sensoren, Grenzen</translation>
    </message>
    <message>
        <source>Alarm review</source>
        <translation>Alarmprüfung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tag or place</source>
        <translation>Kennung oder Ort</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Worst first, last 7 days</source>
        <translation>Schlimmste zuerst, 7 Tage</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>Noch kein Sensor angemeldet</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>running …</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>Days rehearsed</source>
        <translation>Tage der Probe</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarme am Tag</translation>
    </message>
    <message>
        <source>Chatter bouts</source>
        <translation>Flatterphasen</translation>
    </message>
    <message>
        <source>Minutes in flood</source>
        <translation>Minuten in der Flut</translation>
    </message>
    <message>
        <source>Plant, a day</source>
        <translation>Werk, am Tag</translation>
    </message>
    <message>
        <source>Real dips kept</source>
        <translation>Echte behalten</translation>
    </message>
    <message>
        <source>aim under 5</source>
        <translation>Ziel: unter 5</translation>
    </message>
    <message>
        <source>over 10 in 10 min</source>
        <translation>über 10 in 10 min</translation>
    </message>
    <message>
        <source>acceptable 150</source>
        <translation>150 sind annehmbar</translation>
    </message>
    <message>
        <source>by note</source>
        <translation>laut Notiz</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>History with the limits in force and drafted, and the alarms each would have raised</source>
        <translation>Verlauf mit geltenden und entworfenen Grenzen und den Alarmen, die beide ausgelöst hätten</translation>
    </message>
    <message>
        <source>Real dips, by note</source>
        <translation>Echte Ereignisse, laut Notiz</translation>
    </message>
    <message>
        <source>Choose a signal</source>
        <translation>Signal wählen</translation>
    </message>
    <message>
        <source>3 in a minute</source>
        <translation>3 in einer Minute</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Sensors, limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Alarm review</source>
        <translation>Alarmprüfung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Import, Export</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>Bag search</source>
        <translation>Sacksuche</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Lieferscheine</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Alarm review</source>
        <translation>Alarmprüfung</translation>
    </message>
    <message>
        <source>Due for review only</source>
        <translation>Nur fällige</translation>
    </message>
    <message>
        <source>Days looked back on</source>
        <translation>Tage im Rückblick</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarme am Tag</translation>
    </message>
    <message>
        <source>up to 150 is acceptable</source>
        <translation>bis 150 ist annehmbar</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>Flattern</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Dauerstehend</translation>
    </message>
    <message>
        <source>active for over a day</source>
        <translation>über einen Tag aktiv</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Nie beantwortet</translation>
    </message>
    <message>
        <source>came, nobody acknowledged</source>
        <translation>niemand hat quittiert</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>never done, or again</source>
        <translation>nie gemacht oder wieder</translation>
    </message>
    <message>
        <source>Priority 1 / 2 / 3 / 4</source>
        <translation>Priorität 1 / 2 / 3 / 4</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>Kennung, Name oder Bereich</translation>
    </message>
    <message>
        <source>Alarm definitions</source>
        <translation>Alarmdefinitionen</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>No alarm is defined, or none is due</source>
        <translation>Kein Alarm ist definiert oder fällig</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Wozu es ihn gibt</translation>
    </message>
    <message>
        <source>What makes it come</source>
        <translation>Was ihn auslöst</translation>
    </message>
    <message>
        <source>What happens if nobody acts</source>
        <translation>Was geschieht, wenn niemand handelt</translation>
    </message>
    <message>
        <source>What the operator should do</source>
        <translation>Was der Bediener tun soll</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Wie dringend er ist</translation>
    </message>
    <message>
        <source>Minutes in which acting still helps</source>
        <translation>Minuten, in denen Handeln noch hilft</translation>
    </message>
    <message>
        <source>How bad the consequence is</source>
        <translation>Wie schwer die Folge wiegt</translation>
    </message>
    <message>
        <source>Priority in force</source>
        <translation>Geltende Priorität</translation>
    </message>
    <message>
        <source>Suggested by consequence and time</source>
        <translation>Folgt aus Folge und Zeit</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Needs the permission alarms.rationalise</source>
        <translation>Braucht das Recht alarms.rationalise</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What comes too often, and what nobody answers</source>
        <translation>Was zu oft kommt und was niemand beantwortet</translation>
    </message>
    <message>
        <source>3 in a minute</source>
        <translation>3 in einer Minute</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Acknowledge alarms</source>
        <translation>Alarme quittieren</translation>
    </message>
    <message>
        <source>Review and rationalise alarms</source>
        <translation>Alarme prüfen und rationalisieren</translation>
    </message>
    <message>
        <source>Shelve alarms</source>
        <translation>Alarme zurückstellen</translation>
    </message>
    <message>
        <source>Suppress, take out of service</source>
        <translation>Unterdrücken, außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Make and revoke API keys</source>
        <translation>API-Schlüssel anlegen und sperren</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Prüfpfad exportieren</translation>
    </message>
    <message>
        <source>Read the audit</source>
        <translation>Prüfpfad lesen</translation>
    </message>
    <message>
        <source>Back up, drill, restore</source>
        <translation>Sichern, üben, wiederherstellen</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Send commands to devices</source>
        <translation>Befehle an Geräte senden</translation>
    </message>
    <message>
        <source>Register and revoke devices</source>
        <translation>Geräte anmelden und sperren</translation>
    </message>
    <message>
        <source>Approve limits</source>
        <translation>Grenzwerte genehmigen</translation>
    </message>
    <message>
        <source>Propose limits</source>
        <translation>Grenzwerte vorschlagen</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>Calibrate sensors</source>
        <translation>Messstellen kalibrieren</translation>
    </message>
    <message>
        <source>Register and change sensors</source>
        <translation>Messstellen anlegen und ändern</translation>
    </message>
    <message>
        <source>See and end sessions</source>
        <translation>Sitzungen sehen und beenden</translation>
    </message>
    <message>
        <source>Change server settings</source>
        <translation>Servereinstellungen ändern</translation>
    </message>
    <message>
        <source>See health and figures</source>
        <translation>Zustand und Kennzahlen sehen</translation>
    </message>
    <message>
        <source>Enrol and revoke terminals</source>
        <translation>Terminals koppeln und sperren</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation>Personen verwalten</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Import, Export</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Messstellen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
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
        <translation>Von %1 bis %2 Minuten</translation>
    </message>
    <message>
        <source>A session lasts, without extension</source>
        <translation>Dauer einer Sitzung ohne Verlängerung</translation>
    </message>
    <message>
        <source>It ends when nothing was done for</source>
        <translation>Ende, wenn nichts getan wurde, nach</translation>
    </message>
    <message>
        <source>At most, however often it is extended</source>
        <translation>Höchstens, auch mit Verlängerung</translation>
    </message>
    <message>
        <source>Asks for a second factor</source>
        <translation>Verlangt einen zweiten Faktor</translation>
    </message>
    <message>
        <source>Sessions that are open keep their end; the next ones follow. Can be undone.</source>
        <translation>Offene Sitzungen behalten ihr Ende; die nächsten folgen. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Right or method</source>
        <translation>Recht oder Methode</translation>
    </message>
    <message>
        <source>Which roles</source>
        <translation>Welche Rollen</translation>
    </message>
    <message>
        <source>Which groups of rights</source>
        <translation>Welche Rechtegruppen</translation>
    </message>
    <message>
        <source>Arrows move, Space grants or takes back. Where a role holds is said in each person&apos;s grant.</source>
        <translation>Pfeile bewegen, Leertaste gewährt oder nimmt zurück. Wo eine Rolle gilt, steht bei der Person.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Rights by role</source>
        <translation>Rechte nach Rollen</translation>
    </message>
    <message>
        <source>all</source>
        <comment>a role that grants everything</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>There are no roles</source>
        <translation>Es gibt keine Rollen</translation>
    </message>
    <message>
        <source>This site has no roles of its own yet. “New role” makes one; it grants nothing until you say so.</source>
        <translation>Dieser Standort hat noch keine eigenen Rollen. „Neue Rolle“ legt eine an; sie gewährt nichts, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Nobody feels them until you save</source>
        <translation>Niemand spürt sie, bevor Sie speichern</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>Wie man sie nennt</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: right</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, becomes %2. %3</source>
        <translation>%1, wird %2. %3</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Betroffene Personen</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>Last holder lost</source>
        <translation>Letzter Inhaber verloren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Sessions and second factor</source>
        <translation>Sitzungen und zweiter Faktor</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, in Kraft</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why, for whoever reads this later</source>
        <translation>Warum, für alle, die es später lesen</translation>
    </message>
    <message>
        <source>Takes effect at once, on open sessions too. Can be undone.</source>
        <translation>Gilt sofort, auch in offenen Sitzungen. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Diese Rolle entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Only possible while nobody holds it. Can be undone.</source>
        <translation>Nur möglich, solange niemand sie hat. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Name, station or address</source>
        <translation>Name, Station oder Adresse</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>Keine Sitzung passt zur Suche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End all sessions of this person?</source>
        <translation>Alle Sitzungen dieser Person beenden?</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Diese Sitzung beenden?</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Alle beenden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End all %1</source>
        <translation>Alle %1 beenden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
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
        <source>Ends without use</source>
        <translation>Endet ohne Nutzung</translation>
    </message>
    <message>
        <source>Ends unless extended</source>
        <translation>Endet ohne Verlängerung</translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation>Endet auf jeden Fall</translation>
    </message>
    <message>
        <source>Who is signed in, from where and until when</source>
        <translation>Wer angemeldet ist, von wo und bis wann</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Only what can be changed here</source>
        <translation>Nur hier Änderbares</translation>
    </message>
    <message>
        <source>Name or meaning</source>
        <translation>Name oder Bedeutung</translation>
    </message>
    <message>
        <source>No setting has that name</source>
        <translation>Keine Einstellung heißt so</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Applies at once, without a restart</source>
        <translation>Gilt sofort, ohne Neustart</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what the file or the default says</source>
        <translation>Zurück zum Wert der Datei oder zum Vorgabewert</translation>
    </message>
    <message>
        <source>What is in force, and where it comes from</source>
        <translation>Was gilt und woher es kommt</translation>
    </message>
</context>
<context>
    <name>TerminalsPage</name>
    <message>
        <source>Terminals and devices</source>
        <translation>Terminals und Geräte</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 warten</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>Name, area or address</source>
        <translation>Name, Bereich oder Adresse</translation>
    </message>
    <message>
        <source>There is no terminal and no device yet</source>
        <translation>Es gibt noch kein Terminal und kein Gerät</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nichts passt zur Suche</translation>
    </message>
    <message>
        <source>A kiosk asks by itself once it is told this server&apos;s address. A device needs a code.</source>
        <translation>Ein Kiosk meldet sich selbst, sobald er die Adresse dieses Servers kennt. Ein Gerät braucht einen Code.</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>Ein Gerät zulassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shut this terminal out?</source>
        <translation>Dieses Terminal aussperren?</translation>
    </message>
    <message>
        <source>Its connection is closed and whoever is signed in on it is signed out. It must be paired again to come back.</source>
        <translation>Die Verbindung wird geschlossen und wer daran angemeldet ist, abgemeldet. Es muss neu gekoppelt werden, um zurückzukommen.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>It is off the broker at once; its sensors and its secret stay.</source>
        <translation>Es ist sofort vom Broker getrennt; Sensoren und Geheimnis bleiben.</translation>
    </message>
    <message>
        <source>Its connection is closed at once.</source>
        <translation>Die Verbindung wird sofort geschlossen.</translation>
    </message>
    <message>
        <source>Make code</source>
        <translation>Code erstellen</translation>
    </message>
    <message>
        <source>Code, shown this once</source>
        <translation>Code, nur jetzt gezeigt</translation>
    </message>
    <message>
        <source>It says of itself</source>
        <translation>Es sagt von sich</translation>
    </message>
    <message>
        <source>Its screen must show</source>
        <translation>Der Bildschirm muss zeigen</translation>
    </message>
    <message>
        <source>The code on its screen</source>
        <translation>Der Code auf seinem Bildschirm</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Asks from</source>
        <translation>Fragt von</translation>
    </message>
    <message>
        <source>Name and area</source>
        <translation>Name und Bereich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Nothing is made until you save</source>
        <translation>Nichts entsteht, bevor Sie speichern</translation>
    </message>
    <message>
        <source>Nothing changes until you save</source>
        <translation>Nichts ändert sich, bevor Sie speichern</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Letters and digits, or the personnel number; it stays</source>
        <translation>Buchstaben und Ziffern oder die Personalnummer; er bleibt</translation>
    </message>
    <message>
        <source>Name as people say it</source>
        <translation>Name, wie man ihn sagt</translation>
    </message>
    <message>
        <source>E-mail, for resetting the password</source>
        <translation>E-Mail, zum Zurücksetzen des Passworts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Rolle %1</translation>
    </message>
    <message>
        <source>Take role %1 away</source>
        <translation>Rolle %1 wegnehmen</translation>
    </message>
    <message>
        <source>Everywhere; or areas, with commas</source>
        <translation>Überall; oder Bereiche, mit Komma</translation>
    </message>
    <message>
        <source>Areas of role %1</source>
        <translation>Bereiche der Rolle %1</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Last day of role %1, as year-month-day</source>
        <translation>Letzter Tag der Rolle %1, als Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Areas: %1</source>
        <translation>Bereiche: %1</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>No longer exclude: %1</source>
        <translation>Nicht mehr ausnehmen: %1</translation>
    </message>
    <message>
        <source>Keep a right back, whatever the roles grant</source>
        <translation>Ein Recht zurückhalten, was auch die Rollen gewähren</translation>
    </message>
    <message>
        <source>First password, to hand over</source>
        <translation>Erstes Passwort, zum Übergeben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The account can be turned off again at any time.</source>
        <translation>Das Konto kann jederzeit wieder abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Rights change at once, on open sessions too. Can be undone.</source>
        <translation>Rechte ändern sich sofort, auch in offenen Sitzungen. Kann rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>UserPane</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Hide the rights</source>
        <translation>Rechte verbergen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
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
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Sessions %1</source>
        <translation>Sitzungen %1</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Alle beenden</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>Sitzung auf %1 beenden</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Keine verzeichnet</translation>
    </message>
    <message>
        <source>Hand this over; it is shown only now. It must be changed at the next sign-in.</source>
        <translation>Übergeben Sie es; es erscheint nur jetzt. Beim nächsten Anmelden muss es geändert werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>Passwort von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>The old one stops working and all sessions end at once. A temporary one is shown for you to hand over. This cannot be undone, but repeated.</source>
        <translation>Das alte gilt nicht mehr und alle Sitzungen enden sofort. Ein vorläufiges erscheint zum Übergeben. Dies kann nicht rückgängig gemacht, aber wiederholt werden.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the second factor of %1?</source>
        <translation>Zweiten Faktor von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>The app and the recovery codes stop working and all sessions end. At the next sign-in a new one is set up. This cannot be undone.</source>
        <translation>App und Wiederherstellungscodes gelten nicht mehr und alle Sitzungen enden. Beim nächsten Anmelden wird ein neuer eingerichtet. Nicht rückgängig zu machen.</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>word to type before a second factor is reset</comment>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>Alle Sitzungen von %1 beenden?</translation>
    </message>
    <message>
        <source>Every program they are signed in with signs out at once. They can sign in again.</source>
        <translation>Jedes Programm, in dem sie angemeldet sind, meldet sofort ab. Sie können sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Reset 2FA</source>
        <translation>2FA zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the second factor</source>
        <translation>Zweiten Faktor zurücksetzen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Nobody turns themselves off.</source>
        <translation>Niemand schaltet sich selbst ab.</translation>
    </message>
    <message>
        <source>This is you. Nobody turns themselves off.</source>
        <translation>Das sind Sie. Niemand schaltet sich selbst ab.</translation>
    </message>
    <message>
        <source>Turned off: nobody can sign in with this account.</source>
        <translation>Abgeschaltet: mit diesem Konto kann sich niemand anmelden.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Noch hat niemand ein Konto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Name, e-mail or card</source>
        <translation>Name, E-Mail oder Karte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Welche Konten</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Niemand passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Take a filter away, or search for another name.</source>
        <translation>Nehmen Sie einen Filter weg oder suchen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“New user” makes the first one.</source>
        <translation>„Neuer Benutzer“ legt das erste an.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Ends their sessions at once. Can be undone.</source>
        <translation>Beendet ihre Sitzungen sofort. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle abwählen</translation>
    </message>
    <message>
        <source>Nobody needs attention</source>
        <translation>Niemand braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Everybody who is active has signed in, has a password of their own and the second factor that their roles want.</source>
        <translation>Alle Aktiven haben sich angemeldet, haben ein eigenes Kennwort und den zweiten Faktor, den ihre Rollen verlangen.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ApiKeysModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
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
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Owner off</source>
        <translation>Inhaber aus</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>nur ansehen</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>No key was made</source>
        <translation>Es wurde kein Schlüssel erstellt</translation>
    </message>
    <message>
        <source>The key %1 is revoked</source>
        <translation>Der Schlüssel %1 ist widerrufen</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditDetail</name>
    <message>
        <source>Row %1, %2 %3</source>
        <translation>Zeile %1, %2 %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was written down beside the fact.</source>
        <translation>Außer der Tatsache selbst wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>%1 of %2 fields changed</source>
        <translation>%1 von %2 Feldern geändert</translation>
    </message>
    <message>
        <source>this row does not fit its own seal</source>
        <translation>die Zeile passt nicht zu ihrem eigenen Siegel</translation>
    </message>
    <message>
        <source>none yet, seal fits</source>
        <translation>noch keine, Siegel passt</translation>
    </message>
    <message>
        <source>follows, seal fits</source>
        <translation>folgt, Siegel passt</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>folgt nicht</translation>
    </message>
    <message>
        <source>day still open</source>
        <translation>Tag noch offen</translation>
    </message>
    <message>
        <source>rows %1 to %2, signed</source>
        <translation>Zeilen %1 bis %2, signiert</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time, µs</source>
        <translation>Zeit, µs</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>wer: %1</translation>
    </message>
    <message>
        <source>object: %1</source>
        <translation>Gegenstand: %1</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>Vorgang: %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditSummary</name>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>0 gaps, 0 altered</source>
        <translation>0 Lücken, 0 verändert</translation>
    </message>
    <message>
        <source>from row %1 on</source>
        <translation>ab Zeile %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verified to row %1</source>
        <translation>Geprüft bis Zeile %1</translation>
    </message>
    <message>
        <source>in %1 s, every %2 min</source>
        <translation>in %1 s, alle %2 min</translation>
    </message>
    <message>
        <source>Head held outside</source>
        <translation>Kopf außerhalb verwahrt</translation>
    </message>
    <message numerus="yes">
        <source>Head held outside, %n places</source>
        <translation>
            <numerusform>Kopf außerhalb verwahrt, %n Ort</numerusform>
            <numerusform>Kopf außerhalb verwahrt, %n Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>to row %1</source>
        <translation>bis Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n signed segments</source>
        <translation>
            <numerusform>%n signierter Abschnitt</numerusform>
            <numerusform>%n signierte Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows before %1 dropped by retention, signed heads kept</source>
        <translation>Zeilen vor %1 nach Fristablauf entfernt, signierte Köpfe bleiben</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n days, signed heads for ever</source>
        <translation>
            <numerusform>%n Tag aufbewahrt, signierte Köpfe für immer</numerusform>
            <numerusform>%n Tage aufbewahrt, signierte Köpfe für immer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The trail is damaged from row %1 on.</source>
        <translation>Das Protokoll ist ab Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The trail is whole: %1 rows.</source>
        <translation>Das Protokoll ist unversehrt: %1 Zeilen.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>%1 rows exported and signed</source>
        <translation>%1 Zeilen exportiert und signiert</translation>
    </message>
</context>
<context>
    <name>gemba::admin::BackupsModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>The backup was made and read back</source>
        <translation>Die Sicherung wurde angelegt und zurückgelesen</translation>
    </message>
    <message>
        <source>The check passed</source>
        <translation>Die Prüfung ist bestanden</translation>
    </message>
    <message>
        <source>The drill passed</source>
        <translation>Die Übung ist bestanden</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Es wurde nichts gesichert</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>Die Prüfung ist gescheitert</translation>
    </message>
    <message>
        <source>The drill failed</source>
        <translation>Die Übung ist gescheitert</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>backup</comment>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>not copied</source>
        <comment>backup</comment>
        <translation>nicht kopiert</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>read back and checked</source>
        <translation>gelesen und geprüft</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>zurückgelesen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copying to the other machine</source>
        <translation>Kopiert auf die andere Maschine</translation>
    </message>
    <message>
        <source>Restoring aside</source>
        <translation>Stellt beiseite wieder her</translation>
    </message>
    <message>
        <source>Starting the server&apos;s parts on it</source>
        <translation>Startet die Teile des Servers darauf</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleicht</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Reading back and checking</source>
        <translation>Liest zurück und prüft</translation>
    </message>
    <message>
        <source>No schedule: backups are made by hand only</source>
        <translation>Kein Zeitplan: gesichert wird nur von Hand</translation>
    </message>
    <message>
        <source>%1 daily and %2 weekly ones kept, each read back after writing</source>
        <translation>%1 tägliche und %2 wöchentliche werden behalten, jede nach dem Schreiben zurückgelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n on the shelf</source>
        <translation>
            <numerusform>%n im Bestand</numerusform>
            <numerusform>%n im Bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Newest good one</source>
        <translation>Neueste gute</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>nothing could be restored</source>
        <translation>nichts ließe sich wiederherstellen</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>täglich um %1</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>kein Zeitplan</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Copy elsewhere</source>
        <translation>Kopie anderswo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>with each backup</source>
        <translation>mit jeder Sicherung</translation>
    </message>
    <message>
        <source>lost with this machine</source>
        <translation>mit dieser Maschine verloren</translation>
    </message>
    <message>
        <source>Continuous copy</source>
        <translation>Laufende Kopie</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>held up: %1</source>
        <translation>stockt: %1</translation>
    </message>
    <message>
        <source>its base is being made</source>
        <translation>ihre Basis entsteht</translation>
    </message>
    <message>
        <source>a step every %1</source>
        <translation>ein Schritt alle %1</translation>
    </message>
    <message>
        <source>Back in, last drill</source>
        <translation>Zurück, letzte Übung</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Letzte Übung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Lost, last drill</source>
        <translation>Verlust, letzte Übung</translation>
    </message>
    <message>
        <source>none rehearsed yet</source>
        <translation>noch nicht geübt</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sichert</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Prüft %1</translation>
    </message>
    <message>
        <source>The backup was copied and read back</source>
        <translation>Die Sicherung wurde kopiert und zurückgelesen</translation>
    </message>
    <message>
        <source>The backup was not copied</source>
        <translation>Die Sicherung wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Drill with %1</source>
        <translation>Übung mit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>No backup was made, %1</source>
        <translation>Es wurde nichts gesichert, %1</translation>
    </message>
    <message>
        <source>The continuous copy is held up</source>
        <translation>Die laufende Kopie stockt</translation>
    </message>
    <message>
        <source>Last drill, %1</source>
        <translation>Letzte Übung, %1</translation>
    </message>
    <message>
        <source>No restore has been rehearsed yet. A backup is worth what its restore is.</source>
        <translation>Noch keine Wiederherstellung wurde geübt. Eine Sicherung ist so viel wert wie ihre Wiederherstellung.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Passed: back in %1, %2 would have been lost</source>
        <translation>Bestanden: zurück in %1, %2 wären verloren</translation>
    </message>
    <message>
        <source>%1 restored aside from %2; %3 rows and %4 audit lines whole, %5 comparisons</source>
        <translation>%1 beiseite wiederhergestellt aus %2; %3 Zeilen und %4 Protokollzeilen heil, %5 Vergleiche</translation>
    </message>
    <message>
        <source>Brings back everything up to %1, from another machine too.</source>
        <translation>Holt alles bis %1 zurück, auch von einer anderen Maschine aus.</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>database engine and size</comment>
        <translation>%1, %2 ausgepackt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>in it, encrypted</source>
        <translation>darin, verschlüsselt</translation>
    </message>
    <message>
        <source>in it, not encrypted</source>
        <translation>darin, unverschlüsselt</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>nicht darin</translation>
    </message>
    <message>
        <source>none, on this machine only</source>
        <translation>keine, nur auf dieser Maschine</translation>
    </message>
    <message>
        <source>A backup has begun</source>
        <translation>Eine Sicherung hat begonnen</translation>
    </message>
    <message>
        <source>The check has begun</source>
        <translation>Die Prüfung hat begonnen</translation>
    </message>
    <message>
        <source>The drill has begun</source>
        <translation>Die Übung hat begonnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>To be typed on the server, as root.</source>
        <translation>Auf dem Server einzugeben, als root.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::CalibrationModel</name>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Error found</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>%1 sensors, %2 overdue or never calibrated</source>
        <translation>%1 Sensoren, %2 überfällig oder nie kalibriert</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Nie gemacht</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>no standard named</source>
        <translation>kein Normal genannt</translation>
    </message>
    <message>
        <source>The certificate was not printed</source>
        <translation>Der Kalibrierschein wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>Certificate saved</source>
        <translation>Kalibrierschein gespeichert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ExchangeModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Reference standards</source>
        <translation>Bezugsnormale</translation>
    </message>
    <message>
        <source>Alarm rationalisation</source>
        <translation>Alarmbegründungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken; nothing was changed</source>
        <translation>
            <numerusform>%n Zeile geht nicht; nichts wurde geändert</numerusform>
            <numerusform>%n Zeilen gehen nicht; nichts wurde geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were taken</source>
        <translation>
            <numerusform>%n Zeile übernommen</numerusform>
            <numerusform>%n Zeilen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is so already</source>
        <translation>Alles in der Datei ist schon so</translation>
    </message>
    <message>
        <source>%1 of %2 rows would change something</source>
        <translation>%1 von %2 Zeilen würden etwas ändern</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 waiting for a second person, %4 as they are</source>
        <translation>%1 neu, %2 geändert, %3 warten auf eine zweite Person, %4 unverändert</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Split it into files of at most 180 kB.</source>
        <translation>In Dateien von höchstens 180 kB teilen.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Die Datei wurde nicht übernommen</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>muss da sein</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>darf fehlen</translation>
    </message>
</context>
<context>
    <name>gemba::admin::HealthModel</name>
    <message>
        <source>Server %1, no alarm from the server itself</source>
        <translation>Server %1, kein Alarm vom Server selbst</translation>
    </message>
    <message numerus="yes">
        <source>Server %1, %n alarms from the server itself</source>
        <translation>
            <numerusform>Server %1, %n Alarm vom Server selbst</numerusform>
            <numerusform>Server %1, %n Alarme vom Server selbst</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1, ready in %2 s</source>
        <translation>%1, bereit in %2 s</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message numerus="yes">
        <source>of %n cores, peak %1</source>
        <translation>
            <numerusform>von %n Kern, Spitze %1</numerusform>
            <numerusform>von %n Kernen, Spitze %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 % since its first hour</source>
        <translation>%1 % seit der ersten Stunde</translation>
    </message>
    <message>
        <source>no hour to compare with yet</source>
        <translation>noch keine Stunde zum Vergleich</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>pro s</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Errors, 24 h</source>
        <translation>Fehler, 24 h</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>%1 outside, %2 refused</source>
        <translation>%1 außerhalb, %2 abgelehnt</translation>
    </message>
    <message>
        <source>Failed sign-ins, 24 h</source>
        <translation>Fehlanmeldungen, 24 h</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 zurückgehalten</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Readings, broker</source>
        <translation>Messwerte, Broker</translation>
    </message>
    <message>
        <source>Readings, cable</source>
        <translation>Messwerte, Kabel</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Command, durable</source>
        <translation>Befehl, dauerhaft</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Reading, durable</source>
        <translation>Messwert, dauerhaft</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>%1 of %2 within goal</source>
        <translation>%1 von %2 im Ziel</translation>
    </message>
    <message>
        <source>No trend yet: it takes a quarter of a day.</source>
        <translation>Noch kein Trend: Es braucht einen Vierteltag.</translation>
    </message>
    <message>
        <source>Usage does not grow towards the alarm.</source>
        <translation>Die Belegung wächst nicht auf den Alarm zu.</translation>
    </message>
    <message>
        <source>Alarm on %1, earliest %2, latest %3</source>
        <translation>Alarm am %1, frühestens %2, spätestens %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Ballast in place</source>
        <translation>Ballast vorhanden</translation>
    </message>
    <message>
        <source>Ballast given up: the disk was full</source>
        <translation>Ballast freigegeben: Die Platte war voll</translation>
    </message>
    <message>
        <source>No ballast</source>
        <translation>Kein Ballast</translation>
    </message>
    <message>
        <source>Ballast unknown</source>
        <translation>Ballast unbekannt</translation>
    </message>
    <message>
        <source>GB used of %1</source>
        <translation>GB belegt von %1</translation>
    </message>
    <message>
        <source>alarm at %1</source>
        <translation>Alarm bei %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Fortlaufend</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>zurückgelesen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>This server does not say whether backups are made.</source>
        <translation>Dieser Server sagt nicht, ob gesichert wird.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Es wurde noch nichts gesichert.</translation>
    </message>
    <message>
        <source>Last drill, %1</source>
        <translation>Letzte Übung, %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>Back in %1</source>
        <translation>Zurück in %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>MQTT-Broker</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>Zeitquelle</translation>
    </message>
    <message>
        <source>Log host</source>
        <translation>Log-Server</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a circuit breaker</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>on trial</source>
        <comment>a circuit breaker</comment>
        <translation>auf Probe</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a circuit breaker</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>wird gefolgt</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>wird nicht gefolgt</translation>
    </message>
    <message>
        <source>within %1 ms</source>
        <translation>bis %1 ms</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Serverzertifikat</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>Token-Schlüssel</translation>
    </message>
    <message>
        <source>renews itself %1</source>
        <translation>erneuert sich %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>endet nie</translation>
    </message>
    <message>
        <source>Support file saved</source>
        <translation>Support-Datei gespeichert</translation>
    </message>
    <message>
        <source>%1 slow, %2 dropped today</source>
        <translation>%1 langsam, %2 heute getrennt</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LicencesModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>What it does here</source>
        <translation>Wozu es hier dient</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LimitSensorsModel</name>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Am Tag</translation>
    </message>
    <message numerus="yes">
        <source>, %n waiting for approval</source>
        <translation>
            <numerusform>, %n wartet auf Genehmigung</numerusform>
            <numerusform>, %n warten auf Genehmigung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signals, %2 limits</source>
        <translation>%1 Signale, %2 Grenzen</translation>
    </message>
    <message>
        <source>draft waits</source>
        <translation>Entwurf wartet</translation>
    </message>
    <message>
        <source>chatters</source>
        <translation>flattert</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LimitsEditor</name>
    <message>
        <source>The draft was not rehearsed</source>
        <translation>Der Entwurf wurde nicht geprobt</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>The limits are out of order</source>
        <translation>Die Grenzen sind nicht in Reihenfolge</translation>
    </message>
    <message>
        <source>range %1 to %2 %3</source>
        <translation>Bereich %1 bis %2 %3</translation>
    </message>
    <message>
        <source>Needs a second person with limits.approve. Version %1 stays in force until then and can be put back.</source>
        <translation>Braucht eine zweite Person mit limits.approve. Bis dahin gilt Version %1; sie lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Nothing critical: it applies at once. Version %1 can be put back.</source>
        <translation>Nichts Kritisches: Gilt sofort. Version %1 lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Asked by %1, %2</source>
        <translation>Beantragt von %1, %2</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 T</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>on %1 to %2, %3 samples, %4 good</source>
        <translation>vom %1 bis %2, %3 Werte, %4 gut</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>deadband %1, delay on %2 s, delay off %3 s</source>
        <translation>Totband %1, verzögert ein %2 s, aus %3 s</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <translation>%1: %2, %3. %4</translation>
    </message>
    <message>
        <source>The draft was not sent</source>
        <translation>Der Entwurf wurde nicht gesandt</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>Zur Genehmigung gesandt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>The limits of %1 are in force</source>
        <translation>Die Grenzen von %1 gelten</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>Put back, or sent for approval</source>
        <translation>Zurückgeholt oder zur Genehmigung gesandt</translation>
    </message>
    <message>
        <source>Approved: the limits are in force</source>
        <translation>Genehmigt: Die Grenzen gelten</translation>
    </message>
    <message>
        <source>Refused: the limits stay</source>
        <translation>Abgelehnt: Die Grenzen bleiben</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Totband</translation>
    </message>
    <message>
        <source>Delay on</source>
        <translation>Verzögert ein</translation>
    </message>
    <message>
        <source>Delay off</source>
        <translation>Verzögert aus</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RehearsalChart</name>
    <message>
        <source>Alarms in force, each a line</source>
        <translation>Alarme in Kraft, jeder ein Strich</translation>
    </message>
    <message>
        <source>Alarms with the draft</source>
        <translation>Alarme mit dem Entwurf</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>Flattern</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Dauerstehend</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Nie beantwortet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Kein Alarm</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Nie gemacht</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 T</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>nahe %1</translation>
    </message>
    <message>
        <source>None: it should be no alarm</source>
        <translation>Keine: Es sollte kein Alarm sein</translation>
    </message>
    <message>
        <source>Minor: rework, a short stop</source>
        <translation>Gering: Nacharbeit, kurzer Stillstand</translation>
    </message>
    <message>
        <source>Major: lost production, damage</source>
        <translation>Schwer: Produktionsausfall, Schaden</translation>
    </message>
    <message>
        <source>Severe: injury, loss of a machine</source>
        <translation>Sehr schwer: Verletzung, Verlust einer Maschine</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Noch hat ihn niemand geprüft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is rationalised</source>
        <translation>%1 ist begründet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RoleVersions</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RolesModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>not granted</source>
        <comment>a right in a role</comment>
        <translation>nicht gewährt</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>a right in a role</comment>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>Built in %1</source>
        <translation>Eingebaut %1</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Eigene %1</translation>
    </message>
    <message>
        <source>Groups with changes</source>
        <translation>Gruppen mit Änderungen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 built in, %2 own, %3 rights</source>
        <translation>%1 eingebaut, %2 eigene, %3 Rechte</translation>
    </message>
    <message>
        <source>will be granted</source>
        <translation>wird gewährt</translation>
    </message>
    <message>
        <source>will be taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>role: right, state</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n changes pending</source>
        <translation>
            <numerusform>%n Änderung steht an</numerusform>
            <numerusform>%n Änderungen stehen an</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1, at once, no new sign-in</source>
        <translation>%1, sofort, ohne neue Anmeldung</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rights that would have no holder left</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <comment>role, number</comment>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>zurück zu %1</translation>
    </message>
    <message>
        <source>own role</source>
        <translation>eigene Rolle</translation>
    </message>
    <message>
        <source>built in, changed here</source>
        <translation>eingebaut, hier geändert</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <comment>kind, number, people</comment>
        <translation>%1, Version %2, %3</translation>
    </message>
    <message>
        <source>%1 min, idle %2, at most %3</source>
        <comment>session times of a role</comment>
        <translation>%1 min, untätig %2, höchstens %3</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>everything, always</source>
        <translation>alles, immer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 ist wie zuvor</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 wurde nicht geändert</translation>
    </message>
    <message>
        <source>%1 made; it grants nothing yet</source>
        <translation>%1 angelegt; gewährt noch nichts</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>%1 is as in version %2</source>
        <translation>%1 ist wie in Version %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rights</source>
        <translation>
            <numerusform>%n Recht</numerusform>
            <numerusform>%n Rechte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>right: roles that have it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::SessionsModel</name>
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
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Anderes Programm</translation>
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
    <name>gemba::admin::SettingsModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Hier gesetzt</translation>
    </message>
    <message>
        <source>Here, at once</source>
        <translation>Hier, sofort</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A secret is never shown or taken here: it stands in the file or in a password file.</source>
        <translation>Geheimes wird hier weder gezeigt noch angenommen: Es steht in der Konfigurationsdatei oder in einer Passwortdatei.</translation>
    </message>
    <message>
        <source>Sockets, database or links are opened with it, so it stands in the file and applies at the next start.</source>
        <translation>Sockets, Datenbank oder Verbindungen werden damit geöffnet; darum steht es in der Datei und gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 wurde nicht geändert</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 ist wieder wie zuvor</translation>
    </message>
</context>
<context>
    <name>gemba::admin::TerminalsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Warten auf Zulassung</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
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
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Waits, %1</source>
        <translation>Wartet, %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>The terminal is let in</source>
        <translation>Das Terminal ist zugelassen</translation>
    </message>
    <message>
        <source>The device is let in; it takes its secret itself</source>
        <translation>Das Gerät ist zugelassen; es holt sein Geheimnis selbst</translation>
    </message>
    <message>
        <source>The terminal is refused</source>
        <translation>Das Terminal ist abgelehnt</translation>
    </message>
    <message>
        <source>The device is refused</source>
        <translation>Das Gerät ist abgelehnt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is off the broker</source>
        <translation>%1 ist vom Broker getrennt</translation>
    </message>
    <message>
        <source>Switched on again</source>
        <translation>Wieder eingeschaltet</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 is shut out</source>
        <translation>%1 ist ausgesperrt</translation>
    </message>
    <message>
        <source>No code was made</source>
        <translation>Es wurde kein Code erstellt</translation>
    </message>
    <message>
        <source>Good once, %1. The device must show: %2</source>
        <translation>Einmal gültig, %1. Das Gerät muss zeigen: %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserDetails</name>
    <message>
        <source>everywhere</source>
        <comment>scope of a role</comment>
        <translation>überall</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message numerus="yes">
        <source>See the %n rights this makes</source>
        <translation>
            <numerusform>Das %n Recht ansehen, das sich ergibt</numerusform>
            <numerusform>Die %n Rechte ansehen, die sich ergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>right: where</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to be changed at the next sign-in</source>
        <translation>beim nächsten Anmelden zu ändern</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
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
        <source>set, enrolled terminals only</source>
        <translation>gesetzt, nur an gekoppelten Terminals</translation>
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
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of program, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1, used %2</source>
        <translation>seit %1, benutzt %2</translation>
    </message>
    <message numerus="yes">
        <source>Turning off ends %n sessions at once. Can be undone.</source>
        <translation>
            <numerusform>Abschalten beendet %n Sitzung sofort. Kann rückgängig gemacht werden.</numerusform>
            <numerusform>Abschalten beendet %n Sitzungen sofort. Kann rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <translation>%1 kann sich wieder anmelden</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 ist abgeschaltet</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Die Sitzung ist beendet</translation>
    </message>
    <message>
        <source>All sessions of %1 have ended</source>
        <translation>Alle Sitzungen von %1 sind beendet</translation>
    </message>
    <message>
        <source>%1 sets up a new second factor at the next sign-in</source>
        <translation>%1 richtet beim nächsten Anmelden einen neuen zweiten Faktor ein</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1 hat eine neue PIN</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserEditor</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>The sign-in name needs at least two letters.</source>
        <translation>Der Anmeldename braucht mindestens zwei Zeichen.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Write the last day like 2026-12-31, or leave it empty.</source>
        <translation>Den letzten Tag wie 2026-12-31 schreiben oder leer lassen.</translation>
    </message>
    <message>
        <source>Without a role the account may do nothing. Give at least one.</source>
        <translation>Ohne Rolle darf das Konto nichts. Geben Sie mindestens eine.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 has an account</source>
        <translation>%1 hat ein Konto</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UsersModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>sessions</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>%1, by name</source>
        <translation>%1, nach Namen</translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>scope of a role</comment>
        <translation>überall</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>account</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Must enrol</source>
        <translation>Muss einrichten</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>account</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>second factor</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Jeder Bereich</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>accounts</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>accounts</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Everybody %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Active %1</source>
        <comment>accounts</comment>
        <translation>Aktiv %1</translation>
    </message>
    <message>
        <source>Off %1</source>
        <comment>accounts</comment>
        <translation>Aus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions open</source>
        <translation>
            <numerusform>%n Sitzung offen</numerusform>
            <numerusform>%n Sitzungen offen</numerusform>
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
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts switched on</source>
        <translation>
            <numerusform>%n Konto eingeschaltet</numerusform>
            <numerusform>%n Konten eingeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts switched off</source>
        <translation>
            <numerusform>%n Konto abgeschaltet</numerusform>
            <numerusform>%n Konten abgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Braucht Aufmerksamkeit %1</translation>
    </message>
</context>
</TS>
