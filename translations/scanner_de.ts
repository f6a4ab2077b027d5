<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BillPage</name>
    <message>
        <source>Scan the parents to be loaded</source>
        <translation>Sammelsäcke zum Laden scannen</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>Noch nichts darauf.</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>No parent is open here.</source>
        <translation>Hier ist kein Sammelsack offen.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Command codes: scan them from this screen or from the printed card</source>
        <translation>Befehlscodes: von diesem Bildschirm oder der gedruckten Karte scannen</translation>
    </message>
    <message>
        <source>they work on every page</source>
        <translation>sie gelten auf jeder Seite</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Looking up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Scan one bag after the other. Nothing is packed, nothing is counted. Scan BACK to go on working.</source>
        <translation>Einen Sack nach dem anderen scannen. Nichts wird gepackt, nichts gezählt. BACK scannen, um weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>In Gemba Admin open Terminals, then scan the picture or type this code.</source>
        <translation>In Gemba Admin „Terminals“ öffnen, dann das Bild scannen oder diesen Code eingeben.</translation>
    </message>
    <message>
        <source>The server must show the same words</source>
        <translation>Der Server muss dieselben Wörter zeigen</translation>
    </message>
    <message>
        <source>Words differ? Stop, and call an administrator.</source>
        <translation>Andere Wörter? Anhalten und einen Administrator rufen.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Nothing was scanned here yet.</source>
        <translation>Hier wurde noch nichts gescannt.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
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
    <name>StationStrip</name>
    <message>
        <source>Queue</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Klären</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Last five: press a card to take it back</source>
        <translation>Letzte fünf: Karte drücken, um zurückzunehmen</translation>
    </message>
    <message>
        <source>What is scanned now shows here, to be taken back</source>
        <translation>Was jetzt gescannt wird, steht hier und lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>or scan UNDO for the newest</source>
        <translation>oder UNDO scannen für den neuesten</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Scan the bags of this parent</source>
        <translation>Säcke dieses Sammelsacks scannen</translation>
    </message>
</context>
<context>
    <name>gemba::scanner::CommandSheet</name>
    <message>
        <source>Takes the newest scan back</source>
        <translation>Nimmt den neuesten Scan zurück</translation>
    </message>
    <message>
        <source>Closes the parent or the bill</source>
        <translation>Schließt Sammelsack oder Ladeliste</translation>
    </message>
    <message>
        <source>Goes on to the next one</source>
        <translation>Geht zum nächsten</translation>
    </message>
    <message>
        <source>Plays the last result again</source>
        <translation>Spielt das letzte Ergebnis noch einmal</translation>
    </message>
    <message>
        <source>Acknowledges a failure</source>
        <translation>Quittiert einen Fehler</translation>
    </message>
    <message>
        <source>Shows the open bills</source>
        <translation>Zeigt die offenen Ladelisten</translation>
    </message>
    <message>
        <source>Packs children into parents</source>
        <translation>Packt Säcke in Sammelsäcke</translation>
    </message>
    <message>
        <source>Tells where a bag is</source>
        <translation>Sagt, wo ein Sack ist</translation>
    </message>
    <message>
        <source>Shows what waits to be sent</source>
        <translation>Zeigt, was auf das Senden wartet</translation>
    </message>
    <message>
        <source>Shows what was reversed</source>
        <translation>Zeigt, was zurückgewiesen wurde</translation>
    </message>
    <message>
        <source>What counts now is right</source>
        <translation>Was jetzt gilt, stimmt</translation>
    </message>
    <message>
        <source>The bag is moved here</source>
        <translation>Der Sack kommt hierher</translation>
    </message>
    <message>
        <source>Somebody has to look</source>
        <translation>Jemand muss nachsehen</translation>
    </message>
    <message>
        <source>Sets the station up</source>
        <translation>Richtet die Station ein</translation>
    </message>
    <message>
        <source>On the set-up page: learns the long barcode</source>
        <translation>Auf der Einrichtungsseite: lernt den langen Strichcode</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Nächste Sprache</translation>
    </message>
    <message>
        <source>Day, night, contrast</source>
        <translation>Tag, Nacht, Kontrast</translation>
    </message>
    <message>
        <source>Ends the shift at this station</source>
        <translation>Beendet die Schicht an dieser Station</translation>
    </message>
    <message>
        <source>Commands of the scanner station</source>
        <translation>Befehle der Scannerstation</translation>
    </message>
    <message>
        <source>Teaches the keyboard layout: scan CALIBRATE on the set-up page, then this one</source>
        <translation>Lehrt die Tastaturbelegung: auf der Einrichtungsseite CALIBRATE scannen, dann diesen Code</translation>
    </message>
</context>
<context>
    <name>gemba::scanner::StationController</name>
    <message>
        <source>Acknowledge first: press the key, or scan OK.</source>
        <translation>Erst quittieren: Taste drücken oder OK scannen.</translation>
    </message>
    <message>
        <source>This scanner is not a keyboard: there is nothing to learn.</source>
        <translation>Dieser Scanner ist keine Tastatur: es gibt nichts zu lernen.</translation>
    </message>
    <message>
        <source>Scan the long barcode now.</source>
        <translation>Jetzt den langen Strichcode scannen.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Hier gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>“%1” does nothing here.</source>
        <translation>„%1“ bewirkt hier nichts.</translation>
    </message>
    <message>
        <source>No parent is open here.</source>
        <translation>Hier ist kein Sammelsack offen.</translation>
    </message>
    <message>
        <source>Closing needs the server. Scans go on without it.</source>
        <translation>Schließen braucht den Server. Scannen geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Scans are still on their way: close again in a moment.</source>
        <translation>Scans sind noch unterwegs: gleich noch einmal schließen.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ist geschlossen.</translation>
    </message>
    <message>
        <source>Moving needs a supervisor: ask one to scan the badge.</source>
        <translation>Umpacken braucht einen Vorgesetzten: Ausweis scannen lassen.</translation>
    </message>
    <message>
        <source>Moved here: %1</source>
        <translation>Hierher gepackt: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>The sheet could not be written to %1.</source>
        <translation>Das Blatt konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The barcode did not come through whole. Set the scanner to the keyboard&apos;s language and try again.</source>
        <translation>Der Code kam nicht vollständig an. Scanner auf die Tastatursprache stellen und neu versuchen.</translation>
    </message>
    <message>
        <source>Scanner and keyboard agree.</source>
        <translation>Scanner und Tastatur stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>Learned: %n characters are put right from now on.</source>
        <translation>
            <numerusform>Gelernt: %n Zeichen wird ab jetzt berichtigt.</numerusform>
            <numerusform>Gelernt: %n Zeichen werden ab jetzt berichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in first: that scan was not counted.</source>
        <translation>Erst anmelden: dieser Scan wurde nicht gezählt.</translation>
    </message>
    <message>
        <source>Scan a
parent bag</source>
        <translation>Sammelsack
scannen</translation>
    </message>
    <message>
        <source>Waiting %1. Nothing to press.</source>
        <translation>Wartet seit %1. Nichts zu drücken.</translation>
    </message>
    <message>
        <source>Parent code</source>
        <translation>Sammelsackcode</translation>
    </message>
    <message>
        <source>opens or continues a parent</source>
        <translation>öffnet oder setzt einen Sammelsack fort</translation>
    </message>
    <message>
        <source>loads parents onto a bill</source>
        <translation>lädt Sammelsäcke auf eine Ladeliste</translation>
    </message>
    <message>
        <source>Any child code</source>
        <translation>Jeder Sackcode</translation>
    </message>
    <message>
        <source>tells where the bag is</source>
        <translation>sagt, wo der Sack ist</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where, when: Station 2, 4 min ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Open parents</source>
        <translation>Offene Sammelsäcke</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Offen in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parents</source>
        <translation>
            <numerusform>%n Sammelsack</numerusform>
            <numerusform>%n Sammelsäcke</numerusform>
        </translation>
    </message>
    <message>
        <source>This station today</source>
        <translation>Diese Station heute</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>Sammelsäcke</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>to resolve</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>gesendet, keine Antwort</translation>
    </message>
    <message>
        <source>checked, waits</source>
        <translation>geprüft, wartet</translation>
    </message>
    <message>
        <source>server must check</source>
        <translation>Server muss prüfen</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>ältester %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n Scan</numerusform>
            <numerusform>%n Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on this station</source>
        <translation>an dieser Station geprüft</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>gesendet, noch keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>All %n are saved on this station.</source>
        <translation>
            <numerusform>Er ist auf dieser Station gespeichert (%n).</numerusform>
            <numerusform>Alle %n sind auf dieser Station gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is at the server.</source>
        <translation>Alles ist beim Server.</translation>
    </message>
    <message>
        <source>Server live</source>
        <translation>Server da</translation>
    </message>
    <message>
        <source>No link: as last read</source>
        <translation>Keine Verbindung: letzter Stand</translation>
    </message>
    <message>
        <source>Parents stay open until then.</source>
        <translation>Bis dahin bleiben die Sammelsäcke offen.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing to resolve. Every scan counts where it was meant to.</source>
        <translation>Nichts zu klären. Jeder Scan zählt, wo er soll.</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>Konflikt %1 von %2</translation>
    </message>
    <message>
        <source>reversed %1</source>
        <comment>reversed 1 min ago</comment>
        <translation>zurückgewiesen %1</translation>
    </message>
    <message>
        <source>It was not taken. &lt;b&gt;Where is it really?&lt;/b&gt;</source>
        <translation>Er wurde nicht angenommen. &lt;b&gt;Wo ist er wirklich?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Two stations have it. &lt;b&gt;Where is it really?&lt;/b&gt;</source>
        <translation>Zwei Stationen haben ihn. &lt;b&gt;Wo ist er wirklich?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <source>%1, first: counts now</source>
        <translation>%1, zuerst: gilt jetzt</translation>
    </message>
    <message>
        <source>%1, you: reversed</source>
        <translation>%1, hier: zurückgewiesen</translation>
    </message>
    <message>
        <source>%1: reversed</source>
        <translation>%1: zurückgewiesen</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 hat ihn</translation>
    </message>
    <message>
        <source>scanned, offline</source>
        <translation>gescannt, offline</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>gescannt</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Sammelsack</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Säcke</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abw.</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Which bill?</source>
        <translation>Welche Ladeliste?</translation>
    </message>
    <message>
        <source>Scan its number, press it, or scan its barcode here.</source>
        <translation>Nummer scannen, drücken oder den Code hier scannen.</translation>
    </message>
    <message>
        <source>No bill is open. The console opens one; then it shows here.</source>
        <translation>Keine Ladeliste ist offen. Die Konsole öffnet eine; dann steht sie hier.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close the bill short?</source>
        <translation>Ladeliste unvollständig schließen?</translation>
    </message>
    <message>
        <source>Close it short?</source>
        <translation>Unvollständig schließen?</translation>
    </message>
    <message>
        <source>Say why: press a key, or scan its barcode.</source>
        <translation>Grund angeben: Taste drücken oder ihren Code scannen.</translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation>Schichtende</translation>
    </message>
    <message>
        <source>No more bags</source>
        <translation>Keine Säcke mehr</translation>
    </message>
    <message>
        <source>Damaged bags</source>
        <translation>Beschädigte Säcke</translation>
    </message>
    <message>
        <source>Scan any bag</source>
        <translation>Beliebigen Sack scannen</translation>
    </message>
    <message>
        <source>Nothing is counted on this page.</source>
        <translation>Auf dieser Seite wird nichts gezählt.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>on bill %1</source>
        <translation>auf Ladeliste %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>nominal %1</source>
        <comment>17.0 kg</comment>
        <translation>Soll %1</translation>
    </message>
    <message>
        <source>is in %1</source>
        <translation>ist in %1</translation>
    </message>
    <message>
        <source>is in no parent</source>
        <translation>ist in keinem Sammelsack</translation>
    </message>
    <message>
        <source>That one has</source>
        <translation>Dieser hat</translation>
    </message>
    <message>
        <source>It is on</source>
        <translation>Er ist auf</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Ware</translation>
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
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scan the long barcode now</source>
        <translation>Jetzt den langen Code scannen</translation>
    </message>
    <message>
        <source>Scanner and station</source>
        <translation>Scanner und Station</translation>
    </message>
    <message>
        <source>Codes scanned here are measured, not counted.</source>
        <translation>Hier gescannte Codes werden gemessen, nicht gezählt.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Last scan, as it came</source>
        <translation>Letzter Scan, wie er kam</translation>
    </message>
    <message>
        <source>Between characters</source>
        <translation>Zwischen den Zeichen</translation>
    </message>
    <message>
        <source>%1 usually, %2 at most</source>
        <comment>3 ms, 9 ms</comment>
        <translation>meist %1, höchstens %2</translation>
    </message>
    <message>
        <source>Whole scan</source>
        <translation>Ganzer Scan</translation>
    </message>
    <message>
        <source>Slower counts as typed</source>
        <translation>Langsamer gilt als getippt</translation>
    </message>
    <message>
        <source>From scan to sound</source>
        <translation>Vom Scan zum Ton</translation>
    </message>
    <message>
        <source>Bounces kept out</source>
        <translation>Abgewiesene Prellscans</translation>
    </message>
    <message>
        <source>learns the keyboard layout</source>
        <translation>lernt die Tastaturbelegung</translation>
    </message>
    <message>
        <source>day, night, contrast</source>
        <translation>Tag, Nacht, Kontrast</translation>
    </message>
    <message>
        <source>ends the shift here</source>
        <translation>beendet hier die Schicht</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Scan your badge, or type your number and OK.</source>
        <translation>Ausweis scannen oder Nummer eingeben und OK.</translation>
    </message>
    <message>
        <source>Now the PIN. Not you? Press Erase, or scan your badge.</source>
        <translation>Jetzt die PIN. Nicht Sie? Löschen drücken oder Ausweis scannen.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Server prüft …</translation>
    </message>
    <message>
        <source>No link: signing in needs the server.</source>
        <translation>Keine Verbindung: Anmelden braucht den Server.</translation>
    </message>
    <message>
        <source>Pairing code %1</source>
        <translation>Kopplungscode %1</translation>
    </message>
    <message>
        <source>Asking the server for a code</source>
        <translation>Server wird um einen Code gebeten</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Valid for %1. This page moves on by itself.</source>
        <translation>Gültig für %1. Diese Seite geht von selbst weiter.</translation>
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
        <source>An administrator declined this station</source>
        <translation>Ein Administrator hat diese Station abgelehnt</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Der Code ist abgelaufen</translation>
    </message>
    <message>
        <source>No code from the server</source>
        <translation>Kein Code vom Server</translation>
    </message>
    <message>
        <source>press, or scan OK on the command card</source>
        <translation>drücken oder OK auf der Befehlskarte scannen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>or scan CLOSE</source>
        <translation>oder CLOSE scannen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>acknowledge, this bag is set aside</source>
        <translation>quittieren, dieser Sack kommt zur Seite</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>plays it again</source>
        <translation>spielt es noch einmal</translation>
    </message>
    <message>
        <source>Bag is out: acknowledge</source>
        <translation>Sack ist raus: quittieren</translation>
    </message>
    <message>
        <source>Move it here instead</source>
        <translation>Stattdessen hierher packen</translation>
    </message>
    <message>
        <source>%1: one fewer, asks a supervisor</source>
        <translation>%1: einer weniger, fragt einen Vorgesetzten</translation>
    </message>
    <message>
        <source>asks a supervisor</source>
        <translation>fragt einen Vorgesetzten</translation>
    </message>
    <message>
        <source>Bag is aside: acknowledge</source>
        <translation>Sack ist beiseite: quittieren</translation>
    </message>
    <message>
        <source>Seen: acknowledge</source>
        <translation>Gesehen: quittieren</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warten %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Nächste Liste</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 off again</source>
        <translation>%1 wieder herunter</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>the last result</source>
        <translation>das letzte Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n parents short: asks for a reason</source>
        <translation>
            <numerusform>%n Sammelsack fehlt: fragt nach dem Grund</numerusform>
            <numerusform>%n Sammelsäcke fehlen: fragt nach dem Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>holds what was planned</source>
        <translation>enthält, was geplant war</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>next try by itself in %1</source>
        <translation>nächster Versuch von selbst in %1</translation>
    </message>
    <message>
        <source>Keep packing</source>
        <translation>Weiter packen</translation>
    </message>
    <message>
        <source>Keep packing %1</source>
        <translation>%1 weiter packen</translation>
    </message>
    <message>
        <source>Scans go on, the queue sends itself.</source>
        <translation>Scannen geht weiter, gesendet wird von selbst.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Spätere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Counts in %1. Take it out of %2.</source>
        <translation>Zählt in %1. Aus %2 herausnehmen.</translation>
    </message>
    <message>
        <source>What counts now is right.</source>
        <translation>Was jetzt gilt, stimmt.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umpacken</translation>
    </message>
    <message>
        <source>It goes to %1. Asks a supervisor.</source>
        <translation>Er kommt in %1. Fragt einen Vorgesetzten.</translation>
    </message>
    <message>
        <source>Physical check</source>
        <translation>Nachsehen lassen</translation>
    </message>
    <message>
        <source>Holds both parents until someone has looked.</source>
        <translation>Hält beide Sammelsäcke an, bis jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>Print the command card</source>
        <translation>Befehlskarte drucken</translation>
    </message>
    <message>
        <source>A4, PDF; or scan PRINT</source>
        <translation>A4, PDF; oder PRINT scannen</translation>
    </message>
    <message>
        <source>Learn the keyboard</source>
        <translation>Tastatur lernen</translation>
    </message>
    <message>
        <source>then scan the long barcode</source>
        <translation>dann den langen Code scannen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>station, area</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scanner linked</source>
        <translation>Scanner da</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation>Kein Scanner</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Offline, for how long: Offline 14 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>retry %1</source>
        <comment>in how long: retry 8 s</comment>
        <translation>Versuch in %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n scans held</source>
        <translation>
            <numerusform>%n Scan angehalten</numerusform>
            <numerusform>%n Scans angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>counted once you acknowledge</source>
        <translation>gezählt, sobald quittiert ist</translation>
    </message>
    <message>
        <source>new scans wait for your answer</source>
        <translation>neue Scans warten auf Ihre Antwort</translation>
    </message>
    <message>
        <source>confirmed by server, %1 ms</source>
        <translation>vom Server bestätigt, %1 ms</translation>
    </message>
    <message>
        <source>saved here, server is asked</source>
        <translation>hier gespeichert, Server wird gefragt</translation>
    </message>
    <message>
        <source>%1 is open. Scan its bags.</source>
        <translation>%1 ist offen. Säcke scannen.</translation>
    </message>
    <message>
        <source>taken out of %1</source>
        <translation>aus %1 herausgenommen</translation>
    </message>
    <message>
        <source>is number %1 on this bill.</source>
        <translation>ist Nummer %1 auf dieser Liste.</translation>
    </message>
    <message>
        <source>went in as child %1.</source>
        <translation>kam als Sack %1 hinein.</translation>
    </message>
    <message>
        <source>is in this one already.</source>
        <translation>ist schon in diesem.</translation>
    </message>
    <message>
        <source>Counted once. &lt;b&gt;Nothing to do.&lt;/b&gt;</source>
        <translation>Einmal gezählt. &lt;b&gt;Nichts zu tun.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Saved here as number %1.</source>
        <translation>Hier gespeichert als Nummer %1.</translation>
    </message>
    <message>
        <source>Checked here: fine. &lt;b&gt;Keep packing.&lt;/b&gt;</source>
        <translation>Hier geprüft: gut. &lt;b&gt;Weiter packen.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The server must check it. &lt;b&gt;Keep packing.&lt;/b&gt;</source>
        <translation>Der Server muss prüfen. &lt;b&gt;Weiter packen.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>is on %1</source>
        <translation>ist auf %1</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>gehört zu %1</translation>
    </message>
    <message>
        <source>was &lt;b&gt;not&lt;/b&gt; put on it.</source>
        <translation>wurde &lt;b&gt;nicht&lt;/b&gt; geladen.</translation>
    </message>
    <message>
        <source>was &lt;b&gt;not&lt;/b&gt; added.</source>
        <translation>wurde &lt;b&gt;nicht&lt;/b&gt; gezählt.</translation>
    </message>
    <message>
        <source>Scan the label once more.&lt;br&gt;Still unknown: &lt;b&gt;set the bag aside.&lt;/b&gt;</source>
        <translation>Etikett noch einmal scannen.&lt;br&gt;Immer noch unbekannt: &lt;b&gt;Sack zur Seite.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Scans waited when the station stopped.</source>
        <translation>Scans warteten, als die Station anhielt.</translation>
    </message>
    <message>
        <source>Acknowledge, and they are counted.</source>
        <translation>Quittieren, dann werden sie gezählt.</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>vom Server</translation>
    </message>
    <message>
        <source>Your scan of %1 was refused here, but the server counts it.</source>
        <translation>Ihr Scan von %1 wurde hier abgelehnt, doch der Server zählt ihn.</translation>
    </message>
    <message>
        <source>Your scan of %1: %2 was first, with %3.</source>
        <comment>time, station, parent or bill</comment>
        <translation>Ihr Scan von %1: %2 war zuerst da, mit %3.</translation>
    </message>
    <message>
        <source>Your scan of %1: %2</source>
        <comment>time, reason</comment>
        <translation>Ihr Scan von %1: %2</translation>
    </message>
    <message>
        <source>it lost.</source>
        <translation>er unterlag.</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <comment>bag, parent</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Leave it off this load.</source>
        <translation>Nicht auf diese Ladung nehmen.</translation>
    </message>
    <message>
        <source>Load it with %1.</source>
        <translation>Mit %1 laden.</translation>
    </message>
    <message>
        <source>Take this bag out.</source>
        <translation>Diesen Sack herausnehmen.</translation>
    </message>
    <message>
        <source>Put it into %1.</source>
        <translation>In %1 legen.</translation>
    </message>
    <message>
        <source>Keep it off %1.</source>
        <translation>Nicht auf %1 laden.</translation>
    </message>
    <message>
        <source>Close the bill.</source>
        <translation>Ladeliste schließen.</translation>
    </message>
    <message>
        <source>Open the next bill.</source>
        <translation>Nächste Ladeliste öffnen.</translation>
    </message>
    <message>
        <source>Keep this bag out of %1.</source>
        <translation>Diesen Sack nicht in %1 legen.</translation>
    </message>
    <message>
        <source>Close it, scan a new parent.</source>
        <translation>Schließen, neuen Sammelsack scannen.</translation>
    </message>
    <message>
        <source>Scan this bag again.</source>
        <translation>Diesen Sack noch einmal scannen.</translation>
    </message>
    <message>
        <source>Find the bag.</source>
        <translation>Sack suchen.</translation>
    </message>
    <message>
        <source>Find it in %1.</source>
        <translation>In %1 suchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list to resolve.</source>
        <translation>
            <numerusform>%n weiterer in der Liste zu klären.</numerusform>
            <numerusform>%n weitere in der Liste zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out before closing.</source>
        <translation>Vor dem Schließen herausnehmen.</translation>
    </message>
    <message>
        <source>Packing parent</source>
        <translation>Sammelsack wird gepackt</translation>
    </message>
    <message>
        <source>open %1</source>
        <comment>for how long: open 9 min</comment>
        <translation>offen %1</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>fehlen</translation>
    </message>
    <message numerus="yes">
        <source>%n bags missing?</source>
        <translation>
            <numerusform>%n Sack fehlt?</numerusform>
            <numerusform>%n Säcke fehlen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bags extra?</source>
        <translation>
            <numerusform>%n Sack zu viel?</numerusform>
            <numerusform>%n Säcke zu viel?</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading bill</source>
        <translation>Ladeliste wird geladen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination and vehicle, dock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too light</source>
        <translation>zu leicht</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>zu schwer</translation>
    </message>
    <message>
        <source>Not known here: the server must check.</source>
        <translation>Hier nicht bekannt: der Server muss prüfen.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back: %1 from %2</source>
        <comment>bag, parent or bill</comment>
        <translation>Zurückgenommen: %1 aus %2</translation>
    </message>
    <message>
        <source>%1 filled %2: only the server can take it back. Try again with a link.</source>
        <comment>bag, parent</comment>
        <translation>%1 hat %2 gefüllt: Nur der Server kann das zurücknehmen. Mit Verbindung noch einmal versuchen.</translation>
    </message>
    <message>
        <source>signed in last at %1</source>
        <comment>time of day</comment>
        <translation>zuletzt angemeldet um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scans are held for the next bill. Scan its number.</source>
        <translation>
            <numerusform>%n Scan wartet auf die nächste Ladeliste. Ihre Nummer scannen.</numerusform>
            <numerusform>%n Scans warten auf die nächste Ladeliste. Ihre Nummer scannen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans are held for the next parent. Scan its code.</source>
        <translation>
            <numerusform>%n Scan wartet auf den nächsten Sammelsack. Dessen Code scannen.</numerusform>
            <numerusform>%n Scans warten auf den nächsten Sammelsack. Dessen Code scannen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link: scans count for %1, %2.</source>
        <comment>name, signed in last at 14:28</comment>
        <translation>Keine Verbindung: Scans zählen für %1, %2.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>The server is of another version and takes none of them. All are saved here.</source>
        <translation>Der Server hat eine andere Version und nimmt keinen an. Alle sind hier gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The server would not note %n scans. Try now sends them again.</source>
        <translation>
            <numerusform>Der Server wollte %n Scan nicht aufnehmen. „Jetzt versuchen“ sendet ihn erneut.</numerusform>
            <numerusform>Der Server wollte %n Scans nicht aufnehmen. „Jetzt versuchen“ sendet sie erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours without the server: nobody can scan until somebody signs in.</source>
        <translation>
            <numerusform>%n Stunde ohne Server: Scannen geht erst wieder nach einer Anmeldung.</numerusform>
            <numerusform>%n Stunden ohne Server: Scannen geht erst wieder nach einer Anmeldung.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link: here nobody scans without the server.</source>
        <translation>Keine Verbindung: Ohne Server wird hier nicht gescannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n scans are saved here and go to the server once somebody is signed in.</source>
        <translation>
            <numerusform>%n Scan ist hier gespeichert und geht nach der Anmeldung an den Server.</numerusform>
            <numerusform>%n Scans sind hier gespeichert und gehen nach der Anmeldung an den Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 out again</source>
        <translation>%1 wieder heraus</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>whom scans are counted for</comment>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Undo, %1</source>
        <comment>and where: Undo, SB04216</comment>
        <translation>Zurück, %1</translation>
    </message>
    <message>
        <source>The bag is being moved: wait for the answer.</source>
        <translation>Der Sack wird gerade umgepackt: auf die Antwort warten.</translation>
    </message>
    <message>
        <source>the bag is being moved</source>
        <translation>der Sack wird gerade umgepackt</translation>
    </message>
</context>
<context>
    <name>gemba::scanner::Words</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>6 s ago</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>ACCEPTED</source>
        <translation>ANGENOMMEN</translation>
    </message>
    <message>
        <source>ALREADY
HERE</source>
        <translation>SCHON
HIER</translation>
    </message>
    <message>
        <source>QUEUED
OFFLINE</source>
        <translation>WARTET
OFFLINE</translation>
    </message>
    <message>
        <source>WRONG
PARENT</source>
        <translation>FALSCHER
SACK</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>VOLL</translation>
    </message>
    <message>
        <source>NOT TAKEN</source>
        <translation>ABGELEHNT</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Server wird gesucht</translation>
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
        <source>Signing in</source>
        <translation>Meldet an</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Server live</source>
        <translation>Server da</translation>
    </message>
    <message>
        <source>Server late</source>
        <translation>Server spät</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>Server lehnt ab</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Andere Version</translation>
    </message>
</context>
</TS>
