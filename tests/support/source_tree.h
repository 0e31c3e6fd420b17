// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bihuan::test {

/// Paths from the source folder of all files under `folders` whose names end in one of `endings`, sorted.
QStringList sourceFiles(const QStringList& folders, const QStringList& endings);
QString sourceText(const QString& path);

/// The Qt module (“QtWidgets”) whose header `name` is, as in `#include <name>`; empty when it is none of Qt's.
QString qtModuleOf(const QString& name);

/// What is wrong with the includes of a file at `path` (from the source folder) by the rule app → ui → core: one line each.
QStringList layerViolations(const QString& path, const QString& text);

} // namespace bihuan::test
