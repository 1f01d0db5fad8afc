<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>記事を開きます</translation>
    </message>
    <message>
        <source>Reopen with &amp;encoding…</source>
        <translation>エンコードを指定して開き直す(&amp;E)…</translation>
    </message>
    <message>
        <source>Read this file again in another encoding</source>
        <translation>このファイルを別のエンコードで読み直します</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>文書を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;all documents</source>
        <translation>すべての文書を閉じる(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt document</source>
        <translation>次の文書(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious document</source>
        <translation>前の文書(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selection, or the current paragraph</source>
        <translation>選択範囲、または現在の段落をコピーします</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>出典付きでコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the words with agency, place, date and paragraph number</source>
        <translation>通信社、発信地、日付、段落番号を付けてコピーします</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to paragraph</source>
        <translation>段落へのリンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy an address that opens this paragraph in Pilcrow</source>
        <translation>この段落を Pilcrow で開くアドレスをコピーします</translation>
    </message>
    <message>
        <source>Citation st&amp;yles…</source>
        <translation>出典の書式(&amp;Y)…</translation>
    </message>
    <message>
        <source>Choose and write the styles that citations are copied in</source>
        <translation>出典をコピーするときの書式を選び、作成します</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;List of matches</source>
        <translation>検索結果の一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>次の段落(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>前の段落(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation>次の見出し(&amp;H)</translation>
    </message>
    <message>
        <source>Previous head&amp;ing</source>
        <translation>前の見出し(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Beginning of the article</source>
        <translation>記事の先頭(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End of the article</source>
        <translation>記事の末尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動先を指定(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a paragraph, heading or note</source>
        <translation>段落、見出し、メモへ移動します</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>戻る(&amp;A)</translation>
    </message>
    <message>
        <source>Back to where you were before the last jump</source>
        <translation>直前の移動の前にいた位置へ戻ります</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>進む(&amp;O)</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>戻る前の位置へ進みます</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Find an action, document, heading, paragraph or note by its name</source>
        <translation>操作、文書、見出し、段落、メモを名前で探します</translation>
    </message>
    <message>
        <source>Next no&amp;te</source>
        <translation>次のメモ(&amp;T)</translation>
    </message>
    <message>
        <source>Previo&amp;us note</source>
        <translation>前のメモ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Where am I?</source>
        <translation>現在位置を読み上げ(&amp;W)</translation>
    </message>
    <message>
        <source>Have a screen reader say the paragraph&apos;s number, its notes and its words</source>
        <translation>段落の番号、メモ、本文をスクリーンリーダーに読ませます</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the selection, or on the current paragraph</source>
        <translation>選択範囲、または現在の段落にメモを書きます</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ハイライト(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight the selection, or the current paragraph</source>
        <translation>選択範囲、または現在の段落をハイライトします</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>ブックマーク(&amp;B)</translation>
    </message>
    <message>
        <source>Bookmark this place, or take its bookmark away</source>
        <translation>この位置にブックマークを付けるか、外します</translation>
    </message>
    <message>
        <source>Note on the whole &amp;document</source>
        <translation>文書全体へのメモ(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete note</source>
        <translation>メモを削除(&amp;L)</translation>
    </message>
    <message>
        <source>Notes in do&amp;ubt</source>
        <translation>要確認のメモ(&amp;U)</translation>
    </message>
    <message>
        <source>Go through the notes whose words were changed, moved or lost</source>
        <translation>対象の語句が変更、移動、消失したメモを順に確認します</translation>
    </message>
    <message>
        <source>Notes of another ca&amp;pture</source>
        <translation>別の保存版のメモ(&amp;P)</translation>
    </message>
    <message>
        <source>Copy notes that were made on another capture of this article</source>
        <translation>この記事の別の保存版に付けたメモをコピーします</translation>
    </message>
    <message>
        <source>&amp;All my notes…</source>
        <translation>すべてのメモ(&amp;A)…</translation>
    </message>
    <message>
        <source>Search the notes on every document</source>
        <translation>全文書のメモを検索します</translation>
    </message>
    <message>
        <source>Deleted no&amp;tes…</source>
        <translation>削除したメモ(&amp;T)…</translation>
    </message>
    <message>
        <source>See the deleted notes of this document, and bring them back</source>
        <translation>この文書の削除したメモを確認し、復元します</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>以前の版(&amp;V)…</translation>
    </message>
    <message>
        <source>See earlier states of this document&apos;s notes</source>
        <translation>この文書のメモの以前の状態を確認します</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>メモを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the notes of this document for other programs</source>
        <translation>この文書のメモを他のプログラム用に書き出します</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>メモを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in notes on this document from other programs</source>
        <translation>他のプログラムからこの文書のメモを取り込みます</translation>
    </message>
    <message>
        <source>&amp;Show the notes file</source>
        <translation>メモのファイルを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Open the folder in which the notes of this document lie</source>
        <translation>この文書のメモがあるフォルダーを開きます</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>段の幅を広げる(&amp;W)</translation>
    </message>
    <message>
        <source>Na&amp;rrower column</source>
        <translation>段の幅を狭める(&amp;R)</translation>
    </message>
    <message>
        <source>Show or &amp;hide all panels</source>
        <translation>すべてのパネルの表示/非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing but the article, and back</source>
        <translation>記事だけの表示と元の表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>About the &amp;article, notes</source>
        <translation>記事の情報とメモ(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Page around the article</source>
        <translation>記事の周囲のページ(&amp;P)</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>記事の周囲にあったバナー、メニュー、フッターの行を表示します</translation>
    </message>
    <message>
        <source>Paragraph n&amp;umbers</source>
        <translation>段落番号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing but the article on the whole screen; Esc brings the rest back</source>
        <translation>記事だけを画面全体に表示します。Esc で元に戻ります</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Letters, column, colours and habits of this program</source>
        <translation>文字、段の幅、色、動作を設定します</translation>
    </message>
    <message>
        <source>&amp;Sample article</source>
        <translation>サンプル記事(&amp;S)</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>付属の記事を開きます</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー割り当て(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Pilcrow</source>
        <translation>Pilcrow について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Focus on one paragraph</source>
        <translation>1 段落に集中(&amp;F)</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>現在の段落以外を薄く表示します</translation>
    </message>
    <message>
        <source>Reading &amp;ruler</source>
        <translation>行ガイド(&amp;R)</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>マウスまたはカーソルのある行に帯を表示します</translation>
    </message>
    <message>
        <source>&amp;Scroll by itself</source>
        <translation>自動スクロール(&amp;S)</translation>
    </message>
    <message>
        <source>Scroll at a reading pace, until a key, the wheel or a click</source>
        <translation>読む速さでスクロールします。キー、ホイール、クリックで止まります</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>スクロールを速く(&amp;T)</translation>
    </message>
    <message>
        <source>Scroll by itself, faster</source>
        <translation>自動スクロールを速くします</translation>
    </message>
    <message>
        <source>Scroll s&amp;lower</source>
        <translation>スクロールを遅く(&amp;L)</translation>
    </message>
    <message>
        <source>Scroll by itself, slower</source>
        <translation>自動スクロールを遅くします</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>読み上げ(&amp;A)</translation>
    </message>
    <message>
        <source>Read the selection aloud, or all from the current paragraph on</source>
        <translation>選択範囲、または現在の段落以降を読み上げます</translation>
    </message>
    <message>
        <source>Show the &amp;note here</source>
        <translation>ここのメモを表示(&amp;N)</translation>
    </message>
    <message>
        <source>Show the note on the current paragraph beside its words</source>
        <translation>現在の段落のメモを本文の横に表示します</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>読書(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>すべてのメモ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>すべてのメモを検索</translation>
    </message>
    <message>
        <source>Show only notes whose quote, text or tags hold these words (Ctrl+F)</source>
        <translation>引用、本文、タグにこの語句を含むメモだけを表示します (Ctrl+F)</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>すべての色</translation>
    </message>
    <message>
        <source>Show only notes of a colour</source>
        <translation>特定の色のメモだけを表示します</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Show only notes of a kind</source>
        <translation>特定の種類のメモだけを表示します</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Show only notes with a tag</source>
        <translation>特定のタグのメモだけを表示します</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Show only notes whose words were found in a certain state</source>
        <translation>対象の語句が特定の状態のメモだけを表示します</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>すべての日付</translation>
    </message>
    <message>
        <source>Show only notes changed lately</source>
        <translation>最近更新したメモだけを表示します</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Take every condition away (Alt+A)</source>
        <translation>すべての条件を解除します (Alt+A)</translation>
    </message>
    <message>
        <source>How many notes are shown</source>
        <translation>表示中のメモの数</translation>
    </message>
    <message>
        <source>&amp;Open document</source>
        <translation>文書を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the document at this note (Enter)</source>
        <translation>このメモの位置で文書を開きます (Enter)</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>選択中のメモ</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln note(s)</source>
        <translation>
            <numerusform>メモ %Ln 件中 {0} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>条件に合うメモはありません。</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>メモを読み込み中…</translation>
    </message>
    <message>
        <source>No notes yet.

What you note, highlight or bookmark in any article comes here.</source>
        <translation>メモはまだありません。

記事に付けたメモ、ハイライト、ブックマークがここに集まります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes file(s) cannot be read</source>
        <translation>
            <numerusform>%Ln 個のメモファイルを読み込めません</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>ファイルがありません。引用はここに残っています。</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here.</source>
        <translation>ファイルを読み込めません。引用はここに残っています。</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>候補複数</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>読込不可</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Sort by kind and colour (Ctrl+1)</source>
        <translation>種類と色で並べ替えます (Ctrl+1)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Sort by the words (Ctrl+2)</source>
        <translation>語句で並べ替えます (Ctrl+2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Sort by document (Ctrl+3)</source>
        <translation>文書で並べ替えます (Ctrl+3)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sort by paragraph (Ctrl+4)</source>
        <translation>段落で並べ替えます (Ctrl+4)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Sort by tag (Ctrl+5)</source>
        <translation>タグで並べ替えます (Ctrl+5)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Sort by the last change (Ctrl+6)</source>
        <translation>更新日で並べ替えます (Ctrl+6)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/MM/dd</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>There is no voice for {0} here; another one reads.</source>
        <translation>{0} の音声がないため、別の音声で読み上げます。</translation>
    </message>
    <message>
        <source>The voice failed ({0}); look at the system&apos;s speech settings.</source>
        <translation>読み上げに失敗しました ({0})。システムの音声設定を確認してください。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由不明</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article text</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>記事: {0}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>{0}: click to see it</source>
        <translation>{0}: クリックで表示</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
</context>
<context>
    <name>CaptureWork</name>
    <message>
        <source>No other capture of this article has notes that are not here.</source>
        <translation>ここにないメモを持つ別の保存版はありません。</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Copy the notes to this document; the originals stay</source>
        <translation>メモをこの文書にコピーします。元のメモは残ります</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Do not offer them again on this document</source>
        <translation>この文書では今後案内しません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were made on {0}, which holds the same article.</source>
        <translation>
            <numerusform>同じ記事を収めた {0} に、メモが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>take over notes</source>
        <translation>メモの引き継ぎ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were taken over; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>メモを %Ln 件引き継ぎました。Ctrl+Z で元に戻せます。</numerusform>
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
        <translation>今は使えません</translation>
    </message>
    <message>
        <source>no article lies open</source>
        <translation>記事が開いていません</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>元に戻す操作がありません</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>やり直す操作がありません</translation>
    </message>
    <message>
        <source>there was no jump before</source>
        <translation>移動の履歴がありません</translation>
    </message>
    <message>
        <source>you have not gone back</source>
        <translation>戻る操作をしていません</translation>
    </message>
    <message>
        <source>nothing stood around this article</source>
        <translation>この記事の周囲には何もありません</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>段落を絞り込み</translation>
    </message>
    <message>
        <source>Show only paragraphs that hold these words (Down moves into the list)</source>
        <translation>この語句を含む段落だけを表示します (↓ で一覧へ移動)</translation>
    </message>
    <message>
        <source>Nothing is open. Press Ctrl+O to open a file, or drop one here.</source>
        <translation>何も開いていません。Ctrl+O でファイルを開くか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>This document has no text.</source>
        <translation>この文書には本文がありません。</translation>
    </message>
    <message>
        <source>No paragraph holds these words.</source>
        <translation>この語句を含む段落はありません。</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{1} 件中 {0} 件を表示</translation>
    </message>
</context>
<context>
    <name>CopyWork</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Paragraph copied.</source>
        <translation>段落をコピーしました。</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>出典付きでコピーしました。</translation>
    </message>
    <message>
        <source>Link copied: it opens this paragraph in Pilcrow.</source>
        <translation>リンクをコピーしました。この段落を Pilcrow で開けます。</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>プレーンテキスト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;HTML source</source>
        <translation>HTML ソース(&amp;H)</translation>
    </message>
    <message>
        <source>With citation</source>
        <translation>出典付き</translation>
    </message>
    <message>
        <source>Copy in this style, and keep it for “Copy with citation”</source>
        <translation>この書式でコピーし、以後の「出典付きでコピー」にも使います</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>In brackets: “…” (agency, place, date, ¶)</source>
        <translation>括弧書き: “…” (通信社、発信地、日付、¶)</translation>
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
        <translation>Markdown 引用</translation>
    </message>
    <message>
        <source>BibTeX item</source>
        <translation>BibTeX 項目</translation>
    </message>
    <message>
        <source>RIS item</source>
        <translation>RIS 項目</translation>
    </message>
    <message>
        <source>CSL-JSON item</source>
        <translation>CSL-JSON 項目</translation>
    </message>
    <message>
        <source>{0}, ¶{1}</source>
        <translation>{0}、¶{1}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>メモ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln 段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>約 %Ln 語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page line(s) set aside</source>
        <translation>
            <numerusform>周囲の %Ln 行を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched</source>
        <translation>
            <numerusform>未取得の画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched: {0}</source>
        <translation>
            <numerusform>未取得の画像 %Ln 枚: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Pilcrow stopped unexpectedly the last time; your notes are safe, and a report was kept.</source>
        <translation>前回、Pilcrow が予期せず終了しました。メモは無事で、レポートが保存されています。</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Read what was written down about it; nothing was sent anywhere</source>
        <translation>記録された内容を表示します。どこにも送信されていません</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{1}年{0}</translation>
    </message>
    <message>
        <source>{0}, year not stated</source>
        <translation>{0}（年の記載なし）</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The notes on {0} are not on the disk yet, so it stays open. {1}</source>
        <translation>{0} のメモがまだディスクに保存されていないため、閉じられません。{1}</translation>
    </message>
    <message>
        <source>That was not done: the note was changed by another program meanwhile.</source>
        <translation>実行できませんでした。メモが別のプログラムで変更されています。</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>元に戻しました: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>やり直しました: {0}</translation>
    </message>
    <message>
        <source>That step is gone: the note was changed by another program meanwhile.</source>
        <translation>この操作は取り消せません。メモが別のプログラムで変更されています。</translation>
    </message>
    <message>
        <source>The notes were changed by another program; its changes were taken in.</source>
        <translation>メモが別のプログラムで変更されたため、その変更を取り込みました。</translation>
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
        <translation>Pilcrow について</translation>
    </message>
    <message>
        <source>Pilcrow {0}</source>
        <translation>Pilcrow {0}</translation>
    </message>
    <message>
        <source>A desktop reader for archived articles. It never opens a network connection, and your notes are plain JSON on your own disk.

MIT licence.</source>
        <translation>保存した記事を読むためのデスクトップリーダーです。ネットワークには一切接続せず、メモは手元のディスクに JSON 形式で保存されます。

MIT ライセンス。</translation>
    </message>
    <message>
        <source>Notes not saved</source>
        <translation>メモが保存されていません</translation>
    </message>
    <message>
        <source>The last notes could not be written to the disk.</source>
        <translation>最後のメモをディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>破棄して閉じる</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Reopen with encoding</source>
        <translation>エンコードを指定して開き直す</translation>
    </message>
    <message>
        <source>Encoding or language</source>
        <translation>エンコードまたは言語</translation>
    </message>
    <message>
        <source>Type a part of a name, such as korean or 1251</source>
        <translation>korean や 1251 など、名前の一部を入力します</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Enter reads the file again in this encoding</source>
        <translation>Enter でファイルをこのエンコードで読み直します</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Read the file again in this encoding</source>
        <translation>ファイルをこのエンコードで読み直します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>変更しません (Esc)</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Find it in the file</source>
        <translation>ファイルから判別</translation>
    </message>
    <message>
        <source>{0} — as it is shown now</source>
        <translation>{0} — 現在の表示</translation>
    </message>
    <message>
        <source>{0} — likely too</source>
        <translation>{0} — 他の有力候補</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西ヨーロッパ言語</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中央ヨーロッパ言語</translation>
    </message>
    <message>
        <source>Cyrillic, Russian</source>
        <translation>キリル文字 (ロシア語)</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>バルト言語</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>北欧言語</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>中国語 (簡体字)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Unicode, all languages</source>
        <translation>Unicode (全言語)</translation>
    </message>
    <message>
        <source>Cyrillic, Ukrainian</source>
        <translation>キリル文字 (ウクライナ語)</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>南ヨーロッパ言語</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>ケルト言語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>中国語 (繁体字)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Image: {0}</source>
        <translation>画像: {0}</translation>
    </message>
    <message>
        <source>Image without a description</source>
        <translation>説明のない画像</translation>
    </message>
    <message>
        <source>Image not fetched: {0}</source>
        <translation>未取得の画像: {0}</translation>
    </message>
    <message>
        <source>Image not fetched</source>
        <translation>未取得の画像</translation>
    </message>
    <message>
        <source>The image has {0} by {1} pixels, too many to be shown.</source>
        <translation>画像が {0} × {1} ピクセルと大きすぎるため、表示できません。</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown.</source>
        <translation>画像が壊れているため、表示できません。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>記事内を検索</translation>
    </message>
    <message>
        <source>What to look for (Enter: next, Shift+Enter: previous, Up and Down: earlier searches)</source>
        <translation>検索する語句 (Enter: 次、Shift+Enter: 前、↑↓: 検索履歴)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>アクセント記号を区別</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>List all matches</source>
        <translation>検索結果を一覧表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Wrapped to the beginning</source>
        <translation>先頭に戻りました</translation>
    </message>
    <message>
        <source>Wrapped to the end</source>
        <translation>末尾に戻りました</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 件一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Reading the notes…</source>
        <translation>メモを読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the notes… {0} of %Ln file(s)</source>
        <translation>
            <numerusform>メモを読み込み中… {0} / %Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking the notes up… document {0} of {1}</source>
        <translation>メモの位置を確認中… 文書 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Paragraph number, page as p7, or words of a paragraph, heading or note</source>
        <translation>段落番号、ページ (p7 など)、または段落・見出し・メモの語句</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Type a paragraph number or some words, then press Enter</source>
        <translation>段落番号か語句を入力し、Enter を押します</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>in its place</source>
        <translation>元の位置</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>語句に変更あり</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>候補が複数</translation>
    </message>
    <message>
        <source>words not found</source>
        <translation>語句が見つからない</translation>
    </message>
    <message>
        <source>place not readable</source>
        <translation>位置を読み取れない</translation>
    </message>
    <message>
        <source>newer text</source>
        <translation>より新しい内容</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>not a note</source>
        <translation>メモではない</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Notes from {0}</source>
        <translation>{0} のメモ</translation>
    </message>
    <message>
        <source>What becomes of each note</source>
        <translation>各メモの扱い</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) would be taken in.</source>
        <translation>
            <numerusform>%Ln 件のメモが取り込まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: all that could be read is there already.</source>
        <translation>変更はありません。読み取れたものはすべて取り込み済みです。</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>このファイルにメモはありません。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>すべて ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Show only what came to</source>
        <translation>結果で絞り込み</translation>
    </message>
    <message>
        <source>Show only the notes of which this became (Alt+S)</source>
        <translation>この結果になったメモだけを表示します (Alt+S)</translation>
    </message>
    <message>
        <source>Do what the list says, as one step that can be undone (Enter)</source>
        <translation>一覧のとおりに取り込みます。1 回の操作として元に戻せます (Enter)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>何も変更しません (Esc)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The keys could not be saved in {0}: {1}; they hold until you quit.</source>
        <translation>キー割り当てを {0} に保存できませんでした: {1}。終了するまでは有効です。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー割り当て</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Type words of an action, a menu or a key</source>
        <translation>操作、メニュー、キーの名前を入力します</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Press Enter on an action to give it another key</source>
        <translation>操作を選んで Enter を押すと、別のキーを割り当てられます</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the new key here; Tab leaves the field</source>
        <translation>新しいキーをここで押します。Tab で欄を離れます</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Make this the action&apos;s only key</source>
        <translation>操作のキーをこれだけにします</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Let the action have this key besides the others</source>
        <translation>他のキーに加えて、このキーも割り当てます</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>操作のキーをすべて外します</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>既定に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Give the action its first keys again</source>
        <translation>操作のキーを既定に戻します</translation>
    </message>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation>すべてのキーを既定に戻す(&amp;L)</translation>
    </message>
    <message>
        <source>Give every action its first keys again</source>
        <translation>すべての操作のキーを既定に戻します</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”.</source>
        <translation>{0} は「{1}」で使われています。</translation>
    </message>
    <message>
        <source>{0} moves about in every window, so no action can have it.</source>
        <translation>{0} はどのウィンドウでも移動に使うため、割り当てられません。</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”, which loses it if you set it here.</source>
        <translation>{0} は「{1}」のキーです。ここで設定すると、そちらからは外れます。</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”, which loses it if you set it here.</source>
        <translation>{0} はメニュー「{1}」を開くキーです。ここで設定すると、そちらでは使えなくなります。</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Write to this address with your mail program?</source>
        <translation>このアドレス宛てのメールをメールソフトで作成しますか？</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>このページをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Pilcrow itself never goes online. The archived page may have changed since.</source>
        <translation>Pilcrow 自体はオンラインに接続しません。ページは保存後に変わっている可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Hand the address to the program for it</source>
        <translation>対応するプログラムにアドレスを渡します</translation>
    </message>
    <message>
        <source>Copy the address and go nowhere</source>
        <translation>アドレスをコピーするだけで、開きません</translation>
    </message>
    <message>
        <source>Go nowhere (Esc)</source>
        <translation>開きません (Esc)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Place: {0}</source>
        <translation>位置: {0}</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>リンクを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>リンクのアドレスをコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>LinkWork</name>
    <message>
        <source>{0} has changed since the link to it was copied.</source>
        <translation>{0} は、リンクをコピーした後に変更されています。</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; it has {2}.</source>
        <translation>{0} に段落 {1} はありません (全 {2} 段落)。</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ypography</source>
        <translation>文字組み(&amp;Y)</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>この文書を閉じる</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>システムに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>セピア(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>ハイコントラスト (ライト)(&amp;H)</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>ハイコントラスト (ダーク)(&amp;A)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Book: justified, indented</source>
        <translation>書籍: 両端揃え、字下げあり</translation>
    </message>
    <message>
        <source>Screen: sans-serif</source>
        <translation>画面: サンセリフ体</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>Airy: wide lines, large sans-serif</source>
        <translation>ゆったり: 広い行間、大きなサンセリフ体</translation>
    </message>
    <message>
        <source>Typewriter: fixed width</source>
        <translation>タイプライター: 等幅</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>通信社</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>発信地</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>掲載欄</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>周囲の行</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web ページ (HTML)</translation>
    </message>
    <message>
        <source>Web page (XHTML)</source>
        <translation>Web ページ (XHTML)</translation>
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
        <translation>Word 文書</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Saved page (MHTML)</source>
        <translation>保存ページ (MHTML)</translation>
    </message>
    <message>
        <source>Saved page (WARC)</source>
        <translation>保存ページ (WARC)</translation>
    </message>
    <message>
        <source>Saved page (web archive)</source>
        <translation>保存ページ (Web アーカイブ)</translation>
    </message>
    <message>
        <source>Compressed file</source>
        <translation>圧縮ファイル</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>No page lines around the article</source>
        <translation>記事の周囲に行なし</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>自分で訂正</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>自分で追加</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}、{1} 行目</translation>
    </message>
    <message>
        <source>text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>{0} 行目</translation>
    </message>
    <message>
        <source>page line</source>
        <translation>周囲の行</translation>
    </message>
    <message>
        <source>page line {0}</source>
        <translation>周囲の {0} 行目</translation>
    </message>
    <message>
        <source>page code</source>
        <translation>ページのコード</translation>
    </message>
    <message>
        <source>page code, line {0}</source>
        <translation>ページのコード、{0} 行目</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>Enter or a click shows where it stands</source>
        <translation>Enter またはクリックで根拠の箇所を表示します</translation>
    </message>
    <message>
        <source>The document says “{0}”</source>
        <translation>文書の記載は「{0}」</translation>
    </message>
    <message>
        <source>“{0}” fits the years {1}</source>
        <translation>「{0}」に合う年: {1}</translation>
    </message>
    <message>
        <source>Years that fit: {0}</source>
        <translation>合う年: {0}</translation>
    </message>
    <message>
        <source>Also {0}: {1}</source>
        <translation>ほかに {0}: {1}</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>ほかに {0}</translation>
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
        <translation>記事の情報</translation>
    </message>
    <message>
        <source>Add a value the document does not state</source>
        <translation>文書に記載のない値を追加します</translation>
    </message>
    <message>
        <source>Nothing is open. What a document tells about itself is shown here.</source>
        <translation>何も開いていません。文書自体に記された情報がここに表示されます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Not stated: {0}</source>
        <translation>記載なし: {0}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No heading follows.</source>
        <translation>この先に見出しはありません。</translation>
    </message>
    <message>
        <source>No heading precedes.</source>
        <translation>これより前に見出しはありません。</translation>
    </message>
    <message>
        <source>There are no notes in this article yet; press N to write one.</source>
        <translation>この記事にはまだメモがありません。N キーで書けます。</translation>
    </message>
    <message>
        <source>First note again.</source>
        <translation>最初のメモに戻りました。</translation>
    </message>
    <message>
        <source>Last note again.</source>
        <translation>最後のメモに戻りました。</translation>
    </message>
    <message>
        <source>“{0}” — {1}</source>
        <translation>「{0}」 — {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>This value does not come from the article&apos;s words.</source>
        <translation>この値は記事の本文に由来するものではありません。</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>{0} ページ</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Keep as a profile</source>
        <translation>プロファイルとして保存</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>A name you know already is given to what is set now</source>
        <translation>既存の名前を使うと、現在の設定で置き換えられます</translation>
    </message>
    <message>
        <source>That name belongs to the program; choose another.</source>
        <translation>この名前は組み込みのものです。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Highlighted</source>
        <translation>ハイライトあり</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>ブックマークあり</translation>
    </message>
    <message>
        <source>Paragraph {0} of {1}</source>
        <translation>段落 {0} / {1}</translation>
    </message>
    <message>
        <source>Heading, level {0}</source>
        <translation>見出し、レベル {0}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用文</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>リスト項目</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>区切り線</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>{0} ページ</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>メモなし</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>タグ (コンマ区切り)</translation>
    </message>
    <message>
        <source>Words to find the note by, separated by commas</source>
        <translation>メモを探すための語をコンマ区切りで入力します</translation>
    </message>
    <message>
        <source>Show the note in the article</source>
        <translation>記事内のメモを表示します</translation>
    </message>
    <message>
        <source>Delete the note; undo brings it back</source>
        <translation>メモを削除します。元に戻す操作で復元できます</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>Quoted: {0}</source>
        <translation>引用: {0}</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>bring notes back</source>
        <translation>メモの復元</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>メモを書き出す</translation>
    </message>
    <message>
        <source>Notes written to {0}</source>
        <translation>メモを {0} に書き出しました</translation>
    </message>
    <message>
        <source>Notes (*.annotation *.jsonld *.json *.html *.htm);;All files (*)</source>
        <translation>メモ (*.annotation *.jsonld *.json *.html *.htm);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>メモを取り込む</translation>
    </message>
    <message>
        <source>import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}); choose another file.</source>
        <translation>{0} を読み書きできません ({1})。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Readium annotations</source>
        <translation>Readium 注釈</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Page with the notes in it</source>
        <translation>メモ入りのページ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>There is no note on this paragraph.</source>
        <translation>この段落にメモはありません。</translation>
    </message>
</context>
<context>
    <name>NoteWork</name>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>この語句はすでにハイライトされています。</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色の変更</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグの変更</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>メモの削除</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back.</source>
        <translation>メモを削除しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>メモの位置の変更</translation>
    </message>
    <message>
        <source>places of moved notes</source>
        <translation>移動したメモの位置の更新</translation>
    </message>
    <message>
        <source>keep without a place</source>
        <translation>位置なしでの保持</translation>
    </message>
    <message>
        <source>restore notes</source>
        <translation>メモの復元</translation>
    </message>
    <message>
        <source>empty the trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Document note</source>
        <translation>文書へのメモ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>moved: the words now stand elsewhere</source>
        <translation>移動: 語句が別の位置に移っています</translation>
    </message>
    <message>
        <source>changed: the words here are not quite the same</source>
        <translation>変更あり: この位置の語句が完全には一致しません</translation>
    </message>
    <message>
        <source>ambiguous: the words stand in several places</source>
        <translation>候補複数: 語句が複数の位置にあります</translation>
    </message>
    <message>
        <source>orphan: the words are no longer in the document</source>
        <translation>該当なし: 語句が文書内に見つかりません</translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation>段落 {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>タグ: {0}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add a note on the whole document</source>
        <translation>文書全体へのメモを追加します</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>メモを絞り込み</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>この語句を含むメモだけを表示します</translation>
    </message>
    <message>
        <source>Filter by colour, kind and tag</source>
        <translation>色、種類、タグで絞り込みます</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>すべてのメモを表示</translation>
    </message>
    <message>
        <source>Notes · {0}</source>
        <translation>メモ · {0}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{1} 件中 {0} 件を表示</translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>条件に合うメモはありません。</translation>
    </message>
    <message>
        <source>No notes yet.

Select words and press N to write a note, H to highlight them or B to bookmark the place. With nothing selected the key takes the current paragraph.</source>
        <translation>メモはまだありません。

語句を選択し、N でメモ、H でハイライト、B でブックマークを付けます。何も選択していないときは、現在の段落が対象になります。</translation>
    </message>
    <message>
        <source>Your notes on the open article stand here.</source>
        <translation>開いている記事のメモがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The pages as they will be printed (Page Up, Page Down)</source>
        <translation>印刷されるページの見本です (Page Up、Page Down)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Action or place</source>
        <translation>操作または移動先</translation>
    </message>
    <message>
        <source>Type some of a name and press Enter; begin with &gt; for actions alone</source>
        <translation>名前の一部を入力して Enter を押します。先頭に &gt; を付けると操作だけを探します</translation>
    </message>
    <message>
        <source>Action, document, heading, paragraph or note</source>
        <translation>操作、文書、見出し、段落、メモ</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>open document</source>
        <translation>開いている文書</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>最近のファイル</translation>
    </message>
    <message>
        <source>Nothing fits; type fewer letters, or other words.</source>
        <translation>該当なし。文字を減らすか、別の語句を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n found; Enter chooses, Esc leaves</source>
        <translation>
            <numerusform>%n 件。Enter で選択、Esc で終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far…</source>
        <translation>
            <numerusform>これまでに %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” cannot be done now: {1}.</source>
        <translation>「{0}」は実行できません: {1}。</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US レター</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>本文の横</translation>
    </message>
    <message>
        <source>At the end, numbered</source>
        <translation>末尾に番号付きで</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>脚注に</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>括弧内に</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>印刷しない</translation>
    </message>
    <message>
        <source>Addresses of links</source>
        <translation>リンクのアドレス</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Room on all four sides of the paper</source>
        <translation>用紙の四辺の余白です</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Size of the body text on paper</source>
        <translation>紙面の本文の文字サイズです</translation>
    </message>
    <message>
        <source>Paragraph &amp;numbers</source>
        <translation>段落番号(&amp;N)</translation>
    </message>
    <message>
        <source>Print each paragraph&apos;s number in the margin</source>
        <translation>各段落の番号を余白に印刷します</translation>
    </message>
    <message>
        <source>What is &amp;known about the document</source>
        <translation>文書の情報(&amp;K)</translation>
    </message>
    <message>
        <source>Print agency, place, date and so on, each with its evidence</source>
        <translation>通信社、発信地、日付などを、それぞれの根拠とともに印刷します</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>印刷するメモ</translation>
    </message>
    <message>
        <source>Only the marked notes are printed (Space)</source>
        <translation>チェックを付けたメモだけを印刷します (Space)</translation>
    </message>
    <message>
        <source>¶{0}  {1}</source>
        <translation>¶{0}  {1}</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>用紙(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Margins:</source>
        <translation>余白(&amp;M):</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>文字サイズ(&amp;Z):</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>メモ(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Links:</source>
        <translation>リンク(&amp;L):</translation>
    </message>
    <message>
        <source>Notes to &amp;print:</source>
        <translation>印刷するメモ(&amp;P):</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Leave off; nothing is written</source>
        <translation>中止します。何も書き込まれません</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose a printer and print</source>
        <translation>プリンターを選んで印刷します</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write a PDF whose text can be searched and copied</source>
        <translation>テキストの検索とコピーができる PDF を作成します</translation>
    </message>
    <message>
        <source>Print nothing (Esc)</source>
        <translation>印刷しません (Esc)</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{0} / {1} ページ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>Notes on the whole document</source>
        <translation>文書全体へのメモ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes without a place in this text</source>
        <translation>この本文に位置のないメモ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>通信社</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>発信地</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>掲載欄</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>on the page around it</source>
        <translation>周囲のページ</translation>
    </message>
    <message>
        <source>in the page&apos;s code</source>
        <translation>ページのコード</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <translation>読者による訂正</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>{0} 行目</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0} に書き込めません ({1})。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>the PDF cannot be begun</source>
        <translation>PDF の作成を開始できません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The printer cannot be reached; choose another one.</source>
        <translation>プリンターに接続できません。別のプリンターを選んでください。</translation>
    </message>
    <message>
        <source>The printer stopped; see whether it has paper.</source>
        <translation>プリンターが停止しました。用紙を確認してください。</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Sets typeface, size, lines and paragraphs together</source>
        <translation>書体、サイズ、行、段落をまとめて設定します</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Keep what is set now as a profile of your own</source>
        <translation>現在の設定を自分のプロファイルとして保存します</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Forget this profile of yours; what is set stays set</source>
        <translation>この自作プロファイルを削除します。現在の設定は変わりません</translation>
    </message>
    <message>
        <source>Your own, not kept yet</source>
        <translation>カスタム (未保存)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Damaged settings were set aside as {0}.</source>
        <translation>壊れた設定を {0} として退避しました。</translation>
    </message>
    <message>
        <source>Settings could not be saved: {0}.</source>
        <translation>設定を保存できませんでした: {0}。</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>This is the end of the article.</source>
        <translation>記事の末尾です。</translation>
    </message>
    <message>
        <source>The voice reads at {0} % of its own speed.</source>
        <translation>音声本来の速さの {0} % で読み上げます。</translation>
    </message>
    <message>
        <source>{0} lines a minute</source>
        <translation>毎分 {0} 行</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Reading aloud needs Qt&apos;s speech module, which is not installed; install “pilcrow-viewer[speech]” with pip and start Pilcrow again.</source>
        <translation>読み上げに必要な Qt の音声モジュールがありません。pip で「pilcrow-viewer[speech]」をインストールし、Pilcrow を再起動してください。</translation>
    </message>
    <message>
        <source>Qt&apos;s speech module cannot be loaded ({0}); install what it lacks and try again.</source>
        <translation>Qt の音声モジュールを読み込めません ({0})。不足しているものをインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud with; install one (on Linux, speech-dispatcher) and start Pilcrow again.</source>
        <translation>このシステムには読み上げ用の音声がありません。音声 (Linux では speech-dispatcher) をインストールし、Pilcrow を再起動してください。</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Reading {0} ({1})…</source>
        <translation>{0} を読み込み中 ({1})…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait.</source>
        <translation>
            <numerusform>ほかに %Ln ファイルが待機中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop reading this file (Esc)</source>
        <translation>このファイルの読み込みを中止します (Esc)</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>読み込みを中止</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Notes in doubt</source>
        <translation>要確認のメモ</translation>
    </message>
    <message>
        <source>Take the new places of all notes whose very words only moved</source>
        <translation>語句が移動しただけのメモすべてに、新しい位置を反映します</translation>
    </message>
    <message>
        <source>Previous note to look at</source>
        <translation>確認する前のメモ</translation>
    </message>
    <message>
        <source>Next note to look at</source>
        <translation>確認する次のメモ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What became of the quoted words</source>
        <translation>引用した語句の変化</translation>
    </message>
    <message>
        <source>Places where the note may belong</source>
        <translation>メモの位置の候補</translation>
    </message>
    <message>
        <source>&amp;Accept this place</source>
        <translation>この位置にする(&amp;A)</translation>
    </message>
    <message>
        <source>The note belongs to the words that are lit up (Alt+A)</source>
        <translation>強調表示された語句にメモを付けます (Alt+A)</translation>
    </message>
    <message>
        <source>Put on &amp;selected words</source>
        <translation>選択箇所に付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Select words in the article first; the note is put on them (Alt+S)</source>
        <translation>先に記事内の語句を選択します。メモがそこに付きます (Alt+S)</translation>
    </message>
    <message>
        <source>&amp;Keep without a place</source>
        <translation>位置なしで残す(&amp;K)</translation>
    </message>
    <message>
        <source>The note stays in the list with its quote (Alt+K)</source>
        <translation>メモは引用とともに一覧に残ります (Alt+K)</translation>
    </message>
    <message>
        <source>Take over {0} moved</source>
        <translation>移動した {0} 件を反映</translation>
    </message>
    <message>
        <source>No note is in doubt any more</source>
        <translation>要確認のメモはもうありません</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>The words of this note were changed</source>
        <translation>このメモの語句は変更されています</translation>
    </message>
    <message>
        <source>The words of this note stand at several places</source>
        <translation>このメモの語句は複数の位置にあります</translation>
    </message>
    <message>
        <source>The words of this note are gone</source>
        <translation>このメモの語句は失われています</translation>
    </message>
    <message>
        <source>taken out: {0}</source>
        <translation>削除: {0}</translation>
    </message>
    <message>
        <source>put in: {0}</source>
        <translation>追加: {0}</translation>
    </message>
</context>
<context>
    <name>RepairWork</name>
    <message>
        <source>Every note of this document stands where it was made.</source>
        <translation>この文書のメモはすべて元の位置にあります。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Go through the notes one by one (Ctrl+Shift+R)</source>
        <translation>メモを 1 件ずつ確認します (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>一致 {0} 件</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>移動 {0} 件</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>変更あり {0} 件</translation>
    </message>
    <message>
        <source>{0} ambiguous</source>
        <translation>候補複数 {0} 件</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>位置なし {0} 件</translation>
    </message>
    <message>
        <source>This text is not the one that the notes were made on: {0}.</source>
        <translation>この本文は、メモを付けたときのものと異なります: {0}。</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>先に記事内の語句を選択してください。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>It lies in {0}.</source>
        <translation>保存場所は {0} です。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>What was written down when the program ended</source>
        <translation>プログラム終了時に記録された内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close the report; it stays where it lies (Esc)</source>
        <translation>レポートを閉じます。ファイルは残ります (Esc)</translation>
    </message>
    <message>
        <source>Copy the whole report</source>
        <translation>レポート全体をコピーします</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Matches</source>
        <translation>検索結果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches to list. Press Ctrl+F and type what to look for.</source>
        <translation>検索結果はありません。Ctrl+F を押して、検索する語句を入力してください。</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>You go on where you were: {0} %.</source>
        <translation>前回の続きです: {0} %。</translation>
    </message>
    <message>
        <source>You go on where you were: ¶ {0}, {1} %.</source>
        <translation>前回の続きです: ¶ {0}、{1} %。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Serif ({0})</source>
        <translation>セリフ体 ({0})</translation>
    </message>
    <message>
        <source>Sans-serif ({0})</source>
        <translation>サンセリフ体 ({0})</translation>
    </message>
    <message>
        <source>Fixed width ({0})</source>
        <translation>等幅 ({0})</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>文字と行</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>書体</translation>
    </message>
    <message>
        <source>What articles are set in; the first three choose the best this system has</source>
        <translation>記事の表示に使う書体です。先頭の 3 つは、このシステムに最適なものを選びます</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Size of the letters before any zoom</source>
        <translation>拡大・縮小する前の文字サイズです</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行送り</translation>
    </message>
    <message>
        <source>From line to line, in hundredths of the size</source>
        <translation>行から行までの間隔です (文字サイズに対する %)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>段の幅</translation>
    </message>
    <message>
        <source>How many characters a line holds, where the window is wide enough</source>
        <translation>ウィンドウの幅が十分なときの 1 行の文字数です</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段落の間隔</translation>
    </message>
    <message>
        <source>In hundredths of the size; none suits an indented first line</source>
        <translation>文字サイズに対する % です。1 行目を字下げする場合は 0 が適しています</translation>
    </message>
    <message>
        <source>First-line indent</source>
        <translation>1 行目の字下げ</translation>
    </message>
    <message>
        <source>Of a paragraph that follows another, in hundredths of the size</source>
        <translation>段落に続く段落の字下げです (文字サイズに対する %)</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>両端揃え</translation>
    </message>
    <message>
        <source>Stretch lines to one width; words are divided only where the text has soft hyphens, since Qt knows no hyphenation</source>
        <translation>行の幅を揃えます。Qt には自動ハイフネーションがないため、単語はソフトハイフンの位置でのみ分割されます</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Enlarges the article as a whole (Ctrl++ and Ctrl+-)</source>
        <translation>記事全体を拡大します (Ctrl++ と Ctrl+-)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Colours of the whole window; your own themes lie in the folder themes</source>
        <translation>ウィンドウ全体の配色です。自作のテーマは themes フォルダーに置きます</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト (ライト)</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト (ダーク)</translation>
    </message>
    <message>
        <source>New notes</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Colour that a new note or highlight begins with</source>
        <translation>新しいメモやハイライトの最初の色です</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>読書の補助</translation>
    </message>
    <message>
        <source>Focus on one paragraph</source>
        <translation>1 段落に集中</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>現在の段落以外を薄く表示します</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>行ガイド</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>マウスまたはカーソルのある行に帯を表示します</translation>
    </message>
    <message>
        <source>Scrolling by itself</source>
        <translation>自動スクロール</translation>
    </message>
    <message>
        <source>How fast the article scrolls when it is told to</source>
        <translation>自動スクロールの速さです</translation>
    </message>
    <message>
        <source> lines a minute</source>
        <translation> 行/分</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Let nothing glide, even where the system does not ask for calm</source>
        <translation>システムの設定にかかわらず、滑らかな動きをなくします</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>How much faster or slower than the voice does by itself</source>
        <translation>音声本来の速さに対する読み上げの速さです</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>本文の周辺</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>段落番号</translation>
    </message>
    <message>
        <source>Show in the margin the numbers that paragraphs are cited by</source>
        <translation>引用時に使う段落番号を余白に表示します</translation>
    </message>
    <message>
        <source>Page around the article</source>
        <translation>記事の周囲のページ</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>記事の周囲にあったバナー、メニュー、フッターの行を表示します</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>The words of menus, panels and dialogs; articles stay as they are</source>
        <translation>メニュー、パネル、ダイアログの言語です。記事は変わりません</translation>
    </message>
    <message>
        <source>Another language shows when Pilcrow is started again.</source>
        <translation>言語の変更は、Pilcrow の再起動後に反映されます。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Back to the default: {0}</source>
        <translation>既定値に戻す: {0}</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>変更を取り消す</translation>
    </message>
    <message>
        <source>Have everything as it was when the settings were opened</source>
        <translation>すべてを設定画面を開いたときの状態に戻します</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Have everything as it was when the program was new</source>
        <translation>すべてを初期状態に戻します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>設定を閉じます (Esc)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Place in the article</source>
        <translation>記事内の位置</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>メモの保存状態</translation>
    </message>
    <message>
        <source>The time left is counted by your own pace, {0} % of an average reader&apos;s.</source>
        <translation>残り時間は、あなたの読む速さ (平均の {0} %) から計算しています。</translation>
    </message>
    <message>
        <source>¶ {0} of {1}</source>
        <translation>¶ {0} / {1}</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>{0} ページ</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>残り %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>notes saved {0}</source>
        <translation>メモ保存済み {0}</translation>
    </message>
    <message>
        <source>⚠ notes not saved; trying again</source>
        <translation>⚠ メモ未保存、再試行中</translation>
    </message>
    <message>
        <source>saving notes…</source>
        <translation>メモを保存中…</translation>
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
        <translation>出典の書式</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>The citation styles there are</source>
        <translation>出典の書式の一覧</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the style is called in the menu</source>
        <translation>メニューに表示する書式の名前です</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Words, and fields in braces</source>
        <translation>語句と、波括弧で囲んだフィールドです</translation>
    </message>
    <message>
        <source>How it comes out</source>
        <translation>出力例</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a field in it has no value.</source>
        <translation>[角括弧] の中は、含まれるフィールドに値がない場合は省かれます。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>テンプレート(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Begin a style of your own from this one</source>
        <translation>この書式をもとに自分の書式を作ります</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove this style of yours</source>
        <translation>この自作の書式を削除します</translation>
    </message>
    <message>
        <source>Keep the styles</source>
        <translation>書式を保存します</translation>
    </message>
    <message>
        <source>Leave the styles as they were (Esc)</source>
        <translation>書式を変更せずに閉じます (Esc)</translation>
    </message>
    <message>
        <source>There are two styles called “{0}”; choose another name.</source>
        <translation>「{0}」という書式が 2 つあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>My style {0}</source>
        <translation>自分の書式 {0}</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>The theme {0} was passed over: {1}; mend the file or take it away.</source>
        <translation>テーマ {0} を読み込めませんでした: {1}。ファイルを直すか取り除いてください。</translation>
    </message>
    <message>
        <source>it is too large for a theme</source>
        <translation>テーマとしては大きすぎます</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>it does not say {0}</source>
        <translation>{0} の指定がありません</translation>
    </message>
    <message>
        <source>it has no table of colours</source>
        <translation>色の表がありません</translation>
    </message>
    <message>
        <source>it names no colour for {0}</source>
        <translation>{0} の色の指定がありません</translation>
    </message>
    <message>
        <source>its {0} is not a colour as #1d2126</source>
        <translation>{0} が #1d2126 のような色の形式ではありません</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Places of matches and notes</source>
        <translation>検索結果とメモの位置</translation>
    </message>
    <message>
        <source>Where matches and notes are in the article. Click to go there.</source>
        <translation>記事内の検索結果とメモの位置です。クリックで移動します。</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日時</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Deleted notes</source>
        <translation>削除したメモ</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>選択中のメモ</translation>
    </message>
    <message>
        <source>No deleted notes.

A note that is deleted stays here until it is deleted for good.</source>
        <translation>削除したメモはありません。

削除したメモは、完全に削除するまでここに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted note(s)</source>
        <translation>
            <numerusform>削除したメモ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Bring the chosen notes back (Enter)</source>
        <translation>選択したメモを復元します (Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the chosen notes out of the trash (Del)</source>
        <translation>選択したメモをごみ箱から取り除きます (Del)</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>ごみ箱を空にする(&amp;E)</translation>
    </message>
    <message>
        <source>Take every note out of the trash (Alt+E)</source>
        <translation>すべてのメモをごみ箱から取り除きます (Alt+E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>このウィンドウを閉じます (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln note(s) for good?</source>
        <translation>
            <numerusform>メモ %Ln 件を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash, {0} in all?</source>
        <translation>ごみ箱を空にしますか (全 {0} 件)？</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Ctrl+Z in the article still brings them back, as long as the undo steps last.</source>
        <translation>元に戻す履歴が残っている間は、記事で Ctrl+Z を押せば復元できます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>削除しない</translation>
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
        <translation>根拠の箇所を表示</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Correct To</source>
        <translation>次の値に訂正</translation>
    </message>
    <message>
        <source>Take Back the Correction</source>
        <translation>訂正を取り消す</translation>
    </message>
    <message>
        <source>Enter keeps the value, Esc leaves it as it was</source>
        <translation>Enter で値を確定、Esc で変更しません</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>{0}を訂正</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0}をコピー</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Drop the correction and show what the document says</source>
        <translation>訂正を取り消し、文書の記載を表示します</translation>
    </message>
    <message>
        <source>Take back the correction of {0}</source>
        <translation>{0}の訂正を取り消す</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>現在なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日時</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier states of the notes</source>
        <translation>メモの以前の状態</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>以前の状態</translation>
    </message>
    <message>
        <source>Notes missing now</source>
        <translation>現在ないメモ</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>選択中のメモ</translation>
    </message>
    <message>
        <source>&amp;Bring back the missing notes</source>
        <translation>なくなったメモを復元(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Add what is missing to the notes as one step that can be undone (Enter)</source>
        <translation>なくなったメモを追加します。1 回の操作として元に戻せます (Enter)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>このウィンドウを閉じます (Esc)</translation>
    </message>
    <message>
        <source>No earlier states are kept yet.</source>
        <translation>以前の状態はまだ保存されていません。</translation>
    </message>
    <message>
        <source>What your notes were at earlier times is kept here by itself.</source>
        <translation>メモの過去の状態は自動的にここに保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of {0} are missing now.</source>
        <translation>
            <numerusform>{0} のメモのうち %Ln 件が現在ありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Every note of that time is still there.</source>
        <translation>その時点のメモはすべて残っています。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How to begin</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>記事を開きます</translation>
    </message>
    <message>
        <source>Open an article ({0})</source>
        <translation>記事を開きます ({0})</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>サンプル記事を読む</translation>
    </message>
    <message>
        <source>A short dispatch that comes with the program, to try everything on</source>
        <translation>いろいろな機能を試せる、付属の短い配信記事です</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>最近読んだ記事</translation>
    </message>
    <message>
        <source>Read an article</source>
        <translation>記事を読む</translation>
    </message>
    <message>
        <source>Drop a file here: a saved web page, a dispatch, a book, a PDF, a mail. The article is shown without the page around it, its paragraphs numbered, with room for your notes.</source>
        <translation>保存した Web ページ、配信記事、書籍、PDF、メールなどのファイルをここにドロップしてください。記事は周囲のページを除いて段落番号付きで表示され、メモを書き込めます。</translation>
    </message>
    <message>
        <source>{0} shows every key. {1} has letters, column and colours as you like them. Whatever you note is kept on this computer only.</source>
        <translation>{0} ですべてのキーを確認できます。{1} で文字、段の幅、色を好みに合わせられます。メモはこのコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} を開く</translation>
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
        <translation>開いている文書</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colour of new notes</source>
        <translation>新しいメモの色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>黄(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>オレンジ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>ピンク(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;urple</source>
        <translation>紫(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>青(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>緑(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>形式を選んでコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>記事を開きます</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>書籍と文書</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>{0} was not opened.</source>
        <translation>{0} の読み込みを中止しました。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) a line</source>
        <translation>
            <numerusform>1 行 %Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>元に戻す {0}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>やり直す {0}(&amp;R)</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>Changed {0}</source>
        <translation>更新: {0}</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>タグ: {0}</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Quoted words</source>
        <translation>引用した語句</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation>メモを選ぶと全文を表示します。</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>タグ: {0}</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>更新: {0}</translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>ファイルがありません。引用はここに残っています。</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here. {0}</source>
        <translation>ファイルを読み込めません。引用はここに残っています。{0}</translation>
    </message>
</context>
<context>
    <name>_Drawn</name>
    <message>
        <source>For example 2005-03-14, 2005-03 or XXXX-03-14. Enter keeps it, Esc leaves.</source>
        <translation>例: 2005-03-14、2005-03、XXXX-03-14。Enter で確定、Esc で中止します。</translation>
    </message>
    <message>
        <source>A language code, for example en or ko. Enter keeps it, Esc leaves.</source>
        <translation>en や ja などの言語コードです。Enter で確定、Esc で中止します。</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves.</source>
        <translation>Enter で確定、Esc で中止します。</translation>
    </message>
</context>
<context>
    <name>_Hooks</name>
    <message>
        <source>Something went wrong inside Pilcrow ({0}); your notes are safe, please report it.</source>
        <translation>Pilcrow の内部で問題が発生しました ({0})。メモは無事です。この問題をご報告ください。</translation>
    </message>
</context>
<context>
    <name>_NoteText</name>
    <message>
        <source>Write a note…</source>
        <translation>メモを書く…</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>メモの本文</translation>
    </message>
    <message>
        <source>Kept as you type (Esc: back to the list)</source>
        <translation>入力と同時に保存されます (Esc: 一覧に戻る)</translation>
    </message>
</context>
<context>
    <name>_ReturnCard</name>
    <message>
        <source>From the beginning</source>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>Go to the beginning of the article; Alt+Left leads back here</source>
        <translation>記事の先頭へ移動します。Alt+Left でここに戻れます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>前回の位置</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Paragraph {0}</source>
        <translation>段落 {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Paragraph {0}: {1}</source>
        <translation>段落 {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_Versions</name>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
</context>
</TS>
