// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/mendjson.h"

namespace atlas {

namespace {

/// Walks a JSON text and remembers the last place at which it could have been closed.
class Mender {
public:
    explicit Mender(const QByteArray &text)
        : m_text(text)
    { }

    QByteArray mend()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i)
            step(i);
        return m_whole < 0 ? QByteArray() : m_text.left(m_whole) + m_closing;
    }

private:
    void step(qsizetype i)
    {
        const char c = m_text[i];
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else
                m_inString = c != '"';
            return;
        }
        switch (c) {
        case '"':
            m_inString = true;
            break;
        case '{':
        case '[':
            m_open.append(c);
            break;
        case '}':
        case ']':
            m_open.chop(m_open.isEmpty() ? 0 : 1);
            keep(i + 1); // a whole object or list may end here
            break;
        case ',':
            keep(i); // what stands before a comma is whole
            break;
        default:
            break;
        }
    }

    void keep(qsizetype end)
    {
        m_whole = end;
        m_closing.clear();
        for (qsizetype k = m_open.size(); k > 0; --k)
            m_closing.append(m_open[k - 1] == '{' ? '}' : ']');
    }

    const QByteArray &m_text;
    QByteArray m_open; ///< brackets, outermost first
    QByteArray m_closing;
    qsizetype m_whole = -1;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace

QByteArray mendTruncated(const QByteArray &text)
{
    return Mender(text).mend();
}

} // namespace atlas
