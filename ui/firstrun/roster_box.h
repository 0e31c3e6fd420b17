// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFrame>
#include <QStringList>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QMimeData;
class QPushButton;

namespace bihuan {

class Dialogs;
class ToneLabel;

/// A staff list that was chosen, as it is on the disk or in the clipboard.
struct RosterFile {
    QByteArray bytes;
    QString name;         ///< without folder
    QString categoryCode; ///< of everybody, when the list has no column for it; else empty
    bool review = false;  ///< look at each row before anything is imported
};

/// What importing it into a new school would do.
struct RosterReport {
    int rows = 0;
    int good = 0;
    int wrong = 0;
    int headerRow = 0;
    QStringList columns;   ///< fields that were recognised, as a person reads them
    QStringList firstWrong; ///< sentences, at most a few
    QStringList newNames;  ///< departments and posts the school does not have yet
    QString principal;      ///< who the list says they are; empty when it does not, or names several
    QString vicePrincipal;  ///< in charge of safety
    bool needsCategory = false; ///< the list does not say who is a teacher and who a guard
};

/// Where a new school's staff list is put: dropped, chosen or pasted. Says at once what is in it; nothing is stored.
class RosterBox final : public QFrame {
    Q_OBJECT
public:
    using Check = std::function<Result<RosterReport>(const RosterFile&)>;

    /// `categories`: code and name, the first is offered when the list has none.
    RosterBox(Dialogs& dialogs, Check check, const QList<QPair<QString, QString>>& categories, QWidget* parent = nullptr);

    const std::optional<RosterFile>& roster() const { return m_roster; }
    const RosterReport& report() const { return m_report; }
    void load(const QString& path);
    /// A file, the path of one, or cells copied from a table. False when there is none of these.
    bool take(const QMimeData& mime);

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose();
    void paste();
    void accept(const QByteArray& bytes, const QString& name);
    void checkAgain();
    void present(const Result<RosterReport>& report);

    Dialogs& m_dialogs;
    Check m_check;
    std::optional<RosterFile> m_roster;
    RosterReport m_report;
    QLabel* m_title;
    ToneLabel* m_text;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QWidget* m_categoryRow;
    QComboBox* m_category;
    QCheckBox* m_review;
};

} // namespace bihuan
