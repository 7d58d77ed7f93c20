// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/state_look.h"

#include "ui/look/clipped.h"

#include <QPainter>

namespace contend::ui {

QString StateLook::label(StateKind kind)
{
    switch (kind) {
    case StateKind::Running:
        return tr("running");
    case StateKind::Ready:
        return tr("ready, no free core");
    case StateKind::Lock:
        return tr("waiting for a lock");
    case StateKind::Gil:
        return tr("waiting for the GIL");
    case StateKind::Io:
        return tr("waiting for I/O");
    case StateKind::Idle:
        return tr("idle");
    case StateKind::Other:
        return tr("other");
    }
    return {};
}

QString StateLook::shortLabel(StateKind kind)
{
    switch (kind) {
    case StateKind::Running:
        return tr("running");
    case StateKind::Ready:
        return tr("ready");
    case StateKind::Lock:
        return tr("lock");
    case StateKind::Gil:
        return tr("GIL");
    case StateKind::Io:
        return tr("I/O");
    case StateKind::Idle:
        return tr("idle");
    case StateKind::Other:
        return tr("other");
    }
    return {};
}

QString StateLook::meaning(StateKind kind)
{
    switch (kind) {
    case StateKind::Running:
        return tr("The worker computes on a core.");
    case StateKind::Ready:
        return tr("The worker could compute, but no core is free for it.");
    case StateKind::Lock:
        return tr("The worker waits for a lock that another worker holds.");
    case StateKind::Gil:
        return tr("The worker waits for the interpreter lock that another worker holds.");
    case StateKind::Io:
        return tr("The worker waits for input, output or a message.");
    case StateKind::Idle:
        return tr("The worker has nothing to do.");
    case StateKind::Other:
        return tr("The worker does something else, starting or ending for example.");
    }
    return {};
}

QString StateLook::letter(const Theme& theme, StateKind kind)
{
    return theme.state(kind).letter;
}

QColor StateLook::colour(const Theme& theme, StateKind kind)
{
    return theme.state(kind).colour;
}

QBrush StateLook::brush(const Theme& theme, StateKind kind)
{
    return theme.state(kind).fill;
}

QPen StateLook::outline(const Theme& theme, StateKind kind, double width)
{
    const QColor& colour = theme.state(kind).outline;
    return colour.isValid() ? QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                            : QPen(Qt::NoPen);
}

void StateLook::paintSwatch(QPainter& painter, const QRectF& rect, const Theme& theme, StateKind kind,
                            double scale)
{
    const StateColours& state = theme.state(kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = 1.25 * scale;
    const QRectF body =
        state.outline.isValid() ? rect.adjusted(line / 2, line / 2, -line / 2, -line / 2) : rect;
    painter.setPen(outline(theme, kind, line));
    painter.setBrush(state.fill);
    painter.drawRoundedRect(body, 2.0 * scale, 2.0 * scale);
    if (state.hatch.isValid()) {
        painter.setPen(QPen(state.hatch, scale, Qt::SolidLine, Qt::FlatCap));
        paintHatch(painter, body, 5.0 * scale, kind == StateKind::Gil);
    }
    painter.restore();
}

} // namespace contend::ui
