// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/equipment/equipment_page.h"

#include "ui/printing/print_dialog.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int dueWithinDays = 30; ///< what the walk-round list and the badge look ahead

std::optional<RowStatus> statusOf(const Record& record, QDate today)
{
    const Equipment one = equipmentType().fromRecord(record);
    if (one.voided)
        return RowStatus{ EquipmentPage::tr("Voided"), Tone::Neutral };
    if (!one.inUse(today))
        return RowStatus{ EquipmentPage::tr("Out of use"), Tone::Neutral };
    if (one.expiresOn.isValid() && one.expiresOn < today)
        return RowStatus{ EquipmentPage::tr("To be replaced"), Tone::Error };
    const QDate due = equipmentDue(one);
    if (!due.isValid())
        return RowStatus{ EquipmentPage::tr("Never tested"), Tone::Warning };
    if (due < today)
        return RowStatus{ EquipmentPage::tr("Overdue since %1").arg(due.toString(Qt::ISODate)), Tone::Error };
    return RowStatus{ EquipmentPage::tr("Due %1").arg(due.toString(Qt::ISODate)), due <= today.addDays(dueWithinDays) ? Tone::Info : Tone::Ok };
}

RecordListOptions options(const RecordService& records, std::function<void(QWidget*)> import, std::function<void()> importTemplate)
{
    const Clock& clock = records.store().database().clock();
    RecordListOptions made{ u"equipment"_s, EquipmentPage::tr("Import the list of extinguishers, hydrants and the like, or enter them one by one."),
                            [&clock](const Record& record) { return statusOf(record, clock.today()); }, std::move(import) };
    made.importTemplate = std::move(importTemplate);
    return made;
}

} // namespace

TestDialog::TestDialog(const QStringList& numbers, QDate today, std::function<Result<>(const TestEntry&)> enter, QWidget* parent)
    : QDialog(parent)
    , m_enter(std::move(enter))
    , m_date(new DateEdit(this))
    , m_result(new ComboBox(this))
    , m_tester(new QLineEdit(this))
    , m_finding(new QLineEdit(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"testDialog"_s);
    setWindowTitle(tr("Test of equipment"));
    setMinimumWidth(460);
    auto* which = new QLabel(numbers.size() > 8 ? tr("%1 and %2 more").arg(numbers.first(8).join(u'、')).arg(numbers.size() - 8) : numbers.join(u'、'), this);
    which->setObjectName(u"testedNumbers"_s);
    which->setWordWrap(true);
    which->setTextFormat(Qt::PlainText);
    m_date->setToday(today);
    m_date->setDate(today);
    m_date->lineEdit()->setObjectName(u"testDate"_s);
    m_date->lineEdit()->setAccessibleName(tr("Tested on"));
    m_result->setObjectName(u"testResult"_s);
    m_result->setAccessibleName(tr("Result"));
    m_result->addItem(tr("In order"), u"ok"_s);
    m_result->addItem(tr("Put right at once"), u"repaired"_s);
    m_result->addItem(tr("Not in order: a hazard"), u"fault"_s);
    m_tester->setObjectName(u"testTester"_s);
    m_tester->setAccessibleName(tr("Tested by"));
    m_finding->setObjectName(u"testFinding"_s);
    m_finding->setAccessibleName(tr("What is wrong"));
    auto* form = new QFormLayout;
    const auto row = [&](const QString& text, QWidget* field, QWidget* buddy) {
        auto* label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    row(tr("Tested &on"), m_date, m_date->lineEdit());
    row(tr("Tested &by"), m_tester, m_tester);
    row(tr("&Result"), m_result, m_result);
    row(tr("&What is wrong"), m_finding, m_finding);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* ok = buttons->addButton(tr("&Enter"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"enterTestButton"_s);
    makePrimary(ok);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!m_date->isAcceptable()) {
            m_messages->showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
            return;
        }
        const auto done = m_enter({ .testedOn = m_date->date(), .result = m_result->currentData().toString(), .tester = m_tester->text(), .finding = m_finding->text() });
        if (done)
            accept();
        else
            m_messages->showError(done.error());
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addWidget(which);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addWidget(buttons);
    m_tester->setFocus();
}

EquipmentPage::EquipmentPage(EquipmentService& service, const UiContext& context, std::function<void(QWidget*)> import, std::function<void()> importTemplate, QWidget* parent)
    : ActingListPage(equipmentType().kind(), context, options(context.records, std::move(import), std::move(importTemplate)), parent)
    , m_service(service)
{
    setBadge([this] {
        const auto due = m_service.due(this->context().records.store().database().clock().today());
        return due && !due->isEmpty() ? QString::number(due->size()) : QString();
    });
    const auto used = [&clock = context.records.store().database().clock()](const Record& record) { return equipmentType().fromRecord(record).inUse(clock.today()); };
    addStep(u"enterTestAction"_s, u"ok"_s, tr("&Tested…"), QKeyCombination(Qt::CTRL, Qt::Key_T), used, [this] { enterTest(); });
    addStep(u"hangTagsAction"_s, u"print"_s, tr("Ha&ng tags…"), {}, {}, [this] { printTags(); });
    addStep(u"dueListAction"_s, u"table"_s, tr("List of what is &due…"), {}, {}, [this] { printDue(); });
}

void EquipmentPage::enterTest()
{
    QList<Id<Equipment>> ids;
    QStringList numbers;
    const QDate today = context().records.store().database().clock().today();
    for (const Record& record : chosen()) {
        const Equipment one = equipmentType().fromRecord(record);
        if (!one.inUse(today))
            continue;
        ids << one.id;
        numbers << one.number;
    }
    const auto enter = [this, ids](const TestEntry& entry) -> Result<> {
        BIHUAN_TRY_ASSIGN(const TestReport report, m_service.enter(ids, entry));
        activated();
        QStringList items;
        for (const LoopItem& item : report.items)
            items << item.number;
        messages().showMessage(Tone::Ok, items.isEmpty() ? tr("%n test(s) entered.", nullptr, int(report.tests.size())) : tr("Entered; in the ledger: %1").arg(items.join(u'、')));
        return {};
    };
    auto* dialog = new TestDialog(numbers, today, enter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EquipmentPage::preview(std::shared_ptr<PageSet> pages)
{
    auto* dialog = new PrintDialog(std::move(pages), context().dialogs, context().printers, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EquipmentPage::printTags()
{
    QList<Id<Equipment>> ids;
    for (const Record& record : chosen())
        ids << Id<Equipment>(record.id);
    const auto pages = m_service.tags(ids, context().records.store().database().clock().today().year());
    if (!pages)
        messages().showError(pages.error());
    else
        preview(*pages);
}

void EquipmentPage::printDue()
{
    const auto table = m_service.dueList(context().records.store().database().clock().today().addDays(dueWithinDays));
    if (!table) {
        messages().showError(table.error());
        return;
    }
    const DocumentInfo info{ table->title, table->subtitleLeft, {}, context().records.store().database().clock().now() };
    if (context().makeTable)
        preview(context().makeTable(*table, info));
}

} // namespace bihuan
