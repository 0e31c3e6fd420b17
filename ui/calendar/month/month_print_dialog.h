// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month/month_papers.h"
#include "ui/shell/ui_context.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace bihuan {

class MessageBar;
class MonthService;

/// Which calendar goes on which paper; then the preview of the real pages, with saving as PDF.
class MonthPrintDialog final : public QDialog {
    Q_OBJECT
public:
    MonthPrintDialog(const MonthService& service, const UiContext& context, QDate month, QWidget* parent = nullptr);

private:
    void showOptions();
    void preview();

    const MonthService& m_service;
    const UiContext& m_context;
    MessageBar* m_messages;
    QComboBox* m_what;
    QLineEdit* m_month;
    QComboBox* m_paper;
    QComboBox* m_turn;
    QFormLayout* m_form;
};

} // namespace bihuan
