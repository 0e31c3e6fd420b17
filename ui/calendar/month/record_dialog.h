// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ui_context.h"

#include <QDialog>

namespace bihuan {

class RecordForm;
struct Record;
struct RecordKind;

/// The form of a record over the page one is working in.
class RecordDialog final : public QDialog {
    Q_OBJECT
public:
    RecordDialog(const RecordKind& kind, const Record& record, const UiContext& context, QWidget* parent = nullptr);

signals:
    void saved(qint64 id);

protected:
    void reject() override;

private:
    RecordForm* m_form;
};

} // namespace bihuan
