<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AdminView</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Go to a page, a person, a sensor, a device or a setting</source>
        <translation>Go to a page, a person, a sensor, a device or a setting</translation>
    </message>
</context>
<context>
    <name>ApiKeysPage</name>
    <message>
        <source>API keys</source>
        <translation>API keys</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Name, owner or permission</source>
        <translation>Name, owner or permission</translation>
    </message>
    <message>
        <source>There is no API key yet</source>
        <translation>There is no API key yet</translation>
    </message>
    <message>
        <source>No key fits the search</source>
        <translation>No key fits the search</translation>
    </message>
    <message>
        <source>A program needs one to read reports or to act in a person&apos;s name.</source>
        <translation>A program needs one to read reports or to act in a person&apos;s name.</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>Revoke this key?</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone.</source>
        <translation>Programs that use it are refused at once. This cannot be undone.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>New secret</translation>
    </message>
    <message>
        <source>The old one works for another day.</source>
        <translation>The old one works for another day.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Make key</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>A sign-in name; empty for yourself. It can never do more than this person and you.</source>
        <translation>A sign-in name; empty for yourself. It can never do more than this person and you.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Permissions, parted by commas, such as alarms.acknowledge@Hall B. Empty: it may look, not act.</source>
        <translation>Permissions, parted by commas, such as alarms.acknowledge@Hall B. Empty: it may look, not act.</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Only from</translation>
    </message>
    <message>
        <source>Networks, parted by commas. Empty: from anywhere.</source>
        <translation>Networks, parted by commas. Empty: from anywhere.</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Works for</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 days</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>Secret, shown this once</source>
        <translation>Secret, shown this once</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>What it reaches</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Secret of before works until</source>
        <translation>Secret of before works until</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>For programs that speak for a person</source>
        <translation>For programs that speak for a person</translation>
    </message>
</context>
<context>
    <name>AuditChain</name>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
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
        <translation>Every change and every refusal, nothing can be edited</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exporting …</translation>
    </message>
    <message>
        <source>Export, signed</source>
        <translation>Export, signed</translation>
    </message>
    <message>
        <source>Writes all rows into a file that proves itself</source>
        <translation>Writes all rows into a file that proves itself</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>Verifying …</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verify now</translation>
    </message>
    <message>
        <source>Recomputes every row; the verification becomes a row itself</source>
        <translation>Recomputes every row; the verification becomes a row itself</translation>
    </message>
    <message>
        <source>who, what, where</source>
        <translation>who, what, where</translation>
    </message>
    <message>
        <source>Search the audit trail</source>
        <translation>Search the audit trail</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Searching older rows …</source>
        <translation>Searching older rows …</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>No row is like that</translation>
    </message>
    <message>
        <source>Take a filter out, or search for other words.</source>
        <translation>Take a filter out, or search for other words.</translation>
    </message>
    <message>
        <source>Compare heads …</source>
        <translation>Compare heads …</translation>
    </message>
    <message>
        <source>Finds what the chain alone cannot show: rows cut off its end, or a trail written anew</source>
        <translation>Finds what the chain alone cannot show: rows cut off its end, or a trail written anew</translation>
    </message>
    <message>
        <source>File with signed heads, kept outside; type its path or drop it here</source>
        <translation>File with signed heads, kept outside; type its path or drop it here</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparing …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copy as JSON</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Only this object</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Only this person</translation>
    </message>
    <message>
        <source>Only this action</source>
        <translation>Only this action</translation>
    </message>
    <message>
        <source>Without this action</source>
        <translation>Without this action</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>does not fit</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Row before</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>This row</translation>
    </message>
    <message>
        <source>Row after</source>
        <translation>Row after</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Where it came from</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>Restores the newest good backup aside and takes the time; nothing in use is touched</source>
        <translation>Restores the newest good backup aside and takes the time; nothing in use is touched</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Rehearse a restore with the newest good backup?</source>
        <translation>Rehearse a restore with the newest good backup?</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>Make a backup now?</translation>
    </message>
    <message>
        <source>%1 is restored into a scratch place, the server&apos;s parts are started on it, everything is compared and the time is taken. It needs room for a second database and takes minutes. Nothing in use is touched.</source>
        <translation>%1 is restored into a scratch place, the server&apos;s parts are started on it, everything is compared and the time is taken. It needs room for a second database and takes minutes. Nothing in use is touched.</translation>
    </message>
    <message>
        <source>The database, keys and configuration are copied, read back and checked. It takes minutes; work goes on meanwhile. No older backup is removed by it.</source>
        <translation>The database, keys and configuration are copied, read back and checked. It takes minutes; work goes on meanwhile. No older backup is removed by it.</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <translation>Begin the drill</translation>
    </message>
    <message>
        <source>No backup has been made yet</source>
        <translation>No backup has been made yet</translation>
    </message>
    <message>
        <source>Drill and restore</source>
        <translation>Drill and restore</translation>
    </message>
    <message>
        <source>Check this backup?</source>
        <translation>Check this backup?</translation>
    </message>
    <message>
        <source>Rehearse a restore with this backup?</source>
        <translation>Rehearse a restore with this backup?</translation>
    </message>
    <message>
        <source>Every byte is read back, the database is unpacked aside and checked. It takes minutes and reading from the disk; nothing is changed.</source>
        <translation>Every byte is read back, the database is unpacked aside and checked. It takes minutes and reading from the disk; nothing is changed.</translation>
    </message>
    <message>
        <source>It is restored into a scratch place, the server&apos;s parts are started on it, everything is compared and the time is taken. Nothing in use is touched.</source>
        <translation>It is restored into a scratch place, the server&apos;s parts are started on it, everything is compared and the time is taken. Nothing in use is touched.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Reads every byte back and checks the database in it</source>
        <translation>Reads every byte back and checks the database in it</translation>
    </message>
    <message>
        <source>Drill with this one</source>
        <translation>Drill with this one</translation>
    </message>
    <message>
        <source>A damaged backup cannot be restored</source>
        <translation>A damaged backup cannot be restored</translation>
    </message>
    <message>
        <source>Restores it aside and takes the time</source>
        <translation>Restores it aside and takes the time</translation>
    </message>
    <message>
        <source>Is it any good?</source>
        <translation>Is it any good?</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Audit lines</source>
        <translation>Audit lines</translation>
    </message>
    <message>
        <source>Server&apos;s keys</source>
        <translation>Server&apos;s keys</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>version %1, in %2</source>
        <translation>version %1, in %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Copy elsewhere</source>
        <translation>Copy elsewhere</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restore it</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Restore the newest good backup</translation>
    </message>
    <message>
        <source>On the server itself, as root, with the server stopped: a running one refuses.</source>
        <translation>On the server itself, as root, with the server stopped: a running one refuses.</translation>
    </message>
    <message>
        <source>What is there now is set aside, not deleted, so it can be put back. --dry-run does everything but the last step. An encrypted backup asks for its passphrase, or takes --key-file FILE.</source>
        <translation>What is there now is set aside, not deleted, so it can be put back. --dry-run does everything but the last step. An encrypted backup asks for its passphrase, or takes --key-file FILE.</translation>
    </message>
    <message>
        <source>Restore the newest state (continuous copy)</source>
        <translation>Restore the newest state (continuous copy)</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>Tag, name or area</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Most overdue first</source>
        <translation>Most overdue first</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>No sensor is registered yet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>None yet. A technician calibrates at the kiosk.</source>
        <translation>None yet. A technician calibrates at the kiosk.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Certificate, %1</source>
        <translation>Certificate, %1</translation>
    </message>
</context>
<context>
    <name>CommandLines</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copy the commands</translation>
    </message>
</context>
<context>
    <name>DevicePane</name>
    <message>
        <source>Secret, shown this once</source>
        <translation>Secret, shown this once</translation>
    </message>
    <message>
        <source>MQTT user name</source>
        <translation>MQTT user name</translation>
    </message>
    <message>
        <source>MQTT secret</source>
        <translation>MQTT secret</translation>
    </message>
    <message>
        <source>The one of before is refused from now on: write the new one into the device. Nobody can show it again.</source>
        <translation>The one of before is refused from now on: write the new one into the device. Nobody can show it again.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copy the secret</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>I have it</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>How it is</translation>
    </message>
    <message>
        <source>Waiting …</source>
        <translation>Waiting …</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
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
        <translation>Milliseconds between readings of %1</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Import, export</source>
        <translation>Import, export</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet, JSON for a program; never passwords or secrets</source>
        <translation>CSV for a spreadsheet, JSON for a program; never passwords or secrets</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>into %1</source>
        <translation>into %1</translation>
    </message>
    <message>
        <source>File to import; type its path or drop it here</source>
        <translation>File to import; type its path or drop it here</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing</source>
        <translation>Says what would happen and changes nothing</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>All rows or none; try it first</source>
        <translation>All rows or none; try it first</translation>
    </message>
    <message>
        <source>You may not import this kind of data.</source>
        <translation>You may not import this kind of data.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Rows that cannot be taken</translation>
    </message>
    <message>
        <source>There is nothing you may export</source>
        <translation>There is nothing you may export</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>everything of this kind, as one file</source>
        <translation>everything of this kind, as one file</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>a trial first, then all rows or none</source>
        <translation>a trial first, then all rows or none</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>in the first row of a file, in any order</source>
        <translation>in the first row of a file, in any order</translation>
    </message>
</context>
<context>
    <name>GrantSection</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Add a role</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>Role %1</translation>
    </message>
    <message>
        <source>Take role %1 away</source>
        <translation>Take role %1 away</translation>
    </message>
    <message>
        <source>Everywhere; or areas, with commas</source>
        <translation>Everywhere; or areas, with commas</translation>
    </message>
    <message>
        <source>Areas of role %1</source>
        <translation>Areas of role %1</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>Last day of role %1, as year-month-day</source>
        <translation>Last day of role %1, as year-month-day</translation>
    </message>
    <message>
        <source>Areas: %1</source>
        <translation>Areas: %1</translation>
    </message>
</context>
<context>
    <name>HealthBackups</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>HealthDisk</name>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>HealthLatencies</name>
    <message>
        <source>Latency, ms, last hour</source>
        <translation>Latency, ms, last hour</translation>
    </message>
    <message>
        <source>bar p50 to p95, dot p99, stroke goal; scale 0.1 ms to 1 s</source>
        <translation>bar p50 to p95, dot p99, stroke goal; scale 0.1 ms to 1 s</translation>
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
        <translation>p99.9</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>%1: p99 %2 ms, goal %3 ms</source>
        <translation>%1: p99 %2 ms, goal %3 ms</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Last hour</translation>
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
        <translation>Time of the small lines</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Support file</translation>
    </message>
    <message>
        <source>Saves all these figures and their history as one file</source>
        <translation>Saves all these figures and their history as one file</translation>
    </message>
</context>
<context>
    <name>HealthParts</name>
    <message>
        <source>Outside parts</source>
        <translation>Outside parts</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>breaker</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>round trip</translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation>Keys and certificates</translation>
    </message>
    <message>
        <source>None that this server knows of</source>
        <translation>None that this server knows of</translation>
    </message>
</context>
<context>
    <name>HealthQueues</name>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>%1: %2 waiting, peak %3, %4</source>
        <translation>%1: %2 waiting, peak %3, %4</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>peak</translation>
    </message>
    <message>
        <source>of limit</source>
        <translation>of limit</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>oldest</translation>
    </message>
    <message>
        <source>out / s</source>
        <translation>out / s</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Gemba itself: %1</source>
        <translation>Gemba itself: %1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Licence of Gemba</source>
        <translation>Licence of Gemba</translation>
    </message>
</context>
<context>
    <name>LimitDraftPane</name>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, draft</translation>
    </message>
    <message>
        <source>Priority of %1 is %2; next</source>
        <translation>Priority of %1 is %2; next</translation>
    </message>
    <message>
        <source>Suggested from this history</source>
        <translation>Suggested from this history</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Use all</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Why, and what to do</translation>
    </message>
    <message>
        <source>Note of the decision</source>
        <translation>Note of the decision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send for approval</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Write a reason first</source>
        <translation>Write a reason first</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Needs the permission limits.approve</source>
        <translation>Needs the permission limits.approve</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Write why first</source>
        <translation>Write why first</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>The limits in force stay</source>
        <translation>The limits in force stay</translation>
    </message>
</context>
<context>
    <name>LimitVersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Take as draft</source>
        <translation>Take as draft</translation>
    </message>
    <message>
        <source>Nothing is in force by it: the draft is rehearsed and sent like any other</source>
        <translation>Nothing is in force by it: the draft is rehearsed and sent like any other</translation>
    </message>
    <message>
        <source>These limits never changed</source>
        <translation>These limits never changed</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Alarm review</source>
        <translation>Alarm review</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Tag or place</source>
        <translation>Tag or place</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Worst first, last 7 days</source>
        <translation>Worst first, last 7 days</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>No sensor is registered yet</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>running …</source>
        <translation>running …</translation>
    </message>
    <message>
        <source>Days rehearsed</source>
        <translation>Days rehearsed</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarms a day</translation>
    </message>
    <message>
        <source>Chatter bouts</source>
        <translation>Chatter bouts</translation>
    </message>
    <message>
        <source>Minutes in flood</source>
        <translation>Minutes in flood</translation>
    </message>
    <message>
        <source>Plant, a day</source>
        <translation>Plant, a day</translation>
    </message>
    <message>
        <source>Real dips kept</source>
        <translation>Real dips kept</translation>
    </message>
    <message>
        <source>aim under 5</source>
        <translation>aim under 5</translation>
    </message>
    <message>
        <source>over 10 in 10 min</source>
        <translation>over 10 in 10 min</translation>
    </message>
    <message>
        <source>acceptable 150</source>
        <translation>acceptable 150</translation>
    </message>
    <message>
        <source>by note</source>
        <translation>by note</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>History with the limits in force and drafted, and the alarms each would have raised</source>
        <translation>History with the limits in force and drafted, and the alarms each would have raised</translation>
    </message>
    <message>
        <source>Real dips, by note</source>
        <translation>Real dips, by note</translation>
    </message>
    <message>
        <source>Choose a signal</source>
        <translation>Choose a signal</translation>
    </message>
    <message>
        <source>3 in a minute</source>
        <translation>3 in a minute</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What the draft would have done</source>
        <translation>What the draft would have done</translation>
    </message>
    <message>
        <source>What was in force before, and the way back to it</source>
        <translation>What was in force before, and the way back to it</translation>
    </message>
</context>
<context>
    <name>NewcomersPage</name>
    <message>
        <source>New people</source>
        <translation>New people</translation>
    </message>
    <message>
        <source>With the passwords they have in the other system</source>
        <translation>With the passwords they have in the other system</translation>
    </message>
    <message>
        <source>How they come</source>
        <translation>How they come</translation>
    </message>
    <message>
        <source>Asking for an account %1</source>
        <translation>Asking for an account %1</translation>
    </message>
    <message>
        <source>Asking for an account</source>
        <translation>Asking for an account</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>From a file</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API keys</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Alarm review</source>
        <translation>Alarm review</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Import, export</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
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
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Server keys</source>
        <translation>Server keys</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>New people</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Import people from a file</translation>
    </message>
</context>
<context>
    <name>PeopleImportView</name>
    <message>
        <source>File of people, one JSON object a line; type its path or drop it here</source>
        <translation>File of people, one JSON object a line; type its path or drop it here</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Says what would become of each line and changes nothing</source>
        <translation>Says what would become of each line and changes nothing</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Take them</translation>
    </message>
    <message>
        <source>Try the file first</source>
        <translation>Try the file first</translation>
    </message>
    <message numerus="yes">
        <source>Make %n account(s)?</source>
        <translation>
            <numerusform>Make %n account?</numerusform>
            <numerusform>Make %n accounts?</numerusform>
        </translation>
    </message>
    <message>
        <source>These people can sign in at once with the password of the other system; at their first sign-in its hash is replaced by one of this server&apos;s. Accounts are turned off, not deleted.</source>
        <translation>These people can sign in at once with the password of the other system; at their first sign-in its hash is replaced by one of this server&apos;s. Accounts are turned off, not deleted.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Only what is refused</source>
        <translation>Only what is refused</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>No line is refused</source>
        <translation>No line is refused</translation>
    </message>
    <message>
        <source>What a line holds</source>
        <translation>What a line holds</translation>
    </message>
    <message>
        <source>nothing is made before you have seen what would become of it</source>
        <translation>nothing is made before you have seen what would become of it</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Name as people say it; may be left out</source>
        <translation>Name as people say it; may be left out</translation>
    </message>
    <message>
        <source>Roles to hold, e.g. [&quot;OPERATOR&quot;]</source>
        <translation>Roles to hold, e.g. [&quot;OPERATOR&quot;]</translation>
    </message>
    <message>
        <source>en, pl, de or ar; may be left out</source>
        <translation>en, pl, de or ar; may be left out</translation>
    </message>
    <message>
        <source>E-mail address; may be left out</source>
        <translation>E-mail address; may be left out</translation>
    </message>
    <message>
        <source>How the other system kept the password: bcrypt, SHA-256 in hexadecimal digits, or argon2id</source>
        <translation>How the other system kept the password: bcrypt, SHA-256 in hexadecimal digits, or argon2id</translation>
    </message>
    <message>
        <source>A table without passwords is taken by “Import, export”</source>
        <translation>A table without passwords is taken by “Import, export”</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>Refused messages</translation>
    </message>
    <message>
        <source>What devices sent and the server could not take; the oldest make room</source>
        <translation>What devices sent and the server could not take; the oldest make room</translation>
    </message>
    <message>
        <source>Device, topic or fault</source>
        <translation>Device, topic or fault</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nothing was refused</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nothing fits the search</translation>
    </message>
    <message>
        <source>Every message that came could be read.</source>
        <translation>Every message that came could be read.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>What was wrong</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>The message</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Came by</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copy the message</translation>
    </message>
</context>
<context>
    <name>RegistrationsView</name>
    <message>
        <source>Name or e-mail</source>
        <translation>Name or e-mail</translation>
    </message>
    <message>
        <source>Where this is turned on and off: security.registration</source>
        <translation>Where this is turned on and off: security.registration</translation>
    </message>
    <message>
        <source>Asking for an account</source>
        <translation>Asking for an account</translation>
    </message>
    <message>
        <source>Nobody fits the search</source>
        <translation>Nobody fits the search</translation>
    </message>
    <message>
        <source>Nobody asks for an account</source>
        <translation>Nobody asks for an account</translation>
    </message>
    <message>
        <source>Registration is turned off</source>
        <translation>Registration is turned off</translation>
    </message>
    <message>
        <source>Whoever asks appears here and waits; after 30 days the request is forgotten.</source>
        <translation>Whoever asks appears here and waits; after 30 days the request is forgotten.</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>asked %1</translation>
    </message>
    <message>
        <source>Sign-in name wished</source>
        <translation>Sign-in name wished</translation>
    </message>
    <message>
        <source>E-mail, unchecked</source>
        <translation>E-mail, unchecked</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Asked from</translation>
    </message>
    <message>
        <source>Forgotten on</source>
        <translation>Forgotten on</translation>
    </message>
    <message>
        <source>Anybody can claim a name and an address. Ask the person before you believe them.</source>
        <translation>Anybody can claim a name and an address. Ask the person before you believe them.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Refuse %1?</source>
        <translation>Refuse %1?</translation>
    </message>
    <message>
        <source>The request is forgotten. The reason goes into the audit trail and by mail to %1. This cannot be undone; they can ask again.</source>
        <translation>The request is forgotten. The reason goes into the audit trail and by mail to %1. This cannot be undone; they can ask again.</translation>
    </message>
    <message>
        <source>The request is forgotten. The reason goes into the audit trail; there is no address to tell it to. This cannot be undone; they can ask again.</source>
        <translation>The request is forgotten. The reason goes into the audit trail; there is no address to tell it to. This cannot be undone; they can ask again.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>word to type before a request for an account is refused</comment>
        <translation>refuse</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Make the account</translation>
    </message>
    <message>
        <source>They sign in with the password they chose. The account can be turned off again at any time.</source>
        <translation>They sign in with the password they chose. The account can be turned off again at any time.</translation>
    </message>
    <message>
        <source>Nobody can ask for an account. The setting security.registration turns it on, at once.</source>
        <translation>Nobody can ask for an account. The setting security.registration turns it on, at once.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Alarm review</source>
        <translation>Alarm review</translation>
    </message>
    <message>
        <source>Due for review only</source>
        <translation>Due for review only</translation>
    </message>
    <message>
        <source>Days looked back on</source>
        <translation>Days looked back on</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarms a day</translation>
    </message>
    <message>
        <source>up to 150 is acceptable</source>
        <translation>up to 150 is acceptable</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>Chatter</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>active for over a day</source>
        <translation>active for over a day</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Never answered</translation>
    </message>
    <message>
        <source>came, nobody acknowledged</source>
        <translation>came, nobody acknowledged</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Due for review</translation>
    </message>
    <message>
        <source>never done, or again</source>
        <translation>never done, or again</translation>
    </message>
    <message>
        <source>Priority 1 / 2 / 3 / 4</source>
        <translation>Priority 1 / 2 / 3 / 4</translation>
    </message>
    <message>
        <source>Tag, name or area</source>
        <translation>Tag, name or area</translation>
    </message>
    <message>
        <source>Alarm definitions</source>
        <translation>Alarm definitions</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Worst first</translation>
    </message>
    <message>
        <source>No alarm is defined, or none is due</source>
        <translation>No alarm is defined, or none is due</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Why it exists</translation>
    </message>
    <message>
        <source>What makes it come</source>
        <translation>What makes it come</translation>
    </message>
    <message>
        <source>What happens if nobody acts</source>
        <translation>What happens if nobody acts</translation>
    </message>
    <message>
        <source>What the operator should do</source>
        <translation>What the operator should do</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>How urgent it is</translation>
    </message>
    <message>
        <source>Minutes in which acting still helps</source>
        <translation>Minutes in which acting still helps</translation>
    </message>
    <message>
        <source>How bad the consequence is</source>
        <translation>How bad the consequence is</translation>
    </message>
    <message>
        <source>Priority in force</source>
        <translation>Priority in force</translation>
    </message>
    <message>
        <source>Suggested by consequence and time</source>
        <translation>Suggested by consequence and time</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Needs the permission alarms.rationalise</source>
        <translation>Needs the permission alarms.rationalise</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>What comes too often, and what nobody answers</source>
        <translation>What comes too often, and what nobody answers</translation>
    </message>
    <message>
        <source>3 in a minute</source>
        <translation>3 in a minute</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Acknowledge alarms</source>
        <translation>Acknowledge alarms</translation>
    </message>
    <message>
        <source>Review and rationalise alarms</source>
        <translation>Review and rationalise alarms</translation>
    </message>
    <message>
        <source>Shelve alarms</source>
        <translation>Shelve alarms</translation>
    </message>
    <message>
        <source>Suppress, take out of service</source>
        <translation>Suppress, take out of service</translation>
    </message>
    <message>
        <source>Make and revoke API keys</source>
        <translation>Make and revoke API keys</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Export the audit</translation>
    </message>
    <message>
        <source>Read the audit</source>
        <translation>Read the audit</translation>
    </message>
    <message>
        <source>Back up, drill, restore</source>
        <translation>Back up, drill, restore</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Export data</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Import data</translation>
    </message>
    <message>
        <source>Send commands to devices</source>
        <translation>Send commands to devices</translation>
    </message>
    <message>
        <source>Register and revoke devices</source>
        <translation>Register and revoke devices</translation>
    </message>
    <message>
        <source>Approve limits</source>
        <translation>Approve limits</translation>
    </message>
    <message>
        <source>Propose limits</source>
        <translation>Propose limits</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Change roles</translation>
    </message>
    <message>
        <source>Calibrate sensors</source>
        <translation>Calibrate sensors</translation>
    </message>
    <message>
        <source>Register and change sensors</source>
        <translation>Register and change sensors</translation>
    </message>
    <message>
        <source>See and end sessions</source>
        <translation>See and end sessions</translation>
    </message>
    <message>
        <source>Change server settings</source>
        <translation>Change server settings</translation>
    </message>
    <message>
        <source>See health and figures</source>
        <translation>See health and figures</translation>
    </message>
    <message>
        <source>Enrol and revoke terminals</source>
        <translation>Enrol and revoke terminals</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation>Manage people</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API keys</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Import, export</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
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
        <translation>People</translation>
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
        <translation>From %1 to %2 minutes</translation>
    </message>
    <message>
        <source>A session lasts, without extension</source>
        <translation>A session lasts, without extension</translation>
    </message>
    <message>
        <source>It ends when nothing was done for</source>
        <translation>It ends when nothing was done for</translation>
    </message>
    <message>
        <source>At most, however often it is extended</source>
        <translation>At most, however often it is extended</translation>
    </message>
    <message>
        <source>Asks for a second factor</source>
        <translation>Asks for a second factor</translation>
    </message>
    <message>
        <source>Sessions that are open keep their end; the next ones follow. Can be undone.</source>
        <translation>Sessions that are open keep their end; the next ones follow. Can be undone.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>New role</translation>
    </message>
    <message>
        <source>Right or method</source>
        <translation>Right or method</translation>
    </message>
    <message>
        <source>Which roles</source>
        <translation>Which roles</translation>
    </message>
    <message>
        <source>Which groups of rights</source>
        <translation>Which groups of rights</translation>
    </message>
    <message>
        <source>Arrows move, Space grants or takes back. Where a role holds is said in each person&apos;s grant.</source>
        <translation>Arrows move, Space grants or takes back. Where a role holds is said in each person&apos;s grant.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Rights by role</source>
        <translation>Rights by role</translation>
    </message>
    <message>
        <source>all</source>
        <comment>a role that grants everything</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>There are no roles</source>
        <translation>There are no roles</translation>
    </message>
    <message>
        <source>This site has no roles of its own yet. “New role” makes one; it grants nothing until you say so.</source>
        <translation>This site has no roles of its own yet. “New role” makes one; it grants nothing until you say so.</translation>
    </message>
    <message>
        <source>Nobody feels them until you save</source>
        <translation>Nobody feels them until you save</translation>
    </message>
    <message>
        <source>What people call it</source>
        <translation>What people call it</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: right</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, becomes %2. %3</source>
        <translation>%1, becomes %2. %3</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>People affected</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Signed in now</translation>
    </message>
    <message>
        <source>Last holder lost</source>
        <translation>Last holder lost</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Sessions and second factor</source>
        <translation>Sessions and second factor</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, in force</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restore %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Why, for whoever reads this later</source>
        <translation>Why, for whoever reads this later</translation>
    </message>
    <message>
        <source>Takes effect at once, on open sessions too. Can be undone.</source>
        <translation>Takes effect at once, on open sessions too. Can be undone.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Remove this role</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remove %1?</translation>
    </message>
    <message>
        <source>Only possible while nobody holds it. Can be undone.</source>
        <translation>Only possible while nobody holds it. Can be undone.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>SensorsPage</name>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Tag, name, device or source</source>
        <translation>Tag, name, device or source</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>New sensor</source>
        <translation>New sensor</translation>
    </message>
    <message>
        <source>No sensor is registered yet</source>
        <translation>No sensor is registered yet</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nothing fits the search</translation>
    </message>
    <message>
        <source>Let a device in first, then register what it measures.</source>
        <translation>Let a device in first, then register what it measures.</translation>
    </message>
    <message>
        <source>Remove this sensor?</source>
        <translation>Remove this sensor?</translation>
    </message>
    <message>
        <source>Its readings are refused from now on and its alarms end. Its history stays for the retention time. A new one of the same name begins anew.</source>
        <translation>Its readings are refused from now on and its alarms end. Its history stays for the retention time. A new one of the same name begins anew.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remove …</translation>
    </message>
</context>
<context>
    <name>ServerKeysPage</name>
    <message>
        <source>Server keys</source>
        <translation>Server keys</translation>
    </message>
    <message>
        <source>By name; no key is ever shown</source>
        <translation>By name; no key is ever shown</translation>
    </message>
    <message>
        <source>The server has named no key</source>
        <translation>The server has named no key</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>It signs what programs show after a sign-in. Change it when somebody may have read it: the one before is believed until its tokens end, those of the one before that are refused at once.</source>
        <translation>It signs what programs show after a sign-in. Change it when somebody may have read it: the one before is believed until its tokens end, those of the one before that are refused at once.</translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Changing …</translation>
    </message>
    <message>
        <source>Change the signing key …</source>
        <translation>Change the signing key …</translation>
    </message>
    <message>
        <source>Needs the permission system.manage</source>
        <translation>Needs the permission system.manage</translation>
    </message>
    <message>
        <source>Sign with the next key?</source>
        <translation>Sign with the next key?</translation>
    </message>
    <message>
        <source>Nobody is signed out by it: programs fetch what the new key signed by themselves.</source>
        <translation>Nobody is signed out by it: programs fetch what the new key signed by themselves.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Vault key</source>
        <translation>Vault key</translation>
    </message>
    <message>
        <source>It seals secrets in the database: second factors, mail that waits. A change seals each of them anew, row by row while everybody works, and drops the old key once nothing needs it.</source>
        <translation>It seals secrets in the database: second factors, mail that waits. A change seals each of them anew, row by row while everybody works, and drops the old key once nothing needs it.</translation>
    </message>
    <message>
        <source>Sealing …</source>
        <translation>Sealing …</translation>
    </message>
    <message>
        <source>Change the vault key …</source>
        <translation>Change the vault key …</translation>
    </message>
    <message>
        <source>Seal all secrets with a new key?</source>
        <translation>Seal all secrets with a new key?</translation>
    </message>
    <message>
        <source>A backup of before needs the key ring of before: make one afterwards. A change that is interrupted goes on with the next.</source>
        <translation>A backup of before needs the key ring of before: make one afterwards. A change that is interrupted goes on with the next.</translation>
    </message>
    <message>
        <source>seal anew</source>
        <comment>word to be typed</comment>
        <translation>seal anew</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>Secrets of devices are changed with the device, keys of programs with the API key. Certificates renew themselves; Health shows until when they are good.</source>
        <translation>Secrets of devices are changed with the device, keys of programs with the API key. Certificates renew themselves; Health shows until when they are good.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Name, station or address</source>
        <translation>Name, station or address</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nobody is signed in</translation>
    </message>
    <message>
        <source>No session fits the search</source>
        <translation>No session fits the search</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End all sessions of this person?</source>
        <translation>End all sessions of this person?</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>End this session?</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>End all</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End all %1</source>
        <translation>End all %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Ends without use</source>
        <translation>Ends without use</translation>
    </message>
    <message>
        <source>Ends unless extended</source>
        <translation>Ends unless extended</translation>
    </message>
    <message>
        <source>Ends in any case</source>
        <translation>Ends in any case</translation>
    </message>
    <message>
        <source>Who is signed in, from where and until when</source>
        <translation>Who is signed in, from where and until when</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Only what can be changed here</source>
        <translation>Only what can be changed here</translation>
    </message>
    <message>
        <source>Name or meaning</source>
        <translation>Name or meaning</translation>
    </message>
    <message>
        <source>No setting has that name</source>
        <translation>No setting has that name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>About it</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Changed here</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Applies at once, without a restart</source>
        <translation>Applies at once, without a restart</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Back to what the file or the default says</source>
        <translation>Back to what the file or the default says</translation>
    </message>
    <message>
        <source>What is in force, and where it comes from</source>
        <translation>What is in force, and where it comes from</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>What it should be</translation>
    </message>
    <message>
        <source>In the file, needs a restart</source>
        <translation>In the file, needs a restart</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copy the lines</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Mark, make or certificate</source>
        <translation>Mark, make or certificate</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>New standard</translation>
    </message>
    <message>
        <source>What runs out first stands first</source>
        <translation>What runs out first stands first</translation>
    </message>
    <message>
        <source>No reference instrument is entered yet</source>
        <translation>No reference instrument is entered yet</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nothing fits the search</translation>
    </message>
    <message>
        <source>Nothing can be calibrated without one: enter the instrument and its own certificate.</source>
        <translation>Nothing can be calibrated without one: enter the instrument and its own certificate.</translation>
    </message>
    <message>
        <source>Remove this standard?</source>
        <translation>Remove this standard?</translation>
    </message>
    <message>
        <source>Nothing can be calibrated with it any more. Records of calibrations keep its name and certificate.</source>
        <translation>Nothing can be calibrated with it any more. Records of calibrations keep its name and certificate.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>Mark on the instrument</source>
        <translation>Mark on the instrument</translation>
    </message>
    <message>
        <source>stays for ever, e.g. REF-03</source>
        <translation>stays for ever, e.g. REF-03</translation>
    </message>
    <message>
        <source>Make, model, range</source>
        <translation>Make, model, range</translation>
    </message>
    <message>
        <source>Number of its own certificate</source>
        <translation>Number of its own certificate</translation>
    </message>
    <message>
        <source>Good until, year-month-day</source>
        <translation>Good until, year-month-day</translation>
    </message>
    <message>
        <source>After that day nothing can be calibrated with it.</source>
        <translation>After that day nothing can be calibrated with it.</translation>
    </message>
    <message>
        <source>Expanded uncertainty, k = 2</source>
        <translation>Expanded uncertainty, k = 2</translation>
    </message>
    <message>
        <source>In the unit it measures; may be left empty.</source>
        <translation>In the unit it measures; may be left empty.</translation>
    </message>
</context>
<context>
    <name>TerminalsPage</name>
    <message>
        <source>Terminals and devices</source>
        <translation>Terminals and devices</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 waiting</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Device code</translation>
    </message>
    <message>
        <source>Name, area or address</source>
        <translation>Name, area or address</translation>
    </message>
    <message>
        <source>There is no terminal and no device yet</source>
        <translation>There is no terminal and no device yet</translation>
    </message>
    <message>
        <source>Nothing fits the search</source>
        <translation>Nothing fits the search</translation>
    </message>
    <message>
        <source>A kiosk asks by itself once it is told this server&apos;s address. A device needs a code.</source>
        <translation>A kiosk asks by itself once it is told this server&apos;s address. A device needs a code.</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>Let a device in</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shut this terminal out?</source>
        <translation>Shut this terminal out?</translation>
    </message>
    <message>
        <source>Its connection is closed and whoever is signed in on it is signed out. It must be paired again to come back.</source>
        <translation>Its connection is closed and whoever is signed in on it is signed out. It must be paired again to come back.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Shut out</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>It is off the broker at once; its sensors and its secret stay.</source>
        <translation>It is off the broker at once; its sensors and its secret stay.</translation>
    </message>
    <message>
        <source>Its connection is closed at once.</source>
        <translation>Its connection is closed at once.</translation>
    </message>
    <message>
        <source>Make code</source>
        <translation>Make code</translation>
    </message>
    <message>
        <source>Code, shown this once</source>
        <translation>Code, shown this once</translation>
    </message>
    <message>
        <source>It says of itself</source>
        <translation>It says of itself</translation>
    </message>
    <message>
        <source>Its screen must show</source>
        <translation>Its screen must show</translation>
    </message>
    <message>
        <source>The code on its screen</source>
        <translation>The code on its screen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Asks from</source>
        <translation>Asks from</translation>
    </message>
    <message>
        <source>Name and area</source>
        <translation>Name and area</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>Refused messages</translation>
    </message>
    <message>
        <source>Remove this device?</source>
        <translation>Remove this device?</translation>
    </message>
    <message>
        <source>It is off the broker at once and its secret is worth nothing. Sensors that it speaks for must be removed or moved first. To come back it must be let in anew.</source>
        <translation>It is off the broker at once and its secret is worth nothing. Sensors that it speaks for must be removed or moved first. To come back it must be let in anew.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Give this device a new secret?</source>
        <translation>Give this device a new secret?</translation>
    </message>
    <message>
        <source>The one it has stops working at once: it is silent until the new one is in it.</source>
        <translation>The one it has stops working at once: it is silent until the new one is in it.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>New secret</translation>
    </message>
    <message>
        <source>New secret …</source>
        <translation>New secret …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remove …</translation>
    </message>
</context>
<context>
    <name>UserCards</name>
    <message>
        <source>Cards and tags</source>
        <translation>Cards and tags</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>%1 has none.</source>
        <translation>%1 has none.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take the card away: %1</source>
        <translation>Take the card away: %1</translation>
    </message>
    <message>
        <source>Take this card away?</source>
        <translation>Take this card away?</translation>
    </message>
    <message>
        <source>It opens nothing any more and all sessions of %1 end. To give it back it has to be read again.</source>
        <translation>It opens nothing any more and all sessions of %1 end. To give it back it has to be read again.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Another card</translation>
    </message>
    <message>
        <source>Hold it to the reader, or type its number</source>
        <translation>Hold it to the reader, or type its number</translation>
    </message>
    <message>
        <source>The reader types into this field and presses Enter. It works on enrolled terminals only.</source>
        <translation>The reader types into this field and presses Enter. It works on enrolled terminals only.</translation>
    </message>
    <message>
        <source>Give the card</source>
        <translation>Give the card</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Change the account</translation>
    </message>
    <message>
        <source>Nothing is made until you save</source>
        <translation>Nothing is made until you save</translation>
    </message>
    <message>
        <source>Nothing changes until you save</source>
        <translation>Nothing changes until you save</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Letters and digits, or the personnel number; it stays</source>
        <translation>Letters and digits, or the personnel number; it stays</translation>
    </message>
    <message>
        <source>Name as people say it</source>
        <translation>Name as people say it</translation>
    </message>
    <message>
        <source>E-mail, for resetting the password</source>
        <translation>E-mail, for resetting the password</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>No longer exclude: %1</source>
        <translation>No longer exclude: %1</translation>
    </message>
    <message>
        <source>Keep a right back, whatever the roles grant</source>
        <translation>Keep a right back, whatever the roles grant</translation>
    </message>
    <message>
        <source>First password, to hand over</source>
        <translation>First password, to hand over</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>After saving</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Make the account</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>The account can be turned off again at any time.</source>
        <translation>The account can be turned off again at any time.</translation>
    </message>
    <message>
        <source>Rights change at once, on open sessions too. Can be undone.</source>
        <translation>Rights change at once, on open sessions too. Can be undone.</translation>
    </message>
</context>
<context>
    <name>UserPane</name>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Hide the rights</source>
        <translation>Hide the rights</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sessions %1</source>
        <translation>Sessions %1</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>End all</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>End the session on %1</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Last decisions</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>None recorded</translation>
    </message>
    <message>
        <source>Hand this over; it is shown only now. It must be changed at the next sign-in.</source>
        <translation>Hand this over; it is shown only now. It must be changed at the next sign-in.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>Reset the password of %1?</translation>
    </message>
    <message>
        <source>The old one stops working and all sessions end at once. A temporary one is shown for you to hand over. This cannot be undone, but repeated.</source>
        <translation>The old one stops working and all sessions end at once. A temporary one is shown for you to hand over. This cannot be undone, but repeated.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Reset it</translation>
    </message>
    <message>
        <source>Reset the second factor of %1?</source>
        <translation>Reset the second factor of %1?</translation>
    </message>
    <message>
        <source>The app and the recovery codes stop working and all sessions end. At the next sign-in a new one is set up. This cannot be undone.</source>
        <translation>The app and the recovery codes stop working and all sessions end. At the next sign-in a new one is set up. This cannot be undone.</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>word to type before a second factor is reset</comment>
        <translation>reset</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>End all sessions of %1?</translation>
    </message>
    <message>
        <source>Every program they are signed in with signs out at once. They can sign in again.</source>
        <translation>Every program they are signed in with signs out at once. They can sign in again.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>Reset 2FA</source>
        <translation>Reset 2FA</translation>
    </message>
    <message>
        <source>Reset the second factor</source>
        <translation>Reset the second factor</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Turn off</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Turn on</translation>
    </message>
    <message>
        <source>Nobody turns themselves off.</source>
        <translation>Nobody turns themselves off.</translation>
    </message>
    <message>
        <source>This is you. Nobody turns themselves off.</source>
        <translation>This is you. Nobody turns themselves off.</translation>
    </message>
    <message>
        <source>Turned off: nobody can sign in with this account.</source>
        <translation>Turned off: nobody can sign in with this account.</translation>
    </message>
    <message>
        <source>What of %1</source>
        <translation>What of %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>Mail a code to %1?</source>
        <translation>Mail a code to %1?</translation>
    </message>
    <message>
        <source>With it %1 sets a new password. It works once and for 30 minutes; until then the password so far goes on working.</source>
        <translation>With it %1 sets a new password. It works once and for 30 minutes; until then the password so far goes on working.</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>Mail it</translation>
    </message>
    <message>
        <source>New PIN of %1, 4 to 12 digits</source>
        <translation>New PIN of %1, 4 to 12 digits</translation>
    </message>
    <message>
        <source>It works on enrolled terminals only. The old one stops working.</source>
        <translation>It works on enrolled terminals only. The old one stops working.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mail a code</source>
        <translation>Mail a code</translation>
    </message>
    <message>
        <source>Mail a code to set a new password</source>
        <translation>Mail a code to set a new password</translation>
    </message>
    <message>
        <source>There is no e-mail address to send it to.</source>
        <translation>There is no e-mail address to send it to.</translation>
    </message>
</context>
<context>
    <name>UserPhotoSection</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Photo of %1</translation>
    </message>
    <message>
        <source>No photo of %1</source>
        <translation>No photo of %1</translation>
    </message>
    <message>
        <source>Picture file; type its path or drop it on the photo</source>
        <translation>Picture file; type its path or drop it on the photo</translation>
    </message>
    <message>
        <source>Any size: the middle square is taken, without place and time.</source>
        <translation>Any size: the middle square is taken, without place and time.</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Put in its place</translation>
    </message>
    <message>
        <source>Set the photo</source>
        <translation>Set the photo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the photo of %1</source>
        <translation>Remove the photo of %1</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Can be undone.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Nobody has an account yet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Name, e-mail or card</source>
        <translation>Name, e-mail or card</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Which accounts</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Nobody fits these filters</translation>
    </message>
    <message>
        <source>Take a filter away, or search for another name.</source>
        <translation>Take a filter away, or search for another name.</translation>
    </message>
    <message>
        <source>“New user” makes the first one.</source>
        <translation>“New user” makes the first one.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Turn off</translation>
    </message>
    <message>
        <source>Ends their sessions at once. Can be undone.</source>
        <translation>Ends their sessions at once. Can be undone.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Turn on</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Nobody needs attention</source>
        <translation>Nobody needs attention</translation>
    </message>
    <message>
        <source>Everybody who is active has signed in, has a password of their own and the second factor that their roles want.</source>
        <translation>Everybody who is active has signed in, has a password of their own and the second factor that their roles want.</translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <comment>people who ask for an account</comment>
        <translation>
            <numerusform>%n asks</numerusform>
            <numerusform>%n ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask for an account</source>
        <translation>
            <numerusform>%n person asks for an account</numerusform>
            <numerusform>%n people ask for an account</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them an account, or refuse.</source>
        <translation>Give them an account, or refuse.</translation>
    </message>
    <message>
        <source>People of another system, with their passwords</source>
        <translation>People of another system, with their passwords</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ApiKeysModel</name>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Owner off</source>
        <translation>Owner off</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>look only</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>anywhere</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>No key was made</source>
        <translation>No key was made</translation>
    </message>
    <message>
        <source>The key %1 is revoked</source>
        <translation>The key %1 is revoked</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditDetail</name>
    <message>
        <source>Row %1, %2 %3</source>
        <translation>Row %1, %2 %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refused: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Nothing was written down beside the fact.</source>
        <translation>Nothing was written down beside the fact.</translation>
    </message>
    <message>
        <source>%1 of %2 fields changed</source>
        <translation>%1 of %2 fields changed</translation>
    </message>
    <message>
        <source>this row does not fit its own seal</source>
        <translation>this row does not fit its own seal</translation>
    </message>
    <message>
        <source>none yet, seal fits</source>
        <translation>none yet, seal fits</translation>
    </message>
    <message>
        <source>follows, seal fits</source>
        <translation>follows, seal fits</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>does not follow</translation>
    </message>
    <message>
        <source>day still open</source>
        <translation>day still open</translation>
    </message>
    <message>
        <source>rows %1 to %2, signed</source>
        <translation>rows %1 to %2, signed</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditModel</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Time, µs</source>
        <translation>Time, µs</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Last hour</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>who: %1</translation>
    </message>
    <message>
        <source>object: %1</source>
        <translation>object: %1</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>action: %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>not: %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::AuditSummary</name>
    <message>
        <source>not verified yet</source>
        <translation>not verified yet</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>0 gaps, 0 altered</source>
        <translation>0 gaps, 0 altered</translation>
    </message>
    <message>
        <source>from row %1 on</source>
        <translation>from row %1 on</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Verified to row %1</source>
        <translation>Verified to row %1</translation>
    </message>
    <message>
        <source>in %1 s, every %2 min</source>
        <translation>in %1 s, every %2 min</translation>
    </message>
    <message>
        <source>Head held outside</source>
        <translation>Head held outside</translation>
    </message>
    <message numerus="yes">
        <source>Head held outside, %n places</source>
        <translation>
            <numerusform>Head held outside, %n place</numerusform>
            <numerusform>Head held outside, %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>to row %1</source>
        <translation>to row %1</translation>
    </message>
    <message numerus="yes">
        <source>%n signed segments</source>
        <translation>
            <numerusform>%n signed segment</numerusform>
            <numerusform>%n signed segments</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows before %1 dropped by retention, signed heads kept</source>
        <translation>Rows before %1 dropped by retention, signed heads kept</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n days, signed heads for ever</source>
        <translation>
            <numerusform>Kept for %n day, signed heads for ever</numerusform>
            <numerusform>Kept for %n days, signed heads for ever</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>The trail is damaged from row %1 on.</source>
        <translation>The trail is damaged from row %1 on.</translation>
    </message>
    <message>
        <source>The trail is whole: %1 rows.</source>
        <translation>The trail is whole: %1 rows.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Not exported</translation>
    </message>
    <message>
        <source>%1 rows exported and signed</source>
        <translation>%1 rows exported and signed</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>The file could not be read</translation>
    </message>
    <message>
        <source>There is no signed head in that file</source>
        <translation>There is no signed head in that file</translation>
    </message>
    <message>
        <source>It is the file that audit.anchor_file names, or the log of the log host.</source>
        <translation>It is the file that audit.anchor_file names, or the log of the log host.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Not compared</translation>
    </message>
    <message>
        <source>The trail is not what was signed outside, from row %1 on: %2.</source>
        <translation>The trail is not what was signed outside, from row %1 on: %2.</translation>
    </message>
    <message>
        <source>%1 signed heads match. %2 are of rows past their retention, %3 of another server.</source>
        <translation>%1 signed heads match. %2 are of rows past their retention, %3 of another server.</translation>
    </message>
    <message>
        <source>%1 are of history that a restore replaced: see the lines backups.restore.</source>
        <translation>%1 are of history that a restore replaced: see the lines backups.restore.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::BackupsModel</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>The backup was made and read back</source>
        <translation>The backup was made and read back</translation>
    </message>
    <message>
        <source>The check passed</source>
        <translation>The check passed</translation>
    </message>
    <message>
        <source>The drill passed</source>
        <translation>The drill passed</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>No backup was made</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>The check failed</translation>
    </message>
    <message>
        <source>The drill failed</source>
        <translation>The drill failed</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>backup</comment>
        <translation>copied</translation>
    </message>
    <message>
        <source>not copied</source>
        <comment>backup</comment>
        <translation>not copied</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>read back and checked</source>
        <translation>read back and checked</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>read back</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copying</translation>
    </message>
    <message>
        <source>Copying to the other machine</source>
        <translation>Copying to the other machine</translation>
    </message>
    <message>
        <source>Restoring aside</source>
        <translation>Restoring aside</translation>
    </message>
    <message>
        <source>Starting the server&apos;s parts on it</source>
        <translation>Starting the server&apos;s parts on it</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginning</translation>
    </message>
    <message>
        <source>Reading back and checking</source>
        <translation>Reading back and checking</translation>
    </message>
    <message>
        <source>No schedule: backups are made by hand only</source>
        <translation>No schedule: backups are made by hand only</translation>
    </message>
    <message>
        <source>%1 daily and %2 weekly ones kept, each read back after writing</source>
        <translation>%1 daily and %2 weekly ones kept, each read back after writing</translation>
    </message>
    <message numerus="yes">
        <source>%n on the shelf</source>
        <translation>
            <numerusform>%n on the shelf</numerusform>
            <numerusform>%n on the shelf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Newest good one</source>
        <translation>Newest good one</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>nothing could be restored</source>
        <translation>nothing could be restored</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>every day at %1</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>no schedule</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Next one</translation>
    </message>
    <message>
        <source>Copy elsewhere</source>
        <translation>Copy elsewhere</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>with each backup</source>
        <translation>with each backup</translation>
    </message>
    <message>
        <source>lost with this machine</source>
        <translation>lost with this machine</translation>
    </message>
    <message>
        <source>Continuous copy</source>
        <translation>Continuous copy</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>beginning</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 behind</translation>
    </message>
    <message>
        <source>held up: %1</source>
        <translation>held up: %1</translation>
    </message>
    <message>
        <source>its base is being made</source>
        <translation>its base is being made</translation>
    </message>
    <message>
        <source>a step every %1</source>
        <translation>a step every %1</translation>
    </message>
    <message>
        <source>Back in, last drill</source>
        <translation>Back in, last drill</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Last drill</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>goal %1</translation>
    </message>
    <message>
        <source>Lost, last drill</source>
        <translation>Lost, last drill</translation>
    </message>
    <message>
        <source>none rehearsed yet</source>
        <translation>none rehearsed yet</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Checking %1</translation>
    </message>
    <message>
        <source>The backup was copied and read back</source>
        <translation>The backup was copied and read back</translation>
    </message>
    <message>
        <source>The backup was not copied</source>
        <translation>The backup was not copied</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copying %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>Drill with %1</source>
        <translation>Drill with %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>No backup was made, %1</source>
        <translation>No backup was made, %1</translation>
    </message>
    <message>
        <source>The continuous copy is held up</source>
        <translation>The continuous copy is held up</translation>
    </message>
    <message>
        <source>Last drill, %1</source>
        <translation>Last drill, %1</translation>
    </message>
    <message>
        <source>No restore has been rehearsed yet. A backup is worth what its restore is.</source>
        <translation>No restore has been rehearsed yet. A backup is worth what its restore is.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <source>Passed: back in %1, %2 would have been lost</source>
        <translation>Passed: back in %1, %2 would have been lost</translation>
    </message>
    <message>
        <source>%1 restored aside from %2; %3 rows and %4 audit lines whole, %5 comparisons</source>
        <translation>%1 restored aside from %2; %3 rows and %4 audit lines whole, %5 comparisons</translation>
    </message>
    <message>
        <source>Brings back everything up to %1, from another machine too.</source>
        <translation>Brings back everything up to %1, from another machine too.</translation>
    </message>
    <message>
        <source>%1, %2 unpacked</source>
        <comment>database engine and size</comment>
        <translation>%1, %2 unpacked</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>in it, encrypted</source>
        <translation>in it, encrypted</translation>
    </message>
    <message>
        <source>in it, not encrypted</source>
        <translation>in it, not encrypted</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>not in it</translation>
    </message>
    <message>
        <source>none, on this machine only</source>
        <translation>none, on this machine only</translation>
    </message>
    <message>
        <source>A backup has begun</source>
        <translation>A backup has begun</translation>
    </message>
    <message>
        <source>The check has begun</source>
        <translation>The check has begun</translation>
    </message>
    <message>
        <source>The drill has begun</source>
        <translation>The drill has begun</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>To be typed on the server, as root.</source>
        <translation>To be typed on the server, as root.</translation>
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
        <translation>Standard</translation>
    </message>
    <message>
        <source>Error found</source>
        <translation>Error found</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrated</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>%1 sensors, %2 overdue or never calibrated</source>
        <translation>%1 sensors, %2 overdue or never calibrated</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Never done</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 by %2, %3</translation>
    </message>
    <message>
        <source>no standard named</source>
        <translation>no standard named</translation>
    </message>
    <message>
        <source>The certificate was not printed</source>
        <translation>The certificate was not printed</translation>
    </message>
    <message>
        <source>Certificate saved</source>
        <translation>Certificate saved</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>gemba::admin::DeviceDesk</name>
    <message>
        <source>Round trip</source>
        <translation>Round trip</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Its clock</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Running since</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Free memory</translation>
    </message>
    <message>
        <source>Good readings</source>
        <translation>Good readings</translation>
    </message>
    <message>
        <source>Model, firmware</source>
        <translation>Model, firmware</translation>
    </message>
    <message>
        <source>Messages taken</source>
        <translation>Messages taken</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Newest fault</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 behind</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 ahead</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nothing was sent yet</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>waits to be sent</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>sent, no answer yet</translation>
    </message>
    <message>
        <source>accepted, not yet seen in use</source>
        <translation>accepted, not yet seen in use</translation>
    </message>
    <message>
        <source>seen in use</source>
        <translation>seen in use</translation>
    </message>
    <message>
        <source>refused by the device</source>
        <translation>refused by the device</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>no answer came</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>nothing was sent yet</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>It answered after %1 ms; its clock is %2 ms from the server&apos;s.</source>
        <translation>It answered after %1 ms; its clock is %2 ms from the server&apos;s.</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>No answer from %1</translation>
    </message>
    <message>
        <source>%1 takes 100 to 3600000 milliseconds, in steps of 10</source>
        <translation>%1 takes 100 to 3600000 milliseconds, in steps of 10</translation>
    </message>
    <message>
        <source>The configuration is on its way</source>
        <translation>The configuration is on its way</translation>
    </message>
    <message>
        <source>The secret was not changed</source>
        <translation>The secret was not changed</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 is removed</translation>
    </message>
    <message>
        <source>%1 has a new secret; choose it again to see it</source>
        <translation>%1 has a new secret; choose it again to see it</translation>
    </message>
</context>
<context>
    <name>gemba::admin::ExchangeModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Reference standards</source>
        <translation>Reference standards</translation>
    </message>
    <message>
        <source>Alarm rationalisation</source>
        <translation>Alarm rationalisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken; nothing was changed</source>
        <translation>
            <numerusform>%n row cannot be taken; nothing was changed</numerusform>
            <numerusform>%n rows cannot be taken; nothing was changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were taken</source>
        <translation>
            <numerusform>%n row was taken</numerusform>
            <numerusform>%n rows were taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is so already</source>
        <translation>Everything in the file is so already</translation>
    </message>
    <message>
        <source>%1 of %2 rows would change something</source>
        <translation>%1 of %2 rows would change something</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 waiting for a second person, %4 as they are</source>
        <translation>%1 new, %2 changed, %3 waiting for a second person, %4 as they are</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nothing was exported</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>The file could not be read</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>Split it into files of at most 180 kB.</source>
        <translation>Split it into files of at most 180 kB.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>The file was not taken</translation>
    </message>
    <message>
        <source>must be there</source>
        <translation>must be there</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>may be left out</translation>
    </message>
</context>
<context>
    <name>gemba::admin::GrantDraft</name>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Write the last day like 2026-12-31, or leave it empty.</source>
        <translation>Write the last day like 2026-12-31, or leave it empty.</translation>
    </message>
    <message>
        <source>Without a role the account may do nothing. Give at least one.</source>
        <translation>Without a role the account may do nothing. Give at least one.</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>The roles could not be read</translation>
    </message>
    <message>
        <source>The roles could not be read. Reload the page, or press “Add a role”.</source>
        <translation>The roles could not be read. Reload the page, or press “Add a role”.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::HealthModel</name>
    <message>
        <source>Server %1, no alarm from the server itself</source>
        <translation>Server %1, no alarm from the server itself</translation>
    </message>
    <message numerus="yes">
        <source>Server %1, %n alarms from the server itself</source>
        <translation>
            <numerusform>Server %1, %n alarm from the server itself</numerusform>
            <numerusform>Server %1, %n alarms from the server itself</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1, ready in %2 s</source>
        <translation>%1, ready in %2 s</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message numerus="yes">
        <source>of %n cores, peak %1</source>
        <translation>
            <numerusform>of %n core, peak %1</numerusform>
            <numerusform>of %n cores, peak %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>%1 % since its first hour</source>
        <translation>%1 % since its first hour</translation>
    </message>
    <message>
        <source>no hour to compare with yet</source>
        <translation>no hour to compare with yet</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>per s</source>
        <translation>per s</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Errors, 24 h</source>
        <translation>Errors, 24 h</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>%1 outside, %2 refused</source>
        <translation>%1 outside, %2 refused</translation>
    </message>
    <message>
        <source>Failed sign-ins, 24 h</source>
        <translation>Failed sign-ins, 24 h</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 held back</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Writer</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Readings, broker</source>
        <translation>Readings, broker</translation>
    </message>
    <message>
        <source>Readings, cable</source>
        <translation>Readings, cable</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Command, durable</source>
        <translation>Command, durable</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Reading, durable</source>
        <translation>Reading, durable</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>%1 of %2 within goal</source>
        <translation>%1 of %2 within goal</translation>
    </message>
    <message>
        <source>No trend yet: it takes a quarter of a day.</source>
        <translation>No trend yet: it takes a quarter of a day.</translation>
    </message>
    <message>
        <source>Usage does not grow towards the alarm.</source>
        <translation>Usage does not grow towards the alarm.</translation>
    </message>
    <message>
        <source>Alarm on %1, earliest %2, latest %3</source>
        <translation>Alarm on %1, earliest %2, latest %3</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Ballast in place</source>
        <translation>Ballast in place</translation>
    </message>
    <message>
        <source>Ballast given up: the disk was full</source>
        <translation>Ballast given up: the disk was full</translation>
    </message>
    <message>
        <source>No ballast</source>
        <translation>No ballast</translation>
    </message>
    <message>
        <source>Ballast unknown</source>
        <translation>Ballast unknown</translation>
    </message>
    <message>
        <source>GB used of %1</source>
        <translation>GB used of %1</translation>
    </message>
    <message>
        <source>alarm at %1</source>
        <translation>alarm at %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 a day</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Continuous</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>read back</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>This server does not say whether backups are made.</source>
        <translation>This server does not say whether backups are made.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>No backup has been made yet.</translation>
    </message>
    <message>
        <source>Last drill, %1</source>
        <translation>Last drill, %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>Back in %1</source>
        <translation>Back in %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 lost</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>MQTT broker</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Time source</source>
        <translation>Time source</translation>
    </message>
    <message>
        <source>Log host</source>
        <translation>Log host</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a circuit breaker</comment>
        <translation>closed</translation>
    </message>
    <message>
        <source>on trial</source>
        <comment>a circuit breaker</comment>
        <translation>on trial</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a circuit breaker</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>followed</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>not followed</translation>
    </message>
    <message>
        <source>within %1 ms</source>
        <translation>within %1 ms</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Server certificate</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Token key</source>
        <translation>Token key</translation>
    </message>
    <message>
        <source>renews itself %1</source>
        <translation>renews itself %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>never ends</translation>
    </message>
    <message>
        <source>Support file saved</source>
        <translation>Support file saved</translation>
    </message>
    <message>
        <source>%1 slow, %2 dropped today</source>
        <translation>%1 slow, %2 dropped today</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LicencesModel</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Whose it is</translation>
    </message>
    <message>
        <source>What it does here</source>
        <translation>What it does here</translation>
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
        <translation>A day</translation>
    </message>
    <message numerus="yes">
        <source>, %n waiting for approval</source>
        <translation>
            <numerusform>, %n waiting for approval</numerusform>
            <numerusform>, %n waiting for approval</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signals, %2 limits</source>
        <translation>%1 signals, %2 limits</translation>
    </message>
    <message>
        <source>draft waits</source>
        <translation>draft waits</translation>
    </message>
    <message>
        <source>chatters</source>
        <translation>chatters</translation>
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
        <translation>none</translation>
    </message>
    <message>
        <source>%1, priority %2</source>
        <translation>%1, priority %2</translation>
    </message>
    <message>
        <source>until acknowledged and reset</source>
        <translation>until acknowledged and reset</translation>
    </message>
    <message>
        <source>by themselves</source>
        <translation>by themselves</translation>
    </message>
    <message>
        <source>when acknowledged</source>
        <translation>when acknowledged</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Deadband</translation>
    </message>
    <message>
        <source>Delay on</source>
        <translation>Delay on</translation>
    </message>
    <message>
        <source>Delay off</source>
        <translation>Delay off</translation>
    </message>
    <message>
        <source>Alarms leave</source>
        <translation>Alarms leave</translation>
    </message>
    <message>
        <source>%1 is the draft now; look at its rehearsal and send it</source>
        <translation>%1 is the draft now; look at its rehearsal and send it</translation>
    </message>
    <message>
        <source>Version %1, in force</source>
        <translation>Version %1, in force</translation>
    </message>
    <message>
        <source>before versions were kept</source>
        <translation>before versions were kept</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>%1, by %2, approved by %3</source>
        <translation>%1, by %2, approved by %3</translation>
    </message>
</context>
<context>
    <name>gemba::admin::LimitsEditor</name>
    <message>
        <source>The draft was not rehearsed</source>
        <translation>The draft was not rehearsed</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 is no number</translation>
    </message>
    <message>
        <source>The limits are out of order</source>
        <translation>The limits are out of order</translation>
    </message>
    <message>
        <source>range %1 to %2 %3</source>
        <translation>range %1 to %2 %3</translation>
    </message>
    <message>
        <source>Needs a second person with limits.approve. Version %1 stays in force until then and can be put back.</source>
        <translation>Needs a second person with limits.approve. Version %1 stays in force until then and can be put back.</translation>
    </message>
    <message>
        <source>Nothing critical: it applies at once. Version %1 can be put back.</source>
        <translation>Nothing critical: it applies at once. Version %1 can be put back.</translation>
    </message>
    <message>
        <source>Asked by %1, %2</source>
        <translation>Asked by %1, %2</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>on %1 to %2, %3 samples, %4 good</source>
        <translation>on %1 to %2, %3 samples, %4 good</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>deadband %1, delay on %2 s, delay off %3 s</source>
        <translation>deadband %1, delay on %2 s, delay off %3 s</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <translation>%1: %2, %3. %4</translation>
    </message>
    <message>
        <source>The draft was not sent</source>
        <translation>The draft was not sent</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>Sent for approval</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>The limits of %1 are in force</source>
        <translation>The limits of %1 are in force</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>put back</translation>
    </message>
    <message>
        <source>Put back, or sent for approval</source>
        <translation>Put back, or sent for approval</translation>
    </message>
    <message>
        <source>Approved: the limits are in force</source>
        <translation>Approved: the limits are in force</translation>
    </message>
    <message>
        <source>Refused: the limits stay</source>
        <translation>Refused: the limits stay</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Deadband</translation>
    </message>
    <message>
        <source>Delay on</source>
        <translation>Delay on</translation>
    </message>
    <message>
        <source>Delay off</source>
        <translation>Delay off</translation>
    </message>
</context>
<context>
    <name>gemba::admin::PeopleImportModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>There is no such file, or it may not be read.</source>
        <translation>There is no such file, or it may not be read.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it.</source>
        <translation>The file is larger than %1. Split it.</translation>
    </message>
    <message>
        <source>There is no line in it.</source>
        <translation>There is no line in it.</translation>
    </message>
    <message>
        <source>The file was not tried</source>
        <translation>The file was not tried</translation>
    </message>
    <message>
        <source>The import stopped; taken so far: %1</source>
        <translation>The import stopped; taken so far: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people have an account now</source>
        <translation>
            <numerusform>%n person has an account now</numerusform>
            <numerusform>%n people have an account now</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the lines can be taken</source>
        <translation>None of the lines can be taken</translation>
    </message>
    <message numerus="yes">
        <source>%n people can be taken</source>
        <translation>
            <numerusform>%n person can be taken</numerusform>
            <numerusform>%n people can be taken</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is refused.</source>
        <translation>No line is refused.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are refused; the others are not held up by them.</source>
        <translation>
            <numerusform>%n line is refused; the others are not held up by it.</numerusform>
            <numerusform>%n lines are refused; the others are not held up by them.</numerusform>
        </translation>
    </message>
    <message>
        <source>account made</source>
        <translation>account made</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>can be taken</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>gemba::admin::QuarantineModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>What was wrong</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Came by</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>as text</translation>
    </message>
    <message>
        <source>in hexadecimal, since it is no text</source>
        <translation>in hexadecimal, since it is no text</translation>
    </message>
    <message>
        <source>The first %1, %2</source>
        <translation>The first %1, %2</translation>
    </message>
    <message>
        <source>All of it, %1</source>
        <translation>All of it, %1</translation>
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
        <translation>Sign-in name wished</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>From</source>
        <comment>network address</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Name taken</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Somebody has an account with this name already. Refuse, and say that another name is needed.</source>
        <translation>Somebody has an account with this name already. Refuse, and say that another name is needed.</translation>
    </message>
    <message>
        <source>People may ask for an account where they sign in.</source>
        <translation>People may ask for an account where they sign in.</translation>
    </message>
    <message>
        <source>Nobody can ask: registration is turned off.</source>
        <translation>Nobody can ask: registration is turned off.</translation>
    </message>
    <message>
        <source>No account was made</source>
        <translation>No account was made</translation>
    </message>
    <message>
        <source>%1 has an account</source>
        <translation>%1 has an account</translation>
    </message>
    <message>
        <source>%1 gets no account</source>
        <translation>%1 gets no account</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RehearsalChart</name>
    <message>
        <source>Alarms in force, each a line</source>
        <translation>Alarms in force, each a line</translation>
    </message>
    <message>
        <source>Alarms with the draft</source>
        <translation>Alarms with the draft</translation>
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
        <translation>A day</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>Chatter</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Review due</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>Never answered</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>No alarm</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Never done</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>near %1</translation>
    </message>
    <message>
        <source>None: it should be no alarm</source>
        <translation>None: it should be no alarm</translation>
    </message>
    <message>
        <source>Minor: rework, a short stop</source>
        <translation>Minor: rework, a short stop</translation>
    </message>
    <message>
        <source>Major: lost production, damage</source>
        <translation>Major: lost production, damage</translation>
    </message>
    <message>
        <source>Severe: injury, loss of a machine</source>
        <translation>Severe: injury, loss of a machine</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Nobody has looked at it yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is rationalised</source>
        <translation>%1 is rationalised</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
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
        <translation>%1, by %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::RolesModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>not granted</source>
        <comment>a right in a role</comment>
        <translation>not granted</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>a right in a role</comment>
        <translation>granted</translation>
    </message>
    <message>
        <source>Built in %1</source>
        <translation>Built in %1</translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Own %1</translation>
    </message>
    <message>
        <source>Groups with changes</source>
        <translation>Groups with changes</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>%1 built in, %2 own, %3 rights</source>
        <translation>%1 built in, %2 own, %3 rights</translation>
    </message>
    <message>
        <source>will be granted</source>
        <translation>will be granted</translation>
    </message>
    <message>
        <source>will be taken back</source>
        <translation>will be taken back</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>role: right, state</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n changes pending</source>
        <translation>
            <numerusform>%n change pending</numerusform>
            <numerusform>%n changes pending</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>%1, at once, no new sign-in</source>
        <translation>%1, at once, no new sign-in</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rights that would have no holder left</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <comment>role, number</comment>
        <translation>%1 version %2</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>back to %1</translation>
    </message>
    <message>
        <source>own role</source>
        <translation>own role</translation>
    </message>
    <message>
        <source>built in, changed here</source>
        <translation>built in, changed here</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <comment>kind, number, people</comment>
        <translation>%1, version %2, %3</translation>
    </message>
    <message>
        <source>%1 min, idle %2, at most %3</source>
        <comment>session times of a role</comment>
        <translation>%1 min, idle %2, at most %3</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>everything, always</source>
        <translation>everything, always</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 is as it was</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 was not changed</translation>
    </message>
    <message>
        <source>%1 made; it grants nothing yet</source>
        <translation>%1 made; it grants nothing yet</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 is back</translation>
    </message>
    <message>
        <source>%1 is as in version %2</source>
        <translation>%1 is as in version %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rights</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n rights</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
        <translation>New sensor</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Readings come by</source>
        <translation>Readings come by</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Modbus unit</source>
        <translation>Modbus unit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name in the line</source>
        <translation>Name in the line</translation>
    </message>
    <message>
        <source>Path in the message</source>
        <translation>Path in the message</translation>
    </message>
    <message>
        <source>Topic of its own</source>
        <translation>Topic of its own</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Range from</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Range to</translation>
    </message>
    <message>
        <source>A reading every, ms</source>
        <translation>A reading every, ms</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimals</translation>
    </message>
    <message>
        <source>Readings are kept</source>
        <translation>Readings are kept</translation>
    </message>
    <message>
        <source>What to do when it alarms</source>
        <translation>What to do when it alarms</translation>
    </message>
    <message>
        <source>stays for ever, e.g. P1</source>
        <translation>stays for ever, e.g. P1</translation>
    </message>
    <message>
        <source>as in UCUM, e.g. bar, Cel</source>
        <translation>as in UCUM, e.g. bar, Cel</translation>
    </message>
    <message>
        <source>e.g. pressure</source>
        <translation>e.g. pressure</translation>
    </message>
    <message>
        <source>its name in the file</source>
        <translation>its name in the file</translation>
    </message>
    <message>
        <source>e.g. v.P1</source>
        <translation>e.g. v.P1</translation>
    </message>
    <message>
        <source>empty: the message is nothing but the number</source>
        <translation>empty: the message is nothing but the number</translation>
    </message>
    <message>
        <source>empty: the device&apos;s own; else of a device that speaks another way</source>
        <translation>empty: the device&apos;s own; else of a device that speaks another way</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Serial line</translation>
    </message>
    <message>
        <source>as the server is set</source>
        <translation>as the server is set</translation>
    </message>
    <message>
        <source>five years</source>
        <translation>five years</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 is no number</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 is changed</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 is as it was</translation>
    </message>
    <message>
        <source>%1 is registered; give it limits next</source>
        <translation>%1 is registered; give it limits next</translation>
    </message>
    <message>
        <source>The sensor was not registered</source>
        <translation>The sensor was not registered</translation>
    </message>
    <message>
        <source>The sensor was not changed</source>
        <translation>The sensor was not changed</translation>
    </message>
    <message>
        <source>%1 is removed; its history stays</source>
        <translation>%1 is removed; its history stays</translation>
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
        <translation>Area</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Modbus %1, unit %2, register %3</source>
        <translation>Modbus %1, unit %2, register %3</translation>
    </message>
    <message>
        <source>Serial %1, %2</source>
        <translation>Serial %1, %2</translation>
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
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
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
        <translation>Name of the key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Secrets sealed</source>
        <translation>Secrets sealed</translation>
    </message>
    <message>
        <source>Signing access tokens</source>
        <translation>Signing access tokens</translation>
    </message>
    <message>
        <source>Sealing stored secrets</source>
        <translation>Sealing stored secrets</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Believed until its tokens end</source>
        <translation>Believed until its tokens end</translation>
    </message>
    <message>
        <source>Made ready, signs next</source>
        <translation>Made ready, signs next</translation>
    </message>
    <message>
        <source>Seals and opens</source>
        <translation>Seals and opens</translation>
    </message>
    <message>
        <source>Still opens older ones</source>
        <translation>Still opens older ones</translation>
    </message>
    <message>
        <source>Lost: not in the key ring</source>
        <translation>Lost: not in the key ring</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>not sealed</translation>
    </message>
    <message>
        <source>The next one signs by itself on %1.</source>
        <translation>The next one signs by itself on %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored secrets</source>
        <translation>
            <numerusform>%n stored secret</numerusform>
            <numerusform>%n stored secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name a key that the key ring has lost. Restore the key ring from a backup.</source>
        <translation>
            <numerusform>%n of them names a key that the key ring has lost. Restore the key ring from a backup.</numerusform>
            <numerusform>%n of them name a key that the key ring has lost. Restore the key ring from a backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signing key was not changed</source>
        <translation>The signing key was not changed</translation>
    </message>
    <message>
        <source>The key %1 signs now</source>
        <translation>The key %1 signs now</translation>
    </message>
    <message>
        <source>The vault key was not changed</source>
        <translation>The vault key was not changed</translation>
    </message>
    <message>
        <source>A change that had been interrupted was finished.</source>
        <translation>A change that had been interrupted was finished.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets are sealed with the key %1 now.</source>
        <translation>
            <numerusform>%n secret is sealed with the key %1 now.</numerusform>
            <numerusform>%n secrets are sealed with the key %1 now.</numerusform>
        </translation>
    </message>
    <message>
        <source>The older keys are gone.</source>
        <translation>The older keys are gone.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be opened, so the older keys are kept.</source>
        <translation>
            <numerusform>%n could not be opened, so the older keys are kept.</numerusform>
            <numerusform>%n could not be opened, so the older keys are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault has a new key</source>
        <translation>The vault has a new key</translation>
    </message>
</context>
<context>
    <name>gemba::admin::SettingsModel</name>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Set here</translation>
    </message>
    <message>
        <source>Here, at once</source>
        <translation>Here, at once</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A secret is never shown or taken here: it stands in the file or in a password file.</source>
        <translation>A secret is never shown or taken here: it stands in the file or in a password file.</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 was not changed</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 is %2 now</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 is as it was</translation>
    </message>
    <message>
        <source>It is opened at the start, or names something on the server&apos;s machine. It stands in the file and needs a restart.</source>
        <translation>It is opened at the start, or names something on the server&apos;s machine. It stands in the file and needs a restart.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>%1. The value %2 is left out: it does not go together with the file.</source>
        <translation>%1. The value %2 is left out: it does not go together with the file.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::StandardsModel</name>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Uncertainty</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Run out</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments, all valid</source>
        <translation>
            <numerusform>%n instrument, valid</numerusform>
            <numerusform>%n instruments, all valid</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instruments, %2 run out</source>
        <translation>%1 instruments, %2 run out</translation>
    </message>
    <message>
        <source>Write the mark that stands on the instrument.</source>
        <translation>Write the mark that stands on the instrument.</translation>
    </message>
    <message>
        <source>Write the number of its own certificate.</source>
        <translation>Write the number of its own certificate.</translation>
    </message>
    <message>
        <source>Write a day as 2027-03-14.</source>
        <translation>Write a day as 2027-03-14.</translation>
    </message>
    <message>
        <source>Write a number, or nothing.</source>
        <translation>Write a number, or nothing.</translation>
    </message>
    <message>
        <source>The standard was not saved</source>
        <translation>The standard was not saved</translation>
    </message>
    <message>
        <source>%1 is entered</source>
        <translation>%1 is entered</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 is changed</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 is as it was</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 is removed</translation>
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
        <translation>Kind</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>Waiting to be let in</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
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
        <translation>Device</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Waits, %1</source>
        <translation>Waits, %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Shut out</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>The terminal is let in</source>
        <translation>The terminal is let in</translation>
    </message>
    <message>
        <source>The device is let in; it takes its secret itself</source>
        <translation>The device is let in; it takes its secret itself</translation>
    </message>
    <message>
        <source>The terminal is refused</source>
        <translation>The terminal is refused</translation>
    </message>
    <message>
        <source>The device is refused</source>
        <translation>The device is refused</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renamed</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>%1 is off the broker</source>
        <translation>%1 is off the broker</translation>
    </message>
    <message>
        <source>Switched on again</source>
        <translation>Switched on again</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 is switched off</translation>
    </message>
    <message>
        <source>%1 is shut out</source>
        <translation>%1 is shut out</translation>
    </message>
    <message>
        <source>No code was made</source>
        <translation>No code was made</translation>
    </message>
    <message>
        <source>Good once, %1. The device must show: %2</source>
        <translation>Good once, %1. The device must show: %2</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserBadges</name>
    <message>
        <source>ends in %1</source>
        <comment>card</comment>
        <translation>ends in %1</translation>
    </message>
    <message>
        <source>given by %1, %2</source>
        <comment>person, date</comment>
        <translation>given by %1, %2</translation>
    </message>
    <message>
        <source>The card was not given</source>
        <translation>The card was not given</translation>
    </message>
    <message>
        <source>%1 has the card that ends in %2</source>
        <translation>%1 has the card that ends in %2</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>The card opens nothing any more</source>
        <translation>The card opens nothing any more</translation>
    </message>
    <message>
        <source>Undo takes the card away again and ends all sessions of %1.</source>
        <translation>Undo takes the card away again and ends all sessions of %1.</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserDetails</name>
    <message>
        <source>everywhere</source>
        <comment>scope of a role</comment>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>ends %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message numerus="yes">
        <source>See the %n rights this makes</source>
        <translation>
            <numerusform>See the %n right this makes</numerusform>
            <numerusform>See the %n rights this makes</numerusform>
        </translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>right: where</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to be changed at the next sign-in</source>
        <translation>to be changed at the next sign-in</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>authenticator app</source>
        <translation>authenticator app</translation>
    </message>
    <message>
        <source>required and missing</source>
        <translation>required and missing</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>not set up</translation>
    </message>
    <message>
        <source>set, enrolled terminals only</source>
        <translation>set, enrolled terminals only</translation>
    </message>
    <message>
        <source>none</source>
        <comment>PIN</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cards</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of program, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1, used %2</source>
        <translation>since %1, used %2</translation>
    </message>
    <message numerus="yes">
        <source>Turning off ends %n sessions at once. Can be undone.</source>
        <translation>
            <numerusform>Turning off ends %n session at once. Can be undone.</numerusform>
            <numerusform>Turning off ends %n sessions at once. Can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <translation>%1 can sign in again</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 is switched off</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>The session has ended</translation>
    </message>
    <message>
        <source>All sessions of %1 have ended</source>
        <translation>All sessions of %1 have ended</translation>
    </message>
    <message>
        <source>%1 sets up a new second factor at the next sign-in</source>
        <translation>%1 sets up a new second factor at the next sign-in</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1 has a new PIN</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Cards %1</source>
        <translation>Cards %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>No code was mailed</source>
        <translation>No code was mailed</translation>
    </message>
    <message>
        <source>A code goes to %1</source>
        <translation>A code goes to %1</translation>
    </message>
    <message>
        <source>temporary, until %1</source>
        <translation>temporary, until %1</translation>
    </message>
    <message>
        <source>temporary, over since %1</source>
        <translation>temporary, over since %1</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserEditor</name>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>The sign-in name needs at least two letters.</source>
        <translation>The sign-in name needs at least two letters.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>%1 has an account</source>
        <translation>%1 has an account</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UserPhoto</name>
    <message>
        <source>There is no such file, or it may not be read.</source>
        <translation>There is no such file, or it may not be read.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>This is no picture that can be read.</translation>
    </message>
    <message>
        <source>%1 has a new photo</source>
        <translation>%1 has a new photo</translation>
    </message>
    <message>
        <source>The photo of %1 is gone</source>
        <translation>The photo of %1 is gone</translation>
    </message>
    <message>
        <source>The photo was not changed</source>
        <translation>The photo was not changed</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
</context>
<context>
    <name>gemba::admin::UsersModel</name>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Last sign-in</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>sessions</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Everyone else</translation>
    </message>
    <message>
        <source>%1, by name</source>
        <translation>%1, by name</translation>
    </message>
    <message>
        <source>everywhere</source>
        <comment>scope of a role</comment>
        <translation>everywhere</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <comment>account</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Must enrol</source>
        <translation>Must enrol</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>account</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>none</source>
        <comment>second factor</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Any role</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Any area</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>accounts</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>accounts</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Everybody %1</source>
        <translation>Everybody %1</translation>
    </message>
    <message>
        <source>Active %1</source>
        <comment>accounts</comment>
        <translation>Active %1</translation>
    </message>
    <message>
        <source>Off %1</source>
        <comment>accounts</comment>
        <translation>Off %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions open</source>
        <translation>
            <numerusform>%n session open</numerusform>
            <numerusform>%n sessions open</numerusform>
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
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts switched on</source>
        <translation>
            <numerusform>%n account switched on</numerusform>
            <numerusform>%n accounts switched on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts switched off</source>
        <translation>
            <numerusform>%n account switched off</numerusform>
            <numerusform>%n accounts switched off</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Needs attention %1</translation>
    </message>
</context>
</TS>
