<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>기사 열기</translation>
    </message>
    <message>
        <source>Reopen with &amp;encoding…</source>
        <translation>다른 인코딩으로 다시 열기(&amp;E)…</translation>
    </message>
    <message>
        <source>Read this file again in another encoding</source>
        <translation>이 파일을 다른 인코딩으로 다시 읽습니다</translation>
    </message>
    <message>
        <source>&amp;Close document</source>
        <translation>문서 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;all documents</source>
        <translation>모든 문서 닫기(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt document</source>
        <translation>다음 문서(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious document</source>
        <translation>이전 문서(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selection, or the current paragraph</source>
        <translation>선택 영역 또는 현재 문단을 복사합니다</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>출처와 함께 복사(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the words with agency, place, date and paragraph number</source>
        <translation>통신사, 장소, 날짜, 문단 번호를 함께 복사합니다</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to paragraph</source>
        <translation>문단 링크 복사(&amp;K)</translation>
    </message>
    <message>
        <source>Copy an address that opens this paragraph in Pilcrow</source>
        <translation>Pilcrow에서 이 문단을 여는 주소를 복사합니다</translation>
    </message>
    <message>
        <source>Citation st&amp;yles…</source>
        <translation>인용 스타일(&amp;Y)…</translation>
    </message>
    <message>
        <source>Choose and write the styles that citations are copied in</source>
        <translation>복사할 때 쓸 인용 스타일을 선택하고 작성합니다</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>이전 찾기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;List of matches</source>
        <translation>검색 결과 목록(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next paragraph</source>
        <translation>다음 문단(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous paragraph</source>
        <translation>이전 문단(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation>다음 소제목(&amp;H)</translation>
    </message>
    <message>
        <source>Previous head&amp;ing</source>
        <translation>이전 소제목(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Beginning of the article</source>
        <translation>기사 처음(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End of the article</source>
        <translation>기사 끝(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>이동(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a paragraph, heading or note</source>
        <translation>문단, 소제목 또는 메모로 이동합니다</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>뒤로(&amp;A)</translation>
    </message>
    <message>
        <source>Back to where you were before the last jump</source>
        <translation>마지막으로 이동하기 전의 위치로 돌아갑니다</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>앞으로(&amp;O)</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>다시 앞으로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>명령(&amp;C)…</translation>
    </message>
    <message>
        <source>Find an action, document, heading, paragraph or note by its name</source>
        <translation>명령, 문서, 소제목, 문단, 메모를 이름으로 찾습니다</translation>
    </message>
    <message>
        <source>Next no&amp;te</source>
        <translation>다음 메모(&amp;T)</translation>
    </message>
    <message>
        <source>Previo&amp;us note</source>
        <translation>이전 메모(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Where am I?</source>
        <translation>현재 위치 알림(&amp;W)</translation>
    </message>
    <message>
        <source>Have a screen reader say the paragraph&apos;s number, its notes and its words</source>
        <translation>화면 낭독기로 문단 번호, 메모, 내용을 읽어 줍니다</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the selection, or on the current paragraph</source>
        <translation>선택 영역 또는 현재 문단에 메모를 작성합니다</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>하이라이트(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight the selection, or the current paragraph</source>
        <translation>선택 영역 또는 현재 문단을 하이라이트합니다</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>책갈피(&amp;B)</translation>
    </message>
    <message>
        <source>Bookmark this place, or take its bookmark away</source>
        <translation>이 위치에 책갈피를 추가하거나 제거합니다</translation>
    </message>
    <message>
        <source>Note on the whole &amp;document</source>
        <translation>문서 전체에 메모(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete note</source>
        <translation>메모 삭제(&amp;L)</translation>
    </message>
    <message>
        <source>Notes in do&amp;ubt</source>
        <translation>확인이 필요한 메모(&amp;U)</translation>
    </message>
    <message>
        <source>Go through the notes whose words were changed, moved or lost</source>
        <translation>문구가 변경, 이동되었거나 사라진 메모를 차례로 확인합니다</translation>
    </message>
    <message>
        <source>Notes of another ca&amp;pture</source>
        <translation>다른 저장본의 메모(&amp;P)</translation>
    </message>
    <message>
        <source>Copy notes that were made on another capture of this article</source>
        <translation>이 기사의 다른 저장본에 작성한 메모를 복사합니다</translation>
    </message>
    <message>
        <source>&amp;All my notes…</source>
        <translation>내 모든 메모(&amp;A)…</translation>
    </message>
    <message>
        <source>Search the notes on every document</source>
        <translation>모든 문서의 메모를 검색합니다</translation>
    </message>
    <message>
        <source>Deleted no&amp;tes…</source>
        <translation>삭제한 메모(&amp;T)…</translation>
    </message>
    <message>
        <source>See the deleted notes of this document, and bring them back</source>
        <translation>이 문서에서 삭제한 메모를 보고 복원합니다</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>이전 버전(&amp;V)…</translation>
    </message>
    <message>
        <source>See earlier states of this document&apos;s notes</source>
        <translation>이 문서 메모의 이전 상태를 봅니다</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>메모 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the notes of this document for other programs</source>
        <translation>이 문서의 메모를 다른 프로그램용 파일로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>메모 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in notes on this document from other programs</source>
        <translation>다른 프로그램에서 이 문서에 작성한 메모를 가져옵니다</translation>
    </message>
    <message>
        <source>&amp;Show the notes file</source>
        <translation>메모 파일 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Open the folder in which the notes of this document lie</source>
        <translation>이 문서의 메모가 저장된 폴더를 엽니다</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>기본 크기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>본문 너비 늘리기(&amp;W)</translation>
    </message>
    <message>
        <source>Na&amp;rrower column</source>
        <translation>본문 너비 줄이기(&amp;R)</translation>
    </message>
    <message>
        <source>Show or &amp;hide all panels</source>
        <translation>모든 패널 표시/숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing but the article, and back</source>
        <translation>기사만 표시하거나 원래대로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>목차(&amp;C)</translation>
    </message>
    <message>
        <source>About the &amp;article, notes</source>
        <translation>기사 정보, 메모(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>다음 창(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>이전 창(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Page around the article</source>
        <translation>기사 주변 페이지(&amp;P)</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>기사 주변에 있던 배너, 메뉴, 바닥글 줄을 표시합니다</translation>
    </message>
    <message>
        <source>Paragraph n&amp;umbers</source>
        <translation>문단 번호(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing but the article on the whole screen; Esc brings the rest back</source>
        <translation>화면 전체에 기사만 표시합니다. Esc 키를 누르면 돌아옵니다</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Letters, column, colours and habits of this program</source>
        <translation>글자, 본문 너비, 색상 및 프로그램 동작을 설정합니다</translation>
    </message>
    <message>
        <source>&amp;Sample article</source>
        <translation>예제 기사(&amp;S)</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>프로그램에 포함된 기사를 엽니다</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Pilcrow</source>
        <translation>Pilcrow 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Focus on one paragraph</source>
        <translation>한 문단에 집중(&amp;F)</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>현재 문단을 제외한 나머지를 흐리게 표시합니다</translation>
    </message>
    <message>
        <source>Reading &amp;ruler</source>
        <translation>읽기 자(&amp;R)</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>마우스나 캐럿이 있는 줄에 띠를 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Scroll by itself</source>
        <translation>자동 스크롤(&amp;S)</translation>
    </message>
    <message>
        <source>Scroll at a reading pace, until a key, the wheel or a click</source>
        <translation>키, 휠, 클릭 입력이 있을 때까지 읽는 속도로 스크롤합니다</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>더 빠르게 스크롤(&amp;T)</translation>
    </message>
    <message>
        <source>Scroll by itself, faster</source>
        <translation>자동 스크롤 속도를 높입니다</translation>
    </message>
    <message>
        <source>Scroll s&amp;lower</source>
        <translation>더 느리게 스크롤(&amp;L)</translation>
    </message>
    <message>
        <source>Scroll by itself, slower</source>
        <translation>자동 스크롤 속도를 낮춥니다</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>소리 내어 읽기(&amp;A)</translation>
    </message>
    <message>
        <source>Read the selection aloud, or all from the current paragraph on</source>
        <translation>선택 영역 또는 현재 문단부터 끝까지 소리 내어 읽습니다</translation>
    </message>
    <message>
        <source>Show the &amp;note here</source>
        <translation>여기에 메모 표시(&amp;N)</translation>
    </message>
    <message>
        <source>Show the note on the current paragraph beside its words</source>
        <translation>현재 문단의 메모를 본문 옆에 표시합니다</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>읽기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구 모음</translation>
    </message>
</context>
<context>
    <name>AllNotes</name>
    <message>
        <source>All my notes</source>
        <translation>내 모든 메모</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>모든 메모 검색</translation>
    </message>
    <message>
        <source>Show only notes whose quote, text or tags hold these words (Ctrl+F)</source>
        <translation>인용문, 내용, 태그에 이 단어가 있는 메모만 표시합니다(Ctrl+F)</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>모든 색상</translation>
    </message>
    <message>
        <source>Show only notes of a colour</source>
        <translation>특정 색상의 메모만 표시합니다</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Show only notes of a kind</source>
        <translation>특정 종류의 메모만 표시합니다</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>모든 태그</translation>
    </message>
    <message>
        <source>Show only notes with a tag</source>
        <translation>특정 태그가 있는 메모만 표시합니다</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Show only notes whose words were found in a certain state</source>
        <translation>문구가 특정 상태인 메모만 표시합니다</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>모든 날짜</translation>
    </message>
    <message>
        <source>Show only notes changed lately</source>
        <translation>최근에 변경한 메모만 표시합니다</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>모두 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Take every condition away (Alt+A)</source>
        <translation>모든 조건을 해제합니다(Alt+A)</translation>
    </message>
    <message>
        <source>How many notes are shown</source>
        <translation>표시된 메모 수</translation>
    </message>
    <message>
        <source>&amp;Open document</source>
        <translation>문서 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open the document at this note (Enter)</source>
        <translation>이 메모 위치에서 문서를 엽니다(Enter)</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>선택한 메모</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln note(s)</source>
        <translation>
            <numerusform>메모 %Ln개 중 {0}개</numerusform>
        </translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>필터에 맞는 메모가 없습니다.</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>메모 읽는 중…</translation>
    </message>
    <message>
        <source>No notes yet.

What you note, highlight or bookmark in any article comes here.</source>
        <translation>아직 메모가 없습니다.

기사에 추가한 메모, 하이라이트, 책갈피가 여기에 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes file(s) cannot be read</source>
        <translation>
            <numerusform>메모 파일 %Ln개를 읽을 수 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>파일이 없습니다. 인용문은 여기에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here.</source>
        <translation>파일을 읽을 수 없습니다. 인용문은 여기에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>이동됨</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>모호함</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>위치 없음</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>file unreadable</source>
        <translation>파일 읽기 불가</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Sort by kind and colour (Ctrl+1)</source>
        <translation>종류와 색상순으로 정렬합니다(Ctrl+1)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Sort by the words (Ctrl+2)</source>
        <translation>내용순으로 정렬합니다(Ctrl+2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Sort by document (Ctrl+3)</source>
        <translation>문서순으로 정렬합니다(Ctrl+3)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Sort by paragraph (Ctrl+4)</source>
        <translation>문단순으로 정렬합니다(Ctrl+4)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Sort by tag (Ctrl+5)</source>
        <translation>태그순으로 정렬합니다(Ctrl+5)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경일</translation>
    </message>
    <message>
        <source>Sort by the last change (Ctrl+6)</source>
        <translation>최근 변경순으로 정렬합니다(Ctrl+6)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy. M. d.</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>There is no voice for {0} here; another one reads.</source>
        <translation>{0} 음성이 없어 다른 음성으로 읽습니다.</translation>
    </message>
    <message>
        <source>The voice failed ({0}); look at the system&apos;s speech settings.</source>
        <translation>음성 재생에 실패했습니다({0}). 시스템의 음성 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>이유를 알 수 없음</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article text</source>
        <translation>기사 본문</translation>
    </message>
    <message>
        <source>Article: {0}</source>
        <translation>기사: {0}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>코멘트</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>{0}: click to see it</source>
        <translation>{0}: 클릭하면 표시합니다</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>하이라이트</translation>
    </message>
</context>
<context>
    <name>CaptureWork</name>
    <message>
        <source>No other capture of this article has notes that are not here.</source>
        <translation>이 기사의 다른 저장본에 여기 없는 메모가 없습니다.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>메모 복사</translation>
    </message>
    <message>
        <source>Copy the notes to this document; the originals stay</source>
        <translation>메모를 이 문서에 복사합니다. 원본은 그대로 유지됩니다</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Do not offer them again on this document</source>
        <translation>이 문서에서 다시 묻지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were made on {0}, which holds the same article.</source>
        <translation>
            <numerusform>같은 기사가 담긴 {0}에 메모 %Ln개가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>take over notes</source>
        <translation>메모 복사</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were taken over; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>메모 %Ln개를 복사했습니다. Ctrl+Z를 누르면 되돌립니다.</numerusform>
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
        <translation>현재 사용할 수 없음</translation>
    </message>
    <message>
        <source>no article lies open</source>
        <translation>열린 기사가 없음</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>실행 취소할 작업이 없음</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>다시 실행할 작업이 없음</translation>
    </message>
    <message>
        <source>there was no jump before</source>
        <translation>이전에 이동한 위치가 없음</translation>
    </message>
    <message>
        <source>you have not gone back</source>
        <translation>뒤로 이동한 적이 없음</translation>
    </message>
    <message>
        <source>nothing stood around this article</source>
        <translation>이 기사 주변에는 다른 요소가 없음</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Filter paragraphs</source>
        <translation>문단 필터</translation>
    </message>
    <message>
        <source>Show only paragraphs that hold these words (Down moves into the list)</source>
        <translation>이 단어가 있는 문단만 표시합니다(아래쪽 화살표: 목록으로 이동)</translation>
    </message>
    <message>
        <source>Nothing is open. Press Ctrl+O to open a file, or drop one here.</source>
        <translation>열린 문서가 없습니다. Ctrl+O를 눌러 파일을 열거나 여기로 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>This document has no text.</source>
        <translation>이 문서에는 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>No paragraph holds these words.</source>
        <translation>이 단어가 있는 문단이 없습니다.</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{1}개 중 {0}개 표시</translation>
    </message>
</context>
<context>
    <name>CopyWork</name>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Paragraph copied.</source>
        <translation>문단을 복사했습니다.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>출처와 함께 복사했습니다.</translation>
    </message>
    <message>
        <source>Link copied: it opens this paragraph in Pilcrow.</source>
        <translation>링크를 복사했습니다. 링크를 열면 Pilcrow에서 이 문단이 열립니다.</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>일반 텍스트(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;HTML source</source>
        <translation>HTML 소스(&amp;H)</translation>
    </message>
    <message>
        <source>With citation</source>
        <translation>출처와 함께</translation>
    </message>
    <message>
        <source>Copy in this style, and keep it for “Copy with citation”</source>
        <translation>이 스타일로 복사하고 ‘출처와 함께 복사’의 기본 스타일로 사용합니다</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>In brackets: “…” (agency, place, date, ¶)</source>
        <translation>괄호: “…” (통신사, 장소, 날짜, ¶)</translation>
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
        <translation>Markdown 인용</translation>
    </message>
    <message>
        <source>BibTeX item</source>
        <translation>BibTeX 항목</translation>
    </message>
    <message>
        <source>RIS item</source>
        <translation>RIS 항목</translation>
    </message>
    <message>
        <source>CSL-JSON item</source>
        <translation>CSL-JSON 항목</translation>
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
            <numerusform>메모 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>문단 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>단어 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>단어 약 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln바이트</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page line(s) set aside</source>
        <translation>
            <numerusform>주변 페이지 %Ln줄 제외됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched</source>
        <translation>
            <numerusform>이미지 %Ln개를 가져오지 않음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) not fetched: {0}</source>
        <translation>
            <numerusform>이미지 %Ln개를 가져오지 않음: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Pilcrow stopped unexpectedly the last time; your notes are safe, and a report was kept.</source>
        <translation>지난번에 Pilcrow가 예기치 않게 종료되었습니다. 메모는 안전하며, 보고서가 저장되었습니다.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>Read what was written down about it; nothing was sent anywhere</source>
        <translation>기록된 내용을 봅니다. 외부로 전송된 정보는 없습니다</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{1}년 {0}</translation>
    </message>
    <message>
        <source>{0}, year not stated</source>
        <translation>{0} (연도 없음)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The notes on {0} are not on the disk yet, so it stays open. {1}</source>
        <translation>{0}의 메모가 아직 디스크에 저장되지 않아 문서를 닫지 않았습니다. {1}</translation>
    </message>
    <message>
        <source>That was not done: the note was changed by another program meanwhile.</source>
        <translation>작업을 수행하지 못했습니다. 그사이 다른 프로그램이 메모를 변경했습니다.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>실행 취소됨: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>다시 실행됨: {0}</translation>
    </message>
    <message>
        <source>That step is gone: the note was changed by another program meanwhile.</source>
        <translation>이 단계는 더 이상 없습니다. 그사이 다른 프로그램이 메모를 변경했습니다.</translation>
    </message>
    <message>
        <source>The notes were changed by another program; its changes were taken in.</source>
        <translation>다른 프로그램이 메모를 변경하여 그 내용을 반영했습니다.</translation>
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
        <translation>Pilcrow 정보</translation>
    </message>
    <message>
        <source>Pilcrow {0}</source>
        <translation>Pilcrow {0}</translation>
    </message>
    <message>
        <source>A desktop reader for archived articles. It never opens a network connection, and your notes are plain JSON on your own disk.

MIT licence.</source>
        <translation>보관된 기사를 읽는 데스크톱 프로그램입니다. 네트워크에 연결하지 않으며, 메모는 사용자의 디스크에 일반 JSON 파일로 저장됩니다.

MIT 라이선스.</translation>
    </message>
    <message>
        <source>Notes not saved</source>
        <translation>메모가 저장되지 않음</translation>
    </message>
    <message>
        <source>The last notes could not be written to the disk.</source>
        <translation>최근 메모를 디스크에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>계속 열어 두기</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>저장하지 않고 닫기</translation>
    </message>
</context>
<context>
    <name>DrawnLine</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Reopen with encoding</source>
        <translation>다른 인코딩으로 다시 열기</translation>
    </message>
    <message>
        <source>Encoding or language</source>
        <translation>인코딩 또는 언어</translation>
    </message>
    <message>
        <source>Type a part of a name, such as korean or 1251</source>
        <translation>korean, 1251 등 이름의 일부를 입력하십시오</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Enter reads the file again in this encoding</source>
        <translation>Enter 키를 누르면 이 인코딩으로 파일을 다시 읽습니다</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Read the file again in this encoding</source>
        <translation>이 인코딩으로 파일을 다시 읽습니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Leave it as it is (Esc)</source>
        <translation>그대로 둡니다(Esc)</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Find it in the file</source>
        <translation>파일에서 자동 감지</translation>
    </message>
    <message>
        <source>{0} — as it is shown now</source>
        <translation>{0} — 현재 표시 중</translation>
    </message>
    <message>
        <source>{0} — likely too</source>
        <translation>{0} — 이것도 가능</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>서유럽어</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>중부 유럽어</translation>
    </message>
    <message>
        <source>Cyrillic, Russian</source>
        <translation>키릴 문자, 러시아어</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>발트어</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>북유럽어</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>중국어 간체</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Unicode, all languages</source>
        <translation>유니코드, 모든 언어</translation>
    </message>
    <message>
        <source>Cyrillic, Ukrainian</source>
        <translation>키릴 문자, 우크라이나어</translation>
    </message>
    <message>
        <source>South European</source>
        <translation>남유럽어</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>켈트어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>중국어 번체</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Image: {0}</source>
        <translation>이미지: {0}</translation>
    </message>
    <message>
        <source>Image without a description</source>
        <translation>설명 없는 이미지</translation>
    </message>
    <message>
        <source>Image not fetched: {0}</source>
        <translation>가져오지 않은 이미지: {0}</translation>
    </message>
    <message>
        <source>Image not fetched</source>
        <translation>가져오지 않은 이미지</translation>
    </message>
    <message>
        <source>The image has {0} by {1} pixels, too many to be shown.</source>
        <translation>이미지가 {0}×{1}픽셀로 너무 커서 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The image is damaged and cannot be shown.</source>
        <translation>이미지가 손상되어 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>기사에서 찾기</translation>
    </message>
    <message>
        <source>What to look for (Enter: next, Shift+Enter: previous, Up and Down: earlier searches)</source>
        <translation>찾을 내용(Enter: 다음, Shift+Enter: 이전, 위/아래 화살표: 이전 검색어)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대/소문자 구분</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>전체 단어</translation>
    </message>
    <message>
        <source>Pattern (regular expression)</source>
        <translation>패턴(정규식)</translation>
    </message>
    <message>
        <source>Accents matter</source>
        <translation>악센트 구분</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>List all matches</source>
        <translation>모든 결과 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Wrapped to the beginning</source>
        <translation>처음부터 다시 찾음</translation>
    </message>
    <message>
        <source>Wrapped to the end</source>
        <translation>끝에서부터 다시 찾음</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>결과 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Reading the notes…</source>
        <translation>메모 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Reading the notes… {0} of %Ln file(s)</source>
        <translation>
            <numerusform>메모 읽는 중… 파일 %Ln개 중 {0}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking the notes up… document {0} of {1}</source>
        <translation>메모 위치 찾는 중… 문서 {0}/{1}</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Paragraph number, page as p7, or words of a paragraph, heading or note</source>
        <translation>문단 번호, 쪽(예: p7) 또는 문단, 소제목, 메모의 단어</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>이동할 위치</translation>
    </message>
    <message>
        <source>Type a paragraph number or some words, then press Enter</source>
        <translation>문단 번호나 단어를 입력하고 Enter 키를 누르십시오</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>위치</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>in its place</source>
        <translation>제자리</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>문구 변경됨</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>여러 위치</translation>
    </message>
    <message>
        <source>words not found</source>
        <translation>문구 없음</translation>
    </message>
    <message>
        <source>place not readable</source>
        <translation>위치 읽기 불가</translation>
    </message>
    <message>
        <source>newer text</source>
        <translation>더 새로운 내용</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>not a note</source>
        <translation>메모 아님</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Notes from {0}</source>
        <translation>{0}의 메모</translation>
    </message>
    <message>
        <source>What becomes of each note</source>
        <translation>메모별 처리 결과</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>가져오기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) would be taken in.</source>
        <translation>
            <numerusform>메모 %Ln개를 가져옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: all that could be read is there already.</source>
        <translation>변경되는 내용이 없습니다. 읽을 수 있는 메모가 모두 이미 있습니다.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>이 파일에는 메모가 없습니다.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>All ({0})</source>
        <translation>모두 ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Show only what came to</source>
        <translation>처리 결과로 필터링</translation>
    </message>
    <message>
        <source>Show only the notes of which this became (Alt+S)</source>
        <translation>처리 결과가 이와 같은 메모만 표시합니다(Alt+S)</translation>
    </message>
    <message>
        <source>Do what the list says, as one step that can be undone (Enter)</source>
        <translation>목록대로 처리합니다. 한 번에 실행 취소할 수 있습니다(Enter)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>아무것도 변경하지 않습니다(Esc)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>표시(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The keys could not be saved in {0}: {1}; they hold until you quit.</source>
        <translation>단축키를 {0}에 저장하지 못했습니다({1}). 프로그램을 종료할 때까지만 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>Type words of an action, a menu or a key</source>
        <translation>명령, 메뉴 또는 단축키를 입력하십시오</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>명령과 단축키</translation>
    </message>
    <message>
        <source>Press Enter on an action to give it another key</source>
        <translation>명령에서 Enter 키를 누르면 단축키를 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 단축키</translation>
    </message>
    <message>
        <source>Press the new key here; Tab leaves the field</source>
        <translation>여기에서 새 단축키를 누르십시오. Tab 키를 누르면 입력란을 벗어납니다</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>지정(&amp;S)</translation>
    </message>
    <message>
        <source>Make this the action&apos;s only key</source>
        <translation>이 명령의 유일한 단축키로 지정합니다</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>Let the action have this key besides the others</source>
        <translation>이 명령의 기존 단축키에 추가합니다</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>단축키 없음(&amp;N)</translation>
    </message>
    <message>
        <source>Take the action&apos;s keys away</source>
        <translation>이 명령의 단축키를 모두 제거합니다</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Give the action its first keys again</source>
        <translation>이 명령의 단축키를 기본값으로 되돌립니다</translation>
    </message>
    <message>
        <source>Reset a&amp;ll keys</source>
        <translation>모든 단축키 초기화(&amp;L)</translation>
    </message>
    <message>
        <source>Give every action its first keys again</source>
        <translation>모든 명령의 단축키를 기본값으로 되돌립니다</translation>
    </message>
    <message>
        <source>{0} is used by “{1}”.</source>
        <translation>{0} 키는 “{1}”에서 사용 중입니다.</translation>
    </message>
    <message>
        <source>{0} moves about in every window, so no action can have it.</source>
        <translation>{0} 키는 모든 창에서 이동에 쓰이므로 명령에 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”, which loses it if you set it here.</source>
        <translation>{0} 키는 “{1}”의 단축키입니다. 여기에 지정하면 기존 명령에서 제거됩니다.</translation>
    </message>
    <message>
        <source>{0} opens the menu “{1}”, which loses it if you set it here.</source>
        <translation>{0} 키는 “{1}” 메뉴를 엽니다. 여기에 지정하면 더 이상 메뉴를 열지 않습니다.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>링크 열기</translation>
    </message>
    <message>
        <source>Write to this address with your mail program?</source>
        <translation>메일 프로그램으로 이 주소에 메일을 쓰시겠습니까?</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>브라우저에서 이 페이지를 여시겠습니까?</translation>
    </message>
    <message>
        <source>Pilcrow itself never goes online. The archived page may have changed since.</source>
        <translation>Pilcrow 자체는 인터넷에 연결하지 않습니다. 보관 이후 페이지가 변경되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>주소 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Hand the address to the program for it</source>
        <translation>주소를 해당 프로그램으로 넘깁니다</translation>
    </message>
    <message>
        <source>Copy the address and go nowhere</source>
        <translation>이동하지 않고 주소만 복사합니다</translation>
    </message>
    <message>
        <source>Go nowhere (Esc)</source>
        <translation>이동하지 않습니다(Esc)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>링크 대상</translation>
    </message>
    <message>
        <source>Place: {0}</source>
        <translation>사이트: {0}</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>링크 열기(&amp;L)…</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>링크 주소 복사(&amp;A)</translation>
    </message>
</context>
<context>
    <name>LinkWork</name>
    <message>
        <source>{0} has changed since the link to it was copied.</source>
        <translation>링크를 복사한 후 {0} 파일이 변경되었습니다.</translation>
    </message>
    <message>
        <source>{0} has no paragraph {1}; it has {2}.</source>
        <translation>{0}에 {1}번 문단이 없습니다. 문단은 모두 {2}개입니다.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ypography</source>
        <translation>글자 모양(&amp;Y)</translation>
    </message>
    <message>
        <source>Close this document</source>
        <translation>이 문서 닫기</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>시스템 설정 따르기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>세피아(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>고대비, 밝게(&amp;H)</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>고대비, 어둡게(&amp;A)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>표준</translation>
    </message>
    <message>
        <source>Book: justified, indented</source>
        <translation>책: 양쪽 맞춤, 들여쓰기</translation>
    </message>
    <message>
        <source>Screen: sans-serif</source>
        <translation>화면: 고딕</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Airy: wide lines, large sans-serif</source>
        <translation>여유: 넓은 줄 간격, 큰 고딕</translation>
    </message>
    <message>
        <source>Typewriter: fixed width</source>
        <translation>타자기: 고정폭</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>통신사</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>경유</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>분량</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>주변 페이지</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>웹 페이지(HTML)</translation>
    </message>
    <message>
        <source>Web page (XHTML)</source>
        <translation>웹 페이지(XHTML)</translation>
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
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Saved page (MHTML)</source>
        <translation>저장된 페이지(MHTML)</translation>
    </message>
    <message>
        <source>Saved page (WARC)</source>
        <translation>저장된 페이지(WARC)</translation>
    </message>
    <message>
        <source>Saved page (web archive)</source>
        <translation>저장된 페이지(webarchive)</translation>
    </message>
    <message>
        <source>Compressed file</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>No page lines around the article</source>
        <translation>기사 주변 페이지 없음</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>사용자가 수정함</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>사용자가 추가함</translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, {1}행</translation>
    </message>
    <message>
        <source>text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>{0}행</translation>
    </message>
    <message>
        <source>page line</source>
        <translation>주변 페이지</translation>
    </message>
    <message>
        <source>page line {0}</source>
        <translation>주변 페이지 {0}행</translation>
    </message>
    <message>
        <source>page code</source>
        <translation>페이지 코드</translation>
    </message>
    <message>
        <source>page code, line {0}</source>
        <translation>페이지 코드 {0}행</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Enter or a click shows where it stands</source>
        <translation>Enter 키를 누르거나 클릭하면 해당 위치를 표시합니다</translation>
    </message>
    <message>
        <source>The document says “{0}”</source>
        <translation>문서에는 “{0}”(으)로 되어 있습니다</translation>
    </message>
    <message>
        <source>“{0}” fits the years {1}</source>
        <translation>“{0}”에 맞는 연도: {1}</translation>
    </message>
    <message>
        <source>Years that fit: {0}</source>
        <translation>가능한 연도: {0}</translation>
    </message>
    <message>
        <source>Also {0}: {1}</source>
        <translation>다른 값 {0}: {1}</translation>
    </message>
    <message>
        <source>Also {0}</source>
        <translation>다른 값: {0}</translation>
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
        <translation>기사 정보</translation>
    </message>
    <message>
        <source>Add a value the document does not state</source>
        <translation>문서에 없는 값 추가</translation>
    </message>
    <message>
        <source>Nothing is open. What a document tells about itself is shown here.</source>
        <translation>열린 문서가 없습니다. 문서에서 찾은 정보가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Not stated: {0}</source>
        <translation>명시되지 않음: {0}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>No heading follows.</source>
        <translation>다음 소제목이 없습니다.</translation>
    </message>
    <message>
        <source>No heading precedes.</source>
        <translation>이전 소제목이 없습니다.</translation>
    </message>
    <message>
        <source>There are no notes in this article yet; press N to write one.</source>
        <translation>이 기사에는 아직 메모가 없습니다. N 키를 눌러 메모를 작성하십시오.</translation>
    </message>
    <message>
        <source>First note again.</source>
        <translation>첫 번째 메모로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>Last note again.</source>
        <translation>마지막 메모로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>“{0}” — {1}</source>
        <translation>“{0}” — {1}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>This value does not come from the article&apos;s words.</source>
        <translation>이 값은 기사 본문에서 가져온 것이 아닙니다.</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>{0}쪽</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Keep as a profile</source>
        <translation>프로필로 저장</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>프로필 이름</translation>
    </message>
    <message>
        <source>A name you know already is given to what is set now</source>
        <translation>기존 이름을 입력하면 현재 설정으로 바뀝니다</translation>
    </message>
    <message>
        <source>That name belongs to the program; choose another.</source>
        <translation>프로그램에서 사용하는 이름입니다. 다른 이름을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Highlighted</source>
        <translation>하이라이트됨</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>책갈피 있음</translation>
    </message>
    <message>
        <source>Paragraph {0} of {1}</source>
        <translation>전체 {1}개 중 {0}번째 문단</translation>
    </message>
    <message>
        <source>Heading, level {0}</source>
        <translation>소제목, {0}수준</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>바이라인</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>목록 항목</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>표의 행</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>캡션</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>구분선</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>{0}쪽</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>메모 없음</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>태그(쉼표로 구분)</translation>
    </message>
    <message>
        <source>Words to find the note by, separated by commas</source>
        <translation>메모를 찾을 때 쓸 단어(쉼표로 구분)</translation>
    </message>
    <message>
        <source>Show the note in the article</source>
        <translation>기사에서 메모를 표시합니다</translation>
    </message>
    <message>
        <source>Delete the note; undo brings it back</source>
        <translation>메모를 삭제합니다. 실행 취소하면 복원됩니다</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Quoted: {0}</source>
        <translation>인용문: {0}</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>bring notes back</source>
        <translation>메모 복원</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>메모 내보내기</translation>
    </message>
    <message>
        <source>Notes written to {0}</source>
        <translation>메모를 {0}에 저장했습니다</translation>
    </message>
    <message>
        <source>Notes (*.annotation *.jsonld *.json *.html *.htm);;All files (*)</source>
        <translation>메모 (*.annotation *.jsonld *.json *.html *.htm);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>메모 가져오기</translation>
    </message>
    <message>
        <source>import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>{0} cannot be read or written ({1}); choose another file.</source>
        <translation>{0} 파일을 읽거나 쓸 수 없습니다({1}). 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Readium annotations</source>
        <translation>Readium 주석</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>W3C 웹 주석</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothesis</translation>
    </message>
    <message>
        <source>Page with the notes in it</source>
        <translation>메모가 포함된 페이지</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>There is no note on this paragraph.</source>
        <translation>이 문단에는 메모가 없습니다.</translation>
    </message>
</context>
<context>
    <name>NoteWork</name>
    <message>
        <source>note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>하이라이트 추가</translation>
    </message>
    <message>
        <source>These words are highlighted already.</source>
        <translation>이미 하이라이트된 문구입니다.</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>책갈피 추가</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>색상 변경</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>태그 변경</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>메모 삭제</translation>
    </message>
    <message>
        <source>Note deleted; Ctrl+Z brings it back.</source>
        <translation>메모를 삭제했습니다. Ctrl+Z를 누르면 복원됩니다.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>값 수정</translation>
    </message>
    <message>
        <source>place of a note</source>
        <translation>메모 위치 변경</translation>
    </message>
    <message>
        <source>places of moved notes</source>
        <translation>이동된 메모의 위치 변경</translation>
    </message>
    <message>
        <source>keep without a place</source>
        <translation>위치 없이 유지</translation>
    </message>
    <message>
        <source>restore notes</source>
        <translation>메모 복원</translation>
    </message>
    <message>
        <source>empty the trash</source>
        <translation>휴지통 비우기</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight</source>
        <translation>하이라이트</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>코멘트</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>Document note</source>
        <translation>문서 메모</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>moved: the words now stand elsewhere</source>
        <translation>이동됨: 문구의 위치가 바뀌었습니다</translation>
    </message>
    <message>
        <source>changed: the words here are not quite the same</source>
        <translation>변경됨: 문구가 원래와 조금 다릅니다</translation>
    </message>
    <message>
        <source>ambiguous: the words stand in several places</source>
        <translation>모호함: 문구가 여러 곳에 있습니다</translation>
    </message>
    <message>
        <source>orphan: the words are no longer in the document</source>
        <translation>위치 없음: 문구가 더 이상 문서에 없습니다</translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation>문단 {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>태그: {0}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Add a note on the whole document</source>
        <translation>문서 전체에 메모를 추가합니다</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>메모 필터</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>이 단어가 있는 메모만 표시합니다</translation>
    </message>
    <message>
        <source>Filter by colour, kind and tag</source>
        <translation>색상, 종류, 태그로 필터링</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>모든 메모 표시</translation>
    </message>
    <message>
        <source>Notes · {0}</source>
        <translation>메모 · {0}</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{1}개 중 {0}개 표시</translation>
    </message>
    <message>
        <source>No note passes the filter.</source>
        <translation>필터에 맞는 메모가 없습니다.</translation>
    </message>
    <message>
        <source>No notes yet.

Select words and press N to write a note, H to highlight them or B to bookmark the place. With nothing selected the key takes the current paragraph.</source>
        <translation>아직 메모가 없습니다.

문구를 선택하고 N 키를 누르면 메모를 작성하고, H 키를 누르면 하이라이트하고, B 키를 누르면 책갈피를 추가합니다. 선택한 문구가 없으면 현재 문단에 적용됩니다.</translation>
    </message>
    <message>
        <source>Your notes on the open article stand here.</source>
        <translation>열린 기사의 메모가 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>The pages as they will be printed (Page Up, Page Down)</source>
        <translation>인쇄될 페이지의 미리 보기(Page Up, Page Down)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Action or place</source>
        <translation>명령 또는 위치</translation>
    </message>
    <message>
        <source>Type some of a name and press Enter; begin with &gt; for actions alone</source>
        <translation>이름의 일부를 입력하고 Enter 키를 누르십시오. 명령만 찾으려면 &gt;로 시작하십시오</translation>
    </message>
    <message>
        <source>Action, document, heading, paragraph or note</source>
        <translation>명령, 문서, 소제목, 문단 또는 메모</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>일치하는 항목</translation>
    </message>
    <message>
        <source>open document</source>
        <translation>열린 문서</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>recent file</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>Nothing fits; type fewer letters, or other words.</source>
        <translation>일치하는 항목이 없습니다. 더 짧게 입력하거나 다른 단어를 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n found; Enter chooses, Esc leaves</source>
        <translation>
            <numerusform>%n개 찾음. Enter: 선택, Esc: 닫기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far…</source>
        <translation>
            <numerusform>지금까지 %n개 찾음…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” cannot be done now: {1}.</source>
        <translation>지금은 “{0}” 명령을 실행할 수 없습니다({1}).</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US 레터</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>본문 옆에</translation>
    </message>
    <message>
        <source>At the end, numbered</source>
        <translation>끝에 번호와 함께</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>In footnotes</source>
        <translation>각주로</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>괄호 안에</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>인쇄 안 함</translation>
    </message>
    <message>
        <source>Addresses of links</source>
        <translation>링크 주소</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>여백</translation>
    </message>
    <message>
        <source>Room on all four sides of the paper</source>
        <translation>용지 네 면의 여백입니다</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Size of the body text on paper</source>
        <translation>인쇄할 본문의 글자 크기입니다</translation>
    </message>
    <message>
        <source>Paragraph &amp;numbers</source>
        <translation>문단 번호(&amp;N)</translation>
    </message>
    <message>
        <source>Print each paragraph&apos;s number in the margin</source>
        <translation>각 문단의 번호를 여백에 인쇄합니다</translation>
    </message>
    <message>
        <source>What is &amp;known about the document</source>
        <translation>문서 정보(&amp;K)</translation>
    </message>
    <message>
        <source>Print agency, place, date and so on, each with its evidence</source>
        <translation>통신사, 장소, 날짜 등을 근거와 함께 인쇄합니다</translation>
    </message>
    <message>
        <source>Notes to print</source>
        <translation>인쇄할 메모</translation>
    </message>
    <message>
        <source>Only the marked notes are printed (Space)</source>
        <translation>선택 표시한 메모만 인쇄합니다(Space)</translation>
    </message>
    <message>
        <source>¶{0}  {1}</source>
        <translation>¶{0}  {1}</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>용지(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Margins:</source>
        <translation>여백(&amp;M):</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>크기(&amp;Z):</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>메모(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Links:</source>
        <translation>링크(&amp;L):</translation>
    </message>
    <message>
        <source>Notes to &amp;print:</source>
        <translation>인쇄할 메모(&amp;P):</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Leave off; nothing is written</source>
        <translation>중단합니다. 아무것도 저장되지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose a printer and print</source>
        <translation>프린터를 선택하여 인쇄합니다</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Write a PDF whose text can be searched and copied</source>
        <translation>텍스트를 검색하고 복사할 수 있는 PDF로 저장합니다</translation>
    </message>
    <message>
        <source>Print nothing (Esc)</source>
        <translation>인쇄하지 않습니다(Esc)</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>{0}/{1}쪽</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>Notes on the whole document</source>
        <translation>문서 전체에 대한 메모</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Notes without a place in this text</source>
        <translation>본문에 위치가 없는 메모</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>통신사</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>경유</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>on the page around it</source>
        <translation>주변 페이지</translation>
    </message>
    <message>
        <source>in the page&apos;s code</source>
        <translation>페이지 코드</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>corrected by the reader</source>
        <translation>사용자가 수정함</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>{0}행</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}); choose another place.</source>
        <translation>{0}에 저장할 수 없습니다({1}). 다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>the PDF cannot be begun</source>
        <translation>PDF를 만들 수 없음</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크 공간 부족</translation>
    </message>
    <message>
        <source>The printer cannot be reached; choose another one.</source>
        <translation>프린터에 연결할 수 없습니다. 다른 프린터를 선택하십시오.</translation>
    </message>
    <message>
        <source>The printer stopped; see whether it has paper.</source>
        <translation>프린터가 멈췄습니다. 용지가 있는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Sets typeface, size, lines and paragraphs together</source>
        <translation>글꼴, 크기, 줄, 문단을 한꺼번에 설정합니다</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>프로필로 저장…</translation>
    </message>
    <message>
        <source>Keep what is set now as a profile of your own</source>
        <translation>현재 설정을 사용자 프로필로 저장합니다</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Forget this profile of yours; what is set stays set</source>
        <translation>이 사용자 프로필을 삭제합니다. 현재 설정은 그대로 유지됩니다</translation>
    </message>
    <message>
        <source>Your own, not kept yet</source>
        <translation>사용자 설정(저장되지 않음)</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Damaged settings were set aside as {0}.</source>
        <translation>손상된 설정을 {0}(으)로 따로 보관했습니다.</translation>
    </message>
    <message>
        <source>Settings could not be saved: {0}.</source>
        <translation>설정을 저장하지 못했습니다: {0}.</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>This is the end of the article.</source>
        <translation>기사의 끝입니다.</translation>
    </message>
    <message>
        <source>The voice reads at {0} % of its own speed.</source>
        <translation>음성이 기본 속도의 {0}%로 읽습니다.</translation>
    </message>
    <message>
        <source>{0} lines a minute</source>
        <translation>분당 {0}줄</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>Reading aloud needs Qt&apos;s speech module, which is not installed; install “pilcrow-viewer[speech]” with pip and start Pilcrow again.</source>
        <translation>소리 내어 읽으려면 Qt 음성 모듈이 필요하지만 설치되어 있지 않습니다. pip로 “pilcrow-viewer[speech]”를 설치한 후 Pilcrow를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Qt&apos;s speech module cannot be loaded ({0}); install what it lacks and try again.</source>
        <translation>Qt 음성 모듈을 불러올 수 없습니다({0}). 부족한 구성 요소를 설치한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This system has no voice to read aloud with; install one (on Linux, speech-dispatcher) and start Pilcrow again.</source>
        <translation>이 시스템에는 소리 내어 읽을 음성이 없습니다. 음성을 설치하고(Linux에서는 speech-dispatcher) Pilcrow를 다시 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>ReadingNotice</name>
    <message>
        <source>Reading {0} ({1})…</source>
        <translation>{0} 읽는 중({1})…</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait.</source>
        <translation>
            <numerusform>파일 %Ln개가 더 대기 중입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop reading this file (Esc)</source>
        <translation>이 파일 읽기를 중지합니다(Esc)</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>읽기 취소</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Notes in doubt</source>
        <translation>확인이 필요한 메모</translation>
    </message>
    <message>
        <source>Take the new places of all notes whose very words only moved</source>
        <translation>문구가 그대로이고 위치만 바뀐 모든 메모에 새 위치를 적용합니다</translation>
    </message>
    <message>
        <source>Previous note to look at</source>
        <translation>확인할 이전 메모</translation>
    </message>
    <message>
        <source>Next note to look at</source>
        <translation>확인할 다음 메모</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>What became of the quoted words</source>
        <translation>인용문의 변경 내용</translation>
    </message>
    <message>
        <source>Places where the note may belong</source>
        <translation>메모의 예상 위치</translation>
    </message>
    <message>
        <source>&amp;Accept this place</source>
        <translation>이 위치 적용(&amp;A)</translation>
    </message>
    <message>
        <source>The note belongs to the words that are lit up (Alt+A)</source>
        <translation>강조된 문구에 메모를 연결합니다(Alt+A)</translation>
    </message>
    <message>
        <source>Put on &amp;selected words</source>
        <translation>선택한 문구에 연결(&amp;S)</translation>
    </message>
    <message>
        <source>Select words in the article first; the note is put on them (Alt+S)</source>
        <translation>먼저 기사에서 문구를 선택하면 메모를 그 문구에 연결합니다(Alt+S)</translation>
    </message>
    <message>
        <source>&amp;Keep without a place</source>
        <translation>위치 없이 유지(&amp;K)</translation>
    </message>
    <message>
        <source>The note stays in the list with its quote (Alt+K)</source>
        <translation>메모를 인용문과 함께 목록에 남겨 둡니다(Alt+K)</translation>
    </message>
    <message>
        <source>Take over {0} moved</source>
        <translation>이동된 메모 {0}개 적용</translation>
    </message>
    <message>
        <source>No note is in doubt any more</source>
        <translation>확인이 필요한 메모가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>The words of this note were changed</source>
        <translation>이 메모의 문구가 변경되었습니다</translation>
    </message>
    <message>
        <source>The words of this note stand at several places</source>
        <translation>이 메모의 문구가 여러 곳에 있습니다</translation>
    </message>
    <message>
        <source>The words of this note are gone</source>
        <translation>이 메모의 문구가 사라졌습니다</translation>
    </message>
    <message>
        <source>taken out: {0}</source>
        <translation>삭제됨: {0}</translation>
    </message>
    <message>
        <source>put in: {0}</source>
        <translation>추가됨: {0}</translation>
    </message>
</context>
<context>
    <name>RepairWork</name>
    <message>
        <source>Every note of this document stands where it was made.</source>
        <translation>이 문서의 모든 메모가 작성한 위치에 있습니다.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>확인하기</translation>
    </message>
    <message>
        <source>Go through the notes one by one (Ctrl+Shift+R)</source>
        <translation>메모를 하나씩 확인합니다(Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>{0} exact</source>
        <translation>일치 {0}</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>이동됨 {0}</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>변경됨 {0}</translation>
    </message>
    <message>
        <source>{0} ambiguous</source>
        <translation>모호함 {0}</translation>
    </message>
    <message>
        <source>{0} without a place</source>
        <translation>위치 없음 {0}</translation>
    </message>
    <message>
        <source>This text is not the one that the notes were made on: {0}.</source>
        <translation>메모를 작성할 때와 본문이 다릅니다: {0}.</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>먼저 기사에서 문구를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Crash report</source>
        <translation>비정상 종료 보고서</translation>
    </message>
    <message>
        <source>It lies in {0}.</source>
        <translation>저장 위치: {0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>What was written down when the program ended</source>
        <translation>프로그램이 종료될 때 기록된 내용</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Close the report; it stays where it lies (Esc)</source>
        <translation>보고서를 닫습니다. 파일은 그대로 남습니다(Esc)</translation>
    </message>
    <message>
        <source>Copy the whole report</source>
        <translation>보고서 전체를 복사합니다</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Matches</source>
        <translation>검색 결과</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>결과 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches to list. Press Ctrl+F and type what to look for.</source>
        <translation>표시할 결과가 없습니다. Ctrl+F를 누르고 찾을 내용을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>You go on where you were: {0} %.</source>
        <translation>이전에 읽던 곳에서 계속합니다: {0}%.</translation>
    </message>
    <message>
        <source>You go on where you were: ¶ {0}, {1} %.</source>
        <translation>이전에 읽던 곳에서 계속합니다: ¶ {0}, {1}%.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Serif ({0})</source>
        <translation>명조 ({0})</translation>
    </message>
    <message>
        <source>Sans-serif ({0})</source>
        <translation>고딕 ({0})</translation>
    </message>
    <message>
        <source>Fixed width ({0})</source>
        <translation>고정폭 ({0})</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>글자와 줄</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>What articles are set in; the first three choose the best this system has</source>
        <translation>기사 본문에 쓰는 글꼴입니다. 처음 세 항목은 시스템에서 가장 알맞은 글꼴을 선택합니다</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Size of the letters before any zoom</source>
        <translation>확대/축소하기 전의 글자 크기입니다</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>From line to line, in hundredths of the size</source>
        <translation>줄 사이의 간격을 글자 크기에 대한 백분율로 정합니다</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>본문 너비</translation>
    </message>
    <message>
        <source>How many characters a line holds, where the window is wide enough</source>
        <translation>창이 충분히 넓을 때 한 줄에 들어가는 글자 수입니다</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 자</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>문단 간격</translation>
    </message>
    <message>
        <source>In hundredths of the size; none suits an indented first line</source>
        <translation>글자 크기에 대한 백분율입니다. 첫 줄을 들여 쓸 때는 0이 알맞습니다</translation>
    </message>
    <message>
        <source>First-line indent</source>
        <translation>첫 줄 들여쓰기</translation>
    </message>
    <message>
        <source>Of a paragraph that follows another, in hundredths of the size</source>
        <translation>다른 문단에 이어지는 문단에 적용하며, 글자 크기에 대한 백분율입니다</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>양쪽 맞춤</translation>
    </message>
    <message>
        <source>Stretch lines to one width; words are divided only where the text has soft hyphens, since Qt knows no hyphenation</source>
        <translation>모든 줄의 너비를 같게 맞춥니다. Qt에는 자동 하이픈 기능이 없어 본문에 소프트 하이픈이 있는 곳에서만 단어를 나눕니다</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Enlarges the article as a whole (Ctrl++ and Ctrl+-)</source>
        <translation>기사 전체를 확대하거나 축소합니다(Ctrl++ 및 Ctrl+-)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Colours of the whole window; your own themes lie in the folder themes</source>
        <translation>창 전체의 색상입니다. 사용자 테마는 themes 폴더에 있습니다</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>세피아</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>고대비, 밝게</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>고대비, 어둡게</translation>
    </message>
    <message>
        <source>New notes</source>
        <translation>새 메모</translation>
    </message>
    <message>
        <source>Colour that a new note or highlight begins with</source>
        <translation>새 메모와 하이라이트의 기본 색상입니다</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>읽기 도우미</translation>
    </message>
    <message>
        <source>Focus on one paragraph</source>
        <translation>한 문단에 집중</translation>
    </message>
    <message>
        <source>Dim all but the current paragraph</source>
        <translation>현재 문단을 제외한 나머지를 흐리게 표시합니다</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>읽기 자</translation>
    </message>
    <message>
        <source>A band under the line at the mouse, or at the caret</source>
        <translation>마우스나 캐럿이 있는 줄에 띠를 표시합니다</translation>
    </message>
    <message>
        <source>Scrolling by itself</source>
        <translation>자동 스크롤</translation>
    </message>
    <message>
        <source>How fast the article scrolls when it is told to</source>
        <translation>자동 스크롤할 때의 속도입니다</translation>
    </message>
    <message>
        <source> lines a minute</source>
        <translation> 줄/분</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Let nothing glide, even where the system does not ask for calm</source>
        <translation>시스템 설정과 관계없이 부드럽게 움직이는 효과를 끕니다</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
    <message>
        <source>How much faster or slower than the voice does by itself</source>
        <translation>음성의 기본 속도보다 얼마나 빠르게 또는 느리게 읽을지 정합니다</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>본문 주변</translation>
    </message>
    <message>
        <source>Paragraph numbers</source>
        <translation>문단 번호</translation>
    </message>
    <message>
        <source>Show in the margin the numbers that paragraphs are cited by</source>
        <translation>인용할 때 쓰는 문단 번호를 여백에 표시합니다</translation>
    </message>
    <message>
        <source>Page around the article</source>
        <translation>기사 주변 페이지</translation>
    </message>
    <message>
        <source>Show the banner, menu and footer lines that stood around the article</source>
        <translation>기사 주변에 있던 배너, 메뉴, 바닥글 줄을 표시합니다</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>프로그램 언어</translation>
    </message>
    <message>
        <source>The words of menus, panels and dialogs; articles stay as they are</source>
        <translation>메뉴, 패널, 대화 상자의 언어입니다. 기사는 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>Another language shows when Pilcrow is started again.</source>
        <translation>변경한 언어는 Pilcrow를 다시 시작하면 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Back to the default: {0}</source>
        <translation>기본값으로 되돌리기: {0}</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>모두 되돌리기</translation>
    </message>
    <message>
        <source>Have everything as it was when the settings were opened</source>
        <translation>설정 창을 열었을 때의 상태로 모두 되돌립니다</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Have everything as it was when the program was new</source>
        <translation>모든 설정을 처음 설치했을 때의 상태로 되돌립니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>설정을 닫습니다(Esc)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Place in the article</source>
        <translation>기사에서의 위치</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>메모 상태</translation>
    </message>
    <message>
        <source>The time left is counted by your own pace, {0} % of an average reader&apos;s.</source>
        <translation>남은 시간은 사용자의 읽기 속도(평균의 {0}%)로 계산합니다.</translation>
    </message>
    <message>
        <source>¶ {0} of {1}</source>
        <translation>¶ {0}/{1}</translation>
    </message>
    <message>
        <source>p. {0}</source>
        <translation>{0}쪽</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>notes saved {0}</source>
        <translation>메모 저장됨 {0}</translation>
    </message>
    <message>
        <source>⚠ notes not saved; trying again</source>
        <translation>⚠ 메모가 저장되지 않음. 다시 시도하는 중</translation>
    </message>
    <message>
        <source>saving notes…</source>
        <translation>메모 저장 중…</translation>
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
        <translation>인용 스타일</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>스타일</translation>
    </message>
    <message>
        <source>The citation styles there are</source>
        <translation>사용할 수 있는 인용 스타일</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What the style is called in the menu</source>
        <translation>메뉴에 표시되는 스타일 이름입니다</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Words, and fields in braces</source>
        <translation>일반 텍스트와 중괄호로 묶은 필드를 입력합니다</translation>
    </message>
    <message>
        <source>How it comes out</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>What stands in [square brackets] is left out where a field in it has no value.</source>
        <translation>[대괄호] 안의 내용은 그 안의 필드에 값이 없으면 생략됩니다.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>서식(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>Begin a style of your own from this one</source>
        <translation>이 스타일을 바탕으로 새 스타일을 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Remove this style of yours</source>
        <translation>이 사용자 스타일을 제거합니다</translation>
    </message>
    <message>
        <source>Keep the styles</source>
        <translation>스타일을 저장합니다</translation>
    </message>
    <message>
        <source>Leave the styles as they were (Esc)</source>
        <translation>스타일을 변경하지 않습니다(Esc)</translation>
    </message>
    <message>
        <source>There are two styles called “{0}”; choose another name.</source>
        <translation>이름이 “{0}”인 스타일이 두 개 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>My style {0}</source>
        <translation>내 스타일 {0}</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>The theme {0} was passed over: {1}; mend the file or take it away.</source>
        <translation>테마 {0}을(를) 건너뛰었습니다({1}). 파일을 고치거나 제거하십시오.</translation>
    </message>
    <message>
        <source>it is too large for a theme</source>
        <translation>테마 파일이 너무 큼</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>UTF-8 형식이 아님</translation>
    </message>
    <message>
        <source>it does not say {0}</source>
        <translation>{0} 항목이 없음</translation>
    </message>
    <message>
        <source>it has no table of colours</source>
        <translation>색상표가 없음</translation>
    </message>
    <message>
        <source>it names no colour for {0}</source>
        <translation>{0} 색상이 지정되지 않음</translation>
    </message>
    <message>
        <source>its {0} is not a colour as #1d2126</source>
        <translation>{0} 값이 #1d2126 형식의 색상이 아님</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>중첩이 너무 깊음</translation>
    </message>
</context>
<context>
    <name>TickStrip</name>
    <message>
        <source>Places of matches and notes</source>
        <translation>검색 결과와 메모의 위치</translation>
    </message>
    <message>
        <source>Where matches and notes are in the article. Click to go there.</source>
        <translation>기사에서 검색 결과와 메모가 있는 위치입니다. 클릭하면 이동합니다.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제일</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Deleted notes</source>
        <translation>삭제한 메모</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>선택한 메모</translation>
    </message>
    <message>
        <source>No deleted notes.

A note that is deleted stays here until it is deleted for good.</source>
        <translation>삭제한 메모가 없습니다.

삭제한 메모는 영구 삭제할 때까지 여기에 보관됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted note(s)</source>
        <translation>
            <numerusform>삭제한 메모 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>복원(&amp;R)</translation>
    </message>
    <message>
        <source>Bring the chosen notes back (Enter)</source>
        <translation>선택한 메모를 복원합니다(Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>영구 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Take the chosen notes out of the trash (Del)</source>
        <translation>선택한 메모를 휴지통에서 제거합니다(Del)</translation>
    </message>
    <message>
        <source>&amp;Empty the trash</source>
        <translation>휴지통 비우기(&amp;E)</translation>
    </message>
    <message>
        <source>Take every note out of the trash (Alt+E)</source>
        <translation>휴지통의 모든 메모를 제거합니다(Alt+E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>이 창을 닫습니다(Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln note(s) for good?</source>
        <translation>
            <numerusform>메모 %Ln개를 영구 삭제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash, {0} in all?</source>
        <translation>휴지통을 비우시겠습니까? (모두 {0}개)</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>Ctrl+Z in the article still brings them back, as long as the undo steps last.</source>
        <translation>실행 취소 기록이 남아 있는 동안에는 기사에서 Ctrl+Z를 눌러 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
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
        <translation>해당 위치 표시</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>값 복사</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Correct To</source>
        <translation>다음 값으로 수정</translation>
    </message>
    <message>
        <source>Take Back the Correction</source>
        <translation>수정 되돌리기</translation>
    </message>
    <message>
        <source>Enter keeps the value, Esc leaves it as it was</source>
        <translation>Enter: 값 저장, Esc: 변경하지 않음</translation>
    </message>
    <message>
        <source>Correct {0}</source>
        <translation>{0} 수정</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} 복사</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Drop the correction and show what the document says</source>
        <translation>수정한 값을 버리고 문서에 있는 값을 표시합니다</translation>
    </message>
    <message>
        <source>Take back the correction of {0}</source>
        <translation>{0} 수정 되돌리기</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>When</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>지금 없음</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제일</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier states of the notes</source>
        <translation>메모의 이전 상태</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>이전 상태</translation>
    </message>
    <message>
        <source>Notes missing now</source>
        <translation>지금 없는 메모</translation>
    </message>
    <message>
        <source>The chosen note</source>
        <translation>선택한 메모</translation>
    </message>
    <message>
        <source>&amp;Bring back the missing notes</source>
        <translation>없는 메모 복원(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Add what is missing to the notes as one step that can be undone (Enter)</source>
        <translation>없는 메모를 추가합니다. 한 번에 실행 취소할 수 있습니다(Enter)</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>이 창을 닫습니다(Esc)</translation>
    </message>
    <message>
        <source>No earlier states are kept yet.</source>
        <translation>아직 보관된 이전 상태가 없습니다.</translation>
    </message>
    <message>
        <source>What your notes were at earlier times is kept here by itself.</source>
        <translation>메모의 이전 상태가 여기에 자동으로 보관됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of {0} are missing now.</source>
        <translation>
            <numerusform>{0} 당시의 메모 중 %Ln개가 지금 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Every note of that time is still there.</source>
        <translation>당시의 메모가 모두 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How to begin</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>기사 열기</translation>
    </message>
    <message>
        <source>Open an article ({0})</source>
        <translation>기사 열기({0})</translation>
    </message>
    <message>
        <source>Read the sample article</source>
        <translation>예제 기사 읽기</translation>
    </message>
    <message>
        <source>A short dispatch that comes with the program, to try everything on</source>
        <translation>프로그램에 포함된 짧은 기사로 모든 기능을 시험해 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>최근에 읽은 기사</translation>
    </message>
    <message>
        <source>Read an article</source>
        <translation>기사 읽기</translation>
    </message>
    <message>
        <source>Drop a file here: a saved web page, a dispatch, a book, a PDF, a mail. The article is shown without the page around it, its paragraphs numbered, with room for your notes.</source>
        <translation>저장한 웹 페이지, 통신 기사, 책, PDF, 메일 등의 파일을 여기에 끌어다 놓으십시오. 주변 페이지 없이 기사만 문단 번호와 함께 표시되며, 메모를 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>{0} shows every key. {1} has letters, column and colours as you like them. Whatever you note is kept on this computer only.</source>
        <translation>{0} 키를 누르면 모든 단축키를 볼 수 있고, {1} 키를 누르면 글자, 본문 너비, 색상을 원하는 대로 바꿀 수 있습니다. 메모는 이 컴퓨터에만 저장됩니다.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} 열기</translation>
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
        <translation>열린 문서</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colour of new notes</source>
        <translation>새 메모 색상(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>노랑(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>주황(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>분홍(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;urple</source>
        <translation>보라(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>파랑(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>초록(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;opy as</source>
        <translation>다른 형식으로 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>기사 열기</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Books and documents</source>
        <translation>책과 문서</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>{0} was not opened.</source>
        <translation>{0} 파일을 열지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) a line</source>
        <translation>
            <numerusform>한 줄에 %Ln자</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>{0} 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>{0} 다시 실행(&amp;R)</translation>
    </message>
</context>
<context>
    <name>_Cards</name>
    <message>
        <source>Changed {0}</source>
        <translation>변경: {0}</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>태그: {0}</translation>
    </message>
</context>
<context>
    <name>_Detail</name>
    <message>
        <source>Quoted words</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Choose a note to read it whole.</source>
        <translation>메모를 선택하면 전체 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Tags: {0}</source>
        <translation>태그: {0}</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>변경: {0}</translation>
    </message>
    <message>
        <source>The file is gone; the quote is kept here.</source>
        <translation>파일이 없습니다. 인용문은 여기에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read; the quote is kept here. {0}</source>
        <translation>파일을 읽을 수 없습니다. 인용문은 여기에 보관되어 있습니다. {0}</translation>
    </message>
</context>
<context>
    <name>_Drawn</name>
    <message>
        <source>For example 2005-03-14, 2005-03 or XXXX-03-14. Enter keeps it, Esc leaves.</source>
        <translation>예: 2005-03-14, 2005-03, XXXX-03-14. Enter: 저장, Esc: 취소.</translation>
    </message>
    <message>
        <source>A language code, for example en or ko. Enter keeps it, Esc leaves.</source>
        <translation>언어 코드(예: en, ko). Enter: 저장, Esc: 취소.</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves.</source>
        <translation>Enter: 저장, Esc: 취소.</translation>
    </message>
</context>
<context>
    <name>_Hooks</name>
    <message>
        <source>Something went wrong inside Pilcrow ({0}); your notes are safe, please report it.</source>
        <translation>Pilcrow 내부에서 문제가 발생했습니다({0}). 메모는 안전합니다. 이 문제를 알려 주십시오.</translation>
    </message>
</context>
<context>
    <name>_NoteText</name>
    <message>
        <source>Write a note…</source>
        <translation>메모 작성…</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>메모 내용</translation>
    </message>
    <message>
        <source>Kept as you type (Esc: back to the list)</source>
        <translation>입력하는 대로 저장됩니다(Esc: 목록으로 돌아가기)</translation>
    </message>
</context>
<context>
    <name>_ReturnCard</name>
    <message>
        <source>From the beginning</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Go to the beginning of the article; Alt+Left leads back here</source>
        <translation>기사 처음으로 이동합니다. Alt+Left를 누르면 여기로 돌아옵니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation>읽던 위치</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Paragraph {0}</source>
        <translation>문단 {0}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>Paragraph {0}: {1}</source>
        <translation>문단 {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_Versions</name>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
</context>
</TS>
