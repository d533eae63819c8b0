// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperreader.h"

#include "pdfmodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPluginLoader>
#include <QStringDecoder>

#include <algorithm>

namespace atlas {

namespace {

PaperReading failed(const QString &reason)
{
    PaperReading reading;
    reading.reason = reason;
    return reading;
}

QString megabytes(qint64 bytes)
{
    return QStringLiteral("%1 MB").arg(bytes >> 20);
}

/// Beside the program in its build and when installed; null and the reason when it does not load.
PdfModule *loadPdfModule(QString &reason)
{
    const QDir bin(QCoreApplication::applicationDirPath());
    QPluginLoader loader(QDir::cleanPath(bin.filePath(QStringLiteral("../lib/alliance-atlas/atlas_pdf"))));
    auto *module = qobject_cast<PdfModule *>(loader.instance());
    if (!module)
        reason = QStringLiteral("The part of the program that reads PDF is missing: %1. A text file can be "
                                "opened all the same.")
                     .arg(loader.errorString());
    return module;
}

PaperReading readPdf(const PaperRequest &request)
{
    QString reason;
    PdfModule *module = loadPdfModule(reason);
    if (!module)
        return failed(reason);
    PdfReading pdf = module->read(request.file, request.password, request.progress);
    PaperReading reading;
    switch (pdf.status) {
    case PdfReading::Status::Read:
        reading.status = PaperReading::Status::Read;
        reading.text = std::move(pdf.text);
        reading.pictures = std::move(pdf.pictures);
        return reading;
    case PdfReading::Status::Locked:
        reading.status = PaperReading::Status::Locked;
        return reading;
    case PdfReading::Status::Cancelled:
        reading.status = PaperReading::Status::Cancelled;
        return reading;
    case PdfReading::Status::Damaged:
        break;
    }
    return failed(QStringLiteral("The PDF is damaged or cut off and cannot be read. Download it again, or "
                                 "open it in another program and save a copy."));
}

/// Nothing when the bytes are no text in this encoding.
QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

/// More control characters than any text has.
bool isBinary(const QString &text)
{
    const qsizetype looked = std::min<qsizetype>(text.size(), 1 << 16);
    const auto isControl
        = [](QChar sign) { return sign.category() == QChar::Other_Control && !sign.isSpace(); };
    return std::count_if(text.begin(), text.begin() + looked, isControl) * 200 > looked;
}

PaperReading readText(const PaperRequest &request, QFile &file)
{
    if (file.size() > largestText)
        return failed(QStringLiteral("The text has %1; the largest that is read has %2.")
                          .arg(megabytes(file.size()), megabytes(largestText)));
    const QString text = decoded(file.readAll());
    if (isBinary(text))
        return failed(QStringLiteral("The file is neither a PDF nor a text. Open the paper as PDF or as "
                                     "plain text."));
    if (request.progress && !request.progress(0, 1))
        return {PaperReading::Status::Cancelled, {}, {}, nullptr};
    PaperReading reading;
    reading.status = PaperReading::Status::Read;
    reading.text = pagedText(text);
    return reading;
}

QString faultOf(const QFileInfo &info)
{
    if (!info.exists())
        return QStringLiteral("The file is not there any more.");
    if (info.isDir())
        return QStringLiteral("This is a folder. Open the file of the paper in it.");
    if (info.size() == 0)
        return QStringLiteral("The file is empty.");
    return {};
}

} // namespace

bool PaperReading::hasText() const
{
    constexpr int least = 40;
    int letters = 0;
    for (const QChar sign : text.text) {
        letters += sign.isLetter();
        if (letters >= least)
            return true;
    }
    return false;
}

PaperReading readPaper(const PaperRequest &request)
{
    const QString fault = faultOf(QFileInfo(request.file));
    if (!fault.isEmpty())
        return failed(fault);
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("The file cannot be read: %1.").arg(file.errorString()));
    const QByteArray head = file.peek(1024);
    if (head.contains("%PDF-")) { // some producers write other bytes before it
        if (file.size() > largestPdf)
            return failed(QStringLiteral("The PDF has %1; the largest that is read has %2.")
                              .arg(megabytes(file.size()), megabytes(largestPdf)));
        return readPdf(request);
    }
    if (head.startsWith("PK\x03\x04"))
        return failed(QStringLiteral("This is a Word, OpenDocument or EPUB file, or an archive. Save the "
                                     "paper as PDF or as plain text and open that."));
    return readText(request, file);
}

QStringList paperPatterns()
{
    return {QStringLiteral("*.pdf"), QStringLiteral("*.txt"), QStringLiteral("*.text"),
            QStringLiteral("*.md")};
}

} // namespace atlas
