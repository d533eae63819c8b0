// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "theme.h"

#include <QWidget>

class QVBoxLayout;

namespace atlas {

/// Below the page: whose view the chosen passage is, of what kind, and the events that it leads to.
class PassageStrip : public QWidget {
    Q_OBJECT

public:
    explicit PassageStrip(std::shared_ptr<const Pack> pack, QWidget *parent = nullptr);

    /// Hidden for an empty excerpt. `lost`: why it is not marked; empty when it is.
    void setPassage(const ExcerptId &excerpt, const std::vector<LinkedEvent> &events, const QString &lost);
    void setTheme(const Theme &theme);

signals:
    void eventChosen(const atlas::EventId &event);
    void cardRequested(); ///< of the excerpt

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addHead(QVBoxLayout &column, const Excerpt &excerpt);
    void addEvents(QVBoxLayout &column);

    std::shared_ptr<const Pack> m_pack;
    Theme m_theme = Theme::named(ThemeName::Light);
    ExcerptId m_excerpt;
    std::vector<LinkedEvent> m_events;
    QString m_lost;
    QWidget *m_content = nullptr;
};

} // namespace atlas
