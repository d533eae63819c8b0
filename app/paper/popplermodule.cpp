// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "popplermodule.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <mutex>

namespace atlas {

namespace {

using Boxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

constexpr double mostPixels = 64e6; // of one picture: a page can claim to be a kilometre wide

void beSilent(const QString &, const QVariant &) { } // faults of a file are not the reader's business

class PopplerPictures : public PagePictures {
public:
    explicit PopplerPictures(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document))
    { }

    QImage picture(int page, double pixelsPerPoint, const std::function<bool()> &aborts) override
    {
        const std::scoped_lock lock(m_mutex); // a document is not safe on two threads
        const std::unique_ptr<Poppler::Page> drawn = m_document->page(page);
        if (!drawn || (aborts && aborts()))
            return {};
        const QSizeF size = drawn->pageSizeF() * pixelsPerPoint;
        if (size.isEmpty() || size.width() * size.height() > mostPixels)
            return {};
        const double dpi = 72 * pixelsPerPoint;
        const auto asks = [](const QVariant &closure) {
            const auto *question = static_cast<const std::function<bool()> *>(closure.value<void *>());
            return *question && (*question)();
        };
        const QVariant closure
            = QVariant::fromValue(static_cast<void *>(const_cast<std::function<bool()> *>(&aborts)));
        QImage image = drawn->renderToImage(dpi, dpi, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr,
                                            nullptr, asks, closure);
        return aborts && aborts() ? QImage() : image;
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
    std::mutex m_mutex;
};

/// What stands between a word and the next: nothing, a space, a new line, or a new paragraph.
QString between(const Poppler::TextBox &word, const Poppler::TextBox &next)
{
    if (word.nextWord())
        return word.hasSpaceAfter() ? QStringLiteral(" ") : QString();
    const QRectF here = word.boundingBox(), there = next.boundingBox();
    const bool isNewBlock = there.top() - here.bottom() > 0.75 * here.height() || there.bottom() < here.top();
    return isNewBlock ? QStringLiteral("\n\n") : QStringLiteral("\n");
}

void addPage(const Poppler::Page &page, PaperText &paper)
{
    const Boxes boxes = page.textList();
    PaperPage added;
    added.size = page.pageSizeF();
    added.text.from = int(paper.text.size());
    for (size_t i = 0; i < boxes.size(); ++i) {
        const QString word = boxes[i]->text();
        const QRectF at = boxes[i]->boundingBox();
        const int from = int(paper.text.size());
        paper.text += word;
        added.words.push_back({from, from + int(word.size()), float(at.x()), float(at.y()), float(at.width()),
                               float(at.height())});
        if (i + 1 < boxes.size())
            paper.text += between(*boxes[i], *boxes[i + 1]);
    }
    paper.text += QLatin1Char('\f');
    added.text.to = int(paper.text.size());
    paper.pages.push_back(std::move(added));
}

std::unique_ptr<Poppler::Document> opened(const QString &file, const QString &password)
{
    std::unique_ptr<Poppler::Document> document;
    for (const QByteArray &bytes : {password.toUtf8(), password.toLatin1()}) {
        document = Poppler::Document::load(file, bytes, bytes);
        if (!document || !document->isLocked())
            break;
    }
    return document;
}

} // namespace

PdfReading PopplerModule::read(const QString &file, const QString &password,
                               const PageProgress &progress) const
{
    Poppler::setDebugErrorFunction(beSilent, {});
    PdfReading reading;
    std::unique_ptr<Poppler::Document> document = opened(file, password);
    if (!document)
        return reading;
    if (document->isLocked()) {
        reading.status = PdfReading::Status::Locked;
        return reading;
    }
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const int pages = document->numPages();
    for (int i = 0; i < pages; ++i) {
        if (progress && !progress(i, pages)) {
            reading.status = PdfReading::Status::Cancelled;
            return reading;
        }
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        if (!page)
            return reading; // the catalogue promises a page that is not there
        addPage(*page, reading.text);
    }
    if (pages < 1)
        return reading;
    reading.status = PdfReading::Status::Read;
    reading.pictures = std::make_shared<PopplerPictures>(std::move(document));
    return reading;
}

} // namespace atlas
