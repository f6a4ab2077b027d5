<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BagPane</name>
    <message>
        <source>Into which parent</source>
        <translation>In welches Gebinde</translation>
    </message>
    <message>
        <source>Take children out?</source>
        <translation>Säcke herausnehmen?</translation>
    </message>
    <message>
        <source>Move children into another parent?</source>
        <translation>Säcke in ein anderes Gebinde legen?</translation>
    </message>
    <message>
        <source>Open this parent again?</source>
        <translation>Dieses Gebinde wieder öffnen?</translation>
    </message>
    <message>
        <source>Complete this parent?</source>
        <translation>Dieses Gebinde abschließen?</translation>
    </message>
    <message>
        <source>Take the last entry back?</source>
        <translation>Letzten Eintrag zurücknehmen?</translation>
    </message>
    <message>
        <source>The ticked ones, or all where none is ticked. A code that is new becomes a parent. The move can be taken back.</source>
        <translation>Die angehakten, oder alle, wenn keiner angehakt ist. Ein neuer Code wird ein Gebinde. Das Umlegen lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>It takes children again and cannot be put on a bill until it is complete.</source>
        <translation>Es nimmt wieder Säcke auf und kommt auf keinen Lieferschein, bis es vollständig ist.</translation>
    </message>
    <message>
        <source>It takes no more children and can be put on a bill. It can be opened again.</source>
        <translation>Es nimmt keine Säcke mehr auf und kann auf einen Lieferschein. Es lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>%1. A further entry says the opposite; both stay readable.</source>
        <translation>%1. Ein weiterer Eintrag sagt das Gegenteil; beide bleiben lesbar.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlegen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Umlegen …</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Alle herausnehmen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In parent</source>
        <translation>Im Gebinde</translation>
    </message>
    <message>
        <source>On bill</source>
        <translation>Auf Lieferschein</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Sollgewicht</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Show the parent</source>
        <translation>Gebinde zeigen</translation>
    </message>
    <message>
        <source>Show the bill</source>
        <translation>Lieferschein zeigen</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What the scale says, in kg</source>
        <translation>Was die Waage sagt, in kg</translation>
    </message>
    <message>
        <source>A number of kilograms</source>
        <translation>Eine Zahl von Kilogramm</translation>
    </message>
    <message>
        <source>Note this weight?</source>
        <translation>Dieses Gewicht eintragen?</translation>
    </message>
    <message>
        <source>It stands beside the nominal weight and is compared with it. It can be taken back.</source>
        <translation>Es steht neben dem Sollgewicht und wird damit verglichen. Es lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Weigh …</source>
        <translation>Wiegen …</translation>
    </message>
</context>
<context>
    <name>BagSearchPage</name>
    <message>
        <source>Bag search</source>
        <translation>Sacksuche</translation>
    </message>
    <message>
        <source>By code, by its last digits, or by any part of it</source>
        <translation>Nach Code, seinen letzten Ziffern oder einem Teil davon</translation>
    </message>
    <message>
        <source>Code or part of it</source>
        <translation>Code oder ein Teil davon</translation>
    </message>
    <message>
        <source>Search bags</source>
        <translation>Säcke suchen</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet mit</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Welcher Teil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>There are no bags yet</source>
        <translation>Es gibt noch keine Säcke</translation>
    </message>
    <message>
        <source>No bag fits</source>
        <translation>Kein Sack passt</translation>
    </message>
    <message>
        <source>They come into being with their first scan.</source>
        <translation>Sie entstehen mit ihrem ersten Scan.</translation>
    </message>
    <message>
        <source>Try “Contains”, or fewer letters of the code.</source>
        <translation>Versuchen Sie „Enthält“ oder weniger Zeichen.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>BagsPage</name>
    <message>
        <source>Bags</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>Code, or its last digits</source>
        <translation>Code oder seine letzten Ziffern</translation>
    </message>
    <message>
        <source>Find a bag</source>
        <translation>Sack suchen</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Scans, last 5 min</source>
        <translation>Scans, letzte 5 min</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>je min</translation>
    </message>
    <message>
        <source>Bags today</source>
        <translation>Säcke heute</translation>
    </message>
    <message>
        <source>Parents completed</source>
        <translation>Gebinde vollständig</translation>
    </message>
    <message>
        <source>Parents open</source>
        <translation>Gebinde offen</translation>
    </message>
    <message>
        <source>Bills open</source>
        <translation>Scheine offen</translation>
    </message>
    <message>
        <source>Not accepted today</source>
        <translation>Heute nicht angenommen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>scans that lost</source>
        <translation>unterlegene Scans</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Lädt …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Bags per 15 min</source>
        <translation>Säcke je 15 min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Nothing packed today</source>
        <translation>Heute nichts gepackt</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>No: not accepted in the last 15 min</source>
        <translation>Nein: in 15 min nicht angenommen</translation>
    </message>
    <message>
        <source>No station scanned today</source>
        <translation>Heute hat keine Station gescannt</translation>
    </message>
    <message>
        <source>Stations appear here with their first scan.</source>
        <translation>Stationen erscheinen hier mit ihrem ersten Scan.</translation>
    </message>
    <message>
        <source>Open parents</source>
        <translation>Offene Gebinde</translation>
    </message>
    <message>
        <source>left alone longest first</source>
        <translation>am längsten liegen gebliebene zuerst</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Enter opens the parent</source>
        <translation>Enter öffnet das Gebinde</translation>
    </message>
    <message>
        <source>No parent is open</source>
        <translation>Kein Gebinde ist offen</translation>
    </message>
    <message>
        <source>A station opens one by scanning its code.</source>
        <translation>Eine Station öffnet eines, indem sie seinen Code scannt.</translation>
    </message>
    <message>
        <source>Bills today</source>
        <translation>Lieferscheine heute</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>Neuer Schein</translation>
    </message>
    <message>
        <source>kg nominal, from children</source>
        <translation>kg Soll, aus den Säcken</translation>
    </message>
    <message>
        <source>No bill was opened today</source>
        <translation>Heute wurde kein Lieferschein eröffnet</translation>
    </message>
    <message>
        <source>“New bill” opens one.</source>
        <translation>„Neuer Schein“ eröffnet einen.</translation>
    </message>
    <message>
        <source>Somebody who manages bills can open one.</source>
        <translation>Wer Lieferscheine verwaltet, kann einen eröffnen.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Choose a table and how much of it</source>
        <translation>Eine Tabelle wählen und wie viel davon</translation>
    </message>
</context>
<context>
    <name>BillPane</name>
    <message>
        <source>Bill %1</source>
        <translation>Lieferschein %1</translation>
    </message>
    <message>
        <source>Code of a complete parent</source>
        <translation>Code eines vollständigen Gebindes</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Close this bill short?</source>
        <translation>Diesen Schein mit Fehlmenge schließen?</translation>
    </message>
    <message>
        <source>Close this bill?</source>
        <translation>Diesen Schein schließen?</translation>
    </message>
    <message>
        <source>Open this bill again?</source>
        <translation>Diesen Schein wieder öffnen?</translation>
    </message>
    <message>
        <source>Take %1 back as a return?</source>
        <translation>%1 als Rückgabe zurücknehmen?</translation>
    </message>
    <message>
        <source>Make this bill void?</source>
        <translation>Diesen Schein für ungültig erklären?</translation>
    </message>
    <message>
        <source>Close bill</source>
        <translation>Schein schließen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Ungültig machen</translation>
    </message>
    <message>
        <source>Close short …</source>
        <translation>Mit Fehlmenge schließen …</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>%1 herunternehmen</translation>
    </message>
    <message>
        <source>Return %1 …</source>
        <translation>Rückgabe %1 …</translation>
    </message>
    <message>
        <source>Make void …</source>
        <translation>Ungültig machen …</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Nominal</source>
        <translation>Sollgewicht</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Darauf</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>Noch liegt nichts darauf.</translation>
    </message>
    <message>
        <source>Parents on the bill</source>
        <translation>Gebinde auf dem Lieferschein</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>PDF, A4, in the language of this program</source>
        <translation>PDF, A4, in der Sprache dieses Programms</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Als PDF drucken</translation>
    </message>
    <message>
        <source>Saved in your documents; open it there to print it</source>
        <translation>Wird in Ihren Dokumenten gespeichert; dort öffnen und drucken</translation>
    </message>
    <message>
        <source>With the children of each parent</source>
        <translation>Mit den Säcken jedes Gebindes</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Destination, vehicle and plan</source>
        <translation>Ziel, Fahrzeug und Planung</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Bills</source>
        <translation>Lieferscheine</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>Neuer Schein</translation>
    </message>
    <message>
        <source>Number, destination or vehicle</source>
        <translation>Nummer, Ziel oder Fahrzeug</translation>
    </message>
    <message>
        <source>Search bills</source>
        <translation>Lieferscheine suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>There are no bills yet</source>
        <translation>Es gibt noch keine Lieferscheine</translation>
    </message>
    <message>
        <source>No bill fits</source>
        <translation>Kein Lieferschein passt</translation>
    </message>
    <message>
        <source>“New bill” opens one; stations then load parents onto it.</source>
        <translation>„Neuer Schein“ eröffnet einen; Stationen laden dann Gebinde darauf.</translation>
    </message>
    <message>
        <source>Somebody who manages bills can open one.</source>
        <translation>Wer Lieferscheine verwaltet, kann einen eröffnen.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>ChangeBillBar</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Parents planned</source>
        <translation>Geplante Gebinde</translation>
    </message>
    <message>
        <source>A whole number, 1 to 1000, and not fewer than are on it</source>
        <translation>Eine ganze Zahl von 1 bis 1000, nicht weniger als darauf sind</translation>
    </message>
    <message>
        <source>Change what was planned?</source>
        <translation>Planung ändern?</translation>
    </message>
    <message>
        <source>The print of the next close says so; earlier prints stay as they are. It can be changed back while the bill is open.</source>
        <translation>Der Druck nach dem nächsten Schließen sagt es so; frühere Drucke bleiben. Solange der Schein offen ist, lässt es sich zurückändern.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>Tag abschließen …</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Vorheriger Tag</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 abschließen?</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Figures by area and person</source>
        <translation>Zahlen nach Bereich und Person</translation>
    </message>
    <message>
        <source>Nothing was scanned on this day</source>
        <translation>An diesem Tag wurde nichts gescannt</translation>
    </message>
    <message>
        <source>Go to another day with the arrows above.</source>
        <translation>Zu einem anderen Tag mit den Pfeilen oben.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Everything that fits the filter, as a file</source>
        <translation>Alles, was zum Filter passt, als Datei</translation>
    </message>
</context>
<context>
    <name>LabelPane</name>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Print these labels again?</source>
        <translation>Diese Etiketten noch einmal drucken?</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print again …</source>
        <translation>Noch einmal drucken …</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Saved in your documents</source>
        <translation>Wird in Ihren Dokumenten gespeichert</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>100 × 50 mm each</source>
        <translation>je 100 × 50 mm</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZPL</source>
        <translation>ZPL</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>For a label printer with 8 dots a millimetre; send it the file as it is.</source>
        <translation>Für einen Etikettendrucker mit 8 Punkten je Millimeter; die Datei unverändert an ihn senden.</translation>
    </message>
    <message>
        <source>One label a page, for any printer.</source>
        <translation>Ein Etikett je Seite, für jeden Drucker.</translation>
    </message>
    <message>
        <source>From label</source>
        <translation>Ab Etikett</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>To label</source>
        <translation>Bis Etikett</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>More than 500 labels come in several files.</source>
        <translation>Mehr als 500 Etiketten kommen in mehreren Dateien.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Between numbers in use</source>
        <translation>Zwischen benutzten Nummern</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Numbers that were set aside, newest first</source>
        <translation>Reservierte Nummern, neueste zuerst</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>Nummern reservieren</translation>
    </message>
    <message>
        <source>A number that was set aside is never given out again</source>
        <translation>Eine reservierte Nummer wird nie wieder vergeben</translation>
    </message>
    <message>
        <source>No labels have been made yet</source>
        <translation>Es wurden noch keine Etiketten gemacht</translation>
    </message>
    <message>
        <source>Set numbers aside first; then print their labels.</source>
        <translation>Erst Nummern reservieren, dann ihre Etiketten drucken.</translation>
    </message>
    <message>
        <source>Somebody with the right to print labels can set numbers aside.</source>
        <translation>Wer Etiketten drucken darf, kann Nummern reservieren.</translation>
    </message>
</context>
<context>
    <name>ListFilterFields</name>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Person, by user name</source>
        <translation>Person, nach Benutzername</translation>
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
    <name>NewBillPane</name>
    <message>
        <source>New bill</source>
        <translation>Neuer Schein</translation>
    </message>
    <message>
        <source>Nothing is opened until you say so</source>
        <translation>Erst auf Ihr Wort wird etwas eröffnet</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Schein eröffnen</translation>
    </message>
    <message>
        <source>Destination, vehicle and a plan of 1 to 1000 parents are needed</source>
        <translation>Ziel, Fahrzeug und ein Plan von 1 bis 1000 Gebinden sind nötig</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Parents planned</source>
        <translation>Geplante Gebinde</translation>
    </message>
    <message>
        <source>A whole number, 1 to 1000</source>
        <translation>Eine ganze Zahl, 1 bis 1000</translation>
    </message>
    <message>
        <source>Dock, where it is known</source>
        <translation>Rampe, falls bekannt</translation>
    </message>
    <message>
        <source>Number, where it comes from elsewhere</source>
        <translation>Nummer, falls sie von anderswo kommt</translation>
    </message>
    <message>
        <source>Left empty, the next one is taken</source>
        <translation>Bleibt es leer, gilt die nächste</translation>
    </message>
</context>
<context>
    <name>NewLabelsPane</name>
    <message>
        <source>Set numbers aside</source>
        <translation>Nummern reservieren</translation>
    </message>
    <message>
        <source>The next free ones, in one piece</source>
        <translation>Die nächsten freien, am Stück</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>A form and 1 to 5000 labels are needed</source>
        <translation>Nötig sind eine Form und 1 bis 5000 Etiketten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Form of the codes</source>
        <translation>Form der Codes</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>A whole number, 1 to 5000</source>
        <translation>Eine ganze Zahl, 1 bis 5000</translation>
    </message>
    <message>
        <source>No form of codes has numbers that can be counted.</source>
        <translation>Keine Form von Codes hat Nummern, die sich zählen lassen.</translation>
    </message>
    <message>
        <source>Nobody else gets these numbers, even if their labels are never printed. Numbers in use are passed over.</source>
        <translation>Niemand sonst bekommt diese Nummern, auch wenn ihre Etiketten nie gedruckt werden. Benutzte Nummern werden übersprungen.</translation>
    </message>
    <message>
        <source>So many numbers are left between those in use only. Labels from elsewhere that nobody has scanned yet may have them: then two bags have one code, and one of them can never be packed.</source>
        <translation>So viele Nummern sind nur noch zwischen benutzten frei. Etiketten von anderswo, die noch niemand gescannt hat, können sie tragen: Dann haben zwei Säcke einen Code, und einer davon kann nie gepackt werden.</translation>
    </message>
    <message>
        <source>There are none: take the numbers</source>
        <translation>Es gibt keine: Nummern nehmen</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>To decide</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which scans</source>
        <translation>Welche Scans</translation>
    </message>
    <message>
        <source>Scans that lost</source>
        <translation>Unterlegene Scans</translation>
    </message>
    <message>
        <source>The first scan that arrived counts until somebody decides</source>
        <translation>Der zuerst eingetroffene Scan zählt, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>A scan comes here when its station was offline and another station was first.</source>
        <translation>Ein Scan kommt hierher, wenn seine Station offline und eine andere schneller war.</translation>
    </message>
    <message>
        <source>Show decided ones</source>
        <translation>Entschiedene zeigen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep it as it counts?</source>
        <translation>So lassen, wie es zählt?</translation>
    </message>
    <message>
        <source>Move it to where the scan says?</source>
        <translation>Dorthin legen, wo der Scan es sagt?</translation>
    </message>
    <message>
        <source>Have somebody look?</source>
        <translation>Jemanden nachsehen lassen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlegen</translation>
    </message>
    <message>
        <source>Hold both</source>
        <translation>Beide sperren</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Umlegen …</translation>
    </message>
    <message>
        <source>Have it checked …</source>
        <translation>Nachsehen lassen …</translation>
    </message>
    <message>
        <source>You may look, but not decide.</source>
        <translation>Sie dürfen schauen, aber nicht entscheiden.</translation>
    </message>
    <message>
        <source>The scan says</source>
        <translation>Der Scan sagt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Show the bag</source>
        <translation>Sack zeigen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagAreasModel</name>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>kein Bereich</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagChildrenModel</name>
    <message>
        <source>Child</source>
        <translation>Sack</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagDashboard</name>
    <message>
        <source>%1, kept with every scan, nothing estimated</source>
        <translation>%1, mit jedem Scan geführt, nichts geschätzt</translation>
    </message>
    <message>
        <source>%1 of %2 stations busy</source>
        <translation>%1 von %2 Stationen tätig</translation>
    </message>
    <message>
        <source>%1 put on bills</source>
        <translation>%1 auf Scheinen</translation>
    </message>
    <message>
        <source>of %1 there are</source>
        <translation>von %1 insgesamt</translation>
    </message>
    <message>
        <source>%1 closed today</source>
        <translation>%1 heute geschlossen</translation>
    </message>
    <message>
        <source>%1 of scans</source>
        <translation>%1 der Scans</translation>
    </message>
    <message>
        <source>%1 here already, %2 elsewhere, %3 other</source>
        <translation>%1 schon hier, %2 anderswo, %3 sonst</translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>a day of the week</comment>
        <translation>üblich am %1</translation>
    </message>
    <message>
        <source>Bags in each quarter of an hour: %1 packed today</source>
        <translation>Säcke je Viertelstunde: heute %1 gepackt</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>nimmt zurück</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of bag, goods in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>weight, difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>nicht gewogen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>On bill %1: take it off, or take it back as a return, before anything in it is changed.</source>
        <translation>Auf Lieferschein %1: erst herunternehmen oder als Rückgabe annehmen, dann lässt sich der Inhalt ändern.</translation>
    </message>
    <message>
        <source>Complete: open it again before children are moved or taken out.</source>
        <translation>Vollständig: erst wieder öffnen, dann lassen sich Säcke umlegen oder herausnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n children become loose. The entry can be taken back.</source>
        <translation>
            <numerusform>%n Sack wird lose. Der Eintrag lässt sich zurücknehmen.</numerusform>
            <numerusform>%n Säcke werden lose. Der Eintrag lässt sich zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Sofort zurückgenommen</translation>
    </message>
    <message>
        <source>Taken out of %1</source>
        <translation>Aus %1 herausgenommen</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Nach %1 umgelegt</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 ist wieder offen</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 ist vollständig</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>%1 weighs %2</source>
        <translation>%1 wiegt %2</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagWords</name>
    <message>
        <source>Parent</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Sack</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Loose</source>
        <comment>a child that is in no parent</comment>
        <translation>Lose</translation>
    </message>
    <message>
        <source>On a bill</source>
        <translation>Auf Schein</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a parent that takes children</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a bill that is loaded</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>closed with less than planned</comment>
        <translation>Fehlmenge</translation>
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
        <source>Pack</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>put parents on a bill</comment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Unload</source>
        <comment>take parents off a bill</comment>
        <translation>Abladen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
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
        <source>Kept as it counts</source>
        <translation>Gelassen, wie es zählt</translation>
    </message>
    <message>
        <source>Moved to where the scan says</source>
        <translation>Umgelegt, wie der Scan sagt</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <source>%1 seen for the first time</source>
        <translation>%1 zum ersten Mal gesehen</translation>
    </message>
    <message>
        <source>%1 packed into %2</source>
        <translation>%1 in %2 gepackt</translation>
    </message>
    <message>
        <source>%1 taken out of %2</source>
        <translation>%1 aus %2 genommen</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>%1 opened again</source>
        <translation>%1 wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 weighed: %2</source>
        <translation>%1 gewogen: %2</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>%1 put on bill %2</source>
        <translation>%1 auf Schein %2 gelegt</translation>
    </message>
    <message>
        <source>%1 taken off bill %2</source>
        <translation>%1 von Schein %2 genommen</translation>
    </message>
    <message>
        <source>%1 came back from bill %2</source>
        <translation>%1 von Schein %2 zurückgekommen</translation>
    </message>
    <message>
        <source>Bill %1 opened</source>
        <translation>Schein %1 eröffnet</translation>
    </message>
    <message>
        <source>Bill %1 changed</source>
        <translation>Schein %1 geändert</translation>
    </message>
    <message>
        <source>Bill %1 closed</source>
        <translation>Schein %1 geschlossen</translation>
    </message>
    <message>
        <source>Bill %1 opened again</source>
        <translation>Schein %1 wieder geöffnet</translation>
    </message>
    <message>
        <source>Bill %1 made void</source>
        <translation>Schein %1 für ungültig erklärt</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n missing?</source>
        <comment>weight of a parent</comment>
        <translation>
            <numerusform>%1  %n fehlt?</numerusform>
            <numerusform>%1  %n fehlen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %n too many?</source>
        <comment>weight of a parent</comment>
        <translation>
            <numerusform>%1  %n zu viel?</numerusform>
            <numerusform>%1  %n zu viel?</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a parent</comment>
        <translation>Vollständig</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagsModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In, on</source>
        <translation>In, auf</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
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
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a parent</comment>
        <translation>Vollständig</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 weighed</source>
        <translation>%1 von %2 gewogen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n returned</source>
        <translation>
            <numerusform>%1, %n Rückgabe</numerusform>
            <numerusform>%1, %n Rückgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Its %n parents are frozen and revision %1 is kept for print. It can be opened again with a reason.</source>
        <translation>
            <numerusform>Sein %n Gebinde ist dann fest und Revision %1 bleibt für den Druck erhalten. Mit Begründung lässt er sich wieder öffnen.</numerusform>
            <numerusform>Seine %n Gebinde sind dann fest und Revision %1 bleibt für den Druck erhalten. Mit Begründung lässt er sich wieder öffnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parents fewer than planned.</source>
        <translation>
            <numerusform>%n Gebinde weniger als geplant.</numerusform>
            <numerusform>%n Gebinde weniger als geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parents can be put on and taken off again. Revision %1 stays readable; the next close makes revision %2.</source>
        <translation>Gebinde lassen sich wieder auflegen und herunternehmen. Revision %1 bleibt lesbar; beim nächsten Schließen entsteht Revision %2.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n parents are free for other bills. The bill stays readable; its number is not used again and this cannot be taken back.</source>
        <translation>
            <numerusform>Sein %n Gebinde ist frei für andere Scheine. Der Schein bleibt lesbar; seine Nummer wird nicht wieder vergeben, und das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>Seine %n Gebinde sind frei für andere Scheine. Der Schein bleibt lesbar; seine Nummer wird nicht wieder vergeben, und das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is free again. The bill stays as it was printed and counts the return.</source>
        <translation>%1 ist wieder frei. Der Schein bleibt, wie er gedruckt wurde, und zählt die Rückgabe.</translation>
    </message>
    <message>
        <source>Short of what was planned: somebody with the right to correct bills can close it with a reason.</source>
        <translation>Weniger als geplant: wer Scheine berichtigen darf, kann ihn mit Begründung schließen.</translation>
    </message>
    <message>
        <source>Choose a parent above to take it back as a return.</source>
        <translation>Wählen Sie oben ein Gebinde, um es als Rückgabe anzunehmen.</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Sofort zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is on the bill</source>
        <translation>%1 liegt auf dem Schein</translation>
    </message>
    <message>
        <source>%1 is off the bill</source>
        <translation>%1 ist vom Schein genommen</translation>
    </message>
    <message>
        <source>Bill %1 is closed</source>
        <translation>Schein %1 ist geschlossen</translation>
    </message>
    <message>
        <source>Bill %1 is open again</source>
        <translation>Schein %1 ist wieder offen</translation>
    </message>
    <message>
        <source>Bill %1 is void</source>
        <translation>Schein %1 ist ungültig</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 ist zurückgekommen</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>The bill was not printed</source>
        <translation>Der Lieferschein wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>Draft of bill %1 saved</source>
        <translation>Entwurf von Schein %1 gespeichert</translation>
    </message>
    <message>
        <source>Bill %1 saved</source>
        <translation>Schein %1 gespeichert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Marked void</source>
        <translation>Als ungültig bezeichnet</translation>
    </message>
    <message>
        <source>Bill %1 is changed</source>
        <translation>Schein %1 ist geändert</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillLinesModel</name>
    <message>
        <source>Parent</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Scale kg</source>
        <translation>Waage kg</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>keine Waage</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillsModel</name>
    <message>
        <source>Bill</source>
        <translation>Schein</translation>
    </message>
    <message>
        <source>To, vehicle</source>
        <translation>Ziel, Fahrzeug</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rev</source>
        <comment>revision of a print</comment>
        <translation>Rev</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 open, %2 closed</source>
        <translation>%1 offen, %2 geschlossen</translation>
    </message>
    <message>
        <source>The bill is open</source>
        <translation>Der Schein ist eröffnet</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::EndOfDayModel</name>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
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
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>On bills</source>
        <translation>Auf Scheinen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Arrived after the day was closed</source>
        <translation>Nach dem Abschluss eingetroffen</translation>
    </message>
    <message>
        <source>not in the sums above</source>
        <translation>nicht in den Summen darüber</translation>
    </message>
    <message>
        <source>As it was when the day was closed</source>
        <translation>Wie es beim Abschluss war</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>kein Bereich</translation>
    </message>
    <message>
        <source>Not closed: the figures still move</source>
        <translation>Nicht abgeschlossen: die Zahlen ändern sich noch</translation>
    </message>
    <message>
        <source>Closed %1 by %2, frozen since</source>
        <translation>Abgeschlossen %1 von %2, seitdem fest</translation>
    </message>
    <message>
        <source>The figures of %1 are frozen. What stations send later of that day is shown beside them, never added. A closed day stays closed.</source>
        <translation>Die Zahlen vom %1 werden fest. Was Stationen von diesem Tag später senden, steht daneben und wird nie dazugezählt. Ein abgeschlossener Tag bleibt abgeschlossen.</translation>
    </message>
    <message>
        <source>Bags packed</source>
        <translation>Säcke gepackt</translation>
    </message>
    <message>
        <source>Weight, nominal</source>
        <translation>Gewicht, Soll</translation>
    </message>
    <message>
        <source>Parents completed</source>
        <translation>Gebinde vollständig</translation>
    </message>
    <message>
        <source>Bills closed</source>
        <translation>Scheine geschlossen</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen geblieben</translation>
    </message>
    <message>
        <source>%1 scans</source>
        <translation>%1 Scans</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 entnommen</translation>
    </message>
    <message>
        <source>%1 put on bills</source>
        <translation>%1 auf Scheinen</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1 eröffnet</translation>
    </message>
    <message>
        <source>%1 scans refused</source>
        <translation>%1 Scans abgelehnt</translation>
    </message>
    <message>
        <source>%1 bills, %2 to decide</source>
        <translation>%1 Scheine, %2 zu entscheiden</translation>
    </message>
    <message>
        <source>told once it is closed</source>
        <translation>steht beim Abschluss fest</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 ist abgeschlossen</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::LabelsModel</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of codes, an example</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of codes, goods</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never printed</comment>
        <translation>Noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often it was printed</comment>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, zuletzt %2</translation>
    </message>
    <message>
        <source>Two bags with one code are one bag to the system: destroy the labels that these take the place of. The reason goes into the audit trail.</source>
        <translation>Zwei Säcke mit einem Code sind für das System ein Sack: Vernichten Sie die Etiketten, die hiermit ersetzt werden. Der Grund kommt in den Prüfpfad.</translation>
    </message>
    <message>
        <source>%1 of %2 labels</source>
        <translation>%1 von %2 Etiketten</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are set aside</source>
        <translation>
            <numerusform>%n Nummer ist reserviert</numerusform>
            <numerusform>%n Nummern sind reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>No labels were made</source>
        <translation>Es wurden keine Etiketten gemacht</translation>
    </message>
    <message>
        <source>Only %1 of %2 labels were made</source>
        <translation>Nur %1 von %2 Etiketten wurden gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n labels saved</source>
        <translation>
            <numerusform>%n Etikett gespeichert</numerusform>
            <numerusform>%n Etiketten gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 labels saved in %n files, the last:</source>
        <translation>
            <numerusform>%1 Etiketten in %n Datei gespeichert:</numerusform>
            <numerusform>%1 Etiketten in %n Dateien gespeichert, die letzte:</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::OpenParentsModel</name>
    <message>
        <source>Parent</source>
        <translation>Gebinde</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>Scale kg</source>
        <translation>Waage kg</translation>
    </message>
    <message>
        <source>To nominal</source>
        <translation>Zum Soll</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>keine Waage</translation>
    </message>
    <message>
        <source>full, close</source>
        <translation>voll, schließen</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::ResolutionsModel</name>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>The scan says</source>
        <translation>Der Scan sagt</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job of a station: parent or bill</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>on bill %1</source>
        <translation>auf Schein %1</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Held, being checked</source>
        <translation>Gesperrt, in Prüfung</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>No scan waits for a decision</source>
        <translation>Kein Scan wartet auf eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n scans wait for a decision</source>
        <translation>
            <numerusform>%n Scan wartet auf eine Entscheidung</numerusform>
            <numerusform>%n Scans warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, station</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1, arrived %2</source>
        <translation>%1, eingetroffen %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>decision, person, when</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 stays %2. The scan stays in the history as refused.</source>
        <translation>%1 bleibt %2. Der Scan bleibt als abgelehnt im Verlauf.</translation>
    </message>
    <message>
        <source>%1 moves into %2; the other count falls by one. The move can be taken back.</source>
        <translation>%1 kommt in %2; die andere Zählung sinkt um eins. Das Umlegen lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Neither parent can be billed until this is decided again.</source>
        <translation>Keines der beiden Gebinde kommt auf einen Schein, bis neu entschieden ist.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>%1 goes on bill %2, and comes off any other. The move can be taken back.</source>
        <translation>%1 kommt auf Schein %2 und von jedem anderen herunter. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 can be put on no bill until this is decided again.</source>
        <translation>%1 kommt auf keinen Schein, bis neu entschieden ist.</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::StationsModel</name>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Parent, bill</source>
        <translation>Gebinde, Schein</translation>
    </message>
    <message>
        <source>/ min</source>
        <comment>scans per minute</comment>
        <translation>/ min</translation>
    </message>
    <message>
        <source>No</source>
        <comment>scans that were refused</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1 of %2 scanned lately</source>
        <translation>%1 von %2 zuletzt tätig</translation>
    </message>
</context>
</TS>
