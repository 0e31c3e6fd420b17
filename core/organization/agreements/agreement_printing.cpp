// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_printing.h"

#include "core/base/file_name.h"
#include "core/documents/glyph_check.h"
#include "core/documents/text_shaper.h"
#include "core/organization/agreements/agreement_queries.h"
#include "core/organization/agreements/agreement_rules.h"
#include "core/organization/agreements/agreement_states.h"
#include "core/storage/transaction.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <climits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

/// What a job keeps of each agreement until its pages are painted; texts are merged again when they are needed.
struct Sheet {
    PrintLetter letter;
    std::shared_ptr<const LetterTemplate> form;
    QByteArray data;
    int serial = 0;
    bool sealBox = false;
};

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
    Result<PrintJob> build();

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
    QHash<int, std::shared_ptr<const LetterTemplate>> m_forms;
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
    sheet.form = form;
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

Result<PrintJob> JobBuilder::build()
{
    BIHUAN_TRY_ASSIGN(const auto ids, chosen());
    for (const Id<Agreement> id : ids) {
        BIHUAN_TRY_ASSIGN(const auto agreement, m_store.find(agreementType(), id));
        if (!agreement)
            return Error{Error::Kind::NotFound, tr("agreement"), u"%1"_s.arg(id.value())};
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
    m_job.letter = [sheets = m_sheets, grouped, ownSheets = m_selection.ownSheets](int index) {
        const Sheet& sheet = sheets[index];
        const PrintLetter& about = sheet.letter;
        Letter letter;
        letter.form = sheet.form;
        letter.data = mergeDataFromJson(sheet.data).value_or({});
        letter.title = about.name;
        letter.group = grouped ? about.department : QString();
        letter.shortCode = about.shortCode;
        // On every page: a sheet that comes loose is known for whose it is.
        letter.footer = QStringList{about.number, about.name, about.posts}.join(u'　').trimmed();
        letter.copies = about.copies;
        letter.ownSheets = ownSheets;
        letter.seal = sheet.sealBox;
        return letter;
    };
    if (!m_sheets.isEmpty())
        m_job.pages = std::make_shared<LetterBatch>(int(m_sheets.size()), m_job.letter, m_job.info);
    return std::move(m_job);
}

Error nothingToPrint(const PrintJob& job)
{
    return {Error::Kind::Refused,
            job.skipped.isEmpty()
                ? tr("There is nothing to print: no agreement fits the selection.")
                : tr("There is nothing to print: %1 (%2): %3.")
                      .arg(job.skipped.first().number, job.skipped.first().name, job.skipped.first().reason),
            {}};
}

Result<QString> fileNameFor(const QString& pattern, const PrintLetter& letter)
{
    const QHash<QString, QString> values{{u"部门"_s, letter.department},
                                         {u"姓名"_s, letter.name},
                                         {u"编号"_s, letter.number},
                                         {u"岗位"_s, letter.posts},
                                         {u"人员类别"_s, letter.category},
                                         {u"短码"_s, letter.shortCode},
                                         {u"年度"_s, QString::number(letter.year)}};
    static const QRegularExpression field(u"\\{([^{}]*)\\}"_s);
    QString name;
    qsizetype from = 0;
    for (auto match = field.globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        if (!values.contains(next.captured(1)))
            return Error{Error::Kind::Invalid,
                         tr("A file name cannot contain “%1”. Possible: %2.")
                             .arg(next.captured(0), u"{部门} {姓名} {编号} {岗位} {人员类别} {短码} {年度}"_s),
                         {}};
        name += pattern.mid(from, next.capturedStart() - from) + values.value(next.captured(1));
        from = next.capturedEnd();
    }
    name += pattern.mid(from);
    if (!name.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        name += u".pdf"_s;
    return safeFileName(name);
}

/// A path nobody has yet; names that differ in case only are one on Windows.
QString freePath(const QDir& folder, const QString& name, QSet<QString>& used)
{
    const QString stem = name.chopped(4);
    for (int n = 1;; ++n) {
        const QString candidate = n == 1 ? name : u"%1 (%2).pdf"_s.arg(stem).arg(n);
        if (used.contains(candidate.toCaseFolded()) || folder.exists(candidate))
            continue;
        used << candidate.toCaseFolded();
        return folder.filePath(candidate);
    }
}

} // namespace

AgreementPrinting::AgreementPrinting(RecordService& records, AgreementTemplates& templates, ShaperSource shaper)
    : m_records(records), m_templates(templates), m_shaper(std::move(shaper))
{
}

Result<PrintJob> AgreementPrinting::prepare(const PrintSelection& selection) const
{
    return JobBuilder(m_records.store(), m_templates, m_shaper(), selection).build();
}

Result<PrintReport> AgreementPrinting::record(const PrintJob& job, const QList<int>& letters, const QString& output,
                                              const QString& fileName, int pages)
{
    RecordStore& store = m_records.store();
    Database& database = store.database();
    PrintReport report{.selected = job.selected, .printed = int(letters.size()), .pages = pages, .skipped = job.skipped};
    if (letters.isEmpty())
        return report;
    PrintRun run{.at = database.clock().now(), .actor = database.actor(), .output = output, .fileName = fileName,
                 .agreements = int(letters.size()), .copies = job.letters[letters.first()].copies, .pages = pages};
    QList<Id<Agreement>> ids;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Printed: %1").arg(fileName)));
    for (const int index : letters) {
        const PrintLetter& letter = job.letters[index];
        ids << letter.agreement;
        if (letter.copies != run.copies)
            run.copies = 0;
        BIHUAN_TRY_ASSIGN(const auto agreement, store.find(agreementType(), letter.agreement));
        // A reprint leaves the state alone.
        if (agreement && stateOf(*agreement) == AgreementState::Issued)
            BIHUAN_TRY(store.update(agreementType(), applied(*agreement, AgreementState::Printed, run.at.date())));
    }
    BIHUAN_TRY(agreementQueries::insertPrint(database, run, QJsonDocument(job.options).toJson(QJsonDocument::Compact), ids));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(agreementType().kind().code);
    return report;
}

Result<PrintReport> AgreementPrinting::recordPrinted(const PrintJob& job, const QString& printer)
{
    QList<int> all(job.letters.size());
    std::iota(all.begin(), all.end(), 0);
    return record(job, all, u"printer"_s, printer, job.pages ? job.pages->count() : 0);
}

Result<PrintReport> AgreementPrinting::printToPdf(const PrintSelection& selection, const QString& path,
                                                  const Progress& progress)
{
    BIHUAN_TRY_ASSIGN(const PrintJob job, prepare(selection));
    if (!job.pages)
        return nothingToPrint(job);
    BIHUAN_TRY_ASSIGN(const int pages, exportPdf(*job.pages, path, progress));
    QList<int> all(job.letters.size());
    std::iota(all.begin(), all.end(), 0);
    BIHUAN_TRY_ASSIGN(auto report, record(job, all, u"pdf"_s, QFileInfo(path).fileName(), pages));
    report.files << path;
    return report;
}

Result<PrintReport> AgreementPrinting::printEach(const PrintSelection& selection, const QString& folder,
                                                 const QString& pattern, const Progress& progress)
{
    BIHUAN_TRY_ASSIGN(const PrintJob job, prepare(selection));
    if (!job.pages)
        return nothingToPrint(job);
    QStringList names;
    for (const PrintLetter& letter : job.letters) {
        BIHUAN_TRY_ASSIGN(const QString name, fileNameFor(pattern, letter));
        names << name;
    }
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return Error{Error::Kind::File, folder, u"mkpath"_s};

    QSet<QString> used;
    QStringList files;
    QList<int> done;
    int pages = 0;
    std::optional<Error> failure;
    const int total = int(job.letters.size());
    for (int i = 0; i < total && !failure; ++i) {
        if (progress && !progress(i, total)) {
            failure = Error{Error::Kind::Cancelled, {}, {}};
            break;
        }
        Letter letter = job.letter(i);
        letter.group.clear();
        DocumentInfo info = job.info;
        info.title += u" "_s + letter.title;
        LetterBatch one(QList<Letter>{letter}, info);
        const QString path = freePath(target, names[i], used);
        const auto written = exportPdf(one, path);
        if (!written) {
            failure = written.error();
            break;
        }
        pages += *written;
        files << path;
        done << i;
    }
    if (progress && !failure)
        progress(total, total);
    BIHUAN_TRY_ASSIGN(auto report, record(job, done, u"files"_s, QFileInfo(folder).fileName(), pages));
    if (failure && failure->kind != Error::Kind::Cancelled) {
        if (!done.isEmpty())
            failure->advice = tr("%1 of %2 files are finished and count as printed.").arg(done.size()).arg(total);
        return *failure;
    }
    report.cancelled = failure.has_value();
    report.files = files;
    for (int i = int(done.size()); i < total; ++i)
        report.skipped << SkippedPrint{job.letters[i].agreement, job.letters[i].number, job.letters[i].name,
                                       tr("cancelled before it was its turn")};
    return report;
}

Result<QList<PrintRun>> AgreementPrinting::history(Id<Agreement> agreement, int limit) const
{
    return agreementQueries::prints(m_records.store().database(), agreement, limit);
}

} // namespace bihuan
