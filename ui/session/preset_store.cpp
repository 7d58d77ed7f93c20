// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/preset_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>
#include <cerrno>
#include <optional>
#include <string>
#include <utility>

namespace contend::ui {
namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024; ///< no person writes that many presets

QJsonObject toJson(const OwnPreset& preset)
{
    QJsonObject settings;
    for (auto each = preset.settings.begin(); each != preset.settings.end(); ++each)
        settings.insert(each.key(), each.value());
    return {{QStringLiteral("experiment"), preset.experiment},
            {QStringLiteral("name"), preset.name},
            {QStringLiteral("settings"), settings}};
}

/// Nothing for anything but what toJson() writes.
std::optional<OwnPreset> fromJson(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    OwnPreset preset;
    preset.experiment = object.value(QStringLiteral("experiment")).toString();
    preset.name = object.value(QStringLiteral("name")).toString();
    const QJsonValue settings = object.value(QStringLiteral("settings"));
    if (preset.experiment.isEmpty() || preset.name.isEmpty() || !settings.isObject())
        return std::nullopt;
    const QJsonObject texts = settings.toObject();
    for (auto each = texts.begin(); each != texts.end(); ++each) {
        if (!each->isString())
            return std::nullopt;
        preset.settings.insert(each.key(), each->toString());
    }
    return preset;
}

auto places(QList<OwnPreset>& presets, const QString& experiment, const QString& name)
{
    return std::ranges::find_if(presets, [&](const OwnPreset& preset) {
        return preset.experiment == experiment && preset.name == name;
    });
}

base::Status checkName(const QString& name)
{
    if (!name.isEmpty() && name.size() <= PresetStore::kMostLetters)
        return {};
    return base::reject(base::ErrorCode::OutOfRange, "name", name.toStdString(),
                        std::to_string(PresetStore::kMostLetters));
}

} // namespace

PresetStore::PresetStore(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    load();
}

QString PresetStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/contend/presets.json");
}

void PresetStore::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return;
    const bool read = file.size() <= kLargestFile && file.open(QIODevice::ReadOnly) && parse(file.readAll());
    file.close();
    if (!read)
        putAside();
}

bool PresetStore::parse(const QByteArray& text)
{
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    const QJsonValue presets = all.value(QStringLiteral("presets"));
    if (all.value(QStringLiteral("schema")).toInt() != kSchema || !presets.isArray())
        return false;
    QList<OwnPreset> found;
    const QJsonArray rows = presets.toArray();
    for (const QJsonValue& row : rows) {
        const std::optional<OwnPreset> preset = fromJson(row);
        if (!preset)
            return false;
        found.append(*preset);
    }
    m_presets = found;
    return true;
}

/// Beside itself, under a name that no other damaged file has.
void PresetStore::putAside()
{
    m_put_aside = m_path + QStringLiteral(".damaged");
    for (int number = 2; QFileInfo::exists(m_put_aside); ++number)
        m_put_aside = m_path + QStringLiteral(".damaged-%1").arg(number);
    m_blocked = !QFile::rename(m_path, m_put_aside);
}

QString PresetStore::notice() const
{
    if (m_blocked)
        return tr("The file of your presets cannot be read and stays as it is, so that presets cannot be "
                  "saved: %1.")
            .arg(QDir::toNativeSeparators(m_path));
    if (!m_put_aside.isEmpty())
        return tr("The file of your presets could not be read. It was kept as %1.")
            .arg(QDir::toNativeSeparators(m_put_aside));
    return {};
}

QList<OwnPreset> PresetStore::presetsOf(const QString& experiment) const
{
    QList<OwnPreset> found;
    std::ranges::copy_if(m_presets, std::back_inserter(found),
                         [&](const OwnPreset& preset) { return preset.experiment == experiment; });
    std::ranges::sort(found, [](const OwnPreset& one, const OwnPreset& other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return found;
}

const OwnPreset* PresetStore::find(const QString& experiment, const QString& name) const
{
    const auto found = std::ranges::find_if(m_presets, [&](const OwnPreset& preset) {
        return preset.experiment == experiment && preset.name == name;
    });
    return found == m_presets.end() ? nullptr : &*found;
}

base::Status PresetStore::save(OwnPreset preset)
{
    preset.name = preset.name.trimmed();
    if (const base::Status good = checkName(preset.name); !good)
        return good;
    QList<OwnPreset> presets = m_presets;
    if (const auto known = places(presets, preset.experiment, preset.name); known != presets.end())
        *known = std::move(preset);
    else
        presets.append(std::move(preset));
    return take(std::move(presets));
}

base::Status PresetStore::rename(const QString& experiment, const QString& name, const QString& new_name)
{
    const QString wanted = new_name.trimmed();
    if (const base::Status good = checkName(wanted); !good)
        return good;
    QList<OwnPreset> presets = m_presets;
    const auto known = places(presets, experiment, name);
    const bool taken = wanted != name && places(presets, experiment, wanted) != presets.end();
    if (known == presets.end() || taken)
        return base::reject(base::ErrorCode::UnknownOption, "name", wanted.toStdString(), {});
    known->name = wanted;
    return take(std::move(presets));
}

base::Status PresetStore::remove(const QString& experiment, const QString& name)
{
    QList<OwnPreset> presets = m_presets;
    const auto known = places(presets, experiment, name);
    if (known == presets.end())
        return {};
    presets.erase(known);
    return take(std::move(presets));
}

base::Status PresetStore::take(QList<OwnPreset> presets)
{
    if (const base::Status written = write(presets); !written)
        return written;
    m_presets = std::move(presets);
    emit changed();
    return {};
}

base::Status PresetStore::write(const QList<OwnPreset>& presets) const
{
    if (m_path.isEmpty())
        return {};
    QJsonArray rows;
    for (const OwnPreset& preset : presets)
        rows.append(toJson(preset));
    const QJsonObject all{{QStringLiteral("schema"), kSchema}, {QStringLiteral("presets"), rows}};
    QSaveFile file(m_path);
    errno = 0;
    const bool written = !m_blocked && QDir().mkpath(QFileInfo(m_path).path()) &&
                         file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) >= 0 &&
                         file.commit();
    return written ? base::Status()
                   : base::fail(base::ErrorCode::CannotWrite, errno, "saving presets", m_path.toStdString());
}

} // namespace contend::ui
