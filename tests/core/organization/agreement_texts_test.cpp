// SPDX-License-Identifier: GPL-3.0-or-later
// The responsibility agreements that ship with the program.
#include "core/documents/letter_template.h"
#include "core/documents/paginator.h"
#include "core/documents/text_shaper.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>
#include <memory>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

const QStringList categoryCodes{u"teacher"_s, u"worker"_s, u"contracted"_s, u"guard"_s, u"cleaner"_s, u"canteen"_s};

const QStringList agreementFields{u"学校"_s, u"学年"_s, u"编号"_s, u"甲方代表"_s, u"甲方职务"_s, u"姓名"_s, u"部门"_s,
                                  u"岗位"_s, u"人员类别"_s, u"服务单位"_s, u"期限起"_s, u"期限止"_s, u"岗位职责"_s, u"责任区域"_s};

QString readTemplate(const QString& category)
{
    QFile file(u":/bihuan/templates/agreement_"_s + category + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("missing template of " << category.toStdString());
    return QString::fromUtf8(file.readAll());
}

int ideographs(const QString& text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; }));
}

} // namespace

TEST_CASE("the agreement of each category is a whole letter of its own")
{
    const QString category = GENERATE(from_range(categoryCodes));
    CAPTURE(category);
    const QString text = readTemplate(category);
    const ParsedTemplate parsed = parseTemplate(text);
    CHECK(parsed.issues.isEmpty());
    CHECK(checkFields(parsed.blocks, agreementFields).isEmpty());

    QStringList fields;
    for (const TemplateField& field : templateFields(parsed.blocks))
        fields += field.name;
    for (const QString& needed : {u"学校"_s, u"学年"_s, u"编号"_s, u"甲方代表"_s, u"甲方职务"_s, u"姓名"_s, u"岗位"_s, u"期限起"_s,
                                  u"期限止"_s, u"岗位职责"_s, u"责任区域"_s}) {
        CAPTURE(needed);
        CHECK(fields.contains(needed));
    }
    const bool outsourced = QStringList{u"contracted"_s, u"guard"_s, u"cleaner"_s}.contains(category);
    CHECK(fields.contains(u"服务单位"_s) == outsourced);

    const QString words = plainText(parsed.blocks);
    CHECK(ideographs(words) >= 1000);
    CHECK(ideographs(words) <= 1500);
    for (const QString& needed : {u"一岗双责"_s, u"安全目标"_s, u"隐患"_s, u"突发事件"_s, u"一式两份"_s, u"各执一份"_s}) {
        CAPTURE(needed);
        CHECK(words.contains(needed));
    }
    CHECK_FALSE(words.contains(u'！'));
    CHECK(parsed.blocks.first().kind == BlockKind::Comment);
    CHECK(std::count_if(parsed.blocks.begin(), parsed.blocks.end(),
                        [](const Block& block) { return block.kind == BlockKind::Signature; })
          == 1);
}

TEST_CASE("the agreement of each category fits its pages, with and without zones")
{
    const QString category = GENERATE(from_range(categoryCodes));
    CAPTURE(category);
    MergeData data;
    for (const QString& field : agreementFields)
        data.values.insert(field, u"值"_s);
    data.values[u"学校"_s] = u"示例市育才路演示小学"_s;
    data.values[u"学年"_s] = u"2026—2027学年"_s;
    data.values[u"编号"_s] = u"ZR-2026-0001"_s;
    data.values[u"甲方职务"_s] = u"分管安全副校长"_s;
    data.values[u"甲方代表"_s] = u"周若宁"_s;
    data.values[u"姓名"_s] = u"尉迟小芳"_s;
    data.values[u"服务单位"_s] = u"示例青少年文体服务中心"_s;
    data.values[u"期限起"_s] = u"2026年9月1日"_s;
    data.values[u"期限止"_s] = u"2027年8月31日"_s;
    data.lists[u"岗位职责"_s] = {u"负责本班日常安全管理，每日进行晨午检和考勤，缺席学生当日查明去向。"_s,
                                u"每周开展安全教育，放假和活动前作专门提醒，留存记录。"_s,
                                u"检查本班教室的门窗、电器、桌椅和灯具，发现问题及时报修。"_s,
                                u"带好放学路队，按规定与家长或者其委托人交接。"_s,
                                u"演练和应急时组织本班疏散，清点人数并报告。"_s};
    data.lists[u"责任区域"_s] = {u"教学楼一层走廊"_s, u"教学楼东楼梯"_s};

    static const auto shaper = std::make_shared<TextShaper>(FontBook());
    const auto [profile, most] = GENERATE(table<QString, int>({{u"official"_s, 4}, {u"compact"_s, 3}}));
    CAPTURE(profile);
    const LetterTemplate form(readTemplate(category), *profileByCode(profile), shaper);
    const LetterPages full = form.lay(data, true);
    QStringList messages;
    for (const Issue& issue : full.issues)
        messages += issue.message;
    CHECK(messages == QStringList());
    CHECK(int(full.pages.size()) <= most);

    // Somebody without zones has a letter without that heading, and the numbers of the others close up.
    data.lists[u"责任区域"_s].clear();
    const QString words = plainText(mergeBlocks(form.blocks(), data).blocks);
    CHECK_FALSE(words.contains(u"、责任区域"_s));
    CHECK(words.contains(category == u"teacher" ? u"八、期限与份数"_s : u"九、期限与份数"_s));
}
