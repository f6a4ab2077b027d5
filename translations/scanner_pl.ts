<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>BillPage</name>
    <message>
        <source>Scan the parents to be loaded</source>
        <translation>Skanuj worki zbiorcze do załadunku</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>Jeszcze nic na nim nie ma.</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>No parent is open here.</source>
        <translation>Nie ma tu otwartego worka zbiorczego.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waga</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Command codes: scan them from this screen or from the printed card</source>
        <translation>Kody poleceń: skanuj z ekranu albo z wydrukowanej karty</translation>
    </message>
    <message>
        <source>they work on every page</source>
        <translation>działają na każdej stronie</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Looking up</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Scan one bag after the other. Nothing is packed, nothing is counted. Scan BACK to go on working.</source>
        <translation>Skanuj worek po worku. Nic nie jest pakowane ani liczone. Zeskanuj BACK, aby pracować dalej.</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>In Gemba Admin open Terminals, then scan the picture or type this code.</source>
        <translation>W Gemba Admin otwórz Terminale, potem zeskanuj obraz lub wpisz ten kod.</translation>
    </message>
    <message>
        <source>The server must show the same words</source>
        <translation>Serwer musi pokazać te same słowa</translation>
    </message>
    <message>
        <source>Words differ? Stop, and call an administrator.</source>
        <translation>Inne słowa? Przerwij i wezwij administratora.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Nothing was scanned here yet.</source>
        <translation>Nic tu jeszcze nie zeskanowano.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>Wpisano %n cyfrę</numerusform>
            <numerusform>Wpisano %n cyfry</numerusform>
            <numerusform>Wpisano %n cyfr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationStrip</name>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Sporne</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Last five: press a card to take it back</source>
        <translation>Ostatnie pięć: naciśnij kartę, aby cofnąć</translation>
    </message>
    <message>
        <source>What is scanned now shows here, to be taken back</source>
        <translation>Tu pojawią się skany, które można cofnąć</translation>
    </message>
    <message>
        <source>or scan UNDO for the newest</source>
        <translation>albo zeskanuj UNDO dla najnowszego</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Scan the bags of this parent</source>
        <translation>Skanuj worki tego worka zbiorczego</translation>
    </message>
</context>
<context>
    <name>gemba::scanner::CommandSheet</name>
    <message>
        <source>Takes the newest scan back</source>
        <translation>Cofa najnowszy skan</translation>
    </message>
    <message>
        <source>Closes the parent or the bill</source>
        <translation>Zamyka worek zbiorczy lub list</translation>
    </message>
    <message>
        <source>Goes on to the next one</source>
        <translation>Przechodzi do następnego</translation>
    </message>
    <message>
        <source>Plays the last result again</source>
        <translation>Odtwarza ostatni wynik ponownie</translation>
    </message>
    <message>
        <source>Acknowledges a failure</source>
        <translation>Potwierdza błąd</translation>
    </message>
    <message>
        <source>Shows the open bills</source>
        <translation>Pokazuje otwarte listy</translation>
    </message>
    <message>
        <source>Packs children into parents</source>
        <translation>Pakuje worki do worków zbiorczych</translation>
    </message>
    <message>
        <source>Tells where a bag is</source>
        <translation>Mówi, gdzie jest worek</translation>
    </message>
    <message>
        <source>Shows what waits to be sent</source>
        <translation>Pokazuje, co czeka na wysłanie</translation>
    </message>
    <message>
        <source>Shows what was reversed</source>
        <translation>Pokazuje, co odwrócono</translation>
    </message>
    <message>
        <source>What counts now is right</source>
        <translation>To, co liczy się teraz, jest dobre</translation>
    </message>
    <message>
        <source>The bag is moved here</source>
        <translation>Worek przechodzi tutaj</translation>
    </message>
    <message>
        <source>Somebody has to look</source>
        <translation>Ktoś musi sprawdzić</translation>
    </message>
    <message>
        <source>Sets the station up</source>
        <translation>Ustawia stację</translation>
    </message>
    <message>
        <source>On the set-up page: learns the long barcode</source>
        <translation>Na stronie ustawień: uczy się długiego kodu</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Następny język</translation>
    </message>
    <message>
        <source>Day, night, contrast</source>
        <translation>Dzień, noc, kontrast</translation>
    </message>
    <message>
        <source>Ends the shift at this station</source>
        <translation>Kończy zmianę na tej stacji</translation>
    </message>
    <message>
        <source>Commands of the scanner station</source>
        <translation>Polecenia stacji skanowania</translation>
    </message>
    <message>
        <source>Teaches the keyboard layout: scan CALIBRATE on the set-up page, then this one</source>
        <translation>Uczy układu klawiatury: na stronie ustawień zeskanuj CALIBRATE, potem ten kod</translation>
    </message>
</context>
<context>
    <name>gemba::scanner::StationController</name>
    <message>
        <source>Acknowledge first: press the key, or scan OK.</source>
        <translation>Najpierw potwierdź: naciśnij klawisz lub zeskanuj OK.</translation>
    </message>
    <message>
        <source>This scanner is not a keyboard: there is nothing to learn.</source>
        <translation>Ten skaner nie jest klawiaturą: nie ma czego uczyć.</translation>
    </message>
    <message>
        <source>Scan the long barcode now.</source>
        <translation>Zeskanuj teraz długi kod.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Nie ma tu czego cofnąć.</translation>
    </message>
    <message>
        <source>“%1” does nothing here.</source>
        <translation>„%1” nic tu nie robi.</translation>
    </message>
    <message>
        <source>No parent is open here.</source>
        <translation>Nie ma tu otwartego worka zbiorczego.</translation>
    </message>
    <message>
        <source>Closing needs the server. Scans go on without it.</source>
        <translation>Zamknięcie wymaga serwera. Skanować można bez niego.</translation>
    </message>
    <message>
        <source>Scans are still on their way: close again in a moment.</source>
        <translation>Skany są jeszcze w drodze: zamknij za chwilę.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 jest zamknięty.</translation>
    </message>
    <message>
        <source>Moving needs a supervisor: ask one to scan the badge.</source>
        <translation>Przeniesienie wymaga przełożonego: poproś o skan identyfikatora.</translation>
    </message>
    <message>
        <source>Moved here: %1</source>
        <translation>Przeniesiono tutaj: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Rozstrzygnięto: %1</translation>
    </message>
    <message>
        <source>The sheet could not be written to %1.</source>
        <translation>Nie udało się zapisać arkusza w %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>The barcode did not come through whole. Set the scanner to the keyboard&apos;s language and try again.</source>
        <translation>Kod nie dotarł w całości. Ustaw skaner na język klawiatury i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Scanner and keyboard agree.</source>
        <translation>Skaner i klawiatura są zgodne.</translation>
    </message>
    <message numerus="yes">
        <source>Learned: %n characters are put right from now on.</source>
        <translation>
            <numerusform>Nauczono: %n znak będzie poprawiany.</numerusform>
            <numerusform>Nauczono: %n znaki będą poprawiane.</numerusform>
            <numerusform>Nauczono: %n znaków będzie poprawianych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in first: that scan was not counted.</source>
        <translation>Najpierw się zaloguj: ten skan nie został policzony.</translation>
    </message>
    <message>
        <source>Scan a
parent bag</source>
        <translation>Zeskanuj
worek zbiorczy</translation>
    </message>
    <message>
        <source>Waiting %1. Nothing to press.</source>
        <translation>Czeka %1. Nic nie naciskaj.</translation>
    </message>
    <message>
        <source>Parent code</source>
        <translation>Kod worka zbiorczego</translation>
    </message>
    <message>
        <source>opens or continues a parent</source>
        <translation>otwiera lub kontynuuje worek zbiorczy</translation>
    </message>
    <message>
        <source>loads parents onto a bill</source>
        <translation>ładuje worki zbiorcze na list</translation>
    </message>
    <message>
        <source>Any child code</source>
        <translation>Kod dowolnego worka</translation>
    </message>
    <message>
        <source>tells where the bag is</source>
        <translation>mówi, gdzie jest worek</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where, when: Station 2, 4 min ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>here</source>
        <translation>tutaj</translation>
    </message>
    <message>
        <source>Open parents</source>
        <translation>Otwarte worki zbiorcze</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Otwarte w %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parents</source>
        <translation>
            <numerusform>%n zbiorczy</numerusform>
            <numerusform>%n zbiorcze</numerusform>
            <numerusform>%n zbiorczych</numerusform>
        </translation>
    </message>
    <message>
        <source>This station today</source>
        <translation>Ta stacja dzisiaj</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>zbiorcze</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>worki</translation>
    </message>
    <message>
        <source>to resolve</source>
        <translation>do wyjaśnienia</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>In</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>wysłano, brak odpowiedzi</translation>
    </message>
    <message>
        <source>checked, waits</source>
        <translation>sprawdzony, czeka</translation>
    </message>
    <message>
        <source>server must check</source>
        <translation>serwer musi sprawdzić</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>odwrócony</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>z odpowiedzią</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>najstarszy %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n skan</numerusform>
            <numerusform>%n skany</numerusform>
            <numerusform>%n skanów</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on this station</source>
        <translation>sprawdzone na tej stacji</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>wysłane, jeszcze bez odpowiedzi</translation>
    </message>
    <message numerus="yes">
        <source>All %n are saved on this station.</source>
        <translation>
            <numerusform>Zapisany na tej stacji (%n).</numerusform>
            <numerusform>Wszystkie %n są zapisane na tej stacji.</numerusform>
            <numerusform>Wszystkie %n są zapisane na tej stacji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is at the server.</source>
        <translation>Wszystko jest na serwerze.</translation>
    </message>
    <message>
        <source>Server live</source>
        <translation>Serwer działa</translation>
    </message>
    <message>
        <source>No link: as last read</source>
        <translation>Brak łącza: ostatni stan</translation>
    </message>
    <message>
        <source>Parents stay open until then.</source>
        <translation>Do tego czasu worki pozostają otwarte.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Czytanie listy…</translation>
    </message>
    <message>
        <source>Nothing to resolve. Every scan counts where it was meant to.</source>
        <translation>Nic do wyjaśnienia. Każdy skan liczy się tam, gdzie miał.</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>Konflikt %1 z %2</translation>
    </message>
    <message>
        <source>reversed %1</source>
        <comment>reversed 1 min ago</comment>
        <translation>odwrócono %1</translation>
    </message>
    <message>
        <source>It was not taken. &lt;b&gt;Where is it really?&lt;/b&gt;</source>
        <translation>Nie przyjęto go. &lt;b&gt;Gdzie jest naprawdę?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Two stations have it. &lt;b&gt;Where is it really?&lt;/b&gt;</source>
        <translation>Mają go dwie stacje. &lt;b&gt;Gdzie jest naprawdę?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Liczy się teraz</translation>
    </message>
    <message>
        <source>%1, first: counts now</source>
        <translation>%1, pierwsza: liczy się</translation>
    </message>
    <message>
        <source>%1, you: reversed</source>
        <translation>%1, tutaj: odwrócono</translation>
    </message>
    <message>
        <source>%1: reversed</source>
        <translation>%1: odwrócono</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 ma go</translation>
    </message>
    <message>
        <source>scanned, offline</source>
        <translation>zeskanowano offline</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>zeskanowano</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Zbiorczy</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominał</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Which bill?</source>
        <translation>Który list?</translation>
    </message>
    <message>
        <source>Scan its number, press it, or scan its barcode here.</source>
        <translation>Zeskanuj numer, naciśnij albo zeskanuj kod tutaj.</translation>
    </message>
    <message>
        <source>No bill is open. The console opens one; then it shows here.</source>
        <translation>Żaden list nie jest otwarty. Otwiera go konsola; wtedy pojawi się tutaj.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close the bill short?</source>
        <translation>Zamknąć niepełny list?</translation>
    </message>
    <message>
        <source>Close it short?</source>
        <translation>Zamknąć niepełny?</translation>
    </message>
    <message>
        <source>Say why: press a key, or scan its barcode.</source>
        <translation>Podaj powód: naciśnij klawisz lub zeskanuj kod.</translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation>Koniec zmiany</translation>
    </message>
    <message>
        <source>No more bags</source>
        <translation>Brak worków</translation>
    </message>
    <message>
        <source>Damaged bags</source>
        <translation>Uszkodzone worki</translation>
    </message>
    <message>
        <source>Scan any bag</source>
        <translation>Zeskanuj dowolny worek</translation>
    </message>
    <message>
        <source>Nothing is counted on this page.</source>
        <translation>Na tej stronie nic się nie liczy.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Pytanie do serwera…</translation>
    </message>
    <message>
        <source>on bill %1</source>
        <translation>na liście %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kompletny</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>nominal %1</source>
        <comment>17.0 kg</comment>
        <translation>nominał %1</translation>
    </message>
    <message>
        <source>is in %1</source>
        <translation>jest w %1</translation>
    </message>
    <message>
        <source>is in no parent</source>
        <translation>nie jest w żadnym zbiorczym</translation>
    </message>
    <message>
        <source>That one has</source>
        <translation>Ten ma</translation>
    </message>
    <message>
        <source>It is on</source>
        <translation>Jest na</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ostatnia zmiana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scan the long barcode now</source>
        <translation>Zeskanuj teraz długi kod</translation>
    </message>
    <message>
        <source>Scanner and station</source>
        <translation>Skaner i stacja</translation>
    </message>
    <message>
        <source>Codes scanned here are measured, not counted.</source>
        <translation>Kody skanowane tutaj są mierzone, nie liczone.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>klawiatura</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Last scan, as it came</source>
        <translation>Ostatni skan, jak przyszedł</translation>
    </message>
    <message>
        <source>Between characters</source>
        <translation>Między znakami</translation>
    </message>
    <message>
        <source>%1 usually, %2 at most</source>
        <comment>3 ms, 9 ms</comment>
        <translation>zwykle %1, najwyżej %2</translation>
    </message>
    <message>
        <source>Whole scan</source>
        <translation>Cały skan</translation>
    </message>
    <message>
        <source>Slower counts as typed</source>
        <translation>Wolniej to pisanie</translation>
    </message>
    <message>
        <source>From scan to sound</source>
        <translation>Od skanu do dźwięku</translation>
    </message>
    <message>
        <source>Bounces kept out</source>
        <translation>Odrzucone odbicia</translation>
    </message>
    <message>
        <source>learns the keyboard layout</source>
        <translation>uczy się układu klawiatury</translation>
    </message>
    <message>
        <source>day, night, contrast</source>
        <translation>dzień, noc, kontrast</translation>
    </message>
    <message>
        <source>ends the shift here</source>
        <translation>kończy tu zmianę</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Kto tam?</translation>
    </message>
    <message>
        <source>Scan your badge, or type your number and OK.</source>
        <translation>Zeskanuj identyfikator albo wpisz numer i OK.</translation>
    </message>
    <message>
        <source>Now the PIN. Not you? Press Erase, or scan your badge.</source>
        <translation>Teraz PIN. To nie Ty? Naciśnij Usuń lub zeskanuj identyfikator.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Serwer sprawdza…</translation>
    </message>
    <message>
        <source>No link: signing in needs the server.</source>
        <translation>Brak łącza: logowanie wymaga serwera.</translation>
    </message>
    <message>
        <source>Pairing code %1</source>
        <translation>Kod parowania %1</translation>
    </message>
    <message>
        <source>Asking the server for a code</source>
        <translation>Prośba o kod do serwera</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Czeka na zatwierdzenie</translation>
    </message>
    <message>
        <source>Valid for %1. This page moves on by itself.</source>
        <translation>Ważny %1. Strona przejdzie dalej sama.</translation>
    </message>
    <message>
        <source>This page moves on by itself.</source>
        <translation>Strona przejdzie dalej sama.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>An administrator declined this station</source>
        <translation>Administrator odrzucił tę stację</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Kod wygasł</translation>
    </message>
    <message>
        <source>No code from the server</source>
        <translation>Brak kodu z serwera</translation>
    </message>
    <message>
        <source>press, or scan OK on the command card</source>
        <translation>naciśnij lub zeskanuj OK z karty poleceń</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Zamknij %1</translation>
    </message>
    <message>
        <source>or scan CLOSE</source>
        <translation>lub zeskanuj CLOSE</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Zostaw otwarty</translation>
    </message>
    <message>
        <source>acknowledge, this bag is set aside</source>
        <translation>potwierdź, ten worek odłóż na bok</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Powtórz</translation>
    </message>
    <message>
        <source>plays it again</source>
        <translation>odtwarza ponownie</translation>
    </message>
    <message>
        <source>Bag is out: acknowledge</source>
        <translation>Worek wyjęty: potwierdź</translation>
    </message>
    <message>
        <source>Move it here instead</source>
        <translation>Przenieś go tutaj</translation>
    </message>
    <message>
        <source>%1: one fewer, asks a supervisor</source>
        <translation>%1: o jeden mniej, pyta przełożonego</translation>
    </message>
    <message>
        <source>asks a supervisor</source>
        <translation>pyta przełożonego</translation>
    </message>
    <message>
        <source>Bag is aside: acknowledge</source>
        <translation>Worek odłożony: potwierdź</translation>
    </message>
    <message>
        <source>Seen: acknowledge</source>
        <translation>Widziane: potwierdź</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Kolejka %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Następny list</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>%1 off again</source>
        <translation>%1 z powrotem</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>the last result</source>
        <translation>ostatni wynik</translation>
    </message>
    <message numerus="yes">
        <source>%n parents short: asks for a reason</source>
        <translation>
            <numerusform>Brakuje %n worka: pyta o powód</numerusform>
            <numerusform>Brakuje %n worków: pyta o powód</numerusform>
            <numerusform>Brakuje %n worków: pyta o powód</numerusform>
        </translation>
    </message>
    <message>
        <source>holds what was planned</source>
        <translation>zawiera to, co planowano</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>next try by itself in %1</source>
        <translation>następna próba sama za %1</translation>
    </message>
    <message>
        <source>Keep packing</source>
        <translation>Pakuj dalej</translation>
    </message>
    <message>
        <source>Keep packing %1</source>
        <translation>Pakuj dalej %1</translation>
    </message>
    <message>
        <source>Scans go on, the queue sends itself.</source>
        <translation>Skanuj dalej, kolejka wyśle się sama.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Wcześniejsze</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 z %3</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Późniejsze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Counts in %1. Take it out of %2.</source>
        <translation>Liczy się w %1. Wyjmij z %2.</translation>
    </message>
    <message>
        <source>What counts now is right.</source>
        <translation>To, co liczy się teraz, jest dobre.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>It goes to %1. Asks a supervisor.</source>
        <translation>Trafi do %1. Pyta przełożonego.</translation>
    </message>
    <message>
        <source>Physical check</source>
        <translation>Sprawdź na miejscu</translation>
    </message>
    <message>
        <source>Holds both parents until someone has looked.</source>
        <translation>Wstrzymuje oba worki, aż ktoś sprawdzi.</translation>
    </message>
    <message>
        <source>Print the command card</source>
        <translation>Drukuj kartę poleceń</translation>
    </message>
    <message>
        <source>A4, PDF; or scan PRINT</source>
        <translation>A4, PDF; lub zeskanuj PRINT</translation>
    </message>
    <message>
        <source>Learn the keyboard</source>
        <translation>Naucz klawiatury</translation>
    </message>
    <message>
        <source>then scan the long barcode</source>
        <translation>potem zeskanuj długi kod</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nowy kod</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>station, area</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scanner linked</source>
        <translation>Skaner działa</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation>Brak skanera</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Offline, for how long: Offline 14 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>retry %1</source>
        <comment>in how long: retry 8 s</comment>
        <translation>próba za %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message numerus="yes">
        <source>%n scans held</source>
        <translation>
            <numerusform>%n skan wstrzymany</numerusform>
            <numerusform>%n skany wstrzymane</numerusform>
            <numerusform>%n skanów wstrzymanych</numerusform>
        </translation>
    </message>
    <message>
        <source>counted once you acknowledge</source>
        <translation>policzone po potwierdzeniu</translation>
    </message>
    <message>
        <source>new scans wait for your answer</source>
        <translation>nowe skany czekają na odpowiedź</translation>
    </message>
    <message>
        <source>confirmed by server, %1 ms</source>
        <translation>potwierdzony przez serwer, %1 ms</translation>
    </message>
    <message>
        <source>saved here, server is asked</source>
        <translation>zapisany tu, pytanie do serwera</translation>
    </message>
    <message>
        <source>%1 is open. Scan its bags.</source>
        <translation>%1 jest otwarty. Skanuj worki.</translation>
    </message>
    <message>
        <source>taken out of %1</source>
        <translation>wyjęty z %1</translation>
    </message>
    <message>
        <source>is number %1 on this bill.</source>
        <translation>jest numerem %1 na tym liście.</translation>
    </message>
    <message>
        <source>went in as child %1.</source>
        <translation>wszedł jako worek %1.</translation>
    </message>
    <message>
        <source>is in this one already.</source>
        <translation>jest już w tym.</translation>
    </message>
    <message>
        <source>Counted once. &lt;b&gt;Nothing to do.&lt;/b&gt;</source>
        <translation>Policzony raz. &lt;b&gt;Nic nie rób.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Saved here as number %1.</source>
        <translation>Zapisany tu jako numer %1.</translation>
    </message>
    <message>
        <source>Checked here: fine. &lt;b&gt;Keep packing.&lt;/b&gt;</source>
        <translation>Sprawdzony tu: dobrze. &lt;b&gt;Pakuj dalej.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The server must check it. &lt;b&gt;Keep packing.&lt;/b&gt;</source>
        <translation>Serwer musi sprawdzić. &lt;b&gt;Pakuj dalej.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>is on %1</source>
        <translation>jest na %1</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>należy do %1</translation>
    </message>
    <message>
        <source>was &lt;b&gt;not&lt;/b&gt; put on it.</source>
        <translation>&lt;b&gt;nie&lt;/b&gt; został załadowany.</translation>
    </message>
    <message>
        <source>was &lt;b&gt;not&lt;/b&gt; added.</source>
        <translation>&lt;b&gt;nie&lt;/b&gt; został dodany.</translation>
    </message>
    <message>
        <source>Scan the label once more.&lt;br&gt;Still unknown: &lt;b&gt;set the bag aside.&lt;/b&gt;</source>
        <translation>Zeskanuj etykietę jeszcze raz.&lt;br&gt;Nadal nieznany: &lt;b&gt;odłóż worek na bok.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Scans waited when the station stopped.</source>
        <translation>Skany czekały, gdy stacja stanęła.</translation>
    </message>
    <message>
        <source>Acknowledge, and they are counted.</source>
        <translation>Potwierdź, a zostaną policzone.</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>przez serwer</translation>
    </message>
    <message>
        <source>Your scan of %1 was refused here, but the server counts it.</source>
        <translation>Twój skan z %1 tu odrzucono, ale serwer go liczy.</translation>
    </message>
    <message>
        <source>Your scan of %1: %2 was first, with %3.</source>
        <comment>time, station, parent or bill</comment>
        <translation>Twój skan z %1: %2 była pierwsza, z %3.</translation>
    </message>
    <message>
        <source>Your scan of %1: %2</source>
        <comment>time, reason</comment>
        <translation>Twój skan z %1: %2</translation>
    </message>
    <message>
        <source>it lost.</source>
        <translation>przegrał.</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <comment>bag, parent</comment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Leave it off this load.</source>
        <translation>Nie ładuj go tutaj.</translation>
    </message>
    <message>
        <source>Load it with %1.</source>
        <translation>Załaduj z %1.</translation>
    </message>
    <message>
        <source>Take this bag out.</source>
        <translation>Wyjmij ten worek.</translation>
    </message>
    <message>
        <source>Put it into %1.</source>
        <translation>Włóż do %1.</translation>
    </message>
    <message>
        <source>Keep it off %1.</source>
        <translation>Nie ładuj na %1.</translation>
    </message>
    <message>
        <source>Close the bill.</source>
        <translation>Zamknij list.</translation>
    </message>
    <message>
        <source>Open the next bill.</source>
        <translation>Otwórz następny list.</translation>
    </message>
    <message>
        <source>Keep this bag out of %1.</source>
        <translation>Nie wkładaj go do %1.</translation>
    </message>
    <message>
        <source>Close it, scan a new parent.</source>
        <translation>Zamknij, zeskanuj nowy zbiorczy.</translation>
    </message>
    <message>
        <source>Scan this bag again.</source>
        <translation>Zeskanuj ten worek ponownie.</translation>
    </message>
    <message>
        <source>Find the bag.</source>
        <translation>Znajdź worek.</translation>
    </message>
    <message>
        <source>Find it in %1.</source>
        <translation>Znajdź go w %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list to resolve.</source>
        <translation>
            <numerusform>Jeszcze %n na liście spornych.</numerusform>
            <numerusform>Jeszcze %n na liście spornych.</numerusform>
            <numerusform>Jeszcze %n na liście spornych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out before closing.</source>
        <translation>Wyjmij przed zamknięciem.</translation>
    </message>
    <message>
        <source>Packing parent</source>
        <translation>Pakowany worek zbiorczy</translation>
    </message>
    <message>
        <source>open %1</source>
        <comment>for how long: open 9 min</comment>
        <translation>otwarty %1</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>zostało</translation>
    </message>
    <message numerus="yes">
        <source>%n bags missing?</source>
        <translation>
            <numerusform>Brakuje %n worka?</numerusform>
            <numerusform>Brakuje %n worków?</numerusform>
            <numerusform>Brakuje %n worków?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bags extra?</source>
        <translation>
            <numerusform>%n worek za dużo?</numerusform>
            <numerusform>%n worki za dużo?</numerusform>
            <numerusform>%n worków za dużo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading bill</source>
        <translation>Ładowany list</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination and vehicle, dock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too light</source>
        <translation>za lekki</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>za ciężki</translation>
    </message>
    <message>
        <source>Not known here: the server must check.</source>
        <translation>Tu nieznany: serwer musi sprawdzić.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Cofnij %1</translation>
    </message>
    <message>
        <source>Taken back: %1 from %2</source>
        <comment>bag, parent or bill</comment>
        <translation>Cofnięto: %1 z %2</translation>
    </message>
    <message>
        <source>%1 filled %2: only the server can take it back. Try again with a link.</source>
        <comment>bag, parent</comment>
        <translation>%1 wypełnił %2: cofnąć może to tylko serwer. Spróbuj ponownie przy łączu.</translation>
    </message>
    <message>
        <source>signed in last at %1</source>
        <comment>time of day</comment>
        <translation>ostatnie logowanie o %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scans are held for the next bill. Scan its number.</source>
        <translation>
            <numerusform>%n skan czeka na następny list. Zeskanuj jego numer.</numerusform>
            <numerusform>%n skany czekają na następny list. Zeskanuj jego numer.</numerusform>
            <numerusform>%n skanów czeka na następny list. Zeskanuj jego numer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans are held for the next parent. Scan its code.</source>
        <translation>
            <numerusform>%n skan czeka na następny zbiorczy. Zeskanuj jego kod.</numerusform>
            <numerusform>%n skany czekają na następny zbiorczy. Zeskanuj jego kod.</numerusform>
            <numerusform>%n skanów czeka na następny zbiorczy. Zeskanuj jego kod.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link: scans count for %1, %2.</source>
        <comment>name, signed in last at 14:28</comment>
        <translation>Brak łącza: skany liczą się dla %1, %2.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>odłożony</translation>
    </message>
    <message>
        <source>The server is of another version and takes none of them. All are saved here.</source>
        <translation>Serwer ma inną wersję i nie przyjmuje żadnego. Wszystkie są tu zapisane.</translation>
    </message>
    <message numerus="yes">
        <source>The server would not note %n scans. Try now sends them again.</source>
        <translation>
            <numerusform>Serwer nie zapisał %n skanu. „Spróbuj teraz” wyśle go ponownie.</numerusform>
            <numerusform>Serwer nie zapisał %n skanów. „Spróbuj teraz” wyśle je ponownie.</numerusform>
            <numerusform>Serwer nie zapisał %n skanów. „Spróbuj teraz” wyśle je ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours without the server: nobody can scan until somebody signs in.</source>
        <translation>
            <numerusform>%n godzina bez serwera: skanować można dopiero po zalogowaniu.</numerusform>
            <numerusform>%n godziny bez serwera: skanować można dopiero po zalogowaniu.</numerusform>
            <numerusform>%n godzin bez serwera: skanować można dopiero po zalogowaniu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link: here nobody scans without the server.</source>
        <translation>Brak łącza: tutaj nie skanuje się bez serwera.</translation>
    </message>
    <message numerus="yes">
        <source>%n scans are saved here and go to the server once somebody is signed in.</source>
        <translation>
            <numerusform>%n skan jest tu zapisany i trafi na serwer po zalogowaniu.</numerusform>
            <numerusform>%n skany są tu zapisane i trafią na serwer po zalogowaniu.</numerusform>
            <numerusform>%n skanów jest tu zapisanych i trafi na serwer po zalogowaniu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 out again</source>
        <translation>%1 z powrotem</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>whom scans are counted for</comment>
        <translation>jako %1</translation>
    </message>
    <message>
        <source>Undo, %1</source>
        <comment>and where: Undo, SB04216</comment>
        <translation>Cofnij, %1</translation>
    </message>
    <message>
        <source>The bag is being moved: wait for the answer.</source>
        <translation>Worek jest przenoszony: poczekaj na odpowiedź.</translation>
    </message>
    <message>
        <source>the bag is being moved</source>
        <translation>worek jest przenoszony</translation>
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
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>ACCEPTED</source>
        <translation>PRZYJĘTY</translation>
    </message>
    <message>
        <source>ALREADY
HERE</source>
        <translation>JUŻ
TUTAJ</translation>
    </message>
    <message>
        <source>QUEUED
OFFLINE</source>
        <translation>CZEKA
OFFLINE</translation>
    </message>
    <message>
        <source>WRONG
PARENT</source>
        <translation>ZŁY WOREK
ZBIORCZY</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>NIEZNANY</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>PEŁNY</translation>
    </message>
    <message>
        <source>NOT TAKEN</source>
        <translation>ODRZUCONY</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>ODWRÓCONY</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Szukanie serwera</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Niesparowany</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Nadrabianie</translation>
    </message>
    <message>
        <source>Server live</source>
        <translation>Serwer działa</translation>
    </message>
    <message>
        <source>Server late</source>
        <translation>Serwer późno</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>Serwer odmawia</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Inna wersja</translation>
    </message>
</context>
</TS>
