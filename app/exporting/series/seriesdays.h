// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "viewstate.h"

#include <vector>

namespace atlas {

/// Which days a series shows.
enum class SeriesPick { Chosen, Joinings, Changes, Years };

struct SeriesDays {
    SeriesPick pick = SeriesPick::Joinings;
    std::vector<QDate> chosen = {}; ///< for Chosen
    int years = 5; ///< for Years: how many lie between, 1 to 75
    QDate from = {}, to = {}; ///< for the others, both included; null: the ends of the atlas
    bool operator==(const SeriesDays &) const = default;
};
inline constexpr size_t mostSeriesDays = 2000;

/// What is wrong with the choice, a sentence: none chosen, backwards, beyond the atlas.
QString faultOf(const SeriesDays &days);
/// By date, each once. Changes and joinings begin with the first day itself; name-only changes are none.
std::vector<QDate> daysOf(const SeriesDays &days, const BorderTimeline &timeline, const ViewState &view);

/// How long a day stands: all equally long, or as long as it was true.
enum class FilmPace { ByChange, ByTime };
struct FilmTiming {
    FilmPace pace = FilmPace::ByChange;
    double seconds = 1.2; ///< a day, for ByChange
    double secondsAYear = 0.6; ///< for ByTime
    double lastSeconds = 3.6; ///< the last day
    bool operator==(const FilmTiming &) const = default;
};
QString faultOf(const FilmTiming &timing);
/// Milliseconds of each day, at least leastFrame.
std::vector<int> timesOf(const std::vector<QDate> &days, const FilmTiming &timing);
inline constexpr int leastFrame = 40;
/// Milliseconds that all times are multiples of; where they have no such beat, one coarse enough for a film
/// of some hundred beats, so that times are off by half of it at most.
int beatOf(const std::vector<int> &times);

} // namespace atlas
