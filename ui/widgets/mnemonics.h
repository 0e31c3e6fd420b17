// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bihuan {

/// Gives the letters for Alt+letter in one form, each once. In Latin words a letter is underlined where it stands, to
/// Chinese ones a letter of their pinyin is added: “姓名” becomes “姓名(&X)”.
class Mnemonics {
public:
    /// `taken`: letters of the window's menus and buttons.
    explicit Mnemonics(const QString& taken) : m_taken(taken.toUpper()) { }

    QString apply(const QString& title);

private:
    QString m_taken;
};

} // namespace bihuan
