// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_codes.h"

#include "core/documents/short_code.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bihuan {

Result<QString> freshShortCode(Database& database)
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        const QString code = ShortCode::fromValue(QRandomGenerator::system()->generate64()).text();
        BIHUAN_TRY_ASSIGN(const QVariant used,
                          database.scalar(u"SELECT 1 FROM inspection WHERE short_code=? UNION SELECT 1 FROM placard WHERE short_code=? "
                                          "UNION SELECT 1 FROM agreement WHERE short_code=?"_s,
                                          {code, code, code}));
        if (!used.isValid())
            return code;
    }
    return Error{Error::Kind::Storage, QCoreApplication::translate("checks", "making short codes"), u"no free code after 50 attempts"_s};
}

} // namespace bihuan
