// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapstage.h"

#include "deck/deck.h"
#include "document/lectern.h"
#include "presenter/show.h"
#include "presenter/slideview.h"

namespace atlas {

/// A show of a lecture of the pack. Time stands still: what moves by itself moves when it is told so.
struct ShowBench {
    explicit ShowBench(const ShippedContent &content, int lecture = 0)
        : borders(content.borders)
        , pack(content.pack)
        , timeline(borders)
        , lectern(pack->id)
    {
        const Lecture &given = pack->lectures[size_t(lecture)];
        lectern.openPackLecture(given.id, deckFrom(given, *pack, *borders));
        show = std::make_unique<Show>(lectern, StageParts{timeline, pack, content.labels});
        show->stage().setAspect(16.0 / 9);
        QObject::connect(show.get(), &Show::slideChanged, [this](const Slide &) { ++slides; });
        QObject::connect(show.get(), &Show::audienceChanged, [this](const Slide &slide) {
            ++audiences;
            seen = slide;
        });
        show->begin({});
    }

    /// What each window shows, painted afresh: equal sizes, so that pixels can be compared.
    QImage speaker() const { return SlidePainter().image(show->slide(), {960, 540}); }
    QImage audience() const { return SlidePainter().image(show->audience(), {960, 540}); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        show->press(showKeyOf(QKeyEvent(QEvent::KeyPress, key, modifiers)));
    }
    /// Until nothing moves any more; frames of a sixtieth of a second.
    int settle() const
    {
        int frames = 0;
        for (; show->stage().isMoving() && frames < 10000; ++frames)
            show->stage().ticker().advance(1000.0 / 60);
        return frames;
    }

    std::shared_ptr<const BorderSet> borders;
    std::shared_ptr<const Pack> pack;
    BorderTimeline timeline;
    Lectern lectern;
    std::unique_ptr<Show> show;
    Slide seen; ///< by the audience
    int slides = 0, audiences = 0;
};

} // namespace atlas
