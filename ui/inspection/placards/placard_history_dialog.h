// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/placards/placard.h"

#include <QDialog>

namespace bihuan {

/// All placards there ever were at one wall, newest first.
class PlacardHistoryDialog final : public QDialog {
    Q_OBJECT
public:
    PlacardHistoryDialog(const QString& wall, const QList<Placard>& versions, QWidget* parent = nullptr);

signals:
    /// The record of a version, where a photo of it can be attached.
    void recordWanted(qint64 placard);
};

} // namespace bihuan
