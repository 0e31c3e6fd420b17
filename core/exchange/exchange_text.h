// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace bihuan {

/// Gives the free functions of this folder one translation context: ExchangeText::tr("…").
struct ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

} // namespace bihuan
