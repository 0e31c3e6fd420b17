// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_services.h"
#include "ui/dialogs/scan_dialog.h"

class QComboBox;

namespace bihuan {

class DateEdit;

/// A stack of signed papers, one after the other; besides the code a number, a name or its pinyin initials do.
class QuickMarkDialog final : public ScanDialog {
    Q_OBJECT
public:
    /// What the dialog does to the records, so that its owner knows what changed.
    struct Access {
        std::function<const YearBoard&()> board;
        std::function<Result<Agreement>(const QString& code)> find;
        std::function<Result<MarkReport>(const MarkRequest&)> mark;
        std::function<Result<>(const MarkStep&)> takeBack;
    };
    QuickMarkDialog(Access access, AgreementState state, QDate today, QWidget* parent = nullptr);

    AgreementState state() const;

protected:
    void enter(const QString& text) override;
    QString countText() const override;

private:
    QWidget* buildOptions(QDate today);
    void stateChosen();
    void markOne(Agreement agreement); ///< by value: marking changes the board it may come from
    void markById(Id<Agreement> id);
    void offerPeople(const QList<const BoardRow*>& people);
    QList<const BoardRow*> peopleBy(const QString& text) const;

    Access m_access;
    QComboBox* m_state;
    DateEdit* m_date;
    QLabel* m_dateLabel;
    QLineEdit* m_location;
    QLabel* m_locationLabel;
};

} // namespace bihuan
