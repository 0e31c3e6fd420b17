// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/school_page.h"

#include "core/people/people.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bihuan {

SchoolPage::SchoolPage(const UiContext& context, LogoAccess logo, QWidget* parent)
    : SingleRecordPage(schoolProfileType().kind(), context, u"school"_s, parent)
    , m_dialogs(context.dialogs)
    , m_logo(std::move(logo))
    , m_picture(new QLabel(this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
{
    auto* title = new QLabel(tr("School logo"), this);
    auto* choose = new QPushButton(tr("Choose a &picture…"), this);
    const int side = fontMetrics().height() * 4;
    m_picture->setFixedSize(side, side);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setObjectName(u"logoPicture"_s);
    m_picture->setAccessibleName(tr("School logo"));
    choose->setObjectName(u"chooseLogoButton"_s);
    m_remove->setObjectName(u"removeLogoButton"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(title);
    row->addWidget(m_picture);
    row->addWidget(choose);
    row->addWidget(m_remove);
    row->addStretch();
    bodyLayout()->insertLayout(0, row); // Save and Cancel stay at the bottom
    connect(choose, &QPushButton::clicked, this, &SchoolPage::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { store({}); });
}

void SchoolPage::activated()
{
    SingleRecordPage::activated();
    const auto logo = m_logo.load();
    if (!logo) {
        messages().showError(logo.error());
        return;
    }
    m_remove->setEnabled(!logo->isNull());
    if (logo->isNull()) {
        m_picture->setText(tr("(none)"));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(
        logo->scaled(m_picture->size() * ratio * 0.9, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(ratio);
    m_picture->setPixmap(picture);
}

void SchoolPage::choose()
{
    const QString path = m_dialogs.chooseOpenFile(this, tr("School logo"), tr("Pictures (*.png *.jpg *.jpeg *.bmp *.svg)"));
    if (!path.isEmpty())
        store(path);
}

void SchoolPage::store(const QString& path)
{
    if (const auto stored = m_logo.store(path); !stored) {
        messages().showError(stored.error());
        return;
    }
    activated();
    messages().showMessage(Tone::Ok, path.isEmpty() ? tr("The logo was removed.") : tr("The logo was saved."));
}

} // namespace bihuan
