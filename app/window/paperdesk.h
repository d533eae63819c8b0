// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/openpaper.h"

#include <QObject>

#include <thread>
#include <vector>

namespace atlas {

struct Pack;

/// Reads the reader's copy and looks the excerpts up in it, off the GUI thread. One copy at a time: opening
/// another stops the one before.
class PaperDesk : public QObject {
    Q_OBJECT

public:
    explicit PaperDesk(std::shared_ptr<const Pack> pack, QObject *parent = nullptr);
    ~PaperDesk() override; ///< stops a reading under way; waits for the page that is being read

    void open(const QString &file, const QString &password = {});
    void close(); ///< a reading under way is given up
    const PaperState &state() const { return m_state; }

signals:
    void stateChanged(const atlas::PaperState &state);

private:
    void set(PaperState state);
    void take(int turn, const PaperState &state);
    void stop();

    std::shared_ptr<const Pack> m_pack;
    PaperState m_state;
    int m_turn = 0; ///< of the reading that counts; what older ones say is dropped
    std::vector<std::jthread> m_threads; ///< the last is the present one
};

} // namespace atlas
