// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/binder.h"

#include "core/archive/binder/binder_job.h"
#include "core/archive/binder/foreign_pdf.h"
#include "core/documents/foreign/page_file.h"
#include "core/base/describe.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("binder", text);
}

constexpr qint64 bytesOfOwnPage = 6'000; ///< measured: sheets and separators with Chinese text

} // namespace

Result<BinderSurvey> Binder::survey(const BinderPlan& plan, const Progress& progress) const
{
    const std::shared_ptr<TextShaper> shaper = m_source.shaper();
    BinderSurvey survey;
    survey.leftOut = plan.leftOut;
    QSet<BoundRecord> known;
    QSet<QString> knownFiles;
    const int expected = plan.recordCount();
    for (const BoundGroup& group : plan.groups) {
        ++survey.pages;
        for (const BoundItem& item : group.items) {
            ++survey.items;
            int lines = 0;
            QList<AttachmentLink> links;
            const auto countForm = [&](const PrintedForm& form) -> Result<> {
                Issues issues;
                BIHUAN_TRY_ASSIGN(const auto pages, form.pages(issues));
                survey.pages += pages->count();
                survey.bytes += pages->count() * bytesOfOwnPage;
                for (const Issue& issue : std::as_const(issues))
                    survey.problems << BinderProblem{item.title, issue.message, item.records.value(0)};
                ++lines;
                return {};
            };
            for (const RecordPaper& paper : item.papers)
                BIHUAN_TRY(countForm(formOf(paper)));
            for (const BoundRecord& record : item.records) {
                if (known.contains(record)) {
                    ++lines;
                    continue;
                }
                known.insert(record);
                if (progress && !progress(int(known.size()), expected))
                    return Error{Error::Kind::Cancelled, {}, {}};
                const auto forms = printedForms(m_source, plan.school, record, *shaper);
                if (!forms) {
                    survey.problems << BinderProblem{item.title, describe(forms.error()), record};
                    continue;
                }
                for (const PrintedForm& form : *forms)
                    BIHUAN_TRY(countForm(form));
                ++survey.records;
                BIHUAN_TRY_ASSIGN(const auto some, m_source.attachments.linksOf(record.kind, record.id));
                links += some;
                shaper->trim();
            }
            for (const BoundRecord& holder : item.holders) {
                BIHUAN_TRY_ASSIGN(const auto some, m_source.attachments.linksOf(holder.kind, holder.id));
                links += some;
            }
            for (const AttachmentLink& link : links) {
                ++lines;
                if (knownFiles.contains(link.attachment.sha256))
                    continue;
                knownFiles.insert(link.attachment.sha256);
                ++survey.attachments;
                survey.bytes += link.attachment.size;
                const QString file = m_source.attachments.fileOf(link.attachment);
                int pages = 1;
                QString problem;
                if (!QFile::exists(file)) {
                    problem = tr("The file is not in the data folder any more. Restore it from a backup.");
                } else if (link.attachment.mediaType == u"application/pdf"_s) {
                    const auto source = ForeignPdf::open(file);
                    if (source)
                        pages = (*source)->pageCount();
                    else
                        problem = source.error().kind == Error::Kind::Refused ? tr("The PDF is encrypted and wants a password. Attach a copy without one.") : tr("The PDF is damaged. Scan the paper again.");
                } else if (link.attachment.mediaType == u"image/tiff"_s) {
                    if (const auto source = PageFile::open(file))
                        pages = (*source)->pageCount();
                    else
                        problem = describe(source.error());
                } else if (!link.attachment.mediaType.startsWith(u"image/"_s)) {
                    problem = tr("Files of this kind have no pages to be bound.");
                }
                survey.pages += pages;
                if (!problem.isEmpty())
                    survey.problems << BinderProblem{item.title, u"%1：%2"_s.arg(link.attachment.originalName, problem), item.records.value(0)};
            }
            survey.pages += !plan.sheetForEach && item.holders.isEmpty() && lines == 1 ? 0 : itemSheetPages(lines);
            survey.bytes += bytesOfOwnPage;
        }
    }
    // Cover, notes, and a line for each item in the catalogue and for each file in the list of hashes.
    survey.pages += 3 + survey.items / 22 + survey.attachments / 23 + 1;
    survey.bytes += 400'000 + survey.items * 600;
    return survey;
}

Result<BinderReport> Binder::write(const BinderPlan& plan, const BinderOptions& options, const Progress& progress) const
{
    if (plan.itemCount() == 0 && !plan.listsGaps)
        return Error{Error::Kind::Invalid, tr("There is nothing to export: no record fits what was chosen."), {}};
    BinderJob job(m_source, plan, options, progress);
    return job.run();
}

} // namespace bihuan
