// SPDX-License-Identifier: GPL-3.0-or-later
// The library holds data only; this keeps it an ordinary target.
namespace bihuan {
extern const char* const resourcePrefix;
const char* const resourcePrefix = ":/bihuan";
} // namespace bihuan
