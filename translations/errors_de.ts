<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ErrorWords</name>
    <message>
        <source>The name, password or PIN is not right.</source>
        <translation>Name, Passwort oder PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <translation>Prüfen Sie die Eingabe und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in and try again.</source>
        <translation>Melden Sie sich an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You are no longer signed in.</source>
        <translation>Sie sind nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Ihre Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>This sign-in was used in two places and has been closed for safety.</source>
        <translation>Diese Anmeldung wurde an zwei Stellen benutzt und zur Sicherheit beendet.</translation>
    </message>
    <message>
        <source>Sign in again, and tell an administrator if it was not you.</source>
        <translation>Melden Sie sich neu an. Wenn Sie das nicht waren, sagen Sie es einem Administrator.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Das dürfen Sie nicht.</translation>
    </message>
    <message>
        <source>Ask a person with the right role.</source>
        <translation>Fragen Sie jemanden mit der passenden Rolle.</translation>
    </message>
    <message>
        <source>There were too many attempts.</source>
        <translation>Es waren zu viele Versuche.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This terminal is not paired with the server.</source>
        <translation>Dieses Terminal ist nicht mit dem Server gekoppelt.</translation>
    </message>
    <message>
        <source>Pair it, and let an administrator approve it.</source>
        <translation>Koppeln Sie es und lassen Sie es von einem Administrator freigeben.</translation>
    </message>
    <message>
        <source>The pairing code is not right or has expired.</source>
        <translation>Der Kopplungscode stimmt nicht oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <translation>Lassen Sie sich einen neuen Code geben.</translation>
    </message>
    <message>
        <source>The pairing is waiting for approval.</source>
        <translation>Die Kopplung wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve this terminal.</source>
        <translation>Bitten Sie einen Administrator, dieses Terminal freizugeben.</translation>
    </message>
    <message>
        <source>The first account has been made already.</source>
        <translation>Das erste Konto gibt es schon.</translation>
    </message>
    <message>
        <source>Sign in with it.</source>
        <translation>Melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>The setup code is not right.</source>
        <translation>Der Einrichtungscode stimmt nicht.</translation>
    </message>
    <message>
        <source>Read the code that the server printed at its first start.</source>
        <translation>Lesen Sie den Code ab, den der Server beim ersten Start ausgegeben hat.</translation>
    </message>
    <message>
        <source>This account is switched off.</source>
        <translation>Dieses Konto ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Wenden Sie sich an einen Administrator.</translation>
    </message>
    <message>
        <source>This is not offered on this kind of terminal.</source>
        <translation>Das geht an dieser Art von Terminal nicht.</translation>
    </message>
    <message>
        <source>Use a program at a desk for it.</source>
        <translation>Benutzen Sie dafür ein Programm am Schreibtisch.</translation>
    </message>
    <message>
        <source>You may not give away more than you hold yourself.</source>
        <translation>Sie können nicht mehr vergeben, als Sie selbst haben.</translation>
    </message>
    <message>
        <source>Ask a person who holds it.</source>
        <translation>Fragen Sie jemanden, der das Recht hat.</translation>
    </message>
    <message>
        <source>This is not the server that this program was paired with.</source>
        <translation>Das ist nicht der Server, mit dem dieses Programm gekoppelt wurde.</translation>
    </message>
    <message>
        <source>Compare the fingerprint, and pair again if the server was replaced.</source>
        <translation>Vergleichen Sie den Fingerabdruck und koppeln Sie neu, wenn der Server ersetzt wurde.</translation>
    </message>
    <message>
        <source>A code is needed as well.</source>
        <translation>Es wird noch ein Code gebraucht.</translation>
    </message>
    <message>
        <source>Type the code of your authenticator app, or a recovery code.</source>
        <translation>Geben Sie den Code Ihrer Authenticator-App oder einen Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The code is not right or has been used already.</source>
        <translation>Der Code stimmt nicht oder wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Wait for the next code and type that.</source>
        <translation>Warten Sie auf den nächsten Code und geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>Something must be done before you can go on.</source>
        <translation>Vorher ist noch etwas zu tun.</translation>
    </message>
    <message>
        <source>Change your password or set up your second factor, as asked.</source>
        <translation>Ändern Sie Ihr Passwort oder richten Sie den zweiten Faktor ein, wie verlangt.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>Choose another, for instance several words that have nothing to do with each other.</source>
        <translation>Wählen Sie ein anderes, etwa mehrere Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>The link or code is not right, was used or is too old.</source>
        <translation>Der Link oder Code stimmt nicht, wurde benutzt oder ist zu alt.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Accounts are made by an administrator here.</source>
        <translation>Konten legt hier ein Administrator an.</translation>
    </message>
    <message>
        <source>Ask an administrator for an account.</source>
        <translation>Bitten Sie einen Administrator um ein Konto.</translation>
    </message>
    <message>
        <source>A PIN is needed with the badge.</source>
        <translation>Zum Ausweis wird eine PIN gebraucht.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>The server cannot send mail.</source>
        <translation>Der Server kann keine E-Mail senden.</translation>
    </message>
    <message>
        <source>Ask an administrator, who can set it up.</source>
        <translation>Wenden Sie sich an einen Administrator; er kann das einrichten.</translation>
    </message>
    <message>
        <source>A stored secret cannot be opened.</source>
        <translation>Ein gespeichertes Geheimnis lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Ask an administrator: it has to be restored from a backup or set anew.</source>
        <translation>Wenden Sie sich an einen Administrator: Es muss aus einer Sicherung zurückgeholt oder neu gesetzt werden.</translation>
    </message>
    <message>
        <source>The API key has expired.</source>
        <translation>Der API-Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask for a new key.</source>
        <translation>Lassen Sie sich einen neuen Schlüssel geben.</translation>
    </message>
    <message>
        <source>The API key may not be used from this network.</source>
        <translation>Der API-Schlüssel gilt nicht in diesem Netz.</translation>
    </message>
    <message>
        <source>Use it where it was made for, or ask for its networks to be extended.</source>
        <translation>Benutzen Sie ihn dort, wofür er gemacht ist, oder lassen Sie seine Netze erweitern.</translation>
    </message>
    <message>
        <source>An API key may not do more than you or its owner may.</source>
        <translation>Ein API-Schlüssel darf nicht mehr können als Sie oder sein Besitzer.</translation>
    </message>
    <message>
        <source>Take the named permission out, or ask a person who has it.</source>
        <translation>Nehmen Sie das genannte Recht heraus oder fragen Sie jemanden, der es hat.</translation>
    </message>
    <message>
        <source>This terminal is switched off for now.</source>
        <translation>Dieses Terminal ist vorübergehend gesperrt.</translation>
    </message>
    <message>
        <source>Ask an administrator to switch it on again.</source>
        <translation>Bitten Sie einen Administrator, es wieder freizuschalten.</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>Der Server hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell support.</source>
        <translation>Versuchen Sie es noch einmal; kommt es wieder vor, sagen Sie es dem Support.</translation>
    </message>
    <message>
        <source>The server does not know this function.</source>
        <translation>Der Server kennt diese Funktion nicht.</translation>
    </message>
    <message>
        <source>Check whether server and program have the same version.</source>
        <translation>Prüfen Sie, ob Server und Programm dieselbe Version haben.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>Fill in the named field.</source>
        <translation>Füllen Sie das genannte Feld aus.</translation>
    </message>
    <message>
        <source>The server does not know one of the fields.</source>
        <translation>Der Server kennt eines der Felder nicht.</translation>
    </message>
    <message>
        <source>A value is of the wrong kind.</source>
        <translation>Ein Wert ist von der falschen Art.</translation>
    </message>
    <message>
        <source>Correct the named field.</source>
        <translation>Berichtigen Sie das genannte Feld.</translation>
    </message>
    <message>
        <source>A value is outside its allowed range.</source>
        <translation>Ein Wert liegt außerhalb des erlaubten Bereichs.</translation>
    </message>
    <message>
        <source>A value does not have the expected form.</source>
        <translation>Ein Wert hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>That was too much at once.</source>
        <translation>Das war zu viel auf einmal.</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The order was sent without its number.</source>
        <translation>Der Auftrag kam ohne seine Nummer an.</translation>
    </message>
    <message>
        <source>The number of this order belongs to another one.</source>
        <translation>Die Nummer dieses Auftrags gehört schon zu einem anderen.</translation>
    </message>
    <message>
        <source>This page of the list no longer exists.</source>
        <translation>Diese Seite der Liste gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Start again from the beginning of the list.</source>
        <translation>Beginnen Sie noch einmal am Anfang der Liste.</translation>
    </message>
    <message>
        <source>The server does not know this kind of news.</source>
        <translation>Der Server kennt diese Art von Meldungen nicht.</translation>
    </message>
    <message>
        <source>There are too many requests.</source>
        <translation>Es sind zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The program speaks too old a form of HTTP.</source>
        <translation>Das Programm spricht eine zu alte Form von HTTP.</translation>
    </message>
    <message>
        <source>Use HTTP/1.1.</source>
        <translation>Benutzen Sie HTTP/1.1.</translation>
    </message>
    <message>
        <source>This address cannot be used in this way.</source>
        <translation>Diese Adresse lässt sich so nicht benutzen.</translation>
    </message>
    <message>
        <source>Look it up in the description of the interface.</source>
        <translation>Schlagen Sie in der Beschreibung der Schnittstelle nach.</translation>
    </message>
    <message>
        <source>The server cannot read this kind of file.</source>
        <translation>Diese Art von Daten kann der Server nicht lesen.</translation>
    </message>
    <message>
        <source>Send JSON.</source>
        <translation>Senden Sie JSON.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Some rows of the file cannot be taken; nothing was changed.</source>
        <translation>Einige Zeilen der Datei sind nicht brauchbar; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Correct the rows that the report names and try again.</source>
        <translation>Berichtigen Sie die im Bericht genannten Zeilen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>It does not exist, or you may not see it.</source>
        <translation>Das gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie noch einmal in der Liste nach.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name or number.</source>
        <translation>Wählen Sie einen anderen Namen oder eine andere Nummer.</translation>
    </message>
    <message>
        <source>It is not in a state that allows this.</source>
        <translation>In diesem Zustand geht das nicht.</translation>
    </message>
    <message>
        <source>Look at how it is now and try again.</source>
        <translation>Sehen Sie nach, wie es jetzt steht, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else has changed it in the meantime.</source>
        <translation>Inzwischen hat es jemand anders geändert.</translation>
    </message>
    <message>
        <source>Look at it as it is now and make your change again.</source>
        <translation>Sehen Sie es neu an und machen Sie Ihre Änderung noch einmal.</translation>
    </message>
    <message>
        <source>The alarm is no longer in that state.</source>
        <translation>Der Alarm ist nicht mehr in diesem Zustand.</translation>
    </message>
    <message>
        <source>Look at the alarm list and try again.</source>
        <translation>Sehen Sie in die Alarmliste und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is longer than an alarm may be shelved.</source>
        <translation>So lange darf ein Alarm nicht zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Choose a shorter time.</source>
        <translation>Wählen Sie eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Es wird ein Grund gebraucht.</translation>
    </message>
    <message>
        <source>Write a short reason.</source>
        <translation>Schreiben Sie einen kurzen Grund.</translation>
    </message>
    <message>
        <source>The limits are not in order.</source>
        <translation>Die Grenzen sind nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>Keep LOLO ≤ LO &lt; HI ≤ HIHI, inside the range.</source>
        <translation>Halten Sie LOLO ≤ LO &lt; HI ≤ HIHI ein, innerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The reading is not steady enough.</source>
        <translation>Der Messwert ist nicht ruhig genug.</translation>
    </message>
    <message>
        <source>Hold the reference still until the lamp says stable.</source>
        <translation>Halten Sie die Referenz ruhig, bis die Lampe stabil anzeigt.</translation>
    </message>
    <message>
        <source>The two points are too close together.</source>
        <translation>Die beiden Punkte liegen zu nah beieinander.</translation>
    </message>
    <message>
        <source>Take the second point farther away.</source>
        <translation>Nehmen Sie den zweiten Punkt weiter entfernt auf.</translation>
    </message>
    <message>
        <source>Service mode is not on for this sensor.</source>
        <translation>Der Servicebetrieb ist für diesen Sensor nicht an.</translation>
    </message>
    <message>
        <source>Start service mode first.</source>
        <translation>Schalten Sie zuerst den Servicebetrieb ein.</translation>
    </message>
    <message>
        <source>What happened in between is no longer kept.</source>
        <translation>Was dazwischen geschah, ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Load everything anew.</source>
        <translation>Laden Sie alles neu.</translation>
    </message>
    <message>
        <source>The reference standard is overdue for its own calibration.</source>
        <translation>Die Kalibrierung des Referenznormals ist überfällig.</translation>
    </message>
    <message>
        <source>Use another standard, or enter its new certificate.</source>
        <translation>Benutzen Sie ein anderes Normal oder tragen Sie sein neues Zertifikat ein.</translation>
    </message>
    <message>
        <source>A backup, a check or a drill is running already.</source>
        <translation>Es läuft schon eine Sicherung, Prüfung oder Übung.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Es gibt noch keine gute Sicherung.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Machen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>There is data where the backup would go.</source>
        <translation>Am Zielort liegen schon Daten.</translation>
    </message>
    <message>
        <source>Choose another folder, or have the data there set aside.</source>
        <translation>Wählen Sie einen anderen Ordner oder lassen Sie die Daten dort beiseitelegen.</translation>
    </message>
    <message>
        <source>A second person has to approve these limits.</source>
        <translation>Diese Grenzen muss eine zweite Person freigeben.</translation>
    </message>
    <message>
        <source>Send them for approval instead of saving them.</source>
        <translation>Reichen Sie sie zur Freigabe ein, statt sie zu speichern.</translation>
    </message>
    <message>
        <source>Somebody else has to decide this.</source>
        <translation>Das muss jemand anders entscheiden.</translation>
    </message>
    <message>
        <source>Ask a second person who may approve it.</source>
        <translation>Bitten Sie eine zweite Person, die es freigeben darf.</translation>
    </message>
    <message>
        <source>A change of these limits is waiting for approval already.</source>
        <translation>Eine Änderung dieser Grenzen wartet schon auf Freigabe.</translation>
    </message>
    <message>
        <source>Decide or withdraw that one first.</source>
        <translation>Entscheiden Sie zuerst über diese oder ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Change a value first.</source>
        <translation>Ändern Sie zuerst einen Wert.</translation>
    </message>
    <message>
        <source>This setting cannot be changed while the server runs.</source>
        <translation>Diese Einstellung lässt sich im laufenden Betrieb nicht ändern.</translation>
    </message>
    <message>
        <source>Ask an administrator to change it in the configuration.</source>
        <translation>Bitten Sie einen Administrator, sie in der Konfiguration zu ändern.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more.</source>
        <translation>Das lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>Look at what it is now and change that.</source>
        <translation>Sehen Sie nach, wie es jetzt ist, und ändern Sie das.</translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation>Das Gerät ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Check its power and network.</source>
        <translation>Prüfen Sie Strom und Netz.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>Das Gerät hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the device and try again.</source>
        <translation>Prüfen Sie das Gerät und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The device refused the order.</source>
        <translation>Das Gerät hat den Auftrag abgelehnt.</translation>
    </message>
    <message>
        <source>Read the reason it gave.</source>
        <translation>Lesen Sie den Grund, den es nennt.</translation>
    </message>
    <message>
        <source>The device sent something that could not be read.</source>
        <translation>Das Gerät hat etwas Unlesbares geschickt.</translation>
    </message>
    <message>
        <source>Check its settings and its version.</source>
        <translation>Prüfen Sie seine Einstellungen und seine Version.</translation>
    </message>
    <message>
        <source>The way to the devices is interrupted.</source>
        <translation>Der Weg zu den Geräten ist unterbrochen.</translation>
    </message>
    <message>
        <source>Tell an administrator; the server keeps trying.</source>
        <translation>Sagen Sie es einem Administrator; der Server versucht es weiter.</translation>
    </message>
    <message>
        <source>There is no such sensor.</source>
        <translation>Diesen Sensor gibt es nicht.</translation>
    </message>
    <message>
        <source>Enter it, or correct its address.</source>
        <translation>Tragen Sie ihn ein oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The connection to the device failed.</source>
        <translation>Die Verbindung zum Gerät ist ausgefallen.</translation>
    </message>
    <message>
        <source>Check cable, port and settings.</source>
        <translation>Prüfen Sie Kabel, Anschluss und Einstellungen.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check the network and whether the server is running.</source>
        <translation>Prüfen Sie das Netz und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look whether it was done before you try again.</source>
        <translation>Sehen Sie nach, ob es getan wurde, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Server and program are of different versions.</source>
        <translation>Server und Programm haben verschiedene Versionen.</translation>
    </message>
    <message>
        <source>Install the same version on both.</source>
        <translation>Installieren Sie auf beiden Seiten dieselbe Version.</translation>
    </message>
    <message>
        <source>This program cannot read or keep its own key.</source>
        <translation>Dieses Programm kann seinen Schlüssel nicht lesen oder speichern.</translation>
    </message>
    <message>
        <source>Ask an administrator to check the keyring or the folder it names.</source>
        <translation>Bitten Sie einen Administrator, den Schlüsselbund oder den genannten Ordner zu prüfen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Im Server ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, give the reference to support.</source>
        <translation>Versuchen Sie es noch einmal; kommt es wieder vor, nennen Sie dem Support die Referenz.</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now; nothing was changed.</source>
        <translation>Der Server kommt gerade nicht an seine Daten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist beschäftigt.</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>Der Server wird gerade angehalten.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is nearly full; nothing was stored.</source>
        <translation>Die Platte des Servers ist fast voll; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Tell an administrator at once.</source>
        <translation>Sagen Sie es sofort einem Administrator.</translation>
    </message>
    <message>
        <source>The data was written by a newer version.</source>
        <translation>Die Daten hat eine neuere Version geschrieben.</translation>
    </message>
    <message>
        <source>Install that version, or restore a backup.</source>
        <translation>Installieren Sie diese Version oder spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The configuration is not valid.</source>
        <translation>Die Konfiguration ist nicht gültig.</translation>
    </message>
    <message>
        <source>Ask an administrator to correct the named entry.</source>
        <translation>Bitten Sie einen Administrator, den genannten Eintrag zu berichtigen.</translation>
    </message>
    <message>
        <source>The backup could not be made; those before it are untouched.</source>
        <translation>Die Sicherung ist misslungen; die früheren sind unberührt.</translation>
    </message>
    <message>
        <source>Look at the reason and at the disk.</source>
        <translation>Sehen Sie sich den Grund und die Platte an.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Die Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>Use another backup, and check the disk it was on.</source>
        <translation>Nehmen Sie eine andere Sicherung und prüfen Sie die Platte, auf der sie lag.</translation>
    </message>
    <message>
        <source>The backup does not open with this key.</source>
        <translation>Die Sicherung öffnet sich mit diesem Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Give the key or passphrase that was set when it was made.</source>
        <translation>Geben Sie den Schlüssel oder die Passphrase an, mit der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The backup could not be restored; the data is as it was.</source>
        <translation>Die Sicherung ließ sich nicht einspielen; die Daten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Look at the reason, then try again.</source>
        <translation>Sehen Sie sich den Grund an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The code has none of the known forms.</source>
        <translation>Der Code hat keine der bekannten Formen.</translation>
    </message>
    <message>
        <source>Check the label; an administrator can add a form.</source>
        <translation>Prüfen Sie das Etikett; ein Administrator kann eine Form hinzufügen.</translation>
    </message>
    <message>
        <source>The file is refused for safety.</source>
        <translation>Die Datei wird aus Sicherheitsgründen abgelehnt.</translation>
    </message>
    <message>
        <source>Save it again as a plain CSV or XLSX file and try that.</source>
        <translation>Speichern Sie sie neu als einfache CSV- oder XLSX-Datei und versuchen Sie es damit.</translation>
    </message>
    <message>
        <source>No such bag is known.</source>
        <translation>Dieser Sack ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the code; a bag is known once it was packed.</source>
        <translation>Prüfen Sie den Code; ein Sack ist bekannt, sobald er gepackt wurde.</translation>
    </message>
    <message>
        <source>The code belongs to the other kind of bag.</source>
        <translation>Der Code gehört zur anderen Art von Sack.</translation>
    </message>
    <message>
        <source>Scan a parent where a parent is wanted and a child where a child is.</source>
        <translation>Scannen Sie einen Sammelsack, wo einer verlangt ist, und einen Einzelsack, wo einer verlangt ist.</translation>
    </message>
    <message>
        <source>The bag is in another parent.</source>
        <translation>Der Sack ist in einem anderen Sammelsack.</translation>
    </message>
    <message>
        <source>Take it out of that one first, or move it.</source>
        <translation>Nehmen Sie ihn dort zuerst heraus, oder verschieben Sie ihn.</translation>
    </message>
    <message>
        <source>The parent is full.</source>
        <translation>Der Sammelsack ist voll.</translation>
    </message>
    <message>
        <source>Open the next parent.</source>
        <translation>Öffnen Sie den nächsten Sammelsack.</translation>
    </message>
    <message>
        <source>The parent is complete.</source>
        <translation>Der Sammelsack ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Open the next parent, or have this one opened again.</source>
        <translation>Öffnen Sie den nächsten, oder lassen Sie diesen wieder öffnen.</translation>
    </message>
    <message>
        <source>The parent is not complete.</source>
        <translation>Der Sammelsack ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Complete it first.</source>
        <translation>Schließen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>The parent is on a bill.</source>
        <translation>Der Sammelsack steht auf einem Lieferschein.</translation>
    </message>
    <message>
        <source>Take it off the bill first, or have the bill opened again.</source>
        <translation>Nehmen Sie ihn zuerst vom Lieferschein, oder lassen Sie diesen wieder öffnen.</translation>
    </message>
    <message>
        <source>The parent is on another bill.</source>
        <translation>Der Sammelsack steht auf einem anderen Lieferschein.</translation>
    </message>
    <message>
        <source>Take it off that bill first.</source>
        <translation>Nehmen Sie ihn zuerst von jenem Lieferschein.</translation>
    </message>
    <message>
        <source>The bag is not in that parent.</source>
        <translation>Der Sack ist nicht in diesem Sammelsack.</translation>
    </message>
    <message>
        <source>Look the bag up.</source>
        <translation>Schlagen Sie den Sack nach.</translation>
    </message>
    <message>
        <source>The parent is not on that bill.</source>
        <translation>Der Sammelsack steht nicht auf diesem Lieferschein.</translation>
    </message>
    <message>
        <source>Look the parent up.</source>
        <translation>Schlagen Sie den Sammelsack nach.</translation>
    </message>
    <message>
        <source>The bill is not open.</source>
        <translation>Der Lieferschein ist nicht offen.</translation>
    </message>
    <message>
        <source>Have it opened again, or open another.</source>
        <translation>Lassen Sie ihn wieder öffnen, oder öffnen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The bill is not closed.</source>
        <translation>Der Lieferschein ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Schließen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The bill holds what was planned.</source>
        <translation>Auf dem Lieferschein steht, was geplant war.</translation>
    </message>
    <message>
        <source>Close it, or plan more.</source>
        <translation>Schließen Sie ihn, oder planen Sie mehr.</translation>
    </message>
    <message>
        <source>The bill holds less than planned.</source>
        <translation>Auf dem Lieferschein steht weniger als geplant.</translation>
    </message>
    <message>
        <source>Put the missing parents on it, or have somebody who may correct bills close it with a reason.</source>
        <translation>Setzen Sie die fehlenden Sammelsäcke darauf, oder lassen Sie ihn mit Begründung schließen von jemandem, der Lieferscheine berichtigen darf.</translation>
    </message>
    <message>
        <source>Somebody has to look at this parent first.</source>
        <translation>Diesen Sammelsack muss sich zuerst jemand ansehen.</translation>
    </message>
    <message>
        <source>Decide the entry of the resolution list.</source>
        <translation>Entscheiden Sie den Eintrag der Klärungsliste.</translation>
    </message>
    <message>
        <source>No parent is open at this station.</source>
        <translation>An dieser Station ist kein Sammelsack offen.</translation>
    </message>
    <message>
        <source>Scan a parent first.</source>
        <translation>Scannen Sie zuerst einen Sammelsack.</translation>
    </message>
    <message>
        <source>No bill is open at this station.</source>
        <translation>An dieser Station ist kein Lieferschein offen.</translation>
    </message>
    <message>
        <source>Scan or choose a bill first.</source>
        <translation>Scannen oder wählen Sie zuerst einen Lieferschein.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Look at the history.</source>
        <translation>Sehen Sie im Verlauf nach.</translation>
    </message>
    <message>
        <source>There are not so many free numbers.</source>
        <translation>So viele freie Nummern gibt es nicht.</translation>
    </message>
    <message>
        <source>Ask for fewer, or add a form of codes.</source>
        <translation>Verlangen Sie weniger, oder fügen Sie eine Form für Codes hinzu.</translation>
    </message>
    <message>
        <source>The scan&apos;s key was used for another scan.</source>
        <translation>Der Schlüssel des Scans wurde für einen anderen verwendet.</translation>
    </message>
    <message>
        <source>Send a fresh key with every scan.</source>
        <translation>Senden Sie mit jedem Scan einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The day is closed already.</source>
        <translation>Der Tag ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>Read its summary.</source>
        <translation>Lesen Sie seine Zusammenfassung.</translation>
    </message>
    <message>
        <source>This station cannot save what it scans.</source>
        <translation>Diese Station kann nicht sichern, was sie scannt.</translation>
    </message>
    <message>
        <source>Stop scanning; free its disk or call service.</source>
        <translation>Hören Sie auf zu scannen; schaffen Sie Platz auf ihrem Datenträger, oder rufen Sie den Service.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, with columns named as the form of this import names them.</source>
        <translation>Speichern Sie sie als UTF-8, mit Spalten, die so heißen wie im Formular dieses Imports.</translation>
    </message>
    <message>
        <source>This temporary password is no longer good.</source>
        <translation>Dieses vorläufige Passwort gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Ask an administrator for a new one.</source>
        <translation>Bitten Sie die Administration um ein neues.</translation>
    </message>
</context>
</TS>
