// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/school_host.h"
#include "core/people/people.h"
#include "tests/core/exchange/workbook_maker.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace bihuan {

using namespace Qt::StringLiterals;

/// A roster as offices keep it: a title over all columns, a note, headings in the third row, blank rows, names padded with
/// blanks, full-width digits, departments merged over several rows, and a total at the end. 100 people.
inline QByteArray messyRoster(int people = 100, bool withCategory = true)
{
    QByteArray rows, merged = "<mergeCell ref=\"A1:H1\"/>";
    int row = 0;
    const auto add = [&](const QStringList& cells) {
        ++row;
        rows += "<row r=\"" + QByteArray::number(row) + "\">";
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (!cells[i].isEmpty())
                rows += QByteArray("<c r=\"") + char('A' + i) + QByteArray::number(row) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                    + cells[i].toUtf8() + "</t></is></c>";
        rows += "</row>";
    };
    add({ u"实验小学2026—2027学年教职工花名册"_s });
    add({ u"填表日期：２０２６年９月１日"_s });
    add({ u"序 号"_s, u"部  门"_s, u"姓　名"_s, withCategory ? u"人员类别"_s : QString(), u"联系\n电话"_s, u"入职时间"_s, u"职务"_s, u"服务单位"_s });
    const QStringList departments{ u"教导处"_s, u"总务处"_s, u"少先队大队部"_s, u"一年级组"_s, u"科学组"_s };
    for (int i = 0; i < people; ++i) {
        if (i == 40)
            add({});
        const QString number = QString::number(i + 1);
        QString wide; // ０１２…
        for (const QChar digit : u"138000%1"_s.arg(10001 + i))
            wide += QChar(digit.unicode() - u'0' + 0xFF10);
        const bool firstOfTen = i % 10 == 0;
        const QString name = u"王"_s + QChar(0x4E00 + 37 * i);
        add({ number, firstOfTen ? departments[(i / 10) % departments.size()] : QString(), i % 3 == 0 ? name.left(1) + u"　"_s + name.mid(1) : u" "_s + name,
              withCategory ? (i % 20 == 19 ? u"保安"_s : u"教师"_s) : QString(), i % 2 == 0 ? wide : u"138-0001-%1"_s.arg(1000 + i), u"2015.9.1"_s,
              i == 3 ? u"校长"_s : i == 4 ? u"分管安全副校长"_s : QString(), i % 20 == 19 ? u"示例保安服务公司"_s : QString() });
        if (firstOfTen)
            merged += "<mergeCell ref=\"B" + QByteArray::number(row) + ":B" + QByteArray::number(row + 9) + "\"/>";
    }
    add({ u"合计"_s, {}, u"%1人"_s.arg(people) });
    return workbook_maker::workbook({ .rows = rows, .afterRows = "<mergeCells>" + merged + "</mergeCells>" });
}

/// The whole program on a computer that has never seen it.
struct NewComputer {
    QTemporaryDir folder;
    FixedClock clock{ QDateTime(QDate(2026, 9, 5), QTime(8, 0)) };
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    QString home = folder.filePath(u"bihuan"_s);
    SchoolHost host{ { theme, settings, dialogs, printers, u"0.1.0"_s }, clock, home };
    int actions = 0;

    NewComputer() { REQUIRE_OK(host.start(home)); }
    /// One user action.
    template <class Button = QAbstractButton> void click(const QWidget& parent, const char* name)
    {
        ++actions;
        QTest::mouseClick(child<Button>(parent, name), Qt::LeftButton);
        QApplication::processEvents();
    }
    FirstRunWindow& first()
    {
        REQUIRE(host.firstRun());
        return *host.firstRun();
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void typeName(const QString& name) { typeByInputMethod(child<QLineEdit>(first(), "schoolNameEdit"), name); }
    qint64 count(const RecordKind& kind) { return *host.services()->store->count(kind); }
};

} // namespace bihuan
