// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace atlas {

/// Gives the file its name if all of it could be written. What went wrong, a clause ("cannot be written: No
/// space left on device"), else nothing. Asked before commit(), which forgets the reason; and what writes
/// without looking (QPdfWriter) is found out here.
inline QString committed(QSaveFile &file)
{
    const QString head = QStringLiteral("cannot be written: ");
    if (!file.flush() || file.error() != QFileDevice::NoError) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return head + reason;
    }
    return file.commit() ? QString() : head + file.errorString();
}

} // namespace atlas
