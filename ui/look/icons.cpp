// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// Resources of a static library are registered only when somebody asks; must stand outside any namespace.
static void registerIconFiles()
{
    Q_INIT_RESOURCE(contend_icons);
}

namespace contend::ui {
namespace {

QString ownFile(const QString& name)
{
    registerIconFiles();
    return QStringLiteral(":/contend/icons/") + name + QStringLiteral(".svg");
}

QIcon fromDesktop(const QString& name)
{
    if (QIcon::fallbackThemeName().isEmpty())
        QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    return QIcon::fromTheme(name);
}

/// Draws a shape in one colour, whatever colours its file has: themes decide, not the icon set.
class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString file, QIcon desktop, QColor colour, QColor disabled)
        : m_file(std::move(file))
        , m_desktop(std::move(desktop))
        , m_colour(std::move(colour))
        , m_disabled(std::move(disabled))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap picture = pixmap(rect.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        if (!m_file.isEmpty()) {
            QSvgRenderer renderer(m_file);
            renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        } else {
            m_desktop.paint(&painter, QRect(QPoint(), size));
        }
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), mode == QIcon::Disabled ? m_disabled : m_colour);
        return picture;
    }

    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QString m_file; ///< empty: the desktop's icon
    QIcon m_desktop;
    QColor m_colour;
    QColor m_disabled;
};

QIcon tinted(const QString& name, const QColor& colour, const QColor& disabled)
{
    QString file = ownFile(name);
    QIcon desktop;
    if (!QFile::exists(file)) {
        file.clear();
        desktop = fromDesktop(name);
        if (desktop.isNull())
            return {};
    }
    return QIcon(new TintedEngine(file, desktop, colour, disabled));
}

} // namespace

QIcon icon(const QString& name, const QColor& colour)
{
    return tinted(name, colour, colour);
}

QIcon icon(const Theme& theme, const QString& name)
{
    return tinted(name, theme.text, theme.disabled_text);
}

QIcon applicationIcon()
{
    return QIcon(ownFile(QStringLiteral("contend")));
}

QString iconFile(const Theme& theme, const QString& name)
{
    // Chevrons are of a grey that shows on every ground; the tick stands on the accent and needs its text
    // colour.
    const bool follows_accent = name == QLatin1String("tick");
    return ownFile(follows_accent && theme.isDark() ? name + QStringLiteral("-dark") : name);
}

} // namespace contend::ui
