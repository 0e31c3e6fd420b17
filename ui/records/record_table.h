// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QTableView>

namespace bihuan {

class RecordTableModel;
class UiSettings;

/// The table of a list page: no grid, roomy rows, columns to choose, move, resize and sort by, all remembered.
class RecordTable final : public QTableView {
    Q_OBJECT
public:
    /// `key`: under which the columns are remembered; `version` grows when the kind's columns change their meaning. `shown`: the
    /// columns unless the user chooses others, in this order; empty = as the kind's flags say.
    RecordTable(RecordTableModel& model, UiSettings& settings, const QString& key, int version,
                QWidget* parent = nullptr, const QStringList& shown = {});

    /// In the order shown.
    QList<int> selectedRows() const;
    QList<qint64> selectedIds() const;
    /// Selects the rows with these ids that are shown; the first becomes the current one.
    void selectIds(const QList<qint64>& ids);
    /// The columns shown, in the order shown.
    QList<int> visibleColumns() const;
    /// Sensible widths for the contents, once there are some; does nothing when the user's own were restored.
    void fitOnce();
    void resetColumns();
    /// The menu of all columns, to show or hide each, at a place on the screen.
    void chooseColumns(const QPoint& at);

signals:
    void editRequested();
    /// Files or a picture, let go on the row of this record, or pasted with it selected.
    void filesGiven(qint64 id, const QMimeData* mime);

public:
    void takeFiles(bool take); ///< files may be dropped on rows and pasted

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyDefaultColumns();
    void remember();
    void applyRowHeight();

    RecordTableModel& m_model;
    UiSettings& m_settings;
    QString m_key;
    int m_version;
    QStringList m_shown;
    bool m_fitted = false;
    bool m_restoring = false;
    int m_dropRow = -1; ///< over which files are held
};

} // namespace bihuan
