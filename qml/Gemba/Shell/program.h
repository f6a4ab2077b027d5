#pragma once

#include <QString>

#include <span>

namespace gemba::admin {

/// One page of the admin tool, said once: from its line follow the entry in the rail and in "Go to", the shortcut, the
/// check of the permission, and the loading when it is first opened.
///
/// To add a page:
///  1. <Name>Page.qml with `required property AdminController admin`, built from Gemba.Desk; its model is made in it:
///     `SessionsModel { id: sessions; admin: page.admin }`.
///  2. its model: `class SessionsModel : public ListPage` (list_page.h says the few functions) or, where
///     there is no list, a QObject with a PageState.
///  3. recorded answers for --offline: recorded/<method>.json, the reply as it comes over the wire.
///  4. a line in page_table.cpp, the files in CMakeLists.txt, `update_translations`.
struct PageEntry
{
    const char *id;         ///< for --page and links between pages
    const char *section;    ///< "Access", "Plant", "Records", "System"; entries of one stand together
    const char *title;      ///< English; translated in the context PageTable
    const char *icon;       ///< of resources/icons/desk
    const char *permission; ///< without it the page is not offered; empty: everybody who is signed in
    const char *component;  ///< QML file of this module, without .qml
};

std::span<const PageEntry> pageTable();
const PageEntry *pageNamed(QStringView id);

} // namespace gemba::admin
