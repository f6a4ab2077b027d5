<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AlarmLine</name>
    <message>
        <source>What is being done about it: priority 1 needs a note</source>
        <translation>Was dagegen getan wird: Priorität 1 braucht eine Notiz</translation>
    </message>
    <message>
        <source>Open  F3</source>
        <translation>Öffnen  F3</translation>
    </message>
    <message>
        <source>Acknowledge  F2</source>
        <translation>Quittieren  F2</translation>
    </message>
    <message>
        <source>Asks for a note first</source>
        <translation>Fragt zuerst nach einer Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Begründung, nötig</translation>
    </message>
    <message>
        <source>Note, needed for priority 1</source>
        <translation>Notiz, nötig bei Priorität 1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>or until it returns</source>
        <translation>oder bis er zurückkehrt</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Shelve …</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>It stays silent that long and comes back by itself; it can be taken off the shelf at any time.</source>
        <translation>Er bleibt so lange still und kommt von selbst wieder; er lässt sich jederzeit zurückholen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Shelved alarms are silent, counted, and end by themselves.</source>
        <translation>Zurückgestellte Alarme sind still, gezählt und enden von selbst.</translation>
    </message>
    <message>
        <source>Signed with your name. Acknowledging does not clear the alarm.</source>
        <translation>Mit Ihrem Namen. Quittieren beseitigt den Alarm nicht.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
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
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Raised so far</source>
        <translation>Bisher ausgelöst</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Trend zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Silent as long as the state of the plant makes it meaningless; it has no end of its own. If its condition still holds afterwards it comes back unacknowledged.</source>
        <translation>Still, solange der Anlagenzustand ihn bedeutungslos macht; er endet nicht von selbst. Besteht die Bedingung danach noch, kommt er unquittiert zurück.</translation>
    </message>
    <message>
        <source>Silent for maintenance; it has no end of its own and stands in the list of what is out of service until somebody returns it.</source>
        <translation>Still für die Wartung; er endet nicht von selbst und steht in der Liste „Außer Betrieb“, bis ihn jemand zurückholt.</translation>
    </message>
    <message>
        <source>Suppress …</source>
        <translation>Unterdrücken …</translation>
    </message>
    <message>
        <source>By design, for a state of the plant in which it means nothing</source>
        <translation>Planmäßig, für einen Anlagenzustand, in dem er nichts bedeutet</translation>
    </message>
    <message>
        <source>Out of service …</source>
        <translation>Außer Betrieb …</translation>
    </message>
    <message>
        <source>For maintenance</source>
        <translation>Für die Wartung</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Unterdrücken</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Ends the suppression by design</source>
        <translation>Beendet die planmäßige Unterdrückung</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Wieder in Betrieb nehmen</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Tag, text or area</source>
        <translation>Kennung, Text oder Bereich</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Alarme suchen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Welche Alarme</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unquittiert</translation>
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
        <source>Group by cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>Acknowledge %1, all but priority 1</source>
        <translation>%1 quittieren, alle außer Priorität 1</translation>
    </message>
    <message>
        <source>Note for all of them</source>
        <translation>Notiz für alle</translation>
    </message>
    <message>
        <source>Acknowledge %1 alarms?</source>
        <translation>%1 Alarme quittieren?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Ring: unacknowledged. Filled: acknowledged. Outline: returned.</source>
        <translation>Ring: unquittiert. Gefüllt: quittiert. Umriss: zurückgekehrt.</translation>
    </message>
    <message>
        <source>No alarm fits</source>
        <translation>Kein Alarm passt</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Kein Alarm</translation>
    </message>
    <message>
        <source>No alarm is kept silent here</source>
        <translation>Hier ist kein Alarm stillgelegt</translation>
    </message>
    <message>
        <source>The filters hide what does not fit.</source>
        <translation>Die Filter verbergen, was nicht passt.</translation>
    </message>
    <message>
        <source>What happened is in the journal.</source>
        <translation>Was geschah, steht im Journal.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Go to a page, a sensor or a setting</source>
        <translation>Zu einer Seite, einem Sensor oder einer Einstellung</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Every change of every alarm, newest first</source>
        <translation>Jede Änderung jedes Alarms, neueste zuerst</translation>
    </message>
    <message>
        <source>Journal of alarms</source>
        <translation>Alarmjournal</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>The first alarm will stand here.</source>
        <translation>Der erste Alarm wird hier stehen.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Abnormal only</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>There are no sensors yet</source>
        <translation>Es gibt noch keine Sensoren</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody adds them.</source>
        <translation>Sie erscheinen hier, sobald jemand sie anlegt.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
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
        <source>You</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>PriorityToggle</name>
    <message>
        <source>Priority %1, %2 alarms</source>
        <translation>Priorität %1, %2 Alarme</translation>
    </message>
</context>
<context>
    <name>SensorTile</name>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>Kennung, Name oder Bereich</translation>
    </message>
    <message>
        <source>Search sensors</source>
        <translation>Sensoren suchen</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Enter shows or hides the history</source>
        <translation>Enter zeigt oder verbirgt den Verlauf</translation>
    </message>
    <message>
        <source>There are no sensors yet</source>
        <translation>Es gibt noch keine Sensoren</translation>
    </message>
    <message>
        <source>No sensor fits</source>
        <translation>Kein Sensor passt</translation>
    </message>
    <message>
        <source>No sensor is chosen</source>
        <translation>Kein Sensor gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list and press Enter, or press it twice.</source>
        <translation>In der Liste wählen und Enter drücken, oder doppelklicken.</translation>
    </message>
</context>
<context>
    <name>gemba::console::AlarmLineModel</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1: jetzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more unacknowledged</source>
        <translation>
            <numerusform>%n weiterer unquittiert</numerusform>
            <numerusform>%n weitere unquittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms are not known</source>
        <translation>Alarme sind nicht bekannt</translation>
    </message>
    <message>
        <source>Priority %1: %2, %3, %4</source>
        <translation>Priorität %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>No unacknowledged alarm</source>
        <translation>Kein unquittierter Alarm</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Quittiert: %1</translation>
    </message>
</context>
<context>
    <name>gemba::console::AlarmWords</name>
    <message>
        <source>No data</source>
        <comment>short, of an alarm</comment>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Bad value</source>
        <comment>short, of an alarm</comment>
        <translation>Schlechter Wert</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>short, of a device</comment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Above %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>No data comes</source>
        <translation>Es kommen keine Daten</translation>
    </message>
    <message>
        <source>The value cannot be trusted</source>
        <translation>Dem Wert ist nicht zu trauen</translation>
    </message>
    <message>
        <source>The device is silent</source>
        <translation>Das Gerät ist stumm</translation>
    </message>
    <message>
        <source>Tells of the system itself</source>
        <translation>Betrifft das System selbst</translation>
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
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unack</source>
        <comment>unacknowledged, short</comment>
        <translation>Unquitt.</translation>
    </message>
    <message>
        <source>Acked</source>
        <comment>acknowledged, short</comment>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Latched, unack</source>
        <translation>Verriegelt, unquitt.</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Returned to normal</source>
        <translation>Zurück im Normalen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>The shelf ended</source>
        <translation>Zurückstellung endete</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Planmäßig unterdrückt</translation>
    </message>
    <message>
        <source>Suppression ended</source>
        <translation>Unterdrückung beendet</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Wieder in Betrieb</translation>
    </message>
    <message>
        <source>A graver limit is told instead</source>
        <translation>Eine schwerere Grenze steht dafür</translation>
    </message>
    <message>
        <source>Told by itself again</source>
        <translation>Steht wieder für sich</translation>
    </message>
    <message>
        <source>Came first of its group</source>
        <translation>Kam als erster seiner Gruppe</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Grenzen geändert</translation>
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
        <translation>beim Auslösen</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
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
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Quittiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms acknowledged</source>
        <translation>
            <numerusform>%n Alarm quittiert</numerusform>
            <numerusform>%n Alarme quittiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms were acknowledged, then one was refused</source>
        <translation>
            <numerusform>%n Alarm wurde quittiert, dann wurde einer abgelehnt</numerusform>
            <numerusform>%n Alarme wurden quittiert, dann wurde einer abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelved: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Off the shelf again</source>
        <translation>Wieder zurückgeholt</translation>
    </message>
    <message>
        <source>Off the shelf: %1</source>
        <translation>Zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>Prio</source>
        <comment>priority, short</comment>
        <translation>Prio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
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
        <source>Not related</source>
        <translation>Nicht verwandt</translation>
    </message>
    <message>
        <source>First was %1</source>
        <translation>Zuerst war %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms close upon each other</source>
        <translation>
            <numerusform>%n Alarm dicht aufeinander</numerusform>
            <numerusform>%n Alarme dicht aufeinander</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Planmäßig unterdrückt</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>All acknowledged</source>
        <translation>Alle quittiert</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <translation>
            <numerusform>%n unquittiert</numerusform>
            <numerusform>%n unquittiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed alarms are acknowledged in your name. Priority 1 is left out: each of those needs its own note. Acknowledging does not clear an alarm and cannot be taken back.</source>
        <translation>
            <numerusform>%n gelisteter Alarm wird in Ihrem Namen quittiert. Priorität 1 bleibt ausgenommen: jeder braucht seine eigene Notiz. Quittieren beseitigt keinen Alarm und lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%n gelistete Alarme werden in Ihrem Namen quittiert. Priorität 1 bleibt ausgenommen: jeder braucht seine eigene Notiz. Quittieren beseitigt keinen Alarm und lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppressed by design: %1</source>
        <translation>Planmäßig unterdrückt: %1</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>Wird wieder gemeldet</translation>
    </message>
    <message>
        <source>Told again: %1</source>
        <translation>Wird wieder gemeldet: %1</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>Außer Betrieb: %1</translation>
    </message>
    <message>
        <source>In service again</source>
        <translation>Wieder in Betrieb</translation>
    </message>
    <message>
        <source>In service again: %1</source>
        <translation>Wieder in Betrieb: %1</translation>
    </message>
</context>
<context>
    <name>gemba::console::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>gemba::console::OverviewModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 per min</source>
        <translation>%1 je min</translation>
    </message>
    <message>
        <source>%1, unacknowledged</source>
        <comment>how long</comment>
        <translation>%1, unquittiert</translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>how long</comment>
        <translation>%1, quittiert</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In Wartung</translation>
    </message>
    <message>
        <source>No data comes</source>
        <translation>Es kommen keine Daten</translation>
    </message>
    <message>
        <source>all normal, oldest value %1</source>
        <translation>alles normal, ältester Wert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n normal</source>
        <translation>
            <numerusform>%n normal</numerusform>
            <numerusform>%n normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensors</source>
        <translation>
            <numerusform>%n Sensor</numerusform>
            <numerusform>%n Sensoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas, worst first. Lines span 10 min</source>
        <translation>
            <numerusform>%n Bereich, Schlimmstes zuerst. Linien: 10 min</numerusform>
            <numerusform>%n Bereiche, Schlimmstes zuerst. Linien: 10 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas by name. Lines span 10 min</source>
        <translation>
            <numerusform>%n Bereich nach Namen. Linien: 10 min</numerusform>
            <numerusform>%n Bereiche nach Namen. Linien: 10 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in 10 min, 24 h</source>
        <translation>Meiste in 10 min, 24 h</translation>
    </message>
    <message>
        <source>Average, 24 h</source>
        <translation>Mittel, 24 h</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Chattering / stale</source>
        <translation>Flatternd / alt</translation>
    </message>
    <message>
        <source>In flood, 24 h</source>
        <translation>In Flut, 24 h</translation>
    </message>
    <message>
        <source>Top 10 share, 7 d</source>
        <translation>Anteil Top 10, 7 d</translation>
    </message>
    <message>
        <source>Priority mix, 7 d</source>
        <translation>Prioritäten, 7 d</translation>
    </message>
    <message>
        <source>flood now</source>
        <translation>jetzt Flut</translation>
    </message>
    <message>
        <source>per h</source>
        <translation>je h</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>a flood is more than 10</source>
        <translation>Flut heißt mehr als 10</translation>
    </message>
    <message>
        <source>%1 unacknowledged</source>
        <translation>%1 unquittiert</translation>
    </message>
    <message>
        <source>aim 0 / 0</source>
        <translation>Ziel 0 / 0</translation>
    </message>
    <message>
        <source>aim under 1 %</source>
        <translation>Ziel unter 1 %</translation>
    </message>
    <message>
        <source>of %1 alarms</source>
        <translation>von %1 Alarmen</translation>
    </message>
    <message>
        <source>P4 to P1, aim 80 / 15 / 5 / &lt;1</source>
        <translation>P4 bis P1, Ziel 80/15/5/&lt;1</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <source>6 good, 12 at most</source>
        <translation>6 gut, höchstens 12</translation>
    </message>
</context>
<context>
    <name>gemba::console::TrendTrack</name>
    <message>
        <source>%1 to %2</source>
        <comment>smallest and largest value</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Trend of %1 %2: %3</source>
        <translation>Trend von %1 %2: %3</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>in den Grenzen</translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation>jenseits einer Grenze</translation>
    </message>
    <message>
        <source>beyond the outer limit</source>
        <translation>jenseits der äußeren Grenze</translation>
    </message>
</context>
<context>
    <name>gemba::console::TrendsModel</name>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Kein Bereich</translation>
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
        <translation>7 T</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sensors chosen</source>
        <translation>
            <numerusform>%n von %1 Sensoren gewählt</numerusform>
            <numerusform>%n von %1 Sensoren gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
</TS>
