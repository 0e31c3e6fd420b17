// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Error wrong(const QString& sentence)
{
    return Error{Error::Kind::Invalid, sentence, {}};
}

const Option* optionOf(const QString& word, const QList<Option>& options)
{
    const QString name = word.mid(2).section(u'=', 0, 0);
    for (const Option& option : options)
        if (option.name == name)
            return &option;
    return nullptr;
}

/// Reads the option at `index` with its value; `index` stands at the last word used afterwards.
Result<> read(const QStringList& given, qsizetype& index, const Option& option, Arguments& into)
{
    if (into.has(option.name) && !option.repeatable)
        return wrong(tr("--%1 is given twice.").arg(option.name));
    QStringList& values = into.options[option.name];
    const QString& word = given[index];
    const qsizetype equals = word.indexOf(u'=');
    if (!option.takesValue)
        return equals < 0 ? Result<>() : wrong(tr("--%1 takes no value.").arg(option.name));
    if (equals >= 0)
        values << word.mid(equals + 1);
    else if (index + 1 < given.size() && !given[index + 1].startsWith(u"--"_s))
        values << given[++index];
    if (values.isEmpty() || values.last().isEmpty())
        return wrong(tr("--%1 needs a value.").arg(option.name));
    return {};
}

} // namespace

Result<int> Arguments::number(const QString& option, int fallback, int smallest) const
{
    if (!has(option))
        return fallback;
    bool whole = false;
    const int number = value(option).toInt(&whole);
    if (!whole || number < smallest)
        return wrong(tr("--%1 needs a whole number, %2 or more.").arg(option).arg(smallest));
    return number;
}

Result<Arguments> parseArguments(const QStringList& given, const Syntax& syntax)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString& word = given[i];
        if (optionsEnded || !word.startsWith(u'-') || word == u"-"_s) {
            arguments.words << word;
        } else if (word == u"--"_s) {
            optionsEnded = true;
        } else if (const Option* option = word.startsWith(u"--"_s) ? optionOf(word, syntax.options) : nullptr) {
            BIHUAN_TRY(read(given, i, *option, arguments));
        } else {
            return wrong(tr("Unknown option: %1.").arg(word.section(u'=', 0, 0)));
        }
    }
    if (arguments.words.size() < syntax.fewestWords)
        return wrong(tr("Something is missing after the command."));
    if (arguments.words.size() > syntax.mostWords)
        return wrong(tr("Not understood: %1.").arg(arguments.words[syntax.mostWords]));
    return arguments;
}

Result<Arguments> takeOptions(QStringList& given, const QList<Option>& wanted)
{
    Arguments taken;
    QStringList rest;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given[i] == u"--"_s) {
            rest += given.sliced(i);
            break;
        }
        const Option* option = given[i].startsWith(u"--"_s) ? optionOf(given[i], wanted) : nullptr;
        if (option)
            BIHUAN_TRY(read(given, i, *option, taken));
        else
            rest << given[i];
    }
    given = rest;
    return taken;
}

} // namespace bihuan::ctl
