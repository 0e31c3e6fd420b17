// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/template_page.h"

#include "core/documents/template_text.h"
#include "core/documents/text_shaper.h"
#include "core/people/defaults.h"
#include "ui/documents/block_editor.h"
#include "ui/documents/editor_bar.h"
#include "ui/organization/template_findings.h"
#include "ui/organization/template_preview.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int refreshMs = 180; ///< after the last key: the pages follow without holding up the typing
constexpr int draftMs = 2000;
const QString pagesKey = u"templatePages"_s;

/// What a new signature block begins with.
Blocks signatureBlock()
{
    QFile file(u":/bihuan/templates/signature.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Blocks blocks = parseTemplate(QString::fromUtf8(file.readAll())).blocks;
    blocks.removeIf([](const Block& block) { return block.kind != BlockKind::Signature; });
    return blocks;
}

} // namespace

/// Called as the kind of its records, which is how they are found when one is to be opened.
PageInfo TemplatePage::info() { return {u"agreement_template"_s, tr("Agreement texts"), u"edit"_s}; }

TemplatePage::TemplatePage(AgreementServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
    , m_drafts(context.records.store().database())
    , m_glyphs(std::make_unique<GlyphCheck>(services.shaper()->book()))
    , m_refresh(new QTimer(this))
    , m_draftTimer(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshMs);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftMs);
    buildActions();
    buildHeader();
    buildBody();
    connect(m_refresh, &QTimer::timeout, this, &TemplatePage::refresh);
    connect(m_draftTimer, &QTimer::timeout, this, &TemplatePage::keepDraft);
    connect(&context.records, &RecordService::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            activated();
    });
    updateState();
}

TemplatePage::~TemplatePage()
{
    const QSignalBlocker quiet(this); // the window that would show it may be half gone
    keepDraft();
}

void TemplatePage::buildActions()
{
    m_save = makeAction(u"saveTemplateAction"_s, u"save"_s, tr("&Save as a new version…"), QKeySequence::Save);
    m_print = makeAction(u"printSampleAction"_s, u"print"_s, tr("&Print the sample…"), QKeySequence::Print);
    m_printBlank = makeAction(u"printBlankAction"_s, u"print"_s, tr("Print a form to fill in by &hand…"));
    m_versions = makeAction(u"versionsAction"_s, u"history"_s, tr("Versio&ns…"));
    m_rename = makeAction(u"renameTemplateAction"_s, u"edit"_s, tr("Rena&me…"));
    m_default = makeAction(u"restoreDefaultAction"_s, u"refresh"_s, tr("Restore the &default text"));
    m_discard = makeAction(u"discardAction"_s, u"undo"_s, tr("Dis&card what is not saved…"));
    m_showPages = makeAction(u"showPagesAction"_s, u"preview"_s, tr("Show the pa&ges"));
    m_showPages->setCheckable(true);
    m_showPages->setChecked(m_context.settings.value(pagesKey, true).toBool());
    m_startDefault = makeAction(u"startDefaultAction"_s, u"agreement"_s, tr("Begin with the &default text"));
    m_startCopy = makeAction(u"startCopyAction"_s, u"add"_s, tr("&Copy another category's text"));
    m_startEmpty = makeAction(u"startEmptyAction"_s, u"edit"_s, tr("Begin with an &empty page"));
    m_copyMenu = new QMenu(tr("&Copy another category's text"), this);
    m_copyMenu->setObjectName(u"copyMenu"_s);
    connect(m_copyMenu, &QMenu::aboutToShow, this, &TemplatePage::fillCopyMenu);
    connect(m_save, &QAction::triggered, this, &TemplatePage::save);
    connect(m_print, &QAction::triggered, this, [this] { print(false); });
    connect(m_printBlank, &QAction::triggered, this, [this] { print(true); });
    connect(m_versions, &QAction::triggered, this, &TemplatePage::openVersions);
    connect(m_rename, &QAction::triggered, this, &TemplatePage::rename);
    connect(m_default, &QAction::triggered, this, &TemplatePage::restoreDefault);
    connect(m_discard, &QAction::triggered, this, &TemplatePage::discard);
    connect(m_showPages, &QAction::toggled, this, [this](bool shown) {
        m_preview->setVisible(shown);
        m_context.settings.setValue(pagesKey, shown);
    });
    connect(m_startDefault, &QAction::triggered, this, [this] {
        if (const Entry* now = entry())
            begin(AgreementTemplates::defaultBody(now->category.code), u"compact"_s);
    });
    connect(m_startEmpty, &QAction::triggered, this, [this] {
        Block title;
        title.kind = BlockKind::Title;
        begin(serializeTemplate(Blocks{title} + signatureBlock()), u"compact"_s);
    });
    connect(m_startCopy, &QAction::triggered, this, [this] {
        fillCopyMenu();
        m_copyMenu->popup(m_noText->mapToGlobal(m_noText->rect().center()));
    });
}

void TemplatePage::buildHeader()
{
    const auto button = [&](QAction* action, bool primary) {
        auto* push = new QPushButton(action->icon(), action->text(), this);
        push->setObjectName(action->objectName() + u"Button"_s);
        push->setToolTip(action->toolTip());
        push->setAutoDefault(false);
        if (primary)
            makePrimary(push);
        connect(push, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, push, [push, action] { push->setEnabled(action->isEnabled()); });
        headerLayout()->addWidget(push);
    };
    button(m_save, true);
    button(m_versions, false);
    button(m_print, false);
    auto* more = new QPushButton(tr("&More"), this);
    more->setObjectName(u"moreButton"_s);
    more->setAutoDefault(false);
    auto* menu = new QMenu(more);
    menu->setObjectName(u"moreMenu"_s);
    menu->addAction(m_printBlank);
    menu->addSeparator();
    menu->addMenu(m_copyMenu);
    menu->addActions({m_default, m_rename, m_discard});
    menu->addSeparator();
    menu->addAction(m_showPages);
    more->setMenu(menu);
    headerLayout()->addWidget(more);
}

void TemplatePage::buildBody()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Texts by staff category"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setMinimumWidth(90);
    m_editor = new BlockEditor(m_services.shaper()->book(), this);
    m_editor->setFields(agreementFields(), agreementListFields());
    m_bar = new EditorBar(*m_editor, signatureBlock(), this);
    m_findings = new TemplateFindings(this);
    m_preview = new TemplatePreview(m_services, m_context, this);
    m_preview->setMinimumWidth(150);
    m_preview->setVisible(m_showPages->isChecked());
    auto* desk = new QWidget(this);
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_bar);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findings);
    auto* pair = new QSplitter(Qt::Horizontal, this);
    pair->setObjectName(u"templatePair"_s);
    pair->addWidget(desk);
    pair->addWidget(m_preview);
    pair->setSizes({460, 260});
    pair->setStretchFactor(0, 3);
    pair->setStretchFactor(1, 2);
    pair->setChildrenCollapsible(false);
    pair->setHandleWidth(10);
    m_noText = new EmptyState(u"agreement"_s, this);
    m_noText->setObjectName(u"noText"_s);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"textOrEmpty"_s);
    m_stack->addWidget(pair);
    m_stack->addWidget(m_noText);
    auto* whole = new QSplitter(Qt::Horizontal, this);
    whole->setObjectName(u"templateSplitter"_s);
    whole->addWidget(m_list);
    whole->addWidget(m_stack);
    whole->setSizes({124, 726});
    whole->setStretchFactor(1, 1);
    whole->setChildrenCollapsible(false);
    whole->setHandleWidth(10);
    bodyLayout()->addWidget(whole, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatePage::showEntry);
    connect(m_editor->document(), &QTextDocument::contentsChanged, m_refresh, qOverload<>(&QTimer::start));
    connect(m_editor, &BlockEditor::pasted, this, &TemplatePage::tellPasted);
    connect(m_findings, &TemplateFindings::jumpWanted, this, &TemplatePage::jumpTo);
    connect(m_preview, &TemplatePreview::profileChanged, this, &TemplatePage::refresh);
    connect(m_preview, &TemplatePreview::failed, this, [this](const Error& error) { messages().showError(error); });
}

bool TemplatePage::loadEntries()
{
    const auto categories = m_context.records.store().list(staffCategoryType());
    const auto forms = m_services.templates.list();
    const auto school = schoolProfile(m_context.records.store());
    if (!categories || !forms || !school) {
        messages().showError(!categories ? categories.error() : !forms ? forms.error() : school.error());
        return false;
    }
    m_school = school->name;
    m_entries.clear();
    for (const StaffCategory& category : *categories) {
        Entry one{category, {}, {}};
        for (const AgreementTemplate& form : *forms)
            if (form.category == category.id)
                one.form = form;
        if (!one.form.id.isNull()) {
            const auto version = m_services.templates.current(one.form.id);
            if (!version) {
                messages().showError(version.error());
                return false;
            }
            one.version = *version;
        }
        m_entries << one;
    }
    return true;
}

void TemplatePage::activated()
{
    if (!std::exchange(m_stale, false) || !loadEntries())
        return;
    fillList();
    const Entry* now = entry();
    if (!now) {
        m_category = {};
        m_list->setCurrentRow(m_entries.isEmpty() ? -1 : 0);
        showEntry(m_list->currentRow());
    } else if (!m_unsaved && now->version && serializeTemplate(parseTemplate(now->version->body).blocks) != m_savedText) {
        showText(now->version->body, now->version->profile); // saved elsewhere, nothing typed here
    }
    updateState();
}

void TemplatePage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Entry& one : std::as_const(m_entries)) {
        const auto draft = m_drafts.find(agreementTemplateType().kind().code, draftId(one));
        const bool begun = draft && *draft;
        QStringList state{one.version ? tr("Version %1").arg(one.version->number) : tr("no text yet")};
        if (begun || (m_unsaved && one.category.id == m_category))
            state << tr("not saved");
        const QString name = one.version ? one.form.name : one.category.name;
        auto* item = new QListWidgetItem(name + u'\n' + state.join(u" · "_s), m_list);
        if (one.version)
            item->setToolTip(tr("Version %1, saved %2 by %3: %4")
                                 .arg(one.version->number)
                                 .arg(one.version->createdAt.toString(u"yyyy-MM-dd"_s), one.version->actor, one.version->note));
        if (one.category.id == m_category)
            m_list->setCurrentItem(item);
    }
}

const TemplatePage::Entry* TemplatePage::entry() const
{
    for (const Entry& one : m_entries)
        if (one.category.id == m_category)
            return &one;
    return nullptr;
}

void TemplatePage::showEntry(int row)
{
    if (row < 0 || row >= m_entries.size() || m_entries[row].category.id == m_category) {
        if (row < 0)
            m_stack->setCurrentWidget(m_noText);
        return;
    }
    keepDraft();
    messages().clear();
    const Entry& one = m_entries[row];
    m_category = one.category.id;
    m_preview->setCategory(m_category);
    m_unsaved = m_draftKept = false;
    if (one.version) {
        showText(one.version->body, one.version->profile);
    } else {
        m_savedText.clear();
        m_savedProfile.clear();
        m_noText->setTexts(tr("No agreement text for “%1” yet").arg(one.category.name),
                           tr("Without a text nobody of this category can be issued an agreement."));
        QList<QAction*> ways{m_startCopy, m_startEmpty};
        if (!AgreementTemplates::defaultBody(one.category.code).isEmpty())
            ways.prepend(m_startDefault);
        m_noText->setActions(ways);
        m_stack->setCurrentWidget(m_noText);
        m_editor->setBlocks({});
        m_shownText.clear();
    }
    restoreDraft();
    m_refresh->stop();
    updateState();
}

/// The text as saved.
void TemplatePage::showText(const QString& body, const QString& profile)
{
    const Blocks blocks = parseTemplate(body).blocks;
    m_savedText = serializeTemplate(blocks);
    m_savedProfile = profile;
    m_preview->setProfile(profile);
    m_editor->setBlocks(blocks);
    m_stack->setCurrentIndex(0);
    refresh();
}

QString TemplatePage::text() const { return serializeTemplate(m_editor->blocks()); }

void TemplatePage::refresh()
{
    m_refresh->stop();
    if (m_stack->currentIndex() != 0)
        return;
    const QString now = text();
    const bool was = m_unsaved;
    m_unsaved = now != m_savedText || m_preview->profile() != m_savedProfile;
    if (now != m_shownText || m_preview->profile() != m_shownProfile) {
        m_shownText = now;
        m_shownProfile = m_preview->profile();
        m_preview->setText(now);
        QList<TextFinding> findings
            = checkAgreementText(m_services.templates, parseTemplate(now).blocks, m_school, *m_glyphs);
        if (const auto lonely = m_preview->lonelySignature())
            findings << *lonely;
        m_findings->setFindings(findings);
    }
    if (m_unsaved || was)
        m_draftTimer->start();
    if (was != m_unsaved)
        fillList();
    updateState();
}

void TemplatePage::updateState()
{
    const Entry* now = entry();
    const bool text = now && m_stack->currentIndex() == 0;
    m_save->setEnabled(text && m_unsaved);
    m_discard->setEnabled(text && m_unsaved);
    m_print->setEnabled(text);
    m_printBlank->setEnabled(text);
    m_versions->setEnabled(now && now->version);
    m_rename->setEnabled(now && now->version);
    m_default->setEnabled(now && now->version && !AgreementTemplates::defaultBody(now->category.code).isEmpty());
    emit statusChanged(m_unsaved && m_draftKept ? tr("Not saved; a draft is kept")
                           : m_unsaved          ? tr("Not saved")
                                                : QString());
}

QList<QAction*> TemplatePage::fileActions() const { return {m_save, m_print, m_printBlank}; }

QList<QAction*> TemplatePage::editActions() const { return {m_versions, m_default, m_rename, m_discard}; }

} // namespace bihuan
