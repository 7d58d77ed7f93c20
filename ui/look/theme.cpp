// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/colour.h"
#include "ui/look/theme_roles.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

// Resources of a static library are registered only when somebody asks; must stand outside any namespace.
static void registerThemeFiles()
{
    Q_INIT_RESOURCE(contend_themes);
}

namespace contend::ui {
namespace {

constexpr double kDesignHeight = 1080.0;

QJsonObject readThemeFile(ThemeKind kind)
{
    registerThemeFiles();
    QFile file(themeFile(kind));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Theme file %s is not among the resources", qPrintable(file.fileName()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("Theme file %s: %s", qPrintable(file.fileName()), qPrintable(error.errorString()));
    return document.object();
}

QColor colourIn(const QJsonObject& object, const char* role)
{
    const QColor colour(object[QLatin1String(role)].toString());
    if (!colour.isValid())
        qFatal("A theme file has no valid colour for %s", role);
    return colour;
}

/// Empty in the file means: this cue is not used.
QColor optionalColourIn(const QJsonObject& object, const char* role)
{
    const QString text = object[QLatin1String(role)].toString();
    return text.isEmpty() ? QColor() : QColor(text);
}

void readColours(Theme& theme, const QJsonObject& colours)
{
    for (const auto& [role, member] : kColourRoles)
        theme.*member = colourIn(colours, role);
}

StripColours readStrip(const QJsonObject& strips, const char* name)
{
    const QJsonObject strip = strips[QLatin1String(name)].toObject();
    return {colourIn(strip, "ground"), colourIn(strip, "border"), colourIn(strip, "text"),
            colourIn(strip, "mark"), colourIn(strip, "mark_text")};
}

void readStates(Theme& theme, const QJsonObject& states)
{
    for (const StateKind kind : kAllStateKinds) {
        const std::string_view id = idOf(kind);
        const QJsonObject state =
            states[QLatin1String(id.data(), static_cast<qsizetype>(id.size()))].toObject();
        theme.states[index(kind)] = {colourIn(state, "colour"), colourIn(state, "fill"),
                                     optionalColourIn(state, "outline"), optionalColourIn(state, "hatch"),
                                     state[QLatin1String("letter")].toString()};
    }
}

QList<QColor> workerPalette(const Theme& theme, const QJsonObject& workers)
{
    PaletteRequest request;
    for (const QJsonValue value : workers[QLatin1String("first")].toArray())
        request.first.append(QColor(value.toString()));
    for (const StateColours& state : theme.states)
        request.keep_away.append(state.colour);
    request.ground = theme.card;
    const QJsonArray lightness = workers[QLatin1String("lightness")].toArray();
    request.min_lightness = lightness.at(0).toDouble();
    request.max_lightness = lightness.at(1).toDouble();
    return spreadPalette(request);
}

void readSizes(Theme& theme, const QJsonObject& file)
{
    const double screen = theme.screen_scale;
    const double scale = screen * theme.text_scale;
    theme.line_px = file[QLatin1String("line_px")].toDouble() * std::max(1.0, screen);
    theme.grid_px = file[QLatin1String("grid_px")].toDouble() * std::max(1.0, screen);
    theme.unit_px = file[QLatin1String("unit_px")].toDouble() * screen;
    theme.radius_px = file[QLatin1String("radius_px")].toDouble() * screen;
    theme.card_frame = file[QLatin1String("card_frame")].toBool();
    const QJsonObject text = file[QLatin1String("text_px")].toObject();
    const char* const names[] = {"title", "heading", "body", "small"};
    for (std::size_t i = 0; i < theme.text_px.size(); ++i)
        theme.text_px[i] = text[QLatin1String(names[i])].toDouble() * scale;
}

QStringList chooseFamilies()
{
    const QString inter = QStringLiteral("Inter");
    if (qGuiApp == nullptr)
        return {inter};
    const QStringList installed =
        QFontDatabase::families(); // asking for each by name searches for likenesses
    QStringList families{
        installed.contains(inter) ? inter : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    // Left to itself, the system may take a Japanese font, in which some Chinese letters look different.
    for (const char* const chinese : {"Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei"})
        if (installed.contains(QLatin1String(chinese))) {
            families.append(QLatin1String(chinese));
            break;
        }
    return families;
}

QFont::Weight qtWeight(TextWeight weight)
{
    switch (weight) {
    case TextWeight::Normal:
        return QFont::Normal;
    case TextWeight::Medium:
        return QFont::Medium;
    case TextWeight::SemiBold:
        return QFont::DemiBold;
    case TextWeight::Bold:
        return QFont::Bold;
    }
    return QFont::Normal;
}

} // namespace

int Theme::space(double steps) const
{
    return static_cast<int>(std::lround(unit_px * steps));
}

QString themeName(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return QStringLiteral("light");
    case ThemeKind::Dark:
        return QStringLiteral("dark");
    case ThemeKind::Projector:
        return QStringLiteral("projector");
    }
    return {};
}

QString themeFile(ThemeKind kind)
{
    return QStringLiteral(":/contend/themes/") + themeName(kind) + QStringLiteral(".json");
}

Theme loadTheme(ThemeKind kind, double text_scale, double screen_height)
{
    const QJsonObject file = readThemeFile(kind);
    Theme theme;
    theme.kind = kind;
    theme.text_scale = std::clamp(text_scale, 1.0, 2.0);
    if (file[QLatin1String("scales_with_screen")].toBool())
        theme.screen_scale = std::clamp(screen_height / kDesignHeight, 0.5, 4.0);
    readColours(theme, file[QLatin1String("colours")].toObject());
    const QJsonObject strips = file[QLatin1String("strips")].toObject();
    for (const auto& [name, member] : kStripRoles)
        theme.*member = readStrip(strips, name);
    readStates(theme, file[QLatin1String("states")].toObject());
    theme.workers = workerPalette(theme, file[QLatin1String("workers")].toObject());
    readSizes(theme, file);
    theme.font_families = chooseFamilies();
    return theme;
}

QColor themeGround(ThemeKind kind)
{
    return colourIn(readThemeFile(kind)[QLatin1String("colours")].toObject(), "ground");
}

QColor workerColor(const Theme& theme, int worker)
{
    if (worker < 0 || theme.workers.isEmpty())
        return theme.muted_text;
    return theme.workers.at(worker % theme.workers.size());
}

QColor readableOn(const QColor& ground)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(black, ground) > contrastRatio(white, ground) ? black : white;
}

QFont themeFont(const Theme& theme, TextSize size, TextWeight weight)
{
    QFont font(theme.font_families);
    // Kerning by Inter's rules moves letters by parts of a pixel, and took a quarter of the time to start.
    font.setStyleHint(QFont::SansSerif, QFont::PreferNoShaping);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(theme.textPx(size)))));
    font.setWeight(qtWeight(weight));
    if (size == TextSize::Title)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5); // large type looks loose at its normal spacing
    return font;
}

QFont codeFont(const Theme& theme)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(qRound(theme.textPx(TextSize::Small)));
    return font;
}

} // namespace contend::ui
