// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record_papers.h"

namespace bihuan {

void addRecordPapers(Services&)
{
}

} // namespace bihuan
