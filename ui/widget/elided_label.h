// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace contend::ui {

/// One line of text that ends in "…" where there is no room; the tooltip has the whole of it. Never widens
/// what it stands in.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setFullText(const QString& text);
    const QString& fullText() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    int lineHeight() const;

    QString m_text;
};

} // namespace contend::ui
