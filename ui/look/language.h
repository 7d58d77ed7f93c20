// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <span>
#include <string_view>

namespace contend::ui {

/// A language of the window, its lessons and questions.
struct Language {
    std::string_view code; ///< "zh_CN": in settings, on the command line, in names of files
    std::string_view name; ///< in the language itself: "简体中文"
};

/// All there are; the source language comes first.
std::span<const Language> languages() noexcept;

/// Their codes, for messages.
QStringList languageCodes();

/// Is it the code of one of them?
bool isLanguage(const QString& code);

/// The code of the first wanted language that there is, English if there is none. wanted: as
/// QLocale::uiLanguages() has them ("de-AT", "zh-Hant-TW"). Another script of the same language does not do.
QString bestLanguage(const QStringList& wanted);

/// The code of the language that the program speaks now.
QString currentLanguage();

/// The code, or for an empty one that of the system's language.
QString languageOr(const QString& code);

/// Makes the program speak a language: words of our own, Qt's words where they are installed, and the form of
/// numbers, which is the system's if that speaks the same language. Widgets hear of a change by
/// QEvent::LanguageChange, once for each window, when the event loop is next reached.
/// Requires an application object; one at a time. Its end takes all back.
class LanguageSwitch {
public:
    explicit LanguageSwitch(const QString& code = QStringLiteral("en"));
    ~LanguageSwitch();
    LanguageSwitch(const LanguageSwitch&) = delete;
    LanguageSwitch& operator=(const LanguageSwitch&) = delete;

    /// Requires isLanguage(code).
    void use(const QString& code);
    const QString& code() const { return m_code; }

private:
    QString m_code;
    QLocale m_locale_before;
    QTranslator m_qt;
    QTranslator m_words;
};

} // namespace contend::ui
