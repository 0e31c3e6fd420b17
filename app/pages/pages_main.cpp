// SPDX-License-Identifier: GPL-3.0-or-later
// bihuan-pages: opens files from outside for the program that started it, shows their pages and puts them together. Whatever such a file
// does to its reader happens here, within limits of time and memory, and never to the school's data.
#include "app/pages/page_bind.h"

#include <QCoreApplication>
#include <QImageReader>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#else
#include <fcntl.h>
#include <io.h>
#endif

using namespace bihuan::pages;
using namespace bihuan::pageProtocol;

namespace {

/// Room for the largest page allowed in colour, and not for a hostile one to take the machine along.
void limitOurselves()
{
#ifdef Q_OS_UNIX
    const auto limit = [](auto what, rlim_t most) {
        const rlimit both{most, most};
        setrlimit(what, &both);
    };
    limit(RLIMIT_DATA, rlim_t(1400) << 20);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // nothing is ever written
#endif
}

void endAfter(int seconds)
{
#ifdef Q_OS_UNIX
    alarm(unsigned(seconds)); // also when nobody is there any more to kill us
#else
    Q_UNUSED(seconds);
#endif
}

bool readAll(void* to, size_t size)
{
    return std::fread(to, 1, size, stdin) == size;
}

/// The picture goes out line by line, without the padding of its lines and without a copy of it.
void answer(const QByteArray& frame, const QImage& picture = {}, const QByteArray& more = {})
{
    const size_t depth = size_t(picture.depth()) / 8;
    const auto size = quint32(size_t(frame.size()) + depth * size_t(picture.width()) * size_t(picture.height()) + size_t(more.size()));
    std::fwrite(&size, sizeof size, 1, stdout);
    std::fwrite(frame.constData(), 1, size_t(frame.size()), stdout);
    for (int y = 0; y < picture.height(); ++y)
        std::fwrite(picture.constScanLine(y), depth, size_t(picture.width()), stdout);
    std::fwrite(more.constData(), 1, size_t(more.size()), stdout);
    std::fflush(stdout);
}

class Server {
public:
    void serve(QDataStream& in, Question question)
    {
        QByteArray frame;
        QDataStream out(&frame, QIODevice::WriteOnly);
        out.setVersion(streamVersion);
        QImage picture;
        QByteArray more;
        const Trouble trouble = reply(in, question, out, picture, more);
        if (trouble != Trouble::Ok) {
            picture = {};
            more.clear();
        }
        frame.prepend(char(trouble));
        answer(frame, picture, more);
    }

private:
    Trouble reply(QDataStream& in, Question question, QDataStream& out, QImage& picture, QByteArray& more)
    {
        if (question == Question::Bind)
            return bind(in, more);
        if (question == Question::Open) {
            QString path;
            in >> path;
            const Trouble trouble = openSource(path, m_source);
            if (trouble == Trouble::Ok)
                out << qint32(m_source->count());
            else
                m_source.reset();
            return trouble;
        }
        qint32 page = -1;
        in >> page;
        if (!m_source || page < 0 || page >= m_source->count())
            return Trouble::NoPages;
        if (question == Question::Text) {
            out << m_source->text(page);
            return Trouble::Ok;
        }
        if (question == Question::Size) {
            QSizeF mm;
            const Trouble trouble = m_source->size(page, mm);
            out << mm;
            return trouble;
        }
        qint32 dpi = usualDpi;
        bool grey = false;
        in >> dpi >> grey;
        if (const Trouble trouble = m_source->render(page, qBound(10, dpi, 1200), picture); trouble != Trouble::Ok)
            return trouble;
        picture = grey ? greyOf(picture) : picture.convertToFormat(QImage::Format_RGB32);
        out << qint32(picture.width()) << qint32(picture.height());
        return picture.isNull() ? Trouble::TooLarge : Trouble::Ok;
    }

    Trouble bind(QDataStream& in, QByteArray& more)
    {
        qint32 count = 0;
        in >> count;
        QList<Part> parts;
        for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
            Part part;
            qint32 page = 0, turn = 0;
            in >> part.path >> page >> turn;
            part.page = page;
            part.turn = turn;
            parts << part;
        }
        QString title;
        in >> title;
        return m_binder.bind(parts, title, more);
    }

    std::unique_ptr<Source> m_source;
    Binder m_binder;
};

} // namespace

int main(int argc, char** argv)
{
    limitOurselves();
    const QCoreApplication application(argc, argv);
    QImageReader::setAllocationLimit(450); // MB: the largest picture allowed, in colour
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    std::setvbuf(stdout, nullptr, _IOFBF, 1 << 20);
    Server server;
    quint32 size = 0;
    while (readAll(&size, sizeof size)) {
        if (size > longestQuestion)
            return 1;
        QByteArray frame(qsizetype(size), Qt::Uninitialized);
        if (!readAll(frame.data(), size))
            return 1;
        QDataStream in(frame);
        in.setVersion(streamVersion);
        Question question{};
        qint32 seconds = secondsAPage;
        in >> question >> seconds;
        endAfter(seconds + 2);
        server.serve(in, question);
        endAfter(0);
    }
    return 0;
}
