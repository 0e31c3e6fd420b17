// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/education_services.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/action_dialog.h"

class QComboBox;
class QSpinBox;

namespace bihuan {

/// 1530 and 12530 booklets of a term: which term, scheme and classes, then the preview; or the list of spot checks.
class BookletDialog final : public ActionDialog {
    Q_OBJECT
public:
    BookletDialog(EducationServices& services, const UiContext& context, QWidget* parent = nullptr);

private:
    void carryOut() override;
    BookletOptions options() const;
    void preview(const Result<std::shared_ptr<PageSet>>& pages);
    void previewList();

    EducationServices& m_services;
    UiContext m_context;
    QComboBox* m_term;
    QComboBox* m_scheme;
    QComboBox* m_class;
    QSpinBox* m_samples;
};

} // namespace bihuan
