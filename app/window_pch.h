// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the files that put the window together.
#pragma once

#include "ui/pch.h"

#include "app/window_composition.h"
