// SPDX-License-Identifier: GPL-3.0-or-later
// AgreementPrinting::prepare: the check before a batch, and what its pages are made of.
#include "core/documents/glyph_check.h"
#include "core/documents/text_shaper.h"
#include "core/organization/agreements/agreement_printing.h"
#include "core/organization/agreements/agreement_queries.h"
#include "core/organization/agreements/agreement_rules.h"
#include "core/organization/agreements/agreement_states.h"

#include <QCollator>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

/// A template as text, until a shaper is there to set it with.
struct FormText {
    QString body;
    TextProfile profile;
};

/// What a job keeps of each agreement until its pages are painted; texts are merged again when they are needed.
struct Sheet {
    PrintLetter letter;
    int version = 0; ///< of the template
    QByteArray data;
    int serial = 0;
    bool sealBox = false;
};

using Forms = QHash<int, std::shared_ptr<const LetterTemplate>>; ///< by version

class JobBuilder {
public:
    JobBuilder(RecordStore& store, const AgreementTemplates& templates, std::shared_ptr<TextShaper> shaper,
               const PrintSelection& selection)
        : m_store(store)
        , m_templates(templates)
        , m_shaper(std::move(shaper))
        , m_glyphs(m_shaper->book())
        , m_selection(selection)
    {
    }
    Result<PrintJob> build(const Progress& progress);

private:
    Result<QList<Id<Agreement>>> chosen() const;
    QString unfit(const Agreement& agreement) const; ///< reason, empty = fits
    Result<std::shared_ptr<const LetterTemplate>> form(int version);
    Result<> take(const Agreement& agreement);
    Result<> sort();

    RecordStore& m_store;
    const AgreementTemplates& m_templates;
    std::shared_ptr<TextShaper> m_shaper;
    GlyphCheck m_glyphs;
    const PrintSelection& m_selection;
    Forms m_forms;
    QHash<int, FormText> m_texts;
    QList<Sheet> m_sheets;
    PrintJob m_job;
};

Result<QList<Id<Agreement>>> JobBuilder::chosen() const
{
    if (!m_selection.agreements.isEmpty()) {
        QList<Id<Agreement>> ids;
        for (const Id<Agreement> id : m_selection.agreements)
            if (!ids.contains(id))
                ids << id;
        return ids;
    }
    BIHUAN_TRY_ASSIGN(const auto briefs, agreementQueries::briefsOfYear(m_store.database(), m_selection.year));
    QList<Id<Agreement>> ids;
    for (const auto& brief : briefs)
        ids << brief.id;
    return ids;
}

QString JobBuilder::unfit(const Agreement& agreement) const
{
    const AgreementState state = stateOf(agreement);
    if (agreement.voided)
        return tr("it is void");
    if (state == AgreementState::Superseded)
        return tr("it was replaced by another one");
    if (m_selection.only == PrintSelection::Only::Unprinted && state != AgreementState::Issued)
        return tr("it was printed before");
    if (m_selection.only == PrintSelection::Only::Unsigned && !isOpen(state))
        return tr("it is not waiting for a signature");
    if (!m_selection.departments.isEmpty() && !m_selection.departments.contains(agreement.department))
        return tr("it belongs to another department");
    return {};
}

Result<std::shared_ptr<const LetterTemplate>> JobBuilder::form(int id)
{
    if (const auto known = m_forms.value(id))
        return known;
    BIHUAN_TRY_ASSIGN(const TemplateVersion version, m_templates.version(id));
    const auto profile = profileByCode(version.profile);
    if (!profile)
        return Error{Error::Kind::NotFound, tr("page layout “%1”").arg(version.profile), {}};
    const auto form = std::make_shared<const LetterTemplate>(version.body, *profile, m_shaper);
    m_forms.insert(id, form);
    m_texts.insert(id, {version.body, *profile});
    return form;
}

Result<> JobBuilder::take(const Agreement& agreement)
{
    BIHUAN_TRY_ASSIGN(const auto form, this->form(agreement.templateVersion));
    const QByteArray json = agreement.mergeData.toUtf8();
    BIHUAN_TRY_ASSIGN(const MergeData data, mergeDataFromJson(json));
    const Blocks merged = mergeBlocks(form->blocks(), data).blocks;
    // What is printed must be what was signed, to the letter.
    if (sha256Of(agreement.frozenText) != agreement.sha256 || serializeTemplate(merged) != agreement.frozenText)
        return Error{Error::Kind::Refused,
                     tr("The text of %1 (%2) is not the one that was issued, so nothing was printed. Restore a backup, "
                        "or void it and "
                        "issue it again.")
                         .arg(agreement.number, agreement.personName),
                     u"frozen text of agreement %1"_s.arg(agreement.id.value())};
    if (const auto missing = m_glyphs.missing(plainText(merged)); !missing.isEmpty()) {
        QStringList characters;
        for (const MissingCharacter& one : missing)
            characters << u"%1 (%2)"_s.arg(one.text(), one.code());
        m_job.skipped << SkippedPrint{agreement.id, agreement.number, agreement.personName,
                                      tr("no font on this computer has %1").arg(characters.join(u", "_s))};
        return {};
    }
    Sheet sheet;
    sheet.letter = {.agreement = agreement.id,
                    .year = agreement.year,
                    .number = agreement.number,
                    .name = agreement.personName,
                    .department = agreement.department,
                    .posts = agreement.posts,
                    .category = agreement.category,
                    .shortCode = agreement.shortCode,
                    .copies = m_selection.copies > 0 ? m_selection.copies : agreement.copies};
    sheet.version = agreement.templateVersion;
    sheet.data = json;
    sheet.serial = agreement.serial;
    sheet.sealBox = agreement.sealBox;
    m_sheets << sheet;
    return {};
}

Result<> JobBuilder::sort()
{
    using Order = PrintSelection::Order;
    QHash<QString, int> places;
    BIHUAN_TRY_ASSIGN(const auto departments, m_store.list(departmentType()));
    for (const Department& department : departments)
        places.insert(department.name, int(places.size()));
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    const auto byDepartment = [&](const Sheet& a, const Sheet& b) {
        const int left = places.value(a.letter.department, INT_MAX), right = places.value(b.letter.department, INT_MAX);
        return left != right ? left - right : collator.compare(a.letter.department, b.letter.department);
    };
    std::stable_sort(m_sheets.begin(), m_sheets.end(), [&](const Sheet& a, const Sheet& b) {
        int order = m_selection.order == Order::Number ? 0 : byDepartment(a, b);
        if (order == 0 && m_selection.order == Order::DepartmentName)
            order = collator.compare(a.letter.name, b.letter.name);
        return order != 0 ? order < 0 : std::pair(a.letter.year, a.serial) < std::pair(b.letter.year, b.serial);
    });
    return {};
}

Result<PrintJob> JobBuilder::build(const Progress& progress)
{
    BIHUAN_TRY_ASSIGN(const auto ids, chosen());
    int looked = 0;
    for (const Id<Agreement> id : ids) {
        if (progress && !progress(looked++, int(ids.size())))
            return Error{Error::Kind::Cancelled, {}, {}};
        BIHUAN_TRY_ASSIGN(const auto agreement, m_store.find(agreementType(), id));
        if (!agreement)
            return Error{Error::Kind::NotFound, tr("agreement"), u"%1"_s.arg(id.value())};
        if (m_selection.leftOut.contains(id)) {
            m_job.skipped << SkippedPrint{id, agreement->number, agreement->personName, tr("not ticked")};
            continue;
        }
        if (const QString reason = unfit(*agreement); !reason.isEmpty()) {
            // Of a whole year only what fits is selected; what somebody ticked by hand is answered for one by one.
            if (!m_selection.agreements.isEmpty())
                m_job.skipped << SkippedPrint{id, agreement->number, agreement->personName, reason};
            continue;
        }
        BIHUAN_TRY(take(*agreement));
    }
    BIHUAN_TRY(sort());
    m_job.selected = int(m_sheets.size() + m_job.skipped.size());
    for (const Sheet& sheet : std::as_const(m_sheets))
        m_job.letters << sheet.letter;
    BIHUAN_TRY_ASSIGN(const auto schools, m_store.list(schoolProfileType()));
    m_job.info.title
        = m_sheets.isEmpty() ? QString() : tr("Safety responsibility agreements %1").arg(m_sheets.first().letter.year);
    m_job.info.author = schools.isEmpty() ? QString() : schools.first().name;
    m_job.info.created = m_store.database().clock().now();
    m_job.options
        = {{u"copies"_s, m_selection.copies}, {u"only"_s, int(m_selection.only)}, {u"order"_s, int(m_selection.order)},
           {u"own_sheets"_s, m_selection.ownSheets}};
    const bool grouped = m_selection.order != PrintSelection::Order::Number;
    const QString demo = !schools.isEmpty() && schools.first().demo ? tr("DEMO") : QString();
    const auto make = [sheets = m_sheets, grouped, demo, ownSheets = m_selection.ownSheets](const Forms& forms, int index) {
        const Sheet& sheet = sheets[index];
        const PrintLetter& about = sheet.letter;
        Letter letter;
        letter.form = forms.value(sheet.version);
        letter.data = mergeDataFromJson(sheet.data).value_or({});
        letter.title = about.name;
        letter.group = grouped ? about.department : QString();
        letter.shortCode = about.shortCode;
        // On every page: a sheet that comes loose is known for whose it is.
        letter.footer = QStringList{demo, about.number, about.name, about.posts}.join(u'　').trimmed();
        letter.copies = about.copies;
        letter.ownSheets = ownSheets;
        letter.seal = sheet.sealBox;
        return letter;
    };
    if (m_sheets.isEmpty())
        return std::move(m_job);
    m_job.letter = [make, forms = m_forms](int index) { return make(forms, index); };
    m_job.pages = std::make_shared<LetterBatch>(int(m_sheets.size()), m_job.letter, m_job.info);
    m_job.letterBy = [make, texts = m_texts](const std::shared_ptr<TextShaper>& shaper) -> LetterBatch::Provider {
        Forms forms;
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            forms.insert(text.key(), std::make_shared<const LetterTemplate>(text->body, text->profile, shaper));
        return [make, forms](int index) { return make(forms, index); };
    };
    return std::move(m_job);
}

} // namespace

Result<PrintJob> AgreementPrinting::prepare(const PrintSelection& selection, const Progress& progress) const
{
    return JobBuilder(m_records.store(), m_templates, m_shaper(), selection).build(progress);
}

PrintJob PrintJob::forThisThread() const
{
    PrintJob own = *this;
    if (!letterBy)
        return own;
    own.letter = letterBy(std::make_shared<TextShaper>(FontBook()));
    own.pages = std::make_shared<LetterBatch>(int(letters.size()), own.letter, info);
    return own;
}

} // namespace bihuan
