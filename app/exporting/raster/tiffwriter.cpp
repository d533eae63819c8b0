// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster/picturewriter.h"

#include "foreignformats.h"

#include <QImage>

namespace atlas {

namespace {

class TiffWriter : public PictureWriter {
public:
    explicit TiffWriter(const QString &path)
        : m_path(path)
    { }

    QString begin(const PictureHead &head) override
    {
        const ForeignLoading foreign = foreignFormats();
        if (!foreign.formats)
            return foreign.error;
        QString error;
        m_rows = foreign.formats->createTiff(
            m_path,
            {head.size, head.dpi, head.place, head.notes.brief, head.notes.program, xmpPacket(head.notes)},
            error);
        return error;
    }
    QString add(const QImage &band) override
    {
        return m_rows->add(reinterpret_cast<const uint32_t *>(band.constBits()), band.height(),
                           band.bytesPerLine() / qsizetype(sizeof(uint32_t)));
    }
    QString finish() override { return m_rows->finish(); }

private:
    QString m_path;
    std::unique_ptr<TiffRows> m_rows;
};

} // namespace

std::unique_ptr<PictureWriter> makeTiffWriter(const QString &path)
{
    return std::make_unique<TiffWriter>(path);
}

} // namespace atlas
