// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign/tiffwriter_p.h"

#include "foreign/gdalaccess_p.h"

#include <ogr_spatialref.h>

#include <mutex>

namespace atlas {

namespace {

constexpr int europeanGrid = 3035; ///< EPSG

GDALDriver *tiffDriver()
{
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
    return GetGDALDriverManager()->GetDriverByName("GTiff");
}

QString sentence(const GdalMessages &messages)
{
    return messages.isEmpty() ? QStringLiteral("the TIFF cannot be written") : messages.text();
}

class GdalTiff : public TiffRows {
public:
    explicit GdalTiff(DatasetPointer dataset)
        : m_dataset(std::move(dataset))
    { }

    QString add(const uint32_t *pixels, int rows, qsizetype stride) override
    {
        const GdalMessages messages;
        int order[] = {1, 2, 3};
        // Red is the third byte of a pixel in memory; the bands lie backwards from there.
        auto *red = reinterpret_cast<GByte *>(const_cast<uint32_t *>(pixels)) + redByte;
        const CPLErr done
            = m_dataset->RasterIO(GF_Write, 0, m_row, m_dataset->GetRasterXSize(), rows, red,
                                  m_dataset->GetRasterXSize(), rows, GDT_Byte, 3, order, sizeof(uint32_t),
                                  GSpacing(stride) * GSpacing(sizeof(uint32_t)), nextBand, nullptr);
        m_row += rows;
        m_dataset->FlushCache(false); // or all of it would wait in memory
        return done == CE_None && messages.isEmpty() ? QString() : sentence(messages);
    }

    QString finish() override
    {
        const GdalMessages messages;
        m_dataset->FlushCache(true);
        m_dataset.reset();
        return messages.isEmpty() ? QString() : sentence(messages);
    }

private:
    static constexpr bool isLittle = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
    static constexpr int redByte = isLittle ? 2 : 1;
    static constexpr GSpacing nextBand = isLittle ? -1 : 1;

    DatasetPointer m_dataset;
    int m_row = 0;
};

void describe(GDALDataset &dataset, const TiffHead &head)
{
    const auto set = [&](const char *tag, const QString &text) {
        if (!text.isEmpty())
            dataset.SetMetadataItem(tag, text.toUtf8().constData());
    };
    set("TIFFTAG_IMAGEDESCRIPTION", head.description);
    set("TIFFTAG_SOFTWARE", head.software);
    set("TIFFTAG_XRESOLUTION", QString::number(head.dpi));
    set("TIFFTAG_YRESOLUTION", QString::number(head.dpi));
    set("TIFFTAG_RESOLUTIONUNIT", QStringLiteral("2")); // inch
    if (!head.xmp.isEmpty()) {
        char *packet[] = {const_cast<char *>(head.xmp.constData()), nullptr};
        dataset.SetMetadata(packet, "xml:XMP");
    }
    if (!head.place)
        return;
    double transform[]
        = {head.place->corner.x(), head.place->pixel, 0, head.place->corner.y(), 0, -head.place->pixel};
    dataset.SetGeoTransform(transform);
    OGRSpatialReference system;
    system.importFromEPSG(europeanGrid);
    dataset.SetSpatialRef(&system);
}

} // namespace

std::unique_ptr<TiffRows> createTiff(const QString &path, const TiffHead &head, QString &error)
{
    const GdalMessages messages;
    GDALDriver *driver = tiffDriver();
    if (!driver) {
        error = QStringLiteral("this GDAL cannot write TIFF");
        return nullptr;
    }
    const char *options[]
        = {"COMPRESS=DEFLATE", "PREDICTOR=2", "PHOTOMETRIC=RGB", "INTERLEAVE=PIXEL", "BLOCKYSIZE=64",
           "BIGTIFF=IF_SAFER", nullptr};
    DatasetPointer dataset(driver->Create(path.toUtf8().constData(), head.size.width(), head.size.height(), 3,
                                          GDT_Byte, const_cast<char **>(options)));
    if (!dataset) {
        error = sentence(messages);
        return nullptr;
    }
    describe(*dataset, head);
    return std::make_unique<GdalTiff>(std::move(dataset));
}

} // namespace atlas
