<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>فتح مقالة</translation>
    </message>
    <message>
        <source>Reopen with &amp;encoding…</source>
        <translation>إعادة الفتح &amp;بترميز…</translation>
    </message>
    <message>
        <source>Read this file again in another encoding</source>
        <translation>قراءة هذا الملف من جديد بترميز آخر</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>إغلاق ال&amp;مستند</translation>
    </message>
    <message>
        <source>Close &amp;all documents</source>
        <translation>إغلاق &amp;كل المستندات</translation>
    </message>
    <message>
        <source>Ne&amp;xt document</source>
        <translation>المستند ال&amp;تالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious document</source>
        <translation>المستند ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the selection, or the current paragraph</source>
        <translation>نسخ التحديد أو الفقرة الحالية</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>نسخ &amp;مع الاستشهاد</translation>
    </message>
    <message>
        <source>Copy the words with agency, place, date and paragraph number</source>
        <translation>نسخ النص مع الوكالة والمكان والتاريخ ورقم الفقرة</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to paragraph</source>
        <translation>نسخ &amp;رابط الفقرة</translation>
    </message>
    <message>
        <source>Copy an address that opens this paragraph in Pilcrow</source>
        <translation>نسخ عنوان يفتح هذه الفقرة في Pilcrow</translation>
    </message>
    <message>
        <source>Citation st&amp;yles…</source>
        <translation>&amp;أنماط الاستشهاد…</translation>
    </message>
    <message>
        <source>Choose and write the styles that citations are copied in</source>
        <translation>اختيار الأنماط التي تُنسخ بها الاستشهادات وكتابتها</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بح&amp;ث عن التالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>بحث عن ا&amp;لسابق</translation>
    </message>
    <message>
        <source>&amp;List of matches</source>
        <translation>&amp;قائمة النتائج</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>ال&amp;فقرة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>الفقرة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation>ال&amp;عنوان التالي</translation>
    </message>
    <message>
        <source>Previous head&amp;ing</source>
        <translation>العنوان الساب&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Beginning of the article</source>
        <translation>&amp;بداية المقالة</translation>
    </message>
    <message>
        <source>&amp;End of the article</source>
        <translation>&amp;نهاية المقالة</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>انتقال &amp;إلى…</translation>
    </message>
    <message>
        <source>Go to a paragraph, heading or note</source>
        <translation>الانتقال إلى فقرة أو عنوان أو ملاحظة</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Back to where you were before the last jump</source>
        <translation>الرجوع إلى حيث كنت قبل آخر انتقال</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>التقدم من جديد</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Find an action, document, heading, paragraph or note by its name</source>
        <translation>البحث عن إجراء أو مستند أو عنوان أو فقرة أو ملاحظة بالاسم</translation>
    </message>
    <message>
        <source>Next no&amp;te</source>
        <translation>ال&amp;ملاحظة التالية</translation>
    </message>
    <message>
        <source>Previo&amp;us note</source>
        <translation>ا&amp;لملاحظة السابقة</translation>
    </message>
    <message>
        <source>&amp;Where am I?</source>
        <translation>&amp;أين أنا؟</translation>
    </message>
    <message>
        <source>Have a screen reader say the paragraph&apos;s number, its notes and its words</source>
        <translation>جعل قارئ الشاشة ينطق رقم الفقرة وملاحظاتها ونصها</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Write a note on the selection, or on the current paragraph</source>
        <translation>كتابة ملاحظة على التحديد أو على الفقرة الحالية</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;تمييز</translation>
    </message>
    <message>
        <source>Highlight the selection, or the current paragraph</source>
        <translation>تمييز التحديد أو الفقرة الحالية</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark this place, or take its bookmark away</source>
        <translation>وضع إشارة مرجعية هنا أو إزالتها</translation>
    </message>
    <message>
        <source>Note on the whole &amp;document</source>
        <translation>ملاحظة &amp;على المستند كله</translation>
    </message>
    <message>
        <source>De&amp;lete note</source>
        <translation>&amp;حذف الملاحظة</translation>
    </message>
    <message>
        <source>Notes in do&amp;ubt</source>
        <translation>الملاحظات المشكوك &amp;فيها</translation>
    </message>
    <message>
        <source>Go through the notes whose words were changed, moved or lost</source>
        <translation>مراجعة الملاحظات التي تغيّر نصها أو نُقل أو فُقد</translation>
    </message>
    <message>
        <source>Notes of another ca&amp;pture</source>
        <translation>ملاحظات &amp;نسخة محفوظة أخرى</translation>
    </message>
    <message>
        <source>Copy notes that were made on another capture of this article</source>
        <translation>نسخ الملاحظات المدوّنة على نسخة محفوظة أخرى من هذه المقالة</translation>
    </message>
    <message>
        <source>&amp;All my notes…</source>
        <translation>&amp;كل ملاحظاتي…</translation>
    </message>
    <message>
        <source>Search the notes on every document</source>
        <translation>البحث في ملاحظات كل المستندات</translation>
    </message>
    <message>
        <source>Deleted no&amp;tes…</source>
        <translation>ا&amp;لملاحظات المحذوفة…</translation>
    </message>
    <message>
        <source>See the deleted notes of this document, and bring them back</source>
        <translation>عرض الملاحظات المحذوفة من هذا المستند واستعادتها</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>الإصدارات ال&amp;سابقة…</translation>
    </message>
    <message>
        <source>See earlier states of this document&apos;s notes</source>
        <translation>عرض الحالات السابقة لملاحظات هذا المستند</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>ت&amp;صدير الملاحظات…</translation>
    </message>
    <message>
        <source>Write the notes of this document for other programs</source>
        <translation>كتابة ملاحظات هذا المستند لبرامج أخرى</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>است&amp;يراد ملاحظات…</translation>
    </message>
    <message>
        <source>Take in notes on this document from other programs</source>
        <translation>جلب ملاحظات على هذا المستند من برامج أخرى</translation>
    </message>
    <message>
        <source>&amp;Show the notes file</source>
        <translation>إ&amp;ظهار ملف الملاحظات</translation>
    </message>
    <message>
        <source>Open the folder in which the notes of this document lie</source>
        <translation>فتح المجلد الذي تُحفظ فيه ملاحظات هذا المستند</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>ال&amp;حجم العادي</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>&amp;عمود أعرض</translation>
    </message>
    <message>
        <source>Na&amp;rrower column</source>
        <translation>عمود &amp;أضيق</translation>
    </message>
    <message>
        <source>Show or &amp;hide all panels</source>
        <translation>&amp;إظهار كل اللوحات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Nothing but the article, and back</source>
        <translation>عرض المقالة وحدها، ثم العودة</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>ا&amp;لمحتويات</translation>
    </message>
    <message>
        <source>About the &amp;article, notes</source>
        <translation>حول المقالة &amp;والملاحظات</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>الج&amp;زء السابق</translation>
    </message>
    <message>
        <source>&amp;Page around the article</source>
        <translation>الصفحة المحيطة &amp;بالمقالة</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>إظهار سطور الرأس والقائمة والتذييل التي كانت حول المقالة</translation>
    </message>
    <message>
        <source>Paragraph n&amp;umbers</source>
        <translation>أرقام ال&amp;فقرات</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Nothing but the article on the whole screen; Esc brings the rest back</source>
        <translation>عرض المقالة وحدها على الشاشة كلها؛ Esc يعيد الباقي</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Letters, column, colours and habits of this program</source>
        <translation>الخطوط والعمود والألوان وسلوك هذا البرنامج</translation>
    </message>
    <message>
        <source>&amp;Sample article</source>
        <translation>مقالة &amp;نموذجية</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>فتح المقالة المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Pilcrow</source>
        <translation>&amp;حول Pilcrow</translation>
    </message>
    <message>
        <source>&amp;Focus on one paragraph</source>
        <translation>التركيز &amp;على فقرة واحدة</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>تعتيم كل الفقرات عدا الحالية</translation>
    </message>
    <message>
        <source>Reading &amp;ruler</source>
        <translation>&amp;مسطرة القراءة</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>شريط تحت السطر الذي عنده الفأرة أو مؤشر النص</translation>
    </message>
    <message>
        <source>&amp;Scroll by itself</source>
        <translation>&amp;تمرير تلقائي</translation>
    </message>
    <message>
        <source>Scroll at a reading pace, until a key, the wheel or a click</source>
        <translation>التمرير بسرعة القراءة إلى أن يُضغط مفتاح أو تُدار العجلة أو يُنقر</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>ت&amp;سريع التمرير</translation>
    </message>
    <message>
        <source>Scroll by itself, faster</source>
        <translation>تمرير تلقائي أسرع</translation>
    </message>
    <message>
        <source>Scroll s&amp;lower</source>
        <translation>&amp;إبطاء التمرير</translation>
    </message>
    <message>
        <source>Scroll by itself, slower</source>
        <translation>تمرير تلقائي أبطأ</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>&amp;قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read the selection aloud, or all from the current paragraph on</source>
        <translation>قراءة التحديد بصوت عالٍ، أو قراءة الكل بدءًا من الفقرة الحالية</translation>
    </message>
    <message>
        <source>Show the &amp;note here</source>
        <translation>إظهار الملاحظة &amp;هنا</translation>
    </message>
    <message>
        <source>Show the note on the current paragraph beside its words</source>
        <translation>إظهار الملاحظة على الفقرة الحالية بجانب نصها</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ملا&amp;حظات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تع&amp;ليمات</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>كل ملاحظاتي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>البحث في كل الملاحظات</translation>
    </message>
    <message>
        <source>Show only notes whose quote, text or tags hold these words (Ctrl+F)</source>
        <translation>عرض الملاحظات التي يحتوي اقتباسها أو نصها أو وسومها على هذه الكلمات فقط (Ctrl+F)</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>كل الألوان</translation>
    </message>
    <message>
        <source>Show only notes of a colour</source>
        <translation>عرض الملاحظات ذات لون معين فقط</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Show only notes of a kind</source>
        <translation>عرض الملاحظات من نوع معين فقط</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Show only notes with a tag</source>
        <translation>عرض الملاحظات ذات وسم معين فقط</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Show only notes whose words were found in a certain state</source>
        <translation>عرض الملاحظات التي وُجد نصها في حالة معينة فقط</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>أي تاريخ</translation>
    </message>
    <message>
        <source>Show only notes changed lately</source>
        <translation>عرض الملاحظات التي تغيّرت حديثًا فقط</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;عرض الكل</translation>
    </message>
    <message>
        <source>Take every condition away (Alt+A)</source>
        <translation>إزالة كل الشروط (Alt+ع)</translation>
    </message>
    <message>
        <source>How many notes are shown</source>
        <translation>عدد الملاحظات المعروضة</translation>
    </message>
    <message>
        <source>&amp;Open document</source>
        <translation>&amp;فتح المستند</translation>
    </message>
    <message>
        <source>Open the document at this note (Enter)</source>
        <translation>فتح المستند عند هذه الملاحظة (Enter)</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>الملاحظة المختارة</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln note(s)</source>
        <translation>
            <numerusform>{0} من دون ملاحظات</numerusform>
            <numerusform>{0} من ملاحظة واحدة</numerusform>
            <numerusform>{0} من ملاحظتين</numerusform>
            <numerusform>{0} من %Ln ملاحظات</numerusform>
            <numerusform>{0} من %Ln ملاحظة</numerusform>
            <numerusform>{0} من %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>لا توجد ملاحظة توافق عامل التصفية.</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>جارٍ قراءة الملاحظات…</translation>
    </message>
    <message>
        <source>No notes yet.

What you note, highlight or bookmark in any article comes here.</source>
        <translation>لا توجد ملاحظات بعد.

كل ما تدوّنه أو تميّزه أو تضع عليه إشارة مرجعية في أي مقالة يظهر هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes file(s) cannot be read</source>
        <translation>
            <numerusform>لا ملفات ملاحظات تتعذر قراءتها</numerusform>
            <numerusform>تتعذر قراءة ملف ملاحظات واحد</numerusform>
            <numerusform>تتعذر قراءة ملفَي ملاحظات</numerusform>
            <numerusform>تتعذر قراءة %Ln ملفات ملاحظات</numerusform>
            <numerusform>تتعذر قراءة %Ln ملف ملاحظات</numerusform>
            <numerusform>تتعذر قراءة %Ln ملف ملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>لم يعد الملف موجودًا؛ الاقتباس محفوظ هنا.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here.</source>
        <translation>تتعذر قراءة الملف؛ الاقتباس محفوظ هنا.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّرة</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ملتبسة</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>يتيمة</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>الملف غير قابل للقراءة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sort by kind and colour (Ctrl+1)</source>
        <translation>الفرز حسب النوع واللون (Ctrl+1)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Sort by the words (Ctrl+2)</source>
        <translation>الفرز حسب النص (Ctrl+2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Sort by document (Ctrl+3)</source>
        <translation>الفرز حسب المستند (Ctrl+3)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Sort by paragraph (Ctrl+4)</source>
        <translation>الفرز حسب الفقرة (Ctrl+4)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Sort by tag (Ctrl+5)</source>
        <translation>الفرز حسب الوسم (Ctrl+5)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Sort by the last change (Ctrl+6)</source>
        <translation>الفرز حسب آخر تغيير (Ctrl+6)</translation>
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
        <translation>لا يوجد هنا صوت للغة {0}؛ يقرأ صوت آخر.</translation>
    </message>
    <message>
        <source>The voice failed ({0}); look at the system&apos;s speech settings.</source>
        <translation>تعطل الصوت ({0})؛ راجع إعدادات النطق في النظام.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article text</source>
        <translation>نص المقالة</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>المقالة: {0}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>{0}: click to see it</source>
        <translation>{0}: انقر لعرضها</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
</context>
<context>
    <name>CaptureWork</name>
    <message>
        <source>No other capture of this article has notes that are not here.</source>
        <translation>لا توجد نسخة محفوظة أخرى من هذه المقالة عليها ملاحظات غير موجودة هنا.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>نقلها إلى هنا</translation>
    </message>
    <message>
        <source>Copy the notes to this document; the originals stay</source>
        <translation>نسخ الملاحظات إلى هذا المستند؛ تبقى الأصلية في مكانها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Do not offer them again on this document</source>
        <translation>عدم عرضها مرة أخرى على هذا المستند</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were made on {0}, which holds the same article.</source>
        <translation>
            <numerusform>لم تُدوَّن ملاحظات على {0}، الذي يضم المقالة نفسها.</numerusform>
            <numerusform>دُوِّنت ملاحظة واحدة على {0}، الذي يضم المقالة نفسها.</numerusform>
            <numerusform>دُوِّنت ملاحظتان على {0}، الذي يضم المقالة نفسها.</numerusform>
            <numerusform>دُوِّنت %Ln ملاحظات على {0}، الذي يضم المقالة نفسها.</numerusform>
            <numerusform>دُوِّنت %Ln ملاحظة على {0}، الذي يضم المقالة نفسها.</numerusform>
            <numerusform>دُوِّنت %Ln ملاحظة على {0}، الذي يضم المقالة نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>take over notes</source>
        <translation>نقل الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were taken over; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>لم تُنقل أي ملاحظات؛ Ctrl+Z يتراجع عن ذلك.</numerusform>
            <numerusform>نُقلت ملاحظة واحدة؛ Ctrl+Z يتراجع عن ذلك.</numerusform>
            <numerusform>نُقلت ملاحظتان؛ Ctrl+Z يتراجع عن ذلك.</numerusform>
            <numerusform>نُقلت %Ln ملاحظات؛ Ctrl+Z يتراجع عن ذلك.</numerusform>
            <numerusform>نُقلت %Ln ملاحظة؛ Ctrl+Z يتراجع عن ذلك.</numerusform>
            <numerusform>نُقلت %Ln ملاحظة؛ Ctrl+Z يتراجع عن ذلك.</numerusform>
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
        <translation>يتعذر تنفيذه الآن</translation>
    </message>
    <message>
        <source>no article lies open</source>
        <translation>لا توجد مقالة مفتوحة</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>لا يوجد ما يُتراجع عنه</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>لا يوجد ما يُعاد</translation>
    </message>
    <message>
        <source>there was no jump before</source>
        <translation>لم يحدث انتقال من قبل</translation>
    </message>
    <message>
        <source>you have not gone back</source>
        <translation>لم ترجع إلى الوراء</translation>
    </message>
    <message>
        <source>nothing stood around this article</source>
        <translation>لم يكن حول هذه المقالة شيء</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>تصفية الفقرات</translation>
    </message>
    <message>
        <source>Show only paragraphs that hold these words (Down moves into the list)</source>
        <translation>عرض الفقرات التي تحتوي على هذه الكلمات فقط (السهم لأسفل ينقل إلى القائمة)</translation>
    </message>
    <message>
        <source>Nothing is open. Press Ctrl+O to open a file, or drop one here.</source>
        <translation>لا يوجد شيء مفتوح. اضغط Ctrl+O لفتح ملف أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>This document has no text.</source>
        <translation>لا نص في هذا المستند.</translation>
    </message>
    <message>
        <source>No paragraph holds these words.</source>
        <translation>لا توجد فقرة تحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>معروض {0} من {1}</translation>
    </message>
</context>
<context>
    <name>CopyWork</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Paragraph copied.</source>
        <translation>نُسخت الفقرة.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>نُسخ النص مع الاستشهاد.</translation>
    </message>
    <message>
        <source>Link copied: it opens this paragraph in Pilcrow.</source>
        <translation>نُسخ الرابط: يفتح هذه الفقرة في Pilcrow.</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;نص عادي</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML source</source>
        <translation>&amp;مصدر HTML</translation>
    </message>
    <message>
        <source>With citation</source>
        <translation>مع الاستشهاد</translation>
    </message>
    <message>
        <source>Copy in this style, and keep it for “Copy with citation”</source>
        <translation>النسخ بهذا النمط، واعتماده لأمر «نسخ مع الاستشهاد»</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>In brackets: “…” (agency, place, date, ¶)</source>
        <translation>بين قوسين: «…» (الوكالة، المكان، التاريخ، ¶)</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>شيكاغو</translation>
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
        <translation>اقتباس Markdown</translation>
    </message>
    <message>
        <source>BibTeX item</source>
        <translation>عنصر BibTeX</translation>
    </message>
    <message>
        <source>RIS item</source>
        <translation>عنصر RIS</translation>
    </message>
    <message>
        <source>CSL-JSON item</source>
        <translation>عنصر CSL-JSON</translation>
    </message>
    <message>
        <source>{0}, ¶{1}</source>
        <translation>{0}، ¶{1}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات تقريبًا</numerusform>
            <numerusform>نحو كلمة واحدة</numerusform>
            <numerusform>نحو كلمتين</numerusform>
            <numerusform>نحو %Ln كلمات</numerusform>
            <numerusform>نحو %Ln كلمة</numerusform>
            <numerusform>نحو %Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>لا بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page line(s) set aside</source>
        <translation>
            <numerusform>لم تُنحَّ سطور من الصفحة</numerusform>
            <numerusform>نُحّي سطر واحد من الصفحة</numerusform>
            <numerusform>نُحّي سطران من الصفحة</numerusform>
            <numerusform>نُحّيت %Ln سطور من الصفحة</numerusform>
            <numerusform>نُحّي %Ln سطرًا من الصفحة</numerusform>
            <numerusform>نُحّي %Ln سطر من الصفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched</source>
        <translation>
            <numerusform>لا صور لم تُجلب</numerusform>
            <numerusform>صورة واحدة لم تُجلب</numerusform>
            <numerusform>صورتان لم تُجلبا</numerusform>
            <numerusform>%Ln صور لم تُجلب</numerusform>
            <numerusform>%Ln صورة لم تُجلب</numerusform>
            <numerusform>%Ln صورة لم تُجلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched: {0}</source>
        <translation>
            <numerusform>لا صور لم تُجلب: {0}</numerusform>
            <numerusform>صورة واحدة لم تُجلب: {0}</numerusform>
            <numerusform>صورتان لم تُجلبا: {0}</numerusform>
            <numerusform>%Ln صور لم تُجلب: {0}</numerusform>
            <numerusform>%Ln صورة لم تُجلب: {0}</numerusform>
            <numerusform>%Ln صورة لم تُجلب: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Pilcrow stopped unexpectedly the last time; your notes are safe, and a report was kept.</source>
        <translation>توقف Pilcrow على نحو غير متوقع في المرة الأخيرة؛ ملاحظاتك في أمان، وقد حُفظ تقرير.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>Read what was written down about it; nothing was sent anywhere</source>
        <translation>قراءة ما دُوِّن عن ذلك؛ لم يُرسل شيء إلى أي جهة</translation>
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
        <translation>{0}، السنة غير مذكورة</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The notes on {0} are not on the disk yet, so it stays open. {1}</source>
        <translation>لم تُكتب ملاحظات {0} على القرص بعد، فيبقى مفتوحًا. {1}</translation>
    </message>
    <message>
        <source>That was not done: the note was changed by another program meanwhile.</source>
        <translation>لم يُنفذ ذلك: غيّر برنامج آخر الملاحظة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>تم التراجع عن: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>تمت إعادة: {0}</translation>
    </message>
    <message>
        <source>That step is gone: the note was changed by another program meanwhile.</source>
        <translation>لم تعد هذه الخطوة متاحة: غيّر برنامج آخر الملاحظة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The notes were changed by another program; its changes were taken in.</source>
        <translation>غيّر برنامج آخر الملاحظات؛ وقد أُخذت تغييراته.</translation>
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
        <translation>حول Pilcrow</translation>
    </message>
    <message>
        <source>Pilcrow {0}</source>
        <translation>Pilcrow {0}</translation>
    </message>
    <message>
        <source>A desktop reader for archived articles. It never opens a network connection, and your notes are plain JSON on your own disk.

MIT licence.</source>
        <translation>قارئ مكتبي للمقالات المؤرشفة. لا يفتح أي اتصال بالشبكة أبدًا، وملاحظاتك ملفات JSON عادية على قرصك.

ترخيص MIT.</translation>
    </message>
    <message>
        <source>Notes not saved</source>
        <translation>لم تُحفظ الملاحظات</translation>
    </message>
    <message>
        <source>The last notes could not be written to the disk.</source>
        <translation>تعذرت كتابة آخر الملاحظات على القرص.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>إغلاق وفقدانها</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Reopen with encoding</source>
        <translation>إعادة الفتح بترميز</translation>
    </message>
    <message>
        <source>Encoding or language</source>
        <translation>الترميز أو اللغة</translation>
    </message>
    <message>
        <source>Type a part of a name, such as korean or 1251</source>
        <translation>اكتب جزءًا من اسم، مثل korean أو 1251</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>الترميزات</translation>
    </message>
    <message>
        <source>Enter reads the file again in this encoding</source>
        <translation>مفتاح Enter يقرأ الملف من جديد بهذا الترميز</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Read the file again in this encoding</source>
        <translation>قراءة الملف من جديد بهذا الترميز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>تركه كما هو (Esc)</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Find it in the file</source>
        <translation>اكتشافه من الملف</translation>
    </message>
    <message>
        <source>{0} — as it is shown now</source>
        <translation>{0} — كما يُعرض الآن</translation>
    </message>
    <message>
        <source>{0} — likely too</source>
        <translation>{0} — محتمل أيضًا</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Cyrillic, Russian</source>
        <translation>السيريلية، الروسية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>البلطيقية</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>الشمالية</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Unicode, all languages</source>
        <translation>يونيكود، كل اللغات</translation>
    </message>
    <message>
        <source>Cyrillic, Ukrainian</source>
        <translation>السيريلية، الأوكرانية</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>جنوب أوروبا</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>الكلتية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Image: {0}</source>
        <translation>صورة: {0}</translation>
    </message>
    <message>
        <source>Image without a description</source>
        <translation>صورة بلا وصف</translation>
    </message>
    <message>
        <source>Image not fetched: {0}</source>
        <translation>صورة لم تُجلب: {0}</translation>
    </message>
    <message>
        <source>Image not fetched</source>
        <translation>صورة لم تُجلب</translation>
    </message>
    <message>
        <source>The image has {0} by {1} pixels, too many to be shown.</source>
        <translation>أبعاد الصورة {0} × {1} بكسل، وهي أكبر من أن تُعرض.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown.</source>
        <translation>الصورة تالفة ولا يمكن عرضها.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>بحث في المقالة</translation>
    </message>
    <message>
        <source>What to look for (Enter: next, Shift+Enter: previous, Up and Down: earlier searches)</source>
        <translation>ما تبحث عنه (Enter: التالي، Shift+Enter: السابق، السهمان لأعلى ولأسفل: عمليات بحث سابقة)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>نمط (تعبير نمطي)</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>مراعاة الحركات</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>List all matches</source>
        <translation>سرد كل النتائج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Wrapped to the beginning</source>
        <translation>استؤنف البحث من البداية</translation>
    </message>
    <message>
        <source>Wrapped to the end</source>
        <translation>استؤنف البحث من النهاية</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Reading the notes…</source>
        <translation>جارٍ قراءة الملاحظات…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the notes… {0} of %Ln file(s)</source>
        <translation>
            <numerusform>جارٍ قراءة الملاحظات… {0} دون ملفات</numerusform>
            <numerusform>جارٍ قراءة الملاحظات… {0} من ملف واحد</numerusform>
            <numerusform>جارٍ قراءة الملاحظات… {0} من ملفين</numerusform>
            <numerusform>جارٍ قراءة الملاحظات… {0} من %Ln ملفات</numerusform>
            <numerusform>جارٍ قراءة الملاحظات… {0} من %Ln ملفًا</numerusform>
            <numerusform>جارٍ قراءة الملاحظات… {0} من %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking the notes up… document {0} of {1}</source>
        <translation>جارٍ البحث عن الملاحظات… المستند {0} من {1}</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Paragraph number, page as p7, or words of a paragraph, heading or note</source>
        <translation>رقم فقرة، أو صفحة مثل p7، أو كلمات من فقرة أو عنوان أو ملاحظة</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>وجهة الانتقال</translation>
    </message>
    <message>
        <source>Type a paragraph number or some words, then press Enter</source>
        <translation>اكتب رقم فقرة أو بعض الكلمات، ثم اضغط Enter</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>in its place</source>
        <translation>في موضعها</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>تغيّر النص</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>عدة مواضع</translation>
    </message>
    <message>
        <source>words not found</source>
        <translation>لم يُعثر على النص</translation>
    </message>
    <message>
        <source>place not readable</source>
        <translation>موضع غير مقروء</translation>
    </message>
    <message>
        <source>newer text</source>
        <translation>نص أحدث</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجودة بالفعل</translation>
    </message>
    <message>
        <source>not a note</source>
        <translation>ليست ملاحظة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Notes from {0}</source>
        <translation>ملاحظات من {0}</translation>
    </message>
    <message>
        <source>What becomes of each note</source>
        <translation>مصير كل ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;جلبها</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) would be taken in.</source>
        <translation>
            <numerusform>لن تُجلب أي ملاحظات.</numerusform>
            <numerusform>ستُجلب ملاحظة واحدة.</numerusform>
            <numerusform>ستُجلب ملاحظتان.</numerusform>
            <numerusform>ستُجلب %Ln ملاحظات.</numerusform>
            <numerusform>ستُجلب %Ln ملاحظة.</numerusform>
            <numerusform>ستُجلب %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: all that could be read is there already.</source>
        <translation>لن يتغير شيء: كل ما أمكنت قراءته موجود بالفعل.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>لا توجد ملاحظات في هذا الملف.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>الكل ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Show only what came to</source>
        <translation>عرض ما آل إلى هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Show only the notes of which this became (Alt+S)</source>
        <translation>عرض الملاحظات التي آلت إلى هذه الحالة فقط (Alt+ظ)</translation>
    </message>
    <message>
        <source>Do what the list says, as one step that can be undone (Enter)</source>
        <translation>تنفيذ ما في القائمة كخطوة واحدة يمكن التراجع عنها (Enter)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>عدم تغيير شيء (Esc)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The keys could not be saved in {0}: {1}; they hold until you quit.</source>
        <translation>تعذر حفظ المفاتيح في {0}: {1}؛ تبقى سارية حتى إنهاء البرنامج.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>Type words of an action, a menu or a key</source>
        <translation>اكتب كلمات من إجراء أو قائمة أو مفتاح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Press Enter on an action to give it another key</source>
        <translation>اضغط Enter على إجراء لتعيين مفتاح آخر له</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Press the new key here; Tab leaves the field</source>
        <translation>اضغط المفتاح الجديد هنا؛ Tab يغادر الحقل</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;تعيين</translation>
    </message>
    <message>
        <source>Make this the action&apos;s only key</source>
        <translation>جعله المفتاح الوحيد للإجراء</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Let the action have this key besides the others</source>
        <translation>إضافة هذا المفتاح للإجراء إلى جانب مفاتيحه الأخرى</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;بلا مفتاح</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>إزالة مفاتيح الإجراء</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Give the action its first keys again</source>
        <translation>إعادة المفاتيح الأولى للإجراء</translation>
    </message>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation>استعادة &amp;كل المفاتيح</translation>
    </message>
    <message>
        <source>Give every action its first keys again</source>
        <translation>إعادة المفاتيح الأولى لكل إجراء</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”.</source>
        <translation>{0} مستخدم في «{1}».</translation>
    </message>
    <message>
        <source>{0} moves about in every window, so no action can have it.</source>
        <translation>{0} للتنقل في كل النوافذ، فلا يمكن تعيينه لأي إجراء.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”, which loses it if you set it here.</source>
        <translation>{0} هو مفتاح «{1}»، وسيفقده إذا عيّنته هنا.</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”, which loses it if you set it here.</source>
        <translation>{0} يفتح القائمة «{1}»، وستفقده إذا عيّنته هنا.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>Write to this address with your mail program?</source>
        <translation>هل تريد الكتابة إلى هذا العنوان ببرنامج البريد لديك؟</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>هل تريد فتح هذه الصفحة في المتصفح؟</translation>
    </message>
    <message>
        <source>Pilcrow itself never goes online. The archived page may have changed since.</source>
        <translation>لا يتصل Pilcrow نفسه بالإنترنت أبدًا. ربما تغيّرت الصفحة المؤرشفة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>Hand the address to the program for it</source>
        <translation>تسليم العنوان إلى البرنامج المخصص له</translation>
    </message>
    <message>
        <source>Copy the address and go nowhere</source>
        <translation>نسخ العنوان دون الانتقال</translation>
    </message>
    <message>
        <source>Go nowhere (Esc)</source>
        <translation>عدم الانتقال (Esc)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>وجهة الرابط</translation>
    </message>
    <message>
        <source>Place: {0}</source>
        <translation>الموضع: {0}</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>&amp;فتح الرابط…</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>نسخ &amp;عنوان الرابط</translation>
    </message>
</context>
<context>
    <name>LinkWork</name>
    <message>
        <source>{0} has changed since the link to it was copied.</source>
        <translation>تغيّر {0} منذ نُسخ الرابط إليه.</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; it has {2}.</source>
        <translation>لا توجد في {0} الفقرة {1}؛ عدد فقراته {2}.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>T&amp;ypography</source>
        <translation>ت&amp;نسيق الخط</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>إغلاق هذا المستند</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>&amp;حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;سيبيا</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;تباين عالٍ، فاتحة</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>تباين &amp;عالٍ، داكنة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Book: justified, indented</source>
        <translation>كتاب: ضبط الأسطر مع مسافة بادئة</translation>
    </message>
    <message>
        <source>Screen: sans-serif</source>
        <translation>شاشة: خط بلا زوائد</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Airy: wide lines, large sans-serif</source>
        <translation>رحب: أسطر متباعدة وخط كبير بلا زوائد</translation>
    </message>
    <message>
        <source>Typewriter: fixed width</source>
        <translation>آلة كاتبة: عرض ثابت</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>نقلاً عن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>سطور الصفحة</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Web page (XHTML)</source>
        <translation>صفحة ويب (XHTML)</translation>
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
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Saved page (MHTML)</source>
        <translation>صفحة محفوظة (MHTML)</translation>
    </message>
    <message>
        <source>Saved page (WARC)</source>
        <translation>صفحة محفوظة (WARC)</translation>
    </message>
    <message>
        <source>Saved page (web archive)</source>
        <translation>صفحة محفوظة (أرشيف ويب)</translation>
    </message>
    <message>
        <source>Compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message>
        <source>No page lines around the article</source>
        <translation>لا سطور صفحة حول المقالة</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>صحّحتها أنت</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>أضفتها أنت</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}، السطر {1}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>السطر {0}</translation>
    </message>
    <message>
        <source>page line</source>
        <translation>سطر الصفحة</translation>
    </message>
    <message>
        <source>page line {0}</source>
        <translation>سطر الصفحة {0}</translation>
    </message>
    <message>
        <source>page code</source>
        <translation>شيفرة الصفحة</translation>
    </message>
    <message>
        <source>page code, line {0}</source>
        <translation>شيفرة الصفحة، السطر {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Enter or a click shows where it stands</source>
        <translation>مفتاح Enter أو النقر يُظهر موضعها</translation>
    </message>
    <message>
        <source>The document says “{0}”</source>
        <translation>يذكر المستند «{0}»</translation>
    </message>
    <message>
        <source>“{0}” fits the years {1}</source>
        <translation>«{0}» يوافق السنوات {1}</translation>
    </message>
    <message>
        <source>Years that fit: {0}</source>
        <translation>السنوات الموافقة: {0}</translation>
    </message>
    <message>
        <source>Also {0}: {1}</source>
        <translation>أيضًا {0}: {1}</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>أيضًا {0}</translation>
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
        <translation>حول المقالة</translation>
    </message>
    <message>
        <source>Add a value the document does not state</source>
        <translation>إضافة قيمة لا يذكرها المستند</translation>
    </message>
    <message>
        <source>Nothing is open. What a document tells about itself is shown here.</source>
        <translation>لا يوجد شيء مفتوح. يظهر هنا ما يذكره المستند عن نفسه.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Not stated: {0}</source>
        <translation>غير مذكور: {0}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No heading follows.</source>
        <translation>لا يوجد عنوان بعد هذا.</translation>
    </message>
    <message>
        <source>No heading precedes.</source>
        <translation>لا يوجد عنوان قبل هذا.</translation>
    </message>
    <message>
        <source>There are no notes in this article yet; press N to write one.</source>
        <translation>لا توجد ملاحظات في هذه المقالة بعد؛ اضغط N لكتابة ملاحظة.</translation>
    </message>
    <message>
        <source>First note again.</source>
        <translation>الملاحظة الأولى من جديد.</translation>
    </message>
    <message>
        <source>Last note again.</source>
        <translation>الملاحظة الأخيرة من جديد.</translation>
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
        <translation>هذه القيمة ليست من نص المقالة.</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>ص {0}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Keep as a profile</source>
        <translation>حفظ كملف تعريف</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>A name you know already is given to what is set now</source>
        <translation>الاسم الموجود سابقًا يُعطى لما هو معيّن الآن</translation>
    </message>
    <message>
        <source>That name belongs to the program; choose another.</source>
        <translation>هذا الاسم محجوز للبرنامج؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Highlighted</source>
        <translation>مميَّز</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>عليها إشارة مرجعية</translation>
    </message>
    <message>
        <source>Paragraph {0} of {1}</source>
        <translation>الفقرة {0} من {1}</translation>
    </message>
    <message>
        <source>Heading, level {0}</source>
        <translation>عنوان، المستوى {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>صف من جدول</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تسمية توضيحية</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>خط فاصل</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>الصفحة {0}</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>لا ملاحظات</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Words to find the note by, separated by commas</source>
        <translation>كلمات للعثور على الملاحظة، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Show the note in the article</source>
        <translation>إظهار الملاحظة في المقالة</translation>
    </message>
    <message>
        <source>Delete the note; undo brings it back</source>
        <translation>حذف الملاحظة؛ التراجع يعيدها</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Quoted: {0}</source>
        <translation>النص المقتبس: {0}</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>bring notes back</source>
        <translation>استعادة الملاحظات</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Notes written to {0}</source>
        <translation>كُتبت الملاحظات في {0}</translation>
    </message>
    <message>
        <source>Notes (*.annotation *.jsonld *.json *.html *.htm);;All files (*)</source>
        <translation>ملاحظات (*.annotation *.jsonld *.json *.html *.htm);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>استيراد الملاحظات</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}); choose another file.</source>
        <translation>تتعذر قراءة {0} أو كتابته ({1})؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Readium annotations</source>
        <translation>ملاحظات Readium</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>ملاحظات W3C Web Annotations</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Page with the notes in it</source>
        <translation>صفحة تتضمن الملاحظات</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>There is no note on this paragraph.</source>
        <translation>لا توجد ملاحظة على هذه الفقرة.</translation>
    </message>
</context>
<context>
    <name>NoteWork</name>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>هذا النص مميَّز بالفعل.</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>لون</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back.</source>
        <translation>حُذفت الملاحظة؛ Ctrl+Z يعيدها.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>موضع ملاحظة</translation>
    </message>
    <message>
        <source>places of moved notes</source>
        <translation>مواضع الملاحظات المنقولة</translation>
    </message>
    <message>
        <source>keep without a place</source>
        <translation>الإبقاء بلا موضع</translation>
    </message>
    <message>
        <source>restore notes</source>
        <translation>استعادة ملاحظات</translation>
    </message>
    <message>
        <source>empty the trash</source>
        <translation>إفراغ سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Document note</source>
        <translation>ملاحظة على المستند</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>moved: the words now stand elsewhere</source>
        <translation>منقولة: النص موجود الآن في موضع آخر</translation>
    </message>
    <message>
        <source>changed: the words here are not quite the same</source>
        <translation>متغيّرة: النص هنا ليس مطابقًا تمامًا</translation>
    </message>
    <message>
        <source>ambiguous: the words stand in several places</source>
        <translation>ملتبسة: النص موجود في عدة مواضع</translation>
    </message>
    <message>
        <source>orphan: the words are no longer in the document</source>
        <translation>يتيمة: لم يعد النص موجودًا في المستند</translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation>الفقرة {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>الوسوم: {0}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Add a note on the whole document</source>
        <translation>إضافة ملاحظة على المستند كله</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>تصفية الملاحظات</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>عرض الملاحظات التي تحتوي على هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Filter by colour, kind and tag</source>
        <translation>التصفية حسب اللون والنوع والوسم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>عرض كل الملاحظات</translation>
    </message>
    <message>
        <source>Notes · {0}</source>
        <translation>الملاحظات · {0}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>معروض {0} من {1}</translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>لا توجد ملاحظة توافق عامل التصفية.</translation>
    </message>
    <message>
        <source>No notes yet.

Select words and press N to write a note, H to highlight them or B to bookmark the place. With nothing selected the key takes the current paragraph.</source>
        <translation>لا توجد ملاحظات بعد.

حدد نصًا ثم اضغط N لكتابة ملاحظة، أو H لتمييزه، أو B لوضع إشارة مرجعية. وإذا لم تحدد شيئًا يعمل المفتاح على الفقرة الحالية.</translation>
    </message>
    <message>
        <source>Your notes on the open article stand here.</source>
        <translation>تظهر هنا ملاحظاتك على المقالة المفتوحة.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The pages as they will be printed (Page Up, Page Down)</source>
        <translation>الصفحات كما ستُطبع (Page Up، Page Down)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Action or place</source>
        <translation>إجراء أو موضع</translation>
    </message>
    <message>
        <source>Type some of a name and press Enter; begin with &gt; for actions alone</source>
        <translation>اكتب جزءًا من اسم واضغط Enter؛ ابدأ بالرمز &gt; للإجراءات وحدها</translation>
    </message>
    <message>
        <source>Action, document, heading, paragraph or note</source>
        <translation>إجراء أو مستند أو عنوان أو فقرة أو ملاحظة</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>العناصر الموافقة</translation>
    </message>
    <message>
        <source>open document</source>
        <translation>مستند مفتوح</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>ملف حديث</translation>
    </message>
    <message>
        <source>Nothing fits; type fewer letters, or other words.</source>
        <translation>لا شيء يوافق؛ اكتب أحرفًا أقل أو كلمات أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n found; Enter chooses, Esc leaves</source>
        <translation>
            <numerusform>لم يُعثر على شيء؛ Enter للاختيار وEsc للمغادرة</numerusform>
            <numerusform>عُثر على عنصر واحد؛ Enter للاختيار وEsc للمغادرة</numerusform>
            <numerusform>عُثر على عنصرين؛ Enter للاختيار وEsc للمغادرة</numerusform>
            <numerusform>عُثر على %n عناصر؛ Enter للاختيار وEsc للمغادرة</numerusform>
            <numerusform>عُثر على %n عنصرًا؛ Enter للاختيار وEsc للمغادرة</numerusform>
            <numerusform>عُثر على %n عنصر؛ Enter للاختيار وEsc للمغادرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far…</source>
        <translation>
            <numerusform>لم يُعثر على شيء حتى الآن…</numerusform>
            <numerusform>عُثر على عنصر واحد حتى الآن…</numerusform>
            <numerusform>عُثر على عنصرين حتى الآن…</numerusform>
            <numerusform>عُثر على %n عناصر حتى الآن…</numerusform>
            <numerusform>عُثر على %n عنصرًا حتى الآن…</numerusform>
            <numerusform>عُثر على %n عنصر حتى الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” cannot be done now: {1}.</source>
        <translation>يتعذر تنفيذ «{0}» الآن: {1}.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
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
        <translation>بجانب النص</translation>
    </message>
    <message>
        <source>At the end, numbered</source>
        <translation>في النهاية، مرقّمة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا ملاحظات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>في الحواشي السفلية</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>بين قوسين</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>دون طباعتها</translation>
    </message>
    <message>
        <source>Addresses of links</source>
        <translation>عناوين الروابط</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>Room on all four sides of the paper</source>
        <translation>المسافة على جوانب الورقة الأربعة</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Size of the body text on paper</source>
        <translation>حجم النص الأساسي على الورق</translation>
    </message>
    <message>
        <source>Paragraph &amp;numbers</source>
        <translation>&amp;أرقام الفقرات</translation>
    </message>
    <message>
        <source>Print each paragraph&apos;s number in the margin</source>
        <translation>طباعة رقم كل فقرة في الهامش</translation>
    </message>
    <message>
        <source>What is &amp;known about the document</source>
        <translation>ما &amp;يُعرف عن المستند</translation>
    </message>
    <message>
        <source>Print agency, place, date and so on, each with its evidence</source>
        <translation>طباعة الوكالة والمكان والتاريخ وغيرها، كل منها مع دليله</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>الملاحظات المطلوب طباعتها</translation>
    </message>
    <message>
        <source>Only the marked notes are printed (Space)</source>
        <translation>لا تُطبع إلا الملاحظات المعلَّمة (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>¶{0}  {1}</source>
        <translation>¶{0}  {1}</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>ال&amp;ورق:</translation>
    </message>
    <message>
        <source>&amp;Margins:</source>
        <translation>ال&amp;هوامش:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>ال&amp;حجم:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>ال&amp;ملاحظات:</translation>
    </message>
    <message>
        <source>&amp;Links:</source>
        <translation>ال&amp;روابط:</translation>
    </message>
    <message>
        <source>Notes to &amp;print:</source>
        <translation>ا&amp;لملاحظات المطلوب طباعتها:</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;إلغاء</translation>
    </message>
    <message>
        <source>Leave off; nothing is written</source>
        <translation>التوقف؛ لا يُكتب شيء</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Choose a printer and print</source>
        <translation>اختيار طابعة والطباعة</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ &amp;كملف PDF…</translation>
    </message>
    <message>
        <source>Write a PDF whose text can be searched and copied</source>
        <translation>كتابة ملف PDF يمكن البحث في نصه ونسخه</translation>
    </message>
    <message>
        <source>Print nothing (Esc)</source>
        <translation>عدم طباعة شيء (Esc)</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF ‏(*.pdf)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>Notes on the whole document</source>
        <translation>ملاحظات على المستند كله</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes without a place in this text</source>
        <translation>ملاحظات بلا موضع في هذا النص</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>نقلاً عن</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>on the page around it</source>
        <translation>في الصفحة المحيطة به</translation>
    </message>
    <message>
        <source>in the page&apos;s code</source>
        <translation>في شيفرة الصفحة</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>من الملف</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <translation>صحّحها القارئ</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>السطر {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>تتعذر كتابة {0} ({1})؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>the PDF cannot be begun</source>
        <translation>يتعذر البدء بملف PDF</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The printer cannot be reached; choose another one.</source>
        <translation>يتعذر الوصول إلى الطابعة؛ اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>The printer stopped; see whether it has paper.</source>
        <translation>توقفت الطابعة؛ تأكد من وجود ورق فيها.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Sets typeface, size, lines and paragraphs together</source>
        <translation>يعيّن الخط والحجم والأسطر والفقرات معًا</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Keep what is set now as a profile of your own</source>
        <translation>حفظ ما هو معيّن الآن كملف تعريف خاص بك</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget this profile of yours; what is set stays set</source>
        <translation>نسيان ملف التعريف هذا؛ يبقى ما هو معيّن على حاله</translation>
    </message>
    <message>
        <source>Your own, not kept yet</source>
        <translation>إعداداتك الخاصة، لم تُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Damaged settings were set aside as {0}.</source>
        <translation>نُحّيت الإعدادات التالفة جانبًا باسم {0}.</translation>
    </message>
    <message>
        <source>Settings could not be saved: {0}.</source>
        <translation>تعذر حفظ الإعدادات: {0}.</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>This is the end of the article.</source>
        <translation>هذه نهاية المقالة.</translation>
    </message>
    <message>
        <source>The voice reads at {0} % of its own speed.</source>
        <translation>يقرأ الصوت بنسبة {0}% من سرعته المعتادة.</translation>
    </message>
    <message>
        <source>{0} lines a minute</source>
        <translation>{0} سطر في الدقيقة</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Reading aloud needs Qt&apos;s speech module, which is not installed; install “pilcrow-viewer[speech]” with pip and start Pilcrow again.</source>
        <translation>تحتاج القراءة بصوت عالٍ إلى وحدة النطق في Qt، وهي غير مثبّتة؛ ثبّت «⁦pilcrow-viewer[speech]⁩» بأداة pip ثم شغّل Pilcrow من جديد.</translation>
    </message>
    <message>
        <source>Qt&apos;s speech module cannot be loaded ({0}); install what it lacks and try again.</source>
        <translation>تعذر تحميل وحدة النطق في Qt ({0})؛ ثبّت ما ينقصها ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud with; install one (on Linux, speech-dispatcher) and start Pilcrow again.</source>
        <translation>لا يوجد في هذا النظام صوت للقراءة؛ ثبّت صوتًا (في لينكس: speech-dispatcher) ثم شغّل Pilcrow من جديد.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Reading {0} ({1})…</source>
        <translation>جارٍ قراءة {0} ({1})…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>جارٍ قراءة {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait.</source>
        <translation>
            <numerusform>لا ملفات أخرى في الانتظار.</numerusform>
            <numerusform>ملف آخر في الانتظار.</numerusform>
            <numerusform>ملفان آخران في الانتظار.</numerusform>
            <numerusform>%Ln ملفات أخرى في الانتظار.</numerusform>
            <numerusform>%Ln ملفًا آخر في الانتظار.</numerusform>
            <numerusform>%Ln ملف آخر في الانتظار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop reading this file (Esc)</source>
        <translation>إيقاف قراءة هذا الملف (Esc)</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>إلغاء القراءة</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Notes in doubt</source>
        <translation>ملاحظات مشكوك فيها</translation>
    </message>
    <message>
        <source>Take the new places of all notes whose very words only moved</source>
        <translation>قبول المواضع الجديدة لكل الملاحظات التي نُقل نصها فقط دون تغيير</translation>
    </message>
    <message>
        <source>Previous note to look at</source>
        <translation>الملاحظة السابقة للمراجعة</translation>
    </message>
    <message>
        <source>Next note to look at</source>
        <translation>الملاحظة التالية للمراجعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What became of the quoted words</source>
        <translation>ما آل إليه النص المقتبس</translation>
    </message>
    <message>
        <source>Places where the note may belong</source>
        <translation>المواضع المحتملة للملاحظة</translation>
    </message>
    <message>
        <source>&amp;Accept this place</source>
        <translation>&amp;قبول هذا الموضع</translation>
    </message>
    <message>
        <source>The note belongs to the words that are lit up (Alt+A)</source>
        <translation>الملاحظة تخص النص المضاء (Alt+ق)</translation>
    </message>
    <message>
        <source>Put on &amp;selected words</source>
        <translation>&amp;وضعها على النص المحدد</translation>
    </message>
    <message>
        <source>Select words in the article first; the note is put on them (Alt+S)</source>
        <translation>حدد نصًا في المقالة أولًا؛ توضع الملاحظة عليه (Alt+و)</translation>
    </message>
    <message>
        <source>&amp;Keep without a place</source>
        <translation>الإبقاء &amp;بلا موضع</translation>
    </message>
    <message>
        <source>The note stays in the list with its quote (Alt+K)</source>
        <translation>تبقى الملاحظة في القائمة مع اقتباسها (Alt+ب)</translation>
    </message>
    <message>
        <source>Take over {0} moved</source>
        <translation>قبول {0} منقولة</translation>
    </message>
    <message>
        <source>No note is in doubt any more</source>
        <translation>لم تعد هناك ملاحظات مشكوك فيها</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>The words of this note were changed</source>
        <translation>تغيّر نص هذه الملاحظة</translation>
    </message>
    <message>
        <source>The words of this note stand at several places</source>
        <translation>نص هذه الملاحظة موجود في عدة مواضع</translation>
    </message>
    <message>
        <source>The words of this note are gone</source>
        <translation>لم يعد نص هذه الملاحظة موجودًا</translation>
    </message>
    <message>
        <source>taken out: {0}</source>
        <translation>محذوف: {0}</translation>
    </message>
    <message>
        <source>put in: {0}</source>
        <translation>مضاف: {0}</translation>
    </message>
</context>
<context>
    <name>RepairWork</name>
    <message>
        <source>Every note of this document stands where it was made.</source>
        <translation>كل ملاحظة في هذا المستند في موضعها الأصلي.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>مراجعتها</translation>
    </message>
    <message>
        <source>Go through the notes one by one (Ctrl+Shift+R)</source>
        <translation>مراجعة الملاحظات واحدة تلو الأخرى (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>{0} مطابقة</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>{0} منقولة</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} متغيّرة</translation>
    </message>
    <message>
        <source>{0} ambiguous</source>
        <translation>{0} ملتبسة</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>{0} بلا موضع</translation>
    </message>
    <message>
        <source>This text is not the one that the notes were made on: {0}.</source>
        <translation>ليس هذا هو النص الذي دُوِّنت عليه الملاحظات: {0}.</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>حدد النص في المقالة أولًا.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Crash report</source>
        <translation>تقرير الأعطال</translation>
    </message>
    <message>
        <source>It lies in {0}.</source>
        <translation>محفوظ في {0}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>What was written down when the program ended</source>
        <translation>ما دُوِّن عند توقف البرنامج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close the report; it stays where it lies (Esc)</source>
        <translation>إغلاق التقرير؛ يبقى محفوظًا في مكانه (Esc)</translation>
    </message>
    <message>
        <source>Copy the whole report</source>
        <translation>نسخ التقرير كله</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches to list. Press Ctrl+F and type what to look for.</source>
        <translation>لا توجد نتائج لسردها. اضغط Ctrl+F واكتب ما تبحث عنه.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>You go on where you were: {0} %.</source>
        <translation>تتابع من حيث كنت: {0}%.</translation>
    </message>
    <message>
        <source>You go on where you were: ¶ {0}, {1} %.</source>
        <translation>تتابع من حيث كنت: ¶ {0}، {1}%.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Serif ({0})</source>
        <translation>خط بزوائد ({0})</translation>
    </message>
    <message>
        <source>Sans-serif ({0})</source>
        <translation>خط بلا زوائد ({0})</translation>
    </message>
    <message>
        <source>Fixed width ({0})</source>
        <translation>خط ثابت العرض ({0})</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>الخطوط والأسطر</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>What articles are set in; the first three choose the best this system has</source>
        <translation>الخط الذي تُعرض به المقالات؛ الخيارات الثلاثة الأولى تختار الأفضل في هذا النظام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of the letters before any zoom</source>
        <translation>حجم الحروف قبل أي تكبير</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>From line to line, in hundredths of the size</source>
        <translation>من سطر إلى سطر، بأجزاء من مئة من الحجم</translation>
    </message>
    <message>
        <source> %</source>
        <translation>‏%</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>How many characters a line holds, where the window is wide enough</source>
        <translation>عدد الأحرف التي يتسع لها السطر حين تكون النافذة عريضة بما يكفي</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>المسافة بين الفقرات</translation>
    </message>
    <message>
        <source>In hundredths of the size; none suits an indented first line</source>
        <translation>بأجزاء من مئة من الحجم؛ يُستحسن ألا تكون مع مسافة بادئة للسطر الأول</translation>
    </message>
    <message>
        <source>First-line indent</source>
        <translation>المسافة البادئة للسطر الأول</translation>
    </message>
    <message>
        <source>Of a paragraph that follows another, in hundredths of the size</source>
        <translation>للفقرة التي تلي فقرة أخرى، بأجزاء من مئة من الحجم</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>ضبط الأسطر</translation>
    </message>
    <message>
        <source>Stretch lines to one width; words are divided only where the text has soft hyphens, since Qt knows no hyphenation</source>
        <translation>مدّ الأسطر إلى عرض واحد؛ لا تُقسم الكلمات إلا حيث توجد واصلات لينة في النص، لأن Qt لا يعرف تقسيم الكلمات</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير/تصغير</translation>
    </message>
    <message>
        <source>Enlarges the article as a whole (Ctrl++ and Ctrl+-)</source>
        <translation>تكبير المقالة كلها (⁦Ctrl++⁩ و⁦Ctrl+-⁩)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Colours of the whole window; your own themes lie in the folder themes</source>
        <translation>ألوان النافذة كلها؛ سماتك الخاصة محفوظة في المجلد themes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتحة</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكنة</translation>
    </message>
    <message>
        <source>New notes</source>
        <translation>الملاحظات الجديدة</translation>
    </message>
    <message>
        <source>Colour that a new note or highlight begins with</source>
        <translation>اللون الذي تبدأ به الملاحظة الجديدة أو التمييز</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>معينات القراءة</translation>
    </message>
    <message>
        <source>Focus on one paragraph</source>
        <translation>التركيز على فقرة واحدة</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>تعتيم كل الفقرات عدا الحالية</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>شريط تحت السطر الذي عنده الفأرة أو مؤشر النص</translation>
    </message>
    <message>
        <source>Scrolling by itself</source>
        <translation>التمرير التلقائي</translation>
    </message>
    <message>
        <source>How fast the article scrolls when it is told to</source>
        <translation>سرعة تمرير المقالة حين يُطلب ذلك</translation>
    </message>
    <message>
        <source> lines a minute</source>
        <translation> سطر في الدقيقة</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Let nothing glide, even where the system does not ask for calm</source>
        <translation>عدم انزلاق أي شيء، حتى إن لم يطلب النظام ذلك</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>How much faster or slower than the voice does by itself</source>
        <translation>مقدار السرعة أو البطء قياسًا إلى سرعة الصوت المعتادة</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>بجانب النص</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>أرقام الفقرات</translation>
    </message>
    <message>
        <source>Show in the margin the numbers that paragraphs are cited by</source>
        <translation>إظهار أرقام الفقرات المستخدمة في الاستشهاد في الهامش</translation>
    </message>
    <message>
        <source>Page around the article</source>
        <translation>الصفحة المحيطة بالمقالة</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>إظهار سطور الرأس والقائمة والتذييل التي كانت حول المقالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>The words of menus, panels and dialogs; articles stay as they are</source>
        <translation>لغة القوائم واللوحات ومربعات الحوار؛ تبقى المقالات كما هي</translation>
    </message>
    <message>
        <source>Another language shows when Pilcrow is started again.</source>
        <translation>تظهر اللغة الأخرى عند تشغيل Pilcrow من جديد.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Back to the default: {0}</source>
        <translation>العودة إلى القيمة الافتراضية: {0}</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>التراجع عن الكل</translation>
    </message>
    <message>
        <source>Have everything as it was when the settings were opened</source>
        <translation>إعادة كل شيء إلى ما كان عليه عند فتح الإعدادات</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>Have everything as it was when the program was new</source>
        <translation>إعادة كل شيء إلى ما كان عليه والبرنامج جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>إغلاق الإعدادات (Esc)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Place in the article</source>
        <translation>الموضع في المقالة</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>حالة الملاحظات</translation>
    </message>
    <message>
        <source>The time left is counted by your own pace, {0} % of an average reader&apos;s.</source>
        <translation>يُحسب الوقت المتبقي بسرعتك أنت، وهي {0}% من سرعة القارئ العادي.</translation>
    </message>
    <message>
        <source>¶ {0} of {1}</source>
        <translation>¶ {0} من {1}</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>ص {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>notes saved {0}</source>
        <translation>حُفظت الملاحظات {0}</translation>
    </message>
    <message>
        <source>⚠ notes not saved; trying again</source>
        <translation>⚠ لم تُحفظ الملاحظات؛ تجري إعادة المحاولة</translation>
    </message>
    <message>
        <source>saving notes…</source>
        <translation>جارٍ حفظ الملاحظات…</translation>
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
        <translation>أنماط الاستشهاد</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>The citation styles there are</source>
        <translation>أنماط الاستشهاد الموجودة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What the style is called in the menu</source>
        <translation>اسم النمط في القائمة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Words, and fields in braces</source>
        <translation>كلمات، وحقول بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>How it comes out</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a field in it has no value.</source>
        <translation>ما بين [القوسين المربعين] يُحذف إذا لم تكن لحقل فيه قيمة.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>ال&amp;قالب:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Begin a style of your own from this one</source>
        <translation>بدء نمط خاص بك انطلاقًا من هذا</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove this style of yours</source>
        <translation>إزالة نمطك هذا</translation>
    </message>
    <message>
        <source>Keep the styles</source>
        <translation>حفظ الأنماط</translation>
    </message>
    <message>
        <source>Leave the styles as they were (Esc)</source>
        <translation>ترك الأنماط كما كانت (Esc)</translation>
    </message>
    <message>
        <source>There are two styles called “{0}”; choose another name.</source>
        <translation>يوجد نمطان باسم «{0}»؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>My style {0}</source>
        <translation>نمطي {0}</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>The theme {0} was passed over: {1}; mend the file or take it away.</source>
        <translation>تُجوهلت السمة {0}: {1}؛ أصلح الملف أو احذفه.</translation>
    </message>
    <message>
        <source>it is too large for a theme</source>
        <translation>الملف أكبر من أن يكون سمة</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>it does not say {0}</source>
        <translation>لا يذكر {0}</translation>
    </message>
    <message>
        <source>it has no table of colours</source>
        <translation>لا جدول ألوان فيه</translation>
    </message>
    <message>
        <source>it names no colour for {0}</source>
        <translation>لا يذكر لونًا لـ {0}</translation>
    </message>
    <message>
        <source>its {0} is not a colour as #1d2126</source>
        <translation>قيمة {0} فيه ليست لونًا مثل ⁦#1d2126⁩</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>متداخل أكثر مما ينبغي</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Places of matches and notes</source>
        <translation>مواضع النتائج والملاحظات</translation>
    </message>
    <message>
        <source>Where matches and notes are in the article. Click to go there.</source>
        <translation>مواضع النتائج والملاحظات في المقالة. انقر للانتقال إليها.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>وقت الحذف</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Deleted notes</source>
        <translation>الملاحظات المحذوفة</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>الملاحظة المختارة</translation>
    </message>
    <message>
        <source>No deleted notes.

A note that is deleted stays here until it is deleted for good.</source>
        <translation>لا توجد ملاحظات محذوفة.

تبقى الملاحظة المحذوفة هنا إلى أن تُحذف نهائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted note(s)</source>
        <translation>
            <numerusform>لا ملاحظات محذوفة</numerusform>
            <numerusform>ملاحظة محذوفة واحدة</numerusform>
            <numerusform>ملاحظتان محذوفتان</numerusform>
            <numerusform>%Ln ملاحظات محذوفة</numerusform>
            <numerusform>%Ln ملاحظة محذوفة</numerusform>
            <numerusform>%Ln ملاحظة محذوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Bring the chosen notes back (Enter)</source>
        <translation>استعادة الملاحظات المختارة (Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;حذف نهائي</translation>
    </message>
    <message>
        <source>Take the chosen notes out of the trash (Del)</source>
        <translation>إزالة الملاحظات المختارة من سلة المحذوفات (Del)</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>&amp;إفراغ سلة المحذوفات</translation>
    </message>
    <message>
        <source>Take every note out of the trash (Alt+E)</source>
        <translation>إزالة كل الملاحظات من سلة المحذوفات (Alt+إ)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>إغلاق هذه النافذة (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln note(s) for good?</source>
        <translation>
            <numerusform>ألا تُحذف أي ملاحظات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف ملاحظة واحدة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف ملاحظتين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln ملاحظات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln ملاحظة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln ملاحظة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash, {0} in all?</source>
        <translation>هل تريد إفراغ سلة المحذوفات، وعدد ما فيها {0}؟</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Ctrl+Z in the article still brings them back, as long as the undo steps last.</source>
        <translation>يظل Ctrl+Z في المقالة يعيدها ما دامت خطوات التراجع باقية.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
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
        <translation>إظهار موضع القيمة</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Correct To</source>
        <translation>تصحيح إلى</translation>
    </message>
    <message>
        <source>Take Back the Correction</source>
        <translation>التراجع عن التصحيح</translation>
    </message>
    <message>
        <source>Enter keeps the value, Esc leaves it as it was</source>
        <translation>مفتاح Enter يحفظ القيمة، وEsc يتركها كما كانت</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>تصحيح {0}</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>نسخ {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Drop the correction and show what the document says</source>
        <translation>إلغاء التصحيح وإظهار ما يذكره المستند</translation>
    </message>
    <message>
        <source>Take back the correction of {0}</source>
        <translation>التراجع عن تصحيح {0}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>المفقود الآن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>وقت الحذف</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier states of the notes</source>
        <translation>الحالات السابقة للملاحظات</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>الحالات السابقة</translation>
    </message>
    <message>
        <source>Notes missing now</source>
        <translation>الملاحظات المفقودة الآن</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>الملاحظة المختارة</translation>
    </message>
    <message>
        <source>&amp;Bring back the missing notes</source>
        <translation>استعادة ال&amp;ملاحظات المفقودة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Add what is missing to the notes as one step that can be undone (Enter)</source>
        <translation>إضافة المفقود إلى الملاحظات كخطوة واحدة يمكن التراجع عنها (Enter)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>إغلاق هذه النافذة (Esc)</translation>
    </message>
    <message>
        <source>No earlier states are kept yet.</source>
        <translation>لم تُحفظ حالات سابقة بعد.</translation>
    </message>
    <message>
        <source>What your notes were at earlier times is kept here by itself.</source>
        <translation>تُحفظ هنا تلقائيًا حالات ملاحظاتك في أوقات سابقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of {0} are missing now.</source>
        <translation>
            <numerusform>لا تُفقد الآن أي ملاحظات من {0}.</numerusform>
            <numerusform>ملاحظة واحدة من {0} مفقودة الآن.</numerusform>
            <numerusform>ملاحظتان من {0} مفقودتان الآن.</numerusform>
            <numerusform>%Ln ملاحظات من {0} مفقودة الآن.</numerusform>
            <numerusform>%Ln ملاحظة من {0} مفقودة الآن.</numerusform>
            <numerusform>%Ln ملاحظة من {0} مفقودة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Every note of that time is still there.</source>
        <translation>كل ملاحظات ذلك الوقت لا تزال موجودة.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How to begin</source>
        <translation>كيف تبدأ</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>فتح مقالة</translation>
    </message>
    <message>
        <source>Open an article ({0})</source>
        <translation>فتح مقالة ({0})</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>قراءة المقالة النموذجية</translation>
    </message>
    <message>
        <source>A short dispatch that comes with the program, to try everything on</source>
        <translation>برقية قصيرة مرفقة بالبرنامج لتجربة كل شيء عليها</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>قُرئت حديثًا</translation>
    </message>
    <message>
        <source>Read an article</source>
        <translation>قراءة مقالة</translation>
    </message>
    <message>
        <source>Drop a file here: a saved web page, a dispatch, a book, a PDF, a mail. The article is shown without the page around it, its paragraphs numbered, with room for your notes.</source>
        <translation>أفلت ملفًا هنا: صفحة ويب محفوظة أو برقية أو كتابًا أو ملف PDF أو رسالة بريد. تُعرض المقالة دون الصفحة المحيطة بها، بفقرات مرقّمة، مع متسع لملاحظاتك.</translation>
    </message>
    <message>
        <source>{0} shows every key. {1} has letters, column and colours as you like them. Whatever you note is kept on this computer only.</source>
        <translation>يعرض {0} كل المفاتيح. وفي {1} الخطوط والعمود والألوان كما تحبها. وكل ما تدوّنه يُحفظ على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>فتح {0}</translation>
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
        <translation>المستندات المفتوحة</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح &amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Colour of new notes</source>
        <translation>لون الملاحظات ال&amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;أصفر</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;برتقالي</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>&amp;وردي</translation>
    </message>
    <message>
        <source>P&amp;urple</source>
        <translation>ب&amp;نفسجي</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>أ&amp;زرق</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>أ&amp;خضر</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>ن&amp;سخ بصيغة</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>فتح مقالة</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>كتب ومستندات</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>رسائل بريد</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>{0} was not opened.</source>
        <translation>لم يُفتح {0}.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) a line</source>
        <translation>
            <numerusform>لا أحرف في السطر</numerusform>
            <numerusform>حرف واحد في السطر</numerusform>
            <numerusform>حرفان في السطر</numerusform>
            <numerusform>%Ln أحرف في السطر</numerusform>
            <numerusform>%Ln حرفًا في السطر</numerusform>
            <numerusform>%Ln حرف في السطر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;تراجع عن {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;إعادة {0}</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>Changed {0}</source>
        <translation>تغيّرت {0}</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>الوسوم: {0}</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Quoted words</source>
        <translation>النص المقتبس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation>اختر ملاحظة لقراءتها كاملة.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>الوسوم: {0}</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>تغيّرت {0}</translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>لم يعد الملف موجودًا؛ الاقتباس محفوظ هنا.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here. {0}</source>
        <translation>تتعذر قراءة الملف؛ الاقتباس محفوظ هنا. {0}</translation>
    </message>
</context>
<context>
    <name>_Drawn</name>
    <message>
        <source>For example 2005-03-14, 2005-03 or XXXX-03-14. Enter keeps it, Esc leaves.</source>
        <translation>مثال: ⁦2005-03-14⁩ أو ⁦2005-03⁩ أو ⁦XXXX-03-14⁩. مفتاح Enter يحفظها وEsc يغادر.</translation>
    </message>
    <message>
        <source>A language code, for example en or ko. Enter keeps it, Esc leaves.</source>
        <translation>رمز لغة، مثل en أو ko. مفتاح Enter يحفظه وEsc يغادر.</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves.</source>
        <translation>مفتاح Enter يحفظها وEsc يغادر.</translation>
    </message>
</context>
<context>
    <name>_Hooks</name>
    <message>
        <source>Something went wrong inside Pilcrow ({0}); your notes are safe, please report it.</source>
        <translation>حدث خلل داخل Pilcrow ({0})؛ ملاحظاتك في أمان، نرجو الإبلاغ عنه.</translation>
    </message>
</context>
<context>
    <name>_NoteText</name>
    <message>
        <source>Write a note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Kept as you type (Esc: back to the list)</source>
        <translation>يُحفظ أثناء الكتابة (Esc: العودة إلى القائمة)</translation>
    </message>
</context>
<context>
    <name>_ReturnCard</name>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Go to the beginning of the article; Alt+Left leads back here</source>
        <translation>الانتقال إلى بداية المقالة؛ Alt+Left يعيدك إلى هنا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>حيث كنت</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Paragraph {0}</source>
        <translation>الفقرة {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Paragraph {0}: {1}</source>
        <translation>الفقرة {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_Versions</name>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
</context>
</TS>
