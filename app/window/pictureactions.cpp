// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions about pictures: opening them, words about them, series of them, and the data behind them.
#include "actiontable_p.h"

namespace atlas {

using namespace tables;

namespace {

ActionSpec words(A id, const char *text, const char *tip)
{
    ActionSpec spec{id, M::Edit, s(text), s(tip), {}, {}};
    spec.submenu = s("Copy map as &words");
    return spec;
}

} // namespace

std::vector<ActionSpec> openPictureActions()
{
    return {
        {A::OpenPicture,
         M::File,
         s("Open pict&ure\u2026"),
         s("Restore the view of a picture that the atlas has saved"),
         s("image"),
         {key("Ctrl+Shift+I")}},
    };
}

std::vector<ActionSpec> exportActions()
{
    return {
        {A::ExportSheet,
         M::File,
         s("Export s&heet of maps\u2026"),
         s("Save several days on one page, with one legend"),
         {},
         {}},
        {A::ExportFilm,
         M::File,
         s("Export &film\u2026"),
         s("Save the changes of the map as GIF, WebP, video or numbered pictures"),
         {},
         {}},
        {A::ExportData,
         M::File,
         s("Export &data\u2026"),
         s("Save borders, members, events and measures for other programs"),
         {},
         {}},
    };
}

std::vector<ActionSpec> pictureWordActions()
{
    return {
        words(A::CopyAltText, "&Description", "Copy what the map shows in words, as for screen readers"),
        words(A::CopyCaption, "&Caption", "Copy a caption for the map as a figure"),
        words(A::CopyCitationChicago, "Citation in C&hicago style",
              "Copy how to cite the map, and the paper"),
        words(A::CopyCitationApa, "Citation in &APA style", "Copy how to cite the map, and the paper"),
        words(A::CopyCitationBibTex, "Citation as &BibTeX", "Copy the entries of the map and the paper"),
        words(A::CopyMapTable, "&Table (CSV)", "Copy the states of the map as a table, with their status"),
    };
}

} // namespace atlas
