// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/items/stamp_dialog.h"

#include "core/archive/items/archive_states.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QDoubleSpinBox* makeMm(QWidget* parent, double from, double to, int decimals, double step, double value)
{
    auto* spin = new WheelSafe<QDoubleSpinBox>(parent);
    spin->setRange(from, to);
    spin->setDecimals(decimals);
    spin->setSingleStep(step);
    spin->setSuffix(u" mm"_s);
    spin->setValue(value);
    return spin;
}

} // namespace

StampDialog::StampDialog(ArchiveServices& services, const UiContext& context, const QList<Id<ArchiveItem>>& items, QWidget* parent)
    : ActionDialog(u"stampDialog"_s, tr("Archive stamps of %1 items").arg(items.size()), tr("&Next…"), parent)
    , m_services(services)
    , m_context(context)
    , m_items(items)
    , m_overlay(new QRadioButton(tr("Onto the &signed first pages: the sheets are fed into the printer again"), this))
    , m_sheet(new QRadioButton(tr("&Many on a sheet, to be cut out and stuck on"), this))
    , m_file(new QRadioButton(tr("Onto a copy of a &PDF file"), this))
    , m_red(new QCheckBox(tr("In &red"), this))
{
    resize(600, 420);
    const ArchiveSettings settings = readArchiveSettings(services.records.store()).value_or(ArchiveSettings());
    m_left = makeMm(this, 0, 165, 1, 1, settings.stampMm.x());
    m_top = makeMm(this, 0, 281, 1, 1, settings.stampMm.y());
    m_overlay->setObjectName(u"stampOverlay"_s);
    m_sheet->setObjectName(u"stampSheet"_s);
    m_file->setObjectName(u"stampFile"_s);
    m_red->setObjectName(u"stampRed"_s);
    m_red->setChecked(settings.redStamp);
    m_overlay->setChecked(true);
    m_file->setEnabled(items.size() == 1);
    for (QRadioButton* button : { m_overlay, m_sheet, m_file })
        contents()->addWidget(button);
    auto* form = makeForm();
    addFormRow(*form, tr("From the &left edge"), m_left, u"stampLeft"_s);
    addFormRow(*form, tr("From the &upper edge"), m_top, u"stampTop"_s);
    form->addRow(m_red);
    contents()->addLayout(form);
    auto* test = new QPushButton(tr("&Test sheet…"), this);
    test->setObjectName(u"stampTest"_s);
    test->setAutoDefault(false);
    connect(test, &QPushButton::clicked, this, [this] {
        if (const auto now = kept())
            show(m_services.papers.stampTest(now->stampMm), {}, false);
    });
    contents()->addWidget(test, 0, Qt::AlignLeft);
    addNote(u"stampNote"_s, tr("The stamp belongs into the blank top of the first page. Print the test sheet on a blank sheet first; how far this printer shifts is set under “Position” in the print window. Once stamps are printed, their numbers stay for good."));
    contents()->addStretch(1);
}

std::optional<ArchiveSettings> StampDialog::kept()
{
    const auto read = readArchiveSettings(m_services.records.store());
    ArchiveSettings settings = read.value_or(ArchiveSettings());
    settings.stampMm = { m_left->value(), m_top->value() };
    settings.redStamp = m_red->isChecked();
    const auto saved = read ? saveArchiveSettings(m_services.records, settings) : Result<>(read.error());
    if (!saved) {
        messages().showError(saved.error());
        return std::nullopt;
    }
    return settings;
}

void StampDialog::show(std::shared_ptr<PageSet> pages, const Issues& issues, bool marks)
{
    QStringList notes;
    if (marks && m_overlay->isChecked())
        notes << tr("Put the signed papers in with their first pages, in the order of the pages shown here.");
    for (const Issue& issue : issues)
        notes << issue.message;
    auto* dialog = new PrintDialog(std::move(pages), m_context.dialogs, m_context.printers, notes.join(u'\n'), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (marks) {
        // Overlay pages stand for one item each; of a sheet all are taken as printed. A file is as good as paper: it may be printed anywhere.
        const auto mark = [this, overlay = m_overlay->isChecked()](const QSet<int>& out) {
            QList<Id<ArchiveItem>> done;
            for (int i = 0; i < m_items.size(); ++i)
                if (!overlay || out.contains(i))
                    done << m_items[i];
            if (const auto marked = m_services.items.markStamped(done); !marked)
                messages().showError(marked.error());
            else
                emit stamped(int(done.size()));
        };
        connect(dialog, &PrintDialog::printed, this, [mark](const QString&, const QSet<int>& out) { mark(out); });
        connect(dialog, &PrintDialog::saved, this, [mark, count = int(m_items.size())](const QString&) {
            QSet<int> all;
            for (int i = 0; i < count; ++i)
                all << i;
            mark(all);
        });
        connect(dialog, &QDialog::finished, this, [this, dialog] {
            if (dialog->sidesPrinted() > 0 || !dialog->savedPath().isEmpty())
                accept();
        });
    }
    dialog->open();
}

void StampDialog::stampFile(const ArchiveSettings& settings)
{
    const auto item = m_services.items.find(m_items.first());
    if (!item) {
        messages().showError(item.error());
        return;
    }
    const QString from = m_context.dialogs.chooseOpenFile(this, tr("The PDF of %1").arg(item->archivalCode), tr("PDF (*.pdf)"));
    if (from.isEmpty())
        return;
    const QString to = m_context.dialogs.chooseSaveFile(this, tr("Save the copy with the stamp"), tr("%1 stamped.pdf").arg(item->archivalCode), tr("PDF (*.pdf)"));
    if (to.isEmpty())
        return;
    Q_UNUSED(settings);
    if (const auto done = m_services.papers.stampPdf(item->id, from, to); !done) {
        messages().showError(done.error());
        return;
    }
    if (const auto marked = m_services.items.markStamped(m_items); !marked) {
        messages().showError(marked.error());
        return;
    }
    emit stampedFile(to);
    accept();
}

void StampDialog::carryOut()
{
    const auto settings = kept();
    if (!settings)
        return;
    if (m_file->isChecked()) {
        stampFile(*settings);
        return;
    }
    Issues issues;
    const auto pages = m_services.papers.stamps(m_items, m_sheet->isChecked() ? StampLayout::Sheet : StampLayout::Overlay, settings->stampMm, settings->redStamp, issues);
    if (!pages) {
        messages().showError(pages.error());
        return;
    }
    show(*pages, issues, true);
}

ArchiveSettingsDialog::ArchiveSettingsDialog(RecordService& records, QWidget* parent)
    : ActionDialog(u"archiveSettingsDialog"_s, tr("Settings of the archive"), tr("&Save"), parent)
    , m_records(records)
    , m_before(readArchiveSettings(records.store()).value_or(ArchiveSettings()))
    , m_series(new ComboBox(this))
{
    resize(560, 360);
    auto* form = makeForm();
    m_fonds = addLine(form, u"settingsFonds"_s, tr("&Fonds number"), m_before.fondsNo);
    m_fonds->setPlaceholderText(tr("empty: %1, until the archive has given one").arg(fondsToCome));
    m_category = addLine(form, u"settingsCategory"_s, tr("&Category"), m_before.categoryCode);
    for (const auto& [code, text] : { std::pair(u"class"_s, tr("by year, time of keeping and class")), std::pair(u"retention"_s, tr("by year and time of keeping")), std::pair(u"year"_s, tr("by year")) })
        m_series->addItem(text, code);
    m_series->setCurrentIndex(std::max(0, m_series->findData(m_before.series)));
    addFormRow(*form, tr("Numbers &run"), m_series, u"settingsSeries"_s);
    m_page = makeMm(this, 0.01, 2, 2, 0.01, m_before.mmPerPage);
    m_item = makeMm(this, 0, 10, 1, 0.1, m_before.mmPerItem);
    addFormRow(*form, tr("A &page is thick"), m_page, u"settingsPage"_s);
    addFormRow(*form, tr("Cover of an &item"), m_item, u"settingsItem"_s);
    contents()->addLayout(form);
    contents()->addStretch(1);
    addNote(u"settingsNote"_s, tr("A fonds number entered later is filled into all items. Numbers given before another scheme was chosen stay."));
}

void ArchiveSettingsDialog::carryOut()
{
    ArchiveSettings settings = m_before;
    settings.fondsNo = m_fonds->text();
    settings.categoryCode = m_category->text();
    settings.series = m_series->currentData().toString();
    settings.mmPerPage = m_page->value();
    settings.mmPerItem = m_item->value();
    if (const auto done = saveArchiveSettings(m_records, settings); !done) {
        messages().showError(done.error());
        return;
    }
    emit saved();
    accept();
}

} // namespace bihuan
