<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <source>Reopen with &amp;encoding…</source>
        <translation>R&amp;eabrir con codificación…</translation>
    </message>
    <message>
        <source>Read this file again in another encoding</source>
        <translation>Volver a leer este archivo con otra codificación</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>&amp;Cerrar documento</translation>
    </message>
    <message>
        <source>Close &amp;all documents</source>
        <translation>Cerrar &amp;todos los documentos</translation>
    </message>
    <message>
        <source>Ne&amp;xt document</source>
        <translation>&amp;Documento siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious document</source>
        <translation>Documento &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>R&amp;ehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selection, or the current paragraph</source>
        <translation>Copiar la selección o el párrafo actual</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copiar con &amp;referencia</translation>
    </message>
    <message>
        <source>Copy the words with agency, place, date and paragraph number</source>
        <translation>Copiar las palabras con agencia, lugar, fecha y número de párrafo</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to paragraph</source>
        <translation>C&amp;opiar enlace al párrafo</translation>
    </message>
    <message>
        <source>Copy an address that opens this paragraph in Pilcrow</source>
        <translation>Copiar una dirección que abre este párrafo en Pilcrow</translation>
    </message>
    <message>
        <source>Citation st&amp;yles…</source>
        <translation>Estilos &amp;de referencia…</translation>
    </message>
    <message>
        <source>Choose and write the styles that citations are copied in</source>
        <translation>Elegir y escribir los estilos en que se copian las referencias</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>B&amp;uscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Buscar siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;List of matches</source>
        <translation>&amp;Lista de coincidencias</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>P&amp;árrafo siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>Pá&amp;rrafo anterior</translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation>Título &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous head&amp;ing</source>
        <translation>T&amp;ítulo anterior</translation>
    </message>
    <message>
        <source>&amp;Beginning of the article</source>
        <translation>&amp;Principio del artículo</translation>
    </message>
    <message>
        <source>&amp;End of the article</source>
        <translation>&amp;Fin del artículo</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Go to a paragraph, heading or note</source>
        <translation>Ir a un párrafo, un título o una nota</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Back to where you were before the last jump</source>
        <translation>Volver adonde estaba antes del último salto</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Adelante</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Otra vez adelante</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Órdenes…</translation>
    </message>
    <message>
        <source>Find an action, document, heading, paragraph or note by its name</source>
        <translation>Encontrar por su nombre una acción, un documento, un título, un párrafo o una nota</translation>
    </message>
    <message>
        <source>Next no&amp;te</source>
        <translation>&amp;Nota siguiente</translation>
    </message>
    <message>
        <source>Previo&amp;us note</source>
        <translation>N&amp;ota anterior</translation>
    </message>
    <message>
        <source>&amp;Where am I?</source>
        <translation>¿&amp;Dónde estoy?</translation>
    </message>
    <message>
        <source>Have a screen reader say the paragraph&apos;s number, its notes and its words</source>
        <translation>Hacer que el lector de pantalla diga el número, las notas y las palabras del párrafo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Write a note on the selection, or on the current paragraph</source>
        <translation>Escribir una nota sobre la selección o el párrafo actual</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>Highlight the selection, or the current paragraph</source>
        <translation>Resaltar la selección o el párrafo actual</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>M&amp;arcador</translation>
    </message>
    <message>
        <source>Bookmark this place, or take its bookmark away</source>
        <translation>Poner aquí un marcador, o quitarlo</translation>
    </message>
    <message>
        <source>Note on the whole &amp;document</source>
        <translation>Nota &amp;sobre todo el documento</translation>
    </message>
    <message>
        <source>De&amp;lete note</source>
        <translation>&amp;Eliminar nota</translation>
    </message>
    <message>
        <source>Notes in do&amp;ubt</source>
        <translation>Notas &amp;dudosas</translation>
    </message>
    <message>
        <source>Go through the notes whose words were changed, moved or lost</source>
        <translation>Repasar las notas cuyas palabras cambiaron, se movieron o se perdieron</translation>
    </message>
    <message>
        <source>Notes of another ca&amp;pture</source>
        <translation>Notas de otra &amp;copia</translation>
    </message>
    <message>
        <source>Copy notes that were made on another capture of this article</source>
        <translation>Traer notas hechas sobre otra copia guardada de este artículo</translation>
    </message>
    <message>
        <source>&amp;All my notes…</source>
        <translation>&amp;Todas mis notas…</translation>
    </message>
    <message>
        <source>Search the notes on every document</source>
        <translation>Buscar en las notas de todos los documentos</translation>
    </message>
    <message>
        <source>Deleted no&amp;tes…</source>
        <translation>N&amp;otas eliminadas…</translation>
    </message>
    <message>
        <source>See the deleted notes of this document, and bring them back</source>
        <translation>Ver las notas eliminadas de este documento y recuperarlas</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>See earlier states of this document&apos;s notes</source>
        <translation>Ver estados anteriores de las notas de este documento</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>E&amp;xportar notas…</translation>
    </message>
    <message>
        <source>Write the notes of this document for other programs</source>
        <translation>Escribir las notas de este documento para otros programas</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>&amp;Importar notas…</translation>
    </message>
    <message>
        <source>Take in notes on this document from other programs</source>
        <translation>Traer notas sobre este documento desde otros programas</translation>
    </message>
    <message>
        <source>&amp;Show the notes file</source>
        <translation>&amp;Mostrar el archivo de notas</translation>
    </message>
    <message>
        <source>Open the folder in which the notes of this document lie</source>
        <translation>Abrir la carpeta donde están las notas de este documento</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>C&amp;olumna más ancha</translation>
    </message>
    <message>
        <source>Na&amp;rrower column</source>
        <translation>&amp;Columna más estrecha</translation>
    </message>
    <message>
        <source>Show or &amp;hide all panels</source>
        <translation>Mostrar &amp;u ocultar los paneles</translation>
    </message>
    <message>
        <source>Nothing but the article, and back</source>
        <translation>Solo el artículo, y de vuelta</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>Conten&amp;ido</translation>
    </message>
    <message>
        <source>About the &amp;article, notes</source>
        <translation>&amp;Datos del artículo, notas</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Page around the article</source>
        <translation>P&amp;ágina en torno al artículo</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>Mostrar la cabecera, el menú y el pie que rodeaban el artículo</translation>
    </message>
    <message>
        <source>Paragraph n&amp;umbers</source>
        <translation>&amp;Números de párrafo</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Nothing but the article on the whole screen; Esc brings the rest back</source>
        <translation>Solo el artículo en toda la pantalla; Esc trae de vuelta lo demás</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Letters, column, colours and habits of this program</source>
        <translation>Letra, columna, colores y hábitos de este programa</translation>
    </message>
    <message>
        <source>&amp;Sample article</source>
        <translation>Artículo &amp;de muestra</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Abrir el artículo que viene con el programa</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Pilcrow</source>
        <translation>&amp;Acerca de Pilcrow</translation>
    </message>
    <message>
        <source>&amp;Focus on one paragraph</source>
        <translation>&amp;Centrarse en un párrafo</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>Atenuar todo salvo el párrafo actual</translation>
    </message>
    <message>
        <source>Reading &amp;ruler</source>
        <translation>&amp;Regla de lectura</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>Una banda bajo la línea del ratón o del cursor</translation>
    </message>
    <message>
        <source>&amp;Scroll by itself</source>
        <translation>Desplazamiento &amp;automático</translation>
    </message>
    <message>
        <source>Scroll at a reading pace, until a key, the wheel or a click</source>
        <translation>Desplazar al ritmo de la lectura, hasta una tecla, la rueda o un clic</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>&amp;Desplazar más rápido</translation>
    </message>
    <message>
        <source>Scroll by itself, faster</source>
        <translation>Desplazamiento automático más rápido</translation>
    </message>
    <message>
        <source>Scroll s&amp;lower</source>
        <translation>D&amp;esplazar más despacio</translation>
    </message>
    <message>
        <source>Scroll by itself, slower</source>
        <translation>Desplazamiento automático más lento</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>&amp;Leer en voz alta</translation>
    </message>
    <message>
        <source>Read the selection aloud, or all from the current paragraph on</source>
        <translation>Leer en voz alta la selección, o todo desde el párrafo actual</translation>
    </message>
    <message>
        <source>Show the &amp;note here</source>
        <translation>&amp;Mostrar aquí la nota</translation>
    </message>
    <message>
        <source>Show the note on the current paragraph beside its words</source>
        <translation>Mostrar la nota del párrafo actual junto a sus palabras</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>Todas mis notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Buscar en todas las notas</translation>
    </message>
    <message>
        <source>Show only notes whose quote, text or tags hold these words (Ctrl+F)</source>
        <translation>Mostrar solo las notas cuya cita, texto o etiquetas contienen estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Todos los colores</translation>
    </message>
    <message>
        <source>Show only notes of a colour</source>
        <translation>Mostrar solo notas de un color</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Show only notes of a kind</source>
        <translation>Mostrar solo notas de un tipo</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Show only notes with a tag</source>
        <translation>Mostrar solo notas con una etiqueta</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Show only notes whose words were found in a certain state</source>
        <translation>Mostrar solo notas cuyas palabras se hallaron en cierto estado</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Show only notes changed lately</source>
        <translation>Mostrar solo notas cambiadas hace poco</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>Take every condition away (Alt+A)</source>
        <translation>Quitar todas las condiciones (Alt+T)</translation>
    </message>
    <message>
        <source>How many notes are shown</source>
        <translation>Cuántas notas se muestran</translation>
    </message>
    <message>
        <source>&amp;Open document</source>
        <translation>&amp;Abrir documento</translation>
    </message>
    <message>
        <source>Open the document at this note (Enter)</source>
        <translation>Abrir el documento en esta nota (Intro)</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>La nota elegida</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln note(s)</source>
        <translation>
            <numerusform>{0} de %Ln nota</numerusform>
            <numerusform>{0} de %Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>Ninguna nota pasa el filtro.</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>Leyendo las notas…</translation>
    </message>
    <message>
        <source>No notes yet.

What you note, highlight or bookmark in any article comes here.</source>
        <translation>Todavía no hay notas.

Lo que anote, resalte o marque en cualquier artículo llega aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes file(s) cannot be read</source>
        <translation>
            <numerusform>No se puede leer %Ln archivo de notas</numerusform>
            <numerusform>No se pueden leer %Ln archivos de notas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>El archivo ya no está; la cita se conserva aquí.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here.</source>
        <translation>El archivo no se puede leer; la cita se conserva aquí.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigua</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>huérfana</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>archivo ilegible</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Sort by kind and colour (Ctrl+1)</source>
        <translation>Ordenar por tipo y color (Ctrl+1)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Sort by the words (Ctrl+2)</source>
        <translation>Ordenar por las palabras (Ctrl+2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Sort by document (Ctrl+3)</source>
        <translation>Ordenar por documento (Ctrl+3)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Sort by paragraph (Ctrl+4)</source>
        <translation>Ordenar por párrafo (Ctrl+4)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Sort by tag (Ctrl+5)</source>
        <translation>Ordenar por etiqueta (Ctrl+5)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Sort by the last change (Ctrl+6)</source>
        <translation>Ordenar por el último cambio (Ctrl+6)</translation>
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
        <translation>Aquí no hay voz para {0}; lee otra.</translation>
    </message>
    <message>
        <source>The voice failed ({0}); look at the system&apos;s speech settings.</source>
        <translation>La voz falló ({0}); mire los ajustes de voz del sistema.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>Artículo: {0}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>{0}: click to see it</source>
        <translation>{0}: pulse para verlo</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
</context>
<context>
    <name>CaptureWork</name>
    <message>
        <source>No other capture of this article has notes that are not here.</source>
        <translation>Ninguna otra copia de este artículo tiene notas que falten aquí.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Traerlas</translation>
    </message>
    <message>
        <source>Copy the notes to this document; the originals stay</source>
        <translation>Copiar las notas a este documento; las originales se quedan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Do not offer them again on this document</source>
        <translation>No ofrecerlas otra vez en este documento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were made on {0}, which holds the same article.</source>
        <translation>
            <numerusform>Se hizo una nota sobre {0}, que contiene el mismo artículo.</numerusform>
            <numerusform>Se hicieron %Ln notas sobre {0}, que contiene el mismo artículo.</numerusform>
        </translation>
    </message>
    <message>
        <source>take over notes</source>
        <translation>traer notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were taken over; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Se trajo una nota; Ctrl+Z lo deshace.</numerusform>
            <numerusform>Se trajeron %Ln notas; Ctrl+Z lo deshace.</numerusform>
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
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>no article lies open</source>
        <translation>no hay ningún artículo abierto</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>there was no jump before</source>
        <translation>no hubo ningún salto antes</translation>
    </message>
    <message>
        <source>you have not gone back</source>
        <translation>no ha vuelto atrás</translation>
    </message>
    <message>
        <source>nothing stood around this article</source>
        <translation>nada rodeaba este artículo</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>Filtrar párrafos</translation>
    </message>
    <message>
        <source>Show only paragraphs that hold these words (Down moves into the list)</source>
        <translation>Mostrar solo párrafos que contienen estas palabras (Abajo entra en la lista)</translation>
    </message>
    <message>
        <source>Nothing is open. Press Ctrl+O to open a file, or drop one here.</source>
        <translation>No hay nada abierto. Pulse Ctrl+O para abrir un archivo, o suelte uno aquí.</translation>
    </message>
    <message>
        <source>This document has no text.</source>
        <translation>Este documento no tiene texto.</translation>
    </message>
    <message>
        <source>No paragraph holds these words.</source>
        <translation>Ningún párrafo contiene estas palabras.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} de {1} mostrados</translation>
    </message>
</context>
<context>
    <name>CopyWork</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Paragraph copied.</source>
        <translation>Párrafo copiado.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Copiado con referencia.</translation>
    </message>
    <message>
        <source>Link copied: it opens this paragraph in Pilcrow.</source>
        <translation>Enlace copiado: abre este párrafo en Pilcrow.</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Texto &amp;sin formato</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML source</source>
        <translation>Código &amp;HTML</translation>
    </message>
    <message>
        <source>With citation</source>
        <translation>Con referencia</translation>
    </message>
    <message>
        <source>Copy in this style, and keep it for “Copy with citation”</source>
        <translation>Copiar en este estilo y conservarlo para «Copiar con referencia»</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>In brackets: “…” (agency, place, date, ¶)</source>
        <translation>Entre paréntesis: «…» (agencia, lugar, fecha, ¶)</translation>
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
        <translation>Cita en Markdown</translation>
    </message>
    <message>
        <source>BibTeX item</source>
        <translation>Ficha BibTeX</translation>
    </message>
    <message>
        <source>RIS item</source>
        <translation>Ficha RIS</translation>
    </message>
    <message>
        <source>CSL-JSON item</source>
        <translation>Ficha CSL-JSON</translation>
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
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>unas %Ln palabra</numerusform>
            <numerusform>unas %Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page line(s) set aside</source>
        <translation>
            <numerusform>%Ln línea de página apartada</numerusform>
            <numerusform>%Ln líneas de página apartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched</source>
        <translation>
            <numerusform>%Ln imagen no descargada</numerusform>
            <numerusform>%Ln imágenes no descargadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched: {0}</source>
        <translation>
            <numerusform>%Ln imagen no descargada: {0}</numerusform>
            <numerusform>%Ln imágenes no descargadas: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Pilcrow stopped unexpectedly the last time; your notes are safe, and a report was kept.</source>
        <translation>Pilcrow se cerró de forma inesperada la última vez; sus notas están a salvo y se guardó un informe.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>Read what was written down about it; nothing was sent anywhere</source>
        <translation>Leer lo que se anotó; no se envió nada a ninguna parte</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0}, year not stated</source>
        <translation>{0}, año no indicado</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The notes on {0} are not on the disk yet, so it stays open. {1}</source>
        <translation>Las notas de {0} aún no están en el disco, así que sigue abierto. {1}</translation>
    </message>
    <message>
        <source>That was not done: the note was changed by another program meanwhile.</source>
        <translation>No se hizo: mientras tanto otro programa cambió la nota.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>That step is gone: the note was changed by another program meanwhile.</source>
        <translation>Ese paso se perdió: mientras tanto otro programa cambió la nota.</translation>
    </message>
    <message>
        <source>The notes were changed by another program; its changes were taken in.</source>
        <translation>Otro programa cambió las notas; sus cambios se han incorporado.</translation>
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
        <translation>Acerca de Pilcrow</translation>
    </message>
    <message>
        <source>Pilcrow {0}</source>
        <translation>Pilcrow {0}</translation>
    </message>
    <message>
        <source>A desktop reader for archived articles. It never opens a network connection, and your notes are plain JSON on your own disk.

MIT licence.</source>
        <translation>Un lector de escritorio para artículos archivados. Nunca abre una conexión de red, y sus notas son JSON sencillo en su propio disco.

Licencia MIT.</translation>
    </message>
    <message>
        <source>Notes not saved</source>
        <translation>Notas sin guardar</translation>
    </message>
    <message>
        <source>The last notes could not be written to the disk.</source>
        <translation>Las últimas notas no se pudieron escribir en el disco.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlas</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Reopen with encoding</source>
        <translation>Reabrir con codificación</translation>
    </message>
    <message>
        <source>Encoding or language</source>
        <translation>Codificación o idioma</translation>
    </message>
    <message>
        <source>Type a part of a name, such as korean or 1251</source>
        <translation>Escriba parte de un nombre, como coreano o 1251</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>Enter reads the file again in this encoding</source>
        <translation>Intro vuelve a leer el archivo con esta codificación</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Read the file again in this encoding</source>
        <translation>Volver a leer el archivo con esta codificación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Dejarlo como está (Esc)</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Find it in the file</source>
        <translation>Averiguarla del archivo</translation>
    </message>
    <message>
        <source>{0} — as it is shown now</source>
        <translation>{0} — como se muestra ahora</translation>
    </message>
    <message>
        <source>{0} — likely too</source>
        <translation>{0} — también probable</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic, Russian</source>
        <translation>Cirílico, ruso</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Nórdico</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Unicode, all languages</source>
        <translation>Unicode, todos los idiomas</translation>
    </message>
    <message>
        <source>Cyrillic, Ukrainian</source>
        <translation>Cirílico, ucraniano</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Europa meridional</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>Celta</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Image: {0}</source>
        <translation>Imagen: {0}</translation>
    </message>
    <message>
        <source>Image without a description</source>
        <translation>Imagen sin descripción</translation>
    </message>
    <message>
        <source>Image not fetched: {0}</source>
        <translation>Imagen no descargada: {0}</translation>
    </message>
    <message>
        <source>Image not fetched</source>
        <translation>Imagen no descargada</translation>
    </message>
    <message>
        <source>The image has {0} by {1} pixels, too many to be shown.</source>
        <translation>La imagen tiene {0} por {1} píxeles, demasiados para mostrarla.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown.</source>
        <translation>La imagen está dañada y no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>What to look for (Enter: next, Shift+Enter: previous, Up and Down: earlier searches)</source>
        <translation>Qué buscar (Intro: siguiente, Mayús+Intro: anterior, Arriba y Abajo: búsquedas previas)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>Patrón (expresión regular)</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>Distinguir acentos</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>List all matches</source>
        <translation>Ver la lista de coincidencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Wrapped to the beginning</source>
        <translation>De nuevo desde el principio</translation>
    </message>
    <message>
        <source>Wrapped to the end</source>
        <translation>De nuevo desde el final</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Reading the notes…</source>
        <translation>Leyendo las notas…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the notes… {0} of %Ln file(s)</source>
        <translation>
            <numerusform>Leyendo las notas… {0} de %Ln archivo</numerusform>
            <numerusform>Leyendo las notas… {0} de %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking the notes up… document {0} of {1}</source>
        <translation>Comprobando las notas… documento {0} de {1}</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Paragraph number, page as p7, or words of a paragraph, heading or note</source>
        <translation>Número de párrafo, página como p7, o palabras de un párrafo, título o nota</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Adónde ir</translation>
    </message>
    <message>
        <source>Type a paragraph number or some words, then press Enter</source>
        <translation>Escriba un número de párrafo o unas palabras y pulse Intro</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Sitios</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>in its place</source>
        <translation>en su sitio</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>palabras cambiadas</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>varios sitios</translation>
    </message>
    <message>
        <source>words not found</source>
        <translation>palabras no halladas</translation>
    </message>
    <message>
        <source>place not readable</source>
        <translation>sitio ilegible</translation>
    </message>
    <message>
        <source>newer text</source>
        <translation>texto más nuevo</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>not a note</source>
        <translation>no es una nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Notes from {0}</source>
        <translation>Notas de {0}</translation>
    </message>
    <message>
        <source>What becomes of each note</source>
        <translation>Qué será de cada nota</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Importarlas</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) would be taken in.</source>
        <translation>
            <numerusform>Se importaría %Ln nota.</numerusform>
            <numerusform>Se importarían %Ln notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: all that could be read is there already.</source>
        <translation>Nada cambiaría: todo lo legible ya está.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>No hay notas en este archivo.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Todas ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Show only what came to</source>
        <translation>Mostrar solo el resultado</translation>
    </message>
    <message>
        <source>Show only the notes of which this became (Alt+S)</source>
        <translation>Mostrar solo las notas con este resultado (Alt+M)</translation>
    </message>
    <message>
        <source>Do what the list says, as one step that can be undone (Enter)</source>
        <translation>Hacer lo que dice la lista, en un paso que se puede deshacer (Intro)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>No cambiar nada (Esc)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The keys could not be saved in {0}: {1}; they hold until you quit.</source>
        <translation>Los atajos no se pudieron guardar en {0}: {1}; valen hasta que salga.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Type words of an action, a menu or a key</source>
        <translation>Escriba palabras de una acción, de un menú o de una tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Press Enter on an action to give it another key</source>
        <translation>Pulse Intro sobre una acción para darle otro atajo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Press the new key here; Tab leaves the field</source>
        <translation>Pulse aquí el atajo nuevo; Tab sale del campo</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Make this the action&apos;s only key</source>
        <translation>Hacerlo el único atajo de la acción</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Let the action have this key besides the others</source>
        <translation>Dar a la acción este atajo además de los otros</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Sin &amp;atajo</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>Quitar a la acción sus atajos</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Give the action its first keys again</source>
        <translation>Devolver a la acción sus primeros atajos</translation>
    </message>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation>Restablecer &amp;todos</translation>
    </message>
    <message>
        <source>Give every action its first keys again</source>
        <translation>Devolver a cada acción sus primeros atajos</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”.</source>
        <translation>{0} lo usa «{1}».</translation>
    </message>
    <message>
        <source>{0} moves about in every window, so no action can have it.</source>
        <translation>{0} sirve para moverse en toda ventana, así que ninguna acción puede tenerlo.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”, which loses it if you set it here.</source>
        <translation>{0} es el atajo de «{1}», que lo pierde si lo fija aquí.</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”, which loses it if you set it here.</source>
        <translation>{0} abre el menú «{1}», que lo pierde si lo fija aquí.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Write to this address with your mail program?</source>
        <translation>¿Escribir a esta dirección con su programa de correo?</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>¿Abrir esta página en su navegador?</translation>
    </message>
    <message>
        <source>Pilcrow itself never goes online. The archived page may have changed since.</source>
        <translation>Pilcrow mismo nunca se conecta. La página archivada puede haber cambiado desde entonces.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Hand the address to the program for it</source>
        <translation>Entregar la dirección al programa que la maneja</translation>
    </message>
    <message>
        <source>Copy the address and go nowhere</source>
        <translation>Copiar la dirección y no ir a ninguna parte</translation>
    </message>
    <message>
        <source>Go nowhere (Esc)</source>
        <translation>No ir a ninguna parte (Esc)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Adónde lleva el enlace</translation>
    </message>
    <message>
        <source>Place: {0}</source>
        <translation>Sitio: {0}</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Abrir en&amp;lace…</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>Copiar &amp;dirección del enlace</translation>
    </message>
</context>
<context>
    <name>LinkWork</name>
    <message>
        <source>{0} has changed since the link to it was copied.</source>
        <translation>{0} ha cambiado desde que se copió el enlace.</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; it has {2}.</source>
        <translation>{0} no tiene párrafo {1}; tiene {2}.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>T&amp;ypography</source>
        <translation>Tipo&amp;grafía</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Cerrar este documento</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>Alto contraste, osc&amp;uro</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Book: justified, indented</source>
        <translation>Libro: justificado, con sangría</translation>
    </message>
    <message>
        <source>Screen: sans-serif</source>
        <translation>Pantalla: sin remates</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Airy: wide lines, large sans-serif</source>
        <translation>Aireado: líneas amplias, letra grande sin remates</translation>
    </message>
    <message>
        <source>Typewriter: fixed width</source>
        <translation>Máquina de escribir: ancho fijo</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Web page (XHTML)</source>
        <translation>Página web (XHTML)</translation>
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
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Saved page (MHTML)</source>
        <translation>Página guardada (MHTML)</translation>
    </message>
    <message>
        <source>Saved page (WARC)</source>
        <translation>Página guardada (WARC)</translation>
    </message>
    <message>
        <source>Saved page (web archive)</source>
        <translation>Página guardada (archivo web)</translation>
    </message>
    <message>
        <source>Compressed file</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>No page lines around the article</source>
        <translation>Ninguna línea de página en torno al artículo</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corregido por usted</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, línea {1}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>page line</source>
        <translation>línea de página</translation>
    </message>
    <message>
        <source>page line {0}</source>
        <translation>línea de página {0}</translation>
    </message>
    <message>
        <source>page code</source>
        <translation>código de la página</translation>
    </message>
    <message>
        <source>page code, line {0}</source>
        <translation>código de la página, línea {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Enter or a click shows where it stands</source>
        <translation>Intro o un clic muestra dónde está</translation>
    </message>
    <message>
        <source>The document says “{0}”</source>
        <translation>El documento dice «{0}»</translation>
    </message>
    <message>
        <source>“{0}” fits the years {1}</source>
        <translation>«{0}» encaja con los años {1}</translation>
    </message>
    <message>
        <source>Years that fit: {0}</source>
        <translation>Años que encajan: {0}</translation>
    </message>
    <message>
        <source>Also {0}: {1}</source>
        <translation>También {0}: {1}</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>También {0}</translation>
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
        <translation>Acerca del artículo</translation>
    </message>
    <message>
        <source>Add a value the document does not state</source>
        <translation>Añadir un valor que el documento no indica</translation>
    </message>
    <message>
        <source>Nothing is open. What a document tells about itself is shown here.</source>
        <translation>No hay nada abierto. Aquí se muestra lo que un documento dice de sí mismo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Not stated: {0}</source>
        <translation>No indicado: {0}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No heading follows.</source>
        <translation>No sigue ningún título.</translation>
    </message>
    <message>
        <source>No heading precedes.</source>
        <translation>No precede ningún título.</translation>
    </message>
    <message>
        <source>There are no notes in this article yet; press N to write one.</source>
        <translation>Todavía no hay notas en este artículo; pulse N para escribir una.</translation>
    </message>
    <message>
        <source>First note again.</source>
        <translation>De nuevo la primera nota.</translation>
    </message>
    <message>
        <source>Last note again.</source>
        <translation>De nuevo la última nota.</translation>
    </message>
    <message>
        <source>“{0}” — {1}</source>
        <translation>«{0}» — {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>This value does not come from the article&apos;s words.</source>
        <translation>Este valor no procede de las palabras del artículo.</translation>
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
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>A name you know already is given to what is set now</source>
        <translation>Un nombre ya conocido pasa a lo que está fijado ahora</translation>
    </message>
    <message>
        <source>That name belongs to the program; choose another.</source>
        <translation>Ese nombre es del programa; elija otro.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Highlighted</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Con marcador</translation>
    </message>
    <message>
        <source>Paragraph {0} of {1}</source>
        <translation>Párrafo {0} de {1}</translation>
    </message>
    <message>
        <source>Heading, level {0}</source>
        <translation>Título, nivel {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Elemento de lista</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Fila de tabla</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de imagen</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>Línea divisoria</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Words to find the note by, separated by commas</source>
        <translation>Palabras para encontrar la nota, separadas por comas</translation>
    </message>
    <message>
        <source>Show the note in the article</source>
        <translation>Mostrar la nota en el artículo</translation>
    </message>
    <message>
        <source>Delete the note; undo brings it back</source>
        <translation>Eliminar la nota; deshacer la trae de vuelta</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Quoted: {0}</source>
        <translation>Citado: {0}</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>bring notes back</source>
        <translation>recuperar notas</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <source>Notes written to {0}</source>
        <translation>Notas escritas en {0}</translation>
    </message>
    <message>
        <source>Notes (*.annotation *.jsonld *.json *.html *.htm);;All files (*)</source>
        <translation>Notas (*.annotation *.jsonld *.json *.html *.htm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}); choose another file.</source>
        <translation>{0} no se puede leer o escribir ({1}); elija otro archivo.</translation>
    </message>
    <message>
        <source>Readium annotations</source>
        <translation>Anotaciones de Readium</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>Anotaciones web del W3C</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Page with the notes in it</source>
        <translation>Página con las notas dentro</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>There is no note on this paragraph.</source>
        <translation>No hay ninguna nota en este párrafo.</translation>
    </message>
</context>
<context>
    <name>NoteWork</name>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>resaltado</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>Estas palabras ya están resaltadas.</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>eliminar nota</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back.</source>
        <translation>Nota eliminada; Ctrl+Z la trae de vuelta.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>sitio de una nota</translation>
    </message>
    <message>
        <source>places of moved notes</source>
        <translation>sitios de notas movidas</translation>
    </message>
    <message>
        <source>keep without a place</source>
        <translation>conservar sin sitio</translation>
    </message>
    <message>
        <source>restore notes</source>
        <translation>restaurar notas</translation>
    </message>
    <message>
        <source>empty the trash</source>
        <translation>vaciar la papelera</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Document note</source>
        <translation>Nota del documento</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>moved: the words now stand elsewhere</source>
        <translation>movida: las palabras están ahora en otro sitio</translation>
    </message>
    <message>
        <source>changed: the words here are not quite the same</source>
        <translation>cambiada: las palabras aquí no son del todo las mismas</translation>
    </message>
    <message>
        <source>ambiguous: the words stand in several places</source>
        <translation>ambigua: las palabras están en varios sitios</translation>
    </message>
    <message>
        <source>orphan: the words are no longer in the document</source>
        <translation>huérfana: las palabras ya no están en el documento</translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation>Párrafo {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Etiquetas: {0}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add a note on the whole document</source>
        <translation>Añadir una nota sobre todo el documento</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrar notas</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>Mostrar solo notas que contienen estas palabras</translation>
    </message>
    <message>
        <source>Filter by colour, kind and tag</source>
        <translation>Filtrar por color, tipo y etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Mostrar todas las notas</translation>
    </message>
    <message>
        <source>Notes · {0}</source>
        <translation>Notas · {0}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} de {1} mostrados</translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>Ninguna nota pasa el filtro.</translation>
    </message>
    <message>
        <source>No notes yet.

Select words and press N to write a note, H to highlight them or B to bookmark the place. With nothing selected the key takes the current paragraph.</source>
        <translation>Todavía no hay notas.

Seleccione palabras y pulse N para escribir una nota, H para resaltarlas o B para poner un marcador. Sin selección, la tecla toma el párrafo actual.</translation>
    </message>
    <message>
        <source>Your notes on the open article stand here.</source>
        <translation>Aquí están sus notas sobre el artículo abierto.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The pages as they will be printed (Page Up, Page Down)</source>
        <translation>Las páginas como se imprimirán (Re Pág, Av Pág)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Action or place</source>
        <translation>Acción o sitio</translation>
    </message>
    <message>
        <source>Type some of a name and press Enter; begin with &gt; for actions alone</source>
        <translation>Escriba parte de un nombre y pulse Intro; empiece con &gt; para ver solo acciones</translation>
    </message>
    <message>
        <source>Action, document, heading, paragraph or note</source>
        <translation>Acción, documento, título, párrafo o nota</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <source>open document</source>
        <translation>documento abierto</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>archivo reciente</translation>
    </message>
    <message>
        <source>Nothing fits; type fewer letters, or other words.</source>
        <translation>Nada encaja; escriba menos letras u otras palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n found; Enter chooses, Esc leaves</source>
        <translation>
            <numerusform>%n resultado; Intro elige, Esc sale</numerusform>
            <numerusform>%n resultados; Intro elige, Esc sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far…</source>
        <translation>
            <numerusform>%n resultado hasta ahora…</numerusform>
            <numerusform>%n resultados hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” cannot be done now: {1}.</source>
        <translation>«{0}» no es posible ahora: {1}.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>At the end, numbered</source>
        <translation>Al final, numeradas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>En notas al pie</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>Entre paréntesis</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>En absoluto</translation>
    </message>
    <message>
        <source>Addresses of links</source>
        <translation>Direcciones de los enlaces</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>Room on all four sides of the paper</source>
        <translation>Espacio en los cuatro lados del papel</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Size of the body text on paper</source>
        <translation>Tamaño del texto en el papel</translation>
    </message>
    <message>
        <source>Paragraph &amp;numbers</source>
        <translation>&amp;Números de párrafo</translation>
    </message>
    <message>
        <source>Print each paragraph&apos;s number in the margin</source>
        <translation>Imprimir en el margen el número de cada párrafo</translation>
    </message>
    <message>
        <source>What is &amp;known about the document</source>
        <translation>Lo que se sabe del do&amp;cumento</translation>
    </message>
    <message>
        <source>Print agency, place, date and so on, each with its evidence</source>
        <translation>Imprimir agencia, lugar, fecha, etc., cada uno con su prueba</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>Notas que se imprimen</translation>
    </message>
    <message>
        <source>Only the marked notes are printed (Space)</source>
        <translation>Solo se imprimen las notas marcadas (Espacio)</translation>
    </message>
    <message>
        <source>¶{0}  {1}</source>
        <translation>¶{0}  {1}</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>&amp;Margins:</source>
        <translation>&amp;Márgenes:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>N&amp;otas:</translation>
    </message>
    <message>
        <source>&amp;Links:</source>
        <translation>&amp;Enlaces:</translation>
    </message>
    <message>
        <source>Notes to &amp;print:</source>
        <translation>Notas &amp;que se imprimen:</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave off; nothing is written</source>
        <translation>Dejarlo; no se escribe nada</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Choose a printer and print</source>
        <translation>Elegir una impresora e imprimir</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Write a PDF whose text can be searched and copied</source>
        <translation>Escribir un PDF cuyo texto se puede buscar y copiar</translation>
    </message>
    <message>
        <source>Print nothing (Esc)</source>
        <translation>No imprimir nada (Esc)</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>Notes on the whole document</source>
        <translation>Notas sobre todo el documento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes without a place in this text</source>
        <translation>Notas sin sitio en este texto</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>en el texto</translation>
    </message>
    <message>
        <source>on the page around it</source>
        <translation>en la página que lo rodea</translation>
    </message>
    <message>
        <source>in the page&apos;s code</source>
        <translation>en el código de la página</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>del archivo</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <translation>corregido por el lector</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} no se puede escribir ({1}); elija otro lugar.</translation>
    </message>
    <message>
        <source>the PDF cannot be begun</source>
        <translation>no se puede empezar el PDF</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>The printer cannot be reached; choose another one.</source>
        <translation>No se puede acceder a la impresora; elija otra.</translation>
    </message>
    <message>
        <source>The printer stopped; see whether it has paper.</source>
        <translation>La impresora se detuvo; mire si tiene papel.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Sets typeface, size, lines and paragraphs together</source>
        <translation>Fija a la vez letra, tamaño, líneas y párrafos</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Keep what is set now as a profile of your own</source>
        <translation>Guardar lo fijado ahora como un perfil propio</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget this profile of yours; what is set stays set</source>
        <translation>Olvidar este perfil propio; lo fijado se queda</translation>
    </message>
    <message>
        <source>Your own, not kept yet</source>
        <translation>Propio, aún sin guardar</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Damaged settings were set aside as {0}.</source>
        <translation>Unas preferencias dañadas se apartaron como {0}.</translation>
    </message>
    <message>
        <source>Settings could not be saved: {0}.</source>
        <translation>No se pudieron guardar las preferencias: {0}.</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>This is the end of the article.</source>
        <translation>Este es el final del artículo.</translation>
    </message>
    <message>
        <source>The voice reads at {0} % of its own speed.</source>
        <translation>La voz lee al {0}&#xa0;% de su propia velocidad.</translation>
    </message>
    <message>
        <source>{0} lines a minute</source>
        <translation>{0} líneas por minuto</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Reading aloud needs Qt&apos;s speech module, which is not installed; install “pilcrow-viewer[speech]” with pip and start Pilcrow again.</source>
        <translation>Leer en voz alta necesita el módulo de voz de Qt, que no está instalado; instale «pilcrow-viewer[speech]» con pip y reinicie Pilcrow.</translation>
    </message>
    <message>
        <source>Qt&apos;s speech module cannot be loaded ({0}); install what it lacks and try again.</source>
        <translation>No se puede cargar el módulo de voz de Qt ({0}); instale lo que le falta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud with; install one (on Linux, speech-dispatcher) and start Pilcrow again.</source>
        <translation>Este sistema no tiene voz para leer; instale una (en Linux, speech-dispatcher) y reinicie Pilcrow.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Reading {0} ({1})…</source>
        <translation>Leyendo {0} ({1})…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Leyendo {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait.</source>
        <translation>
            <numerusform>Espera un archivo más.</numerusform>
            <numerusform>Esperan %Ln archivos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading this file (Esc)</source>
        <translation>Dejar de leer este archivo (Esc)</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Notes in doubt</source>
        <translation>Notas dudosas</translation>
    </message>
    <message>
        <source>Take the new places of all notes whose very words only moved</source>
        <translation>Aceptar los nuevos sitios de todas las notas cuyas palabras solo se movieron</translation>
    </message>
    <message>
        <source>Previous note to look at</source>
        <translation>Nota anterior por revisar</translation>
    </message>
    <message>
        <source>Next note to look at</source>
        <translation>Nota siguiente por revisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What became of the quoted words</source>
        <translation>Qué fue de las palabras citadas</translation>
    </message>
    <message>
        <source>Places where the note may belong</source>
        <translation>Sitios que pueden ser los de la nota</translation>
    </message>
    <message>
        <source>&amp;Accept this place</source>
        <translation>&amp;Aceptar este sitio</translation>
    </message>
    <message>
        <source>The note belongs to the words that are lit up (Alt+A)</source>
        <translation>La nota pertenece a las palabras iluminadas (Alt+A)</translation>
    </message>
    <message>
        <source>Put on &amp;selected words</source>
        <translation>Poner en la &amp;selección</translation>
    </message>
    <message>
        <source>Select words in the article first; the note is put on them (Alt+S)</source>
        <translation>Seleccione antes palabras en el artículo; la nota se pone en ellas (Alt+S)</translation>
    </message>
    <message>
        <source>&amp;Keep without a place</source>
        <translation>&amp;Conservar sin sitio</translation>
    </message>
    <message>
        <source>The note stays in the list with its quote (Alt+K)</source>
        <translation>La nota sigue en la lista con su cita (Alt+C)</translation>
    </message>
    <message>
        <source>Take over {0} moved</source>
        <translation>Aceptar {0} movidas</translation>
    </message>
    <message>
        <source>No note is in doubt any more</source>
        <translation>Ya no hay notas dudosas</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>The words of this note were changed</source>
        <translation>Las palabras de esta nota cambiaron</translation>
    </message>
    <message>
        <source>The words of this note stand at several places</source>
        <translation>Las palabras de esta nota están en varios sitios</translation>
    </message>
    <message>
        <source>The words of this note are gone</source>
        <translation>Las palabras de esta nota ya no están</translation>
    </message>
    <message>
        <source>taken out: {0}</source>
        <translation>quitado: {0}</translation>
    </message>
    <message>
        <source>put in: {0}</source>
        <translation>añadido: {0}</translation>
    </message>
</context>
<context>
    <name>RepairWork</name>
    <message>
        <source>Every note of this document stands where it was made.</source>
        <translation>Cada nota de este documento está donde se hizo.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Revisarlas</translation>
    </message>
    <message>
        <source>Go through the notes one by one (Ctrl+Shift+R)</source>
        <translation>Repasar las notas una a una (Ctrl+Mayús+R)</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>{0} exactas</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>{0} movidas</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} cambiadas</translation>
    </message>
    <message>
        <source>{0} ambiguous</source>
        <translation>{0} ambiguas</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>{0} sin sitio</translation>
    </message>
    <message>
        <source>This text is not the one that the notes were made on: {0}.</source>
        <translation>Este texto no es aquel sobre el que se hicieron las notas: {0}.</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Seleccione antes las palabras en el artículo.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>It lies in {0}.</source>
        <translation>Está en {0}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What was written down when the program ended</source>
        <translation>Lo que se anotó cuando el programa terminó</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close the report; it stays where it lies (Esc)</source>
        <translation>Cerrar el informe; se queda donde está (Esc)</translation>
    </message>
    <message>
        <source>Copy the whole report</source>
        <translation>Copiar todo el informe</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches to list. Press Ctrl+F and type what to look for.</source>
        <translation>No hay coincidencias que listar. Pulse Ctrl+F y escriba qué buscar.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>You go on where you were: {0} %.</source>
        <translation>Sigue donde estaba: {0}&#xa0;%.</translation>
    </message>
    <message>
        <source>You go on where you were: ¶ {0}, {1} %.</source>
        <translation>Sigue donde estaba: ¶ {0}, {1}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Serif ({0})</source>
        <translation>Con remates ({0})</translation>
    </message>
    <message>
        <source>Sans-serif ({0})</source>
        <translation>Sin remates ({0})</translation>
    </message>
    <message>
        <source>Fixed width ({0})</source>
        <translation>Ancho fijo ({0})</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>Letra y líneas</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>What articles are set in; the first three choose the best this system has</source>
        <translation>En qué se componen los artículos; los tres primeros eligen lo mejor que tiene este sistema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the letters before any zoom</source>
        <translation>Tamaño de la letra antes de ampliar</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>From line to line, in hundredths of the size</source>
        <translation>De línea a línea, en centésimas del tamaño</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ancho de columna</translation>
    </message>
    <message>
        <source>How many characters a line holds, where the window is wide enough</source>
        <translation>Cuántos caracteres caben en una línea si la ventana es lo bastante ancha</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Espacio entre párrafos</translation>
    </message>
    <message>
        <source>In hundredths of the size; none suits an indented first line</source>
        <translation>En centésimas del tamaño; cero va bien con sangría</translation>
    </message>
    <message>
        <source>First-line indent</source>
        <translation>Sangría de primera línea</translation>
    </message>
    <message>
        <source>Of a paragraph that follows another, in hundredths of the size</source>
        <translation>De un párrafo que sigue a otro, en centésimas del tamaño</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>Justificar las líneas</translation>
    </message>
    <message>
        <source>Stretch lines to one width; words are divided only where the text has soft hyphens, since Qt knows no hyphenation</source>
        <translation>Estirar las líneas a un mismo ancho; las palabras solo se cortan en los guiones opcionales del texto, pues Qt no sabe dividirlas</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Enlarges the article as a whole (Ctrl++ and Ctrl+-)</source>
        <translation>Amplía todo el artículo (Ctrl++ y Ctrl+-)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the whole window; your own themes lie in the folder themes</source>
        <translation>Colores de toda la ventana; sus propios temas están en la carpeta themes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>New notes</source>
        <translation>Notas nuevas</translation>
    </message>
    <message>
        <source>Colour that a new note or highlight begins with</source>
        <translation>Color con que empieza una nota o un resaltado</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Ayudas para leer</translation>
    </message>
    <message>
        <source>Focus on one paragraph</source>
        <translation>Centrarse en un párrafo</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>Atenuar todo salvo el párrafo actual</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Regla de lectura</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>Una banda bajo la línea del ratón o del cursor</translation>
    </message>
    <message>
        <source>Scrolling by itself</source>
        <translation>Desplazamiento automático</translation>
    </message>
    <message>
        <source>How fast the article scrolls when it is told to</source>
        <translation>Con qué rapidez se desplaza el artículo cuando se le pide</translation>
    </message>
    <message>
        <source> lines a minute</source>
        <translation> líneas por minuto</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>Poco movimiento</translation>
    </message>
    <message>
        <source>Let nothing glide, even where the system does not ask for calm</source>
        <translation>No dejar que nada se deslice, aunque el sistema no pida calma</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>How much faster or slower than the voice does by itself</source>
        <translation>Cuánto más rápido o despacio que la voz por sí sola</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>Números de párrafo</translation>
    </message>
    <message>
        <source>Show in the margin the numbers that paragraphs are cited by</source>
        <translation>Mostrar en el margen los números con que se citan los párrafos</translation>
    </message>
    <message>
        <source>Page around the article</source>
        <translation>Página en torno al artículo</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>Mostrar la cabecera, el menú y el pie que rodeaban el artículo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>The words of menus, panels and dialogs; articles stay as they are</source>
        <translation>Las palabras de menús, paneles y diálogos; los artículos quedan como están</translation>
    </message>
    <message>
        <source>Another language shows when Pilcrow is started again.</source>
        <translation>Otro idioma se muestra al iniciar Pilcrow de nuevo.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Back to the default: {0}</source>
        <translation>Volver al valor inicial: {0}</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Have everything as it was when the settings were opened</source>
        <translation>Dejar todo como estaba al abrir las preferencias</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>Have everything as it was when the program was new</source>
        <translation>Dejar todo como cuando el programa era nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>Cerrar las preferencias (Esc)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Place in the article</source>
        <translation>Lugar en el artículo</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>Estado de las notas</translation>
    </message>
    <message>
        <source>The time left is counted by your own pace, {0} % of an average reader&apos;s.</source>
        <translation>El tiempo restante se cuenta a su propio ritmo, {0}&#xa0;% del de un lector medio.</translation>
    </message>
    <message>
        <source>¶ {0} of {1}</source>
        <translation>¶ {0} de {1}</translation>
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
            <numerusform>queda %Ln min</numerusform>
            <numerusform>quedan %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>notes saved {0}</source>
        <translation>notas guardadas {0}</translation>
    </message>
    <message>
        <source>⚠ notes not saved; trying again</source>
        <translation>⚠ notas sin guardar; se intenta de nuevo</translation>
    </message>
    <message>
        <source>saving notes…</source>
        <translation>guardando notas…</translation>
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
        <translation>Estilos de referencia</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>The citation styles there are</source>
        <translation>Los estilos de referencia que hay</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the style is called in the menu</source>
        <translation>Cómo se llama el estilo en el menú</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Words, and fields in braces</source>
        <translation>Palabras, y campos entre llaves</translation>
    </message>
    <message>
        <source>How it comes out</source>
        <translation>Cómo queda</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a field in it has no value.</source>
        <translation>Lo que está entre [corchetes] se omite donde un campo suyo no tiene valor.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Plantilla:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Begin a style of your own from this one</source>
        <translation>Empezar un estilo propio a partir de este</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove this style of yours</source>
        <translation>Quitar este estilo propio</translation>
    </message>
    <message>
        <source>Keep the styles</source>
        <translation>Conservar los estilos</translation>
    </message>
    <message>
        <source>Leave the styles as they were (Esc)</source>
        <translation>Dejar los estilos como estaban (Esc)</translation>
    </message>
    <message>
        <source>There are two styles called “{0}”; choose another name.</source>
        <translation>Hay dos estilos llamados «{0}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>My style {0}</source>
        <translation>Mi estilo {0}</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>The theme {0} was passed over: {1}; mend the file or take it away.</source>
        <translation>El tema {0} se pasó por alto: {1}; arregle el archivo o quítelo.</translation>
    </message>
    <message>
        <source>it is too large for a theme</source>
        <translation>es demasiado grande para un tema</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>no está en UTF-8</translation>
    </message>
    <message>
        <source>it does not say {0}</source>
        <translation>no dice {0}</translation>
    </message>
    <message>
        <source>it has no table of colours</source>
        <translation>no tiene tabla de colores</translation>
    </message>
    <message>
        <source>it names no colour for {0}</source>
        <translation>no nombra un color para {0}</translation>
    </message>
    <message>
        <source>its {0} is not a colour as #1d2126</source>
        <translation>su {0} no es un color como #1d2126</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Places of matches and notes</source>
        <translation>Sitios de coincidencias y notas</translation>
    </message>
    <message>
        <source>Where matches and notes are in the article. Click to go there.</source>
        <translation>Dónde hay coincidencias y notas en el artículo. Pulse para ir allí.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Deleted notes</source>
        <translation>Notas eliminadas</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>La nota elegida</translation>
    </message>
    <message>
        <source>No deleted notes.

A note that is deleted stays here until it is deleted for good.</source>
        <translation>No hay notas eliminadas.

Una nota eliminada se queda aquí hasta que se elimina para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted note(s)</source>
        <translation>
            <numerusform>%Ln nota eliminada</numerusform>
            <numerusform>%Ln notas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Bring the chosen notes back (Enter)</source>
        <translation>Traer de vuelta las notas elegidas (Intro)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Eliminar para siempre</translation>
    </message>
    <message>
        <source>Take the chosen notes out of the trash (Del)</source>
        <translation>Sacar de la papelera las notas elegidas (Supr)</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>&amp;Vaciar la papelera</translation>
    </message>
    <message>
        <source>Take every note out of the trash (Alt+E)</source>
        <translation>Sacar todas las notas de la papelera (Alt+V)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Cerrar esta ventana (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln note(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar esta nota para siempre?</numerusform>
            <numerusform>¿Eliminar %Ln notas para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash, {0} in all?</source>
        <translation>¿Vaciar la papelera, {0} en total?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Ctrl+Z in the article still brings them back, as long as the undo steps last.</source>
        <translation>Ctrl+Z en el artículo aún las trae de vuelta, mientras duren los pasos de deshacer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
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
        <translation>Mostrar dónde está</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Correct To</source>
        <translation>Corregir a</translation>
    </message>
    <message>
        <source>Take Back the Correction</source>
        <translation>Retirar la corrección</translation>
    </message>
    <message>
        <source>Enter keeps the value, Esc leaves it as it was</source>
        <translation>Intro guarda el valor, Esc lo deja como estaba</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>Corregir {0}</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Copiar {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Drop the correction and show what the document says</source>
        <translation>Descartar la corrección y mostrar lo que dice el documento</translation>
    </message>
    <message>
        <source>Take back the correction of {0}</source>
        <translation>Retirar la corrección de {0}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>Faltan ahora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier states of the notes</source>
        <translation>Estados anteriores de las notas</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Estados anteriores</translation>
    </message>
    <message>
        <source>Notes missing now</source>
        <translation>Notas que faltan ahora</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>La nota elegida</translation>
    </message>
    <message>
        <source>&amp;Bring back the missing notes</source>
        <translation>&amp;Traer de vuelta las que faltan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Add what is missing to the notes as one step that can be undone (Enter)</source>
        <translation>Añadir a las notas lo que falta, en un paso que se puede deshacer (Intro)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Cerrar esta ventana (Esc)</translation>
    </message>
    <message>
        <source>No earlier states are kept yet.</source>
        <translation>Aún no se guarda ningún estado anterior.</translation>
    </message>
    <message>
        <source>What your notes were at earlier times is kept here by itself.</source>
        <translation>Lo que fueron sus notas en otros momentos se guarda aquí solo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of {0} are missing now.</source>
        <translation>
            <numerusform>Falta ahora %Ln nota del {0}.</numerusform>
            <numerusform>Faltan ahora %Ln notas del {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Every note of that time is still there.</source>
        <translation>Todas las notas de entonces siguen ahí.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How to begin</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <source>Open an article ({0})</source>
        <translation>Abrir un artículo ({0})</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>Leer el artículo de muestra</translation>
    </message>
    <message>
        <source>A short dispatch that comes with the program, to try everything on</source>
        <translation>Un despacho breve que viene con el programa, para probarlo todo</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Leídos hace poco</translation>
    </message>
    <message>
        <source>Read an article</source>
        <translation>Leer un artículo</translation>
    </message>
    <message>
        <source>Drop a file here: a saved web page, a dispatch, a book, a PDF, a mail. The article is shown without the page around it, its paragraphs numbered, with room for your notes.</source>
        <translation>Suelte aquí un archivo: una página web guardada, un despacho, un libro, un PDF, un correo. El artículo se muestra sin la página que lo rodeaba, con los párrafos numerados y sitio para sus notas.</translation>
    </message>
    <message>
        <source>{0} shows every key. {1} has letters, column and colours as you like them. Whatever you note is kept on this computer only.</source>
        <translation>{0} muestra todos los atajos. {1} ajusta letra, columna y colores a su gusto. Lo que anote se queda en este equipo.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
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
        <translation>Documentos abiertos</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Colour of new notes</source>
        <translation>Color de &amp;las notas nuevas</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Amarillo</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Naranja</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>&amp;Rosa</translation>
    </message>
    <message>
        <source>P&amp;urple</source>
        <translation>&amp;Morado</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>A&amp;zul</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>Cop&amp;iar como</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>Libros y documentos</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>{0} was not opened.</source>
        <translation>{0} no se abrió.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) a line</source>
        <translation>
            <numerusform>%Ln carácter por línea</numerusform>
            <numerusform>%Ln caracteres por línea</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Deshacer: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Rehacer: {0}</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>Changed {0}</source>
        <translation>Cambiada {0}</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Etiquetas: {0}</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Quoted words</source>
        <translation>Palabras citadas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation>Elija una nota para leerla entera.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Etiquetas: {0}</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>cambiada {0}</translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>El archivo ya no está; la cita se conserva aquí.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here. {0}</source>
        <translation>El archivo no se puede leer; la cita se conserva aquí. {0}</translation>
    </message>
</context>
<context>
    <name>_Drawn</name>
    <message>
        <source>For example 2005-03-14, 2005-03 or XXXX-03-14. Enter keeps it, Esc leaves.</source>
        <translation>Por ejemplo 2005-03-14, 2005-03 o XXXX-03-14. Intro lo guarda, Esc sale.</translation>
    </message>
    <message>
        <source>A language code, for example en or ko. Enter keeps it, Esc leaves.</source>
        <translation>Un código de idioma, por ejemplo en o ko. Intro lo guarda, Esc sale.</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves.</source>
        <translation>Intro lo guarda, Esc sale.</translation>
    </message>
</context>
<context>
    <name>_Hooks</name>
    <message>
        <source>Something went wrong inside Pilcrow ({0}); your notes are safe, please report it.</source>
        <translation>Algo falló dentro de Pilcrow ({0}); sus notas están a salvo, por favor, informe de ello.</translation>
    </message>
</context>
<context>
    <name>_NoteText</name>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Kept as you type (Esc: back to the list)</source>
        <translation>Se guarda al escribir (Esc: volver a la lista)</translation>
    </message>
</context>
<context>
    <name>_ReturnCard</name>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Go to the beginning of the article; Alt+Left leads back here</source>
        <translation>Ir al principio del artículo; Alt+Izquierda trae de vuelta aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Donde estaba</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Paragraph {0}</source>
        <translation>Párrafo {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Paragraph {0}: {1}</source>
        <translation>Párrafo {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_Versions</name>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
</context>
</TS>
