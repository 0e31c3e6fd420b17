// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/items/describe_dialog.h"

#include "core/archive/items/archive_states.h"
#include "core/archive/filing/incoming_doc.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// The value all items have; nothing when they differ.
template <class V>
std::optional<V> common(const QList<ArchiveItem>& items, V ArchiveItem::*member)
{
    for (const ArchiveItem& item : items)
        if (item.*member != items.first().*member)
            return std::nullopt;
    return items.first().*member;
}

const QString unchanged = u"*"_s;

} // namespace

DescribeDialog::DescribeDialog(ArchiveService& service, const QList<ArchiveItem>& items, QWidget* parent)
    : DescribeDialog(service, items, u"describeDialog"_s, items.size() == 1 ? tr("Describe an archive item") : tr("Describe %1 archive items").arg(items.size()), tr("&Save"), parent)
{
    if (std::none_of(items.cbegin(), items.cend(), [](const ArchiveItem& item) { return archiveStateOf(item) == ArchiveState::Collected; }))
        return;
    m_finish = new QCheckBox(tr("The description is &finished"), this);
    m_finish->setObjectName(u"describeFinish"_s);
    m_finish->setChecked(true);
    form()->addRow(m_finish);
}

DescribeDialog::DescribeDialog(ArchiveService& service, const QList<ArchiveItem>& items, const QString& name, const QString& title, const QString& acceptText, QWidget* parent)
    : ActionDialog(name, title, acceptText, parent)
    , m_service(service)
    , m_items(items)
    , m_form(makeForm())
{
    resize(660, 520);
    contents()->addLayout(m_form);
    contents()->addStretch(1);
    build();
}

void DescribeDialog::build()
{
    const bool single = m_items.size() == 1;
    const ArchiveItem& first = m_items.first();
    if (single)
        m_title = addLine(m_form, u"describeTitle"_s, tr("&Title"), first.title);
    const auto line = [&](const QString& name, const QString& label, const std::optional<QString>& value) {
        QLineEdit* edit = addLine(m_form, name, label, value.value_or(QString()));
        if (!value)
            edit->setPlaceholderText(tr("different; what you enter goes to all of them"));
        edit->setModified(false);
        return edit;
    };
    const auto number = [](const std::optional<int>& value) { return value ? std::optional(*value == 0 ? QString() : QString::number(*value)) : std::nullopt; };
    m_author = line(u"describeAuthor"_s, tr("&Author"), common(m_items, &ArchiveItem::authorOrg));
    m_docNo = line(u"describeDocNo"_s, tr("&Document number"), common(m_items, &ArchiveItem::docNo));
    m_date = new DateEdit(this);
    m_date->setToday(m_service.today());
    if (const auto date = common(m_items, &ArchiveItem::docDate))
        m_date->setDate(*date);
    m_date->lineEdit()->setModified(false);
    addFormRow(*m_form, tr("Da&te"), m_date, u"describeDate"_s, m_date->lineEdit());
    m_pages = line(u"describePages"_s, tr("&Pages"), number(common(m_items, &ArchiveItem::pages)));
    if (single && first.scanPages > 0)
        m_pages->setPlaceholderText(tr("its files have %1").arg(first.scanPages));
    const auto choice = [&](const QString& name, const QString& label, const QList<std::pair<QString, QString>>& entries, const std::optional<QString>& value) {
        auto* box = new ComboBox(this);
        if (!value)
            box->addItem(tr("different, stays so"), unchanged);
        for (const auto& [code, text] : entries)
            box->addItem(text, code);
        box->setCurrentIndex(std::max(0, box->findData(value.value_or(unchanged))));
        addFormRow(*m_form, label, box, name);
        return box;
    };
    QList<std::pair<QString, QString>> classes{ { QString(), tr("to be said") } };
    for (const ArchiveClass& one : archiveClasses(m_service.records().store()).value_or(QList<ArchiveClass>{}))
        classes << std::pair(one.code, u"%1 %2"_s.arg(one.code, one.name));
    m_class = choice(u"describeClass"_s, tr("&Class"), classes, common(m_items, &ArchiveItem::classCode));
    QList<std::pair<QString, QString>> retentions{ { QString(), tr("to be said") } };
    for (const Choice& one : retentionChoices())
        retentions << std::pair(one.code, retentionName(one.code));
    m_retention = choice(u"describeRetention"_s, tr("&Kept"), retentions, common(m_items, &ArchiveItem::retention));
    QList<std::pair<QString, QString>> secrecies{ { QString(), tr("none") } };
    for (const Choice& one : secrecyChoices())
        secrecies << std::pair(one.code, secrecyName(one.code));
    m_secrecy = choice(u"describeSecrecy"_s, tr("Sec&recy"), secrecies, common(m_items, &ArchiveItem::secrecy));
    m_year = line(u"describeYear"_s, tr("&Year"), number(common(m_items, &ArchiveItem::year)));
    m_note = line(u"describeNote"_s, tr("&Notes"), common(m_items, &ArchiveItem::note));
}

std::optional<ArchiveDescription> DescribeDialog::given()
{
    ArchiveDescription description;
    const auto wrong = [this](const QString& sentence) {
        messages().showMessage(Tone::Error, sentence);
        return std::nullopt;
    };
    const auto text = [](const QLineEdit* edit, std::optional<QString>& value) {
        if (edit && edit->isModified())
            value = edit->text();
    };
    const auto number = [](const QLineEdit* edit, std::optional<int>& value) {
        if (!edit->isModified())
            return true;
        bool ok = true;
        value = edit->text().trimmed().isEmpty() ? 0 : edit->text().trimmed().toInt(&ok);
        return ok && *value >= 0;
    };
    text(m_title, description.title);
    text(m_author, description.authorOrg);
    text(m_docNo, description.docNo);
    text(m_note, description.note);
    if (!number(m_pages, description.pages))
        return wrong(tr("“%1” is no number of pages.").arg(m_pages->text()));
    if (!number(m_year, description.year))
        return wrong(tr("“%1” is no year.").arg(m_year->text()));
    const auto date = archiveDate(m_date->text());
    if (!date)
        return wrong(date.error().subject);
    const auto before = common(m_items, &ArchiveItem::docDate);
    if (m_items.size() == 1 ? *date != m_items.first().docDate : date->isValid() && (!before || *before != *date))
        description.docDate = *date;
    for (const auto& [box, value] : { std::pair(m_class, &description.classCode), std::pair(m_retention, &description.retention), std::pair(m_secrecy, &description.secrecy) })
        if (box->currentData().toString() != unchanged)
            *value = box->currentData().toString();
    return description;
}

void DescribeDialog::carryOut()
{
    const auto description = given();
    if (!description)
        return;
    QList<Id<ArchiveItem>> ids;
    for (const ArchiveItem& item : std::as_const(m_items))
        ids << item.id;
    const auto undo = m_service.describe(ids, *description, m_finish && m_finish->isChecked());
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit described(*undo, int(ids.size()));
    accept();
}

CorrectionDialog::CorrectionDialog(ArchiveService& service, const ArchiveItem& item, const QString& by, QWidget* parent)
    : DescribeDialog(service, { item }, u"correctionDialog"_s, tr("Correction of %1").arg(item.archivalCode), tr("Write the &correction"), parent)
    , m_reason(addLine(form(), u"correctionReason"_s, tr("Why it is &wrong")))
    , m_by(addLine(form(), u"correctionBy"_s, tr("Corrected &by"), by))
{
    addNote(u"correctionNote"_s, tr("Its stamp was printed, so the paper keeps what it says. The correction goes onto the reference sheet of the box. When class, year or time of keeping is another, the number is voided, stays visible, and the item gets the next one."));
}

void CorrectionDialog::carryOut()
{
    const auto description = given();
    if (!description)
        return;
    const auto undo = service().correct(items().first().id, *description, m_reason->text(), m_by->text());
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit corrected(*undo);
    accept();
}

} // namespace bihuan
