// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/viewjson.h"
#include "issue.h"

#include <QByteArray>

#include <optional>

namespace atlas {

/// What a picture file remembers of the view that it was made of, and of what content.
struct PictureState {
    ViewState view;
    QString theme; ///< "light", "dark", "print", "contrast"
    QString program; ///< version of the atlas
    QString packId;
    QString packVersion;
    QString packHash; ///< packDigest()
    QString bordersVersion;
    bool operator==(const PictureState &) const = default;
};

inline constexpr int pictureStateVersion = 1;

/// SHA-256 in hex of the content of a pack: its events, excerpts, references and lectures as they were read.
QString packDigest(const Pack &pack);

/// One JSON object, UTF-8, without line breaks; the extent is kept to the last bit, so that the view comes
/// back exactly.
QByteArray toBytes(const PictureState &state);

struct PictureReading {
    std::optional<PictureState> state; ///< nothing when it is no state of a view
    Issues issues; ///< a newer format, another pack or other borders are warnings
};

/// Reads what toBytes() wrote. `name` is how the reader knows the file. What is not in the content that is
/// known is left out and told; what is missing is as in `base`.
PictureReading readPictureState(const QByteArray &bytes, const QString &name, const KnownContent &known,
                                const ViewState &base);

} // namespace atlas
