"""What the systems are told of Pilcrow, and the documents it opens; for the spec, linux/ and the others."""

from typing import NamedTuple

HOMEPAGE = "https://github.com/pilcrow-viewer/pilcrow"
IDENTIFIER = "io.github.pilcrow_viewer.pilcrow"  # in AppStream and on macOS
AUTHORS = "The Pilcrow authors"
MAINTAINER = f"{AUTHORS} <pilcrow-viewer@users.noreply.github.com>"


class Document(NamedTuple):
    """One kind of document."""

    name: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]  # the first is the registered one; the others are what desktops also call it
    uti: str  # Apple's name for it, empty where it has none


DOCUMENTS = (
    Document("Plain text", ("txt", "text"), ("text/plain",), "public.plain-text"),
    Document("Web page", ("html", "htm"), ("text/html",), "public.html"),
    Document("XHTML page", ("xhtml", "xht"), ("application/xhtml+xml",), "public.xhtml"),
    Document("Saved web page", ("mhtml", "mht"), ("multipart/related", "application/x-mimearchive"), ""),
    Document("Web archive", ("warc",), ("application/warc",), ""),
    Document("Markdown text", ("md", "markdown"), ("text/markdown",), "net.daringfireball.markdown"),
    Document("E-book", ("epub",), ("application/epub+zip",), "org.idpf.epub-container"),
    Document(
        "Word document",
        ("docx",),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
        "org.openxmlformats.wordprocessingml.document",
    ),
    Document("PDF document", ("pdf",), ("application/pdf",), "com.adobe.pdf"),
    Document("E-mail message", ("eml",), ("message/rfc822",), "com.apple.mail.email"),
)

MEDIA_TYPES = tuple(name for document in DOCUMENTS for name in document.media_types)
