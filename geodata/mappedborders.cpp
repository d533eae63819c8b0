// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappedborders.h"

#include "mappedheader.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstring>

namespace atlas {

namespace {

static_assert(sizeof(GridPoint) == 8); // as it lies in the file

template <class Number> Number take(QDataStream &stream)
{
    Number value{};
    stream >> value;
    return value;
}

QString takeText(QDataStream &stream)
{
    return QString::fromUtf8(take<QByteArray>(stream));
}

void writeBox(QDataStream &stream, const QRectF &box)
{
    for (const GridPoint corner : {toGrid(box.topLeft()), toGrid(box.bottomRight())})
        stream << corner.x << corner.y;
}

QRectF takeBox(QDataStream &stream)
{
    GridPoint low, high;
    stream >> low.x >> low.y >> high.x >> high.y;
    return QRectF(toMetres(low), toMetres(high)).normalized();
}

// The fields, each written and read side by side.

void writeTable(QDataStream &stream, const Table &table)
{
    stream << quint32(table.columns.size()) << quint32(table.rows.size());
    for (const QString &column : table.columns)
        stream << column.toUtf8();
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            stream << row.value(i).toUtf8();
    }
}

void readTable(QDataStream &stream, Table &table)
{
    const auto columns = take<quint32>(stream);
    const auto rows = take<quint32>(stream);
    for (quint32 i = 0; i < columns && stream.status() == QDataStream::Ok; ++i)
        table.columns.append(takeText(stream));
    for (quint32 row = 0; row < rows && stream.status() == QDataStream::Ok; ++row) {
        QStringList fields;
        for (quint32 i = 0; i < columns && stream.status() == QDataStream::Ok; ++i)
            fields.append(takeText(stream));
        table.rows.push_back(fields);
    }
}

void writeArc(QDataStream &stream, const Arc &arc)
{
    stream << qint32(arc.left) << qint32(arc.right) << qint32(arc.line);
    writeBox(stream, arc.levels[0].bounds());
}

void readArc(QDataStream &stream, Arc &arc)
{
    arc.left = take<qint32>(stream);
    arc.right = take<qint32>(stream);
    arc.line = take<qint32>(stream);
    arc.bounds = takeBox(stream);
}

void writeWater(QDataStream &stream, const Water &water)
{
    stream << quint8(water.kind) << water.name.toUtf8() << quint8(water.rank);
    QRectF bounds;
    for (const Polyline &line : water.levels[0])
        bounds |= line.bounds();
    writeBox(stream, bounds);
}

void readWater(QDataStream &stream, Water &water)
{
    water.kind = WaterKind(take<quint8>(stream));
    water.name = takeText(stream);
    water.rank = take<quint8>(stream);
    water.bounds = takeBox(stream);
}

/// All lines of all levels in the order in which their points lie in the file: what the eye sees from afar is
/// read at the start and lies together.
template <class Arcs, class Waters, class Visit> void eachLine(Arcs &arcs, Waters &waters, Visit visit)
{
    for (size_t level = arcLevels; level-- > 0;) {
        for (auto &arc : arcs)
            visit(arc.levels[level]);
    }
    for (size_t level = waterLevels; level-- > 0;) {
        for (auto &water : waters) {
            for (auto &line : water.levels[level])
                visit(line);
        }
    }
}

QByteArray describe(BorderParts &borders)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << borders.version.toUtf8();
    for (const auto &[name, table] : borders.tables.all())
        writeTable(stream, *table);
    stream << quint32(borders.arcs.size()) << quint32(borders.waters.size());
    for (const Arc &arc : borders.arcs)
        writeArc(stream, arc);
    for (const Water &water : borders.waters) {
        writeWater(stream, water);
        for (const Water::Lines &lines : water.levels)
            stream << quint32(lines.size());
    }
    eachLine(borders.arcs, borders.waters,
             [&stream](const Polyline &line) { stream << quint32(line.size()); });
    return bytes;
}

/// One reading of one file.
class Mapped {
public:
    explicit Mapped(const QString &path)
        : m_path(path)
        , m_file(std::make_shared<QFile>(path))
    { }

    BorderReading run();

private:
    /// Why the file cannot be used; empty when it can.
    QString open();
    QString judgeHeader() const;
    bool describeBorders(BorderSet &borders, BorderTables &tables) const;
    bool describeLines(QDataStream &stream, BorderSet &borders) const;
    bool isSound(const BorderSet &borders) const;
    const char *behindHeader() const { return m_bytes + sizeof(MappedHeader); }

    QString m_path;
    std::shared_ptr<QFile> m_file; ///< the mapping lives as long as it
    const char *m_bytes = nullptr;
    MappedHeader m_header;
};

QString Mapped::open()
{
    if (QFileInfo(m_path).isDir())
        return QStringLiteral("It cannot be read: it is a folder.");
    if (!m_file->exists())
        return QStringLiteral("There is no such file.");
    if (!m_file->open(QIODevice::ReadOnly))
        return QStringLiteral("It cannot be read: %1.").arg(m_file->errorString());
    if (m_file->size() < qint64(sizeof(MappedHeader)))
        return QStringLiteral("It is empty or cut off.");
    m_bytes = reinterpret_cast<const char *>(m_file->map(0, m_file->size()));
    if (!m_bytes)
        return QStringLiteral("It cannot be mapped into memory: %1.").arg(m_file->errorString());
    std::memcpy(&m_header, m_bytes, sizeof m_header);
    return judgeHeader();
}

QString Mapped::judgeHeader() const
{
    if (std::memcmp(m_header.magic, mappedMagic, sizeof mappedMagic) != 0)
        return QStringLiteral("It holds something else than the borders of the atlas.");
    if (m_header.order != nativeOrder)
        return QStringLiteral("It was made on another kind of machine (byte order), or is damaged.");
    if (m_header.format != mappedVersion || m_header.schema != borderSchemaVersion) {
        return QStringLiteral("It has format %1 for schema version %2, this program reads %3 for %4.")
            .arg(m_header.format)
            .arg(m_header.schema)
            .arg(mappedVersion)
            .arg(borderSchemaVersion);
    }
    const auto size = quint64(m_file->size());
    if (m_header.size != size)
        return QStringLiteral("It is cut off or damaged: it has %1 bytes and says %2.")
            .arg(size)
            .arg(m_header.size);
    const quint64 behind = size - sizeof(MappedHeader);
    if (m_header.points > behind / sizeof(GridPoint)
        || m_header.points * sizeof(GridPoint) + m_header.description != behind
        || checksumOf(m_header, m_path) != m_header.checksum)
        return QStringLiteral("It is damaged: its checksum does not fit.");
    const QString origin = originOf(m_path);
    if (QFile::exists(origin) && stampOf(origin) != m_header.origin)
        return QStringLiteral("It is stale: it was not made from the %1 beside it.")
            .arg(QFileInfo(origin).fileName());
    return {};
}

bool Mapped::describeLines(QDataStream &stream, BorderSet &borders) const
{
    const auto points = reinterpret_cast<const GridPoint *>(behindHeader());
    quint64 used = 0;
    bool fits = true;
    eachLine(borders.arcs, borders.waters, [&](Polyline &line) {
        const auto count = take<quint32>(stream);
        fits = fits && count >= 2 && count <= m_header.points - used;
        if (fits)
            line = Polyline(std::shared_ptr<const GridPoint[]>(m_file, points + used), count);
        used += fits ? count : 0;
    });
    return fits && used == m_header.points;
}

bool Mapped::describeBorders(BorderSet &borders, BorderTables &tables) const
{
    const QByteArray bytes = QByteArray::fromRawData(behindHeader() + m_header.points * sizeof(GridPoint),
                                                     qsizetype(m_header.description));
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    borders.version = takeText(stream);
    for (const auto &[name, table] : tables.all()) {
        table->file = m_path;
        table->name = name;
        table->rowWord = QStringLiteral("row");
        readTable(stream, *table);
    }
    const auto arcs = take<quint32>(stream);
    const auto waters = take<quint32>(stream);
    if (stream.status() != QDataStream::Ok || arcs == 0 || arcs > m_header.points || waters > m_header.points)
        return false;
    borders.arcs.resize(arcs);
    borders.waters.resize(waters);
    for (Arc &arc : borders.arcs)
        readArc(stream, arc);
    for (Water &water : borders.waters) {
        readWater(stream, water);
        for (Water::Lines &lines : water.levels) {
            const auto count = take<quint32>(stream);
            if (count == 0 || count > m_header.points)
                return false;
            lines.resize(count);
        }
    }
    return describeLines(stream, borders) && stream.status() == QDataStream::Ok && stream.atEnd();
}

/// What indexes another thing must have it, also in a file that was made to deceive.
bool Mapped::isSound(const BorderSet &borders) const
{
    const auto count = int(borders.territories.size());
    const auto lines = int(borders.lines.size());
    const auto isSide = [count](TerritoryIndex side) { return side >= noTerritory && side < count; };
    return std::all_of(borders.arcs.begin(), borders.arcs.end(),
                       [&](const Arc &arc) {
                           return isSide(arc.left) && isSide(arc.right) && arc.line >= noLine
                               && arc.line < lines;
                       })
        && std::all_of(borders.waters.begin(), borders.waters.end(), [](const Water &water) {
               return (water.kind == WaterKind::Lake || water.kind == WaterKind::River) && water.rank >= 1
                   && water.rank <= 3;
           });
}

BorderReading Mapped::run()
{
    BorderReading out;
    const auto fault = [&](const QString &reason) {
        out.issues.push_back({Issue::Severity::Error, m_path, {}, reason});
        return out;
    };
    const QString refusal = open();
    if (!refusal.isEmpty())
        return fault(refusal);
    auto borders = std::make_shared<BorderSet>();
    BorderTables tables;
    if (!describeBorders(*borders, tables))
        return fault(QStringLiteral("It is damaged: its description does not fit its points."));
    readTables(tables, *borders, out.issues);
    if (!isSound(*borders))
        return fault(QStringLiteral("It is damaged: a line bounds a territory that it does not have."));
    for (Arc &arc : borders->arcs)
        arc.approximate = arc.line != noLine && borders->lines[size_t(arc.line)].approximate;
    if (!hasErrors(out.issues))
        out.borders = std::move(borders);
    return out;
}

} // namespace

bool isMappedBorders(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && file.read(sizeof mappedMagic) == QByteArray(mappedMagic, sizeof mappedMagic);
}

QString originOf(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".gpkg");
}

QString mappedOf(const QString &origin)
{
    const QFileInfo info(origin);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QLatin1String(mappedEnding);
}

void writeMappedBorders(BorderParts &borders, const QString &path, Issues &issues)
{
    const QByteArray description = describe(borders);
    std::vector<GridPoint> points;
    eachLine(borders.arcs, borders.waters, [&points](const Polyline &line) {
        points.insert(points.end(), line.grid(), line.grid() + line.size());
    });
    QByteArray behind(reinterpret_cast<const char *>(points.data()),
                      qsizetype(points.size() * sizeof(GridPoint)));
    behind += description;
    MappedHeader header;
    std::memcpy(header.magic, mappedMagic, sizeof mappedMagic);
    header.size = sizeof header + quint64(behind.size());
    header.origin = stampOf(originOf(path));
    header.points = points.size();
    header.description = quint64(description.size());
    header.checksum = checksumOf(header, behind);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(reinterpret_cast<const char *>(&header), sizeof header) == sizeof header
        && file.write(behind) == behind.size() && file.commit();
    if (!written)
        issues.push_back({Issue::Severity::Error,
                          path,
                          {},
                          QStringLiteral("It cannot be written: %1.").arg(file.errorString())});
}

BorderReading readMappedBorders(const QString &path)
{
    return Mapped(path).run();
}

} // namespace atlas
