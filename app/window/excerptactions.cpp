// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerptactions.h"

#include "actiontable_p.h"

namespace atlas {

using namespace tables;

namespace {

struct Words {
    const char *text;
    const char *tip;
    const char *keys;
};

ActionSpec mode(A id, const Words &words)
{
    return {id,
            M::Excerpts,
            s(words.text),
            s(words.tip),
            {},
            {QKeySequence(QLatin1String(words.keys))},
            KeyScope::Window,
            G::Reading,
            id == A::ReadDate};
}

ActionSpec copy(A id, const Words &words)
{
    return {id,
            M::Excerpts,
            s(words.text),
            s(words.tip),
            s("copy"),
            {QKeySequence(QLatin1String(words.keys))},
            KeyScope::Window,
            G::None,
            id == A::CiteText};
}

} // namespace

std::vector<ActionSpec> excerptActions()
{
    return {
        mode(A::ReadDate,
             {"Passages of this &date", "The passages that are linked to the date", "Ctrl+Alt+1"}),
        mode(A::ReadInOrder, {"Passages in &order", "All passages by section, with our notes", "Ctrl+Alt+2"}),
        mode(A::ReadArgument,
             {"Ar&gument step by step", "The paper\u2019s two theories, step by step", "Ctrl+Alt+3"}),
        mode(A::ReadClaims,
             {"Clai&ms checked", "What the paper says that can be tested on the map", "Ctrl+Alt+4"}),
        copy(A::CiteText,
             {"Copy with &citation", "Copy the selected passage with its citation", "Ctrl+Alt+C"}),
        copy(A::CiteMarkdown,
             {"Copy as Mar&kdown", "Copy the selected passage and its citation as Markdown", "Ctrl+Alt+M"}),
        copy(A::CiteBibTex,
             {"Copy &BibTeX", "Copy the entries of the paper and of what it cites there", "Ctrl+Alt+B"}),
        {A::CopyBibliography,
         M::Excerpts,
         s("Copy all &works as BibTeX"),
         s("Copy the entries of the paper, of its references and of the literature of our notes"),
         s("copy"),
         {}},
    };
}

} // namespace atlas
