<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BagPane</name>
    <message>
        <source>Into which parent</source>
        <translation>Into which parent</translation>
    </message>
    <message>
        <source>Take children out?</source>
        <translation>Take children out?</translation>
    </message>
    <message>
        <source>Move children into another parent?</source>
        <translation>Move children into another parent?</translation>
    </message>
    <message>
        <source>Open this parent again?</source>
        <translation>Open this parent again?</translation>
    </message>
    <message>
        <source>Complete this parent?</source>
        <translation>Complete this parent?</translation>
    </message>
    <message>
        <source>Take the last entry back?</source>
        <translation>Take the last entry back?</translation>
    </message>
    <message>
        <source>The ticked ones, or all where none is ticked. A code that is new becomes a parent. The move can be taken back.</source>
        <translation>The ticked ones, or all where none is ticked. A code that is new becomes a parent. The move can be taken back.</translation>
    </message>
    <message>
        <source>It takes children again and cannot be put on a bill until it is complete.</source>
        <translation>It takes children again and cannot be put on a bill until it is complete.</translation>
    </message>
    <message>
        <source>It takes no more children and can be put on a bill. It can be opened again.</source>
        <translation>It takes no more children and can be put on a bill. It can be opened again.</translation>
    </message>
    <message>
        <source>%1. A further entry says the opposite; both stay readable.</source>
        <translation>%1. A further entry says the opposite; both stay readable.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Move …</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Take out %1</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Take all out</translation>
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
        <source>In parent</source>
        <translation>In parent</translation>
    </message>
    <message>
        <source>On bill</source>
        <translation>On bill</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
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
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>Show the parent</source>
        <translation>Show the parent</translation>
    </message>
    <message>
        <source>Show the bill</source>
        <translation>Show the bill</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>In it</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What the scale says, in kg</source>
        <translation>What the scale says, in kg</translation>
    </message>
    <message>
        <source>A number of kilograms</source>
        <translation>A number of kilograms</translation>
    </message>
    <message>
        <source>Note this weight?</source>
        <translation>Note this weight?</translation>
    </message>
    <message>
        <source>It stands beside the nominal weight and is compared with it. It can be taken back.</source>
        <translation>It stands beside the nominal weight and is compared with it. It can be taken back.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Weigh …</source>
        <translation>Weigh …</translation>
    </message>
</context>
<context>
    <name>BagSearchPage</name>
    <message>
        <source>Bag search</source>
        <translation>Bag search</translation>
    </message>
    <message>
        <source>By code, by its last digits, or by any part of it</source>
        <translation>By code, by its last digits, or by any part of it</translation>
    </message>
    <message>
        <source>Code or part of it</source>
        <translation>Code or part of it</translation>
    </message>
    <message>
        <source>Search bags</source>
        <translation>Search bags</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Ends with</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contains</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>There are no bags yet</source>
        <translation>There are no bags yet</translation>
    </message>
    <message>
        <source>No bag fits</source>
        <translation>No bag fits</translation>
    </message>
    <message>
        <source>They come into being with their first scan.</source>
        <translation>They come into being with their first scan.</translation>
    </message>
    <message>
        <source>Try “Contains”, or fewer letters of the code.</source>
        <translation>Try “Contains”, or fewer letters of the code.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Drop the filters</translation>
    </message>
</context>
<context>
    <name>BagsPage</name>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Code, or its last digits</source>
        <translation>Code, or its last digits</translation>
    </message>
    <message>
        <source>Find a bag</source>
        <translation>Find a bag</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>End of day</translation>
    </message>
    <message>
        <source>Scans, last 5 min</source>
        <translation>Scans, last 5 min</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>per min</translation>
    </message>
    <message>
        <source>Bags today</source>
        <translation>Bags today</translation>
    </message>
    <message>
        <source>Parents completed</source>
        <translation>Parents completed</translation>
    </message>
    <message>
        <source>Parents open</source>
        <translation>Parents open</translation>
    </message>
    <message>
        <source>Bills open</source>
        <translation>Bills open</translation>
    </message>
    <message>
        <source>Not accepted today</source>
        <translation>Not accepted today</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>scans that lost</source>
        <translation>scans that lost</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nothing waits</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Loading …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Bags per 15 min</source>
        <translation>Bags per 15 min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Nothing packed today</source>
        <translation>Nothing packed today</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>No: not accepted in the last 15 min</source>
        <translation>No: not accepted in the last 15 min</translation>
    </message>
    <message>
        <source>No station scanned today</source>
        <translation>No station scanned today</translation>
    </message>
    <message>
        <source>Stations appear here with their first scan.</source>
        <translation>Stations appear here with their first scan.</translation>
    </message>
    <message>
        <source>Open parents</source>
        <translation>Open parents</translation>
    </message>
    <message>
        <source>left alone longest first</source>
        <translation>left alone longest first</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Enter opens the parent</source>
        <translation>Enter opens the parent</translation>
    </message>
    <message>
        <source>No parent is open</source>
        <translation>No parent is open</translation>
    </message>
    <message>
        <source>A station opens one by scanning its code.</source>
        <translation>A station opens one by scanning its code.</translation>
    </message>
    <message>
        <source>Bills today</source>
        <translation>Bills today</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>New bill</translation>
    </message>
    <message>
        <source>kg nominal, from children</source>
        <translation>kg nominal, from children</translation>
    </message>
    <message>
        <source>No bill was opened today</source>
        <translation>No bill was opened today</translation>
    </message>
    <message>
        <source>“New bill” opens one.</source>
        <translation>“New bill” opens one.</translation>
    </message>
    <message>
        <source>Somebody who manages bills can open one.</source>
        <translation>Somebody who manages bills can open one.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Choose a table and how much of it</source>
        <translation>Choose a table and how much of it</translation>
    </message>
</context>
<context>
    <name>BillPane</name>
    <message>
        <source>Bill %1</source>
        <translation>Bill %1</translation>
    </message>
    <message>
        <source>Code of a complete parent</source>
        <translation>Code of a complete parent</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Put on</translation>
    </message>
    <message>
        <source>Close this bill short?</source>
        <translation>Close this bill short?</translation>
    </message>
    <message>
        <source>Close this bill?</source>
        <translation>Close this bill?</translation>
    </message>
    <message>
        <source>Open this bill again?</source>
        <translation>Open this bill again?</translation>
    </message>
    <message>
        <source>Take %1 back as a return?</source>
        <translation>Take %1 back as a return?</translation>
    </message>
    <message>
        <source>Make this bill void?</source>
        <translation>Make this bill void?</translation>
    </message>
    <message>
        <source>Close bill</source>
        <translation>Close bill</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Make void</translation>
    </message>
    <message>
        <source>Close short …</source>
        <translation>Close short …</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>Open again …</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Take off %1</translation>
    </message>
    <message>
        <source>Return %1 …</source>
        <translation>Return %1 …</translation>
    </message>
    <message>
        <source>Make void …</source>
        <translation>Make void …</translation>
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
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
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
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>On it</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>Nothing is on it yet.</translation>
    </message>
    <message>
        <source>Parents on the bill</source>
        <translation>Parents on the bill</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>PDF, A4, in the language of this program</source>
        <translation>PDF, A4, in the language of this program</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Print to PDF</translation>
    </message>
    <message>
        <source>Saved in your documents; open it there to print it</source>
        <translation>Saved in your documents; open it there to print it</translation>
    </message>
    <message>
        <source>With the children of each parent</source>
        <translation>With the children of each parent</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Destination, vehicle and plan</source>
        <translation>Destination, vehicle and plan</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Bills</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>New bill</translation>
    </message>
    <message>
        <source>Number, destination or vehicle</source>
        <translation>Number, destination or vehicle</translation>
    </message>
    <message>
        <source>Search bills</source>
        <translation>Search bills</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>There are no bills yet</source>
        <translation>There are no bills yet</translation>
    </message>
    <message>
        <source>No bill fits</source>
        <translation>No bill fits</translation>
    </message>
    <message>
        <source>“New bill” opens one; stations then load parents onto it.</source>
        <translation>“New bill” opens one; stations then load parents onto it.</translation>
    </message>
    <message>
        <source>Somebody who manages bills can open one.</source>
        <translation>Somebody who manages bills can open one.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Drop the filters</translation>
    </message>
</context>
<context>
    <name>ChangeBillBar</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Parents planned</source>
        <translation>Parents planned</translation>
    </message>
    <message>
        <source>A whole number, 1 to 1000, and not fewer than are on it</source>
        <translation>A whole number, 1 to 1000, and not fewer than are on it</translation>
    </message>
    <message>
        <source>Change what was planned?</source>
        <translation>Change what was planned?</translation>
    </message>
    <message>
        <source>The print of the next close says so; earlier prints stay as they are. It can be changed back while the bill is open.</source>
        <translation>The print of the next close says so; earlier prints stay as they are. It can be changed back while the bill is open.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message>
        <source>End of day</source>
        <translation>End of day</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>Close the day …</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Close %1?</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Figures by area and person</source>
        <translation>Figures by area and person</translation>
    </message>
    <message>
        <source>Nothing was scanned on this day</source>
        <translation>Nothing was scanned on this day</translation>
    </message>
    <message>
        <source>Go to another day with the arrows above.</source>
        <translation>Go to another day with the arrows above.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Everything that fits the filter, as a file</source>
        <translation>Everything that fits the filter, as a file</translation>
    </message>
</context>
<context>
    <name>LabelPane</name>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Print these labels again?</source>
        <translation>Print these labels again?</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Print again …</source>
        <translation>Print again …</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Print labels</translation>
    </message>
    <message>
        <source>Saved in your documents</source>
        <translation>Saved in your documents</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>100 × 50 mm each</source>
        <translation>100 × 50 mm each</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>ZPL</source>
        <translation>ZPL</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>For a label printer with 8 dots a millimetre; send it the file as it is.</source>
        <translation>For a label printer with 8 dots a millimetre; send it the file as it is.</translation>
    </message>
    <message>
        <source>One label a page, for any printer.</source>
        <translation>One label a page, for any printer.</translation>
    </message>
    <message>
        <source>From label</source>
        <translation>From label</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 to %1</translation>
    </message>
    <message>
        <source>To label</source>
        <translation>To label</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>At most %1</translation>
    </message>
    <message>
        <source>More than 500 labels come in several files.</source>
        <translation>More than 500 labels come in several files.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Between numbers in use</source>
        <translation>Between numbers in use</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Numbers that were set aside, newest first</source>
        <translation>Numbers that were set aside, newest first</translation>
    </message>
    <message>
        <source>Set numbers aside</source>
        <translation>Set numbers aside</translation>
    </message>
    <message>
        <source>A number that was set aside is never given out again</source>
        <translation>A number that was set aside is never given out again</translation>
    </message>
    <message>
        <source>No labels have been made yet</source>
        <translation>No labels have been made yet</translation>
    </message>
    <message>
        <source>Set numbers aside first; then print their labels.</source>
        <translation>Set numbers aside first; then print their labels.</translation>
    </message>
    <message>
        <source>Somebody with the right to print labels can set numbers aside.</source>
        <translation>Somebody with the right to print labels can set numbers aside.</translation>
    </message>
</context>
<context>
    <name>ListFilterFields</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Person, by user name</source>
        <translation>Person, by user name</translation>
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
    <name>NewBillPane</name>
    <message>
        <source>New bill</source>
        <translation>New bill</translation>
    </message>
    <message>
        <source>Nothing is opened until you say so</source>
        <translation>Nothing is opened until you say so</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Open the bill</translation>
    </message>
    <message>
        <source>Destination, vehicle and a plan of 1 to 1000 parents are needed</source>
        <translation>Destination, vehicle and a plan of 1 to 1000 parents are needed</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Parents planned</source>
        <translation>Parents planned</translation>
    </message>
    <message>
        <source>A whole number, 1 to 1000</source>
        <translation>A whole number, 1 to 1000</translation>
    </message>
    <message>
        <source>Dock, where it is known</source>
        <translation>Dock, where it is known</translation>
    </message>
    <message>
        <source>Number, where it comes from elsewhere</source>
        <translation>Number, where it comes from elsewhere</translation>
    </message>
    <message>
        <source>Left empty, the next one is taken</source>
        <translation>Left empty, the next one is taken</translation>
    </message>
</context>
<context>
    <name>NewLabelsPane</name>
    <message>
        <source>Set numbers aside</source>
        <translation>Set numbers aside</translation>
    </message>
    <message>
        <source>The next free ones, in one piece</source>
        <translation>The next free ones, in one piece</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>A form and 1 to 5000 labels are needed</source>
        <translation>A form and 1 to 5000 labels are needed</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Form of the codes</source>
        <translation>Form of the codes</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>A whole number, 1 to 5000</source>
        <translation>A whole number, 1 to 5000</translation>
    </message>
    <message>
        <source>No form of codes has numbers that can be counted.</source>
        <translation>No form of codes has numbers that can be counted.</translation>
    </message>
    <message>
        <source>Nobody else gets these numbers, even if their labels are never printed. Numbers in use are passed over.</source>
        <translation>Nobody else gets these numbers, even if their labels are never printed. Numbers in use are passed over.</translation>
    </message>
    <message>
        <source>So many numbers are left between those in use only. Labels from elsewhere that nobody has scanned yet may have them: then two bags have one code, and one of them can never be packed.</source>
        <translation>So many numbers are left between those in use only. Labels from elsewhere that nobody has scanned yet may have them: then two bags have one code, and one of them can never be packed.</translation>
    </message>
    <message>
        <source>There are none: take the numbers</source>
        <translation>There are none: take the numbers</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Which scans</source>
        <translation>Which scans</translation>
    </message>
    <message>
        <source>Scans that lost</source>
        <translation>Scans that lost</translation>
    </message>
    <message>
        <source>The first scan that arrived counts until somebody decides</source>
        <translation>The first scan that arrived counts until somebody decides</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nothing waits for a decision</translation>
    </message>
    <message>
        <source>A scan comes here when its station was offline and another station was first.</source>
        <translation>A scan comes here when its station was offline and another station was first.</translation>
    </message>
    <message>
        <source>Show decided ones</source>
        <translation>Show decided ones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep it as it counts?</source>
        <translation>Keep it as it counts?</translation>
    </message>
    <message>
        <source>Move it to where the scan says?</source>
        <translation>Move it to where the scan says?</translation>
    </message>
    <message>
        <source>Have somebody look?</source>
        <translation>Have somebody look?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Hold both</source>
        <translation>Hold both</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Move …</translation>
    </message>
    <message>
        <source>Have it checked …</source>
        <translation>Have it checked …</translation>
    </message>
    <message>
        <source>You may look, but not decide.</source>
        <translation>You may look, but not decide.</translation>
    </message>
    <message>
        <source>The scan says</source>
        <translation>The scan says</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Show the bag</source>
        <translation>Show the bag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Hold it</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagAreasModel</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>no area</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagChildrenModel</name>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagDashboard</name>
    <message>
        <source>%1, kept with every scan, nothing estimated</source>
        <translation>%1, kept with every scan, nothing estimated</translation>
    </message>
    <message>
        <source>%1 of %2 stations busy</source>
        <translation>%1 of %2 stations busy</translation>
    </message>
    <message>
        <source>%1 put on bills</source>
        <translation>%1 put on bills</translation>
    </message>
    <message>
        <source>of %1 there are</source>
        <translation>of %1 there are</translation>
    </message>
    <message>
        <source>%1 closed today</source>
        <translation>%1 closed today</translation>
    </message>
    <message>
        <source>%1 of scans</source>
        <translation>%1 of scans</translation>
    </message>
    <message>
        <source>%1 here already, %2 elsewhere, %3 other</source>
        <translation>%1 here already, %2 elsewhere, %3 other</translation>
    </message>
    <message>
        <source>usual %1</source>
        <comment>a day of the week</comment>
        <translation>usual %1</translation>
    </message>
    <message>
        <source>Bags in each quarter of an hour: %1 packed today</source>
        <translation>Bags in each quarter of an hour: %1 packed today</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>takes back</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of bag, goods in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>weight, difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>not weighed</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>On bill %1: take it off, or take it back as a return, before anything in it is changed.</source>
        <translation>On bill %1: take it off, or take it back as a return, before anything in it is changed.</translation>
    </message>
    <message>
        <source>Complete: open it again before children are moved or taken out.</source>
        <translation>Complete: open it again before children are moved or taken out.</translation>
    </message>
    <message numerus="yes">
        <source>%n children become loose. The entry can be taken back.</source>
        <translation>
            <numerusform>%n child becomes loose. The entry can be taken back.</numerusform>
            <numerusform>%n children become loose. The entry can be taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Taken back at once</translation>
    </message>
    <message>
        <source>Taken out of %1</source>
        <translation>Taken out of %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Moved to %1</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1 is open again</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>%1 is complete</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>%1 weighs %2</source>
        <translation>%1 weighs %2</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagWords</name>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>Loose</source>
        <comment>a child that is in no parent</comment>
        <translation>Loose</translation>
    </message>
    <message>
        <source>On a bill</source>
        <translation>On a bill</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a parent that takes children</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a bill that is loaded</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>closed with less than planned</comment>
        <translation>Short</translation>
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
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>put parents on a bill</comment>
        <translation>Load</translation>
    </message>
    <message>
        <source>Unload</source>
        <comment>take parents off a bill</comment>
        <translation>Unload</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
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
        <source>Kept as it counts</source>
        <translation>Kept as it counts</translation>
    </message>
    <message>
        <source>Moved to where the scan says</source>
        <translation>Moved to where the scan says</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Being looked at</translation>
    </message>
    <message>
        <source>%1 seen for the first time</source>
        <translation>%1 seen for the first time</translation>
    </message>
    <message>
        <source>%1 packed into %2</source>
        <translation>%1 packed into %2</translation>
    </message>
    <message>
        <source>%1 taken out of %2</source>
        <translation>%1 taken out of %2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 completed</translation>
    </message>
    <message>
        <source>%1 opened again</source>
        <translation>%1 opened again</translation>
    </message>
    <message>
        <source>%1 weighed: %2</source>
        <translation>%1 weighed: %2</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <translation>%1 checked</translation>
    </message>
    <message>
        <source>%1 put on bill %2</source>
        <translation>%1 put on bill %2</translation>
    </message>
    <message>
        <source>%1 taken off bill %2</source>
        <translation>%1 taken off bill %2</translation>
    </message>
    <message>
        <source>%1 came back from bill %2</source>
        <translation>%1 came back from bill %2</translation>
    </message>
    <message>
        <source>Bill %1 opened</source>
        <translation>Bill %1 opened</translation>
    </message>
    <message>
        <source>Bill %1 changed</source>
        <translation>Bill %1 changed</translation>
    </message>
    <message>
        <source>Bill %1 closed</source>
        <translation>Bill %1 closed</translation>
    </message>
    <message>
        <source>Bill %1 opened again</source>
        <translation>Bill %1 opened again</translation>
    </message>
    <message>
        <source>Bill %1 made void</source>
        <translation>Bill %1 made void</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n missing?</source>
        <comment>weight of a parent</comment>
        <translation>
            <numerusform>%1  %n missing?</numerusform>
            <numerusform>%1  %n missing?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %n too many?</source>
        <comment>weight of a parent</comment>
        <translation>
            <numerusform>%1  %n too many?</numerusform>
            <numerusform>%1  %n too many?</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a parent</comment>
        <translation>Complete</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BagsModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>In, on</source>
        <translation>In, on</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
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
        <source>Packed</source>
        <translation>Packed</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a parent</comment>
        <translation>Complete</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 weighed</source>
        <translation>%1 of %2 weighed</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n returned</source>
        <translation>
            <numerusform>%1, %n returned</numerusform>
            <numerusform>%1, %n returned</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 by %2</translation>
    </message>
    <message numerus="yes">
        <source>Its %n parents are frozen and revision %1 is kept for print. It can be opened again with a reason.</source>
        <translation>
            <numerusform>Its %n parent is frozen and revision %1 is kept for print. It can be opened again with a reason.</numerusform>
            <numerusform>Its %n parents are frozen and revision %1 is kept for print. It can be opened again with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parents fewer than planned.</source>
        <translation>
            <numerusform>%n parent fewer than planned.</numerusform>
            <numerusform>%n parents fewer than planned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parents can be put on and taken off again. Revision %1 stays readable; the next close makes revision %2.</source>
        <translation>Parents can be put on and taken off again. Revision %1 stays readable; the next close makes revision %2.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n parents are free for other bills. The bill stays readable; its number is not used again and this cannot be taken back.</source>
        <translation>
            <numerusform>Its %n parent is free for other bills. The bill stays readable; its number is not used again and this cannot be taken back.</numerusform>
            <numerusform>Its %n parents are free for other bills. The bill stays readable; its number is not used again and this cannot be taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is free again. The bill stays as it was printed and counts the return.</source>
        <translation>%1 is free again. The bill stays as it was printed and counts the return.</translation>
    </message>
    <message>
        <source>Short of what was planned: somebody with the right to correct bills can close it with a reason.</source>
        <translation>Short of what was planned: somebody with the right to correct bills can close it with a reason.</translation>
    </message>
    <message>
        <source>Choose a parent above to take it back as a return.</source>
        <translation>Choose a parent above to take it back as a return.</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Taken back at once</translation>
    </message>
    <message>
        <source>%1 is on the bill</source>
        <translation>%1 is on the bill</translation>
    </message>
    <message>
        <source>%1 is off the bill</source>
        <translation>%1 is off the bill</translation>
    </message>
    <message>
        <source>Bill %1 is closed</source>
        <translation>Bill %1 is closed</translation>
    </message>
    <message>
        <source>Bill %1 is open again</source>
        <translation>Bill %1 is open again</translation>
    </message>
    <message>
        <source>Bill %1 is void</source>
        <translation>Bill %1 is void</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 came back</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>The bill was not printed</source>
        <translation>The bill was not printed</translation>
    </message>
    <message>
        <source>Draft of bill %1 saved</source>
        <translation>Draft of bill %1 saved</translation>
    </message>
    <message>
        <source>Bill %1 saved</source>
        <translation>Bill %1 saved</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Marked void</source>
        <translation>Marked void</translation>
    </message>
    <message>
        <source>Bill %1 is changed</source>
        <translation>Bill %1 is changed</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillLinesModel</name>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Scale kg</source>
        <translation>Scale kg</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>came back</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>no scale</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::BillsModel</name>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>To, vehicle</source>
        <translation>To, vehicle</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rev</source>
        <comment>revision of a print</comment>
        <translation>Rev</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>destination, vehicle</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 open, %2 closed</source>
        <translation>%1 open, %2 closed</translation>
    </message>
    <message>
        <source>The bill is open</source>
        <translation>The bill is open</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::EndOfDayModel</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
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
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>On bills</source>
        <translation>On bills</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Arrived after the day was closed</source>
        <translation>Arrived after the day was closed</translation>
    </message>
    <message>
        <source>not in the sums above</source>
        <translation>not in the sums above</translation>
    </message>
    <message>
        <source>As it was when the day was closed</source>
        <translation>As it was when the day was closed</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>no area</translation>
    </message>
    <message>
        <source>Not closed: the figures still move</source>
        <translation>Not closed: the figures still move</translation>
    </message>
    <message>
        <source>Closed %1 by %2, frozen since</source>
        <translation>Closed %1 by %2, frozen since</translation>
    </message>
    <message>
        <source>The figures of %1 are frozen. What stations send later of that day is shown beside them, never added. A closed day stays closed.</source>
        <translation>The figures of %1 are frozen. What stations send later of that day is shown beside them, never added. A closed day stays closed.</translation>
    </message>
    <message>
        <source>Bags packed</source>
        <translation>Bags packed</translation>
    </message>
    <message>
        <source>Weight, nominal</source>
        <translation>Weight, nominal</translation>
    </message>
    <message>
        <source>Parents completed</source>
        <translation>Parents completed</translation>
    </message>
    <message>
        <source>Bills closed</source>
        <translation>Bills closed</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Left open</translation>
    </message>
    <message>
        <source>%1 scans</source>
        <translation>%1 scans</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 taken out</translation>
    </message>
    <message>
        <source>%1 put on bills</source>
        <translation>%1 put on bills</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1 opened</translation>
    </message>
    <message>
        <source>%1 scans refused</source>
        <translation>%1 scans refused</translation>
    </message>
    <message>
        <source>%1 bills, %2 to decide</source>
        <translation>%1 bills, %2 to decide</translation>
    </message>
    <message>
        <source>told once it is closed</source>
        <translation>told once it is closed</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 is closed</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::LabelsModel</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of codes, an example</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of codes, goods</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when, who</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never printed</comment>
        <translation>Not yet</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>how often it was printed</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, last %2</translation>
    </message>
    <message>
        <source>Two bags with one code are one bag to the system: destroy the labels that these take the place of. The reason goes into the audit trail.</source>
        <translation>Two bags with one code are one bag to the system: destroy the labels that these take the place of. The reason goes into the audit trail.</translation>
    </message>
    <message>
        <source>%1 of %2 labels</source>
        <translation>%1 of %2 labels</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are set aside</source>
        <translation>
            <numerusform>%n number is set aside</numerusform>
            <numerusform>%n numbers are set aside</numerusform>
        </translation>
    </message>
    <message>
        <source>No labels were made</source>
        <translation>No labels were made</translation>
    </message>
    <message>
        <source>Only %1 of %2 labels were made</source>
        <translation>Only %1 of %2 labels were made</translation>
    </message>
    <message numerus="yes">
        <source>%n labels saved</source>
        <translation>
            <numerusform>%n label saved</numerusform>
            <numerusform>%n labels saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 labels saved in %n files, the last:</source>
        <translation>
            <numerusform>%1 labels saved in %n file:</numerusform>
            <numerusform>%1 labels saved in %n files, the last:</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::OpenParentsModel</name>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Scale kg</source>
        <translation>Scale kg</translation>
    </message>
    <message>
        <source>To nominal</source>
        <translation>To nominal</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Last scan</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>no scale</translation>
    </message>
    <message>
        <source>full, close</source>
        <translation>full, close</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::ResolutionsModel</name>
    <message>
        <source>Scanned</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>The scan says</source>
        <translation>The scan says</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job of a station: parent or bill</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>on bill %1</source>
        <translation>on bill %1</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nowhere</translation>
    </message>
    <message>
        <source>Held, being checked</source>
        <translation>Held, being checked</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>No scan waits for a decision</source>
        <translation>No scan waits for a decision</translation>
    </message>
    <message numerus="yes">
        <source>%n scans wait for a decision</source>
        <translation>
            <numerusform>%n scan waits for a decision</numerusform>
            <numerusform>%n scans wait for a decision</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, station</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1, arrived %2</source>
        <translation>%1, arrived %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>decision, person, when</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 stays %2. The scan stays in the history as refused.</source>
        <translation>%1 stays %2. The scan stays in the history as refused.</translation>
    </message>
    <message>
        <source>%1 moves into %2; the other count falls by one. The move can be taken back.</source>
        <translation>%1 moves into %2; the other count falls by one. The move can be taken back.</translation>
    </message>
    <message>
        <source>Neither parent can be billed until this is decided again.</source>
        <translation>Neither parent can be billed until this is decided again.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>%1 goes on bill %2, and comes off any other. The move can be taken back.</source>
        <translation>%1 goes on bill %2, and comes off any other. The move can be taken back.</translation>
    </message>
    <message>
        <source>%1 can be put on no bill until this is decided again.</source>
        <translation>%1 can be put on no bill until this is decided again.</translation>
    </message>
</context>
<context>
    <name>gemba::bagdesk::StationsModel</name>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Parent, bill</source>
        <translation>Parent, bill</translation>
    </message>
    <message>
        <source>/ min</source>
        <comment>scans per minute</comment>
        <translation>/ min</translation>
    </message>
    <message>
        <source>No</source>
        <comment>scans that were refused</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>%1 of %2 scanned lately</source>
        <translation>%1 of %2 scanned lately</translation>
    </message>
</context>
</TS>
