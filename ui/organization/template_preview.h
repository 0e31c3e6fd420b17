// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_sample.h"
#include "core/organization/agreements/agreement_services.h"
#include "core/organization/agreements/agreement_text_check.h"
#include "ui/shell/ui_context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace bihuan {

class PagePreview;

/// The pages of a text as they would be printed, filled in with a person's data, made-up data or lines to write on.
class TemplatePreview final : public QWidget {
    Q_OBJECT
public:
    TemplatePreview(AgreementServices& services, const UiContext& context, QWidget* parent = nullptr);
    ~TemplatePreview() override;

    void setCategory(Id<StaffCategory> category); ///< and somebody of it
    void setProfile(const QString& code);
    QString profile() const;
    /// Lays the text out anew and stays at the page that is shown.
    void setText(const QString& body);
    /// Of the text last set; see findLonelySignature.
    std::optional<TextFinding> lonelySignature() const;

    /// For printing; null before a text was set.
    std::shared_ptr<PageSet> sample() const;
    Result<std::shared_ptr<PageSet>> toFillByHand() const;

signals:
    void profileChanged(); ///< by the user
    void failed(const Error& error);

private:
    void choosePerson();
    void useData();
    void showPage();
    std::shared_ptr<LetterBatch> lettersOf(const MergeData& values, const QString& footer) const;

    AgreementServices& m_services;
    UiContext m_context;
    AgreementSamples m_samples;
    Id<StaffCategory> m_category;
    Id<Person> m_person;
    MergeData m_data;
    bool m_seal = true;
    int m_chosen = 0; ///< in m_whose
    std::shared_ptr<const LetterTemplate> m_form;
    std::shared_ptr<LetterBatch> m_pages;
    QComboBox* m_whose;
    QComboBox* m_profile;
    PagePreview* m_preview;
    QLabel* m_place;
    QToolButton* m_back;
    QToolButton* m_on;
};

} // namespace bihuan
