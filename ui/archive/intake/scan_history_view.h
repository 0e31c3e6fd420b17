// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/intake/intake_services.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace bihuan {

/// All intakes above, what became of the chosen one below: its documents, and the pages that are at no record.
class ScanHistoryView final : public QWidget {
    Q_OBJECT
public:
    explicit ScanHistoryView(IntakeServices& services, QWidget* parent = nullptr);

    void reload();
    void showBatch(Id<ScanBatch> batch);
    const BatchStanding* batch() const; ///< the chosen one; null = none
    qint64 document() const;            ///< the chosen document, 0 = none
    bool isEmpty() const { return m_batches.isEmpty(); }

signals:
    void recordWanted(const QString& kind, qint64 id);
    void sheetWanted(Id<ScanSheet> sheet); ///< it waits at the desk
    void failed(const Error& error);
    void changed();

private:
    void showContents();
    void open();

    IntakeServices& m_services;
    QList<BatchStanding> m_batches;
    QTreeWidget* m_list;
    QLabel* m_title;
    QTreeWidget* m_contents;
};

} // namespace bihuan
