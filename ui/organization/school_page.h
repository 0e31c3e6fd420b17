// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/records/single_record_page.h"

#include <QImage>

class QLabel;
class QPushButton;

namespace bihuan {

/// Where the school's logo is kept; handed in, as the page knows nothing of attachments.
struct LogoAccess {
    std::function<Result<QImage>()> load;               ///< a null image when there is none
    std::function<Result<>(const QString& path)> store; ///< an empty path removes it
};

/// The school's profile, with its logo under the form.
class SchoolPage final : public SingleRecordPage {
    Q_OBJECT
public:
    SchoolPage(const UiContext& context, LogoAccess logo, QWidget* parent = nullptr);
    void activated() override;

private:
    void choose();
    void store(const QString& path);

    Dialogs& m_dialogs;
    LogoAccess m_logo;
    QLabel* m_picture;
    QPushButton* m_remove;
};

} // namespace bihuan
