// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcebook.h"

#include <algorithm>

namespace atlas {

SourceBook SourceBook::unowned(const Pack &pack, const BorderSet *borders)
{
    return {std::shared_ptr<const Pack>(std::shared_ptr<void>(), &pack),
            std::shared_ptr<const BorderSet>(std::shared_ptr<void>(), borders)};
}

const Source *SourceBook::find(const SourceId &id) const
{
    if (const Source *found = pack ? pack->source(id) : nullptr)
        return found;
    if (!borders)
        return nullptr;
    const auto found = std::find_if(borders->sources.begin(), borders->sources.end(),
                                    [&id](const Source &source) { return source.id == id; });
    return found == borders->sources.end() ? nullptr : &*found;
}

} // namespace atlas
