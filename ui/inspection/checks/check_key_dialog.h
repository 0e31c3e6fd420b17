// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_keying.h"
#include "ui/widgets/theme.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace bihuan {

class DateEdit;
class FieldEditor;
class MessageBar;
class ToneLabel;

/// Keys sheets in that came back, one after another: the code, the day, and only what was wrong. Enter leads from field to
/// field, Ctrl+Enter saves and waits for the next code; the mouse is never needed.
class CheckKeyDialog final : public QDialog {
    Q_OBJECT
public:
    CheckKeyDialog(CheckKeying& keying, RecordService& records, QWidget* parent = nullptr);

    void openSheet(Id<Inspection> id);
    int keyed() const { return m_keyed; } ///< sheets saved here
    bool isDirty() const { return m_opened && !m_lines.isEmpty(); }

signals:
    void sheetKeyed(const KeyReport& report);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void reject() override;

private:
    struct Line {
        KeyedLine keyed;
        std::optional<LoopItem> same; ///< an open hazard it may belong to
    };
    // check_key_dialog.cpp: what stands where
    QWidget* buildHead();
    QWidget* buildEntry();
    QLayout* buildFoot();
    // check_key_entry.cpp: what is typed
    void openTyped();
    void take(const Result<OpenedSheet>& opened);
    void clearSheet();
    void fillZones();
    void lookAhead();
    void zoneDone();
    void itemDone();
    void addLine();
    void addResolved(const KeyedLine& line);
    void fillLines();
    void takeOut(int at);
    KeyedSheet sheet() const;
    void checkNow();
    void save();

    CheckKeying& m_keying;
    RecordService& m_records;
    std::optional<OpenedSheet> m_opened;
    QList<Line> m_lines;
    int m_keyed = 0;
    MessageBar* m_messages;
    QLineEdit* m_code;
    QLabel* m_title;
    ToneLabel* m_facts;
    QWidget* m_body = nullptr;
    DateEdit* m_date = nullptr;
    FieldEditor* m_inspectors = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_reasonLabel = nullptr;
    QListWidget* m_zones = nullptr;
    QLineEdit* m_zone = nullptr;
    QLineEdit* m_item = nullptr;
    QLineEdit* m_finding = nullptr;
    QCheckBox* m_notApplicable = nullptr;
    QPushButton* m_add = nullptr;
    ToneLabel* m_ahead = nullptr;
    QTreeWidget* m_list = nullptr;
    ToneLabel* m_state = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace bihuan
