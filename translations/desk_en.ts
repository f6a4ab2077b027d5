<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, roles</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Where you are signed in</translation>
    </message>
    <message>
        <source>You are signed in nowhere</source>
        <translation>You are signed in nowhere</translation>
    </message>
    <message>
        <source>This program will ask for your password again.</source>
        <translation>This program will ask for your password again.</translation>
    </message>
    <message>
        <source>End your other sessions?</source>
        <translation>End your other sessions?</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>End this session?</translation>
    </message>
    <message>
        <source>Every other program you are signed in with signs out at once. You can sign in again.</source>
        <translation>Every other program you are signed in with signs out at once. You can sign in again.</translation>
    </message>
    <message>
        <source>End the others</source>
        <translation>End the others</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End the chosen session</source>
        <translation>End the chosen session</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Choose a session first.</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>End all others</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language of mails</source>
        <translation>Language of mails</translation>
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
        <source>An administrator changes these.</source>
        <translation>An administrator changes these.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>A new one ends your other sessions.</source>
        <translation>A new one ends your other sessions.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Set it up</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>New recovery codes</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Another app</translation>
    </message>
    <message>
        <source>Sets up a new app in place of this one.</source>
        <translation>Sets up a new app in place of this one.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Turn off</translation>
    </message>
    <message>
        <source>Turn the second factor off</source>
        <translation>Turn the second factor off</translation>
    </message>
    <message>
        <source>API keys that speak for you</source>
        <translation>API keys that speak for you</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Until the new app has shown a code, the one you have goes on working. First the password once more.</source>
        <translation>Until the new app has shown a code, the one you have goes on working. First the password once more.</translation>
    </message>
    <message>
        <source>From then on signing in asks for a code from an authenticator app besides the password. First the password once more.</source>
        <translation>From then on signing in asks for a code from an authenticator app besides the password. First the password once more.</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>Turn the second factor off?</translation>
    </message>
    <message>
        <source>The app and the recovery codes stop working; the password alone is enough to be you. Where a role needs a second factor the server refuses.</source>
        <translation>The app and the recovery codes stop working; the password alone is enough to be you. Where a role needs a second factor the server refuses.</translation>
    </message>
    <message>
        <source>Make ten new recovery codes?</source>
        <translation>Make ten new recovery codes?</translation>
    </message>
    <message>
        <source>The old ones are worth nothing any more.</source>
        <translation>The old ones are worth nothing any more.</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Make them</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>A few words you can remember are better than signs you cannot. Your other sessions end.</source>
        <translation>A few words you can remember are better than signs you cannot. Your other sessions end.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Revoke the key %1</source>
        <translation>Revoke the key %1</translation>
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
        <source>Revoke it</source>
        <translation>Revoke it</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Type “%1” to go on</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, sorted upwards</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, sorted downwards</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 becomes %3</translation>
    </message>
    <message>
        <source>%1: stays %2</source>
        <translation>%1: stays %2</translation>
    </message>
</context>
<context>
    <name>FactorForm</name>
    <message>
        <source>Set up your second factor</source>
        <translation>Set up your second factor</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, then type the six digits it shows.</source>
        <translation>Scan this with an authenticator app, then type the six digits it shows.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR code for the authenticator app</translation>
    </message>
    <message>
        <source>To type instead</source>
        <translation>To type instead</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code of the app</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ListState</name>
    <message>
        <source>There is nothing here yet</source>
        <translation>There is nothing here yet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Choose a new password</source>
        <translation>Choose a new password</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>Password so far</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>New password, once more</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>A few words you can remember are better than signs you cannot.</source>
        <translation>A few words you can remember are better than signs you cannot.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordForm</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>RecoveryCodesForm</name>
    <message>
        <source>Keep these codes</source>
        <translation>Keep these codes</translation>
    </message>
    <message>
        <source>Each works once in place of the app&apos;s code, should you lose it. They are shown now and never again: print them or write them down.</source>
        <translation>Each works once in place of the app&apos;s code, should you lose it. They are shown now and never again: print them or write them down.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>I have them</source>
        <translation>I have them</translation>
    </message>
</context>
<context>
    <name>ShellView</name>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
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
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nothing has that name.</translation>
    </message>
    <message>
        <source>Go to a page or a setting</source>
        <translation>Go to a page or a setting</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>My account</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Which server?</source>
        <translation>Which server?</translation>
    </message>
    <message>
        <source>Its address stands on the server&apos;s first output and in its configuration.</source>
        <translation>Its address stands on the server&apos;s first output and in its configuration.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Another server</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Is this your server?</translation>
    </message>
    <message>
        <source>%1 is seen for the first time. Compare these words with the ones the server shows; only if all eight are the same is it the right one.</source>
        <translation>%1 is seen for the first time. Compare these words with the ones the server shows; only if all eight are the same is it the right one.</translation>
    </message>
    <message>
        <source>All eight are the same</source>
        <translation>All eight are the same</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>They differ</translation>
    </message>
    <message>
        <source>From then on this program believes only this server&apos;s key. “gembactl system info” on the server tells the words, too.</source>
        <translation>From then on this program believes only this server&apos;s key. “gembactl system info” on the server tells the words, too.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>The code of your app</source>
        <translation>The code of your app</translation>
    </message>
    <message>
        <source>Six digits from the authenticator app, or one of your recovery codes.</source>
        <translation>Six digits from the authenticator app, or one of your recovery codes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Your role needs a code from an authenticator app besides the password. First the password once more.</source>
        <translation>Your role needs a code from an authenticator app besides the password. First the password once more.</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Password forgotten</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>No account yet</translation>
    </message>
</context>
<context>
    <name>StatePane</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>StrangerForm</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>A new password</translation>
    </message>
    <message>
        <source>A code goes to the e-mail address of the account. It works once and for 30 minutes.</source>
        <translation>A code goes to the e-mail address of the account. It works once and for 30 minutes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Mail me a code</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>I have a code already</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choose a new password</translation>
    </message>
    <message>
        <source>Code from the mail</source>
        <translation>Code from the mail</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>New password, once more</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Set the password</translation>
    </message>
    <message>
        <source>Ask for an account</source>
        <translation>Ask for an account</translation>
    </message>
    <message>
        <source>An administrator decides about it and says what you may do.</source>
        <translation>An administrator decides about it and says what you may do.</translation>
    </message>
    <message>
        <source>Sign-in name you wish for</source>
        <translation>Sign-in name you wish for</translation>
    </message>
    <message>
        <source>Your name as people say it</source>
        <translation>Your name as people say it</translation>
    </message>
    <message>
        <source>E-mail, where the answer goes; may stay empty</source>
        <translation>E-mail, where the answer goes; may stay empty</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Password, once more</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>If the account is there and has an e-mail address, the code is on its way to it.</source>
        <translation>If the account is there and has an e-mail address, the code is on its way to it.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gemba::shell::AccountCalls</name>
    <message>
        <source>The two new passwords differ. Type them again.</source>
        <translation>The two new passwords differ. Type them again.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::AccountModel</name>
    <message>
        <source>Your password is changed</source>
        <translation>Your password is changed</translation>
    </message>
    <message>
        <source>Your second factor is turned off</source>
        <translation>Your second factor is turned off</translation>
    </message>
    <message>
        <source>The recovery codes are in force</source>
        <translation>The recovery codes are in force</translation>
    </message>
    <message>
        <source>none</source>
        <comment>e-mail address</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
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
        <source>ends %1</source>
        <translation>ends %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>None</source>
        <comment>API keys</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>The key %1 is revoked</source>
        <translation>The key %1 is revoked</translation>
    </message>
</context>
<context>
    <name>gemba::shell::ListPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, more on scroll</source>
        <translation>%1 of %2, more on scroll</translation>
    </message>
    <message>
        <source>%1, more on scroll</source>
        <translation>%1, more on scroll</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gemba::shell::OwnSessionsModel</name>
    <message>
        <source>this one</source>
        <translation>this one</translation>
    </message>
    <message numerus="yes">
        <source>%n of your sessions have ended</source>
        <translation>
            <numerusform>%n of your sessions has ended</numerusform>
            <numerusform>%n of your sessions have ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gemba::shell::PageState</name>
    <message>
        <source>%1 old</source>
        <comment>how long ago the data shown was fetched</comment>
        <translation>%1 old</translation>
    </message>
</context>
<context>
    <name>gemba::shell::PaletteModel</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
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
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Load again</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>My second factor</source>
        <translation>My second factor</translation>
    </message>
</context>
<context>
    <name>gemba::shell::SessionsModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
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
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>this one</translation>
    </message>
    <message>
        <source>You will be signed out here.</source>
        <translation>You will be signed out here.</translation>
    </message>
    <message>
        <source>%1 is signed out there at once and may sign in again.</source>
        <translation>%1 is signed out there at once and may sign in again.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of %1 end at once, except the one you are using.</source>
        <translation>
            <numerusform>%n session of %1 ends at once, except the one you are using.</numerusform>
            <numerusform>%n sessions of %1 end at once, except the one you are using.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session of %1 has ended</source>
        <translation>The session of %1 has ended</translation>
    </message>
    <message>
        <source>The sessions of %1 have ended</source>
        <translation>The sessions of %1 have ended</translation>
    </message>
</context>
<context>
    <name>gemba::shell::ShellController</name>
    <message>
        <source>You were signed out</source>
        <translation>You were signed out</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The session could not be extended</source>
        <translation>The session could not be extended</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Field: %1.</source>
        <translation>Field: %1.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 could not be written</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
</context>
<context>
    <name>gemba::shell::SignInModel</name>
    <message>
        <source>Next try %1.</source>
        <translation>Next try %1.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connecting to %1</translation>
    </message>
</context>
<context>
    <name>gemba::shell::StrangersWay</name>
    <message>
        <source>Your new password is set. Sign in with it.</source>
        <translation>Your new password is set. Sign in with it.</translation>
    </message>
    <message>
        <source>Your request is on its way. Once an administrator has said yes, you can sign in.</source>
        <translation>Your request is on its way. Once an administrator has said yes, you can sign in.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::StripModel</name>
    <message>
        <source>No server</source>
        <translation>No server</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Compare the words</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
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
        <source>of %1 good</source>
        <comment>sensors</comment>
        <translation>of %1 good</translation>
    </message>
    <message>
        <source>Alarms: not known</source>
        <translation>Alarms: not known</translation>
    </message>
    <message>
        <source>%1 unack</source>
        <comment>unacknowledged alarms, short</comment>
        <translation>%1 unack</translation>
    </message>
    <message>
        <source>Alarms: %1 critical, %2 high, %3 medium, %4 low, %5 unacknowledged</source>
        <translation>Alarms: %1 critical, %2 high, %3 medium, %4 low, %5 unacknowledged</translation>
    </message>
    <message>
        <source>The server refuses this program</source>
        <translation>The server refuses this program</translation>
    </message>
    <message>
        <source>No link to the server</source>
        <translation>No link to the server</translation>
    </message>
    <message>
        <source>What is shown was true %1.</source>
        <translation>What is shown was true %1.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Next try %1.</translation>
    </message>
    <message>
        <source>You will be signed out in %1</source>
        <translation>You will be signed out in %1</translation>
    </message>
    <message>
        <source>Press any key or the button to stay. Nothing typed is lost.</source>
        <translation>Press any key or the button to stay. Nothing typed is lost.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::WaysIn</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 characters, or %2 with a second factor.</source>
        <translation>At least %1 characters, or %2 with a second factor.</translation>
    </message>
</context>
<context>
    <name>gemba::shell::Words</name>
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
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <comment>role</comment>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Biller</source>
        <comment>role</comment>
        <translation>Biller</translation>
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
        <source>Admin</source>
        <comment>role</comment>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Superuser</source>
        <comment>role</comment>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Code %1, reference %2</source>
        <translation>Code %1, reference %2</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
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
        <source>Admin tool</source>
        <translation>Admin tool</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>A day like %1</source>
        <translation>A day like %1</translation>
    </message>
    <message>
        <source>The last day comes before the first</source>
        <translation>The last day comes before the first</translation>
    </message>
</context>
</TS>
