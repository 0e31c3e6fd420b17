// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/records/record_store.h"

#include <QWidget>

#include <optional>

namespace bihuan {

class RecordService;

/// The editor of one field of a form. It holds a value of the field's type (see FieldKind) and cleans what is typed the
/// way an import would.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    /// The right editor for the field; named “<column>Editor”, with the field's title as accessible name.
    /// `creating`: with it a reference to what is not there yet can be created on the way.
    static FieldEditor* make(const Field& field, const RecordStore& store, QWidget* parent, RecordService* creating = nullptr);

    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant& value) = 0;
    /// What was typed cannot be a value of this field at all, such as “31 February”.
    virtual std::optional<Issue> inputIssue() const { return std::nullopt; }
    /// The characters that stand there, for editors that can hold what is no value; a draft keeps them.
    virtual QString inputText() const { return {}; }
    virtual void setInputText(const QString&) { }
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }

    const Field& field() const { return m_field; }

signals:
    void edited();

protected:
    FieldEditor(const Field& field, QWidget* parent);
    /// Names the part a person works with, and makes it the focus of the whole.
    void setInput(QWidget* input);

private:
    const Field& m_field;
};

} // namespace bihuan
