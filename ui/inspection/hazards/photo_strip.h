// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/attachments.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMimeData;
class QPushButton;
class QScrollArea;

namespace bihuan {

class ToneLabel;

/// Photographs of one record and one purpose as a row of small pictures: dropped, pasted, chosen; enlarged by a click or Enter;
/// taken off again with a reason. For a record that exists each is attached at once; for one that does not they wait, their
/// bytes safe already, until attachStaged().
class PhotoStrip final : public QFrame {
    Q_OBJECT
public:
    using Say = std::function<void(Tone, const QString& text, const QString& actionText, std::function<void()> action)>;
    /// `name` begins the object names; `title` stands above the pictures. `say` shows a message where the page has its own.
    PhotoStrip(const QString& name, const QString& title, const QString& purpose, const UiContext& context, Say say,
               QWidget* parent = nullptr);

    /// 0: the pictures wait.
    void load(const QString& table, qint64 recordId);
    void setEditable(bool editable);
    /// One row of small pictures beside the buttons, for a panel with little room.
    void setCompact();

    /// Says why a picture is not taken; empty = it is.
    using Judge = std::function<QString(const Attachment&)>;
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    const Judge& judge() const { return m_judge; }

    int count() const { return int(m_links.size()); }
    bool holds(const Attachment& picture) const; ///< the same content
    const QList<AttachmentLink>& links() const { return m_links; }
    bool addFiles(const QStringList& paths); ///< false when none was taken
    bool take(const QMimeData& mime); ///< false when it holds neither picture nor file
    void pasteClipboard();
    static bool canTake(const QMimeData& mime);

    QJsonArray staged() const;
    void restoreStaged(const QJsonArray& staged);
    Result<> attachStaged(const QString& table, qint64 recordId); ///< in a transaction of its own
    void forgetStaged(); ///< they are attached, or kept in a draft
    void discardStaged();

signals:
    void changed(); ///< pictures came or went

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const QString& title);
    void fill();
    void accept(const QList<Attachment>& pictures, QStringList refused);
    Result<> attach(const QList<Attachment>& pictures);
    void remove(qsizetype at);
    void relink(const AttachmentLink& link);
    void enlarge(qsizetype at);
    QSize thumbSize() const;

    QString m_name, m_purpose;
    UiContext m_context;
    Say m_say;
    Judge m_judge;
    QString m_table;
    qint64 m_record = 0;
    QList<AttachmentLink> m_links;
    bool m_editable = true, m_compact = false;
    QLabel* m_title;
    ToneLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_paste;
    QScrollArea* m_scroll;
    QWidget* m_row;
    QHBoxLayout* m_pictures;
};

} // namespace bihuan
