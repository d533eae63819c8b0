// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;

namespace atlas {

class Show;

inline constexpr int smallestNotes = 18, largestNotes = 40; ///< px

/// The speaker's notes of the present step, in type that can be made larger.
class NotesView : public QWidget {
    Q_OBJECT

public:
    explicit NotesView(Show &show, QWidget *parent = nullptr);

    int pixels() const { return m_pixels; }
    void setPixels(int pixels); ///< clamped

signals:
    void pixelsChanged(int pixels);

private:
    void follow();

    Show &m_show;
    QTextBrowser *m_text;
    QString m_shown;
    int m_pixels = 26;
};

} // namespace atlas
