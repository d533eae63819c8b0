// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfmodule.h"

#include <QObject>

namespace atlas {

/// Reads PDF with Poppler.
class PopplerModule : public QObject, public PdfModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.alliance_atlas.PdfModule/1")
    Q_INTERFACES(atlas::PdfModule)

public:
    PdfReading read(const QString &file, const QString &password,
                    const PageProgress &progress) const override;
};

} // namespace atlas
