// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filing/filing_services.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QComboBox;
class QListWidget;
class QStackedWidget;
class QTreeWidget;

namespace bihuan {

class EmptyState;
class FilterEdit;
class PreviewPane;

/// Every attached file of the school: without a date, on several records, not readable, of one name; where each hangs.
class AttachmentsPage final : public Page {
    Q_OBJECT
public:
    enum class Show { All, Undated, Shared, Unreadable, SameName, Loose };
    static constexpr int mostListed = 1000; ///< more is narrowed down by typing

    static PageInfo info();
    AttachmentsPage(FilingServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> editActions() const override;

private:
    void build();
    void reload();
    void fill();
    void showCurrent();
    void setDates();
    void takePhotoDates();
    void apply(const QList<std::pair<qint64, QDate>>& days, const QString& why);
    void openUse();
    QList<AttachmentEntry> selected() const;

    FilingServices& m_services;
    UiContext m_context;
    QList<AttachmentEntry> m_entries;
    FilterEdit* m_filter = nullptr;
    QComboBox* m_which = nullptr;
    QTreeWidget* m_list = nullptr;
    QListWidget* m_uses = nullptr;
    PreviewPane* m_preview = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    QAction* m_date = nullptr;
    QAction* m_photoDate = nullptr;
    QAction* m_open = nullptr;
    QList<AttachmentUse> m_shownUses;
};

} // namespace bihuan
