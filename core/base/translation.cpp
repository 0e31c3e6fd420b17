// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace bihuan {

void installTranslations(QCoreApplication& app)
{
    if (qEnvironmentVariable("BIHUAN_LANG") == u"en"_s) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::China));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    // Ours is installed last and so asked first.
    const QString folders[] = {QLibraryInfo::path(QLibraryInfo::TranslationsPath), u":/bihuan/i18n"_s};
    const QString names[] = {u"qtbase_zh_CN"_s, u"bihuan_zh_CN"_s};
    for (int i = 0; i < 2; ++i) {
        auto* translator = new QTranslator(&app);
        if (translator->load(names[i], folders[i]))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace bihuan
