// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_service.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace bihuan {

class FieldEditor;
class MessageBar;

/// One field of several records set at once: which field, what value, why. Each record is checked; when one cannot take
/// the value, none is changed and the dialog says which and why.
class SetFieldDialog final : public QDialog {
    Q_OBJECT
public:
    /// `names`: of the records, for a person to see whom it concerns.
    SetFieldDialog(const RecordKind& kind, RecordService& service, const QList<qint64>& ids, const QString& names,
                   QWidget* parent = nullptr);

    /// Fields several records can share: not the name, nothing unique, nothing the program makes.
    static QList<const Field*> fieldsOf(const RecordKind& kind);

signals:
    /// `before`: of the records changed, for RecordService::setField() to take it back.
    void done(const QString& column, const QMap<qint64, QVariant>& before);

private:
    void chooseField();
    void apply();

    const RecordKind& m_kind;
    RecordService& m_service;
    QList<qint64> m_ids;
    QList<const Field*> m_fields;
    MessageBar* m_messages;
    QComboBox* m_field;
    QVBoxLayout* m_place; ///< of the editor
    FieldEditor* m_editor = nullptr;
    QLineEdit* m_reason;
};

} // namespace bihuan
