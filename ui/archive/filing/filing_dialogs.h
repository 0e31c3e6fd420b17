// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filing/filing_services.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/action_dialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace bihuan {

class DateEdit;
class ReferenceLine;

/// A new filing by a rule, about a record or about nothing in particular.
class FilingDraftDialog final : public ActionDialog {
    Q_OBJECT
public:
    FilingDraftDialog(FilingServices& services, const UiContext& context, const QString& kind, qint64 id, QWidget* parent = nullptr);

signals:
    void drafted(Id<Filing> id);

protected:
    void carryOut() override;

private:
    void fillIn();
    void countDays();

    FilingServices& m_services;
    QString m_kind;
    qint64 m_id;
    Filing m_draft;
    QComboBox* m_rule;
    QLineEdit* m_subject;
    QLineEdit* m_toOrg;
    QLineEdit* m_basis;
    DateEdit* m_from;
    DateEdit* m_due;
    QPlainTextEdit* m_content;
    ReferenceLine* m_by;
    QCheckBox* m_papers;
    QLabel* m_time;
};

/// One step of one or several filings: the day, and what this step needs.
class FilingStepDialog final : public ActionDialog {
    Q_OBJECT
public:
    FilingStepDialog(FilingServices& services, const QList<Id<Filing>>& ids, FilingAction action, QWidget* parent = nullptr);

signals:
    void done(const QList<FilingStep>& steps);

protected:
    void carryOut() override;

private:
    FilingServices& m_services;
    QList<Id<Filing>> m_ids;
    FilingAction m_action;
    DateEdit* m_day;
    ReferenceLine* m_person = nullptr;
    QComboBox* m_channel = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_note = nullptr;
};

/// Each step of a filing, also those of earlier rounds.
class FilingWayDialog final : public QDialog {
    Q_OBJECT
public:
    FilingWayDialog(FilingServices& services, Id<Filing> id, QWidget* parent = nullptr);
};

/// Letters of numbers, and after how many days is asked.
class FilingSettingsDialog final : public ActionDialog {
    Q_OBJECT
public:
    FilingSettingsDialog(FilingService& service, QWidget* parent = nullptr);

protected:
    void carryOut() override;

private:
    FilingService& m_service;
    QCheckBox* m_numbered;
    QLineEdit* m_letters;
    QLineEdit* m_incoming;
    QSpinBox* m_answer;
    QSpinBox* m_read;
};

} // namespace bihuan
