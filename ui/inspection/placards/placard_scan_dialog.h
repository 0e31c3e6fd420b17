// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/placards/placard_service.h"
#include "ui/dialogs/scan_dialog.h"

class QComboBox;

namespace bihuan {

class DateEdit;

/// After a round: the codes of the placards that were hung or taken down, one after the other, scanned or typed; a zone's
/// name, code or pinyin initials do as well.
class PlacardScanDialog final : public ScanDialog {
    Q_OBJECT
public:
    PlacardScanDialog(PlacardService& service, QDate today, QWidget* parent = nullptr);

    bool isPosting() const;

protected:
    void enter(const QString& text) override;
    QString countText() const override;

private:
    void markOne(const std::function<Result<PlacardStep>(QDate day)>& mark);
    QList<PlacardWall> wallsBy(const QString& text) const;

    PlacardService& m_service;
    QComboBox* m_what;
    DateEdit* m_date;
};

} // namespace bihuan
