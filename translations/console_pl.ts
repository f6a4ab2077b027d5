<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AlarmLine</name>
    <message>
        <source>What is being done about it: priority 1 needs a note</source>
        <translation>Co się z tym robi: priorytet 1 wymaga notatki</translation>
    </message>
    <message>
        <source>Open  F3</source>
        <translation>Otwórz  F3</translation>
    </message>
    <message>
        <source>Acknowledge  F2</source>
        <translation>Potwierdź  F2</translation>
    </message>
    <message>
        <source>Asks for a note first</source>
        <translation>Najpierw pyta o notatkę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>AlarmPane</name>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>Reason, needed</source>
        <translation>Powód, wymagany</translation>
    </message>
    <message>
        <source>Note, needed for priority 1</source>
        <translation>Notatka, wymagana przy priorytecie 1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>or until it returns</source>
        <translation>lub aż wróci do normy</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Shelve …</source>
        <translation>Odłóż …</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>It stays silent that long and comes back by itself; it can be taken off the shelf at any time.</source>
        <translation>Milczy tak długo i wraca sam; można go przywrócić w każdej chwili.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Shelved alarms are silent, counted, and end by themselves.</source>
        <translation>Odłożone alarmy milczą, są liczone i wracają same.</translation>
    </message>
    <message>
        <source>Signed with your name. Acknowledging does not clear the alarm.</source>
        <translation>Podpisane Twoim nazwiskiem. Potwierdzenie nie usuwa alarmu.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzony</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Milczy</translation>
    </message>
    <message>
        <source>Raised so far</source>
        <translation>Dotąd zgłoszony</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Pokaż trend</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Silent as long as the state of the plant makes it meaningless; it has no end of its own. If its condition still holds afterwards it comes back unacknowledged.</source>
        <translation>Milczy, dopóki stan zakładu czyni go bez znaczenia; sam się nie kończy. Jeśli warunek potem nadal trwa, wraca niepotwierdzony.</translation>
    </message>
    <message>
        <source>Silent for maintenance; it has no end of its own and stands in the list of what is out of service until somebody returns it.</source>
        <translation>Milczy na czas konserwacji; sam się nie kończy i stoi na liście wyłączonych, aż ktoś go przywróci.</translation>
    </message>
    <message>
        <source>Suppress …</source>
        <translation>Stłum …</translation>
    </message>
    <message>
        <source>By design, for a state of the plant in which it means nothing</source>
        <translation>Planowo, na stan zakładu, w którym nic nie znaczy</translation>
    </message>
    <message>
        <source>Out of service …</source>
        <translation>Wyłącz z użytku …</translation>
    </message>
    <message>
        <source>For maintenance</source>
        <translation>Na czas konserwacji</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Stłum</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Wyłącz z użytku</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Zgłaszaj znowu</translation>
    </message>
    <message>
        <source>Ends the suppression by design</source>
        <translation>Kończy planowe stłumienie</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Przywróć do użytku</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Tag, text or area</source>
        <translation>Znacznik, tekst lub obszar</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Szukaj alarmów</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Które alarmy</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Każdy stan</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Niepotwierdzony</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Group by cause</source>
        <translation>Według przyczyny</translation>
    </message>
    <message>
        <source>Acknowledge %1, all but priority 1</source>
        <translation>Potwierdź %1, oprócz priorytetu 1</translation>
    </message>
    <message>
        <source>Note for all of them</source>
        <translation>Notatka do wszystkich</translation>
    </message>
    <message>
        <source>Acknowledge %1 alarms?</source>
        <translation>Potwierdzić %1 alarmów?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Ring: unacknowledged. Filled: acknowledged. Outline: returned.</source>
        <translation>Pierścień: niepotwierdzony. Pełny: potwierdzony. Obrys: wrócił.</translation>
    </message>
    <message>
        <source>No alarm fits</source>
        <translation>Żaden alarm nie pasuje</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Nie alarm</translation>
    </message>
    <message>
        <source>No alarm is kept silent here</source>
        <translation>Żaden alarm nie jest tu wyciszony</translation>
    </message>
    <message>
        <source>The filters hide what does not fit.</source>
        <translation>Filtry ukrywają to, co nie pasuje.</translation>
    </message>
    <message>
        <source>What happened is in the journal.</source>
        <translation>Co się działo, jest w dzienniku.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Zdejmij filtry</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Console</source>
        <translation>Konsola</translation>
    </message>
    <message>
        <source>Go to a page, a sensor or a setting</source>
        <translation>Przejdź do strony, czujnika lub ustawienia</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Every change of every alarm, newest first</source>
        <translation>Każda zmiana każdego alarmu, najnowsze najpierw</translation>
    </message>
    <message>
        <source>Journal of alarms</source>
        <translation>Dziennik alarmów</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nic się jeszcze nie stało</translation>
    </message>
    <message>
        <source>The first alarm will stand here.</source>
        <translation>Pierwszy alarm stanie tutaj.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Abnormal only</source>
        <translation>Tylko odchylenia</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazane</translation>
    </message>
    <message>
        <source>There are no sensors yet</source>
        <translation>Nie ma jeszcze czujników</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody adds them.</source>
        <translation>Pojawią się tu, gdy ktoś je doda.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Watch</source>
        <translation>Nadzór</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trendy</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Worki</translation>
    </message>
    <message>
        <source>Bag search</source>
        <translation>Szukaj worka</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Do decyzji</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Koniec dnia</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Moje konto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
</context>
<context>
    <name>PriorityToggle</name>
    <message>
        <source>Priority %1, %2 alarms</source>
        <translation>Priorytet %1, alarmów: %2</translation>
    </message>
</context>
<context>
    <name>SensorTile</name>
    <message>
        <source>%1 old</source>
        <translation>sprzed %1</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>Hide %1</source>
        <translation>Ukryj %1</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Trendy</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>Oznaczenie, nazwa lub obszar</translation>
    </message>
    <message>
        <source>Search sensors</source>
        <translation>Szukaj czujników</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Czujniki</translation>
    </message>
    <message>
        <source>Enter shows or hides the history</source>
        <translation>Enter pokazuje lub ukrywa historię</translation>
    </message>
    <message>
        <source>There are no sensors yet</source>
        <translation>Nie ma jeszcze czujników</translation>
    </message>
    <message>
        <source>No sensor fits</source>
        <translation>Żaden czujnik nie pasuje</translation>
    </message>
    <message>
        <source>No sensor is chosen</source>
        <translation>Nie wybrano czujnika</translation>
    </message>
    <message>
        <source>Choose one in the list and press Enter, or press it twice.</source>
        <translation>Wybierz z listy i naciśnij Enter lub kliknij dwukrotnie.</translation>
    </message>
</context>
<context>
    <name>gemba::console::AlarmLineModel</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1: teraz %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more unacknowledged</source>
        <translation>
            <numerusform>jeszcze %n niepotwierdzony</numerusform>
            <numerusform>jeszcze %n niepotwierdzone</numerusform>
            <numerusform>jeszcze %n niepotwierdzonych</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms are not known</source>
        <translation>Alarmy nie są znane</translation>
    </message>
    <message>
        <source>Priority %1: %2, %3, %4</source>
        <translation>Priorytet %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>No unacknowledged alarm</source>
        <translation>Brak niepotwierdzonych alarmów</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Potwierdzono: %1</translation>
    </message>
</context>
<context>
    <name>gemba::console::AlarmWords</name>
    <message>
        <source>No data</source>
        <comment>short, of an alarm</comment>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>Bad value</source>
        <comment>short, of an alarm</comment>
        <translation>Zła wartość</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>short, of a device</comment>
        <translation>Milczy</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Poniżej %1</translation>
    </message>
    <message>
        <source>Above %1</source>
        <translation>Powyżej %1</translation>
    </message>
    <message>
        <source>No data comes</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>The value cannot be trusted</source>
        <translation>Wartości nie można ufać</translation>
    </message>
    <message>
        <source>The device is silent</source>
        <translation>Urządzenie milczy</translation>
    </message>
    <message>
        <source>Tells of the system itself</source>
        <translation>Dotyczy samego systemu</translation>
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
        <source>Normal</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Unack</source>
        <comment>unacknowledged, short</comment>
        <translation>Niepotw.</translation>
    </message>
    <message>
        <source>Acked</source>
        <comment>acknowledged, short</comment>
        <translation>Potw.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Powrócił</translation>
    </message>
    <message>
        <source>Latched, unack</source>
        <translation>Zatrz., niepotw.</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Zatrzaśnięty</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Zgłoszony</translation>
    </message>
    <message>
        <source>Returned to normal</source>
        <translation>Wrócił do normy</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzony</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Przywrócony</translation>
    </message>
    <message>
        <source>The shelf ended</source>
        <translation>Odłożenie minęło</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Stłumiony planowo</translation>
    </message>
    <message>
        <source>Suppression ended</source>
        <translation>Stłumienie zakończone</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Wyłączony z użytku</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Przywrócony do użytku</translation>
    </message>
    <message>
        <source>A graver limit is told instead</source>
        <translation>Zastępuje go poważniejszy próg</translation>
    </message>
    <message>
        <source>Told by itself again</source>
        <translation>Znów sam za siebie</translation>
    </message>
    <message>
        <source>Came first of its group</source>
        <translation>Pierwszy w swojej grupie</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Zmieniono progi</translation>
    </message>
</context>
<context>
    <name>gemba::console::AlarmsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>when it was raised</source>
        <translation>w chwili zgłoszenia</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>sprzed %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when: note</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Potwierdzono: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms acknowledged</source>
        <translation>
            <numerusform>Potwierdzono %n alarm</numerusform>
            <numerusform>Potwierdzono %n alarmy</numerusform>
            <numerusform>Potwierdzono %n alarmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms were acknowledged, then one was refused</source>
        <translation>
            <numerusform>Potwierdzono %n alarm, następny odrzucono</numerusform>
            <numerusform>Potwierdzono %n alarmy, następny odrzucono</numerusform>
            <numerusform>Potwierdzono %n alarmów, następny odrzucono</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelved: %1</source>
        <translation>Odłożono: %1</translation>
    </message>
    <message>
        <source>Off the shelf again</source>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <source>Off the shelf: %1</source>
        <translation>Przywrócono: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zresetowano: %1</translation>
    </message>
    <message>
        <source>Prio</source>
        <comment>priority, short</comment>
        <translation>Prio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>Niepowiązane</translation>
    </message>
    <message>
        <source>First was %1</source>
        <translation>Pierwszy był %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms close upon each other</source>
        <translation>
            <numerusform>%n alarm tuż po sobie</numerusform>
            <numerusform>%n alarmy tuż po sobie</numerusform>
            <numerusform>%n alarmów tuż po sobie</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pierwszy</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Odłożony</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Stłumiony planowo</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Wszystkie obszary</translation>
    </message>
    <message>
        <source>All acknowledged</source>
        <translation>Wszystkie potwierdzone</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <translation>
            <numerusform>%n niepotwierdzony</numerusform>
            <numerusform>%n niepotwierdzone</numerusform>
            <numerusform>%n niepotwierdzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed alarms are acknowledged in your name. Priority 1 is left out: each of those needs its own note. Acknowledging does not clear an alarm and cannot be taken back.</source>
        <translation>
            <numerusform>%n alarm z listy zostanie potwierdzony Twoim nazwiskiem. Priorytet 1 pominięto: każdy wymaga własnej notatki. Potwierdzenie nie usuwa alarmu i nie można go cofnąć.</numerusform>
            <numerusform>%n alarmy z listy zostaną potwierdzone Twoim nazwiskiem. Priorytet 1 pominięto: każdy wymaga własnej notatki. Potwierdzenie nie usuwa alarmu i nie można go cofnąć.</numerusform>
            <numerusform>%n alarmów z listy zostanie potwierdzonych Twoim nazwiskiem. Priorytet 1 pominięto: każdy wymaga własnej notatki. Potwierdzenie nie usuwa alarmu i nie można go cofnąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppressed by design: %1</source>
        <translation>Stłumiono planowo: %1</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>Zgłaszany znowu</translation>
    </message>
    <message>
        <source>Told again: %1</source>
        <translation>Zgłaszany znowu: %1</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>Wyłączony z użytku: %1</translation>
    </message>
    <message>
        <source>In service again</source>
        <translation>Znowu w użytku</translation>
    </message>
    <message>
        <source>In service again: %1</source>
        <translation>Znowu w użytku: %1</translation>
    </message>
</context>
<context>
    <name>gemba::console::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>gemba::console::OverviewModel</name>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>%1 per min</source>
        <translation>%1 na min</translation>
    </message>
    <message>
        <source>%1, unacknowledged</source>
        <comment>how long</comment>
        <translation>%1, niepotwierdzony</translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>how long</comment>
        <translation>%1, potwierdzony</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>W serwisie</translation>
    </message>
    <message>
        <source>No data comes</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>all normal, oldest value %1</source>
        <translation>wszystko w normie, najstarsza wartość %1</translation>
    </message>
    <message numerus="yes">
        <source>%n normal</source>
        <translation>
            <numerusform>%n w normie</numerusform>
            <numerusform>%n w normie</numerusform>
            <numerusform>%n w normie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensors</source>
        <translation>
            <numerusform>%n czujnik</numerusform>
            <numerusform>%n czujniki</numerusform>
            <numerusform>%n czujników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas, worst first. Lines span 10 min</source>
        <translation>
            <numerusform>%n obszar, najgorsze najpierw. Linie: 10 min</numerusform>
            <numerusform>%n obszary, najgorsze najpierw. Linie: 10 min</numerusform>
            <numerusform>%n obszarów, najgorsze najpierw. Linie: 10 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas by name. Lines span 10 min</source>
        <translation>
            <numerusform>%n obszar według nazw. Linie: 10 min</numerusform>
            <numerusform>%n obszary według nazw. Linie: 10 min</numerusform>
            <numerusform>%n obszarów według nazw. Linie: 10 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in 10 min, 24 h</source>
        <translation>Najwięcej w 10 min, 24 h</translation>
    </message>
    <message>
        <source>Average, 24 h</source>
        <translation>Średnio, 24 h</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Chattering / stale</source>
        <translation>Drgające / stare</translation>
    </message>
    <message>
        <source>In flood, 24 h</source>
        <translation>W zalewie, 24 h</translation>
    </message>
    <message>
        <source>Top 10 share, 7 d</source>
        <translation>Udział 10 najczęstszych</translation>
    </message>
    <message>
        <source>Priority mix, 7 d</source>
        <translation>Priorytety, 7 d</translation>
    </message>
    <message>
        <source>flood now</source>
        <translation>teraz zalew</translation>
    </message>
    <message>
        <source>per h</source>
        <translation>na h</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>a flood is more than 10</source>
        <translation>zalew to ponad 10</translation>
    </message>
    <message>
        <source>%1 unacknowledged</source>
        <translation>%1 niepotwierdzonych</translation>
    </message>
    <message>
        <source>aim 0 / 0</source>
        <translation>cel 0 / 0</translation>
    </message>
    <message>
        <source>aim under 1 %</source>
        <translation>cel poniżej 1 %</translation>
    </message>
    <message>
        <source>of %1 alarms</source>
        <translation>z %1 alarmów</translation>
    </message>
    <message>
        <source>P4 to P1, aim 80 / 15 / 5 / &lt;1</source>
        <translation>P4 do P1, cel 80/15/5/&lt;1</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Bez obszaru</translation>
    </message>
    <message>
        <source>6 good, 12 at most</source>
        <translation>6 dobrze, najwyżej 12</translation>
    </message>
</context>
<context>
    <name>gemba::console::TrendTrack</name>
    <message>
        <source>%1 to %2</source>
        <comment>smallest and largest value</comment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Trend of %1 %2: %3</source>
        <translation>Trend %1 %2: %3</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>brak danych</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>w granicach</translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation>poza progiem</translation>
    </message>
    <message>
        <source>beyond the outer limit</source>
        <translation>poza progiem zewnętrznym</translation>
    </message>
</context>
<context>
    <name>gemba::console::TrendsModel</name>
    <message>
        <source>Sensor</source>
        <translation>Czujnik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Bez obszaru</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sensors chosen</source>
        <translation>
            <numerusform>wybrano %n z %1 czujników</numerusform>
            <numerusform>wybrano %n z %1 czujników</numerusform>
            <numerusform>wybrano %n z %1 czujników</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>brak danych</translation>
    </message>
</context>
</TS>
