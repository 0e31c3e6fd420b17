// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_papers.h"
#include "ui/shell/ui_context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace bihuan {

class DateEdit;
class MessageBar;

/// What of the roster goes on which paper; then the preview of the real pages.
class WatchPrintDialog final : public QDialog {
    Q_OBJECT
public:
    WatchPrintDialog(const WatchService& service, const UiContext& context, QDate day, QWidget* parent = nullptr);

private:
    void showOptions();
    WatchPaperOptions options() const;
    void preview();

    const WatchService& m_service;
    const UiContext& m_context;
    MessageBar* m_messages;
    QComboBox* m_what;
    DateEdit* m_day;
    QComboBox* m_paper;
    QComboBox* m_perSheet;
    QComboBox* m_period;
    QCheckBox* m_phones;
    QCheckBox* m_qr;
    QFormLayout* m_form;
};

} // namespace bihuan
