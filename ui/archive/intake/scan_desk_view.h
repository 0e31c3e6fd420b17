// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/intake/intake_services.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace bihuan {

class ScanPictureView;

/// The desk: the pages that wait, the picture of the chosen one, and what it could belong to. Enter puts it there, Delete sets it aside, R
/// turns it; a code, number or name is typed at any time.
class ScanDeskView final : public QWidget {
    Q_OBJECT
public:
    explicit ScanDeskView(IntakeServices& services, QWidget* parent = nullptr);

    void reload();
    int waiting() const;
    void showSheet(Id<ScanSheet> sheet);
    QList<Id<ScanSheet>> chosen() const; ///< in the order of the stack

    void fileThere(); ///< to the chosen guess
    void setAside();
    void turn();
    void takeBack();
    bool canTakeBack() const { return m_undo.has_value(); }
    void zoom(double factor);
    void focusPages();

signals:
    void done(const QString& what);  ///< with an undo
    void failed(const Error& error);
    void changed();                  ///< what is chosen, or how many wait

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showCurrent();
    void showGuesses(const QList<SheetGuess>& guesses);
    void lookUp();
    const ScanSheet* current() const;
    void next(int row);

    IntakeServices& m_services;
    QList<ScanSheet> m_sheets;
    QList<SheetGuess> m_guesses;
    std::optional<DeskUndo> m_undo;
    QTreeWidget* m_pages = nullptr;
    ScanPictureView* m_picture = nullptr;
    QLabel* m_why = nullptr;
    QLineEdit* m_typed = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_file = nullptr;
    QPushButton* m_aside = nullptr;
    QPushButton* m_turn = nullptr;
    QTimer* m_pause = nullptr; ///< after the last key in the field
};

} // namespace bihuan
