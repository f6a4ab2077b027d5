<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ExportPane</name>
    <message>
        <source>New export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>The table as it is when it begins</source>
        <translation>Die Tabelle, wie sie zu Beginn ist</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>There is nothing you may export.</source>
        <translation>Es gibt nichts, was Sie exportieren dürfen.</translation>
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
        <source>For spreadsheets that know UTF-8 by a mark</source>
        <translation>Für Tabellenprogramme, die UTF-8 an einer Marke erkennen</translation>
    </message>
    <message>
        <source>Leave cells that look like formulas as they are</source>
        <translation>Zellen, die wie Formeln aussehen, so lassen</translation>
    </message>
    <message>
        <source>Open such a file in no spreadsheet. The audit trail says that it was made.</source>
        <translation>Eine solche Datei in keinem Tabellenprogramm öffnen. Im Prüfpfad steht, dass sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Person, by user name</source>
        <translation>Person, nach Benutzername</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Whole tables out and in; files are kept for a day</source>
        <translation>Ganze Tabellen hinaus und herein; Dateien bleiben einen Tag</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Herein</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Bisher importiert</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Each is the table of one moment</source>
        <translation>Jeder ist die Tabelle eines Augenblicks</translation>
    </message>
    <message>
        <source>Nothing is changed until you say so</source>
        <translation>Nichts wird geändert, bevor Sie es sagen</translation>
    </message>
    <message>
        <source>No exports of yours are here</source>
        <translation>Hier sind keine Exporte von Ihnen</translation>
    </message>
    <message>
        <source>No imports of yours are here</source>
        <translation>Hier sind keine Importe von Ihnen</translation>
    </message>
    <message>
        <source>“New export” makes a file of a whole table, however long it is.</source>
        <translation>„Neuer Export“ macht aus einer ganzen Tabelle eine Datei, wie lang sie auch ist.</translation>
    </message>
    <message>
        <source>“Import a file” tries a file first and says what is wrong with it.</source>
        <translation>„Datei importieren“ probiert eine Datei zuerst und sagt, was an ihr falsch ist.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Zeilen, die nicht gehen</translation>
    </message>
    <message>
        <source>Everybody’s, newest first</source>
        <translation>Von allen, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Es wurde noch nichts importiert</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Tried first; that changes nothing</source>
        <translation>Erst probiert; das ändert nichts</translation>
    </message>
    <message>
        <source>Send and try</source>
        <translation>Senden und probieren</translation>
    </message>
    <message>
        <source>A file is on its way already</source>
        <translation>Eine Datei ist schon unterwegs</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing</source>
        <translation>Sagt, was geschähe, und ändert nichts</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>There is nothing you may import.</source>
        <translation>Es gibt nichts, was Sie importieren dürfen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Newest in your folders</source>
        <translation>Neueste in Ihren Ordnern</translation>
    </message>
    <message>
        <source>Columns, in any order; the first row names them</source>
        <translation>Spalten in beliebiger Folge; die erste Zeile nennt sie</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, nötig</translation>
    </message>
    <message>
        <source>CSV or XLSX: choose it, type its path, or drop it here</source>
        <translation>CSV oder XLSX: auswählen, den Pfad eingeben oder hier ablegen</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>ImportedPane</name>
    <message>
        <source>Take the whole import back?</source>
        <translation>Den ganzen Import zurücknehmen?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was er tat</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>JobPane</name>
    <message>
        <source>Take the whole import back?</source>
        <translation>Den ganzen Import zurücknehmen?</translation>
    </message>
    <message>
        <source>Take what can be taken?</source>
        <translation>Übernehmen, was geht?</translation>
    </message>
    <message>
        <source>Take all rows?</source>
        <translation>Alle Zeilen übernehmen?</translation>
    </message>
    <message>
        <source>Everything it brought is taken back together, or nothing where something was changed since.</source>
        <translation>Alles, was er brachte, wird zusammen zurückgenommen, oder nichts, wo seither etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation>Den Rest übernehmen</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Take all …</source>
        <translation>Alle übernehmen …</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>Save with faults marked</source>
        <translation>Mit markierten Fehlern speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved in your documents</source>
        <translation>Wird in Ihren Dokumenten gespeichert</translation>
    </message>
    <message>
        <source>Take what can be taken …</source>
        <translation>Übernehmen, was geht …</translation>
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
        <source>Take back …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes its files from the server; what was imported stays</source>
        <translation>Entfernt seine Dateien vom Server; was importiert wurde, bleibt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Go on saving</source>
        <translation>Weiter speichern</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::ExportForm</name>
    <message>
        <source>Any</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>From, to …</source>
        <translation>Von, bis …</translation>
    </message>
    <message>
        <source>The export did not begin</source>
        <translation>Der Export begann nicht</translation>
    </message>
    <message>
        <source>Code or bill begins with</source>
        <translation>Code oder Schein beginnt mit</translation>
    </message>
    <message>
        <source>Code begins with</source>
        <translation>Code beginnt mit</translation>
    </message>
    <message>
        <source>Number, destination or vehicle</source>
        <translation>Nummer, Ziel oder Fahrzeug</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileJobsModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>The report was not read</source>
        <translation>Der Bericht wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Einen Import zurücknehmen</translation>
    </message>
    <message>
        <source>%1, export</source>
        <translation>%1, Export</translation>
    </message>
    <message>
        <source>%1, import</source>
        <translation>%1, Import</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Would be new</source>
        <translation>Wären neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Würden geändert</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Gehen nicht</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be taken</source>
        <translation>%1 von %2 Zeilen gehen nicht</translation>
    </message>
    <message>
        <source>%1; the first %2 are listed, the saved file has all</source>
        <translation>%1; die ersten %2 stehen hier, die gespeicherte Datei hat alle</translation>
    </message>
    <message>
        <source>%1 rows are taken, all or none. They can be taken back as one, with a reason.</source>
        <translation>%1 Zeilen werden übernommen, alle oder keine. Mit Begründung lassen sie sich zusammen zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 rows are taken; %2 stay out. The same file, once mended, brings in only those.</source>
        <translation>%1 Zeilen werden übernommen; %2 bleiben draußen. Dieselbe Datei, verbessert, bringt dann nur noch diese.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>Saved in part</source>
        <translation>Zum Teil gespeichert</translation>
    </message>
    <message>
        <source>In already</source>
        <translation>Schon übernommen</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>Wird angehalten</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileProblemsModel</name>
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
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Was falsch ist und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileTransfers</name>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Split it into files of at most %1.</source>
        <translation>Teilen Sie sie in Dateien von höchstens %1.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Die Datei wurde nicht übernommen</translation>
    </message>
    <message>
        <source>The file is not all there yet</source>
        <translation>Die Datei ist noch nicht ganz da</translation>
    </message>
    <message>
        <source>The file is there but was not tried</source>
        <translation>Die Datei ist da, wurde aber nicht probiert</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>What has arrived is not what the server has. Save it again.</source>
        <translation>Was ankam, ist nicht, was der Server hat. Noch einmal speichern.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The server has this file no longer</source>
        <translation>Der Server hat diese Datei nicht mehr</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file changed meanwhile</source>
        <translation>Die Datei hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Send it again once it is finished.</source>
        <translation>Senden Sie sie noch einmal, sobald sie fertig ist.</translation>
    </message>
    <message>
        <source>The file is not all saved yet</source>
        <translation>Die Datei ist noch nicht ganz gespeichert</translation>
    </message>
    <message>
        <source>The server has made it anew meanwhile. Save it again.</source>
        <translation>Der Server hat sie inzwischen neu erstellt. Speichern Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileWords</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>In another parent</source>
        <translation>In anderem Gebinde</translation>
    </message>
    <message>
        <source>Parent full</source>
        <translation>Gebinde voll</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Parent first seen</source>
        <translation>Gebinde zuerst gesehen</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Parent completed</source>
        <translation>Gebinde abgeschlossen</translation>
    </message>
    <message>
        <source>Parent opened again</source>
        <translation>Gebinde wieder geöffnet</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Gewogen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Put on a bill</source>
        <translation>Auf Schein gesetzt</translation>
    </message>
    <message>
        <source>Taken off a bill</source>
        <translation>Vom Schein genommen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Bill opened</source>
        <translation>Schein eröffnet</translation>
    </message>
    <message>
        <source>Bill changed</source>
        <translation>Schein geändert</translation>
    </message>
    <message>
        <source>Bill closed</source>
        <translation>Schein geschlossen</translation>
    </message>
    <message>
        <source>Bill opened again</source>
        <translation>Schein wieder geöffnet</translation>
    </message>
    <message>
        <source>Bill made void</source>
        <translation>Schein für ungültig erklärt</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Lieferscheine</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Packliste</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht probiert</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>Wird probiert</translation>
    </message>
    <message>
        <source>Being taken</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Report being written</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken in part</source>
        <translation>Teils übernommen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Früher übernommen</translation>
    </message>
    <message>
        <source>Tried, with faults</source>
        <translation>Probiert, mit Fehlern</translation>
    </message>
    <message>
        <source>Tried, all well</source>
        <translation>Probiert, alles gut</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <comment>rows, rows</comment>
        <translation>%1, %2 je Sekunde</translation>
    </message>
    <message>
        <source>This very file was imported before. Nothing was changed.</source>
        <translation>Eben diese Datei wurde schon importiert. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be taken; all others are in.</source>
        <translation>
            <numerusform>%n Zeile ging nicht; alle anderen sind übernommen.</numerusform>
            <numerusform>%n Zeilen gingen nicht; alle anderen sind übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are in. They can be taken back as one.</source>
        <translation>Alle Zeilen sind übernommen. Sie lassen sich zusammen zurücknehmen.</translation>
    </message>
    <message>
        <source>The file is there. Try it first: that changes nothing.</source>
        <translation>Die Datei ist da. Erst probieren: Das ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken. Nothing was changed so far.</source>
        <translation>
            <numerusform>%n Zeile geht nicht. Bisher wurde nichts geändert.</numerusform>
            <numerusform>%n Zeilen gehen nicht. Bisher wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is so already.</source>
        <translation>Alles in der Datei ist schon so.</translation>
    </message>
    <message>
        <source>All rows can be taken. Nothing was changed so far.</source>
        <translation>Alle Zeilen lassen sich übernehmen. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>code of the parent</source>
        <translation>Code des Gebindes</translation>
    </message>
    <message>
        <source>code of the child that goes into it</source>
        <translation>Code des Sacks, der hineinkommt</translation>
    </message>
    <message>
        <source>bill that the parent goes on once it is complete</source>
        <translation>Lieferschein, auf den das Gebinde kommt, sobald es vollständig ist</translation>
    </message>
    <message>
        <source>where a new parent comes into being</source>
        <translation>wo ein neues Gebinde entsteht</translation>
    </message>
    <message>
        <source>It was taken back. The same file can be imported again.</source>
        <translation>Er wurde zurückgenommen. Dieselbe Datei kann erneut importiert werden.</translation>
    </message>
    <message>
        <source>The server stopped half way, and some rows are in. Try it to see what is left.</source>
        <translation>Der Server hielt auf halbem Weg an, und einige Zeilen sind übernommen. Probieren Sie sie, um zu sehen, was noch fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows can be taken now.</source>
        <translation>
            <numerusform>%n weitere Zeile kann jetzt übernommen werden.</numerusform>
            <numerusform>%n weitere Zeilen können jetzt übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n rows are in so far. Try it to see what is left.</source>
        <translation>
            <numerusform>Erst %n Zeile ist übernommen. Probieren Sie sie, um zu sehen, was noch fehlt.</numerusform>
            <numerusform>Erst %n Zeilen sind übernommen. Probieren Sie sie, um zu sehen, was noch fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a bill</source>
        <translation>Auf Schein</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Lose</translation>
    </message>
    <message>
        <source>Being loaded</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::ImportsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Stopped half way</source>
        <translation>Auf halbem Weg beendet</translation>
    </message>
    <message>
        <source>Taken in part</source>
        <translation>Teils übernommen</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>what can be taken</source>
        <translation>was geht</translation>
    </message>
    <message>
        <source>all or none</source>
        <translation>alle oder keine</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 rows are taken back together, or none of them where something was changed since. The file can be imported again then.</source>
        <translation>%1 Zeilen werden zusammen zurückgenommen, oder keine, wo seither etwas geändert wurde. Danach lässt sich die Datei wieder importieren.</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>when, who, why</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Übernommene Zeilen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>rows</comment>
        <translation>von %1</translation>
    </message>
</context>
</TS>
