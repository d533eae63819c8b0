// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdesk.h"

#include "pack/pack.h"
#include "paperreader.h"

#include <QElapsedTimer>
#include <QLocale>

#include <functional>

namespace atlas {

namespace {

using Phase = PaperState::Phase;
using Tell = std::function<void(const PaperState &)>;

constexpr int tellEvery = 40; // ms: what the eye can follow

QString pagesText(int done, int total)
{
    const QLocale english(QLocale::English);
    return QStringLiteral("Page %1 of %2").arg(english.toString(done + 1), english.toString(total));
}

/// One reading, on its own thread.
struct Reading {
    std::shared_ptr<const Pack> pack;
    QString file, password;
    std::stop_token stop;
    Tell tell;
    QElapsedTimer told;

    /// False when the reading was stopped.
    bool report(int done, int total, const QString &step)
    {
        if (!told.isValid() || told.elapsed() >= tellEvery) {
            told.start();
            tell({Phase::Reading, file, {}, step, done, total, nullptr});
        }
        return !stop.stop_requested();
    }

    PaperState lookUp(PaperReading &read)
    {
        auto paper = std::make_shared<OpenPaper>();
        paper->file = file;
        paper->hasText = read.hasText();
        paper->text = std::move(read.text);
        paper->pictures = std::move(read.pictures);
        told.invalidate();
        paper->anchoring = anchored(*pack, paper->text, [this](int done, int total) {
            return report(done, total,
                          QStringLiteral("Looking up excerpt %1 of %2").arg(done + 1).arg(total));
        });
        if (!stop.stop_requested())
            paper->index = std::make_shared<const PaperIndex>(paper->text);
        return {Phase::Open, file, {}, {}, 0, 0, paper};
    }

    PaperState run()
    {
        PaperReading read = readPaper({file, password, [this](int done, int total) {
                                           return report(done, total, pagesText(done, total));
                                       }});
        switch (read.status) {
        case PaperReading::Status::Read:
            return lookUp(read);
        case PaperReading::Status::Locked:
            return {Phase::Locked,
                    file,
                    password.isEmpty() ? QString() : QStringLiteral("That password does not open the PDF."),
                    {},
                    0,
                    0,
                    nullptr};
        case PaperReading::Status::Failed:
            return {Phase::Failed, file, read.reason, {}, 0, 0, nullptr};
        case PaperReading::Status::Cancelled:
            break;
        }
        return {};
    }
};

} // namespace

PaperDesk::PaperDesk(std::shared_ptr<const Pack> pack, QObject *parent)
    : QObject(parent)
    , m_pack(std::move(pack))
{ }

PaperDesk::~PaperDesk()
{
    stop();
}

void PaperDesk::stop()
{
    ++m_turn;
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

void PaperDesk::set(PaperState state)
{
    m_state = std::move(state);
    emit stateChanged(m_state);
}

void PaperDesk::take(int turn, const PaperState &state)
{
    if (turn != m_turn)
        return;
    if (state.phase != Phase::Reading)
        m_threads.clear(); // this one has ended, the others were told to long ago
    set(state);
}

void PaperDesk::open(const QString &file, const QString &password)
{
    stop();
    set({Phase::Reading, file, {}, QStringLiteral("Opening the file"), 0, 0, nullptr});
    m_threads.emplace_back([this, turn = m_turn, file, password](const std::stop_token &stopped) {
        const Tell tell = [this, turn](const PaperState &state) {
            QMetaObject::invokeMethod(
                this, [this, turn, state] { take(turn, state); }, Qt::QueuedConnection);
        };
        Reading reading{m_pack, file, password, stopped, tell, {}};
        const PaperState end = reading.run();
        if (!stopped.stop_requested())
            tell(end);
    });
}

void PaperDesk::close()
{
    stop();
    set({});
}

} // namespace atlas
