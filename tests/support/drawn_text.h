// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace contend::ui::test {

/// Words that were drawn, and the smallest rectangle around their ink.
struct DrawnText {
    QString text;
    QRectF ink;
    QRectF clip; ///< what the painter let through; invalid: everything
};

/// Something to paint on that keeps the words and forgets the rest: shows what a widget really draws,
/// shortened or not, whatever class it is of.
class TextRecorder : public QPaintDevice {
public:
    /// like: whose resolution to have.
    explicit TextRecorder(const QPaintDevice& like)
        : m_dpi(like.logicalDpiX())
        , m_size(like.width(), like.height())
        , m_engine(m_texts)
    {}

    const std::vector<DrawnText>& texts() const { return m_texts; }
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return qRound(m_size.width() * 25.4 / m_dpi);
        case PdmHeightMM:
            return qRound(m_size.height() * 25.4 / m_dpi);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_dpi;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 0;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return qRound(devicePixelRatioFScale());
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        explicit Engine(std::vector<DrawnText>& texts)
            : QPaintEngine(AllFeatures)
            , m_texts(texts)
        {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
        void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF& place, const QTextItem& item) override
        {
            if (item.text().trimmed().isEmpty() || painter()->opacity() == 0.0)
                return;
            const QTransform to_device = painter()->deviceTransform();
            // Blanks in front have no ink.
            const QString words = item.text().trimmed();
            const QFontMetricsF metrics(item.font());
            const double blank = metrics.horizontalAdvance(item.text().left(item.text().indexOf(words)));
            const QRectF ink = metrics.tightBoundingRect(words).translated(place.x() + blank, place.y());
            DrawnText drawn{words, to_device.mapRect(ink), {}};
            if (painter()->hasClipping())
                drawn.clip = to_device.mapRect(painter()->clipBoundingRect());
            m_texts.push_back(drawn);
        }

    private:
        std::vector<DrawnText>& m_texts;
    };

    int m_dpi;
    QSize m_size;
    std::vector<DrawnText> m_texts;
    mutable Engine m_engine;
};

} // namespace contend::ui::test
