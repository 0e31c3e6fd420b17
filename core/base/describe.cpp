// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/describe.h"

#include <QCoreApplication>

namespace bihuan {

namespace {
QString joined(const QString& sentence, const QString& advice)
{
    return advice.isEmpty() ? sentence : sentence + u' ' + advice;
}
} // namespace

QString describe(const Error& error)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("describe", text); };
    const QString& subject = error.subject;
    switch (error.kind) {
    case Error::Kind::Invalid:
    case Error::Kind::Refused: return subject;
    case Error::Kind::NotFound: return tr("Not found: %1. Check the number or name and try again.").arg(subject);
    case Error::Kind::Conflict:
        return tr("“%1” was changed elsewhere since you opened it. Open it again and repeat your change.").arg(subject);
    case Error::Kind::Storage:
        return tr("The database could not do this: %1. Nothing was changed. If it happens again, restart the program and "
                  "check the disk.")
            .arg(subject);
    case Error::Kind::NewerDatabase:
        return tr("%1 was written by a newer version of this program and was not touched. Install the newer version.")
            .arg(subject);
    case Error::Kind::ForeignFile:
        return tr("%1 is not a data file of this program and was not touched. Choose another data folder.").arg(subject);
    case Error::Kind::Locked:
        return tr("This data folder is already open: %1. Close the program there first.").arg(subject);
    case Error::Kind::File:
        return error.advice.isEmpty()
            ? tr("The file %1 could not be read or written. Check that it exists, is not open in another program, and "
                 "that the disk has space.")
                  .arg(subject)
            : joined(tr("The file %1 could not be read or written.").arg(subject), error.advice);
    case Error::Kind::Format:
        return joined(tr("The file %1 is damaged or not of the kind its name says.").arg(subject), error.advice);
    case Error::Kind::Font:
        return tr("The font “%1” cannot be used for this document. Choose another font or install it.").arg(subject);
    case Error::Kind::Printer:
        return tr("The printer “%1” did not take the job. Check that it is switched on, or print to PDF.").arg(subject);
    case Error::Kind::Cancelled: return {};
    }
    return subject;
}

} // namespace bihuan
