// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportseries/seriespreview.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr int patience = 200; // ms, while settings still change
constexpr double largest = 1500; // pixels of the picture that is scaled down

/// The same page with fewer pixels: the words stand as they will.
ExportSettings smaller(ExportSettings settings)
{
    const QSize pixels = settings.pixels();
    const double shrink = largest / std::max(pixels.width(), pixels.height());
    if (settings.page.unit != SizeUnit::Pixels && shrink < 1)
        settings.page.dpi = std::max(leastDpi, settings.page.dpi * shrink);
    return settings;
}

struct Made {
    QImage image;
    QString fault;
};

Made pictureOf(SeriesSubject subject, size_t day, const std::atomic<bool> &cancelled)
{
    subject.settings = smaller(subject.settings);
    if (const QString fault = faultOf(subject.settings); !fault.isEmpty())
        return {{}, fault};
    if (subject.days.empty())
        return {{}, QStringLiteral("no date is chosen")};
    const SeriesComposer composer(subject);
    if (!composer.page().fault.isEmpty())
        return {{}, composer.page().fault};
    if (subject.kind == SeriesKind::Sheet)
        return {seriesImage(composer.page(), [&cancelled](int, int) { return !cancelled; }), {}};
    FilmPainter painter(composer.page());
    return {painter.frame(composer.panel(std::min(day, subject.days.size() - 1))), {}};
}

} // namespace

SeriesPreview::SeriesPreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(QStringLiteral("Preview"));
    setMinimumSize(280, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &SeriesPreview::start);
}

SeriesPreview::~SeriesPreview()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

void SeriesPreview::show(const SeriesSubject &subject, size_t day)
{
    m_wish = Wish{subject, day};
    m_cancelled = true; // what is being drawn is out of date
    if (!m_thread.joinable())
        m_timer.start();
}

void SeriesPreview::setMessage(const QString &text)
{
    m_wish.reset();
    m_timer.stop();
    m_cancelled = true;
    m_message = text;
    m_image = {};
    update();
}

void SeriesPreview::start()
{
    if (!m_wish || m_thread.joinable())
        return;
    m_cancelled = false;
    m_thread = std::thread([this, wish = *m_wish] {
        const Made made = pictureOf(wish.subject, wish.day, m_cancelled);
        QMetaObject::invokeMethod(this, [this, made] { finish(made.image, made.fault); });
    });
    m_wish.reset();
}

void SeriesPreview::finish(const QImage &image, const QString &fault)
{
    m_thread.join();
    if (m_wish) { // something newer is wanted
        start();
        return;
    }
    if (m_cancelled)
        return;
    m_image = image;
    m_message = fault.isEmpty() ? QString() : fault.at(0).toUpper() + fault.mid(1) + QLatin1Char('.');
    update();
    emit shown();
}

void SeriesPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window)); // the page stands out from it
    if (m_image.isNull()) {
        const QString words = m_message.isEmpty() ? QStringLiteral("Drawing the preview\u2026") : m_message;
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, words);
        return;
    }
    const double ratio = devicePixelRatioF();
    const QSize room = (QSizeF(size()) * ratio).toSize();
    const QImage bare = [this] {
        QImage image = m_image;
        image.setDevicePixelRatio(1);
        return image;
    }();
    QImage scaled = bare.scaled(room.boundedTo(bare.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    const QSizeF shownSize = QSizeF(scaled.size()) / ratio;
    const QPointF corner((width() - shownSize.width()) / 2, (height() - shownSize.height()) / 2);
    painter.drawImage(corner, scaled);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(QRectF(corner, shownSize).adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace atlas
