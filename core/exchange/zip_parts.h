// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace bihuan {

/// The parts of an office file, each inflated whole into a capped buffer before anybody parses it: 64 MiB a part,
/// 128 MiB of parts in all, 2,000 members (reliability.md §3.6). Errors: Format with advice.
class ZipParts {
public:
    /// `name` is what the person knows the file by.
    static Result<ZipParts> open(const QByteArray& bytes, const QString& name);
    ZipParts(ZipParts&&) noexcept;
    ~ZipParts();

    /// Part names ignore case, as some writers do.
    bool has(const QString& part) const;
    Result<QByteArray> read(const QString& part);

private:
    struct Archive;
    explicit ZipParts(std::unique_ptr<Archive> archive);
    std::unique_ptr<Archive> m_archive;
};

} // namespace bihuan
