// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/tintedicon.h"

#include "plainimage.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace atlas {

namespace {

/// Renders on demand: Qt asks with the size in device pixels, so nothing is ever scaled up. What was rendered
/// stays in Qt's cache of pixmaps: buttons and rows are painted with every step in time.
class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString name, QByteArray svg, const QColor &colour, const QColor &disabled)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_colour(colour)
        , m_disabled(disabled)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QTransform &way = painter->deviceTransform();
        const QPaintEngine *engine = painter->paintEngine();
        if (way.type() > QTransform::TxScale || !engine || engine->type() != QPaintEngine::Raster) {
            render(*painter, rect, mode); // paper gets lines
            return;
        }
        QPixmap image = pixmap(way.mapRect(QRectF(rect)).size().toSize(), mode, state);
        image.setDevicePixelRatio(way.m11());
        painter->drawPixmap(rect.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString key = QStringLiteral("atlas-icon/%1/%2/%3x%4")
                                .arg(m_name, colour(mode).name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        render(painter, QRect({}, size), mode);
        painter.end();
        pixmap = QPixmap::fromImage(plainImage(image));
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    const QColor &colour(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_colour; }

    void render(QPainter &painter, const QRect &rect, QIcon::Mode mode) const
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer(svg).render(&painter, QRectF(rect));
    }

    QString m_name;
    QByteArray m_svg;
    QColor m_colour;
    QColor m_disabled;
};

struct Asked {
    QString name;
    QRgb colour, disabled;
    bool operator==(const Asked &) const = default;
};

size_t qHash(const Asked &asked, size_t seed = 0)
{
    return qHashMulti(seed, asked.name, asked.colour, asked.disabled);
}

} // namespace

/// Kept: buttons and rows ask with every paint.
QIcon tintedIcon(const QString &name, const QColor &colour, const QColor &disabled)
{
    constexpr qsizetype most = 200;
    thread_local QHash<Asked, QIcon> known;
    const Asked asked{name, colour.rgba(), disabled.rgba()};
    const auto found = known.constFind(asked);
    if (found != known.constEnd())
        return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (known.size() >= most)
        known.clear();
    return *known.insert(asked, QIcon(new TintedEngine(name, file.readAll(), colour, disabled)));
}

} // namespace atlas
