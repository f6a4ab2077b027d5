#pragma once

/// Every wire shape of people, sessions, terminals and the audit trail, for programs that speak of all of them.
#include "sign_in_contract.h"
#include "terminals_contract.h"
#include "users_contract.h"
