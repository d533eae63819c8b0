// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handoutwriter.h"

#include "handout/handoutnotes.h"
#include "handout/pdfpc.h"
#include "inkpainting.h"
#include "marks/eventglyph.h"
#include "pagepainting.h"

#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr int pdfResolution = 1200;
constexpr double glyphPixels = 11;
constexpr double inkLines = 1080; ///< px of the picture that widths of ink are meant for

Issues failure(const QString &file, const QString &reason)
{
    return {{Issue::Severity::Error, file, {}, reason}};
}

void paintMap(QPainter &painter, const HandoutPage &page)
{
    const Page &map = page.map;
    paintPage(painter, map);
    painter.save();
    painter.setClipRect(map.map);
    painter.translate(map.map.topLeft());
    paintInk(painter, page.ink, map.scene.viewport, map.map.height() / inkLines, map.theme());
    painter.restore();
}

/// The file of a handout while it is being written.
class HandoutFile {
public:
    HandoutFile(QIODevice &device, const HandoutSettings &settings, const QString &title)
        : m_writer(&device)
        , m_scale(pdfResolution / screenDpi)
    {
        m_writer.setResolution(pdfResolution);
        m_writer.setPageMargins({});
        m_writer.setPageSize(
            QPageSize(settings.millimetres(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        m_writer.setTitle(title);
        m_writer.setCreator(QStringLiteral("Alliance Atlas"));
    }

    bool begin() { return m_painter.begin(&m_writer); }
    bool end() { return m_painter.end(); }

    /// A painter of the next page, in logical pixels; null when the device takes no more.
    QPainter *nextPage(const HandoutPage &page)
    {
        if (m_pages++ > 0 && !m_writer.newPage())
            return nullptr;
        m_painter.resetTransform();
        m_painter.scale(m_scale, m_scale);
        m_painter.fillRect(QRectF(QPointF(), page.size), page.map.theme().panel);
        return &m_painter;
    }

private:
    QPdfWriter m_writer;
    QPainter m_painter;
    double m_scale;
    int m_pages = 0;
};

/// The step's page, and pages of notes behind it where they did not fit.
bool writeStep(HandoutFile &file, const HandoutPage &page, const PdfpcPage &first,
               std::vector<PdfpcPage> &pages)
{
    QPainter *painter = file.nextPage(page);
    if (!painter)
        return false;
    paintHandoutPage(*painter, page);
    pages.push_back(first);
    if (page.notes.isEmpty() || !page.notesRect.isEmpty())
        return true;
    const double top = handoutMargin, bottom = page.foot.rect.top() - handoutMargin;
    HandoutNotes notes(page.notes, {page.size.width() - 2 * handoutMargin, bottom - top});
    for (int i = 0; i < notes.pages(); ++i) {
        painter = file.nextPage(page);
        if (!painter)
            return false;
        painter->translate(handoutMargin, top);
        notes.paint(*painter, page.map.theme(), i);
        painter->translate(-handoutMargin, -top);
        page.foot.paint(*painter, page.map.theme());
        pages.push_back({first.label, i + 1, true, {}});
    }
    return true;
}

} // namespace

void paintHandoutPage(QPainter &painter, const HandoutPage &page)
{
    const Theme &theme = page.map.theme();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintMap(painter, page);
    painter.fillRect(page.quoteRule, theme.quoteRule);
    for (const HandoutPage::Event &event : page.events) {
        paintEventGlyph(painter, eventGlyph(event.category, event.glyph, glyphPixels),
                        theme.eventColour(event.category), event.inPaper, theme.panel);
        event.date.paint(painter, theme);
        event.title.paint(painter, theme);
    }
    for (const TextBlock &text : page.texts)
        text.paint(painter, theme);
    if (!page.notesRect.isEmpty()) {
        painter.translate(page.notesRect.topLeft());
        HandoutNotes(page.notes, {page.notesRect.width(), 0}).paint(painter, theme);
    }
    painter.restore();
}

HandoutWriter::HandoutWriter(Scenery scenery)
    : m_scenery(std::move(scenery))
{ }

QString HandoutWriter::notesFileOf(const QString &path)
{
    const QFileInfo info(path);
    return info.dir().filePath(info.completeBaseName() + QStringLiteral(".pdfpc"));
}

Issues HandoutWriter::write(const Deck &deck, const HandoutSettings &settings, const QString &path,
                            const HandoutProgress &progress) const
{
    const int all = int(
        std::count_if(deck.steps.begin(), deck.steps.end(), [](const Step &step) { return !step.skipped; }));
    if (all == 0)
        return failure(path, QStringLiteral("was not written: the lecture has no step that is shown"));
    QSaveFile pdf(path), notes(notesFileOf(path));
    for (QSaveFile *file : {&pdf, &notes}) {
        if (QFileInfo(file->fileName()).isDir())
            return failure(file->fileName(), QStringLiteral("is a folder, not a file"));
        if (!file->open(QIODevice::WriteOnly))
            return failure(file->fileName(), QStringLiteral("cannot be written: ") + file->errorString());
    }
    std::vector<PdfpcPage> pages;
    HandoutFile file(pdf, settings, deck.title);
    if (!file.begin())
        return failure(path, QStringLiteral("cannot be written: ") + pdf.errorString());
    const HandoutSubject subject{m_scenery, deck, settings};
    int done = 0;
    for (int row = 0; row < int(deck.steps.size()); ++row) {
        const Step &step = deck.steps[size_t(row)];
        if (step.skipped)
            continue;
        if (progress && !progress(done, all))
            return failure(path, QStringLiteral("was not written: it was cancelled"));
        if (!writeStep(file, composeHandoutPage(subject, row),
                       {QString::number(++done), 0, false, step.notes}, pages))
            return failure(path, QStringLiteral("cannot be written: ") + pdf.errorString());
    }
    if (!file.end() || !pdf.flush())
        return failure(path, QStringLiteral("cannot be written: ") + pdf.errorString());
    const QByteArray bytes = pdfpcOf(pages, deck.plannedSeconds());
    if (notes.write(bytes) != bytes.size() || !notes.flush())
        return failure(notes.fileName(), QStringLiteral("cannot be written: ") + notes.errorString());
    for (QSaveFile *each : {&pdf, &notes}) {
        if (!each->commit())
            return failure(each->fileName(), QStringLiteral("cannot be written: ") + each->errorString());
    }
    if (progress)
        progress(all, all);
    return {};
}

} // namespace atlas
