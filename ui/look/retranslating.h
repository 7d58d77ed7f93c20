// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

namespace contend::ui {

/// A widget with words of its own, which follow the language while it is shown: to be derived from in place
/// of the widget. retranslate() sets all of its words; the derived class calls it at the end of its
/// constructor, this class when the language has changed. Words that somebody else gave it stay: whoever gave
/// them gives them anew.
template <class Widget>
class Retranslating : public Widget {
public:
    using Widget::Widget;

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override
    {
        Widget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }
};

} // namespace contend::ui
