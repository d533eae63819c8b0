// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picturemime.h"

namespace atlas {

namespace {

QString svgType()
{
    return QStringLiteral("image/svg+xml");
}

} // namespace

PictureMime::PictureMime(const QImage &image, const Scenery &scenery, const ExportSettings &settings)
    : m_exporter(scenery)
    , m_settings(settings)
{
    setImageData(image);
}

QStringList PictureMime::formats() const
{
    return QMimeData::formats() << svgType();
}

bool PictureMime::hasFormat(const QString &format) const
{
    return format == svgType() || QMimeData::hasFormat(format);
}

QVariant PictureMime::retrieveData(const QString &format, QMetaType type) const
{
    if (format != svgType())
        return QMimeData::retrieveData(format, type);
    if (m_svg.isEmpty())
        m_svg = m_exporter.svg(m_settings);
    return m_svg;
}

} // namespace atlas
