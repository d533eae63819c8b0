// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenter/slide.h"
#include "presenter/travelframes.h"

namespace atlas {

class MapArranger;

/// Paints slides at any size, one after the other, and keeps of each what the next one shows alike. One a
/// view.
class SlidePainter : public QObject {
    Q_OBJECT

public:
    explicit SlidePainter(QObject *parent = nullptr);
    ~SlidePainter() override;

    /// Of a page that fills the window, or leaves bars where its shape does not fit.
    static QRect pageRect(QSize window, double aspect);

    /// Milliseconds that an exact frame of the map may take while it moves; see GestureFrames.
    void setBudget(double milliseconds);
    /// `page` is in device pixels, and so is the painter.
    void paint(QPainter &painter, const Slide &slide, const QRect &page);
    QImage image(const Slide &slide, QSize pixels); ///< exact; pixels have the shape of the page
    /// Land under a place of the page of the slide that was painted last; noTerritory = sea, or no map.
    TerritoryIndex territoryAt(const Slide &slide, QPointF onPage) const;
    /// Event whose mark lies there, likewise; empty = none.
    EventId eventAt(const Slide &slide, QPointF onPage) const;
    const RebuildCounts &rebuilds() const { return m_lens->painter.rebuilds(); }
    int panels() const { return m_panels; } ///< how often the panel was laid out

signals:
    void settled(); ///< a frame is due

private:
    void takeUp(std::unique_ptr<MapLens> lens);
    void paintScene(QPainter &painter, const Slide &slide, const MapScene &scene);
    void travel(QPainter &painter, const MapScene &scene, const Slide &slide);
    void paintMap(QPainter &painter, const Slide &slide, double scale);
    CompareScene comparisonOf(const Slide &slide, const MapScene &scene);
    void paintNames(QPainter &painter, const Slide &slide, double scale);
    void paintPanel(QPainter &painter, const Slide &slide, double scale);
    void layOutPanel(const Slide &slide, const QRect &device, double scale);
    static void paintOver(QPainter &painter, const Slide &slide);
    static void paintBlank(QPainter &painter, const Slide &slide);
    std::optional<QPointF> onLens(const Slide &slide,
                                  QPointF onPage) const; ///< pixel of what the lens painted

    std::unique_ptr<MapLens> m_lens;
    TravelFrames m_travel;
    MapPainter m_other; ///< of the second date of a comparison
    MapScene m_painted; ///< by the lens
    std::shared_ptr<const MapScene> m_ahead; ///< of the journey that is under way
    double m_budget;
    MarkedDifference m_difference;
    std::unique_ptr<MapArranger> m_names; ///< places of names that are revealed one by one
    QImage m_panel;
    Slide m_panelOf;
    QRect m_panelRect;
    int m_panels = 0;
};

} // namespace atlas
