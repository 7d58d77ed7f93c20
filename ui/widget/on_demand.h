// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <utility>

namespace contend::ui {

/// The place of a part of the window that is made only when it is wanted: a window that builds what nobody
/// has opened yet opens late. The part fills the place and takes its turn of Tab there.
class PartPlace : public QWidget {
    Q_OBJECT

public:
    explicit PartPlace(QWidget* parent);

protected:
    /// Called when the place is shown; makes the part if there is none yet.
    virtual void make() = 0;
    /// Takes the part in, whose parent is this.
    void fill(QWidget* part);
    void showEvent(QShowEvent* event) override;
};

/// A part of the window that is made when it is first shown or asked for, with the looks, words and contents
/// of that moment.
template <class Part>
class OnDemand : public PartPlace {
public:
    /// Makes the part as a child of the widget given. Called once at the most.
    using Maker = std::function<Part*(QWidget* parent)>;

    explicit OnDemand(Maker maker, QWidget* parent = nullptr)
        : PartPlace(parent)
        , m_maker(std::move(maker))
    {}

    /// The part, made now if it is not there yet.
    Part& get()
    {
        make();
        return *m_part;
    }
    /// Null as long as nobody wanted it.
    Part* made() const { return m_part; }

private:
    void make() override
    {
        if (m_part != nullptr)
            return;
        m_part = m_maker(this);
        fill(m_part);
    }

    Maker m_maker;
    Part* m_part = nullptr;
};

} // namespace contend::ui
