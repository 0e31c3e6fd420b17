// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_parts.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/file_kind.h"

#include <zip.h>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_uint64_t maxPart = 64ull * 1024 * 1024;
constexpr zip_uint64_t maxTotal = 128ull * 1024 * 1024;
constexpr zip_int64_t maxMembers = 2000;

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

QString brokenAdvice()
{
    return ExchangeText::tr(
        "It is incomplete or damaged. Copy or download it again, or open it in Excel or WPS and save it as .xlsx.");
}

QString tooLargeAdvice()
{
    return ExchangeText::tr(
        "What is packed in it is far larger than a table. Keep only the sheet that is needed and save it again.");
}

} // namespace

struct ZipParts::Archive {
    QByteArray bytes; ///< libzip reads from it as long as the archive is open
    QString name;
    zip_t* zip = nullptr;
    zip_uint64_t total = 0;

    Error error(const QString& detail, const QString& advice) const
    {
        return {Error::Kind::Format, name, detail, advice};
    }
    ~Archive()
    {
        if (zip)
            zip_discard(zip);
    }
};

ZipParts::ZipParts(std::unique_ptr<Archive> archive)
    : m_archive(std::move(archive))
{
}
ZipParts::ZipParts(ZipParts&&) noexcept = default;
ZipParts::~ZipParts() = default;

Result<ZipParts> ZipParts::open(const QByteArray& bytes, const QString& name)
{
    auto archive = std::make_unique<Archive>();
    archive->bytes = bytes;
    archive->name = name;
    zip_error_t failure;
    zip_error_init(&failure);
    zip_source_t* source
        = zip_source_buffer_create(archive->bytes.constData(), zip_uint64_t(archive->bytes.size()), 0, &failure);
    if (source) {
        archive->zip = zip_open_from_source(source, ZIP_RDONLY, &failure);
        if (!archive->zip)
            zip_source_free(source);
    }
    const QString detail = QString::fromUtf8(zip_error_strerror(&failure));
    zip_error_fini(&failure);
    if (!archive->zip)
        return archive->error(detail, brokenAdvice());
    if (zip_get_num_entries(archive->zip, 0) > maxMembers)
        return archive->error(u"too many members"_s, tooLargeAdvice());
    return ZipParts(std::move(archive));
}

bool ZipParts::has(const QString& part) const
{
    return zip_name_locate(m_archive->zip, part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> ZipParts::read(const QString& part)
{
    Archive& archive = *m_archive;
    const zip_int64_t index = zip_name_locate(archive.zip, part.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return archive.error(u"no part "_s + part, brokenAdvice());
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive.zip, zip_uint64_t(index), 0, &stat) != 0)
        return archive.error(u"no directory entry for "_s + part, brokenAdvice());
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return archive.error(u"encrypted part "_s + part, tableAdvice(FileKind::ProtectedOffice));
    const zip_uint64_t allowed = std::min(maxPart, maxTotal - archive.total);
    if ((stat.valid & ZIP_STAT_SIZE) && stat.size > allowed)
        return archive.error(u"part too large: "_s + part, tooLargeAdvice());

    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(archive.zip, zip_uint64_t(index), 0));
    if (!file)
        return archive.error(QString::fromUtf8(zip_strerror(archive.zip)), brokenAdvice());
    // The size in the directory is a claim: read until the end or the cap, whichever comes first.
    QByteArray data;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), chunk.data(), zip_uint64_t(chunk.size()));
        if (count < 0)
            return archive.error(u"cannot inflate "_s + part, brokenAdvice());
        if (count == 0)
            break;
        if (zip_uint64_t(data.size()) + zip_uint64_t(count) > allowed)
            return archive.error(u"part too large: "_s + part, tooLargeAdvice());
        data.append(chunk.constData(), qsizetype(count));
    }
    archive.total += zip_uint64_t(data.size());
    return data;
}

} // namespace bihuan
