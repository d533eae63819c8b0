// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportseries/seriestab.h"

#include "exportseries/seriesdaysedit.h"
#include "exportseries/seriespreview.h"
#include "furniture/datetext.h"
#include "longjob.h"
#include "series/filmwriter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <numeric>

namespace atlas {

namespace {

constexpr int formWidth = 360;

struct FilmFormat {
    const char *ending;
    const char *name;
};
constexpr FilmFormat filmFormats[] = {{".gif", "Animated GIF"},
                                      {".webp", "Animated WebP"},
                                      {".mp4", "MP4 video"},
                                      {".webm", "WebM video"},
                                      {".png", "Numbered PNG pictures"}};

QString formatName(const QString &ending)
{
    return ending == QLatin1String(".svg") || ending == QLatin1String(".pdf")
        ? ending.mid(1).toUpper() + QStringLiteral(" (paths)")
        : ending == QLatin1String(".jpg") ? QStringLiteral("JPEG")
                                          : ending.mid(1).toUpper();
}

QDoubleSpinBox *seconds(double value, const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0.04, 60);
    box->setSingleStep(0.2);
    box->setDecimals(2);
    box->setValue(value);
    box->setSuffix(QStringLiteral(" s"));
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAccessibleName(name);
    return box;
}

} // namespace

SeriesTab::SeriesTab(const SeriesStart &start, QWidget *parent)
    : QWidget(parent)
    , m_scenery(start.scenery)
    , m_settings(start.settings)
    , m_kind(start.kind)
    , m_folder(start.folder)
    , m_timeline(start.scenery.borders)
    , m_preview(new SeriesPreview)
    , m_days(new SeriesDaysEdit(start.kind == SeriesKind::Film ? SeriesPick::Changes : SeriesPick::Chosen))
    , m_title(new QLineEdit)
    , m_page(new QComboBox)
    , m_theme(new QComboBox)
    , m_allEurope(new QCheckBox(QStringLiteral("All of &Europe, not only what the window shows")))
    , m_format(new QComboBox)
    , m_pace(new QComboBox)
    , m_seconds(seconds(FilmTiming().seconds, QStringLiteral("Seconds")))
    , m_last(seconds(FilmTiming().lastSeconds, QStringLiteral("Seconds of the last day")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_note(new QLabel)
    , m_save(new QPushButton(QStringLiteral("&Save as\u2026")))
    , m_job(new LongJob(*this))
{
    m_job->setParent(this);
    m_settings.view.compare.mode = CompareMode::Off;
    if (!start.days.empty())
        m_days->setChosen(start.days);
    connect(m_job, &LongJob::finished, this, [this](bool done) {
        if (done)
            emit closeRequested();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(12);
    layout->addLayout(middle(), 1);
    layout->addLayout(foot());
    setFocusProxy(m_days);
    connectFields();
    follow();
}

/// The preview, and beside it the form.
QLayout *SeriesTab::middle()
{
    auto *panel = new QWidget;
    auto *form = new QFormLayout(panel);
    form->setContentsMargins(2, 0, 10, 0);
    form->setSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addDayRows(*form);
    addPageRows(*form);
    addFilmRows(*form);
    fillFormats();
    auto *scroll = new QScrollArea;
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    for (QWidget *ground : {scroll->viewport(), panel}) // the tab's own shows through
        ground->setAutoFillBackground(false);
    scroll->setFixedWidth(formWidth);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QVBoxLayout;
    left->addWidget(m_preview, 1);
    left->addWidget(m_slider);
    m_slider->setVisible(isFilm());
    m_slider->setAccessibleName(QStringLiteral("Frame of the preview"));
    auto *both = new QHBoxLayout;
    both->setSpacing(18);
    both->addLayout(left, 1);
    both->addWidget(scroll);
    return both;
}

QLayout *SeriesTab::foot()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    QPushButton *keep
        = buttons->addButton(QStringLiteral("Save se&ttings\u2026"), QDialogButtonBox::ActionRole);
    keep->setToolTip(QStringLiteral("For the command line, which repeats the series: --settings"));
    keep->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, &SeriesTab::saveSettings);
    m_save->setObjectName(QStringLiteral("primary"));
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &SeriesTab::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &SeriesTab::closeRequested);
    auto *row = new QHBoxLayout;
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    row->addWidget(buttons);
    return row;
}

void SeriesTab::connectFields()
{
    connect(m_days, &SeriesDaysEdit::changed, this, &SeriesTab::follow);
    connect(m_title, &QLineEdit::textChanged, this, &SeriesTab::follow);
    for (const QComboBox *box : {m_page, m_theme, m_format, m_pace})
        connect(box, &QComboBox::currentIndexChanged, this, &SeriesTab::follow);
    for (const QDoubleSpinBox *box : {m_seconds, m_last})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SeriesTab::follow);
    connect(m_allEurope, &QCheckBox::toggled, this, &SeriesTab::follow);
    connect(m_slider, &QSlider::valueChanged, this, &SeriesTab::showDay);
}

void SeriesTab::addDayRows(QFormLayout &form)
{
    form.addRow(QStringLiteral("&Dates"), m_days);
    m_title->setPlaceholderText(QStringLiteral("Made from the dates"));
    m_title->setClearButtonEnabled(true);
    form.addRow(QStringLiteral("T&itle"), m_title);
}

void SeriesTab::addPageRows(QFormLayout &form)
{
    for (const PagePreset &preset : pagePresets())
        if (!isFilm() || preset.page.unit == SizeUnit::Pixels)
            m_page->addItem(QLatin1String(preset.label), QLatin1String(preset.word));
    m_page->setCurrentIndex(
        std::max(0, m_page->findData(isFilm() ? QStringLiteral("slide") : QStringLiteral("a3-landscape"))));
    form.addRow(QStringLiteral("&Page"), m_page);
    const std::pair<ThemeName, const char *> themes[] = {{ThemeName::Light, "Light"},
                                                         {ThemeName::Dark, "Dark"},
                                                         {ThemeName::Print, "Print"},
                                                         {ThemeName::Contrast, "High contrast"}};
    for (const auto &[theme, name] : themes)
        m_theme->addItem(QLatin1String(name), int(theme));
    m_theme->setCurrentIndex(m_theme->findData(int(isFilm() ? m_settings.theme : ThemeName::Print)));
    form.addRow(QStringLiteral("&Colours"), m_theme);
    m_allEurope->setChecked(!isFilm());
    form.addRow(m_allEurope);
    form.addRow(QStringLiteral("&Format"), m_format);
}

void SeriesTab::addFilmRows(QFormLayout &form)
{
    m_pace->addItem(QStringLiteral("Every day stands equally long"), int(FilmPace::ByChange));
    m_pace->addItem(QStringLiteral("As long as it was true"), int(FilmPace::ByTime));
    if (!isFilm()) {
        for (QWidget *field : {static_cast<QWidget *>(m_pace), static_cast<QWidget *>(m_seconds),
                               static_cast<QWidget *>(m_last)}) {
            field->setParent(this);
            field->hide();
        }
        return;
    }
    form.addRow(QStringLiteral("P&ace"), m_pace);
    form.addRow(QStringLiteral("Se&conds a day, or a year"), m_seconds);
    form.addRow(QStringLiteral("Seconds of the &last day"), m_last);
}

void SeriesTab::fillFormats()
{
    if (isFilm())
        for (const FilmFormat &format : filmFormats)
            m_format->addItem(
                QStringLiteral("%1 (%2)").arg(QLatin1String(format.name), QLatin1String(format.ending)),
                QLatin1String(format.ending));
    else
        for (const QString &ending : sheetEndings())
            m_format->addItem(formatName(ending), ending);
}

SeriesSettings SeriesTab::settings() const
{
    SeriesSettings series;
    series.kind = m_kind;
    series.page = m_settings;
    series.page.title = m_title->text();
    series.page.theme = ThemeName(m_theme->currentData().toInt());
    if (const PagePreset *preset = presetOf(m_page->currentData().toString())) {
        series.page.page = preset->page;
        series.page.scale = preset->scale;
    }
    if (m_allEurope->isChecked())
        series.page.view.camera = {};
    series.days = m_days->days();
    series.timing.pace = FilmPace(m_pace->currentData().toInt());
    (series.timing.pace == FilmPace::ByChange ? series.timing.seconds : series.timing.secondsAYear)
        = m_seconds->value();
    series.timing.lastSeconds = m_last->value();
    return series;
}

FilmJob SeriesTab::job() const
{
    const SeriesSettings series = settings();
    FilmJob job{{m_scenery, series.page, {}, m_kind, series.columns}, series.timing};
    if (m_days->fault().isEmpty())
        job.subject.days = daysOf(series.days, m_timeline, series.page.view);
    return job;
}

/// For the command line, which repeats the series with them.
void SeriesTab::saveSettings()
{
    const QString title = QStringLiteral("Save settings");
    const QString path = QFileDialog::getSaveFileName(
        this, title, isFilm() ? QStringLiteral("film.json") : QStringLiteral("sheet.json"),
        QStringLiteral("Settings (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = toBytes(settings());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(this, title,
                             QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()));
}

void SeriesTab::follow()
{
    const FilmJob now = job();
    const size_t count = now.subject.days.size();
    const QString fault = isFilm() ? filmFault(QStringLiteral("a") + ending()) : QString();
    m_save->setEnabled(count > 0 && fault.isEmpty());
    m_slider->setMaximum(std::max(0, int(count) - 1));
    if (count == 0) {
        m_preview->setMessage(m_days->fault());
        m_note->clear();
        return;
    }
    if (isFilm()) {
        const std::vector<int> times = timesOf(now.subject.days, now.timing);
        const int all = std::accumulate(times.begin(), times.end(), 0) / 1000;
        m_note->setText(fault.isEmpty()
                            ? QStringLiteral("%1 days, %2 min %3 s").arg(count).arg(all / 60).arg(all % 60)
                            : fault);
    } else
        m_note->setText(QStringLiteral("%1 maps").arg(count));
    showDay();
}

void SeriesTab::showDay()
{
    const SeriesSubject subject = job().subject;
    if (subject.days.empty() || !isVisible()) // a tab that is not seen draws nothing
        return;
    const size_t day = std::min(size_t(m_slider->value()), subject.days.size() - 1);
    m_slider->setToolTip(longDate(subject.days[day]));
    m_preview->show(subject, day);
}

QString SeriesTab::ending() const
{
    return m_format->currentData().toString();
}

QString SeriesTab::filter() const
{
    return QStringLiteral("%1 (*%2)")
        .arg(m_format->currentText().section(QStringLiteral(" ("), 0, 0), ending());
}

QString SeriesTab::proposal() const
{
    const std::vector<QDate> days = job().subject.days;
    return QStringLiteral("nato-%1-%2%3").arg(days.front().year()).arg(days.back().year()).arg(ending());
}

void SeriesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

QString SeriesTab::title() const
{
    return isFilm() ? QStringLiteral("Export film") : QStringLiteral("Export sheet of maps");
}

/// Of files that the file dialog has not asked about; true when there are none.
bool SeriesTab::mayReplace(const QStringList &files, const QString &asked)
{
    QStringList there = files;
    there.removeAll(asked);
    there.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    if (there.isEmpty())
        return true;
    const QString question = there.size() == 1
        ? QStringLiteral("%1 exists. Replace it?").arg(QFileInfo(there.first()).fileName())
        : QStringLiteral("%1 files of these names exist. Replace them?").arg(there.size());
    return QMessageBox::question(this, title(), question) == QMessageBox::Yes;
}

void SeriesTab::save()
{
    const FilmJob film = job();
    if (film.subject.days.empty() || m_job->isRunning())
        return;
    const bool isFrames = isFilm() && ending() == QLatin1String(".png");
    const QString asked
        = QFileDialog::getSaveFileName(this, title(), QDir(m_folder).filePath(proposal()), filter(), nullptr,
                                       isFrames ? QFileDialog::DontConfirmOverwrite : QFileDialog::Options());
    if (asked.isEmpty())
        return;
    const QString path = asked.endsWith(ending(), Qt::CaseInsensitive) ? asked : asked + ending();
    const QStringList files = isFrames ? frameFiles(path, film.subject.days) : QStringList{path};
    if (!mayReplace(files, isFrames ? QString() : asked))
        return;
    m_job->start(title(), QStringLiteral("Writing %1").arg(QFileInfo(path).fileName()),
                 [film, path, isFrames](const LongJob::Progress &progress) {
                     if (film.subject.kind == SeriesKind::Sheet)
                         return writeSheet(film.subject, path, progress);
                     return isFrames ? writeFrames(film, path, progress).issues
                                     : writeFilm(film, path, progress).issues;
                 });
}

} // namespace atlas
