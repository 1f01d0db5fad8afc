<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>O&amp;uvrir…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Reopen with &amp;encoding…</source>
        <translation>&amp;Rouvrir avec un encodage…</translation>
    </message>
    <message>
        <source>Read this file again in another encoding</source>
        <translation>Relire ce fichier dans un autre encodage</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>&amp;Fermer le document</translation>
    </message>
    <message>
        <source>Close &amp;all documents</source>
        <translation>&amp;Tout fermer</translation>
    </message>
    <message>
        <source>Ne&amp;xt document</source>
        <translation>Document &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious document</source>
        <translation>&amp;Document précédent</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;établir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the selection, or the current paragraph</source>
        <translation>Copier la sélection ou le paragraphe courant</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copier &amp;avec la référence</translation>
    </message>
    <message>
        <source>Copy the words with agency, place, date and paragraph number</source>
        <translation>Copier les mots avec agence, lieu, date et numéro de paragraphe</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to paragraph</source>
        <translation>Copier &amp;le lien vers le paragraphe</translation>
    </message>
    <message>
        <source>Copy an address that opens this paragraph in Pilcrow</source>
        <translation>Copier une adresse qui ouvre ce paragraphe dans Pilcrow</translation>
    </message>
    <message>
        <source>Citation st&amp;yles…</source>
        <translation>&amp;Styles de référence…</translation>
    </message>
    <message>
        <source>Choose and write the styles that citations are copied in</source>
        <translation>Choisir et écrire les styles dans lesquels les références sont copiées</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occ&amp;urrence suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;List of matches</source>
        <translation>Liste &amp;des occurrences</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>&amp;Paragraphe suivant</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>P&amp;aragraphe précédent</translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation>&amp;Titre suivant</translation>
    </message>
    <message>
        <source>Previous head&amp;ing</source>
        <translation>T&amp;itre précédent</translation>
    </message>
    <message>
        <source>&amp;Beginning of the article</source>
        <translation>&amp;Début de l’article</translation>
    </message>
    <message>
        <source>&amp;End of the article</source>
        <translation>&amp;Fin de l’article</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Aller &amp;à…</translation>
    </message>
    <message>
        <source>Go to a paragraph, heading or note</source>
        <translation>Aller à un paragraphe, un titre ou une note</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back to where you were before the last jump</source>
        <translation>Revenir où vous étiez avant le dernier saut</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Find an action, document, heading, paragraph or note by its name</source>
        <translation>Trouver par son nom une action, un document, un titre, un paragraphe ou une note</translation>
    </message>
    <message>
        <source>Next no&amp;te</source>
        <translation>Note &amp;suivante</translation>
    </message>
    <message>
        <source>Previo&amp;us note</source>
        <translation>&amp;Note précédente</translation>
    </message>
    <message>
        <source>&amp;Where am I?</source>
        <translation>&amp;Où suis-je&#x202f;?</translation>
    </message>
    <message>
        <source>Have a screen reader say the paragraph&apos;s number, its notes and its words</source>
        <translation>Faire dire au lecteur d’écran le numéro, les notes et les mots du paragraphe</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Write a note on the selection, or on the current paragraph</source>
        <translation>Écrire une note sur la sélection ou le paragraphe courant</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Su&amp;rligner</translation>
    </message>
    <message>
        <source>Highlight the selection, or the current paragraph</source>
        <translation>Surligner la sélection ou le paragraphe courant</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>S&amp;ignet</translation>
    </message>
    <message>
        <source>Bookmark this place, or take its bookmark away</source>
        <translation>Poser un signet ici, ou l’enlever</translation>
    </message>
    <message>
        <source>Note on the whole &amp;document</source>
        <translation>Note &amp;sur tout le document</translation>
    </message>
    <message>
        <source>De&amp;lete note</source>
        <translation>S&amp;upprimer la note</translation>
    </message>
    <message>
        <source>Notes in do&amp;ubt</source>
        <translation>N&amp;otes douteuses</translation>
    </message>
    <message>
        <source>Go through the notes whose words were changed, moved or lost</source>
        <translation>Passer en revue les notes dont les mots ont été modifiés, déplacés ou perdus</translation>
    </message>
    <message>
        <source>Notes of another ca&amp;pture</source>
        <translation>Notes d’une &amp;autre copie</translation>
    </message>
    <message>
        <source>Copy notes that were made on another capture of this article</source>
        <translation>Reprendre les notes faites sur une autre copie enregistrée de cet article</translation>
    </message>
    <message>
        <source>&amp;All my notes…</source>
        <translation>&amp;Toutes mes notes…</translation>
    </message>
    <message>
        <source>Search the notes on every document</source>
        <translation>Rechercher dans les notes de tous les documents</translation>
    </message>
    <message>
        <source>Deleted no&amp;tes…</source>
        <translation>Not&amp;es supprimées…</translation>
    </message>
    <message>
        <source>See the deleted notes of this document, and bring them back</source>
        <translation>Voir les notes supprimées de ce document et les récupérer</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>See earlier states of this document&apos;s notes</source>
        <translation>Voir les états antérieurs des notes de ce document</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>Exporter &amp;les notes…</translation>
    </message>
    <message>
        <source>Write the notes of this document for other programs</source>
        <translation>Écrire les notes de ce document pour d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Importer &amp;des notes…</translation>
    </message>
    <message>
        <source>Take in notes on this document from other programs</source>
        <translation>Reprendre des notes sur ce document venues d’autres programmes</translation>
    </message>
    <message>
        <source>&amp;Show the notes file</source>
        <translation>&amp;Montrer le fichier des notes</translation>
    </message>
    <message>
        <source>Open the folder in which the notes of this document lie</source>
        <translation>Ouvrir le dossier où se trouvent les notes de ce document</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>&amp;Colonne plus large</translation>
    </message>
    <message>
        <source>Na&amp;rrower column</source>
        <translation>Colonne plus &amp;étroite</translation>
    </message>
    <message>
        <source>Show or &amp;hide all panels</source>
        <translation>Afficher &amp;ou masquer les panneaux</translation>
    </message>
    <message>
        <source>Nothing but the article, and back</source>
        <translation>Rien que l’article, et retour</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>About the &amp;article, notes</source>
        <translation>&amp;À propos de l’article, notes</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Zo&amp;ne précédente</translation>
    </message>
    <message>
        <source>&amp;Page around the article</source>
        <translation>Page &amp;autour de l’article</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>Afficher le bandeau, le menu et le pied de page qui entouraient l’article</translation>
    </message>
    <message>
        <source>Paragraph n&amp;umbers</source>
        <translation>Numéros &amp;de paragraphe</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Nothing but the article on the whole screen; Esc brings the rest back</source>
        <translation>Rien que l’article sur tout l’écran&#x202f;; Échap ramène le reste</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Letters, column, colours and habits of this program</source>
        <translation>Caractères, colonne, couleurs et habitudes de ce programme</translation>
    </message>
    <message>
        <source>&amp;Sample article</source>
        <translation>&amp;Article d’exemple</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Ouvrir l’article fourni avec le programme</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Pilcrow</source>
        <translation>&amp;À propos de Pilcrow</translation>
    </message>
    <message>
        <source>&amp;Focus on one paragraph</source>
        <translation>&amp;Un seul paragraphe</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>Estomper tout sauf le paragraphe courant</translation>
    </message>
    <message>
        <source>Reading &amp;ruler</source>
        <translation>&amp;Règle de lecture</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>Une bande sous la ligne à la souris, ou au curseur</translation>
    </message>
    <message>
        <source>&amp;Scroll by itself</source>
        <translation>Défilement &amp;automatique</translation>
    </message>
    <message>
        <source>Scroll at a reading pace, until a key, the wheel or a click</source>
        <translation>Défiler au rythme de la lecture, jusqu’à une touche, la molette ou un clic</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>Défiler &amp;plus vite</translation>
    </message>
    <message>
        <source>Scroll by itself, faster</source>
        <translation>Défilement automatique plus rapide</translation>
    </message>
    <message>
        <source>Scroll s&amp;lower</source>
        <translation>&amp;Défiler moins vite</translation>
    </message>
    <message>
        <source>Scroll by itself, slower</source>
        <translation>Défilement automatique plus lent</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>&amp;Lire à voix haute</translation>
    </message>
    <message>
        <source>Read the selection aloud, or all from the current paragraph on</source>
        <translation>Lire à voix haute la sélection, ou tout depuis le paragraphe courant</translation>
    </message>
    <message>
        <source>Show the &amp;note here</source>
        <translation>&amp;Montrer la note ici</translation>
    </message>
    <message>
        <source>Show the note on the current paragraph beside its words</source>
        <translation>Montrer la note du paragraphe courant à côté de ses mots</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>L&amp;ecture</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>Toutes mes notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Rechercher dans toutes les notes</translation>
    </message>
    <message>
        <source>Show only notes whose quote, text or tags hold these words (Ctrl+F)</source>
        <translation>N’afficher que les notes dont la citation, le texte ou les étiquettes contiennent ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>Show only notes of a colour</source>
        <translation>N’afficher que les notes d’une couleur</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Show only notes of a kind</source>
        <translation>N’afficher que les notes d’un type</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Show only notes with a tag</source>
        <translation>N’afficher que les notes portant une étiquette</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Show only notes whose words were found in a certain state</source>
        <translation>N’afficher que les notes dont les mots ont été trouvés dans un certain état</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Show only notes changed lately</source>
        <translation>N’afficher que les notes modifiées récemment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Take every condition away (Alt+A)</source>
        <translation>Retirer toutes les conditions (Alt+T)</translation>
    </message>
    <message>
        <source>How many notes are shown</source>
        <translation>Nombre de notes affichées</translation>
    </message>
    <message>
        <source>&amp;Open document</source>
        <translation>&amp;Ouvrir le document</translation>
    </message>
    <message>
        <source>Open the document at this note (Enter)</source>
        <translation>Ouvrir le document à cette note (Entrée)</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>La note choisie</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln note(s)</source>
        <translation>
            <numerusform>{0} sur %Ln note</numerusform>
            <numerusform>{0} sur %Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>Aucune note ne passe le filtre.</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>Lecture des notes…</translation>
    </message>
    <message>
        <source>No notes yet.

What you note, highlight or bookmark in any article comes here.</source>
        <translation>Aucune note pour l’instant.

Ce que vous notez, surlignez ou marquez d’un signet dans un article arrive ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes file(s) cannot be read</source>
        <translation>
            <numerusform>%Ln fichier de notes illisible</numerusform>
            <numerusform>%Ln fichiers de notes illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>Le fichier a disparu&#x202f;; la citation est gardée ici.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here.</source>
        <translation>Le fichier est illisible&#x202f;; la citation est gardée ici.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacte</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguë</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>orpheline</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>fichier disparu</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>fichier illisible</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sort by kind and colour (Ctrl+1)</source>
        <translation>Trier par type et couleur (Ctrl+1)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Sort by the words (Ctrl+2)</source>
        <translation>Trier par les mots (Ctrl+2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sort by document (Ctrl+3)</source>
        <translation>Trier par document (Ctrl+3)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sort by paragraph (Ctrl+4)</source>
        <translation>Trier par paragraphe (Ctrl+4)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Sort by tag (Ctrl+5)</source>
        <translation>Trier par étiquette (Ctrl+5)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Sort by the last change (Ctrl+6)</source>
        <translation>Trier par dernière modification (Ctrl+6)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>There is no voice for {0} here; another one reads.</source>
        <translation>Il n’y a pas de voix pour {0} ici&#x202f;; une autre lit.</translation>
    </message>
    <message>
        <source>The voice failed ({0}); look at the system&apos;s speech settings.</source>
        <translation>La voix a échoué ({0})&#x202f;; vérifiez les réglages vocaux du système.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans raison donnée</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>Article&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>{0}: click to see it</source>
        <translation>{0}&#xa0;: cliquez pour voir</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
</context>
<context>
    <name>CaptureWork</name>
    <message>
        <source>No other capture of this article has notes that are not here.</source>
        <translation>Aucune autre copie de cet article n’a de notes qui manquent ici.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Copy the notes to this document; the originals stay</source>
        <translation>Copier les notes dans ce document&#x202f;; les originaux restent</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Do not offer them again on this document</source>
        <translation>Ne plus les proposer sur ce document</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were made on {0}, which holds the same article.</source>
        <translation>
            <numerusform>Une note a été faite sur {0}, qui contient le même article.</numerusform>
            <numerusform>%Ln notes ont été faites sur {0}, qui contient le même article.</numerusform>
        </translation>
    </message>
    <message>
        <source>take over notes</source>
        <translation>reprendre les notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were taken over; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Une note a été reprise&#x202f;; Ctrl+Z annule.</numerusform>
            <numerusform>%Ln notes ont été reprises&#x202f;; Ctrl+Z annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>it cannot be done now</source>
        <translation>impossible en ce moment</translation>
    </message>
    <message>
        <source>no article lies open</source>
        <translation>aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>there was no jump before</source>
        <translation>il n’y a pas eu de saut</translation>
    </message>
    <message>
        <source>you have not gone back</source>
        <translation>vous n’êtes pas revenu en arrière</translation>
    </message>
    <message>
        <source>nothing stood around this article</source>
        <translation>rien n’entourait cet article</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>Filtrer les paragraphes</translation>
    </message>
    <message>
        <source>Show only paragraphs that hold these words (Down moves into the list)</source>
        <translation>N’afficher que les paragraphes qui contiennent ces mots (Bas entre dans la liste)</translation>
    </message>
    <message>
        <source>Nothing is open. Press Ctrl+O to open a file, or drop one here.</source>
        <translation>Rien n’est ouvert. Appuyez sur Ctrl+O pour ouvrir un fichier, ou déposez-en un ici.</translation>
    </message>
    <message>
        <source>This document has no text.</source>
        <translation>Ce document n’a pas de texte.</translation>
    </message>
    <message>
        <source>No paragraph holds these words.</source>
        <translation>Aucun paragraphe ne contient ces mots.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} sur {1} affichés</translation>
    </message>
</context>
<context>
    <name>CopyWork</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Paragraph copied.</source>
        <translation>Paragraphe copié.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Copié avec la référence.</translation>
    </message>
    <message>
        <source>Link copied: it opens this paragraph in Pilcrow.</source>
        <translation>Lien copié&#xa0;: il ouvre ce paragraphe dans Pilcrow.</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Texte brut</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML source</source>
        <translation>Source &amp;HTML</translation>
    </message>
    <message>
        <source>With citation</source>
        <translation>Avec la référence</translation>
    </message>
    <message>
        <source>Copy in this style, and keep it for “Copy with citation”</source>
        <translation>Copier dans ce style, et le garder pour «&#xa0;Copier avec la référence&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>In brackets: “…” (agency, place, date, ¶)</source>
        <translation>Entre parenthèses&#xa0;: «&#xa0;…&#xa0;» (agence, lieu, date, ¶)</translation>
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
        <translation>Citation Markdown</translation>
    </message>
    <message>
        <source>BibTeX item</source>
        <translation>Notice BibTeX</translation>
    </message>
    <message>
        <source>RIS item</source>
        <translation>Notice RIS</translation>
    </message>
    <message>
        <source>CSL-JSON item</source>
        <translation>Notice CSL-JSON</translation>
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
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>environ %Ln mot</numerusform>
            <numerusform>environ %Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page line(s) set aside</source>
        <translation>
            <numerusform>%Ln ligne de page mise de côté</numerusform>
            <numerusform>%Ln lignes de page mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched</source>
        <translation>
            <numerusform>%Ln image non chargée</numerusform>
            <numerusform>%Ln images non chargées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched: {0}</source>
        <translation>
            <numerusform>%Ln image non chargée&#xa0;: {0}</numerusform>
            <numerusform>%Ln images non chargées&#xa0;: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Pilcrow stopped unexpectedly the last time; your notes are safe, and a report was kept.</source>
        <translation>Pilcrow s’est arrêté de façon inattendue la dernière fois&#x202f;; vos notes sont en sûreté et un rapport a été gardé.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Read what was written down about it; nothing was sent anywhere</source>
        <translation>Lire ce qui en a été noté&#x202f;; rien n’a été envoyé</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, year not stated</source>
        <translation>{0}, année non indiquée</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The notes on {0} are not on the disk yet, so it stays open. {1}</source>
        <translation>Les notes sur {0} ne sont pas encore enregistrées, il reste donc ouvert. {1}</translation>
    </message>
    <message>
        <source>That was not done: the note was changed by another program meanwhile.</source>
        <translation>Cela n’a pas été fait&#xa0;: la note a été modifiée entre-temps par un autre programme.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli&#xa0;: {0}</translation>
    </message>
    <message>
        <source>That step is gone: the note was changed by another program meanwhile.</source>
        <translation>Cette étape est perdue&#xa0;: la note a été modifiée entre-temps par un autre programme.</translation>
    </message>
    <message>
        <source>The notes were changed by another program; its changes were taken in.</source>
        <translation>Les notes ont été modifiées par un autre programme&#x202f;; ses modifications ont été reprises.</translation>
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
        <translation>À propos de Pilcrow</translation>
    </message>
    <message>
        <source>Pilcrow {0}</source>
        <translation>Pilcrow {0}</translation>
    </message>
    <message>
        <source>A desktop reader for archived articles. It never opens a network connection, and your notes are plain JSON on your own disk.

MIT licence.</source>
        <translation>Un lecteur de bureau pour articles archivés. Il n’ouvre jamais de connexion réseau, et vos notes sont du simple JSON sur votre propre disque.

Licence MIT.</translation>
    </message>
    <message>
        <source>Notes not saved</source>
        <translation>Notes non enregistrées</translation>
    </message>
    <message>
        <source>The last notes could not be written to the disk.</source>
        <translation>Les dernières notes n’ont pas pu être écrites sur le disque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Reopen with encoding</source>
        <translation>Rouvrir avec un encodage</translation>
    </message>
    <message>
        <source>Encoding or language</source>
        <translation>Encodage ou langue</translation>
    </message>
    <message>
        <source>Type a part of a name, such as korean or 1251</source>
        <translation>Tapez une partie d’un nom, par exemple coréen ou 1251</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Encodages</translation>
    </message>
    <message>
        <source>Enter reads the file again in this encoding</source>
        <translation>Entrée relit le fichier dans cet encodage</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Read the file again in this encoding</source>
        <translation>Relire le fichier dans cet encodage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Laisser tel quel (Échap)</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Find it in the file</source>
        <translation>Le déduire du fichier</translation>
    </message>
    <message>
        <source>{0} — as it is shown now</source>
        <translation>{0} — comme affiché maintenant</translation>
    </message>
    <message>
        <source>{0} — likely too</source>
        <translation>{0} — plausible aussi</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe de l’Ouest</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic, Russian</source>
        <translation>Cyrillique, russe</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Nordique</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Unicode, all languages</source>
        <translation>Unicode, toutes langues</translation>
    </message>
    <message>
        <source>Cyrillic, Ukrainian</source>
        <translation>Cyrillique, ukrainien</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Europe du Sud</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>Celtique</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Image: {0}</source>
        <translation>Image&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Image without a description</source>
        <translation>Image sans description</translation>
    </message>
    <message>
        <source>Image not fetched: {0}</source>
        <translation>Image non chargée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Image not fetched</source>
        <translation>Image non chargée</translation>
    </message>
    <message>
        <source>The image has {0} by {1} pixels, too many to be shown.</source>
        <translation>L’image fait {0} sur {1} pixels, trop pour être affichée.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown.</source>
        <translation>L’image est endommagée et ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>What to look for (Enter: next, Shift+Enter: previous, Up and Down: earlier searches)</source>
        <translation>Ce qu’il faut chercher (Entrée&#xa0;: suivant, Maj+Entrée&#xa0;: précédent, Haut et Bas&#xa0;: recherches antérieures)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>Motif (expression régulière)</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>Respecter les accents</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>List all matches</source>
        <translation>Lister toutes les occurrences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Wrapped to the beginning</source>
        <translation>Reprise au début</translation>
    </message>
    <message>
        <source>Wrapped to the end</source>
        <translation>Reprise à la fin</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Reading the notes…</source>
        <translation>Lecture des notes…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the notes… {0} of %Ln file(s)</source>
        <translation>
            <numerusform>Lecture des notes… {0} sur %Ln fichier</numerusform>
            <numerusform>Lecture des notes… {0} sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking the notes up… document {0} of {1}</source>
        <translation>Vérification des notes… document {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Paragraph number, page as p7, or words of a paragraph, heading or note</source>
        <translation>Numéro de paragraphe, page comme p7, ou mots d’un paragraphe, d’un titre ou d’une note</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>Type a paragraph number or some words, then press Enter</source>
        <translation>Tapez un numéro de paragraphe ou quelques mots, puis Entrée</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>in its place</source>
        <translation>à sa place</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>mots modifiés</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>plusieurs places</translation>
    </message>
    <message>
        <source>words not found</source>
        <translation>mots introuvables</translation>
    </message>
    <message>
        <source>place not readable</source>
        <translation>place illisible</translation>
    </message>
    <message>
        <source>newer text</source>
        <translation>texte plus récent</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présente</translation>
    </message>
    <message>
        <source>not a note</source>
        <translation>pas une note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Notes from {0}</source>
        <translation>Notes de {0}</translation>
    </message>
    <message>
        <source>What becomes of each note</source>
        <translation>Ce que devient chaque note</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) would be taken in.</source>
        <translation>
            <numerusform>%Ln note serait reprise.</numerusform>
            <numerusform>%Ln notes seraient reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: all that could be read is there already.</source>
        <translation>Rien ne changerait&#xa0;: tout ce qui est lisible est déjà là.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>Il n’y a pas de notes dans ce fichier.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Toutes ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Show only what came to</source>
        <translation>N’afficher que le résultat</translation>
    </message>
    <message>
        <source>Show only the notes of which this became (Alt+S)</source>
        <translation>N’afficher que les notes qui sont devenues ceci (Alt+A)</translation>
    </message>
    <message>
        <source>Do what the list says, as one step that can be undone (Enter)</source>
        <translation>Faire ce que dit la liste, en une étape annulable (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Ne rien changer (Échap)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The keys could not be saved in {0}: {1}; they hold until you quit.</source>
        <translation>Les raccourcis n’ont pas pu être enregistrés dans {0}&#xa0;: {1}&#x202f;; ils valent jusqu’à ce que vous quittiez.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>Type words of an action, a menu or a key</source>
        <translation>Tapez des mots d’une action, d’un menu ou d’une touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Press Enter on an action to give it another key</source>
        <translation>Appuyez sur Entrée sur une action pour lui donner un autre raccourci</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the new key here; Tab leaves the field</source>
        <translation>Tapez ici le nouveau raccourci&#x202f;; Tab quitte le champ</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Make this the action&apos;s only key</source>
        <translation>En faire le seul raccourci de l’action</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Let the action have this key besides the others</source>
        <translation>Donner à l’action ce raccourci en plus des autres</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>A&amp;ucun raccourci</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>Retirer à l’action ses raccourcis</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Give the action its first keys again</source>
        <translation>Rendre à l’action ses premiers raccourcis</translation>
    </message>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Give every action its first keys again</source>
        <translation>Rendre à chaque action ses premiers raccourcis</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”.</source>
        <translation>{0} est utilisé par «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} moves about in every window, so no action can have it.</source>
        <translation>{0} sert à se déplacer dans toute fenêtre, aucune action ne peut donc l’avoir.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”, which loses it if you set it here.</source>
        <translation>{0} est le raccourci de «&#xa0;{1}&#xa0;», qui le perd si vous le définissez ici.</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”, which loses it if you set it here.</source>
        <translation>{0} ouvre le menu «&#xa0;{1}&#xa0;», qui le perd si vous le définissez ici.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Write to this address with your mail program?</source>
        <translation>Écrire à cette adresse avec votre logiciel de courrier&#x202f;?</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Ouvrir cette page dans votre navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Pilcrow itself never goes online. The archived page may have changed since.</source>
        <translation>Pilcrow lui-même ne va jamais en ligne. La page archivée a pu changer depuis.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Hand the address to the program for it</source>
        <translation>Confier l’adresse au programme prévu pour cela</translation>
    </message>
    <message>
        <source>Copy the address and go nowhere</source>
        <translation>Copier l’adresse et n’aller nulle part</translation>
    </message>
    <message>
        <source>Go nowhere (Esc)</source>
        <translation>N’aller nulle part (Échap)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Où mène le lien</translation>
    </message>
    <message>
        <source>Place: {0}</source>
        <translation>Place&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Ouvrir le &amp;lien…</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>&amp;Copier l’adresse du lien</translation>
    </message>
</context>
<context>
    <name>LinkWork</name>
    <message>
        <source>{0} has changed since the link to it was copied.</source>
        <translation>{0} a changé depuis que le lien vers lui a été copié.</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; it has {2}.</source>
        <translation>{0} n’a pas de paragraphe {1}&#x202f;; il en a {2}.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>T&amp;ypography</source>
        <translation>T&amp;ypographie</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Fermer ce document</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Suivre le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>S&amp;épia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Fort contraste, clair</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>Fort contraste, s&amp;ombre</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Book: justified, indented</source>
        <translation>Livre&#xa0;: justifié, alinéas</translation>
    </message>
    <message>
        <source>Screen: sans-serif</source>
        <translation>Écran&#xa0;: sans empattement</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Airy: wide lines, large sans-serif</source>
        <translation>Aéré&#xa0;: lignes larges, grande police sans empattement</translation>
    </message>
    <message>
        <source>Typewriter: fixed width</source>
        <translation>Machine à écrire&#xa0;: chasse fixe</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Pourtour</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Web page (XHTML)</source>
        <translation>Page web (XHTML)</translation>
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
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Saved page (MHTML)</source>
        <translation>Page enregistrée (MHTML)</translation>
    </message>
    <message>
        <source>Saved page (WARC)</source>
        <translation>Page enregistrée (WARC)</translation>
    </message>
    <message>
        <source>Saved page (web archive)</source>
        <translation>Page enregistrée (archive web)</translation>
    </message>
    <message>
        <source>Compressed file</source>
        <translation>Fichier compressé</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>No page lines around the article</source>
        <translation>Aucune ligne de page autour de l’article</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corrigé par vous</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, ligne {1}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>page line</source>
        <translation>ligne de page</translation>
    </message>
    <message>
        <source>page line {0}</source>
        <translation>ligne de page {0}</translation>
    </message>
    <message>
        <source>page code</source>
        <translation>code de la page</translation>
    </message>
    <message>
        <source>page code, line {0}</source>
        <translation>code de la page, ligne {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Enter or a click shows where it stands</source>
        <translation>Entrée ou un clic montre où cela se trouve</translation>
    </message>
    <message>
        <source>The document says “{0}”</source>
        <translation>Le document dit «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>“{0}” fits the years {1}</source>
        <translation>«&#xa0;{0}&#xa0;» convient aux années {1}</translation>
    </message>
    <message>
        <source>Years that fit: {0}</source>
        <translation>Années possibles&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Also {0}: {1}</source>
        <translation>Aussi {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>Aussi {0}</translation>
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
        <translation>À propos de l’article</translation>
    </message>
    <message>
        <source>Add a value the document does not state</source>
        <translation>Ajouter une valeur que le document n’indique pas</translation>
    </message>
    <message>
        <source>Nothing is open. What a document tells about itself is shown here.</source>
        <translation>Rien n’est ouvert. Ce qu’un document dit de lui-même s’affiche ici.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Not stated: {0}</source>
        <translation>Non indiqué&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No heading follows.</source>
        <translation>Aucun titre ne suit.</translation>
    </message>
    <message>
        <source>No heading precedes.</source>
        <translation>Aucun titre ne précède.</translation>
    </message>
    <message>
        <source>There are no notes in this article yet; press N to write one.</source>
        <translation>Il n’y a pas encore de notes dans cet article&#x202f;; appuyez sur N pour en écrire une.</translation>
    </message>
    <message>
        <source>First note again.</source>
        <translation>De nouveau la première note.</translation>
    </message>
    <message>
        <source>Last note again.</source>
        <translation>De nouveau la dernière note.</translation>
    </message>
    <message>
        <source>“{0}” — {1}</source>
        <translation>«&#xa0;{0}&#xa0;» — {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>This value does not come from the article&apos;s words.</source>
        <translation>Cette valeur ne vient pas des mots de l’article.</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>p. {0}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Keep as a profile</source>
        <translation>Garder comme profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>A name you know already is given to what is set now</source>
        <translation>Un nom déjà connu est donné au réglage actuel</translation>
    </message>
    <message>
        <source>That name belongs to the program; choose another.</source>
        <translation>Ce nom appartient au programme&#x202f;; choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Highlighted</source>
        <translation>Surligné</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Avec signet</translation>
    </message>
    <message>
        <source>Paragraph {0} of {1}</source>
        <translation>Paragraphe {0} sur {1}</translation>
    </message>
    <message>
        <source>Heading, level {0}</source>
        <translation>Titre, niveau {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Ligne de tableau</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>Ligne de séparation</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Aucune note</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Words to find the note by, separated by commas</source>
        <translation>Mots pour retrouver la note, séparés par des virgules</translation>
    </message>
    <message>
        <source>Show the note in the article</source>
        <translation>Montrer la note dans l’article</translation>
    </message>
    <message>
        <source>Delete the note; undo brings it back</source>
        <translation>Supprimer la note&#x202f;; Annuler la ramène</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Quoted: {0}</source>
        <translation>Cité&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>bring notes back</source>
        <translation>récupérer les notes</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Notes written to {0}</source>
        <translation>Notes écrites dans {0}</translation>
    </message>
    <message>
        <source>Notes (*.annotation *.jsonld *.json *.html *.htm);;All files (*)</source>
        <translation>Notes (*.annotation *.jsonld *.json *.html *.htm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}); choose another file.</source>
        <translation>{0} ne peut être lu ou écrit ({1})&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Readium annotations</source>
        <translation>Annotations Readium</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>Annotations web du W3C</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Page with the notes in it</source>
        <translation>Page avec les notes dedans</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>There is no note on this paragraph.</source>
        <translation>Il n’y a pas de note sur ce paragraphe.</translation>
    </message>
</context>
<context>
    <name>NoteWork</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>surlignage</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>Ces mots sont déjà surlignés.</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>supprimer la note</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back.</source>
        <translation>Note supprimée&#x202f;; Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>place d’une note</translation>
    </message>
    <message>
        <source>places of moved notes</source>
        <translation>places de notes déplacées</translation>
    </message>
    <message>
        <source>keep without a place</source>
        <translation>garder sans place</translation>
    </message>
    <message>
        <source>restore notes</source>
        <translation>restaurer les notes</translation>
    </message>
    <message>
        <source>empty the trash</source>
        <translation>vider la corbeille</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Document note</source>
        <translation>Note de document</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>moved: the words now stand elsewhere</source>
        <translation>déplacée&#xa0;: les mots sont maintenant ailleurs</translation>
    </message>
    <message>
        <source>changed: the words here are not quite the same</source>
        <translation>modifiée&#xa0;: les mots ici ne sont pas tout à fait les mêmes</translation>
    </message>
    <message>
        <source>ambiguous: the words stand in several places</source>
        <translation>ambiguë&#xa0;: les mots se trouvent à plusieurs endroits</translation>
    </message>
    <message>
        <source>orphan: the words are no longer in the document</source>
        <translation>orpheline&#xa0;: les mots ne sont plus dans le document</translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation>Paragraphe {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Étiquettes&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add a note on the whole document</source>
        <translation>Ajouter une note sur tout le document</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>N’afficher que les notes qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Filter by colour, kind and tag</source>
        <translation>Filtrer par couleur, type et étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Afficher toutes les notes</translation>
    </message>
    <message>
        <source>Notes · {0}</source>
        <translation>Notes · {0}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} sur {1} affichés</translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>Aucune note ne passe le filtre.</translation>
    </message>
    <message>
        <source>No notes yet.

Select words and press N to write a note, H to highlight them or B to bookmark the place. With nothing selected the key takes the current paragraph.</source>
        <translation>Aucune note pour l’instant.

Sélectionnez des mots et appuyez sur N pour écrire une note, H pour les surligner ou B pour poser un signet. Sans sélection, la touche prend le paragraphe courant.</translation>
    </message>
    <message>
        <source>Your notes on the open article stand here.</source>
        <translation>Vos notes sur l’article ouvert se trouvent ici.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The pages as they will be printed (Page Up, Page Down)</source>
        <translation>Les pages comme elles seront imprimées (Page préc., Page suiv.)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Action or place</source>
        <translation>Action ou emplacement</translation>
    </message>
    <message>
        <source>Type some of a name and press Enter; begin with &gt; for actions alone</source>
        <translation>Tapez une partie d’un nom puis Entrée&#x202f;; commencez par &gt; pour les seules actions</translation>
    </message>
    <message>
        <source>Action, document, heading, paragraph or note</source>
        <translation>Action, document, titre, paragraphe ou note</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>open document</source>
        <translation>document ouvert</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>fichier récent</translation>
    </message>
    <message>
        <source>Nothing fits; type fewer letters, or other words.</source>
        <translation>Rien ne convient&#x202f;; tapez moins de lettres, ou d’autres mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n found; Enter chooses, Esc leaves</source>
        <translation>
            <numerusform>%n trouvé&#x202f;; Entrée choisit, Échap quitte</numerusform>
            <numerusform>%n trouvés&#x202f;; Entrée choisit, Échap quitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far…</source>
        <translation>
            <numerusform>%n trouvé jusqu’ici…</numerusform>
            <numerusform>%n trouvés jusqu’ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” cannot be done now: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est impossible maintenant&#xa0;: {1}.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
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
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>At the end, numbered</source>
        <translation>À la fin, numérotées</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>En notes de bas de page</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>Entre parenthèses</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Addresses of links</source>
        <translation>Adresses des liens</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Room on all four sides of the paper</source>
        <translation>Espace des quatre côtés du papier</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Size of the body text on paper</source>
        <translation>Taille du texte sur le papier</translation>
    </message>
    <message>
        <source>Paragraph &amp;numbers</source>
        <translation>&amp;Numéros de paragraphe</translation>
    </message>
    <message>
        <source>Print each paragraph&apos;s number in the margin</source>
        <translation>Imprimer en marge le numéro de chaque paragraphe</translation>
    </message>
    <message>
        <source>What is &amp;known about the document</source>
        <translation>&amp;Ce qu’on sait du document</translation>
    </message>
    <message>
        <source>Print agency, place, date and so on, each with its evidence</source>
        <translation>Imprimer agence, lieu, date, etc., chacun avec sa preuve</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>Notes à imprimer</translation>
    </message>
    <message>
        <source>Only the marked notes are printed (Space)</source>
        <translation>Seules les notes cochées sont imprimées (Espace)</translation>
    </message>
    <message>
        <source>¶{0}  {1}</source>
        <translation>¶{0}  {1}</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Margins:</source>
        <translation>&amp;Marges&#xa0;:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>N&amp;otes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Links:</source>
        <translation>&amp;Liens&#xa0;:</translation>
    </message>
    <message>
        <source>Notes to &amp;print:</source>
        <translation>Notes &amp;à imprimer&#xa0;:</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Leave off; nothing is written</source>
        <translation>Arrêter&#x202f;; rien n’est écrit</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Choose a printer and print</source>
        <translation>Choisir une imprimante et imprimer</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Write a PDF whose text can be searched and copied</source>
        <translation>Écrire un PDF dont le texte peut être cherché et copié</translation>
    </message>
    <message>
        <source>Print nothing (Esc)</source>
        <translation>Ne rien imprimer (Échap)</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>Notes on the whole document</source>
        <translation>Notes sur tout le document</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes without a place in this text</source>
        <translation>Notes sans place dans ce texte</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>on the page around it</source>
        <translation>sur la page autour</translation>
    </message>
    <message>
        <source>in the page&apos;s code</source>
        <translation>dans le code de la page</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>d’après le fichier</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <translation>corrigé par le lecteur</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} ne peut être écrit ({1})&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>the PDF cannot be begun</source>
        <translation>le PDF ne peut être commencé</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>The printer cannot be reached; choose another one.</source>
        <translation>L’imprimante est injoignable&#x202f;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The printer stopped; see whether it has paper.</source>
        <translation>L’imprimante s’est arrêtée&#x202f;; voyez si elle a du papier.</translation>
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
        <translation>Règle ensemble police, taille, lignes et paragraphes</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Garder sous…</translation>
    </message>
    <message>
        <source>Keep what is set now as a profile of your own</source>
        <translation>Garder le réglage actuel comme profil personnel</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget this profile of yours; what is set stays set</source>
        <translation>Oublier ce profil personnel&#x202f;; le réglage reste</translation>
    </message>
    <message>
        <source>Your own, not kept yet</source>
        <translation>Personnel, pas encore gardé</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Damaged settings were set aside as {0}.</source>
        <translation>Des paramètres endommagés ont été mis de côté sous {0}.</translation>
    </message>
    <message>
        <source>Settings could not be saved: {0}.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>This is the end of the article.</source>
        <translation>C’est la fin de l’article.</translation>
    </message>
    <message>
        <source>The voice reads at {0} % of its own speed.</source>
        <translation>La voix lit à {0}&#xa0;% de sa propre vitesse.</translation>
    </message>
    <message>
        <source>{0} lines a minute</source>
        <translation>{0} lignes par minute</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Reading aloud needs Qt&apos;s speech module, which is not installed; install “pilcrow-viewer[speech]” with pip and start Pilcrow again.</source>
        <translation>La lecture à voix haute demande le module vocal de Qt, qui n’est pas installé&#x202f;; installez «&#xa0;pilcrow-viewer[speech]&#xa0;» avec pip et redémarrez Pilcrow.</translation>
    </message>
    <message>
        <source>Qt&apos;s speech module cannot be loaded ({0}); install what it lacks and try again.</source>
        <translation>Le module vocal de Qt ne peut pas être chargé ({0})&#x202f;; installez ce qui lui manque et réessayez.</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud with; install one (on Linux, speech-dispatcher) and start Pilcrow again.</source>
        <translation>Ce système n’a pas de voix pour lire&#x202f;; installez-en une (sous Linux, speech-dispatcher) et redémarrez Pilcrow.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Reading {0} ({1})…</source>
        <translation>Lecture de {0} ({1})…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait.</source>
        <translation>
            <numerusform>Un autre fichier attend.</numerusform>
            <numerusform>%Ln autres fichiers attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading this file (Esc)</source>
        <translation>Arrêter la lecture de ce fichier (Échap)</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Notes in doubt</source>
        <translation>Notes douteuses</translation>
    </message>
    <message>
        <source>Take the new places of all notes whose very words only moved</source>
        <translation>Prendre les nouvelles places de toutes les notes dont les mots ont seulement bougé</translation>
    </message>
    <message>
        <source>Previous note to look at</source>
        <translation>Note précédente à examiner</translation>
    </message>
    <message>
        <source>Next note to look at</source>
        <translation>Note suivante à examiner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What became of the quoted words</source>
        <translation>Ce que sont devenus les mots cités</translation>
    </message>
    <message>
        <source>Places where the note may belong</source>
        <translation>Places où la note peut aller</translation>
    </message>
    <message>
        <source>&amp;Accept this place</source>
        <translation>&amp;Accepter cette place</translation>
    </message>
    <message>
        <source>The note belongs to the words that are lit up (Alt+A)</source>
        <translation>La note appartient aux mots éclairés (Alt+A)</translation>
    </message>
    <message>
        <source>Put on &amp;selected words</source>
        <translation>Poser sur la &amp;sélection</translation>
    </message>
    <message>
        <source>Select words in the article first; the note is put on them (Alt+S)</source>
        <translation>Sélectionnez d’abord des mots dans l’article&#x202f;; la note y est posée (Alt+S)</translation>
    </message>
    <message>
        <source>&amp;Keep without a place</source>
        <translation>&amp;Garder sans place</translation>
    </message>
    <message>
        <source>The note stays in the list with its quote (Alt+K)</source>
        <translation>La note reste dans la liste avec sa citation (Alt+G)</translation>
    </message>
    <message>
        <source>Take over {0} moved</source>
        <translation>Reprendre {0} déplacées</translation>
    </message>
    <message>
        <source>No note is in doubt any more</source>
        <translation>Plus aucune note n’est douteuse</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>The words of this note were changed</source>
        <translation>Les mots de cette note ont été modifiés</translation>
    </message>
    <message>
        <source>The words of this note stand at several places</source>
        <translation>Les mots de cette note se trouvent à plusieurs endroits</translation>
    </message>
    <message>
        <source>The words of this note are gone</source>
        <translation>Les mots de cette note ont disparu</translation>
    </message>
    <message>
        <source>taken out: {0}</source>
        <translation>enlevé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>put in: {0}</source>
        <translation>ajouté&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>RepairWork</name>
    <message>
        <source>Every note of this document stands where it was made.</source>
        <translation>Chaque note de ce document est là où elle a été faite.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les examiner</translation>
    </message>
    <message>
        <source>Go through the notes one by one (Ctrl+Shift+R)</source>
        <translation>Passer les notes en revue une à une (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>{0} exactes</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>{0} déplacées</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} modifiées</translation>
    </message>
    <message>
        <source>{0} ambiguous</source>
        <translation>{0} ambiguës</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>{0} sans place</translation>
    </message>
    <message>
        <source>This text is not the one that the notes were made on: {0}.</source>
        <translation>Ce texte n’est pas celui sur lequel les notes ont été faites&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Sélectionnez d’abord les mots dans l’article.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Crash report</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>It lies in {0}.</source>
        <translation>Il se trouve dans {0}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What was written down when the program ended</source>
        <translation>Ce qui a été noté quand le programme s’est arrêté</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close the report; it stays where it lies (Esc)</source>
        <translation>Fermer le rapport&#x202f;; il reste où il est (Échap)</translation>
    </message>
    <message>
        <source>Copy the whole report</source>
        <translation>Copier tout le rapport</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches to list. Press Ctrl+F and type what to look for.</source>
        <translation>Aucune occurrence à lister. Appuyez sur Ctrl+F et tapez ce que vous cherchez.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>You go on where you were: {0} %.</source>
        <translation>Vous reprenez où vous étiez&#xa0;: {0}&#xa0;%.</translation>
    </message>
    <message>
        <source>You go on where you were: ¶ {0}, {1} %.</source>
        <translation>Vous reprenez où vous étiez&#xa0;: ¶ {0}, {1}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Serif ({0})</source>
        <translation>Avec empattement ({0})</translation>
    </message>
    <message>
        <source>Sans-serif ({0})</source>
        <translation>Sans empattement ({0})</translation>
    </message>
    <message>
        <source>Fixed width ({0})</source>
        <translation>Chasse fixe ({0})</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>Caractères et lignes</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>What articles are set in; the first three choose the best this system has</source>
        <translation>Ce dans quoi les articles sont composés&#x202f;; les trois premiers choisissent le meilleur de ce système</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the letters before any zoom</source>
        <translation>Taille des lettres avant tout zoom</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>From line to line, in hundredths of the size</source>
        <translation>De ligne à ligne, en centièmes de la taille</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Largeur de colonne</translation>
    </message>
    <message>
        <source>How many characters a line holds, where the window is wide enough</source>
        <translation>Combien de caractères tient une ligne, quand la fenêtre est assez large</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Espace entre paragraphes</translation>
    </message>
    <message>
        <source>In hundredths of the size; none suits an indented first line</source>
        <translation>En centièmes de la taille&#x202f;; zéro va bien avec un alinéa</translation>
    </message>
    <message>
        <source>First-line indent</source>
        <translation>Alinéa</translation>
    </message>
    <message>
        <source>Of a paragraph that follows another, in hundredths of the size</source>
        <translation>D’un paragraphe qui en suit un autre, en centièmes de la taille</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>Justifier les lignes</translation>
    </message>
    <message>
        <source>Stretch lines to one width; words are divided only where the text has soft hyphens, since Qt knows no hyphenation</source>
        <translation>Étirer les lignes à une même largeur&#x202f;; les mots ne sont coupés qu’aux traits d’union conditionnels du texte, car Qt ne connaît pas la césure</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Enlarges the article as a whole (Ctrl++ and Ctrl+-)</source>
        <translation>Agrandit tout l’article (Ctrl++ et Ctrl+-)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Colours of the whole window; your own themes lie in the folder themes</source>
        <translation>Couleurs de toute la fenêtre&#x202f;; vos propres thèmes sont dans le dossier themes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Fort contraste, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Fort contraste, sombre</translation>
    </message>
    <message>
        <source>New notes</source>
        <translation>Nouvelles notes</translation>
    </message>
    <message>
        <source>Colour that a new note or highlight begins with</source>
        <translation>Couleur que prend d’abord une nouvelle note ou un surlignage</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Aides à la lecture</translation>
    </message>
    <message>
        <source>Focus on one paragraph</source>
        <translation>Un seul paragraphe</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>Estomper tout sauf le paragraphe courant</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Règle de lecture</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>Une bande sous la ligne à la souris, ou au curseur</translation>
    </message>
    <message>
        <source>Scrolling by itself</source>
        <translation>Défilement automatique</translation>
    </message>
    <message>
        <source>How fast the article scrolls when it is told to</source>
        <translation>À quelle vitesse l’article défile quand on le demande</translation>
    </message>
    <message>
        <source> lines a minute</source>
        <translation> lignes par minute</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>Peu de mouvement</translation>
    </message>
    <message>
        <source>Let nothing glide, even where the system does not ask for calm</source>
        <translation>Ne rien faire glisser, même si le système ne demande pas le calme</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>How much faster or slower than the voice does by itself</source>
        <translation>De combien plus vite ou moins vite que la voix d’elle-même</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>Numéros de paragraphe</translation>
    </message>
    <message>
        <source>Show in the margin the numbers that paragraphs are cited by</source>
        <translation>Afficher en marge les numéros par lesquels on cite les paragraphes</translation>
    </message>
    <message>
        <source>Page around the article</source>
        <translation>Page autour de l’article</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>Afficher le bandeau, le menu et le pied de page qui entouraient l’article</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>The words of menus, panels and dialogs; articles stay as they are</source>
        <translation>Les mots des menus, panneaux et dialogues&#x202f;; les articles restent comme ils sont</translation>
    </message>
    <message>
        <source>Another language shows when Pilcrow is started again.</source>
        <translation>Une autre langue apparaît au prochain démarrage de Pilcrow.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Back to the default: {0}</source>
        <translation>Revenir à la valeur par défaut&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Have everything as it was when the settings were opened</source>
        <translation>Tout remettre comme à l’ouverture des paramètres</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Have everything as it was when the program was new</source>
        <translation>Tout remettre comme quand le programme était neuf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>Fermer les paramètres (Échap)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Place in the article</source>
        <translation>Position dans l’article</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>État des notes</translation>
    </message>
    <message>
        <source>The time left is counted by your own pace, {0} % of an average reader&apos;s.</source>
        <translation>Le temps restant est compté à votre rythme, {0}&#xa0;% de celui d’un lecteur moyen.</translation>
    </message>
    <message>
        <source>¶ {0} of {1}</source>
        <translation>¶ {0} sur {1}</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>p. {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min restante</numerusform>
            <numerusform>%Ln min restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>notes saved {0}</source>
        <translation>notes enregistrées {0}</translation>
    </message>
    <message>
        <source>⚠ notes not saved; trying again</source>
        <translation>⚠ notes non enregistrées&#x202f;; nouvel essai</translation>
    </message>
    <message>
        <source>saving notes…</source>
        <translation>enregistrement des notes…</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>StyleDialog</name>
    <message>
        <source>Citation styles</source>
        <translation>Styles de référence</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>The citation styles there are</source>
        <translation>Les styles de référence disponibles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the style is called in the menu</source>
        <translation>Comment le style s’appelle dans le menu</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Words, and fields in braces</source>
        <translation>Des mots, et des champs entre accolades</translation>
    </message>
    <message>
        <source>How it comes out</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a field in it has no value.</source>
        <translation>Ce qui est entre [crochets] est omis quand un champ y est vide.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Begin a style of your own from this one</source>
        <translation>Commencer un style personnel à partir de celui-ci</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove this style of yours</source>
        <translation>Retirer ce style personnel</translation>
    </message>
    <message>
        <source>Keep the styles</source>
        <translation>Garder les styles</translation>
    </message>
    <message>
        <source>Leave the styles as they were (Esc)</source>
        <translation>Laisser les styles comme ils étaient (Échap)</translation>
    </message>
    <message>
        <source>There are two styles called “{0}”; choose another name.</source>
        <translation>Deux styles s’appellent «&#xa0;{0}&#xa0;»&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>My style {0}</source>
        <translation>Mon style {0}</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>The theme {0} was passed over: {1}; mend the file or take it away.</source>
        <translation>Le thème {0} a été ignoré&#xa0;: {1}&#x202f;; corrigez le fichier ou enlevez-le.</translation>
    </message>
    <message>
        <source>it is too large for a theme</source>
        <translation>il est trop gros pour un thème</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>il n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>it does not say {0}</source>
        <translation>il ne dit pas {0}</translation>
    </message>
    <message>
        <source>it has no table of colours</source>
        <translation>il n’a pas de table des couleurs</translation>
    </message>
    <message>
        <source>it names no colour for {0}</source>
        <translation>il ne nomme pas de couleur pour {0}</translation>
    </message>
    <message>
        <source>its {0} is not a colour as #1d2126</source>
        <translation>son {0} n’est pas une couleur comme #1d2126</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Places of matches and notes</source>
        <translation>Places des occurrences et des notes</translation>
    </message>
    <message>
        <source>Where matches and notes are in the article. Click to go there.</source>
        <translation>Où sont les occurrences et les notes dans l’article. Cliquez pour y aller.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Deleted notes</source>
        <translation>Notes supprimées</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>La note choisie</translation>
    </message>
    <message>
        <source>No deleted notes.

A note that is deleted stays here until it is deleted for good.</source>
        <translation>Aucune note supprimée.

Une note supprimée reste ici jusqu’à ce qu’elle soit supprimée pour de bon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted note(s)</source>
        <translation>
            <numerusform>%Ln note supprimée</numerusform>
            <numerusform>%Ln notes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Bring the chosen notes back (Enter)</source>
        <translation>Récupérer les notes choisies (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>Take the chosen notes out of the trash (Del)</source>
        <translation>Retirer les notes choisies de la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>&amp;Vider la corbeille</translation>
    </message>
    <message>
        <source>Take every note out of the trash (Alt+E)</source>
        <translation>Retirer toutes les notes de la corbeille (Alt+V)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Fermer cette fenêtre (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln note(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln note&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln notes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash, {0} in all?</source>
        <translation>Vider la corbeille, {0} en tout&#x202f;?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Ctrl+Z in the article still brings them back, as long as the undo steps last.</source>
        <translation>Ctrl+Z dans l’article les ramène encore, tant que durent les étapes d’annulation.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Show Where It Stands</source>
        <translation>Montrer où c’est écrit</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Correct To</source>
        <translation>Corriger en</translation>
    </message>
    <message>
        <source>Take Back the Correction</source>
        <translation>Annuler la correction</translation>
    </message>
    <message>
        <source>Enter keeps the value, Esc leaves it as it was</source>
        <translation>Entrée garde la valeur, Échap la laisse comme elle était</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>Corriger {0}</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Copier {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drop the correction and show what the document says</source>
        <translation>Abandonner la correction et montrer ce que dit le document</translation>
    </message>
    <message>
        <source>Take back the correction of {0}</source>
        <translation>Annuler la correction de {0}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>Manquent</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier states of the notes</source>
        <translation>États antérieurs des notes</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>États antérieurs</translation>
    </message>
    <message>
        <source>Notes missing now</source>
        <translation>Notes qui manquent maintenant</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>La note choisie</translation>
    </message>
    <message>
        <source>&amp;Bring back the missing notes</source>
        <translation>&amp;Récupérer les notes manquantes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Add what is missing to the notes as one step that can be undone (Enter)</source>
        <translation>Ajouter ce qui manque aux notes, en une étape annulable (Entrée)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Fermer cette fenêtre (Échap)</translation>
    </message>
    <message>
        <source>No earlier states are kept yet.</source>
        <translation>Aucun état antérieur n’est encore gardé.</translation>
    </message>
    <message>
        <source>What your notes were at earlier times is kept here by itself.</source>
        <translation>Ce que vos notes ont été auparavant est gardé ici automatiquement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of {0} are missing now.</source>
        <translation>
            <numerusform>%Ln note du {0} manque maintenant.</numerusform>
            <numerusform>%Ln notes du {0} manquent maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Every note of that time is still there.</source>
        <translation>Toutes les notes de ce moment sont encore là.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How to begin</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Open an article ({0})</source>
        <translation>Ouvrir un article ({0})</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>Lire l’article d’exemple</translation>
    </message>
    <message>
        <source>A short dispatch that comes with the program, to try everything on</source>
        <translation>Une courte dépêche fournie avec le programme, pour tout essayer</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Lus récemment</translation>
    </message>
    <message>
        <source>Read an article</source>
        <translation>Lire un article</translation>
    </message>
    <message>
        <source>Drop a file here: a saved web page, a dispatch, a book, a PDF, a mail. The article is shown without the page around it, its paragraphs numbered, with room for your notes.</source>
        <translation>Déposez un fichier ici&#xa0;: une page web enregistrée, une dépêche, un livre, un PDF, un courriel. L’article s’affiche sans la page qui l’entourait, paragraphes numérotés, avec de la place pour vos notes.</translation>
    </message>
    <message>
        <source>{0} shows every key. {1} has letters, column and colours as you like them. Whatever you note is kept on this computer only.</source>
        <translation>{0} montre tous les raccourcis. {1} règle caractères, colonne et couleurs à votre goût. Ce que vous notez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
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
        <translation>Documents ouverts</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>&amp;Colour of new notes</source>
        <translation>&amp;Couleur des nouvelles notes</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Jaune</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>&amp;Rose</translation>
    </message>
    <message>
        <source>P&amp;urple</source>
        <translation>&amp;Violet</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>V&amp;ert</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>&amp;Copier comme</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>Livres et documents</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>{0} was not opened.</source>
        <translation>{0} n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) a line</source>
        <translation>
            <numerusform>%Ln caractère par ligne</numerusform>
            <numerusform>%Ln caractères par ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Rétablir&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>Changed {0}</source>
        <translation>Modifiée {0}</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Étiquettes&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Quoted words</source>
        <translation>Mots cités</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation>Choisissez une note pour la lire en entier.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Étiquettes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>modifiée {0}</translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>Le fichier a disparu&#x202f;; la citation est gardée ici.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here. {0}</source>
        <translation>Le fichier est illisible&#x202f;; la citation est gardée ici. {0}</translation>
    </message>
</context>
<context>
    <name>_Drawn</name>
    <message>
        <source>For example 2005-03-14, 2005-03 or XXXX-03-14. Enter keeps it, Esc leaves.</source>
        <translation>Par exemple 2005-03-14, 2005-03 ou XXXX-03-14. Entrée garde, Échap quitte.</translation>
    </message>
    <message>
        <source>A language code, for example en or ko. Enter keeps it, Esc leaves.</source>
        <translation>Un code de langue, par exemple en ou ko. Entrée garde, Échap quitte.</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves.</source>
        <translation>Entrée garde, Échap quitte.</translation>
    </message>
</context>
<context>
    <name>_Hooks</name>
    <message>
        <source>Something went wrong inside Pilcrow ({0}); your notes are safe, please report it.</source>
        <translation>Un problème est survenu dans Pilcrow ({0})&#x202f;; vos notes sont en sûreté, merci de le signaler.</translation>
    </message>
</context>
<context>
    <name>_NoteText</name>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Kept as you type (Esc: back to the list)</source>
        <translation>Enregistré à mesure (Échap&#xa0;: retour à la liste)</translation>
    </message>
</context>
<context>
    <name>_ReturnCard</name>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Go to the beginning of the article; Alt+Left leads back here</source>
        <translation>Aller au début de l’article&#x202f;; Alt+Gauche ramène ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Où vous étiez</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Paragraph {0}</source>
        <translation>Paragraphe {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Paragraph {0}: {1}</source>
        <translation>Paragraphe {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>_Versions</name>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
</context>
</TS>
