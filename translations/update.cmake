# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCE=… -DWORK=… -DLUPDATE=… -DTS=… -P update.cmake
# Brings the .ts file TS in step with the sources: new strings in, vanished ones out, translations kept.
#
# lupdate knows tr() of a class only. Free functions of ours have a helper that names its context once:
#     QString tr(const char* text) { return QCoreApplication::translate("storage", text); }        for the whole file
#     const auto tr = [](const char* text) { return AgreementTableModel::tr(text); };             to the end of the function
#     #define NOOP(text) QT_TRANSLATE_NOOP("record", text)
# so lupdate is given copies (in WORK) in which the calls of these helpers are written out.
cmake_minimum_required(VERSION 3.25)
foreach(name SOURCE WORK LUPDATE TS)
  if(NOT ${name})
    message(FATAL_ERROR "${name} is not set")
  endif()
endforeach()

set(parameter "\\(const char\\* [a-z]+\\)[ \n]*{[ \n]*")
set(by_context "return QCoreApplication::translate\\((\"[A-Za-z_]+\", )[a-z]+\\);[ \n]*}")
set(by_class "return ([A-Za-z_:]+::tr\\()[a-z]+\\);[ \n]*}")

# write_out(IN_FUNCTION HELPER CALL): in ${text}, takes the definition found by the regular expression HELPER out and
# writes CALL and what HELPER's second group found in the place of its calls. HELPER's first group is the helper's name.
function(write_out in_function helper call)
  while("${text}" MATCHES "${helper}")
    set(definition "${CMAKE_MATCH_0}")
    set(written "${call}${CMAKE_MATCH_2}")
    set(calls "([^A-Za-z0-9_:.>])${CMAKE_MATCH_1}\\(")
    string(FIND "${text}" "${definition}" begin)
    string(LENGTH "${definition}" length)
    math(EXPR after "${begin} + ${length}")
    string(SUBSTRING "${text}" 0 ${begin} before)
    string(SUBSTRING "${text}" ${after} -1 scope)
    set(rest "")
    if(in_function)
      string(FIND "${scope}" "\n}" end)
      string(SUBSTRING "${scope}" ${end} -1 rest)
      string(SUBSTRING "${scope}" 0 ${end} scope)
    endif()
    string(REGEX REPLACE "${calls}" "\\1${written}" scope "${scope}")
    set(text "${before}${scope}${rest}")
  endwhile()
  set(text "${text}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${WORK})
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/core/*.cpp ${SOURCE}/core/*.h ${SOURCE}/ui/*.cpp ${SOURCE}/ui/*.h
  ${SOURCE}/app/*.cpp ${SOURCE}/app/*.h)
foreach(file IN LISTS files)
  file(READ ${SOURCE}/${file} text)
  write_out(TRUE "const auto ([A-Za-z]+) = \\[\\]${parameter}${by_context};" "QCoreApplication::translate(")
  write_out(TRUE "const auto ([A-Za-z]+) = \\[\\]${parameter}${by_class};" "")
  write_out(FALSE "QString ([A-Za-z]+)${parameter}${by_context}" "QCoreApplication::translate(")
  write_out(FALSE "#define (NOOP)\\([a-z]+\\) QT_TRANSLATE_NOOP\\((\"[A-Za-z_]+\", )[a-z]+\\)" "QT_TRANSLATE_NOOP(")
  file(WRITE ${WORK}/${file} "${text}")
endforeach()

set(folders)
foreach(folder core ui app)
  if(EXISTS ${WORK}/${folder})
    list(APPEND folders ${folder})
  endif()
endforeach()
execute_process(
  COMMAND ${LUPDATE} -silent -locations none -no-obsolete -no-ui-lines -source-language en -target-language zh_CN -I . ${folders} -ts ${TS}
  WORKING_DIRECTORY ${WORK} RESULT_VARIABLE result ERROR_VARIABLE complaints)
# “lacks Q_OBJECT”, “unknown namespace/class”: the string would be looked up under another context than it is kept.
if(result OR complaints)
  string(REPLACE "${WORK}/" "" complaints "${complaints}")
  message(FATAL_ERROR "lupdate: ${complaints}")
endif()
