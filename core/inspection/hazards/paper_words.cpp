// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/paper_words.h"

#include "core/storage/setting.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

const QString group = u"hazard_papers"_s;

Result<QByteArray> bundled(const QString& name)
{
    QFile file(u":/bihuan/templates/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.fileName(), file.errorString()};
    return file.readAll();
}

} // namespace

Result<PaperWords> PaperWords::read(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const QByteArray json, bundled(u"hazard_papers.json"_s));
    const QJsonObject root = QJsonDocument::fromJson(json).object()[u"words"_s].toObject();
    if (root.isEmpty())
        return Error{Error::Kind::Format, u"hazard_papers.json"_s, {}};
    PaperWords words;
    for (auto word = root.begin(); word != root.end(); ++word)
        words.m_words.insert(word.key(), word.value().toString());
    BIHUAN_TRY_ASSIGN(const auto own, setting::ofGroup(store.database(), group));
    for (auto word = own.cbegin(); word != own.cend(); ++word)
        if (!word.value().trimmed().isEmpty())
            words.m_words.insert(word.key(), word.value());
    return words;
}

QString PaperWords::text(const QString& key, const QMap<QString, QString>& values) const
{
    QString text = m_words.value(key);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        text.replace(u"{{%1}}"_s.arg(value.key()), value.value());
    return text;
}

QString PaperWords::letter(const QString& name) const
{
    if (const QString own = m_words.value(u"template."_s + name); !own.isEmpty())
        return own;
    const auto text = bundled(name + u".txt"_s);
    if (!text)
        return {};
    // The licence of our file is nothing the school needs to see in its text.
    static const QRegularExpression licence(u"^% SPDX-[^\\n]*\\n"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(*text).remove(licence);
}

Result<> PaperWords::set(Database& database, const QString& key, const QString& text)
{
    return setting::set(database, group, key, text.trimmed());
}

QString paperDate(QDate date)
{
    return date.isValid() ? u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day()) : QString();
}

} // namespace bihuan
