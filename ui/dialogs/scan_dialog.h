// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/theme.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QVBoxLayout;

namespace bihuan {

class MarkResult;

/// A stack of printed sheets, one after the other: a reader types the short code and Enter, or a person types a code, a
/// number or a name. Each is marked at once, says so, and can be taken back. Nothing here is modal, and nothing needs the
/// mouse. What marking means, and what else may be typed, is the subject's.
class ScanDialog : public QDialog {
    Q_OBJECT
public:
    int marked() const { return m_marked; } ///< without those taken back

protected:
    /// A sheet that was marked: its row in the list, whose it is, and how it is taken back (a sentence of what it is now).
    struct Done {
        QStringList cells; ///< the last one is the state
        QString whose;
        std::function<Result<QString>()> takeBack;
        bool takenBack = false;
    };
    /// One of several that fit what was typed, to be chosen by its digit.
    struct Choice {
        QString words;
        std::function<void()> mark;
    };

    ScanDialog(const QString& objectName, QWidget* parent);
    /// To be called once at the end of the constructor: `options` above the code; `headings` of the list, the state the last.
    void build(QWidget* options, const QString& codeName, const QString& codeHint, const QStringList& headings, int stretched);

    virtual void enter(const QString& text) = 0; ///< not empty, no digit of a choice
    virtual QString countText() const = 0;

    void addDone(const Done& one, Tone tone, const QString& word, const QString& whose, const QString& line);
    void say(Tone tone, const QString& word, const QString& whose, const QString& line);
    void refuse(Tone tone, const QString& word, const QString& sentence); ///< with a beep
    void offer(const QList<Choice>& choices); ///< the first nine
    void dropOffer() { m_choices.clear(); }
    void showCount();
    void focusCode();
    QTreeWidget& list() const { return *m_list; }

    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void entered();
    void takeBack(int at);
    void takeBackLast();
    QLayout* buildFoot();

    QLineEdit* m_code;
    MarkResult* m_result;
    QLabel* m_count;
    QTreeWidget* m_list;
    QList<Done> m_done; ///< in the order marked; the list shows the last ten
    QList<Choice> m_choices; ///< offered under 1, 2, …
    int m_marked = 0;
};

} // namespace bihuan
