// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/placards/placard_service.h"
#include "ui/shell/ui_context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace bihuan {

class MessageBar;
class SheetPicture;
class UiSettings;

/// How the placards come onto paper, and the check before the print: what each wall's placard has against it. What was
/// chosen is remembered on this computer, but for the first place on the sheet.
class PlacardPrintDialog final : public QDialog {
    Q_OBJECT
public:
    PlacardPrintDialog(const PlacardService& service, const QList<Id<Zone>>& zones, const UiContext& context, QWidget* parent = nullptr);

    /// As it was left the last time.
    static PlacardLayout habits(const UiSettings& settings);

    PlacardLayout layoutChosen() const;
    QList<Id<Zone>> zonesTicked() const;

signals:
    void previewWanted(const QList<Id<Zone>>& zones, const PlacardLayout& layout);

private:
    QLayout* buildForm();
    void buildList();
    void showHabits();
    void showSheet();
    void check();
    void showCount();
    void go();

    const PlacardService& m_service;
    QList<Id<Zone>> m_zones;
    QSet<Id<Zone>> m_leftOut; ///< ticks taken away
    QSet<Id<Zone>> m_known;   ///< those whose tick was set once
    UiContext m_context;
    PlacardJob m_job;

    MessageBar* m_messages;
    QFormLayout* m_form = nullptr;
    QComboBox* m_size;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_turn;
    QComboBox* m_colors;
    QComboBox* m_sheet;
    SheetPicture* m_picture;
    QSpinBox* m_copies;
    QCheckBox* m_marks;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_go;
    int m_start = 0;
};

} // namespace bihuan
