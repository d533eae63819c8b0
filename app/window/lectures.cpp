// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lectures.h"

#include "datetext.h"
#include "mapprojection.h"

#include <QMenu>

namespace atlas {

ViewState viewOf(const LectureStep &step, const BorderSet &borders, const ViewState &base)
{
    ViewState view = base;
    view.date = step.date;
    view.camera.extent = MapProjection().extentOf(step.west, step.south, step.east, step.north);
    view.selection = {};
    for (const StateId &state : step.highlights) {
        if (borders.state(state) != noState)
            view.selection.states.insert(state);
    }
    if (!step.excerpts.empty())
        view.selection.excerpt = step.excerpts.front();
    else if (!step.events.empty())
        view.selection.event = step.events.front();
    return view;
}

void fillLectureMenu(QMenu &menu, const Pack &pack, const std::function<void(const LectureStep &)> &go)
{
    menu.clear();
    for (const Lecture &lecture : pack.lectures) {
        QMenu *steps = menu.addMenu(QString(lecture.title).replace(QLatin1Char('&'), QLatin1String("&&")));
        for (const LectureStep &step : lecture.steps) {
            const QString text
                = QStringLiteral("%1  %2, %3").arg(step.number).arg(step.title, longDate(step.date));
            QAction *action = steps->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
            action->setStatusTip(step.notes.left(160));
            QObject::connect(action, &QAction::triggered, &menu, [go, step] { go(step); });
        }
    }
    menu.menuAction()->setVisible(!pack.lectures.empty());
}

} // namespace atlas
