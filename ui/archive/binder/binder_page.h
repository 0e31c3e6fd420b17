// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/binder/export_desk.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace bihuan {

/// 归档导出: a year's archive, a class, a mechanism or items chosen by hand, as one PDF or several.
class BinderPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    BinderPage(BinderServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;

    /// Instead of a year: these archive items, or these records. Empty lists: the year again.
    void chooseByHand(const QList<qint64>& items, const QList<BoundRecord>& records);

signals:
    void recordWanted(const QString& kind, qint64 id);
    void pageWanted(const QString& code);

private:
    BinderScope scope() const;
    void fillParts();
    void changed();
    void count();
    void write();
    void show(const QList<BinderProblem>& problems, const QStringList& leftOut);

    BinderServices& m_services;
    UiContext m_context;
    QList<qint64> m_items;
    QList<BoundRecord> m_records;
    int m_expectedPages = -1;
    QWidget* m_choices;
    QSpinBox* m_year;
    QComboBox* m_part;
    QComboBox* m_split;
    QCheckBox* m_uncollected;
    QCheckBox* m_secret;
    QCheckBox* m_data;
    QLabel* m_byHand;
    QPushButton* m_yearAgain;
    QLabel* m_figures;
    QLabel* m_listTitle;
    QTreeWidget* m_list;
    QAction* m_count;
    QAction* m_write;
    ExportDesk* m_desk;
};

} // namespace bihuan
