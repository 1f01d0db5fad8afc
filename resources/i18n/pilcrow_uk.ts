<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>В&amp;ідкрити…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Reopen with &amp;encoding…</source>
        <translation>Відкрити в іншому &amp;кодуванні…</translation>
    </message>
    <message>
        <source>Read this file again in another encoding</source>
        <translation>Прочитати цей файл знову в іншому кодуванні</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>Закрити &amp;документ</translation>
    </message>
    <message>
        <source>Close &amp;all documents</source>
        <translation>&amp;Закрити всі документи</translation>
    </message>
    <message>
        <source>Ne&amp;xt document</source>
        <translation>Н&amp;аступний документ</translation>
    </message>
    <message>
        <source>Pre&amp;vious document</source>
        <translation>&amp;Попередній документ</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Д&amp;рук…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;вторити</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Коп&amp;іювати</translation>
    </message>
    <message>
        <source>Copy the selection, or the current paragraph</source>
        <translation>Скопіювати виділене або поточний абзац</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>К&amp;опіювати з посиланням</translation>
    </message>
    <message>
        <source>Copy the words with agency, place, date and paragraph number</source>
        <translation>Скопіювати слова з агентством, місцем, датою й номером абзацу</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to paragraph</source>
        <translation>&amp;Копіювати посилання на абзац</translation>
    </message>
    <message>
        <source>Copy an address that opens this paragraph in Pilcrow</source>
        <translation>Скопіювати адресу, що відкриває цей абзац у Pilcrow</translation>
    </message>
    <message>
        <source>Citation st&amp;yles…</source>
        <translation>Стилі &amp;цитування…</translation>
    </message>
    <message>
        <source>Choose and write the styles that citations are copied in</source>
        <translation>Вибрати й написати стилі, у яких копіюються посилання</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>В&amp;иділити все</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Зн&amp;айти…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Знайти &amp;далі</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Знайти &amp;назад</translation>
    </message>
    <message>
        <source>&amp;List of matches</source>
        <translation>Список &amp;збігів</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>Наст&amp;упний абзац</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>П&amp;опередній абзац</translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation>На&amp;ступний заголовок</translation>
    </message>
    <message>
        <source>Previous head&amp;ing</source>
        <translation>Попередній &amp;заголовок</translation>
    </message>
    <message>
        <source>&amp;Beginning of the article</source>
        <translation>По&amp;чаток статті</translation>
    </message>
    <message>
        <source>&amp;End of the article</source>
        <translation>К&amp;інець статті</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Перейти до…</translation>
    </message>
    <message>
        <source>Go to a paragraph, heading or note</source>
        <translation>Перейти до абзацу, заголовка чи нотатки</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>Back to where you were before the last jump</source>
        <translation>Назад туди, де ви були до останнього переходу</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Знову вперед</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команди…</translation>
    </message>
    <message>
        <source>Find an action, document, heading, paragraph or note by its name</source>
        <translation>Знайти дію, документ, заголовок, абзац чи нотатку за назвою</translation>
    </message>
    <message>
        <source>Next no&amp;te</source>
        <translation>Нас&amp;тупна нотатка</translation>
    </message>
    <message>
        <source>Previo&amp;us note</source>
        <translation>Попередня &amp;нотатка</translation>
    </message>
    <message>
        <source>&amp;Where am I?</source>
        <translation>&amp;Де я?</translation>
    </message>
    <message>
        <source>Have a screen reader say the paragraph&apos;s number, its notes and its words</source>
        <translation>Хай програма читання з екрана назве номер абзацу, його нотатки та слова</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Нот&amp;атка</translation>
    </message>
    <message>
        <source>Write a note on the selection, or on the current paragraph</source>
        <translation>Написати нотатку до виділеного або до поточного абзацу</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>П&amp;ідсвітити</translation>
    </message>
    <message>
        <source>Highlight the selection, or the current paragraph</source>
        <translation>Підсвітити виділене або поточний абзац</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Закладка</translation>
    </message>
    <message>
        <source>Bookmark this place, or take its bookmark away</source>
        <translation>Поставити тут закладку або прибрати її</translation>
    </message>
    <message>
        <source>Note on the whole &amp;document</source>
        <translation>Нотатка &amp;до всього документа</translation>
    </message>
    <message>
        <source>De&amp;lete note</source>
        <translation>&amp;Вилучити нотатку</translation>
    </message>
    <message>
        <source>Notes in do&amp;ubt</source>
        <translation>&amp;Сумнівні нотатки</translation>
    </message>
    <message>
        <source>Go through the notes whose words were changed, moved or lost</source>
        <translation>Переглянути нотатки, слова яких змінено, переміщено або втрачено</translation>
    </message>
    <message>
        <source>Notes of another ca&amp;pture</source>
        <translation>Но&amp;татки іншої копії</translation>
    </message>
    <message>
        <source>Copy notes that were made on another capture of this article</source>
        <translation>Узяти нотатки, зроблені на іншій збереженій копії цієї статті</translation>
    </message>
    <message>
        <source>&amp;All my notes…</source>
        <translation>&amp;Усі мої нотатки…</translation>
    </message>
    <message>
        <source>Search the notes on every document</source>
        <translation>Пошук у нотатках до всіх документів</translation>
    </message>
    <message>
        <source>Deleted no&amp;tes…</source>
        <translation>В&amp;илучені нотатки…</translation>
    </message>
    <message>
        <source>See the deleted notes of this document, and bring them back</source>
        <translation>Переглянути вилучені нотатки цього документа й повернути їх</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>П&amp;опередні версії…</translation>
    </message>
    <message>
        <source>See earlier states of this document&apos;s notes</source>
        <translation>Переглянути попередні стани нотаток цього документа</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>&amp;Експортувати нотатки…</translation>
    </message>
    <message>
        <source>Write the notes of this document for other programs</source>
        <translation>Записати нотатки цього документа для інших програм</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Імпортувати &amp;нотатки…</translation>
    </message>
    <message>
        <source>Take in notes on this document from other programs</source>
        <translation>Узяти нотатки до цього документа з інших програм</translation>
    </message>
    <message>
        <source>&amp;Show the notes file</source>
        <translation>&amp;Показати файл нотаток</translation>
    </message>
    <message>
        <source>Open the folder in which the notes of this document lie</source>
        <translation>Відкрити теку з нотатками цього документа</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Збільшити</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Змен&amp;шити</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Звичайний &amp;розмір</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>Ширша &amp;колонка</translation>
    </message>
    <message>
        <source>Na&amp;rrower column</source>
        <translation>&amp;Вужча колонка</translation>
    </message>
    <message>
        <source>Show or &amp;hide all panels</source>
        <translation>Показати &amp;чи сховати панелі</translation>
    </message>
    <message>
        <source>Nothing but the article, and back</source>
        <translation>Лише стаття — і назад</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>З&amp;міст</translation>
    </message>
    <message>
        <source>About the &amp;article, notes</source>
        <translation>&amp;Про статтю, нотатки</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Нас&amp;тупна панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>П&amp;опередня панель</translation>
    </message>
    <message>
        <source>&amp;Page around the article</source>
        <translation>&amp;Сторінка навколо статті</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>Показати шапку, меню й нижні рядки, що були навколо статті</translation>
    </message>
    <message>
        <source>Paragraph n&amp;umbers</source>
        <translation>Номери &amp;абзаців</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;На весь екран</translation>
    </message>
    <message>
        <source>Nothing but the article on the whole screen; Esc brings the rest back</source>
        <translation>Лише стаття на весь екран; Esc повертає решту</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Параметри…</translation>
    </message>
    <message>
        <source>Letters, column, colours and habits of this program</source>
        <translation>Шрифт, колонка, кольори та звички програми</translation>
    </message>
    <message>
        <source>&amp;Sample article</source>
        <translation>&amp;Стаття для спроби</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Відкрити статтю, що постачається з програмою</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>&amp;About Pilcrow</source>
        <translation>&amp;Про Pilcrow</translation>
    </message>
    <message>
        <source>&amp;Focus on one paragraph</source>
        <translation>&amp;Один абзац у фокусі</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>Притлумити все, крім поточного абзацу</translation>
    </message>
    <message>
        <source>Reading &amp;ruler</source>
        <translation>&amp;Лінійка для читання</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>Смуга під рядком біля миші чи курсора</translation>
    </message>
    <message>
        <source>&amp;Scroll by itself</source>
        <translation>&amp;Автоматичне прокручування</translation>
    </message>
    <message>
        <source>Scroll at a reading pace, until a key, the wheel or a click</source>
        <translation>Прокручувати в темпі читання до натиску клавіші, коліщатка чи клацання</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>Прокручувати &amp;швидше</translation>
    </message>
    <message>
        <source>Scroll by itself, faster</source>
        <translation>Автоматичне прокручування, швидше</translation>
    </message>
    <message>
        <source>Scroll s&amp;lower</source>
        <translation>П&amp;рокручувати повільніше</translation>
    </message>
    <message>
        <source>Scroll by itself, slower</source>
        <translation>Автоматичне прокручування, повільніше</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>&amp;Читати вголос</translation>
    </message>
    <message>
        <source>Read the selection aloud, or all from the current paragraph on</source>
        <translation>Прочитати вголос виділене або все від поточного абзацу</translation>
    </message>
    <message>
        <source>Show the &amp;note here</source>
        <translation>&amp;Показати нотатку тут</translation>
    </message>
    <message>
        <source>Show the note on the current paragraph beside its words</source>
        <translation>Показати нотатку до поточного абзацу поруч з його словами</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Перехід</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Нотатки</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Читання</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>Усі мої нотатки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Пошук в усіх нотатках</translation>
    </message>
    <message>
        <source>Show only notes whose quote, text or tags hold these words (Ctrl+F)</source>
        <translation>Показати лише нотатки, у цитаті, тексті чи мітках яких є ці слова (Ctrl+F)</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Усі кольори</translation>
    </message>
    <message>
        <source>Show only notes of a colour</source>
        <translation>Показати лише нотатки одного кольору</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усі види</translation>
    </message>
    <message>
        <source>Show only notes of a kind</source>
        <translation>Показати лише нотатки одного виду</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Усі мітки</translation>
    </message>
    <message>
        <source>Show only notes with a tag</source>
        <translation>Показати лише нотатки з міткою</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Усі стани</translation>
    </message>
    <message>
        <source>Show only notes whose words were found in a certain state</source>
        <translation>Показати лише нотатки, слова яких знайдено в певному стані</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Будь-яка дата</translation>
    </message>
    <message>
        <source>Show only notes changed lately</source>
        <translation>Показати лише нещодавно змінені нотатки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Цього року</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показати &amp;всі</translation>
    </message>
    <message>
        <source>Take every condition away (Alt+A)</source>
        <translation>Зняти всі умови (Alt+В)</translation>
    </message>
    <message>
        <source>How many notes are shown</source>
        <translation>Скільки нотаток показано</translation>
    </message>
    <message>
        <source>&amp;Open document</source>
        <translation>&amp;Відкрити документ</translation>
    </message>
    <message>
        <source>Open the document at this note (Enter)</source>
        <translation>Відкрити документ на цій нотатці (Enter)</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>Вибрана нотатка</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln note(s)</source>
        <translation>
            <numerusform>{0} з %Ln нотатки</numerusform>
            <numerusform>{0} з %Ln нотаток</numerusform>
            <numerusform>{0} з %Ln нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>Жодна нотатка не проходить фільтр.</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>Читання нотаток…</translation>
    </message>
    <message>
        <source>No notes yet.

What you note, highlight or bookmark in any article comes here.</source>
        <translation>Нотаток ще немає.

Усе, що ви занотуєте, підсвітите чи позначите закладкою в будь-якій статті, з’явиться тут.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes file(s) cannot be read</source>
        <translation>
            <numerusform>%Ln файл нотаток не вдалося прочитати</numerusform>
            <numerusform>%Ln файли нотаток не вдалося прочитати</numerusform>
            <numerusform>%Ln файлів нотаток не вдалося прочитати</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>Файлу вже немає; цитату збережено тут.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here.</source>
        <translation>Файл не вдалося прочитати; цитату збережено тут.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точна</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переміщена</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінена</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>неоднозначна</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>осиротіла</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>файлу немає</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>файл не читається</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Sort by kind and colour (Ctrl+1)</source>
        <translation>Впорядкувати за видом і кольором (Ctrl+1)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Sort by the words (Ctrl+2)</source>
        <translation>Впорядкувати за словами (Ctrl+2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Sort by document (Ctrl+3)</source>
        <translation>Впорядкувати за документом (Ctrl+3)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Sort by paragraph (Ctrl+4)</source>
        <translation>Впорядкувати за абзацом (Ctrl+4)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Sort by tag (Ctrl+5)</source>
        <translation>Впорядкувати за міткою (Ctrl+5)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Sort by the last change (Ctrl+6)</source>
        <translation>Впорядкувати за останньою зміною (Ctrl+6)</translation>
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
        <translation>Для мови {0} тут немає голосу; читає інший.</translation>
    </message>
    <message>
        <source>The voice failed ({0}); look at the system&apos;s speech settings.</source>
        <translation>Голос не впорався ({0}); перевірте налаштування мовлення системи.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причину не названо</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article text</source>
        <translation>Текст статті</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>Стаття: {0}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>{0}: click to see it</source>
        <translation>{0}: клацніть, щоб побачити</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Підсвічення</translation>
    </message>
</context>
<context>
    <name>CaptureWork</name>
    <message>
        <source>No other capture of this article has notes that are not here.</source>
        <translation>Жодна інша копія цієї статті не має нотаток, яких тут немає.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Узяти</translation>
    </message>
    <message>
        <source>Copy the notes to this document; the originals stay</source>
        <translation>Скопіювати нотатки до цього документа; оригінали залишаться</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Do not offer them again on this document</source>
        <translation>Більше не пропонувати для цього документа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were made on {0}, which holds the same article.</source>
        <translation>
            <numerusform>%Ln нотатку зроблено на {0}, де та сама стаття.</numerusform>
            <numerusform>%Ln нотатки зроблено на {0}, де та сама стаття.</numerusform>
            <numerusform>%Ln нотаток зроблено на {0}, де та сама стаття.</numerusform>
        </translation>
    </message>
    <message>
        <source>take over notes</source>
        <translation>взяти нотатки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were taken over; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Узято %Ln нотатку; Ctrl+Z скасовує.</numerusform>
            <numerusform>Узято %Ln нотатки; Ctrl+Z скасовує.</numerusform>
            <numerusform>Узято %Ln нотаток; Ctrl+Z скасовує.</numerusform>
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
        <translation>зараз це неможливо</translation>
    </message>
    <message>
        <source>no article lies open</source>
        <translation>жодної статті не відкрито</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>немає чого скасовувати</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>немає чого повторювати</translation>
    </message>
    <message>
        <source>there was no jump before</source>
        <translation>переходу ще не було</translation>
    </message>
    <message>
        <source>you have not gone back</source>
        <translation>ви не поверталися назад</translation>
    </message>
    <message>
        <source>nothing stood around this article</source>
        <translation>навколо цієї статті нічого не було</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>Фільтр абзаців</translation>
    </message>
    <message>
        <source>Show only paragraphs that hold these words (Down moves into the list)</source>
        <translation>Показати лише абзаци з цими словами (стрілка вниз веде до списку)</translation>
    </message>
    <message>
        <source>Nothing is open. Press Ctrl+O to open a file, or drop one here.</source>
        <translation>Нічого не відкрито. Натисніть Ctrl+O, щоб відкрити файл, або перетягніть його сюди.</translation>
    </message>
    <message>
        <source>This document has no text.</source>
        <translation>У цьому документі немає тексту.</translation>
    </message>
    <message>
        <source>No paragraph holds these words.</source>
        <translation>Жоден абзац не містить цих слів.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>Показано {0} з {1}</translation>
    </message>
</context>
<context>
    <name>CopyWork</name>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Paragraph copied.</source>
        <translation>Абзац скопійовано.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Скопійовано з посиланням.</translation>
    </message>
    <message>
        <source>Link copied: it opens this paragraph in Pilcrow.</source>
        <translation>Посилання скопійовано: воно відкриває цей абзац у Pilcrow.</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Звичайний текст</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML source</source>
        <translation>Код &amp;HTML</translation>
    </message>
    <message>
        <source>With citation</source>
        <translation>З посиланням</translation>
    </message>
    <message>
        <source>Copy in this style, and keep it for “Copy with citation”</source>
        <translation>Скопіювати в цьому стилі й залишити його для «Копіювати з посиланням»</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>In brackets: “…” (agency, place, date, ¶)</source>
        <translation>У дужках: «…» (агентство, місце, дата, ¶)</translation>
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
        <translation>Цитата Markdown</translation>
    </message>
    <message>
        <source>BibTeX item</source>
        <translation>Запис BibTeX</translation>
    </message>
    <message>
        <source>RIS item</source>
        <translation>Запис RIS</translation>
    </message>
    <message>
        <source>CSL-JSON item</source>
        <translation>Запис CSL-JSON</translation>
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
            <numerusform>%Ln нотатка</numerusform>
            <numerusform>%Ln нотатки</numerusform>
            <numerusform>%Ln нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln абзац</numerusform>
            <numerusform>%Ln абзаци</numerusform>
            <numerusform>%Ln абзаців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>близько %Ln слова</numerusform>
            <numerusform>близько %Ln слів</numerusform>
            <numerusform>близько %Ln слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln байт</numerusform>
            <numerusform>%Ln байти</numerusform>
            <numerusform>%Ln байтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page line(s) set aside</source>
        <translation>
            <numerusform>%Ln рядок сторінки відкладено</numerusform>
            <numerusform>%Ln рядки сторінки відкладено</numerusform>
            <numerusform>%Ln рядків сторінки відкладено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched</source>
        <translation>
            <numerusform>%Ln зображення не завантажено</numerusform>
            <numerusform>%Ln зображення не завантажено</numerusform>
            <numerusform>%Ln зображень не завантажено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched: {0}</source>
        <translation>
            <numerusform>%Ln зображення не завантажено: {0}</numerusform>
            <numerusform>%Ln зображення не завантажено: {0}</numerusform>
            <numerusform>%Ln зображень не завантажено: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Pilcrow stopped unexpectedly the last time; your notes are safe, and a report was kept.</source>
        <translation>Минулого разу Pilcrow несподівано завершив роботу; ваші нотатки в безпеці, звіт збережено.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Показати звіт</translation>
    </message>
    <message>
        <source>Read what was written down about it; nothing was sent anywhere</source>
        <translation>Прочитати, що про це записано; нікуди нічого не надіслано</translation>
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
        <translation>d MMMM yyyy &apos;р&apos;.</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1} р.</translation>
    </message>
    <message>
        <source>{0}, year not stated</source>
        <translation>{0}, рік не вказано</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The notes on {0} are not on the disk yet, so it stays open. {1}</source>
        <translation>Нотатки до {0} ще не записано на диск, тому документ залишається відкритим. {1}</translation>
    </message>
    <message>
        <source>That was not done: the note was changed by another program meanwhile.</source>
        <translation>Цього не зроблено: тим часом нотатку змінила інша програма.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Скасовано: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Повторено: {0}</translation>
    </message>
    <message>
        <source>That step is gone: the note was changed by another program meanwhile.</source>
        <translation>Цей крок утрачено: тим часом нотатку змінила інша програма.</translation>
    </message>
    <message>
        <source>The notes were changed by another program; its changes were taken in.</source>
        <translation>Інша програма змінила нотатки; її зміни прийнято.</translation>
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
        <translation>Про Pilcrow</translation>
    </message>
    <message>
        <source>Pilcrow {0}</source>
        <translation>Pilcrow {0}</translation>
    </message>
    <message>
        <source>A desktop reader for archived articles. It never opens a network connection, and your notes are plain JSON on your own disk.

MIT licence.</source>
        <translation>Програма для читання архівних статей. Вона ніколи не з’єднується з мережею, а ваші нотатки — це звичайний JSON на вашому диску.

Ліцензія MIT.</translation>
    </message>
    <message>
        <source>Notes not saved</source>
        <translation>Нотатки не збережено</translation>
    </message>
    <message>
        <source>The last notes could not be written to the disk.</source>
        <translation>Останні нотатки не вдалося записати на диск.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Закрити і втратити їх</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Reopen with encoding</source>
        <translation>Відкрити в іншому кодуванні</translation>
    </message>
    <message>
        <source>Encoding or language</source>
        <translation>Кодування чи мова</translation>
    </message>
    <message>
        <source>Type a part of a name, such as korean or 1251</source>
        <translation>Введіть частину назви, наприклад корейська або 1251</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Enter reads the file again in this encoding</source>
        <translation>Enter читає файл знову в цьому кодуванні</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Read the file again in this encoding</source>
        <translation>Прочитати файл знову в цьому кодуванні</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>Залишити як є (Esc)</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Find it in the file</source>
        <translation>Визначити за файлом</translation>
    </message>
    <message>
        <source>{0} — as it is shown now</source>
        <translation>{0} — як показано зараз</translation>
    </message>
    <message>
        <source>{0} — likely too</source>
        <translation>{0} — теж імовірно</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Західноєвропейське</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Центральноєвропейське</translation>
    </message>
    <message>
        <source>Cyrillic, Russian</source>
        <translation>Кирилиця, російська</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Грецьке</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецьке</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Єврейське</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабське</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Балтійське</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>Північноєвропейське</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Китайське спрощене</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японське</translation>
    </message>
    <message>
        <source>Unicode, all languages</source>
        <translation>Юнікод, усі мови</translation>
    </message>
    <message>
        <source>Cyrillic, Ukrainian</source>
        <translation>Кирилиця, українська</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>Південноєвропейське</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>Кельтське</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>В’єтнамське</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Тайське</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Китайське традиційне</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейське</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Image: {0}</source>
        <translation>Зображення: {0}</translation>
    </message>
    <message>
        <source>Image without a description</source>
        <translation>Зображення без опису</translation>
    </message>
    <message>
        <source>Image not fetched: {0}</source>
        <translation>Зображення не завантажено: {0}</translation>
    </message>
    <message>
        <source>Image not fetched</source>
        <translation>Зображення не завантажено</translation>
    </message>
    <message>
        <source>The image has {0} by {1} pixels, too many to be shown.</source>
        <translation>Зображення має {0} на {1} пікселів — забагато, щоб його показати.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown.</source>
        <translation>Зображення пошкоджене, його не можна показати.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>What to look for (Enter: next, Shift+Enter: previous, Up and Down: earlier searches)</source>
        <translation>Що шукати (Enter: далі, Shift+Enter: назад, вгору і вниз: попередні пошуки)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Враховувати регістр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Цілі слова</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>Шаблон (регулярний вираз)</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>Враховувати діакритику</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>List all matches</source>
        <translation>Показати всі збіги списком</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Збіги</translation>
    </message>
    <message>
        <source>Wrapped to the beginning</source>
        <translation>Знову з початку</translation>
    </message>
    <message>
        <source>Wrapped to the end</source>
        <translation>Знову з кінця</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Збігів немає</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln збіг</numerusform>
            <numerusform>%Ln збіги</numerusform>
            <numerusform>%Ln збігів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Reading the notes…</source>
        <translation>Читання нотаток…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the notes… {0} of %Ln file(s)</source>
        <translation>
            <numerusform>Читання нотаток… {0} з %Ln файлу</numerusform>
            <numerusform>Читання нотаток… {0} з %Ln файлів</numerusform>
            <numerusform>Читання нотаток… {0} з %Ln файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking the notes up… document {0} of {1}</source>
        <translation>Перевірка нотаток… документ {0} з {1}</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Перейти до</translation>
    </message>
    <message>
        <source>Paragraph number, page as p7, or words of a paragraph, heading or note</source>
        <translation>Номер абзацу, сторінка як p7 або слова абзацу, заголовка чи нотатки</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Куди перейти</translation>
    </message>
    <message>
        <source>Type a paragraph number or some words, then press Enter</source>
        <translation>Введіть номер абзацу або кілька слів і натисніть Enter</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>in its place</source>
        <translation>на своєму місці</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>слова змінено</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>кілька місць</translation>
    </message>
    <message>
        <source>words not found</source>
        <translation>слів не знайдено</translation>
    </message>
    <message>
        <source>place not readable</source>
        <translation>місце не читається</translation>
    </message>
    <message>
        <source>newer text</source>
        <translation>новіший текст</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>вже є</translation>
    </message>
    <message>
        <source>not a note</source>
        <translation>не нотатка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Notes from {0}</source>
        <translation>Нотатки з {0}</translation>
    </message>
    <message>
        <source>What becomes of each note</source>
        <translation>Що буде з кожною нотаткою</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Узяти їх</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) would be taken in.</source>
        <translation>
            <numerusform>Буде взято %Ln нотатку.</numerusform>
            <numerusform>Буде взято %Ln нотатки.</numerusform>
            <numerusform>Буде взято %Ln нотаток.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: all that could be read is there already.</source>
        <translation>Нічого не зміниться: усе, що можна прочитати, вже є.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>У цьому файлі немає нотаток.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>Усі ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Show only what came to</source>
        <translation>Показати лише ті, що стали</translation>
    </message>
    <message>
        <source>Show only the notes of which this became (Alt+S)</source>
        <translation>Показати лише нотатки з таким підсумком (Alt+П)</translation>
    </message>
    <message>
        <source>Do what the list says, as one step that can be undone (Enter)</source>
        <translation>Зробити те, що сказано у списку, одним кроком, який можна скасувати (Enter)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Нічого не змінювати (Esc)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The keys could not be saved in {0}: {1}; they hold until you quit.</source>
        <translation>Клавіші не вдалося зберегти в {0}: {1}; вони діють, доки ви не вийдете.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Знайти дію</translation>
    </message>
    <message>
        <source>Type words of an action, a menu or a key</source>
        <translation>Введіть слова дії, меню або клавішу</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>Press Enter on an action to give it another key</source>
        <translation>Натисніть Enter на дії, щоб дати їй іншу клавішу</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Нова клавіша</translation>
    </message>
    <message>
        <source>Press the new key here; Tab leaves the field</source>
        <translation>Натисніть тут нову клавішу; Tab виходить з поля</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Установити</translation>
    </message>
    <message>
        <source>Make this the action&apos;s only key</source>
        <translation>Зробити це єдиною клавішею дії</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Let the action have this key besides the others</source>
        <translation>Дати дії цю клавішу на додачу до інших</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Без клавіші</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>Забрати в дії її клавіші</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Скинути</translation>
    </message>
    <message>
        <source>Give the action its first keys again</source>
        <translation>Повернути дії її перші клавіші</translation>
    </message>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation>Скинути &amp;всі</translation>
    </message>
    <message>
        <source>Give every action its first keys again</source>
        <translation>Повернути кожній дії її перші клавіші</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”.</source>
        <translation>{0} використовує «{1}».</translation>
    </message>
    <message>
        <source>{0} moves about in every window, so no action can have it.</source>
        <translation>{0} переміщує в кожному вікні, тож жодна дія не може її мати.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”, which loses it if you set it here.</source>
        <translation>{0} — клавіша дії «{1}», яка її втратить, якщо встановити її тут.</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”, which loses it if you set it here.</source>
        <translation>{0} відкриває меню «{1}», яке її втратить, якщо встановити її тут.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Відкрити посилання</translation>
    </message>
    <message>
        <source>Write to this address with your mail program?</source>
        <translation>Написати на цю адресу вашою поштовою програмою?</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>Відкрити цю сторінку в браузері?</translation>
    </message>
    <message>
        <source>Pilcrow itself never goes online. The archived page may have changed since.</source>
        <translation>Сам Pilcrow ніколи не виходить у мережу. Архівна сторінка могла відтоді змінитися.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копіювати адресу</translation>
    </message>
    <message>
        <source>Hand the address to the program for it</source>
        <translation>Передати адресу відповідній програмі</translation>
    </message>
    <message>
        <source>Copy the address and go nowhere</source>
        <translation>Скопіювати адресу й нікуди не переходити</translation>
    </message>
    <message>
        <source>Go nowhere (Esc)</source>
        <translation>Нікуди не переходити (Esc)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Куди веде посилання</translation>
    </message>
    <message>
        <source>Place: {0}</source>
        <translation>Місце: {0}</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>Відкрити &amp;посилання…</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>Копіювати &amp;адресу посилання</translation>
    </message>
</context>
<context>
    <name>LinkWork</name>
    <message>
        <source>{0} has changed since the link to it was copied.</source>
        <translation>{0} змінився відтоді, як скопійовано посилання на нього.</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; it has {2}.</source>
        <translation>{0} не має абзацу {1}; їх {2}.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>T&amp;ypography</source>
        <translation>На&amp;бір тексту</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>Закрити цей документ</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітла</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>С&amp;епія</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Висока контрастність, світла</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>Висока &amp;контрастність, темна</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Book: justified, indented</source>
        <translation>Книга: за шириною, з відступами</translation>
    </message>
    <message>
        <source>Screen: sans-serif</source>
        <translation>Екран: без зарубок</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Великий шрифт</translation>
    </message>
    <message>
        <source>Airy: wide lines, large sans-serif</source>
        <translation>Просторий: широкі рядки, великий шрифт без зарубок</translation>
    </message>
    <message>
        <source>Typewriter: fixed width</source>
        <translation>Друкарська машинка: стала ширина</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Довжина</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Оточення</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Звичайний текст</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Вебсторінка (HTML)</translation>
    </message>
    <message>
        <source>Web page (XHTML)</source>
        <translation>Вебсторінка (XHTML)</translation>
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
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Saved page (MHTML)</source>
        <translation>Збережена сторінка (MHTML)</translation>
    </message>
    <message>
        <source>Saved page (WARC)</source>
        <translation>Збережена сторінка (WARC)</translation>
    </message>
    <message>
        <source>Saved page (web archive)</source>
        <translation>Збережена сторінка (вебархів)</translation>
    </message>
    <message>
        <source>Compressed file</source>
        <translation>Стиснений файл</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>No page lines around the article</source>
        <translation>Навколо статті немає рядків сторінки</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>виправлено вами</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>додано вами</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, рядок {1}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>рядок {0}</translation>
    </message>
    <message>
        <source>page line</source>
        <translation>рядок сторінки</translation>
    </message>
    <message>
        <source>page line {0}</source>
        <translation>рядок сторінки {0}</translation>
    </message>
    <message>
        <source>page code</source>
        <translation>код сторінки</translation>
    </message>
    <message>
        <source>page code, line {0}</source>
        <translation>код сторінки, рядок {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Enter or a click shows where it stands</source>
        <translation>Enter або клацання показує, де це стоїть</translation>
    </message>
    <message>
        <source>The document says “{0}”</source>
        <translation>У документі стоїть «{0}»</translation>
    </message>
    <message>
        <source>“{0}” fits the years {1}</source>
        <translation>«{0}» відповідає рокам {1}</translation>
    </message>
    <message>
        <source>Years that fit: {0}</source>
        <translation>Можливі роки: {0}</translation>
    </message>
    <message>
        <source>Also {0}: {1}</source>
        <translation>Також {0}: {1}</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>Також {0}</translation>
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
        <translation>Про статтю</translation>
    </message>
    <message>
        <source>Add a value the document does not state</source>
        <translation>Додати значення, якого документ не подає</translation>
    </message>
    <message>
        <source>Nothing is open. What a document tells about itself is shown here.</source>
        <translation>Нічого не відкрито. Тут показано, що документ каже про себе.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Not stated: {0}</source>
        <translation>Не вказано: {0}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No heading follows.</source>
        <translation>Далі заголовків немає.</translation>
    </message>
    <message>
        <source>No heading precedes.</source>
        <translation>Раніше заголовків немає.</translation>
    </message>
    <message>
        <source>There are no notes in this article yet; press N to write one.</source>
        <translation>У цій статті ще немає нотаток; натисніть N, щоб написати.</translation>
    </message>
    <message>
        <source>First note again.</source>
        <translation>Знову перша нотатка.</translation>
    </message>
    <message>
        <source>Last note again.</source>
        <translation>Знову остання нотатка.</translation>
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
        <translation>Це значення взято не зі слів статті.</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>с. {0}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Keep as a profile</source>
        <translation>Зберегти як профіль</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Назва профілю</translation>
    </message>
    <message>
        <source>A name you know already is given to what is set now</source>
        <translation>Уже відому назву отримає те, що встановлено зараз</translation>
    </message>
    <message>
        <source>That name belongs to the program; choose another.</source>
        <translation>Ця назва належить програмі; виберіть іншу.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Highlighted</source>
        <translation>Підсвічено</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Із закладкою</translation>
    </message>
    <message>
        <source>Paragraph {0} of {1}</source>
        <translation>Абзац {0} з {1}</translation>
    </message>
    <message>
        <source>Heading, level {0}</source>
        <translation>Заголовок рівня {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Рядок автора</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Пункт списку</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Рядок таблиці</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>Розділова лінія</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Сторінка {0}</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Нотаток немає</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Мітки через кому</translation>
    </message>
    <message>
        <source>Words to find the note by, separated by commas</source>
        <translation>Слова, за якими шукати нотатку, через кому</translation>
    </message>
    <message>
        <source>Show the note in the article</source>
        <translation>Показати нотатку у статті</translation>
    </message>
    <message>
        <source>Delete the note; undo brings it back</source>
        <translation>Вилучити нотатку; скасування поверне її</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Quoted: {0}</source>
        <translation>Цитата: {0}</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>bring notes back</source>
        <translation>повернути нотатки</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Експорт нотаток</translation>
    </message>
    <message>
        <source>Notes written to {0}</source>
        <translation>Нотатки записано до {0}</translation>
    </message>
    <message>
        <source>Notes (*.annotation *.jsonld *.json *.html *.htm);;All files (*)</source>
        <translation>Нотатки (*.annotation *.jsonld *.json *.html *.htm);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Імпорт нотаток</translation>
    </message>
    <message>
        <source>import</source>
        <translation>імпорт</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}); choose another file.</source>
        <translation>{0} не вдалося прочитати чи записати ({1}); виберіть інший файл.</translation>
    </message>
    <message>
        <source>Readium annotations</source>
        <translation>Анотації Readium</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>Вебанотації W3C</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Page with the notes in it</source>
        <translation>Сторінка з нотатками</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>There is no note on this paragraph.</source>
        <translation>До цього абзацу немає нотатки.</translation>
    </message>
</context>
<context>
    <name>NoteWork</name>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>підсвічення</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>Ці слова вже підсвічено.</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>введення</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>колір</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>мітки</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>вилучення нотатки</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back.</source>
        <translation>Нотатку вилучено; Ctrl+Z поверне її.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>виправлення</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>місце нотатки</translation>
    </message>
    <message>
        <source>places of moved notes</source>
        <translation>місця переміщених нотаток</translation>
    </message>
    <message>
        <source>keep without a place</source>
        <translation>залишити без місця</translation>
    </message>
    <message>
        <source>restore notes</source>
        <translation>відновлення нотаток</translation>
    </message>
    <message>
        <source>empty the trash</source>
        <translation>спорожнення смітника</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>Підсвічення</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Document note</source>
        <translation>Нотатка до документа</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Помаранчевий</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Рожевий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>moved: the words now stand elsewhere</source>
        <translation>переміщена: слова тепер стоять в іншому місці</translation>
    </message>
    <message>
        <source>changed: the words here are not quite the same</source>
        <translation>змінена: слова тут не зовсім ті самі</translation>
    </message>
    <message>
        <source>ambiguous: the words stand in several places</source>
        <translation>неоднозначна: слова стоять у кількох місцях</translation>
    </message>
    <message>
        <source>orphan: the words are no longer in the document</source>
        <translation>осиротіла: цих слів у документі вже немає</translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation>Абзац {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Мітки: {0}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Add a note on the whole document</source>
        <translation>Додати нотатку до всього документа</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Фільтр нотаток</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>Показати лише нотатки з цими словами</translation>
    </message>
    <message>
        <source>Filter by colour, kind and tag</source>
        <translation>Фільтр за кольором, видом і міткою</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Показати всі нотатки</translation>
    </message>
    <message>
        <source>Notes · {0}</source>
        <translation>Нотатки · {0}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>Показано {0} з {1}</translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>Жодна нотатка не проходить фільтр.</translation>
    </message>
    <message>
        <source>No notes yet.

Select words and press N to write a note, H to highlight them or B to bookmark the place. With nothing selected the key takes the current paragraph.</source>
        <translation>Нотаток ще немає.

Виділіть слова й натисніть N, щоб написати нотатку, H, щоб підсвітити, або B, щоб поставити закладку. Якщо нічого не виділено, клавіша стосується поточного абзацу.</translation>
    </message>
    <message>
        <source>Your notes on the open article stand here.</source>
        <translation>Тут ваші нотатки до відкритої статті.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>The pages as they will be printed (Page Up, Page Down)</source>
        <translation>Сторінки, як їх буде надруковано (Page Up, Page Down)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Action or place</source>
        <translation>Дія або місце</translation>
    </message>
    <message>
        <source>Type some of a name and press Enter; begin with &gt; for actions alone</source>
        <translation>Введіть частину назви й натисніть Enter; почніть з &gt;, щоб шукати лише дії</translation>
    </message>
    <message>
        <source>Action, document, heading, paragraph or note</source>
        <translation>Дія, документ, заголовок, абзац або нотатка</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Що підходить</translation>
    </message>
    <message>
        <source>open document</source>
        <translation>відкритий документ</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>недавній файл</translation>
    </message>
    <message>
        <source>Nothing fits; type fewer letters, or other words.</source>
        <translation>Нічого не підходить; введіть менше літер або інші слова.</translation>
    </message>
    <message numerus="yes">
        <source>%n found; Enter chooses, Esc leaves</source>
        <translation>
            <numerusform>Знайдено %n; Enter вибирає, Esc закриває</numerusform>
            <numerusform>Знайдено %n; Enter вибирає, Esc закриває</numerusform>
            <numerusform>Знайдено %n; Enter вибирає, Esc закриває</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far…</source>
        <translation>
            <numerusform>Поки що знайдено %n…</numerusform>
            <numerusform>Поки що знайдено %n…</numerusform>
            <numerusform>Поки що знайдено %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” cannot be done now: {1}.</source>
        <translation>«{0}» зараз неможливо: {1}.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
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
        <translation>Поруч із текстом</translation>
    </message>
    <message>
        <source>At the end, numbered</source>
        <translation>Наприкінці, з номерами</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>У виносках</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>У дужках</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ніяк</translation>
    </message>
    <message>
        <source>Addresses of links</source>
        <translation>Адреси посилань</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Room on all four sides of the paper</source>
        <translation>Місце з усіх чотирьох боків аркуша</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Розмір літер</translation>
    </message>
    <message>
        <source>Size of the body text on paper</source>
        <translation>Розмір тексту на папері</translation>
    </message>
    <message>
        <source>Paragraph &amp;numbers</source>
        <translation>&amp;Номери абзаців</translation>
    </message>
    <message>
        <source>Print each paragraph&apos;s number in the margin</source>
        <translation>Друкувати номер кожного абзацу на полі</translation>
    </message>
    <message>
        <source>What is &amp;known about the document</source>
        <translation>Що &amp;відомо про документ</translation>
    </message>
    <message>
        <source>Print agency, place, date and so on, each with its evidence</source>
        <translation>Друкувати агентство, місце, дату тощо, кожне з підтвердженням</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>Нотатки для друку</translation>
    </message>
    <message>
        <source>Only the marked notes are printed (Space)</source>
        <translation>Друкуються лише позначені нотатки (Пробіл)</translation>
    </message>
    <message>
        <source>¶{0}  {1}</source>
        <translation>¶{0}  {1}</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Папір:</translation>
    </message>
    <message>
        <source>&amp;Margins:</source>
        <translation>По&amp;ля:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Розмір:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>Но&amp;татки:</translation>
    </message>
    <message>
        <source>&amp;Links:</source>
        <translation>По&amp;силання:</translation>
    </message>
    <message>
        <source>Notes to &amp;print:</source>
        <translation>Нотатки для &amp;друку:</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Leave off; nothing is written</source>
        <translation>Припинити; нічого не буде записано</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Д&amp;рук…</translation>
    </message>
    <message>
        <source>Choose a printer and print</source>
        <translation>Вибрати принтер і надрукувати</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>З&amp;берегти як PDF…</translation>
    </message>
    <message>
        <source>Write a PDF whose text can be searched and copied</source>
        <translation>Записати PDF, у тексті якого можна шукати й копіювати</translation>
    </message>
    <message>
        <source>Print nothing (Esc)</source>
        <translation>Нічого не друкувати (Esc)</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Сторінка {0} з {1}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документи PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>Notes on the whole document</source>
        <translation>Нотатки до всього документа</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Notes without a place in this text</source>
        <translation>Нотатки без місця в цьому тексті</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>у тексті</translation>
    </message>
    <message>
        <source>on the page around it</source>
        <translation>на сторінці навколо</translation>
    </message>
    <message>
        <source>in the page&apos;s code</source>
        <translation>у коді сторінки</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>з файлу</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <translation>виправлено читачем</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>рядок {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} не вдалося записати ({1}); виберіть інше місце.</translation>
    </message>
    <message>
        <source>the PDF cannot be begun</source>
        <translation>не вдалося почати PDF</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск переповнено</translation>
    </message>
    <message>
        <source>The printer cannot be reached; choose another one.</source>
        <translation>Принтер недоступний; виберіть інший.</translation>
    </message>
    <message>
        <source>The printer stopped; see whether it has paper.</source>
        <translation>Принтер зупинився; перевірте, чи є в ньому папір.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Sets typeface, size, lines and paragraphs together</source>
        <translation>Задає разом шрифт, розмір, рядки й абзаци</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Keep what is set now as a profile of your own</source>
        <translation>Зберегти встановлене зараз як власний профіль</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Forget this profile of yours; what is set stays set</source>
        <translation>Забути цей власний профіль; встановлене залишиться</translation>
    </message>
    <message>
        <source>Your own, not kept yet</source>
        <translation>Власний, ще не збережений</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Damaged settings were set aside as {0}.</source>
        <translation>Пошкоджені параметри відкладено як {0}.</translation>
    </message>
    <message>
        <source>Settings could not be saved: {0}.</source>
        <translation>Параметри не вдалося зберегти: {0}.</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>This is the end of the article.</source>
        <translation>Це кінець статті.</translation>
    </message>
    <message>
        <source>The voice reads at {0} % of its own speed.</source>
        <translation>Голос читає зі швидкістю {0}&#xa0;% від своєї.</translation>
    </message>
    <message>
        <source>{0} lines a minute</source>
        <translation>{0} рядків за хвилину</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Reading aloud needs Qt&apos;s speech module, which is not installed; install “pilcrow-viewer[speech]” with pip and start Pilcrow again.</source>
        <translation>Для читання вголос потрібен мовленнєвий модуль Qt, якого не встановлено; установіть «pilcrow-viewer[speech]» через pip і запустіть Pilcrow знову.</translation>
    </message>
    <message>
        <source>Qt&apos;s speech module cannot be loaded ({0}); install what it lacks and try again.</source>
        <translation>Мовленнєвий модуль Qt не вдалося завантажити ({0}); установіть, чого йому бракує, і спробуйте знову.</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud with; install one (on Linux, speech-dispatcher) and start Pilcrow again.</source>
        <translation>У цій системі немає голосу для читання; установіть його (у Linux — speech-dispatcher) і запустіть Pilcrow знову.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Reading {0} ({1})…</source>
        <translation>Читання {0} ({1})…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Читання {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait.</source>
        <translation>
            <numerusform>Чекає ще %Ln файл.</numerusform>
            <numerusform>Чекають ще %Ln файли.</numerusform>
            <numerusform>Чекають ще %Ln файлів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Stop reading this file (Esc)</source>
        <translation>Припинити читання цього файлу (Esc)</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Скасувати читання</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Notes in doubt</source>
        <translation>Сумнівні нотатки</translation>
    </message>
    <message>
        <source>Take the new places of all notes whose very words only moved</source>
        <translation>Прийняти нові місця всіх нотаток, слова яких лише перемістилися</translation>
    </message>
    <message>
        <source>Previous note to look at</source>
        <translation>Попередня нотатка для перегляду</translation>
    </message>
    <message>
        <source>Next note to look at</source>
        <translation>Наступна нотатка для перегляду</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>What became of the quoted words</source>
        <translation>Що сталося з цитованими словами</translation>
    </message>
    <message>
        <source>Places where the note may belong</source>
        <translation>Місця, яким може належати нотатка</translation>
    </message>
    <message>
        <source>&amp;Accept this place</source>
        <translation>&amp;Прийняти це місце</translation>
    </message>
    <message>
        <source>The note belongs to the words that are lit up (Alt+A)</source>
        <translation>Нотатка належить підсвіченим словам (Alt+П)</translation>
    </message>
    <message>
        <source>Put on &amp;selected words</source>
        <translation>На &amp;виділені слова</translation>
    </message>
    <message>
        <source>Select words in the article first; the note is put on them (Alt+S)</source>
        <translation>Спершу виділіть слова у статті; нотатку буде поставлено на них (Alt+В)</translation>
    </message>
    <message>
        <source>&amp;Keep without a place</source>
        <translation>&amp;Залишити без місця</translation>
    </message>
    <message>
        <source>The note stays in the list with its quote (Alt+K)</source>
        <translation>Нотатка залишиться у списку зі своєю цитатою (Alt+З)</translation>
    </message>
    <message>
        <source>Take over {0} moved</source>
        <translation>Прийняти переміщені: {0}</translation>
    </message>
    <message>
        <source>No note is in doubt any more</source>
        <translation>Сумнівних нотаток більше немає</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} з {1}</translation>
    </message>
    <message>
        <source>The words of this note were changed</source>
        <translation>Слова цієї нотатки змінено</translation>
    </message>
    <message>
        <source>The words of this note stand at several places</source>
        <translation>Слова цієї нотатки стоять у кількох місцях</translation>
    </message>
    <message>
        <source>The words of this note are gone</source>
        <translation>Слів цієї нотатки вже немає</translation>
    </message>
    <message>
        <source>taken out: {0}</source>
        <translation>вилучено: {0}</translation>
    </message>
    <message>
        <source>put in: {0}</source>
        <translation>вставлено: {0}</translation>
    </message>
</context>
<context>
    <name>RepairWork</name>
    <message>
        <source>Every note of this document stands where it was made.</source>
        <translation>Кожна нотатка цього документа стоїть там, де її зроблено.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Go through the notes one by one (Ctrl+Shift+R)</source>
        <translation>Переглянути нотатки одну за одною (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>точних: {0}</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>переміщених: {0}</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>змінених: {0}</translation>
    </message>
    <message>
        <source>{0} ambiguous</source>
        <translation>неоднозначних: {0}</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>без місця: {0}</translation>
    </message>
    <message>
        <source>This text is not the one that the notes were made on: {0}.</source>
        <translation>Це не той текст, на якому зроблено нотатки: {0}.</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Спершу виділіть слова у статті.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Crash report</source>
        <translation>Звіт про збій</translation>
    </message>
    <message>
        <source>It lies in {0}.</source>
        <translation>Він лежить у {0}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>What was written down when the program ended</source>
        <translation>Що було записано, коли програма завершилася</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Close the report; it stays where it lies (Esc)</source>
        <translation>Закрити звіт; він залишиться на місці (Esc)</translation>
    </message>
    <message>
        <source>Copy the whole report</source>
        <translation>Скопіювати весь звіт</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Matches</source>
        <translation>Збіги</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln збіг</numerusform>
            <numerusform>%Ln збіги</numerusform>
            <numerusform>%Ln збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches to list. Press Ctrl+F and type what to look for.</source>
        <translation>Немає збігів для списку. Натисніть Ctrl+F і введіть, що шукати.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>You go on where you were: {0} %.</source>
        <translation>Ви продовжуєте там, де були: {0}&#xa0;%.</translation>
    </message>
    <message>
        <source>You go on where you were: ¶ {0}, {1} %.</source>
        <translation>Ви продовжуєте там, де були: ¶ {0}, {1}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Serif ({0})</source>
        <translation>Із зарубками ({0})</translation>
    </message>
    <message>
        <source>Sans-serif ({0})</source>
        <translation>Без зарубок ({0})</translation>
    </message>
    <message>
        <source>Fixed width ({0})</source>
        <translation>Стала ширина ({0})</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>Шрифт і рядки</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>What articles are set in; the first three choose the best this system has</source>
        <translation>Чим набрано статті; перші три вибирають найкраще, що має ця система</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Size of the letters before any zoom</source>
        <translation>Розмір літер до масштабування</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Висота рядка</translation>
    </message>
    <message>
        <source>From line to line, in hundredths of the size</source>
        <translation>Від рядка до рядка, у сотих розміру</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ширина колонки</translation>
    </message>
    <message>
        <source>How many characters a line holds, where the window is wide enough</source>
        <translation>Скільки знаків уміщує рядок, якщо вікно досить широке</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> знаків</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Відстань між абзацами</translation>
    </message>
    <message>
        <source>In hundredths of the size; none suits an indented first line</source>
        <translation>У сотих розміру; нуль пасує до відступу першого рядка</translation>
    </message>
    <message>
        <source>First-line indent</source>
        <translation>Відступ першого рядка</translation>
    </message>
    <message>
        <source>Of a paragraph that follows another, in hundredths of the size</source>
        <translation>Абзацу, що йде за іншим, у сотих розміру</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>Вирівняти за шириною</translation>
    </message>
    <message>
        <source>Stretch lines to one width; words are divided only where the text has soft hyphens, since Qt knows no hyphenation</source>
        <translation>Розтягнути рядки до однієї ширини; слова ділимо лише там, де в тексті є м’які дефіси, бо Qt не вміє переносити</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Enlarges the article as a whole (Ctrl++ and Ctrl+-)</source>
        <translation>Збільшує всю статтю (Ctrl++ і Ctrl+-)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Colours of the whole window; your own themes lie in the folder themes</source>
        <translation>Кольори всього вікна; власні теми лежать у теці themes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Висока контрастність, світла</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Висока контрастність, темна</translation>
    </message>
    <message>
        <source>New notes</source>
        <translation>Нові нотатки</translation>
    </message>
    <message>
        <source>Colour that a new note or highlight begins with</source>
        <translation>Колір нової нотатки чи підсвічення</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Помаранчевий</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Рожевий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Допомога в читанні</translation>
    </message>
    <message>
        <source>Focus on one paragraph</source>
        <translation>Один абзац у фокусі</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>Притлумити все, крім поточного абзацу</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Лінійка для читання</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>Смуга під рядком біля миші чи курсора</translation>
    </message>
    <message>
        <source>Scrolling by itself</source>
        <translation>Автоматичне прокручування</translation>
    </message>
    <message>
        <source>How fast the article scrolls when it is told to</source>
        <translation>Як швидко прокручується стаття, коли це ввімкнено</translation>
    </message>
    <message>
        <source> lines a minute</source>
        <translation> рядків за хвилину</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Let nothing glide, even where the system does not ask for calm</source>
        <translation>Щоб ніщо не ковзало, навіть якщо система не просить спокою</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Читання вголос</translation>
    </message>
    <message>
        <source>How much faster or slower than the voice does by itself</source>
        <translation>Наскільки швидше чи повільніше, ніж голос сам по собі</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Поруч із текстом</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>Номери абзаців</translation>
    </message>
    <message>
        <source>Show in the margin the numbers that paragraphs are cited by</source>
        <translation>Показати на полі номери, за якими цитують абзаци</translation>
    </message>
    <message>
        <source>Page around the article</source>
        <translation>Сторінка навколо статті</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>Показати шапку, меню й нижні рядки, що були навколо статті</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Мова програми</translation>
    </message>
    <message>
        <source>The words of menus, panels and dialogs; articles stay as they are</source>
        <translation>Слова меню, панелей і вікон; статті залишаються як є</translation>
    </message>
    <message>
        <source>Another language shows when Pilcrow is started again.</source>
        <translation>Інша мова з’явиться після перезапуску Pilcrow.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Back to the default: {0}</source>
        <translation>Повернути початкове: {0}</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Скасувати все</translation>
    </message>
    <message>
        <source>Have everything as it was when the settings were opened</source>
        <translation>Повернути все, як було на момент відкриття параметрів</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Початкові</translation>
    </message>
    <message>
        <source>Have everything as it was when the program was new</source>
        <translation>Повернути все, як було в новій програмі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>Закрити параметри (Esc)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Place in the article</source>
        <translation>Місце у статті</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>Стан нотаток</translation>
    </message>
    <message>
        <source>The time left is counted by your own pace, {0} % of an average reader&apos;s.</source>
        <translation>Час, що залишився, рахуємо за вашим темпом: {0}&#xa0;% від середнього читача.</translation>
    </message>
    <message>
        <source>¶ {0} of {1}</source>
        <translation>¶ {0} з {1}</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>с. {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>ще %Ln хв</numerusform>
            <numerusform>ще %Ln хв</numerusform>
            <numerusform>ще %Ln хв</numerusform>
        </translation>
    </message>
    <message>
        <source>notes saved {0}</source>
        <translation>нотатки збережено {0}</translation>
    </message>
    <message>
        <source>⚠ notes not saved; trying again</source>
        <translation>⚠ нотатки не збережено; нова спроба</translation>
    </message>
    <message>
        <source>saving notes…</source>
        <translation>збереження нотаток…</translation>
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
        <translation>Стилі цитування</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Стилі</translation>
    </message>
    <message>
        <source>The citation styles there are</source>
        <translation>Наявні стилі цитування</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>What the style is called in the menu</source>
        <translation>Як стиль зветься в меню</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Words, and fields in braces</source>
        <translation>Слова й поля у фігурних дужках</translation>
    </message>
    <message>
        <source>How it comes out</source>
        <translation>Як це виглядатиме</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a field in it has no value.</source>
        <translation>Те, що стоїть у [квадратних дужках], випускається, якщо поле в них порожнє.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Шаблон:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>Begin a style of your own from this one</source>
        <translation>Почати з нього власний стиль</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <source>Remove this style of yours</source>
        <translation>Прибрати цей власний стиль</translation>
    </message>
    <message>
        <source>Keep the styles</source>
        <translation>Зберегти стилі</translation>
    </message>
    <message>
        <source>Leave the styles as they were (Esc)</source>
        <translation>Залишити стилі як були (Esc)</translation>
    </message>
    <message>
        <source>There are two styles called “{0}”; choose another name.</source>
        <translation>Два стилі звуться «{0}»; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>My style {0}</source>
        <translation>Мій стиль {0}</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>The theme {0} was passed over: {1}; mend the file or take it away.</source>
        <translation>Тему {0} пропущено: {1}; виправте файл або приберіть його.</translation>
    </message>
    <message>
        <source>it is too large for a theme</source>
        <translation>він завеликий для теми</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>він не в UTF-8</translation>
    </message>
    <message>
        <source>it does not say {0}</source>
        <translation>у ньому немає {0}</translation>
    </message>
    <message>
        <source>it has no table of colours</source>
        <translation>у ньому немає таблиці кольорів</translation>
    </message>
    <message>
        <source>it names no colour for {0}</source>
        <translation>він не називає кольору для {0}</translation>
    </message>
    <message>
        <source>its {0} is not a colour as #1d2126</source>
        <translation>його {0} — не колір на зразок #1d2126</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>він вкладений надто глибоко</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Places of matches and notes</source>
        <translation>Місця збігів і нотаток</translation>
    </message>
    <message>
        <source>Where matches and notes are in the article. Click to go there.</source>
        <translation>Де у статті збіги й нотатки. Клацніть, щоб перейти туди.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Вилучено</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Deleted notes</source>
        <translation>Вилучені нотатки</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>Вибрана нотатка</translation>
    </message>
    <message>
        <source>No deleted notes.

A note that is deleted stays here until it is deleted for good.</source>
        <translation>Вилучених нотаток немає.

Вилучена нотатка лишається тут, доки її не вилучено назавжди.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted note(s)</source>
        <translation>
            <numerusform>%Ln вилучена нотатка</numerusform>
            <numerusform>%Ln вилучені нотатки</numerusform>
            <numerusform>%Ln вилучених нотаток</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Відновити</translation>
    </message>
    <message>
        <source>Bring the chosen notes back (Enter)</source>
        <translation>Повернути вибрані нотатки (Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Вилучити &amp;назавжди</translation>
    </message>
    <message>
        <source>Take the chosen notes out of the trash (Del)</source>
        <translation>Прибрати вибрані нотатки зі смітника (Del)</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>&amp;Спорожнити смітник</translation>
    </message>
    <message>
        <source>Take every note out of the trash (Alt+E)</source>
        <translation>Прибрати всі нотатки зі смітника (Alt+С)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Закрити це вікно (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln note(s) for good?</source>
        <translation>
            <numerusform>Вилучити %Ln нотатку назавжди?</numerusform>
            <numerusform>Вилучити %Ln нотатки назавжди?</numerusform>
            <numerusform>Вилучити %Ln нотаток назавжди?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash, {0} in all?</source>
        <translation>Спорожнити смітник, усього {0}?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Вилучити назавжди</translation>
    </message>
    <message>
        <source>Ctrl+Z in the article still brings them back, as long as the undo steps last.</source>
        <translation>Ctrl+Z у статті ще повертає їх, доки є кроки скасування.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
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
        <translation>Показати, де це стоїть</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Копіювати значення</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>Correct To</source>
        <translation>Виправити на</translation>
    </message>
    <message>
        <source>Take Back the Correction</source>
        <translation>Прибрати виправлення</translation>
    </message>
    <message>
        <source>Enter keeps the value, Esc leaves it as it was</source>
        <translation>Enter зберігає значення, Esc лишає як було</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>Виправити: {0}</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Копіювати: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Drop the correction and show what the document says</source>
        <translation>Відкинути виправлення й показати, що каже документ</translation>
    </message>
    <message>
        <source>Take back the correction of {0}</source>
        <translation>Прибрати виправлення: {0}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>Бракує зараз</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Вилучено</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier states of the notes</source>
        <translation>Попередні стани нотаток</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Попередні стани</translation>
    </message>
    <message>
        <source>Notes missing now</source>
        <translation>Нотатки, яких зараз бракує</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>Вибрана нотатка</translation>
    </message>
    <message>
        <source>&amp;Bring back the missing notes</source>
        <translation>&amp;Повернути відсутні нотатки</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Add what is missing to the notes as one step that can be undone (Enter)</source>
        <translation>Додати відсутнє до нотаток одним кроком, який можна скасувати (Enter)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Закрити це вікно (Esc)</translation>
    </message>
    <message>
        <source>No earlier states are kept yet.</source>
        <translation>Попередніх станів ще не збережено.</translation>
    </message>
    <message>
        <source>What your notes were at earlier times is kept here by itself.</source>
        <translation>Те, якими були ваші нотатки раніше, зберігається тут само.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of {0} are missing now.</source>
        <translation>
            <numerusform>Зараз бракує %Ln нотатки за {0}.</numerusform>
            <numerusform>Зараз бракує %Ln нотаток за {0}.</numerusform>
            <numerusform>Зараз бракує %Ln нотаток за {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Every note of that time is still there.</source>
        <translation>Усі нотатки того часу досі на місці.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How to begin</source>
        <translation>З чого почати</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Відкрити файл…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Open an article ({0})</source>
        <translation>Відкрити статтю ({0})</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>Прочитати статтю для спроби</translation>
    </message>
    <message>
        <source>A short dispatch that comes with the program, to try everything on</source>
        <translation>Коротке повідомлення, що йде з програмою, щоб усе спробувати</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Нещодавно читане</translation>
    </message>
    <message>
        <source>Read an article</source>
        <translation>Читати статтю</translation>
    </message>
    <message>
        <source>Drop a file here: a saved web page, a dispatch, a book, a PDF, a mail. The article is shown without the page around it, its paragraphs numbered, with room for your notes.</source>
        <translation>Перетягніть сюди файл: збережену вебсторінку, повідомлення агентства, книжку, PDF, лист. Статтю буде показано без сторінки навколо неї, з номерами абзаців і місцем для ваших нотаток.</translation>
    </message>
    <message>
        <source>{0} shows every key. {1} has letters, column and colours as you like them. Whatever you note is kept on this computer only.</source>
        <translation>{0} показує всі клавіші. {1} налаштовує шрифт, колонку й кольори. Усе, що ви занотуєте, лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Відкрити {0}</translation>
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
        <translation>Відкриті документи</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Відкрити &amp;недавній</translation>
    </message>
    <message>
        <source>&amp;Colour of new notes</source>
        <translation>&amp;Колір нових нотаток</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Жовтий</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Помаранчевий</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>&amp;Рожевий</translation>
    </message>
    <message>
        <source>P&amp;urple</source>
        <translation>&amp;Фіолетовий</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Синій</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Зелений</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>Копіювати &amp;як</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Вебсторінки</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>Книжки й документи</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>{0} was not opened.</source>
        <translation>{0} не відкрито.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Поки нічого</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) a line</source>
        <translation>
            <numerusform>%Ln знак у рядку</numerusform>
            <numerusform>%Ln знаки в рядку</numerusform>
            <numerusform>%Ln знаків у рядку</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Скасувати: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Повторити: {0}</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>Changed {0}</source>
        <translation>Змінено {0}</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Мітки: {0}</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Quoted words</source>
        <translation>Цитовані слова</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation>Виберіть нотатку, щоб прочитати її цілком.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>Мітки: {0}</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>змінено {0}</translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>Файлу вже немає; цитату збережено тут.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here. {0}</source>
        <translation>Файл не вдалося прочитати; цитату збережено тут. {0}</translation>
    </message>
</context>
<context>
    <name>_Drawn</name>
    <message>
        <source>For example 2005-03-14, 2005-03 or XXXX-03-14. Enter keeps it, Esc leaves.</source>
        <translation>Наприклад, 2005-03-14, 2005-03 або XXXX-03-14. Enter зберігає, Esc виходить.</translation>
    </message>
    <message>
        <source>A language code, for example en or ko. Enter keeps it, Esc leaves.</source>
        <translation>Код мови, наприклад en або ko. Enter зберігає, Esc виходить.</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves.</source>
        <translation>Enter зберігає, Esc виходить.</translation>
    </message>
</context>
<context>
    <name>_Hooks</name>
    <message>
        <source>Something went wrong inside Pilcrow ({0}); your notes are safe, please report it.</source>
        <translation>У Pilcrow сталася помилка ({0}); ваші нотатки в безпеці, будь ласка, повідомте про неї.</translation>
    </message>
</context>
<context>
    <name>_NoteText</name>
    <message>
        <source>Write a note…</source>
        <translation>Напишіть нотатку…</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст нотатки</translation>
    </message>
    <message>
        <source>Kept as you type (Esc: back to the list)</source>
        <translation>Зберігається під час введення (Esc: назад до списку)</translation>
    </message>
</context>
<context>
    <name>_ReturnCard</name>
    <message>
        <source>From the beginning</source>
        <translation>З початку</translation>
    </message>
    <message>
        <source>Go to the beginning of the article; Alt+Left leads back here</source>
        <translation>Перейти до початку статті; Alt+Ліворуч повертає сюди</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>Де ви були</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Paragraph {0}</source>
        <translation>Абзац {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Paragraph {0}: {1}</source>
        <translation>Абзац {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_Versions</name>
    <message>
        <source>damaged</source>
        <translation>пошкоджено</translation>
    </message>
</context>
</TS>
