// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_letters.h"

#include "core/documents/painter_canvas.h"
#include "core/documents/short_code.h"
#include "core/documents/text_shaper.h"
#include "tests/bench/bench_job.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan::bench {

QString agreementText()
{
    QFile file(u":/bench/agreement.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

TextProfile agreementProfile()
{
    return compactProfile();
}

QString personName(int index)
{
    static const QString surnames = u"王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"_s;
    static const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文云洁玉兰"_s;
    static const QStringList rare{u"㛃"_s, u"𫖯"_s, u"𬭎"_s, u"䶮"_s, u"堃"_s};
    const QString last = index % 50 == 49 ? rare[(index / 50) % rare.size()] : QString(given[(index * 7 + index / 900) % given.size()]);
    return surnames[index % surnames.size()] + QString(given[(index / surnames.size()) % given.size()]) + last;
}

MergeData agreementData(int index)
{
    static const QStringList departments{u"语文组"_s, u"数学组"_s, u"英语组"_s, u"体育组"_s, u"综合组"_s};
    MergeData data;
    data.values = {{u"学校"_s, u"青禾实验小学"_s},
                   {u"学年"_s, u"2026—2027学年"_s},
                   {u"姓名"_s, personName(index)},
                   {u"部门"_s, departments[index % departments.size()]},
                   {u"岗位"_s, index % 3 == 0 ? u"班主任"_s : u"任课教师"_s},
                   {u"期限起"_s, u"2026年9月1日"_s},
                   {u"期限止"_s, u"2027年8月31日"_s},
                   {u"甲方职务"_s, u"校长"_s},
                   {u"甲方代表"_s, u"林远"_s}};
    data.lists = {{u"岗位职责"_s, {u"负责第%1周护学岗，记录出勤和异常情况。"_s.arg(index % 20 + 1),
                                   u"每月检查所任教室的电源、门窗和桌椅，填写检查记录。"_s}},
                  {u"责任区域"_s, {u"教学楼%1层第%2教室"_s.arg(index % 4 + 1).arg(index % 12 + 1), u"南侧走廊"_s}}};
    return data;
}

namespace {

std::unique_ptr<LetterBatch> batchOf(int count)
{
    const auto form = std::make_shared<const LetterTemplate>(agreementText(), agreementProfile(),
                                                             std::make_shared<TextShaper>(FontBook()));
    const auto letter = [form](int index) {
        Letter made;
        made.form = form;
        made.data = agreementData(index);
        made.title = personName(index);
        made.group = u"部门%1"_s.arg(index / 100);
        made.shortCode = ShortCode::fromValue(quint64(index) * 7'919 + 12'345).printed();
        made.footer = u"教师安全责任书 "_s + made.title;
        return made;
    };
    DocumentInfo info;
    info.title = u"2026年教师安全责任书"_s;
    info.author = u"青禾实验小学"_s;
    return std::make_unique<LetterBatch>(count, letter, info);
}

} // namespace

QJsonObject lettersJob(const JobOptions& options)
{
    const std::unique_ptr<LetterBatch> batch = batchOf(options.letters);
    const Result<int> pages = exportPdf(*batch, options.out);
    if (!pages)
        return {{u"error"_s, pages.error().detail}};
    return {{u"pages"_s, *pages}, {u"bytes"_s, QFileInfo(options.out).size()}};
}

QJsonObject previewJob(const JobOptions& options)
{
    constexpr int dpi = 96;
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    const std::unique_ptr<LetterBatch> batch = batchOf(options.letters);
    PainterFonts fonts;
    QJsonObject figures;
    int pages = 0;
    double firstCpu = 0, slowest = 0;
    for (; batch->hasPage(pages); ++pages) {
        const double start = processorSeconds();
        const QSizeF size = batch->sizeMm(pages) * dpi / 25.4;
        QImage image(int(std::lround(size.width())), int(std::lround(size.height())), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        PainterCanvas canvas(painter, dpi / 25.4, &fonts);
        batch->paint(pages, canvas);
        if (pages == 0) {
            figures[u"first_page_ms"_s] = double(timer.nsecsElapsed()) * 1e-6;
            figures[u"first_page_since_start_ms"_s] = double(sinceStart().nsecsElapsed()) * 1e-6;
            firstCpu = (processorSeconds() - before) * 1000;
        } else {
            slowest = std::max(slowest, (processorSeconds() - start) * 1000);
        }
    }
    const double total = (processorSeconds() - before) * 1000;
    figures[u"pages"_s] = pages;
    figures[u"first_page_cpu_ms"_s] = firstCpu;
    figures[u"page_ms"_s] = pages > 1 ? (total - firstCpu) / (pages - 1) : 0;
    figures[u"slowest_page_ms"_s] = slowest;
    return figures;
}

} // namespace bihuan::bench
