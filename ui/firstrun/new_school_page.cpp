// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/new_school_page.h"

#include "core/base/text.h"
#include "core/people/defaults.h"
#include "ui/dialogs/dialogs.h"
#include "ui/firstrun/departments_step.h"
#include "ui/firstrun/terms_step.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QList<QPair<QString, QString>> categories()
{
    QList<QPair<QString, QString>> list;
    if (const auto rows = defaultRows(u"staff_category.json"_s))
        for (const QJsonValue& row : *rows)
            list << qMakePair(row[u"code"_s].toString(), row[u"name"_s].toString());
    return list;
}

/// A step that scrolls where the screen is small or the type large.
QWidget* scrolling(QWidget* contents, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setObjectName(contents->objectName() + u"Area"_s);
    area->setWidget(contents);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
    return area;
}

} // namespace

NewSchoolPage::NewSchoolPage(Dialogs& dialogs, const RosterBox::Check& check, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_title(new QLabel(tr("New school"), this))
    , m_stepButtons(new QButtonGroup(this))
    , m_steps(new QStackedWidget(this))
    , m_messages(new MessageBar(this))
    , m_terms(new TermsStep(today, this))
    , m_departments(new DepartmentsStep(this))
{
    setObjectName(u"newSchoolPage"_s);
    m_steps->setObjectName(u"newSchoolSteps"_s);
    m_title->setObjectName(u"newSchoolTitle"_s);
    m_title->setFont(titleFont(font()));
    m_steps->addWidget(scrolling(buildSchoolStep(check), this));
    m_steps->addWidget(scrolling(m_terms, this));
    m_steps->addWidget(scrolling(m_departments, this));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 18);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(buildStepBar());
    column->addWidget(m_messages);
    column->addWidget(m_steps, 1);
    column->addWidget(buildButtons());
    openStep(0);
}

QLineEdit* NewSchoolPage::addLine(QFormLayout& form, const QString& name, const QString& label, int maxLength, const QString& hint)
{
    auto* edit = new QLineEdit(form.parentWidget());
    edit->setObjectName(name);
    edit->setMaxLength(maxLength);
    edit->setPlaceholderText(hint);
    edit->setMaximumWidth(edit->fontMetrics().height() * 26);
    auto* caption = new QLabel(label, form.parentWidget());
    caption->setBuddy(edit);
    QString spoken = label;
    edit->setAccessibleName(spoken.remove(u'&'));
    form.addRow(caption, edit);
    return edit;
}

QWidget* NewSchoolPage::buildSchoolStep(const RosterBox::Check& check)
{
    auto* step = new QWidget(this);
    step->setObjectName(u"schoolStep"_s);
    auto* fields = new QWidget(step);
    fields->setObjectName(u"schoolFields"_s);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto& school = schoolProfileType().kind();
    m_name = addLine(*form, u"schoolNameEdit"_s, tr("School &name *"), school.field(u"name"_s)->maxLength,
                     tr("in full, as it stands in the agreements"));
    m_shortName = addLine(*form, u"schoolShortNameEdit"_s, tr("&Short name"), school.field(u"short_name"_s)->maxLength);
    m_principal = addLine(*form, u"principalEdit"_s, tr("Pr&incipal"), school.field(u"principal"_s)->maxLength,
                          tr("signs for the school; may be entered later"));
    m_vicePrincipal = addLine(*form, u"vicePrincipalEdit"_s, tr("&Vice-principal for safety"),
                              school.field(u"vice_principal"_s)->maxLength, tr("may be entered later"));
    m_roster = new RosterBox(m_dialogs, check, categories(), step);
    m_folderLabel = new ToneLabel(Tone::Neutral, step);
    m_folderLabel->setObjectName(u"folderLabel"_s);
    m_folderLabel->setWordWrap(true);
    auto* folder = new QPushButton(tr("Chan&ge…"), step);
    folder->setObjectName(u"chooseFolderButton"_s);
    folder->setAccessibleName(tr("Choose another data folder"));
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folderLabel, 1);
    folderRow->addWidget(folder);

    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(14);
    column->addWidget(fields);
    column->addWidget(m_roster);
    column->addLayout(folderRow);
    column->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &NewSchoolPage::updateButton);
    connect(m_name, &QLineEdit::returnPressed, m_shortName, [this] { m_shortName->setFocus(); });
    connect(m_roster, &RosterBox::changed, this, [this] {
        takeSignatories();
        updateButton();
    });
    connect(folder, &QPushButton::clicked, this, &NewSchoolPage::chooseFolder);
    return step;
}

QWidget* NewSchoolPage::buildStepBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"stepBar"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const QStringList names{ tr("&1 School and staff list"), tr("&2 School year and terms"), tr("&3 Departments") };
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QPushButton(names[i], bar);
        button->setObjectName(u"step%1Button"_s.arg(i + 1));
        button->setCheckable(true);
        button->setFlat(true);
        m_stepButtons->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_stepButtons, &QButtonGroup::idClicked, this, &NewSchoolPage::openStep);
    return bar;
}

QWidget* NewSchoolPage::buildButtons()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"newSchoolButtons"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    connect(add(u"backToWelcomeButton"_s, tr("&Back")), &QPushButton::clicked, this, &NewSchoolPage::backWanted);
    row->addStretch();
    m_later = add(u"laterButton"_s, tr("Fill in &later"));
    m_next = add(u"nextStepButton"_s, tr("Ne&xt"));
    m_create = add(u"createSchoolButton"_s, {});
    makePrimary(m_create);
    connect(m_later, &QPushButton::clicked, this, [this] {
        if (m_steps->currentIndex() == 1)
            m_terms->leaveOut();
        else
            m_departments->reset();
        openStep((m_steps->currentIndex() + 1) % m_steps->count());
    });
    connect(m_next, &QPushButton::clicked, this, [this] { openStep(m_steps->currentIndex() + 1); });
    connect(m_create, &QPushButton::clicked, this, [this] { emit wanted(request()); });
    return bar;
}

void NewSchoolPage::openStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_stepButtons->button(step)->setChecked(true);
    m_later->setVisible(step > 0);
    m_next->setVisible(step + 1 < m_steps->count());
    updateButton();
    if (step == 0)
        m_name->setFocus();
}

void NewSchoolPage::setFolder(const QString& folder)
{
    m_folder = folder;
    m_folderLabel->setText(tr("The data will be kept in %1").arg(QDir::toNativeSeparators(folder)));
}

void NewSchoolPage::chooseFolder()
{
    const QString folder = m_dialogs.chooseFolder(this, tr("Folder for the school's data"));
    if (!folder.isEmpty())
        setFolder(folder);
}

/// Who signs for the school stands in most staff lists; what was typed stays.
void NewSchoolPage::takeSignatories()
{
    const RosterReport& report = m_roster->report();
    if (m_principal->text().isEmpty())
        m_principal->setText(report.principal);
    if (m_vicePrincipal->text().isEmpty())
        m_vicePrincipal->setText(report.vicePrincipal);
}

void NewSchoolPage::updateButton()
{
    m_create->setEnabled(!cleanLine(m_name->text()).isEmpty());
    m_create->setToolTip(m_create->isEnabled() ? QString() : tr("Type the school's name first."));
    const auto& roster = m_roster->roster();
    if (!roster)
        m_create->setText(tr("&Create the school"));
    else if (roster->review || m_roster->report().wrong > 0)
        m_create->setText(tr("&Create and look at the list"));
    else
        m_create->setText(tr("&Create and import %n people", nullptr, m_roster->report().good));
}

NewSchoolRequest NewSchoolPage::request() const
{
    NewSchoolRequest request;
    request.folder = m_folder;
    request.school.profile.name = cleanLine(m_name->text());
    request.school.profile.shortName = cleanLine(m_shortName->text());
    request.school.profile.principal = cleanName(m_principal->text());
    request.school.profile.vicePrincipal = cleanName(m_vicePrincipal->text());
    request.school.terms = m_terms->terms();
    request.school.departments = m_departments->departments();
    request.roster = m_roster->roster();
    return request;
}

void NewSchoolPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(titleFont(font()));
}

void NewSchoolPage::keyPressEvent(QKeyEvent* event)
{
    // A field with the focus pastes for itself; everywhere else on the page it is the staff list.
    if (event->matches(QKeySequence::Paste) && m_roster->take(*QGuiApplication::clipboard()->mimeData()))
        return;
    QWidget::keyPressEvent(event);
}

} // namespace bihuan
