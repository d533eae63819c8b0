// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace atlas {

struct OpenPaper;
struct Pack;

/// Writes the excerpts as Web Annotations; the reason when it could not, and then no file is left behind.
/// `paper` may be null: then without places.
QString writeAnnotations(const QString &file, const Pack &pack, const OpenPaper *paper);
/// Asks for the file, writes it, and tells what went wrong.
void saveAnnotations(QWidget *window, const Pack &pack, const OpenPaper *paper);

} // namespace atlas
