#pragma once

#include <client_kind.h>

#include <QStringList>

#include <algorithm>
#include <span>

namespace gemba::shell {

/// One page of a desktop program, said once: from its line follow the entry in the rail and in "Go to", the shortcut, the
/// check of the permission, and the loading when it is first opened.
///
/// To add a page:
///  1. <Name>Page.qml with `required property ShellController shell`, built from Gemba.Desk; its model is made in it:
///     `SessionsModel { id: sessions; shell: page.shell }`.
///  2. its model: `class SessionsModel : public ListPage` (list_page.h says the few functions) or, where
///     there is no list, a QObject with a PageState.
///  3. recorded answers for --offline: recorded/<method>.json, the reply as it comes over the wire.
///  4. a line in the program's table (admin_program.cpp, console_program.cpp), the files in CMakeLists.txt,
///     `update_translations`.
struct PageEntry
{
    const char *id;      ///< for --page and links between pages
    const char *section; ///< "Access", "Plant", "Records", "System"; entries of one stand together
    const char *title;   ///< English; translated in the context PageTable
    const char *icon;    ///< of resources/icons/desk
    const char
        *permission; ///< without it the page is not offered; "a|b": one of them; empty: everybody who is signed in
    const char *component; ///< QML file below qml/Gemba, without .qml: "Admin/UsersPage"

    bool offeredTo(const QStringList &permissions) const
    {
        const QStringList enough = QString::fromLatin1(permission).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        return enough.isEmpty() || std::any_of(enough.cbegin(), enough.cend(),
                                               [&](const QString &one) { return permissions.contains(one); });
    }
};

/// What "Go to" offers besides the pages themselves: one of them, opened at something that is done there.
struct PaletteAction
{
    const char *title; ///< English; translated in the context PageTable
    const char *icon;
    const char *page;
    const char *target; ///< as ShellController::open() takes it
};

/// What makes one desktop program differ from another.
struct Program
{
    const char *name;    ///< "admin": of its settings, its translations and the executable gemba-admin
    const char *module;  ///< "Admin": Gemba.Admin holds AdminView, what is in its window
    const char *purpose; ///< one sentence of --help
    identity::ClientKind kind;
    std::span<const PageEntry> pages;
    std::span<const PaletteAction> actions = {};

    const PageEntry *page(QStringView id) const
    {
        for (const PageEntry &entry : pages)
            if (id == QLatin1StringView(entry.id))
                return &entry;
        return nullptr;
    }
};

} // namespace gemba::shell
