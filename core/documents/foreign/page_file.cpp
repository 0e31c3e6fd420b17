// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/foreign/page_file.h"

#include "core/documents/foreign/page_helper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstring>

using namespace Qt::StringLiterals;

namespace bihuan {

using namespace pageProtocol;

namespace {

/// What follows the Trouble of an answer.
class Answer : public QDataStream {
public:
    explicit Answer(const QByteArray& reply) : QDataStream(reply)
    {
        setVersion(streamVersion);
        Trouble ok{};
        *this >> ok;
    }
};

class HelperFile final : public PageFile {
public:
    HelperFile(QString path, std::unique_ptr<PageHelper> helper) : m_path(std::move(path)), m_helper(std::move(helper)) {}

    std::unique_ptr<PageHelper> giveHelper() { return std::move(m_helper); }

    Result<> open()
    {
        if (!m_helper->isRunning())
            BIHUAN_TRY(m_helper->start());
        BIHUAN_TRY_ASSIGN(const QByteArray reply, openFile());
        qint32 pages = 0;
        Answer answer(reply);
        answer >> pages;
        m_pages = pages;
        return {};
    }

    int pageCount() const override { return m_pages; }

    Result<QSizeF> sizeMm(int page) override
    {
        BIHUAN_TRY_ASSIGN(const QByteArray reply, ask(Question::Size, page));
        QSizeF size;
        Answer answer(reply);
        answer >> size;
        return size;
    }

    Result<QImage> render(int page, int dpi, bool grey) override
    {
        BIHUAN_TRY_ASSIGN(const QByteArray reply, ask(Question::Render, page, [dpi, grey](QDataStream& out) { out << qint32(dpi) << grey; }));
        qint32 width = 0, height = 0;
        Answer answer(reply);
        answer >> width >> height;
        constexpr qsizetype head = sizeof(Trouble) + 2 * sizeof(qint32);
        const qsizetype line = qsizetype(width) * (grey ? 1 : 4);
        if (width < 1 || height < 1 || reply.size() != head + line * height)
            return PageHelper::sentence(Trouble::Damaged, named(page));
        QImage picture(width, height, grey ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
        if (picture.isNull())
            return PageHelper::sentence(Trouble::TooLarge, named(page));
        for (int y = 0; y < height; ++y)
            std::memcpy(picture.scanLine(y), reply.constData() + head + y * line, size_t(line));
        picture.setDotsPerMeterX(qRound(dpi / 25.4 * 1000));
        picture.setDotsPerMeterY(picture.dotsPerMeterX());
        return picture;
    }

    Result<QString> text(int page) override
    {
        BIHUAN_TRY_ASSIGN(const QByteArray reply, ask(Question::Text, page));
        QString words;
        Answer answer(reply);
        answer >> words;
        return words;
    }

private:
    QString named(int page) const
    {
        const QString name = QFileInfo(m_path).fileName();
        return page < 0 ? name : QCoreApplication::translate("PageFile", "%1, page %2").arg(name).arg(page + 1);
    }

    Result<QByteArray> openFile()
    {
        return m_helper->ask(Question::Open, named(-1), secondsAPage, [this](QDataStream& out) { out << QDir().absoluteFilePath(m_path); });
    }

    Result<QByteArray> ask(Question question, int page, const std::function<void(QDataStream&)>& more = {})
    {
        if (!m_helper->isRunning()) { // an earlier page was too much for it
            BIHUAN_TRY(m_helper->start());
            BIHUAN_TRY(openFile());
        }
        return m_helper->ask(question, named(page), secondsAPage, [page, &more](QDataStream& out) {
            out << qint32(page);
            if (more)
                more(out);
        });
    }

    QString m_path;
    std::unique_ptr<PageHelper> m_helper;
    int m_pages = 0;
};

} // namespace

Result<std::unique_ptr<PageFile>> PageFile::open(const QString& path, std::unique_ptr<PageFile> last)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) // opening a pipe would wait for ever
        return Error{Error::Kind::File, path, {}};
    if (info.size() > largestFile)
        return PageHelper::sentence(Trouble::TooLarge, info.fileName());
    auto* const before = static_cast<HelperFile*>(last.get());
    auto file = std::make_unique<HelperFile>(path, before ? before->giveHelper() : std::make_unique<PageHelper>());
    BIHUAN_TRY(file->open());
    return std::unique_ptr<PageFile>(std::move(file));
}

} // namespace bihuan
