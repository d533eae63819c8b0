// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsettings.h"
#include "furniture/furniture.h"
#include "legendblock.h"
#include "mapcontents.h"
#include "measures/measureseries.h"
#include "scenery.h"

#include <optional>
#include <vector>

namespace atlas {

/// One map of a series with its words. Logical pixels of the page, `pixels` in its device pixels.
struct SeriesPanel {
    QDate date;
    QRect pixels; ///< of the map: its own pixels fill it one to one
    QRectF map;
    MapScene scene;
    double zoom = 1; ///< logical pixels of the page that one of the scene takes
    Furniture inset, scale; ///< from the map's corner; empty rectangles are not shown
    std::vector<TextBlock> texts; ///< day, members, who joined
};

/// Members as a step curve, with the days of the series marked.
struct MembersChart {
    QRectF rect;
    std::vector<MeasureStep> steps;
    std::vector<QDate> days;
};

/// A page with one map or several, and one legend for all. A value.
struct SeriesPage {
    QSizeF size;
    double ratio = 1; ///< device pixels a logical one
    QSize pixels;
    Theme theme;
    std::vector<SeriesPanel> panels;
    std::vector<TextBlock> texts; ///< title, subtitle, notes
    LegendBlock legend;
    std::optional<MembersChart> chart;
    PageParts leftOut; ///< wished for, but there is no room
    QString fault; ///< a sentence when there is no room; then there are no panels
};

/// Sheet: each day has its map on one page, which marks what joined since the map before it. Film: all days
/// take turns in one frame, so nothing but the map and its words ever moves.
enum class SeriesKind { Sheet, Film };

struct SeriesSubject {
    Scenery scenery; ///< complete
    ExportSettings settings; ///< page, theme, parts, words and view; its date does not matter
    std::vector<QDate> days; ///< by date, not empty
    SeriesKind kind = SeriesKind::Sheet;
    int columns = 0; ///< of maps; 0 = as many as make the maps largest
};

/// Lays out series. Needs registered fonts; any thread, one at a time.
class SeriesComposer {
public:
    explicit SeriesComposer(SeriesSubject subject);
    ~SeriesComposer();
    Q_DISABLE_COPY_MOVE(SeriesComposer)

    const SeriesSubject &subject() const;
    /// All that the kind has on a page; of a film the frame of the first day.
    const SeriesPage &page() const;
    /// The panel of a day of the film, in the frame that all share. `index` is that of the day.
    SeriesPanel panel(size_t index) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// "NATO’s borders in Europe, 1949–2022", when the settings have no title.
QString seriesTitle(const SeriesSubject &subject);

} // namespace atlas
