// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>
#include <optional>
#include <tuple>

namespace contend::test {

/// What a translator looks a text up by.
struct MessageKey {
    QString context;
    QString source;
    QString comment;

    friend auto operator<=>(const MessageKey& one, const MessageKey& other)
    {
        return std::tie(one.context, one.source, one.comment) <=>
               std::tie(other.context, other.source, other.comment);
    }
    friend bool operator==(const MessageKey&, const MessageKey&) = default;
    QString text() const { return QStringLiteral("%1: “%2” %3").arg(context, source, comment).trimmed(); }
};

struct Message {
    bool is_numerus = false;
    QString state;     ///< "unfinished", "vanished", "obsolete"; empty: finished
    QStringList forms; ///< one, or one for each plural form
};

using Messages = QMap<MessageKey, Message>;

/// Everything in a .ts file; nothing if it cannot be read.
inline std::optional<Messages> readTranslationFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Messages all;
    MessageKey key;
    Message message;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name") {
            key.context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"message") {
            message = {xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {}, {}};
            key.comment.clear();
        } else if (xml.isStartElement() && xml.name() == u"source") {
            key.source = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"comment") {
            key.comment = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"translation") {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.is_numerus)
                message.forms = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        } else if (xml.isStartElement() && xml.name() == u"numerusform") {
            message.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.isEndElement() && xml.name() == u"message") {
            all.insert(key, message);
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(all);
}

} // namespace contend::test
