// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <algorithm>
#include <array>

// Resources of a static library are registered only when somebody asks; must stand outside any namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(contend_translations);
}

namespace contend::ui {
namespace {

constexpr std::array kLanguages{
    Language{"en", "English"},  Language{"de", "Deutsch"},     Language{"es", "Español"},
    Language{"fr", "Français"}, Language{"zh_CN", "简体中文"},
};

QString codeOf(const Language& language)
{
    return QLatin1String(language.code.data(), static_cast<qsizetype>(language.code.size()));
}

bool speakTheSame(const QLocale& one, const QLocale& other)
{
    return one.language() == other.language() && one.script() == other.script();
}

/// A German in Vienna writes numbers as in Austria.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale usual(code);
    return speakTheSame(system, usual) ? system : usual;
}

/// A file that is not there leaves the translator empty: then the words stay English.
void load(QTranslator& translator, const QString& path)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(path))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

std::span<const Language> languages() noexcept
{
    return kLanguages;
}

QStringList languageCodes()
{
    QStringList codes;
    for (const Language& each : kLanguages)
        codes.append(codeOf(each));
    return codes;
}

bool isLanguage(const QString& code)
{
    return languageCodes().contains(code);
}

QString bestLanguage(const QStringList& wanted)
{
    for (const QString& tag : wanted)
        for (const Language& each : kLanguages)
            if (speakTheSame(QLocale(tag), QLocale(codeOf(each))))
                return codeOf(each);
    return codeOf(kLanguages.front());
}

QString currentLanguage()
{
    return bestLanguage({QLocale().name()}); // LanguageSwitch sets it
}

QString languageOr(const QString& code)
{
    return code.isEmpty() ? bestLanguage(QLocale::system().uiLanguages()) : code;
}

LanguageSwitch::LanguageSwitch(const QString& code)
{
    registerTranslations();
    use(code);
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_locale_before);
}

void LanguageSwitch::use(const QString& code)
{
    if (code == m_code)
        return;
    m_code = code;
    QLocale::setDefault(localeOf(code)); // before the widgets are told: they write numbers anew as well
    load(m_qt,
         QStringLiteral("%1/qtbase_%2.qm").arg(QLibraryInfo::path(QLibraryInfo::TranslationsPath), code));
    load(m_words, QStringLiteral(":/contend/translations/contend_%1.qm").arg(code));
}

} // namespace contend::ui
