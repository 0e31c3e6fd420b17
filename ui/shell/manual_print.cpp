// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_print.h"

#include "core/documents/letter_batch.h"
#include "core/documents/text_shaper.h"
#include "ui/printing/print_dialog.h"
#include "ui/shell/manual_view.h"
#include "ui/shell/manual_window.h"

namespace bihuan {

void openManualPrint(const ManualChapter& chapter, const QDateTime& now, Dialogs& dialogs, const Printers& printers, QWidget& window)
{
    const auto form = std::make_shared<LetterTemplate>(serializeTemplate(manualBlocks(chapter.text)), compactProfile(),
                                                       std::make_shared<TextShaper>(FontBook()));
    Letter letter;
    letter.form = form;
    letter.title = chapter.title;
    auto pages = std::make_shared<LetterBatch>(QList<Letter>{ letter }, DocumentInfo{ chapter.title, {}, {}, now });
    auto* manual = window.findChild<ManualWindow*>();
    auto* dialog = new PrintDialog(pages, dialogs, printers, {}, manual ? static_cast<QWidget*>(manual) : &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
