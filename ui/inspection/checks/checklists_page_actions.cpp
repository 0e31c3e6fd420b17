// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the page do to lists and items.
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/checks/check_items_model.h"
#include "ui/inspection/checks/checklists_page.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/record_form.h"
#include "ui/widgets/message_bar.h"

#include <QStackedWidget>
#include <QTableView>

namespace bihuan {

using namespace Qt::StringLiterals;

void ChecklistsPage::editList(bool fresh)
{
    const RecordKind& kind = checklistType().kind();
    Record record = kind.blank();
    if (!fresh) {
        const auto found = m_context.records.store().find(kind, list().value());
        if (!found || !*found)
            return;
        record = **found;
    } else {
        kind.setValue(record, u"cycle"_s, u"week"_s);
        kind.setValue(record, u"round"_s, u"department"_s);
        kind.setValue(record, u"position"_s, qint64(m_lists.isEmpty() ? 10 : m_lists.last().position + 10));
    }
    if (!m_form) {
        m_form = new RecordForm(kind, m_context, this);
        m_stack->addWidget(m_form);
        connect(m_form, &RecordForm::saved, this, [this](qint64 id) {
            m_stack->setCurrentWidget(m_main);
            activated();
            showList(Id<Checklist>(id));
            if (m_model->rowCount() == 0)
                messages().showMessage(Tone::Info, tr("Add the items of the list next."));
        });
        connect(m_form, &RecordForm::closed, this, [this] { m_stack->setCurrentWidget(m_main); });
    }
    m_form->load(record);
    m_stack->setCurrentWidget(m_form);
}

void ChecklistsPage::print(const Result<TableContent>& content)
{
    if (!content) {
        messages().showError(content.error());
        return;
    }
    DocumentInfo info;
    info.title = content->title;
    info.author = content->subtitleLeft;
    info.created = m_context.records.store().database().clock().now();
    auto* dialog = new PrintDialog(m_context.makeTable(*content, info), m_context.dialogs, m_context.printers, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChecklistsPage::toggleList()
{
    const Id<Checklist> id = list();
    for (const Checklist& one : std::as_const(m_lists))
        if (one.id == id) {
            if (const auto done = m_library.setDisabled(id, !one.disabled); !done)
                messages().showError(done.error());
            return;
        }
}

void ChecklistsPage::select(Id<CheckItem> id, int column)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->scrollTo(m_model->index(row, column));
    m_table->setFocus();
}

void ChecklistsPage::addItem()
{
    CheckItem item{ .checklist = list(), .content = tr("New item"), .weight = 1 };
    if (m_model->rowCount() > 0) // most lists are about one thing
        item.category = m_model->item(m_model->rowCount() - 1).category;
    const auto id = m_library.add(item);
    if (!id) {
        messages().showError(id.error());
        return;
    }
    const int content = int(CheckItemsModel::Column::Content);
    select(*id, content);
    m_table->edit(m_table->currentIndex()); // type over it at once
}

void ChecklistsPage::moveItem(int by)
{
    const auto item = current();
    if (!item)
        return;
    const int column = m_table->currentIndex().column();
    if (const auto moved = m_library.move(item->id, by); !moved)
        messages().showError(moved.error());
    else
        select(item->id, column);
}

void ChecklistsPage::removeItem()
{
    const auto item = current();
    if (!item)
        return;
    const auto reason = m_context.dialogs.askText(this, tr("Void an item"), tr("Why is “%1” not checked any more? Records made with it stay.").arg(item->content),
                                                  tr("Void the item"));
    if (!reason)
        return;
    if (const auto done = m_library.remove(item->id, *reason); !done)
        messages().showError(done.error());
}

void ChecklistsPage::restoreItem()
{
    const auto item = current();
    if (!item)
        return;
    const auto done = m_library.restore(item->id);
    if (!done)
        messages().showError(done.error());
    else
        messages().showMessage(Tone::Ok, tr("The item has its default words again."));
}

void ChecklistsPage::restoreAll()
{
    const auto restored = m_library.restoreAll();
    if (!restored)
        messages().showError(restored.error());
    else if (*restored == 0)
        messages().showMessage(Tone::Info, tr("No default list or item is missing."));
    else
        messages().showMessage(Tone::Ok, tr("%n list(s) and item(s) came back.", nullptr, *restored));
}

} // namespace bihuan
