// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_service.h"
#include "ui/records/field_editor.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bihuan {

/// One or several records of another kind, found by typing: a character on the button opens the picker with it. Several
/// stand one below the other, each with a button that takes it away.
class ReferenceEditor final : public FieldEditor {
    Q_OBJECT
public:
    /// `creating`: lets the picker create what is typed and not there; may be null.
    ReferenceEditor(const Field& field, const RecordStore& store, RecordService* creating, QWidget* parent);

    QVariant value() const override;
    void setValue(const QVariant& value) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool several() const { return field().kind == FieldKind::References; }
    void change(const QList<qint64>& ids);
    void showNames();
    void addChip(qint64 id, const QString& name, bool voided);
    void choose(const QString& typed);

    const RecordStore& m_store;
    RecordService* m_creating;
    QLineEdit* m_shown; ///< the one chosen, or that there is none
    QVBoxLayout* m_chips;
    QPushButton* m_choose;
    QList<qint64> m_ids;
};

} // namespace bihuan
