<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BillPage</name>
    <message>
        <source>Scan the parents to be loaded</source>
        <translation>Scan the parents to be loaded</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>Nothing is on it yet.</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>No parent is open here.</source>
        <translation>No parent is open here.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Command codes: scan them from this screen or from the printed card</source>
        <translation>Command codes: scan them from this screen or from the printed card</translation>
    </message>
    <message>
        <source>they work on every page</source>
        <translation>they work on every page</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>Looking up</source>
        <translation>Looking up</translation>
    </message>
    <message>
        <source>Scan one bag after the other. Nothing is packed, nothing is counted. Scan BACK to go on working.</source>
        <translation>Scan one bag after the other. Nothing is packed, nothing is counted. Scan BACK to go on working.</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>In Gemba Admin open Terminals, then scan the picture or type this code.</source>
        <translation>In Gemba Admin open Terminals, then scan the picture or type this code.</translation>
    </message>
    <message>
        <source>The server must show the same words</source>
        <translation>The server must show the same words</translation>
    </message>
    <message>
        <source>Words differ? Stop, and call an administrator.</source>
        <translation>Words differ? Stop, and call an administrator.</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Nothing was scanned here yet.</source>
        <translation>Nothing was scanned here yet.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
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
    <name>StationStrip</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
</context>
<context>
    <name>Tape</name>
    <message>
        <source>Last five: press a card to take it back</source>
        <translation>Last five: press a card to take it back</translation>
    </message>
    <message>
        <source>What is scanned now shows here, to be taken back</source>
        <translation>What is scanned now shows here, to be taken back</translation>
    </message>
    <message>
        <source>or scan UNDO for the newest</source>
        <translation>or scan UNDO for the newest</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Scan the bags of this parent</source>
        <translation>Scan the bags of this parent</translation>
    </message>
</context>
<context>
    <name>gemba::scanner::CommandSheet</name>
    <message>
        <source>Takes the newest scan back</source>
        <translation>Takes the newest scan back</translation>
    </message>
    <message>
        <source>Closes the parent or the bill</source>
        <translation>Closes the parent or the bill</translation>
    </message>
    <message>
        <source>Goes on to the next one</source>
        <translation>Goes on to the next one</translation>
    </message>
    <message>
        <source>Plays the last result again</source>
        <translation>Plays the last result again</translation>
    </message>
    <message>
        <source>Acknowledges a failure</source>
        <translation>Acknowledges a failure</translation>
    </message>
    <message>
        <source>Shows the open bills</source>
        <translation>Shows the open bills</translation>
    </message>
    <message>
        <source>Packs children into parents</source>
        <translation>Packs children into parents</translation>
    </message>
    <message>
        <source>Tells where a bag is</source>
        <translation>Tells where a bag is</translation>
    </message>
    <message>
        <source>Shows what waits to be sent</source>
        <translation>Shows what waits to be sent</translation>
    </message>
    <message>
        <source>Shows what was reversed</source>
        <translation>Shows what was reversed</translation>
    </message>
    <message>
        <source>What counts now is right</source>
        <translation>What counts now is right</translation>
    </message>
    <message>
        <source>The bag is moved here</source>
        <translation>The bag is moved here</translation>
    </message>
    <message>
        <source>Somebody has to look</source>
        <translation>Somebody has to look</translation>
    </message>
    <message>
        <source>Sets the station up</source>
        <translation>Sets the station up</translation>
    </message>
    <message>
        <source>On the set-up page: learns the long barcode</source>
        <translation>On the set-up page: learns the long barcode</translation>
    </message>
    <message>
        <source>Next language</source>
        <translation>Next language</translation>
    </message>
    <message>
        <source>Day, night, contrast</source>
        <translation>Day, night, contrast</translation>
    </message>
    <message>
        <source>Ends the shift at this station</source>
        <translation>Ends the shift at this station</translation>
    </message>
    <message>
        <source>Commands of the scanner station</source>
        <translation>Commands of the scanner station</translation>
    </message>
    <message>
        <source>Teaches the keyboard layout: scan CALIBRATE on the set-up page, then this one</source>
        <translation>Teaches the keyboard layout: scan CALIBRATE on the set-up page, then this one</translation>
    </message>
</context>
<context>
    <name>gemba::scanner::StationController</name>
    <message>
        <source>Acknowledge first: press the key, or scan OK.</source>
        <translation>Acknowledge first: press the key, or scan OK.</translation>
    </message>
    <message>
        <source>This scanner is not a keyboard: there is nothing to learn.</source>
        <translation>This scanner is not a keyboard: there is nothing to learn.</translation>
    </message>
    <message>
        <source>Scan the long barcode now.</source>
        <translation>Scan the long barcode now.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>There is nothing to take back here.</translation>
    </message>
    <message>
        <source>“%1” does nothing here.</source>
        <translation>“%1” does nothing here.</translation>
    </message>
    <message>
        <source>No parent is open here.</source>
        <translation>No parent is open here.</translation>
    </message>
    <message>
        <source>Closing needs the server. Scans go on without it.</source>
        <translation>Closing needs the server. Scans go on without it.</translation>
    </message>
    <message>
        <source>Scans are still on their way: close again in a moment.</source>
        <translation>Scans are still on their way: close again in a moment.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 is closed.</translation>
    </message>
    <message>
        <source>Moving needs a supervisor: ask one to scan the badge.</source>
        <translation>Moving needs a supervisor: ask one to scan the badge.</translation>
    </message>
    <message>
        <source>Moved here: %1</source>
        <translation>Moved here: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>The sheet could not be written to %1.</source>
        <translation>The sheet could not be written to %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>The barcode did not come through whole. Set the scanner to the keyboard&apos;s language and try again.</source>
        <translation>The barcode did not come through whole. Set the scanner to the keyboard&apos;s language and try again.</translation>
    </message>
    <message>
        <source>Scanner and keyboard agree.</source>
        <translation>Scanner and keyboard agree.</translation>
    </message>
    <message numerus="yes">
        <source>Learned: %n characters are put right from now on.</source>
        <translation>
            <numerusform>Learned: %n character is put right from now on.</numerusform>
            <numerusform>Learned: %n characters are put right from now on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in first: that scan was not counted.</source>
        <translation>Sign in first: that scan was not counted.</translation>
    </message>
    <message>
        <source>Scan a
parent bag</source>
        <translation>Scan a
parent bag</translation>
    </message>
    <message>
        <source>Waiting %1. Nothing to press.</source>
        <translation>Waiting %1. Nothing to press.</translation>
    </message>
    <message>
        <source>Parent code</source>
        <translation>Parent code</translation>
    </message>
    <message>
        <source>opens or continues a parent</source>
        <translation>opens or continues a parent</translation>
    </message>
    <message>
        <source>loads parents onto a bill</source>
        <translation>loads parents onto a bill</translation>
    </message>
    <message>
        <source>Any child code</source>
        <translation>Any child code</translation>
    </message>
    <message>
        <source>tells where the bag is</source>
        <translation>tells where the bag is</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where, when: Station 2, 4 min ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>Open parents</source>
        <translation>Open parents</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Open in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parents</source>
        <translation>
            <numerusform>%n parent</numerusform>
            <numerusform>%n parents</numerusform>
        </translation>
    </message>
    <message>
        <source>This station today</source>
        <translation>This station today</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>parents</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>bags</translation>
    </message>
    <message>
        <source>to resolve</source>
        <translation>to resolve</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
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
        <translation>Waits</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Fate</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>sent, no answer</translation>
    </message>
    <message>
        <source>checked, waits</source>
        <translation>checked, waits</translation>
    </message>
    <message>
        <source>server must check</source>
        <translation>server must check</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>reversed</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>oldest %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on this station</source>
        <translation>checked on this station</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>sent, no answer yet</translation>
    </message>
    <message numerus="yes">
        <source>All %n are saved on this station.</source>
        <translation>
            <numerusform>It is saved on this station (%n).</numerusform>
            <numerusform>All %n are saved on this station.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is at the server.</source>
        <translation>Everything is at the server.</translation>
    </message>
    <message>
        <source>Server live</source>
        <translation>Server live</translation>
    </message>
    <message>
        <source>No link: as last read</source>
        <translation>No link: as last read</translation>
    </message>
    <message>
        <source>Parents stay open until then.</source>
        <translation>Parents stay open until then.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>Nothing to resolve. Every scan counts where it was meant to.</source>
        <translation>Nothing to resolve. Every scan counts where it was meant to.</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>Conflict %1 of %2</translation>
    </message>
    <message>
        <source>reversed %1</source>
        <comment>reversed 1 min ago</comment>
        <translation>reversed %1</translation>
    </message>
    <message>
        <source>It was not taken. &lt;b&gt;Where is it really?&lt;/b&gt;</source>
        <translation>It was not taken. &lt;b&gt;Where is it really?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Two stations have it. &lt;b&gt;Where is it really?&lt;/b&gt;</source>
        <translation>Two stations have it. &lt;b&gt;Where is it really?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Counts now</translation>
    </message>
    <message>
        <source>%1, first: counts now</source>
        <translation>%1, first: counts now</translation>
    </message>
    <message>
        <source>%1, you: reversed</source>
        <translation>%1, you: reversed</translation>
    </message>
    <message>
        <source>%1: reversed</source>
        <translation>%1: reversed</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 has it</translation>
    </message>
    <message>
        <source>scanned, offline</source>
        <translation>scanned, offline</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>scanned</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Off by</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Which bill?</source>
        <translation>Which bill?</translation>
    </message>
    <message>
        <source>Scan its number, press it, or scan its barcode here.</source>
        <translation>Scan its number, press it, or scan its barcode here.</translation>
    </message>
    <message>
        <source>No bill is open. The console opens one; then it shows here.</source>
        <translation>No bill is open. The console opens one; then it shows here.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close the bill short?</source>
        <translation>Close the bill short?</translation>
    </message>
    <message>
        <source>Close it short?</source>
        <translation>Close it short?</translation>
    </message>
    <message>
        <source>Say why: press a key, or scan its barcode.</source>
        <translation>Say why: press a key, or scan its barcode.</translation>
    </message>
    <message>
        <source>End of shift</source>
        <translation>End of shift</translation>
    </message>
    <message>
        <source>No more bags</source>
        <translation>No more bags</translation>
    </message>
    <message>
        <source>Damaged bags</source>
        <translation>Damaged bags</translation>
    </message>
    <message>
        <source>Scan any bag</source>
        <translation>Scan any bag</translation>
    </message>
    <message>
        <source>Nothing is counted on this page.</source>
        <translation>Nothing is counted on this page.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>on bill %1</source>
        <translation>on bill %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>nominal %1</source>
        <comment>17.0 kg</comment>
        <translation>nominal %1</translation>
    </message>
    <message>
        <source>is in %1</source>
        <translation>is in %1</translation>
    </message>
    <message>
        <source>is in no parent</source>
        <translation>is in no parent</translation>
    </message>
    <message>
        <source>That one has</source>
        <translation>That one has</translation>
    </message>
    <message>
        <source>It is on</source>
        <translation>It is on</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scan the long barcode now</source>
        <translation>Scan the long barcode now</translation>
    </message>
    <message>
        <source>Scanner and station</source>
        <translation>Scanner and station</translation>
    </message>
    <message>
        <source>Codes scanned here are measured, not counted.</source>
        <translation>Codes scanned here are measured, not counted.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>keyboard</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Last scan, as it came</source>
        <translation>Last scan, as it came</translation>
    </message>
    <message>
        <source>Between characters</source>
        <translation>Between characters</translation>
    </message>
    <message>
        <source>%1 usually, %2 at most</source>
        <comment>3 ms, 9 ms</comment>
        <translation>%1 usually, %2 at most</translation>
    </message>
    <message>
        <source>Whole scan</source>
        <translation>Whole scan</translation>
    </message>
    <message>
        <source>Slower counts as typed</source>
        <translation>Slower counts as typed</translation>
    </message>
    <message>
        <source>From scan to sound</source>
        <translation>From scan to sound</translation>
    </message>
    <message>
        <source>Bounces kept out</source>
        <translation>Bounces kept out</translation>
    </message>
    <message>
        <source>learns the keyboard layout</source>
        <translation>learns the keyboard layout</translation>
    </message>
    <message>
        <source>day, night, contrast</source>
        <translation>day, night, contrast</translation>
    </message>
    <message>
        <source>ends the shift here</source>
        <translation>ends the shift here</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Who is there?</translation>
    </message>
    <message>
        <source>Scan your badge, or type your number and OK.</source>
        <translation>Scan your badge, or type your number and OK.</translation>
    </message>
    <message>
        <source>Now the PIN. Not you? Press Erase, or scan your badge.</source>
        <translation>Now the PIN. Not you? Press Erase, or scan your badge.</translation>
    </message>
    <message>
        <source>Checking with the server…</source>
        <translation>Checking with the server…</translation>
    </message>
    <message>
        <source>No link: signing in needs the server.</source>
        <translation>No link: signing in needs the server.</translation>
    </message>
    <message>
        <source>Pairing code %1</source>
        <translation>Pairing code %1</translation>
    </message>
    <message>
        <source>Asking the server for a code</source>
        <translation>Asking the server for a code</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Valid for %1. This page moves on by itself.</source>
        <translation>Valid for %1. This page moves on by itself.</translation>
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
        <source>An administrator declined this station</source>
        <translation>An administrator declined this station</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>The code has expired</translation>
    </message>
    <message>
        <source>No code from the server</source>
        <translation>No code from the server</translation>
    </message>
    <message>
        <source>press, or scan OK on the command card</source>
        <translation>press, or scan OK on the command card</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>or scan CLOSE</source>
        <translation>or scan CLOSE</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
    <message>
        <source>acknowledge, this bag is set aside</source>
        <translation>acknowledge, this bag is set aside</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>plays it again</source>
        <translation>plays it again</translation>
    </message>
    <message>
        <source>Bag is out: acknowledge</source>
        <translation>Bag is out: acknowledge</translation>
    </message>
    <message>
        <source>Move it here instead</source>
        <translation>Move it here instead</translation>
    </message>
    <message>
        <source>%1: one fewer, asks a supervisor</source>
        <translation>%1: one fewer, asks a supervisor</translation>
    </message>
    <message>
        <source>asks a supervisor</source>
        <translation>asks a supervisor</translation>
    </message>
    <message>
        <source>Bag is aside: acknowledge</source>
        <translation>Bag is aside: acknowledge</translation>
    </message>
    <message>
        <source>Seen: acknowledge</source>
        <translation>Seen: acknowledge</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Queue %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next bill</source>
        <translation>Next bill</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 off again</source>
        <translation>%1 off again</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>the last result</source>
        <translation>the last result</translation>
    </message>
    <message numerus="yes">
        <source>%n parents short: asks for a reason</source>
        <translation>
            <numerusform>%n parent short: asks for a reason</numerusform>
            <numerusform>%n parents short: asks for a reason</numerusform>
        </translation>
    </message>
    <message>
        <source>holds what was planned</source>
        <translation>holds what was planned</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>next try by itself in %1</source>
        <translation>next try by itself in %1</translation>
    </message>
    <message>
        <source>Keep packing</source>
        <translation>Keep packing</translation>
    </message>
    <message>
        <source>Keep packing %1</source>
        <translation>Keep packing %1</translation>
    </message>
    <message>
        <source>Scans go on, the queue sends itself.</source>
        <translation>Scans go on, the queue sends itself.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 of %3</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Counts in %1. Take it out of %2.</source>
        <translation>Counts in %1. Take it out of %2.</translation>
    </message>
    <message>
        <source>What counts now is right.</source>
        <translation>What counts now is right.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>It goes to %1. Asks a supervisor.</source>
        <translation>It goes to %1. Asks a supervisor.</translation>
    </message>
    <message>
        <source>Physical check</source>
        <translation>Physical check</translation>
    </message>
    <message>
        <source>Holds both parents until someone has looked.</source>
        <translation>Holds both parents until someone has looked.</translation>
    </message>
    <message>
        <source>Print the command card</source>
        <translation>Print the command card</translation>
    </message>
    <message>
        <source>A4, PDF; or scan PRINT</source>
        <translation>A4, PDF; or scan PRINT</translation>
    </message>
    <message>
        <source>Learn the keyboard</source>
        <translation>Learn the keyboard</translation>
    </message>
    <message>
        <source>then scan the long barcode</source>
        <translation>then scan the long barcode</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>station, area</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Scanner linked</source>
        <translation>Scanner linked</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation>No scanner</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Offline, for how long: Offline 14 min</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>retry %1</source>
        <comment>in how long: retry 8 s</comment>
        <translation>retry %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message numerus="yes">
        <source>%n scans held</source>
        <translation>
            <numerusform>%n scan held</numerusform>
            <numerusform>%n scans held</numerusform>
        </translation>
    </message>
    <message>
        <source>counted once you acknowledge</source>
        <translation>counted once you acknowledge</translation>
    </message>
    <message>
        <source>new scans wait for your answer</source>
        <translation>new scans wait for your answer</translation>
    </message>
    <message>
        <source>confirmed by server, %1 ms</source>
        <translation>confirmed by server, %1 ms</translation>
    </message>
    <message>
        <source>saved here, server is asked</source>
        <translation>saved here, server is asked</translation>
    </message>
    <message>
        <source>%1 is open. Scan its bags.</source>
        <translation>%1 is open. Scan its bags.</translation>
    </message>
    <message>
        <source>taken out of %1</source>
        <translation>taken out of %1</translation>
    </message>
    <message>
        <source>is number %1 on this bill.</source>
        <translation>is number %1 on this bill.</translation>
    </message>
    <message>
        <source>went in as child %1.</source>
        <translation>went in as child %1.</translation>
    </message>
    <message>
        <source>is in this one already.</source>
        <translation>is in this one already.</translation>
    </message>
    <message>
        <source>Counted once. &lt;b&gt;Nothing to do.&lt;/b&gt;</source>
        <translation>Counted once. &lt;b&gt;Nothing to do.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Saved here as number %1.</source>
        <translation>Saved here as number %1.</translation>
    </message>
    <message>
        <source>Checked here: fine. &lt;b&gt;Keep packing.&lt;/b&gt;</source>
        <translation>Checked here: fine. &lt;b&gt;Keep packing.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The server must check it. &lt;b&gt;Keep packing.&lt;/b&gt;</source>
        <translation>The server must check it. &lt;b&gt;Keep packing.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>is on %1</source>
        <translation>is on %1</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>belongs to %1</translation>
    </message>
    <message>
        <source>was &lt;b&gt;not&lt;/b&gt; put on it.</source>
        <translation>was &lt;b&gt;not&lt;/b&gt; put on it.</translation>
    </message>
    <message>
        <source>was &lt;b&gt;not&lt;/b&gt; added.</source>
        <translation>was &lt;b&gt;not&lt;/b&gt; added.</translation>
    </message>
    <message>
        <source>Scan the label once more.&lt;br&gt;Still unknown: &lt;b&gt;set the bag aside.&lt;/b&gt;</source>
        <translation>Scan the label once more.&lt;br&gt;Still unknown: &lt;b&gt;set the bag aside.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Scans waited when the station stopped.</source>
        <translation>Scans waited when the station stopped.</translation>
    </message>
    <message>
        <source>Acknowledge, and they are counted.</source>
        <translation>Acknowledge, and they are counted.</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>by the server</translation>
    </message>
    <message>
        <source>Your scan of %1 was refused here, but the server counts it.</source>
        <translation>Your scan of %1 was refused here, but the server counts it.</translation>
    </message>
    <message>
        <source>Your scan of %1: %2 was first, with %3.</source>
        <comment>time, station, parent or bill</comment>
        <translation>Your scan of %1: %2 was first, with %3.</translation>
    </message>
    <message>
        <source>Your scan of %1: %2</source>
        <comment>time, reason</comment>
        <translation>Your scan of %1: %2</translation>
    </message>
    <message>
        <source>it lost.</source>
        <translation>it lost.</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <comment>bag, parent</comment>
        <translation>%1 into %2</translation>
    </message>
    <message>
        <source>Leave it off this load.</source>
        <translation>Leave it off this load.</translation>
    </message>
    <message>
        <source>Load it with %1.</source>
        <translation>Load it with %1.</translation>
    </message>
    <message>
        <source>Take this bag out.</source>
        <translation>Take this bag out.</translation>
    </message>
    <message>
        <source>Put it into %1.</source>
        <translation>Put it into %1.</translation>
    </message>
    <message>
        <source>Keep it off %1.</source>
        <translation>Keep it off %1.</translation>
    </message>
    <message>
        <source>Close the bill.</source>
        <translation>Close the bill.</translation>
    </message>
    <message>
        <source>Open the next bill.</source>
        <translation>Open the next bill.</translation>
    </message>
    <message>
        <source>Keep this bag out of %1.</source>
        <translation>Keep this bag out of %1.</translation>
    </message>
    <message>
        <source>Close it, scan a new parent.</source>
        <translation>Close it, scan a new parent.</translation>
    </message>
    <message>
        <source>Scan this bag again.</source>
        <translation>Scan this bag again.</translation>
    </message>
    <message>
        <source>Find the bag.</source>
        <translation>Find the bag.</translation>
    </message>
    <message>
        <source>Find it in %1.</source>
        <translation>Find it in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list to resolve.</source>
        <translation>
            <numerusform>%n more in the list to resolve.</numerusform>
            <numerusform>%n more in the list to resolve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out before closing.</source>
        <translation>Take it out before closing.</translation>
    </message>
    <message>
        <source>Packing parent</source>
        <translation>Packing parent</translation>
    </message>
    <message>
        <source>open %1</source>
        <comment>for how long: open 9 min</comment>
        <translation>open %1</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>to go</translation>
    </message>
    <message numerus="yes">
        <source>%n bags missing?</source>
        <translation>
            <numerusform>%n bag missing?</numerusform>
            <numerusform>%n bags missing?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bags extra?</source>
        <translation>
            <numerusform>%n bag extra?</numerusform>
            <numerusform>%n bags extra?</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading bill</source>
        <translation>Loading bill</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination and vehicle, dock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too light</source>
        <translation>too light</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>too heavy</translation>
    </message>
    <message>
        <source>Not known here: the server must check.</source>
        <translation>Not known here: the server must check.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Taken back: %1 from %2</source>
        <comment>bag, parent or bill</comment>
        <translation>Taken back: %1 from %2</translation>
    </message>
    <message>
        <source>%1 filled %2: only the server can take it back. Try again with a link.</source>
        <comment>bag, parent</comment>
        <translation>%1 filled %2: only the server can take it back. Try again with a link.</translation>
    </message>
    <message>
        <source>signed in last at %1</source>
        <comment>time of day</comment>
        <translation>signed in last at %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scans are held for the next bill. Scan its number.</source>
        <translation>
            <numerusform>%n scan is held for the next bill. Scan its number.</numerusform>
            <numerusform>%n scans are held for the next bill. Scan its number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans are held for the next parent. Scan its code.</source>
        <translation>
            <numerusform>%n scan is held for the next parent. Scan its code.</numerusform>
            <numerusform>%n scans are held for the next parent. Scan its code.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link: scans count for %1, %2.</source>
        <comment>name, signed in last at 14:28</comment>
        <translation>No link: scans count for %1, %2.</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>The server is of another version and takes none of them. All are saved here.</source>
        <translation>The server is of another version and takes none of them. All are saved here.</translation>
    </message>
    <message numerus="yes">
        <source>The server would not note %n scans. Try now sends them again.</source>
        <translation>
            <numerusform>The server would not note %n scan. Try now sends it again.</numerusform>
            <numerusform>The server would not note %n scans. Try now sends them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours without the server: nobody can scan until somebody signs in.</source>
        <translation>
            <numerusform>%n hour without the server: nobody can scan until somebody signs in.</numerusform>
            <numerusform>%n hours without the server: nobody can scan until somebody signs in.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link: here nobody scans without the server.</source>
        <translation>No link: here nobody scans without the server.</translation>
    </message>
    <message numerus="yes">
        <source>%n scans are saved here and go to the server once somebody is signed in.</source>
        <translation>
            <numerusform>%n scan is saved here and goes to the server once somebody is signed in.</numerusform>
            <numerusform>%n scans are saved here and go to the server once somebody is signed in.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 out again</source>
        <translation>%1 out again</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>whom scans are counted for</comment>
        <translation>as %1</translation>
    </message>
    <message>
        <source>Undo, %1</source>
        <comment>and where: Undo, SB04216</comment>
        <translation>Undo, %1</translation>
    </message>
    <message>
        <source>The bag is being moved: wait for the answer.</source>
        <translation>The bag is being moved: wait for the answer.</translation>
    </message>
    <message>
        <source>the bag is being moved</source>
        <translation>the bag is being moved</translation>
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
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>ACCEPTED</source>
        <translation>ACCEPTED</translation>
    </message>
    <message>
        <source>ALREADY
HERE</source>
        <translation>ALREADY
HERE</translation>
    </message>
    <message>
        <source>QUEUED
OFFLINE</source>
        <translation>QUEUED
OFFLINE</translation>
    </message>
    <message>
        <source>WRONG
PARENT</source>
        <translation>WRONG
PARENT</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>FULL</translation>
    </message>
    <message>
        <source>NOT TAKEN</source>
        <translation>NOT TAKEN</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>REVERSED</translation>
    </message>
    <message>
        <source>Looking for the server</source>
        <translation>Looking for the server</translation>
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
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Catching up</translation>
    </message>
    <message>
        <source>Server live</source>
        <translation>Server live</translation>
    </message>
    <message>
        <source>Server late</source>
        <translation>Server late</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>Server refuses</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Other version</translation>
    </message>
</context>
</TS>
