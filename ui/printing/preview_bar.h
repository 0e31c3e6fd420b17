// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace bihuan {

class PagePreview;

/// Whose pages a set shows, when it is a batch of letters.
struct PreviewPeople {
    QStringList titles;             ///< “张伟 · 教导处”
    QStringList keys;               ///< what each is found by besides its title: pinyin initials, number
    std::function<int(int)> firstPage; ///< of a person
    std::function<int(int)> personAt;  ///< of a page, -1 = none
};

/// Above a preview: page x of n, zoom, and for letters the person shown, the next, the previous, and one found by typing.
class PreviewBar final : public QWidget {
    Q_OBJECT
public:
    PreviewBar(PagePreview& preview, QWidget* parent = nullptr);

    void setPeople(const PreviewPeople& people);

private:
    QWidget* buildPages();
    QWidget* buildPeople();
    void showPosition();
    void step(int direction);
    void find(bool next);

    PagePreview& m_preview;
    PreviewPeople m_people;
    QWidget* m_peopleRow = nullptr;
    QSpinBox* m_page = nullptr;
    QLabel* m_count = nullptr;
    QComboBox* m_zoom = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_person = nullptr;
    QLineEdit* m_find = nullptr;
};

} // namespace bihuan
