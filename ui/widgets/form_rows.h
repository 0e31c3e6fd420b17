// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFormLayout;
class QString;
class QWidget;

namespace bihuan {

/// A form whose inputs take the width beside their labels.
QFormLayout* makeForm();

/// A row with its label. What the label's letter leads to is `buddy`, or the input itself: it gets the object name, and the label without “&”
/// as its accessible name.
void addFormRow(QFormLayout& form, const QString& label, QWidget* input, const QString& name, QWidget* buddy = nullptr);

} // namespace bihuan
