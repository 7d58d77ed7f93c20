// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/legend.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QSet>
#include <QWidget>
#include <vector>

namespace contend::ui {

/// A chart's legend in one line, right-aligned. A click hides or shows an entry, a double click or Ctrl+click
/// shows it alone; with the keyboard Left and Right choose, Space hides, Enter shows alone.
/// Where the line is too short it takes the short texts, then narrow samples of the colours, and failing that
/// one phrase for all of them ("64 workers").
class LegendBar : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit LegendBar(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setLegend(const Legend& legend);
    const Legend& legend() const { return m_legend; }
    /// The phrase for all entries together; the default counts them.
    void setCollapsedText(const QString& text);
    QString collapsedText() const;

    /// Room that the entries want with their full or short texts.
    double fullWidth() const { return widthOf(Form::Full); }
    double shortWidth() const { return widthOf(Form::Short); }
    /// With short texts and narrow samples.
    double narrowWidth() const { return widthOf(Form::Narrow); }
    double collapsedWidth() const;
    bool isCollapsed() const { return formFor(width()) == Form::Collapsed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A person chose what to hide; the legend itself is changed only by setLegend().
    void hiddenKeysChanged(const QSet<int>& keys);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellWhatClicksDo();
    enum class Form { Full, Short, Narrow, Collapsed };

    Form formFor(double width) const;
    const QString& textOf(const LegendItem& item, Form form) const;
    double widthOf(Form form) const;
    double swatchWidth(Form form) const;
    double swatchGap(Form form) const;
    double chipWidth(const LegendItem& item, Form form) const;
    std::vector<QRectF> chips() const;
    int chipAt(const QPointF& position) const;
    void paintChip(QPainter& painter, const QRectF& chip, const LegendItem& item, Form form) const;
    void paintSwatch(QPainter& painter, const QRectF& place, const LegendItem& item) const;
    void toggle(int chip);
    void showAlone(int chip, const QSet<int>& hidden_before);
    QSet<int> hiddenKeys() const;

    Theme m_theme;
    Legend m_legend;
    QString m_collapsed;
    int m_hovered = -1;
    int m_current = 0; ///< the keyboard's
    QSet<int> m_hidden_before_click;
};

} // namespace contend::ui
