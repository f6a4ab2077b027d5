<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AlarmLine</name>
    <message>
        <source>What is being done about it: priority 1 needs a note</source>
        <translation>What is being done about it: priority 1 needs a note</translation>
    </message>
    <message>
        <source>Open  F3</source>
        <translation>Open  F3</translation>
    </message>
    <message>
        <source>Acknowledge  F2</source>
        <translation>Acknowledge  F2</translation>
    </message>
    <message>
        <source>Asks for a note first</source>
        <translation>Asks for a note first</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>Reason, needed</translation>
    </message>
    <message>
        <source>Note, needed for priority 1</source>
        <translation>Note, needed for priority 1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>or until it returns</source>
        <translation>or until it returns</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Shelve …</source>
        <translation>Shelve …</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Shelve</translation>
    </message>
    <message>
        <source>It stays silent that long and comes back by itself; it can be taken off the shelf at any time.</source>
        <translation>It stays silent that long and comes back by itself; it can be taken off the shelf at any time.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Take off the shelf</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Shelved alarms are silent, counted, and end by themselves.</source>
        <translation>Shelved alarms are silent, counted, and end by themselves.</translation>
    </message>
    <message>
        <source>Signed with your name. Acknowledging does not clear the alarm.</source>
        <translation>Signed with your name. Acknowledging does not clear the alarm.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Raised so far</source>
        <translation>Raised so far</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Show the trend</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Silent as long as the state of the plant makes it meaningless; it has no end of its own. If its condition still holds afterwards it comes back unacknowledged.</source>
        <translation>Silent as long as the state of the plant makes it meaningless; it has no end of its own. If its condition still holds afterwards it comes back unacknowledged.</translation>
    </message>
    <message>
        <source>Silent for maintenance; it has no end of its own and stands in the list of what is out of service until somebody returns it.</source>
        <translation>Silent for maintenance; it has no end of its own and stands in the list of what is out of service until somebody returns it.</translation>
    </message>
    <message>
        <source>Suppress …</source>
        <translation>Suppress …</translation>
    </message>
    <message>
        <source>By design, for a state of the plant in which it means nothing</source>
        <translation>By design, for a state of the plant in which it means nothing</translation>
    </message>
    <message>
        <source>Out of service …</source>
        <translation>Out of service …</translation>
    </message>
    <message>
        <source>For maintenance</source>
        <translation>For maintenance</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Suppress</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Take out of service</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Tell it again</translation>
    </message>
    <message>
        <source>Ends the suppression by design</source>
        <translation>Ends the suppression by design</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Return to service</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Tag, text or area</source>
        <translation>Tag, text or area</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Search alarms</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Which alarms</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unacknowledged</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Group by cause</source>
        <translation>Group by cause</translation>
    </message>
    <message>
        <source>Acknowledge %1, all but priority 1</source>
        <translation>Acknowledge %1, all but priority 1</translation>
    </message>
    <message>
        <source>Note for all of them</source>
        <translation>Note for all of them</translation>
    </message>
    <message>
        <source>Acknowledge %1 alarms?</source>
        <translation>Acknowledge %1 alarms?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Ring: unacknowledged. Filled: acknowledged. Outline: returned.</source>
        <translation>Ring: unacknowledged. Filled: acknowledged. Outline: returned.</translation>
    </message>
    <message>
        <source>No alarm fits</source>
        <translation>No alarm fits</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>No alarm</translation>
    </message>
    <message>
        <source>No alarm is kept silent here</source>
        <translation>No alarm is kept silent here</translation>
    </message>
    <message>
        <source>The filters hide what does not fit.</source>
        <translation>The filters hide what does not fit.</translation>
    </message>
    <message>
        <source>What happened is in the journal.</source>
        <translation>What happened is in the journal.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Drop the filters</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Go to a page, a sensor or a setting</source>
        <translation>Go to a page, a sensor or a setting</translation>
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
        <translation>Every change of every alarm, newest first</translation>
    </message>
    <message>
        <source>Journal of alarms</source>
        <translation>Journal of alarms</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>The first alarm will stand here.</source>
        <translation>The first alarm will stand here.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Abnormal only</source>
        <translation>Abnormal only</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>There are no sensors yet</source>
        <translation>There are no sensors yet</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody adds them.</source>
        <translation>They appear here as soon as somebody adds them.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
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
        <translation>Bags</translation>
    </message>
    <message>
        <source>Bag search</source>
        <translation>Bag search</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>End of day</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>PriorityToggle</name>
    <message>
        <source>Priority %1, %2 alarms</source>
        <translation>Priority %1, %2 alarms</translation>
    </message>
</context>
<context>
    <name>SensorTile</name>
    <message>
        <source>%1 old</source>
        <translation>%1 old</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>Hide %1</source>
        <translation>Hide %1</translation>
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
        <translation>Span</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>Tag, name or area</translation>
    </message>
    <message>
        <source>Search sensors</source>
        <translation>Search sensors</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Enter shows or hides the history</source>
        <translation>Enter shows or hides the history</translation>
    </message>
    <message>
        <source>There are no sensors yet</source>
        <translation>There are no sensors yet</translation>
    </message>
    <message>
        <source>No sensor fits</source>
        <translation>No sensor fits</translation>
    </message>
    <message>
        <source>No sensor is chosen</source>
        <translation>No sensor is chosen</translation>
    </message>
    <message>
        <source>Choose one in the list and press Enter, or press it twice.</source>
        <translation>Choose one in the list and press Enter, or press it twice.</translation>
    </message>
</context>
<context>
    <name>gemba::console::AlarmLineModel</name>
    <message>
        <source>%1: now %2</source>
        <translation>%1: now %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more unacknowledged</source>
        <translation>
            <numerusform>%n more unacknowledged</numerusform>
            <numerusform>%n more unacknowledged</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms are not known</source>
        <translation>Alarms are not known</translation>
    </message>
    <message>
        <source>Priority %1: %2, %3, %4</source>
        <translation>Priority %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>No unacknowledged alarm</source>
        <translation>No unacknowledged alarm</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Acknowledged: %1</translation>
    </message>
</context>
<context>
    <name>gemba::console::AlarmWords</name>
    <message>
        <source>No data</source>
        <comment>short, of an alarm</comment>
        <translation>No data</translation>
    </message>
    <message>
        <source>Bad value</source>
        <comment>short, of an alarm</comment>
        <translation>Bad value</translation>
    </message>
    <message>
        <source>Silent</source>
        <comment>short, of a device</comment>
        <translation>Silent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Below %1</translation>
    </message>
    <message>
        <source>Above %1</source>
        <translation>Above %1</translation>
    </message>
    <message>
        <source>No data comes</source>
        <translation>No data comes</translation>
    </message>
    <message>
        <source>The value cannot be trusted</source>
        <translation>The value cannot be trusted</translation>
    </message>
    <message>
        <source>The device is silent</source>
        <translation>The device is silent</translation>
    </message>
    <message>
        <source>Tells of the system itself</source>
        <translation>Tells of the system itself</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Shelved</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Suppressed</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Out of service</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unack</source>
        <comment>unacknowledged, short</comment>
        <translation>Unack</translation>
    </message>
    <message>
        <source>Acked</source>
        <comment>acknowledged, short</comment>
        <translation>Acked</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Latched, unack</source>
        <translation>Latched, unack</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Latched</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Returned to normal</source>
        <translation>Returned to normal</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Taken off the shelf</translation>
    </message>
    <message>
        <source>The shelf ended</source>
        <translation>The shelf ended</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Suppressed by design</translation>
    </message>
    <message>
        <source>Suppression ended</source>
        <translation>Suppression ended</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Taken out of service</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Returned to service</translation>
    </message>
    <message>
        <source>A graver limit is told instead</source>
        <translation>A graver limit is told instead</translation>
    </message>
    <message>
        <source>Told by itself again</source>
        <translation>Told by itself again</translation>
    </message>
    <message>
        <source>Came first of its group</source>
        <translation>Came first of its group</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>Limits changed</translation>
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
        <translation>when it was raised</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 old</translation>
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
        <translation>until %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Acknowledged: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms acknowledged</source>
        <translation>
            <numerusform>%n alarm acknowledged</numerusform>
            <numerusform>%n alarms acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms were acknowledged, then one was refused</source>
        <translation>
            <numerusform>%n alarm was acknowledged, then one was refused</numerusform>
            <numerusform>%n alarms were acknowledged, then one was refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelved: %1</source>
        <translation>Shelved: %1</translation>
    </message>
    <message>
        <source>Off the shelf again</source>
        <translation>Off the shelf again</translation>
    </message>
    <message>
        <source>Off the shelf: %1</source>
        <translation>Off the shelf: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Reset: %1</translation>
    </message>
    <message>
        <source>Prio</source>
        <comment>priority, short</comment>
        <translation>Prio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>Not related</translation>
    </message>
    <message>
        <source>First was %1</source>
        <translation>First was %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms close upon each other</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms close upon each other</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Shelved</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Suppressed by design</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Out of service</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>All acknowledged</source>
        <translation>All acknowledged</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <translation>
            <numerusform>%n unacknowledged</numerusform>
            <numerusform>%n unacknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed alarms are acknowledged in your name. Priority 1 is left out: each of those needs its own note. Acknowledging does not clear an alarm and cannot be taken back.</source>
        <translation>
            <numerusform>%n listed alarm is acknowledged in your name. Priority 1 is left out: each of those needs its own note. Acknowledging does not clear an alarm and cannot be taken back.</numerusform>
            <numerusform>%n listed alarms are acknowledged in your name. Priority 1 is left out: each of those needs its own note. Acknowledging does not clear an alarm and cannot be taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppressed by design: %1</source>
        <translation>Suppressed by design: %1</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>Told again</translation>
    </message>
    <message>
        <source>Told again: %1</source>
        <translation>Told again: %1</translation>
    </message>
    <message>
        <source>Out of service: %1</source>
        <translation>Out of service: %1</translation>
    </message>
    <message>
        <source>In service again</source>
        <translation>In service again</translation>
    </message>
    <message>
        <source>In service again: %1</source>
        <translation>In service again: %1</translation>
    </message>
</context>
<context>
    <name>gemba::console::JournalModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>gemba::console::OverviewModel</name>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 per min</source>
        <translation>%1 per min</translation>
    </message>
    <message>
        <source>%1, unacknowledged</source>
        <comment>how long</comment>
        <translation>%1, unacknowledged</translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>how long</comment>
        <translation>%1, acknowledged</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>No data comes</source>
        <translation>No data comes</translation>
    </message>
    <message>
        <source>all normal, oldest value %1</source>
        <translation>all normal, oldest value %1</translation>
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
            <numerusform>%n sensor</numerusform>
            <numerusform>%n sensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas, worst first. Lines span 10 min</source>
        <translation>
            <numerusform>%n area, worst first. Lines span 10 min</numerusform>
            <numerusform>%n areas, worst first. Lines span 10 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas by name. Lines span 10 min</source>
        <translation>
            <numerusform>%n area by name. Lines span 10 min</numerusform>
            <numerusform>%n areas by name. Lines span 10 min</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in 10 min, 24 h</source>
        <translation>Most in 10 min, 24 h</translation>
    </message>
    <message>
        <source>Average, 24 h</source>
        <translation>Average, 24 h</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Chattering / stale</source>
        <translation>Chattering / stale</translation>
    </message>
    <message>
        <source>In flood, 24 h</source>
        <translation>In flood, 24 h</translation>
    </message>
    <message>
        <source>Top 10 share, 7 d</source>
        <translation>Top 10 share, 7 d</translation>
    </message>
    <message>
        <source>Priority mix, 7 d</source>
        <translation>Priority mix, 7 d</translation>
    </message>
    <message>
        <source>flood now</source>
        <translation>flood now</translation>
    </message>
    <message>
        <source>per h</source>
        <translation>per h</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>a flood is more than 10</source>
        <translation>a flood is more than 10</translation>
    </message>
    <message>
        <source>%1 unacknowledged</source>
        <translation>%1 unacknowledged</translation>
    </message>
    <message>
        <source>aim 0 / 0</source>
        <translation>aim 0 / 0</translation>
    </message>
    <message>
        <source>aim under 1 %</source>
        <translation>aim under 1 %</translation>
    </message>
    <message>
        <source>of %1 alarms</source>
        <translation>of %1 alarms</translation>
    </message>
    <message>
        <source>P4 to P1, aim 80 / 15 / 5 / &lt;1</source>
        <translation>P4 to P1, aim 80 / 15 / 5 / &lt;1</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>No area</translation>
    </message>
    <message>
        <source>6 good, 12 at most</source>
        <translation>6 good, 12 at most</translation>
    </message>
</context>
<context>
    <name>gemba::console::TrendTrack</name>
    <message>
        <source>%1 to %2</source>
        <comment>smallest and largest value</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Trend of %1 %2: %3</source>
        <translation>Trend of %1 %2: %3</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>within the limits</translation>
    </message>
    <message>
        <source>beyond a limit</source>
        <translation>beyond a limit</translation>
    </message>
    <message>
        <source>beyond the outer limit</source>
        <translation>beyond the outer limit</translation>
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
        <translation>Value</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>No area</translation>
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
            <numerusform>%n of %1 sensors chosen</numerusform>
            <numerusform>%n of %1 sensors chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
</context>
</TS>
