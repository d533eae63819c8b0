// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

namespace atlas {

/// Follows an export from outside its thread: hears how far it is, and may call it off. Both parts may be
/// missing.
struct ExportWatch {
    std::function<void(double share)> progress; ///< 0 to 1; called on the exporting thread
    const std::atomic_bool *cancelled = nullptr; ///< must outlive the export

    void tell(double share) const
    {
        if (progress)
            progress(share);
    }
    bool isCancelled() const { return cancelled && cancelled->load(); }
};

} // namespace atlas
