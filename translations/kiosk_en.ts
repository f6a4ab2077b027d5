<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>First out</source>
        <translation>First out</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nothing is wrong</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nothing matches this filter</translation>
    </message>
    <message>
        <source>Alarms appear here by themselves.</source>
        <translation>Alarms appear here by themselves.</translation>
    </message>
    <message>
        <source>Press the filter key to see more.</source>
        <translation>Press the filter key to see more.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Silence horn</source>
        <translation>Silence horn</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Shelve</translation>
    </message>
    <message>
        <source>asks reason and end</source>
        <translation>asks reason and end</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nothing chosen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
</context>
<context>
    <name>CalibrationWizard</name>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, done</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, now</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>%1 reads</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>after = if captured now</source>
        <translation>after = if captured now</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
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
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>change reference</source>
        <translation>change reference</translation>
    </message>
    <message>
        <source>all points taken</source>
        <translation>all points taken</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>keeps old values</source>
        <translation>keeps old values</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Touch test</source>
        <translation>Touch test</translation>
    </message>
    <message>
        <source>every field answers</source>
        <translation>every field answers</translation>
    </message>
    <message>
        <source>wipe over every field</source>
        <translation>wipe over every field</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Clear test</source>
        <translation>Clear test</translation>
    </message>
    <message>
        <source>%1 of 40 fields</source>
        <translation>%1 of 40 fields</translation>
    </message>
    <message>
        <source>Day colours</source>
        <translation>Day colours</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>Night colours</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>next: night</source>
        <translation>next: night</translation>
    </message>
    <message>
        <source>next: contrast</source>
        <translation>next: contrast</translation>
    </message>
    <message>
        <source>next: day</source>
        <translation>next: day</translation>
    </message>
    <message>
        <source>Restart kiosk</source>
        <translation>Restart kiosk</translation>
    </message>
    <message>
        <source>back in seconds</source>
        <translation>back in seconds</translation>
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
        <translation>Press anywhere to begin</translation>
    </message>
</context>
<context>
    <name>KioskView</name>
    <message>
        <source>Gemba kiosk</source>
        <translation>Gemba kiosk</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Stay signed in</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Pairing code as a picture</source>
        <translation>Pairing code as a picture</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Pairing code</translation>
    </message>
    <message>
        <source>In Gemba Admin open Terminals, then scan the picture or type this code.</source>
        <translation>In Gemba Admin open Terminals, then scan the picture or type this code.</translation>
    </message>
    <message>
        <source>Compare with the server</source>
        <translation>Compare with the server</translation>
    </message>
    <message>
        <source>The server must show the same words.</source>
        <translation>The server must show the same words.</translation>
    </message>
    <message>
        <source>Words differ? Stop, and call an administrator.</source>
        <translation>Words differ? Stop, and call an administrator.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>choose another</translation>
    </message>
    <message>
        <source>only one found</source>
        <translation>only one found</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>cancels this one</source>
        <translation>cancels this one</translation>
    </message>
    <message>
        <source>asks the server</source>
        <translation>asks the server</translation>
    </message>
</context>
<context>
    <name>ReferencePad</name>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>Reference value</source>
        <translation>Reference value</translation>
    </message>
    <message>
        <source>What the standard holds now:</source>
        <translation>What the standard holds now:</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>%1 reads</translation>
    </message>
    <message>
        <source>The stability lamp starts over.</source>
        <translation>The stability lamp starts over.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>keeps %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
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
        <translation>Old values stay until you sign off new ones.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>link, touch, versions</source>
        <translation>link, touch, versions</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>not your role</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Day colours</source>
        <translation>Day colours</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>Night colours</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>next: night</source>
        <translation>next: night</translation>
    </message>
    <message>
        <source>next: contrast</source>
        <translation>next: contrast</translation>
    </message>
    <message>
        <source>next: day</source>
        <translation>next: day</translation>
    </message>
    <message>
        <source>Calibrate a sensor</source>
        <translation>Calibrate a sensor</translation>
    </message>
    <message>
        <source>Choose it above and connect the standard.</source>
        <translation>Choose it above and connect the standard.</translation>
    </message>
    <message>
        <source>Three points, about five minutes.</source>
        <translation>Three points, about five minutes.</translation>
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
        <translation>reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>back to the alarms</source>
        <translation>back to the alarms</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Shelve</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>For how long?</translation>
    </message>
    <message>
        <source>And why?</source>
        <translation>And why?</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Values and alarms show without it.</source>
        <translation>Values and alarms show without it.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>drops cursor</source>
        <translation>drops cursor</translation>
    </message>
    <message>
        <source>drag for a value</source>
        <translation>drag for a value</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>asks the server</source>
        <translation>asks the server</translation>
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
        <translation>mean</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>No history</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::AlarmListModel</name>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>not acknowledged</translation>
    </message>
    <message>
        <source>needs a reset</source>
        <translation>needs a reset</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>until %1, %2</translation>
    </message>
    <message>
        <source>by design</source>
        <translation>by design</translation>
    </message>
    <message>
        <source>by design, %1</source>
        <translation>by design, %1</translation>
    </message>
    <message>
        <source>Raised %1.</source>
        <translation>Raised %1.</translation>
    </message>
    <message>
        <source>Raised %1, falling %2/min.</source>
        <translation>Raised %1, falling %2/min.</translation>
    </message>
    <message>
        <source>Raised %1, rising %2/min.</source>
        <translation>Raised %1, rising %2/min.</translation>
    </message>
    <message>
        <source>Priority %1, %2 %3, %4, %5, %6, %7, %8</source>
        <translation>Priority %1, %2 %3, %4, %5, %6, %7, %8</translation>
    </message>
    <message>
        <source>top of list</source>
        <translation>top of list</translation>
    </message>
    <message>
        <source>end of list</source>
        <translation>end of list</translation>
    </message>
    <message>
        <source>All</source>
        <comment>alarm filter</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>alarm filter</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>To answer</source>
        <comment>alarm filter</comment>
        <translation>To answer</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 of %2 shown</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::DiagnosticsModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>kiosk %1, server %2</source>
        <translation>kiosk %1, server %2</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Answer time</translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <translation>%1, worst %2</translation>
    </message>
    <message>
        <source>Lost messages</source>
        <translation>Lost messages</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Clock difference</translation>
    </message>
    <message>
        <source>Connected for</source>
        <translation>Connected for</translation>
    </message>
    <message>
        <source>%1, %2 reconnects</source>
        <translation>%1, %2 reconnects</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>waiting…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>answered in %1</translation>
    </message>
    <message>
        <source>asks for one answer</source>
        <translation>asks for one answer</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::KioskController</name>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>needs link</source>
        <translation>needs link</translation>
    </message>
    <message>
        <source>none active</source>
        <translation>none active</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message>
        <source>calibrate, check</source>
        <translation>calibrate, check</translation>
    </message>
    <message>
        <source>badge needed</source>
        <translation>badge needed</translation>
    </message>
    <message>
        <source>badge or PIN</source>
        <translation>badge or PIN</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>silent for %1</translation>
    </message>
    <message>
        <source>for 2 min</source>
        <translation>for 2 min</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nothing to do</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>not your role</translation>
    </message>
    <message>
        <source>Enter PIN to acknowledge</source>
        <translation>Enter PIN to acknowledge</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Not acknowledged</translation>
    </message>
    <message>
        <source>Enter PIN to shelve</source>
        <translation>Enter PIN to shelve</translation>
    </message>
    <message>
        <source>Enter PIN for service</source>
        <translation>Enter PIN for service</translation>
    </message>
    <message>
        <source>Enter PIN to sign in</source>
        <translation>Enter PIN to sign in</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>sensors on show</comment>
        <translation>%1–%2 of %3</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::NoticeModel</name>
    <message>
        <source>Retry now</source>
        <translation>Retry now</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>try %1</translation>
    </message>
    <message>
        <source>Lost %1. Alarms are not current.</source>
        <translation>Lost %1. Alarms are not current.</translation>
    </message>
    <message>
        <source>The server refused this kiosk</source>
        <translation>The server refused this kiosk</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Pair again</translation>
    </message>
    <message>
        <source>asks for a code</source>
        <translation>asks for a code</translation>
    </message>
    <message>
        <source>Kiosk and server do not match</source>
        <translation>Kiosk and server do not match</translation>
    </message>
    <message>
        <source>Kiosk %1, server %2.</source>
        <translation>Kiosk %1, server %2.</translation>
    </message>
    <message>
        <source>Call an administrator to update.</source>
        <translation>Call an administrator to update.</translation>
    </message>
    <message>
        <source>No link to the server</source>
        <translation>No link to the server</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Next try in %1</translation>
    </message>
    <message>
        <source>Not trying again.</source>
        <translation>Not trying again.</translation>
    </message>
    <message>
        <source>for %1. Alarms are not current.</source>
        <translation>for %1. Alarms are not current.</translation>
    </message>
    <message>
        <source>This goes on by itself.</source>
        <translation>This goes on by itself.</translation>
    </message>
    <message>
        <source>starts over</source>
        <translation>starts over</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>tag, name, condition: P3 Exhaust high</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, limit %2, since %3</source>
        <translation>%1, limit %2, since %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>No active alarms</translation>
    </message>
    <message>
        <source>Last: %1 %2 at %3, returned %4</source>
        <translation>Last: %1 %2 at %3, returned %4</translation>
    </message>
    <message>
        <source>None since this kiosk was started</source>
        <translation>None since this kiosk was started</translation>
    </message>
    <message>
        <source>%1 shelved, %2 suppressed</source>
        <translation>%1 shelved, %2 suppressed</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nothing to do</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>not your role</translation>
    </message>
    <message>
        <source>%1, back in limits; %2 at %3</source>
        <translation>%1, back in limits; %2 at %3</translation>
    </message>
    <message>
        <source>%1, over; raised at %2</source>
        <translation>%1, over; raised at %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::PairingModel</name>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>terminal id</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>looking for one</source>
        <translation>looking for one</translation>
    </message>
    <message>
        <source>Pairing code %1</source>
        <translation>Pairing code %1</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>Valid for %1</translation>
    </message>
    <message>
        <source>Not asking yet</source>
        <translation>Not asking yet</translation>
    </message>
    <message>
        <source>Press New code to begin.</source>
        <translation>Press New code to begin.</translation>
    </message>
    <message>
        <source>Asking for a code</source>
        <translation>Asking for a code</translation>
    </message>
    <message>
        <source>The server answers in a moment.</source>
        <translation>The server answers in a moment.</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>by an administrator, for %1</source>
        <translation>by an administrator, for %1</translation>
    </message>
    <message>
        <source>This page moves on by itself.</source>
        <translation>This page moves on by itself.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Connecting to the server.</source>
        <translation>Connecting to the server.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>An administrator declined this kiosk.</source>
        <translation>An administrator declined this kiosk.</translation>
    </message>
    <message>
        <source>Ask why, then press New code.</source>
        <translation>Ask why, then press New code.</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>The code has expired</translation>
    </message>
    <message>
        <source>Nobody approved it in time.</source>
        <translation>Nobody approved it in time.</translation>
    </message>
    <message>
        <source>Press New code to try again.</source>
        <translation>Press New code to try again.</translation>
    </message>
    <message>
        <source>No code from the server</source>
        <translation>No code from the server</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::SensorTile</name>
    <message>
        <source>Stale, last %1</source>
        <translation>Stale, last %1</translation>
    </message>
    <message>
        <source>Waiting for the first value</source>
        <translation>Waiting for the first value</translation>
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
        <translation>steady</translation>
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
        <translation>Signed off and recorded as %1.</translation>
    </message>
    <message>
        <source>%1 alarms to log only</source>
        <translation>%1 alarms to log only</translation>
    </message>
    <message>
        <source>Ends by itself at %1, in %2</source>
        <translation>Ends by itself at %1, in %2</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zero</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>needs link</source>
        <translation>needs link</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>not your role</translation>
    </message>
    <message>
        <source>calibrates %1</source>
        <translation>calibrates %1</translation>
    </message>
    <message>
        <source>choose a sensor</source>
        <translation>choose a sensor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>While it lasts, alarms of the sensor go to the log only.</source>
        <translation>While it lasts, alarms of the sensor go to the log only.</translation>
    </message>
    <message>
        <source>It ends by itself after 30 minutes.</source>
        <translation>It ends by itself after 30 minutes.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>raw value, quality, age</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 above</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 below</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>reference %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Settling</translation>
    </message>
    <message>
        <source>for %1, needs %2</source>
        <translation>for %1, needs %2</translation>
    </message>
    <message>
        <source>spread %1 %2, limit %3</source>
        <translation>spread %1 %2, limit %3</translation>
    </message>
    <message>
        <source>last %1 s</source>
        <translation>last %1 s</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Largest error</translation>
    </message>
    <message>
        <source>of span</source>
        <translation>of span</translation>
    </message>
    <message>
        <source>in step 3</source>
        <translation>in step 3</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>the reference</translation>
    </message>
    <message>
        <source>zero point</source>
        <translation>zero point</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>first step</translation>
    </message>
    <message>
        <source>span point</source>
        <translation>span point</translation>
    </message>
    <message>
        <source>to zero point</source>
        <translation>to zero point</translation>
    </message>
    <message>
        <source>check point</source>
        <translation>check point</translation>
    </message>
    <message>
        <source>to span point</source>
        <translation>to span point</translation>
    </message>
    <message>
        <source>stores new values</source>
        <translation>stores new values</translation>
    </message>
    <message>
        <source>to check point</source>
        <translation>to check point</translation>
    </message>
    <message>
        <source>Sign off the new values?</source>
        <translation>Sign off the new values?</translation>
    </message>
    <message>
        <source>They count from this moment on, and the</source>
        <translation>They count from this moment on, and the</translation>
    </message>
    <message>
        <source>certificate names you and the standard.</source>
        <translation>certificate names you and the standard.</translation>
    </message>
    <message>
        <source>Hold %1 on %2</source>
        <translation>Hold %1 on %2</translation>
    </message>
    <message>
        <source>Stable long enough: capture is open.</source>
        <translation>Stable long enough: capture is open.</translation>
    </message>
    <message>
        <source>Wait until the reading holds still.</source>
        <translation>Wait until the reading holds still.</translation>
    </message>
    <message>
        <source>Nothing changes until sign-off.</source>
        <translation>Nothing changes until sign-off.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>not stable yet</source>
        <translation>not stable yet</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>No standard</source>
        <translation>No standard</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>none registered</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>certificate names you, but no standard.</source>
        <translation>certificate names you, but no standard.</translation>
    </message>
    <message>
        <source>The new values count from now on.</source>
        <translation>The new values count from now on.</translation>
    </message>
    <message>
        <source>All points taken</source>
        <translation>All points taken</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::SessionModel</name>
    <message>
        <source>by itself in %1</source>
        <translation>by itself in %1</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>tag, name, condition, age: P3 Exhaust high, 6 min ago</comment>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>Badge read %1</source>
        <translation>Badge read %1</translation>
    </message>
    <message>
        <source>Not you? Hold your own badge to the reader, right of the screen.</source>
        <translation>Not you? Hold your own badge to the reader, right of the screen.</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Now the PIN of this number</source>
        <translation>Now the PIN of this number</translation>
    </message>
    <message>
        <source>Not you? Press Erase, or hold your badge to the reader.</source>
        <translation>Not you? Press Erase, or hold your badge to the reader.</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Who is there?</translation>
    </message>
    <message>
        <source>Type your number, then OK</source>
        <translation>Type your number, then OK</translation>
    </message>
    <message>
        <source>Or hold your badge to the reader, right of the screen.</source>
        <translation>Or hold your badge to the reader, right of the screen.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Checking with the server…</translation>
    </message>
    <message>
        <source>Your badge</source>
        <translation>Your badge</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::ShelveModel</name>
    <message>
        <source>Shelve %1</source>
        <translation>Shelve %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>tag, name, age</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>It stays in the list, makes no sound and asks for nothing until the time is over. This is recorded.</source>
        <translation>It stays in the list, makes no sound and asks for nothing until the time is over. This is recorded.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation>Under repair</translation>
    </message>
    <message>
        <source>Known fault</source>
        <translation>Known fault</translation>
    </message>
    <message>
        <source>Cleaning, test</source>
        <translation>Cleaning, test</translation>
    </message>
    <message>
        <source>Bad sensor</source>
        <translation>Bad sensor</translation>
    </message>
    <message>
        <source>choose a time</source>
        <translation>choose a time</translation>
    </message>
    <message>
        <source>choose a reason</source>
        <translation>choose a reason</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::StatusModel</name>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>%1 of priority %2</source>
        <translation>%1 of priority %2</translation>
    </message>
    <message>
        <source>Alarms unknown, no link</source>
        <translation>Alarms unknown, no link</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>No active alarms</translation>
    </message>
    <message>
        <source>Active alarms: %1</source>
        <translation>Active alarms: %1</translation>
    </message>
    <message>
        <source>Out in %1</source>
        <translation>Out in %1</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::TrendModel</name>
    <message>
        <source>last %1 min</source>
        <translation>last %1 min</translation>
    </message>
    <message>
        <source>last %1 h</source>
        <translation>last %1 h</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>every %1 s</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>no data since %1</source>
        <translation>no data since %1</translation>
    </message>
    <message>
        <source>Trend of %1 %2, %3: minimum %4, mean %5, maximum %6</source>
        <translation>Trend of %1 %2, %3: minimum %4, mean %5, maximum %6</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 above %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 below %2</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>within the limits</translation>
    </message>
</context>
<context>
    <name>gemba::kiosk::Words</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
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
        <translation>Good</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Uncertain</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>No value yet</translation>
    </message>
    <message>
        <source>not updated</source>
        <translation>not updated</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>out of range</translation>
    </message>
    <message>
        <source>at the end of its range</source>
        <translation>at the end of its range</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>not calibrated</translation>
    </message>
    <message>
        <source>clock in doubt</source>
        <translation>clock in doubt</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>role</comment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>role</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Critical low</source>
        <translation>Critical low</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Critical high</source>
        <translation>Critical high</translation>
    </message>
    <message>
        <source>Changing fast</source>
        <translation>Changing fast</translation>
    </message>
    <message>
        <source>Bad value</source>
        <translation>Bad value</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>No signal</translation>
    </message>
    <message>
        <source>critical low</source>
        <comment>after a name: P1 critical low</comment>
        <translation>critical low</translation>
    </message>
    <message>
        <source>low</source>
        <comment>after a name: P2 low</comment>
        <translation>low</translation>
    </message>
    <message>
        <source>high</source>
        <comment>after a name: P3 high</comment>
        <translation>high</translation>
    </message>
    <message>
        <source>critical high</source>
        <comment>after a name: P3 critical high</comment>
        <translation>critical high</translation>
    </message>
    <message>
        <source>changing fast</source>
        <comment>after a name</comment>
        <translation>changing fast</translation>
    </message>
    <message>
        <source>bad value</source>
        <comment>after a name</comment>
        <translation>bad value</translation>
    </message>
    <message>
        <source>no signal</source>
        <comment>after a name</comment>
        <translation>no signal</translation>
    </message>
    <message>
        <source>was above %1</source>
        <translation>was above %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>above %1</translation>
    </message>
    <message>
        <source>was below %1</source>
        <translation>was below %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unacknowledged</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Latched</translation>
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
        <source>The number or PIN is not right.</source>
        <translation>The number or PIN is not right.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>You are no longer signed in.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Your role may not do this.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Too many attempts.</translation>
    </message>
    <message>
        <source>This kiosk is not paired with the server.</source>
        <translation>This kiosk is not paired with the server.</translation>
    </message>
    <message>
        <source>The pairing code has expired.</source>
        <translation>The pairing code has expired.</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <translation>This account is switched off.</translation>
    </message>
    <message>
        <source>It has changed in the meantime.</source>
        <translation>It has changed in the meantime.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>A reason is needed.</translation>
    </message>
    <message>
        <source>That is longer than allowed.</source>
        <translation>That is longer than allowed.</translation>
    </message>
    <message>
        <source>The reading is not stable enough.</source>
        <translation>The reading is not stable enough.</translation>
    </message>
    <message>
        <source>The two points are too close together.</source>
        <translation>The two points are too close together.</translation>
    </message>
    <message>
        <source>Service mode has ended.</source>
        <translation>Service mode has ended.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>The server does not answer.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>The server is busy.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Check it and try again.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Sign in again.</translation>
    </message>
    <message>
        <source>Ask a person with the right role.</source>
        <translation>Ask a person with the right role.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <translation>Ask for a new code.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Ask an administrator.</translation>
    </message>
    <message>
        <source>Look at the list and try again.</source>
        <translation>Look at the list and try again.</translation>
    </message>
    <message>
        <source>Choose one and try again.</source>
        <translation>Choose one and try again.</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>Choose a shorter time.</translation>
    </message>
    <message>
        <source>Hold the reference until the lamp says stable.</source>
        <translation>Hold the reference until the lamp says stable.</translation>
    </message>
    <message>
        <source>Take the second point farther away.</source>
        <translation>Take the second point farther away.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Start it again.</translation>
    </message>
    <message>
        <source>The kiosk keeps trying.</source>
        <translation>The kiosk keeps trying.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>code %1, ref %2</source>
        <translation>code %1, ref %2</translation>
    </message>
    <message>
        <source>Looking for a server</source>
        <translation>Looking for a server</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Not paired</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Proving identity</source>
        <translation>Proving identity</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Catching up</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>No link</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Wrong version</source>
        <translation>Wrong version</translation>
    </message>
</context>
</TS>
