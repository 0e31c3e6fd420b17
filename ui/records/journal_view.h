// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QDialog>

namespace bihuan {

/// The history of one record as a person reads it: when, who, which field from what to what, and why. Newest first.
class JournalView final : public QDialog {
    Q_OBJECT
public:
    JournalView(const RecordKind& kind, const Record& record, const RecordStore& store, QWidget* parent = nullptr);
};

} // namespace bihuan
