// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/hazards/notice_service.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/theme.h"

#include <QDialog>

namespace bihuan {

class DateEdit;
class ReferenceLine;
class ToneLabel;

/// Marks receipts of notices that came back, one after the other: scan or type the code, Enter. Day and person stay for the stack.
class ReceiptDialog final : public QDialog {
    Q_OBJECT
public:
    ReceiptDialog(NoticeService& notices, const UiContext& context, QWidget* parent = nullptr);

    void enter();
    int marked() const { return m_marked; }

signals:
    void noticeWanted(Id<RectifyNotice> id);

private:
    void say(Tone tone, const QString& text);
    void takeBack();

    NoticeService& m_notices;
    UiContext m_context;
    QLineEdit* m_code;
    DateEdit* m_date;
    ReferenceLine* m_by;
    QLineEdit* m_note;
    ToneLabel* m_result;
    QPushButton* m_undo;
    Id<RectifyNotice> m_last;
    int m_marked = 0;
};

} // namespace bihuan
