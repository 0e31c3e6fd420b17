// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"

#include <QTableView>

namespace bihuan {

class AgreementTableModel;
class UiSettings;

/// The table of the year's board: pills for the states, columns remembered on this computer.
class AgreementTable final : public QTableView {
    Q_OBJECT
public:
    AgreementTable(AgreementTableModel* model, UiSettings& settings, QWidget* parent = nullptr);

    QList<int> chosenRows() const; ///< of the board, in the order shown
    QList<Id<Person>> chosenPersons() const;

private:
    AgreementTableModel* m_model;
};

} // namespace bihuan
