// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bihuan {

/// A data folder that was open before.
struct RecentFolder {
    QString path;
    bool demo = false;
};

/// What one sees where there is no school yet: three ways to begin, and the data folders used before.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecent(const QList<RecentFolder>& folders);

signals:
    void newSchoolWanted();
    void openWanted();
    void demoWanted();
    void folderChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QLabel* m_title;
    QWidget* m_recent;
    QVBoxLayout* m_recentRows;
};

} // namespace bihuan
