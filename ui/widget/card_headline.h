// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

namespace contend::ui {

/// A card's title, the one figure that matters now in tabular digits, and what the figure is of, on one base
/// line. The last part gives way where there is no room, then the title is shortened; the tooltip has the
/// whole of it. The width taken does not shrink while a figure runs through its values, so that what stands
/// beside it keeps still.
class CardHeadline : public QWidget {
    Q_OBJECT

public:
    explicit CardHeadline(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTitle(const QString& title);
    /// "199 %" and "of 2 cores"; both may be empty.
    void setFigure(const QString& figure, const QString& phrase);

    const QString& title() const { return m_title; }
    const QString& figure() const { return m_figure; }
    const QString& phrase() const { return m_phrase; }

    /// Room for everything, and without the phrase.
    double fullWidth() const;
    double shortWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QFont phraseFont() const;
    double figureLeft() const;
    double titleRoom() const;
    void measureTitle();
    void tellTheWhole();

    Theme m_theme;
    QString m_title;
    QString m_figure;
    QString m_phrase;
    double m_title_width = 0.0;
    double m_figure_width = 0.0; ///< the widest so far
};

} // namespace contend::ui
