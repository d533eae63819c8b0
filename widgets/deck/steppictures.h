// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steppicture.h"

#include <QObject>
#include <QPixmap>
#include <QThreadPool>

#include <list>

namespace atlas {

/// Small pictures of steps, painted on a thread of their own and kept while they are asked for.
class StepPictures : public QObject {
    Q_OBJECT

public:
    explicit StepPictures(StepScenery scenery, QObject *parent = nullptr);
    ~StepPictures() override; ///< waits for the picture that is being painted

    /// The picture of the step as it looks now; null until it has been painted, of which painted() tells.
    QPixmap picture(const Step &step, const PictureFormat &format);
    int paintings() const { return m_paintings; } ///< how many were painted

signals:
    void painted();

private:
    /// All that a picture depends on; titles and notes are not on it.
    struct Look {
        ViewState view;
        StepTheme theme = StepTheme::AsShown;
        Hiddens hidden;
        std::vector<InkStroke> ink;
        PictureFormat format;
        bool operator==(const Look &) const = default;
    };
    struct Entry {
        Look look;
        QPixmap pixmap;
    };

    void paint(const Step &step, const PictureFormat &format);
    void keep(const Look &look, const QImage &image);

    StepScenery m_scenery;
    QThreadPool m_pool;
    std::list<Entry> m_entries; ///< last asked for first; null while being painted
    int m_paintings = 0;
};

} // namespace atlas
