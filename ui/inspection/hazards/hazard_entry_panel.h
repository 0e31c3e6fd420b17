// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loop/loop_service.h"
#include "core/storage/drafts.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QComboBox;
class QTimer;

namespace bihuan {

class DateEdit;
class PhotoStrip;
class ReferenceLine;
class ToneLabel;

/// Enters hazards one after the other, from the keyboard alone: zone, what is wrong, Enter, and the next. Zone, day and source
/// stay. Hints (a word that speaks for a major hazard, no place, the same was found before) stand below and stop nobody. What is
/// typed and not yet registered is kept as a draft.
class HazardEntryPanel final : public QFrame {
    Q_OBJECT
public:
    static inline const QString draftKind = QStringLiteral("hazard_entry"); ///< in the table of drafts, id 0

    HazardEntryPanel(LoopService& loop, const UiContext& context, QWidget* parent = nullptr);
    ~HazardEntryPanel() override; ///< keeps the draft

    /// Shows it with the keyboard in it, at the first field that is empty.
    void start();
    bool isWaiting() const; ///< something typed before stands in it
    LoopItem draft() const;
    void enter(); ///< registers what stands there
    PhotoStrip& photos() const { return *m_photos; }

signals:
    void entered(const LoopItem& item);
    void itemWanted(Id<LoopItem> id);
    void lookElsewhereWanted(Id<LoopItem> id); ///< of a repeat (举一反三)
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* labelled(const QString& text, QWidget* field, QWidget* focus);
    void fillCategories();
    void edited();
    void showHints(bool all);
    void say(Tone tone, const QString& text);
    void showEntered(const LoopItem& item, const QString& photoTrouble);
    void clearEntry();
    void keepDraft();
    void restoreDraft();

    LoopService& m_loop;
    UiContext m_context;
    DraftStore m_drafts;
    ReferenceLine* m_zone;
    QLineEdit* m_what;
    QComboBox* m_level;
    QPushButton* m_enter;
    QLineEdit* m_spot;
    QComboBox* m_category;
    QComboBox* m_source;
    DateEdit* m_found;
    QPushButton* m_addPhoto;
    PhotoStrip* m_photos;
    ToneLabel* m_hint;
    QPushButton* m_makeMajor;
    ToneLabel* m_result;
    QPushButton* m_openIt;
    QPushButton* m_openEarlier;
    QPushButton* m_look; ///< offered where somebody listens
    QTimer* m_checkTimer;
    QTimer* m_draftTimer;
    Id<LoopItem> m_last, m_earlier;
    bool m_dirty = false, m_complained = false;
    int m_count = 0; ///< registered since it was opened
};

} // namespace bihuan
