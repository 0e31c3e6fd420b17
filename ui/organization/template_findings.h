// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_text_check.h"

#include <QFrame>

class QListWidget;

namespace bihuan {

class ToneLabel;

/// What the check has found in a text: a line that sums up, and a list of which each entry leads to its place.
class TemplateFindings final : public QFrame {
    Q_OBJECT
public:
    explicit TemplateFindings(QWidget* parent = nullptr);

    void setFindings(const QList<TextFinding>& findings);
    const QList<TextFinding>& findings() const { return m_findings; }

signals:
    void jumpWanted(int block, const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    QList<TextFinding> m_findings;
    ToneLabel* m_summary;
    QListWidget* m_list;
};

} // namespace bihuan
