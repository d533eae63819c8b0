// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/deckfile.h"
#include "pack/jsonitem.h"

namespace atlas {

/// Reads the JSON text of one lecture, step by step.
class DeckReader {
public:
    DeckReader(const QString &name, const KnownContent &known);

    DeckReading read(const QByteArray &bytes);

private:
    bool readHead(JsonItem &root);
    void readPack(JsonItem &root);
    void readSteps(JsonItem &root);
    Step readStep(JsonItem &item);
    Hiddens readHidden(JsonItem &item);
    std::vector<InkStroke> readInk(JsonItem &item);
    void nameSteps();

    KnownContent m_known;
    DeckReading m_reading;
    JsonFile m_file;
};

} // namespace atlas
