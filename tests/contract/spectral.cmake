# The committed document is the served one (tst_contract_snapshot compares them), so judging the file judges the server.
if(NOT EXISTS ${SPECTRAL})
  message(STATUS "Spectral is not installed: ${SPECTRAL}")
  return()
endif()
execute_process(COMMAND ${SPECTRAL} lint --ruleset ${RULES} --fail-severity error ${DOCUMENT} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "Spectral finds errors in the OpenAPI document")
endif()
