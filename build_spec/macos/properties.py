"""What macOS is told of the program: its Info.plist, read by pilcrow.spec. Untried on a Mac."""

from typing import Any

from about import AUTHORS, DOCUMENTS


def properties() -> dict[str, Any]:
    """Return the members of Info.plist that PyInstaller does not write itself."""
    return {
        "CFBundleDisplayName": "Pilcrow",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": document.name,
                "CFBundleTypeExtensions": list(document.suffixes),
                "CFBundleTypeMIMETypes": list(document.media_types),
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                **({"LSItemContentTypes": [document.uti]} if document.uti else {}),
            }
            for document in DOCUMENTS
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{AUTHORS}. MIT licence.",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
    }
