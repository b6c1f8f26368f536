@echo off
rem Runs Fascicle on Windows: with the Java that came with it, or with one that is here.
rem
rem FASCICLE_JAVA_HOME     the Java to use, before its own, JAVA_HOME and PATH
rem FASCICLE_JAVA_OPTIONS  more options for the JVM, such as -Xmx4g
rem
rem Ends as the tool ends; with 3 when it cannot be run.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "FASCICLE_HOME=%%~fI"
set "FASCICLE_APP=%FASCICLE_HOME%\app"
set "FASCICLE_FOUND="
set "FASCICLE_CACHE="
if not exist "%FASCICLE_APP%\fascicle.jar" goto torn

rem What these very files would answer, Java need not be started for.
if "%~1"=="--version" if "%~2"=="" if exist "%FASCICLE_APP%\version" goto version

if not defined FASCICLE_JAVA_HOME goto find
call :look "%FASCICLE_JAVA_HOME%"
if not defined FASCICLE_FOUND goto refused
goto run

:find
if exist "%FASCICLE_HOME%\runtime\bin\java.exe" goto own
if defined JAVA_HOME call :look "%JAVA_HOME%"
if not defined FASCICLE_FOUND for %%I in (java.exe) do if not "%%~$PATH:I"=="" call :look "%%~dp$PATH:I.."
if not defined FASCICLE_FOUND goto missing
goto run

:own
set "FASCICLE_FOUND=%FASCICLE_HOME%\runtime"
if not exist "%FASCICLE_APP%\fascicle.jsa" goto run
set FASCICLE_CACHE=-XX:SharedArchiveFile="%FASCICLE_APP%\fascicle.jsa" -Xshare:auto -Xlog:disable -Xlog:all=off

:run
"%FASCICLE_FOUND%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true %FASCICLE_JAVA_OPTIONS% %FASCICLE_CACHE% -jar "%FASCICLE_APP%\fascicle.jar" %*
exit /b %ERRORLEVEL%

:version
type "%FASCICLE_APP%\version"
exit /b 0

rem Takes a folder that holds Java 25 or newer: its file "release" says so.
:look
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FASCICLE_MAJOR=0"
for /f "usebackq tokens=1,2 delims==." %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "FASCICLE_MAJOR=%%~B"
set "FASCICLE_MAJOR=%FASCICLE_MAJOR:"=%"
if %FASCICLE_MAJOR% GEQ 25 set "FASCICLE_FOUND=%~1"
exit /b 0

:torn
echo fascicle: is not whole: "%FASCICLE_APP%\fascicle.jar" is missing. 1>&2
exit /b 3

:refused
echo fascicle: needs Java 25 or newer; FASCICLE_JAVA_HOME="%FASCICLE_JAVA_HOME%" is not that. 1>&2
exit /b 3

:missing
echo fascicle: needs Java 25 or newer, and found none in FASCICLE_JAVA_HOME, JAVA_HOME or PATH. 1>&2
echo fascicle: Install it from https://adoptium.net; or take the archive of Fascicle for Windows, which brings its own. 1>&2
exit /b 3
