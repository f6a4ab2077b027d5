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
    <message>
        <source>Compare heads …</source>
        <translation>Köpfe vergleichen …</translation>
    </message>
    <message>
        <source>Finds what the chain alone cannot show: rows cut off its end, or a trail written anew</source>
        <translation>Findet, was die Kette allein nicht zeigt: am Ende abgeschnittene Zeilen oder ein neu geschriebenes Protokoll</translation>
    </message>
    <message>
        <source>File with signed heads, kept outside; type its path or drop it here</source>
        <translation>Außen aufbewahrte Datei mit signierten Köpfen; Pfad eingeben oder Datei hier ablegen</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>DevicePane</name>
    <message>
        <source>Secret, shown this once</source>
        <translation>Geheimnis, nur jetzt gezeigt</translation>
    </message>
    <message>
        <source>MQTT user name</source>
        <translation>MQTT-Benutzername</translation>
    </message>
    <message>
        <source>MQTT secret</source>
        <translation>MQTT-Geheimnis</translation>
    </message>
    <message>
        <source>The one of before is refused from now on: write the new one into the device. Nobody can show it again.</source>
        <translation>Das bisherige wird ab jetzt abgelehnt: Tragen Sie das neue im Gerät ein. Niemand kann es noch einmal zeigen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe es</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Wie es ihm geht</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Wartet …</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Anpingen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
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
        <translation>Millisekunden zwischen Messwerten von %1</translation>
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
    <name>GrantSection</name>
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
    <name>LimitVersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Take as draft</source>
        <translation>Als Entwurf nehmen</translation>
    </message>
    <message>
        <source>Nothing is in force by it: the draft is rehearsed and sent like any other</source>
        <translation>Damit tritt nichts in Kraft: Der Entwurf wird geprobt und gesendet wie jeder andere</translation>
    </message>
    <message>
        <source>These limits never changed</source>
        <translation>Diese Grenzen wurden nie geändert</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
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
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What the draft would have done</source>
        <translation>Was der Entwurf bewirkt hätte</translation>
    </message>
    <message>
        <source>What was in force before, and the way back to it</source>
        <translation>Was zuvor galt, und der Weg dorthin zurück</translation>
    </message>
</context>
<context>
    <name>NewcomersPage</name>
    <message>
        <source>New people</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>With the passwords they have in the other system</source>
        <translation>Mit den Passwörtern, die sie im anderen System haben</translation>
    </message>
    <message>
        <source>How they come</source>
        <translation>Wie sie kommen</translation>
    </message>
    <message>
        <source>Asking for an account %1</source>
        <translation>Anträge auf ein Konto %1</translation>
    </message>
    <message>
        <source>Asking for an account</source>
        <translation>Anträge auf ein Konto</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
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
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Messstellen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Server keys</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Personen aus einer Datei importieren</translation>
    </message>
</context>
<context>
    <name>PeopleImportView</name>
    <message>
        <source>File of people, one JSON object a line; type its path or drop it here</source>
        <translation>Datei mit Personen, ein JSON-Objekt je Zeile; Pfad eintippen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Says what would become of each line and changes nothing</source>
        <translation>Sagt, was aus jeder Zeile würde, und ändert nichts</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Try the file first</source>
        <translation>Probieren Sie die Datei zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Make %n account(s)?</source>
        <translation>
            <numerusform>%n Konto anlegen?</numerusform>
            <numerusform>%n Konten anlegen?</numerusform>
        </translation>
    </message>
    <message>
        <source>These people can sign in at once with the password of the other system; at their first sign-in its hash is replaced by one of this server&apos;s. Accounts are turned off, not deleted.</source>
        <translation>Diese Personen können sich sofort mit dem Passwort des anderen Systems anmelden; beim ersten Anmelden tritt ein Hash dieses Servers an die Stelle des alten. Konten werden abgeschaltet, nicht gelöscht.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Only what is refused</source>
        <translation>Nur was abgelehnt wird</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>No line is refused</source>
        <translation>Keine Zeile wird abgelehnt</translation>
    </message>
    <message>
        <source>What a line holds</source>
        <translation>Was eine Zeile enthält</translation>
    </message>
    <message>
        <source>nothing is made before you have seen what would become of it</source>
        <translation>nichts wird angelegt, bevor Sie gesehen haben, was daraus würde</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name as people say it; may be left out</source>
        <translation>Name, wie man ihn sagt; darf fehlen</translation>
    </message>
    <message>
        <source>Roles to hold, e.g. [&quot;OPERATOR&quot;]</source>
        <translation>Rollen, z. B. [&quot;OPERATOR&quot;]</translation>
    </message>
    <message>
        <source>en, pl, de or ar; may be left out</source>
        <translation>en, pl, de oder ar; darf fehlen</translation>
    </message>
    <message>
        <source>E-mail address; may be left out</source>
        <translation>E-Mail-Adresse; darf fehlen</translation>
    </message>
    <message>
        <source>How the other system kept the password: bcrypt, SHA-256 in hexadecimal digits, or argon2id</source>
        <translation>Wie das andere System das Passwort aufbewahrt hat: bcrypt, SHA-256 hexadezimal oder argon2id</translation>
    </message>
    <message>
        <source>A table without passwords is taken by “Import, export”</source>
        <translation>Eine Tabelle ohne Passwörter nimmt „Import, Export“</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>Abgelehnte Meldungen</translation>
    </message>
    <message>
        <source>What devices sent and the server could not take; the oldest make room</source>
        <translation>Was Geräte sandten und der Server nicht nehmen konnte; die ältesten machen Platz</translation>
    </message>
    <message>
        <source>Device, topic or fault</source>
        <translation>Gerät, Topic oder Fehler</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nichts wurde abgelehnt</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nichts passt zur Suche</translation>
    </message>
    <message>
        <source>Every message that came could be read.</source>
        <translation>Jede Meldung, die kam, war lesbar.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was falsch war</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Meldung</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kam über</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Meldung kopieren</translation>
    </message>
</context>
<context>
    <name>RegistrationsView</name>
    <message>
        <source>Name or e-mail</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <source>Where this is turned on and off: security.registration</source>
        <translation>Wo das ein- und ausgeschaltet wird: security.registration</translation>
    </message>
    <message>
        <source>Asking for an account</source>
        <translation>Anträge auf ein Konto</translation>
    </message>
    <message>
        <source>Nobody fits the search</source>
        <translation>Niemand passt zur Suche</translation>
    </message>
    <message>
        <source>Nobody asks for an account</source>
        <translation>Niemand beantragt ein Konto</translation>
    </message>
    <message>
        <source>Registration is turned off</source>
        <translation>Die Registrierung ist abgeschaltet</translation>
    </message>
    <message>
        <source>Whoever asks appears here and waits; after 30 days the request is forgotten.</source>
        <translation>Wer fragt, erscheint hier und wartet; nach 30 Tagen wird der Antrag vergessen.</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gefragt %1</translation>
    </message>
    <message>
        <source>Sign-in name wished</source>
        <translation>Gewünschter Anmeldename</translation>
    </message>
    <message>
        <source>E-mail, unchecked</source>
        <translation>E-Mail, ungeprüft</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Forgotten on</source>
        <translation>Wird vergessen am</translation>
    </message>
    <message>
        <source>Anybody can claim a name and an address. Ask the person before you believe them.</source>
        <translation>Jeder kann einen Namen und eine Adresse behaupten. Fragen Sie die Person, bevor Sie es glauben.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Refuse %1?</source>
        <translation>%1 ablehnen?</translation>
    </message>
    <message>
        <source>The request is forgotten. The reason goes into the audit trail and by mail to %1. This cannot be undone; they can ask again.</source>
        <translation>Der Antrag wird vergessen. Der Grund kommt ins Protokoll und per Mail an %1. Nicht rückgängig zu machen; man kann wieder fragen.</translation>
    </message>
    <message>
        <source>The request is forgotten. The reason goes into the audit trail; there is no address to tell it to. This cannot be undone; they can ask again.</source>
        <translation>Der Antrag wird vergessen. Der Grund kommt ins Protokoll; eine Adresse für ihn gibt es nicht. Nicht rückgängig zu machen; man kann wieder fragen.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>word to type before a request for an account is refused</comment>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>They sign in with the password they chose. The account can be turned off again at any time.</source>
        <translation>Sie melden sich mit dem Passwort an, das sie gewählt haben. Das Konto kann jederzeit wieder abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Nobody can ask for an account. The setting security.registration turns it on, at once.</source>
        <translation>Niemand kann ein Konto beantragen. Die Einstellung security.registration schaltet es ein, sofort.</translation>
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
    <name>SensorsPage</name>
    <message>
        <source>Sensors</source>
        <translation>Messstellen</translation>
    </message>
    <message>
        <source>Tag, name, device or source</source>
        <translation>Kennung, Name, Gerät oder Quelle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>New sensor</source>
        <translation>Neue Messstelle</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>Noch kein Sensor angemeldet</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nichts passt zur Suche</translation>
    </message>
    <message>
        <source>Let a device in first, then register what it measures.</source>
        <translation>Lassen Sie erst ein Gerät zu, dann melden Sie an, was es misst.</translation>
    </message>
    <message>
        <source>Remove this sensor?</source>
        <translation>Diese Messstelle entfernen?</translation>
    </message>
    <message>
        <source>Its readings are refused from now on and its alarms end. Its history stays for the retention time. A new one of the same name begins anew.</source>
        <translation>Ihre Messwerte werden ab jetzt abgelehnt, ihre Alarme enden. Ihr Verlauf bleibt für die Aufbewahrungszeit. Eine neue gleichen Namens beginnt von vorn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
</context>
<context>
    <name>ServerKeysPage</name>
    <message>
        <source>Server keys</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>By name; no key is ever shown</source>
        <translation>Mit Namen; ein Schlüssel selbst wird nie gezeigt</translation>
    </message>
    <message>
        <source>The server has named no key</source>
        <translation>Der Server nennt keinen Schlüssel</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>It signs what programs show after a sign-in. Change it when somebody may have read it: the one before is believed until its tokens end, those of the one before that are refused at once.</source>
        <translation>Er signiert, was Programme nach einer Anmeldung vorzeigen. Wechseln Sie ihn, wenn ihn jemand gelesen haben könnte: Dem vorigen wird geglaubt, bis seine Marken enden; die des vorvorigen werden sofort abgelehnt.</translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Wird gewechselt …</translation>
    </message>
    <message>
        <source>Change the signing key …</source>
        <translation>Signaturschlüssel wechseln …</translation>
    </message>
    <message>
        <source>Needs the permission system.manage</source>
        <translation>Braucht das Recht system.manage</translation>
    </message>
    <message>
        <source>Sign with the next key?</source>
        <translation>Mit dem nächsten Schlüssel signieren?</translation>
    </message>
    <message>
        <source>Nobody is signed out by it: programs fetch what the new key signed by themselves.</source>
        <translation>Niemand wird dadurch abgemeldet: Programme holen sich selbst, was der neue Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Vault key</source>
        <translation>Tresorschlüssel</translation>
    </message>
    <message>
        <source>It seals secrets in the database: second factors, mail that waits. A change seals each of them anew, row by row while everybody works, and drops the old key once nothing needs it.</source>
        <translation>Er versiegelt Geheimes in der Datenbank: zweite Faktoren, wartende Post. Ein Wechsel versiegelt jedes neu, Zeile für Zeile bei laufender Arbeit, und verwirft den alten Schlüssel, sobald nichts ihn mehr braucht.</translation>
    </message>
    <message>
        <source>Sealing …</source>
        <translation>Wird versiegelt …</translation>
    </message>
    <message>
        <source>Change the vault key …</source>
        <translation>Tresorschlüssel wechseln …</translation>
    </message>
    <message>
        <source>Seal all secrets with a new key?</source>
        <translation>Alles Geheime mit einem neuen Schlüssel versiegeln?</translation>
    </message>
    <message>
        <source>A backup of before needs the key ring of before: make one afterwards. A change that is interrupted goes on with the next.</source>
        <translation>Eine frühere Sicherung braucht den früheren Schlüsselbund: Machen Sie danach eine neue. Ein unterbrochener Wechsel geht mit dem nächsten weiter.</translation>
    </message>
    <message>
        <source>seal anew</source>
        <comment>word to be typed</comment>
        <translation>neu versiegeln</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Secrets of devices are changed with the device, keys of programs with the API key. Certificates renew themselves; Health shows until when they are good.</source>
        <translation>Geheimnisse von Geräten wechselt man beim Gerät, Schlüssel von Programmen beim API-Schlüssel. Zertifikate erneuern sich selbst; „Zustand“ zeigt, bis wann sie gelten.</translation>
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
    <message>
        <source>What it should be</source>
        <translation>Was es sein soll</translation>
    </message>
    <message>
        <source>In the file, needs a restart</source>
        <translation>In der Datei, braucht einen Neustart</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Standards</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Mark, make or certificate</source>
        <translation>Zeichen, Fabrikat oder Kalibrierschein</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>Neues Normal</translation>
    </message>
    <message>
        <source>What runs out first stands first</source>
        <translation>Was zuerst abläuft, steht oben</translation>
    </message>
    <message>
        <source>No reference instrument is entered yet</source>
        <translation>Noch kein Bezugsnormal eingetragen</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nichts passt zur Suche</translation>
    </message>
    <message>
        <source>Nothing can be calibrated without one: enter the instrument and its own certificate.</source>
        <translation>Ohne eines kann nichts kalibriert werden: Tragen Sie das Gerät und seinen eigenen Kalibrierschein ein.</translation>
    </message>
    <message>
        <source>Remove this standard?</source>
        <translation>Dieses Normal entfernen?</translation>
    </message>
    <message>
        <source>Nothing can be calibrated with it any more. Records of calibrations keep its name and certificate.</source>
        <translation>Damit kann nichts mehr kalibriert werden. Aufzeichnungen von Kalibrierungen behalten Namen und Kalibrierschein.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Mark on the instrument</source>
        <translation>Zeichen auf dem Gerät</translation>
    </message>
    <message>
        <source>stays for ever, e.g. REF-03</source>
        <translation>bleibt für immer, z. B. REF-03</translation>
    </message>
    <message>
        <source>Make, model, range</source>
        <translation>Fabrikat, Modell, Messbereich</translation>
    </message>
    <message>
        <source>Number of its own certificate</source>
        <translation>Nummer seines eigenen Kalibrierscheins</translation>
    </message>
    <message>
        <source>Good until, year-month-day</source>
        <translation>Gültig bis, Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>After that day nothing can be calibrated with it.</source>
        <translation>Nach diesem Tag kann damit nichts kalibriert werden.</translation>
    </message>
    <message>
        <source>Expanded uncertainty, k = 2</source>
        <translation>Erweiterte Messunsicherheit, k = 2</translation>
    </message>
    <message>
        <source>In the unit it measures; may be left empty.</source>
        <translation>In der Einheit, die es misst; darf leer bleiben.</translation>
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
    <message>
        <source>Refused messages</source>
        <translation>Abgelehnte Meldungen</translation>
    </message>
    <message>
        <source>Remove this device?</source>
        <translation>Dieses Gerät entfernen?</translation>
    </message>
    <message>
        <source>It is off the broker at once and its secret is worth nothing. Sensors that it speaks for must be removed or moved first. To come back it must be let in anew.</source>
        <translation>Es ist sofort vom Broker getrennt, sein Geheimnis ist wertlos. Messstellen, für die es spricht, müssen zuvor entfernt oder umgezogen werden. Um zurückzukommen, muss es neu zugelassen werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Give this device a new secret?</source>
        <translation>Diesem Gerät ein neues Geheimnis geben?</translation>
    </message>
    <message>
        <source>The one it has stops working at once: it is silent until the new one is in it.</source>
        <translation>Das jetzige gilt sofort nicht mehr: Das Gerät schweigt, bis das neue darin steht.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>New secret …</source>
        <translation>Neues Geheimnis …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
</context>
<context>
    <name>UserCards</name>
    <message>
        <source>Cards and tags</source>
        <translation>Karten und Anhänger</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 hat keine.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take the card away: %1</source>
        <translation>Karte wegnehmen: %1</translation>
    </message>
    <message>
        <source>Take this card away?</source>
        <translation>Diese Karte wegnehmen?</translation>
    </message>
    <message>
        <source>It opens nothing any more and all sessions of %1 end. To give it back it has to be read again.</source>
        <translation>Sie öffnet nichts mehr, und alle Sitzungen von %1 enden. Um sie wieder zu geben, muss sie neu gelesen werden.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Weitere Karte</translation>
    </message>
    <message>
        <source>Hold it to the reader, or type its number</source>
        <translation>An den Leser halten oder die Nummer eintippen</translation>
    </message>
    <message>
        <source>The reader types into this field and presses Enter. It works on enrolled terminals only.</source>
        <translation>Der Leser tippt in dieses Feld und drückt Enter. Sie gilt nur an gekoppelten Terminals.</translation>
    </message>
    <message>
        <source>Give the card</source>
        <translation>Karte geben</translation>
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
    <message>
        <source>What of %1</source>
        <translation>Was von %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Mail a code to %1?</source>
        <translation>Einen Code an %1 senden?</translation>
    </message>
    <message>
        <source>With it %1 sets a new password. It works once and for 30 minutes; until then the password so far goes on working.</source>
        <translation>Damit setzt %1 ein neues Passwort. Er gilt einmal und 30 Minuten lang; bis dahin gilt das bisherige Passwort weiter.</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New PIN of %1, 4 to 12 digits</source>
        <translation>Neue PIN von %1, 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>It works on enrolled terminals only. The old one stops working.</source>
        <translation>Sie gilt nur an gekoppelten Terminals. Die alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mail a code</source>
        <translation>Code mailen</translation>
    </message>
    <message>
        <source>Mail a code to set a new password</source>
        <translation>Einen Code zum Setzen eines neuen Passworts senden</translation>
    </message>
    <message>
        <source>There is no e-mail address to send it to.</source>
        <translation>Es gibt keine E-Mail-Adresse dafür.</translation>
    </message>
</context>
<context>
    <name>UserPhotoSection</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Foto von %1</translation>
    </message>
    <message>
        <source>No photo of %1</source>
        <translation>Kein Foto von %1</translation>
    </message>
    <message>
        <source>Picture file; type its path or drop it on the photo</source>
        <translation>Bilddatei; Pfad eintippen oder auf das Foto ziehen</translation>
    </message>
    <message>
        <source>Any size: the middle square is taken, without place and time.</source>
        <translation>Jede Größe: genommen wird das mittlere Quadrat, ohne Ort und Zeit.</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Set the photo</source>
        <translation>Foto setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the photo of %1</source>
        <translation>Das Foto von %1 entfernen</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <message numerus="yes">
        <source>%n ask(s)</source>
        <comment>people who ask for an account</comment>
        <translation>
            <numerusform>%n Antrag</numerusform>
            <numerusform>%n Anträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask for an account</source>
        <translation>
            <numerusform>%n Person beantragt ein Konto</numerusform>
            <numerusform>%n Personen beantragen ein Konto</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them an account, or refuse.</source>
        <translation>Geben Sie ihnen ein Konto, oder lehnen Sie ab.</translation>
    </message>
    <message>
        <source>People of another system, with their passwords</source>
        <translation>Personen eines anderen Systems, mit ihren Passwörtern</translation>
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
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>There is no signed head in that file</source>
        <translation>In dieser Datei steht kein signierter Kopf</translation>
    </message>
    <message>
        <source>It is the file that audit.anchor_file names, or the log of the log host.</source>
        <translation>Es ist die Datei, die audit.anchor_file nennt, oder das Protokoll des Protokollservers.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>The trail is not what was signed outside, from row %1 on: %2.</source>
        <translation>Ab Zeile %1 ist das Protokoll nicht das, was außen signiert steht: %2.</translation>
    </message>
    <message>
        <source>%1 signed heads match. %2 are of rows past their retention, %3 of another server.</source>
        <translation>%1 signierte Köpfe stimmen. %2 gehören zu Zeilen nach Fristablauf, %3 zu einem anderen Server.</translation>
    </message>
    <message>
        <source>%1 are of history that a restore replaced: see the lines backups.restore.</source>
        <translation>%1 gehören zu einer Vorgeschichte, die eine Wiederherstellung ersetzt hat: siehe die Zeilen backups.restore.</translation>
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
    <name>gemba::admin::DeviceDesk</name>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Seine Uhr</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <source>Good readings</source>
        <translation>Gute Messwerte</translation>
    </message>
    <message>
        <source>Model, firmware</source>
        <translation>Modell, Firmware</translation>
    </message>
    <message>
        <source>Messages taken</source>
        <translation>Angenommene Meldungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Neuester Fehler</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 voraus</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>accepted, not yet seen in use</source>
        <translation>angenommen, noch nicht im Einsatz gesehen</translation>
    </message>
    <message>
        <source>seen in use</source>
        <translation>im Einsatz gesehen</translation>
    </message>
    <message>
        <source>refused by the device</source>
        <translation>vom Gerät abgelehnt</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>keine Antwort kam</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>noch nichts gesendet</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>It answered after %1 ms; its clock is %2 ms from the server&apos;s.</source>
        <translation>Es antwortete nach %1 ms; seine Uhr weicht %2 ms von der des Servers ab.</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>%1 takes 100 to 3600000 milliseconds, in steps of 10</source>
        <translation>%1 nimmt 100 bis 3600000 Millisekunden, in Schritten von 10</translation>
    </message>
    <message>
        <source>The configuration is on its way</source>
        <translation>Die Konfiguration ist unterwegs</translation>
    </message>
    <message>
        <source>The secret was not changed</source>
        <translation>Das Geheimnis wurde nicht gewechselt</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>%1 has a new secret; choose it again to see it</source>
        <translation>%1 hat ein neues Geheimnis; wählen Sie das Gerät wieder, um es zu sehen</translation>
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
    <name>gemba::admin::GrantDraft</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
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
        <source>The roles could not be read</source>
        <translation>Die Rollen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The roles could not be read. Reload the page, or press “Add a role”.</source>
        <translation>Die Rollen konnten nicht gelesen werden. Laden Sie die Seite neu oder drücken Sie „Rolle hinzufügen“.</translation>
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
    <name>gemba::admin::LimitVersions</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, priority %2</source>
        <translation>%1, Priorität %2</translation>
    </message>
    <message>
        <source>until acknowledged and reset</source>
        <translation>nach Quittieren und Rücksetzen</translation>
    </message>
    <message>
        <source>by themselves</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>when acknowledged</source>
        <translation>nach dem Quittieren</translation>
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
    <message>
        <source>Alarms leave</source>
        <translation>Alarme gehen</translation>
    </message>
    <message>
        <source>%1 is the draft now; look at its rehearsal and send it</source>
        <translation>%1 ist jetzt der Entwurf; sehen Sie sich die Probe an und senden Sie ihn</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Version %1, in Kraft</translation>
    </message>
    <message>
        <source>before versions were kept</source>
        <translation>vor der Aufbewahrung von Versionen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1, by %2, approved by %3</source>
        <translation>%1, von %2, genehmigt von %3</translation>
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
    <name>gemba::admin::PeopleImportModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
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
        <source>There is no such file, or it may not be read.</source>
        <translation>Es gibt keine solche Datei, oder sie darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it.</source>
        <translation>Die Datei ist größer als %1. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>There is no line in it.</source>
        <translation>Es steht keine Zeile darin.</translation>
    </message>
    <message>
        <source>The file was not tried</source>
        <translation>Die Datei wurde nicht probiert</translation>
    </message>
    <message>
        <source>The import stopped; taken so far: %1</source>
        <translation>Der Import brach ab; bisher übernommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people have an account now</source>
        <translation>
            <numerusform>%n Person hat jetzt ein Konto</numerusform>
            <numerusform>%n Personen haben jetzt ein Konto</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the lines can be taken</source>
        <translation>Keine der Zeilen kann übernommen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be taken</source>
        <translation>
            <numerusform>%n Person kann übernommen werden</numerusform>
            <numerusform>%n Personen können übernommen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is refused.</source>
        <translation>Keine Zeile wird abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are refused; the others are not held up by them.</source>
        <translation>
            <numerusform>%n Zeile wird abgelehnt; die übrigen hält das nicht auf.</numerusform>
            <numerusform>%n Zeilen werden abgelehnt; die übrigen hält das nicht auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>account made</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>kann übernommen werden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>gemba::admin::QuarantineModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was falsch war</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kam über</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>in hexadecimal, since it is no text</source>
        <translation>hexadezimal, da es kein Text ist</translation>
    </message>
    <message>
        <source>The first %1, %2</source>
        <translation>Die ersten %1, %2</translation>
    </message>
    <message>
        <source>All of it, %1</source>
        <translation>Vollständig, %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RegistrationsModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sign-in name wished</source>
        <translation>Gewünschter Anmeldename</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>From</source>
        <comment>network address</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Somebody has an account with this name already. Refuse, and say that another name is needed.</source>
        <translation>Ein Konto mit diesem Namen gibt es schon. Lehnen Sie ab und sagen Sie, dass ein anderer Name nötig ist.</translation>
    </message>
    <message>
        <source>People may ask for an account where they sign in.</source>
        <translation>Wer sich anmeldet, kann dort ein Konto beantragen.</translation>
    </message>
    <message>
        <source>Nobody can ask: registration is turned off.</source>
        <translation>Niemand kann fragen: Die Registrierung ist abgeschaltet.</translation>
    </message>
    <message>
        <source>No account was made</source>
        <translation>Es wurde kein Konto angelegt</translation>
    </message>
    <message>
        <source>%1 has an account</source>
        <translation>%1 hat ein Konto</translation>
    </message>
    <message>
        <source>%1 gets no account</source>
        <translation>%1 bekommt kein Konto</translation>
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
    <name>gemba::admin::SensorEditor</name>
    <message>
        <source>New sensor</source>
        <translation>Neue Messstelle</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Readings come by</source>
        <translation>Messwerte kommen über</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Modbus unit</source>
        <translation>Modbus-Einheit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name in the line</source>
        <translation>Name in der Zeile</translation>
    </message>
    <message>
        <source>Path in the message</source>
        <translation>Pfad in der Meldung</translation>
    </message>
    <message>
        <source>Topic of its own</source>
        <translation>Eigenes Topic</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Bereich von</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Bereich bis</translation>
    </message>
    <message>
        <source>A reading every, ms</source>
        <translation>Ein Messwert alle, ms</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Readings are kept</source>
        <translation>Messwerte bleiben</translation>
    </message>
    <message>
        <source>What to do when it alarms</source>
        <translation>Was bei Alarm zu tun ist</translation>
    </message>
    <message>
        <source>stays for ever, e.g. P1</source>
        <translation>bleibt für immer, z. B. P1</translation>
    </message>
    <message>
        <source>as in UCUM, e.g. bar, Cel</source>
        <translation>wie in UCUM, z. B. bar, Cel</translation>
    </message>
    <message>
        <source>e.g. pressure</source>
        <translation>z. B. pressure</translation>
    </message>
    <message>
        <source>its name in the file</source>
        <translation>ihr Name in der Datei</translation>
    </message>
    <message>
        <source>e.g. v.P1</source>
        <translation>z. B. v.P1</translation>
    </message>
    <message>
        <source>empty: the message is nothing but the number</source>
        <translation>leer: Die Meldung ist nichts als die Zahl</translation>
    </message>
    <message>
        <source>empty: the device&apos;s own; else of a device that speaks another way</source>
        <translation>leer: das des Geräts; sonst das eines Geräts, das anders spricht</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Serielle Leitung</translation>
    </message>
    <message>
        <source>as the server is set</source>
        <translation>wie am Server eingestellt</translation>
    </message>
    <message>
        <source>five years</source>
        <translation>fünf Jahre</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 ist geändert</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 ist wieder wie zuvor</translation>
    </message>
    <message>
        <source>%1 is registered; give it limits next</source>
        <translation>%1 ist angemeldet; geben Sie ihr nun Grenzen</translation>
    </message>
    <message>
        <source>The sensor was not registered</source>
        <translation>Die Messstelle wurde nicht angemeldet</translation>
    </message>
    <message>
        <source>The sensor was not changed</source>
        <translation>Die Messstelle wurde nicht geändert</translation>
    </message>
    <message>
        <source>%1 is removed; its history stays</source>
        <translation>%1 ist entfernt; der Verlauf bleibt</translation>
    </message>
</context>
<context>
    <name>gemba::admin::SensorsModel</name>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
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
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Messbereich</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Modbus %1, unit %2, register %3</source>
        <translation>Modbus %1, Einheit %2, Register %3</translation>
    </message>
    <message>
        <source>Serial %1, %2</source>
        <translation>Seriell %1, %2</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In Wartung</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
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
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Secrets sealed</source>
        <translation>Versiegeltes</translation>
    </message>
    <message>
        <source>Signing access tokens</source>
        <translation>Signieren von Zugangsmarken</translation>
    </message>
    <message>
        <source>Sealing stored secrets</source>
        <translation>Versiegeln von Geheimem</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Believed until its tokens end</source>
        <translation>Gilt, bis seine Marken enden</translation>
    </message>
    <message>
        <source>Made ready, signs next</source>
        <translation>Bereit, signiert als nächster</translation>
    </message>
    <message>
        <source>Seals and opens</source>
        <translation>Versiegelt und öffnet</translation>
    </message>
    <message>
        <source>Still opens older ones</source>
        <translation>Öffnet noch ältere</translation>
    </message>
    <message>
        <source>Lost: not in the key ring</source>
        <translation>Verloren: nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>nicht versiegelt</translation>
    </message>
    <message>
        <source>The next one signs by itself on %1.</source>
        <translation>Der nächste signiert von selbst ab %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored secrets</source>
        <translation>
            <numerusform>%n gespeichertes Geheimnis</numerusform>
            <numerusform>%n gespeicherte Geheimnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name a key that the key ring has lost. Restore the key ring from a backup.</source>
        <translation>
            <numerusform>%n davon nennt einen Schlüssel, den der Schlüsselbund verloren hat. Stellen Sie den Schlüsselbund aus einer Sicherung her.</numerusform>
            <numerusform>%n davon nennen einen Schlüssel, den der Schlüsselbund verloren hat. Stellen Sie den Schlüsselbund aus einer Sicherung her.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signing key was not changed</source>
        <translation>Der Signaturschlüssel wurde nicht gewechselt</translation>
    </message>
    <message>
        <source>The key %1 signs now</source>
        <translation>Jetzt signiert der Schlüssel %1</translation>
    </message>
    <message>
        <source>The vault key was not changed</source>
        <translation>Der Tresorschlüssel wurde nicht gewechselt</translation>
    </message>
    <message>
        <source>A change that had been interrupted was finished.</source>
        <translation>Ein unterbrochener Wechsel wurde beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets are sealed with the key %1 now.</source>
        <translation>
            <numerusform>%n Geheimnis ist jetzt mit dem Schlüssel %1 versiegelt.</numerusform>
            <numerusform>%n Geheimnisse sind jetzt mit dem Schlüssel %1 versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The older keys are gone.</source>
        <translation>Die älteren Schlüssel sind weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened, so the older keys are kept.</source>
        <translation>
            <numerusform>%n war nicht zu öffnen, daher bleiben die älteren Schlüssel.</numerusform>
            <numerusform>%n waren nicht zu öffnen, daher bleiben die älteren Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>Der Tresor hat einen neuen Schlüssel</translation>
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
    <message>
        <source>It is opened at the start, or names something on the server&apos;s machine. It stands in the file and needs a restart.</source>
        <translation>Es wird beim Start geöffnet oder nennt etwas auf dem Rechner des Servers. Es steht in der Datei und braucht einen Neustart.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1. The value %2 is left out: it does not go together with the file.</source>
        <translation>%1. Der Wert %2 bleibt außer Kraft: Er passt nicht zur Datei.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::StandardsModel</name>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Kalibrierschein</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments, all valid</source>
        <translation>
            <numerusform>%n Gerät, gültig</numerusform>
            <numerusform>%n Geräte, alle gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instruments, %2 run out</source>
        <translation>%1 Geräte, %2 abgelaufen</translation>
    </message>
    <message>
        <source>Write the mark that stands on the instrument.</source>
        <translation>Schreiben Sie das Zeichen, das auf dem Gerät steht.</translation>
    </message>
    <message>
        <source>Write the number of its own certificate.</source>
        <translation>Schreiben Sie die Nummer seines eigenen Kalibrierscheins.</translation>
    </message>
    <message>
        <source>Write a day as 2027-03-14.</source>
        <translation>Schreiben Sie den Tag wie 2027-03-14.</translation>
    </message>
    <message>
        <source>Write a number, or nothing.</source>
        <translation>Schreiben Sie eine Zahl oder nichts.</translation>
    </message>
    <message>
        <source>The standard was not saved</source>
        <translation>Das Normal wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 is entered</source>
        <translation>%1 ist eingetragen</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 ist geändert</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 ist wieder wie zuvor</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
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
    <name>gemba::admin::UserBadges</name>
    <message>
        <source>ends in %1</source>
        <comment>card</comment>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>given by %1, %2</source>
        <comment>person, date</comment>
        <translation>gegeben von %1, %2</translation>
    </message>
    <message>
        <source>The card was not given</source>
        <translation>Die Karte wurde nicht gegeben</translation>
    </message>
    <message>
        <source>%1 has the card that ends in %2</source>
        <translation>%1 hat die Karte, die auf %2 endet</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>The card opens nothing any more</source>
        <translation>Die Karte öffnet nichts mehr</translation>
    </message>
    <message>
        <source>Undo takes the card away again and ends all sessions of %1.</source>
        <translation>Rückgängig nimmt die Karte wieder weg und beendet alle Sitzungen von %1.</translation>
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
    <message>
        <source>Cards %1</source>
        <translation>Karten %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>No code was mailed</source>
        <translation>Es wurde kein Code gesendet</translation>
    </message>
    <message>
        <source>A code goes to %1</source>
        <translation>Ein Code geht an %1</translation>
    </message>
    <message>
        <source>temporary, until %1</source>
        <translation>vorläufig, bis %1</translation>
    </message>
    <message>
        <source>temporary, over since %1</source>
        <translation>vorläufig, abgelaufen seit %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserEditor</name>
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
    <name>gemba::admin::UserPhoto</name>
    <message>
        <source>There is no such file, or it may not be read.</source>
        <translation>Es gibt keine solche Datei, oder sie darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Das ist kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>%1 has a new photo</source>
        <translation>%1 hat ein neues Foto</translation>
    </message>
    <message>
        <source>The photo of %1 is gone</source>
        <translation>Das Foto von %1 ist weg</translation>
    </message>
    <message>
        <source>The photo was not changed</source>
        <translation>Das Foto wurde nicht geändert</translation>
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
