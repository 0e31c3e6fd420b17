// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for everything that works on the services of a school: parsing them takes longer than most files here.
#pragma once

#include "core/pch.h"

#include "app/composition.h"
