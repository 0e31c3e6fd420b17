// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/template_preview.h"

#include "core/documents/text_shaper.h"
#include "core/people/defaults.h"
#include "core/storage/database.h"
#include "ui/printing/page_preview.h"
#include "ui/records/reference_picker.h"
#include "ui/widgets/inputs.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {
enum class Whose { Person, Another, Invented, Blank };
} // namespace

TemplatePreview::TemplatePreview(AgreementServices& services, const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(context)
    , m_samples(context.records, services.campaign)
    , m_whose(new ComboBox(this))
    , m_profile(new ComboBox(this))
    , m_preview(new PagePreview(this))
    , m_place(new QLabel(this))
    , m_back(new QToolButton(this))
    , m_on(new QToolButton(this))
{
    setObjectName(u"templatePreview"_s);
    m_whose->setObjectName(u"sampleBox"_s);
    m_whose->setAccessibleName(tr("Whose agreement the preview shows"));
    m_whose->setToolTip(m_whose->accessibleName());
    m_profile->setObjectName(u"profileBox"_s);
    m_profile->setAccessibleName(tr("Page layout"));
    m_profile->setToolTip(tr("Page layout: compact fits on one sheet, GB/T 9704 is the official one in large type."));
    m_profile->addItem(tr("Compact"), u"compact"_s);
    m_profile->addItem(tr("GB/T 9704"), u"official"_s);
    for (QComboBox* box : {m_whose, m_profile}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
    }
    m_preview->setFit(PagePreview::Fit::Width);
    m_place->setObjectName(u"previewPlace"_s);
    m_back->setObjectName(u"previewBackButton"_s);
    m_back->setAccessibleName(tr("Previous page"));
    m_back->setArrowType(Qt::LeftArrow);
    m_on->setObjectName(u"previewOnButton"_s);
    m_on->setAccessibleName(tr("Next page"));
    m_on->setArrowType(Qt::RightArrow);
    for (QToolButton* button : {m_back, m_on}) {
        button->setToolTip(button->accessibleName());
        button->setAutoRaise(true);
    }
    auto* choices = new QHBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(m_whose, 3);
    choices->addWidget(m_profile, 2);
    auto* turning = new QHBoxLayout;
    turning->setSpacing(4);
    turning->addStretch(1);
    turning->addWidget(m_back);
    turning->addWidget(m_place);
    turning->addWidget(m_on);
    turning->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(choices);
    column->addWidget(m_preview, 1);
    column->addLayout(turning);
    connect(m_whose, &QComboBox::activated, this, &TemplatePreview::useData);
    connect(m_profile, &QComboBox::activated, this, &TemplatePreview::profileChanged);
    connect(m_preview, &PagePreview::pageChanged, this, &TemplatePreview::showPage);
    connect(m_preview, &PagePreview::countChanged, this, &TemplatePreview::showPage);
    connect(m_back, &QToolButton::clicked, this, [this] { m_preview->goTo(m_preview->currentPage() - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_preview->goTo(m_preview->currentPage() + 1); });
}

TemplatePreview::~TemplatePreview()
{
    m_preview->setPages(nullptr); // the pages go before the preview does
}

void TemplatePreview::setCategory(Id<StaffCategory> category)
{
    m_category = category;
    m_form.reset();
    m_person = {};
    const auto somebody = m_samples.somebody(category);
    m_whose->clear();
    if (somebody && *somebody) {
        m_person = (*somebody)->id;
        m_whose->addItem((*somebody)->name, int(Whose::Person));
    }
    m_whose->addItem(tr("Made-up person"), int(Whose::Invented));
    m_whose->addItem(tr("Lines to fill in"), int(Whose::Blank));
    m_whose->addItem(tr("Choose a person…"), int(Whose::Another));
    useData();
}

void TemplatePreview::choosePerson()
{
    auto* picker = new ReferencePicker(personType().kind(), m_context.records.store(), false, {m_person.value()}, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setWindowTitle(tr("Whose agreement the preview shows"));
    connect(picker, &ReferencePicker::chosen, this, [this](const QList<qint64>& ids) {
        if (ids.isEmpty())
            return;
        m_person = Id<Person>(ids.first());
        const auto person = m_context.records.store().find(personType(), m_person);
        if (!person || !*person)
            return;
        if (m_whose->itemData(0).toInt() == int(Whose::Person))
            m_whose->removeItem(0);
        m_whose->insertItem(0, (*person)->name, int(Whose::Person));
        m_whose->setCurrentIndex(0);
        useData();
    });
    m_whose->setCurrentIndex(m_chosen); // until somebody is chosen, and when nobody is
    picker->open();
}

void TemplatePreview::useData()
{
    const auto whose = static_cast<Whose>(m_whose->currentData().toInt());
    if (whose == Whose::Another)
        return choosePerson();
    m_chosen = m_whose->currentIndex();
    const auto values = whose == Whose::Person ? m_samples.ofPerson(m_person)
        : whose == Whose::Blank              ? m_samples.toFillByHand(m_category)
                                             : m_samples.invented(m_category);
    const auto school = schoolProfile(m_context.records.store());
    if (!values || !school) {
        emit failed(values ? school.error() : values.error());
        return;
    }
    m_data = *values;
    m_seal = school->sealBox;
    if (m_form)
        setText(serializeTemplate(m_form->blocks()));
}

void TemplatePreview::setProfile(const QString& code) { m_profile->setCurrentIndex(qMax(0, m_profile->findData(code))); }

QString TemplatePreview::profile() const { return m_profile->currentData().toString(); }

std::shared_ptr<LetterBatch> TemplatePreview::lettersOf(const MergeData& values, const QString& footer) const
{
    Letter letter;
    letter.form = m_form;
    letter.data = values;
    letter.title = values.values.value(u"姓名"_s);
    letter.footer = footer;
    letter.seal = m_seal;
    const DocumentInfo info{.title = tr("Responsibility agreement"),
                            .author = values.values.value(u"学校"_s),
                            .created = m_context.records.store().database().clock().now()};
    return std::make_shared<LetterBatch>(QList<Letter>{letter}, info);
}

void TemplatePreview::setText(const QString& body)
{
    const int page = m_preview->currentPage();
    m_form = std::make_shared<const LetterTemplate>(body, *profileByCode(profile()), m_services.shaper());
    const auto before = std::exchange(m_pages, lettersOf(m_data, tr("Sample, not for signing")));
    m_preview->setPages(m_pages.get());
    if (page > 0)
        m_preview->goTo(page);
}

std::optional<TextFinding> TemplatePreview::lonelySignature() const
{
    return m_form ? findLonelySignature(m_form->lay(m_data, m_seal), m_form->blocks()) : std::nullopt;
}

std::shared_ptr<PageSet> TemplatePreview::sample() const { return m_pages; }

Result<std::shared_ptr<PageSet>> TemplatePreview::toFillByHand() const
{
    BIHUAN_TRY_ASSIGN(const MergeData values, m_samples.toFillByHand(m_category));
    return std::shared_ptr<PageSet>(lettersOf(values, {}));
}

void TemplatePreview::showPage()
{
    const int page = m_preview->currentPage(), known = m_pages ? m_pages->count() : 0;
    m_place->setText(known == 0 ? QString() : u"%1 / %2"_s.arg(page + 1).arg(known));
    m_place->setToolTip(known == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(known));
    m_place->setAccessibleName(m_place->toolTip());
    m_back->setEnabled(page > 0);
    m_on->setEnabled(page + 1 < known);
}

} // namespace bihuan
