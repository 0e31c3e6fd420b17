// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_service.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

namespace bihuan {

class RecordForm;

/// For a kind of which there is one record only, such as the school's profile: its form, always open.
class SingleRecordPage : public Page {
    Q_OBJECT
public:
    SingleRecordPage(const RecordKind& kind, const UiContext& context, const QString& icon, QWidget* parent = nullptr);
    void activated() override;
    bool mayLeave() override;

private:
    const RecordKind& m_kind;
    UiContext m_context;
    RecordForm* m_form;
};

} // namespace bihuan
