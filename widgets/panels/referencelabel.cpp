// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/referencelabel.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr double finePixels = 11.5;

QLabel *newLinkLabel(const QString &html, const TextLook &look, const Theme &theme)
{
    QLabel *label = newLabel({}, look, theme);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    QPalette palette = label->palette();
    palette.setColor(QPalette::Link, theme.select);
    label->setPalette(palette);
    // The palette does not reach links of rich text once a style sheet is set.
    QString styled = html;
    label->setText(styled.replace(QStringLiteral("<a "),
                                  QStringLiteral("<a style='color:%1' ").arg(theme.select.name())));
    return label;
}

/// The reference in pieces that can be broken: an address has no spaces.
QString breakable(const QString &html)
{
    QString text = html;
    const qsizetype shown = text.indexOf(QStringLiteral("\">")); // of the link, behind its target
    if (shown < 0)
        return text;
    QString address = text.mid(shown);
    address.replace(QLatin1Char('/'), QStringLiteral("/\u200b"))
        .replace(QStringLiteral("</\u200ba>"), QStringLiteral("</a>"));
    return text.left(shown) + address;
}

} // namespace

QLabel *newReferenceLabel(const Reference &reference, const Theme &theme)
{
    QLabel *label = newLinkLabel(breakable(reference.formattedHtml()), {finePixels, 400, Tone::Ink2}, theme);
    label->setAccessibleName(reference.formatted());
    QObject::connect(label, &QLabel::linkActivated, label, [](const QString &address) {
        const QUrl url(address, QUrl::StrictMode);
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(url);
    });
    if (reference.address().isEmpty())
        label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QWidget *newLiteratureRow(const LiteratureUse &use, const Pack &pack, const Theme &theme)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString says = use.says.isEmpty() ? QString() : QStringLiteral(": ") + use.says.toHtmlEscaped();
    std::vector<QLabel *> references;
    for (const ReferenceId &id : use.references) {
        if (const Reference *reference = pack.reference(id))
            references.push_back(newReferenceLabel(*reference, theme));
    }
    const QString cite = use.cite.toHtmlEscaped();
    const QString head = references.empty() ? QStringLiteral("<b>%1</b>").arg(cite)
                                            : QStringLiteral("<a href=\"work\"><b>%1</b></a>").arg(cite);
    QLabel *label = newLinkLabel(head + says, {12.5, 400, Tone::Ink2}, theme);
    label->setAccessibleName(use.says.isEmpty() ? use.cite : use.cite + QStringLiteral(": ") + use.says);
    column->addWidget(label);
    if (references.empty()) {
        label->setFocusPolicy(Qt::NoFocus);
        return row;
    }
    label->setToolTip(QStringLiteral("Show the reference"));
    auto *below = new QWidget;
    auto *list = new QVBoxLayout(below);
    list->setContentsMargins(12, 0, 0, 2);
    list->setSpacing(2);
    for (QLabel *reference : references)
        list->addWidget(reference);
    below->hide();
    column->addWidget(below);
    QObject::connect(label, &QLabel::linkActivated, below, [below] { below->setVisible(below->isHidden()); });
    return row;
}

} // namespace atlas
