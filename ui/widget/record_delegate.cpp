// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/record_delegate.h"

#include "ui/look/strip_mark.h"
#include "ui/look/style_sheet.h"
#include "ui/model/record_list.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <algorithm>

namespace contend::ui {
namespace {

constexpr double kSide = 1.0;    ///< air at the sides of a row, in steps of the 8-px rhythm
constexpr double kAbove = 0.875; ///< above and below
constexpr double kSign = 0.95;   ///< of a small line's height
constexpr int kLongestName = 80; ///< characters; more would not be read in a list

struct Sign {
    StripMark mark = StripMark::Letter;
    StripColours Theme::*colours = &Theme::info;
};

Sign signOf(RecordList::Mark mark)
{
    switch (mark) {
    case RecordList::Mark::Confirmed:
        return {StripMark::Tick, &Theme::ok};
    case RecordList::Mark::Refuted:
        return {StripMark::Cross, &Theme::warn};
    case RecordList::Mark::Inconclusive:
        return {StripMark::Exclamation, &Theme::warn};
    case RecordList::Mark::Unreadable:
        return {StripMark::Cross, &Theme::error};
    case RecordList::Mark::Incomplete:
    case RecordList::Mark::None:
        break;
    }
    return {};
}

} // namespace

RecordDelegate::RecordDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void RecordDelegate::setTheme(const Theme& theme)
{
    m_theme = theme;
}

RecordDelegate::Lines RecordDelegate::linesIn(const QRect& row) const
{
    const int side = m_theme.space(kSide);
    const int body = QFontMetrics(themeFont(m_theme, TextSize::Body, TextWeight::Medium)).height();
    const int small = QFontMetrics(themeFont(m_theme, TextSize::Small)).height();
    Lines lines;
    lines.title = QRect(row.left() + side, row.top() + m_theme.space(kAbove), row.width() - 2 * side, body);
    lines.summary =
        QRect(lines.title.left(), lines.title.bottom() + 1 + m_theme.space(0.25), lines.title.width(), small);
    lines.foot = lines.summary.translated(0, small + m_theme.space(0.25));
    return lines;
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    const Lines lines = linesIn(QRect(0, 0, m_theme.space(20), 0));
    return {m_theme.space(20), lines.foot.bottom() + 1 + m_theme.space(kAbove)};
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option; // the style sheet's: hovered, selected, with the focus
    ground.text.clear();
    const QStyle* const style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor muted = selected ? m_theme.selection_text : m_theme.muted_text;
    const Lines lines = linesIn(option.rect);
    const QFont title = themeFont(m_theme, TextSize::Body, TextWeight::Medium);
    const QFont small = themeFont(m_theme, TextSize::Small);
    const auto write = [&](const QFont& font, const QColor& colour, const QRect& room, int role) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data(role).toString(), Qt::ElideRight, room.width()));
    };
    painter->save();
    write(title, selected ? m_theme.selection_text : m_theme.text, lines.title, RecordList::kTitleRole);
    write(small, muted, lines.summary, RecordList::kSummaryRole);
    write(small, muted, paintStatus(*painter, lines.foot, index, muted), RecordList::kWhenRole);
    painter->restore();
}

QRect RecordDelegate::paintStatus(QPainter& painter, const QRect& line, const QModelIndex& index,
                                  const QColor& text) const
{
    const QString word = index.data(RecordList::kStatusRole).toString();
    if (word.isEmpty())
        return line;
    const QFont font = themeFont(m_theme, TextSize::Small, TextWeight::Medium);
    const int width = QFontMetrics(font).horizontalAdvance(word);
    const double side = line.height() * kSign;
    const Sign sign = signOf(static_cast<RecordList::Mark>(index.data(RecordList::kMarkRole).toInt()));
    QRectF place(line.right() - width - m_theme.space(0.5) - side, 0, side, side);
    place.moveCenter(QPointF(place.center().x(), QRectF(line).center().y()));
    paintStripMark(painter, place, sign.mark, m_theme.*sign.colours);
    painter.setFont(font);
    painter.setPen(text);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, word);
    return line.adjusted(0, 0, -(line.right() - static_cast<int>(place.left()) + m_theme.space(0.5)), 0);
}

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& index) const
{
    auto* const editor = new QLineEdit(parent);
    setRole(editor, role::kValue);
    editor->setMaxLength(kLongestName);
    editor->setAcceptDrops(false);
    editor->setPlaceholderText(index.data(RecordList::kTitleRole).toString());
    editor->setAccessibleName(tr("Name of the record"));
    return editor;
}

void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (!qobject_cast<QLineEdit*>(editor)->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void RecordDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& /*index*/) const
{
    const QRect title = linesIn(option.rect).title;
    const int height = std::max(title.height(), editor->sizeHint().height());
    editor->setGeometry(option.rect.left(), title.center().y() - height / 2, option.rect.width(), height);
}

} // namespace contend::ui
