// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/datawriter.h"

#include "foreignformats.h"
#include "layers/geojsonwriter_p.h"
#include "layers/kmlwriter_p.h"
#include "layers/tablewriter_p.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>

namespace atlas {

namespace {

bool endsIn(const QString &path, const char *ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

Issue fault(const QString &path, const QString &reason)
{
    return {Issue::Severity::Error, path, {}, reason};
}

/// A draft on its way to its name.
class Draft {
public:
    explicit Draft(const QString &path)
        : m_path(path)
        , m_folder(QFileInfo(path).absolutePath() + QStringLiteral("/.alliance-atlas-XXXXXX"))
    { }

    QString error() const
    {
        if (QFileInfo(m_path).isDir())
            return QStringLiteral("It is a folder, not a file.");
        return m_folder.isValid() ? QString()
                                  : QStringLiteral("It cannot be written: %1").arg(m_folder.errorString());
    }
    QString file() const
    {
        return m_folder.filePath(QStringLiteral("draft.") + QFileInfo(m_path).suffix().toLower());
    }
    /// The rename replaces what was there in one step. A sentence, or nothing.
    QString takePlace() const
    {
        std::error_code error;
        std::filesystem::rename(QFile::encodeName(file()).toStdString(),
                                QFile::encodeName(m_path).toStdString(), error);
        return error
            ? QStringLiteral("It cannot be written: %1.").arg(QString::fromStdString(error.message()))
            : QString();
    }

private:
    QString m_path;
    QTemporaryDir m_folder;
};

/// Writes one of the text formats; a sentence says what went wrong.
QString writeText(const LayerJob &layers, const QString &path, const QString &draft)
{
    QFile file(draft);
    if (!file.open(QIODevice::WriteOnly))
        return QStringLiteral("It cannot be written: %1").arg(file.errorString());
    const QString reason = endsIn(path, ".kml") ? writeKml(layers, file)
        : endsIn(path, ".csv")                  ? writeTable(layers, file)
                                                : writeGeoJson(layers, file);
    if (!reason.isEmpty())
        return reason;
    return file.flush() && file.error() == QFileDevice::NoError
        ? QString()
        : QStringLiteral("It cannot be written: %1").arg(file.errorString());
}

/// What keeps the layers out of the file, a sentence.
QString refusal(const std::vector<DataLayer> &layers, const QString &path)
{
    const QStringList endings = DataWriter::endings();
    const bool known = std::any_of(endings.begin(), endings.end(), [&path](const QString &ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
    if (!known)
        return QStringLiteral("This format cannot be written: the name must end in %1 or %2.")
            .arg(QStringList(endings.mid(0, endings.size() - 1)).join(QStringLiteral(", ")), endings.last());
    if (layers.size() != 1 && !DataWriter::holdsSeveral(path))
        return QStringLiteral("A file of this kind holds one layer; write each into a file of its own.");
    return {};
}

} // namespace

Issues DataWriter::write(const std::vector<DataLayer> &layers, const QString &path,
                         const DataProgress &progress) const
{
    if (const QString reason = refusal(layers, path); !reason.isEmpty())
        return {fault(path, reason)};
    const Draft draft(path);
    if (!draft.error().isEmpty())
        return {fault(path, draft.error())};
    const bool needsModule = endsIn(path, ".gpkg")
        || std::any_of(layers.begin(), layers.end(),
                       [](const DataLayer &layer) { return layer.shape == DataShape::Land; });
    const ForeignLoading foreign = needsModule ? foreignFormats() : ForeignLoading();
    if (needsModule && !foreign.formats)
        return {fault(path, foreign.error)};

    bool calledOff = false;
    int all = 0, done = 0;
    for (const DataLayer &layer : layers)
        all += int(layer.rows.size());
    const auto step = [&] {
        calledOff = calledOff || (progress && !progress(done++, all));
        return !calledOff;
    };
    const LayerJob content{m_borders, layers, foreign.formats, step};
    if (endsIn(path, ".gpkg")) {
        const Issues issues = foreign.formats->writeGeoPackage(content, draft.file(), path);
        if (!issues.empty() || calledOff)
            return issues;
    } else if (const QString reason = writeText(content, path, draft.file());
               !reason.isEmpty() || calledOff) {
        return calledOff ? Issues() : Issues{fault(path, reason)};
    }
    const QString reason = draft.takePlace();
    return reason.isEmpty() ? Issues() : Issues{fault(path, reason)};
}

QStringList DataWriter::endings()
{
    return {QStringLiteral(".gpkg"), QStringLiteral(".geojson"), QStringLiteral(".kml"),
            QStringLiteral(".csv")};
}

bool DataWriter::holdsSeveral(const QString &path)
{
    return endsIn(path, ".gpkg") || endsIn(path, ".kml");
}

} // namespace atlas
