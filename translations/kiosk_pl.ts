<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>First out</source>
        <translation>Pierwszy</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Wszystko w porządku</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nic nie pasuje do filtra</translation>
    </message>
    <message>
        <source>Alarms appear here by themselves.</source>
        <translation>Alarmy pojawią się tu same.</translation>
    </message>
    <message>
        <source>Press the filter key to see more.</source>
        <translation>Klawisz filtra pokaże więcej.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wróć</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzedni</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Silence horn</source>
        <translation>Wycisz syrenę</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>asks reason and end</source>
        <translation>pyta o powód i koniec</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nic nie wybrano</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
</context>
<context>
    <name>CalibrationWizard</name>
    <message>
        <source>SERVICE</source>
        <translation>SERWIS</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, gotowe</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, teraz</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>%1 wskazuje</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>after = if captured now</source>
        <translation>po = gdyby zapisać teraz</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Wzorzec</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Surowa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>change reference</source>
        <translation>zmień wzorzec</translation>
    </message>
    <message>
        <source>all points taken</source>
        <translation>wszystkie zapisane</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>keeps old values</source>
        <translation>zostawia stare</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Touch test</source>
        <translation>Test dotyku</translation>
    </message>
    <message>
        <source>every field answers</source>
        <translation>każde pole działa</translation>
    </message>
    <message>
        <source>wipe over every field</source>
        <translation>przesuń palcem po polach</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wróć</translation>
    </message>
    <message>
        <source>Clear test</source>
        <translation>Wyczyść test</translation>
    </message>
    <message>
        <source>%1 of 40 fields</source>
        <translation>%1 z 40 pól</translation>
    </message>
    <message>
        <source>Day colours</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>Noc</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>next: night</source>
        <translation>dalej: noc</translation>
    </message>
    <message>
        <source>next: contrast</source>
        <translation>dalej: kontrast</translation>
    </message>
    <message>
        <source>next: day</source>
        <translation>dalej: dzień</translation>
    </message>
    <message>
        <source>Restart kiosk</source>
        <translation>Restart kiosku</translation>
    </message>
    <message>
        <source>back in seconds</source>
        <translation>wróci za chwilę</translation>
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
        <translation>Dotknij, aby zacząć</translation>
    </message>
</context>
<context>
    <name>KioskView</name>
    <message>
        <source>Gemba kiosk</source>
        <translation>Kiosk Gemba</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Pairing code as a picture</source>
        <translation>Kod parowania jako obraz</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Kod parowania</translation>
    </message>
    <message>
        <source>In Gemba Admin open Terminals, then scan the picture or type this code.</source>
        <translation>W Gemba Admin otwórz Terminale i zeskanuj obraz albo wpisz ten kod.</translation>
    </message>
    <message>
        <source>Compare with the server</source>
        <translation>Porównaj z serwerem</translation>
    </message>
    <message>
        <source>The server must show the same words.</source>
        <translation>Serwer musi pokazać te same słowa.</translation>
    </message>
    <message>
        <source>Words differ? Stop, and call an administrator.</source>
        <translation>Inne słowa? Przerwij i wezwij administratora.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>wybierz inny</translation>
    </message>
    <message>
        <source>only one found</source>
        <translation>jest tylko jeden</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nowy kod</translation>
    </message>
    <message>
        <source>cancels this one</source>
        <translation>unieważnia ten</translation>
    </message>
    <message>
        <source>asks the server</source>
        <translation>pyta serwer</translation>
    </message>
</context>
<context>
    <name>ReferencePad</name>
    <message>
        <source>SERVICE</source>
        <translation>SERWIS</translation>
    </message>
    <message>
        <source>Reference value</source>
        <translation>Wartość wzorca</translation>
    </message>
    <message>
        <source>What the standard holds now:</source>
        <translation>Co teraz trzyma wzorzec:</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>%1 wskazuje</translation>
    </message>
    <message>
        <source>The stability lamp starts over.</source>
        <translation>Lampka stabilności zacznie od nowa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>zostaje %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
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
        <translation>Stare wartości zostają do zatwierdzenia nowych.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wróć</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>link, touch, versions</source>
        <translation>łącze, dotyk, wersje</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>nie ta rola</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Day colours</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>Noc</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>next: night</source>
        <translation>dalej: noc</translation>
    </message>
    <message>
        <source>next: contrast</source>
        <translation>dalej: kontrast</translation>
    </message>
    <message>
        <source>next: day</source>
        <translation>dalej: dzień</translation>
    </message>
    <message>
        <source>Calibrate a sensor</source>
        <translation>Kalibracja czujnika</translation>
    </message>
    <message>
        <source>Choose it above and connect the standard.</source>
        <translation>Wybierz go powyżej i podłącz wzorzec.</translation>
    </message>
    <message>
        <source>Three points, about five minutes.</source>
        <translation>Trzy punkty, około pięciu minut.</translation>
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
        <translation>powód</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>back to the alarms</source>
        <translation>wróć do alarmów</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Na jak długo?</translation>
    </message>
    <message>
        <source>And why?</source>
        <translation>I dlaczego?</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Values and alarms show without it.</source>
        <translation>Wartości i alarmy widać bez logowania.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wróć</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
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
            <numerusform>wpisano %n cyfrę</numerusform>
            <numerusform>wpisano %n cyfry</numerusform>
            <numerusform>wpisano %n cyfr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wróć</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>drops cursor</source>
        <translation>zdejmuje kursor</translation>
    </message>
    <message>
        <source>drag for a value</source>
        <translation>przesuń po wykresie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>asks the server</source>
        <translation>pyta serwer</translation>
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
        <translation>średnia</translation>
    </message>
    <message>
        <source>max</source>
        <translation>maks.</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Brak historii</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::AlarmListModel</name>
    <message>
        <source>by %1</source>
        <translation>przez %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>niepotwierdzony</translation>
    </message>
    <message>
        <source>needs a reset</source>
        <translation>wymaga skasowania</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>do %1, %2</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>zgodnie z projektem</translation>
    </message>
    <message>
        <source>by design, %1</source>
        <translation>z projektu, %1</translation>
    </message>
    <message>
        <source>Raised %1.</source>
        <translation>Od %1.</translation>
    </message>
    <message>
        <source>Raised %1, falling %2/min.</source>
        <translation>Od %1, spada %2/min.</translation>
    </message>
    <message>
        <source>Raised %1, rising %2/min.</source>
        <translation>Od %1, rośnie %2/min.</translation>
    </message>
    <message>
        <source>Priority %1, %2 %3, %4, %5, %6, %7, %8</source>
        <translation>Priorytet %1, %2 %3, %4, %5, %6, %7, %8</translation>
    </message>
    <message>
        <source>top of list</source>
        <translation>początek listy</translation>
    </message>
    <message>
        <source>end of list</source>
        <translation>koniec listy</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alarm filter</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>alarm filter</comment>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>To answer</source>
        <comment>alarm filter</comment>
        <translation>Do potwierdzenia</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>widać %1 z %2</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::DiagnosticsModel</name>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>kiosk %1, server %2</source>
        <translation>kiosk %1, serwer %2</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Czas odpowiedzi</translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <translation>%1, najgorzej %2</translation>
    </message>
    <message>
        <source>Lost messages</source>
        <translation>Utracone</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Różnica zegara</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Połączony od</translation>
    </message>
    <message>
        <source>%1, %2 reconnects</source>
        <translation>%1, wznowień: %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>czekam…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>odpowiedź w %1</translation>
    </message>
    <message>
        <source>asks for one answer</source>
        <translation>pyta raz</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::KioskController</name>
    <message>
        <source>Not done</source>
        <translation>Nie wykonano</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan z %1</translation>
    </message>
    <message>
        <source>needs link</source>
        <translation>wymaga łącza</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>brak aktywnych</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktywny</numerusform>
            <numerusform>%n aktywne</numerusform>
            <numerusform>%n aktywnych</numerusform>
        </translation>
    </message>
    <message>
        <source>calibrate, check</source>
        <translation>kalibracja, testy</translation>
    </message>
    <message>
        <source>badge needed</source>
        <translation>wymaga karty</translation>
    </message>
    <message>
        <source>badge or PIN</source>
        <translation>karta lub PIN</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>cisza jeszcze %1</translation>
    </message>
    <message>
        <source>for 2 min</source>
        <translation>na 2 min</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nic do zrobienia</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>już zrobione</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>nie ta rola</translation>
    </message>
    <message>
        <source>Enter PIN to acknowledge</source>
        <translation>Podaj PIN, aby potwierdzić</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nie potwierdzono</translation>
    </message>
    <message>
        <source>Enter PIN to shelve</source>
        <translation>Podaj PIN, aby odłożyć</translation>
    </message>
    <message>
        <source>Enter PIN for service</source>
        <translation>Podaj PIN do serwisu</translation>
    </message>
    <message>
        <source>Enter PIN to sign in</source>
        <translation>Podaj PIN, aby się zalogować</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>sensors on show</comment>
        <translation>%1–%2 z %3</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::NoticeModel</name>
    <message>
        <source>Retry now</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>próba %1</translation>
    </message>
    <message>
        <source>Lost %1. Alarms are not current.</source>
        <translation>Utracono %1. Alarmy nieaktualne.</translation>
    </message>
    <message>
        <source>The server refused this kiosk</source>
        <translation>Serwer odrzucił ten kiosk</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Paruj znów</translation>
    </message>
    <message>
        <source>asks for a code</source>
        <translation>prosi o kod</translation>
    </message>
    <message>
        <source>Kiosk and server do not match</source>
        <translation>Kiosk i serwer nie pasują</translation>
    </message>
    <message>
        <source>Kiosk %1, server %2.</source>
        <translation>Kiosk %1, serwer %2.</translation>
    </message>
    <message>
        <source>Call an administrator to update.</source>
        <translation>Wezwij administratora do aktualizacji.</translation>
    </message>
    <message>
        <source>No link to the server</source>
        <translation>Brak łącza z serwerem</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Kolejna próba za %1</translation>
    </message>
    <message>
        <source>Not trying again.</source>
        <translation>Bez kolejnych prób.</translation>
    </message>
    <message>
        <source>for %1. Alarms are not current.</source>
        <translation>od %1. Alarmy nieaktualne.</translation>
    </message>
    <message>
        <source>This goes on by itself.</source>
        <translation>To toczy się samo.</translation>
    </message>
    <message>
        <source>starts over</source>
        <translation>od początku</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>tag, name, condition: P3 Exhaust high</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, limit %2, since %3</source>
        <translation>%1, limit %2, od %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, od %2</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Brak aktywnych alarmów</translation>
    </message>
    <message>
        <source>Last: %1 %2 at %3, returned %4</source>
        <translation>Ostatni: %1 %2 o %3, wrócił %4</translation>
    </message>
    <message>
        <source>None since this kiosk was started</source>
        <translation>Żadnego od startu kiosku</translation>
    </message>
    <message>
        <source>%1 shelved, %2 suppressed</source>
        <translation>odłożone: %1, zablokowane: %2</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nic do zrobienia</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>już zrobione</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>nie ta rola</translation>
    </message>
    <message>
        <source>%1, back in limits; %2 at %3</source>
        <translation>%1, znów w granicach; %2 o %3</translation>
    </message>
    <message>
        <source>%1, over; raised at %2</source>
        <translation>%1, minęło; zgłoszony o %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::PairingModel</name>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>terminal id</comment>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>looking for one</source>
        <translation>szukam</translation>
    </message>
    <message>
        <source>Pairing code %1</source>
        <translation>Kod parowania %1</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Ważny jeszcze %1</translation>
    </message>
    <message>
        <source>Not asking yet</source>
        <translation>Jeszcze nie pytam</translation>
    </message>
    <message>
        <source>Press New code to begin.</source>
        <translation>Naciśnij Nowy kod, aby zacząć.</translation>
    </message>
    <message>
        <source>Asking for a code</source>
        <translation>Proszę o kod</translation>
    </message>
    <message>
        <source>The server answers in a moment.</source>
        <translation>Serwer zaraz odpowie.</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Czekam na zgodę</translation>
    </message>
    <message>
        <source>by an administrator, for %1</source>
        <translation>administratora, od %1</translation>
    </message>
    <message>
        <source>This page moves on by itself.</source>
        <translation>Ta strona przejdzie dalej sama.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>Connecting to the server.</source>
        <translation>Łączę z serwerem.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nie zatwierdzono</translation>
    </message>
    <message>
        <source>An administrator declined this kiosk.</source>
        <translation>Administrator odrzucił ten kiosk.</translation>
    </message>
    <message>
        <source>Ask why, then press New code.</source>
        <translation>Zapytaj o powód i naciśnij Nowy kod.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Kod wygasł</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>Nikt go nie zatwierdził na czas.</translation>
    </message>
    <message>
        <source>Press New code to try again.</source>
        <translation>Naciśnij Nowy kod, aby ponowić.</translation>
    </message>
    <message>
        <source>No code from the server</source>
        <translation>Brak kodu z serwera</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::SensorTile</name>
    <message>
        <source>Stale, last %1</source>
        <translation>Nieaktualne, z %1</translation>
    </message>
    <message>
        <source>Waiting for the first value</source>
        <translation>Czekam na wartość</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4, %5</source>
        <translation>%1 %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4, %5, alarm: %6</source>
        <translation>%1 %2: %3, %4, %5, alarm: %6</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stała</translation>
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
        <translation>Zatwierdzono i zapisano jako %1.</translation>
    </message>
    <message>
        <source>%1 alarms to log only</source>
        <translation>Alarmy %1 tylko do dziennika</translation>
    </message>
    <message>
        <source>Ends by itself at %1, in %2</source>
        <translation>Koniec sam o %1, za %2</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zero</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>needs link</source>
        <translation>wymaga łącza</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>nie ta rola</translation>
    </message>
    <message>
        <source>calibrates %1</source>
        <translation>kalibruje %1</translation>
    </message>
    <message>
        <source>choose a sensor</source>
        <translation>wybierz czujnik</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>While it lasts, alarms of the sensor go to the log only.</source>
        <translation>W tym czasie alarmy czujnika idą tylko do dziennika.</translation>
    </message>
    <message>
        <source>It ends by itself after 30 minutes.</source>
        <translation>Kończy się samo po 30 minutach.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>raw value, quality, age</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>o %1 więcej,</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>o %1 mniej,</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>wzorzec %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabilnie</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Ustala się</translation>
    </message>
    <message>
        <source>for %1, needs %2</source>
        <translation>%1 z potrzebnych %2</translation>
    </message>
    <message>
        <source>spread %1 %2, limit %3</source>
        <translation>rozrzut %1 %2, limit %3</translation>
    </message>
    <message>
        <source>last %1 s</source>
        <translation>ostatnie %1 s</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Nachylenie</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Największy błąd</translation>
    </message>
    <message>
        <source>of span</source>
        <translation>zakresu</translation>
    </message>
    <message>
        <source>in step 3</source>
        <translation>w kroku 3</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>wzorcu</translation>
    </message>
    <message>
        <source>zero point</source>
        <translation>punkt zera</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>pierwszy krok</translation>
    </message>
    <message>
        <source>span point</source>
        <translation>punkt zakresu</translation>
    </message>
    <message>
        <source>to zero point</source>
        <translation>do punktu zera</translation>
    </message>
    <message>
        <source>check point</source>
        <translation>punkt kontrolny</translation>
    </message>
    <message>
        <source>to span point</source>
        <translation>do punktu zakresu</translation>
    </message>
    <message>
        <source>stores new values</source>
        <translation>zapisze nowe</translation>
    </message>
    <message>
        <source>to check point</source>
        <translation>do kontroli</translation>
    </message>
    <message>
        <source>Sign off the new values?</source>
        <translation>Zatwierdzić nowe wartości?</translation>
    </message>
    <message>
        <source>They count from this moment on, and the</source>
        <translation>Obowiązują od tej chwili, a świadectwo</translation>
    </message>
    <message>
        <source>certificate names you and the standard.</source>
        <translation>wymieni Ciebie i wzorzec.</translation>
    </message>
    <message>
        <source>Hold %1 on %2</source>
        <translation>Trzymaj %1 na %2</translation>
    </message>
    <message>
        <source>Stable long enough: capture is open.</source>
        <translation>Dość stabilnie: można zapisać punkt.</translation>
    </message>
    <message>
        <source>Wait until the reading holds still.</source>
        <translation>Poczekaj, aż wskazanie się ustali.</translation>
    </message>
    <message>
        <source>Nothing changes until sign-off.</source>
        <translation>Nic się nie zmieni do zatwierdzenia.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>not stable yet</source>
        <translation>jeszcze niestabilne</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nie wykonano</translation>
    </message>
    <message>
        <source>No standard</source>
        <translation>Brak wzorca</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>nie zapisano żadnego</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>stosunek</translation>
    </message>
    <message>
        <source>certificate names you, but no standard.</source>
        <translation>wymieni Ciebie, lecz bez wzorca.</translation>
    </message>
    <message>
        <source>The new values count from now on.</source>
        <translation>Nowe wartości obowiązują od teraz.</translation>
    </message>
    <message>
        <source>All points taken</source>
        <translation>Wszystkie punkty zapisane</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::SessionModel</name>
    <message>
        <source>by itself in %1</source>
        <translation>samo za %1</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>tag, name, condition, age: P3 Exhaust high, 6 min ago</comment>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>Badge read %1</source>
        <translation>Karta odczytana %1</translation>
    </message>
    <message>
        <source>Not you? Hold your own badge to the reader, right of the screen.</source>
        <translation>To nie Ty? Przyłóż swoją kartę do czytnika po prawej.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numer %1</translation>
    </message>
    <message>
        <source>Now the PIN of this number</source>
        <translation>Teraz PIN tego numeru</translation>
    </message>
    <message>
        <source>Not you? Press Erase, or hold your badge to the reader.</source>
        <translation>To nie Ty? Naciśnij Usuń albo przyłóż kartę do czytnika.</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Kto to?</translation>
    </message>
    <message>
        <source>Type your number, then OK</source>
        <translation>Wpisz swój numer i OK</translation>
    </message>
    <message>
        <source>Or hold your badge to the reader, right of the screen.</source>
        <translation>Albo przyłóż kartę do czytnika po prawej stronie.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Sprawdzam na serwerze…</translation>
    </message>
    <message>
        <source>Your badge</source>
        <translation>Twoja karta</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::ShelveModel</name>
    <message>
        <source>Shelve %1</source>
        <translation>Odłóż %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>tag, name, age</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>It stays in the list, makes no sound and asks for nothing until the time is over. This is recorded.</source>
        <translation>Zostaje na liście, nie daje dźwięku i o nic nie prosi, aż minie czas. Jest to zapisywane.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation>W naprawie</translation>
    </message>
    <message>
        <source>Known fault</source>
        <translation>Znana usterka</translation>
    </message>
    <message>
        <source>Cleaning, test</source>
        <translation>Mycie, test</translation>
    </message>
    <message>
        <source>Bad sensor</source>
        <translation>Zły czujnik</translation>
    </message>
    <message>
        <source>choose a time</source>
        <translation>wybierz czas</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>wybierz powód</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>na %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::StatusModel</name>
    <message>
        <source>Not signed in</source>
        <translation>Niezalogowany</translation>
    </message>
    <message>
        <source>%1 of priority %2</source>
        <translation>%1 o priorytecie %2</translation>
    </message>
    <message>
        <source>Alarms unknown, no link</source>
        <translation>Alarmy nieznane, brak łącza</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Brak aktywnych alarmów</translation>
    </message>
    <message>
        <source>Active alarms: %1</source>
        <translation>Aktywne alarmy: %1</translation>
    </message>
    <message>
        <source>Out in %1</source>
        <translation>Koniec za %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::TrendModel</name>
    <message>
        <source>last %1 min</source>
        <translation>ostatnie %1 min</translation>
    </message>
    <message>
        <source>last %1 h</source>
        <translation>ostatnie %1 h</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>co %1 s</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>brak danych</translation>
    </message>
    <message>
        <source>no data since %1</source>
        <translation>brak danych od %1</translation>
    </message>
    <message>
        <source>Trend of %1 %2, %3: minimum %4, mean %5, maximum %6</source>
        <translation>Trend %1 %2, %3: minimum %4, średnia %5, maksimum %6</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 powyżej %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 poniżej %2</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>w granicach</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::Words</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
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
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s temu</numerusform>
            <numerusform>%n s temu</numerusform>
            <numerusform>%n s temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
            <numerusform>%n min temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h temu</numerusform>
            <numerusform>%n h temu</numerusform>
            <numerusform>%n h temu</numerusform>
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
        <translation>Dobra</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Niepewna</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Zła</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Nieaktualna</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Brak wartości</translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>brak nowych</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>poza zakresem</translation>
    </message>
    <message>
        <source>at the end of its range</source>
        <translation>na końcu zakresu</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>bez kalibracji</translation>
    </message>
    <message>
        <source>clock in doubt</source>
        <translation>zegar niepewny</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>role</comment>
        <translation>Lider</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>role</comment>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Critical low</source>
        <translation>Krytycznie nisko</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Nisko</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoko</translation>
    </message>
    <message>
        <source>Critical high</source>
        <translation>Krytycznie wysoko</translation>
    </message>
    <message>
        <source>Changing fast</source>
        <translation>Szybka zmiana</translation>
    </message>
    <message>
        <source>Bad value</source>
        <translation>Zła wartość</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Brak sygnału</translation>
    </message>
    <message>
        <source>critical low</source>
        <comment>after a name: P1 critical low</comment>
        <translation>krytycznie nisko</translation>
    </message>
    <message>
        <source>low</source>
        <comment>after a name: P2 low</comment>
        <translation>nisko</translation>
    </message>
    <message>
        <source>high</source>
        <comment>after a name: P3 high</comment>
        <translation>wysoko</translation>
    </message>
    <message>
        <source>critical high</source>
        <comment>after a name: P3 critical high</comment>
        <translation>krytycznie wysoko</translation>
    </message>
    <message>
        <source>changing fast</source>
        <comment>after a name</comment>
        <translation>szybka zmiana</translation>
    </message>
    <message>
        <source>bad value</source>
        <comment>after a name</comment>
        <translation>zła wartość</translation>
    </message>
    <message>
        <source>no signal</source>
        <comment>after a name</comment>
        <translation>brak sygnału</translation>
    </message>
    <message>
        <source>was above %1</source>
        <translation>było ponad %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>powyżej %1</translation>
    </message>
    <message>
        <source>was below %1</source>
        <translation>było pod %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Niepotwierdzony</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzony</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Powrócił</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Zatrzaśnięty</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Odłożony</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Zablokowany</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>The number or PIN is not right.</source>
        <translation>Numer lub PIN jest zły.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>Nie jesteś już zalogowany.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Twoja rola na to nie pozwala.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Za dużo prób.</translation>
    </message>
    <message>
        <source>This kiosk is not paired with the server.</source>
        <translation>Kiosk nie jest sparowany z serwerem.</translation>
    </message>
    <message>
        <source>The pairing code has expired.</source>
        <translation>Kod parowania wygasł.</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <translation>To konto jest wyłączone.</translation>
    </message>
    <message>
        <source>It has changed in the meantime.</source>
        <translation>W międzyczasie się zmieniło.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Potrzebny jest powód.</translation>
    </message>
    <message>
        <source>That is longer than allowed.</source>
        <translation>To dłużej niż wolno.</translation>
    </message>
    <message>
        <source>The reading is not stable enough.</source>
        <translation>Wskazanie nie jest dość stabilne.</translation>
    </message>
    <message>
        <source>The two points are too close together.</source>
        <translation>Punkty są zbyt blisko siebie.</translation>
    </message>
    <message>
        <source>Service mode has ended.</source>
        <translation>Tryb serwisowy się skończył.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Serwer nie odpowiada.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Serwer jest zajęty.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Sprawdź i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Ask a person with the right role.</source>
        <translation>Poproś osobę z właściwą rolą.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Odczekaj chwilę i ponów.</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <translation>Poproś o nowy kod.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Zapytaj administratora.</translation>
    </message>
    <message>
        <source>Look at the list and try again.</source>
        <translation>Spójrz na listę i ponów.</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation>Wybierz i ponów.</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>Wybierz krótszy czas.</translation>
    </message>
    <message>
        <source>Hold the reference until the lamp says stable.</source>
        <translation>Trzymaj wzorzec, aż lampka pokaże stabilność.</translation>
    </message>
    <message>
        <source>Take the second point farther away.</source>
        <translation>Weź drugi punkt dalej.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Zacznij od nowa.</translation>
    </message>
    <message>
        <source>The kiosk keeps trying.</source>
        <translation>Kiosk próbuje dalej.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kod %1</translation>
    </message>
    <message>
        <source>code %1, ref %2</source>
        <translation>kod %1, %2</translation>
    </message>
    <message>
        <source>Looking for a server</source>
        <translation>Szukam serwera</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Niesparowany</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączę</translation>
    </message>
    <message>
        <source>Proving identity</source>
        <translation>Uwierzytelniam</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Nadrabiam</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Opóźnione</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Brak łącza</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Wrong version</source>
        <translation>Zła wersja</translation>
    </message>
</context>
</TS>
