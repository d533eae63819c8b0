// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lectures.h"

#include "datetext.h"

#include <QMenu>

namespace atlas {

void fillLectureMenu(QMenu &menu, const Pack &pack, const std::function<void(const Lecture &, int)> &open)
{
    menu.clear();
    for (const Lecture &lecture : pack.lectures) {
        QMenu *steps = menu.addMenu(QString(lecture.title).replace(QLatin1Char('&'), QLatin1String("&&")));
        for (size_t i = 0; i < lecture.steps.size(); ++i) {
            const LectureStep &step = lecture.steps[i];
            const QString text
                = QStringLiteral("%1  %2, %3").arg(step.number).arg(step.title, longDate(step.date));
            QAction *action = steps->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
            action->setStatusTip(step.notes.left(160));
            QObject::connect(action, &QAction::triggered, &menu,
                             [open, &lecture, i] { open(lecture, int(i)); });
        }
    }
    menu.menuAction()->setVisible(!pack.lectures.empty());
}

} // namespace atlas
