// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tone_label.h"
#include "ui/widgets/ui_settings.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QRadioButton>
#include <QScrollArea>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QLabel* makePath(const QString& name, const QString& spoken, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setAccessibleName(spoken);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton* makeButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLabel* makeNote(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = new ToneLabel(Tone::Neutral, parent);
    label->setObjectName(name);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

QHBoxLayout* inRow(const QList<QWidget*>& widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace

SettingsDialog::SettingsDialog(const SettingsSubject& subject, Theme& theme, UiSettings& settings, Dialogs& dialogs,
                               QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_dataFolder(subject.dataFolder)
    , m_messages(new MessageBar(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto* inner = new QWidget(this);
    inner->setObjectName(u"settingsBody"_s);
    auto* sections = new QVBoxLayout(inner);
    sections->setContentsMargins(0, 0, 8, 0);
    sections->setSpacing(12);
    sections->addWidget(buildLook());
    sections->addWidget(buildFolders(subject));
    sections->addWidget(buildLists(subject));
    sections->addStretch(1);
    // Large type on a small screen: the sections scroll, the button stays.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"settingsScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 14);
    column->setSpacing(12);
    column->addWidget(m_messages);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(fontMetrics().height() * 34, qMin(inner->sizeHint().height() + 90, 700));
}

QWidget* SettingsDialog::buildLook()
{
    auto* box = new QGroupBox(tr("Look"), this);
    box->setObjectName(u"lookBox"_s);
    auto* form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* size = new SpinBox(box);
    size->setObjectName(u"fontSizeBox"_s);
    size->setAccessibleName(tr("Text size"));
    size->setRange(Appearance::smallestFontPt, Appearance::largestFontPt);
    size->setValue(m_theme.appearance().fontPt);
    connect(size, &QSpinBox::valueChanged, this, [this](int pt) {
        Appearance changed = m_theme.appearance();
        changed.fontPt = pt;
        m_theme.apply(changed);
        m_settings.setAppearance(m_theme.appearance());
    });
    form->addRow(tr("&Text size:"), inRow({ size, makeNote(u"fontSizeNote"_s, tr("9 to 14; 10 is usual"), box) }));
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(form->itemAt(0, QFormLayout::FieldRole)->layout())))
        label->setBuddy(size);

    auto* modes = new QButtonGroup(this);
    const auto mode = [&](const QString& name, const QString& text, ColorMode value) {
        auto* button = new QRadioButton(text, box);
        button->setObjectName(name);
        button->setChecked(m_theme.appearance().mode == value);
        modes->addButton(button, int(value));
        return button;
    };
    form->addRow(tr("Colours:"), inRow({ mode(u"systemModeButton"_s, tr("As the &system"), ColorMode::System),
                                         mode(u"lightModeButton"_s, tr("&Light"), ColorMode::Light),
                                         mode(u"darkModeButton"_s, tr("&Dark"), ColorMode::Dark) }));
    form->addRow({}, makeNote(u"contrastNote"_s,
                              tr("“As the system” also takes over the high contrast colours of the computer."), box));
    connect(modes, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        Appearance changed = m_theme.appearance();
        changed.mode = ColorMode(id);
        m_theme.apply(changed);
        m_settings.setAppearance(m_theme.appearance());
    });
    return box;
}

QWidget* SettingsDialog::buildFolders(const SettingsSubject& subject)
{
    auto* box = new QGroupBox(tr("Where the data are"), this);
    box->setObjectName(u"foldersBox"_s);
    auto* form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    QLabel* folder = makePath(u"dataFolderLabel"_s, tr("Data folder"), box);
    folder->setText(QDir::toNativeSeparators(subject.dataFolder));
    form->addRow(tr("Data folder:"), folder);
    auto* other = makeButton(u"otherFolderButton"_s, tr("&Open another data folder…"), box);
    connect(other, &QPushButton::clicked, this, &SettingsDialog::otherFolderWanted);
    form->addRow({}, inRow({ other }));

    m_backup = makePath(u"backupFolderLabel"_s, tr("Second place of backups"), box);
    form->addRow(tr("Backups also to:"), m_backup);
    auto* choose = makeButton(u"chooseBackupButton"_s, tr("&Choose a folder…"), box);
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseBackupFolder);
    m_usualBackup = makeButton(u"usualBackupButton"_s, tr("&No second place"), box);
    connect(m_usualBackup, &QPushButton::clicked, this, [this] {
        m_settings.setValue(QLatin1String(backupFolderKey), QString());
        showBackupFolder();
        emit backupFolderChanged();
    });
    form->addRow({}, inRow({ choose, m_usualBackup }));
    form->addRow({}, makeNote(u"backupNote"_s,
                              tr("Every backup is kept in the data folder and once more here: choose another disk or a USB stick, "
                                 "because a copy on the same disk is lost with it."), box));
    showBackupFolder();
    return box;
}

QWidget* SettingsDialog::buildLists(const SettingsSubject& subject)
{
    auto* box = new QGroupBox(tr("Lists"), this);
    box->setObjectName(u"listsBox"_s);
    auto* column = new QVBoxLayout(box);
    auto* reset = makeButton(u"resetColumnsButton"_s, tr("&Reset the columns of all lists"), box);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_settings.forgetHeaders();
        emit columnsReset();
        m_messages->showMessage(Tone::Ok, tr("All lists show their usual columns again."));
    });
    column->addLayout(inRow({ reset }));
    if (subject.defaults.isEmpty())
        return box;
    column->addWidget(makeNote(u"defaultsNote"_s,
                               tr("Bring back what the program came with. What you have changed stays as it is."), box));
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    for (qsizetype i = 0; i < subject.defaults.size(); ++i) {
        const SettingsSubject::DefaultRows& rows = subject.defaults[i];
        auto* button = makeButton(u"restore_%1_button"_s.arg(rows.code), tr("Default %1").arg(rows.title), box);
        connect(button, &QPushButton::clicked, this, [this, rows] {
            const auto count = rows.restore();
            if (!count)
                m_messages->showError(count.error());
            else if (*count == 0)
                m_messages->showMessage(Tone::Info, tr("%1: nothing was missing.").arg(rows.title));
            else
                m_messages->showMessage(Tone::Ok, tr("%1: %2 brought back.").arg(rows.title).arg(*count));
        });
        grid->addWidget(button, int(i) / 2, int(i) % 2);
    }
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    return box;
}

void SettingsDialog::showBackupFolder()
{
    const QString chosen = m_settings.value(QLatin1String(backupFolderKey)).toString();
    m_backup->setText(chosen.isEmpty() ? tr("not chosen") : QDir::toNativeSeparators(chosen));
    m_usualBackup->setEnabled(!chosen.isEmpty());
}

void SettingsDialog::chooseBackupFolder()
{
    const QString folder = m_dialogs.chooseFolder(this, tr("Second place of backups"));
    if (folder.isEmpty())
        return;
    if (!QFileInfo(folder).isWritable()) {
        m_messages->showMessage(Tone::Error, tr("Nothing can be written to “%1”. Choose another folder.")
                                                 .arg(QDir::toNativeSeparators(folder)));
        return;
    }
    m_settings.setValue(QLatin1String(backupFolderKey), folder);
    showBackupFolder();
    emit backupFolderChanged();
    const QString inside = QDir(m_dataFolder).relativeFilePath(folder);
    if (!inside.startsWith(u".."_s) && QDir::isRelativePath(inside))
        m_messages->showMessage(Tone::Warning, tr("This folder lies in the data folder: both would be lost together."));
    else
        m_messages->showMessage(Tone::Ok, tr("From the next start on, backups are kept in “%1”, too.").arg(QDir::toNativeSeparators(folder)));
}

} // namespace bihuan
