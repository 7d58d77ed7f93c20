// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

namespace contend::ui {

/// A setting that a person saved under a name.
struct OwnPreset {
    QString experiment; ///< its id
    QString name;
    /// The contender and every parameter by id, as on the command line: numbers in the C locale, choices by
    /// name.
    QMap<QString, QString> settings;

    friend bool operator==(const OwnPreset&, const OwnPreset&) = default;
};

/// A person's own presets, in one JSON file that is written in one step after every change. A file that
/// cannot be understood is put aside beside itself, its name ending in ".damaged", and told by notice(); it
/// is never written over. What a change cannot write down is not changed. Without a path nothing is kept
/// beyond the program's end. Not thread-safe.
class PresetStore : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostLetters = 60; ///< of a name
    static constexpr int kSchema = 1;

    /// Reads the file, if there is one.
    explicit PresetStore(QString path = defaultPath(), QObject* parent = nullptr);

    /// contend/presets.json under the XDG data folder.
    static QString defaultPath();
    const QString& path() const { return m_path; }
    /// What was wrong with the file, as a sentence for people; empty if nothing was.
    QString notice() const;

    /// Those of one experiment by name.
    QList<OwnPreset> presetsOf(const QString& experiment) const;
    /// Null if there is none of that name.
    const OwnPreset* find(const QString& experiment, const QString& name) const;

    /// Takes the place of one of the same name. Errors: CannotWrite, OutOfRange (a name that is empty or too
    /// long).
    base::Status save(OwnPreset preset);
    /// Errors: CannotWrite, OutOfRange as save(), UnknownOption (no such preset, or the new name is taken).
    base::Status rename(const QString& experiment, const QString& name, const QString& new_name);
    /// One that is not there is no error. Errors: CannotWrite.
    base::Status remove(const QString& experiment, const QString& name);

signals:
    void changed();

private:
    void load();
    bool parse(const QByteArray& text);
    void putAside();
    base::Status take(QList<OwnPreset> presets);
    base::Status write(const QList<OwnPreset>& presets) const;

    QString m_path;
    QString m_put_aside;    ///< where the damaged file is now
    bool m_blocked = false; ///< it is still in its place, and must not be lost
    QList<OwnPreset> m_presets;
};

} // namespace contend::ui
