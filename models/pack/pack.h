// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datespan.h"
#include "edtf.h"
#include "ids.h"
#include "pack/argument.h"
#include "pack/claim.h"
#include "source.h"

#include <QGeoCoordinate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace atlas {

enum class EventCategory { Alliance, Treaty, Conflict, Diplomacy, Politics, Speech, Theory };
inline constexpr int eventCategoryCount = 7;
enum class InPaper { Yes, Indirect, No };
/// What a passage is, and (kept apart from it) what our note on it is.
enum class PassageKind { Claim, Evidence, Theory, Definition, Context };
enum class NoteKind { Comment, Correction, CounterView };
enum class Confidence { High, Medium, Low };
enum class CheckedBy {
    Lookup,
    Knowledge,
    Computed
}; ///< looked up, written from knowledge, computed from the borders
enum class Precision { Day, Month, Season, Year, Decade, Century }; ///< from fine to coarse

struct Place {
    QString name;
    QGeoCoordinate at; ///< invalid when the event has no place
};

struct Milestone {
    QString key; ///< as in the file, "signed", "in_force", "protocol_signed", "accession" …
    QString label; ///< as shown: "Protocol signed"
    QString edtf;
    QDate date; ///< first day of `edtf`
};

struct NameUse { ///< a word in dispute and who uses it
    QString name, users;
};

struct ViewpointNote { ///< whose view, and what they hold
    QString who, holds;
};

struct Event {
    EventId id;
    QDate start; ///< first possible day; firstDay() or earlier when the beginning is open
    QDate end; ///< last day, inclusive; equals start for a point; lastDay() when open
    bool openEnd = false;
    QString edtf;
    Edtf when; ///< what `edtf` says; empty in events that were made without it: see whenOf()
    Precision precision = Precision::Day;
    QString title; ///< at most 60 characters
    QString brief; ///< `short` in the file, at most 24 characters
    QString summary;
    Place place;
    std::vector<Place> otherPlaces;
    QStringList actors;
    EventCategory category = EventCategory::Politics;
    std::vector<StateId> states;
    InPaper inPaper = InPaper::No;
    QStringList paperSections;
    QString paperPhrase;
    std::vector<SourceId> sources;
    Confidence confidence = Confidence::High;
    CheckedBy check = CheckedBy::Knowledge;
    int tier = 2; ///< 1 is the default view
    std::vector<NameUse> names;
    std::vector<Milestone> milestones;
    bool contested = false;
    std::vector<ViewpointNote> viewpoints;
    QString notes;
    QJsonObject json; ///< as in the file, for `list events --format json`

    DateSpan span() const { return {start, end.addDays(1)}; }
};

struct LiteratureUse {
    QString cite, says;
    std::vector<ReferenceId> references;
};

struct Excerpt {
    ExcerptId id;
    QString section;
    QString quote; ///< verbatim
    QString prefix, suffix; ///< of the TextQuoteSelector
    int start = 0, end = 0; ///< in the whitespace-normalised paper, end exclusive
    std::vector<EventId> events;
    std::vector<StateId> states;
    DateSpan span; ///< of `date_range`
    QString dateRange; ///< EDTF interval
    PassageKind passage = PassageKind::Claim;
    NoteKind note = NoteKind::Comment;
    QString annotation; ///< our note
    QString view; ///< whose view, "paper author", "cited author", "Russia's government" …
    QString viewName; ///< as shown: "Paper's author", "Cited author: Frydrych 2008"
    bool contested = false;
    QStringList reportedViews;
    std::vector<ReferenceId> paperReferences;
    std::vector<LiteratureUse> literature;
    Confidence confidence = Confidence::High;
    CheckedBy check = CheckedBy::Knowledge;
    QJsonObject json;
};

struct Reference {
    ReferenceId id;
    QJsonObject csl; ///< CSL-JSON item
    QString authorDate() const; ///< "Frydrych 2008"
    QString formatted() const; ///< Chicago author-date, plain text
    QString formattedHtml() const; ///< the same with titles of books and journals in italics, escaped
    QString formattedMarkdown() const;
    QString address() const; ///< of the work on the web, by its DOI if it has one; may be empty
};

struct Section {
    QString id, title;
    int start = 0, end = 0; ///< in the whitespace-normalised paper, end exclusive
};

struct LectureStep {
    int number = 0;
    QDate date;
    QString title;
    double west = 0, south = 0, east = 0, north = 0; ///< degrees
    QStringList layers;
    std::vector<StateId> highlights;
    std::vector<EventId> events;
    std::vector<ExcerptId> excerpts;
    QString notes;
    int seconds = 0;
};

struct Lecture {
    LectureId id;
    QString title, stance;
    std::vector<LectureStep> steps;
    QJsonObject json;
};

/// Name on the map by state and date range; rank 1 (largest) to 4.
struct LabelAnchor {
    StateId state;
    DateSpan span;
    QString text; ///< may hold a line break; empty: the state's brief name of the day
    QGeoCoordinate at;
    int rank = 3;
    double maxMetresPerPixel = 0; ///< hidden when zoomed out further; 0 = always
    double rotation = 0; ///< degrees, clockwise
};

struct SeaName {
    QString text;
    QGeoCoordinate at;
    double size = 12; ///< px
    double rotation = 0;
    double maxMetresPerPixel = 0;
};

/// One name of a city, with what it is the capital of meanwhile.
struct City {
    QString name;
    QGeoCoordinate at;
    DateSpan span; ///< of name and rank as capital; the entries of one place never overlap
    StateId capitalOf; ///< capital of this state throughout `span`; empty for other cities
    DateSpan capitalSpan; ///< whole time as capital of that state, under any name
    double maxMetresPerPixel = 0;
};

/// All content of one pack. Immutable once read. References between parts have been checked.
struct Pack {
    QString id, title, version, licence, authors;
    DateSpan range; ///< that the content is about; single events may lie outside
    QString paperHash; ///< SHA-256 of the normalised text, hex
    Reference paper;
    std::vector<Section> sections;
    std::vector<Event> events; ///< by start
    std::vector<Excerpt> excerpts; ///< in the paper's order
    std::vector<Reference> references;
    std::vector<Source> sources;
    std::vector<Lecture> lectures;
    std::vector<Argument> arguments;
    std::vector<Claim> claims;
    std::vector<LabelAnchor> labels;
    std::vector<SeaName> seas;
    std::vector<City> cities;

    const Event *event(const EventId &id) const;
    const Excerpt *excerpt(const ExcerptId &id) const;
    const Source *source(const SourceId &id) const;
    const Reference *reference(const ReferenceId &id) const;
    const Lecture *lecture(const LectureId &id) const;
    const Claim *claim(const ClaimId &id) const;
    QString sectionTitle(const QString &id) const;
};

} // namespace atlas
