// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/halotext.h"
#include "paperdevice.h"

#include <QBrush>
#include <QFont>
#include <QPaintEngine>
#include <QPen>
#include <QTransform>

#include <map>
#include <set>
#include <vector>

class QXmlStreamWriter;

namespace atlas {

/// Writes what a QPainter draws as elements of SVG: shapes clipped as the painter clips them, text as text,
/// groups with ids and titles. Coordinates are those of the device, so no element needs a transform but
/// turned text. Ids are unique: a second use gets a number.
class SvgEngine : public QPaintEngine {
public:
    /// `engine` is Type::User for text as text, and the next one for outlines.
    explicit SvgEngine(QXmlStreamWriter &writer, bool asOutlines);

    void beginGroup(const PaperGroup &group);
    void endGroup();
    bool takeName(const QTransform &transform, QPointF centre, const HaloLook &look);
    void closeAll(); ///< what is open; after the painter has ended

    bool begin(QPaintDevice *device) override;
    bool end() override;
    Type type() const override { return m_asOutlines ? Type(User + 1) : User; }
    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawLines(const QLineF *lines, int count) override;
    void drawPoints(const QPointF *points, int count) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override;

private:
    struct Element { ///< that is open
        bool isGroup = false;
        QString clip; ///< id, of a clip
    };
    void updateClip(const QPaintEngineState &now);
    QString clipId(const QPainterPath &path);
    void openClips();
    void closeClipsTo(size_t depth);
    void writeShape(const QPainterPath &path, bool filled);
    void writePaint(bool filled);
    void writeStroke();
    void writeFont(const QFont &font, double pixels);
    void writeLines(const std::vector<SetLine> &lines, QPointF middle, double scale);
    QString freshId(const QString &wish);

    QXmlStreamWriter &m_xml;
    bool m_asOutlines;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    double m_opacity = 1;
    std::vector<QString> m_clips; ///< ids that hold now, outermost first
    std::vector<Element> m_open;
    QString m_area; ///< id that the next filled path of the group gets; empty when it has one
    struct Known {
        QPainterPath path;
        QString id;
        bool isClip = false;
    };
    std::multimap<int, Known> m_known; ///< by the number of elements
    std::set<QString> m_ids;
};

} // namespace atlas
