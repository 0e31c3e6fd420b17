// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/durable_file.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>

namespace bihuan {

/// Syntax of PDF 1.7 (ISO 32000-1, chapter 7), appended to `out`.
void appendInteger(QByteArray& out, qint64 value);
/// `value` / 10^decimals, without needless zeros: (1250, 2) → "12.5".
void appendFixed(QByteArray& out, qint64 value, int decimals);
/// Four hexadecimal digits.
void appendHex(QByteArray& out, quint16 value);
QByteArray pdfNumber(double value); ///< at most two decimals
QByteArray pdfText(const QString& text); ///< a text string: UTF-16BE with mark, escaped
QByteArray pdfName(const QByteArray& name);
QByteArray pdfDate(const QDateTime& at); ///< with its offset from UTC
/// The upper edge of a page at the zoom there is. `topPt` negative: wherever the reader stands.
QByteArray pdfDestination(int pageObject, int topPt);

/// Objects, cross-reference table and trailer of one file. Objects go out at once, so memory holds offsets only (8 bytes
/// an object). After a failed write nothing more is written; finish() reports it.
class PdfFile {
public:
    explicit PdfFile(DurableFile& out);

    int reserve(); ///< the number of an object to be written later, from 1
    void object(int number, QByteArrayView body);
    /// `entries` go into the stream's dictionary. Data is deflated unless it is compressed already; then name the filter
    /// in `entries`.
    void stream(int number, QByteArrayView data, QByteArrayView entries = {}, bool deflate = true);
    Result<> status() const { return m_failed ? Result<>(m_error) : Result<>(); }

    Result<> finish(int catalog, int info);

private:
    void put(QByteArrayView bytes);
    void begin(int number);

    DurableFile& m_out;
    QList<qint64> m_offsets; ///< by number - 1; 0 = not written yet
    QByteArray m_scratch;
    bool m_failed = false;
    Error m_error;
};

} // namespace bihuan
