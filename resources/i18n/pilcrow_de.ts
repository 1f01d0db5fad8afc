<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Reopen with &amp;encoding…</source>
        <translation>Mit anderer &amp;Kodierung öffnen…</translation>
    </message>
    <message>
        <source>Read this file again in another encoding</source>
        <translation>Diese Datei in einer anderen Zeichenkodierung neu lesen</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>Dokument s&amp;chließen</translation>
    </message>
    <message>
        <source>Close &amp;all documents</source>
        <translation>&amp;Alle Dokumente schließen</translation>
    </message>
    <message>
        <source>Ne&amp;xt document</source>
        <translation>&amp;Nächstes Dokument</translation>
    </message>
    <message>
        <source>Pre&amp;vious document</source>
        <translation>&amp;Vorheriges Dokument</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection, or the current paragraph</source>
        <translation>Die Auswahl oder den aktuellen Absatz kopieren</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy the words with agency, place, date and paragraph number</source>
        <translation>Den Wortlaut mit Agentur, Ort, Datum und Absatznummer kopieren</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to paragraph</source>
        <translation>&amp;Link zum Absatz kopieren</translation>
    </message>
    <message>
        <source>Copy an address that opens this paragraph in Pilcrow</source>
        <translation>Eine Adresse kopieren, die diesen Absatz in Pilcrow öffnet</translation>
    </message>
    <message>
        <source>Citation st&amp;yles…</source>
        <translation>Zitierst&amp;ile…</translation>
    </message>
    <message>
        <source>Choose and write the styles that citations are copied in</source>
        <translation>Stile wählen und schreiben, in denen Quellenangaben kopiert werden</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>W&amp;eitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;List of matches</source>
        <translation>&amp;Trefferliste</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>&amp;Nächster Absatz</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>&amp;Vorheriger Absatz</translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation>Nächste &amp;Überschrift</translation>
    </message>
    <message>
        <source>Previous head&amp;ing</source>
        <translation>Vorherige Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>&amp;Beginning of the article</source>
        <translation>&amp;Anfang des Artikels</translation>
    </message>
    <message>
        <source>&amp;End of the article</source>
        <translation>&amp;Ende des Artikels</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Go to a paragraph, heading or note</source>
        <translation>Zu einem Absatz, einer Überschrift oder einer Notiz gehen</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to where you were before the last jump</source>
        <translation>Zurück an die Stelle vor dem letzten Sprung</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Be&amp;fehle…</translation>
    </message>
    <message>
        <source>Find an action, document, heading, paragraph or note by its name</source>
        <translation>Aktion, Dokument, Überschrift, Absatz oder Notiz dem Namen nach finden</translation>
    </message>
    <message>
        <source>Next no&amp;te</source>
        <translation>Nächste No&amp;tiz</translation>
    </message>
    <message>
        <source>Previo&amp;us note</source>
        <translation>Vorher&amp;ige Notiz</translation>
    </message>
    <message>
        <source>&amp;Where am I?</source>
        <translation>&amp;Wo bin ich?</translation>
    </message>
    <message>
        <source>Have a screen reader say the paragraph&apos;s number, its notes and its words</source>
        <translation>Den Bildschirmleser Nummer, Notizen und Wortlaut des Absatzes sagen lassen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Write a note on the selection, or on the current paragraph</source>
        <translation>Eine Notiz zur Auswahl oder zum aktuellen Absatz schreiben</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <source>Highlight the selection, or the current paragraph</source>
        <translation>Die Auswahl oder den aktuellen Absatz hervorheben</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark this place, or take its bookmark away</source>
        <translation>Hier ein Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Note on the whole &amp;document</source>
        <translation>Notiz zum ganzen &amp;Dokument</translation>
    </message>
    <message>
        <source>De&amp;lete note</source>
        <translation>Notiz l&amp;öschen</translation>
    </message>
    <message>
        <source>Notes in do&amp;ubt</source>
        <translation>&amp;Unsichere Notizen</translation>
    </message>
    <message>
        <source>Go through the notes whose words were changed, moved or lost</source>
        <translation>Die Notizen durchgehen, deren Worte geändert, verschoben oder verschwunden sind</translation>
    </message>
    <message>
        <source>Notes of another ca&amp;pture</source>
        <translation>Notizen &amp;einer anderen Fassung</translation>
    </message>
    <message>
        <source>Copy notes that were made on another capture of this article</source>
        <translation>Notizen übernehmen, die zu einer anderen gespeicherten Fassung dieses Artikels gemacht wurden</translation>
    </message>
    <message>
        <source>&amp;All my notes…</source>
        <translation>&amp;Alle meine Notizen…</translation>
    </message>
    <message>
        <source>Search the notes on every document</source>
        <translation>Die Notizen zu allen Dokumenten durchsuchen</translation>
    </message>
    <message>
        <source>Deleted no&amp;tes…</source>
        <translation>&amp;Gelöschte Notizen…</translation>
    </message>
    <message>
        <source>See the deleted notes of this document, and bring them back</source>
        <translation>Gelöschte Notizen dieses Dokuments ansehen und zurückholen</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Frühere &amp;Stände…</translation>
    </message>
    <message>
        <source>See earlier states of this document&apos;s notes</source>
        <translation>Frühere Stände der Notizen dieses Dokuments ansehen</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>Notizen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the notes of this document for other programs</source>
        <translation>Die Notizen dieses Dokuments für andere Programme schreiben</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Notizen &amp;importieren…</translation>
    </message>
    <message>
        <source>Take in notes on this document from other programs</source>
        <translation>Notizen zu diesem Dokument aus anderen Programmen übernehmen</translation>
    </message>
    <message>
        <source>&amp;Show the notes file</source>
        <translation>Notizdatei &amp;zeigen</translation>
    </message>
    <message>
        <source>Open the folder in which the notes of this document lie</source>
        <translation>Den Ordner öffnen, in dem die Notizen dieses Dokuments liegen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>&amp;Breitere Spalte</translation>
    </message>
    <message>
        <source>Na&amp;rrower column</source>
        <translation>&amp;Schmalere Spalte</translation>
    </message>
    <message>
        <source>Show or &amp;hide all panels</source>
        <translation>Alle Leisten ein- oder a&amp;usblenden</translation>
    </message>
    <message>
        <source>Nothing but the article, and back</source>
        <translation>Nur der Artikel, und wieder zurück</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>About the &amp;article, notes</source>
        <translation>&amp;Artikelangaben, Notizen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Page around the article</source>
        <translation>Umg&amp;ebung des Artikels</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>Kopfbalken, Menü und Fußzeilen zeigen, die um den Artikel standen</translation>
    </message>
    <message>
        <source>Paragraph n&amp;umbers</source>
        <translation>Absatznu&amp;mmern</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Nothing but the article on the whole screen; Esc brings the rest back</source>
        <translation>Nur der Artikel, auf dem ganzen Bildschirm; Esc bringt das Übrige zurück</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Letters, column, colours and habits of this program</source>
        <translation>Schrift, Spalte, Farben und Gewohnheiten dieses Programms</translation>
    </message>
    <message>
        <source>&amp;Sample article</source>
        <translation>&amp;Beispielartikel</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Den Artikel öffnen, der mit dem Programm kommt</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Pilcrow</source>
        <translation>&amp;Über Pilcrow</translation>
    </message>
    <message>
        <source>&amp;Focus on one paragraph</source>
        <translation>Nur &amp;ein Absatz im Blick</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>Alles außer dem aktuellen Absatz abdunkeln</translation>
    </message>
    <message>
        <source>Reading &amp;ruler</source>
        <translation>&amp;Leselineal</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>Ein Band unter der Zeile bei der Maus oder der Schreibmarke</translation>
    </message>
    <message>
        <source>&amp;Scroll by itself</source>
        <translation>&amp;Selbst blättern</translation>
    </message>
    <message>
        <source>Scroll at a reading pace, until a key, the wheel or a click</source>
        <translation>In Lesegeschwindigkeit blättern, bis zu einer Taste, dem Mausrad oder einem Klick</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>S&amp;chneller blättern</translation>
    </message>
    <message>
        <source>Scroll by itself, faster</source>
        <translation>Selbst blättern, schneller</translation>
    </message>
    <message>
        <source>Scroll s&amp;lower</source>
        <translation>L&amp;angsamer blättern</translation>
    </message>
    <message>
        <source>Scroll by itself, slower</source>
        <translation>Selbst blättern, langsamer</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>Read the selection aloud, or all from the current paragraph on</source>
        <translation>Die Auswahl vorlesen, oder alles ab dem aktuellen Absatz</translation>
    </message>
    <message>
        <source>Show the &amp;note here</source>
        <translation>&amp;Notiz hier zeigen</translation>
    </message>
    <message>
        <source>Show the note on the current paragraph beside its words</source>
        <translation>Die Notiz zum aktuellen Absatz neben seinen Worten zeigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>Alle meine Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Alle Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Show only notes whose quote, text or tags hold these words (Ctrl+F)</source>
        <translation>Nur Notizen zeigen, deren Zitat, Text oder Schlagwörter diese Worte enthalten (Strg+F)</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>Show only notes of a colour</source>
        <translation>Nur Notizen einer Farbe zeigen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Show only notes of a kind</source>
        <translation>Nur Notizen einer Art zeigen</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Show only notes with a tag</source>
        <translation>Nur Notizen mit einem Schlagwort zeigen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Show only notes whose words were found in a certain state</source>
        <translation>Nur Notizen zeigen, deren Worte in einem bestimmten Zustand gefunden wurden</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Show only notes changed lately</source>
        <translation>Nur kürzlich geänderte Notizen zeigen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Take every condition away (Alt+A)</source>
        <translation>Alle Bedingungen aufheben (Alt+A)</translation>
    </message>
    <message>
        <source>How many notes are shown</source>
        <translation>Wie viele Notizen gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Open document</source>
        <translation>Dokument ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the document at this note (Enter)</source>
        <translation>Das Dokument bei dieser Notiz öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>Die gewählte Notiz</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln note(s)</source>
        <translation>
            <numerusform>{0} von %Ln Notiz</numerusform>
            <numerusform>{0} von %Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>Keine Notiz passt zum Filter.</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>Notizen werden gelesen…</translation>
    </message>
    <message>
        <source>No notes yet.

What you note, highlight or bookmark in any article comes here.</source>
        <translation>Noch keine Notizen.

Was Sie in einem Artikel notieren, hervorheben oder mit einem Lesezeichen versehen, kommt hierher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes file(s) cannot be read</source>
        <translation>
            <numerusform>%Ln Notizdatei ist nicht lesbar</numerusform>
            <numerusform>%Ln Notizdateien sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>Die Datei ist nicht mehr da; das Zitat ist hier aufgehoben.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here.</source>
        <translation>Die Datei ist nicht lesbar; das Zitat ist hier aufgehoben.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sort by kind and colour (Ctrl+1)</source>
        <translation>Nach Art und Farbe ordnen (Strg+1)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Sort by the words (Ctrl+2)</source>
        <translation>Nach den Worten ordnen (Strg+2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Sort by document (Ctrl+3)</source>
        <translation>Nach Dokument ordnen (Strg+3)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Sort by paragraph (Ctrl+4)</source>
        <translation>Nach Absatz ordnen (Strg+4)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Sort by tag (Ctrl+5)</source>
        <translation>Nach Schlagwort ordnen (Strg+5)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Sort by the last change (Ctrl+6)</source>
        <translation>Nach der letzten Änderung ordnen (Strg+6)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>There is no voice for {0} here; another one reads.</source>
        <translation>Für {0} gibt es hier keine Stimme; eine andere liest vor.</translation>
    </message>
    <message>
        <source>The voice failed ({0}); look at the system&apos;s speech settings.</source>
        <translation>Die Stimme versagte ({0}); sehen Sie in den Spracheinstellungen des Systems nach.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article text</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>Artikel: {0}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>{0}: click to see it</source>
        <translation>{0}: anklicken, um es zu sehen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
</context>
<context>
    <name>CaptureWork</name>
    <message>
        <source>No other capture of this article has notes that are not here.</source>
        <translation>Keine andere Fassung dieses Artikels hat Notizen, die hier fehlen.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Copy the notes to this document; the originals stay</source>
        <translation>Die Notizen in dieses Dokument kopieren; die Originale bleiben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Do not offer them again on this document</source>
        <translation>Bei diesem Dokument nicht wieder anbieten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were made on {0}, which holds the same article.</source>
        <translation>
            <numerusform>Eine Notiz wurde zu {0} gemacht, wo derselbe Artikel steht.</numerusform>
            <numerusform>%Ln Notizen wurden zu {0} gemacht, wo derselbe Artikel steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>take over notes</source>
        <translation>Notizen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were taken over; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Eine Notiz wurde übernommen; Strg+Z nimmt sie zurück.</numerusform>
            <numerusform>%Ln Notizen wurden übernommen; Strg+Z nimmt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>it cannot be done now</source>
        <translation>das geht jetzt nicht</translation>
    </message>
    <message>
        <source>no article lies open</source>
        <translation>kein Artikel ist offen</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>there was no jump before</source>
        <translation>es gab noch keinen Sprung</translation>
    </message>
    <message>
        <source>you have not gone back</source>
        <translation>Sie sind nicht zurückgegangen</translation>
    </message>
    <message>
        <source>nothing stood around this article</source>
        <translation>um diesen Artikel stand nichts</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>Absätze filtern</translation>
    </message>
    <message>
        <source>Show only paragraphs that hold these words (Down moves into the list)</source>
        <translation>Nur Absätze zeigen, die diese Worte enthalten (Pfeil ab führt in die Liste)</translation>
    </message>
    <message>
        <source>Nothing is open. Press Ctrl+O to open a file, or drop one here.</source>
        <translation>Nichts ist offen. Öffnen Sie eine Datei mit Strg+O oder ziehen Sie eine hierher.</translation>
    </message>
    <message>
        <source>This document has no text.</source>
        <translation>Dieses Dokument hat keinen Text.</translation>
    </message>
    <message>
        <source>No paragraph holds these words.</source>
        <translation>Kein Absatz enthält diese Worte.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
</context>
<context>
    <name>CopyWork</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Paragraph copied.</source>
        <translation>Absatz kopiert.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Mit Quellenangabe kopiert.</translation>
    </message>
    <message>
        <source>Link copied: it opens this paragraph in Pilcrow.</source>
        <translation>Link kopiert: Er öffnet diesen Absatz in Pilcrow.</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Reiner Text</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML source</source>
        <translation>&amp;HTML-Quelltext</translation>
    </message>
    <message>
        <source>With citation</source>
        <translation>Mit Quellenangabe</translation>
    </message>
    <message>
        <source>Copy in this style, and keep it for “Copy with citation”</source>
        <translation>In diesem Stil kopieren und ihn für „Mit Quellenangabe kopieren“ behalten</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>In brackets: “…” (agency, place, date, ¶)</source>
        <translation>In Klammern: „…“ (Agentur, Ort, Datum, ¶)</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <source>Markdown quotation</source>
        <translation>Markdown-Zitat</translation>
    </message>
    <message>
        <source>BibTeX item</source>
        <translation>BibTeX-Eintrag</translation>
    </message>
    <message>
        <source>RIS item</source>
        <translation>RIS-Eintrag</translation>
    </message>
    <message>
        <source>CSL-JSON item</source>
        <translation>CSL-JSON-Eintrag</translation>
    </message>
    <message>
        <source>{0}, ¶{1}</source>
        <translation>{0}, ¶{1}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>etwa %Ln Wort</numerusform>
            <numerusform>etwa %Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page line(s) set aside</source>
        <translation>
            <numerusform>%Ln Seitenzeile beiseitegelegt</numerusform>
            <numerusform>%Ln Seitenzeilen beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched</source>
        <translation>
            <numerusform>%Ln Bild nicht geladen</numerusform>
            <numerusform>%Ln Bilder nicht geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched: {0}</source>
        <translation>
            <numerusform>%Ln Bild nicht geladen: {0}</numerusform>
            <numerusform>%Ln Bilder nicht geladen: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Pilcrow stopped unexpectedly the last time; your notes are safe, and a report was kept.</source>
        <translation>Pilcrow endete letztes Mal unerwartet; Ihre Notizen sind sicher, und ein Bericht wurde aufgehoben.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Read what was written down about it; nothing was sent anywhere</source>
        <translation>Lesen, was darüber aufgeschrieben wurde; gesendet wurde nichts</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, year not stated</source>
        <translation>{0}, Jahr nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The notes on {0} are not on the disk yet, so it stays open. {1}</source>
        <translation>Die Notizen zu {0} sind noch nicht gespeichert, deshalb bleibt es offen. {1}</translation>
    </message>
    <message>
        <source>That was not done: the note was changed by another program meanwhile.</source>
        <translation>Das wurde nicht getan: Ein anderes Programm hat die Notiz inzwischen geändert.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>That step is gone: the note was changed by another program meanwhile.</source>
        <translation>Dieser Schritt ist verloren: Ein anderes Programm hat die Notiz inzwischen geändert.</translation>
    </message>
    <message>
        <source>The notes were changed by another program; its changes were taken in.</source>
        <translation>Ein anderes Programm hat die Notizen geändert; die Änderungen wurden übernommen.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Pilcrow</source>
        <translation>Pilcrow</translation>
    </message>
    <message>
        <source>About Pilcrow</source>
        <translation>Über Pilcrow</translation>
    </message>
    <message>
        <source>Pilcrow {0}</source>
        <translation>Pilcrow {0}</translation>
    </message>
    <message>
        <source>A desktop reader for archived articles. It never opens a network connection, and your notes are plain JSON on your own disk.

MIT licence.</source>
        <translation>Ein Leseprogramm für archivierte Artikel. Es baut nie eine Netzverbindung auf, und Ihre Notizen sind einfaches JSON auf Ihrer eigenen Festplatte.

MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Notes not saved</source>
        <translation>Notizen nicht gespeichert</translation>
    </message>
    <message>
        <source>The last notes could not be written to the disk.</source>
        <translation>Die letzten Notizen konnten nicht auf die Festplatte geschrieben werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Reopen with encoding</source>
        <translation>Mit anderer Kodierung öffnen</translation>
    </message>
    <message>
        <source>Encoding or language</source>
        <translation>Kodierung oder Sprache</translation>
    </message>
    <message>
        <source>Type a part of a name, such as korean or 1251</source>
        <translation>Einen Teil des Namens eingeben, etwa koreanisch oder 1251</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Enter reads the file again in this encoding</source>
        <translation>Eingabe liest die Datei in dieser Kodierung neu</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Read the file again in this encoding</source>
        <translation>Die Datei in dieser Kodierung neu lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Lassen, wie es ist (Esc)</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Find it in the file</source>
        <translation>In der Datei ermitteln</translation>
    </message>
    <message>
        <source>{0} — as it is shown now</source>
        <translation>{0} — wie jetzt gezeigt</translation>
    </message>
    <message>
        <source>{0} — likely too</source>
        <translation>{0} — auch wahrscheinlich</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic, Russian</source>
        <translation>Kyrillisch, Russisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Nordisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Unicode, all languages</source>
        <translation>Unicode, alle Sprachen</translation>
    </message>
    <message>
        <source>Cyrillic, Ukrainian</source>
        <translation>Kyrillisch, Ukrainisch</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Südeuropäisch</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>Keltisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Image: {0}</source>
        <translation>Bild: {0}</translation>
    </message>
    <message>
        <source>Image without a description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Image not fetched: {0}</source>
        <translation>Bild nicht geladen: {0}</translation>
    </message>
    <message>
        <source>Image not fetched</source>
        <translation>Bild nicht geladen</translation>
    </message>
    <message>
        <source>The image has {0} by {1} pixels, too many to be shown.</source>
        <translation>Das Bild hat {0} × {1} Pixel, zu viele, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown.</source>
        <translation>Das Bild ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>What to look for (Enter: next, Shift+Enter: previous, Up and Down: earlier searches)</source>
        <translation>Wonach gesucht wird (Eingabe: weiter, Umschalt+Eingabe: zurück, Auf und Ab: frühere Suchen)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>Muster (regulärer Ausdruck)</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>Akzente beachten</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>List all matches</source>
        <translation>Alle Treffer auflisten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Wrapped to the beginning</source>
        <translation>Weiter vom Anfang</translation>
    </message>
    <message>
        <source>Wrapped to the end</source>
        <translation>Weiter vom Ende</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Reading the notes…</source>
        <translation>Notizen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the notes… {0} of %Ln file(s)</source>
        <translation>
            <numerusform>Notizen werden gelesen… {0} von %Ln Datei</numerusform>
            <numerusform>Notizen werden gelesen… {0} von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking the notes up… document {0} of {1}</source>
        <translation>Notizen werden nachgeschlagen… Dokument {0} von {1}</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Paragraph number, page as p7, or words of a paragraph, heading or note</source>
        <translation>Absatznummer, Seite als p7, oder Worte aus Absatz, Überschrift oder Notiz</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Type a paragraph number or some words, then press Enter</source>
        <translation>Eine Absatznummer oder einige Worte eingeben, dann Eingabe drücken</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>in its place</source>
        <translation>an seiner Stelle</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Worte geändert</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>mehrere Stellen</translation>
    </message>
    <message>
        <source>words not found</source>
        <translation>Worte nicht gefunden</translation>
    </message>
    <message>
        <source>place not readable</source>
        <translation>Stelle nicht lesbar</translation>
    </message>
    <message>
        <source>newer text</source>
        <translation>neuerer Text</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>not a note</source>
        <translation>keine Notiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Notes from {0}</source>
        <translation>Notizen aus {0}</translation>
    </message>
    <message>
        <source>What becomes of each note</source>
        <translation>Was aus jeder Notiz wird</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) would be taken in.</source>
        <translation>
            <numerusform>%Ln Notiz würde übernommen.</numerusform>
            <numerusform>%Ln Notizen würden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: all that could be read is there already.</source>
        <translation>Nichts würde sich ändern: Alles Lesbare ist schon da.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>In dieser Datei sind keine Notizen.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Alle ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Show only what came to</source>
        <translation>Nur zeigen, was so ausgeht</translation>
    </message>
    <message>
        <source>Show only the notes of which this became (Alt+S)</source>
        <translation>Nur die Notizen zeigen, aus denen dies wurde (Alt+Z)</translation>
    </message>
    <message>
        <source>Do what the list says, as one step that can be undone (Enter)</source>
        <translation>Tun, was die Liste sagt, als ein Schritt, der rückgängig gemacht werden kann (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nichts ändern (Esc)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The keys could not be saved in {0}: {1}; they hold until you quit.</source>
        <translation>Die Tastenkürzel konnten nicht in {0} gespeichert werden: {1}; sie gelten, bis Sie beenden.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Type words of an action, a menu or a key</source>
        <translation>Worte einer Aktion, eines Menüs oder einer Taste eingeben</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Press Enter on an action to give it another key</source>
        <translation>Eingabe auf einer Aktion gibt ihr eine andere Taste</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the new key here; Tab leaves the field</source>
        <translation>Hier die neue Taste drücken; Tab verlässt das Feld</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Make this the action&apos;s only key</source>
        <translation>Dies zur einzigen Taste der Aktion machen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Let the action have this key besides the others</source>
        <translation>Der Aktion diese Taste neben den anderen geben</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>Der Aktion ihre Tasten nehmen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Give the action its first keys again</source>
        <translation>Der Aktion wieder ihre ersten Tasten geben</translation>
    </message>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Give every action its first keys again</source>
        <translation>Jeder Aktion wieder ihre ersten Tasten geben</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”.</source>
        <translation>{0} wird von „{1}“ benutzt.</translation>
    </message>
    <message>
        <source>{0} moves about in every window, so no action can have it.</source>
        <translation>{0} bewegt in jedem Fenster die Marke, deshalb kann keine Aktion es haben.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”, which loses it if you set it here.</source>
        <translation>{0} ist die Taste von „{1}“, das sie verliert, wenn Sie sie hier setzen.</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”, which loses it if you set it here.</source>
        <translation>{0} öffnet das Menü „{1}“, das sie verliert, wenn Sie sie hier setzen.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Write to this address with your mail program?</source>
        <translation>An diese Adresse mit Ihrem E-Mail-Programm schreiben?</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Diese Seite in Ihrem Browser öffnen?</translation>
    </message>
    <message>
        <source>Pilcrow itself never goes online. The archived page may have changed since.</source>
        <translation>Pilcrow selbst geht nie ins Netz. Die archivierte Seite kann sich seither geändert haben.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Hand the address to the program for it</source>
        <translation>Die Adresse dem Programm übergeben, das dafür da ist</translation>
    </message>
    <message>
        <source>Copy the address and go nowhere</source>
        <translation>Die Adresse kopieren und nirgendwohin gehen</translation>
    </message>
    <message>
        <source>Go nowhere (Esc)</source>
        <translation>Nirgendwohin gehen (Esc)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Wohin der Link führt</translation>
    </message>
    <message>
        <source>Place: {0}</source>
        <translation>Stelle: {0}</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>&amp;Link öffnen…</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>Linka&amp;dresse kopieren</translation>
    </message>
</context>
<context>
    <name>LinkWork</name>
    <message>
        <source>{0} has changed since the link to it was copied.</source>
        <translation>{0} hat sich geändert, seit der Link darauf kopiert wurde.</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; it has {2}.</source>
        <translation>{0} hat keinen Absatz {1}; es sind {2}.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>T&amp;ypography</source>
        <translation>&amp;Typografie</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Dieses Dokument schließen</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>H&amp;oher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>Hoher Kontrast, du&amp;nkel</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Book: justified, indented</source>
        <translation>Buch: Blocksatz, eingezogen</translation>
    </message>
    <message>
        <source>Screen: sans-serif</source>
        <translation>Bildschirm: serifenlos</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Airy: wide lines, large sans-serif</source>
        <translation>Luftig: weite Zeilen, große Serifenlose</translation>
    </message>
    <message>
        <source>Typewriter: fixed width</source>
        <translation>Schreibmaschine: feste Breite</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Web page (XHTML)</source>
        <translation>Webseite (XHTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Saved page (MHTML)</source>
        <translation>Gespeicherte Seite (MHTML)</translation>
    </message>
    <message>
        <source>Saved page (WARC)</source>
        <translation>Gespeicherte Seite (WARC)</translation>
    </message>
    <message>
        <source>Saved page (web archive)</source>
        <translation>Gespeicherte Seite (Webarchiv)</translation>
    </message>
    <message>
        <source>Compressed file</source>
        <translation>Komprimierte Datei</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>No page lines around the article</source>
        <translation>Keine Seitenzeilen um den Artikel</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen berichtigt</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen ergänzt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>page line</source>
        <translation>Seitenzeile</translation>
    </message>
    <message>
        <source>page line {0}</source>
        <translation>Seitenzeile {0}</translation>
    </message>
    <message>
        <source>page code</source>
        <translation>Seitencode</translation>
    </message>
    <message>
        <source>page code, line {0}</source>
        <translation>Seitencode, Zeile {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Enter or a click shows where it stands</source>
        <translation>Eingabe oder ein Klick zeigt, wo es steht</translation>
    </message>
    <message>
        <source>The document says “{0}”</source>
        <translation>Das Dokument sagt „{0}“</translation>
    </message>
    <message>
        <source>“{0}” fits the years {1}</source>
        <translation>„{0}“ passt zu den Jahren {1}</translation>
    </message>
    <message>
        <source>Years that fit: {0}</source>
        <translation>Passende Jahre: {0}</translation>
    </message>
    <message>
        <source>Also {0}: {1}</source>
        <translation>Auch {0}: {1}</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>Auch {0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>About the article</source>
        <translation>Über den Artikel</translation>
    </message>
    <message>
        <source>Add a value the document does not state</source>
        <translation>Eine Angabe ergänzen, die das Dokument nicht macht</translation>
    </message>
    <message>
        <source>Nothing is open. What a document tells about itself is shown here.</source>
        <translation>Nichts ist offen. Hier steht, was ein Dokument über sich selbst sagt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Not stated: {0}</source>
        <translation>Nicht angegeben: {0}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No heading follows.</source>
        <translation>Es folgt keine Überschrift.</translation>
    </message>
    <message>
        <source>No heading precedes.</source>
        <translation>Davor steht keine Überschrift.</translation>
    </message>
    <message>
        <source>There are no notes in this article yet; press N to write one.</source>
        <translation>In diesem Artikel sind noch keine Notizen; drücken Sie N, um eine zu schreiben.</translation>
    </message>
    <message>
        <source>First note again.</source>
        <translation>Wieder die erste Notiz.</translation>
    </message>
    <message>
        <source>Last note again.</source>
        <translation>Wieder die letzte Notiz.</translation>
    </message>
    <message>
        <source>“{0}” — {1}</source>
        <translation>„{0}“ — {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>This value does not come from the article&apos;s words.</source>
        <translation>Diese Angabe stammt nicht aus den Worten des Artikels.</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>S. {0}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Keep as a profile</source>
        <translation>Als Profil behalten</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>A name you know already is given to what is set now</source>
        <translation>Einem Namen, den es schon gibt, wird die jetzige Einstellung gegeben</translation>
    </message>
    <message>
        <source>That name belongs to the program; choose another.</source>
        <translation>Dieser Name gehört dem Programm; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Highlighted</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Paragraph {0} of {1}</source>
        <translation>Absatz {0} von {1}</translation>
    </message>
    <message>
        <source>Heading, level {0}</source>
        <translation>Überschrift, Ebene {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Verfasserzeile</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Notizen</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Words to find the note by, separated by commas</source>
        <translation>Wörter, unter denen die Notiz zu finden ist, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Show the note in the article</source>
        <translation>Die Notiz im Artikel zeigen</translation>
    </message>
    <message>
        <source>Delete the note; undo brings it back</source>
        <translation>Die Notiz löschen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Quoted: {0}</source>
        <translation>Zitiert: {0}</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>bring notes back</source>
        <translation>Notizen zurückholen</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Notes written to {0}</source>
        <translation>Notizen geschrieben nach {0}</translation>
    </message>
    <message>
        <source>Notes (*.annotation *.jsonld *.json *.html *.htm);;All files (*)</source>
        <translation>Notizen (*.annotation *.jsonld *.json *.html *.htm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}); choose another file.</source>
        <translation>{0} kann nicht gelesen oder geschrieben werden ({1}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Readium annotations</source>
        <translation>Readium-Annotationen</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>W3C-Web-Annotationen</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Page with the notes in it</source>
        <translation>Seite mit den Notizen darin</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>There is no note on this paragraph.</source>
        <translation>Zu diesem Absatz gibt es keine Notiz.</translation>
    </message>
</context>
<context>
    <name>NoteWork</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>Diese Worte sind schon hervorgehoben.</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back.</source>
        <translation>Notiz gelöscht; Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>Stelle einer Notiz</translation>
    </message>
    <message>
        <source>places of moved notes</source>
        <translation>Stellen verschobener Notizen</translation>
    </message>
    <message>
        <source>keep without a place</source>
        <translation>ohne Stelle behalten</translation>
    </message>
    <message>
        <source>restore notes</source>
        <translation>Notizen wiederherstellen</translation>
    </message>
    <message>
        <source>empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Document note</source>
        <translation>Dokumentnotiz</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>moved: the words now stand elsewhere</source>
        <translation>verschoben: Die Worte stehen jetzt anderswo</translation>
    </message>
    <message>
        <source>changed: the words here are not quite the same</source>
        <translation>geändert: Die Worte hier sind nicht ganz dieselben</translation>
    </message>
    <message>
        <source>ambiguous: the words stand in several places</source>
        <translation>mehrdeutig: Die Worte stehen an mehreren Stellen</translation>
    </message>
    <message>
        <source>orphan: the words are no longer in the document</source>
        <translation>verwaist: Die Worte stehen nicht mehr im Dokument</translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation>Absatz {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Schlagwörter: {0}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add a note on the whole document</source>
        <translation>Eine Notiz zum ganzen Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>Nur Notizen zeigen, die diese Worte enthalten</translation>
    </message>
    <message>
        <source>Filter by colour, kind and tag</source>
        <translation>Nach Farbe, Art und Schlagwort filtern</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Alle Notizen zeigen</translation>
    </message>
    <message>
        <source>Notes · {0}</source>
        <translation>Notizen · {0}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>Keine Notiz passt zum Filter.</translation>
    </message>
    <message>
        <source>No notes yet.

Select words and press N to write a note, H to highlight them or B to bookmark the place. With nothing selected the key takes the current paragraph.</source>
        <translation>Noch keine Notizen.

Wählen Sie Worte aus und drücken Sie N für eine Notiz, H zum Hervorheben oder B für ein Lesezeichen. Ist nichts ausgewählt, gilt die Taste dem aktuellen Absatz.</translation>
    </message>
    <message>
        <source>Your notes on the open article stand here.</source>
        <translation>Hier stehen Ihre Notizen zum offenen Artikel.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The pages as they will be printed (Page Up, Page Down)</source>
        <translation>Die Seiten, wie sie gedruckt werden (Bild auf, Bild ab)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Action or place</source>
        <translation>Aktion oder Stelle</translation>
    </message>
    <message>
        <source>Type some of a name and press Enter; begin with &gt; for actions alone</source>
        <translation>Einen Teil des Namens eingeben und Eingabe drücken; mit &gt; am Anfang nur Aktionen</translation>
    </message>
    <message>
        <source>Action, document, heading, paragraph or note</source>
        <translation>Aktion, Dokument, Überschrift, Absatz oder Notiz</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>open document</source>
        <translation>offenes Dokument</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Nothing fits; type fewer letters, or other words.</source>
        <translation>Nichts passt; geben Sie weniger Buchstaben oder andere Wörter ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n found; Enter chooses, Esc leaves</source>
        <translation>
            <numerusform>%n gefunden; Eingabe wählt, Esc verlässt</numerusform>
            <numerusform>%n gefunden; Eingabe wählt, Esc verlässt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far…</source>
        <translation>
            <numerusform>bisher %n gefunden…</numerusform>
            <numerusform>bisher %n gefunden…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” cannot be done now: {1}.</source>
        <translation>„{0}“ geht jetzt nicht: {1}.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Neben dem Text</translation>
    </message>
    <message>
        <source>At the end, numbered</source>
        <translation>Am Ende, nummeriert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>In Fußnoten</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>In Klammern</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Addresses of links</source>
        <translation>Linkadressen</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Room on all four sides of the paper</source>
        <translation>Platz an allen vier Seiten des Papiers</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of the body text on paper</source>
        <translation>Größe des Textes auf dem Papier</translation>
    </message>
    <message>
        <source>Paragraph &amp;numbers</source>
        <translation>Absatz&amp;nummern</translation>
    </message>
    <message>
        <source>Print each paragraph&apos;s number in the margin</source>
        <translation>Die Nummer jedes Absatzes am Rand drucken</translation>
    </message>
    <message>
        <source>What is &amp;known about the document</source>
        <translation>Was über das Dokument be&amp;kannt ist</translation>
    </message>
    <message>
        <source>Print agency, place, date and so on, each with its evidence</source>
        <translation>Agentur, Ort, Datum und so weiter drucken, jeweils mit Beleg</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>Zu druckende Notizen</translation>
    </message>
    <message>
        <source>Only the marked notes are printed (Space)</source>
        <translation>Nur die angekreuzten Notizen werden gedruckt (Leertaste)</translation>
    </message>
    <message>
        <source>¶{0}  {1}</source>
        <translation>¶{0}  {1}</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Margins:</source>
        <translation>&amp;Ränder:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>N&amp;otizen:</translation>
    </message>
    <message>
        <source>&amp;Links:</source>
        <translation>&amp;Links:</translation>
    </message>
    <message>
        <source>Notes to &amp;print:</source>
        <translation>&amp;Zu druckende Notizen:</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Leave off; nothing is written</source>
        <translation>Aufhören; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Choose a printer and print</source>
        <translation>Einen Drucker wählen und drucken</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Write a PDF whose text can be searched and copied</source>
        <translation>Ein PDF schreiben, dessen Text durchsucht und kopiert werden kann</translation>
    </message>
    <message>
        <source>Print nothing (Esc)</source>
        <translation>Nichts drucken (Esc)</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>Notes on the whole document</source>
        <translation>Notizen zum ganzen Dokument</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes without a place in this text</source>
        <translation>Notizen ohne Stelle in diesem Text</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>on the page around it</source>
        <translation>auf der Seite darum</translation>
    </message>
    <message>
        <source>in the page&apos;s code</source>
        <translation>im Code der Seite</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>aus der Datei</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <translation>vom Leser berichtigt</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} kann nicht geschrieben werden ({1}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>the PDF cannot be begun</source>
        <translation>das PDF kann nicht begonnen werden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>The printer cannot be reached; choose another one.</source>
        <translation>Der Drucker ist nicht erreichbar; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The printer stopped; see whether it has paper.</source>
        <translation>Der Drucker hat angehalten; sehen Sie nach, ob er Papier hat.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sets typeface, size, lines and paragraphs together</source>
        <translation>Stellt Schriftart, Größe, Zeilen und Absätze zusammen ein</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Behalten als…</translation>
    </message>
    <message>
        <source>Keep what is set now as a profile of your own</source>
        <translation>Die jetzige Einstellung als eigenes Profil behalten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget this profile of yours; what is set stays set</source>
        <translation>Dieses eigene Profil vergessen; die Einstellung bleibt</translation>
    </message>
    <message>
        <source>Your own, not kept yet</source>
        <translation>Eigenes, noch nicht behalten</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Damaged settings were set aside as {0}.</source>
        <translation>Beschädigte Einstellungen wurden als {0} beiseitegelegt.</translation>
    </message>
    <message>
        <source>Settings could not be saved: {0}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {0}.</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>This is the end of the article.</source>
        <translation>Das ist das Ende des Artikels.</translation>
    </message>
    <message>
        <source>The voice reads at {0} % of its own speed.</source>
        <translation>Die Stimme liest mit {0}&#xa0;% ihrer eigenen Geschwindigkeit.</translation>
    </message>
    <message>
        <source>{0} lines a minute</source>
        <translation>{0} Zeilen in der Minute</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Reading aloud needs Qt&apos;s speech module, which is not installed; install “pilcrow-viewer[speech]” with pip and start Pilcrow again.</source>
        <translation>Vorlesen braucht das Sprachmodul von Qt, das nicht installiert ist; installieren Sie „pilcrow-viewer[speech]“ mit pip und starten Sie Pilcrow neu.</translation>
    </message>
    <message>
        <source>Qt&apos;s speech module cannot be loaded ({0}); install what it lacks and try again.</source>
        <translation>Das Sprachmodul von Qt kann nicht geladen werden ({0}); installieren Sie, was ihm fehlt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud with; install one (on Linux, speech-dispatcher) and start Pilcrow again.</source>
        <translation>Dieses System hat keine Stimme zum Vorlesen; installieren Sie eine (unter Linux speech-dispatcher) und starten Sie Pilcrow neu.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Reading {0} ({1})…</source>
        <translation>{0} ({1}) wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait.</source>
        <translation>
            <numerusform>Eine weitere Datei wartet.</numerusform>
            <numerusform>%Ln weitere Dateien warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading this file (Esc)</source>
        <translation>Diese Datei nicht weiterlesen (Esc)</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Notes in doubt</source>
        <translation>Unsichere Notizen</translation>
    </message>
    <message>
        <source>Take the new places of all notes whose very words only moved</source>
        <translation>Die neuen Stellen aller Notizen übernehmen, deren Worte nur verschoben wurden</translation>
    </message>
    <message>
        <source>Previous note to look at</source>
        <translation>Vorherige Notiz zum Ansehen</translation>
    </message>
    <message>
        <source>Next note to look at</source>
        <translation>Nächste Notiz zum Ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What became of the quoted words</source>
        <translation>Was aus den zitierten Worten wurde</translation>
    </message>
    <message>
        <source>Places where the note may belong</source>
        <translation>Stellen, an die die Notiz gehören kann</translation>
    </message>
    <message>
        <source>&amp;Accept this place</source>
        <translation>Diese Stelle &amp;annehmen</translation>
    </message>
    <message>
        <source>The note belongs to the words that are lit up (Alt+A)</source>
        <translation>Die Notiz gehört zu den Worten, die leuchten (Alt+A)</translation>
    </message>
    <message>
        <source>Put on &amp;selected words</source>
        <translation>Auf die Aus&amp;wahl setzen</translation>
    </message>
    <message>
        <source>Select words in the article first; the note is put on them (Alt+S)</source>
        <translation>Erst Worte im Artikel auswählen; die Notiz wird darauf gesetzt (Alt+W)</translation>
    </message>
    <message>
        <source>&amp;Keep without a place</source>
        <translation>Ohne Stelle &amp;behalten</translation>
    </message>
    <message>
        <source>The note stays in the list with its quote (Alt+K)</source>
        <translation>Die Notiz bleibt mit ihrem Zitat in der Liste (Alt+B)</translation>
    </message>
    <message>
        <source>Take over {0} moved</source>
        <translation>{0} verschobene übernehmen</translation>
    </message>
    <message>
        <source>No note is in doubt any more</source>
        <translation>Keine Notiz ist mehr unsicher</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>The words of this note were changed</source>
        <translation>Die Worte dieser Notiz wurden geändert</translation>
    </message>
    <message>
        <source>The words of this note stand at several places</source>
        <translation>Die Worte dieser Notiz stehen an mehreren Stellen</translation>
    </message>
    <message>
        <source>The words of this note are gone</source>
        <translation>Die Worte dieser Notiz sind verschwunden</translation>
    </message>
    <message>
        <source>taken out: {0}</source>
        <translation>entfernt: {0}</translation>
    </message>
    <message>
        <source>put in: {0}</source>
        <translation>eingefügt: {0}</translation>
    </message>
</context>
<context>
    <name>RepairWork</name>
    <message>
        <source>Every note of this document stands where it was made.</source>
        <translation>Jede Notiz dieses Dokuments steht, wo sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Go through the notes one by one (Ctrl+Shift+R)</source>
        <translation>Die Notizen einzeln durchgehen (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>{0} genau</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>{0} verschoben</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>{0} ambiguous</source>
        <translation>{0} mehrdeutig</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>{0} ohne Stelle</translation>
    </message>
    <message>
        <source>This text is not the one that the notes were made on: {0}.</source>
        <translation>Dieser Text ist nicht der, zu dem die Notizen gemacht wurden: {0}.</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Wählen Sie zuerst die Worte im Artikel aus.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>It lies in {0}.</source>
        <translation>Er liegt in {0}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What was written down when the program ended</source>
        <translation>Was beim Ende des Programms aufgeschrieben wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close the report; it stays where it lies (Esc)</source>
        <translation>Den Bericht schließen; er bleibt, wo er liegt (Esc)</translation>
    </message>
    <message>
        <source>Copy the whole report</source>
        <translation>Den ganzen Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches to list. Press Ctrl+F and type what to look for.</source>
        <translation>Keine Treffer aufzulisten. Drücken Sie Strg+F und geben Sie ein, wonach gesucht werden soll.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>You go on where you were: {0} %.</source>
        <translation>Sie lesen weiter, wo Sie waren: {0}&#xa0;%.</translation>
    </message>
    <message>
        <source>You go on where you were: ¶ {0}, {1} %.</source>
        <translation>Sie lesen weiter, wo Sie waren: ¶ {0}, {1}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Serif ({0})</source>
        <translation>Mit Serifen ({0})</translation>
    </message>
    <message>
        <source>Sans-serif ({0})</source>
        <translation>Serifenlos ({0})</translation>
    </message>
    <message>
        <source>Fixed width ({0})</source>
        <translation>Feste Breite ({0})</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>Schrift und Zeilen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>What articles are set in; the first three choose the best this system has</source>
        <translation>Worin Artikel gesetzt werden; die ersten drei wählen das Beste, was dieses System hat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the letters before any zoom</source>
        <translation>Größe der Buchstaben vor jedem Zoom</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>From line to line, in hundredths of the size</source>
        <translation>Von Zeile zu Zeile, in Hundertsteln der Größe</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>How many characters a line holds, where the window is wide enough</source>
        <translation>Wie viele Zeichen eine Zeile fasst, wo das Fenster breit genug ist</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Absatzabstand</translation>
    </message>
    <message>
        <source>In hundredths of the size; none suits an indented first line</source>
        <translation>In Hundertsteln der Größe; null passt zu eingezogenen ersten Zeilen</translation>
    </message>
    <message>
        <source>First-line indent</source>
        <translation>Erstzeileneinzug</translation>
    </message>
    <message>
        <source>Of a paragraph that follows another, in hundredths of the size</source>
        <translation>Eines Absatzes, der auf einen anderen folgt, in Hundertsteln der Größe</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Stretch lines to one width; words are divided only where the text has soft hyphens, since Qt knows no hyphenation</source>
        <translation>Zeilen auf eine Breite bringen; Wörter werden nur an weichen Trennstrichen des Textes getrennt, da Qt keine Silbentrennung kennt</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Enlarges the article as a whole (Ctrl++ and Ctrl+-)</source>
        <translation>Vergrößert den ganzen Artikel (Strg++ und Strg+-)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Colours of the whole window; your own themes lie in the folder themes</source>
        <translation>Farben des ganzen Fensters; eigene Designs liegen im Ordner themes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>New notes</source>
        <translation>Neue Notizen</translation>
    </message>
    <message>
        <source>Colour that a new note or highlight begins with</source>
        <translation>Farbe, mit der eine neue Notiz oder Hervorhebung beginnt</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Lesehilfen</translation>
    </message>
    <message>
        <source>Focus on one paragraph</source>
        <translation>Nur ein Absatz im Blick</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>Alles außer dem aktuellen Absatz abdunkeln</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Leselineal</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>Ein Band unter der Zeile bei der Maus oder der Schreibmarke</translation>
    </message>
    <message>
        <source>Scrolling by itself</source>
        <translation>Selbst blättern</translation>
    </message>
    <message>
        <source>How fast the article scrolls when it is told to</source>
        <translation>Wie schnell der Artikel blättert, wenn er soll</translation>
    </message>
    <message>
        <source> lines a minute</source>
        <translation> Zeilen in der Minute</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>Wenig Bewegung</translation>
    </message>
    <message>
        <source>Let nothing glide, even where the system does not ask for calm</source>
        <translation>Nichts gleiten lassen, auch wo das System nicht um Ruhe bittet</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>How much faster or slower than the voice does by itself</source>
        <translation>Wie viel schneller oder langsamer als die Stimme von selbst</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Neben dem Text</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>Absatznummern</translation>
    </message>
    <message>
        <source>Show in the margin the numbers that paragraphs are cited by</source>
        <translation>Am Rand die Nummern zeigen, nach denen Absätze zitiert werden</translation>
    </message>
    <message>
        <source>Page around the article</source>
        <translation>Umgebung des Artikels</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>Kopfbalken, Menü und Fußzeilen zeigen, die um den Artikel standen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>The words of menus, panels and dialogs; articles stay as they are</source>
        <translation>Die Worte in Menüs, Leisten und Fenstern; Artikel bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Another language shows when Pilcrow is started again.</source>
        <translation>Eine andere Sprache zeigt sich beim nächsten Start von Pilcrow.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Back to the default: {0}</source>
        <translation>Zurück zur Vorgabe: {0}</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Have everything as it was when the settings were opened</source>
        <translation>Alles so haben, wie es beim Öffnen der Einstellungen war</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Have everything as it was when the program was new</source>
        <translation>Alles so haben, wie es war, als das Programm neu war</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>Einstellungen schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Place in the article</source>
        <translation>Stelle im Artikel</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>Zustand der Notizen</translation>
    </message>
    <message>
        <source>The time left is counted by your own pace, {0} % of an average reader&apos;s.</source>
        <translation>Die Restzeit wird nach Ihrem eigenen Tempo gezählt, {0}&#xa0;% eines durchschnittlichen Lesers.</translation>
    </message>
    <message>
        <source>¶ {0} of {1}</source>
        <translation>¶ {0} von {1}</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>S. {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>noch %Ln Min.</numerusform>
            <numerusform>noch %Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>notes saved {0}</source>
        <translation>Notizen gespeichert {0}</translation>
    </message>
    <message>
        <source>⚠ notes not saved; trying again</source>
        <translation>⚠ Notizen nicht gespeichert; neuer Versuch läuft</translation>
    </message>
    <message>
        <source>saving notes…</source>
        <translation>Notizen werden gespeichert…</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Citation styles</source>
        <translation>Zitierstile</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>The citation styles there are</source>
        <translation>Die vorhandenen Zitierstile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the style is called in the menu</source>
        <translation>Wie der Stil im Menü heißt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Words, and fields in braces</source>
        <translation>Worte, und Felder in geschweiften Klammern</translation>
    </message>
    <message>
        <source>How it comes out</source>
        <translation>Wie es herauskommt</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a field in it has no value.</source>
        <translation>Was in [eckigen Klammern] steht, entfällt, wo ein Feld darin keinen Wert hat.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Begin a style of your own from this one</source>
        <translation>Von diesem aus einen eigenen Stil beginnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove this style of yours</source>
        <translation>Diesen eigenen Stil entfernen</translation>
    </message>
    <message>
        <source>Keep the styles</source>
        <translation>Die Stile behalten</translation>
    </message>
    <message>
        <source>Leave the styles as they were (Esc)</source>
        <translation>Die Stile lassen, wie sie waren (Esc)</translation>
    </message>
    <message>
        <source>There are two styles called “{0}”; choose another name.</source>
        <translation>Zwei Stile heißen „{0}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>My style {0}</source>
        <translation>Mein Stil {0}</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>The theme {0} was passed over: {1}; mend the file or take it away.</source>
        <translation>Das Design {0} wurde übergangen: {1}; bessern Sie die Datei aus oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>it is too large for a theme</source>
        <translation>sie ist zu groß für ein Design</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>sie ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>it does not say {0}</source>
        <translation>sie sagt nicht {0}</translation>
    </message>
    <message>
        <source>it has no table of colours</source>
        <translation>sie hat keine Farbtabelle</translation>
    </message>
    <message>
        <source>it names no colour for {0}</source>
        <translation>sie nennt keine Farbe für {0}</translation>
    </message>
    <message>
        <source>its {0} is not a colour as #1d2126</source>
        <translation>ihr {0} ist keine Farbe wie #1d2126</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Places of matches and notes</source>
        <translation>Stellen von Treffern und Notizen</translation>
    </message>
    <message>
        <source>Where matches and notes are in the article. Click to go there.</source>
        <translation>Wo im Artikel Treffer und Notizen sind. Klicken, um hinzugehen.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Deleted notes</source>
        <translation>Gelöschte Notizen</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>Die gewählte Notiz</translation>
    </message>
    <message>
        <source>No deleted notes.

A note that is deleted stays here until it is deleted for good.</source>
        <translation>Keine gelöschten Notizen.

Eine gelöschte Notiz bleibt hier, bis sie endgültig gelöscht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted note(s)</source>
        <translation>
            <numerusform>%Ln gelöschte Notiz</numerusform>
            <numerusform>%Ln gelöschte Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the chosen notes back (Enter)</source>
        <translation>Die gewählten Notizen zurückholen (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>Take the chosen notes out of the trash (Del)</source>
        <translation>Die gewählten Notizen aus dem Papierkorb nehmen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>Papierkorb &amp;leeren</translation>
    </message>
    <message>
        <source>Take every note out of the trash (Alt+E)</source>
        <translation>Jede Notiz aus dem Papierkorb nehmen (Alt+L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln note(s) for good?</source>
        <translation>
            <numerusform>Diese Notiz endgültig löschen?</numerusform>
            <numerusform>%Ln Notizen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash, {0} in all?</source>
        <translation>Papierkorb leeren, insgesamt {0}?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Ctrl+Z in the article still brings them back, as long as the undo steps last.</source>
        <translation>Strg+Z im Artikel bringt sie noch zurück, solange die Schritte reichen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Show Where It Stands</source>
        <translation>Zeigen, wo es steht</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Angabe kopieren</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Correct To</source>
        <translation>Berichtigen zu</translation>
    </message>
    <message>
        <source>Take Back the Correction</source>
        <translation>Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <source>Enter keeps the value, Esc leaves it as it was</source>
        <translation>Eingabe behält die Angabe, Esc lässt sie, wie sie war</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>{0} berichtigen</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} kopieren</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Drop the correction and show what the document says</source>
        <translation>Die Berichtigung verwerfen und zeigen, was das Dokument sagt</translation>
    </message>
    <message>
        <source>Take back the correction of {0}</source>
        <translation>Die Berichtigung von {0} zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>Fehlen jetzt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier states of the notes</source>
        <translation>Frühere Stände der Notizen</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Stände</translation>
    </message>
    <message>
        <source>Notes missing now</source>
        <translation>Jetzt fehlende Notizen</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>Die gewählte Notiz</translation>
    </message>
    <message>
        <source>&amp;Bring back the missing notes</source>
        <translation>Die fehlenden Notizen zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Add what is missing to the notes as one step that can be undone (Enter)</source>
        <translation>Das Fehlende zu den Notizen hinzufügen, als ein Schritt, der rückgängig gemacht werden kann (Eingabe)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
        <source>No earlier states are kept yet.</source>
        <translation>Noch sind keine früheren Stände aufgehoben.</translation>
    </message>
    <message>
        <source>What your notes were at earlier times is kept here by itself.</source>
        <translation>Was Ihre Notizen früher waren, wird hier von selbst aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of {0} are missing now.</source>
        <translation>
            <numerusform>%Ln Notiz von {0} fehlt jetzt.</numerusform>
            <numerusform>%Ln Notizen von {0} fehlen jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Every note of that time is still there.</source>
        <translation>Alle Notizen von damals sind noch da.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How to begin</source>
        <translation>So fangen Sie an</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Open an article ({0})</source>
        <translation>Einen Artikel öffnen ({0})</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>Den Beispielartikel lesen</translation>
    </message>
    <message>
        <source>A short dispatch that comes with the program, to try everything on</source>
        <translation>Eine kurze Meldung, die mit dem Programm kommt, zum Ausprobieren</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Read an article</source>
        <translation>Einen Artikel lesen</translation>
    </message>
    <message>
        <source>Drop a file here: a saved web page, a dispatch, a book, a PDF, a mail. The article is shown without the page around it, its paragraphs numbered, with room for your notes.</source>
        <translation>Ziehen Sie eine Datei hierher: eine gespeicherte Webseite, eine Meldung, ein Buch, ein PDF, eine E-Mail. Der Artikel wird ohne die Seite um ihn herum gezeigt, mit nummerierten Absätzen und Platz für Ihre Notizen.</translation>
    </message>
    <message>
        <source>{0} shows every key. {1} has letters, column and colours as you like them. Whatever you note is kept on this computer only.</source>
        <translation>{0} zeigt alle Tastenkürzel. Mit {1} stellen Sie Schrift, Spalte und Farben ein. Was Sie notieren, bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>{0} — Pilcrow</source>
        <translation>{0} — Pilcrow</translation>
    </message>
    <message>
        <source>Pilcrow</source>
        <translation>Pilcrow</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Offene Dokumente</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Colour of new notes</source>
        <translation>&amp;Farbe neuer Notizen</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Gelb</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>&amp;Rosa</translation>
    </message>
    <message>
        <source>P&amp;urple</source>
        <translation>&amp;Violett</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>G&amp;rün</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>Kopieren al&amp;s</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>Bücher und Dokumente</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>{0} was not opened.</source>
        <translation>{0} wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) a line</source>
        <translation>
            <numerusform>%Ln Zeichen je Zeile</numerusform>
            <numerusform>%Ln Zeichen je Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Rückgängig: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Wiederholen: {0}</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>Changed {0}</source>
        <translation>Geändert {0}</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Schlagwörter: {0}</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Quoted words</source>
        <translation>Zitierte Worte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation>Wählen Sie eine Notiz, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Schlagwörter: {0}</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>geändert {0}</translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>Die Datei ist nicht mehr da; das Zitat ist hier aufgehoben.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here. {0}</source>
        <translation>Die Datei ist nicht lesbar; das Zitat ist hier aufgehoben. {0}</translation>
    </message>
</context>
<context>
    <name>_Drawn</name>
    <message>
        <source>For example 2005-03-14, 2005-03 or XXXX-03-14. Enter keeps it, Esc leaves.</source>
        <translation>Zum Beispiel 2005-03-14, 2005-03 oder XXXX-03-14. Eingabe behält es, Esc verlässt.</translation>
    </message>
    <message>
        <source>A language code, for example en or ko. Enter keeps it, Esc leaves.</source>
        <translation>Ein Sprachkürzel, zum Beispiel en oder ko. Eingabe behält es, Esc verlässt.</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves.</source>
        <translation>Eingabe behält es, Esc verlässt.</translation>
    </message>
</context>
<context>
    <name>_Hooks</name>
    <message>
        <source>Something went wrong inside Pilcrow ({0}); your notes are safe, please report it.</source>
        <translation>In Pilcrow ist etwas schiefgegangen ({0}); Ihre Notizen sind sicher, bitte melden Sie es.</translation>
    </message>
</context>
<context>
    <name>_NoteText</name>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Kept as you type (Esc: back to the list)</source>
        <translation>Wird beim Tippen gespeichert (Esc: zurück zur Liste)</translation>
    </message>
</context>
<context>
    <name>_ReturnCard</name>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Go to the beginning of the article; Alt+Left leads back here</source>
        <translation>Zum Anfang des Artikels gehen; Alt+Links führt hierher zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Wo Sie waren</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Paragraph {0}</source>
        <translation>Absatz {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Paragraph {0}: {1}</source>
        <translation>Absatz {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_Versions</name>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
</TS>
