// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picturemime.h"

namespace atlas {

namespace {

QString svgType()
{
    return QStringLiteral("image/svg+xml");
}

QString listType()
{
    return QStringLiteral("text/uri-list");
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
    QStringList formats = QMimeData::formats() << svgType();
    if (m_files)
        formats.append(listType());
    return formats;
}

bool PictureMime::hasFormat(const QString &format) const
{
    return format == svgType() || (m_files && format == listType()) || QMimeData::hasFormat(format);
}

QVariant PictureMime::retrieveData(const QString &format, QMetaType type) const
{
    if (m_files && format == listType()) {
        QVariantList addresses; // the form from which QMimeData makes all others
        for (const QUrl &address : m_files->written().addresses)
            addresses.append(address);
        return addresses;
    }
    if (format != svgType())
        return QMimeData::retrieveData(format, type);
    if (m_svg.isEmpty())
        m_svg = m_exporter.svg(m_settings);
    return m_svg;
}

} // namespace atlas
