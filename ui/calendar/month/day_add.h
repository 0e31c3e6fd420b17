// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>

class QWidget;

namespace bihuan {

/// Something that can be put on a day of the month calendar; each subject offers its own.
struct DayAdd {
    QString name; ///< of its action, ends in “Action”
    QString icon;
    QString title;
    std::function<void(QWidget* page, QDate day)> run;
};

} // namespace bihuan
