// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptaccess.h"

#include "panels/accessibleparts.h"
#include "panels/excerptcard.h"
#include "panels/excerptface.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace atlas {

namespace {

/// Words that a face paints; which ones is looked up when somebody asks, since dates come and go.
class FacePart : public AccessiblePart {
public:
    FacePart(ExcerptFace *face, QAccessibleInterface *owner, size_t index)
        : m_face(face)
        , m_owner(owner)
        , m_index(index)
    { }

    bool isValid() const override { return m_index < m_face->parts().size(); }
    QAccessibleInterface *parent() const override { return m_owner; }
    QAccessible::Role role() const override
    {
        return part().isQuotation ? QAccessible::Paragraph : QAccessible::StaticText;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !m_face->isVisible();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return {};
        const ExcerptFace::Part said = part();
        return said.isQuotation ? QStringLiteral("Quotation. ") + said.words : said.words;
    }
    QRect rect() const override
    {
        const QRect room = part().room;
        return {m_face->mapToGlobal(room.topLeft()), room.size()};
    }

private:
    ExcerptFace::Part part() const
    {
        const std::vector<ExcerptFace::Part> parts = m_face->parts();
        return m_index < parts.size() ? parts[m_index] : ExcerptFace::Part();
    }

    ExcerptFace *m_face; ///< outlives this: its own interface owns the parts
    QAccessibleInterface *m_owner;
    size_t m_index;
};

class FaceAccess : public QAccessibleWidget {
public:
    explicit FaceAccess(ExcerptFace *face)
        : QAccessibleWidget(face, QAccessible::Grouping)
        , m_face(face)
    { }

    int childCount() const override { return int(m_face->parts().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_children.size()) <= index)
            m_children.push_back(
                m_parts.add(new FacePart(m_face, const_cast<FaceAccess *>(this), m_children.size())));
        return m_children[size_t(index)];
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto found = std::find(m_children.begin(), m_children.end(), child);
        return found == m_children.end() ? -1 : int(found - m_children.begin());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }

private:
    ExcerptFace *m_face;
    mutable AccessibleParts m_parts;
    mutable std::vector<QAccessibleInterface *> m_children; ///< held by m_parts; made when asked for
};

class CardAccess : public QAccessibleWidget {
public:
    explicit CardAccess(ExcerptCard *card)
        : QAccessibleWidget(card, QAccessible::ListItem)
        , m_card(card)
    { }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_card->isSelected();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            emit m_card->chosen();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    ExcerptCard *m_card;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    if (auto *face = qobject_cast<ExcerptFace *>(object))
        return new FaceAccess(face);
    auto *card = qobject_cast<ExcerptCard *>(object);
    return card ? new CardAccess(card) : nullptr;
}

} // namespace

void installExcerptAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace atlas
