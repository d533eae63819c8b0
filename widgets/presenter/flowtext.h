// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

namespace atlas {

/// Text broken into lines of even height; the last line that has room ends in an ellipsis where words are
/// left.
class FlowText {
public:
    struct Setting {
        QFont font;
        double lineHeight = 0;
        double width = 0;
        double height = 0; ///< room for lines; one line there is always
    };

    FlowText() = default;
    FlowText(const QString &text, const Setting &setting);

    double height() const { return double(m_lines.size()) * m_setting.lineHeight; }
    bool isCut() const { return m_cut; }
    void paint(QPainter &painter, QPointF topLeft) const; ///< in the painter's pen

private:
    Setting m_setting;
    std::vector<QString> m_lines;
    bool m_cut = false;
};

} // namespace atlas
