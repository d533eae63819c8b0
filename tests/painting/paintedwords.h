// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace atlas {

/// Notes what words a painting puts where, and which of them plates that are painted later hide or cut,
/// without a pixel. Lines (up to `thickest` across) hide nothing; an image that is not the whole painting is
/// a word.
class PaintedWords : public QPaintDevice {
public:
    struct Word {
        QString text; ///< "(image)" for an image
        QRectF ink; ///< logical pixels
        bool hidden = false;
        QRectF cutBy; ///< a plate that covers a part of it
    };

    explicit PaintedWords(QSizeF size)
        : m_size(size)
        , m_engine(*this)
    { }

    const std::vector<Word> &words() const { return m_words; }

    /// What is wrong with what can be read; empty when nothing is: words that are cut, or on each other.
    QStringList faults() const
    {
        QStringList faults;
        for (size_t i = 0; i < m_words.size(); ++i) {
            const Word &word = m_words[i];
            if (word.hidden)
                continue;
            if (!word.cutBy.isEmpty())
                faults.append(told(word.text, word.ink) + QStringLiteral(" is cut by ")
                              + told({}, word.cutBy));
            for (size_t j = i + 1; j < m_words.size(); ++j)
                if (!m_words[j].hidden && m_words[j].ink.intersects(word.ink))
                    faults.append(told(m_words[j].text, m_words[j].ink) + QStringLiteral(" lies on ")
                                  + told(word.text, word.ink));
        }
        return faults;
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return int(m_size.width());
        case PdmHeight:
            return int(m_size.height());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 1;
        }
    }

private:
    static QString told(const QString &text, const QRectF &at)
    {
        return QStringLiteral("\"%1\" (%2, %3, %4 x %5)")
            .arg(text)
            .arg(at.x(), 0, 'f', 1)
            .arg(at.y(), 0, 'f', 1)
            .arg(at.width(), 0, 'f', 1)
            .arg(at.height(), 0, 'f', 1);
    }

    static constexpr double thickest = 3, dot = 16;

    class Engine : public QPaintEngine {
    public:
        explicit Engine(PaintedWords &notes)
            : QPaintEngine(AllFeatures)
            , m_notes(notes)
        { }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawImage(const QRectF &room, const QImage &, const QRectF &, Qt::ImageConversionFlags) override
        {
            if (room.width() < dot)
                m_notes.cover(room.adjusted(2, 2, -2, -2));
            else if (room.width() < m_notes.m_size.width() / 2)
                m_notes.add(QStringLiteral("(image)"), room.adjusted(1, 4, -1, -4));
        }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text());
            if (!ink.isEmpty())
                m_notes.add(item.text(), ink.translated(at).adjusted(0.6, 0, -0.6, 0));
        }
        void drawRects(const QRectF *rects, int count) override
        {
            for (int i = 0; i < count; ++i)
                m_notes.cover(rects[i], *state);
        }
        void drawRects(const QRect *rects, int count) override
        {
            for (int i = 0; i < count; ++i)
                m_notes.cover(rects[i], *state);
        }
        void drawPath(const QPainterPath &path) override { m_notes.cover(path.boundingRect(), *state); }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawLines(const QLineF *, int) override { }

    private:
        PaintedWords &m_notes;
    };

    void add(const QString &text, const QRectF &ink)
    {
        Word word;
        word.text = text;
        word.ink = ink;
        m_words.push_back(word);
    }

    void cover(const QRectF &plate, const QPaintEngineState &state)
    {
        if (state.brush().style() == Qt::SolidPattern && state.brush().color().alphaF() > 0.5
            && std::min(plate.width(), plate.height()) > thickest)
            cover(plate);
    }
    void cover(const QRectF &plate)
    {
        for (Word &word : m_words) {
            word.hidden = word.hidden || plate.contains(word.ink);
            if (!word.hidden && plate.intersects(word.ink.adjusted(0.5, 0.5, -0.5, -0.5)))
                word.cutBy = plate;
        }
    }

    QSizeF m_size;
    std::vector<Word> m_words;
    mutable Engine m_engine;
};

} // namespace atlas
