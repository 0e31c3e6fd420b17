// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QThread>

#include <optional>

namespace bihuan {

/// One page of a file from outside, as a picture.
struct LoadedPage {
    QString path;
    int page = 0;
    int pages = 0;  ///< of the file; 0 when it could not be opened
    QImage picture; ///< null: see `why`
    QString why;    ///< a sentence where there is no picture
};

/// Makes pictures of files from outside in a thread of its own, so that none of them can stop the window. The newest request wins;
/// what takes too long is given up and said to be so.
class PageLoader final : public QObject {
    Q_OBJECT
public:
    static constexpr int patienceMs = 12'000;

    explicit PageLoader(QObject* parent = nullptr);
    ~PageLoader() override;

    /// The page as large as goes into `room` (device pixels).
    void load(const QString& path, const QString& mediaType, int page, QSize room);
    void forget(); ///< whatever is still to come is not wanted any more

signals:
    void loaded(const LoadedPage& page);

private:
    struct Request {
        QString path, mediaType;
        int page = 0;
        QSize room;
    };
    void start(const Request& request);

    QThread* m_thread = nullptr;
    std::optional<Request> m_next;
    quint64 m_wanted = 0; ///< grows with every request: an older answer is dropped
};

} // namespace bihuan
