// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style_sheet.h"

#include "ui/look/icons.h"
#include "ui/look/theme_roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

/// Names in the style sheet and what they stand for in one theme.
class Tokens {
public:
    explicit Tokens(const Theme& theme)
        : m_theme(theme)
    {
        addColours();
        addSizes();
    }

    QString value(const QString& name, const QString& argument) const
    {
        if (name == QLatin1String("space"))
            return px(m_theme.unit_px * argument.toDouble());
        if (name == QLatin1String("ringpad")) // padding that makes up for the wider border of a focus ring
            return px(m_theme.unit_px * argument.toDouble() - (ring() - m_theme.grid_px));
        if (name == QLatin1String("icon"))
            return iconFile(m_theme, argument);
        const auto found = m_values.constFind(name);
        if (found == m_values.constEnd())
            qFatal("The style sheet names @{%s}, which is no role", qPrintable(name));
        return *found;
    }

private:
    static QString px(double size)
    {
        return QString::number(std::max(0, static_cast<int>(std::lround(size)))) + QStringLiteral("px");
    }

    double ring() const { return m_theme.grid_px + std::max(1.0, m_theme.screen_scale); }

    void addColours()
    {
        for (const auto& [name, member] : kColourRoles)
            m_values[QLatin1String(name)] = (m_theme.*member).name();
        for (const auto& [name, member] : kStripRoles) {
            const StripColours& strip = m_theme.*member;
            const QString prefix = QLatin1String(name) + QLatin1Char('.');
            m_values[prefix + QStringLiteral("ground")] = strip.ground.name();
            m_values[prefix + QStringLiteral("border")] = strip.border.name();
            m_values[prefix + QStringLiteral("text")] = strip.text.name();
            m_values[prefix + QStringLiteral("mark")] = strip.mark.name();
        }
    }

    void addSizes()
    {
        m_values[QStringLiteral("title")] = px(m_theme.textPx(TextSize::Title));
        m_values[QStringLiteral("heading")] = px(m_theme.textPx(TextSize::Heading));
        m_values[QStringLiteral("body")] = px(m_theme.textPx(TextSize::Body));
        m_values[QStringLiteral("small")] = px(m_theme.textPx(TextSize::Small));
        m_values[QStringLiteral("radius")] = px(m_theme.radius_px);
        m_values[QStringLiteral("line")] = px(m_theme.grid_px);
        m_values[QStringLiteral("frame")] = px(m_theme.card_frame ? m_theme.grid_px : 0.0);
        m_values[QStringLiteral("ring")] = px(ring());
        m_values[QStringLiteral("pill")] = px(m_theme.textPx(TextSize::Small) * 0.62);
        addKnob();
        addIndicator();
    }

    void addIndicator()
    {
        const double half = std::round(m_theme.textPx(TextSize::Body) * 0.55);
        m_values[QStringLiteral("iconsize")] = px(m_theme.textPx(TextSize::Body) * 1.1);
        m_values[QStringLiteral("indicator")] = px(2.0 * half);
        m_values[QStringLiteral("indicatorhalf")] = px(half + std::round(m_theme.grid_px));
    }

    /// A round handle needs its radius to be exactly half of its outer width, border included.
    void addKnob()
    {
        const double half =
            std::round(std::max(m_theme.unit_px * 1.125, m_theme.textPx(TextSize::Body) * 0.55));
        const double groove = std::round(m_theme.unit_px * 0.5);
        const double border = std::round(m_theme.grid_px);
        m_values[QStringLiteral("knob")] = px(2.0 * half + 2.0);
        m_values[QStringLiteral("knobhalf")] = px(half);
        m_values[QStringLiteral("knobinner")] = px(2.0 * (half - border));
        m_values[QStringLiteral("knobout")] = px(half - groove / 2.0);
    }

    const Theme& m_theme;
    QHash<QString, QString> m_values;
};

QString readTemplate()
{
    QFile file(QStringLiteral(":/contend/themes/contend.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is not among the resources");
    return QString::fromUtf8(file.readAll());
}

} // namespace

void setRole(QWidget* widget, const char* role)
{
    setStyleProperty(widget, "role", QLatin1String(role));
}

void setStyleProperty(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it will be, when it is first shown; each time before costs as much again
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void prepareList(QAbstractItemView* list)
{
    list->ensurePolished();
}

QString windowStyleSheet(const Theme& theme)
{
    static const QRegularExpression token(QStringLiteral(R"(@\{([a-z_.]+)(?::([^}]+))?\})"));
    static const QRegularExpression comment(QStringLiteral(R"(/\*.*?\*/)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const Tokens tokens(theme);
    const QString source = readTemplate().remove(comment);
    QString sheet;
    qsizetype copied = 0;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sheet += QStringView(source).mid(copied, match.capturedStart() - copied);
        sheet += tokens.value(match.captured(1), match.captured(2));
        copied = match.capturedEnd();
    }
    sheet += QStringView(source).mid(copied);
    return sheet;
}

QPalette applicationPalette(const Theme& theme)
{
    QPalette palette(theme.control, theme.ground);
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.hover);
    palette.setColor(QPalette::Button, theme.control);
    palette.setColor(QPalette::Mid, theme.control_border);
    palette.setColor(QPalette::ToolTipBase, theme.tooltip);
    palette.setColor(QPalette::ToolTipText, theme.tooltip_text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accent_text);
    palette.setColor(QPalette::Link, theme.link);
    palette.setColor(QPalette::LinkVisited, theme.link);
    palette.setColor(QPalette::PlaceholderText, theme.muted_text);
    for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(text, theme.text);
        palette.setColor(QPalette::Disabled, text, theme.disabled_text);
    }
    return palette;
}

/// A style sheet of the application would be quicker written, but Qt 6.4 dresses each widget anew for itself
/// and for every one around it, seven times on the average; that of a window, once.
void applyTheme(QWidget& window, const Theme& theme)
{
    if (QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(applicationPalette(theme));
    QApplication::setFont(themeFont(theme, TextSize::Body));
    window.setStyleSheet(windowStyleSheet(theme));
}

} // namespace contend::ui
