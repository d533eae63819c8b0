// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "svg/svgengine.h"

#include "svg/svgpath.h"

#include <QBuffer>
#include <QImage>
#include <QPixmap>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

QString key(const char *text)
{
    return QLatin1String(text);
}

} // namespace

SvgEngine::SvgEngine(QXmlStreamWriter &writer, bool asOutlines)
    : QPaintEngine(AllFeatures)
    , m_xml(writer)
    , m_asOutlines(asOutlines)
{ }

bool SvgEngine::begin(QPaintDevice *)
{
    setActive(true);
    m_clips.clear();
    return true;
}

bool SvgEngine::end()
{
    closeAll();
    setActive(false);
    return true;
}

QString SvgEngine::freshId(const QString &wish)
{
    QString id = wish;
    for (int n = 2; !m_ids.insert(id).second; ++n)
        id = QStringLiteral("%1-%2").arg(wish).arg(n);
    return id;
}

void SvgEngine::beginGroup(const PaperGroup &group)
{
    openClips();
    m_xml.writeStartElement(key("g"));
    m_area.clear();
    if (!group.id.isEmpty()) {
        const QString id = freshId(group.id);
        m_xml.writeAttribute(key("id"), id);
        m_area = group.title.isEmpty() ? QString() : id + key("-area");
    }
    if (!group.classes.isEmpty())
        m_xml.writeAttribute(key("class"), group.classes);
    if (!group.title.isEmpty())
        m_xml.writeTextElement(key("title"), group.title);
    m_open.push_back({true, {}});
}

void SvgEngine::endGroup()
{
    while (!m_open.empty()) {
        const bool isGroup = m_open.back().isGroup;
        m_xml.writeEndElement();
        m_open.pop_back();
        if (isGroup)
            break;
    }
    m_area.clear();
}

void SvgEngine::closeAll()
{
    closeClipsTo(0);
}

void SvgEngine::closeClipsTo(size_t depth)
{
    for (; m_open.size() > depth; m_open.pop_back())
        m_xml.writeEndElement();
}

/// Opens a group for each clip that holds, within the groups that are open, and closes those of others.
void SvgEngine::openClips()
{
    std::vector<size_t> places; // of the clips that are open
    for (size_t i = 0; i < m_open.size(); ++i)
        if (!m_open[i].isGroup)
            places.push_back(i);
    size_t same = 0;
    while (same < places.size() && same < m_clips.size() && m_open[places[same]].clip == m_clips[same])
        ++same;
    if (same < places.size()) {
        size_t depth = places[same];
        for (size_t i = depth; i < m_open.size(); ++i)
            if (m_open[i].isGroup)
                depth = i + 1; // a clip that a group stands in stays: it was set before the group
        closeClipsTo(std::max(depth, size_t(0)));
    }
    for (size_t i = same; i < m_clips.size(); ++i) {
        m_xml.writeStartElement(key("g"));
        m_xml.writeAttribute(key("clip-path"), QStringLiteral("url(#%1)").arg(m_clips[i]));
        m_open.push_back({false, m_clips[i]});
    }
}

/// A path that is drawn already is used, not written again.
QString SvgEngine::clipId(const QPainterPath &path)
{
    const auto [begin, end] = m_known.equal_range(path.elementCount());
    QString drawn;
    for (auto it = begin; it != end; ++it) {
        if (!(it->second.path == path))
            continue;
        if (it->second.isClip)
            return it->second.id;
        drawn = it->second.id;
    }
    const QString id = freshId(drawn.isEmpty() ? key("clip") : key("clip-") + drawn);
    m_xml.writeStartElement(key("clipPath"));
    m_xml.writeAttribute(key("id"), id);
    m_xml.writeEmptyElement(drawn.isEmpty() ? key("path") : key("use"));
    if (drawn.isEmpty()) {
        m_xml.writeAttribute(key("d"), svgPathData(path));
        if (path.fillRule() == Qt::OddEvenFill)
            m_xml.writeAttribute(key("clip-rule"), key("evenodd"));
    } else {
        m_xml.writeAttribute(key("href"), QLatin1Char('#') + drawn);
        m_xml.writeAttribute(key("xlink:href"), QLatin1Char('#') + drawn);
        if (path.fillRule() == Qt::OddEvenFill)
            m_xml.writeAttribute(key("clip-rule"), key("evenodd"));
    }
    m_xml.writeEndElement();
    m_known.emplace(path.elementCount(), Known{path, id, true});
    return id;
}

void SvgEngine::updateClip(const QPaintEngineState &now)
{
    const Qt::ClipOperation operation = now.clipOperation();
    if (operation != Qt::IntersectClip)
        m_clips.clear();
    if (operation == Qt::NoClip)
        return;
    QPainterPath path;
    if (now.state() & DirtyClipPath)
        path = now.clipPath();
    else
        path.addRegion(now.clipRegion());
    m_clips.push_back(clipId(now.transform().map(path)));
}

void SvgEngine::updateState(const QPaintEngineState &now)
{
    const DirtyFlags flags = now.state();
    if (flags & DirtyTransform)
        m_transform = now.transform();
    if (flags & DirtyPen)
        m_pen = now.pen();
    if (flags & DirtyBrush)
        m_brush = now.brush();
    if (flags & DirtyOpacity)
        m_opacity = now.opacity();
    if (flags & (DirtyClipPath | DirtyClipRegion))
        updateClip(now);
}

void SvgEngine::writeStroke()
{
    if (m_pen.style() == Qt::NoPen)
        return;
    const double scale = m_pen.isCosmetic() ? 1 : svgScale(m_transform);
    const double width = (m_pen.widthF() > 0 ? m_pen.widthF() : 1) * scale;
    m_xml.writeAttribute(key("stroke"), svgColour(m_pen.color()));
    if (width != 1)
        m_xml.writeAttribute(key("stroke-width"), svgNumber(width));
    const double opacity = m_pen.color().alphaF() * m_opacity;
    if (opacity < 0.999)
        m_xml.writeAttribute(key("stroke-opacity"), svgNumber(opacity));
    if (m_pen.capStyle() != Qt::FlatCap)
        m_xml.writeAttribute(key("stroke-linecap"),
                             m_pen.capStyle() == Qt::RoundCap ? key("round") : key("square"));
    if (m_pen.joinStyle() == Qt::RoundJoin || m_pen.joinStyle() == Qt::BevelJoin)
        m_xml.writeAttribute(key("stroke-linejoin"),
                             m_pen.joinStyle() == Qt::RoundJoin ? key("round") : key("bevel"));
    if (m_pen.style() == Qt::SolidLine)
        return;
    QStringList lengths;
    for (const qreal length : m_pen.dashPattern())
        lengths.append(svgNumber(length * width));
    m_xml.writeAttribute(key("stroke-dasharray"), lengths.join(QLatin1Char(' ')));
}

void SvgEngine::writePaint(bool filled)
{
    const bool hasFill = filled && m_brush.style() != Qt::NoBrush;
    m_xml.writeAttribute(key("fill"), hasFill ? svgColour(m_brush.color()) : key("none"));
    const double opacity = m_brush.color().alphaF() * m_opacity;
    if (hasFill && opacity < 0.999)
        m_xml.writeAttribute(key("fill-opacity"), svgNumber(opacity));
    writeStroke();
}

void SvgEngine::writeShape(const QPainterPath &drawn, bool filled)
{
    const bool hasFill = filled && m_brush.style() != Qt::NoBrush;
    if (drawn.isEmpty() || (!hasFill && m_pen.style() == Qt::NoPen))
        return;
    openClips();
    const QPainterPath path = m_transform.map(drawn);
    m_xml.writeEmptyElement(key("path"));
    if (hasFill && !m_area.isEmpty()) {
        const QString id = freshId(m_area);
        m_xml.writeAttribute(key("id"), id);
        m_known.emplace(path.elementCount(), Known{path, id, false});
        m_area.clear();
    }
    writePaint(filled);
    if (hasFill && path.fillRule() == Qt::OddEvenFill)
        m_xml.writeAttribute(key("fill-rule"), key("evenodd"));
    m_xml.writeAttribute(key("d"), svgPathData(path));
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    writeShape(path, true);
}

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    writeShape(path, mode != PolylineMode);
}

void SvgEngine::drawRects(const QRectF *rects, int count)
{
    for (int i = 0; i < count; ++i) {
        QPainterPath path;
        path.addRect(rects[i]);
        writeShape(path, true);
    }
}

void SvgEngine::drawLines(const QLineF *lines, int count)
{
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        path.moveTo(lines[i].p1());
        path.lineTo(lines[i].p2());
    }
    writeShape(path, false);
}

/// Lines of no length: their caps are the dots.
void SvgEngine::drawPoints(const QPointF *points, int count)
{
    QString data;
    for (int i = 0; i < count; ++i) {
        const QPointF at = m_transform.map(points[i]);
        data += QLatin1Char('M') + svgNumber(at.x()) + QLatin1Char(' ') + svgNumber(at.y()) + key("h0");
    }
    if (data.isEmpty() || m_pen.style() == Qt::NoPen)
        return;
    openClips();
    m_xml.writeEmptyElement(key("path"));
    writePaint(false);
    m_xml.writeAttribute(key("d"), data);
}

void SvgEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void SvgEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                          Qt::ImageConversionFlags)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.copy(source.toAlignedRect()).save(&buffer, "PNG");
    openClips();
    const QRectF place = m_transform.mapRect(target);
    m_xml.writeEmptyElement(key("image"));
    m_xml.writeAttribute(key("x"), svgNumber(place.x()));
    m_xml.writeAttribute(key("y"), svgNumber(place.y()));
    m_xml.writeAttribute(key("width"), svgNumber(place.width()));
    m_xml.writeAttribute(key("height"), svgNumber(place.height()));
    m_xml.writeAttribute(key("xlink:href"),
                         key("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64()));
}

} // namespace atlas
