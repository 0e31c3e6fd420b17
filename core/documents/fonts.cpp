// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fonts.h"

#include "core/base/code_table.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QRawFont>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("FontBook", text); }

constexpr CodeTable<FontRole, 6> roleCodes{{
    {FontRole::Title, u"title"},
    {FontRole::Body, u"body"},
    {FontRole::Heading1, u"heading1"},
    {FontRole::Heading2, u"heading2"},
    {FontRole::Sans, u"sans"},
    {FontRole::Song, u"song"},
}};
static_assert(roleCodes.isComplete(FontRole::Song));

QList<FontCandidate> genuine(const QStringList& families)
{
    QList<FontCandidate> candidates;
    for (const QString& family : families)
        candidates.append({family, false, false});
    return candidates;
}

QList<FontCandidate> substitutes(const QStringList& families, bool bold = false)
{
    QList<FontCandidate> candidates;
    for (const QString& family : families)
        candidates.append({family, bold, true});
    return candidates;
}

const QStringList& serifFamilies()
{
    static const QStringList families{u"Noto Serif CJK SC"_s, u"Noto Serif SC"_s, u"Source Han Serif SC"_s, u"思源宋体"_s,
                                      u"宋体"_s, u"SimSun"_s};
    return families;
}

const QStringList& sansFamilies()
{
    static const QStringList families{u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s, u"思源黑体"_s,
                                      u"微软雅黑"_s, u"Microsoft YaHei"_s, u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s};
    return families;
}

} // namespace

QString fontRoleCode(FontRole role)
{
    return roleCodes.code(role);
}

QString fontRoleName(FontRole role)
{
    switch (role) {
    case FontRole::Title: return tr("XiaoBiaoSong (titles)");
    case FontRole::Body: return tr("FangSong (body text)");
    case FontRole::Heading1: return tr("HeiTi (first-level headings)");
    case FontRole::Heading2: return tr("KaiTi (second-level headings)");
    case FontRole::Sans: return tr("sans-serif (tables and placards)");
    case FontRole::Song: return tr("SongTi (page numbers)");
    }
    return {};
}

QList<FontChain> officialFontChains()
{
    const QStringList heavySerif = serifFamilies();
    QList<FontChain> chains;
    chains.append({FontRole::Title,
                   genuine({u"方正小标宋_GBK"_s, u"FZXiaoBiaoSong-B05"_s, u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s,
                            u"方正小标宋简"_s, u"小标宋体"_s, u"文星标宋"_s, u"汉仪小标宋"_s})
                       + substitutes({u"华文中宋"_s, u"STZhongsong"_s}) + substitutes(heavySerif, true)
                       + substitutes(sansFamilies(), true)});
    chains.append({FontRole::Body,
                   genuine({u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"仿宋"_s, u"FangSong"_s, u"方正仿宋_GBK"_s,
                            u"FZFangSong-Z02"_s, u"方正仿宋简体"_s, u"FZFangSong-Z02S"_s, u"华文仿宋"_s, u"STFangsong"_s,
                            u"朱雀仿宋"_s, u"Zhuque Fangsong"_s, u"Zhuque Fangsong (technical preview)"_s,
                            u"朱雀仿宋（预览测试版）"_s})
                       + substitutes(serifFamilies()) + substitutes(sansFamilies())});
    chains.append({FontRole::Heading1,
                   genuine({u"黑体"_s, u"SimHei"_s, u"方正黑体_GBK"_s, u"FZHei-B01"_s, u"方正黑体简体"_s, u"FZHei-B01S"_s,
                            u"华文黑体"_s, u"STHeiti"_s})
                       + substitutes(sansFamilies(), true) + substitutes(heavySerif, true)});
    chains.append({FontRole::Heading2,
                   genuine({u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"楷体"_s, u"KaiTi"_s, u"方正楷体_GBK"_s, u"FZKai-Z03"_s,
                            u"方正楷体简体"_s, u"FZKai-Z03S"_s, u"华文楷体"_s, u"STKaiti"_s, u"霞鹜文楷"_s, u"LXGW WenKai"_s,
                            u"LXGW WenKai GB"_s, u"AR PL UKai CN"_s})
                       + substitutes(serifFamilies()) + substitutes(sansFamilies())});
    chains.append({FontRole::Sans,
                   genuine(sansFamilies()) + genuine({u"黑体"_s, u"SimHei"_s}) + substitutes(serifFamilies())});
    chains.append({FontRole::Song,
                   genuine({u"宋体"_s, u"SimSun"_s, u"方正书宋_GBK"_s, u"FZShuSong-Z01"_s, u"华文宋体"_s, u"STSong"_s,
                            u"Noto Serif CJK SC"_s, u"Noto Serif SC"_s, u"Source Han Serif SC"_s, u"思源宋体"_s})
                       + substitutes(sansFamilies())});
    return chains;
}

bool mayEmbed(const QRawFont& font)
{
    // OS/2: version, xAvgCharWidth, usWeightClass, usWidthClass, fsType, 16 bits each.
    const QByteArray table = font.fontTable("OS/2");
    if (table.size() < 10)
        return true;
    const auto fsType = qFromBigEndian<quint16>(table.constData() + 8);
    constexpr quint16 usageMask = 0x000F, restrictedLicence = 0x0002, bitmapsOnly = 0x0200;
    // Old versions of the table may set several usage bits; then the most generous one counts.
    return (fsType & usageMask) != restrictedLicence && !(fsType & bitmapsOnly);
}

FontBook::FontBook(const QList<FontChain>& chains, const Installed& installed)
{
    // One list and a set: QFontDatabase::hasFamily takes half a millisecond for each of some hundred names.
    QSet<QString> families;
    for (const QString& family : installed ? QStringList() : QFontDatabase::families())
        families.insert(family.section(u" ["_s, 0, 0).toCaseFolded()); // “Family [Foundry]” when there are several
    const Installed isInstalled = installed ? installed : [&](const QString& family) { return families.contains(family.toCaseFolded()); };
    for (const FontChain& chain : chains) {
        Choice& chosen = m_choices[static_cast<int>(chain.role)];
        const QString code = fontRoleCode(chain.role);
        for (const FontCandidate& candidate : chain.candidates) {
            if (chosen.families.contains(candidate.family) || !isInstalled(candidate.family))
                continue;
            QFont probe(candidate.family);
            probe.setBold(candidate.bold);
            probe.setPixelSize(16);
            if (!mayEmbed(QRawFont::fromFont(probe))) {
                m_issues.append({Severity::Warning, u"font.restricted"_s, code,
                                 tr("The font %1 must not be put into files (its licence forbids it), so another one is used.")
                                     .arg(candidate.family)});
                continue;
            }
            if (chosen.families.isEmpty()) {
                chosen.bold = candidate.bold;
                chosen.substituted = candidate.substitute;
            }
            chosen.families.append(candidate.family);
        }
        if (chosen.families.isEmpty()) {
            m_issues.append({Severity::Problem, u"font.missing"_s, code,
                             tr("No font for %1 is installed. Please install one, for example %2.")
                                 .arg(fontRoleName(chain.role), chain.candidates.value(0).family)});
        } else if (chosen.substituted) {
            m_issues.append({Severity::Warning, u"font.substituted"_s, code,
                             tr("%1 is not installed on this computer; %2 is used instead. Please install %3 if the document "
                                "must look as the standard says.")
                                 .arg(fontRoleName(chain.role), chosen.families.first(), chain.candidates.value(0).family)});
        }
    }
}

QFont FontBook::font(FontRole role, double sizePt) const
{
    const Choice& chosen = choice(role);
    QFont font;
    if (!chosen.families.isEmpty())
        font.setFamilies(chosen.families);
    font.setBold(chosen.bold);
    font.setPixelSize(qMax(1, qRound(sizePt * layoutUnitsPerPt)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

QString FontBook::family(FontRole role) const { return choice(role).families.value(0); }

bool FontBook::isSubstituted(FontRole role) const { return choice(role).substituted; }

QStringList FontBook::fallbacks(FontRole role) const { return choice(role).families.mid(1); }

} // namespace bihuan
