// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"
#include "pack/pack.h"

#include <memory>

namespace atlas {

/// All sources that the atlas knows, of the content and of the borders. Either may be null.
struct SourceBook {
    std::shared_ptr<const Pack> pack;
    std::shared_ptr<const BorderSet> borders;

    /// Of content that outlives the book.
    static SourceBook unowned(const Pack &pack, const BorderSet *borders = nullptr);
    const Source *find(const SourceId &id) const; ///< null when nobody describes it
};

} // namespace atlas
