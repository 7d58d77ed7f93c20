// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QFrame>
#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace contend::ui {

class StripSign;

/// The strip below the charts: what was found, what is going on, or what went wrong, in one sentence that
/// stands out and more behind it, with the reasons to trust the figures less as badges at the right. It keeps
/// its height, so that nothing above it jumps. Hidden, it comes back with the next words.
class VerdictStrip : public Retranslating<QFrame> {
    Q_OBJECT

public:
    enum class Kind { Info, Ok, Warn, Error };

    explicit VerdictStrip(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void say(Kind kind, const QString& bold, const QString& more = {});
    /// One more sentence behind the others; an empty one changes nothing.
    void addSentence(const QString& sentence);
    /// What a person had done last, behind all that was found and in place of an earlier remark.
    void remark(const QString& sentence);
    /// Something is under way: done from 0 to 1, seconds left (negative: unknown).
    void showProgress(const QString& bold, const QString& more, double done, double seconds_left);
    void setCaveats(const std::vector<analysis::Caveat>& caveats);
    /// Where height is very dear: the sentence that stands out alone, and how many caveats there are; the
    /// tooltips tell the rest.
    void setBrief(bool brief);

    Kind kind() const { return m_kind; }
    QString sentence() const; ///< all words, without mark-up

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void fillBadges();
    void addBadge(const QString& words, const QString& tooltip);
    bool hasRoomForBadges() const;
    bool wantBadgesTogether() const;
    int widthOfBadge(const QString& words) const;
    QString countOfCaveats() const;
    void placeBadges();
    void setKind(Kind kind);
    void comeBack();
    void setWords(const QString& bold, const QString& more);
    void showWords();

    Theme m_theme;
    Kind m_kind = Kind::Info;
    QString m_bold;
    QString m_more;
    QString m_remark;
    StripSign* m_sign = nullptr;
    QLabel* m_words = nullptr;
    QProgressBar* m_progress = nullptr;
    QBoxLayout* m_beside = nullptr; ///< words and badges
    QHBoxLayout* m_badges = nullptr;
    std::vector<analysis::Caveat> m_caveats;
    bool m_badges_together = false;
    bool m_brief = false;
};

} // namespace contend::ui
