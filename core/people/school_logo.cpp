// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/school_logo.h"

#include "core/people/defaults.h"
#include "core/storage/transaction.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("people", text);
}

const QString table = u"school_profile"_s;
const QString purpose = u"logo"_s;
constexpr qint64 mostPixels = 100'000'000;

Result<> checkPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead())
        return Error{Error::Kind::Format, path, reader.errorString()};
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return Error{Error::Kind::Refused, tr("The picture %1 is too large. Save it with fewer pixels.").arg(path), {}};
    if (reader.read().isNull())
        return Error{Error::Kind::Format, path, reader.errorString()};
    return {};
}

} // namespace

Result<> setSchoolLogo(RecordStore& store, AttachmentStore& attachments, const QString& path)
{
    BIHUAN_TRY_ASSIGN(const SchoolProfile profile, schoolProfile(store));
    if (profile.id.isNull())
        return Error{Error::Kind::NotFound, tr("the school's profile"), {}};
    if (!path.isEmpty())
        BIHUAN_TRY(checkPicture(path));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("School logo")));
    BIHUAN_TRY_ASSIGN(const auto present, attachments.of(table, profile.id.value(), purpose));
    for (const Attachment& old : present)
        BIHUAN_TRY(attachments.unlink(old.id, table, profile.id.value(), purpose));
    if (!path.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const Attachment logo, attachments.add(path));
        BIHUAN_TRY(attachments.link(logo, table, profile.id.value(), purpose));
    }
    return transaction.commit();
}

Result<QImage> schoolLogo(const RecordStore& store, const AttachmentStore& attachments)
{
    BIHUAN_TRY_ASSIGN(const SchoolProfile profile, schoolProfile(store));
    if (profile.id.isNull())
        return QImage();
    BIHUAN_TRY_ASSIGN(const auto present, attachments.of(table, profile.id.value(), purpose));
    if (present.isEmpty())
        return QImage();
    BIHUAN_TRY_ASSIGN(QByteArray bytes, attachments.read(present.first()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

} // namespace bihuan
