// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/preview_bar.h"

#include "core/base/text.h"
#include "ui/printing/page_preview.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/theme.h"

namespace bihuan {

using namespace Qt::StringLiterals;

PreviewBar::PreviewBar(PagePreview& preview, QWidget* parent)
    : QWidget(parent)
    , m_preview(preview)
{
    setObjectName(u"previewToolBar"_s);
    m_peopleRow = buildPeople();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildPages());
    column->addWidget(m_peopleRow);
    connect(&preview, &PagePreview::pageChanged, this, &PreviewBar::showPosition);
    connect(&preview, &PagePreview::countChanged, this, &PreviewBar::showPosition);
    connect(&preview, &PagePreview::zoomChanged, this,
            [this](int percent) { m_zoom->setToolTip(tr("%1 % of actual size").arg(percent)); });
    setPeople({});
}

QWidget* PreviewBar::buildPages()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"previewPages"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto arrow = [&](const QString& name, Qt::ArrowType type, const QString& text, int step) {
        auto* button = new QToolButton(bar);
        button->setObjectName(name);
        button->setArrowType(type);
        button->setAutoRaise(true);
        button->setAccessibleName(text);
        button->setToolTip(text);
        connect(button, &QToolButton::clicked, this, [this, step] { m_preview.goTo(m_preview.currentPage() + step); });
        return button;
    };
    m_page = new SpinBox(bar);
    m_page->setObjectName(u"pageEdit"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setKeyboardTracking(false);
    m_page->setMinimumWidth(fontMetrics().horizontalAdvance(u"000000"_s) + 40);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_preview.goTo(page - 1); });
    m_count = new QLabel(bar);
    m_count->setObjectName(u"pageCount"_s);
    row->addWidget(arrow(u"previousPage"_s, Qt::LeftArrow, tr("Previous page"), -1));
    row->addWidget(m_page);
    row->addWidget(m_count);
    row->addWidget(arrow(u"nextPage"_s, Qt::RightArrow, tr("Next page"), 1));
    row->addStretch(1);
    m_zoom = new ComboBox(bar);
    m_zoom->setObjectName(u"zoomBox"_s);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Whole page"), 0);
    m_zoom->addItem(tr("Page width"), -1);
    for (const int percent : { 50, 75, 100, 150, 200 })
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const int value = m_zoom->currentData().toInt();
        if (value > 0)
            m_preview.setFit(PagePreview::Fit::Percent, value);
        else
            m_preview.setFit(value == 0 ? PagePreview::Fit::Page : PagePreview::Fit::Width);
    });
    row->addWidget(m_zoom);
    return bar;
}

QWidget* PreviewBar::buildPeople()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"previewPeople"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString& name, const QString& text, int direction) {
        auto* push = new QPushButton(text, bar);
        push->setObjectName(name);
        push->setAutoDefault(false);
        connect(push, &QPushButton::clicked, this, [this, direction] { step(direction); });
        return push;
    };
    m_previous = button(u"previousPerson"_s, tr("Previous one"), -1);
    m_next = button(u"nextPerson"_s, tr("Next one"), 1);
    m_person = new QLabel(bar);
    m_person->setObjectName(u"personShown"_s);
    m_person->setTextFormat(Qt::PlainText);
    m_person->setAlignment(Qt::AlignCenter);
    m_person->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name must not hold the window wide
    QFont strong = font();
    strong.setBold(true);
    m_person->setFont(strong);
    m_find = new QLineEdit(bar);
    m_find->setObjectName(u"findPerson"_s);
    m_find->setAccessibleName(tr("Find a person"));
    m_find->setPlaceholderText(tr("Name, pinyin or number"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(fontMetrics().height() * 11);
    connect(m_find, &QLineEdit::textEdited, this, [this] { find(false); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(true); });
    row->addWidget(m_previous);
    row->addWidget(m_person, 1);
    row->addWidget(m_next);
    row->addWidget(m_find);
    return bar;
}

void PreviewBar::setPeople(const PreviewPeople& people)
{
    m_people = people;
    m_peopleRow->setVisible(!people.titles.isEmpty());
    m_find->setVisible(people.titles.size() > 1);
    showPosition();
}

void PreviewBar::showPosition()
{
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, qMax(1, m_preview.knownPages()));
    m_page->setValue(m_preview.currentPage() + 1);
    m_count->setText(m_preview.countIsFinal() ? tr("of %1").arg(m_preview.knownPages())
                                              : tr("of %1…").arg(m_preview.knownPages()));
    if (m_people.titles.isEmpty() || m_preview.currentPage() < 0)
        return;
    const int person = m_people.personAt(m_preview.currentPage());
    const int count = int(m_people.titles.size());
    m_previous->setEnabled(person > 0);
    m_next->setEnabled(person >= 0 && person + 1 < count);
    const QString title = m_people.titles.value(person);
    m_person->setText(tr("%1 (%2/%3)").arg(title).arg(person + 1).arg(count));
    m_person->setToolTip(title);
}

void PreviewBar::step(int direction)
{
    const int person = m_people.personAt(m_preview.currentPage()) + direction;
    if (person >= 0 && person < m_people.titles.size())
        m_preview.goTo(m_people.firstPage(person));
}

void PreviewBar::find(bool next)
{
    const QString wanted = toHalfWidth(m_find->text()).trimmed().toLower();
    const int count = int(m_people.titles.size());
    if (wanted.isEmpty() || count == 0)
        return;
    const int here = qMax(0, m_people.personAt(m_preview.currentPage()));
    for (int i = next ? 1 : 0; i < count + (next ? 1 : 0); ++i) {
        const int person = (here + i) % count;
        if ((m_people.titles[person] + u'\n' + m_people.keys.value(person)).contains(wanted, Qt::CaseInsensitive)) {
            m_preview.goTo(m_people.firstPage(person));
            setTextColor(m_find, palette().color(QPalette::Text));
            return;
        }
    }
    setTextColor(m_find, toneColors(Tone::Error, palette()).text);
}

} // namespace bihuan
