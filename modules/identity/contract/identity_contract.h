#pragma once

/// Every wire shape of people, sessions, terminals and the audit trail, for programs that speak of all of them.
#include "api_keys_contract.h"
#include "badges_contract.h"
#include "import_contract.h"
#include "password_contract.h"
#include "people_contract.h"
#include "registration_contract.h"
#include "roles_contract.h"
#include "second_factor_contract.h"
#include "sessions_contract.h"
#include "sign_in_contract.h"
#include "terminals_contract.h"
#include "users_contract.h"
