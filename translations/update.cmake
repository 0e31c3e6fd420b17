# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCE=… -DWORK=… -DLUPDATE=… -DTS=… -P update.cmake
# Brings the .ts file TS in step with the sources: new strings in, vanished ones out, translations kept.
#
# lupdate knows tr() of a class only. Free functions of ours have a helper that names its context once:
#     QString tr(const char* text) { return QCoreApplication::translate("storage", text); }
#     #define NOOP(text) QT_TRANSLATE_NOOP("record", text)
# so lupdate is given copies (in WORK) in which the calls of these helpers are written out.
foreach(name SOURCE WORK LUPDATE TS)
  if(NOT ${name})
    message(FATAL_ERROR "${name} is not set")
  endif()
endforeach()

file(REMOVE_RECURSE ${WORK})
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/core/*.cpp ${SOURCE}/core/*.h ${SOURCE}/ui/*.cpp ${SOURCE}/ui/*.h
  ${SOURCE}/app/*.cpp ${SOURCE}/app/*.h)
foreach(file IN LISTS files)
  file(READ ${SOURCE}/${file} text)
  # Each helper's definition is taken out first, then its calls are written out.
  foreach(helper
      "QString tr\\(const char\\* [a-z]+\\)[ \n]*{[ \n]*return QCoreApplication::translate\\(\"([A-Za-z_]+)\", [a-z]+\\);[ \n]*}"
      "const auto tr = \\[\\]\\(const char\\* [a-z]+\\)[ \n]*{[ \n]*return QCoreApplication::translate\\(\"([A-Za-z_]+)\", [a-z]+\\);[ \n]*};")
    if("${text}" MATCHES "${helper}")
      set(context "${CMAKE_MATCH_1}")
      string(REPLACE "${CMAKE_MATCH_0}" "" text "${text}")
      string(REGEX REPLACE "([^A-Za-z0-9_:.>])tr\\(" "\\1QCoreApplication::translate(\"${context}\", " text "${text}")
    endif()
  endforeach()
  if("${text}" MATCHES "#define NOOP\\([a-z]+\\) QT_TRANSLATE_NOOP\\(\"([A-Za-z_]+)\", [a-z]+\\)")
    set(context "${CMAKE_MATCH_1}")
    string(REPLACE "${CMAKE_MATCH_0}" "" text "${text}")
    string(REGEX REPLACE "([^A-Za-z0-9_])NOOP\\(" "\\1QT_TRANSLATE_NOOP(\"${context}\", " text "${text}")
  endif()
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
