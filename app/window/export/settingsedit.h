// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsettings.h"

#include <QObject>

#include <functional>

namespace atlas {

/// The settings that a dialog edits: its parts write here and follow what comes back.
class SettingsEdit : public QObject {
    Q_OBJECT

public:
    explicit SettingsEdit(const ExportSettings &settings, QObject *parent = nullptr)
        : QObject(parent)
        , m_settings(settings)
    { }

    const ExportSettings &settings() const { return m_settings; }
    void edit(const std::function<void(ExportSettings &)> &change)
    {
        ExportSettings next = m_settings;
        change(next);
        set(next);
    }
    void set(const ExportSettings &next)
    {
        if (next == m_settings)
            return;
        m_settings = next;
        emit changed(m_settings);
    }

signals:
    void changed(const atlas::ExportSettings &settings);

private:
    ExportSettings m_settings;
};

} // namespace atlas
