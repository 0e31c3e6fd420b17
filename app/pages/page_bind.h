// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_sources.h"

#include <QByteArray>
#include <QList>

namespace bihuan::pages {

struct Part {
    QString path;
    int page = 0;
    int turn = 0; ///< degrees clockwise
};

/// One PDF of these pages; see core/documents/foreign/foreign_binder.h.
class Binder {
public:
    Binder();
    ~Binder();
    Trouble bind(const QList<Part>& parts, const QString& title, QByteArray& bytes);

private:
    struct Opened;
    Trouble open(const QString& path, Opened*& opened);

    std::vector<std::unique_ptr<Opened>> m_opened; ///< newest last
};

} // namespace bihuan::pages
