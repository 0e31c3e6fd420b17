// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_services.h"
#include "core/organization/agreements/agreement_text_check.h"
#include "core/storage/drafts.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QListWidget;
class QMenu;
class QStackedWidget;
class QTimer;

namespace bihuan {

class BlockEditor;
class EditorBar;
class EmptyState;
class TemplateFindings;
class TemplatePreview;
struct PastedText;

/// The texts of the agreements, one per staff category: edited as paragraphs with roles beside the real pages, checked while
/// one types, saved as versions. What is not saved is kept as a draft, so that one may go anywhere at any time.
class TemplatePage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    TemplatePage(AgreementServices& services, const UiContext& context, QWidget* parent = nullptr);
    ~TemplatePage() override;

    void activated() override;
    bool mayLeave() override; ///< keeps the draft
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;

    void showTemplate(Id<AgreementTemplate> id);
    bool isUnsaved() const { return m_unsaved; }

private:
    /// A category, and its text when it has one.
    struct Entry {
        StaffCategory category;
        AgreementTemplate form;
        std::optional<TemplateVersion> version;
    };

    void buildActions();
    void buildHeader();
    void buildBody();
    bool loadEntries();
    void fillList();
    void showEntry(int row);
    void showText(const QString& body, const QString& profile);
    void refresh();
    void updateState();
    const Entry* entry() const;
    QString text() const; ///< markup of what the editor shows

    // template_actions.cpp
    void save();
    void print(bool byHand);
    void openVersions();
    void restore(int version);
    void restoreDefault();
    void rename();
    void discard();
    void fillCopyMenu();
    void begin(const QString& body, const QString& profile);
    void tellPasted(const PastedText& pasted);
    void jumpTo(int block, const QString& words);

    // template_drafts.cpp
    void keepDraft();
    void dropDraft(qint64 id);
    void restoreDraft();
    static qint64 draftId(const Entry& entry);

    AgreementServices& m_services;
    UiContext m_context;
    DraftStore m_drafts;
    std::unique_ptr<GlyphCheck> m_glyphs;
    QString m_school; ///< its name
    QList<Entry> m_entries;
    Id<StaffCategory> m_category; ///< whose text is shown; null = none yet
    QString m_savedText, m_savedProfile;
    QString m_shownText, m_shownProfile; ///< what preview and check are of
    bool m_unsaved = false;
    bool m_draftKept = false;
    bool m_stale = true;
    QTimer* m_refresh;
    QTimer* m_draftTimer;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_noText = nullptr;
    BlockEditor* m_editor = nullptr;
    EditorBar* m_bar = nullptr;
    TemplateFindings* m_findings = nullptr;
    TemplatePreview* m_preview = nullptr;
    QMenu* m_copyMenu = nullptr;
    QAction* m_save = nullptr;
    QAction* m_print = nullptr;
    QAction* m_printBlank = nullptr;
    QAction* m_versions = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_default = nullptr;
    QAction* m_discard = nullptr;
    QAction* m_showPages = nullptr;
    QAction* m_startDefault = nullptr;
    QAction* m_startCopy = nullptr;
    QAction* m_startEmpty = nullptr;
};

} // namespace bihuan
