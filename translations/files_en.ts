<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ExportPane</name>
    <message>
        <source>New export</source>
        <translation>New export</translation>
    </message>
    <message>
        <source>The table as it is when it begins</source>
        <translation>The table as it is when it begins</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>There is nothing you may export.</source>
        <translation>There is nothing you may export.</translation>
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
        <source>For spreadsheets that know UTF-8 by a mark</source>
        <translation>For spreadsheets that know UTF-8 by a mark</translation>
    </message>
    <message>
        <source>Leave cells that look like formulas as they are</source>
        <translation>Leave cells that look like formulas as they are</translation>
    </message>
    <message>
        <source>Open such a file in no spreadsheet. The audit trail says that it was made.</source>
        <translation>Open such a file in no spreadsheet. The audit trail says that it was made.</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Only</translation>
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
        <source>Person, by user name</source>
        <translation>Person, by user name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Whole tables out and in; files are kept for a day</source>
        <translation>Whole tables out and in; files are kept for a day</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>New export</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>Imported so far</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Which way</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Each is the table of one moment</source>
        <translation>Each is the table of one moment</translation>
    </message>
    <message>
        <source>Nothing is changed until you say so</source>
        <translation>Nothing is changed until you say so</translation>
    </message>
    <message>
        <source>No exports of yours are here</source>
        <translation>No exports of yours are here</translation>
    </message>
    <message>
        <source>No imports of yours are here</source>
        <translation>No imports of yours are here</translation>
    </message>
    <message>
        <source>“New export” makes a file of a whole table, however long it is.</source>
        <translation>“New export” makes a file of a whole table, however long it is.</translation>
    </message>
    <message>
        <source>“Import a file” tries a file first and says what is wrong with it.</source>
        <translation>“Import a file” tries a file first and says what is wrong with it.</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Rows that cannot be taken</translation>
    </message>
    <message>
        <source>Everybody’s, newest first</source>
        <translation>Everybody’s, newest first</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Nothing has been imported yet</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Tried first; that changes nothing</source>
        <translation>Tried first; that changes nothing</translation>
    </message>
    <message>
        <source>Send and try</source>
        <translation>Send and try</translation>
    </message>
    <message>
        <source>A file is on its way already</source>
        <translation>A file is on its way already</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing</source>
        <translation>Says what would happen and changes nothing</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>There is nothing you may import.</source>
        <translation>There is nothing you may import.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Newest in your folders</source>
        <translation>Newest in your folders</translation>
    </message>
    <message>
        <source>Columns, in any order; the first row names them</source>
        <translation>Columns, in any order; the first row names them</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, needed</translation>
    </message>
    <message>
        <source>CSV or XLSX: choose it, type its path, or drop it here</source>
        <translation>CSV or XLSX: choose it, type its path, or drop it here</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
</context>
<context>
    <name>ImportedPane</name>
    <message>
        <source>Take the whole import back?</source>
        <translation>Take the whole import back?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Take back …</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>What it did</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
</context>
<context>
    <name>JobPane</name>
    <message>
        <source>Take the whole import back?</source>
        <translation>Take the whole import back?</translation>
    </message>
    <message>
        <source>Take what can be taken?</source>
        <translation>Take what can be taken?</translation>
    </message>
    <message>
        <source>Take all rows?</source>
        <translation>Take all rows?</translation>
    </message>
    <message>
        <source>Everything it brought is taken back together, or nothing where something was changed since.</source>
        <translation>Everything it brought is taken back together, or nothing where something was changed since.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation>Take the rest</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Take all</translation>
    </message>
    <message>
        <source>Take all …</source>
        <translation>Take all …</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Go on sending</translation>
    </message>
    <message>
        <source>Save with faults marked</source>
        <translation>Save with faults marked</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved in your documents</source>
        <translation>Saved in your documents</translation>
    </message>
    <message>
        <source>Take what can be taken …</source>
        <translation>Take what can be taken …</translation>
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
        <source>Take back …</source>
        <translation>Take back …</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removes its files from the server; what was imported stays</source>
        <translation>Removes its files from the server; what was imported stays</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Go on saving</source>
        <translation>Go on saving</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Import a file</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tables (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::ExportForm</name>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>From, to …</source>
        <translation>From, to …</translation>
    </message>
    <message>
        <source>The export did not begin</source>
        <translation>The export did not begin</translation>
    </message>
    <message>
        <source>Code or bill begins with</source>
        <translation>Code or bill begins with</translation>
    </message>
    <message>
        <source>Code begins with</source>
        <translation>Code begins with</translation>
    </message>
    <message>
        <source>Number, destination or vehicle</source>
        <translation>Number, destination or vehicle</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileJobsModel</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>The report was not read</source>
        <translation>The report was not read</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Taking an import back</translation>
    </message>
    <message>
        <source>%1, export</source>
        <translation>%1, export</translation>
    </message>
    <message>
        <source>%1, import</source>
        <translation>%1, import</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Being saved</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Would be new</source>
        <translation>Would be new</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Would change</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>As they are</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Cannot be taken</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be taken</source>
        <translation>%1 of %2 rows cannot be taken</translation>
    </message>
    <message>
        <source>%1; the first %2 are listed, the saved file has all</source>
        <translation>%1; the first %2 are listed, the saved file has all</translation>
    </message>
    <message>
        <source>%1 rows are taken, all or none. They can be taken back as one, with a reason.</source>
        <translation>%1 rows are taken, all or none. They can be taken back as one, with a reason.</translation>
    </message>
    <message>
        <source>%1 rows are taken; %2 stay out. The same file, once mended, brings in only those.</source>
        <translation>%1 rows are taken; %2 stay out. The same file, once mended, brings in only those.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Saved in part</source>
        <translation>Saved in part</translation>
    </message>
    <message>
        <source>In already</source>
        <translation>In already</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>It is being stopped</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileProblemsModel</name>
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
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>sheet %1</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>What is wrong, and what to do</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileTransfers</name>
    <message>
        <source>The file could not be read</source>
        <translation>The file could not be read</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>Split it into files of at most %1.</source>
        <translation>Split it into files of at most %1.</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>The file was not taken</translation>
    </message>
    <message>
        <source>The file is not all there yet</source>
        <translation>The file is not all there yet</translation>
    </message>
    <message>
        <source>The file is there but was not tried</source>
        <translation>The file is there but was not tried</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>The file was not saved</translation>
    </message>
    <message>
        <source>What has arrived is not what the server has. Save it again.</source>
        <translation>What has arrived is not what the server has. Save it again.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>The server has this file no longer</source>
        <translation>The server has this file no longer</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Send it again.</translation>
    </message>
    <message>
        <source>The file changed meanwhile</source>
        <translation>The file changed meanwhile</translation>
    </message>
    <message>
        <source>Send it again once it is finished.</source>
        <translation>Send it again once it is finished.</translation>
    </message>
    <message>
        <source>The file is not all saved yet</source>
        <translation>The file is not all saved yet</translation>
    </message>
    <message>
        <source>The server has made it anew meanwhile. Save it again.</source>
        <translation>The server has made it anew meanwhile. Save it again.</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::FileWords</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>In another parent</source>
        <translation>In another parent</translation>
    </message>
    <message>
        <source>Parent full</source>
        <translation>Parent full</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Parent first seen</source>
        <translation>Parent first seen</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Parent completed</source>
        <translation>Parent completed</translation>
    </message>
    <message>
        <source>Parent opened again</source>
        <translation>Parent opened again</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Weighed</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Put on a bill</source>
        <translation>Put on a bill</translation>
    </message>
    <message>
        <source>Taken off a bill</source>
        <translation>Taken off a bill</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Bill opened</source>
        <translation>Bill opened</translation>
    </message>
    <message>
        <source>Bill changed</source>
        <translation>Bill changed</translation>
    </message>
    <message>
        <source>Bill closed</source>
        <translation>Bill closed</translation>
    </message>
    <message>
        <source>Bill opened again</source>
        <translation>Bill opened again</translation>
    </message>
    <message>
        <source>Bill made void</source>
        <translation>Bill made void</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Packing list</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translation>Waits its turn</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Being read</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>Being tried</translation>
    </message>
    <message>
        <source>Being taken</source>
        <translation>Being taken</translation>
    </message>
    <message>
        <source>Report being written</source>
        <translation>Report being written</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Being taken back</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Being written</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Taken in part</source>
        <translation>Taken in part</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Taken before</translation>
    </message>
    <message>
        <source>Tried, with faults</source>
        <translation>Tried, with faults</translation>
    </message>
    <message>
        <source>Tried, all well</source>
        <translation>Tried, all well</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <comment>rows, rows</comment>
        <translation>%1, %2 a second</translation>
    </message>
    <message>
        <source>This very file was imported before. Nothing was changed.</source>
        <translation>This very file was imported before. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be taken; all others are in.</source>
        <translation>
            <numerusform>%n row could not be taken; all others are in.</numerusform>
            <numerusform>%n rows could not be taken; all others are in.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows are in. They can be taken back as one.</source>
        <translation>All rows are in. They can be taken back as one.</translation>
    </message>
    <message>
        <source>The file is there. Try it first: that changes nothing.</source>
        <translation>The file is there. Try it first: that changes nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken. Nothing was changed so far.</source>
        <translation>
            <numerusform>%n row cannot be taken. Nothing was changed so far.</numerusform>
            <numerusform>%n rows cannot be taken. Nothing was changed so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is so already.</source>
        <translation>Everything in the file is so already.</translation>
    </message>
    <message>
        <source>All rows can be taken. Nothing was changed so far.</source>
        <translation>All rows can be taken. Nothing was changed so far.</translation>
    </message>
    <message>
        <source>code of the parent</source>
        <translation>code of the parent</translation>
    </message>
    <message>
        <source>code of the child that goes into it</source>
        <translation>code of the child that goes into it</translation>
    </message>
    <message>
        <source>bill that the parent goes on once it is complete</source>
        <translation>bill that the parent goes on once it is complete</translation>
    </message>
    <message>
        <source>where a new parent comes into being</source>
        <translation>where a new parent comes into being</translation>
    </message>
    <message>
        <source>It was taken back. The same file can be imported again.</source>
        <translation>It was taken back. The same file can be imported again.</translation>
    </message>
    <message>
        <source>The server stopped half way, and some rows are in. Try it to see what is left.</source>
        <translation>The server stopped half way, and some rows are in. Try it to see what is left.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows can be taken now.</source>
        <translation>
            <numerusform>%n more row can be taken now.</numerusform>
            <numerusform>%n more rows can be taken now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n rows are in so far. Try it to see what is left.</source>
        <translation>
            <numerusform>Only %n row is in so far. Try it to see what is left.</numerusform>
            <numerusform>Only %n rows are in so far. Try it to see what is left.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a bill</source>
        <translation>On a bill</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Loose</translation>
    </message>
    <message>
        <source>Being loaded</source>
        <translation>Being loaded</translation>
    </message>
</context>
<context>
    <name>gemba::filedesk::ImportsModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Stopped half way</source>
        <translation>Stopped half way</translation>
    </message>
    <message>
        <source>Taken in part</source>
        <translation>Taken in part</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>As they were</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>what can be taken</source>
        <translation>what can be taken</translation>
    </message>
    <message>
        <source>all or none</source>
        <translation>all or none</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>%1 rows are taken back together, or none of them where something was changed since. The file can be imported again then.</source>
        <translation>%1 rows are taken back together, or none of them where something was changed since. The file can be imported again then.</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>when, who, why</comment>
        <translation>%1 by %2: %3</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>Rows taken</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>rows</comment>
        <translation>of %1</translation>
    </message>
</context>
</TS>
