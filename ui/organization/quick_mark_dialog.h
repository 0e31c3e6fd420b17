// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_services.h"
#include "ui/widgets/theme.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace bihuan {

class DateEdit;
class MarkResult;

/// A stack of signed papers, one after the other: a reader types the short code and Enter, or a person types a code, a
/// number, a name or its pinyin initials. Each is marked at once, says so, and can be taken back. Nothing here is modal,
/// and nothing needs the mouse.
class QuickMarkDialog final : public QDialog {
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
    int marked() const { return m_marked; } ///< without those taken back

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Done {
        MarkStep step;
        QString name;
        bool takenBack = false;
    };
    QWidget* buildOptions(QDate today);
    void buildList();
    void stateChosen();
    void enter();
    bool choose(const QString& text);
    void markOne(Agreement agreement); ///< by value: marking changes the board it may come from
    void offer(const QList<const BoardRow*>& people);
    QList<const BoardRow*> peopleBy(const QString& text) const;
    void refuse(Tone tone, const QString& word, const QString& sentence);
    void takeBack(int done);
    void takeBackLast();
    void showCount();

    Access m_access;
    QComboBox* m_state;
    DateEdit* m_date;
    QLabel* m_dateLabel;
    QLineEdit* m_location;
    QLabel* m_locationLabel;
    QLineEdit* m_code;
    MarkResult* m_result;
    QLabel* m_count;
    QTreeWidget* m_list;
    QList<Done> m_done; ///< in the order marked; the list shows the last ten
    QList<Id<Agreement>> m_choice; ///< offered under 1, 2, …
    int m_marked = 0;
};

} // namespace bihuan
