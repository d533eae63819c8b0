// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "polyline.h"
#include "table.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QStringList>

#include <memory>
#include <optional>

namespace atlas {

struct DatasetCloser {
    void operator()(GDALDataset *dataset) const { GDALClose(dataset); }
};
using DatasetPointer = std::unique_ptr<GDALDataset, DatasetCloser>;

/// While it lives, what GDAL reports on this thread is collected here instead of being printed.
class GdalMessages {
public:
    GdalMessages();
    ~GdalMessages();
    Q_DISABLE_COPY_MOVE(GdalMessages)

    QString text() const { return m_messages.join(QStringLiteral("; ")); }
    bool isEmpty() const { return m_messages.isEmpty(); }
    /// Adds them to the issues, if there are any, and forgets them.
    void moveTo(Issues &issues, const QString &file, const QString &place);

private:
    static void CPL_STDCALL receive(CPLErr kind, CPLErrorNum number, const char *message);

    QStringList m_messages;
};

/// All rows of a layer as text. Geometry is left out.
Table readTable(OGRLayer &layer, const QString &file);

/// Nothing for a line of less than two points, or one that leaves the grid of the map.
std::optional<Polyline> polylineOf(const OGRSimpleCurve &line);

} // namespace atlas
