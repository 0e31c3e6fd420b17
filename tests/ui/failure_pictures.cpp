// SPDX-License-Identifier: GPL-3.0-or-later
// When an assertion fails, what was on the screen is kept in <build>/failed, for whoever has to find out why.
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include "tests/support/catch.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

struct FailurePictures final : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo& info) override
    {
        TestEventListenerBase::testCaseStarting(info);
        m_name = QString::fromStdString(info.name).replace(QRegularExpression(u"[^\\w]+"_s), u"-"_s).left(60);
        m_count = 0;
    }
    bool assertionEnded(const Catch::AssertionStats& stats) override
    {
        if (stats.assertionResult.isOk() || m_count >= 5)
            return false;
        const QDir folder(QLatin1String(BIHUAN_BINARY_DIR) + "/failed"_L1);
        folder.mkpath(u"."_s);
        for (QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible())
                window->grab().save(folder.filePath(u"%1-%2.png"_s.arg(m_name).arg(++m_count)));
        return false;
    }

private:
    QString m_name;
    int m_count = 0;
};

} // namespace

CATCH_REGISTER_LISTENER(FailurePictures)
